// design.md 4: the money rules hold in the store too, whatever code writes; counters agree with rows after any history.
#include "storefixture.h"

#include "accounts/accounts.h"
#include "core/random.h"
#include "gateway/schema.h"
#include "payments/expiry.h"
#include "payments/intentactions.h"
#include "payments/queries.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::payments;
using test::StoreFixture;

namespace {

constexpr Millis start = 1'769'248'800'000;

class Ledger : public StoreFixture
{
public:
    Ledger()
        : StoreFixture(gateway::migrations())
    {
        if (!open())
            return;
        clock.set({0, start});
        ready = run([this](journal::Transaction &tx) -> Status {
                    COUNTERSIGN_TRY(made, accounts::createMerchant({"m1", "M", *Currency::fromCode("USD"), {}}, tx));
                    tenant = made.seq;
                    return Done{};
                }).ok();
    }

    Status run(const std::function<Status(journal::Transaction &)> &body) const
    {
        return store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            return body(tx);
        });
    }

    [[nodiscard]] Result<Payment> pay(std::int64_t amount, CaptureMode mode = CaptureMode::Later,
                                      Outcome outcome = Outcome::Approved) const
    {
        Result<Payment> made = Error::of(Code::Internal);
        const Status status = run([&](journal::Transaction &tx) -> Status {
            NewPayment payment;
            payment.tenant = tenant;
            payment.capture = mode;
            payment.amount = *Money::of(amount, *Currency::fromCode("USD"));
            payment.card = {Brand::Visa, "4242", 2030, 12, 7};
            payment.outcome = outcome;
            made = authorize(payment, tx);
            return made ? Status(Done{}) : Status(made.error());
        });
        return status ? made : Result<Payment>(status.error());
    }

    std::int64_t tenant = 0;
    bool ready = false;
};

} // namespace

class InvariantsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreRefusesWhatBreaksTheMoneyRules_data()
    {
        QTest::addColumn<QByteArray>("change"); // of an authorization over 100
        QTest::addColumn<bool>("legal");
        QTest::newRow("captured in full") << QByteArray("status = 2, captured = 100") << true;
        QTest::newRow("captured in part") << QByteArray("status = 2, captured = 1") << true;
        QTest::newRow("refunded in part") << QByteArray("status = 3, captured = 100, refunded = 99") << true;
        QTest::newRow("refunded in full") << QByteArray("status = 4, captured = 100, refunded = 100") << true;
        QTest::newRow("captured above amount") << QByteArray("status = 2, captured = 101") << false;
        QTest::newRow("refunded above captured") << QByteArray("status = 4, captured = 50, refunded = 51") << false;
        QTest::newRow("refunded below zero") << QByteArray("status = 2, captured = 50, refunded = -1") << false;
        QTest::newRow("captured state without money") << QByteArray("status = 2") << false;
        QTest::newRow("money without captured state") << QByteArray("captured = 10") << false;
        QTest::newRow("voided with money") << QByteArray("status = 5, captured = 10") << false;
        QTest::newRow("partially refunded in full") << QByteArray("status = 3, captured = 10, refunded = 10") << false;
        QTest::newRow("refunded in part only") << QByteArray("status = 4, captured = 10, refunded = 9") << false;
        QTest::newRow("no such state") << QByteArray("status = 8") << false;
        QTest::newRow("amount of nothing") << QByteArray("amount = 0") << false;
        QTest::newRow("auth code of seven digits") << QByteArray("auth_code = 1000000") << false;
        QTest::newRow("nobody's payment") << QByteArray("tenant = 99") << false;
    }
    void theStoreRefusesWhatBreaksTheMoneyRules()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, legal);
        const Ledger ledger;
        QVERIFY(ledger.ready);
        const auto payment = ledger.pay(100);
        QVERIFY(payment.ok());
        const Status status = ledger.run([&](journal::Transaction &tx) -> Status {
            tx.db()
                .once("UPDATE payments SET " + change.toStdString() + " WHERE seq = " + std::to_string(payment->seq))
                .run();
            return Done{};
        });
        QCOMPARE(status.ok(), legal);
    }

    void anyHistoryKeepsTheInvariantsAndTheCounters()
    {
        const Ledger ledger;
        QVERIFY(ledger.ready);
        std::vector<std::string> ids;
        for (int i = 0; i < 40; ++i) {
            const auto made = ledger.pay(1 + randomBelow(500), i % 5 == 0 ? CaptureMode::AtOnce : CaptureMode::Later,
                                         i % 9 == 0 ? Outcome::DoNotHonor : Outcome::Approved);
            QVERIFY(made.ok());
            ids.push_back(made->suffix);
        }
        // Actions without plan: most are refused by the state machine, and none may leave the store in between.
        for (int i = 0; i < 400; ++i) {
            const PaymentRef ref{ledger.tenant, ids[randomBelow(static_cast<std::uint32_t>(ids.size()))], std::nullopt};
            const std::int64_t amount = 1 + randomBelow(600);
            const std::uint32_t what = randomBelow(3);
            const Status status = ledger.run([&](journal::Transaction &tx) -> Status {
                const auto done = what == 0   ? capture({ref, amount}, tx)
                                  : what == 1 ? voidPayment({ref, "why"}, tx)
                                              : refund({ref, amount, "why"}, tx);
                return done ? Status(Done{}) : Status(done.error());
            });
            QVERIFY(status.ok() || status.error().code != Code::Internal);
        }
        const auto reader = ledger.store->openReader();
        const auto counts = paymentCounts(*reader, ledger.clock.now(), ledger.tenant);
        for (int state = 1; state <= paymentStatusCount; ++state) {
            auto q = reader->query("SELECT count(*) FROM payments WHERE status = ?", state);
            QVERIFY(q.next());
            QCOMPARE(counts[static_cast<std::size_t>(state)], q.integer(0));
        }
        auto money = reader->query("SELECT count(*) FROM payments p WHERE p.refunded <> "
                                   "(SELECT coalesce(sum(amount), 0) FROM refunds WHERE payment = p.seq)");
        QVERIFY(money.next());
        QCOMPARE(money.integer(0), 0);
    }

    void expiryIsEffectiveBeforeAnySweep()
    {
        Ledger ledger;
        QVERIFY(ledger.ready);
        const auto payment = ledger.pay(100);
        QVERIFY(payment.ok());
        const auto reader = ledger.store->openReader();
        const auto at = [&](Millis now) { return findPayment(*reader, now, ledger.tenant, payment->suffix)->status; };
        const auto total = [&](Millis now, std::vector<PaymentStatus> statuses) {
            return transactionsPage(*reader, now, ledger.tenant, statuses, 10, 0);
        };
        const Millis last = start + authorizationLifetime;
        QVERIFY(at(last) == PaymentStatus::Authorized); // exactly at expires_at it can still be captured
        QVERIFY(at(last + 1) == PaymentStatus::Expired);
        // Filters, totals and counters say the same as the single read, in the same instant.
        QCOMPARE(total(last, {PaymentStatus::Authorized}).total, 1);
        QCOMPARE(total(last + 1, {PaymentStatus::Authorized}).total, 0);
        QCOMPARE(total(last + 1, {PaymentStatus::Authorized}).rows.size(), std::size_t{0});
        QCOMPARE(total(last + 1, {PaymentStatus::Voided, PaymentStatus::Expired}).total, 1);
        QCOMPARE(total(last + 1, {PaymentStatus::Voided, PaymentStatus::Expired}).rows.size(), std::size_t{1});
        PaymentFilter filter;
        filter.status = PaymentStatus::Expired;
        QCOMPARE(listPayments(*reader, last + 1, filter, 0, 10).size(), std::size_t{1});
        QCOMPARE(countPayments(*reader, last, filter).value, 0);
        QCOMPARE(countPayments(*reader, last + 1, filter).value, 1);

        // The sweep changes nothing of that but the stored row, and writes it down once.
        due::Agenda agenda;
        agenda.add(authorizationExpiry());
        QCOMPARE(agenda.earliest(*reader).value_or(0), last + 1);
        ledger.clock.set({0, last + 1});
        int applied = -1;
        for (int round = 0; round < 2; ++round) {
            QVERIFY(ledger
                        .run([&](journal::Transaction &tx) -> Status {
                            COUNTERSIGN_TRY(rows, agenda.applySlice(tx));
                            applied = rows;
                            return Done{};
                        })
                        .ok());
            QCOMPARE(applied, round == 0 ? 1 : 0);
        }
        QVERIFY(at(last + 1) == PaymentStatus::Expired);
        QCOMPARE(total(last + 1, {PaymentStatus::Voided, PaymentStatus::Expired}).total, 1);
        QVERIFY(!agenda.earliest(*reader));
    }

    void pagesAreNewestFirstWithoutGapOrRepeat()
    {
        const Ledger ledger; // the clock stands: every payment has the same created_at
        QVERIFY(ledger.ready);
        for (int i = 0; i < 25; ++i)
            QVERIFY(ledger.pay(100 + i).ok());
        const auto reader = ledger.store->openReader();
        std::vector<std::int64_t> amounts;
        for (std::int64_t offset = 0; offset < 30; offset += 10) {
            const auto page = transactionsPage(*reader, start, ledger.tenant, {}, 10, offset);
            QCOMPARE(page.total, 25);
            for (const Payment &payment : page.rows)
                amounts.push_back(payment.amount);
        }
        QCOMPARE(amounts.size(), std::size_t{25});
        for (std::size_t i = 0; i < amounts.size(); ++i)
            QCOMPARE(amounts[i], std::int64_t{124} - static_cast<std::int64_t>(i));
        QCOMPARE(transactionsPage(*reader, start, ledger.tenant + 1, {}, 10, 0).total, 0); // nobody else's
    }

    void anIntentIsChargedOnceWhateverIsRepeated()
    {
        const Ledger ledger;
        QVERIFY(ledger.ready);
        const auto confirmWith = [&](Outcome outcome) {
            Confirm command;
            command.intent = {ledger.tenant, "abc", std::nullopt};
            command.secretHash = 42;
            command.card = {Brand::Visa, "4242", 2030, 12, 7};
            command.behaves.payment.outcome = outcome;
            return ledger.run([&](journal::Transaction &tx) -> Status {
                const auto done = confirmIntent(command, tx);
                return done ? Status(Done{}) : Status(done.error());
            });
        };
        QVERIFY(ledger
                    .run([&](journal::Transaction &tx) -> Status {
                        NewIntent intent;
                        intent.tenant = ledger.tenant;
                        intent.suffix = "abc";
                        intent.amount = *Money::of(500, *Currency::fromCode("USD"));
                        intent.secretHash = 42;
                        intent.secretSealed = "sealed";
                        intent.successUrl = intent.cancelUrl = "https://shop.example/";
                        COUNTERSIGN_CHECK(createIntent(intent, tx));
                        return Done{};
                    })
                    .ok());
        QVERIFY(confirmWith(Outcome::InsufficientFunds).ok()); // counted, kept, still payable
        QVERIFY(confirmWith(Outcome::Approved).ok());
        for (int i = 0; i < 3; ++i) {
            const Status again = confirmWith(Outcome::Approved);
            QVERIFY(!again.ok());
            QCOMPARE(again.error().code, Code::IntentNotConfirmable);
        }
        const auto reader = ledger.store->openReader();
        auto q = reader->query("SELECT sum(captured), count(*), sum(status = 6) FROM payments");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 500);
        QCOMPARE(q.integer(1), 2);
        QCOMPARE(q.integer(2), 1);
    }
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariantstest.moc"
