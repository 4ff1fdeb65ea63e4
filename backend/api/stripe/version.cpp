#include "api/stripe/version.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

constexpr std::size_t dateLength = 10;

} // namespace

bool isVersion(std::string_view text)
{
    if (text.size() < dateLength)
        return false;
    for (std::size_t i = 0; i < dateLength; ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9')
            return false;
    }
    const std::string_view name = text.substr(dateLength);
    return name.empty() || (name.size() > 1 && name.size() < 32 && name.front() == '.' &&
                            std::ranges::all_of(name.substr(1), [](char c) {
                                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
                            }));
}

std::string_view versionOf(const http::Request &request)
{
    const std::string_view asked = request.headers.value("stripe-version");
    return asked.empty() ? defaultVersion : asked;
}

bool capturesAsynchronously(std::string_view version)
{
    return version.substr(0, dateLength) >= "2024-04-01";
}

} // namespace countersign::api::stripe
