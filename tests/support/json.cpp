#include "support/json.h"

#include <charconv>
#include <cstdio>
#include <limits>
#include <optional>

namespace countersign::test {

namespace {

const Json &missing()
{
    static const Json value;
    return value;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &out, std::uint32_t point)
{
    const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
    if (point < 0x80U) {
        byte(point);
    } else if (point < 0x800U) {
        byte(0xC0U | (point >> 6U));
        byte(0x80U | (point & 0x3FU));
    } else if (point < 0x10000U) {
        byte(0xE0U | (point >> 12U));
        byte(0x80U | ((point >> 6U) & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xF0U | (point >> 18U));
        byte(0x80U | ((point >> 12U) & 0x3FU));
        byte(0x80U | ((point >> 6U) & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

} // namespace

class JsonReader
{
public:
    explicit JsonReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Json> document()
    {
        std::optional<Json> value = read();
        skipSpace();
        if (m_at != m_text.size())
            return std::nullopt;
        return value;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    bool take(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<Json> read()
    {
        skipSpace();
        switch (peek()) {
        case '{':
            return members(Json::Kind::Object, '}');
        case '[':
            return members(Json::Kind::Array, ']');
        case '"':
            return string();
        default:
            return word();
        }
    }

    std::optional<Json> word()
    {
        Json value;
        if (take("null")) {
            value.m_kind = Json::Kind::Null;
            return value;
        }
        for (const std::string_view name : {"true", "false"}) {
            if (take(name)) {
                value.m_kind = Json::Kind::Boolean;
                value.m_text = name;
                return value;
            }
        }
        return number();
    }

    std::optional<Json> number()
    {
        const std::size_t start = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return std::nullopt;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return std::nullopt;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return std::nullopt;
        }
        Json value;
        value.m_kind = Json::Kind::Number;
        value.m_text = m_text.substr(start, m_at - start);
        return value;
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return false;
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    std::optional<std::uint32_t> fourHexDigits()
    {
        if (m_text.size() - m_at < 4)
            return std::nullopt;
        std::uint32_t value = 0;
        const char *const first = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(first, first + 4, value, 16);
        if (error != std::errc() || end != first + 4)
            return std::nullopt;
        m_at += 4;
        return value;
    }

    bool escape(std::string &out)
    {
        const char kind = peek();
        ++m_at;
        switch (kind) {
        case '"':
        case '\\':
        case '/':
            out.push_back(kind);
            return true;
        case 'b':
            out.push_back('\b');
            return true;
        case 'f':
            out.push_back('\f');
            return true;
        case 'n':
            out.push_back('\n');
            return true;
        case 'r':
            out.push_back('\r');
            return true;
        case 't':
            out.push_back('\t');
            return true;
        case 'u':
            break;
        default:
            return false;
        }
        std::optional<std::uint32_t> point = fourHexDigits();
        if (!point || (*point >= 0xDC00U && *point <= 0xDFFFU))
            return false;
        if (*point >= 0xD800U && *point <= 0xDBFFU) {
            if (!take("\\u"))
                return false;
            const std::optional<std::uint32_t> low = fourHexDigits();
            if (!low || *low < 0xDC00U || *low > 0xDFFFU)
                return false;
            point = 0x10000U + ((*point - 0xD800U) << 10U) + (*low - 0xDC00U);
        }
        appendUtf8(out, *point);
        return true;
    }

    std::optional<Json> string()
    {
        Json value;
        value.m_kind = Json::Kind::String;
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            ++m_at;
            if (c == '"')
                return value;
            if (static_cast<unsigned char>(c) < 0x20U)
                return std::nullopt;
            if (c != '\\')
                value.m_text.push_back(c);
            else if (!escape(value.m_text))
                return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Json> members(Json::Kind kind, char end)
    {
        Json value;
        value.m_kind = kind;
        ++m_at;
        skipSpace();
        if (peek() == end) {
            ++m_at;
            return value;
        }
        while (true) {
            std::string key;
            if (kind == Json::Kind::Object) {
                skipSpace();
                if (peek() != '"')
                    return std::nullopt;
                const std::optional<Json> name = string();
                skipSpace();
                if (!name || !take(":"))
                    return std::nullopt;
                key = name->m_text;
            }
            std::optional<Json> member = read();
            if (!member)
                return std::nullopt;
            value.m_members.emplace_back(std::move(key), *std::move(member));
            skipSpace();
            if (peek() == end) {
                ++m_at;
                return value;
            }
            if (!take(","))
                return std::nullopt;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

Json Json::parse(std::string_view text)
{
    return JsonReader(text).document().value_or(Json());
}

std::int64_t Json::integer() const
{
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
    if (!isNumber())
        return none;
    std::int64_t value = 0;
    const char *const end = m_text.data() + m_text.size();
    const auto [stop, error] = std::from_chars(m_text.data(), end, value);
    return error == std::errc() && stop == end ? value : none;
}

std::string Json::keys() const
{
    std::string all;
    if (!isObject())
        return all;
    for (const auto &[key, value] : m_members)
        all += (all.empty() ? "" : " ") + key;
    return all;
}

const Json &Json::operator[](std::string_view key) const
{
    if (!isObject())
        return missing();
    for (const auto &[name, value] : m_members) {
        if (name == key)
            return value;
    }
    return missing();
}

const Json &Json::at(std::size_t index) const
{
    return index < m_members.size() ? m_members[index].second : missing();
}

std::string Json::compact() const
{
    switch (m_kind) {
    case Kind::Missing:
        return {};
    case Kind::Null:
        return "null";
    case Kind::Boolean:
    case Kind::Number:
        return m_text;
    case Kind::String:
        return jsonString(m_text);
    case Kind::Array:
    case Kind::Object:
        break;
    }
    std::string out;
    for (const auto &[key, value] : m_members) {
        if (!out.empty())
            out += ',';
        if (isObject())
            out += jsonString(key) + ':';
        out += value.compact();
    }
    return isObject() ? '{' + out + '}' : '[' + out + ']';
}

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escaped;
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace countersign::test
