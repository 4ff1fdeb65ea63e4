// Requests of the console API into commands and queries. HTTP thread, pure.
#pragma once

#include "api/host.h"
#include "api/paymentapi/decode.h"
#include "api/route.h"
#include "payments/intentactions.h"
#include "payments/queries.h"

namespace countersign::api::console {

inline constexpr accounts::Roles makesIntents{accounts::Role::Admin, accounts::Role::Merchant,
                                              accounts::Role::Developer};

struct Nothing
{
};
Result<Nothing> decodeNothing(const Context &context);

// The caller, copied out of the directory: what is rendered about it must not outlive it.
struct Who
{
    accounts::Operator person;
    std::int64_t scope = 0;
};
Result<Who> decodeWho(const Context &context);

struct PaymentList
{
    payments::PaymentFilter filter;
    std::int64_t after = 0;
    std::int64_t limit = 50;
};
Result<PaymentList> decodePaymentList(const Context &context);
Result<PaymentList> decodePaymentExport(const Context &context); // larger pages

struct IntentList
{
    payments::IntentFilter filter;
    std::int64_t after = 0;
    std::int64_t limit = 50;
};
Result<IntentList> decodeIntentList(const Context &context);

struct ById
{
    std::int64_t scope = 0;
    std::string id;
};
Result<ById> decodeId(const Context &context);
Result<ById> decodeJournalObject(const Context &context);

// An intent, and whether the caller may have what it is paid with: the secret is a link's, not an operator's.
struct IntentById
{
    ById ref;
    const secrets::Keyring *keyring = nullptr; // null: may not
};
Result<IntentById> decodeIntentId(const Context &context);

struct Changes
{
    std::int64_t scope = 0;
    std::optional<std::int64_t> after;
    std::int64_t limit = 500;
};
Result<Action> decodeChanges(const Context &context);

Result<payments::NewPayment> decodePayment(const Context &context);
Result<payments::Capture> decodeCapture(const Context &context);
Result<payments::Void> decodeVoid(const Context &context);
Result<payments::Refund> decodeRefund(const Context &context);
Result<paymentapi::IntentRequest> decodeIntent(const Context &context);
Result<payments::Confirm> decodeConfirm(const Context &context);
Result<payments::IntentRef> decodeCancel(const Context &context);

// The end of an intent's running challenge, as its card's holder would choose it.
struct EndChallenge
{
    payments::IntentRef intent;
    payments::ChallengeState verdict = payments::ChallengeState::Passed;
};
Result<EndChallenge> decodeChallengeEnd(const Context &context);
Result<accounts::NewMerchant> decodeMerchant(const Context &context);

struct KeyRequest
{
    accounts::NewKey key;
    const secrets::Keyring *keyring = nullptr;
};
Result<KeyRequest> decodeKey(const Context &context);
struct KeyRef
{
    std::int64_t scope = 0;
    std::string id;
    const secrets::Keyring *keyring;
};
Result<KeyRef> decodeKeyRef(const Context &context);

Result<Action> decodeClockMove(const Context &context);
Result<Action> decodeReset(const Context &context);
Result<Action> decodeShare(const Context &context);

} // namespace countersign::api::console
