// Builds an entry's data: {"status":["authorized","captured"],"amount":100} with keys sorted, whatever order they came
// in.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace countersign::journal {

class Changes
{
public:
    Changes &set(std::string_view key, std::string_view text); // cut to 200 bytes at a character's edge
    Changes &set(std::string_view key, const char *text) { return set(key, std::string_view(text)); }
    Changes &set(std::string_view key, std::int64_t number);
    Changes &moved(std::string_view key, std::string_view from, std::string_view to);
    Changes &moved(std::string_view key, std::int64_t from, std::int64_t to);
    [[nodiscard]] std::string json() const;

private:
    std::map<std::string, std::string, std::less<>> m_fields; // key -> JSON
};

} // namespace countersign::journal
