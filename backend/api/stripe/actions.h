// What is done to payment intents for Stripe's clients: payments/intentactions.h under Stripe's rules. An intent that
// is in the wrong state, and a declined card, are answers with the intent inside and not errors, because what happened
// is kept (contracts/clive-stripe.md B6). Writer thread; retrieveIntent on any connection.
#pragma once

#include "api/stripe/decode.h"

namespace countersign::api::stripe {

using IntentAnswer = One<IntentView>;

Result<IntentAnswer> createIntent(const CreateIntent &command, journal::Transaction &tx);
Result<IntentAnswer> updateIntent(const UpdateIntent &command, journal::Transaction &tx);
Result<IntentAnswer> confirmIntent(const ConfirmIntent &command, journal::Transaction &tx);
Result<IntentAnswer> captureIntent(const CaptureIntent &command, journal::Transaction &tx);
Result<IntentAnswer> cancelIntent(const CancelIntent &command, journal::Transaction &tx);
Result<IntentAnswer> settleChallenge(const SettleChallenge &command, journal::Transaction &tx);
Result<IntentAnswer> retrieveIntent(const Target &target, const Reading &reading);

} // namespace countersign::api::stripe
