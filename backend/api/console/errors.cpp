#include "api/console/errors.h"

#include "core/json/writer.h"

namespace countersign::api::console {
namespace {

struct Row
{
    int status;
    std::string_view code;
};

Row rowOf(Code code)
{
    switch (code) {
    case Code::InvalidRequest:
        return {400, "invalid_request"};
    case Code::UnsupportedCurrency:
        return {400, "unsupported_currency"};
    case Code::BodyTooLarge:
        return {413, "too_large"};
    case Code::NotFound:
        return {404, "not_found"};
    case Code::RouteNotFound:
        return {404, "route_not_found"};
    case Code::MethodNotAllowed:
        return {405, "method_not_allowed"};
    case Code::CredentialMissing:
    case Code::CredentialMalformed:
    case Code::CredentialUnknown:
    case Code::ClientSecretMissing:
    case Code::ClientSecretInvalid:
        return {401, "unauthorized"};
    case Code::Forbidden:
        return {403, "forbidden"};
    case Code::RateLimited:
        return {429, "rate_limited"};
    case Code::IdempotencyKeyInvalid:
        return {400, "idempotency_key_invalid"};
    case Code::IdempotencyKeyRequired:
        return {400, "idempotency_key_required"};
    case Code::IdempotencyMismatch:
        return {409, "idempotency_mismatch"};
    case Code::AlreadyCaptured:
        return {409, "already_captured"};
    case Code::NotCapturable:
        return {409, "not_capturable"};
    case Code::CaptureTooLarge:
        return {400, "capture_too_large"};
    case Code::AuthorizationExpired:
        return {409, "authorization_expired"};
    case Code::CannotVoidCaptured:
        return {409, "cannot_void_captured"};
    case Code::AlreadyVoided:
        return {409, "already_voided"};
    case Code::NotVoidable:
        return {409, "not_voidable"};
    case Code::NotRefundable:
        return {409, "not_refundable"};
    case Code::AlreadyRefunded:
        return {409, "already_refunded"};
    case Code::RefundTooLarge:
        return {400, "refund_too_large"};
    case Code::IntentExpired:
        return {409, "intent_expired"};
    case Code::IntentAttemptsExhausted:
        return {409, "attempts_exhausted"};
    case Code::IntentNotConfirmable:
        return {409, "not_confirmable"};
    case Code::IntentCompleted:
        return {409, "intent_completed"};
    case Code::IntentNotCancelable:
        return {409, "not_cancelable"};
    case Code::ChallengeEnded:
        return {409, "challenge_ended"};
    case Code::IntegratorInactive:
        return {403, "integrator_inactive"};
    case Code::LinkEnded:
        return {409, "link_ended"};
    case Code::ConnectionMissing:
        return {409, "not_linked"};
    case Code::ApprovalNotPending:
        return {409, "not_pending"};
    case Code::DecisionRefused:
        return {409, "decision_refused"};
    case Code::EndpointPaused:
        return {409, "endpoint_paused"};
    case Code::DeliveryNotWaiting:
        return {409, "not_waiting"};
    case Code::TaskEnded:
        return {409, "task_ended"};
    case Code::SignatureMissing:
    case Code::SignatureInvalid:
        return {401, "signature_invalid"};
    case Code::PartnerNotActive:
    case Code::PartnerUnverified:
        return {403, "partner_not_active"};
    case Code::ClientNotActive:
        return {403, "client_not_active"};
    case Code::ClientFeeTooLow:
        return {400, "client_fee_too_low"};
    case Code::ProcessorKeyMissing:
        return {409, "processor_key_missing"};
    case Code::IntentTaken:
        return {409, "intent_taken"};
    case Code::BatchPaid:
        return {409, "already_paid"};
    case Code::PayoutFailed:
        return {502, "payout_failed"};
    case Code::Changed:
        return {409, "changed"};
    case Code::Duplicate:
        return {409, "duplicate"};
    case Code::Busy:
        return {503, "busy"};
    case Code::StorageFull:
        return {507, "storage_full"};
    case Code::Unavailable:
        return {503, "unavailable"};
    case Code::Internal:
        break;
    }
    return {500, "internal"};
}

std::string_view sentence(Code code)
{
    switch (code) {
    case Code::UnsupportedCurrency:
        return "This currency is not offered; use USD, EUR or MAD.";
    case Code::BodyTooLarge:
        return "The request body is too large.";
    case Code::RouteNotFound:
        return "There is no such address.";
    case Code::MethodNotAllowed:
        return "This address does not take this method.";
    case Code::CredentialMissing:
    case Code::CredentialMalformed:
        return "An operator token is needed: Authorization: Bearer <token>.";
    case Code::CredentialUnknown:
    case Code::ClientSecretMissing:
    case Code::ClientSecretInvalid:
        return "This token is not known.";
    case Code::Forbidden:
        return "Your role does not allow this.";
    case Code::IdempotencyKeyInvalid:
        return "The Idempotency-Key must be 1 to 255 characters.";
    case Code::IdempotencyKeyRequired:
        return "This request needs an Idempotency-Key header.";
    case Code::IdempotencyMismatch:
        return "This Idempotency-Key was used with another request.";
    case Code::AlreadyCaptured:
        return "The payment was captured already.";
    case Code::NotCapturable:
        return "Only an authorized payment can be captured.";
    case Code::CaptureTooLarge:
        return "The amount is more than was authorized.";
    case Code::AuthorizationExpired:
        return "The authorization has expired (it was valid for 7 days).";
    case Code::CannotVoidCaptured:
        return "A captured payment cannot be voided; refund it instead.";
    case Code::AlreadyVoided:
        return "The payment was voided already.";
    case Code::NotVoidable:
        return "Only an authorized payment can be voided.";
    case Code::NotRefundable:
        return "Only a captured payment can be refunded.";
    case Code::AlreadyRefunded:
        return "Everything captured was refunded already.";
    case Code::RefundTooLarge:
        return "The amount is more than can still be refunded.";
    case Code::IntentExpired:
        return "The payment intent has expired (it was valid for 1 hour).";
    case Code::IntentAttemptsExhausted:
        return "No attempt is left for this payment intent.";
    case Code::IntentCompleted:
        return "The payment intent was paid; void or refund its payment instead.";
    case Code::IntegratorInactive:
        return "This integrator is not active.";
    case Code::ConnectionMissing:
        return "This subject is not linked to a person.";
    case Code::EndpointPaused:
        return "The endpoint is paused; resume it first.";
    case Code::DeliveryNotWaiting:
        return "Only a delivery that waits for its next attempt can be sent now; use resend.";
    case Code::TaskEnded:
        return "The task has ended already.";
    case Code::IntentTaken:
        return "This transaction follows its payment intent: confirm, refund or cancel that.";
    case Code::BatchPaid:
        return "This batch was paid already.";
    case Code::PayoutFailed:
        return "The payout failed.";
    case Code::Changed:
        return "It has changed since it was shown.";
    case Code::Busy:
        return "The gateway is busy; try again.";
    case Code::StorageFull:
        return "The disk is full; nothing was changed.";
    case Code::Unavailable:
        return "The store cannot be used at the moment; nothing was changed.";
    default:
        return "Something went wrong inside the gateway.";
    }
}

} // namespace

std::string messageOf(Code code, const Error &error)
{
    switch (code) {
    case Code::InvalidRequest:
    case Code::Duplicate:
        return error.text;
    case Code::NotFound:
        return "There is no such " + (error.field.empty() ? std::string("object") : error.field) + ".";
    case Code::RateLimited:
        return "Too many requests: at most " + std::to_string(error.number) + " a " + error.text + ".";
    case Code::LinkEnded:
        return error.text.empty() ? std::string("This link cannot be used any more.")
                                  : "This link is " + error.text + " already.";
    case Code::ApprovalNotPending:
        return error.text.empty() ? std::string("This request was decided already.")
                                  : "This request is " + error.text + " already.";
    case Code::DecisionRefused:
        return error.text;
    case Code::IntentNotConfirmable:
        return "A payment intent that is " + error.text + " cannot be confirmed.";
    case Code::IntentNotCancelable:
        return "A payment intent that is " + error.text + " cannot be canceled.";
    case Code::ChallengeEnded:
        return "This challenge is over already: " + error.text + ".";
    default:
        return std::string(sentence(code));
    }
}

http::Response renderError(const Error &error, std::string_view)
{
    const Row row = rowOf(error.code);
    json::Writer w;
    w.object().key("error").object().field("code", row.code).field("message", messageOf(error.code, error));
    if (!error.field.empty() && error.code != Code::NotFound)
        w.field("field", error.field);
    w.end().end();
    http::Response response = http::Response::json(row.status, std::move(w).take());
    if (row.status == 503 || row.status == 507)
        response.with("Retry-After", "1");
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

} // namespace countersign::api::console
