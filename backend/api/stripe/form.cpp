#include "api/stripe/form.h"

#include "http/request.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace countersign::api::stripe {
namespace {

using Node = Form::Node;

Error malformed(std::string name, std::string text)
{
    return Error::invalid(std::move(name), std::move(text));
}

// "a[b][]" as "a", "b", "". nullopt when the brackets do not match.
std::optional<std::vector<std::string_view>> partsOf(std::string_view name)
{
    const std::size_t open = name.find('[');
    std::vector<std::string_view> parts{name.substr(0, open)};
    if (parts.front().empty() || parts.front().find(']') != std::string_view::npos)
        return std::nullopt;
    std::string_view rest = open == std::string_view::npos ? std::string_view() : name.substr(open);
    while (!rest.empty()) {
        const std::size_t close = rest.find(']');
        if (rest.front() != '[' || close == std::string_view::npos)
            return std::nullopt;
        const std::string_view part = rest.substr(1, close - 1);
        if (part.find('[') != std::string_view::npos)
            return std::nullopt;
        parts.push_back(part);
        rest.remove_prefix(close + 1);
    }
    return parts;
}

Node *childOf(Node &node, std::string_view name)
{
    const auto found = std::ranges::find(node.children, name, &Node::name);
    return found == node.children.end() ? nullptr : &*found;
}

Node &append(Node &node, std::string_view name)
{
    node.children.push_back({std::string(name), {}, false, {}});
    return node.children.back();
}

// `[]` goes on with the last element while that one has nothing of this name, and begins the next one otherwise.
Node &element(Node &list, std::string_view inner)
{
    if (!inner.empty() && !list.children.empty() && !list.children.back().isLeaf &&
        list.children.back().find(inner) == nullptr)
        return list.children.back();
    return append(list, std::to_string(list.children.size()));
}

Status put(Node &root, std::string_view name, const std::vector<std::string_view> &parts, std::string &&value)
{
    Node *at = &root;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (at->isLeaf)
            return malformed(at->name, "Invalid hash: " + std::string(name.substr(0, 64)));
        if (i > 0 && parts[i].empty())
            at = &element(*at, i + 1 < parts.size() ? parts[i + 1] : std::string_view());
        else if (Node *known = childOf(*at, parts[i]))
            at = known;
        else
            at = &append(*at, parts[i]);
    }
    if (!at->children.empty())
        return malformed(at->name, "Invalid string: " + std::string(name.substr(0, 64)) + " is a hash too");
    at->isLeaf = true;
    OPENSSL_cleanse(at->text.data(), at->text.size());
    at->text = std::move(value);
    return Done{};
}

void wipe(Node &node)
{
    OPENSSL_cleanse(node.text.data(), node.text.size());
    for (Node &child : node.children)
        wipe(child);
}

} // namespace

const Node *Node::find(std::string_view child) const
{
    const auto found = std::ranges::find(children, child, &Node::name);
    return found == children.end() ? nullptr : &*found;
}

Result<Form> Form::parse(std::string_view text)
{
    Form form;
    std::size_t names = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue;
        if (++names > mostNames)
            return malformed({}, "Too many parameters.");
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = http::percentDecode(pair.substr(0, equals), true);
        auto value = http::percentDecode(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!name || !value)
            return malformed({}, "Invalid encoding: parameters have to be percent-encoded UTF-8.");
        const auto parts = partsOf(*name);
        if (!parts)
            return malformed({}, "Invalid parameter name: " + name->substr(0, 64));
        if (parts->size() > deepest)
            return malformed(std::string(parts->front()), "Parameters are nested too deeply.");
        COUNTERSIGN_CHECK(put(form.m_root, *name, *parts, std::move(*value)));
    }
    return form;
}

Form::~Form()
{
    wipe(m_root);
}

} // namespace countersign::api::stripe
