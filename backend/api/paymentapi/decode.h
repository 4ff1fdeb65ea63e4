// Requests of the Payment API into commands (contracts/payment-api.md 4, 5). HTTP thread; pure but for randomness.
#pragma once

#include "api/route.h"
#include "payments/intentactions.h"
#include "payments/queries.h"

namespace countersign::api::paymentapi {

Result<payments::NewPayment> decodeAuthorize(const Context &context);
Result<payments::NewPayment> decodeSale(const Context &context);
Result<payments::Capture> decodeCapture(const Context &context);
Result<payments::Void> decodeVoid(const Context &context);
Result<payments::Refund> decodeRefund(const Context &context);
Result<payments::IntentRef> decodeCancel(const Context &context);
Result<payments::Confirm> decodeConfirm(const Context &context);

// An intent and the only sight of its client secret that anybody gets.
struct IntentRequest
{
    payments::NewIntent intent;
    std::string clientSecret;
};
struct CreatedIntent
{
    payments::Intent intent;
    std::string clientSecret;
};
Result<IntentRequest> decodeIntent(const Context &context);
Result<CreatedIntent> createIntent(const IntentRequest &command, journal::Transaction &transaction);
// Shared with the console, which makes intents the same way.
Result<IntentRequest> decodeIntentFor(const Context &context, std::int64_t tenant);

struct Lookup
{
    std::int64_t tenant = 0; // 0: any
    std::string suffix;
};
Result<Lookup> decodePaymentLookup(const Context &context);
Result<Lookup> decodeTransactionLookup(const Context &context);
Result<Lookup> decodePublicIntentLookup(const Context &context);
Result<payments::Payment> findPayment(const Lookup &lookup, const Reading &reading);
Result<payments::Payment> findTransaction(const Lookup &lookup, const Reading &reading);
Result<payments::Intent> findIntent(const Lookup &lookup, const Reading &reading);

struct TransactionsQuery
{
    std::int64_t tenant = 0;
    bool matchesNothing = false; // an unknown status
    std::vector<payments::PaymentStatus> statuses;
    std::int64_t limit = 10, offset = 0;
};
struct TransactionsView
{
    payments::TransactionsPage page;
    std::int64_t limit = 0, offset = 0;
};
Result<TransactionsQuery> decodeTransactions(const Context &context);
Result<TransactionsView> listTransactions(const TransactionsQuery &query, const Reading &reading);

} // namespace countersign::api::paymentapi
