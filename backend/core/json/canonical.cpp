#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>

namespace countersign::json {

void appendCanonical(std::string &out, const Value &value)
{
    const Document &document = *value.m_document;
    const auto &nodes = document.m_nodes;
    const auto &node = nodes[value.m_node];
    const std::uint32_t firstChild = node.count == 0 ? 0 : value.m_node + 1;

    switch (node.type) {
    case Type::Null:
    case Type::Bool:
    case Type::Number:
        out += value.raw();
        return;
    case Type::String:
        // A string without escapes has only one spelling already.
        if (node.plain)
            out += value.raw();
        else
            appendQuoted(out, value.string());
        return;
    case Type::Array: {
        out += '[';
        for (std::uint32_t i = firstChild; i != 0; i = nodes[i].next) {
            if (i != firstChild)
                out += ',';
            appendCanonical(out, Value(value.m_document, i));
        }
        out += ']';
        return;
    }
    case Type::Object: {
        std::vector<std::pair<std::string, std::uint32_t>> members;
        members.reserve(node.count);
        for (std::uint32_t i = firstChild; i != 0; i = nodes[i].next)
            members.emplace_back(document.decodedKey(nodes[i]), i);
        std::sort(members.begin(), members.end());
        out += '{';
        for (std::size_t m = 0; m < members.size(); ++m) {
            if (m != 0)
                out += ',';
            appendQuoted(out, members[m].first);
            out += ':';
            appendCanonical(out, Value(value.m_document, members[m].second));
        }
        out += '}';
        return;
    }
    }
}

std::string canonical(const Value &value)
{
    std::string out;
    out.reserve(value.raw().size());
    appendCanonical(out, value);
    return out;
}

} // namespace countersign::json
