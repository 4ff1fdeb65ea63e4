// Reads the members of a JSON body with one kind of sentence for everything that can be wrong with them. Unknown
// members are ignored, null counts as absent, nothing is coerced (contracts/payment-api.md 1, 4.3).
#pragma once

#include "core/json/reader.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::api {

class Fields
{
public:
    Fields(json::Value object, std::string path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] std::optional<json::Value> find(std::string_view name) const; // nullopt for null, too
    // Texts are at most `most` characters (not bytes).
    [[nodiscard]] Result<std::optional<std::string>> text(std::string_view name, std::size_t most) const;
    [[nodiscard]] Result<std::string> requiredText(std::string_view name, std::size_t most) const; // not empty
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view name) const;
    [[nodiscard]] Result<std::optional<bool>> flag(std::string_view name) const;
    [[nodiscard]] Result<std::optional<Fields>> object(std::string_view name) const;
    [[nodiscard]] Result<std::optional<std::string>> rawObject(std::string_view name, std::size_t mostBytes) const;
    [[nodiscard]] std::string pathOf(std::string_view name) const;

private:
    json::Value m_object;
    std::string m_path; // "" at the top, "card" inside it
};

// The body as a JSON object. The document must outlive the Fields made of it.
Result<json::Document> parseBody(const std::string &body);
Result<Fields> bodyFields(const json::Document &document);

inline constexpr std::size_t shortText = 255;
inline constexpr std::size_t longText = 1000;
inline constexpr std::size_t urlText = 2048;
inline constexpr std::size_t metadataBytes = 16UL * 1024;

} // namespace countersign::api
