// Requests about partners, their clients, transactions and settlement into commands and queries. HTTP thread, pure.
#pragma once

#include "api/console/decode.h"
#include "partners/settlement.h"
#include "partners/transaction.h"

namespace countersign::api::console {

struct ClientPage
{
    std::int64_t tenant = 0;
    std::int64_t after = 0, limit = 50;
};
Result<ClientPage> decodeClientPage(const Context &context);

struct TransactionPage
{
    partners::TransactionFilter filter;
    std::int64_t after = 0, limit = 50;
};
Result<TransactionPage> decodeTransactionPage(const Context &context);

// The outcome of a transaction that no payment intent of ours decides.
struct ChooseOutcome
{
    partners::Outcome outcome;
    std::optional<std::int64_t> version;
};
Result<ChooseOutcome> decodeOutcome(const Context &context);

struct BatchPage
{
    partners::BatchFilter filter;
    std::int64_t after = 0, limit = 50;
};
Result<BatchPage> decodeBatchPage(const Context &context);
Result<partners::Run> decodeSettlementRun(const Context &context);
Result<partners::Pay> decodePayout(const Context &context);

} // namespace countersign::api::console
