// What can be done to an intent. Write jobs, as payments/actions.h.
#pragma once

#include "payments/actions.h"
#include "payments/intent.h"

namespace countersign::payments {

struct NewIntent
{
    std::int64_t tenant = 0;
    Profile profile = Profile::Payment;
    std::string suffix; // made by the caller, because the client secret contains the id
    Money amount = *Money::of(1, *Currency::fromCode("USD"));
    bool manualCapture = false;
    std::int64_t secretHash = 0;
    std::string secretSealed;
    std::string successUrl, cancelUrl;
    std::optional<std::string> orderId, description, customerEmail, metadata;
};
Result<Intent> createIntent(const NewIntent &command, Transaction &transaction);

struct IntentRef
{
    std::int64_t tenant = 0; // 0: any
    std::string suffix;
    std::optional<std::int64_t> version;
};

struct Confirm
{
    IntentRef intent;
    std::optional<std::int64_t> secretHash; // absent: an operator, who needs none
    CardOnFile card;
    Outcome outcome = Outcome::Approved;
    std::optional<Error> cardProblem; // told only after everything the intent itself refuses; costs no attempt
    std::optional<std::string> customerName, customerEmail;
};
struct Confirmed
{
    Intent intent;
    Payment payment; // authorized, captured, or failed: the attempt is counted and kept either way
};
// Errors, in this order (contracts/payment-api.md 5.9): ClientSecretInvalid (also for an unknown intent),
// IntentExpired, IntentAttemptsExhausted, IntentNotConfirmable. A repeat after success never charges twice.
Result<Confirmed> confirmIntent(const Confirm &command, Transaction &transaction);

Result<Intent> cancelIntent(const IntentRef &ref, Transaction &transaction);

std::optional<Code> refusalOfCancel(IntentStatus status);

} // namespace countersign::payments
