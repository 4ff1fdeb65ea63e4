// What the console shows, read from the committed store. HTTP thread or reader pool.
#pragma once

#include "api/console/decode.h"
#include "approvals/approval.h"
#include "journal/journal.h"
#include "webhooks/delivery.h"

namespace countersign::api::console {

struct PaymentPage
{
    std::vector<payments::Payment> rows;
    std::int64_t limit = 0;
    bool firstPage = true;
};
Result<PaymentPage> readPayments(const PaymentList &list, const Reading &reading);
Result<payments::Count> readPaymentCount(const PaymentList &list, const Reading &reading);

struct PaymentDetail
{
    payments::Payment payment;
    std::vector<journal::Entry> timeline;
    std::vector<payments::RefundRow> refunds;
    std::vector<webhooks::Delivery> deliveries; // the newest
};
Result<PaymentDetail> readPaymentDetail(const ById &ref, const Reading &reading);

struct IntentPage
{
    std::vector<payments::Intent> rows;
    std::int64_t limit = 0;
};
Result<IntentPage> readIntents(const IntentList &list, const Reading &reading);
Result<payments::Count> readIntentCount(const IntentList &list, const Reading &reading);
struct IntentDetail
{
    payments::Intent intent;
    std::string clientSecret; // empty for those who may not have it
    std::vector<journal::Entry> timeline;
    std::vector<payments::Payment> payments;    // each attempt, the newest first
    std::vector<webhooks::Delivery> deliveries; // the newest
};
Result<IntentDetail> readIntentDetail(const IntentById &wanted, const Reading &reading);

struct CountsView
{
    std::vector<std::int64_t> payments, intents;
    webhooks::Waiting webhooks;
    std::int64_t approvals = 0, mine = 0, links = 0; // pending
};
Result<CountsView> readCounts(const Who &who, const Reading &reading);

struct ChangesView
{
    std::vector<journal::Entry> entries;
    std::int64_t next = 0, head = 0;
    bool gap = false;
};
Result<ChangesView> readChanges(const Changes &changes, const Reading &reading, const Surroundings &surroundings);

struct JournalView
{
    std::vector<journal::Entry> entries;
};
Result<JournalView> readJournal(const ById &ref, const Reading &reading);

struct KeysView
{
    std::vector<accounts::Key> keys;
};
Result<KeysView> readKeys(const Who &who, const Reading &reading);

inline constexpr std::int64_t furthestBehind = 5000; // entries; further is a gap
inline constexpr int timelineEntries = 500;

} // namespace countersign::api::console
