// contracts/nuvouch.md 7.7, 14.10 to 14.17 and 14.26 on a store of its own, where no sweeper runs: bodies of callbacks
// to the byte, states judged by the clock alone.
#include "storefixture.h"

#include "accounts/accounts.h"
#include "api/nuvouch/events.h"
#include "approvals/approval.h"
#include "approvals/shortcode.h"
#include "gateway/schema.h"
#include "webhooks/signing.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::approvals;
using test::StoreFixture;

namespace {

constexpr Millis start = 1'776'787'500'000; // 2026-04-21T16:05:00Z
constexpr const char *secret = "nuvouch_live_callback_secret";
const Person ada{"usr_nuvouch_456", "Ada"};

class Ledger : public StoreFixture
{
public:
    Ledger()
        : StoreFixture(gateway::migrations())
    {
        if (!open())
            return;
        at(start);
        ready = run([](Transaction &tx) -> Status {
                    tx.db().run("INSERT INTO tenants(kind, id, name, created_at) VALUES(2, 'stripe', 'Stripe', 0)");
                    return Done{};
                }).ok();
        tenant = ready ? column("SELECT seq FROM tenants WHERE kind = 2") : 0;
    }

    void at(Millis now) { clock.set({0, now}); }
    Status run(const std::function<Status(Transaction &)> &body) const
    {
        return store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            Transaction tx(base, origin);
            return body(tx);
        });
    }
    template <class T>
    Result<T> get(const std::function<Result<T>(Transaction &)> &body) const
    {
        Result<T> out = Error::of(Code::Internal);
        const Status status = run([&](Transaction &tx) -> Status {
            out = body(tx);
            return out ? Status(Done{}) : Status(out.error());
        });
        return status ? out : Result<T>(status.error());
    }
    [[nodiscard]] std::int64_t column(const std::string &sql) const
    {
        const auto reader = store->openReader();
        auto q = reader->built(sql);
        return q.next() ? q.integer(0) : -1;
    }
    void change(const std::string &sql) const
    {
        QVERIFY(run([&](Transaction &tx) -> Status {
                    tx.db().once(sql).run();
                    return Done{};
                }).ok());
    }

    [[nodiscard]] Result<MadeLink> link(const std::string &code, Generation generation = Generation::Current) const
    {
        return get<MadeLink>([&](Transaction &tx) {
            return createLink({tenant,
                               generation,
                               {"cus_123", "Ada Lovelace"},
                               Source{"merchant:acct_live_001", "merchant", "Stripe Live Account"},
                               "token_" + code,
                               code,
                               &keyring},
                              tx);
        });
    }
    [[nodiscard]] Result<LinkSession> accept(const LinkRef &ref) const
    {
        return get<LinkSession>([&](Transaction &tx) { return acceptLink({ref, ada}, tx); });
    }
    [[nodiscard]] LinkRef byCode(const std::string &code) const { return {0, {}, {}, code, &keyring}; }
    [[nodiscard]] LinkRef byToken(const std::string &code) const { return {0, {}, "token_" + code, {}, &keyring}; }

    [[nodiscard]] Result<MadeApproval> approval(const std::string &externalId,
                                                Generation generation = Generation::Current,
                                                std::optional<Millis> expiresAt = {}) const
    {
        return get<MadeApproval>([&](Transaction &tx) {
            NewApproval command;
            command.tenant = tenant;
            command.id = newApprovalId(tx.now());
            command.generation = generation;
            command.externalId = externalId;
            command.subject = "cus_123";
            command.source = Source{"merchant:acct_live_001", {}, {}};
            command.card.title = "Approve payment";
            command.card.decisions = {{"Approve", "approve", false}, {"Deny", "deny", true}};
            command.request = "{}";
            command.expiresAt = expiresAt;
            return createApproval(command, tx);
        });
    }
    [[nodiscard]] Result<Approval> decided(const std::string &id, const std::string &value) const
    {
        return get<Approval>([&](Transaction &tx) {
            return decide({{tenant, id, {}}, value, {}, ada, true, "console"}, tx);
        });
    }

    secrets::Keyring keyring{std::array<std::uint8_t, 32>{7}};
    std::int64_t tenant = 0;
    bool ready = false;
};

std::string stateText(const Result<LinkSession> &done)
{
    return done ? std::string(name(done->state)) : "refused: " + done.error().text;
}

} // namespace

class ApprovalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<bool>("legacy");
        QTest::addColumn<bool>("ofConnection");
        QTest::addColumn<QByteArray>("signature"); // contracts/nuvouch.md 7.7
        QTest::addColumn<int>("bytes");
        QTest::newRow("newer approval") << false << false
                                        << QByteArray("9dae4b5f9994f3e3e54654ec8c3f24cc"
                                                      "a7a43ff8244f882255eb12baccd7a7af")
                                        << 334;
        QTest::newRow("older approval") << true << false
                                        << QByteArray("d2be627da8eb7ad9839e698cbe77e3f9"
                                                      "0516a9214a369d072e8ae942f656fdff")
                                        << 304;
        QTest::newRow("newer connection") << false << true
                                          << QByteArray("d950810b349e11f056601da06c1664ba"
                                                        "2f7d70190a57d03aea233f27b1564475")
                                          << 334;
        QTest::newRow("older connection") << true << true
                                          << QByteArray("f3e40878d2ac2d938fcb0208697ee078"
                                                        "6c8b211c1e84391140a5250918884d00")
                                          << 334;
    }
    void vectors()
    {
        QFETCH(bool, legacy);
        QFETCH(bool, ofConnection);
        QFETCH(QByteArray, signature);
        QFETCH(int, bytes);
        const Generation generation = legacy ? Generation::Legacy : Generation::Current;
        Ledger ledger;
        QVERIFY2(ledger.ready, ledger.error.c_str());
        QVERIFY(ledger.link("AAAAAAAA", generation).ok());
        QVERIFY(ledger.accept(ledger.byCode("AAAAAAAA")).ok());
        ledger.change("UPDATE connections SET uid = 'conn_123'");
        ledger.change("UPDATE link_sessions SET uid = 'conn_sess_123'");
        const auto made = ledger.approval("payment_auth_001", generation);
        QVERIFY(made.ok());
        ledger.at(start + 9 * minute + 11 * second);
        QVERIFY(ledger.decided(made->approval.id, "approve").ok());
        ledger.change("UPDATE approvals SET uid = 'req_2f5cd6dbb6784b9ab2f7'");

        journal::Entry entry;
        entry.tenant = ledger.tenant;
        entry.kind = ofConnection ? journal::Kind::ConnectionAccepted : journal::Kind::ApprovalApproved;
        entry.object = ofConnection ? "conn_123" : "req_2f5cd6dbb6784b9ab2f7";
        const webhooks::Format &format = api::nuvouch::events();
        const auto types = format.typesOf(entry);
        QCOMPARE(types.size(), 1U);
        const webhooks::Telling telling{types[0], "evt_1",
                                        ofConnection ? "dlv_3e8cd9dbb6784b9ab2f8" : "dlv_2f5cd6dbb6784b9ab2f7",
                                        start + (ofConnection ? 1 * second : 9 * minute + 12 * second)};
        const auto reader = ledger.store->openReader();
        const auto body = format.render(entry, telling, *reader, ledger.clock.now());
        QVERIFY(body.ok());
        QVERIFY2(body->size() == static_cast<std::size_t>(bytes), body->c_str());
        QCOMPARE(QByteArray::fromStdString(webhooks::hmacHex(secret, *body)), signature);
        const webhooks::Secrets both{secret, {}};
        for (const webhooks::Header &header : format.headers({*body, both, 0, telling.delivery})) {
            if (header.name == "x-nuvouch-signature")
                QCOMPARE(QByteArray::fromStdString(header.value), "sha256=" + signature);
            else
                QCOMPARE(header.value, std::string(telling.delivery));
        }
    }

    void linksEndAtTheirTimeWithoutASweeper()
    {
        Ledger ledger;
        QVERIFY(ledger.ready);
        const auto made = ledger.link("AAAAAAAA");
        QVERIFY(made.ok());
        ledger.at(made->session.expiresAt);
        const auto again = ledger.link("BBBBBBBB");
        QVERIFY(again.ok() && again->reused);
        ledger.at(made->session.expiresAt + 1);
        for (const LinkRef &ref : {ledger.byCode("AAAAAAAA"), ledger.byToken("AAAAAAAA"),
                                   LinkRef{ledger.tenant, made->session.id, {}, {}, &ledger.keyring}})
            QCOMPARE(stateText(ledger.accept(ref)), std::string("refused: expired"));
        QCOMPARE(ledger.column("SELECT count(*) FROM connections"), 0);
        const auto next = ledger.link("BBBBBBBB");
        QVERIFY(next.ok() && !next->reused);
        QCOMPARE(stateText(ledger.accept(ledger.byToken("BBBBBBBB"))), std::string("accepted"));
    }

    void linksEndOnce()
    {
        Ledger ledger;
        QVERIFY(ledger.ready);
        QVERIFY(ledger.link("AAAAAAAA").ok());
        QCOMPARE(stateText(ledger.accept(ledger.byCode("AAAAAAAA"))), std::string("accepted"));
        QCOMPARE(ledger.accept(ledger.byCode("AAAAAAAA")).error().code, Code::NotFound);
        QCOMPARE(stateText(ledger.accept(ledger.byToken("AAAAAAAA"))), std::string("refused: accepted"));
        QCOMPARE(ledger.get<LinkSession>([&](Transaction &tx) { return refuseLink(ledger.byToken("AAAAAAAA"), tx); })
                     .error()
                     .code,
                 Code::LinkEnded);
        QVERIFY(ledger.link("CCCCCCCC")->alreadyLinked.has_value());
        QCOMPARE(ledger.column("SELECT count(*) FROM connections"), 1);
    }

    void approvalsEndAtTheirTimeWithoutASweeper()
    {
        Ledger ledger;
        QVERIFY(ledger.ready && ledger.link("AAAAAAAA").ok() && ledger.accept(ledger.byCode("AAAAAAAA")).ok());
        const auto made = ledger.approval("late");
        QVERIFY(made.ok());
        const std::string id = made->approval.id;
        ledger.at(made->approval.expiresAt + 1);
        QCOMPARE(ledger.decided(id, "approve").error().code, Code::ApprovalNotPending);
        QCOMPARE(ledger.get<Approval>([&](Transaction &tx) {
                           return cancelApproval({ledger.tenant, id, {}}, tx);
                       })
                     .error()
                     .text,
                 std::string("expired"));
        const auto reader = ledger.store->openReader();
        const auto found = findApproval(*reader, ledger.clock.now(), ledger.tenant, id);
        QVERIFY(found && found->state == ApprovalState::Expired && !found->decision && !found->decidedAt);
        QCOMPARE(ledger.column("SELECT state FROM approvals"), 1); // nobody has written it down
    }

    void approvalsEndOnce()
    {
        Ledger ledger;
        QVERIFY(ledger.ready && ledger.link("AAAAAAAA").ok() && ledger.accept(ledger.byCode("AAAAAAAA")).ok());
        const std::string denied = ledger.approval("denied")->approval.id;
        QVERIFY(ledger.decided(denied, "deny").ok());
        QCOMPARE(ledger.decided(denied, "approve").error().text, std::string("denied"));
        const std::string cancelled = ledger.approval("cancelled")->approval.id;
        const auto cancel = [&](const std::string &id) {
            return ledger.get<Approval>([&](Transaction &tx) { return cancelApproval({ledger.tenant, id, {}}, tx); });
        };
        QVERIFY(cancel(cancelled).ok());
        QVERIFY(cancel(cancelled).ok());
        QCOMPARE(ledger.decided(cancelled, "approve").error().text, std::string("cancelled"));
        QCOMPARE(cancel(denied).error().code, Code::ApprovalNotPending);
        QCOMPARE(ledger.decided(ledger.approval("third")->approval.id, "maybe").error().code, Code::InvalidRequest);
        QVERIFY(ledger.approval("denied")->duplicate);
    }

    void longTextsFitIntoTheJournal()
    {
        Ledger ledger;
        QVERIFY(ledger.ready && ledger.link("AAAAAAAA").ok() && ledger.accept(ledger.byCode("AAAAAAAA")).ok());
        for (const char c : {'\x01', '"', 'a'}) {
            const auto made = ledger.approval(std::string(255, c));
            QVERIFY(made.ok());
            const Status status = ledger.run([&](Transaction &tx) -> Status {
                const auto done = decide({{ledger.tenant, made->approval.id, {}},
                                          "deny",
                                          std::string(500, c),
                                          {"usr_nuvouch_1", std::string(255, c)},
                                          true,
                                          "console"},
                                         tx);
                return done ? Status(Done{}) : Status(done.error());
            });
            QVERIFY(status.ok());
        }
        QVERIFY(ledger.column("SELECT max(length(CAST(data AS BLOB))) FROM journal") <=
                static_cast<std::int64_t>(journal::maximumData));
    }

    void cardsComeBack()
    {
        Card card;
        card.title = "Approve \"payment\" \xe2\x82\xac";
        card.description = "a\nb";
        card.action = "payment.authorization";
        card.reference = "pi_123";
        card.payee = "<Stripe>";
        card.amountText = "84.0 USD";
        card.amountValue = "84.0";
        card.amountCurrency = "USD";
        card.details = {{"Z", "1"}, {"A", ""}, {"Z", "2"}};
        card.actorType = "ai_agent";
        card.actorName = "Billing Agent";
        card.actorSubtitle = "s";
        card.actorAvatar = "ST";
        card.actorIsAgent = true;
        card.riskLevel = "high";
        card.riskSummary = "why";
        card.riskSignals = {"b", "a"};
        card.decisions = {{"Yes", "approve", false}, {"No", "deny", true}};
        const std::string text = toJson(card);
        const Card back = cardFromJson(text);
        QCOMPARE(toJson(back), text);
        QVERIFY(back.title == card.title && back.description == card.description && back.payee == card.payee);
        QVERIFY(back.amountValue == card.amountValue && back.actorIsAgent && back.riskSignals == card.riskSignals);
        QCOMPARE(back.details.size(), 3U);
        QVERIFY(back.details[2].value == "2" && back.decisions[1].denies && !back.decisions[0].denies);
        // And one that has nothing but a title.
        Card bare;
        bare.title = "T";
        QCOMPARE(toJson(cardFromJson(toJson(bare))), toJson(bare));
        QVERIFY(!cardFromJson(toJson(bare)).amountText);
        QVERIFY(cardFromJson("no JSON").title.empty());
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "approvalstest.moc"
