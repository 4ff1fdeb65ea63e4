#include "payments/dispute.h"

#include "core/ids.h"

#include <array>

namespace countersign::payments {
namespace {

#define COUNTERSIGN_DISPUTE_SELECT                                                                                     \
    "SELECT d.seq, d.uid, d.tenant, d.payment, d.amount, d.reason, d.state, d.metadata, d.created_at FROM disputes d "

Dispute readDispute(const db::Query &q)
{
    Dispute d;
    d.seq = q.integer(0);
    d.suffix = q.text(1);
    d.tenant = q.integer(2);
    d.payment = q.integer(3);
    d.amount = q.integer(4);
    d.reason = static_cast<DisputeReason>(q.integer(5));
    d.state = static_cast<DisputeState>(q.integer(6));
    d.metadata = q.maybeText(7);
    d.createdAt = q.integer(8);
    return d;
}

std::optional<Dispute> one(db::Query q)
{
    return q.next() ? std::optional(readDispute(q)) : std::nullopt;
}

std::optional<DisputeReason> expected(Sequel sequel)
{
    switch (sequel) {
    case Sequel::DisputeFraudulent:
        return DisputeReason::Fraudulent;
    case Sequel::DisputeNotReceived:
        return DisputeReason::NotReceived;
    case Sequel::Inquiry:
        return DisputeReason::General;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string_view name(DisputeReason reason)
{
    static constexpr std::array<std::string_view, 4> names{"", "fraudulent", "product_not_received", "general"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view name(DisputeState state)
{
    static constexpr std::array<std::string_view, 5> names{"", "inquiry", "needs_response", "lost", "closed"};
    return names[static_cast<std::size_t>(state)];
}

void openExpectedDispute(const Payment &payment, Transaction &tx)
{
    const auto reason = expected(payment.sequel);
    if (!reason || payment.captured == 0)
        return;
    Dispute d;
    d.suffix = newIdSuffix(tx.now());
    d.state = *reason == DisputeReason::General ? DisputeState::Inquiry : DisputeState::NeedsResponse;
    tx.db().run("INSERT INTO disputes(uid, tenant, payment, amount, reason, state, created_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?)",
                d.suffix, payment.tenant, payment.seq, payment.captured, static_cast<int>(*reason),
                static_cast<int>(d.state), tx.now());
    tx.append(journal::Kind::DisputeOpened, payment.tenant, d.id(), payment.id(),
              ofWorld(journal::Changes()
                          .set("amount", payment.captured)
                          .set("currency", payment.currency.code())
                          .set("reason", name(*reason))
                          .set("status", name(d.state)),
                      payment)
                  .json());
}

Result<Dispute> closeDispute(std::int64_t tenant, const std::string &suffix, Transaction &tx)
{
    auto d = findDispute(tx.db(), tenant, suffix);
    if (!d)
        return Error::notFound("dispute");
    if (d->state != DisputeState::Inquiry && d->state != DisputeState::NeedsResponse)
        return Error::of(Code::Changed);
    const DisputeState before = d->state;
    d->state = before == DisputeState::Inquiry ? DisputeState::Closed : DisputeState::Lost;
    tx.db().run("UPDATE disputes SET state = ? WHERE seq = ?", static_cast<int>(d->state), d->seq);
    const Payment payment = findPaymentBySeq(tx.db(), tx.now(), d->payment).value();
    tx.append(journal::Kind::DisputeClosed, d->tenant, d->id(), payment.id(),
              ofWorld(journal::Changes().moved("status", name(before), name(d->state)), payment).json());
    return std::move(*d);
}

Result<Dispute> setDisputeMetadata(std::int64_t tenant, const std::string &suffix, const std::string &metadata,
                                   Transaction &tx)
{
    auto d = findDispute(tx.db(), tenant, suffix);
    if (!d)
        return Error::notFound("dispute");
    tx.db().run("UPDATE disputes SET metadata = ? WHERE seq = ?", metadata, d->seq);
    d->metadata = metadata;
    return std::move(*d);
}

std::optional<Dispute> findDispute(db::Connection &connection, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    return one(connection.query(COUNTERSIGN_DISPUTE_SELECT "WHERE d.uid = ?1 AND ?2 IN (0, d.tenant)", suffix, tenant));
}

std::optional<Dispute> disputeOf(db::Connection &connection, std::int64_t payment)
{
    return one(connection.query(COUNTERSIGN_DISPUTE_SELECT "WHERE d.payment = ? ORDER BY d.seq DESC LIMIT 1", payment));
}

std::vector<Dispute> listDisputes(db::Connection &connection, const DisputeFilter &filter, std::int64_t after,
                                  bool upward, std::int64_t limit)
{
    std::string where = upward ? "WHERE d.seq > ?1" : "WHERE d.seq < ?1";
    if (filter.payment)
        where += " AND d.payment = ?3";
    else if (filter.intent)
        where += " AND d.payment IN (SELECT seq FROM payments WHERE intent = ?4)";
    if (filter.tenant != 0)
        where += " AND d.tenant = ?5";
    if (filter.from)
        where += " AND d.created_at >= ?6";
    if (filter.to)
        where += " AND d.created_at < ?7";
    auto q = connection.built(COUNTERSIGN_DISPUTE_SELECT + where + " ORDER BY d.seq " + (upward ? "ASC" : "DESC") +
                              " LIMIT ?2");
    q.bindFrom(1, after == 0 && !upward ? INT64_MAX : after, limit, filter.payment, filter.intent, filter.tenant,
               filter.from, filter.to);
    std::vector<Dispute> out;
    while (q.next())
        out.push_back(readDispute(q));
    return out;
}

} // namespace countersign::payments
