// Partners, their clients, transactions and settlement as the console's JSON. Pure.
#pragma once

#include "api/console/partnerdecode.h"
#include "journal/journal.h"
#include "webhooks/delivery.h"

namespace countersign::api::console {

struct PartnerRow
{
    partners::Partner partner;
    std::int64_t clients = 0;
};
struct PartnersView
{
    std::vector<PartnerRow> rows;
};
http::Response renderPartners(const PartnersView &view, const Surroundings &surroundings);

struct ClientsView
{
    std::vector<partners::Client> rows;
    std::int64_t limit = 0;
};
http::Response renderClients(const ClientsView &view, const Surroundings &surroundings);

struct TransactionsView
{
    std::vector<partners::ClientTransaction> rows;
    std::int64_t limit = 0;
};
http::Response renderTransactions(const TransactionsView &view, const Surroundings &surroundings);
struct TransactionDetail
{
    partners::ClientTransaction transaction;
    std::vector<journal::Entry> timeline;
    std::vector<webhooks::Delivery> deliveries; // the newest
};
http::Response renderTransactionDetail(const TransactionDetail &detail, const Surroundings &surroundings);
struct TransactionView
{
    partners::ClientTransaction transaction;
    bool changed = false; // 409: if_version was stale
};
http::Response renderTransaction(const TransactionView &view, const Surroundings &surroundings);

struct BatchesView
{
    std::vector<partners::Batch> rows;
    std::int64_t limit = 0;
};
http::Response renderBatches(const BatchesView &view, const Surroundings &surroundings);
http::Response renderNewBatches(const BatchesView &view, const Surroundings &surroundings); // what a run made
struct BatchDetail
{
    partners::Batch batch;
    std::vector<std::string> transactions;
    std::vector<journal::Entry> timeline;
};
http::Response renderBatchDetail(const BatchDetail &detail, const Surroundings &surroundings);
struct BatchView
{
    partners::Batch batch;
    bool changed = false;
};
http::Response renderBatch(const BatchView &view, const Surroundings &surroundings);

} // namespace countersign::api::console
