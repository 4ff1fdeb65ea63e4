#include "api/fields.h"

#include "core/text.h"

namespace countersign::api {

std::string Fields::pathOf(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

std::optional<json::Value> Fields::find(std::string_view name) const
{
    auto value = m_object.find(name);
    return value && !value->isNull() ? value : std::nullopt;
}

Result<std::optional<std::string>> Fields::text(std::string_view name, std::size_t most) const
{
    const auto value = find(name);
    if (!value)
        return std::optional<std::string>();
    const std::string path = pathOf(name);
    if (!value->isString())
        return Error::invalid(path, path + " must be a string");
    std::string text = value->string();
    if (utf8Length(text) > most)
        return Error::invalid(path, path + " must be at most " + std::to_string(most) + " characters");
    return std::optional(std::move(text));
}

Result<std::string> Fields::requiredText(std::string_view name, std::size_t most) const
{
    COUNTERSIGN_TRY(value, text(name, most));
    if (!value || value->empty())
        return Error::invalid(pathOf(name), pathOf(name) + " is required");
    return std::move(*value);
}

Result<std::optional<std::int64_t>> Fields::integer(std::string_view name) const
{
    const auto value = find(name);
    if (!value)
        return std::optional<std::int64_t>();
    const auto number = value->integer();
    if (!number)
        return Error::invalid(pathOf(name), pathOf(name) + " must be an integer");
    return std::optional(*number);
}

Result<std::optional<bool>> Fields::flag(std::string_view name) const
{
    const auto value = find(name);
    if (!value)
        return std::optional<bool>();
    if (!value->isBool())
        return Error::invalid(pathOf(name), pathOf(name) + " must be true or false");
    return std::optional(value->boolean());
}

Result<std::optional<Fields>> Fields::object(std::string_view name) const
{
    const auto value = find(name);
    if (!value)
        return std::optional<Fields>();
    if (!value->isObject())
        return Error::invalid(pathOf(name), pathOf(name) + " must be an object");
    return std::optional(Fields(*value, pathOf(name)));
}

Result<std::optional<std::string>> Fields::rawObject(std::string_view name, std::size_t mostBytes) const
{
    COUNTERSIGN_TRY(fields, object(name));
    if (!fields)
        return std::optional<std::string>();
    const std::string_view raw = find(name)->raw();
    if (raw.size() > mostBytes)
        return Error::invalid(pathOf(name), pathOf(name) + " must be at most " + std::to_string(mostBytes) + " bytes");
    return std::optional(std::string(raw));
}

Result<json::Document> parseBody(const std::string &body)
{
    auto document = json::Document::parse(body);
    if (!document)
        return Error::invalid("body", "the body is not valid JSON: " + document.error().text);
    return document;
}

Result<Fields> bodyFields(const json::Document &document)
{
    if (!document.root().isObject())
        return Error::invalid("body", "the body must be a JSON object");
    return Fields(document.root(), {});
}

} // namespace countersign::api
