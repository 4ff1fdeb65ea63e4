// Views into Clive's answers: snake case where transactions are made, camel case where they are listed
// (contracts/clive-stripe.md A1). Pure.
#pragma once

#include "api/clive/decode.h"
#include "partners/client.h"

namespace countersign::api::clive {

struct CheckoutView
{
    partners::ClientTransaction transaction;
    std::string clientSecret, publishableKey; // of a Stripe route
    std::string orderToken;                   // of a Revolut route
    bool routed = false;
    partners::Fees estimate;
};
http::Response renderCheckout(const CheckoutView &view, const Surroundings &surroundings); // 201
http::Response renderInitialized(const partners::ClientTransaction &transaction, const Surroundings &surroundings);
http::Response renderAttached(const partners::ClientTransaction &transaction, const Surroundings &surroundings);

struct TransactionsView
{
    std::vector<partners::ClientTransaction> rows;
};
http::Response renderTransactions(const TransactionsView &view, const Surroundings &surroundings);
http::Response renderTransaction(const partners::ClientTransaction &transaction, const Surroundings &surroundings);

struct ClientView
{
    partners::Client client;
    std::string partnerId;
};
http::Response renderClient(const ClientView &view, const Surroundings &surroundings); // 201
struct ClientsView
{
    std::vector<partners::Client> rows;
    std::string partnerId;
};
http::Response renderClients(const ClientsView &view, const Surroundings &surroundings);

struct BrandingView
{
    partners::Partner partner;
    partners::Client client;
};
http::Response renderBranding(const BrandingView &view, const Surroundings &surroundings);

struct BatchView
{
    partners::Batch batch;
    std::vector<std::string> transactions;
};
struct BatchesView
{
    std::vector<BatchView> rows;
};
http::Response renderRun(const BatchesView &view, const Surroundings &surroundings);
http::Response renderBatches(const BatchesView &view, const Surroundings &surroundings);
http::Response renderPaid(const BatchView &view, const Surroundings &surroundings); // 502 when the payout failed

struct EventView
{
    std::string ignored; // the type of an event that means nothing here
    partners::ClientTransaction transaction;
};
http::Response renderEvent(const EventView &view, const Surroundings &surroundings);

} // namespace countersign::api::clive
