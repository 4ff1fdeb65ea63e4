// What can be done to an intent. Write jobs, as payments/actions.h.
#pragma once

#include "payments/actions.h"
#include "payments/challenge.h"
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
    std::optional<std::string> statementSuffix;   // of the text on the customer's statement
    std::optional<std::int64_t> customer, method; // seq
    std::optional<std::string> options;           // Intent::options
};
Result<Intent> createIntent(const NewIntent &command, Transaction &transaction);

struct IntentRef
{
    std::int64_t tenant = 0; // 0: any
    std::string suffix;
    std::optional<std::int64_t> version;
    std::optional<Profile> profile = {}; // NotFound for one of another world; none: any
};

// Everything as it is to be from now on. What concerns paying changes only until somebody has paid or ended it: error
// IntentCompleted, IntentNotCancelable (text is the status).
struct ChangeIntent
{
    IntentRef intent;
    Money amount = *Money::of(1, *Currency::fromCode("USD"));
    bool manualCapture = false;
    std::optional<std::string> description, customerEmail, metadata, statementSuffix, options;
    std::optional<std::int64_t> customer, method;
};
Result<Intent> changeIntent(const ChangeIntent &command, Transaction &transaction);

struct Confirm
{
    IntentRef intent;
    std::optional<std::int64_t> secretHash; // absent: an operator, who needs none
    CardOnFile card;
    Behaviors behaves;                                 // the intent's profile picks one
    std::string returnUrl;                             // where a challenge leads afterwards; empty: the success URL
    std::optional<std::int64_t> method;                // seq of the kept card this is; none: it was typed
    std::optional<std::optional<std::string>> options; // Intent::options from now on
    std::optional<Error> cardProblem; // told only after everything the intent itself refuses; costs no attempt
    std::optional<std::string> customerName, customerEmail;
};
struct Confirmed
{
    Intent intent;
    std::optional<Payment> payment;     // authorized, captured, or failed: the attempt is counted and kept either way
    std::optional<Challenge> challenge; // pending, without a payment: the card's holder is asked first. Or the one that
                                        // ended and led to the payment
};
// Errors, in this order (contracts/payment-api.md 5.9): ClientSecretInvalid (also for an unknown intent),
// IntentExpired, IntentAttemptsExhausted, IntentNotConfirmable. A repeat after success never charges twice.
Result<Confirmed> confirmIntent(const Confirm &command, Transaction &transaction);

struct SettleChallenge
{
    std::string suffix;
    ChallengeState verdict = ChallengeState::Passed; // Passed, Failed or Abandoned
};
// Passed: the card is charged with what it does then. Otherwise the attempt is counted and kept as failed. Errors:
// NotFound, ChallengeEnded (also once its time is over).
Result<Confirmed> settleChallenge(const SettleChallenge &command, Transaction &transaction);

// Remembers the approval that a person in the window was asked for.
void noteApproval(const Challenge &challenge, const std::string &approval, Transaction &transaction);

// A running challenge ends with the intent.
Result<Intent> cancelIntent(const IntentRef &ref, Transaction &transaction);
// The same with the caller's word for why.
Result<Intent> cancelIntentBecause(const IntentRef &ref, const std::optional<std::string> &reason,
                                   Transaction &transaction);

std::optional<Code> refusalOfCancel(IntentStatus status);

} // namespace countersign::payments
