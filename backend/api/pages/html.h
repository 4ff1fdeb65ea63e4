// Text made safe for HTML, and the templates of resources/web filled in. Pure but for reading the program's own
// resources.
#pragma once

#include "api/pages/words.h"
#include "core/money.h"
#include "core/timestamp.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace countersign::api::pages {

// What cannot be shown is U+FFFD: control characters, and those that turn the direction of what follows, so that a
// name cannot pass for another one.
std::string escaped(std::string_view text);
std::string named(std::string_view name); // the same within <bdi>: the sentence around it keeps its own direction
// "%1 … %2" of the word table with names in their places.
std::string sentence(std::string_view words, std::string_view first, std::string_view second);

// "2026-04-21 16:15 UTC": the same everywhere, and read from left to right.
std::string timeText(Millis time);
// "1234.50", with what is to stand between whole and fraction and between the thousands.
std::string amountDigits(Money amount, std::string_view point, std::string_view separator);
// "1,234.50 USD" as the language writes numbers, from left to right.
std::string amountText(Money amount, const Language &language);

const std::string &resource(std::string_view file); // of resources/web; read once
// {{name}} by its value, which is HTML already.
std::string filled(std::string_view page, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace countersign::api::pages
