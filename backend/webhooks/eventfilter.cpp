#include "webhooks/eventfilter.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>

namespace countersign::webhooks {

bool patternMatches(std::string_view pattern, std::string_view type)
{
    if (pattern.ends_with('*'))
        return type.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == type;
}

EventFilter EventFilter::fromJson(const std::string &text)
{
    std::vector<std::string> patterns;
    const auto document = json::Document::parse(text);
    if (document && document->root().isArray()) {
        for (const json::Value &pattern : document->root().children()) {
            if (pattern.isString())
                patterns.push_back(pattern.string());
        }
    }
    return EventFilter(std::move(patterns));
}

bool EventFilter::matches(std::string_view type) const
{
    return std::ranges::any_of(m_patterns, [&](const std::string &p) { return patternMatches(p, type); });
}

std::string EventFilter::json() const
{
    json::Writer w;
    w.array();
    for (const std::string &pattern : m_patterns)
        w.value(pattern);
    w.end();
    return std::move(w).take();
}

Status EventFilter::check(std::span<const std::string_view> types) const
{
    if (m_patterns.empty())
        return Error::invalid("events", "events must name at least one event");
    for (const std::string &pattern : m_patterns) {
        const bool star = pattern.find('*') < pattern.size() - 1;
        if (star || std::ranges::none_of(types, [&](std::string_view type) { return patternMatches(pattern, type); }))
            return Error::invalid("events", "events: \"" + pattern.substr(0, 64) + "\" names no event of this format");
    }
    return Done{};
}

} // namespace countersign::webhooks
