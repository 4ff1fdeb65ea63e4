#include "http/router.h"

#include <algorithm>
#include <array>

namespace countersign::http {

namespace {

constexpr std::size_t methodCount = static_cast<std::size_t>(Method::Other);

// Calls `use` with each piece between slashes of a path that starts with one.
template <class Use>
void eachSegment(std::string_view path, Use use)
{
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::size_t slash = std::min(path.find('/'), path.size());
        use(path.substr(0, slash));
        path.remove_prefix(slash);
    }
}

unsigned bitOf(Method method)
{
    return 1U << static_cast<unsigned>(method);
}

std::string allowText(unsigned methods)
{
    std::string text;
    for (std::size_t i = 0; i < methodCount; ++i) {
        const auto method = static_cast<Method>(i);
        if ((methods & bitOf(method)) == 0)
            continue;
        if (!text.empty())
            text += ", ";
        text += methodName(method);
    }
    return text;
}

} // namespace

// One segment of the paths that share everything before it.
struct Router::Node
{
    std::vector<std::pair<std::string_view, std::size_t>> literals; // sorted by text; the index of the next node
    std::size_t capture = 0;                                        // node behind ':name', 0 when there is none
    std::array<std::size_t, methodCount> rows{};                    // 1 + index of the pattern that ends here
    unsigned methods = 0;                                           // that end here, HEAD with GET
};

struct Router::Walk
{
    std::vector<std::string_view> captures;
    Method method;
    unsigned methods = 0; // of all patterns the path fits
    std::size_t row = 0;  // 1 + index
};

Router::Router(std::vector<Pattern> patterns)
    : m_nodes(1)
{
    for (std::size_t index = 0; index < patterns.size(); ++index)
        add(patterns[index], index);
}

Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;
Router::~Router() = default;

void Router::add(const Pattern &pattern, std::size_t index)
{
    std::size_t at = 0;
    std::size_t captures = 0;
    eachSegment(pattern.path, [this, &at, &captures](std::string_view segment) {
        if (segment.size() > 1 && segment.front() == ':') {
            ++captures;
            if (m_nodes[at].capture == 0) {
                m_nodes[at].capture = m_nodes.size();
                m_nodes.emplace_back();
            }
            at = m_nodes[at].capture;
            return;
        }
        auto &literals = m_nodes[at].literals;
        const auto place =
            std::lower_bound(literals.begin(), literals.end(), segment,
                             [](const auto &entry, std::string_view text) { return entry.first < text; });
        if (place != literals.end() && place->first == segment) {
            at = place->second;
            return;
        }
        literals.emplace(place, segment, m_nodes.size());
        at = m_nodes.size();
        m_nodes.emplace_back();
    });
    m_mostCaptures = std::max(m_mostCaptures, captures);
    if (pattern.method == Method::Other)
        return;
    Node &end = m_nodes[at];
    std::size_t &row = end.rows[static_cast<std::size_t>(pattern.method)];
    if (row == 0)
        row = index + 1;
    end.methods |= bitOf(pattern.method);
    if (pattern.method == Method::Get)
        end.methods |= bitOf(Method::Head);
}

// True when a row was found; then walk.captures are its captures.
bool Router::walkFrom(std::size_t at, std::string_view rest, Walk &walk) const
{
    const Node &node = m_nodes[at];
    if (rest.empty()) {
        walk.methods |= node.methods;
        if (walk.method == Method::Other)
            return false;
        walk.row = node.rows[static_cast<std::size_t>(walk.method)];
        if (walk.row == 0 && walk.method == Method::Head)
            walk.row = node.rows[static_cast<std::size_t>(Method::Get)];
        return walk.row != 0;
    }
    rest.remove_prefix(1);
    const std::string_view segment = rest.substr(0, rest.find('/'));
    rest.remove_prefix(segment.size());

    // A literal is the better fit, but what it lacks may be found behind the capture.
    const auto place = std::lower_bound(node.literals.begin(), node.literals.end(), segment,
                                        [](const auto &entry, std::string_view text) { return entry.first < text; });
    if (place != node.literals.end() && place->first == segment && walkFrom(place->second, rest, walk))
        return true;
    if (node.capture == 0 || segment.empty())
        return false;
    walk.captures.push_back(segment);
    if (walkFrom(node.capture, rest, walk))
        return true;
    walk.captures.pop_back();
    return false;
}

Match Router::match(Method method, std::string_view path) const
{
    Match match;
    if (path.empty() || path.front() != '/')
        return match;
    Walk walk{{}, method, 0, 0};
    if (m_mostCaptures != 0)
        walk.captures.reserve(m_mostCaptures);
    if (walkFrom(0, path, walk)) {
        match.kind = Match::Kind::Found;
        match.index = walk.row - 1;
        match.captures = std::move(walk.captures);
    } else if (walk.methods != 0) {
        match.kind = Match::Kind::MethodNotAllowed;
        match.allow = allowText(walk.methods);
    }
    return match;
}

} // namespace countersign::http
