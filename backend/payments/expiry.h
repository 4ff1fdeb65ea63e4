// What happens to payments and intents by time alone (contracts/payment-api.md 7.3, 7.4).
#pragma once

#include "due/agenda.h"

namespace countersign::payments {

std::unique_ptr<due::Rule> authorizationExpiry(); // authorized -> expired, the instant after expires_at
std::unique_ptr<due::Rule> intentExpiry();        // created -> expired, likewise; not while a challenge runs
std::unique_ptr<due::Rule> challengeExpiry();     // pending -> timed out, which costs an attempt

} // namespace countersign::payments
