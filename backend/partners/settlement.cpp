#include "partners/settlement.h"

#include "core/random.h"
#include "core/text.h"
#include "journal/changes.h"

#include <array>

namespace countersign::partners {
namespace {

#define COUNTERSIGN_BATCH_COLUMNS                                                                                      \
    "b.seq, b.uid, b.tenant, b.version, b.status, b.currency, b.transactions, b.gross, b.processor_fees, "             \
    "b.platform_fees, b.net, b.transfer, b.created_at, b.paid_at, p.id, p.name, c.client_id, c.legal_name "            \
    "FROM settlement_batches b JOIN tenants p ON p.seq = b.tenant JOIN partner_clients c ON c.seq = b.client"

constexpr std::array<std::string_view, 4> statusNames{"", "pending", "sent", "failed"};

Batch readBatch(const db::Query &row)
{
    Batch b;
    int column = 0;
    b.seq = row.integer(column++);
    b.id = row.text(column++);
    b.tenant = row.integer(column++);
    b.version = row.integer(column++);
    b.status = static_cast<BatchStatus>(row.integer(column++));
    b.currency = Currency::fromNumber(row.integer(column++)).value_or(b.currency);
    b.transactions = row.integer(column++);
    b.gross = row.integer(column++);
    b.processorFees = row.integer(column++);
    b.platformFees = row.integer(column++);
    b.net = row.integer(column++);
    b.transfer = row.maybeText(column++);
    b.createdAt = row.integer(column++);
    b.paidAt = row.maybeInteger(column++);
    b.partnerId = row.text(column++);
    b.partnerName = row.text(column++);
    b.clientId = row.text(column++);
    b.clientName = row.text(column++);
    return b;
}

std::string newUuid()
{
    std::array<std::uint8_t, 16> bytes{};
    fillRandom(bytes);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U); // version 4
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    std::string out = hex(bytes);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        out.insert(at, 1, '-');
    return out;
}

struct Group
{
    std::int64_t tenant, client, currency, transactions, gross, processorFees, platformFees, net;
};

std::vector<Group> eligible(const Run &command, Millis before, db::Connection &db)
{
    std::vector<Group> out;
    auto q = db.query("SELECT t.tenant, t.client, t.currency, count(*), sum(t.amount), sum(t.processor_fee), "
                      "sum(t.platform_fee), sum(t.net) FROM partner_transactions t "
                      "JOIN partner_clients c ON c.seq = t.client WHERE t.status = 3 AND t.settlement = 1 "
                      "AND t.created_at < ?1 AND (?2 = 0 OR t.tenant = ?2) AND (?3 = '' OR c.client_id = ?3) "
                      "GROUP BY t.tenant, t.client, t.currency ORDER BY min(t.seq)",
                      before, command.tenant, command.clientId);
    while (q.next())
        out.push_back({q.integer(0), q.integer(1), q.integer(2), q.integer(3), q.integer(4), q.integer(5), q.integer(6),
                       q.integer(7)});
    return out;
}

} // namespace

std::string_view name(BatchStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<BatchStatus> batchStatusFromName(std::string_view name)
{
    for (std::size_t i = 1; i < statusNames.size(); ++i) {
        if (statusNames[i] == name)
            return static_cast<BatchStatus>(i);
    }
    return std::nullopt;
}

std::string_view name(Channel channel)
{
    return channel == Channel::Wise ? "wise" : "mercury";
}

Channel Batch::channel() const
{
    const std::string_view code = currency.code();
    return code == "USD" || code == "EUR" || code == "GBP" ? Channel::Wise : Channel::Mercury;
}

Result<std::vector<Batch>> runSettlements(const Run &command, journal::Transaction &tx)
{
    const Millis today = tx.now() - tx.now() % day;
    std::vector<Batch> out;
    for (const Group &group : eligible(command, today, tx.db())) {
        const std::string id = newUuid();
        tx.db().run("INSERT INTO settlement_batches(uid, tenant, client, status, currency, transactions, gross, "
                    "processor_fees, platform_fees, net, created_at) VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                    id, group.tenant, group.client, group.currency, group.transactions, group.gross,
                    group.processorFees, group.platformFees, group.net, tx.now());
        tx.db().run("UPDATE partner_transactions SET settlement = 2, batch = ?, updated_at = ?, version = version + 1 "
                    "WHERE tenant = ? AND client = ? AND currency = ? AND status = 3 AND settlement = 1 "
                    "AND created_at < ?",
                    tx.db().lastRow(), tx.now(), group.tenant, group.client, group.currency, today);
        Batch batch = *findBatch(tx.db(), 0, id);
        tx.append(journal::Kind::BatchCreated, batch.tenant, batch.id, batch.clientId,
                  journal::Changes()
                      .set("currency", batch.currency.code())
                      .set("net", batch.net)
                      .set("status", name(batch.status))
                      .set("transactions", batch.transactions)
                      .json());
        out.push_back(std::move(batch));
    }
    return out;
}

Result<Batch> payBatch(const Pay &command, journal::Transaction &tx)
{
    auto found = findBatch(tx.db(), command.tenant, command.batch);
    if (!found)
        return Error::notFound("batch");
    Batch batch = std::move(*found);
    if (command.version && *command.version != batch.version)
        return Error::of(Code::Changed);
    if (batch.status == BatchStatus::Sent)
        return Error::of(Code::BatchPaid);
    const BatchStatus before = batch.status;
    const bool sent = !command.fails && batch.net > 0;
    batch.status = sent ? BatchStatus::Sent : BatchStatus::Failed;
    journal::Changes changes;
    if (sent) {
        batch.transfer = std::string(name(batch.channel())) + "_" + randomBase36(20);
        batch.paidAt = tx.now();
        changes.set("transfer", *batch.transfer);
        tx.db().run("UPDATE partner_transactions SET settlement = 3, updated_at = ?, version = version + 1 "
                    "WHERE batch = ?",
                    tx.now(), batch.seq);
    }
    auto q = tx.db().query("UPDATE settlement_batches SET status = ?, transfer = ?, paid_at = ?, version = version + 1 "
                           "WHERE seq = ? AND status <> 2 RETURNING version",
                           static_cast<int>(batch.status), batch.transfer, batch.paidAt, batch.seq);
    if (!q.next())
        return Error::of(Code::BatchPaid);
    batch.version = q.integer(0);
    q.run();
    tx.append(sent ? journal::Kind::BatchSent : journal::Kind::BatchFailed, batch.tenant, batch.id, batch.clientId,
              changes.moved("status", name(before), name(batch.status)).json());
    return batch;
}

std::optional<Batch> findBatch(db::Connection &connection, std::int64_t tenant, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_BATCH_COLUMNS " WHERE b.uid = ?", id);
    if (!q.next())
        return std::nullopt;
    Batch batch = readBatch(q);
    if (tenant != 0 && batch.tenant != tenant)
        return std::nullopt;
    return batch;
}

std::vector<Batch> listBatches(db::Connection &connection, const BatchFilter &filter, std::int64_t after,
                               std::int64_t limit)
{
    auto q = connection.query("SELECT " COUNTERSIGN_BATCH_COLUMNS
                              " WHERE b.seq < ?1 AND (?2 = 0 OR b.tenant = ?2) AND (?3 = '' OR c.client_id = ?3) "
                              "AND (?4 = 0 OR b.status = ?4) ORDER BY b.seq DESC LIMIT ?5",
                              after != 0 ? after : INT64_MAX, filter.tenant, filter.client,
                              filter.status ? static_cast<std::int64_t>(*filter.status) : 0, limit);
    std::vector<Batch> out;
    while (q.next())
        out.push_back(readBatch(q));
    return out;
}

std::vector<std::string> transactionsOf(db::Connection &connection, std::int64_t batch)
{
    std::vector<std::string> out;
    auto q = connection.query("SELECT uid FROM partner_transactions WHERE batch = ? ORDER BY seq", batch);
    while (q.next())
        out.push_back(q.text(0));
    return out;
}

} // namespace countersign::partners
