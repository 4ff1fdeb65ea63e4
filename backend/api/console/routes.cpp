#include "api/console/approvalroutes.h"
#include "api/console/decode.h"
#include "api/console/dialect.h"
#include "api/console/errors.h"
#include "api/console/partnerroutes.h"
#include "api/console/reads.h"
#include "api/console/render.h"
#include "api/console/requests.h"
#include "api/console/search.h"
#include "api/console/striperoutes.h"
#include "api/console/webhookroutes.h"
#include "core/ids.h"

#include <array>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;
using enum http::Method;

constexpr Roles everyone{Role::Admin, Role::Approver, Role::Support, Role::Merchant, Role::Developer};
constexpr Roles seesMoney{Role::Admin, Role::Support, Role::Merchant, Role::Developer};
constexpr Roles makesPayments{Role::Admin, Role::Merchant, Role::Developer};
constexpr Roles movesMoney{Role::Admin, Role::Support, Role::Merchant};
constexpr Roles keepsKeys{Role::Admin, Role::Developer};
constexpr Roles adminOnly{Role::Admin};

// An action that finds the object changed answers with the object: that is a view, not an error.
template <auto Act, class Command>
Result<PaymentView> onPayment(const Command &command, journal::Transaction &tx)
{
    auto done = Act(command, tx);
    if (done)
        return PaymentView{std::move(*done), false};
    if (done.error().code != Code::Changed)
        return done.error();
    auto now = payments::findPayment(tx.db(), tx.now(), command.payment.tenant, command.payment.suffix);
    return PaymentView{std::move(now.value()), true};
}

Result<PaymentView> makePayment(const payments::NewPayment &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(payment, payments::authorize(command, tx));
    return PaymentView{std::move(payment), false};
}

Result<IntentView> makeIntent(const paymentapi::IntentRequest &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(created, paymentapi::createIntent(command, tx));
    return IntentView{std::move(created.intent), std::nullopt, std::move(created.clientSecret), false};
}

Result<IntentView> changedIntent(const payments::IntentRef &ref, const Error &error, journal::Transaction &tx)
{
    if (error.code != Code::Changed)
        return error;
    auto now = payments::findIntent(tx.db(), tx.now(), ref.tenant, ref.suffix);
    return IntentView{std::move(now.value()), std::nullopt, {}, true};
}

Result<IntentView> confirm(const payments::Confirm &command, journal::Transaction &tx)
{
    auto done = payments::confirmIntent(command, tx);
    if (!done)
        return changedIntent(command.intent, done.error(), tx);
    return IntentView{std::move(done->intent), std::move(done->payment), {}, false};
}

Result<IntentView> cancel(const payments::IntentRef &ref, journal::Transaction &tx)
{
    auto done = payments::cancelIntent(ref, tx);
    if (!done)
        return changedIntent(ref, done.error(), tx);
    return IntentView{std::move(*done), std::nullopt, {}, false};
}

Result<IntentView> endChallenge(const EndChallenge &command, journal::Transaction &tx)
{
    const payments::IntentRef &ref = command.intent;
    const auto intent = payments::findIntent(tx.db(), tx.now(), ref.tenant, ref.suffix);
    if (!intent)
        return Error::notFound("intent");
    if (ref.version && *ref.version != intent->version)
        return changedIntent(ref, Error::of(Code::Changed), tx);
    if (!intent->challengeSuffix)
        return Error{Code::ChallengeEnded, std::string(payments::name(intent->status)), {}, 0};
    COUNTERSIGN_TRY(done, payments::settleChallenge({*intent->challengeSuffix, command.verdict}, tx));
    return IntentView{std::move(done.intent), std::move(done.payment), {}, false};
}

struct MadeKey
{
    accounts::Key key;
    std::string value;
};

Result<MadeKey> makeKey(const KeyRequest &request, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(key, accounts::createKey(request.key, *request.keyring, tx));
    return MadeKey{std::move(key), request.key.value};
}

http::Response renderMadeKey(const MadeKey &made, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(made.key.tenant);
    json::Writer w;
    w.object().field("id", made.key.id).field("kind", accounts::name(made.key.kind)).field("version", 1);
    w.field("created_at", formatMillis(made.key.createdAt))
        .field("owner", tenant ? std::optional(tenant->id) : std::nullopt);
    w.field("hint", made.key.hint).field("active", made.key.active).field("value", made.value).end();
    return http::Response::json(201, std::move(w).take());
}

Status within(const KeyRef &ref, journal::Transaction &tx)
{
    const auto key = accounts::findKey(tx.db(), ref.id);
    if (!key || (ref.scope != 0 && key->tenant != ref.scope))
        return Error::notFound("key");
    return Done{};
}

Result<accounts::Key> deactivate(const KeyRef &ref, journal::Transaction &tx)
{
    COUNTERSIGN_CHECK(within(ref, tx));
    return accounts::deactivateKey(ref.id, tx);
}

Result<std::string> reveal(const KeyRef &ref, journal::Transaction &tx)
{
    COUNTERSIGN_CHECK(within(ref, tx));
    return accounts::revealKey(ref.id, *ref.keyring, tx);
}

// Reads that need no rows.
template <auto Render, auto Decode>
Result<Action> fromMemory(const Context &context)
{
    COUNTERSIGN_TRY(command, Decode(context));
    Action action;
    action.read = [command = std::move(command), surroundings = context.surroundings](
                      const Reading &) -> Result<http::Response> { return Render(command, surroundings); };
    return action;
}

http::Response renderStatusOf(const Nothing &, const Surroundings &surroundings)
{
    return renderStatus(surroundings);
}

http::Response renderCards(const Nothing &, const Surroundings &surroundings)
{
    return renderTestCards(surroundings);
}

http::Response renderClockOf(const Nothing &, const Surroundings &surroundings)
{
    const Clock &clock = *surroundings.clock;
    return renderClock({clock.now(), clock.state().frozen.has_value(), (clock.now() - clock.wall()) / second, 0});
}

http::Response renderShareOf(const Nothing &, const Surroundings &surroundings)
{
    return renderShare(surroundings.host->share());
}

constexpr auto token = Door::Operator;
constexpr auto free = Bucket::None;
constexpr auto never = Idempotency::Never;
constexpr auto must = Idempotency::Required;

const std::array routes{
    Route{Get, "/console/v1/me", token, free, never, Kind::Point, fromMemory<renderMe, decodeWho>, everyone},
    Route{Get, "/console/v1/status", token, free, never, Kind::Point, fromMemory<renderStatusOf, decodeNothing>,
          everyone},
    Route{Get, "/console/v1/counts", token, free, never, Kind::Scan, read<decodeWho, readCounts, renderCounts>,
          everyone},
    Route{Get, "/console/v1/changes", token, free, never, Kind::Wait, decodeChanges, everyone},
    Route{Get, "/console/v1/search", token, free, never, Kind::Scan, read<decodeSearch, readSearch, renderSearch>,
          everyone},
    Route{Get, "/console/v1/journal", token, free, never, Kind::Scan,
          read<decodeJournalObject, readJournal, renderJournal>, seesMoney},
    Route{Get, "/console/v1/test-cards", token, free, never, Kind::Point, fromMemory<renderCards, decodeNothing>,
          everyone},

    Route{Get, "/console/v1/payments", token, free, never, Kind::Scan,
          read<decodePaymentList, readPayments, renderPayments>, seesMoney},
    Route{Get, "/console/v1/payments/count", token, free, never, Kind::Scan,
          read<decodePaymentList, readPaymentCount, renderPaymentCount>, seesMoney},
    Route{Get, "/console/v1/payments.csv", token, free, never, Kind::Scan,
          read<decodePaymentExport, readPayments, renderPaymentsCsv>, seesMoney},
    Route{Get, "/console/v1/payments/:id", token, free, never, Kind::Point,
          read<decodeId, readPaymentDetail, renderPaymentDetail>, seesMoney},
    Route{Post, "/console/v1/payments", token, free, must, Kind::Write,
          write<decodePayment, makePayment, renderNewPayment>, makesPayments},
    Route{Post, "/console/v1/payments/:id/capture", token, free, must, Kind::Write,
          write<decodeCapture, onPayment<payments::capture, payments::Capture>, renderPayment>, movesMoney},
    Route{Post, "/console/v1/payments/:id/void", token, free, must, Kind::Write,
          write<decodeVoid, onPayment<payments::voidPayment, payments::Void>, renderPayment>, movesMoney},
    Route{Post, "/console/v1/payments/:id/refund", token, free, must, Kind::Write,
          write<decodeRefund, onPayment<payments::refund, payments::Refund>, renderPayment>, movesMoney},

    Route{Get, "/console/v1/intents", token, free, never, Kind::Scan,
          read<decodeIntentList, readIntents, renderIntents>, seesMoney},
    Route{Get, "/console/v1/intents/count", token, free, never, Kind::Scan,
          read<decodeIntentList, readIntentCount, renderPaymentCount>, seesMoney},
    Route{Get, "/console/v1/intents/:id", token, free, never, Kind::Point,
          read<decodeIntentId, readIntentDetail, renderIntentDetail>, seesMoney, Secrecy::Secret},
    Route{Post, "/console/v1/intents", token, free, must, Kind::Write, write<decodeIntent, makeIntent, renderNewIntent>,
          makesIntents, Secrecy::Secret},
    Route{Post, "/console/v1/intents/:id/confirm", token, free, must, Kind::Write,
          write<decodeConfirm, confirm, renderIntent>, makesIntents},
    Route{Post, "/console/v1/intents/:id/cancel", token, free, must, Kind::Write,
          write<decodeCancel, cancel, renderIntent>, makesIntents},
    Route{Post, "/console/v1/intents/:id/challenge", token, free, must, Kind::Write,
          write<decodeChallengeEnd, endChallenge, renderIntent>, makesIntents},

    Route{Get, "/console/v1/merchants", token, free, never, Kind::Point, fromMemory<renderMerchants, decodeWho>,
          seesMoney},
    Route{Post, "/console/v1/merchants", token, free, never, Kind::Write,
          write<decodeMerchant, accounts::createMerchant, renderMerchant>, adminOnly},
    Route{Get, "/console/v1/keys", token, free, never, Kind::Scan, read<decodeWho, readKeys, renderKeys>, keepsKeys},
    Route{Post, "/console/v1/keys", token, free, never, Kind::Write, write<decodeKey, makeKey, renderMadeKey>,
          keepsKeys, Secrecy::Secret},
    Route{Post, "/console/v1/keys/:id/deactivate", token, free, never, Kind::Write,
          write<decodeKeyRef, deactivate, renderKey>, keepsKeys},
    Route{Post, "/console/v1/keys/:id/reveal", token, free, never, Kind::Write,
          write<decodeKeyRef, reveal, renderValue>, keepsKeys, Secrecy::Secret},

    Route{Get, "/console/v1/requests", token, free, never, Kind::Diagnostic,
          read<decodeRequestList, readRequests, renderRequests>, seesMoney},
    Route{Get, "/console/v1/requests/:id", token, free, never, Kind::Point, read<decodeId, readRequest, renderRequest>,
          seesMoney},

    Route{Get, "/console/v1/clock", token, free, never, Kind::Point, fromMemory<renderClockOf, decodeNothing>,
          everyone},
    Route{Put, "/console/v1/clock", token, free, never, Kind::Host, decodeClockMove, keepsKeys},
    Route{Get, "/console/v1/share", token, free, never, Kind::Point, fromMemory<renderShareOf, decodeNothing>,
          keepsKeys},
    Route{Put, "/console/v1/share", token, free, never, Kind::Host, decodeShare, keepsKeys},
    Route{Post, "/console/v1/reset", token, free, never, Kind::Host, decodeReset, adminOnly},
};

Result<std::string_view> credential(const http::Request &request)
{
    constexpr std::string_view bearer = "bearer ";
    const std::string_view header = request.headers.value("authorization");
    if (header.empty())
        return Error::of(Code::CredentialMissing);
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    if (header.size() <= bearer.size() ||
        !std::equal(bearer.begin(), bearer.end(), header.begin(), [&](char a, char b) { return a == lower(b); }))
        return Error::of(Code::CredentialMalformed);
    return header.substr(bearer.size());
}

} // namespace

const Dialect &dialect()
{
    static const std::vector<Route> all = [] {
        std::vector<Route> rows(routes.begin(), routes.end());
        rows.insert(rows.end(), approvalRoutes().begin(), approvalRoutes().end());
        rows.insert(rows.end(), partnerRoutes().begin(), partnerRoutes().end());
        rows.insert(rows.end(), stripeRoutes().begin(), stripeRoutes().end());
        rows.insert(rows.end(), webhookRoutes().begin(), webhookRoutes().end());
        return rows;
    }();
    static const Dialect instance{"console", all, renderError, credential};
    return instance;
}

} // namespace countersign::api::console
