#include "api/clive/decode.h"
#include "api/clive/dialect.h"
#include "api/clive/errors.h"
#include "api/clive/render.h"
#include "core/ids.h"
#include "core/json/writer.h"
#include "partners/reactor.h"

#include <array>

namespace countersign::api::clive {
namespace {

using partners::ClientTransaction;
using partners::TransactionStatus;
using enum http::Method;

constexpr int mostPartnersAsked = 2; // more than one is too many

// What a partner finds again on the processor's side. Its own meta is not copied: that side bounds it.
std::string metadataOf(const ClientTransaction &t)
{
    json::Writer w;
    w.object().field("clive_tx_id", t.id).field("partner_id", t.partnerId).field("client_id", t.clientId);
    w.field("echezona_reference", t.reference).end();
    return std::move(w).take();
}

Result<CheckoutView> checkout(const Checkout &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, partners::createTransaction(command.transaction, tx));
    CheckoutView view;
    view.routed = command.routed;
    const auto partner = partners::findPartner(tx.db(), made.tenant);
    const auto client = partners::findClientBySeq(tx.db(), made.client);
    if (!partner || !client)
        return Error::of(Code::Internal);
    view.estimate = partners::feesOf(command.transaction.amount, partners::termsOf(*partner, *client));
    if (made.processor != partners::Processor::Stripe) {
        COUNTERSIGN_TRY(pending, partners::markPending(made, tx));
        view.transaction = std::move(pending);
        view.orderToken = command.orderToken;
        return view;
    }
    COUNTERSIGN_TRY(publishableKey, partners::publishableKeyOf(*partner, *command.keyring, tx.db()));
    payments::NewIntent wanted = command.intent;
    wanted.tenant = partner->merchant;
    wanted.metadata = metadataOf(made);
    COUNTERSIGN_TRY(intent, payments::createIntent(wanted, tx));
    COUNTERSIGN_TRY(attached, partners::attachIntent({made.tenant, made.id, intent.id()}, tx));
    view.transaction = std::move(attached);
    view.clientSecret = command.clientSecret;
    view.publishableKey = std::move(publishableKey);
    return view;
}

// An intent that lives here must be what the transaction is about; one that lives elsewhere is taken at its word.
Status fits(const payments::Intent &intent, const ClientTransaction &row, const partners::Partner &partner)
{
    constexpr std::string_view field = "stripe_payment_intent_id";
    if (intent.profile != payments::Profile::Stripe || intent.tenant != partner.merchant)
        return Problems::of(field, "This payment intent belongs to another account");
    if (intent.currency != row.currency || intent.amount != row.amount)
        return Problems::of(field, "Its amount or currency is not that of the transaction");
    return Done{};
}

Result<ClientTransaction> attach(const partners::Attach &command, journal::Transaction &tx)
{
    const auto row = partners::findTransaction(tx.db(), command.tenant, command.transaction);
    if (!row)
        return Error::notFound("transaction");
    const auto partner = partners::findPartner(tx.db(), row->tenant);
    if (!partner)
        return Error::notFound("partner");
    if (partner->status != partners::PartnerStatus::Active)
        return Error{Code::PartnerNotActive, std::string(partners::name(partner->status)), {}, 0};
    const bool again = row->intent == command.intent;
    const auto intent = payments::findIntent(tx.db(), tx.now(), 0, idSuffix(command.intent, prefix::intent));
    if (intent && !again)
        COUNTERSIGN_CHECK(fits(*intent, *row, *partner));
    COUNTERSIGN_TRY(attached, partners::attachIntent(command, tx));
    if (!intent || again)
        return std::move(attached);
    // What happened to it before was told to nobody here.
    COUNTERSIGN_CHECK(partners::followIntent(attached.id, command.intent, tx));
    return *partners::findTransaction(tx.db(), 0, attached.id);
}

Result<TransactionsView> listTransactions(const TransactionList &list, const Reading &reading)
{
    std::int64_t after = 0;
    if (!list.after.empty()) {
        const auto last = partners::findTransaction(reading.db, list.filter.tenant, list.after);
        if (!last)
            return Problems::of("after", "No transaction has this id");
        after = last->seq;
    }
    return TransactionsView{partners::listTransactions(reading.db, list.filter, after, list.limit)};
}

Result<ClientTransaction> findTransaction(const TransactionLookup &lookup, const Reading &reading)
{
    auto found = partners::findTransaction(reading.db, lookup.tenant, lookup.id);
    if (!found)
        return Error::notFound("transaction");
    return std::move(*found);
}

Result<ClientView> createClient(const partners::NewClient &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(client, partners::createClient(command, tx));
    return ClientView{std::move(client), partners::findPartner(tx.db(), command.tenant).value().id};
}

Result<ClientsView> listClients(const ClientList &list, const Reading &reading)
{
    const auto partner = partners::findPartner(reading.db, list.tenant);
    if (!partner)
        return Error::notFound("partner");
    if (partner->status != partners::PartnerStatus::Active)
        return Error{Code::PartnerNotActive, std::string(partners::name(partner->status)), {}, 0};
    return ClientsView{partners::listClients(reading.db, list.tenant, 0, INT32_MAX), partner->id};
}

Result<BrandingView> findBranding(const BrandingLookup &lookup, const Reading &reading)
{
    std::optional<partners::Partner> partner;
    std::optional<partners::Client> client;
    if (lookup.partnerId) {
        partner = partners::findPartner(reading.db, *lookup.partnerId);
        if (!partner)
            return Error::notFound("partner");
        client = partners::findClient(reading.db, partner->seq, lookup.clientId);
    } else {
        auto named = partners::clientsNamed(reading.db, lookup.clientId, mostPartnersAsked);
        if (named.size() > 1)
            return Problems::of("partner_id", "Required: several partners have a client with this id");
        if (!named.empty()) {
            client = std::move(named.front());
            partner = partners::findPartner(reading.db, client->tenant);
        }
    }
    if (!client || !partner)
        return Error::notFound("client");
    return BrandingView{std::move(*partner), std::move(*client)};
}

BatchView withTransactions(partners::Batch batch, db::Connection &db)
{
    std::vector<std::string> ids = partners::transactionsOf(db, batch.seq);
    return {std::move(batch), std::move(ids)};
}

Result<BatchesView> runSettlements(const partners::Run &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(batches, partners::runSettlements(command, tx));
    BatchesView view;
    for (partners::Batch &batch : batches)
        view.rows.push_back(withTransactions(std::move(batch), tx.db()));
    return view;
}

Result<BatchesView> listBatches(const BatchList &list, const Reading &reading)
{
    constexpr std::int64_t most = 1000;
    BatchesView view;
    for (partners::Batch &batch : partners::listBatches(reading.db, list.filter, 0, most))
        view.rows.push_back(withTransactions(std::move(batch), reading.db));
    return view;
}

Result<BatchView> payBatch(const partners::Pay &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(batch, partners::payBatch(command, tx));
    return withTransactions(std::move(batch), tx.db());
}

Result<EventView> takeEvent(const ProcessorEvent &event, journal::Transaction &tx)
{
    if (!event.means)
        return EventView{event.type, {}};
    auto row = partners::findTransactionOfIntent(tx.db(), event.intent);
    if (!row)
        return Error::notFound("intent");
    const auto partner = partners::findPartner(tx.db(), row->tenant);
    const bool onlyFull = partner && partner->refundOn == partners::RefundOn::Full;
    if (*event.means == TransactionStatus::Refunded && event.partial && onlyFull)
        return EventView{{}, std::move(*row)};
    const bool usable = event.amount && *event.amount > 0 && *event.amount <= partners::largestAmount;
    COUNTERSIGN_TRY(moved, partners::settleOutcome({row->id, *event.means, usable ? event.amount : std::nullopt}, tx));
    return EventView{{}, std::move(moved)};
}

constexpr auto key = Door::PartnerKey;
constexpr auto browser = Door::Open;
constexpr auto counted = Bucket::Partner;
constexpr auto free = Bucket::None;
constexpr auto must = Idempotency::Required; // and signed
constexpr auto never = Idempotency::Never;

const std::array routes{
    Route{Post,
          "/api/v1/transactions/checkout-intent",
          key,
          counted,
          must,
          Kind::Write,
          write<decodeCheckout, checkout, renderCheckout>,
          {},
          Secrecy::Secret},
    Route{Post,
          "/api/v1/transactions/checkout-intent-v2",
          key,
          counted,
          must,
          Kind::Write,
          write<decodeRoutedCheckout, checkout, renderCheckout>,
          {},
          Secrecy::Secret},
    Route{Post, "/api/v1/transactions/initialize", key, counted, must, Kind::Write,
          write<decodeInitialize, partners::createTransaction, renderInitialized>},
    Route{Post, "/api/v1/transactions/attach-intent", key, counted, must, Kind::Write,
          write<decodeAttach, attach, renderAttached>},
    Route{Get, "/api/v1/transactions", key, free, never, Kind::Scan,
          read<decodeTransactionList, listTransactions, renderTransactions>},
    // Ours: the guides read one transaction's status and name no endpoint for it.
    Route{Get, "/api/v1/transactions/:id", key, free, never, Kind::Point,
          read<decodeTransactionLookup, findTransaction, renderTransaction>},
    Route{Post, "/api/v1/clients", key, counted, must, Kind::Write, write<decodeClient, createClient, renderClient>},
    Route{Get, "/api/v1/clients", key, free, never, Kind::Scan, read<decodeClientList, listClients, renderClients>},
    Route{Get, "/api/v1/branding/packet", browser, Bucket::Public, never, Kind::Point,
          read<decodeBranding, findBranding, renderBranding>},
    Route{Post, "/api/v1/settlements/run", key, free, never, Kind::Write, write<decodeRun, runSettlements, renderRun>},
    Route{Get, "/api/v1/settlements", key, free, never, Kind::Scan, read<decodeBatchList, listBatches, renderBatches>},
    Route{Post, "/api/v1/settlements/pay", key, free, never, Kind::Write, write<decodePay, payBatch, renderPaid>},
    Route{Post, "/api/v1/webhooks/stripe", browser, Bucket::Public, never, Kind::Write,
          write<decodeEvent, takeEvent, renderEvent>},
};

Result<std::string_view> credential(const http::Request &request)
{
    const std::string_view value = request.headers.value("x-api-key");
    if (value.empty())
        return Error::of(Code::CredentialMissing);
    return value;
}

// contracts/clive-stripe.md A4: literally the first answer, and it says that it is one.
bool answersOtherBodies(const Caller &caller)
{
    return !caller.owner() || !caller.owner()->strictKeys;
}

void markReplay(http::Response &response)
{
    if (!response.body.ends_with('}'))
        return;
    response.body.pop_back();
    response.body += response.body.ends_with('{') ? "\"idempotentReplay\":true}" : ",\"idempotentReplay\":true}";
}

} // namespace

const Dialect &dialect()
{
    static const Dialect instance = [] {
        Dialect out{"clive", routes, renderError, credential};
        out.admit = admit;
        out.keeping = Keeping::Successes;
        out.keys = {true, answersOtherBodies, markReplay};
        return out;
    }();
    return instance;
}

} // namespace countersign::api::clive
