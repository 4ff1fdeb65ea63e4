// Rows into views, and onto the shelf what was asked for in full. On any connection, inside one snapshot or job.
#pragma once

#include "api/stripe/view.h"
#include "db/sqlite.h"

namespace countersign::api::stripe {

class Loader
{
public:
    Loader(db::Connection &connection, Millis now)
        : m_db(connection)
        , m_now(now)
    {
    }

    [[nodiscard]] IntentView view(payments::Intent intent) const;
    [[nodiscard]] ChargeView view(payments::Payment payment) const;
    [[nodiscard]] RefundView view(payments::RefundRecord refund) const;
    [[nodiscard]] DisputeView view(payments::Dispute dispute) const;
    [[nodiscard]] std::optional<TransactionView> transaction(std::int64_t tenant, std::string_view suffix) const;

    // Only what belongs to Stripe's family is found.
    [[nodiscard]] std::optional<payments::Intent> intent(std::int64_t tenant, std::string_view id) const;
    [[nodiscard]] std::optional<payments::Payment> charge(std::int64_t tenant, std::string_view id) const;

    void shelve(ChargeView &charge, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const IntentView &intent, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const RefundView &refund, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const DisputeView &dispute, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const payments::PaymentMethod &method, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const payments::Customer &customer, const Expansion &wanted, Shelf &shelf) const;
    void shelve(const TransactionView &transaction, const Expansion &wanted, Shelf &shelf) const;

private:
    void shelveCustomer(const std::optional<std::string> &suffix, std::int64_t tenant, const Expansion *wanted,
                        Shelf &shelf) const;
    void shelveMethod(const std::optional<std::string> &suffix, std::int64_t tenant, const Expansion *wanted,
                      Shelf &shelf) const;
    void shelveCharge(const payments::Payment &payment, const Expansion *wanted, Shelf &shelf) const;
    void shelveIntent(const std::optional<std::int64_t> &seq, const Expansion *wanted, Shelf &shelf) const;
    void shelveTransaction(std::int64_t tenant, std::string_view suffix, const Expansion *wanted, Shelf &shelf) const;

    db::Connection &m_db;
    Millis m_now;
};

} // namespace countersign::api::stripe
