// One attempt to pay an intent, once it is clear what the card says. Inside payments/ only; writer thread.
#pragma once

#include "payments/intentactions.h"

namespace countersign::payments {

struct Attempt
{
    CardOnFile card;
    Outcome outcome = Outcome::Approved;
    std::optional<std::string> customerName, customerEmail;
    Sequel sequel = Sequel::None;
};
// The attempt is counted and its payment kept, whatever becomes of it. The intent is payable (the caller has looked).
Result<Confirmed> payIntent(Intent intent, const Attempt &attempt, Transaction &transaction);

// Asks the card's holder first: the intent requires an action from now on.
Result<Confirmed> startChallenge(Intent intent, const Confirm &command, Outcome afterwards, Transaction &transaction);

// Ends a pending challenge, timed out or not, with what it costs. State is anything but Pending.
Result<Confirmed> endChallenge(const Challenge &challenge, ChallengeState state, Transaction &transaction);
// The intent's challenge, which timed out before anybody settled it (Intent::challengeIsOverdue).
Status endOverdueChallenge(const Intent &intent, Transaction &transaction);
// The intent ends otherwise: its challenge is over and costs nothing.
Status dropChallenge(const Intent &intent, Transaction &transaction);

} // namespace countersign::payments
