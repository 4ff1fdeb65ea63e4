// Clive's requests into commands (contracts/clive-stripe.md A5 to A9, A13). HTTP thread, pure.
#pragma once

#include "api/route.h"
#include "partners/settlement.h"
#include "partners/transaction.h"
#include "payments/intentactions.h"

#include <optional>
#include <string>

namespace countersign::api::clive {

// The signature over the raw bytes of the body and the idempotency key, where a route asks for one: all that is checked
// before the body is looked into. A key for the whole platform is signed with the secret of the partner it acts for.
Result<Caller> admit(const Context &context, const Route &route);

struct Checkout
{
    partners::NewTransaction transaction;
    payments::NewIntent intent; // but for its merchant and its metadata
    std::string clientSecret;
    std::string orderToken; // the other processor's
    const secrets::Keyring *keyring = nullptr;
    bool routed = false; // the second version, which says what it chose
};
Result<Checkout> decodeCheckout(const Context &context);
Result<Checkout> decodeRoutedCheckout(const Context &context);
Result<partners::NewTransaction> decodeInitialize(const Context &context);
Result<partners::Attach> decodeAttach(const Context &context);

struct TransactionList
{
    partners::TransactionFilter filter;
    std::string after; // the id of the last one seen
    std::int64_t limit = 1000;
};
Result<TransactionList> decodeTransactionList(const Context &context);
struct TransactionLookup
{
    std::int64_t tenant = 0;
    std::string id;
};
Result<TransactionLookup> decodeTransactionLookup(const Context &context);

Result<partners::NewClient> decodeClient(const Context &context);
struct ClientList
{
    std::int64_t tenant = 0;
};
Result<ClientList> decodeClientList(const Context &context);

struct BrandingLookup
{
    std::string clientId;
    std::optional<std::string> partnerId;
};
Result<BrandingLookup> decodeBranding(const Context &context);

Result<partners::Run> decodeRun(const Context &context);
struct BatchList
{
    partners::BatchFilter filter;
};
Result<BatchList> decodeBatchList(const Context &context);
Result<partners::Pay> decodePay(const Context &context);

struct ProcessorEvent
{
    std::string type;
    std::string intent;                               // pi_…
    std::optional<partners::TransactionStatus> means; // none: it is ignored
    std::optional<std::int64_t> amount;               // minor units, of what succeeded
    bool partial = false;                             // of a refund
};
// Verified over the raw bytes against clive.stripe_webhook_secret.
Result<ProcessorEvent> decodeEvent(const Context &context);

} // namespace countersign::api::clive
