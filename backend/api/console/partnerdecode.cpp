#include "api/console/partnerdecode.h"

#include "api/console/parameters.h"

namespace countersign::api::console {
namespace {

using partners::TransactionStatus;

} // namespace

Result<ClientPage> decodeClientPage(const Context &context)
{
    const http::Query query(context.request.query());
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Partner, query.value("partner")));
    COUNTERSIGN_TRY(after, position(query, "clients"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    return ClientPage{tenant, after, limit};
}

Result<TransactionPage> decodeTransactionPage(const Context &context)
{
    const http::Query query(context.request.query());
    TransactionPage page;
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Partner, query.value("partner")));
    page.filter.tenant = tenant;
    page.filter.client = query.value("client");
    page.filter.batch = query.value("batch");
    if (const auto status = query.value("status"); !status.empty()) {
        page.filter.status = partners::transactionStatusFromName(status);
        if (!page.filter.status)
            return badParameter("status", "is not a transaction's status");
    }
    page.filter.text = std::string(query.value("q").substr(0, shortText));
    COUNTERSIGN_TRY(after, position(query, "clive-transactions"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    page.after = after;
    page.limit = limit;
    return page;
}

Result<ChooseOutcome> decodeOutcome(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(text, body.requiredText("status", shortText));
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    const auto status = partners::transactionStatusFromName(text);
    if (!status || *status == TransactionStatus::Initialized || *status == TransactionStatus::Pending)
        return Error::invalid("status", "status must be succeeded, failed, abandoned, refunded or chargeback");
    return ChooseOutcome{{std::string(context.captures.at(0)), *status, std::nullopt}, version};
}

Result<BatchPage> decodeBatchPage(const Context &context)
{
    const http::Query query(context.request.query());
    BatchPage page;
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Partner, query.value("partner")));
    page.filter.tenant = tenant;
    page.filter.client = query.value("client");
    if (const auto status = query.value("status"); !status.empty()) {
        page.filter.status = partners::batchStatusFromName(status);
        if (!page.filter.status)
            return badParameter("status", "is not a batch's status");
    }
    COUNTERSIGN_TRY(after, position(query, "settlements"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    page.after = after;
    page.limit = limit;
    return page;
}

Result<partners::Run> decodeSettlementRun(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(partner, body->fields.text("partner", shortText));
    COUNTERSIGN_TRY(client, body->fields.text("client", shortText));
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Partner, partner.value_or(std::string())));
    return partners::Run{tenant, client.value_or(std::string())};
}

Result<partners::Pay> decodePayout(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(version, body->fields.integer("if_version"));
    COUNTERSIGN_TRY(fails, body->fields.flag("fail"));
    return partners::Pay{0, std::string(context.captures.at(0)), version, fails.value_or(false)};
}

} // namespace countersign::api::console
