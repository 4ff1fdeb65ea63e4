// A knob for integrators (contracts/clive-stripe.md D12): what a payment did reaches its transaction only some time
// later, as it does where the two are told by messages. The clock decides; nobody waits.
#pragma once

#include "due/agenda.h"
#include "partners/transaction.h"

namespace countersign::partners {

// When the last of what still waits to reach the transaction does so; nullopt: nothing waits. Any connection.
std::optional<Millis> toldAt(const ClientTransaction &row, db::Connection &connection);

// Writer thread. The outcome is settled at `dueAt`, those of one time in the order of these calls.
void putOff(const ClientTransaction &row, const Outcome &outcome, Millis dueAt, journal::Transaction &transaction);

std::unique_ptr<due::Rule> delayedOutcomes();

} // namespace countersign::partners
