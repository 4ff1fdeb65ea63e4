// Settlement: succeeded transactions of earlier days are gathered into batches by partner, client and currency, and a
// batch is paid out as a whole (contracts/clive-stripe.md A13). Jobs run on the writer's thread.
#pragma once

#include "core/currency.h"
#include "core/result.h"
#include "journal/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::partners {

// Numbers are stored.
enum class BatchStatus : std::uint8_t { Pending = 1, Sent = 2, Failed = 3 };
std::string_view name(BatchStatus status);
std::optional<BatchStatus> batchStatusFromName(std::string_view name);

enum class Channel : std::uint8_t { Wise, Mercury };
std::string_view name(Channel channel);

struct Batch
{
    std::int64_t seq = 0;
    std::string id; // a UUID
    std::int64_t tenant = 0;
    std::string partnerId, partnerName, clientId, clientName;
    std::int64_t version = 1;
    BatchStatus status = BatchStatus::Pending;
    Currency currency = *Currency::fromCode("USD");
    std::int64_t transactions = 0;
    std::int64_t gross = 0, processorFees = 0, platformFees = 0, net = 0; // minor units
    std::optional<std::string> transfer;                                  // the channel's id, once sent
    Millis createdAt = 0;
    std::optional<Millis> paidAt;

    [[nodiscard]] Channel channel() const; // by currency
};

struct Run
{
    std::int64_t tenant = 0; // 0: every partner
    std::string clientId;    // empty: every client
};
// Everything that is eligible at now(), in one step: a second run finds nothing. Days are UTC.
Result<std::vector<Batch>> runSettlements(const Run &command, journal::Transaction &transaction);

struct Pay
{
    std::int64_t tenant = 0; // 0: any partner's
    std::string batch;
    std::optional<std::int64_t> version; // refuse with Code::Changed when it has moved on
    bool fails = false;                  // as if the channel refused
};
// Sent, or failed: when the channel refuses, and when there is nothing to send because fees ate the sum. A failed one
// may be tried again. Errors: NotFound (batch), Changed, BatchPaid.
Result<Batch> payBatch(const Pay &command, journal::Transaction &transaction);

std::optional<Batch> findBatch(db::Connection &connection, std::int64_t tenant, std::string_view id);
struct BatchFilter
{
    std::int64_t tenant = 0;
    std::string client;
    std::optional<BatchStatus> status;
};
std::vector<Batch> listBatches(db::Connection &connection, const BatchFilter &filter, std::int64_t after,
                               std::int64_t limit);
// Public ids of a batch's transactions, oldest first.
std::vector<std::string> transactionsOf(db::Connection &connection, std::int64_t batch);

} // namespace countersign::partners
