#include "api/console/search.h"

#include "api/console/parameters.h"
#include "api/console/rendering.h"
#include "approvals/approval.h"
#include "core/ids.h"
#include "webhooks/delivery.h"

#include <algorithm>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;

// Who sees what: as the tables of routes say for the pages.
constexpr Roles seesMoney{Role::Admin, Role::Support, Role::Merchant, Role::Developer};
constexpr Roles seesWebhooks = seesMoney;
constexpr Roles seesApprovals{Role::Admin, Role::Approver, Role::Developer};
constexpr Roles seesLinks{Role::Admin, Role::Approver, Role::Merchant, Role::Developer};

constexpr std::int64_t mostHits = 20; // of each type

SearchHit hitOf(const payments::Payment &p)
{
    std::string title =
        p.description.value_or(std::string(payments::name(p.card.brand)) + " \u2022\u2022\u2022\u2022 " + p.card.last4);
    return {"payment",
            p.id(),
            std::move(title),
            std::string(payments::name(p.status)),
            {},
            Money::of(p.amount, p.currency),
            p.createdAt};
}

SearchHit hitOf(const payments::Intent &i)
{
    return {"intent",
            i.id(),
            i.description.value_or(i.orderId.value_or(i.id())),
            std::string(payments::name(i.status)),
            {},
            Money::of(i.amount, i.currency),
            i.createdAt};
}

SearchHit hitOf(const approvals::Approval &a)
{
    return {"approval", a.id, a.card.title, std::string(approvals::name(a.state)), a.externalId, {}, a.createdAt};
}

SearchHit hitOf(const approvals::LinkSession &s)
{
    return {"link", s.id, s.subject.label, std::string(approvals::name(s.state)), {}, {}, s.createdAt};
}

SearchHit hitOf(const approvals::Connection &c)
{
    return {"connection", c.id, c.subject.label, std::string(approvals::name(c.state)), {}, {}, c.linkedAt};
}

SearchHit hitOf(const webhooks::Delivery &d)
{
    return {"delivery", d.id, d.type, std::string(webhooks::name(d.state)), {}, {}, d.createdAt};
}

SearchHit hitOf(const webhooks::Endpoint &e)
{
    const std::string_view state = e.removed ? "removed" : e.active ? "active" : "paused";
    return {"endpoint", e.id, e.name.value_or(e.url), std::string(state), {}, {}, e.createdAt};
}

template <class Found>
void add(SearchHits &hits, const std::optional<Found> &found)
{
    if (found)
        hits.rows.push_back(hitOf(*found));
}

template <class Rows>
void addAll(SearchHits &hits, const Rows &rows)
{
    for (const auto &one : rows)
        hits.rows.push_back(hitOf(one));
}

// Ids are looked up whole, by what they begin with.
void lookUp(SearchHits &hits, const Search &search, const Reading &reading)
{
    const std::string &id = search.text;
    if (seesMoney.contains(search.role)) {
        for (const std::string_view idPrefix : {prefix::payment, prefix::transaction})
            add(hits, payments::findPayment(reading.db, reading.now, search.scope, idSuffix(id, idPrefix)));
        add(hits, payments::findIntent(reading.db, reading.now, search.scope, idSuffix(id, prefix::intent)));
    }
    if (seesApprovals.contains(search.role) && id.starts_with("req_"))
        add(hits, approvals::findApproval(reading.db, reading.now, search.scope, id));
    if (seesWebhooks.contains(search.role) && id.starts_with("dlv_"))
        add(hits, webhooks::findDelivery(reading.db, reading.now, search.scope, id));
    if (seesWebhooks.contains(search.role) && id.starts_with("we_"))
        add(hits, webhooks::findEndpoint(reading.db, search.scope, id));
    if (seesLinks.contains(search.role) && id.starts_with("conn_sess_"))
        add(hits, approvals::findLink(reading.db, reading.now, 0, id));
    else if (seesLinks.contains(search.role) && id.starts_with("conn_"))
        add(hits, approvals::findConnection(reading.db, 0, id));
}

bool contains(std::string_view text, std::string_view part)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return !std::ranges::search(text, part, {}, lower, lower).empty();
}

void searchText(SearchHits &hits, const Search &search, const Reading &reading)
{
    if (seesMoney.contains(search.role)) {
        payments::PaymentFilter filter;
        filter.tenant = search.scope;
        filter.text = search.text;
        addAll(hits, payments::listPayments(reading.db, reading.now, filter, 0, mostHits));
        addAll(hits,
               payments::listIntents(reading.db, reading.now, {search.scope, std::nullopt, search.text}, 0, mostHits));
    }
    if (seesApprovals.contains(search.role)) {
        approvals::ApprovalFilter filter;
        filter.tenant = search.scope;
        filter.text = search.text;
        addAll(hits, approvals::listApprovals(reading.db, reading.now, filter, 0, mostHits));
    }
    if (seesLinks.contains(search.role)) {
        addAll(hits, approvals::listLinks(reading.db, reading.now, {0, std::nullopt, search.text}, 0, mostHits));
        addAll(hits, approvals::listConnections(reading.db, {0, std::nullopt, {}, search.text}, 0, mostHits));
    }
    // Deliveries are found by their ids alone: by their event they would bury everything else.
    if (seesWebhooks.contains(search.role)) {
        for (const webhooks::Endpoint &one : webhooks::endpointsOf(reading.db, search.scope)) {
            if (contains(one.url, search.text) || contains(one.name.value_or(""), search.text))
                hits.rows.push_back(hitOf(one));
        }
    }
}

} // namespace

Result<Search> decodeSearch(const Context &context)
{
    const http::Query query(context.request.query());
    if (query.value("q").empty())
        return badParameter("q", "is required");
    return Search{context.caller.scope(), context.caller.credential->person->role,
                  std::string(query.value("q").substr(0, shortText))};
}

Result<SearchHits> readSearch(const Search &search, const Reading &reading)
{
    SearchHits hits;
    lookUp(hits, search, reading);
    if (hits.rows.empty()) // only what is not an id is searched for
        searchText(hits, search, reading);
    return hits;
}

http::Response renderSearch(const SearchHits &hits, const Surroundings &)
{
    json::Writer w = items();
    for (const SearchHit &hit : hits.rows) {
        w.object().field("type", hit.type).field("id", hit.id).field("title", hit.title).field("status", hit.status);
        if (!hit.externalId.empty())
            w.field("external_id", hit.externalId);
        if (hit.amount)
            w.key("amount")
                .object()
                .field("amount", hit.amount->minorUnits())
                .field("currency", hit.amount->currency().code())
                .end();
        w.field("created_at", formatMillis(hit.createdAt)).end();
    }
    w.end();
    return json(std::move(w));
}

} // namespace countersign::api::console
