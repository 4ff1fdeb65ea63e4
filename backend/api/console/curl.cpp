#include "api/console/curl.h"

#include "core/json/reader.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace countersign::api::console {
namespace {

// What curl says by itself, or must not repeat.
constexpr std::array<std::string_view, 9> left = {"host",       "content-length", "connection",
                                                  "user-agent", "accept",         "accept-encoding",
                                                  "expect",     "keep-alive",     "transfer-encoding"};

struct Variable
{
    std::string_view header, prefix, name; // the header's value is prefix + "$" + name
};
constexpr std::array<Variable, 3> variables = {Variable{"x-api-key", "", "API_KEY"},
                                               Variable{"x-client-secret", "", "CLIENT_SECRET"},
                                               Variable{"x-clive-hmac", "", "HMAC"}};

constexpr std::string_view mask = "****";

// Nothing in single quotes means anything to the shell.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::vector<std::pair<std::string, std::string>> headersOf(const std::string &text)
{
    std::vector<std::pair<std::string, std::string>> out;
    const auto document = json::Document::parse(text);
    if (!document || !document->root().isArray())
        return out;
    for (const json::Value &line : document->root().children()) {
        const auto pair = line.children();
        if (pair.size() == 2 && pair[0].isString() && pair[1].isString())
            out.emplace_back(pair[0].string(), pair[1].string());
    }
    return out;
}

std::string headerArgument(const std::string &name, const std::string &value)
{
    for (const Variable &variable : variables) {
        if (name == variable.header)
            return "\"" + name + ": $" + std::string(variable.name) + "\"";
    }
    if (name == "authorization") {
        const std::size_t space = value.find(' ');
        // The scheme is one of three words when the value was recognised; anything else is all credential.
        const std::string scheme = space == std::string::npos ? std::string() : value.substr(0, space);
        const bool plain = std::all_of(scheme.begin(), scheme.end(),
                                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        return "\"" + name + ": " + (plain && !scheme.empty() ? scheme + " " : std::string()) + "$TOKEN\"";
    }
    return quoted(name + ": " + value);
}

} // namespace

std::string curlCommand(const diagnostics::LoggedDetail &detail, std::string_view baseUrl)
{
    const auto headers = headersOf(detail.requestHeaders);
    std::string url(baseUrl);
    for (const auto &[name, value] : headers) {
        if (name == "host" && !value.empty())
            url = (detail.secure ? "https://" : "http://") + value;
    }
    const std::string &method = detail.request.method;
    std::string out;
    const bool masked = detail.request.target.find(mask) != std::string::npos ||
                        detail.requestBody.text.find(mask) != std::string::npos ||
                        detail.requestBody.text.find("\"***\"") != std::string::npos;
    if (masked)
        out += "# Fill in what is masked with asterisks.\n";
    if (detail.requestBody.cut)
        out += "# The body was longer: only its beginning was kept.\n";
    out += "curl";
    if (method == "HEAD")
        out += " --head";
    else if (!method.empty() && method != (detail.requestBody.size > 0 ? "POST" : "GET"))
        out += " -X " + method;
    out += " " + quoted(url + detail.request.target);
    for (const auto &[name, value] : headers) {
        if (std::find(left.begin(), left.end(), name) == left.end())
            out += " \\\n  -H " + headerArgument(name, value);
    }
    if (detail.requestBody.size > 0)
        out += " \\\n  --data-raw " + quoted(detail.requestBody.text);
    return out;
}

} // namespace countersign::api::console
