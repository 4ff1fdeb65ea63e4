#include "api/stripe/parameters.h"

#include "core/text.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

using Node = Form::Node;

constexpr std::size_t quotedBytes = 64; // of a value that is shown in an error

std::string shown(std::string_view text)
{
    std::string out;
    for (const char c : text.substr(0, quotedBytes))
        out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    while (!isUtf8(out))
        out.pop_back();
    return out;
}

bool isIndex(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

// Names joined by dots, list indices left out: "expand", "payment_method_data.card.number".
Status check(const Node &node, const std::string &path, const std::string &wire, std::span<const Known> known)
{
    const auto row = std::ranges::find(known, path, &Known::name);
    const bool listed = row != known.end();
    const std::string below = path + ".";
    const bool deeper =
        std::ranges::any_of(known, [&](const Known &candidate) { return candidate.name.starts_with(below); });
    if (listed && row->support == Support::Absent)
        return refuse(Reason::ParameterUnsupported, wire,
                      "The parameter " + wire + " is not supported by this gateway.");
    if (!listed && !deeper)
        return refuse(Reason::ParameterUnknown, wire, "Received unknown parameter: " + shown(wire));
    for (const Node &child : node.children) {
        if (!deeper)
            break;
        const bool element = isIndex(child.name);
        COUNTERSIGN_CHECK(check(child, element ? path : below + child.name, wire + "[" + child.name + "]", known));
    }
    return Done{};
}

} // namespace

std::string Parameters::pathOf(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "[" + std::string(name) + "]";
}

Result<Field<std::string>> Parameters::text(std::string_view name, std::size_t most) const
{
    const Node *node = m_node.find(name);
    if (!node)
        return Field<std::string>();
    if (!node->isLeaf)
        return Error::invalid(pathOf(name), "Invalid string: " + pathOf(name) + " must be a single value");
    if (node->text.empty())
        return Field<std::string>{true, std::nullopt};
    if (utf8Length(node->text) > most)
        return refuse(Reason::ParameterInvalidString, pathOf(name),
                      "Invalid string: " + shown(node->text) + "; must be at most " + std::to_string(most) +
                          " characters");
    return Field<std::string>{true, node->text};
}

Result<std::optional<std::string>> Parameters::word(std::string_view name, std::size_t most) const
{
    COUNTERSIGN_TRY(field, text(name, most));
    if (field.isUnset())
        return refuse(Reason::ParameterInvalidEmpty, pathOf(name),
                      "You passed an empty string for '" + pathOf(name) +
                          "'. Empty values unset a parameter, but this one cannot be unset. Leave it out or give it "
                          "a value.");
    return std::move(field.value);
}

Result<std::string> Parameters::requiredText(std::string_view name, std::size_t most) const
{
    COUNTERSIGN_TRY(value, word(name, most));
    if (!value)
        return missing(pathOf(name));
    return std::move(*value);
}

Result<std::optional<std::int64_t>> Parameters::integer(std::string_view name) const
{
    COUNTERSIGN_TRY(value, word(name));
    if (!value)
        return std::optional<std::int64_t>();
    const auto number = parseInteger(*value);
    if (!number)
        return refuse(Reason::ParameterInvalidInteger, pathOf(name), "Invalid integer: " + shown(*value));
    return number;
}

Result<std::optional<bool>> Parameters::flag(std::string_view name) const
{
    COUNTERSIGN_TRY(value, word(name));
    if (!value)
        return std::optional<bool>();
    if (*value != "true" && *value != "false")
        return Error::invalid(pathOf(name), "Invalid boolean: " + shown(*value));
    return std::optional(*value == "true");
}

Result<std::optional<std::string>> Parameters::choice(std::string_view name,
                                                      std::span<const std::string_view> words) const
{
    COUNTERSIGN_TRY(value, word(name));
    if (!value || std::ranges::find(words, *value) != words.end())
        return std::move(value);
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i)
        list += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + std::string(words[i]);
    return Error::invalid(pathOf(name), "Invalid " + pathOf(name) + ": must be one of " + list);
}

Result<std::vector<std::string>> Parameters::texts(std::string_view name) const
{
    std::vector<std::string> out;
    const Node *node = m_node.find(name);
    if (!node)
        return out;
    if (node->isLeaf) {
        if (!node->text.empty())
            out.push_back(node->text);
        return out;
    }
    std::vector<const Node *> elements;
    for (const Node &child : node->children) {
        if (!child.isLeaf || !isIndex(child.name))
            return Error::invalid(pathOf(name), "Invalid array: " + pathOf(name) + " must be a list of values");
        elements.push_back(&child);
    }
    std::ranges::stable_sort(elements, [](const Node *a, const Node *b) {
        return parseInteger(a->name).value_or(INT64_MAX) < parseInteger(b->name).value_or(INT64_MAX);
    });
    for (const Node *element : elements)
        out.push_back(element->text);
    return out;
}

Result<std::optional<Parameters>> Parameters::object(std::string_view name) const
{
    const Node *node = m_node.find(name);
    if (!node || (node->isLeaf && node->text.empty()))
        return std::optional<Parameters>();
    if (node->isLeaf)
        return Error::invalid(pathOf(name), "Invalid object: " + pathOf(name) + " must be a hash");
    return std::optional(Parameters(*node, pathOf(name)));
}

Status checkKnown(const Form &form, std::span<const Known> known)
{
    for (const Node &child : form.root().children)
        COUNTERSIGN_CHECK(check(child, child.name, child.name, known));
    return Done{};
}

Result<Form> formOf(const http::Request &request)
{
    if (request.method != http::Method::Post)
        return Form::parse(request.query());
    const std::string_view type = request.headers.value("content-type");
    if (!request.body.empty() && !type.empty() && !type.starts_with("application/x-www-form-urlencoded"))
        return Error::invalid({}, "Invalid request: the content type of a POST is application/x-www-form-urlencoded.");
    return Form::parse(request.body);
}

} // namespace countersign::api::stripe
