// What can be done to a payment: contracts/payment-api.md 5.1 to 5.5 and every cell of 7.2.
// Each function is one write job: writer thread, re-runnable, effects only through the Transaction. Amounts are minor
// units.
#pragma once

#include "core/money.h"
#include "core/result.h"
#include "journal/changes.h"
#include "journal/transaction.h"
#include "payments/payment.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::payments {

using journal::Transaction;

enum class CaptureMode : std::uint8_t { Later, AtOnce };

struct NewPayment
{
    std::int64_t tenant = 0;
    Profile profile = Profile::Payment;
    CaptureMode capture = CaptureMode::Later;
    Money amount = *Money::of(1, *Currency::fromCode("USD"));
    CardOnFile card;
    Outcome outcome = Outcome::Approved; // decoded from the number, which goes no further
    std::optional<std::string> description, customerEmail, customerName, metadata;
    std::optional<std::int64_t> intent;
    std::string parent; // the intent's public id, for the journal
    std::optional<std::int64_t> method;
    Sequel sequel = Sequel::None;
};

// Keeps the payment in any case: authorized, captured or failed. Never an error of the card's.
Result<Payment> authorize(const NewPayment &command, Transaction &transaction);

struct PaymentRef
{
    std::int64_t tenant = 0;             // 0: any, for operators
    std::string suffix;                  // "" never matches
    std::optional<std::int64_t> version; // refuse with Code::Changed when the payment has moved on
    std::optional<Profile> profile = {}; // NotFound for one of another world; none: an operator sees all
};

struct Capture
{
    PaymentRef payment;
    std::optional<std::int64_t> amount; // all when absent
};
Result<Payment> capture(const Capture &command, Transaction &transaction);

struct Void
{
    PaymentRef payment;
    std::string reason;
};
Result<Payment> voidPayment(const Void &command, Transaction &transaction);

struct Refund
{
    PaymentRef payment;
    std::optional<std::int64_t> amount; // what is left when absent
    std::string reason;
    std::optional<std::string> metadata = {}; // JSON object, kept with the refund
};
Result<Payment> refund(const Refund &command, Transaction &transaction);

// The error the state machine gives for an action now, nullopt when it is legal: windows grey their buttons with it.
std::optional<Code> refusalOfCapture(PaymentStatus status);
std::optional<Code> refusalOfVoid(PaymentStatus status);
std::optional<Code> refusalOfRefund(PaymentStatus status);

// Shared by the actions: NotFound, Changed or the payment.
Result<Payment> require(const PaymentRef &ref, Transaction &transaction);

// Entries say which world they are of, where it is not the Payment API's: a reactor sees no more than the entry.
journal::Changes &ofWorld(journal::Changes &changes, const Payment &payment);

// Moves the tenant's counters when a payment changes state.
void countMove(Transaction &transaction, const Payment &payment, PaymentStatus from, PaymentStatus to);
void countIn(Transaction &transaction, const Payment &payment, PaymentStatus status, std::int64_t change);

} // namespace countersign::payments
