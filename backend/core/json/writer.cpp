#include "core/json/writer.h"

#include "core/json/utf8.h"

#include <array>
#include <cassert>
#include <charconv>

namespace countersign::json {

namespace {

constexpr int maxDepth = 64; // the bits of m_isObject

// The short form or the four digits in lower case, as JSON.stringify writes them: a receiver that parses and writes a
// body again to check its signature must get the same bytes.
void appendEscaped(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default: {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        out += "\\u00";
        out += digits[byte >> 4];
        out += digits[byte & 0x0FU];
    }
    }
}

} // namespace

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    const char *run = text.data();
    const char *p = run;
    const char *const end = p + text.size();
    while (p < end) {
        const auto c = static_cast<unsigned char>(*p);
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            ++p;
            continue;
        }
        const std::size_t sequence = c < 0x80 ? 0 : utf8Length(p, end);
        if (sequence != 0) {
            p += sequence;
            continue;
        }
        out.append(run, p);
        // Bytes that are no UTF-8 (a header, say) must not make the whole reply unreadable.
        if (c >= 0x80)
            out += "\xEF\xBF\xBD";
        else
            appendEscaped(out, *p);
        run = ++p;
    }
    out.append(run, end);
    out += '"';
}

void Writer::comma()
{
    if (m_afterKey)
        m_afterKey = false;
    else if (m_depth > 0 && !m_first)
        m_out += ',';
    m_first = false;
}

Writer &Writer::object()
{
    assert(m_depth < maxDepth);
    comma();
    m_out += '{';
    m_isObject = (m_isObject << 1) | 1U;
    ++m_depth;
    m_first = true;
    return *this;
}

Writer &Writer::array()
{
    assert(m_depth < maxDepth);
    comma();
    m_out += '[';
    m_isObject <<= 1;
    ++m_depth;
    m_first = true;
    return *this;
}

Writer &Writer::end()
{
    assert(m_depth > 0 && !m_afterKey);
    m_out += (m_isObject & 1U) != 0 ? '}' : ']';
    m_isObject >>= 1;
    --m_depth;
    m_first = false;
    return *this;
}

Writer &Writer::key(std::string_view name)
{
    assert(m_depth > 0 && (m_isObject & 1U) != 0 && !m_afterKey);
    comma();
    appendQuoted(m_out, name);
    m_out += ':';
    m_afterKey = true;
    return *this;
}

Writer &Writer::value(std::string_view text)
{
    comma();
    appendQuoted(m_out, text);
    return *this;
}

Writer &Writer::value(bool flag)
{
    comma();
    m_out += flag ? "true" : "false";
    return *this;
}

Writer &Writer::null()
{
    comma();
    m_out += "null";
    return *this;
}

Writer &Writer::raw(std::string_view json)
{
    comma();
    m_out += json;
    return *this;
}

Writer &Writer::integer(std::int64_t number)
{
    comma();
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_out.append(digits.data(), end);
    return *this;
}

} // namespace countersign::json
