// How often each endpoint was called since the start, those included that the original has and this gateway has not:
// what the coverage page shows (design.md 2.2). HTTP thread.
#pragma once

#include "api/host.h"
#include "api/route.h"

#include <string_view>
#include <vector>

namespace countersign::gateway {

class Coverage
{
public:
    void add(const api::Dialect &dialect);
    void called(const api::Dialect &dialect, std::size_t route);
    void missed(const api::Dialect &dialect, std::string_view path); // no route was there
    [[nodiscard]] std::vector<api::CoveredEndpoint> list() const;

private:
    struct Counted
    {
        const api::Dialect *dialect;
        std::vector<std::uint64_t> calls;  // of its routes
        std::vector<std::uint64_t> missed; // of its absent paths
    };
    Counted *find(const api::Dialect &dialect);
    std::vector<Counted> m_all;
};

} // namespace countersign::gateway
