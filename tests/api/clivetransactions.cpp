// contracts/clive-stripe.md A5 to A12, A15 and part D: making transactions, what they become, reading them, clients and
// the branding packet. Functions carry the numbers of the points of part D that they judge.
#include "support/clive.h"
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <set>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *routedPath = "/transactions/checkout-intent-v2";

// The messages about one member, joined.
std::string problem(const Answer &answer, const std::string &member)
{
    const Json list = answer.json()["details"]["fieldErrors"][member];
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i)
        out += (out.empty() ? "" : " / ") + list.at(i).text();
    return out;
}

bool isCliveId(const std::string &id)
{
    const auto last = id.rfind('_');
    return id.starts_with("CLVTX_") && last == 19 && id.find_first_not_of("0123456789", 6) == last &&
           id.find_first_not_of("0123456789", last + 1) == std::string::npos && last + 1 < id.size();
}

} // namespace

class TestCliveTransactions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkoutInOneCall();
    void theIntentOfACheckout();
    void initializeAndAttach();
    void point32_checkoutThatIsRouted_data();
    void point32_checkoutThatIsRouted();
    void everythingWrongIsToldAtOnce();
    void membersAreChecked_data();
    void membersAreChecked();
    void point13_amounts_data();
    void point13_amounts();
    void descriptorSuffixes_data();
    void descriptorSuffixes();
    void point14_theDocumentedTransaction();
    void point34_attachingAgain();
    void attachingWhatIsNotIts();
    void listsAreNewestFirstAndPaged();
    void clientsAreMadeAndListed();
    void point33_clientFees_data();
    void point33_clientFees();
    void point31_brandingPackets();
    void consoleViews();
    void outcomesChosenInTheConsole();

private:
    SharedGateway m_gateway;
};

void TestCliveTransactions::initTestCase()
{
    const std::string branded =
        ",{\"partner_id\":\"branded\",\"name\":\"Pay <b>& Co\",\"merchant\":\"shop\",\"hmac_secret\":\"h\","
        "\"fee_percent\":1,\"clients\":[{\"client_id\":\"BRAND001\",\"legal_name\":\"Brand\",\"branding\":"
        "{\"brand_display_name\":\"<i>Air</"
        "i>\",\"widget_background_color\":\"#fff\",\"brand_primary_color\":\"#012345\"}}]}";
    QVERIFY2(m_gateway.start(withPartners(',' + partnerOf("lists") + ',' + partnerOf("makes") + branded)),
             m_gateway.failure().c_str());
}

void TestCliveTransactions::checkoutInOneCall()
{
    Partner one(m_gateway.address(), "one");
    const Answer answer = one.checkout(one.order("EZ12345").setText("statement_descriptor_suffix", "AIRPEACE"));
    COMPARE_STATUS(answer, 201);
    const Json made = answer.json();
    COMPARE_TEXT(made.keys(), "clive_tx_id status stripe_payment_intent_id client_secret stripe_publishable_key");
    const std::string id = made["clive_tx_id"].text();
    const std::string intent = made["stripe_payment_intent_id"].text();
    QVERIFY2(isCliveId(id), id.c_str());
    COMPARE_TEXT(made["status"].text(), "pending");
    COMPARE_TEXT(made["stripe_publishable_key"].text(), shopPublishableKey);
    QVERIFY(intent.starts_with("pi_3") && intent.size() == 27);
    const std::string secret = made["client_secret"].text();
    QVERIFY(secret.starts_with(intent + "_secret_") && secret.size() == intent.size() + 33);
    const Json item = one.item(id);
    COMPARE_TEXT(
        item.keys(),
        "id cliveTxId partnerId partnerName clientId clientName echezonaReference stripePaymentIntentId amount "
        "currency status stripeFeePercent partnerFeePercent partnerPayoutPercent cliveEarningPercent "
        "cliveEarningAmount processorFee platformFee netAmount settlementStatus createdAt updatedAt");
    COMPARE_TEXT(item["stripePaymentIntentId"].text(), intent);
    COMPARE_TEXT(item["clientName"].text(), "Air Peace Ltd");
    COMPARE_TEXT(item["amount"].text(), "750");
    QVERIFY(item["processorFee"].isNull() && item["partnerFeePercent"].isNull());
    COMPARE_TEXT(item["settlementStatus"].text(), "unsettled");
    COMPARE_TEXT(item["createdAt"].text(), "2026-01-24T10:00:00.000Z");
    QVERIFY(item["id"].text().starts_with('c') && item["id"].text().size() == 25);
}

void TestCliveTransactions::theIntentOfACheckout()
{
    Partner one(m_gateway.address(), "one");
    const Json made = one.checkout(one.order("EZ-intent", "19.99").set("meta", "{\"secret\":1}")).json();
    Console console = m_gateway.console();
    const Json intent = console.get("/intents/" + made["stripe_payment_intent_id"].text()).json();
    COMPARE_TEXT(intent["amount"].compact(), R"({"amount":1999,"currency":"USD"})");
    COMPARE_TEXT(intent["customer_email"].text(), "buyer@example.com");
    COMPARE_TEXT(intent["metadata"].compact(),
                 "{\"clive_tx_id\":" + jsonString(made["clive_tx_id"].text()) +
                     ",\"partner_id\":\"one\",\"client_id\":\"AIRPEACE001\",\"echezona_reference\":\"EZ-intent\"}");
    QVERIFY(intent["expires_at"].isNull());
}

void TestCliveTransactions::initializeAndAttach()
{
    Partner one(m_gateway.address(), "one");
    Body body = one.order("EZ-two-steps");
    const Answer made = one.initialize(body.remove("email"));
    COMPARE_STATUS(made, 201);
    COMPARE_TEXT(made.json().keys(), "clive_tx_id status");
    COMPARE_TEXT(made.json()["status"].text(), "initialized");
    const std::string id = made.json()["clive_tx_id"].text();
    QVERIFY(one.item(id)["stripePaymentIntentId"].isNull());
    const Answer attached = one.attach(id, "pi_3MtwBwLkdIwHu7ix28a3tqPa");
    COMPARE_STATUS(attached, 200);
    COMPARE_TEXT(attached.json().compact(), "{\"clive_tx_id\":" + jsonString(id) +
                                                ",\"status\":\"pending\",\"stripe_payment_intent_id\":"
                                                "\"pi_3MtwBwLkdIwHu7ix28a3tqPa\"}");
}

void TestCliveTransactions::point32_checkoutThatIsRouted_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("processor");
    QTest::newRow("card") << QStringLiteral("card") << QStringLiteral("stripe");
    QTest::newRow("revolut_pay") << QStringLiteral("revolut_pay") << QStringLiteral("revolut");
    QTest::newRow("open_banking") << QStringLiteral("open_banking") << QStringLiteral("revolut");
}

void TestCliveTransactions::point32_checkoutThatIsRouted()
{
    QFETCH(QString, method);
    QFETCH(QString, processor);
    Partner one(m_gateway.address(), "one");
    Body body = one.order("EZ-routed", "75", "GBP").setText("payment_type", method.toStdString());
    body.setText("issuer_country", "GB").setText("card_scheme", "visa");
    const Answer answer = one.post(routedPath, body.text());
    COMPARE_STATUS(answer, 201);
    const Json made = answer.json();
    const bool stripe = processor == u"stripe";
    COMPARE_TEXT(made.keys(),
                 "clive_tx_id status processor payment_type processor_fee_rule_id estimated_processor_fee "s +
                     (stripe ? "stripe_payment_intent_id client_secret stripe_publishable_key"
                             : "revolut_order_token revolut_mode revolut_public_key message"));
    COMPARE_TEXT(made["processor"].text(), processor.toStdString());
    COMPARE_TEXT(made["payment_type"].text(), method.toStdString());
    COMPARE_TEXT(made["status"].text(), "pending");
    COMPARE_TEXT(made["estimated_processor_fee"].text(), "2.48"); // 2.175 and 0.30
    if (!stripe)
        QCOMPARE(made["revolut_order_token"].text().size(), 32U);
}

void TestCliveTransactions::everythingWrongIsToldAtOnce()
{
    Partner one(m_gateway.address(), "one");
    const Answer answer = one.post("/transactions/checkout-intent", R"({"amount":"75","currency":"US","meta":[]})");
    COMPARE_TEXT(cliveRefusal(answer), "400 VALIDATION_ERROR");
    COMPARE_TEXT(answer.json()["details"]["fieldErrors"].keys(),
                 "partner_id client_id currency amount echezona_reference meta email");
    COMPARE_TEXT(problem(answer, "amount"), "Expected number, received string");
    COMPARE_TEXT(problem(answer, "partner_id"), "Required");
    COMPARE_TEXT(problem(answer, "meta"), "Expected object, received array");
    const Answer list = one.post("/transactions/initialize", "[]");
    COMPARE_TEXT(list.json()["details"].compact(),
                 R"({"fieldErrors":{},"formErrors":["Expected object, received array"]})");
    const Answer zero = one.checkout(one.order("zero", "0"));
    COMPARE_TEXT(zero.body, R"({"error":"Validation failed","code":"VALIDATION_ERROR","details":{"fieldErrors":)"
                            R"({"amount":["Number must be greater than 0"]},"formErrors":[]}})");
}

void TestCliveTransactions::membersAreChecked_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *member, const char *raw, bool good) {
        QTest::addRow("%s %.40s", member, raw) << QString::fromLatin1(member) << QByteArray(raw) << good;
    };
    row("email", "\"a@b\"", false);
    row("email", "null", false);
    row("email", "\"\"", false);
    row("echezona_reference", "\"\"", false);
    row("echezona_reference", "7", false);
    row("echezona_reference", "\"a\\u0000b\"", false);
    row("echezona_reference", "\"a\\nb\"", false);
    row("echezona_reference", "\"\xc3\xa9\"", true);
    row("currency", "\"usd\"", true);
    row("currency", "\"XYZ\"", false);
    row("currency", "\"USDT\"", false);
    row("client_id", "{}", false);
    row("meta", "null", false);
    row("meta", "\"x\"", false);
    row("meta", "{}", true);
    row("statement_descriptor_suffix", "null", false);
    row("unheard_of", "{\"a\":1}", true);
    row("issuer_country", "\"GBR\"", false);
    row("issuer_country", "\"G1\"", false);
    row("issuer_country", "\"gb\"", true);
    row("payment_type", "\"cash\"", false);
    row("payment_type", "\"Card\"", false);
    row("card_scheme", "7", false);
}

void TestCliveTransactions::membersAreChecked()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, raw);
    QFETCH(bool, good);
    Partner one(m_gateway.address(), "one");
    Body body = one.order("EZ-members").setText("payment_type", "card").setText("issuer_country", "GB");
    const Answer answer = one.post(routedPath, body.set(member.toStdString(), raw.toStdString()).text());
    if (good) {
        COMPARE_STATUS(answer, 201);
        return;
    }
    COMPARE_TEXT(cliveRefusal(answer), "400 VALIDATION_ERROR");
    COMPARE_TEXT(answer.json()["details"]["fieldErrors"].keys(), member.toStdString());
}

void TestCliveTransactions::point13_amounts_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<qlonglong>("minor"); // 0: refused
    const auto row = [](const char *amount, const char *currency, qlonglong minor) {
        QTest::addRow("%s %s", amount, currency) << QByteArray(amount) << QByteArray(currency) << minor;
    };
    row("19.99", "USD", 1999);
    row("750", "USD", 75000);
    row("75.0", "USD", 7500);
    row("750", "JPY", 750);
    row("1.234", "TND", 1234);
    row("0.01", "USD", 1);
    row("0.5", "USD", 50);
    row("999999.99", "USD", 99999999);
    row("1000000", "USD", 0);
    row("1.001", "USD", 0);
    row("1.5", "JPY", 0);
    row("0", "USD", 0);
    row("-1", "USD", 0);
    row("1e21", "USD", 0);
    row("\"19.99\"", "USD", 0);
    row("true", "USD", 0);
    row("NaN", "USD", 0);
    row("Infinity", "USD", 0);
}

void TestCliveTransactions::point13_amounts()
{
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, currency);
    QFETCH(qlonglong, minor);
    Partner one(m_gateway.address(), "one");
    const Answer answer = one.checkout(one.order("EZ-amount", amount.toStdString(), currency.toStdString()));
    if (minor == 0) {
        COMPARE_TEXT(cliveRefusal(answer), "400 VALIDATION_ERROR");
        return;
    }
    COMPARE_STATUS(answer, 201);
    Console console = m_gateway.console();
    const Json intent = console.get("/intents/" + answer.json()["stripe_payment_intent_id"].text()).json();
    QCOMPARE(qlonglong{intent["amount"]["amount"].integer()}, minor);
    COMPARE_TEXT(intent["amount"]["currency"].text(), currency.toStdString());
}

void TestCliveTransactions::descriptorSuffixes_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QByteArray("AIRPEACE") << true;
    QTest::newRow("with a space") << QByteArray("ECHEZONA AIR") << true;
    QTest::newRow("every character") << QByteArray("aZ09 -_.") << true;
    QTest::newRow("digits alone") << QByteArray("12345") << true; // the processor is stricter, Clive is not
    QTest::newRow("22 characters") << QByteArray(22, 'A') << true;
    QTest::newRow("23 characters") << QByteArray(23, 'A') << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("a star") << QByteArray("AIR*PEACE") << false;
    QTest::newRow("not ASCII") << QByteArray("\xc3\x89"
                                             "CHE")
                               << false;
    QTest::newRow("a newline") << QByteArray("AIR\nPEACE") << false;
}

void TestCliveTransactions::descriptorSuffixes()
{
    QFETCH(QByteArray, suffix);
    QFETCH(bool, good);
    Partner one(m_gateway.address(), "one");
    const Answer answer =
        one.checkout(one.order("EZ-suffix").setText("statement_descriptor_suffix", suffix.toStdString()));
    COMPARE_STATUS(answer, good ? 201 : 400);
    if (!good)
        COMPARE_TEXT(answer.json()["details"]["fieldErrors"].keys(), "statement_descriptor_suffix");
}

void TestCliveTransactions::point14_theDocumentedTransaction()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    const Json made = one.checkout(one.order("EZ-750")).json();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    const Json item = one.item(made["clive_tx_id"].text());
    COMPARE_TEXT(item["status"].text(), "succeeded");
    for (const auto &[key, text] :
         {std::pair("stripeFeePercent", "2.9"), std::pair("partnerFeePercent", "3.5"),
          std::pair("partnerPayoutPercent", "96.5"), std::pair("cliveEarningPercent", "0.6"),
          std::pair("cliveEarningAmount", "4.2"), std::pair("processorFee", "22.05"), std::pair("platformFee", "4.2"),
          std::pair("netAmount", "723.75"), std::pair("amount", "750")}) {
        QVERIFY2(item[key].isNumber(), key);
        COMPARE_TEXT(item[key].text(), text);
    }
}

void TestCliveTransactions::point34_attachingAgain()
{
    Partner one(m_gateway.address(), "one");
    COMPARE_TEXT(cliveRefusal(one.attach("CLVTX_1739378102312_420", "pi_Before")), "404 TX_NOT_FOUND");
    const std::string id = one.initialize(one.order("EZ-again")).json()["clive_tx_id"].text();
    const Answer first = one.attach(id, "pi_Again", "attach-1");
    const Answer second = one.attach(id, "pi_Again", "attach-2");
    COMPARE_STATUS(second, 200);
    COMPARE_TEXT(second.body, first.body);
    COMPARE_TEXT(cliveRefusal(one.attach(id, "pi_Other")), "409 TX_ALREADY_ATTACHED");
    const std::string other = one.initialize(one.order("EZ-again-2")).json()["clive_tx_id"].text();
    COMPARE_TEXT(cliveRefusal(one.attach(other, "pi_Again")), "409 INTENT_ALREADY_ATTACHED");
}

void TestCliveTransactions::attachingWhatIsNotIts()
{
    Partner one(m_gateway.address(), "one");
    const std::string id = one.initialize(one.order("EZ-foreign")).json()["clive_tx_id"].text();
    for (const char *intent : {"ch_123", "pi_", "pi_a b", "PI_abc", "pi_abc_secret_1"})
        COMPARE_TEXT(cliveRefusal(one.attach(id, intent)), "400 VALIDATION_ERROR");
    // Of a checkout: it has its transaction.
    const std::string taken = one.checkout(one.order("EZ-has")).json()["stripe_payment_intent_id"].text();
    COMPARE_TEXT(cliveRefusal(one.attach(id, taken)), "409 INTENT_ALREADY_ATTACHED");
    // Another amount is told first, and so is an intent of the Payment API.
    const std::string larger = one.checkout(one.order("EZ-more", "751")).json()["stripe_payment_intent_id"].text();
    const Answer refused = one.attach(id, larger);
    COMPARE_TEXT(cliveRefusal(refused), "400 VALIDATION_ERROR");
    COMPARE_TEXT(refused.json()["details"]["fieldErrors"].keys(), "stripe_payment_intent_id");
    Shop shop(m_gateway.address(), "pk_test_shop");
    COMPARE_TEXT(cliveRefusal(one.attach(id, freshIntent(shop, intent(75000)).id)), "400 VALIDATION_ERROR");
    COMPARE_TEXT(one.statusOf(id), "initialized");
}

void TestCliveTransactions::listsAreNewestFirstAndPaged()
{
    Partner lists(m_gateway.address(), "lists");
    std::vector<std::string> ids;
    for (int i = 0; i < 5; ++i) {
        Body body = lists.order("EZ-list-" + std::to_string(i % 2));
        ids.insert(ids.begin(), lists.initialize(body).json()["clive_tx_id"].text());
    }
    const auto listed = [&](const std::string &query) {
        std::string out;
        const Json items = lists.get("/transactions" + query).json()["items"];
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t k = 0; k < ids.size(); ++k) {
                if (items.at(i)["cliveTxId"].text() == ids[k])
                    out += std::to_string(k);
            }
        }
        return out;
    };
    COMPARE_TEXT(listed(""), "01234");
    COMPARE_TEXT(listed("?limit=2"), "01");
    COMPARE_TEXT(listed("?limit=2&after=" + ids[1]), "23");
    COMPARE_TEXT(listed("?after=" + ids[4]), "");
    COMPARE_TEXT(listed("?echezona_reference=EZ-list-0"), "024");
    COMPARE_TEXT(listed("?clive_tx_id=" + ids[3]), "3");
    COMPARE_TEXT(listed("?clive_tx_id=CLVTX_1_1"), "");
    for (const char *query : {"?limit=0", "?limit=1001", "?limit=x", "?after=CLVTX_1_1"})
        COMPARE_TEXT(cliveRefusal(lists.get("/transactions"s + query)), "400 VALIDATION_ERROR");
}

void TestCliveTransactions::clientsAreMadeAndListed()
{
    Partner makes(m_gateway.address(), "makes");
    const Answer answer = makes.post("/clients", R"({"client_id":"NEWAIR","legal_name":"New Air","partner_id":"one",)"
                                                 R"("partner_fee_percentage":4.0,"partner_fee_flat_usd":0.5})");
    COMPARE_STATUS(answer, 201);
    const Json made = answer.json();
    COMPARE_TEXT(made.keys(), "id partner_id client_id legal_name status partner_fee_percentage partner_fee_flat_usd "
                              "created_at updated_at");
    COMPARE_TEXT(made["partner_id"].text(), "makes"); // of the key, whatever the body says
    COMPARE_TEXT(made["status"].text(), "active");
    COMPARE_TEXT(made["partner_fee_percentage"].text(), "4");
    COMPARE_TEXT(made["partner_fee_flat_usd"].text(), "0.5");
    COMPARE_TEXT(cliveRefusal(makes.post("/clients", R"({"client_id":"NEWAIR","legal_name":"Again"})")),
                 "409 CLIENT_ALREADY_EXISTS");
    const Json items = makes.get("/clients").json()["items"];
    QCOMPARE(items.size(), 4U);
    COMPARE_TEXT(items.at(0).compact(), made.compact()); // newest first
    QVERIFY(items.at(1)["partner_fee_percentage"].isNull() && items.at(1)["partner_fee_flat_usd"].isNull());
    COMPARE_STATUS(makes.checkout(makes.order("EZ-new").setText("client_id", "NEWAIR")), 201);
    // The same id is another partner's to have.
    Partner one(m_gateway.address(), "one");
    COMPARE_STATUS(one.post("/clients", R"({"client_id":"NEWAIR","legal_name":"New","status":"suspended"})"), 201);
    for (const char *body : {R"({"client_id":"AB","legal_name":"Two"})", R"({"client_id":"ABC","legal_name":"T"})",
                             R"({"client_id":"ABC","legal_name":"Two","status":"other"})",
                             R"({"client_id":"ABC","legal_name":"Two","partner_fee_percentage":"4"})"})
        COMPARE_TEXT(cliveRefusal(makes.post("/clients", body)), "400 VALIDATION_ERROR");
}

void TestCliveTransactions::point33_clientFees_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *member, const char *expected) {
        QTest::newRow(member) << QByteArray(member) << QString::fromLatin1(expected);
    };
    row("\"partner_fee_percentage\":3.5", "");
    row("\"partner_fee_percentage\":3.4999", "400 CLIENT_FEE_BELOW_CLIVE_FEE");
    row("\"partner_fee_percentage\":3.50001", "400 VALIDATION_ERROR");
    row("\"partner_fee_percentage\":101", "400 VALIDATION_ERROR");
    row("\"partner_fee_percentage\":-1", "400 VALIDATION_ERROR");
    row("\"partner_fee_flat_usd\":10", "");
    row("\"partner_fee_flat_usd\":10.01", "400 VALIDATION_ERROR");
    row("\"partner_fee_flat_usd\":0", "");
    row("\"partner_fee_flat_usd\":-0.01", "400 VALIDATION_ERROR");
}

void TestCliveTransactions::point33_clientFees()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, expected);
    static int made = 0;
    Partner one(m_gateway.address(), "one");
    const Answer answer = one.post("/clients", "{\"client_id\":\"FEES" + std::to_string(++made) +
                                                   "\",\"legal_name\":\"Fees\"," + member.toStdString() + '}');
    if (expected.isEmpty())
        COMPARE_STATUS(answer, 201);
    else
        COMPARE_TEXT(cliveRefusal(answer), expected.toStdString());
}

void TestCliveTransactions::point31_brandingPackets()
{
    Connection browser(m_gateway.address());
    const auto packet = [&](const std::string &query) {
        return browser.send({"GET", "/api/v1/branding/packet" + query, {{"Origin", "https://shop.example"}}, {}});
    };
    const Answer answer = packet("?client_id=BRAND001&partner_id=branded");
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.header("Access-Control-Allow-Origin").value_or(""), "*");
    QVERIFY(!answer.has("Access-Control-Allow-Credentials"));
    const Json body = answer.json();
    COMPARE_TEXT(body.keys(), "partner_id client_id partner_legal_name client_legal_name partner_status branding");
    COMPARE_TEXT(body["branding"].keys(), "brand_display_name brand_logo_url brand_primary_color brand_secondary_color "
                                          "widget_background_color widget_text_color website_url");
    // Point 31: what the widget would put into its page as markup is none.
    QVERIFY(!contains(answer.body, "<"));
    COMPARE_TEXT(body["branding"]["brand_display_name"].text(), "\u2039i\u203aAir\u2039/i\u203a");
    COMPARE_TEXT(body["branding"]["widget_background_color"].text(), "#fff");
    QVERIFY(body["branding"]["website_url"].isNull());
    COMPARE_TEXT(packet("?client_id=BRAND001").body, answer.body); // the only client with this id
    COMPARE_TEXT(cliveRefusal(packet("?client_id=AIRPEACE001")), "400 VALIDATION_ERROR"); // several
    COMPARE_TEXT(cliveRefusal(packet("")), "400 VALIDATION_ERROR");
    COMPARE_TEXT(cliveRefusal(packet("?client_id=NOBODY")), "404 CLIENT_NOT_FOUND");
    const Answer missing = packet("?client_id=BRAND001&partner_id=nobody");
    COMPARE_TEXT(cliveRefusal(missing), "404 PARTNER_NOT_FOUND");
    COMPARE_TEXT(missing.header("Access-Control-Allow-Origin").value_or(""), "*");
    COMPARE_STATUS(packet("?client_id=AIRPEACE001&partner_id=one"), 200);
}

void TestCliveTransactions::consoleViews()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    const Json made = one.checkout(one.order("EZ-console", "10").set("meta", "{\"b\":1,\"a\":2}")).json();
    const std::string id = made["clive_tx_id"].text();
    QCOMPARE(payIn(console, made["stripe_payment_intent_id"].text()), 200);
    const Json detail = console.get("/clive-transactions/" + id).json();
    COMPARE_TEXT(detail["status"].text(), "succeeded");
    COMPARE_TEXT(detail["meta"].compact(), R"({"b":1,"a":2})");
    COMPARE_TEXT(detail["fees"].compact(),
                 R"({"processor_percent":"2.9","partner_percent":"3.5","processor":{"amount":59,"currency":"USD"},)"
                 R"("platform":{"amount":-24,"currency":"USD"},"net":{"amount":965,"currency":"USD"}})");
    for (const char *kind : {"transaction.initialized", "transaction.pending", "transaction.succeeded"})
        QVERIFY2(entryOfKind(detail["timeline"], kind).isObject(), kind);
    QCOMPARE(detail["deliveries"].size(), 1U);
    // The intent's own timeline shows what it moved.
    QVERIFY(contains(console.get("/intents/" + made["stripe_payment_intent_id"].text()).body, id));
    COMPARE_TEXT(console.get("/clive-transactions?partner=one&q=EZ-console").json()["items"].at(0)["id"].text(), id);
    QVERIFY(console.get("/clive-transactions?partner=two&q=EZ-console").json()["items"].size() == 0);
    QVERIFY(console.get("/clive-transactions?status=succeeded&client=AIRPEACE001").json()["items"].size() > 0);
    COMPARE_TEXT(consoleRefusal(console.get("/clive-transactions?status=other")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.get("/clive-transactions?partner=nobody")), "404 not_found");
    const Json partners = console.get("/partners").json()["items"];
    QVERIFY(partners.size() >= 5);
    COMPARE_TEXT(partners.at(0)["id"].text(), "branded");
    COMPARE_TEXT(partners.at(0)["fee_percent"].text(), "1");
    QCOMPARE(partners.at(0)["clients"].integer(), 1);
    COMPARE_TEXT(console.get("/clients?partner=branded").json()["items"].at(0)["client_id"].text(), "BRAND001");
    for (const char *token : {approverToken, merchantToken})
        COMPARE_TEXT(consoleRefusal(m_gateway.console(token).get("/clive-transactions")), "403 forbidden");
    COMPARE_STATUS(m_gateway.console(supportToken).get("/clive-transactions"), 200);
}

void TestCliveTransactions::outcomesChosenInTheConsole()
{
    Partner one(m_gateway.address(), "one");
    Console console = m_gateway.console();
    Body body = one.order("EZ-revolut", "75", "GBP").setText("payment_type", "revolut_pay");
    const std::string id =
        one.post(routedPath, body.setText("issuer_country", "GB").text()).json()["clive_tx_id"].text();
    const std::string path = "/clive-transactions/" + id + "/outcome";
    COMPARE_TEXT(consoleRefusal(console.post(path, R"({"status":"pending"})")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.post(path, R"({"status":"refunded"})")), "400 invalid_request");
    COMPARE_TEXT(consoleRefusal(console.post(path, R"({"status":"failed","if_version":1})")), "409 changed");
    COMPARE_TEXT(consoleRefusal(m_gateway.console(supportToken).post(path, R"({"status":"failed"})")), "403 forbidden");
    COMPARE_STATUS(console.post(path, R"({"status":"failed","if_version":2})"), 200);
    COMPARE_STATUS(m_gateway.console(developerToken).post(path, R"({"status":"succeeded"})"), 200);
    COMPARE_TEXT(one.statusOf(id), "succeeded");
    COMPARE_TEXT(eventsOfTransaction(console, id), "transaction_failed transaction_succeeded");
    // One that follows an intent of ours is told nothing else.
    const std::string followed = one.checkout(one.order("EZ-follows")).json()["clive_tx_id"].text();
    COMPARE_TEXT(consoleRefusal(console.post("/clive-transactions/" + followed + "/outcome", R"({"status":"failed"})")),
                 "409 intent_taken");
}

QTEST_GUILESS_MAIN(TestCliveTransactions)
#include "clivetransactions.moc"
