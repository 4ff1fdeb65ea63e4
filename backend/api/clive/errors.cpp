#include "api/clive/errors.h"

#include "core/json/writer.h"

#include <algorithm>

namespace countersign::api::clive {
namespace {

// The field of an Error whose text is the details, written out already.
constexpr std::string_view wholeDetails = "details";

struct Line
{
    int status;
    std::string_view code;
    std::string text;
};

bool isEventIntake(std::string_view path)
{
    return path == "/api/v1/webhooks/stripe";
}

Line ofSignature(const Error &error, std::string_view path)
{
    const bool missing = error.code == Code::SignatureMissing;
    if (isEventIntake(path))
        return missing ? Line{400, "STRIPE_SIGNATURE_MISSING", "The stripe-signature header is missing"}
                       : Line{400, "STRIPE_SIGNATURE_INVALID", "The stripe-signature does not fit"};
    return missing ? Line{401, "HMAC_MISSING", "The x-clive-hmac header is missing"}
                   : Line{401, "HMAC_INVALID", "The x-clive-hmac does not fit the body"};
}

Line ofMissing(const std::string &kind)
{
    if (kind == "partner")
        return {404, "PARTNER_NOT_FOUND", "Partner not found"};
    if (kind == "client")
        return {404, "CLIENT_NOT_FOUND", "Client not found"};
    if (kind == "batch")
        return {404, "BATCH_NOT_FOUND", "Settlement batch not found"};
    if (kind == "intent")
        return {404, "PAYMENT_INTENT_NOT_FOUND", "No transaction has this payment intent"};
    return {404, "TX_NOT_FOUND", "Transaction not found"};
}

Line ofInvalid(const Error &error, std::string_view path)
{
    if (isEventIntake(path) && error.field == "intent")
        return {400, "MISSING_INTENT_ID", "The event names no payment intent"};
    if (isEventIntake(path))
        return {400, "INVALID_WEBHOOK_JSON", "The body is not an event"};
    return {400, "VALIDATION_ERROR", "Validation failed"};
}

// Documented statuses; where the contract says unknown, what it recommends. RATE_LIMITED, TX_ALREADY_ATTACHED,
// INTENT_ALREADY_ATTACHED, CLIENT_ALREADY_EXISTS, IDEMPOTENCY_KEY_REUSED, NOT_FOUND and the like are ours.
Line lineOf(const Error &error, std::string_view path)
{
    switch (error.code) {
    case Code::InvalidRequest:
        return ofInvalid(error, path);
    case Code::BodyTooLarge:
        return {413, "PAYLOAD_TOO_LARGE", "The request body is too large"};
    case Code::CredentialMissing:
        return {401, "API_KEY_MISSING", "The x-api-key header is missing"};
    case Code::CredentialMalformed:
    case Code::CredentialUnknown:
        return {401, "API_KEY_INVALID", "The API key is not valid"};
    case Code::Forbidden:
        return {403, "API_KEY_SCOPE_FORBIDDEN", "This API key is not tied to a partner"};
    case Code::SignatureMissing:
    case Code::SignatureInvalid:
        return ofSignature(error, path);
    case Code::IdempotencyKeyRequired:
        return {400, "IDEMPOTENCY_KEY_MISSING", "The idempotency-key header is missing"};
    case Code::IdempotencyKeyInvalid:
        return {400, "IDEMPOTENCY_KEY_INVALID", "The idempotency-key must be 1 to 255 characters"};
    case Code::IdempotencyMismatch:
        return {409, "IDEMPOTENCY_KEY_REUSED", "This idempotency-key was used with another body"};
    case Code::RateLimited:
        return {429, "RATE_LIMITED",
                "At most " + std::to_string(error.number) + " requests per " + error.text + ": try again later"};
    case Code::NotFound:
        return ofMissing(error.field);
    case Code::PartnerNotActive:
        if (error.text == "suspended" && path == "/api/v1/clients")
            return {403, "PARTNER_SUSPENDED", "This partner is suspended"};
        return {403, "PARTNER_NOT_ACTIVE", "This partner is not active"};
    case Code::PartnerUnverified:
        return {403, "KYC_NOT_APPROVED", "The review of this partner is not over"};
    case Code::ClientNotActive:
        return {403, "CLIENT_NOT_ACTIVE", "This client is not active"};
    case Code::ClientFeeTooLow:
        return {400, "CLIENT_FEE_BELOW_CLIVE_FEE", "partner_fee_percentage must not be below the partner's own fee"};
    case Code::Duplicate:
        return {409, "CLIENT_ALREADY_EXISTS", "A client with this client_id exists already"};
    case Code::ProcessorKeyMissing:
        return error.field == "secret" ? Line{500, "STRIPE_KEY_MISSING", "No Stripe secret key is set up"}
                                       : Line{500, "STRIPE_PUBLISHABLE_MISSING", "No Stripe publishable key is set up"};
    case Code::IntentTaken:
        return error.field == "intent"
                   ? Line{409, "INTENT_ALREADY_ATTACHED", "Another transaction has this payment intent"}
                   : Line{409, "TX_ALREADY_ATTACHED", "This transaction has a payment intent or an outcome already"};
    case Code::BatchPaid:
        return {409, "BATCH_ALREADY_PAID", "This settlement batch was paid already"};
    case Code::PayoutFailed:
        return {502, "PAYOUT_FAILED", "The payout failed"};
    case Code::RouteNotFound:
        return {404, "NOT_FOUND", "There is no such endpoint"};
    case Code::MethodNotAllowed:
        return {405, "METHOD_NOT_ALLOWED", "This endpoint does not take this method"};
    case Code::Busy:
    case Code::Unavailable:
        return {503, "SERVICE_UNAVAILABLE", "The service is busy: try again"};
    case Code::StorageFull:
        return {507, "SERVICE_UNAVAILABLE", "The storage is full; nothing was changed"};
    default:
        return {500, "INTERNAL_ERROR", "Something went wrong"};
    }
}

} // namespace

http::Response renderError(const Error &error, std::string_view path)
{
    const Line line = lineOf(error, path);
    json::Writer w;
    w.object().field("error", line.text).field("code", line.code).key("details");
    if (line.code == "VALIDATION_ERROR" && error.field == wholeDetails) {
        w.raw(error.text);
    } else if (line.code == "VALIDATION_ERROR") {
        w.object().key("fieldErrors").object().end().key("formErrors").array().value(error.text).end().end();
    } else if (error.code == Code::IdempotencyMismatch || error.text.empty() || line.status >= 500 ||
               error.code == Code::MethodNotAllowed || error.code == Code::RateLimited) {
        w.null();
    } else {
        w.value(error.text);
    }
    w.end();
    http::Response response = http::Response::json(line.status, std::move(w).take());
    if (line.status == 503 || line.status == 507)
        response.with("Retry-After", "1");
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

void Problems::add(std::string_view field, std::string message)
{
    auto found = std::ranges::find(m_fields, field, [](const auto &entry) { return std::string_view(entry.first); });
    if (found == m_fields.end())
        found = m_fields.insert(found, {std::string(field), {}});
    found->second.push_back(std::move(message));
}

Error Problems::error() const
{
    json::Writer w;
    w.object().key("fieldErrors").object();
    for (const auto &[field, messages] : m_fields) {
        w.key(field).array();
        for (const std::string &message : messages)
            w.value(message);
        w.end();
    }
    w.end().key("formErrors").array();
    for (const std::string &message : m_form)
        w.value(message);
    w.end().end();
    return Error{Code::InvalidRequest, std::move(w).take(), std::string(wholeDetails), 0};
}

Error Problems::of(std::string_view field, std::string message)
{
    Problems one;
    one.add(field, std::move(message));
    return one.error();
}

} // namespace countersign::api::clive
