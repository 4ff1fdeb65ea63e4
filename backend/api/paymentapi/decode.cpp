#include "api/paymentapi/decode.h"

#include "api/card.h"
#include "api/fields.h"
#include "api/intentsecret.h"
#include "api/newpayment.h"
#include "api/urls.h"
#include "core/ids.h"
#include "core/text.h"

#include <algorithm>

namespace countersign::api::paymentapi {
namespace {

constexpr std::int64_t defaultLimit = 10;
constexpr std::int64_t largestLimit = 100;
constexpr std::size_t reasonText = 500;

Result<payments::NewPayment> decodePayment(const Context &context, payments::CaptureMode mode)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    return decodeNewPayment(context, body, context.caller.tenant(), mode);
}

payments::PaymentRef paymentRef(const Context &context)
{
    return {context.caller.tenant(), std::string(idSuffix(context.captures.at(0), prefix::payment)), std::nullopt,
            payments::Profile::Payment};
}

// The header wins; the query is read only when the header is empty (contracts/payment-api.md 2.2).
std::string clientSecret(const http::Request &request)
{
    const std::string_view header = request.headers.value("x-client-secret");
    return header.empty() ? std::string(http::Query(request.query()).value("client_secret")) : std::string(header);
}

Result<std::string> returnUrl(const Fields &body, std::string_view name, bool required)
{
    COUNTERSIGN_TRY(url, body.text(name, urlText));
    if (!url || url->empty()) {
        if (required)
            return Error::invalid(std::string(name), std::string(name) + " is required");
        return std::string();
    }
    if (!isReturnUrl(*url))
        return Error::invalid(std::string(name), std::string(name) + " must be a valid HTTPS URL");
    return std::move(*url);
}

std::int64_t numberOr(std::string_view text, std::int64_t fallback)
{
    return parseInteger(text).value_or(fallback);
}

// What another family made is not found here (design.md 3).
template <class T>
bool isOurs(const std::optional<T> &found)
{
    return found && found->profile == payments::Profile::Payment;
}

Lookup lookup(const Context &context, std::int64_t tenant, std::string_view idPrefix)
{
    return {tenant, std::string(idSuffix(context.captures.at(0), idPrefix))};
}

} // namespace

Result<payments::NewPayment> decodeAuthorize(const Context &context)
{
    return decodePayment(context, payments::CaptureMode::Later);
}

Result<payments::NewPayment> decodeSale(const Context &context)
{
    return decodePayment(context, payments::CaptureMode::AtOnce);
}

Result<payments::Capture> decodeCapture(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(amount, requiredAmount(body));
    return payments::Capture{paymentRef(context), amount};
}

Result<payments::Void> decodeVoid(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(reason, body.requiredText("reason", reasonText));
    return payments::Void{paymentRef(context), std::move(reason)};
}

Result<payments::Refund> decodeRefund(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(amount, requiredAmount(body));
    COUNTERSIGN_TRY(reason, body.requiredText("reason", reasonText));
    return payments::Refund{paymentRef(context), amount, std::move(reason)};
}

Result<payments::IntentRef> decodeCancel(const Context &context)
{
    return payments::IntentRef{context.caller.tenant(),
                               std::string(idSuffix(context.captures.at(0), prefix::intent)),
                               {},
                               payments::Profile::Payment};
}

Result<payments::Confirm> decodeConfirm(const Context &context)
{
    // Order of contracts/payment-api.md 5.9: body, then that there is a secret, then all that needs the intent.
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(cardInput, CardInput::shape(body));
    COUNTERSIGN_TRY(email, body.text("customer_email", shortText));
    if (email && !email->empty() && !isEmail(*email))
        return Error::invalid("customer_email", "customer_email must be a valid e-mail address");
    const std::string secret = clientSecret(context.request);
    if (secret.empty())
        return Error::of(Code::ClientSecretMissing);

    payments::Confirm command;
    command.intent.suffix = std::string(idSuffix(context.captures.at(0), prefix::intent));
    command.intent.profile = payments::Profile::Payment;
    command.secretHash = context.surroundings.keyring->hash63(secrets::Label::ClientSecret, secret);
    if (auto card = cardInput.decode(context)) {
        command.card = card->onFile;
        command.behaves = card->behaves;
        command.customerName = std::move(card->holder);
    } else {
        command.cardProblem = card.error();
    }
    if (email && !email->empty())
        command.customerEmail = std::move(*email);
    return command;
}

Result<IntentRequest> decodeIntent(const Context &context)
{
    return decodeIntentFor(context, context.caller.tenant());
}

Result<IntentRequest> decodeIntentFor(const Context &context, std::int64_t tenant)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(amount, requiredAmount(body));
    COUNTERSIGN_TRY(code, currencyShape(body));
    COUNTERSIGN_TRY(successUrl, returnUrl(body, "success_url", true));
    COUNTERSIGN_TRY(cancelUrl, returnUrl(body, "cancel_url", false));
    COUNTERSIGN_TRY(orderId, body.text("order_id", shortText));
    COUNTERSIGN_TRY(description, body.text("description", longText));
    COUNTERSIGN_TRY(method, body.text("capture_method", shortText));
    if (method && *method != "automatic" && *method != "manual")
        return Error::invalid("capture_method", "capture_method must be automatic or manual");
    COUNTERSIGN_TRY(email, body.text("customer_email", shortText));
    if (email && !email->empty() && !isEmail(*email))
        return Error::invalid("customer_email", "customer_email must be a valid e-mail address");
    COUNTERSIGN_TRY(metadata, body.rawObject("metadata", metadataBytes));
    COUNTERSIGN_TRY(currency, offeredCurrency(code));

    IntentRequest command;
    payments::NewIntent &intent = command.intent;
    intent.tenant = tenant;
    intent.amount = *Money::of(amount, currency);
    intent.manualCapture = method && *method == "manual";
    intent.successUrl = std::move(successUrl);
    intent.cancelUrl = cancelUrl.empty() ? intent.successUrl : std::move(cancelUrl);
    intent.orderId = std::move(orderId);
    intent.description = std::move(description);
    if (email && !email->empty())
        intent.customerEmail = std::move(*email);
    intent.metadata = std::move(metadata);

    IntentSecret secret = newIntentSecret(context, payments::Profile::Payment);
    command.clientSecret = std::move(secret.clientSecret);
    intent.suffix = std::move(secret.suffix);
    intent.secretHash = secret.hash;
    intent.secretSealed = std::move(secret.sealed);
    return command;
}

Result<CreatedIntent> createIntent(const IntentRequest &command, journal::Transaction &transaction)
{
    COUNTERSIGN_TRY(intent, payments::createIntent(command.intent, transaction));
    return CreatedIntent{std::move(intent), command.clientSecret};
}

Result<Lookup> decodePaymentLookup(const Context &context)
{
    return lookup(context, context.caller.tenant(), prefix::payment);
}

Result<Lookup> decodeTransactionLookup(const Context &context)
{
    return lookup(context, context.caller.tenant(), prefix::transaction);
}

Result<Lookup> decodePublicIntentLookup(const Context &context)
{
    return lookup(context, 0, prefix::intent);
}

Result<payments::Payment> findPayment(const Lookup &lookup, const Reading &reading)
{
    auto payment = payments::findPayment(reading.db, reading.now, lookup.tenant, lookup.suffix);
    return isOurs(payment) ? Result(std::move(*payment)) : Result<payments::Payment>(Error::notFound("payment"));
}

Result<payments::Payment> findTransaction(const Lookup &lookup, const Reading &reading)
{
    auto payment = payments::findPayment(reading.db, reading.now, lookup.tenant, lookup.suffix);
    return isOurs(payment) ? Result(std::move(*payment)) : Result<payments::Payment>(Error::notFound("transaction"));
}

Result<payments::Intent> findIntent(const Lookup &lookup, const Reading &reading)
{
    auto intent = payments::findIntent(reading.db, reading.now, lookup.tenant, lookup.suffix);
    return isOurs(intent) ? Result(std::move(*intent)) : Result<payments::Intent>(Error::notFound("intent"));
}

Result<TransactionsQuery> decodeTransactions(const Context &context)
{
    using payments::PaymentStatus;
    const http::Query query(context.request.query());
    TransactionsQuery out;
    out.tenant = context.caller.tenant();
    out.limit = std::clamp<std::int64_t>(numberOr(query.value("limit"), defaultLimit), 1, largestLimit);
    out.offset = std::max<std::int64_t>(numberOr(query.value("offset"), 0), 0);
    if (const std::string_view status = query.value("status"); !status.empty()) {
        // A transaction's states are the payment's but for one: an expired authorization was voided (contradiction 15).
        if (status == "voided")
            out.statuses = {PaymentStatus::Voided, PaymentStatus::Expired};
        else if (const auto named = payments::paymentStatusFromName(status); named && *named != PaymentStatus::Expired)
            out.statuses = {*named};
        else
            out.matchesNothing = true;
    }
    return out;
}

Result<TransactionsView> listTransactions(const TransactionsQuery &query, const Reading &reading)
{
    TransactionsView view{{}, query.limit, query.offset};
    if (!query.matchesNothing)
        view.page = payments::transactionsPage(reading.db, reading.now, query.tenant, query.statuses, query.limit,
                                               query.offset);
    return view;
}

} // namespace countersign::api::paymentapi
