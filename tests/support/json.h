// A JSON reader for assertions. It keeps what QJsonDocument loses: the order of keys, duplicate keys, and the spelling
// of numbers. Independent of the reader under test on purpose.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::test {

class Json
{
public:
    enum class Kind : std::uint8_t { Missing, Null, Boolean, Number, String, Array, Object };

    Json() = default;

    // Missing when `text` is not exactly one well-formed JSON value in UTF-8.
    static Json parse(std::string_view text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isMissing() const { return m_kind == Kind::Missing; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Number; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }
    [[nodiscard]] bool isTrue() const { return m_kind == Kind::Boolean && m_text == "true"; }
    [[nodiscard]] bool isFalse() const { return m_kind == Kind::Boolean && m_text == "false"; }

    // A string decoded; the spelling of a number or a boolean; empty for everything else.
    [[nodiscard]] const std::string &text() const { return m_text; }

    // A number spelled as a plain integer of 64 bits; INT64_MIN for everything else.
    [[nodiscard]] std::int64_t integer() const;

    // The keys of an object in the order sent, joined with one space; empty for everything else.
    [[nodiscard]] std::string keys() const;
    [[nodiscard]] bool has(std::string_view key) const { return !(*this)[key].isMissing(); }

    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    [[nodiscard]] const Json &operator[](std::string_view key) const; // Missing when absent
    [[nodiscard]] const Json &at(std::size_t index) const;            // element or member; Missing when absent
    [[nodiscard]] const std::string &keyAt(std::size_t index) const { return m_members.at(index).first; }

    // The value written again without white space: equal for equal documents, whatever the order of keys was kept.
    [[nodiscard]] std::string compact() const;

private:
    friend class JsonReader;
    Kind m_kind = Kind::Missing;
    std::string m_text;
    std::vector<std::pair<std::string, Json>> m_members; // keys are empty in an array
};

// `text` as a JSON string with its quotes.
std::string jsonString(std::string_view text);

} // namespace countersign::test
