// contracts/clive-stripe.md A10, A11, A13 on a store of its own: a transaction follows its payment intent in the same
// commit, goes only where it may, and is settled once.
#include "storefixture.h"

#include "accounts/applysetup.h"
#include "gateway/schema.h"
#include "partners/reactor.h"
#include "partners/settlement.h"
#include "partners/transaction.h"
#include "payments/intentactions.h"

#include <QtTest>

#include <set>

using namespace countersign;
using namespace countersign::partners;
using test::StoreFixture;

namespace {

using To = TransactionStatus;
constexpr Millis noon = 1'739'361'600'000; // 2025-02-12T12:00:00Z

constexpr const char *setupText = R"({
    "merchants": [{"id":"shop","name":"Shop","stripe":{"secret_key":"sk_test_1234","publishable_key":"pk_test_1234"}},
                  {"id":"bare","name":"Bare"}],
    "partners": [
      {"partner_id":"P1","name":"Partner","merchant":"shop","hmac_secret":"hmac","fee_percent":3.5,
       "clients":[{"client_id":"CLIENT1","legal_name":"Client"},{"client_id":"CLIENT2","legal_name":"Other","fee_percent":4,"fee_flat_usd":0.5}]},
      {"partner_id":"P2","name":"Strict","merchant":"bare","hmac_secret":"hmac","fee_percent":0,"refund_on":"full",
       "clients":[{"client_id":"CLIENT1","legal_name":"Client"}]}]})";

class Ledger : public StoreFixture
{
public:
    Ledger()
        : StoreFixture(gateway::migrations())
    {
        options.durable = false; // many commits, and no crash among them
        if (!open())
            return;
        at(noon);
        const auto setup = accounts::parseSetup(setupText, "setup.json",
                                                [](const std::string &) { return std::optional<std::string>(); });
        ready = setup && run([&](journal::Transaction &tx) { return accounts::applySetup(*setup, keyring, tx); }).ok();
    }

    void at(Millis now) { clock.set({0, now}); }
    Status run(const std::function<Status(journal::Transaction &)> &body)
    {
        return store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            COUNTERSIGN_CHECK(body(tx));
            std::vector<journal::Reactor *> reactors{&reactor};
            return journal::react(tx, reactors);
        });
    }
    template <class T>
    Result<T> get(const std::function<Result<T>(journal::Transaction &)> &body)
    {
        Result<T> out = Error::of(Code::Internal);
        const Status status = run([&](journal::Transaction &tx) -> Status {
            out = body(tx);
            return out ? Status(Done{}) : Status(out.error());
        });
        return status ? std::move(out) : Result<T>(status.error());
    }
    [[nodiscard]] std::int64_t tenant(const std::string &id) const
    {
        const auto reader = store->openReader();
        auto q = reader->query("SELECT seq FROM tenants WHERE id = ?", id);
        return q.next() ? q.integer(0) : -1;
    }

    Result<ClientTransaction> create(std::int64_t amount, const std::string &partner = "P1",
                                     const std::string &client = "CLIENT1")
    {
        return get<ClientTransaction>([&](journal::Transaction &tx) {
            NewTransaction command;
            command.tenant = tenant(partner);
            command.partnerId = partner;
            command.clientId = client;
            command.amount = *Money::of(amount, *Currency::fromCode("USD"));
            command.reference = "EZ1";
            return createTransaction(command, tx);
        });
    }
    std::string intent(std::int64_t amount, bool manual = false)
    {
        const std::string suffix = "3intent" + std::to_string(++m_intents);
        const auto made = get<payments::Intent>([&](journal::Transaction &tx) {
            payments::NewIntent command;
            command.tenant = tenant("shop");
            command.profile = payments::Profile::Stripe;
            command.suffix = suffix;
            command.amount = *Money::of(amount, *Currency::fromCode("USD"));
            command.manualCapture = manual;
            command.secretSealed = "sealed";
            return payments::createIntent(command, tx);
        });
        return made ? made->id() : std::string();
    }
    Result<ClientTransaction> attach(const std::string &transaction, const std::string &intent)
    {
        return get<ClientTransaction>([&](journal::Transaction &tx) {
            return attachIntent({0, transaction, intent}, tx);
        });
    }
    // The payment's suffix.
    std::string pay(const std::string &intent, payments::Outcome outcome = payments::Outcome::Approved)
    {
        const auto paid = get<payments::Confirmed>([&](journal::Transaction &tx) {
            payments::Confirm command;
            command.intent = {0, intent.substr(3), std::nullopt};
            command.card = {payments::Brand::Visa, "4242", 2030, 12, 7};
            command.behaves.stripe.outcome = outcome;
            return payments::confirmIntent(command, tx);
        });
        return paid && paid->payment ? paid->payment->suffix : std::string();
    }
    Status refund(const std::string &payment, std::optional<std::int64_t> amount)
    {
        return run([&](journal::Transaction &tx) -> Status {
            COUNTERSIGN_CHECK(payments::refund({{0, payment, {}}, amount, "test"}, tx));
            return Done{};
        });
    }
    Status outcome(const std::string &transaction, TransactionStatus to)
    {
        return run([&](journal::Transaction &tx) -> Status {
            COUNTERSIGN_CHECK(settleOutcome({transaction, to, {}}, tx));
            return Done{};
        });
    }
    [[nodiscard]] ClientTransaction row(const std::string &id) const
    {
        return findTransaction(*store->openReader(), 0, id).value();
    }
    // A pending transaction over an intent of ours, and that intent.
    std::pair<std::string, std::string> pending(std::int64_t amount, bool manual = false)
    {
        const auto made = create(amount);
        const std::string id = intent(amount, manual);
        return made && attach(made->id, id) ? std::pair(made->id, id) : std::pair<std::string, std::string>();
    }
    std::string succeeded(std::int64_t amount)
    {
        const auto [transaction, id] = pending(amount);
        return pay(id).empty() ? std::string() : transaction;
    }
    // Names of the entries about it, oldest first.
    [[nodiscard]] std::string story(const std::string &id) const
    {
        const auto reader = store->openReader();
        auto q = reader->query("SELECT kind FROM journal WHERE object = ? ORDER BY seq", id);
        std::string out;
        while (q.next()) {
            const auto kind = journal::kindFromNumber(q.integer(0));
            out += (out.empty() ? "" : " ") + std::string(journal::kindName(kind.value())).substr(12);
        }
        return out;
    }

    secrets::Keyring keyring{std::array<std::uint8_t, 32>{7}};
    Reactor reactor;
    bool ready = false;

private:
    int m_intents = 0;
};

std::string statusOf(const ClientTransaction &row)
{
    return std::string(name(row.status));
}

} // namespace

class PartnersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsOfEarlierStoresAreMoved();
    void theMovesThereAre();
    void whoMayTrade();
    void point8_declinedThenPaid();
    void point9_oneFailureHoweverManyDeclines();
    void point10_whatComesLateIsIgnored();
    void aCaptureByHandDecides();
    void aPartialCaptureIsWhatIsPaidOut();
    void aVoidedOrCanceledIntentAbandons();
    void point28_refundsInBothReadings();
    void feesAreFrozenAndFollowTheClient();
    void attachingTwiceAndElsewhere();
    void point34_anIntentThatWasPaidBefore();
    void idsStayUniqueWhileTimeStandsStill();
    void point30_settlementsTakeEarlierDaysOnce();
    void point29_refundedBeforeTheRunIsNotSettled();
    void aBatchIsPaidOnce();
    void aBatchWithoutANetFails();
    void theStoreRefusesBooksThatDoNotBalance();
};

void PartnersTest::clientsOfEarlierStoresAreMoved()
{
    StoreFixture store(gateway::migrations());
    store.migrations.resize(4);
    QVERIFY(store.open());
    QVERIFY(store.store
                ->writeAndWait([](db::Transaction &tx) -> Status {
                    tx.db().run(
                        "INSERT INTO tenants(kind, id, name, created_at, settings) VALUES(3, 'P', 'P', 5, ?)",
                        R"({"merchant":"m","per_second":7,"clients":[{"client_id":"C1","legal_name":"One","status":)"
                        R"("pending_kyc","fee_ppm":40000,"fee_flat_usd":50,"branding":{"brand_display_name":"B"}},)"
                        R"({"client_id":"C2","legal_name":"Two","status":"active","fee_ppm":null,)"
                        R"("fee_flat_usd":null,"branding":null}]})");
                    return Done{};
                })
                .ok());
    store.migrations = gateway::migrations();
    QVERIFY2(store.open(), store.error.c_str());
    const auto reader = store.store->openReader();
    const auto partner = findPartner(*reader, "P");
    QVERIFY(partner);
    const auto one = findClient(*reader, partner->seq, "C1");
    const auto two = findClient(*reader, partner->seq, "C2");
    QVERIFY(one && two);
    QCOMPARE(one->legalName, std::string("One"));
    QVERIFY(one->status == ClientStatus::PendingReview);
    QCOMPARE(one->fee.value_or(0), 40'000);
    QCOMPARE(one->flatUsd.value_or(0), 50);
    QCOMPARE(one->branding.value_or(""), std::string(R"({"brand_display_name":"B"})"));
    QVERIFY(two->status == ClientStatus::Active && !two->fee && !two->flatUsd && !two->branding);
    QCOMPARE(one->id.size(), 25U);
    auto q = reader->query("SELECT settings, payments_per_second FROM tenants");
    QVERIFY(q.next());
    QCOMPARE(q.text(0), std::string(R"({"merchant":"m","per_second":7})"));
    QCOMPARE(q.integer(1), 7);
}

void PartnersTest::theMovesThereAre()
{
    std::string all;
    for (int from = 1; from <= 7; ++from) {
        for (int to = 1; to <= 7; ++to) {
            if (mayMove(static_cast<To>(from), static_cast<To>(to)))
                all += std::string(name(static_cast<To>(from))) + ">" + std::string(name(static_cast<To>(to))) + " ";
        }
    }
    QCOMPARE(all, std::string("initialized>pending pending>succeeded pending>failed pending>abandoned "
                              "succeeded>refunded succeeded>chargeback failed>succeeded refunded>chargeback "
                              "chargeback>refunded "));
}

void PartnersTest::whoMayTrade()
{
    Ledger ledger;
    QVERIFY(ledger.ready);
    QVERIFY(ledger.create(100).ok());
    QVERIFY(ledger.create(100, "P3").error().field == "partner");
    QVERIFY(ledger.create(100, "P1", "NOBODY").error().field == "client");
    const auto change = [&](const char *sql) {
        return ledger.run([&](journal::Transaction &tx) -> Status {
            tx.db().once(sql).run();
            return Done{};
        });
    };
    QVERIFY(change("UPDATE partner_clients SET status = 2 WHERE client_id = 'CLIENT1'"));
    QVERIFY(ledger.create(100).error().code == Code::ClientNotActive);
    QVERIFY(change("UPDATE tenants SET settings = json_set(settings, '$.kyc', 'pending') WHERE kind = 3"));
    QVERIFY(ledger.create(100).error().code == Code::PartnerUnverified);
    QVERIFY(change("UPDATE tenants SET settings = json_set(settings, '$.status', 'suspended') WHERE kind = 3"));
    QVERIFY(ledger.create(100).error().code == Code::PartnerNotActive);
    QCOMPARE(ledger.create(100).error().text, std::string("suspended"));

    const auto reader = ledger.store->openReader();
    QCOMPARE(publishableKeyOf(*findPartner(*reader, "P1"), ledger.keyring, *reader).value(),
             std::string("pk_test_1234"));
    QCOMPARE(publishableKeyOf(*findPartner(*reader, "P2"), ledger.keyring, *reader).error().field,
             std::string("secret"));
}

void PartnersTest::point8_declinedThenPaid()
{
    Ledger ledger;
    QVERIFY(ledger.ready);
    const auto [id, intent] = ledger.pending(75000);
    QCOMPARE(statusOf(ledger.row(id)), std::string("pending"));
    QVERIFY(!ledger.pay(intent, payments::Outcome::DoNotHonor).empty());
    QCOMPARE(statusOf(ledger.row(id)), std::string("failed"));
    QVERIFY(!ledger.row(id).fees);
    QVERIFY(!ledger.pay(intent).empty());
    const ClientTransaction row = ledger.row(id);
    QCOMPARE(statusOf(row), std::string("succeeded"));
    QCOMPARE(row.fees->processor, 2205);
    QCOMPARE(row.fees->platform, 420);
    QCOMPARE(row.fees->net, 72375);
    QCOMPARE(ledger.story(id), std::string("initialized pending failed succeeded"));
}

void PartnersTest::point9_oneFailureHoweverManyDeclines()
{
    Ledger ledger;
    const auto [id, intent] = ledger.pending(500);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!ledger.pay(intent, payments::Outcome::InsufficientFunds).empty());
    QCOMPARE(ledger.story(id), std::string("initialized pending failed"));
}

void PartnersTest::point10_whatComesLateIsIgnored()
{
    Ledger ledger;
    const std::string id = ledger.succeeded(500);
    const std::int64_t version = ledger.row(id).version;
    for (const To to : {To::Failed, To::Succeeded, To::Abandoned, To::Pending})
        QVERIFY(ledger.outcome(id, to).ok());
    QCOMPARE(ledger.row(id).version, version);
    QCOMPARE(ledger.story(id), std::string("initialized pending succeeded"));
    QVERIFY(ledger.outcome("CLVTX_1_1", To::Failed).error().code == Code::NotFound);
}

void PartnersTest::aCaptureByHandDecides()
{
    Ledger ledger;
    const auto [id, intent] = ledger.pending(500, true);
    const std::string payment = ledger.pay(intent);
    QCOMPARE(statusOf(ledger.row(id)), std::string("pending"));
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_CHECK(payments::capture({{0, payment, {}}, std::nullopt}, tx));
        return Done{};
    }));
    QCOMPARE(statusOf(ledger.row(id)), std::string("succeeded"));
}

void PartnersTest::aPartialCaptureIsWhatIsPaidOut()
{
    Ledger ledger;
    const auto [id, intent] = ledger.pending(10'000, true);
    const std::string payment = ledger.pay(intent);
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_CHECK(payments::capture({{0, payment, {}}, 4000}, tx));
        return Done{};
    }));
    const ClientTransaction row = ledger.row(id);
    QCOMPARE(row.amount, 4000);
    QCOMPARE(row.fees->processor + row.fees->platform + row.fees->net, 4000);
}

void PartnersTest::aVoidedOrCanceledIntentAbandons()
{
    Ledger ledger;
    const auto [one, held] = ledger.pending(500, true);
    const std::string payment = ledger.pay(held);
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_CHECK(payments::voidPayment({{0, payment, {}}, "test"}, tx));
        return Done{};
    }));
    QCOMPARE(statusOf(ledger.row(one)), std::string("abandoned"));
    const auto [two, open] = ledger.pending(500);
    const std::string suffix = open.substr(3);
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_CHECK(payments::cancelIntent({0, suffix, {}}, tx));
        return Done{};
    }));
    QCOMPARE(statusOf(ledger.row(two)), std::string("abandoned"));
    QCOMPARE(ledger.story(two), std::string("initialized pending abandoned"));
}

void PartnersTest::point28_refundsInBothReadings()
{
    Ledger ledger;
    const auto [any, intent] = ledger.pending(1000);
    const std::string payment = ledger.pay(intent);
    QVERIFY(ledger.refund(payment, 1).ok());
    QCOMPARE(statusOf(ledger.row(any)), std::string("refunded"));
    QVERIFY(ledger.row(any).fees.has_value()); // what was computed stays
    QVERIFY(ledger.refund(payment, 2).ok());
    QCOMPARE(ledger.story(any), std::string("initialized pending succeeded refunded"));

    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        tx.db().run("UPDATE tenants SET settings = json_set(settings, '$.refund_on', 'full') WHERE id = 'P1'");
        return Done{};
    }));
    const auto [full, other] = ledger.pending(1000);
    const std::string second = ledger.pay(other);
    QVERIFY(ledger.refund(second, 999).ok());
    QCOMPARE(statusOf(ledger.row(full)), std::string("succeeded"));
    QVERIFY(ledger.refund(second, std::nullopt).ok());
    QCOMPARE(statusOf(ledger.row(full)), std::string("refunded"));
}

void PartnersTest::feesAreFrozenAndFollowTheClient()
{
    Ledger ledger;
    const auto made = ledger.create(10'000, "P1", "CLIENT2");
    const std::string intent = ledger.intent(10'000);
    QVERIFY(ledger.attach(made->id, intent).ok());
    QVERIFY(!ledger.pay(intent).empty());
    const Fees fees = ledger.row(made->id).fees.value();
    QCOMPARE(fees.partnerPercent, 40'000);
    QCOMPARE(fees.processor, 320);
    QCOMPARE(fees.net, 9550); // 96 % and 50 cents less
    QCOMPARE(fees.platform, 130);
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        tx.db().run("UPDATE partner_clients SET fee_ppm = 90000");
        return Done{};
    }));
    QVERIFY(ledger.outcome(made->id, To::Chargeback).ok());
    QCOMPARE(ledger.row(made->id).fees->net, 9550);
}

void PartnersTest::attachingTwiceAndElsewhere()
{
    Ledger ledger;
    const auto one = ledger.create(500);
    const auto two = ledger.create(500);
    QVERIFY(ledger.attach(one->id, "pi_Elsewhere1").ok());
    const std::int64_t version = ledger.row(one->id).version;
    QVERIFY(ledger.attach(one->id, "pi_Elsewhere1").ok());
    QCOMPARE(ledger.row(one->id).version, version);
    QCOMPARE(ledger.attach(one->id, "pi_Elsewhere2").error().field, std::string("transaction"));
    QCOMPARE(ledger.attach(two->id, "pi_Elsewhere1").error().field, std::string("intent"));
    QVERIFY(ledger.attach("CLVTX_1_1", "pi_Elsewhere3").error().code == Code::NotFound);
    const auto other = ledger.get<ClientTransaction>([&](journal::Transaction &tx) {
        return attachIntent({ledger.tenant("P2"), two->id, "pi_1"}, tx);
    });
    QVERIFY(other.error().code == Code::NotFound); // another partner's
}

void PartnersTest::point34_anIntentThatWasPaidBefore()
{
    Ledger ledger;
    const auto follow = [&](const std::string &intent) {
        const auto made = ledger.create(500);
        const auto done = ledger.get<ClientTransaction>([&](journal::Transaction &tx) -> Result<ClientTransaction> {
            COUNTERSIGN_CHECK(attachIntent({0, made->id, intent}, tx));
            COUNTERSIGN_CHECK(followIntent(made->id, intent, tx));
            return *findTransaction(tx.db(), 0, made->id);
        });
        return done ? ledger.story(done->id) : done.error().text;
    };
    const std::string open = ledger.intent(500);
    QCOMPARE(follow(open), std::string("initialized pending"));
    const std::string paid = ledger.intent(500);
    QVERIFY(!ledger.pay(paid).empty());
    QCOMPARE(follow(paid), std::string("initialized pending succeeded"));
    const std::string refunded = ledger.intent(500);
    QVERIFY(ledger.refund(ledger.pay(refunded), std::nullopt).ok());
    QCOMPARE(follow(refunded), std::string("initialized pending succeeded refunded"));
    const std::string canceled = ledger.intent(500);
    QVERIFY(ledger.run([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_CHECK(payments::cancelIntent({0, canceled.substr(3), {}}, tx));
        return Done{};
    }));
    QCOMPARE(follow(canceled), std::string("initialized pending abandoned"));
    const std::string held = ledger.intent(500, true);
    QVERIFY(!ledger.pay(held).empty());
    QCOMPARE(follow(held), std::string("initialized pending"));
    QCOMPARE(follow("pi_Elsewhere"), std::string("initialized pending"));
}

void PartnersTest::idsStayUniqueWhileTimeStandsStill()
{
    Ledger ledger;
    std::set<std::string> ids;
    constexpr std::size_t many = 1200; // more than the small numbers that the documented ids end in
    const Status made = ledger.run([&](journal::Transaction &tx) -> Status {
        ids.clear();
        NewTransaction command;
        command.tenant = ledger.tenant("P1");
        command.partnerId = "P1";
        command.clientId = "CLIENT1";
        command.reference = "EZ1";
        while (ids.size() < many) {
            COUNTERSIGN_TRY(one, createTransaction(command, tx));
            if (!one.id.starts_with("CLVTX_1739361600000_") || !ids.insert(one.id).second)
                return Error::of(Code::Duplicate);
        }
        return Done{};
    });
    QVERIFY(made.ok());
    QCOMPARE(ids.size(), many);
}

void PartnersTest::point30_settlementsTakeEarlierDaysOnce()
{
    Ledger ledger;
    const std::string one = ledger.succeeded(75000);
    const std::string two = ledger.succeeded(10000);
    const auto settle = [&](const Run &command) {
        return ledger.get<std::vector<Batch>>([&](journal::Transaction &tx) { return runSettlements(command, tx); })
            .value();
    };
    QVERIFY(settle({}).empty()); // today's
    ledger.at(noon + 12 * hour - 1);
    QVERIFY(settle({}).empty());
    ledger.at(noon + 12 * hour); // midnight, UTC
    const std::string today = ledger.succeeded(500);
    QVERIFY(settle({ledger.tenant("P2"), {}}).empty());
    QVERIFY(settle({0, "CLIENT2"}).empty());
    const std::vector<Batch> made = settle({});
    QCOMPARE(made.size(), 1U);
    QCOMPARE(made[0].transactions, 2);
    QCOMPARE(made[0].gross, 85000);
    QCOMPARE(made[0].processorFees + made[0].platformFees + made[0].net, 85000);
    QVERIFY(made[0].status == BatchStatus::Pending);
    const auto reader = ledger.store->openReader();
    QCOMPARE(transactionsOf(*reader, made[0].seq), (std::vector<std::string>{one, two}));
    QVERIFY(ledger.row(one).settlement == Settlement::Queued);
    QCOMPARE(ledger.row(one).batch.value_or(""), made[0].id);
    QVERIFY(ledger.row(today).settlement == Settlement::Unsettled);
    QVERIFY(settle({}).empty());
}

void PartnersTest::point29_refundedBeforeTheRunIsNotSettled()
{
    Ledger ledger;
    const std::string refunded = ledger.succeeded(500);
    QVERIFY(ledger.outcome(refunded, To::Refunded).ok());
    const std::string later = ledger.succeeded(500);
    ledger.at(noon + day);
    const auto made =
        ledger.get<std::vector<Batch>>([&](journal::Transaction &tx) { return runSettlements({}, tx); }).value();
    QCOMPARE(made.size(), 1U);
    QVERIFY(ledger.row(refunded).settlement == Settlement::Unsettled);
    // Once it is in a batch only its status changes.
    QVERIFY(ledger.outcome(later, To::Chargeback).ok());
    QVERIFY(ledger.row(later).settlement == Settlement::Queued);
    QCOMPARE(statusOf(ledger.row(later)), std::string("chargeback"));
}

void PartnersTest::aBatchIsPaidOnce()
{
    Ledger ledger;
    const std::string id = ledger.succeeded(500);
    ledger.at(noon + day);
    const Batch batch =
        ledger.get<std::vector<Batch>>([&](journal::Transaction &tx) { return runSettlements({}, tx); }).value().at(0);
    const auto pay = [&](const Pay &command) {
        return ledger.get<Batch>([&](journal::Transaction &tx) { return payBatch(command, tx); });
    };
    QVERIFY(pay({0, batch.id, batch.version + 1, false}).error().code == Code::Changed);
    QVERIFY(pay({ledger.tenant("P2"), batch.id, {}, false}).error().code == Code::NotFound);
    const auto failed = pay({0, batch.id, {}, true});
    QVERIFY(failed->status == BatchStatus::Failed);
    QVERIFY(ledger.row(id).settlement == Settlement::Queued); // it waits for another try
    const auto sent = pay({0, batch.id, {}, false});
    QVERIFY(sent->status == BatchStatus::Sent);
    QVERIFY(sent->transfer->starts_with("wise_"));
    QVERIFY(ledger.row(id).settlement == Settlement::Paid);
    QVERIFY(pay({0, batch.id, {}, false}).error().code == Code::BatchPaid);
}

void PartnersTest::aBatchWithoutANetFails()
{
    Ledger ledger;
    const auto made = ledger.create(50, "P1", "CLIENT2"); // 48 cents, less 50
    const std::string intent = ledger.intent(50);
    QVERIFY(ledger.attach(made->id, intent).ok());
    QVERIFY(!ledger.pay(intent).empty());
    ledger.at(noon + day);
    const Batch batch =
        ledger.get<std::vector<Batch>>([&](journal::Transaction &tx) { return runSettlements({}, tx); }).value().at(0);
    QCOMPARE(batch.net, -2);
    const auto paid = ledger.get<Batch>([&](journal::Transaction &tx) {
        return payBatch({0, batch.id, {}, false}, tx);
    });
    QVERIFY(paid->status == BatchStatus::Failed);
}

void PartnersTest::theStoreRefusesBooksThatDoNotBalance()
{
    Ledger ledger;
    const std::string id = ledger.succeeded(500);
    for (const char *sql :
         {"UPDATE partner_transactions SET net = net + 1", "UPDATE partner_transactions SET net = NULL",
          "UPDATE partner_transactions SET settlement = 2"})
        QVERIFY(!ledger.run([&](journal::Transaction &tx) -> Status {
            tx.db().once(sql).run();
            return Done{};
        }));
    QCOMPARE(statusOf(ledger.row(id)), std::string("succeeded"));
}

QTEST_GUILESS_MAIN(PartnersTest)
#include "partnerstest.moc"
