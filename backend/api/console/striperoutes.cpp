#include "api/console/striperoutes.h"

#include "api/console/decode.h"
#include "api/console/parameters.h"
#include "api/console/rendering.h"
#include "api/host.h"
#include "core/ids.h"
#include "payments/dispute.h"

#include <array>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;

constexpr Roles everyone{Role::Admin, Role::Approver, Role::Support, Role::Merchant, Role::Developer};
constexpr Roles seesMoney{Role::Admin, Role::Support, Role::Merchant, Role::Developer};

struct DisputePage
{
    payments::DisputeFilter filter;
    std::int64_t after = 0, limit = usualPage;
};
struct DisputeRow
{
    std::int64_t seq = 0;
    payments::Dispute dispute;
    payments::Payment payment;
};
struct DisputesView
{
    std::vector<DisputeRow> rows;
    std::int64_t limit = 0;
};

Result<DisputePage> decodeDisputePage(const Context &context)
{
    const http::Query query(context.request.query());
    DisputePage page;
    COUNTERSIGN_TRY(tenant, tenantOf(context, query.value("merchant")));
    page.filter.tenant = tenant;
    COUNTERSIGN_TRY(after, position(query, "disputes"));
    page.after = after;
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    page.limit = limit;
    return page;
}

Result<DisputesView> readDisputes(const DisputePage &page, const Reading &reading)
{
    DisputesView view;
    view.limit = page.limit;
    for (payments::Dispute &dispute : payments::listDisputes(reading.db, page.filter, page.after, false, page.limit)) {
        auto payment = payments::findPaymentBySeq(reading.db, reading.now, dispute.payment);
        if (payment)
            view.rows.push_back({dispute.seq, std::move(dispute), std::move(*payment)});
    }
    return view;
}

http::Response renderDisputes(const DisputesView &view, const Surroundings &surroundings)
{
    json::Writer w = items();
    for (const DisputeRow &row : view.rows) {
        const accounts::Tenant *merchant = surroundings.directory->tenant(row.dispute.tenant);
        w.object().field("id", row.dispute.id()).field("payment", row.payment.id());
        w.field("merchant", merchant ? std::optional(merchant->id) : std::nullopt);
        w.field("status", payments::name(row.dispute.state)).field("reason", payments::name(row.dispute.reason));
        w.key("amount").object().field("amount", row.dispute.amount);
        w.field("currency", row.payment.currency.code()).end();
        time(w, "created_at", row.dispute.createdAt);
        time(w, "respond_by", row.dispute.createdAt + payments::evidenceTime);
        w.end();
    }
    return page(std::move(w), view.rows, view.limit, "disputes");
}

void list(json::Writer &w, std::string_view name, const std::vector<std::string> &names)
{
    w.key(name).array();
    for (const std::string &value : names)
        w.value(value);
    w.end();
}

http::Response renderCoverage(const Surroundings &surroundings)
{
    json::Writer w = items();
    for (const CoveredEndpoint &row : surroundings.host->coverage()) {
        w.object().field("dialect", row.dialect);
        w.field("method", row.method.empty() ? std::nullopt : std::optional(row.method)).field("path", row.path);
        w.field("support", row.isThere ? "real" : "absent").key("parameters").object();
        list(w, "real", row.real);
        list(w, "defaulted", row.defaulted);
        list(w, "absent", row.absent);
        w.end().field("calls", row.calls).end();
    }
    w.end().key("next").null();
    return json(std::move(w));
}

Result<Action> decodeCoverage(const Context &context)
{
    Action action;
    action.read = [surroundings = context.surroundings](const Reading &) -> Result<http::Response> {
        return renderCoverage(surroundings);
    };
    return action;
}

const std::array routes{
    Route{http::Method::Get, "/console/v1/disputes", Door::Operator, Bucket::None, Idempotency::Never, Kind::Scan,
          read<decodeDisputePage, readDisputes, renderDisputes>, seesMoney},
    Route{http::Method::Get, "/console/v1/coverage", Door::Operator, Bucket::None, Idempotency::Never, Kind::Point,
          decodeCoverage, everyone},
};

} // namespace

std::span<const Route> stripeRoutes()
{
    return routes;
}

} // namespace countersign::api::console
