#include "journal/changes.h"

#include "core/json/writer.h"

namespace countersign::journal {
namespace {

constexpr std::size_t longestText = 200;
constexpr std::size_t longestQuoted = 300; // with its escapes: three of these fit into an entry

std::string_view beginning(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    return text.substr(0, end);
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t longestEscape = 6;
    std::string out;
    json::appendQuoted(out, beginning(text, longestText));
    if (out.size() > longestQuoted) {
        out.clear();
        json::appendQuoted(out, beginning(text, longestQuoted / longestEscape - 1));
    }
    return out;
}

} // namespace

Changes &Changes::set(std::string_view key, std::string_view text)
{
    m_fields[std::string(key)] = quoted(text);
    return *this;
}

Changes &Changes::set(std::string_view key, std::int64_t number)
{
    m_fields[std::string(key)] = std::to_string(number);
    return *this;
}

Changes &Changes::moved(std::string_view key, std::string_view from, std::string_view to)
{
    m_fields[std::string(key)] = "[" + quoted(from) + "," + quoted(to) + "]";
    return *this;
}

Changes &Changes::moved(std::string_view key, std::int64_t from, std::int64_t to)
{
    m_fields[std::string(key)] = "[" + std::to_string(from) + "," + std::to_string(to) + "]";
    return *this;
}

std::string Changes::json() const
{
    std::string out = "{";
    for (const auto &[key, value] : m_fields) {
        if (out.size() > 1)
            out += ',';
        json::appendQuoted(out, key);
        out += ':';
        out += value;
    }
    out += '}';
    return out;
}

} // namespace countersign::journal
