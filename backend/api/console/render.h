// The console's objects as JSON. Pure.
#pragma once

#include "api/console/reads.h"
#include "core/json/writer.h"

namespace countersign::api::console {

// A payment after an action, or as it is now that the action came too late (if_version was stale: 409 with the object).
struct PaymentView
{
    payments::Payment payment;
    bool changed = false;
};
struct IntentView
{
    payments::Intent intent;
    std::optional<payments::Payment> payment;
    std::string clientSecret; // only where it was just made
    bool changed = false;
};

// "timeline":[…] of what happened to an object.
void timeline(json::Writer &w, const std::vector<journal::Entry> &entries, const Surroundings &surroundings);

http::Response renderMe(const Who &who, const Surroundings &surroundings);
http::Response renderStatus(const Surroundings &surroundings);
http::Response renderCounts(const CountsView &view, const Surroundings &surroundings);
http::Response renderChanges(const ChangesView &view, const Surroundings &surroundings);
http::Response renderPayments(const PaymentPage &view, const Surroundings &surroundings);
http::Response renderPaymentCount(const payments::Count &count, const Surroundings &surroundings);
http::Response renderPaymentDetail(const PaymentDetail &detail, const Surroundings &surroundings);
http::Response renderNewPayment(const PaymentView &view, const Surroundings &surroundings); // 201
http::Response renderPayment(const PaymentView &view, const Surroundings &surroundings);
http::Response renderIntents(const IntentPage &view, const Surroundings &surroundings);
http::Response renderIntentDetail(const IntentDetail &detail, const Surroundings &surroundings);
http::Response renderIntent(const IntentView &view, const Surroundings &surroundings);
http::Response renderNewIntent(const IntentView &view, const Surroundings &surroundings); // 201
http::Response renderJournal(const JournalView &view, const Surroundings &surroundings);
http::Response renderMerchants(const Who &who, const Surroundings &surroundings);
http::Response renderMerchant(const accounts::Tenant &tenant, const Surroundings &surroundings); // 201
http::Response renderKeys(const KeysView &view, const Surroundings &surroundings);
http::Response renderKey(const accounts::Key &key, const Surroundings &surroundings);
http::Response renderTestCards(const Surroundings &surroundings);
http::Response renderValue(const std::string &value, const Surroundings &surroundings); // a secret that is revealed
http::Response renderClock(const ClockReport &report);
http::Response renderReset(const std::string &copy);
http::Response renderShare(const ShareFacts &facts);

// One line of the journal, as an object.
void entry(json::Writer &w, const journal::Entry &e, const Surroundings &surroundings);

std::string paymentsCsv(const PaymentPage &view, const Surroundings &surroundings);
http::Response renderPaymentsCsv(const PaymentPage &view, const Surroundings &surroundings);

} // namespace countersign::api::console
