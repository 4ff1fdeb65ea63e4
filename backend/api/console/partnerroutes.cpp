#include "api/console/partnerroutes.h"

#include "api/console/partnerrender.h"
#include "api/console/reads.h"
#include "core/ids.h"

#include <array>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;
using enum http::Method;

constexpr Roles sees{Role::Admin, Role::Support, Role::Developer};
constexpr Roles tries{Role::Admin, Role::Developer};
constexpr Roles settles{Role::Admin, Role::Support};
constexpr std::int64_t deliveriesShown = 50;

Result<PartnersView> readPartners(const Nothing &, const Reading &reading)
{
    PartnersView view;
    for (partners::Partner &partner : partners::listPartners(reading.db)) {
        auto q = reading.db.query("SELECT count(*) FROM partner_clients WHERE tenant = ?", partner.seq);
        const std::int64_t clients = q.next() ? q.integer(0) : 0;
        view.rows.push_back({std::move(partner), clients});
    }
    return view;
}

Result<ClientsView> readClients(const ClientPage &page, const Reading &reading)
{
    return ClientsView{partners::listClients(reading.db, page.tenant, page.after, page.limit), page.limit};
}

Result<TransactionsView> readTransactions(const TransactionPage &page, const Reading &reading)
{
    return TransactionsView{partners::listTransactions(reading.db, page.filter, page.after, page.limit), page.limit};
}

Result<TransactionDetail> readTransaction(const ById &ref, const Reading &reading)
{
    auto found = partners::findTransaction(reading.db, 0, ref.id);
    if (!found)
        return Error::notFound("transaction");
    TransactionDetail detail;
    detail.timeline = journal::entriesOf(reading.db, ref.id, timelineEntries);
    webhooks::DeliveryFilter about;
    about.object = ref.id;
    detail.deliveries = webhooks::listDeliveries(reading.db, reading.now, about, 0, deliveriesShown);
    detail.transaction = std::move(*found);
    return detail;
}

// One that follows a payment intent of ours cannot be told anything else.
Result<TransactionView> chooseOutcome(const ChooseOutcome &command, journal::Transaction &tx)
{
    auto row = partners::findTransaction(tx.db(), 0, command.outcome.transaction);
    if (!row)
        return Error::notFound("transaction");
    if (command.version && *command.version != row->version)
        return TransactionView{std::move(*row), true};
    if (row->intent && payments::findIntent(tx.db(), tx.now(), 0, idSuffix(*row->intent, prefix::intent)))
        return Error{Code::IntentTaken, {}, "status", 0};
    if (!partners::mayMove(row->status, command.outcome.to))
        return Error::invalid("status", "A transaction that is " + std::string(partners::name(row->status)) +
                                            " cannot become " + std::string(partners::name(command.outcome.to)) + ".");
    COUNTERSIGN_TRY(moved, partners::settleOutcome(command.outcome, tx));
    return TransactionView{std::move(moved), false};
}

Result<BatchesView> readBatches(const BatchPage &page, const Reading &reading)
{
    return BatchesView{partners::listBatches(reading.db, page.filter, page.after, page.limit), page.limit};
}

Result<BatchDetail> readBatch(const ById &ref, const Reading &reading)
{
    auto found = partners::findBatch(reading.db, 0, ref.id);
    if (!found)
        return Error::notFound("settlement");
    BatchDetail detail;
    detail.transactions = partners::transactionsOf(reading.db, found->seq);
    detail.timeline = journal::entriesOf(reading.db, ref.id, timelineEntries);
    detail.batch = std::move(*found);
    return detail;
}

Result<BatchesView> runSettlements(const partners::Run &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, partners::runSettlements(command, tx));
    return BatchesView{std::move(made), 0};
}

Result<BatchView> payBatch(const partners::Pay &command, journal::Transaction &tx)
{
    auto paid = partners::payBatch(command, tx);
    if (paid)
        return BatchView{std::move(*paid), false};
    if (paid.error().code != Code::Changed)
        return paid.error();
    return BatchView{partners::findBatch(tx.db(), 0, command.batch).value(), true};
}

constexpr auto token = Door::Operator;
constexpr auto free = Bucket::None;
constexpr auto never = Idempotency::Never;
constexpr auto must = Idempotency::Required;

const std::array routes{
    Route{Get, "/console/v1/partners", token, free, never, Kind::Scan,
          read<decodeNothing, readPartners, renderPartners>, sees},
    Route{Get, "/console/v1/clients", token, free, never, Kind::Scan,
          read<decodeClientPage, readClients, renderClients>, sees},
    Route{Get, "/console/v1/clive-transactions", token, free, never, Kind::Scan,
          read<decodeTransactionPage, readTransactions, renderTransactions>, sees},
    Route{Get, "/console/v1/clive-transactions/:id", token, free, never, Kind::Point,
          read<decodeId, readTransaction, renderTransactionDetail>, sees},
    Route{Post, "/console/v1/clive-transactions/:id/outcome", token, free, must, Kind::Write,
          write<decodeOutcome, chooseOutcome, renderTransaction>, tries},
    Route{Get, "/console/v1/settlements", token, free, never, Kind::Scan,
          read<decodeBatchPage, readBatches, renderBatches>, sees},
    Route{Get, "/console/v1/settlements/:id", token, free, never, Kind::Point,
          read<decodeId, readBatch, renderBatchDetail>, sees},
    Route{Post, "/console/v1/settlements/run", token, free, must, Kind::Write,
          write<decodeSettlementRun, runSettlements, renderNewBatches>, settles},
    Route{Post, "/console/v1/settlements/:id/pay", token, free, must, Kind::Write,
          write<decodePayout, payBatch, renderBatch>, settles},
};

} // namespace

std::span<const Route> partnerRoutes()
{
    return routes;
}

} // namespace countersign::api::console
