// A client's transaction: one sale a partner announced, over one payment intent (contracts/clive-stripe.md A5 to A7,
// A10). It follows its intent; what it costs is computed once, when it succeeds. Jobs run on the writer's thread.
#pragma once

#include "core/money.h"
#include "core/result.h"
#include "journal/transaction.h"
#include "partners/client.h"
#include "partners/fees.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::partners {

// Numbers are stored.
enum class TransactionStatus : std::uint8_t {
    Initialized = 1, // no intent yet
    Pending = 2,
    Succeeded = 3,
    Failed = 4, // the intent can still be paid
    Refunded = 5,
    Chargeback = 6,
    Abandoned = 7,
};
std::string_view name(TransactionStatus status);
std::optional<TransactionStatus> transactionStatusFromName(std::string_view name);

enum class Settlement : std::uint8_t { Unsettled = 1, Queued = 2, Paid = 3 };
std::string_view name(Settlement settlement);

enum class Processor : std::uint8_t { Stripe = 1, Revolut = 2 };
std::string_view name(Processor processor);
enum class Method : std::uint8_t { Card = 1, RevolutPay = 2, OpenBanking = 3 };
std::string_view name(Method method);
std::optional<Method> methodFromName(std::string_view name);
Processor processorOf(Method method); // the routing table: cards to Stripe, the rest to Revolut

struct ClientTransaction
{
    std::int64_t seq = 0;
    std::string id;    // CLVTX_…
    std::string rowId; // c…
    std::int64_t tenant = 0, client = 0;
    std::string partnerId, partnerName, clientId, clientName;
    std::int64_t version = 1;
    TransactionStatus status = TransactionStatus::Initialized;
    Currency currency = *Currency::fromCode("USD");
    std::int64_t amount = 0; // minor units
    std::string reference;
    std::optional<std::string> email, suffix;
    std::optional<std::string> meta;   // the JSON object as it was sent
    std::optional<std::string> intent; // public id; of a payment intent that may live elsewhere
    Processor processor = Processor::Stripe;
    std::optional<Method> method;
    std::optional<std::string> country;
    std::optional<Fees> fees; // since it succeeded
    Settlement settlement = Settlement::Unsettled;
    std::optional<std::string> batch; // public id
    Millis createdAt = 0, updatedAt = 0;
};

struct NewTransaction
{
    std::int64_t tenant = 0;
    std::string partnerId; // as the request names it
    std::string clientId;
    Money amount = *Money::of(1, *Currency::fromCode("USD"));
    std::string reference;
    std::optional<std::string> email, suffix, meta;
    Processor processor = Processor::Stripe;
    std::optional<Method> method;
    std::optional<std::string> country;
};
// Initialized. Errors, in this order: NotFound (partner), PartnerNotActive, PartnerUnverified, NotFound (client),
// ClientNotActive.
Result<ClientTransaction> createTransaction(const NewTransaction &command, journal::Transaction &transaction);

struct Attach
{
    std::int64_t tenant = 0; // 0: any partner
    std::string transaction; // CLVTX_…
    std::string intent;      // pi_…
};
// Pending from then on. The same intent again changes nothing. Errors: NotFound (transaction), IntentTaken (field
// "transaction" when it has another intent, "intent" when that belongs to another transaction).
Result<ClientTransaction> attachIntent(const Attach &command, journal::Transaction &transaction);
// What waits for an outcome without an intent of ours: another processor's order.
Result<ClientTransaction> markPending(const ClientTransaction &row, journal::Transaction &transaction);

bool mayMove(TransactionStatus from, TransactionStatus to);

struct Outcome
{
    std::string transaction;
    TransactionStatus to = TransactionStatus::Succeeded;
    std::optional<std::int64_t> amount; // what was captured, when it succeeds; absent: all of it
};
// Moves it there when that is a way to go, and leaves it alone otherwise: outcomes come late and twice.
Result<ClientTransaction> settleOutcome(const Outcome &outcome, journal::Transaction &transaction);

std::optional<ClientTransaction> findTransaction(db::Connection &connection, std::int64_t tenant, std::string_view id);
std::optional<ClientTransaction> findTransactionOfIntent(db::Connection &connection, std::string_view intent);

struct TransactionFilter
{
    std::int64_t tenant = 0;                  // 0: all
    std::string id, reference, client, batch; // exact; empty: any
    std::optional<TransactionStatus> status;
    std::string text; // in id, reference, e-mail, intent
};
// Newest first, at most `limit` beyond `after` (a seq, exclusive; 0: from the beginning).
std::vector<ClientTransaction> listTransactions(db::Connection &connection, const TransactionFilter &filter,
                                                std::int64_t after, std::int64_t limit);

} // namespace countersign::partners
