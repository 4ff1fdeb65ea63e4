#include "api/stripe/absent.h"
#include "api/stripe/actions.h"
#include "api/stripe/assets.h"
#include "api/stripe/dialect.h"
#include "api/stripe/errors.h"
#include "api/stripe/eventlist.h"
#include "api/stripe/headers.h"
#include "api/stripe/known.h"
#include "api/stripe/objects.h"

#include <vector>

namespace countersign::api::stripe {
namespace {

using enum http::Method;

// A server's routes; a browser's are few and limited.
Route server(http::Method method, std::string_view path, Kind kind, Result<Action> (*decode)(const Context &),
             Secrecy secrecy = Secrecy::Plain)
{
    const auto idempotency = method == Post ? Idempotency::Optional : Idempotency::Never;
    return {method, path, Door::StripeKey, Bucket::None, idempotency, kind, decode, {}, secrecy};
}

Route browser(http::Method method, std::string_view path, Kind kind, Result<Action> (*decode)(const Context &),
              Secrecy secrecy)
{
    Route route = server(method, path, kind, decode, secrecy);
    route.door = Door::StripeBrowser;
    route.bucket = Bucket::Public;
    return route;
}

Route asset(std::string_view path, Result<Action> (*decode)(const Context &))
{
    return {Get, path, Door::Open, Bucket::None, Idempotency::Never, Kind::Point, decode};
}

constexpr auto secret = Secrecy::Secret; // an intent carries its client secret, an endpoint its own once
constexpr auto writes = Kind::Write;
constexpr auto reads = Kind::Point;
constexpr auto scans = Kind::Scan;

std::vector<Route> makeRoutes()
{
    constexpr auto script = read<decodeScript, findAsset, renderAsset>;
    return {
        server(Post, "/v1/payment_intents", writes, api::write<decodeCreateIntent, createIntent, renderIntent>, secret),
        server(Get, "/v1/payment_intents", scans, read<decodeIntentList, listIntents, renderPage<IntentView>>, secret),
        browser(Get, "/v1/payment_intents/:id", reads, read<decodeRetrieveIntent, retrieveIntent, renderIntent>,
                secret),
        server(Post, "/v1/payment_intents/:id", writes, api::write<decodeUpdateIntent, updateIntent, renderIntent>,
               secret),
        browser(Post, "/v1/payment_intents/:id/confirm", writes,
                api::write<decodeConfirmIntent, confirmIntent, renderIntent>, secret),
        server(Post, "/v1/payment_intents/:id/capture", writes,
               api::write<decodeCaptureIntent, captureIntent, renderIntent>, secret),
        server(Post, "/v1/payment_intents/:id/cancel", writes,
               api::write<decodeCancelIntent, cancelIntent, renderIntent>, secret),
        // Not Stripe's: how this gateway's own Stripe.js says what came of a challenge.
        browser(Post, "/v1/payment_intents/:id/countersign_challenge", writes,
                api::write<decodeSettleChallenge, settleChallenge, renderIntent>, secret),

        server(Post, "/v1/refunds", writes, api::write<decodeCreateRefund, createRefund, renderOne<RefundView>>),
        server(Get, "/v1/refunds", scans, read<decodeRefundList, listRefunds, renderPage<RefundView>>),
        server(Get, "/v1/refunds/:id", reads, read<decodeTarget<Shape::Refund>, retrieveRefund, renderOne<RefundView>>),
        server(Post, "/v1/refunds/:id", writes, api::write<decodeUpdateRefund, updateRefund, renderOne<RefundView>>),
        server(Post, "/v1/refunds/:id/cancel", writes,
               api::write<decodeTarget<Shape::Refund>, cancelRefund, renderOne<RefundView>>),

        server(Get, "/v1/charges", scans, read<decodeChargeList, listCharges, renderPage<ChargeView>>),
        server(Get, "/v1/charges/:id", reads, read<decodeTarget<Shape::Charge>, retrieveCharge, renderOne<ChargeView>>),
        server(Get, "/v1/charges/:id/refunds", scans,
               read<decodeChargeRefundList, listRefunds, renderPage<RefundView>>),
        server(Post, "/v1/charges/:id/refunds", writes,
               api::write<decodeCreateChargeRefund, createRefund, renderOne<RefundView>>),

        browser(Post, "/v1/payment_methods", writes,
                api::write<decodeCreateMethod, createMethod, renderOne<payments::PaymentMethod>>, Secrecy::Plain),
        browser(Post, "/v1/tokens", writes, api::write<decodeCreateToken, createToken, renderOne<TokenView>>,
                Secrecy::Plain),
        server(Get, "/v1/payment_methods", scans,
               read<decodeMethodList, listMethods, renderPage<payments::PaymentMethod>>),
        // A read that writes: the name of a test card makes a payment method.
        server(Get, "/v1/payment_methods/:id", writes,
               api::write<decodeRetrieveMethod, retrieveMethod, renderOne<payments::PaymentMethod>>),
        server(Post, "/v1/payment_methods/:id", writes,
               api::write<decodeUpdateMethod, updateMethod, renderOne<payments::PaymentMethod>>),
        server(Post, "/v1/payment_methods/:id/attach", writes,
               api::write<decodeAttachMethod, attachMethod, renderOne<payments::PaymentMethod>>),
        server(Post, "/v1/payment_methods/:id/detach", writes,
               api::write<decodeTarget<Shape::Method>, detachMethod, renderOne<payments::PaymentMethod>>),

        server(Post, "/v1/customers", writes,
               api::write<decodeCreateCustomer, createCustomer, renderOne<payments::Customer>>),
        server(Get, "/v1/customers", scans, read<decodeCustomerList, listCustomers, renderPage<payments::Customer>>),
        server(Get, "/v1/customers/:id", reads,
               read<decodeTarget<Shape::Customer>, retrieveCustomer, renderOne<payments::Customer>>),
        server(Post, "/v1/customers/:id", writes,
               api::write<decodeUpdateCustomer, updateCustomer, renderOne<payments::Customer>>),
        server(Delete, "/v1/customers/:id", writes,
               api::write<decodeTarget<Shape::Customer>, deleteCustomer, renderDeleted>),
        server(Get, "/v1/customers/:id/payment_methods", scans,
               read<decodeCustomerMethodList, listMethods, renderPage<payments::PaymentMethod>>),

        server(Get, "/v1/events", scans, read<decodeEventList, listEvents, renderPage<EventView>>),
        server(Get, "/v1/events/:id", scans, read<decodeEvent, retrieveEvent, renderOne<EventView>>),

        server(Post, "/v1/webhook_endpoints", writes,
               api::write<decodeCreateEndpoint, createEndpoint, renderOne<EndpointView>>, secret),
        server(Get, "/v1/webhook_endpoints", scans, read<decodeEndpointList, listEndpoints, renderPage<EndpointView>>),
        server(Get, "/v1/webhook_endpoints/:id", reads,
               read<decodeTarget<Shape::Endpoint>, retrieveEndpoint, renderOne<EndpointView>>),
        server(Post, "/v1/webhook_endpoints/:id", writes,
               api::write<decodeUpdateEndpoint, updateEndpoint, renderOne<EndpointView>>),
        server(Delete, "/v1/webhook_endpoints/:id", writes,
               api::write<decodeTarget<Shape::Endpoint>, deleteEndpoint, renderDeleted>),

        server(Get, "/v1/disputes", scans, read<decodeDisputeList, listDisputes, renderPage<DisputeView>>),
        server(Get, "/v1/disputes/:id", reads,
               read<decodeTarget<Shape::Dispute>, retrieveDispute, renderOne<DisputeView>>),
        server(Post, "/v1/disputes/:id", writes,
               api::write<decodeUpdateDispute, updateDispute, renderOne<DisputeView>>),
        server(Post, "/v1/disputes/:id/close", writes,
               api::write<decodeTarget<Shape::Dispute>, closeDispute, renderOne<DisputeView>>),

        server(Get, "/v1/balance_transactions/:id", reads,
               read<decodeTarget<Shape::Transaction>, retrieveTransaction, renderOne<TransactionView>>),

        asset("/v3", script),
        asset("/v3/", script),
        asset("/acacia/stripe.js", script),
        asset("/basil/stripe.js", script),
        asset("/clover/stripe.js", script),
        asset("/dahlia/stripe.js", script),
        asset("/endive/stripe.js", script),
        asset("/elements/:file", read<decodeElement, findAsset, renderAsset>),
    };
}

Result<std::string_view> noCredential(const http::Request &)
{
    return Error::of(Code::CredentialMissing); // the doors of this dialect decode theirs
}

} // namespace

const Dialect &dialect()
{
    static const std::vector<Route> routes = makeRoutes();
    static const Dialect instance{"stripe",     routes, renderError, noCredential,     nullptr, Keeping::Executed, {},
                                  credentialOf, finish, coverageOf,  absentResources()};
    return instance;
}

} // namespace countersign::api::stripe
