#include "api/paymentapi/errors.h"

#include "core/json/writer.h"

namespace countersign::api::paymentapi {
namespace {

struct Line
{
    int status;
    std::string text;
};

std::string notFoundText(const std::string &kind)
{
    return kind == "intent" ? "payment intent not found" : kind + " not found";
}

// contracts/payment-api.md 2 to 7: status and text of every rule, in one place.
Line lineOf(const Error &error)
{
    switch (error.code) {
    case Code::InvalidRequest:
        return {400, "invalid request: " + error.text};
    case Code::UnsupportedCurrency:
        return {400, "unsupported currency (only USD, EUR, and MAD supported)"};
    case Code::BodyTooLarge:
        return {413, "request body too large"};
    case Code::NotFound:
        return {404, notFoundText(error.field)};
    case Code::RouteNotFound:
        return {404, "404 page not found"};
    case Code::MethodNotAllowed:
        return {405, "405 method not allowed"};
    case Code::CredentialMissing:
        return {401, "API key required (X-API-Key header)"};
    case Code::CredentialMalformed:
        return {401, "invalid API key format"};
    case Code::CredentialUnknown:
    case Code::Forbidden:
        return {401, "invalid API key"};
    case Code::ClientSecretMissing:
        return {401, "client_secret is required"};
    case Code::ClientSecretInvalid:
        return {401, "client secret is invalid or expired"};
    case Code::RateLimited:
        return {429, "rate limit exceeded: " + std::to_string(error.number) + " requests per " + error.text};
    case Code::IdempotencyKeyInvalid:
        return {400, "idempotency key must be between 1 and 255 characters"};
    case Code::IdempotencyKeyRequired:
        return {400, "idempotency key is required"};
    case Code::IdempotencyMismatch:
        return {409, "idempotency key already used with different request data"};
    case Code::AlreadyCaptured:
        return {400, "payment already captured"};
    case Code::NotCapturable:
        return {400, "payment cannot be captured (not in authorized state)"};
    case Code::CaptureTooLarge:
        return {400, "capture amount exceeds authorized amount"};
    case Code::AuthorizationExpired:
        return {400, "authorization expired (valid for 7 days)"};
    case Code::CannotVoidCaptured:
        return {400, "cannot void captured payment (use refund instead)"};
    case Code::AlreadyVoided:
        return {400, "payment already voided"};
    case Code::NotVoidable:
        return {400, "payment cannot be voided"};
    case Code::NotRefundable:
        return {400, "can only refund captured payments"};
    case Code::AlreadyRefunded:
        return {400, "payment already fully refunded"};
    case Code::RefundTooLarge:
        return {400, "refund amount exceeds available amount"};
    case Code::IntentExpired:
        return {410, "payment intent expired (valid for 1 hour)"};
    case Code::IntentAttemptsExhausted:
        return {410, "maximum payment attempts reached (" + std::to_string(error.number) + ")"};
    case Code::IntentNotConfirmable:
        return {400, "Payment intent cannot be confirmed (status: " + error.text + ")"};
    case Code::IntentCompleted:
        return {400, "cannot cancel completed payment intent"};
    case Code::IntentNotCancelable:
        return {400, "payment intent cannot be canceled (status: " + error.text + ")"};
    case Code::ChallengeEnded:
    case Code::IntegratorInactive:
    case Code::LinkEnded:
    case Code::ConnectionMissing:
    case Code::ApprovalNotPending:
    case Code::DecisionRefused:
    case Code::EndpointPaused:
    case Code::DeliveryNotWaiting:
    case Code::TaskEnded:
    case Code::SignatureMissing:
    case Code::SignatureInvalid:
    case Code::PartnerNotActive:
    case Code::PartnerUnverified:
    case Code::ClientNotActive:
    case Code::ClientFeeTooLow:
    case Code::ProcessorKeyMissing:
    case Code::IntentTaken:
    case Code::BatchPaid:
    case Code::PayoutFailed:
    case Code::Changed:
    case Code::Duplicate:
        return {409, "conflict with the current state"};
    case Code::Busy:
    case Code::Unavailable:
        return {503, "service temporarily unavailable: payment"};
    case Code::StorageFull:
        return {507, "service temporarily unavailable: storage is full"};
    case Code::Internal:
        break;
    }
    return {500, "an internal error occurred"};
}

// The codes of the public confirm's object form; everything else is a string there too (contracts/payment-api.md 1).
std::string_view objectCode(Code code)
{
    switch (code) {
    case Code::ClientSecretInvalid:
        return "INVALID_CLIENT_SECRET";
    case Code::IntentExpired:
        return "INTENT_EXPIRED";
    case Code::IntentAttemptsExhausted:
        return "MAX_ATTEMPTS_REACHED";
    case Code::IntentNotConfirmable:
        return "CANNOT_CONFIRM";
    default:
        return {};
    }
}

} // namespace

http::Response renderError(const Error &error, std::string_view path)
{
    const Line line = lineOf(error);
    const bool confirm = path.starts_with("/api/public/") && path.ends_with("/confirm");
    json::Writer w;
    w.object().field("success", false);
    if (const std::string_view code = objectCode(error.code); confirm && !code.empty()) {
        w.key("error").object().field("code", code).field("message", line.text);
        if (error.code == Code::IntentNotConfirmable)
            w.field("remaining_attempts", error.number);
        w.end();
    } else {
        w.field("error", line.text);
    }
    w.end();
    http::Response response = http::Response::json(line.status, std::move(w).take());
    if (line.status == 503 || line.status == 507)
        response.with("Retry-After", "1");
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

} // namespace countersign::api::paymentapi
