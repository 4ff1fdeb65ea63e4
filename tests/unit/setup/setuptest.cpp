#include "accounts/setup.h"

#include <QFile>
#include <QTest>

using namespace countersign::accounts;
using countersign::Code;
using countersign::Currency;

namespace {

std::optional<std::string> variable(const std::string &name)
{
    if (name == "KEY_ONE")
        return "pk_from_environment";
    if (name == "SECRET_ONE")
        return "secret from environment";
    if (name == "EMPTY")
        return "";
    if (name == "LINES")
        return "one\ntwo";
    if (name == "SHORT")
        return "pk_1";
    return std::nullopt;
}

countersign::Result<Setup> parse(const QByteArray &text)
{
    return parseSetup(text.toStdString(), "setup.json", variable);
}

Setup parsed(const QByteArray &text)
{
    auto setup = parse(text);
    if (!setup)
        qFatal("%s", setup.error().text.c_str());
    return *std::move(setup);
}

// The smallest object of each kind, with more members put in front of it.
QByteArray merchant(const QByteArray &more = {})
{
    return "{\"merchants\":[{" + more + (more.isEmpty() ? "" : ",") + R"("id":"m","name":"M"}]})";
}

QByteArray merchantWebhook(const QByteArray &webhook)
{
    return merchant("\"webhooks\":[" + webhook + "]");
}

QByteArray integrator(const QByteArray &more = {})
{
    return "{\"integrators\":[{" + more + (more.isEmpty() ? "" : ",") + R"("id":"i","name":"I"}]})";
}

QByteArray partner(const QByteArray &more = {}, const QByteArray &fee = "3.5")
{
    return "{\"partners\":[{" + more + (more.isEmpty() ? "" : ",") +
           R"("partner_id":"P","name":"P","merchant":"m","hmac_secret":"h","fee_percent":)" + fee + "}]}";
}

QByteArray client(const QByteArray &more = {})
{
    return partner("\"clients\":[{" + more + (more.isEmpty() ? "" : ",") + R"("client_id":"CLI","legal_name":"Cl"}])");
}

QByteArray person(const QByteArray &more)
{
    return "{\"operators\":[{" + more + "}]}";
}

} // namespace

class SetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySection();
    void fillsInTheDefaults();
    void defaultsAreNotGiven();
    void readsSecretsFromTheEnvironment();
    void readsExactDecimals_data();
    void readsExactDecimals();
    void acceptsUrls_data();
    void acceptsUrls();
    void acceptsAtTheLimits_data();
    void acceptsAtTheLimits();
    void refuses_data();
    void refuses();
    void neverQuotesSecrets_data();
    void neverQuotesSecrets();
    void namesTheFile();
    void refusesLargeFiles();
    void readsTheDemo();
};

void SetupTest::readsEverySection()
{
    const Setup setup = parsed(R"({
        "merchants": [{
            "id": "shop_1", "name": "Shop é", "currency": "MAD", "api_keys": ["pk_live_aaaa", "pk_live_bbbb"],
            "stripe": {"secret_key": "sk_live_aaaa", "publishable_key": "pk_live_cccc"},
            "limits": {"payments_per_second": 1, "payments_per_hour": 2, "transactions_per_second": 0},
            "webhooks": [
                {"url": "https://shop.example/hook?a=1", "secret": "s1", "format": "stripe",
                 "events": ["charge.refunded", "payment_intent.succeeded"], "active": false},
                {"url": "inbox:shop", "format": "payment"}]
        }, {"id": "shop_2", "name": "Second"}],
        "integrators": [{
            "id": "itg_1", "name": "Agents", "active": false, "api_keys": ["itg_live_1"],
            "callback_url": "http://127.0.0.1:8080/cb", "callback_secret": "cs", "webhook_format": "legacy",
            "require_link": false, "link_seconds": 60, "approval_seconds": 61, "custom_decisions": true,
            "on_revoke": "cancel"}],
        "partners": [{
            "partner_id": "PART1", "name": "Partner", "merchant": "shop_1", "status": "suspended", "kyc": "pending",
            "api_keys": ["cp_live_1"], "hmac_secret": "hs", "fee_percent": 3.5, "stripe_fee_percent": 1.25,
            "stripe_fee_fixed": "0.05", "strict_idempotency": true, "per_second": 7, "refund_on": "full", "status_delay": 4,
            "webhooks": [{"name": "Hook", "url": "http://[::1]:9/x", "secret": "ws", "events": ["transaction_succeeded"]}],
            "clients": [{"client_id": "CLI1", "legal_name": "Client", "status": "pending_kyc", "fee_percent": "4.0",
                         "fee_flat_usd": 0.5, "branding": { "widget_text_color" : "#fff" }}]}],
        "platform_api_keys": ["platform_1"],
        "clive": {"stripe_webhook_secret": "csw"},
        "operators": [{"name": "Ann", "role": "approver", "token": "op_ann_1"},
                      {"name": "Max", "role": "merchant", "token": "op_max_1", "merchant": "shop_2"}],
        "public_limits": {"per_second": 5},
        "behaviour": {"confirm_status": "captured", "unlisted_cards": "approve", "test_cards": true},
        "exact": true})");

    QCOMPARE(setup.merchants.size(), std::size_t{2});
    const SetupMerchant &shop = setup.merchants[0];
    QCOMPARE(shop.id, std::string("shop_1"));
    QCOMPARE(shop.name, std::string("Shop \xC3\xA9"));
    QVERIFY(shop.currency.value == *Currency::fromCode("MAD"));
    QVERIFY(shop.currency.given);
    QVERIFY((shop.apiKeys == std::vector<std::string>{"pk_live_aaaa", "pk_live_bbbb"}));
    QCOMPARE(shop.stripeSecretKey.value_or(""), std::string("sk_live_aaaa"));
    QCOMPARE(shop.stripePublishableKey.value_or(""), std::string("pk_live_cccc"));
    QCOMPARE(shop.paymentsPerSecond.value, 1);
    QCOMPARE(shop.paymentsPerHour.value, 2);
    QCOMPARE(shop.transactionsPerSecond.value, 0);
    QVERIFY(shop.paymentsPerSecond.given && shop.paymentsPerHour.given && shop.transactionsPerSecond.given);
    QCOMPARE(shop.webhooks.size(), std::size_t{2});
    QCOMPARE(shop.webhooks[0].url, std::string("https://shop.example/hook?a=1"));
    QCOMPARE(shop.webhooks[0].secret.value_or(""), std::string("s1"));
    QVERIFY(shop.webhooks[0].format == SetupFormat::Stripe);
    QVERIFY((shop.webhooks[0].events.value == std::vector<std::string>{"charge.refunded", "payment_intent.succeeded"}));
    QVERIFY(shop.webhooks[0].events.given);
    QVERIFY(!shop.webhooks[0].active.value && shop.webhooks[0].active.given);
    QVERIFY(shop.webhooks[1].format == SetupFormat::Payment);
    QVERIFY(!shop.webhooks[1].secret.has_value());

    QCOMPARE(setup.integrators.size(), std::size_t{1});
    const SetupIntegrator &agents = setup.integrators[0];
    QCOMPARE(agents.id, std::string("itg_1"));
    QCOMPARE(agents.name, std::string("Agents"));
    QVERIFY(!agents.active.value);
    QVERIFY((agents.apiKeys == std::vector<std::string>{"itg_live_1"}));
    QCOMPARE(agents.callbackUrl.value_or(""), std::string("http://127.0.0.1:8080/cb"));
    QCOMPARE(agents.callbackSecret.value_or(""), std::string("cs"));
    QVERIFY(agents.webhookFormat.value == SetupIntegrator::Format::Legacy);
    QVERIFY(!agents.requireLink.value);
    QCOMPARE(agents.linkSeconds.value, 60);
    QCOMPARE(agents.approvalSeconds.value, 61);
    QVERIFY(agents.customDecisions.value);
    QVERIFY(agents.onRevoke.value == SetupIntegrator::OnRevoke::Cancel);

    QCOMPARE(setup.partners.size(), std::size_t{1});
    const SetupPartner &p = setup.partners[0];
    QCOMPARE(p.partnerId, std::string("PART1"));
    QCOMPARE(p.name, std::string("Partner"));
    QCOMPARE(p.merchant, std::string("shop_1"));
    QVERIFY(p.status.value == SetupPartner::Status::Suspended);
    QVERIFY(p.kyc.value == SetupPartner::Kyc::Pending);
    QVERIFY((p.apiKeys == std::vector<std::string>{"cp_live_1"}));
    QCOMPARE(p.hmacSecret, std::string("hs"));
    QCOMPARE(p.feePercent, 35'000);
    QCOMPARE(p.stripeFeePercent.value, 12'500);
    QCOMPARE(p.stripeFeeFixed.value, 5);
    QVERIFY(p.strictIdempotency.value);
    QCOMPARE(p.perSecond.value, 7);
    QVERIFY(p.refundOn.value == SetupPartner::RefundOn::Full);
    QCOMPARE(p.statusDelay.value, 4);
    QCOMPARE(p.webhooks.size(), std::size_t{1});
    QCOMPARE(p.webhooks[0].name, std::string("Hook"));
    QCOMPARE(p.webhooks[0].url, std::string("http://[::1]:9/x"));
    QCOMPARE(p.webhooks[0].secret.value_or(""), std::string("ws"));
    QVERIFY((p.webhooks[0].events.value == std::vector<std::string>{"transaction_succeeded"}));
    QCOMPARE(p.clients.size(), std::size_t{1});
    QCOMPARE(p.clients[0].clientId, std::string("CLI1"));
    QCOMPARE(p.clients[0].legalName, std::string("Client"));
    QVERIFY(p.clients[0].status.value == SetupClient::Status::PendingKyc);
    QCOMPARE(p.clients[0].feePercent.value_or(-1), 40'000);
    QCOMPARE(p.clients[0].feeFlatUsd.value_or(-1), 50);
    QCOMPARE(p.clients[0].branding.value_or(""), std::string(R"({ "widget_text_color" : "#fff" })"));

    QVERIFY((setup.platformApiKeys == std::vector<std::string>{"platform_1"}));
    QCOMPARE(setup.cliveStripeWebhookSecret.value_or(""), std::string("csw"));
    QCOMPARE(setup.operators.size(), std::size_t{2});
    QCOMPARE(setup.operators[0].name, std::string("Ann"));
    QVERIFY(setup.operators[0].role == Role::Approver);
    QCOMPARE(setup.operators[0].token, std::string("op_ann_1"));
    QVERIFY(!setup.operators[0].merchant.has_value());
    QVERIFY(setup.operators[1].role == Role::Merchant);
    QCOMPARE(setup.operators[1].merchant.value_or(""), std::string("shop_2"));
    QCOMPARE(setup.publicPerSecond.value, 5);
    QVERIFY(setup.publicPerSecond.given);
    QVERIFY(setup.confirmStatus.value == Setup::ConfirmStatus::Captured && setup.confirmStatus.given);
    QVERIFY(setup.unlistedCards.value == Setup::UnlistedCards::Approve && setup.unlistedCards.given);
    QVERIFY(setup.testCards.value && setup.testCards.given);
    QVERIFY(setup.exact);
}

void SetupTest::fillsInTheDefaults()
{
    const Setup empty = parsed("{}");
    QVERIFY(empty.merchants.empty() && empty.integrators.empty() && empty.partners.empty());
    QVERIFY(empty.operators.empty() && empty.platformApiKeys.empty() && !empty.cliveStripeWebhookSecret);
    QCOMPARE(empty.publicPerSecond.value, 50);
    QVERIFY(empty.confirmStatus.value == Setup::ConfirmStatus::Authorized);
    QVERIFY(empty.unlistedCards.value == Setup::UnlistedCards::Decline);
    QVERIFY(!empty.testCards.value && !empty.testCards.given);
    QVERIFY(!empty.exact);

    const SetupMerchant m = parsed(merchantWebhook(R"({"url":"inbox:a"})")).merchants.at(0);
    QVERIFY(m.currency.value == *Currency::fromCode("USD"));
    QVERIFY(m.apiKeys.empty() && !m.stripeSecretKey && !m.stripePublishableKey);
    QCOMPARE(m.paymentsPerSecond.value, 20);
    QCOMPARE(m.paymentsPerHour.value, 10'000);
    QCOMPARE(m.transactionsPerSecond.value, 100);
    QVERIFY(m.webhooks[0].format == SetupFormat::Payment);
    QVERIFY((m.webhooks[0].events.value == std::vector<std::string>{"*"}));
    QVERIFY(m.webhooks[0].active.value);

    const SetupIntegrator i = parsed(integrator()).integrators.at(0);
    QVERIFY(i.active.value && i.requireLink.value && !i.customDecisions.value);
    QCOMPARE(i.linkSeconds.value, 900);
    QCOMPARE(i.approvalSeconds.value, 900);
    QVERIFY(i.webhookFormat.value == SetupIntegrator::Format::Auto);
    QVERIFY(i.onRevoke.value == SetupIntegrator::OnRevoke::Keep);
    QVERIFY(!i.callbackUrl && !i.callbackSecret);

    const SetupPartner p = parsed(client()).partners.at(0);
    QVERIFY(p.status.value == SetupPartner::Status::Active);
    QVERIFY(p.kyc.value == SetupPartner::Kyc::Approved);
    QCOMPARE(p.stripeFeePercent.value, 29'000);
    QCOMPARE(p.stripeFeeFixed.value, 30);
    QVERIFY(!p.strictIdempotency.value);
    QCOMPARE(p.perSecond.value, 0);
    QVERIFY(p.refundOn.value == SetupPartner::RefundOn::Any);
    QVERIFY(p.clients[0].status.value == SetupClient::Status::Active);
    QVERIFY(!p.clients[0].feePercent && !p.clients[0].feeFlatUsd && !p.clients[0].branding);
}

void SetupTest::defaultsAreNotGiven()
{
    const SetupMerchant m = parsed(merchant(R"("limits":{"payments_per_second":20})")).merchants.at(0);
    QVERIFY(m.paymentsPerSecond.given);
    QVERIFY(!m.paymentsPerHour.given && !m.transactionsPerSecond.given && !m.currency.given);
    const SetupIntegrator i = parsed(integrator(R"("active":true,"webhook_format":"auto")")).integrators.at(0);
    QVERIFY(i.active.given && i.webhookFormat.given);
    QVERIFY(!i.requireLink.given && !i.linkSeconds.given && !i.onRevoke.given);
    const SetupPartner p = parsed(partner(R"("stripe_fee_fixed":"0.30","kyc":"approved")")).partners.at(0);
    QVERIFY(p.stripeFeeFixed.given && p.kyc.given);
    QVERIFY(!p.stripeFeePercent.given && !p.status.given && !p.perSecond.given);
    const Setup setup = parsed(R"({"behaviour":{"unlisted_cards":"decline"}})");
    QVERIFY(setup.unlistedCards.given && !setup.confirmStatus.given && !setup.publicPerSecond.given);
}

void SetupTest::readsSecretsFromTheEnvironment()
{
    const Setup setup = parsed(R"({
        "merchants":[{"id":"m","name":"M","api_keys":[{"env":"KEY_ONE"}],
                      "webhooks":[{"url":"inbox:a","secret":{"env":"SECRET_ONE"}}]}],
        "clive":{"stripe_webhook_secret":{"env":"SECRET_ONE"}}})");
    QVERIFY((setup.merchants[0].apiKeys == std::vector<std::string>{"pk_from_environment"}));
    QCOMPARE(setup.merchants[0].webhooks[0].secret.value_or(""), std::string("secret from environment"));
    QCOMPARE(setup.cliveStripeWebhookSecret.value_or(""), std::string("secret from environment"));
    const SetupPartner p = parsed(R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","fee_percent":0,
                                      "hmac_secret":{"env":"SECRET_ONE"}}]})")
                               .partners.at(0);
    QCOMPARE(p.hmacSecret, std::string("secret from environment"));
}

void SetupTest::readsExactDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("partsPerMillion");
    QTest::newRow("0") << QByteArray("0") << qint64{0};
    QTest::newRow("0.0") << QByteArray("0.0") << qint64{0};
    QTest::newRow("3.5") << QByteArray("3.5") << qint64{35'000};
    QTest::newRow("3.50") << QByteArray("3.50") << qint64{35'000};
    QTest::newRow("text") << QByteArray("\"3.5\"") << qint64{35'000};
    QTest::newRow("0.0001") << QByteArray("0.0001") << qint64{1};
    QTest::newRow("1.1") << QByteArray("1.1") << qint64{11'000};
    QTest::newRow("99.9999") << QByteArray("99.9999") << qint64{999'999};
    QTest::newRow("100") << QByteArray("100") << qint64{1'000'000};
}

void SetupTest::readsExactDecimals()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, partsPerMillion);
    QCOMPARE(qint64{parsed(partner({}, text)).partners.at(0).feePercent}, partsPerMillion);
}

void SetupTest::acceptsUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url : {"http://localhost", "http://localhost:3000/hook", "https://a.example/x?y=z#f",
                            "http://127.0.0.1:1", "http://[::1]", "http://[::1]:65535/x", "https://h/a@b",
                            "https://h?x=a@b:1", "inbox:a", "inbox:A-b_9", "http://xn--bcher-kva.example/%C3%A9"})
        QTest::newRow(url) << QByteArray(url);
}

void SetupTest::acceptsUrls()
{
    QFETCH(QByteArray, url);
    const Setup setup = parsed(merchantWebhook("{\"url\":\"" + url + "\"}"));
    QCOMPARE(QByteArray::fromStdString(setup.merchants[0].webhooks[0].url), url);
}

void SetupTest::acceptsAtTheLimits_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("id of 64", R"({"merchants":[{"id":")" + QByteArray(64, 'a') + R"(","name":"M"}]})");
    row("name of 200 characters",
        R"({"merchants":[{"id":"m","name":")" + QByteArray("\xC3\xA9").repeated(200) + R"("}]})");
    row("key of 8", merchant(R"("api_keys":["pk_12345"])"));
    row("key of 255", merchant(R"("api_keys":["pk_)" + QByteArray(252, 'x') + R"("])"));
    row("secret of 512", merchantWebhook(R"({"url":"inbox:a","secret":")" + QByteArray(512, 'x') + R"("})"));
    row("rate of a million", merchant(R"("limits":{"payments_per_hour":1000000})"));
    row("thirty days", integrator(R"("link_seconds":2592000)"));
    row("one second", integrator(R"("approval_seconds":1)"));
    row("client fee of the partner", client(R"("fee_percent":3.5)"));
    row("client flat fee of 10", client(R"("fee_flat_usd":10)"));
    row("one id in three kinds",
        R"({"merchants":[{"id":"a","name":"M"}],"integrators":[{"id":"a","name":"I"}],)"
        R"("partners":[{"partner_id":"a","name":"P","merchant":"a","hmac_secret":"h","fee_percent":0}]})");
    row("one url in two formats", merchant(R"("webhooks":[{"url":"inbox:a"},{"url":"inbox:a","format":"stripe"}])"));
    row("one url of two merchants", R"({"merchants":[{"id":"a","name":"A","webhooks":[{"url":"inbox:a"}]},)"
                                    R"({"id":"b","name":"B","webhooks":[{"url":"inbox:a"}]}]})");
    row("one secret in two places",
        merchant(R"("webhooks":[{"url":"inbox:a","secret":"s"},{"url":"inbox:b","secret":"s"}])"));
    row("empty lists", R"({"merchants":[],"integrators":[],"partners":[],"operators":[],"platform_api_keys":[]})");
    row("empty sections", R"({"clive":{},"public_limits":{},"behaviour":{}})");
    row("callback secret alone", integrator(R"("callback_secret":"s")"));
    row("a megabyte", "{}" + QByteArray(1024 * 1024 - 2, ' '));
}

void SetupTest::acceptsAtTheLimits()
{
    QFETCH(QByteArray, text);
    const auto setup = parse(text);
    QVERIFY2(setup.ok(), setup.ok() ? "" : setup.error().text.c_str());
}

void SetupTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &error) {
        QTest::newRow(name) << text << "setup.json: " + error;
    };
    const char *idRule = "must match [A-Za-z0-9_-]{1,64}";
    const auto at = [](const char *path, const QByteArray &what) { return QByteArray(path) + ": " + what; };

    row("empty file", "", "line 1, column 1: unexpected end");
    row("syntax", "{\n  \"exact\": maybe\n}", "line 2, column 12: unexpected character");
    row("duplicate key", "{\"exact\":true,\n\"exact\":false}", "line 2, column 1: duplicate key \"exact\"");
    row("too deep", QByteArray(17, '['), "line 1, column 17: nested too deeply");
    row("list at the top", "[]", "must be an object");

    row("unknown section", R"({"merchant":[]})", "merchant: unknown key");
    row("unknown key with a control character", R"({"a\nb":[]})", "a?b: unknown key");
    row("the documented example", merchant(R"("limits":{"payments_per_sec":20})"),
        "merchants[0].limits.payments_per_sec: unknown key");
    row("unknown key of the second merchant", R"({"merchants":[{"id":"m","name":"M"},{"id":"n","name":"N","key":1}]})",
        "merchants[1].key: unknown key");
    row("unknown stripe key", merchant(R"("stripe":{"key":"x"})"), "merchants[0].stripe.key: unknown key");
    row("unknown webhook key", merchantWebhook(R"({"url":"inbox:a","name":"x"})"),
        "merchants[0].webhooks[0].name: unknown key");
    row("unknown integrator key", integrator(R"("url":"x")"), "integrators[0].url: unknown key");
    row("unknown partner key", partner(R"("id":"x")"), "partners[0].id: unknown key");
    row("unknown partner webhook key", partner(R"("webhooks":[{"name":"a","url":"inbox:a","format":"x"}])"),
        "partners[0].webhooks[0].format: unknown key");
    row("unknown client key", client(R"("name":"x")"), "partners[0].clients[0].name: unknown key");
    row("unknown branding key", client(R"("branding":{"colour":"x"})"),
        "partners[0].clients[0].branding.colour: unknown key");
    row("unknown clive key", R"({"clive":{"secret":"x"}})", "clive.secret: unknown key");
    row("unknown operator key", person(R"("name":"A","role":"admin","token":"op_12345","id":"x")"),
        "operators[0].id: unknown key");
    row("unknown public limit", R"({"public_limits":{"per_hour":1}})", "public_limits.per_hour: unknown key");
    row("unknown behaviour", R"({"behaviour":{"mode":1}})", "behaviour.mode: unknown key");
    row("unknown key beside env", merchant(R"("api_keys":[{"env":"KEY_ONE","file":"x"}])"),
        "merchants[0].api_keys[0].file: unknown key");

    row("merchants no list", R"({"merchants":{}})", "merchants: must be a list");
    row("merchant no object", R"({"merchants":["m"]})", "merchants[0]: must be an object");
    row("null is no list", R"({"operators":null})", "operators: must be a list");
    row("api_keys no list", merchant(R"("api_keys":"pk_12345")"), "merchants[0].api_keys: must be a list");
    row("stripe no object", merchant(R"("stripe":"sk_12345")"), "merchants[0].stripe: must be an object");
    row("limits no object", merchant(R"("limits":[])"), "merchants[0].limits: must be an object");
    row("webhooks no list", merchant(R"("webhooks":{})"), "merchants[0].webhooks: must be a list");
    row("webhook no object", merchantWebhook("1"), "merchants[0].webhooks[0]: must be an object");
    row("clive no object", R"({"clive":true})", "clive: must be an object");
    row("behaviour no object", R"({"behaviour":"x"})", "behaviour: must be an object");
    row("public_limits no object", R"({"public_limits":50})", "public_limits: must be an object");
    row("exact no flag", R"({"exact":1})", "exact: must be true or false");
    row("flag as a text", integrator(R"("active":"true")"), "integrators[0].active: must be true or false");
    row("name as a number", R"({"merchants":[{"id":"m","name":1}]})", "merchants[0].name: must be a text");
    row("id as a number", R"({"merchants":[{"id":1,"name":"M"}]})", "merchants[0].id: must be a text");
    row("url as a number", merchantWebhook(R"({"url":1})"), "merchants[0].webhooks[0].url: must be a text");
    row("branding no object", client(R"("branding":[])"), "partners[0].clients[0].branding: must be an object");
    row("branding value no text", client(R"("branding":{"website_url":1})"),
        "partners[0].clients[0].branding.website_url: must be a text");

    row("merchant without id", R"({"merchants":[{"name":"M"}]})", "merchants[0].id: is missing");
    row("merchant without name", R"({"merchants":[{"id":"m"}]})", "merchants[0].name: is missing");
    row("id empty", R"({"merchants":[{"id":"","name":"M"}]})", at("merchants[0].id", idRule));
    row("id with a space", R"({"merchants":[{"id":"a b","name":"M"}]})", at("merchants[0].id", idRule));
    row("id with a dot", R"({"integrators":[{"id":"a.b","name":"M"}]})", at("integrators[0].id", idRule));
    row("id with a letter that is not ASCII", R"({"merchants":[{"id":"é","name":"M"}]})",
        at("merchants[0].id", idRule));
    row("id of 65", R"({"merchants":[{"id":")" + QByteArray(65, 'a') + R"(","name":"M"}]})",
        at("merchants[0].id", idRule));
    row("partner id", R"({"partners":[{"partner_id":"a/b"}]})", at("partners[0].partner_id", idRule));
    row("partner's merchant", R"({"partners":[{"partner_id":"P","name":"P","merchant":"m/"}]})",
        at("partners[0].merchant", idRule));
    row("client id",
        R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","hmac_secret":"h","fee_percent":0,"clients":[{"client_id":"a b"}]}]})",
        at("partners[0].clients[0].client_id", idRule));
    row("operator's merchant", person(R"("name":"A","role":"merchant","token":"op_12345","merchant":"a b")"),
        at("operators[0].merchant", idRule));
    row("client id too short", partner(R"("clients":[{"client_id":"ab","legal_name":"Cl"}])"),
        "partners[0].clients[0].client_id: must have at least 3 characters");
    row("legal name too short", partner(R"("clients":[{"client_id":"abc","legal_name":"C"}])"),
        "partners[0].clients[0].legal_name: must have at least 2 characters");
    row("name empty", R"({"merchants":[{"id":"m","name":""}]})", "merchants[0].name: must not be empty");
    row("name of spaces", R"({"merchants":[{"id":"m","name":"  "}]})", "merchants[0].name: must not be empty");
    row("name too long", R"({"merchants":[{"id":"m","name":")" + QByteArray(201, 'a') + R"("}]})",
        "merchants[0].name: must have at most 200 characters");
    row("name with a newline", R"({"merchants":[{"id":"m","name":"a\nb"}]})",
        "merchants[0].name: must not contain control characters");

    row("merchant twice", R"({"merchants":[{"id":"m","name":"M"},{"id":"m","name":"N"}]})",
        "merchants[1].id: the same merchant is at merchants[0].id");
    row("integrator twice", R"({"integrators":[{"id":"i","name":"M"},{"id":"i","name":"N"}]})",
        "integrators[1].id: the same integrator is at integrators[0].id");
    row("partner twice",
        R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","hmac_secret":"h","fee_percent":0},{"partner_id":"P"}]})",
        "partners[1].partner_id: the same partner is at partners[0].partner_id");
    row("client twice",
        partner(R"("clients":[{"client_id":"abc","legal_name":"Cl"},{"client_id":"abc","legal_name":"Cl"}])"),
        "partners[0].clients[1].client_id: the same client is at partners[0].clients[0].client_id");
    row("operator twice", R"({"operators":[{"name":"A","role":"admin","token":"op_12345"},{"name":"A"}]})",
        "operators[1].name: the same operator is at operators[0].name");
    row("webhook twice", merchant(R"("webhooks":[{"url":"inbox:a"},{"url":"inbox:a","format":"payment"}])"),
        "merchants[0].webhooks[1].url: the same webhook is at merchants[0].webhooks[0].url");
    row("partner webhook twice", partner(R"("webhooks":[{"name":"a","url":"inbox:a"},{"name":"b","url":"inbox:a"}])"),
        "partners[0].webhooks[1].url: the same webhook is at partners[0].webhooks[0].url");

    row("key twice in one list", merchant(R"("api_keys":["pk_12345","pk_12345"])"),
        "merchants[0].api_keys[1]: the same key is at merchants[0].api_keys[0]");
    row("key of two kinds", merchant(R"("api_keys":["pk_12345"],"stripe":{"publishable_key":"pk_12345"})"),
        "merchants[0].stripe.publishable_key: the same key is at merchants[0].api_keys[0]");
    row("key of two owners",
        R"({"merchants":[{"id":"m","name":"M","stripe":{"secret_key":"sk_12345"}}],"operators":[{"name":"A","role":"admin","token":"sk_12345"}]})",
        "operators[0].token: the same key is at merchants[0].stripe.secret_key");
    row("key twice through the environment", merchant(R"("api_keys":["pk_from_environment",{"env":"KEY_ONE"}])"),
        "merchants[0].api_keys[1]: the same key is at merchants[0].api_keys[0]");
    row("platform key twice",
        R"({"integrators":[{"id":"i","name":"I","api_keys":["key_12345"]}],"platform_api_keys":["key_12345"]})",
        "platform_api_keys[0]: the same key is at integrators[0].api_keys[0]");

    row("key too short", merchant(R"("api_keys":["pk_1234"])"),
        "merchants[0].api_keys[0]: must be 8 to 255 visible ASCII characters");
    row("key too long", merchant(R"("api_keys":["pk_)" + QByteArray(253, 'x') + R"("])"),
        "merchants[0].api_keys[0]: must be 8 to 255 visible ASCII characters");
    row("key with a space", merchant(R"("api_keys":["pk_12 345"])"),
        "merchants[0].api_keys[0]: must be 8 to 255 visible ASCII characters");
    row("key that is not ASCII", merchant(R"("api_keys":["pk_12345é"])"),
        "merchants[0].api_keys[0]: must be 8 to 255 visible ASCII characters");
    row("payment key with another prefix", merchant(R"("api_keys":["sk_12345"])"),
        "merchants[0].api_keys[0]: must start with pk_");
    row("key as a number", merchant(R"("api_keys":[12345678])"),
        R"(merchants[0].api_keys[0]: must be a text or {"env":"NAME"})");
    row("secret empty", merchantWebhook(R"({"url":"inbox:a","secret":""})"),
        "merchants[0].webhooks[0].secret: must not be empty");
    row("secret too long", merchantWebhook(R"({"url":"inbox:a","secret":")" + QByteArray(513, 'x') + R"("})"),
        "merchants[0].webhooks[0].secret: must have at most 512 bytes");
    row("secret with a newline", merchantWebhook(R"({"url":"inbox:a","secret":"a\nb"})"),
        "merchants[0].webhooks[0].secret: must not contain control characters");
    row("secret null", merchantWebhook(R"({"url":"inbox:a","secret":null})"),
        R"(merchants[0].webhooks[0].secret: must be a text or {"env":"NAME"})");
    row("env missing", merchant(R"("api_keys":[{}])"), "merchants[0].api_keys[0].env: is missing");
    row("env as a number", merchant(R"("api_keys":[{"env":1}])"), "merchants[0].api_keys[0].env: must be a text");
    row("env badly named", merchant(R"("api_keys":[{"env":"A=B"}])"),
        "merchants[0].api_keys[0].env: is not the name of an environment variable");
    row("env named by a digit", merchant(R"("api_keys":[{"env":"1A"}])"),
        "merchants[0].api_keys[0].env: is not the name of an environment variable");
    row("env not set", merchant(R"("api_keys":[{"env":"ABSENT"}])"),
        "merchants[0].api_keys[0]: the environment variable ABSENT is not set");
    row("env empty", R"({"clive":{"stripe_webhook_secret":{"env":"EMPTY"}}})",
        "clive.stripe_webhook_secret: the environment variable EMPTY is empty");
    row("env with lines", partner(R"("webhooks":[{"name":"a","url":"inbox:a","secret":{"env":"LINES"}}])"),
        "partners[0].webhooks[0].secret: the environment variable LINES holds no usable secret");
    row("env with a short key", merchant(R"("api_keys":[{"env":"SHORT"}])"),
        "merchants[0].api_keys[0]: must be 8 to 255 visible ASCII characters");

    row("currency unknown", merchant(R"("currency":"XXX")"),
        "merchants[0].currency: must be the ISO 4217 code of a currency, like USD");
    row("currency in lower case", merchant(R"("currency":"usd")"),
        "merchants[0].currency: must be the ISO 4217 code of a currency, like USD");
    row("currency as a number", merchant(R"("currency":840)"),
        "merchants[0].currency: must be the ISO 4217 code of a currency, like USD");
    row("format", merchantWebhook(R"({"url":"inbox:a","format":"clive"})"),
        "merchants[0].webhooks[0].format: must be one of payment, stripe");
    row("format as a number", merchantWebhook(R"({"url":"inbox:a","format":1})"),
        "merchants[0].webhooks[0].format: must be one of payment, stripe");
    row("webhook_format", integrator(R"("webhook_format":"new")"),
        "integrators[0].webhook_format: must be one of auto, legacy, current");
    row("on_revoke", integrator(R"("on_revoke":"drop")"), "integrators[0].on_revoke: must be one of keep, cancel");
    row("partner status", partner(R"("status":"closed")"),
        "partners[0].status: must be one of active, inactive, suspended");
    row("kyc", partner(R"("kyc":true)"), "partners[0].kyc: must be one of approved, pending");
    row("refund_on", partner(R"("refund_on":"partial")"), "partners[0].refund_on: must be one of any, full");
    row("client status", client(R"("status":"inactive")"),
        "partners[0].clients[0].status: must be one of active, suspended, pending_kyc");
    row("role", person(R"("name":"A","role":"root","token":"op_12345")"),
        "operators[0].role: must be one of admin, approver, support, merchant, developer");
    row("role in upper case", person(R"("name":"A","role":"Admin","token":"op_12345")"),
        "operators[0].role: must be one of admin, approver, support, merchant, developer");
    row("confirm_status", R"({"behaviour":{"confirm_status":"paid"}})",
        "behaviour.confirm_status: must be one of authorized, captured");
    row("unlisted_cards", R"({"behaviour":{"unlisted_cards":"refuse"}})",
        "behaviour.unlisted_cards: must be one of decline, approve");
    row("test_cards", R"({"behaviour":{"test_cards":1}})", "behaviour.test_cards: must be true or false");

    row("limit negative", merchant(R"("limits":{"payments_per_second":-1})"),
        "merchants[0].limits.payments_per_second: must be a whole number from 0 to 1000000");
    row("limit too large", merchant(R"("limits":{"payments_per_hour":1000001})"),
        "merchants[0].limits.payments_per_hour: must be a whole number from 0 to 1000000");
    row("limit with a fraction", merchant(R"("limits":{"transactions_per_second":1.0})"),
        "merchants[0].limits.transactions_per_second: must be a whole number from 0 to 1000000");
    row("limit as a text", merchant(R"("limits":{"payments_per_second":"20"})"),
        "merchants[0].limits.payments_per_second: must be a whole number from 0 to 1000000");
    row("limit over 64 bits", R"({"public_limits":{"per_second":99999999999999999999}})",
        "public_limits.per_second: must be a whole number from 0 to 1000000");
    row("partner rate", partner(R"("per_second":-1)"),
        "partners[0].per_second: must be a whole number from 0 to 1000000");
    row("link_seconds", integrator(R"("link_seconds":0)"),
        "integrators[0].link_seconds: must be a whole number from 1 to 2592000");
    row("approval_seconds", integrator(R"("approval_seconds":2592001)"),
        "integrators[0].approval_seconds: must be a whole number from 1 to 2592000");

    const char *percent = "must be a number from 0 to 100 with at most 4 decimals";
    for (const char *bad : {"-1", "100.0001", "101", "0.00001", "1e1", "\"\"", "\" 1\"", "\"1 \"", "\".5\"", "\"5.\"",
                            "\"+1\"", "\"01\"", "\"1,5\"", "\"1.2.3\"", "null", "true", "[]", "99999999999999999999"})
        QTest::newRow((QByteArray("fee_percent ") + bad).constData())
            << partner({}, bad) << "setup.json: partners[0].fee_percent: " + QByteArray(percent);
    row("fee_percent missing", R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","hmac_secret":"h"}]})",
        "partners[0].fee_percent: is missing");
    row("stripe_fee_percent", partner(R"("stripe_fee_percent":"x")"), at("partners[0].stripe_fee_percent", percent));
    row("stripe_fee_fixed", partner(R"("stripe_fee_fixed":"0.301")"),
        "partners[0].stripe_fee_fixed: must be a number from 0 to 100 with at most 2 decimals");
    row("stripe_fee_fixed negative", partner(R"("stripe_fee_fixed":-0.3)"),
        "partners[0].stripe_fee_fixed: must be a number from 0 to 100 with at most 2 decimals");
    row("fee_flat_usd", client(R"("fee_flat_usd":10.01)"),
        "partners[0].clients[0].fee_flat_usd: must be a number from 0 to 10 with at most 2 decimals");
    row("client fee_percent", client(R"("fee_percent":"a")"), at("partners[0].clients[0].fee_percent", percent));
    row("client fee below the partner's",
        R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","hmac_secret":"h","fee_percent":3.5,)"
        R"("clients":[{"client_id":"abc","legal_name":"Cl","fee_percent":3.4999}]}]})",
        "partners[0].clients[0].fee_percent: must not be below the partner's");

    row("webhook without url", merchantWebhook("{}"), "merchants[0].webhooks[0].url: is missing");
    row("partner webhook without url", partner(R"("webhooks":[{"name":"a"}])"),
        "partners[0].webhooks[0].url: is missing");
    row("partner webhook without name", partner(R"("webhooks":[{"url":"inbox:a"}])"),
        "partners[0].webhooks[0].name: is missing");
    const char *kinds = "must start with http:// or https://, or be inbox:NAME";
    const auto url = [](const QByteArray &text) { return merchantWebhook("{\"url\":\"" + text + "\"}"); };
    const char *webhookUrl = "merchants[0].webhooks[0].url";
    for (const char *bad :
         {"", "shop.example", "ftp://a", "javascript:alert(1)", "HTTP://a", "//a", "file:///etc/passwd", "Inbox:a"})
        QTest::newRow((QByteArray("url ") + bad).constData()) << url(bad) << "setup.json: " + at(webhookUrl, kinds);
    for (const char *bad : {"inbox:", "inbox:a b", "inbox:a/b"})
        QTest::newRow(bad) << url(bad) << "setup.json: " + at(webhookUrl, "inbox names match [A-Za-z0-9_-]{1,64}");
    for (const char *bad : {"http://", "https:///x", "http://:80", "http://[]", "http://::1]"})
        QTest::newRow(bad) << url(bad) << "setup.json: " + at(webhookUrl, "has no host");
    for (const char *bad :
         {"http://a:", "http://[::1", "http://a:0", "http://a:65536", "http://a:b", "http://a:80:90", "http://a:-1"})
        QTest::newRow(bad) << url(bad) << "setup.json: " + at(webhookUrl, "has no valid port");
    for (const char *bad : {"http://user@a", "https://user:pw@a/x"})
        QTest::newRow(bad) << url(bad) << "setup.json: " + at(webhookUrl, "must not carry a user name or password");
    row("url with a space", url("http://a/b c"), at(webhookUrl, "must consist of visible ASCII characters"));
    row("url with a newline", url("http://a/\\nb"), at(webhookUrl, "must consist of visible ASCII characters"));
    row("url that is not ASCII",
        url("http://b\xC3\xBC"
            "cher.example"),
        at(webhookUrl, "must consist of visible ASCII characters"));
    row("url too long", url("http://a/" + QByteArray(2040, 'x')), at(webhookUrl, "is too long"));
    row("callback url", integrator(R"("callback_url":"x","callback_secret":"s")"),
        at("integrators[0].callback_url", kinds));
    row("callback without secret", integrator(R"("callback_url":"inbox:a")"),
        "integrators[0].callback_secret: is missing: what is sent to a callback_url is signed");

    row("events empty", merchantWebhook(R"({"url":"inbox:a","events":[]})"),
        "merchants[0].webhooks[0].events: must name an event, or *");
    row("events no list", merchantWebhook(R"({"url":"inbox:a","events":"*"})"),
        "merchants[0].webhooks[0].events: must be a list");
    row("event empty", merchantWebhook(R"({"url":"inbox:a","events":[""]})"),
        "merchants[0].webhooks[0].events[0]: must be the name of an event, or *");
    row("event as a number", merchantWebhook(R"({"url":"inbox:a","events":["*",1]})"),
        "merchants[0].webhooks[0].events[1]: must be the name of an event, or *");
    row("event with a space", merchantWebhook(R"({"url":"inbox:a","events":["a b"]})"),
        "merchants[0].webhooks[0].events[0]: must be the name of an event, or *");
    row("event twice", partner(R"("webhooks":[{"name":"a","url":"inbox:a","events":["a.b","a.b"]}])"),
        "partners[0].webhooks[0].events[1]: comes twice");

    row("partner without secret", R"({"partners":[{"partner_id":"P","name":"P","merchant":"m","fee_percent":0}]})",
        "partners[0].hmac_secret: is missing");
    row("partner without merchant", R"({"partners":[{"partner_id":"P","name":"P"}]})",
        "partners[0].merchant: is missing");
    row("operator without name", person(R"("role":"admin","token":"op_12345")"), "operators[0].name: is missing");
    row("operator without role", person(R"("name":"A","token":"op_12345")"), "operators[0].role: is missing");
    row("operator without token", person(R"("name":"A","role":"admin")"), "operators[0].token: is missing");
    row("merchant role without merchant", person(R"("name":"A","role":"merchant","token":"op_12345")"),
        "operators[0].merchant: is missing: the role merchant sees one merchant");
    row("merchant of another role", person(R"("name":"A","role":"support","token":"op_12345","merchant":"m")"),
        "operators[0].merchant: goes with the role merchant only");
    row("the first error counts", R"({"merchants":[{"id":"m"}],"exact":1})", "merchants[0].name: is missing");
}

void SetupTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, error);
    const auto setup = parse(text);
    QVERIFY(!setup.ok());
    QCOMPARE(setup.error().code, Code::InvalidRequest);
    QVERIFY(setup.error().text.find('\n') == std::string::npos);
    QCOMPARE(QByteArray::fromStdString(setup.error().text), error);
}

void SetupTest::neverQuotesSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short key") << merchant(R"("api_keys":["SECRET"])");
    QTest::newRow("key with a space") << merchant(R"("api_keys":["SECRET SECRET"])");
    QTest::newRow("wrong prefix") << merchant(R"("api_keys":["SECRETSECRET"])");
    QTest::newRow("twice") << merchant(R"("api_keys":["pk_SECRET","pk_SECRET"])");
    QTest::newRow("control character") << merchantWebhook(R"({"url":"inbox:a","secret":"SECRET\n"})");
    QTest::newRow("password in a URL") << merchantWebhook(R"({"url":"http://u:SECRET@a/"})");
    QTest::newRow("broken JSON after it") << QByteArray(R"({"operators":[{"token":"SECRET",}]})");
}

void SetupTest::neverQuotesSecrets()
{
    QFETCH(QByteArray, text);
    const auto setup = parse(text);
    QVERIFY(!setup.ok());
    QVERIFY2(setup.error().text.find("SECRET") == std::string::npos, setup.error().text.c_str());
}

void SetupTest::namesTheFile()
{
    const auto setup = parseSetup(R"({"x":1})", "/etc/countersign/shop.json", variable);
    QVERIFY(!setup.ok());
    QCOMPARE(setup.error().text, std::string("/etc/countersign/shop.json: x: unknown key"));
    QCOMPARE(setup.error().field, std::string("x"));
}

void SetupTest::refusesLargeFiles()
{
    const auto setup = parse("{}" + QByteArray(1024 * 1024 - 1, ' '));
    QVERIFY(!setup.ok());
    QCOMPARE(setup.error().text, std::string("setup.json: is larger than 1 MiB"));
}

void SetupTest::readsTheDemo()
{
    QFile file(qEnvironmentVariable("COUNTERSIGN_SOURCE") + QStringLiteral("/resources/setup/demo.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    // The demo needs nothing from its surroundings.
    const auto demo = parseSetup(file.readAll().toStdString(), "demo.json",
                                 [](const std::string &) -> std::optional<std::string> { return std::nullopt; });
    QVERIFY2(demo.ok(), demo.ok() ? "" : demo.error().text.c_str());

    QCOMPARE(demo->merchants.size(), std::size_t{1});
    const SetupMerchant &store = demo->merchants[0];
    QCOMPARE(store.id, std::string("merchant_demo"));
    QCOMPARE(store.name, std::string("Demo Store"));
    QVERIFY((store.apiKeys == std::vector<std::string>{"pk_test_demo_payment"}));
    QCOMPARE(store.stripeSecretKey.value_or(""), std::string("sk_test_demo"));
    QCOMPARE(store.stripePublishableKey.value_or(""), std::string("pk_test_demo"));
    QCOMPARE(store.webhooks.size(), std::size_t{2});
    for (const SetupWebhook &webhook : store.webhooks) {
        QCOMPARE(webhook.url, std::string("inbox:demo"));
        QVERIFY(webhook.secret.has_value());
    }
    QCOMPARE(demo->integrators.size(), std::size_t{1});
    QCOMPARE(demo->integrators[0].id, std::string("itg_demo"));
    QCOMPARE(demo->integrators[0].name, std::string("Demo Agents"));
    QVERIFY((demo->integrators[0].apiKeys == std::vector<std::string>{"itg_test_demo"}));
    QCOMPARE(demo->integrators[0].callbackUrl.value_or(""), std::string("inbox:demo"));
    QCOMPARE(demo->integrators[0].callbackSecret.value_or(""), std::string("nuvouch_demo_secret"));
    QCOMPARE(demo->partners.size(), std::size_t{1});
    const SetupPartner &clive = demo->partners[0];
    QCOMPARE(clive.partnerId, std::string("ECHEZONA001"));
    QCOMPARE(clive.merchant, std::string("merchant_demo"));
    QVERIFY((clive.apiKeys == std::vector<std::string>{"cp_test_demo"}));
    QCOMPARE(clive.hmacSecret, std::string("clive_demo_hmac"));
    QCOMPARE(clive.webhooks.size(), std::size_t{1});
    QCOMPARE(clive.webhooks[0].url, std::string("inbox:demo"));
    QCOMPARE(clive.clients.size(), std::size_t{1});
    QCOMPARE(clive.clients[0].clientId, std::string("AIRPEACE001"));
    QCOMPARE(clive.clients[0].legalName, std::string("Air Peace Ltd"));
    QCOMPARE(demo->operators.size(), std::size_t{1});
    QCOMPARE(demo->operators[0].name, std::string("Demo Admin"));
    QVERIFY(demo->operators[0].role == Role::Admin);
    QCOMPARE(demo->operators[0].token, std::string("op_test_admin"));
    QVERIFY(!demo->exact);
}

QTEST_APPLESS_MAIN(SetupTest)
#include "setuptest.moc"
