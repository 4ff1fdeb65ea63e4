#include "gateway/coverage.h"

#include <algorithm>

namespace countersign::gateway {

void Coverage::add(const api::Dialect &dialect)
{
    m_all.push_back({&dialect, std::vector<std::uint64_t>(dialect.routes.size(), 0),
                     std::vector<std::uint64_t>(dialect.absentPaths.size(), 0)});
}

Coverage::Counted *Coverage::find(const api::Dialect &dialect)
{
    const auto found = std::ranges::find(m_all, &dialect, &Counted::dialect);
    return found == m_all.end() ? nullptr : &*found;
}

void Coverage::called(const api::Dialect &dialect, std::size_t route)
{
    if (Counted *counted = find(dialect))
        counted->calls[route] += 1;
}

void Coverage::missed(const api::Dialect &dialect, std::string_view path)
{
    Counted *counted = find(dialect);
    if (!counted)
        return;
    for (std::size_t i = 0; i < counted->missed.size(); ++i) {
        const std::string_view absent = dialect.absentPaths[i];
        if (path.starts_with(absent) && (path.size() == absent.size() || path[absent.size()] == '/'))
            counted->missed[i] += 1;
    }
}

std::vector<api::CoveredEndpoint> Coverage::list() const
{
    std::vector<api::CoveredEndpoint> out;
    for (const Counted &counted : m_all) {
        const api::Dialect &dialect = *counted.dialect;
        for (std::size_t i = 0; i < dialect.routes.size(); ++i) {
            const api::Route &route = dialect.routes[i];
            api::CoveredEndpoint row;
            row.dialect = dialect.name;
            row.method = http::methodName(route.method);
            row.path = route.path;
            row.calls = counted.calls[i];
            if (dialect.coverageOf) {
                api::Coverage parameters = dialect.coverageOf(route);
                row.real = std::move(parameters.real);
                row.defaulted = std::move(parameters.defaulted);
                row.absent = std::move(parameters.absent);
            }
            out.push_back(std::move(row));
        }
        for (std::size_t i = 0; i < dialect.absentPaths.size(); ++i) {
            api::CoveredEndpoint row;
            row.dialect = dialect.name;
            row.path = dialect.absentPaths[i];
            row.isThere = false;
            row.calls = counted.missed[i];
            out.push_back(std::move(row));
        }
    }
    return out;
}

} // namespace countersign::gateway
