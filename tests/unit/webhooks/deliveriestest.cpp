// The state machine of a delivery and of its endpoint, on a store and without a network.
#include "storefixture.h"

#include "accounts/accounts.h"
#include "api/formats.h"
#include "gateway/schema.h"
#include "webhooks/delivery.h"
#include "webhooks/endpoint.h"
#include "webhooks/resendtask.h"

#include <QTest>

#include <set>

using namespace countersign;
using namespace countersign::webhooks;
using test::StoreFixture;

namespace {

constexpr Millis start = 1'769'248'800'000;

std::array<std::uint8_t, 32> someKey()
{
    std::array<std::uint8_t, 32> key{};
    key.fill(7);
    return key;
}

class Ledger : public StoreFixture
{
public:
    Ledger()
        : StoreFixture(gateway::migrations())
        , keyring(someKey())
    {
        options.durable = false; // what survives a crash is not asked here
        if (!open())
            return;
        clock.set({0, start});
        ready = run([this](journal::Transaction &tx) -> Status {
                    COUNTERSIGN_TRY(made, accounts::createMerchant({"m1", "M", *Currency::fromCode("USD"), {}}, tx));
                    tenant = made.seq;
                    return Done{};
                }).ok() &&
                !(endpoint = subscribe("http://127.0.0.1:9/hook")).empty();
    }

    Status run(const std::function<Status(journal::Transaction &)> &body) const
    {
        return store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            return body(tx);
        });
    }

    [[nodiscard]] std::string subscribe(const std::string &url, std::int64_t pauseAfter = 0,
                                        const std::string &format = "payment") const
    {
        std::string id;
        const Status status = run([&](journal::Transaction &tx) -> Status {
            NewEndpoint command;
            command.tenant = tenant;
            command.url = url;
            command.format = format;
            command.secret = "whsec_1";
            command.pauseAfter = pauseAfter;
            command.keyring = &keyring;
            COUNTERSIGN_TRY(made, createEndpoint(command, tx));
            id = made.id;
            return Done{};
        });
        return status ? id : std::string();
    }

    // An event with one delivery; its public id.
    [[nodiscard]] std::string tell(const std::string &to, FormatId format = FormatId::Payment) const
    {
        std::string id;
        const Status status = run([&](journal::Transaction &tx) -> Status {
            static int count = 0;
            id = newDeliveryId(tx.now());
            const std::int64_t event = insertEvent({tenant, "evt_" + std::to_string(++count), format,
                                                    "payment.captured", "pay_1", "{\"n\":1}", std::nullopt},
                                                   tx);
            insertDelivery(id, event, findEndpoint(tx.db(), 0, to)->seq, std::nullopt, tx);
            return Done{};
        });
        return status ? id : std::string();
    }

    [[nodiscard]] Delivery read(const std::string &id) const
    {
        return findDelivery(*store->openReader(), clock.now(), 0, id).value_or(Delivery{});
    }
    [[nodiscard]] Endpoint readEndpoint(const std::string &id) const
    {
        return findEndpoint(*store->openReader(), 0, id).value_or(Endpoint{});
    }

    void settleOne(const std::string &id, AttemptResult result) const
    {
        const Delivery delivery = read(id);
        settleSeq(delivery.seq, id, result, delivery.version);
    }
    void settleSeq(std::int64_t seq, const std::string &id, AttemptResult result, std::int64_t version) const
    {
        const Status status = run([&](journal::Transaction &tx) -> Status {
            const bool good = result == AttemptResult::Ok;
            settle({seq, id, result, good ? 200 : 500, good ? "" : "it failed", tx.wall(), version}, api::formats(),
                   tx);
            return Done{};
        });
        QVERIFY(status.ok());
    }
    void advance(Millis by) { clock.set({0, clock.now() + by}); }
    int applyExpiry() const { return apply(*deliveryExpiry()); }
    int apply(const due::Rule &rule) const
    {
        int rows = -1;
        const Status status = run([&](journal::Transaction &tx) -> Status {
            COUNTERSIGN_TRY(applied, rule.apply(tx, tx.now(), 200));
            rows = applied;
            return Done{};
        });
        return status ? rows : -1;
    }
    template <class Act, class... More>
    Status onEndpoint(Act act, const std::string &id, More &&...more) const
    {
        return run([&](journal::Transaction &tx) -> Status {
            const auto done = act({tenant, id, std::nullopt}, more..., tx);
            return done ? Status(Done{}) : Status(done.error());
        });
    }
    [[nodiscard]] std::string journalOf(const std::string &object) const
    {
        std::string kinds;
        const auto reader = store->openReader();
        auto q = reader->query("SELECT kind FROM journal WHERE object = ? ORDER BY seq", object);
        while (q.next()) {
            const auto kind = journal::kindFromNumber(q.integer(0));
            kinds += (kinds.empty() ? "" : " ") + std::string(kind ? journal::kindName(*kind) : "?");
        }
        return kinds;
    }

    secrets::Keyring keyring;
    std::int64_t tenant = 0;
    std::string endpoint;
    bool ready = false;
};

} // namespace

class DeliveriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsDueAtOnce()
    {
        const Ledger l;
        QVERIFY(l.ready);
        const Delivery d = l.read(l.tell(l.endpoint));
        QCOMPARE(d.state, DeliveryState::Pending);
        QCOMPARE(d.attempts, 0);
        QCOMPARE(d.dueAt.value_or(0), start);
        QVERIFY(!d.expiresAt && !d.last);
    }

    void successEndsIt()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        l.settleOne(id, AttemptResult::Ok);
        const Delivery d = l.read(id);
        QCOMPARE(d.state, DeliveryState::Succeeded);
        QCOMPARE(d.attempts, 1);
        QVERIFY(!d.dueAt);
        QCOMPARE(d.version, 2);
        QVERIFY(d.last && d.last->result == AttemptResult::Ok && d.last->status == 200);
        QCOMPARE(l.journalOf(id), std::string("delivery.succeeded"));
        l.settleOne(id, AttemptResult::HttpStatus); // what comes late changes nothing
        QCOMPARE(l.read(id).state, DeliveryState::Succeeded);
        QCOMPARE(l.read(id).version, 2);
    }

    void whatWasSentAgainDuringAnAttemptGoesOutAgain_data()
    {
        QTest::addColumn<bool>("good");
        QTest::newRow("the attempt succeeds") << true;
        QTest::newRow("the attempt fails") << false;
    }
    void whatWasSentAgainDuringAnAttemptGoesOutAgain()
    {
        QFETCH(bool, good);
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        const Delivery begun = l.read(id);
        const Status again = l.run([&](journal::Transaction &tx) -> Status {
            COUNTERSIGN_CHECK(resend({0, id}, tx));
            return Done{};
        });
        QVERIFY(again.ok());
        l.settleSeq(begun.seq, id, good ? AttemptResult::Ok : AttemptResult::HttpStatus, begun.version);
        const Delivery d = l.read(id);
        QCOMPARE(d.state, DeliveryState::Pending);
        QCOMPARE(d.attempts, 1);
        QCOMPARE(d.round, 0);
        QCOMPARE(d.dueAt.value_or(0), start); // at once, and not when a schedule says
        QVERIFY(d.last && d.last->result == (good ? AttemptResult::Ok : AttemptResult::HttpStatus));
        QCOMPARE(l.journalOf(id), std::string("delivery.resent delivery.attempted"));
        l.settleOne(id, AttemptResult::Ok);
        QCOMPARE(l.read(id).state, DeliveryState::Succeeded);
        QCOMPARE(l.read(id).attempts, 2);
    }

    void failuresFollowTheSchedule()
    {
        Ledger l;
        const std::string id = l.tell(l.endpoint);
        const std::array delays{5 * minute, 15 * minute, 1 * hour, 6 * hour};
        std::int64_t attempt = 0;
        for (const Millis delay : delays) {
            l.settleOne(id, AttemptResult::Refused);
            const Delivery d = l.read(id);
            QCOMPARE(d.state, DeliveryState::Pending);
            QCOMPARE(d.attempts, ++attempt);
            QCOMPARE(d.dueAt.value_or(0), l.clock.now() + delay); // from the failure on
            QCOMPARE(d.expiresAt.value_or(0), start + 24 * hour); // from the event on
            l.advance(delay + 7 * second);                        // it takes a while
        }
        l.settleOne(id, AttemptResult::Refused);
        const Delivery d = l.read(id);
        QCOMPARE(d.state, DeliveryState::Failed);
        QCOMPARE(d.attempts, 5);
        QVERIFY(!d.dueAt);
        QVERIFY(d.last && d.last->text == "it failed");
        QCOMPARE(l.journalOf(id), std::string("delivery.attempted delivery.attempted delivery.attempted "
                                              "delivery.attempted delivery.failed"));
        QCOMPARE(l.readEndpoint(l.endpoint).failedInRow, 1);
    }

    void retriesOfNuvouchAreSpread()
    {
        const Ledger l;
        const std::string to = l.subscribe("http://127.0.0.1:9/nuvouch", 0, "nuvouch");
        QVERIFY(!to.empty());
        std::set<Millis> delays;
        for (int i = 0; i < 100; ++i) {
            const std::string id = l.tell(to, FormatId::Nuvouch);
            l.settleOne(id, AttemptResult::Timeout);
            const Millis delay = l.read(id).dueAt.value_or(0) - l.clock.now();
            QVERIFY2(delay >= 4 * second && delay <= 6 * second, std::to_string(delay).c_str());
            QVERIFY(!l.read(id).expiresAt);
            delays.insert(delay);
        }
        QVERIFY(delays.size() > 10);
    }

    void whatWasTriedExpiresAfterADay()
    {
        Ledger l;
        const std::string id = l.tell(l.endpoint);
        const std::string untried = l.tell(l.endpoint);
        l.settleOne(id, AttemptResult::Refused);
        l.advance(24 * hour);
        QCOMPARE(l.read(id).state, DeliveryState::Pending); // exactly a day: not over yet
        QCOMPARE(l.applyExpiry(), 0);
        l.advance(1);
        QCOMPARE(l.read(id).state, DeliveryState::Expired); // before any rule ran
        QCOMPARE(deliveryExpiry()->earliest(*l.store->openReader()).value_or(0), l.clock.now());
        QCOMPARE(l.applyExpiry(), 1);
        QCOMPARE(l.applyExpiry(), 0);
        QCOMPARE(l.read(id).state, DeliveryState::Expired);
        QCOMPARE(l.journalOf(id), std::string("delivery.attempted delivery.expired"));
        // Nobody was told of this one yet: it waits, and has its attempt.
        l.advance(10 * 24 * hour);
        QCOMPARE(l.applyExpiry(), 0);
        QCOMPARE(l.read(untried).state, DeliveryState::Pending);
        l.settleOne(untried, AttemptResult::Refused);
        QCOMPARE(l.read(untried).state, DeliveryState::Expired);
        QCOMPARE(l.applyExpiry(), 1);
    }

    // It was on the wire when its time ran out: what the receiver said then is what counts.
    void whatArrivesWhileItExpiresHasArrived()
    {
        Ledger l;
        const std::string good = l.tell(l.endpoint);
        const std::string bad = l.tell(l.endpoint);
        l.settleOne(good, AttemptResult::Refused);
        l.settleOne(bad, AttemptResult::Refused);
        l.advance(25 * hour);
        QCOMPARE(l.applyExpiry(), 2);
        l.settleOne(good, AttemptResult::Ok);
        l.settleOne(bad, AttemptResult::Refused);
        QCOMPARE(l.read(good).state, DeliveryState::Succeeded);
        QCOMPARE(l.read(good).attempts, 2);
        QCOMPARE(l.read(bad).state, DeliveryState::Expired);
        QCOMPARE(l.read(bad).attempts, 1);
    }

    void pausedIsHeldAndResumedLeaves()
    {
        Ledger l;
        const std::string id = l.tell(l.endpoint);
        const std::string tried = l.tell(l.endpoint);
        l.settleOne(tried, AttemptResult::Refused);
        QVERIFY(l.onEndpoint(pauseEndpoint, l.endpoint).ok());
        QCOMPARE(l.read(id).state, DeliveryState::Held);
        QCOMPARE(l.read(tried).state, DeliveryState::Held);
        QCOMPARE(waitingDeliveries(*l.store->openReader(), 0).held, 2);
        QCOMPARE(waitingDeliveries(*l.store->openReader(), 0).pending, 0);
        l.advance(3 * 24 * hour);
        QCOMPARE(l.applyExpiry(), 0); // time does not count while it is held
        QCOMPARE(l.read(tried).state, DeliveryState::Held);

        QVERIFY(l.onEndpoint(resumeEndpoint, l.endpoint).ok());
        QCOMPARE(l.read(id).state, DeliveryState::Pending);
        QCOMPARE(l.read(tried).state, DeliveryState::Pending);
        QCOMPARE(l.applyExpiry(), 0);
        l.advance(day);
        QCOMPARE(l.read(tried).state, DeliveryState::Pending);
        l.advance(1);
        QCOMPARE(l.read(tried).state, DeliveryState::Expired);
        QCOMPARE(l.applyExpiry(), 1);
        QCOMPARE(l.read(id).state, DeliveryState::Pending); // still to be tried once
        QCOMPARE(l.journalOf(l.endpoint), std::string("endpoint.created endpoint.paused endpoint.resumed"));
    }

    void pausingTwiceIsOnce()
    {
        const Ledger l;
        QVERIFY(l.onEndpoint(pauseEndpoint, l.endpoint).ok());
        const std::int64_t version = l.readEndpoint(l.endpoint).version;
        QVERIFY(l.onEndpoint(pauseEndpoint, l.endpoint).ok());
        QCOMPARE(l.readEndpoint(l.endpoint).version, version);
        QVERIFY(l.onEndpoint(resumeEndpoint, l.endpoint).ok());
        QVERIFY(l.onEndpoint(resumeEndpoint, l.endpoint).ok());
        QCOMPARE(l.readEndpoint(l.endpoint).version, version + 1);
    }

    void aRemovedEndpointEndsWhatWaits()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        const std::string done = l.tell(l.endpoint);
        l.settleOne(done, AttemptResult::Ok);
        QVERIFY(l.onEndpoint(removeEndpoint, l.endpoint).ok());
        QCOMPARE(l.read(id).state, DeliveryState::Failed);
        QVERIFY(l.read(id).last && l.read(id).last->text == "the endpoint was removed");
        QVERIFY(!l.read(id).dueAt);
        QCOMPARE(removedEndpoints()->earliest(*l.store->openReader()).value_or(-1), 0);
        QCOMPARE(l.apply(*removedEndpoints()), 1);
        QCOMPARE(l.apply(*removedEndpoints()), 0);
        QVERIFY(!removedEndpoints()->earliest(*l.store->openReader()));
        QCOMPARE(l.read(id).state, DeliveryState::Failed);
        QCOMPARE(l.read(id).last->text, std::string("the endpoint was removed"));
        QCOMPARE(l.read(done).state, DeliveryState::Succeeded);
        QCOMPARE(l.onEndpoint(pauseEndpoint, l.endpoint).error().code, Code::NotFound);
        const Status again = l.run([&](journal::Transaction &tx) -> Status {
            const auto resent = resend({l.tenant, id}, tx);
            return resent ? Status(Done{}) : Status(resent.error());
        });
        QVERIFY(!again.ok()); // there is nowhere to send it
        QCOMPARE(l.read(id).state, DeliveryState::Failed);
    }

    // Removed and made again before what waited was ended: that stays ended.
    void whatEndedWithAnEndpointDoesNotComeBackWithIt()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        QVERIFY(l.onEndpoint(removeEndpoint, l.endpoint).ok());
        QCOMPARE(l.subscribe("http://127.0.0.1:9/hook"), l.endpoint);
        QCOMPARE(l.read(id).state, DeliveryState::Failed);
        const std::string fresh = l.tell(l.endpoint);
        QCOMPARE(l.read(fresh).state, DeliveryState::Pending);
    }

    void failuresInARowPause()
    {
        const Ledger l;
        const std::string to = l.subscribe("http://127.0.0.1:9/pauses", 2, "clive");
        const auto fail = [&] {
            const std::string id = l.tell(to, FormatId::Clive);
            for (int i = 0; i < 3; ++i)
                l.settleOne(id, AttemptResult::HttpStatus);
            return id;
        };
        fail();
        QCOMPARE(l.readEndpoint(to).failedInRow, 1);
        const std::string good = l.tell(to, FormatId::Clive);
        l.settleOne(good, AttemptResult::Ok);
        QCOMPARE(l.readEndpoint(to).failedInRow, 0); // in a row
        fail();
        QVERIFY(l.readEndpoint(to).active);
        fail();
        QVERIFY(!l.readEndpoint(to).active);
        QVERIFY(l.readEndpoint(to).pausedByFailures);
        QCOMPARE(l.journalOf(to), std::string("endpoint.created endpoint.paused"));
        QCOMPARE(l.read(l.tell(to, FormatId::Clive)).state, DeliveryState::Held);
        QVERIFY(l.onEndpoint(resumeEndpoint, to).ok());
        QCOMPARE(l.readEndpoint(to).failedInRow, 0);
        QVERIFY(!l.readEndpoint(to).pausedByFailures);
    }

    void resendKeepsTheIdAndStartsOver()
    {
        Ledger l;
        const std::string id = l.tell(l.endpoint);
        l.settleOne(id, AttemptResult::Refused);
        l.advance(25 * hour);
        QCOMPARE(l.applyExpiry(), 1);
        const Delivery before = l.read(id);
        const auto again = [&] {
            return l.run([&](journal::Transaction &tx) -> Status {
                const auto resent = resend({l.tenant, id}, tx);
                return resent ? Status(Done{}) : Status(resent.error());
            });
        };
        QVERIFY(again().ok());
        const Delivery after = l.read(id);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.event, before.event);
        QCOMPARE(after.state, DeliveryState::Pending);
        QCOMPARE(after.attempts, 1);
        QVERIFY(!after.expiresAt);
        QCOMPARE(payloadOf(*l.store->openReader(), after.seq), std::string("{\"n\":1}"));
        // The whole schedule once more, and a whole life from the resend on.
        l.settleOne(id, AttemptResult::Refused);
        QCOMPARE(l.read(id).attempts, 2);
        QCOMPARE(l.read(id).dueAt.value_or(0), l.clock.now() + 5 * minute);
        QCOMPARE(l.read(id).expiresAt.value_or(0), l.clock.now() + 24 * hour);
        for (int i = 0; i < 4; ++i)
            l.settleOne(id, AttemptResult::Refused);
        QCOMPARE(l.read(id).state, DeliveryState::Failed);
        QCOMPARE(l.read(id).attempts, 6);
        QVERIFY(l.onEndpoint(pauseEndpoint, l.endpoint).ok());
        QCOMPARE(again().error().code, Code::EndpointPaused);
    }

    void sendNowIsForWhatWaits()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        l.settleOne(id, AttemptResult::Refused);
        const auto now = [&] {
            return l.run([&](journal::Transaction &tx) -> Status {
                const auto sent = sendNow({l.tenant, id}, tx);
                return sent ? Status(Done{}) : Status(sent.error());
            });
        };
        QVERIFY(now().ok());
        QVERIFY(l.read(id).dueAt.value_or(INT64_MAX) <= l.clock.now());
        l.settleOne(id, AttemptResult::Refused); // the second attempt, so 15 minutes follow
        QCOMPARE(l.read(id).dueAt.value_or(0), l.clock.now() + 15 * minute);
        QVERIFY(l.onEndpoint(pauseEndpoint, l.endpoint).ok());
        QCOMPARE(now().error().code, Code::EndpointPaused);
        QVERIFY(l.onEndpoint(resumeEndpoint, l.endpoint).ok());
        l.settleOne(id, AttemptResult::Ok);
        QCOMPARE(now().error().code, Code::DeliveryNotWaiting);
    }

    void anotherTenantsIsNotThere()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        QVERIFY(!findDelivery(*l.store->openReader(), start, l.tenant + 1, id));
        QVERIFY(!findEndpoint(*l.store->openReader(), l.tenant + 1, l.endpoint));
        const Status status = l.run([&](journal::Transaction &tx) -> Status {
            const auto resent = resend({l.tenant + 1, id}, tx);
            return resent ? Status(Done{}) : Status(resent.error());
        });
        QCOMPARE(status.error().code, Code::NotFound);
        DeliveryFilter filter;
        filter.tenant = l.tenant + 1;
        QVERIFY(listDeliveries(*l.store->openReader(), start, filter, 0, 10).empty());
        QCOMPARE(countDeliveries(*l.store->openReader(), start, filter).value, 0);
    }

    // The result of an attempt from before a reset must not fall on the row that has the same number now.
    void aResetStoreUsesNumbersAgain()
    {
        const Ledger l;
        const std::string before = l.tell(l.endpoint);
        const std::int64_t seq = l.read(before).seq;
        const Status status = l.run([&](journal::Transaction &tx) -> Status {
            tx.db().run("DELETE FROM webhook_deliveries");
            tx.db().run("DELETE FROM webhook_events");
            return Done{};
        });
        QVERIFY(status.ok());
        const std::string after = l.tell(l.endpoint);
        QCOMPARE(l.read(after).seq, seq);
        l.settleSeq(seq, before, AttemptResult::Ok, 1);
        QCOMPARE(l.read(after).state, DeliveryState::Pending);
        QCOMPARE(l.read(after).attempts, 0);
    }

    void filters()
    {
        Ledger l;
        const std::string other = l.subscribe("http://127.0.0.1:9/other_100%");
        const std::string a = l.tell(l.endpoint);
        const std::string b = l.tell(other);
        l.settleOne(a, AttemptResult::Ok);
        const auto found = [&](auto set) {
            DeliveryFilter filter;
            set(filter);
            std::string ids;
            for (const Delivery &d : listDeliveries(*l.store->openReader(), l.clock.now(), filter, 0, 10))
                ids += d.id == a ? "a" : "b";
            return countDeliveries(*l.store->openReader(), l.clock.now(), filter).value ==
                           static_cast<std::int64_t>(ids.size())
                       ? ids
                       : "another count";
        };
        QCOMPARE(found([](auto &) {}), std::string("ba"));
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Pending; }), std::string("b"));
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Succeeded; }), std::string("a"));
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Held; }), std::string());
        QCOMPARE(found([&](auto &f) { f.endpoint = other; }), std::string("b"));
        QCOMPARE(found([](auto &f) { f.event = "payment.*"; }), std::string("ba"));
        QCOMPARE(found([](auto &f) { f.event = "payment.capture"; }), std::string());
        QCOMPARE(found([](auto &f) { f.event = "payment%"; }), std::string());
        QCOMPARE(found([](auto &f) { f.object = "pay_1"; }), std::string("ba"));
        QCOMPARE(found([](auto &f) { f.object = "pay_"; }), std::string());
        QCOMPARE(found([](auto &f) { f.text = "100%"; }), std::string("b"));
        QCOMPARE(found([](auto &f) { f.text = "0%2"; }), std::string());
        QCOMPARE(found([](auto &f) { f.text = "r_1"; }), std::string("b"));
        QVERIFY(l.onEndpoint(pauseEndpoint, other).ok());
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Held; }), std::string("b"));
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Pending; }), std::string());
        // What is read as ended is found as ended, written down or not.
        QVERIFY(l.onEndpoint(removeEndpoint, other).ok());
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Failed; }), std::string("b"));
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Pending; }), std::string());
        const std::string c = l.tell(l.endpoint);
        l.settleOne(c, AttemptResult::Refused);
        l.advance(25 * hour);
        QCOMPARE(l.read(c).state, DeliveryState::Expired);
        QCOMPARE(found([](auto &f) { f.state = DeliveryState::Expired; }), std::string("b"));
    }

    void rotationKeepsTheOldSecretForAWhile()
    {
        Ledger l;
        const auto rotate = [&](const std::string &secret, Millis overlap) {
            return l.run([&](journal::Transaction &tx) -> Status {
                const auto done = rotateSecret({{l.tenant, l.endpoint, std::nullopt}, secret, overlap, &l.keyring}, tx);
                return done ? Status(Done{}) : Status(done.error());
            });
        };
        const auto both = [&] {
            const auto secrets = secretsOf(l.readEndpoint(l.endpoint), l.keyring, l.clock.now());
            return secrets ? secrets->current + " " + secrets->previous : std::string("cannot be opened");
        };
        QCOMPARE(both(), std::string("whsec_1 "));
        QVERIFY(rotate("whsec_2", day).ok());
        QCOMPARE(both(), std::string("whsec_2 whsec_1"));
        l.advance(day - 1);
        QCOMPARE(both(), std::string("whsec_2 whsec_1"));
        l.advance(1);
        QCOMPARE(both(), std::string("whsec_2 "));
        QVERIFY(rotate("whsec_3", day).ok());
        QVERIFY(rotate("whsec_4", 0).ok());
        QCOMPARE(both(), std::string("whsec_4 "));
        QCOMPARE(l.journalOf(l.endpoint),
                 std::string("endpoint.created endpoint.secret_rotated endpoint.secret_rotated "
                             "endpoint.secret_rotated"));
    }

    void resendAllGoesInSlices()
    {
        const Ledger l;
        for (int i = 0; i < 25; ++i) {
            const std::string id = l.tell(l.endpoint);
            if (i % 5 != 0)
                l.settleOne(id, AttemptResult::Ok);
        }
        due::Workers workers;
        workers.add(resendWorker());
        due::Task task;
        QVERIFY(l.run([&](journal::Transaction &tx) -> Status {
                     DeliveryFilter filter;
                     filter.state = DeliveryState::Succeeded;
                     task = startResendAll({filter}, tx);
                     return Done{};
                 }).ok());
        QCOMPARE(task.total, 20);
        const std::string late = l.tell(l.endpoint); // made behind the start: not part of it
        l.settleOne(late, AttemptResult::Ok);
        std::int64_t done = 0;
        for (int slices = 0; slices < 10; ++slices) {
            QVERIFY(l.run([&](journal::Transaction &tx) { return workers.applySlice(7, tx); }).ok());
            task = *due::findTask(*l.store->openReader(), 0, task.id);
            QVERIFY(task.done >= done && task.done <= done + 7);
            done = task.done;
        }
        QCOMPARE(task.state, due::TaskState::Done);
        QCOMPARE(task.done, 20);
        QCOMPARE(waitingDeliveries(*l.store->openReader(), 0).pending, 25);
        QCOMPARE(l.read(late).state, DeliveryState::Succeeded);
        QCOMPARE(l.journalOf(task.id), std::string("task.started task.finished"));
    }

    void resendAllLeavesRemovedEndpointsAlone()
    {
        const Ledger l;
        const std::string id = l.tell(l.endpoint);
        l.settleOne(id, AttemptResult::Ok);
        QVERIFY(l.onEndpoint(removeEndpoint, l.endpoint).ok());
        due::Workers workers;
        workers.add(resendWorker());
        QVERIFY(l.run([&](journal::Transaction &tx) -> Status {
                     DeliveryFilter filter;
                     filter.reachable = true;
                     if (startResendAll({filter}, tx).total != 0)
                         return Error::of(Code::Internal);
                     return workers.applySlice(7, tx);
                 }).ok());
        QCOMPARE(l.read(id).state, DeliveryState::Succeeded);
    }
};

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "deliveriestest.moc"
