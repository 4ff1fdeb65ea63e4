// The closed list of what can happen. Numbers are stored and never reused; names are what the feed and timelines show.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::journal {

enum class Kind : std::int16_t {
    PaymentAuthorized = 1,
    PaymentCaptured = 2,
    PaymentVoided = 3,
    PaymentRefunded = 4,
    PaymentFailed = 5,
    PaymentExpired = 6,

    RefundSettled = 7, // it was pending
    RefundFailed = 8,  // after it had succeeded
    RefundChanged = 9,
    DisputeOpened = 10,
    DisputeClosed = 11,
    IntentChanged = 12,
    CustomerCreated = 13,
    CustomerChanged = 14,
    CustomerDeleted = 15,
    MethodCreated = 16,
    MethodAttached = 17,
    MethodDetached = 18,
    MethodChanged = 19,

    IntentCreated = 20,
    IntentDeclined = 21, // an attempt was declined; the intent stays payable
    IntentSucceeded = 22,
    IntentCanceled = 23,
    IntentExpired = 24,
    IntentFailed = 25, // the last attempt was declined
    ChallengeStarted = 26,
    ChallengePassed = 27,
    ChallengeFailed = 28, // failed, left or timed out; the data says which

    LinkCreated = 30,
    LinkAccepted = 31,
    LinkRefused = 32,
    LinkExpired = 33,
    ConnectionAccepted = 34,
    ConnectionRevoked = 35,
    ApprovalCreated = 40,
    ApprovalSeen = 41,
    ApprovalApproved = 42,
    ApprovalDenied = 43,
    ApprovalExpired = 44,
    ApprovalCancelled = 45,

    TransactionInitialized = 50,
    TransactionPending = 51,
    TransactionSucceeded = 52,
    TransactionFailed = 53,
    TransactionAbandoned = 54,
    TransactionRefunded = 55,
    TransactionChargedBack = 56,
    BatchCreated = 57,
    BatchSent = 58,
    BatchFailed = 59,

    EndpointCreated = 60,
    EndpointChanged = 61,
    EndpointPaused = 62,
    EndpointResumed = 63,
    EndpointRemoved = 64,
    EndpointSecretRotated = 65,
    EndpointSecretRevealed = 66,
    DeliveryAttempted = 70, // it failed and will be tried again
    DeliverySucceeded = 71,
    DeliveryFailed = 72,
    DeliveryExpired = 73,
    DeliveryResent = 74,
    TaskStarted = 90,
    TaskFinished = 91,
    TaskCanceled = 92,

    MerchantCreated = 100,
    MerchantChanged = 101,
    IntegratorCreated = 102,
    IntegratorChanged = 103,
    PartnerCreated = 104,
    PartnerChanged = 105,
    OperatorCreated = 106,
    OperatorChanged = 107,
    KeyCreated = 108,
    KeyDeactivated = 109,
    KeyRevealed = 110,

    ClockMoved = 200,
    SetupApplied = 201,
    StoreCreated = 202,
    RetentionChanged = 203,
};

std::string_view kindName(Kind kind); // "payment.captured"
std::optional<Kind> kindFromNumber(std::int64_t number);

// Kinds that change who may do what: caches of accounts are stale after them.
bool concernsAccounts(Kind kind);

} // namespace countersign::journal
