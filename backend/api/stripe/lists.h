// A page of a list as Stripe's clients turn it (contracts/clive-stripe.md B5, Lists; D27): newest first by the order of
// creation, with the id of an object as cursor. Pure but for the cursor, which is looked up where the rows are read.
#pragma once

#include "api/route.h"
#include "api/stripe/expand.h"

#include <optional>
#include <string>

namespace countersign::api::stripe {

struct ListQuery
{
    std::int64_t tenant = 0;
    std::int64_t limit = 10;
    std::string startingAfter, endingBefore; // ids
    std::optional<Millis> from, to;          // created
    Expansion expansion = {};

    [[nodiscard]] const std::string &cursor() const { return startingAfter.empty() ? endingBefore : startingAfter; }
    [[nodiscard]] bool upward() const { return !endingBefore.empty(); }
};

Result<ListQuery> listQueryOf(const Context &context, const Parameters &parameters, Shape shape);

// The cursor's seq, 0 without one. `seqOf` finds it or says nullopt.
template <class Find>
Result<std::int64_t> cursorOf(const ListQuery &query, std::string_view kind, Find seqOf)
{
    if (query.cursor().empty())
        return std::int64_t{0};
    const std::optional<std::int64_t> seq = seqOf(std::string_view(query.cursor()));
    if (!seq)
        return noSuch(kind, query.cursor(), query.upward() ? "ending_before" : "starting_after");
    return *seq;
}

// One row more than the page was read, so that it knows whether there is another.
template <class T>
void cut(std::vector<T> &rows, const ListQuery &query, bool &more)
{
    more = static_cast<std::int64_t>(rows.size()) > query.limit;
    if (more)
        rows.resize(static_cast<std::size_t>(query.limit), rows.front());
    if (query.upward())
        std::reverse(rows.begin(), rows.end());
}

} // namespace countersign::api::stripe
