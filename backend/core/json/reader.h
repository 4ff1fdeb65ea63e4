// A strict JSON reader that keeps what the sender wrote: key order, number text and the raw bytes of every value.
// It refuses duplicate keys, control characters, lone surrogates, invalid UTF-8, depth over 16 and anything after the
// value (design.md 4). Pure; any thread. Values are slices: a Document owns a copy of its source and must outlive them.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::json {

enum class Type : std::uint8_t { Null, Bool, Number, String, Array, Object };

class Document;
class Value;

// Appends canonical(value), see below.
void appendCanonical(std::string &out, const Value &value);

class Value
{
public:
    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isBool() const { return type() == Type::Bool; }

    [[nodiscard]] std::string_view raw() const; // the exact source bytes of this value
    [[nodiscard]] bool boolean() const;         // Bool only
    [[nodiscard]] std::string string() const;   // String only: decoded UTF-8
    // An integer written as one: no fraction, no exponent, no leading '+', within int64. nullopt otherwise.
    [[nodiscard]] std::optional<std::int64_t> integer() const;

    // Object only: the member of that (decoded) key.
    [[nodiscard]] std::optional<Value> find(std::string_view key) const;
    // Object and Array: children in source order; key() is the decoded key of an object's member.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::vector<Value> children() const;
    [[nodiscard]] std::string key() const;

private:
    friend class Document;
    friend void appendCanonical(std::string &out, const Value &value);
    Value(const Document *document, std::uint32_t node)
        : m_document(document)
        , m_node(node)
    {
    }
    const Document *m_document;
    std::uint32_t m_node;
};

class Document
{
public:
    // Error: Code::InvalidRequest; text is a short English reason ("unexpected end", "duplicate key \"a\""…), number
    // the byte offset. Never quotes more than a key of 64 bytes from the source.
    static Result<Document> parse(std::string source);

    ~Document() = default;
    Document(Document &&) noexcept = default;
    Document &operator=(Document &&) noexcept = default;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] Value root() const { return Value(this, 0); }
    [[nodiscard]] std::string_view source() const;

private:
    friend class Value;
    friend void appendCanonical(std::string &out, const Value &value);
    class Parser;
    Document() = default;
    struct Node
    {
        Type type = Type::Null;
        bool plain = true; // string (or key) without escapes: its slice is its value
        bool plainKey = true;
        std::uint32_t begin = 0, end = 0;       // of the raw value in the source
        std::uint32_t keyBegin = 0, keyEnd = 0; // of the raw key, quotes included
        std::uint32_t count = 0;                // children
        std::uint32_t next = 0;                 // next sibling's node, 0: none. A first child follows its parent.
    };
    [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const
    {
        return std::string_view(*m_source).substr(begin, end - begin);
    }
    [[nodiscard]] std::string decodedKey(const Node &node) const;

    std::unique_ptr<std::string> m_source; // on the heap: slices stay valid when the Document moves
    std::vector<Node> m_nodes;
};

// The same document with keys sorted, whitespace gone and strings in one spelling; number text is kept. Two bodies that
// differ only in layout have one canonical form (contracts/payment-api.md 6, body comparison).
std::string canonical(const Value &value);

} // namespace countersign::json
