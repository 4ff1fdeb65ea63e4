// A knob for integrators (contracts/clive-stripe.md D12): what a payment did reaches its transaction only some time
// later, as it does where the two are told by messages. The clock decides; nobody waits.
#pragma once

#include "due/agenda.h"
#include "partners/transaction.h"

namespace countersign::partners {

// Writer thread. The outcome is settled at now() + delay, in the order of these calls.
void putOff(const ClientTransaction &row, const Outcome &outcome, Millis delay, journal::Transaction &transaction);

std::unique_ptr<due::Rule> delayedOutcomes();

} // namespace countersign::partners
