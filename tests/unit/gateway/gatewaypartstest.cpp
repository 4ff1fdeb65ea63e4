// The gateway's own small rules: clock moves (design.md 4), guessed tokens (8), idempotency's end
// (contracts/payment-api.md 6), reset (7), and which dialect tells an error (3).
#include "storefixture.h"

#include "accounts/accounts.h"
#include "db/backup.h"
#include "gateway/clockmover.h"
#include "gateway/guessguard.h"
#include "gateway/idempotency.h"
#include "gateway/origins.h"
#include "gateway/reset.h"
#include "gateway/schema.h"
#include "gateway/storeidentity.h"
#include "journal/journal.h"
#include "payments/actions.h"

#include <QtTest>

#include <array>

using namespace countersign;
using namespace countersign::gateway;
using test::StoreFixture;

namespace {

constexpr Millis wall = 1'769'248'800'000;

Status run(const StoreFixture &f, const std::function<Status(journal::Transaction &)> &body)
{
    return f.store->writeAndWait([&](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction tx(base, origin);
        return body(tx);
    });
}

api::ClockMove advance(std::int64_t seconds)
{
    api::ClockMove move;
    move.advanceSeconds = seconds;
    return move;
}

api::ClockMove freeze(bool frozen)
{
    api::ClockMove move;
    move.frozen = frozen;
    return move;
}

} // namespace

class GatewayPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesOfARunningClock()
    {
        const ClockState later = moved({}, advance(60), wall);
        QCOMPARE(later.offset, Millis{60'000});
        QVERIFY(!later.frozen);
        QCOMPARE(moved(later, advance(-90), wall + 5).offset, Millis{-30'000});
        api::ClockMove set;
        set.set = wall + 7 * day;
        QCOMPARE(moved(later, set, wall).offset, Millis{7 * day});
    }
    void frozenTimeMovesOnlyWhenMovedAndThawsWhereItStood()
    {
        const ClockState frozen = moved({}, freeze(true), wall);
        QCOMPARE(frozen.frozen.value_or(0), wall);
        const ClockState forward = moved(frozen, advance(3600), wall + 10'000); // ten seconds passed meanwhile
        QCOMPARE(forward.frozen.value_or(0), wall + hour);
        const ClockState thawed = moved(forward, freeze(false), wall + 20'000);
        QVERIFY(!thawed.frozen);
        QCOMPARE(wall + 20'000 + thawed.offset, wall + hour); // no jump
        api::ClockMove reset;
        reset.reset = true;
        QVERIFY(moved(thawed, reset, wall) == ClockState{});
    }
    void theClockIsKeptWithTheStore()
    {
        StoreFixture f(migrations());
        QVERIFY2(f.open(), f.error.c_str());
        QVERIFY(storedClock(*f.store->openReader()) == ClockState{});
        for (const ClockState &state : {ClockState{-5, std::nullopt}, ClockState{0, wall}, ClockState{}}) {
            QVERIFY(run(f, [&](journal::Transaction &tx) -> Status {
                        storeClock(tx.db(), state);
                        return Done{};
                    }).ok());
            QVERIFY(f.open());
            QVERIFY(storedClock(*f.store->openReader()) == state);
        }
    }

    void tenWrongTokensAMinuteAnAddress()
    {
        GuessGuard guard;
        for (int i = 0; i < GuessGuard::perAddress; ++i) {
            QVERIFY(!guard.isBlocked("10.0.0.1", 1000));
            guard.wrong("10.0.0.1", 1000);
        }
        QVERIFY(guard.isBlocked("10.0.0.1", 1000));
        QVERIFY(!guard.isBlocked("10.0.0.2", 1000)); // others go on
        QVERIFY(!guard.isBlocked("10.0.0.1", 1000 + minute));
    }
    void aHundredWrongTokensInAll()
    {
        GuessGuard guard;
        for (int i = 0; i < GuessGuard::inAll; ++i) {
            const std::string peer = "10.0.0." + std::to_string(i);
            QVERIFY(!guard.isBlocked(peer, 1000));
            guard.wrong(peer, 1000);
        }
        QVERIFY(guard.isBlocked("10.0.1.1", 1000));
        QVERIFY(!guard.isBlocked("10.0.1.1", 1000 + minute));
    }

    void anIdempotencyRecordLivesADayOfTheDomainClock()
    {
        StoreFixture f(migrations());
        QVERIFY2(f.open(), f.error.c_str());
        f.clock.set({0, wall});
        const secrets::Keyring keyring(std::array<std::uint8_t, 32>{9});
        IdempotencyUse use;
        use.hash = 7;
        use.fingerprint = "0123456789abcdef";
        IdempotencyUse sealedUse = use;
        sealedUse.hash = 8;
        sealedUse.secrecy = api::Secrecy::Secret;
        QVERIFY(run(f, [&](journal::Transaction &tx) -> Status {
                    record(tx, use, http::Response::json(201, "{\"a\":1}"), keyring);
                    record(tx, sealedUse, http::Response::json(201, "{\"client_secret\":\"plain_text\"}"), keyring);
                    return Done{};
                }).ok());
        const auto reader = f.store->openReader();
        const auto at = [&](const IdempotencyUse &asked, Millis now) { return replay(*reader, now, asked, keyring); };
        QVERIFY(at(use, wall + day - 1).ok() && at(use, wall + day - 1)->has_value());
        QCOMPARE((*at(use, wall + day - 1))->response.status, 201);
        QCOMPARE((*at(use, wall + day - 1))->response.body, std::string("{\"a\":1}"));
        QVERIFY(at(use, wall + day).ok() && !at(use, wall + day)->has_value());
        IdempotencyUse other = use;
        other.fingerprint = "another request!";
        QCOMPARE(at(other, wall).error().code, Code::IdempotencyMismatch);
        QVERIFY(at(other, wall + day).ok()); // after a day the key is free again

        auto kept = reader->query("SELECT reply FROM idempotency WHERE hash = 8");
        QVERIFY(kept.next());
        QVERIFY(kept.view(0).find("plain_text") == std::string_view::npos); // a secret reply is sealed
        kept.run();
        QCOMPARE((*at(sealedUse, wall))->response.body, std::string("{\"client_secret\":\"plain_text\"}"));

        const auto expiry = idempotencyExpiry();
        QCOMPARE(expiry->earliest(*reader).value_or(0), wall + day);
        QVERIFY(run(f, [&](journal::Transaction &tx) -> Status {
                    COUNTERSIGN_TRY(early, expiry->apply(tx, wall + day - 1, 200));
                    COUNTERSIGN_TRY(late, expiry->apply(tx, wall + day, 200));
                    return early == 0 && late == 2 ? Status(Done{}) : Status(Error::of(Code::Internal));
                }).ok());
    }
    void onlyWhatWasDecidedIsKept_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("kept");
        for (const auto &[status, kept] :
             {std::pair(200, true), std::pair(201, true), std::pair(402, true), std::pair(400, false),
              std::pair(401, false), std::pair(404, false), std::pair(409, false), std::pair(429, false),
              std::pair(500, false), std::pair(503, false), std::pair(507, false)})
            QTest::addRow("%d", status) << status << kept;
    }
    void onlyWhatWasDecidedIsKept()
    {
        QFETCH(int, status);
        QTEST(isKept(http::Response::empty(status), api::Keeping::Decisions), "kept");
    }

    void resetEmptiesTheLedgerAndKeepsTheAccounts()
    {
        StoreFixture f(migrations());
        QVERIFY2(f.open(), f.error.c_str());
        const auto key = openOrCreateKey(*f.store, secrets::KeyPlace::Memory, f.folder.path().toStdString());
        QVERIFY(key.ok());
        QVERIFY(
            run(f, [](journal::Transaction &tx) -> Status {
                COUNTERSIGN_TRY(merchant, accounts::createMerchant({"m1", "M", *Currency::fromCode("USD"), {}}, tx));
                payments::NewPayment payment;
                payment.tenant = merchant.seq;
                payment.capture = payments::CaptureMode::AtOnce;
                payment.card = {payments::Brand::Visa, "4242", 2030, 12, 7};
                COUNTERSIGN_TRY(made, payments::authorize(payment, tx));
                COUNTERSIGN_CHECK(payments::refund({{merchant.seq, made.suffix, {}}, 1, "why"}, tx));
                return Done{};
            }).ok());
        const std::int64_t headBefore = f.store->visibleSeq();
        const std::string generation = generationOf(*f.store->openReader(), key->record.storeId);

        QVERIFY(run(f, [](journal::Transaction &tx) { return resetStore(tx); }).ok());
        const auto reader = f.store->openReader();
        for (const char *table : {"payments", "refunds", "intents", "idempotency", "counters"}) {
            db::Query q = reader->once(std::string("SELECT count(*) FROM ") + table);
            QVERIFY(q.next());
            QVERIFY2(q.integer(0) == 0, table);
        }
        auto merchants = reader->query("SELECT count(*) FROM tenants");
        QVERIFY(merchants.next());
        QCOMPARE(merchants.integer(0), 1);
        merchants.run();
        // Whoever follows the journal is never left waiting for a number that came already, and knows it is another
        // life.
        auto head = reader->query("SELECT max(seq) FROM journal");
        QVERIFY(head.next());
        QVERIFY(head.integer(0) > headBefore);
        head.run();
        QVERIFY(generationOf(*reader, key->record.storeId) != generation);
        QVERIFY(storedIdentity(*reader)->storeId == key->record.storeId); // its key is found by this
        QVERIFY(db::integrityComplaints(*reader).empty());
        // The journal is evidence again.
        QVERIFY(!run(f, [](journal::Transaction &tx) -> Status {
                     tx.db().run("DELETE FROM journal");
                     return Done{};
                 }).ok());
    }

    void errorsOfTheFrontHaveTheirOwnersShape_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<bool>("anyOrigin");
        const QByteArray flat("{\"success\":false,\"error\":\"");
        const QByteArray object("{\"error\":{\"code\":\"");
        QTest::newRow("payment api") << QByteArray("/api/v1/payments") << flat << false;
        QTest::newRow("public") << QByteArray("/api/public/payment-intents/x") << flat << true;
        QTest::newRow("console") << QByteArray("/console/v1/me") << object << false;
        QTest::newRow("only begins like the console") << QByteArray("/consoleX") << flat << false;
        QTest::newRow("unreadable") << QByteArray() << flat << false;
    }
    void errorsOfTheFrontHaveTheirOwnersShape()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, begins);
        QFETCH(bool, anyOrigin);
        for (const int status : {400, 408, 411, 413, 414, 417, 421, 431, 500, 503, 505}) {
            const http::Response response = frontError(status, path.toStdString());
            QCOMPARE(response.status, status);
            QVERIFY2(QByteArray::fromStdString(response.body).startsWith(begins), response.body.c_str());
            bool open = false;
            for (const http::Header &header : response.headers)
                open = open || header.name == "Access-Control-Allow-Origin";
            QCOMPARE(open, anyOrigin);
        }
    }
};

QTEST_GUILESS_MAIN(GatewayPartsTest)
#include "gatewaypartstest.moc"
