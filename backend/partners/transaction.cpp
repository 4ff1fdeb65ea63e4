#include "partners/transaction.h"

#include "core/ids.h"
#include "core/random.h"
#include "journal/changes.h"

namespace countersign::partners {
namespace {

using journal::Kind;
using State = TransactionStatus;

// The documented ids end in a small number. Where a millisecond has used those up, in a frozen clock's case say, the
// number grows.
constexpr std::uint32_t smallNumbers = 1000;
constexpr std::uint32_t largeNumbers = 1'000'000'000;
constexpr int smallTries = 3;

std::string newTransactionId(Millis now, int attempt)
{
    const std::uint32_t number = randomBelow(attempt < smallTries ? smallNumbers : largeNumbers);
    return std::string(prefix::clientTransaction) + std::to_string(now) + "_" + std::to_string(number);
}

Kind kindOf(TransactionStatus status)
{
    switch (status) {
    case State::Initialized:
        return Kind::TransactionInitialized;
    case State::Pending:
        return Kind::TransactionPending;
    case State::Succeeded:
        return Kind::TransactionSucceeded;
    case State::Failed:
        return Kind::TransactionFailed;
    case State::Refunded:
        return Kind::TransactionRefunded;
    case State::Chargeback:
        return Kind::TransactionChargedBack;
    case State::Abandoned:
        break;
    }
    return Kind::TransactionAbandoned;
}

void tell(const ClientTransaction &row, TransactionStatus from, journal::Changes changes, journal::Transaction &tx)
{
    tx.append(kindOf(row.status), row.tenant, row.id, row.intent.value_or(std::string()),
              changes.moved("status", name(from), name(row.status)).json());
}

Result<ClientTransaction> toPending(ClientTransaction row, journal::Transaction &tx)
{
    auto q = tx.db().query("UPDATE partner_transactions SET status = 2, intent = ?, updated_at = ?, version = version "
                           "+ 1 WHERE seq = ? AND status = 1 RETURNING version",
                           row.intent, tx.now(), row.seq);
    if (!q.next())
        return Error::of(Code::Changed);
    row.version = q.integer(0);
    q.run();
    row.status = State::Pending;
    row.updatedAt = tx.now();
    tell(row, State::Initialized,
         std::move(journal::Changes().set("amount", row.amount).set("currency", row.currency.code())), tx);
    return row;
}

} // namespace

Processor processorOf(Method method)
{
    return method == Method::Card ? Processor::Stripe : Processor::Revolut;
}

Result<ClientTransaction> createTransaction(const NewTransaction &command, journal::Transaction &tx)
{
    const auto partner = findPartner(tx.db(), command.tenant);
    if (!partner || partner->id != command.partnerId)
        return Error::notFound("partner");
    COUNTERSIGN_CHECK(mayTrade(*partner));
    const auto client = findClient(tx.db(), partner->seq, command.clientId);
    if (!client)
        return Error::notFound("client");
    if (client->status != ClientStatus::Active)
        return Error{Code::ClientNotActive, std::string(name(client->status)), {}, 0};

    const std::string rowId = std::string(prefix::client) + newIdSuffix(tx.now(), 24);
    std::optional<std::string> id;
    for (int attempt = 0; attempt < 10 * smallTries && !id; ++attempt) {
        std::string candidate = newTransactionId(tx.now(), attempt);
        auto q = tx.db().query(
            "INSERT INTO partner_transactions(uid, row_id, tenant, client, status, currency, amount, reference, email, "
            "suffix, meta, processor, method, country, created_at, updated_at) "
            "VALUES(?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14) ON CONFLICT(uid) DO NOTHING "
            "RETURNING seq",
            candidate, rowId, partner->seq, client->seq, command.amount.currency().number(),
            command.amount.minorUnits(), command.reference, command.email, command.suffix, command.meta,
            static_cast<int>(command.processor),
            command.method ? std::optional(static_cast<std::int64_t>(*command.method)) : std::nullopt, command.country,
            tx.now());
        if (q.next())
            id = std::move(candidate);
    }
    if (!id)
        return Error::of(Code::Busy);
    tx.append(Kind::TransactionInitialized, partner->seq, *id, {},
              journal::Changes()
                  .set("amount", command.amount.minorUnits())
                  .set("client", client->clientId)
                  .set("currency", command.amount.currency().code())
                  .set("reference", command.reference)
                  .set("status", name(State::Initialized))
                  .json());
    return *findTransaction(tx.db(), partner->seq, *id);
}

Result<ClientTransaction> attachIntent(const Attach &command, journal::Transaction &tx)
{
    auto row = findTransaction(tx.db(), command.tenant, command.transaction);
    if (!row)
        return Error::notFound("transaction");
    if (row->intent == command.intent)
        return std::move(*row);
    if (row->status != State::Initialized)
        return Error{Code::IntentTaken, {}, "transaction", 0};
    if (findTransactionOfIntent(tx.db(), command.intent))
        return Error{Code::IntentTaken, {}, "intent", 0};
    row->intent = command.intent;
    return toPending(std::move(*row), tx);
}

Result<ClientTransaction> markPending(const ClientTransaction &row, journal::Transaction &tx)
{
    return toPending(row, tx);
}

bool mayMove(TransactionStatus from, TransactionStatus to)
{
    switch (to) {
    case State::Initialized:
        return false;
    case State::Pending:
        return from == State::Initialized;
    case State::Succeeded:
        return from == State::Pending || from == State::Failed;
    case State::Failed:
    case State::Abandoned:
        return from == State::Pending;
    case State::Refunded:
        return from == State::Succeeded || from == State::Chargeback;
    case State::Chargeback:
        return from == State::Succeeded || from == State::Refunded;
    }
    return false;
}

Result<ClientTransaction> settleOutcome(const Outcome &outcome, journal::Transaction &tx)
{
    auto row = findTransaction(tx.db(), 0, outcome.transaction);
    if (!row)
        return Error::notFound("transaction");
    if (!mayMove(row->status, outcome.to))
        return std::move(*row);
    const TransactionStatus from = row->status;
    journal::Changes changes;
    if (outcome.to == State::Succeeded) {
        const auto partner = findPartner(tx.db(), row->tenant);
        const auto client = findClientBySeq(tx.db(), row->client);
        if (!partner || !client)
            return Error::of(Code::Internal);
        // Frozen here: later terms are for later transactions.
        row->amount = outcome.amount.value_or(row->amount);
        row->fees = feesOf(*Money::of(row->amount, row->currency), termsOf(*partner, *client));
        changes.set("net", row->fees->net)
            .set("platform_fee", row->fees->platform)
            .set("processor_fee", row->fees->processor);
    }
    const auto part = [&](std::int64_t Fees::*member) {
        return row->fees ? std::optional((*row->fees).*member) : std::nullopt;
    };
    auto q = tx.db().query(
        "UPDATE partner_transactions SET status = ?, amount = ?, processor_ppm = ?, partner_ppm = ?, processor_fee = "
        "?, platform_fee = ?, net = ?, updated_at = ?, version = version + 1 WHERE seq = ? AND status = ? "
        "RETURNING version",
        static_cast<int>(outcome.to), row->amount, part(&Fees::processorPercent), part(&Fees::partnerPercent),
        part(&Fees::processor), part(&Fees::platform), part(&Fees::net), tx.now(), row->seq, static_cast<int>(from));
    if (!q.next())
        return Error::of(Code::Changed);
    row->version = q.integer(0);
    q.run();
    row->status = outcome.to;
    row->updatedAt = tx.now();
    tell(*row, from, std::move(changes), tx);
    return std::move(*row);
}

} // namespace countersign::partners
