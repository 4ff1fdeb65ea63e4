// Writes compact JSON in the order it is told: UTF-8 unescaped (only '"', '\\' and control characters are escaped), no
// spaces, integers as integers. One buffer, no tree. Pure; any thread.
//
//   json::Writer w;
//   w.object().field("id", id).field("amount", 9999).key("customer").null().end();
//   std::string text = std::move(w).take();
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::json {

class Writer
{
public:
    explicit Writer(std::size_t reserve = 512) { m_out.reserve(reserve); }

    Writer &object(); // opens; end() closes whatever is open
    Writer &array();
    Writer &end();

    Writer &key(std::string_view name);
    Writer &value(std::string_view text);
    Writer &value(const char *text) { return value(std::string_view(text)); }
    Writer &value(const std::string &text) { return value(std::string_view(text)); }
    Writer &value(bool flag);
    template <std::integral T>
    requires(!std::same_as<T, bool> && !std::same_as<T, char>) Writer &value(T number)
    {
        return integer(static_cast<std::int64_t>(number));
    }
    template <class T>
    Writer &value(const std::optional<T> &maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    Writer &null();
    Writer &raw(std::string_view json); // bytes that are valid JSON already

    template <class T>
    Writer &field(std::string_view name, const T &v)
    {
        return key(name).value(v);
    }
    Writer &rawField(std::string_view name, std::string_view json) { return key(name).raw(json); }

    [[nodiscard]] const std::string &text() const { return m_out; }
    [[nodiscard]] std::string take() && { return std::move(m_out); }

private:
    Writer &integer(std::int64_t number);
    void comma();
    std::string m_out;
    std::uint64_t m_isObject = 0; // a bit a level, lowest = innermost
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

// Appends text as a JSON string with its quotes.
void appendQuoted(std::string &out, std::string_view text);

} // namespace countersign::json
