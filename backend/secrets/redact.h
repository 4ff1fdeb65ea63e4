// What must not reach a log, a transcript or an error text, taken out of what is about to be written there (design.md
// 4, Secrets): API keys and tokens, bearer and basic credentials, client and webhook secrets, passwords, card numbers
// (13 to 19 digits that pass the Luhn check, also with spaces or dashes) and card verification values.
//
// What is left tells one credential from another where it is long enough: the kind and the last four characters
// ("sk_test_****9f3a", "****4242"). Redacting twice changes nothing more. Pure; any thread; any bytes.
#pragma once

#include <string>
#include <string_view>

namespace countersign::secrets {

// Free text, and anything whose form is not known.
std::string redactText(std::string_view text);

// The value of a header.
std::string redactHeader(std::string_view name, std::string_view value);

// A request target or URL: path and query.
std::string redactTarget(std::string_view target);

// JSON keeps its order and layout and stays valid JSON; a form stays a form. Broken bodies are treated as text.
std::string redactBody(std::string_view contentType, std::string_view body);

} // namespace countersign::secrets
