// contracts/payment-api.md 8.1 on a store of its own, where no sweeper runs unless the test asks: a challenge ends
// once, costs one attempt unless it is passed, and times out by the clock alone.
#include "storefixture.h"

#include "gateway/schema.h"
#include "payments/expiry.h"
#include "payments/intentactions.h"
#include "payments/queries.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::payments;

namespace {

constexpr Millis start = 1'767'225'600'000; // 2026-01-01

class Ledger : public test::StoreFixture
{
public:
    Ledger()
        : StoreFixture(gateway::migrations())
    {
        if (!open())
            return;
        at(start);
        ready = run([](journal::Transaction &tx) -> Status {
                    tx.db().run("INSERT INTO tenants(kind, id, name, currency, created_at) "
                                "VALUES(1, 'shop', 'Shop', 840, 0)");
                    NewIntent intent;
                    intent.tenant = tx.db().lastRow();
                    intent.suffix = "abc";
                    intent.amount = *Money::of(500, *Currency::fromCode("USD"));
                    intent.secretHash = 42;
                    intent.secretSealed = "sealed";
                    intent.successUrl = intent.cancelUrl = "https://shop.example/";
                    COUNTERSIGN_CHECK(createIntent(intent, tx));
                    return Done{};
                }).ok();
    }

    void at(Millis now) { clock.set({0, now}); }
    Status run(const std::function<Status(journal::Transaction &)> &body) const
    {
        return store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            return body(tx);
        });
    }
    [[nodiscard]] Result<Confirmed> confirm(Behavior behavior) const
    {
        Confirm command;
        command.intent = {0, "abc", std::nullopt};
        command.secretHash = 42;
        command.card = {Brand::Visa, "3184", 2030, 12, 7};
        command.behaves.payment = behavior;
        return get([&](journal::Transaction &tx) { return confirmIntent(command, tx); });
    }
    [[nodiscard]] Result<Confirmed> settle(const Challenge &challenge, ChallengeState verdict) const
    {
        return get([&](journal::Transaction &tx) { return settleChallenge({challenge.suffix, verdict}, tx); });
    }
    [[nodiscard]] Intent intent() const { return findIntent(*store->openReader(), clock.now(), 0, "abc").value(); }
    [[nodiscard]] std::int64_t payments(const std::string &where) const
    {
        const auto reader = store->openReader();
        auto q = reader->built("SELECT count(*) FROM payments WHERE " + where);
        return q.next() ? q.integer(0) : -1;
    }
    void sweep() const
    {
        due::Agenda agenda;
        agenda.add(challengeExpiry());
        agenda.add(intentExpiry());
        for (int rows = 1; rows > 0;) {
            QVERIFY(run([&](journal::Transaction &tx) -> Status {
                        COUNTERSIGN_TRY(applied, agenda.applySlice(tx));
                        rows = applied;
                        return Done{};
                    }).ok());
        }
    }

    bool ready = false;

private:
    [[nodiscard]] Result<Confirmed> get(const std::function<Result<Confirmed>(journal::Transaction &)> &body) const
    {
        Result<Confirmed> out = Error::of(Code::Internal);
        const Status status = run([&](journal::Transaction &tx) -> Status {
            out = body(tx);
            return out ? Status(Done{}) : Status(out.error());
        });
        return status ? out : Result<Confirmed>(status.error());
    }
};

constexpr Behavior asks{Outcome::AuthenticationRequired, Outcome::Approved};
constexpr Behavior asksThenDeclines{Outcome::AuthenticationRequired, Outcome::DoNotHonor};
constexpr Behavior approves{Outcome::Approved, std::nullopt};

} // namespace

class ChallengeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardThatChallengesChargesNothingYet()
    {
        const Ledger ledger;
        QVERIFY(ledger.ready);
        const auto asked = ledger.confirm(asks);
        QVERIFY(asked.ok());
        QVERIFY(!asked->payment);
        QCOMPARE(asked->challenge->expiresAt, start + 10 * minute);
        QCOMPARE(ledger.intent().status, IntentStatus::RequiresAction);
        QCOMPARE(ledger.intent().attemptsLeft(), 5);
        QCOMPARE(ledger.payments("1"), 0);
        const auto reader = ledger.store->openReader();
        QCOMPARE(intentCounts(*reader, start, 0)[6], 1);
        QCOMPARE(intentCounts(*reader, start, 0)[1], 0);

        // No second one beside it.
        const auto again = ledger.confirm(approves);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, Code::IntentNotConfirmable);
        QCOMPARE(again.error().text, std::string("requires_action"));
    }

    void passedItIsAConfirmLikeAnyOther_data()
    {
        QTest::addColumn<bool>("declines");
        QTest::newRow("then approved") << false;
        QTest::newRow("then declined") << true;
    }
    void passedItIsAConfirmLikeAnyOther()
    {
        QFETCH(bool, declines);
        const Ledger ledger;
        const auto asked = ledger.confirm(declines ? asksThenDeclines : asks);
        QVERIFY(asked.ok());
        const auto done = ledger.settle(*asked->challenge, ChallengeState::Passed);
        QVERIFY(done.ok());
        QCOMPARE(done->payment->outcome, declines ? Outcome::DoNotHonor : Outcome::Approved);
        QCOMPARE(ledger.intent().status, declines ? IntentStatus::Created : IntentStatus::Authorized);
        QCOMPARE(ledger.intent().attempts, 1);
        QCOMPARE(ledger.payments("captured = 500"), declines ? 0 : 1);

        const auto twice = ledger.settle(*asked->challenge, ChallengeState::Passed);
        QVERIFY(!twice.ok());
        QCOMPARE(twice.error().code, Code::ChallengeEnded);
        QCOMPARE(twice.error().text, std::string("passed"));
        QCOMPARE(ledger.payments("1"), 1);
    }

    void failedOrLeftItCostsOneAttempt_data()
    {
        QTest::addColumn<ChallengeState>("verdict");
        QTest::newRow("failed") << ChallengeState::Failed;
        QTest::newRow("left") << ChallengeState::Abandoned;
    }
    void failedOrLeftItCostsOneAttempt()
    {
        QFETCH(ChallengeState, verdict);
        const Ledger ledger;
        const auto asked = ledger.confirm(asks);
        const auto done = ledger.settle(*asked->challenge, verdict);
        QVERIFY(done.ok());
        QCOMPARE(done->payment->outcome, Outcome::AuthenticationFailed);
        QCOMPARE(done->intent.attemptsLeft(), 4);
        QCOMPARE(ledger.intent().status, IntentStatus::Created);
        QVERIFY(ledger.confirm(approves).ok());
    }

    void theClockEndsItWithoutASweeper()
    {
        Ledger ledger;
        const auto asked = ledger.confirm(asks);
        ledger.at(start + 10 * minute);
        QCOMPARE(ledger.intent().status, IntentStatus::RequiresAction); // at that instant it can still be passed
        ledger.at(start + 10 * minute + 1);
        QCOMPARE(ledger.intent().status, IntentStatus::Created);
        QCOMPARE(ledger.intent().attemptsLeft(), 4);
        const auto late = ledger.settle(*asked->challenge, ChallengeState::Passed);
        QVERIFY(!late.ok());
        QCOMPARE(late.error().text, std::string("timed_out"));

        // The next attempt counts the one before it.
        QVERIFY(ledger.confirm(approves).ok());
        QCOMPARE(ledger.intent().attempts, 2);
        QCOMPARE(ledger.payments("outcome = 9"), 1);
        QCOMPARE(ledger.payments("captured = 500"), 1);
    }

    void theSweeperWritesWhatReadsSaidAlready()
    {
        Ledger ledger;
        QVERIFY(ledger.confirm(asks).ok());
        ledger.at(start + 11 * minute);
        const std::int64_t before = ledger.intent().attempts;
        ledger.sweep();
        QCOMPARE(ledger.intent().attempts, before);
        QCOMPARE(ledger.intent().status, IntentStatus::Created);
        QCOMPARE(ledger.payments("outcome = 9"), 1);
        ledger.sweep();
        QCOMPARE(ledger.payments("1"), 1);
    }

    void theLastAttemptLocksTheIntent()
    {
        Ledger ledger;
        for (int i = 0; i < 4; ++i)
            QVERIFY(ledger.confirm({Outcome::DoNotHonor, std::nullopt}).ok());
        QVERIFY(ledger.confirm(asks).ok());
        ledger.at(start + 11 * minute);
        QCOMPARE(ledger.intent().status, IntentStatus::Failed);
        const auto sixth = ledger.confirm(approves);
        QVERIFY(!sixth.ok());
        QCOMPARE(sixth.error().code, Code::IntentAttemptsExhausted);
        ledger.sweep();
        QCOMPARE(ledger.intent().status, IntentStatus::Failed);
    }

    void anIntentDoesNotExpireWhileItsHolderIsAsked()
    {
        Ledger ledger;
        ledger.at(start + 59 * minute);
        const auto asked = ledger.confirm(asks);
        ledger.at(start + 61 * minute);
        ledger.sweep();
        QCOMPARE(ledger.intent().status, IntentStatus::RequiresAction);
        QVERIFY(ledger.settle(*asked->challenge, ChallengeState::Passed).ok());
        QCOMPARE(ledger.intent().status, IntentStatus::Authorized);
    }

    void aFailedChallengeAfterTheHourLeavesAnExpiredIntent()
    {
        Ledger ledger;
        ledger.at(start + 59 * minute);
        const auto asked = ledger.confirm(asks);
        ledger.at(start + 61 * minute);
        QVERIFY(ledger.settle(*asked->challenge, ChallengeState::Failed).ok());
        QCOMPARE(ledger.intent().status, IntentStatus::Expired);
    }

    void cancelingTheIntentEndsTheChallenge()
    {
        const Ledger ledger;
        const auto asked = ledger.confirm(asks);
        QVERIFY(ledger
                    .run([](journal::Transaction &tx) -> Status {
                        COUNTERSIGN_CHECK(cancelIntent({0, "abc", std::nullopt}, tx));
                        return Done{};
                    })
                    .ok());
        QCOMPARE(ledger.intent().status, IntentStatus::Canceled);
        QCOMPARE(ledger.settle(*asked->challenge, ChallengeState::Passed).error().text, std::string("abandoned"));
        QCOMPARE(ledger.payments("1"), 0);
        const auto reader = ledger.store->openReader();
        QCOMPARE(intentCounts(*reader, start, 0)[3], 1);
        QCOMPARE(intentCounts(*reader, start, 0)[1], 0);
    }
};

QTEST_GUILESS_MAIN(ChallengeTest)
#include "challengetest.moc"
