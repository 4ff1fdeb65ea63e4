// GET /v1/events: what was told, and what would have been told had anybody listened (contracts/clive-stripe.md B6).
// Events are no rows: they are the journal, read as Stripe's (design.md 2.7). Any connection.
#pragma once

#include "api/stripe/objects.h"

namespace countersign::api::stripe {

struct EventQuery
{
    ListQuery query;
    std::vector<std::string> types; // empty: all
    const secrets::Keyring *keyring = nullptr;
};
Result<EventQuery> decodeEventList(const Context &context);
Result<EventQuery> decodeEvent(const Context &context); // query.startingAfter is its id

Result<Page<EventView>> listEvents(const EventQuery &query, const Reading &reading);
Result<One<EventView>> retrieveEvent(const EventQuery &query, const Reading &reading);

} // namespace countersign::api::stripe
