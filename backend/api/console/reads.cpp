#include "api/console/reads.h"

#include "core/ids.h"

namespace countersign::api::console {
namespace {

constexpr std::int64_t deliveriesShown = 50;
constexpr std::int64_t attemptsShown = 50; // far beyond what an intent allows

void fillIntent(payments::Payment &payment, db::Connection &db)
{
    if (!payment.intent)
        return;
    auto q = db.query("SELECT uid FROM intents WHERE seq = ?", *payment.intent);
    if (q.next())
        payment.intentSuffix = q.text(0);
}

} // namespace

Result<PaymentPage> readPayments(const PaymentList &list, const Reading &reading)
{
    PaymentPage page{payments::listPayments(reading.db, reading.now, list.filter, list.after, list.limit), list.limit,
                     list.after == 0};
    for (payments::Payment &payment : page.rows)
        fillIntent(payment, reading.db);
    return page;
}

Result<payments::Count> readPaymentCount(const PaymentList &list, const Reading &reading)
{
    return payments::countPayments(reading.db, reading.now, list.filter);
}

Result<PaymentDetail> readPaymentDetail(const ById &ref, const Reading &reading)
{
    auto payment = payments::findPayment(reading.db, reading.now, ref.scope, idSuffix(ref.id, prefix::payment));
    if (!payment)
        return Error::notFound("payment");
    fillIntent(*payment, reading.db);
    PaymentDetail detail{std::move(*payment), journal::entriesOf(reading.db, ref.id, timelineEntries), {}, {}};
    webhooks::DeliveryFilter about;
    about.tenant = ref.scope;
    about.object = ref.id;
    detail.deliveries = webhooks::listDeliveries(reading.db, reading.now, about, 0, deliveriesShown);
    detail.refunds = payments::refundsOf(reading.db, detail.payment.seq);
    return detail;
}

Result<IntentPage> readIntents(const IntentList &list, const Reading &reading)
{
    return IntentPage{payments::listIntents(reading.db, reading.now, list.filter, list.after, list.limit), list.limit};
}

Result<payments::Count> readIntentCount(const IntentList &list, const Reading &reading)
{
    return payments::countIntents(reading.db, reading.now, list.filter);
}

Result<IntentDetail> readIntentDetail(const IntentById &wanted, const Reading &reading)
{
    const ById &ref = wanted.ref;
    auto intent = payments::findIntent(reading.db, reading.now, ref.scope, idSuffix(ref.id, prefix::intent));
    if (!intent)
        return Error::notFound("intent");
    IntentDetail detail{std::move(*intent), {}, journal::entriesOf(reading.db, ref.id, timelineEntries), {}, {}};
    if (wanted.keyring) {
        COUNTERSIGN_TRY(secret, wanted.keyring->open(secrets::Label::Seal, detail.intent.secretSealed,
                                                     "intent:" + detail.intent.id()));
        detail.clientSecret = std::move(secret);
    }
    detail.payments = payments::paymentsOfIntent(reading.db, reading.now, detail.intent.seq, attemptsShown);
    for (payments::Payment &payment : detail.payments)
        payment.intentSuffix = detail.intent.suffix;
    webhooks::DeliveryFilter about;
    about.tenant = ref.scope;
    about.object = ref.id;
    detail.deliveries = webhooks::listDeliveries(reading.db, reading.now, about, 0, deliveriesShown);
    return detail;
}

Result<CountsView> readCounts(const Who &who, const Reading &reading)
{
    approvals::ApprovalFilter pending;
    pending.state = approvals::ApprovalState::Pending;
    approvals::ApprovalFilter mine = pending;
    mine.person = who.person.id;
    auto links =
        reading.db.query("SELECT count(*) FROM (SELECT 1 FROM link_sessions WHERE state = 1 AND expires_at >= ? "
                         "LIMIT 1001)",
                         reading.now);
    links.next();
    return CountsView{payments::paymentCounts(reading.db, reading.now, who.scope),
                      payments::intentCounts(reading.db, reading.now, who.scope),
                      webhooks::waitingDeliveries(reading.db, who.scope),
                      approvals::countApprovals(reading.db, reading.now, pending),
                      approvals::countApprovals(reading.db, reading.now, mine),
                      links.integer(0)};
}

Result<ChangesView> readChanges(const Changes &changes, const Reading &reading, const Surroundings &surroundings)
{
    ChangesView view;
    view.head = surroundings.host->visibleSeq();
    if (!changes.after || *changes.after > view.head || view.head - *changes.after > furthestBehind) {
        view.gap = changes.after.has_value();
        view.next = view.head;
        return view;
    }
    view.entries = journal::entriesAfter(reading.db, *changes.after, view.head, static_cast<int>(changes.limit));
    view.next = view.entries.empty() ? std::max(*changes.after, view.head) : view.entries.back().seq;
    if (changes.scope != 0)
        std::erase_if(view.entries, [&](const journal::Entry &entry) { return entry.tenant != changes.scope; });
    return view;
}

Result<JournalView> readJournal(const ById &ref, const Reading &reading)
{
    JournalView view{journal::entriesOf(reading.db, ref.id, timelineEntries)};
    if (ref.scope != 0)
        std::erase_if(view.entries, [&](const journal::Entry &entry) { return entry.tenant != ref.scope; });
    return view;
}

Result<KeysView> readKeys(const Who &who, const Reading &reading)
{
    KeysView view{accounts::allKeys(reading.db)};
    if (who.scope != 0)
        std::erase_if(view.keys, [&](const accounts::Key &key) { return key.tenant != who.scope; });
    return view;
}

} // namespace countersign::api::console
