// The request log as the console shows it (ui.md, Requests). Everything in it was redacted before it was stored.
#pragma once

#include "api/console/decode.h"
#include "diagnostics/requestqueries.h"
#include "journal/entry.h"

namespace countersign::api::console {

struct RequestList
{
    diagnostics::RequestFilter filter;
    diagnostics::SeqRange range;
    std::int64_t limit = 50;
};
Result<RequestList> decodeRequestList(const Context &context);

struct RequestPage
{
    std::vector<diagnostics::LoggedRequest> rows;
    std::int64_t limit = 0;
    std::int64_t newest = 0; // of all rows, whatever the filter: where `newer` goes on
};
Result<RequestPage> readRequests(const RequestList &list, const Reading &reading);
http::Response renderRequests(const RequestPage &view, const Surroundings &surroundings);

struct RequestView
{
    diagnostics::LoggedDetail detail;
    std::vector<journal::Entry> entries;             // what it wrote
    std::vector<diagnostics::LoggedRequest> sameKey; // with its idempotency key, itself among them
};
Result<RequestView> readRequest(const ById &ref, const Reading &reading);
http::Response renderRequest(const RequestView &view, const Surroundings &surroundings);

} // namespace countersign::api::console
