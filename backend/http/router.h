// Finds the row of a route table for a method and a raw path, and answers 404 and 405 exactly.
// Patterns are literal segments or ':name'; they are compared byte for byte (no decoding, no regular expression), a
// capture is one non-empty segment. Immutable after construction: any thread may match.
#pragma once

#include "http/request.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::http {

struct Pattern
{
    Method method;
    std::string_view path; // "/api/v1/payments/:id/capture"
};

struct Match
{
    enum class Kind : std::uint8_t { Found, NotFound, MethodNotAllowed } kind = Kind::NotFound;
    std::size_t index = 0;                  // of the pattern, when Found
    std::vector<std::string_view> captures; // slices of the path given to match()
    std::string allow;                      // "GET, HEAD, POST" when the path exists under other methods
};

class Router
{
public:
    // The texts of the patterns must outlive the router. Of two equal rows the first wins.
    explicit Router(std::vector<Pattern> patterns);
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;
    ~Router();

    // HEAD matches a GET row. A single trailing slash is accepted only where a pattern spells it.
    // Where a path fits a literal and a capture, the literal wins if it has the method.
    [[nodiscard]] Match match(Method method, std::string_view path) const;

private:
    struct Node;
    struct Walk;
    void add(const Pattern &pattern, std::size_t index);
    bool walkFrom(std::size_t at, std::string_view rest, Walk &walk) const;

    std::vector<Node> m_nodes; // a tree of segments; the first is the root
    std::size_t m_mostCaptures = 0;
};

} // namespace countersign::http
