// design.md 6: a setup file wins for what it contains and leaves the rest alone; "exact" ends what it does not name.
#include "storefixture.h"

#include "accounts/applysetup.h"
#include "accounts/directory.h"
#include "gateway/schema.h"

#include <QtTest>

#include <array>

using namespace countersign;
using namespace countersign::accounts;
using test::StoreFixture;

namespace {

class Accounts : public StoreFixture
{
public:
    Accounts()
        : StoreFixture(gateway::migrations())
        , keyring(std::array<std::uint8_t, 32>{1, 2, 3})
    {
        open();
    }

    // The error's text, or "" when it was applied.
    std::string apply(const std::string &json)
    {
        const auto setup = parseSetup(json, "setup.json", [](const std::string &) { return std::nullopt; });
        if (!setup)
            return setup.error().text;
        const Status status = store->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            return applySetup(*setup, keyring, tx);
        });
        return status ? std::string() : status.error().text.empty() ? "failed" : status.error().text;
    }

    [[nodiscard]] std::shared_ptr<const Directory> directory() const { return Directory::load(*store->openReader()); }
    [[nodiscard]] bool opens(const std::string &key) const { return directory()->find(keyring, key) != nullptr; }

    secrets::Keyring keyring;
};

} // namespace

class ApplySetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsOnce()
    {
        Accounts a;
        const std::string file = R"({"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_one_key"]}],
            "operators":[{"name":"Ada","role":"admin","token":"op_test_ada"}]})";
        QCOMPARE(a.apply(file), std::string());
        QCOMPARE(a.apply(file), std::string());
        QCOMPARE(a.directory()->tenants().size(), std::size_t{1});
        QCOMPARE(a.directory()->operators().size(), std::size_t{1});
        QCOMPARE(allKeys(*a.store->openReader()).size(), std::size_t{2});
        const Credential *key = nullptr;
        const auto directory = a.directory();
        key = directory->find(a.keyring, "pk_test_one_key");
        QVERIFY(key && key->kind == KeyKind::Payment && key->tenant && key->tenant->id == "m1");
        QVERIFY(!directory->find(a.keyring, "pk_test_one_kez"));
    }
    void theFileWinsForWhatItContainsAndOnlyForThat()
    {
        Accounts a;
        QCOMPARE(a.apply(R"({"merchants":[{"id":"m1","name":"One","currency":"EUR","api_keys":["pk_test_one_key"],
            "limits":{"payments_per_second":5,"payments_per_hour":50}}]})"),
                 std::string());
        QCOMPARE(a.apply(R"({"merchants":[{"id":"m1","name":"Renamed","limits":{"payments_per_second":7}}]})"),
                 std::string());
        const auto directory = a.directory();
        const Tenant *merchant = directory->tenant(TenantKind::Merchant, "m1");
        QVERIFY(merchant);
        QCOMPARE(merchant->name, std::string("Renamed"));
        QCOMPARE(merchant->limits.paymentsPerSecond, 7);
        QCOMPARE(merchant->limits.paymentsPerHour, 50);        // not in the second file: left alone
        QCOMPARE(merchant->limits.transactionsPerSecond, 100); // in neither: the default
        QVERIFY(merchant->currency && merchant->currency->code() == "EUR");
        QVERIFY(a.opens("pk_test_one_key"));
    }
    void anEndpointThatComesBackStartsAnew()
    {
        Accounts a;
        const std::string with = R"({"exact":true,"merchants":[{"id":"m1","name":"One","webhooks":[
            {"url":"https://shop.example/hook","secret":"whsec_abcdefgh","format":"payment"}]}]})";
        QCOMPARE(a.apply(with), std::string());
        QVERIFY(a.store
                    ->writeAndWait([](db::Transaction &tx) -> Status {
                        tx.db().run("UPDATE webhook_endpoints SET failed_in_row = 7, paused_by_failures = 1, "
                                    "previous_secret = x'00', previous_until = 1, keeps_until = 9");
                        return Done{};
                    })
                    .ok());
        QCOMPARE(a.apply(R"({"exact":true,"merchants":[{"id":"m1","name":"One"}]})"), std::string());
        QCOMPARE(a.apply(with), std::string());
        const auto reader = a.store->openReader();
        auto q = reader->query("SELECT count(*) FROM webhook_endpoints WHERE removed = 0 AND active = 1 AND "
                               "failed_in_row = 0 AND paused_by_failures = 0 AND previous_secret IS NULL AND "
                               "previous_until IS NULL AND keeps_until = 0");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 1);
    }

    void exactEndsWhatItDoesNotName()
    {
        Accounts a;
        QCOMPARE(a.apply(R"({"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_first_key","pk_test_second_key"],
            "webhooks":[{"url":"inbox:old"}]}],
            "operators":[{"name":"Ada","role":"admin","token":"op_test_ada"},{"name":"Bob","role":"support","token":"op_test_bob"}]})"),
                 std::string());
        const std::string less =
            R"({"exact":true,"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_second_key"]}],
            "operators":[{"name":"Ada","role":"admin","token":"op_test_ada"}]})";
        QCOMPARE(a.apply(less), std::string());
        QVERIFY(!a.opens("pk_test_first_key"));
        QVERIFY(a.opens("pk_test_second_key"));
        QVERIFY(a.opens("op_test_ada"));
        QVERIFY(!a.opens("op_test_bob"));
        const auto reader = a.store->openReader();
        auto hooks = reader->query("SELECT count(*) FROM webhook_endpoints WHERE active = 1");
        QVERIFY(hooks.next());
        QCOMPARE(hooks.integer(0), 0);
    }
    void aKeyThatIsNamedAgainWorksAgain()
    {
        Accounts a;
        const std::string with =
            R"({"exact":true,"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_one_key"]}]})";
        QCOMPARE(a.apply(with), std::string());
        QCOMPARE(a.apply(R"({"exact":true,"merchants":[{"id":"m1","name":"One"}]})"), std::string());
        QVERIFY(!a.opens("pk_test_one_key"));
        QCOMPARE(a.apply(with), std::string());
        QVERIFY(a.opens("pk_test_one_key"));
    }
    void aNewTokenReplacesTheOldOne()
    {
        Accounts a;
        QCOMPARE(a.apply(R"({"operators":[{"name":"Ada","role":"admin","token":"op_test_old"}]})"), std::string());
        QCOMPARE(a.apply(R"({"operators":[{"name":"Ada","role":"support","token":"op_test_new"}]})"), std::string());
        QVERIFY(!a.opens("op_test_old"));
        const auto directory = a.directory();
        const Credential *ada = directory->find(a.keyring, "op_test_new");
        QVERIFY(ada && ada->person && ada->person->role == Role::Support);
    }
    void whatCannotBeAppliedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a key of somebody else")
            << QByteArray(
                   R"({"merchants":[{"id":"m2","name":"Two","api_keys":["pk_test_new_key","pk_test_one_key"]}]})")
            << QByteArray("belongs to somebody else");
        QTest::newRow("an operator's merchant that is not there")
            << QByteArray(R"({"merchants":[{"id":"m2","name":"Two","api_keys":["pk_test_new_key"]}],
                "operators":[{"name":"Eve","role":"merchant","merchant":"nobody","token":"op_test_eve"}]})")
            << QByteArray("operators[0].merchant: there is no merchant \"nobody\"");
        QTest::newRow("a partner's merchant that is not there")
            << QByteArray(R"({"merchants":[{"id":"m2","name":"Two","api_keys":["pk_test_new_key"]}],
                "partners":[{"partner_id":"P1","name":"P","merchant":"nobody","hmac_secret":"hmac_secret_1","fee_percent":3.5}]})")
            << QByteArray("partners[0].merchant: there is no merchant \"nobody\"");
    }
    void whatCannotBeAppliedChangesNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        Accounts a;
        QCOMPARE(a.apply(R"({"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_one_key"]}]})"), std::string());
        const QByteArray error = QByteArray::fromStdString(a.apply(json.toStdString()));
        QVERIFY2(error.contains(says), error.constData());
        QVERIFY(!error.contains("pk_test_one_key")); // a hint at most
        QVERIFY(!a.opens("pk_test_new_key"));
        QCOMPARE(a.directory()->tenants().size(), std::size_t{1});
    }
    void secretsAreNotInTheFileOfTheStore()
    {
        Accounts a;
        QCOMPARE(a.apply(R"({"merchants":[{"id":"m1","name":"One","api_keys":["pk_test_plain_text_key"],
            "webhooks":[{"url":"inbox:x","secret":"whsec_plain_text_secret"}]}],
            "integrators":[{"id":"i1","name":"I","api_keys":["itg_plain_text_key"],"callback_secret":"callback_plain_text"}],
            "operators":[{"name":"Ada","role":"admin","token":"op_plain_text_token"}]})"),
                 std::string());
        const std::string path = a.path();
        a.store.reset();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *secret : {"pk_test_plain_text_key", "whsec_plain_text_secret", "itg_plain_text_key",
                                   "callback_plain_text", "op_plain_text_token"})
            QVERIFY2(!bytes.contains(secret), secret);
    }
    void hintsAreTooLittleToUse_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("usual") << QByteArray("pk_test_demo_payment") << QByteArray("pk_test_\u2026ment");
        QTest::newRow("one word") << QByteArray("abcdefghijklmnop") << QByteArray("abcd\u2026mnop");
        QTest::newRow("short") << QByteArray("pk_12345") << QByteArray("pk_\u2026");
    }
    void hintsAreTooLittleToUse()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, hint);
        QCOMPARE(QByteArray::fromStdString(hintOf(value.toStdString())), hint);
    }
    void choicesFollowTheLastFileThatMadeThem()
    {
        Accounts a;
        QCOMPARE(
            a.apply(
                R"({"behaviour":{"unlisted_cards":"approve","confirm_status":"captured","test_cards":true},"public_limits":{"per_second":9}})"),
            std::string());
        QCOMPARE(a.apply(R"({"behaviour":{"confirm_status":"authorized"}})"), std::string());
        const GatewayChoices choices = gatewayChoices(*a.store->openReader());
        QVERIFY(choices.approveUnlistedCards);
        QVERIFY(!choices.confirmShowsCaptured);
        QVERIFY(choices.showTestCards);
        QCOMPARE(choices.publicPerSecond, 9);
    }
};

QTEST_GUILESS_MAIN(ApplySetupTest)
#include "applysetuptest.moc"
