#include "payments/paymentmethod.h"

#include "core/ids.h"

namespace countersign::payments {
namespace {

constexpr std::size_t suffixLength = 23; // "1" before them: pm_1…, 27 in all

#define COUNTERSIGN_METHOD_SELECT                                                                                      \
    "SELECT m.seq, m.uid, m.tenant, m.brand, m.last4, m.expiry, m.fingerprint, m.outcome, m.after_challenge, "         \
    "m.sequel, m.checks_cvc, m.billing, m.metadata, m.customer, (SELECT uid FROM customers WHERE seq = m.customer), "  \
    "m.used OR EXISTS (SELECT 1 FROM payments WHERE method = m.seq), "                                                 \
    "m.spent OR (m.customer IS NULL AND EXISTS (SELECT 1 FROM payments WHERE method = m.seq AND status <> 6)), "       \
    "m.created_at FROM payment_methods m "

PaymentMethod readMethod(const db::Query &q)
{
    PaymentMethod m;
    m.seq = q.integer(0);
    m.suffix = q.text(1);
    m.tenant = q.integer(2);
    m.card = {static_cast<Brand>(q.integer(3)), q.text(4), static_cast<int>(q.integer(5) / 100),
              static_cast<int>(q.integer(5) % 100), q.integer(6)};
    m.behavior.outcome = static_cast<Outcome>(q.integer(7));
    if (const auto after = q.maybeInteger(8))
        m.behavior.afterChallenge = static_cast<Outcome>(*after);
    m.behavior.sequel = static_cast<Sequel>(q.integer(9));
    m.checksCvc = q.integer(10) != 0;
    m.billing = q.maybeText(11);
    m.metadata = q.maybeText(12);
    m.customer = q.maybeInteger(13);
    m.customerSuffix = q.maybeText(14);
    m.used = q.integer(15) != 0;
    m.spent = q.integer(16) != 0;
    m.createdAt = q.integer(17);
    return m;
}

std::optional<PaymentMethod> one(db::Query q)
{
    return q.next() ? std::optional(readMethod(q)) : std::nullopt;
}

} // namespace

PaymentMethod createMethod(const NewMethod &command, Transaction &tx)
{
    PaymentMethod m;
    m.suffix = "1" + newIdSuffix(tx.now(), suffixLength);
    m.tenant = command.tenant;
    m.card = command.card;
    m.behavior = command.behavior;
    m.checksCvc = command.checksCvc;
    m.billing = command.billing;
    m.metadata = command.metadata;
    m.createdAt = tx.now();
    const auto after = command.behavior.afterChallenge
                           ? std::optional(static_cast<std::int64_t>(*command.behavior.afterChallenge))
                           : std::nullopt;
    tx.db().run("INSERT INTO payment_methods(uid, tenant, brand, last4, expiry, fingerprint, outcome, after_challenge, "
                "sequel, checks_cvc, billing, metadata, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                m.suffix, m.tenant, static_cast<int>(m.card.brand), m.card.last4,
                m.card.expiryYear * 100 + m.card.expiryMonth, m.card.fingerprint, static_cast<int>(m.behavior.outcome),
                after, static_cast<int>(m.behavior.sequel), m.checksCvc, m.billing, m.metadata, m.createdAt);
    m.seq = tx.db().lastRow();
    tx.append(journal::Kind::MethodCreated, m.tenant, m.id(), {},
              journal::Changes().set("brand", name(m.card.brand)).set("card", m.card.last4).json());
    return m;
}

PaymentMethod changeMethod(PaymentMethod method, const NewMethod &details, Transaction &tx)
{
    method.billing = details.billing;
    method.metadata = details.metadata;
    method.card.expiryYear = details.card.expiryYear;
    method.card.expiryMonth = details.card.expiryMonth;
    tx.db().run("UPDATE payment_methods SET billing = ?, metadata = ?, expiry = ? WHERE seq = ?", method.billing,
                method.metadata, method.card.expiryYear * 100 + method.card.expiryMonth, method.seq);
    tx.append(journal::Kind::MethodChanged, method.tenant, method.id(), {}, "{}");
    return method;
}

PaymentMethod attachMethod(PaymentMethod method, std::int64_t customer, Transaction &tx)
{
    const bool already = method.customer == customer;
    tx.db().run("UPDATE payment_methods SET customer = ?, used = 1 WHERE seq = ?", customer, method.seq);
    method = findMethodBySeq(tx.db(), method.seq).value();
    if (!already)
        tx.append(journal::Kind::MethodAttached, method.tenant, method.id(),
                  "cus_" + method.customerSuffix.value_or(""), "{}");
    return method;
}

PaymentMethod detachMethod(PaymentMethod method, Transaction &tx)
{
    tx.db().run("UPDATE payment_methods SET customer = NULL, spent = 1 WHERE seq = ?", method.seq);
    tx.append(journal::Kind::MethodDetached, method.tenant, method.id(), "cus_" + method.customerSuffix.value_or(""),
              "{}");
    method.customer.reset();
    method.customerSuffix.reset();
    method.spent = true;
    return method;
}

std::optional<PaymentMethod> findMethod(db::Connection &connection, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    return one(connection.query(COUNTERSIGN_METHOD_SELECT "WHERE m.uid = ? AND m.tenant = ?", suffix, tenant));
}

std::optional<PaymentMethod> findMethodBySeq(db::Connection &connection, std::int64_t seq)
{
    return one(connection.query(COUNTERSIGN_METHOD_SELECT "WHERE m.seq = ?", seq));
}

std::vector<PaymentMethod> listMethods(db::Connection &connection, std::int64_t customer, std::int64_t after,
                                       bool upward, std::int64_t limit)
{
    auto q = upward ? connection.query(COUNTERSIGN_METHOD_SELECT
                                       "WHERE m.customer = ? AND m.seq > ? ORDER BY m.seq ASC LIMIT ?",
                                       customer, after, limit)
                    : connection.query(COUNTERSIGN_METHOD_SELECT
                                       "WHERE m.customer = ? AND m.seq < ? ORDER BY m.seq DESC LIMIT ?",
                                       customer, after == 0 ? INT64_MAX : after, limit);
    std::vector<PaymentMethod> out;
    while (q.next())
        out.push_back(readMethod(q));
    return out;
}

} // namespace countersign::payments
