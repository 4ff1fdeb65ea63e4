// One field for everything: an id is looked up, other text is searched for where people know objects by it. What a role
// does not see on its page it does not find.
#pragma once

#include "api/console/decode.h"
#include "core/money.h"

namespace countersign::api::console {

struct Search
{
    std::int64_t scope = 0;
    accounts::Role role = accounts::Role::Merchant;
    std::string text;
};
Result<Search> decodeSearch(const Context &context);

struct SearchHit
{
    std::string_view type; // as the console names it
    std::string id, title, status;
    std::string externalId; // of an approval; empty: none
    std::optional<Money> amount;
    Millis createdAt = 0;
};
struct SearchHits
{
    std::vector<SearchHit> rows;
};
Result<SearchHits> readSearch(const Search &search, const Reading &reading);
http::Response renderSearch(const SearchHits &hits, const Surroundings &surroundings);

} // namespace countersign::api::console
