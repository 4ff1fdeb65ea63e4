// Which events an endpoint wants: exact types, "*", or a wildcard at the end ("payment.*"). Pure; any thread.
#pragma once

#include "core/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::webhooks {

class EventFilter
{
public:
    EventFilter()
        : m_patterns{"*"}
    {
    }
    explicit EventFilter(std::vector<std::string> patterns)
        : m_patterns(std::move(patterns))
    {
    }
    // As it is stored: a JSON array of texts. Anything else wants nothing.
    static EventFilter fromJson(const std::string &text);

    [[nodiscard]] bool matches(std::string_view type) const;
    [[nodiscard]] std::string json() const;
    [[nodiscard]] const std::vector<std::string> &patterns() const { return m_patterns; }
    // Error: the first pattern that can match none of the types.
    [[nodiscard]] Status check(std::span<const std::string_view> types) const;

private:
    std::vector<std::string> m_patterns;
};

bool patternMatches(std::string_view pattern, std::string_view type);

} // namespace countersign::webhooks
