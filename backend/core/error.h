// What can go wrong, said once for every dialect.
//
// A Code names a rule, not a status: each api/<dialect>/errors.cpp turns it into that dialect's status, code and text.
// Errors are values; they cross threads freely and never carry database text, card data or secrets.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace countersign {

enum class Code : std::uint8_t {
    // the request
    InvalidRequest,      // text says what is wrong, field names where
    UnsupportedCurrency, // well-formed, but not offered by this profile
    BodyTooLarge,
    NotFound, // field names the kind of object: payment, transaction, intent, merchant, key…
    RouteNotFound,
    MethodNotAllowed, // text is the value for the Allow header

    // who asks
    CredentialMissing,
    CredentialMalformed,
    CredentialUnknown,
    ClientSecretMissing,
    ClientSecretInvalid,
    Forbidden,   // known, but the role does not allow it
    RateLimited, // number is the limit, text its unit: second, hour, minute

    // idempotency
    IdempotencyKeyInvalid,
    IdempotencyKeyRequired,
    IdempotencyMismatch,

    // payment state machine, contracts/payment-api.md 7.2
    AlreadyCaptured,
    NotCapturable,
    CaptureTooLarge,
    AuthorizationExpired,
    CannotVoidCaptured,
    AlreadyVoided,
    NotVoidable,
    NotRefundable,
    AlreadyRefunded,
    RefundTooLarge,

    // intents, contracts/payment-api.md 5.9, 5.10, 7.4
    IntentExpired,
    IntentAttemptsExhausted,
    IntentNotConfirmable, // text is the intent's status, number the attempts left
    IntentCompleted,
    IntentNotCancelable, // text is the intent's status
    ChallengeEnded,      // text is its state

    // webhooks
    EndpointPaused,
    DeliveryNotWaiting, // only what waits can be sent now
    TaskEnded,

    // approvals and links, contracts/nuvouch.md 6
    IntegratorInactive,
    LinkEnded,          // text is its state
    ConnectionMissing,  // the subject is not linked
    ApprovalNotPending, // text is its state
    DecisionRefused,    // text is a sentence: whose it is, or that the connection was revoked

    // partners, contracts/clive-stripe.md A3
    SignatureMissing,
    SignatureInvalid,
    PartnerNotActive, // text is its status
    PartnerUnverified,
    ClientNotActive,
    ClientFeeTooLow,
    ProcessorKeyMissing, // field is "secret" or "publishable"
    IntentTaken,         // field is "transaction" when that has another intent, "intent" when it is another's
    BatchPaid,
    PayoutFailed,

    // the console
    Changed,   // if_version is stale
    Duplicate, // the id or value exists; field names it

    // the gateway
    Busy, // a queue is full or a read took too long: try again
    StorageFull,
    Unavailable,
    Internal,
};

struct [[nodiscard]] Error
{
    Code code = Code::Internal;
    std::string text;
    std::string field;
    std::int64_t number = 0;

    static Error of(Code code) { return Error{code, {}, {}, 0}; }
    static Error invalid(std::string field, std::string text)
    {
        return Error{Code::InvalidRequest, std::move(text), std::move(field), 0};
    }
    static Error notFound(std::string kind) { return Error{Code::NotFound, {}, std::move(kind), 0}; }
};

} // namespace countersign
