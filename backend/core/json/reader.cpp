#include "core/json/reader.h"

#include "core/json/utf8.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>

namespace countersign::json {

namespace {

constexpr int maxDepth = 16;
constexpr std::size_t maxQuotedKey = 64;

// Objects up to this size compare each key with all before it; larger ones sort, so that a body full of keys stays
// cheap.
constexpr std::uint32_t pairwiseKeys = 12;

constexpr std::array<bool, 256> makeOrdinary()
{
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 0x80; ++c)
        table[c] = c != '"' && c != '\\';
    return table;
}
constexpr auto ordinary = makeOrdinary();

// Whether none of eight bytes ends a run of ordinary string bytes. A subtraction borrows only from below a byte that
// does, so the answer is exact.
bool allOrdinary(std::uint64_t bytes)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    const std::uint64_t quote = bytes ^ (ones * '"');
    const std::uint64_t slash = bytes ^ (ones * '\\');
    const std::uint64_t hit = bytes | (bytes - ones * 0x20) | (quote - ones) | (slash - ones);
    return (hit & highs) == 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isHighSurrogate(std::uint32_t c)
{
    return c >= 0xD800 && c <= 0xDBFF;
}

bool isLowSurrogate(std::uint32_t c)
{
    return c >= 0xDC00 && c <= 0xDFFF;
}

std::uint32_t hex4(const char *p)
{
    std::uint32_t unit = 0;
    for (int i = 0; i < 4; ++i)
        unit = (unit << 4) | static_cast<std::uint32_t>(hexDigit(p[i]));
    return unit;
}

// Decodes a string that the parser has accepted, without its quotes.
std::string decoded(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    const char *p = raw.data();
    const char *const end = p + raw.size();
    while (p < end) {
        if (*p != '\\') {
            const auto *slash = static_cast<const char *>(std::memchr(p, '\\', static_cast<std::size_t>(end - p)));
            const char *stop = slash ? slash : end;
            out.append(p, stop);
            p = stop;
            continue;
        }
        const char escape = p[1];
        p += 2;
        switch (escape) {
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            std::uint32_t c = hex4(p);
            p += 4;
            if (isHighSurrogate(c)) {
                c = 0x10000U + ((c - 0xD800U) << 10) + (hex4(p + 2) - 0xDC00U);
                p += 6;
            }
            appendUtf8(out, c);
            break;
        }
        default:
            out += escape;
        }
    }
    return out;
}

std::string quotedForError(std::string_view key)
{
    std::size_t length = std::min(key.size(), maxQuotedKey);
    while (length < key.size() && length > 0 && (static_cast<unsigned char>(key[length]) & 0xC0U) == 0x80U)
        --length;
    std::string out;
    appendQuoted(out, key.substr(0, length));
    return out;
}

} // namespace

class Document::Parser
{
public:
    explicit Parser(Document &document)
        : m_document(document)
        , m_nodes(document.m_nodes)
        , m_begin(document.m_source->data())
        , m_at(m_begin)
        , m_end(m_begin + document.m_source->size())
    {
    }

    bool run()
    {
        skipSpace();
        if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
            return fail("byte order mark");
        if (!value(Node{}, 0))
            return false;
        skipSpace();
        return m_at == m_end || fail("unexpected text after the value");
    }

    [[nodiscard]] Error error() const
    {
        Error e = Error::invalid({}, m_reason);
        e.number = m_errorAt - m_begin;
        return e;
    }

private:
    bool fail(std::string reason) { return failAt(m_at, std::move(reason)); }
    bool failAt(const char *at, std::string reason)
    {
        m_errorAt = at;
        m_reason = std::move(reason);
        return false;
    }
    bool unexpected() { return fail(m_at == m_end ? "unexpected end" : "unexpected character"); }

    [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(m_at - m_begin); }

    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    // keyed carries the member's key, if it has one; depth counts the containers around the value.
    bool value(Node node, int depth)
    {
        if (m_at == m_end)
            return unexpected();
        node.begin = offset();
        const auto index = m_nodes.size();
        switch (*m_at) {
        case '"':
            node.type = Type::String;
            if (!string(node.plain))
                return false;
            break;
        case '{':
        case '[':
            if (depth == maxDepth)
                return fail("nested too deeply");
            node.type = *m_at == '{' ? Type::Object : Type::Array;
            m_nodes.push_back(node);
            if (!(node.type == Type::Object ? object(index, depth + 1) : array(index, depth + 1)))
                return false;
            m_nodes[index].end = offset();
            return true;
        case 't':
            node.type = Type::Bool;
            if (!literal("true"))
                return false;
            break;
        case 'f':
            node.type = Type::Bool;
            if (!literal("false"))
                return false;
            break;
        case 'n':
            node.type = Type::Null;
            if (!literal("null"))
                return false;
            break;
        default:
            node.type = Type::Number;
            if (!number())
                return false;
        }
        node.end = offset();
        m_nodes.push_back(node);
        return true;
    }

    bool object(std::size_t self, int depth)
    {
        ++m_at;
        skipSpace();
        if (m_at < m_end && *m_at == '}') {
            ++m_at;
            return true;
        }
        std::size_t previous = 0;
        bool plainKeys = true;
        for (std::uint32_t count = 1;; ++count) {
            Node member;
            if (m_at == m_end || *m_at != '"')
                return unexpected();
            member.keyBegin = offset();
            if (!string(member.plainKey))
                return false;
            member.keyEnd = offset();
            plainKeys = plainKeys && member.plainKey;
            skipSpace();
            if (m_at == m_end || *m_at != ':')
                return unexpected();
            ++m_at;
            skipSpace();
            if (!child(self, previous, count, member, depth))
                return false;
            if (m_at < m_end && *m_at == '}') {
                ++m_at;
                return uniqueKeys(self, plainKeys);
            }
            if (m_at == m_end || *m_at != ',')
                return unexpected();
            ++m_at;
            skipSpace();
        }
    }

    bool array(std::size_t self, int depth)
    {
        ++m_at;
        skipSpace();
        if (m_at < m_end && *m_at == ']') {
            ++m_at;
            return true;
        }
        std::size_t previous = 0;
        for (std::uint32_t count = 1;; ++count) {
            if (!child(self, previous, count, Node{}, depth))
                return false;
            if (m_at < m_end && *m_at == ']') {
                ++m_at;
                return true;
            }
            if (m_at == m_end || *m_at != ',')
                return unexpected();
            ++m_at;
            skipSpace();
        }
    }

    bool child(std::size_t self, std::size_t &previous, std::uint32_t count, const Node &node, int depth)
    {
        const auto index = m_nodes.size();
        if (previous != 0)
            m_nodes[previous].next = static_cast<std::uint32_t>(index);
        previous = index;
        if (!value(node, depth))
            return false;
        m_nodes[self].count = count;
        skipSpace();
        return true;
    }

    // Leaves m_at behind the closing quote; plain stays true when the slice is the value.
    bool string(bool &plain)
    {
        ++m_at;
        for (;;) {
            while (m_end - m_at >= 8) {
                std::uint64_t bytes = 0;
                std::memcpy(&bytes, m_at, 8);
                if (!allOrdinary(bytes))
                    break;
                m_at += 8;
            }
            while (m_at < m_end && ordinary[static_cast<unsigned char>(*m_at)])
                ++m_at;
            if (m_at == m_end)
                return unexpected();
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                plain = false;
                if (!escape())
                    return false;
            } else if (c < 0x20) {
                return fail("control character in a string");
            } else {
                const auto length = utf8Length(m_at, m_end);
                if (length == 0)
                    return fail("invalid UTF-8");
                m_at += length;
            }
        }
    }

    bool escape()
    {
        const char *const start = m_at;
        if (m_end - m_at < 2)
            return failAt(m_end, "unexpected end");
        switch (m_at[1]) {
        case '"':
        case '\\':
        case '/':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't':
            m_at += 2;
            return true;
        case 'u':
            break;
        default:
            return fail("invalid escape");
        }
        std::uint32_t first = 0;
        if (!unit(first))
            return false;
        if (isLowSurrogate(first))
            return failAt(start, "lone surrogate");
        if (!isHighSurrogate(first))
            return true;
        if (m_at == m_end)
            return unexpected();
        std::uint32_t second = 0;
        if (*m_at != '\\' || (m_end - m_at > 1 && m_at[1] != 'u'))
            return failAt(start, "lone surrogate");
        if (!unit(second))
            return false;
        return isLowSurrogate(second) || failAt(start, "lone surrogate");
    }

    // \uXXXX
    bool unit(std::uint32_t &out)
    {
        for (int i = 2; i < 6; ++i) {
            if (m_end - m_at <= i)
                return failAt(m_end, "unexpected end");
            if (hexDigit(m_at[i]) < 0)
                return fail("invalid escape");
        }
        out = hex4(m_at + 2);
        m_at += 6;
        return true;
    }

    bool literal(std::string_view word)
    {
        for (const char c : word) {
            if (m_at == m_end || *m_at != c)
                return unexpected();
            ++m_at;
        }
        return true;
    }

    bool number()
    {
        const char *const start = m_at;
        if (*m_at == '-')
            ++m_at;
        if (m_at == m_end || !isDigit(*m_at))
            return m_at == start ? unexpected() : badNumber(start);
        if (*m_at == '0') {
            ++m_at;
            if (m_at < m_end && isDigit(*m_at))
                return badNumber(start);
        } else {
            digits();
        }
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return badNumber(start);
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return badNumber(start);
        }
        return true;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at != start;
    }

    bool badNumber(const char *start) { return m_at == m_end ? unexpected() : failAt(start, "invalid number"); }

    [[nodiscard]] std::string_view rawKey(const Node &node) const
    {
        return m_document.slice(node.keyBegin, node.keyEnd);
    }

    bool uniqueKeys(std::size_t self, bool plainKeys)
    {
        const std::uint32_t count = m_nodes[self].count;
        if (count < 2)
            return true;
        if (!plainKeys || count > pairwiseKeys)
            return uniqueSorted(self);
        std::array<std::string_view, pairwiseKeys> keys;
        std::size_t seen = 0;
        for (auto i = self + 1; i != 0; i = m_nodes[i].next) {
            const std::string_view key = rawKey(m_nodes[i]);
            for (std::size_t other = 0; other < seen; ++other) {
                if (keys[other] == key)
                    return duplicate(m_nodes[i]);
            }
            keys[seen++] = key;
        }
        return true;
    }

    bool uniqueSorted(std::size_t self)
    {
        std::vector<std::pair<std::string, std::size_t>> keys;
        keys.reserve(m_nodes[self].count);
        for (auto i = self + 1; i != 0; i = m_nodes[i].next)
            keys.emplace_back(m_document.decodedKey(m_nodes[i]), i);
        std::sort(keys.begin(), keys.end());
        std::size_t first = 0; // the duplicate that comes first in the source
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].first == keys[i - 1].first && (first == 0 || keys[i].second < first))
                first = keys[i].second;
        }
        return first == 0 || duplicate(m_nodes[first]);
    }

    bool duplicate(const Node &node)
    {
        return failAt(m_begin + node.keyBegin, "duplicate key " + quotedForError(m_document.decodedKey(node)));
    }

    Document &m_document;
    std::vector<Node> &m_nodes;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const char *m_errorAt = nullptr;
    std::string m_reason;
};

Result<Document> Document::parse(std::string source)
{
    if (source.size() >= std::numeric_limits<std::uint32_t>::max())
        return Error::invalid({}, "too large");
    Document document;
    document.m_source = std::make_unique<std::string>(std::move(source));
    document.m_nodes.reserve(document.m_source->size() / 12 + 4);
    Parser parser(document);
    if (!parser.run())
        return parser.error();
    return document;
}

std::string_view Document::source() const
{
    return *m_source;
}

std::string Document::decodedKey(const Node &node) const
{
    const std::string_view inner = slice(node.keyBegin + 1, node.keyEnd - 1);
    return node.plainKey ? std::string(inner) : decoded(inner);
}

Type Value::type() const
{
    return m_document->m_nodes[m_node].type;
}

std::string_view Value::raw() const
{
    const auto &node = m_document->m_nodes[m_node];
    return m_document->slice(node.begin, node.end);
}

bool Value::boolean() const
{
    assert(isBool());
    return raw() == "true";
}

std::string Value::string() const
{
    assert(isString());
    const auto &node = m_document->m_nodes[m_node];
    const std::string_view inner = m_document->slice(node.begin + 1, node.end - 1);
    return node.plain ? std::string(inner) : decoded(inner);
}

std::optional<std::int64_t> Value::integer() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view text = raw();
    std::int64_t number = 0;
    const auto [stop, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<Value> Value::find(std::string_view key) const
{
    const auto &nodes = m_document->m_nodes;
    if (!isObject() || nodes[m_node].count == 0)
        return std::nullopt;
    for (std::uint32_t i = m_node + 1; i != 0; i = nodes[i].next) {
        const auto &node = nodes[i];
        if (node.plainKey ? m_document->slice(node.keyBegin + 1, node.keyEnd - 1) == key
                          : m_document->decodedKey(node) == key)
            return Value(m_document, i);
    }
    return std::nullopt;
}

std::size_t Value::size() const
{
    return m_document->m_nodes[m_node].count;
}

std::vector<Value> Value::children() const
{
    std::vector<Value> out;
    const auto &nodes = m_document->m_nodes;
    out.reserve(nodes[m_node].count);
    if (nodes[m_node].count != 0) {
        for (std::uint32_t i = m_node + 1; i != 0; i = nodes[i].next)
            out.push_back(Value(m_document, i));
    }
    return out;
}

std::string Value::key() const
{
    const auto &node = m_document->m_nodes[m_node];
    return node.keyEnd == 0 ? std::string() : m_document->decodedKey(node);
}

} // namespace countersign::json
