#include "db/like.h"
#include "partners/transaction.h"

#include <array>

namespace countersign::partners {
namespace {

#define COUNTERSIGN_TRANSACTION_COLUMNS                                                                                \
    "t.seq, t.uid, t.row_id, t.tenant, t.client, t.version, t.status, t.currency, t.amount, t.reference, t.email, "    \
    "t.suffix, t.meta, t.intent, t.processor, t.method, t.country, t.processor_ppm, t.partner_ppm, t.processor_fee, "  \
    "t.platform_fee, t.net, t.settlement, t.created_at, t.updated_at, p.id, p.name, c.client_id, c.legal_name, "       \
    "(SELECT uid FROM settlement_batches WHERE seq = t.batch) FROM partner_transactions t "                            \
    "JOIN tenants p ON p.seq = t.tenant JOIN partner_clients c ON c.seq = t.client"

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N> &names, std::string_view name)
{
    for (std::size_t i = 1; i < N; ++i) {
        if (names[i] == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 8> statusNames{"",       "initialized", "pending",    "succeeded",
                                                      "failed", "refunded",    "chargeback", "abandoned"};
constexpr std::array<std::string_view, 4> methodNames{"", "card", "revolut_pay", "open_banking"};

ClientTransaction readTransaction(const db::Query &row)
{
    ClientTransaction t;
    int column = 0;
    t.seq = row.integer(column++);
    t.id = row.text(column++);
    t.rowId = row.text(column++);
    t.tenant = row.integer(column++);
    t.client = row.integer(column++);
    t.version = row.integer(column++);
    t.status = static_cast<TransactionStatus>(row.integer(column++));
    t.currency = Currency::fromNumber(row.integer(column++)).value_or(t.currency);
    t.amount = row.integer(column++);
    t.reference = row.text(column++);
    t.email = row.maybeText(column++);
    t.suffix = row.maybeText(column++);
    t.meta = row.maybeText(column++);
    t.intent = row.maybeText(column++);
    t.processor = static_cast<Processor>(row.integer(column++));
    if (const auto method = row.maybeInteger(column++))
        t.method = static_cast<Method>(*method);
    t.country = row.maybeText(column++);
    Fees fees;
    fees.processorPercent = row.integer(column++);
    fees.partnerPercent = row.integer(column++);
    fees.processor = row.integer(column++);
    fees.platform = row.integer(column++);
    const auto net = row.maybeInteger(column++);
    if (net) {
        fees.net = *net;
        t.fees = fees;
    }
    t.settlement = static_cast<Settlement>(row.integer(column++));
    t.createdAt = row.integer(column++);
    t.updatedAt = row.integer(column++);
    t.partnerId = row.text(column++);
    t.partnerName = row.text(column++);
    t.clientId = row.text(column++);
    t.clientName = row.text(column++);
    t.batch = row.maybeText(column++);
    return t;
}

std::optional<ClientTransaction> readOne(db::Query q)
{
    return q.next() ? std::optional(readTransaction(q)) : std::nullopt;
}

} // namespace

std::string_view name(TransactionStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<TransactionStatus> transactionStatusFromName(std::string_view name)
{
    return find<TransactionStatus>(statusNames, name);
}

std::string_view name(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Unsettled:
        return "unsettled";
    case Settlement::Queued:
        return "queued";
    case Settlement::Paid:
        return "paid";
    }
    return "unknown";
}

std::string_view name(Processor processor)
{
    return processor == Processor::Stripe ? "stripe" : "revolut";
}

std::string_view name(Method method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<Method> methodFromName(std::string_view name)
{
    return find<Method>(methodNames, name);
}

std::optional<ClientTransaction> findTransaction(db::Connection &connection, std::int64_t tenant, std::string_view id)
{
    auto found = readOne(connection.query("SELECT " COUNTERSIGN_TRANSACTION_COLUMNS " WHERE t.uid = ?", id));
    if (found && tenant != 0 && found->tenant != tenant)
        return std::nullopt;
    return found;
}

std::optional<ClientTransaction> findTransactionOfIntent(db::Connection &connection, std::string_view intent)
{
    return readOne(connection.query("SELECT " COUNTERSIGN_TRANSACTION_COLUMNS " WHERE t.intent = ?", intent));
}

std::vector<ClientTransaction> listTransactions(db::Connection &connection, const TransactionFilter &filter,
                                                std::int64_t after, std::int64_t limit)
{
    std::string where;
    if (filter.tenant != 0)
        where += " AND t.tenant = ?3";
    if (!filter.id.empty())
        where += " AND t.uid = ?4";
    if (!filter.reference.empty())
        where += " AND t.reference = ?5";
    if (!filter.client.empty())
        where += " AND c.client_id = ?6";
    if (!filter.batch.empty())
        where += " AND t.batch = (SELECT seq FROM settlement_batches WHERE uid = ?7)";
    if (filter.status)
        where += " AND t.status = ?8";
    if (!filter.text.empty())
        where += " AND (t.uid = ?9 OR t.intent = ?9 OR t.reference LIKE ?10 ESCAPE '\\' OR t.email LIKE ?10 ESCAPE "
                 "'\\')";
    // Every parameter is mentioned, so that the bindings below fit whatever the filter is.
    auto q =
        connection.built("SELECT " COUNTERSIGN_TRANSACTION_COLUMNS " WHERE t.seq < ?1" + where +
                         " AND coalesce(?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) IS NOT NULL ORDER BY t.seq DESC LIMIT ?2");
    q.bind(after != 0 ? after : INT64_MAX, limit, filter.tenant, filter.id, filter.reference, filter.client,
           filter.batch, filter.status ? static_cast<std::int64_t>(*filter.status) : 0, filter.text,
           db::likeAnywhere(filter.text));
    std::vector<ClientTransaction> out;
    while (q.next())
        out.push_back(readTransaction(q));
    return out;
}

} // namespace countersign::partners
