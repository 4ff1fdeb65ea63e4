// contracts/clive-stripe.md B6: customers, payment methods and webhook endpoints of the Stripe slice.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestStripeObjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void customers();
    void customerLists();
    void aliasesBecomeMethods();
    void methodsOfABrowser();
    void attachAndDetach();
    void whatABankRefusesNobodyKeeps();
    void whoseCardMayPay();
    void webhookEndpoints();
    void webhookEndpointRefusals_data();
    void webhookEndpointRefusals();

private:
    StripeClient client() { return {m_gateway.address(), secretKeyOf(++m_merchant)}; }
    SharedGateway m_gateway;
    int m_merchant = 0;
};

void TestStripeObjects::initTestCase()
{
    QVERIFY2(m_gateway.start(Setup::merchants(1).stripeMerchants(30)), m_gateway.failure().c_str());
}

void TestStripeObjects::customers()
{
    StripeClient shop = client();
    const Json made = shop.post("/v1/customers", {{"email", "ada@example.com"},
                                                  {"name", "Ada Lovelace"},
                                                  {"address[city]", "London"},
                                                  {"metadata[tier]", "gold"}})
                          .json();
    QCOMPARE(made["id"].text().rfind("cus_", 0), 0U);
    QCOMPARE(made["id"].text().size(), 18U);
    COMPARE_TEXT(made["address"]["city"].text(), "London");
    QVERIFY(made["address"]["line1"].isNull() && made["shipping"].isNull());
    const std::string target = "/v1/customers/" + made["id"].text();
    COMPARE_TEXT(shop.get(target).json().compact(), made.compact());
    const Json changed = shop.post(target, "name=&metadata[tier]=&metadata[since]=2026").json();
    QVERIFY(changed["name"].isNull());
    COMPARE_TEXT(changed["metadata"].compact(), R"({"since":"2026"})");
    COMPARE_TEXT(changed["email"].text(), "ada@example.com");
    COMPARE_TEXT(shop.remove(target).json().compact(),
                 R"({"id":")" + made["id"].text() + R"(","object":"customer","deleted":true})");
    COMPARE_TEXT(shop.get(target).json().compact(),
                 R"({"id":")" + made["id"].text() + R"(","object":"customer","deleted":true})");
    QCOMPARE(shop.post(target, "name=x").status, 404);
    QCOMPARE(shop.remove(target).status, 404);
    StripeClient other = client();
    QCOMPARE(other.get(target).status, 404);
}

void TestStripeObjects::customerLists()
{
    StripeClient shop = client();
    std::vector<std::string> ids;
    for (const char *email : {"a@example.com", "b@example.com", "a@example.com"})
        ids.push_back(shop.post("/v1/customers", {{"email", email}}).json()["id"].text());
    const Json list = shop.get("/v1/customers", "email=a%40example.com").json();
    QCOMPARE(list["data"].size(), 2U);
    COMPARE_TEXT(list["data"].at(0)["id"].text(), ids[2]);
    const Json page = shop.get("/v1/customers", "limit=1&starting_after=" + ids[2]).json();
    COMPARE_TEXT(page["data"].at(0)["id"].text() + (page["has_more"].isTrue() ? " more" : ""), ids[1] + " more");
    shop.remove("/v1/customers/" + ids[1]);
    QCOMPARE(shop.get("/v1/customers").json()["data"].size(), 2U);
}

void TestStripeObjects::aliasesBecomeMethods()
{
    StripeClient shop = client();
    const Json one = shop.get("/v1/payment_methods/pm_card_mastercard").json();
    const Json two = shop.get("/v1/payment_methods/pm_card_mastercard").json();
    QCOMPARE(one["id"].text().size(), 27U);
    QCOMPARE(one["id"].text().rfind("pm_1", 0), 0U);
    QVERIFY(one["id"].text() != two["id"].text());
    COMPARE_TEXT(one["card"]["fingerprint"].text(), two["card"]["fingerprint"].text());
    COMPARE_TEXT(one["card"]["brand"].text() + " " + one["card"]["last4"].text() + " " +
                     one["card"]["checks"]["cvc_check"].text(),
                 "mastercard 4444 unchecked");
    COMPARE_TEXT(shop.get("/v1/payment_methods/" + one["id"].text()).json().compact(), one.compact());
    const Json pi = shop.pay(one["id"].text()).json();
    COMPARE_TEXT(pi["payment_method"].text(), one["id"].text());
    COMPARE_TEXT(shop.get("/v1/payment_methods/" + one["id"].text()).json()["card"]["checks"]["cvc_check"].text(),
                 "pass");
    // It paid once without a customer to keep it.
    QCOMPARE(shop.pay(one["id"].text()).status, 400);
    COMPARE_TEXT(stripeRefusal(shop.get("/v1/payment_methods/pm_nobody")),
                 "404 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_nobody'");
    QCOMPARE(shop.get("/v1/payment_methods/pm_card_unknown").status, 404);
}

void TestStripeObjects::methodsOfABrowser()
{
    StripeClient shop = client();
    StripeClient page(m_gateway.address(), publishableKeyOf(m_merchant));
    const Answer made = page.post("/v1/payment_methods", {{"type", "card"},
                                                          {"card[number]", "4242424242424242"},
                                                          {"card[exp_month]", "12"},
                                                          {"card[exp_year]", "40"},
                                                          {"card[cvc]", "123"},
                                                          {"billing_details[name]", "Ada"},
                                                          {"guid", "NA"},
                                                          {"pasted_fields", "number"}});
    QCOMPARE(made.status, 200);
    QVERIFY(!made.json()["card"].has("fingerprint") && !made.json().has("metadata"));
    COMPARE_TEXT(made.json()["billing_details"]["name"].text(), "Ada");
    COMPARE_TEXT(shop.pay(made.json()["id"].text()).json()["status"].text(), "succeeded");
    // As older scripts do it: a token first, then a method of it.
    const Json token = page.post("/v1/tokens", {{"card[number]", "5555555555554444"},
                                                {"card[exp_month]", "12"},
                                                {"card[exp_year]", "2040"},
                                                {"card[cvc]", "123"}})
                           .json();
    COMPARE_TEXT(token["object"].text() + " " + token["card"]["last4"].text(), "token 4444");
    const Json method =
        page.post("/v1/payment_methods",
                  {{"type", "card"}, {"card[token]", token["id"].text()}, {"billing_details[name]", "Ben"}})
            .json();
    COMPARE_TEXT(method["card"]["last4"].text() + " " + method["billing_details"]["name"].text(), "4444 Ben");
    COMPARE_TEXT(shop.post("/v1/payment_intents", {{"amount", "500"},
                                                   {"currency", "usd"},
                                                   {"confirm", "true"},
                                                   {"payment_method_data[type]", "card"},
                                                   {"payment_method_data[card][token]", "tok_visa"}})
                     .json()["status"]
                     .text(),
                 "succeeded");
    QCOMPARE(page.post("/v1/payment_methods", {{"type", "card"}, {"card[token]", "tok_nobody"}}).status, 400);
    QCOMPARE(page.get("/v1/payment_methods").status, 403);
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/payment_methods", {{"type", "sepa_debit"}})).substr(0, 33),
                 "400 invalid_request_error - type:");
}

void TestStripeObjects::attachAndDetach()
{
    StripeClient shop = client();
    const std::string customer = shop.post("/v1/customers").json()["id"].text();
    const Json kept = shop.post("/v1/payment_methods/pm_card_visa/attach", {{"customer", customer}}).json();
    COMPARE_TEXT(kept["customer"].text(), customer);
    COMPARE_TEXT(kept["card"]["checks"]["cvc_check"].text(), "pass");
    const std::string id = kept["id"].text();
    COMPARE_TEXT(shop.get("/v1/payment_methods", "customer=" + customer).json()["data"].at(0)["id"].text(), id);
    COMPARE_TEXT(shop.get("/v1/customers/" + customer + "/payment_methods").json()["data"].at(0)["id"].text(), id);
    QCOMPARE(shop.get("/v1/payment_methods").json()["data"].size(), 0U);
    // Kept for a customer it pays again and again.
    for (int i = 0; i < 2; ++i)
        COMPARE_TEXT(shop.pay(id, {{"customer", customer}, {"off_session", "true"}}).json()["status"].text(),
                     "succeeded");
    const Json updated =
        shop.post("/v1/payment_methods/" + id,
                  {{"billing_details[email]", "ada@example.com"}, {"card[exp_year]", "2041"}, {"metadata[a]", "b"}})
            .json();
    COMPARE_TEXT(updated["billing_details"]["email"].text() + " " + updated["card"]["exp_year"].text() + " " +
                     updated["metadata"].compact(),
                 R"(ada@example.com 2041 {"a":"b"})");
    const Json gone = shop.post("/v1/payment_methods/" + id + "/detach").json();
    QVERIFY(gone["customer"].isNull());
    QCOMPARE(shop.post("/v1/payment_methods/" + id + "/detach").status, 400);
    QCOMPARE(shop.post("/v1/payment_methods/" + id + "/attach", {{"customer", customer}}).status, 400);
    QCOMPARE(shop.pay(id).status, 400);
}

void TestStripeObjects::whatABankRefusesNobodyKeeps()
{
    StripeClient shop = client();
    const std::string customer = shop.post("/v1/customers").json()["id"].text();
    const Answer refused =
        shop.post("/v1/payment_methods/pm_card_visa_chargeDeclined/attach", {{"customer", customer}});
    COMPARE_TEXT(stripeRefusal(refused), "402 card_error card_declined -: Your card was declined.");
    const Json kept =
        shop.post("/v1/payment_methods/pm_card_chargeCustomerFail/attach", {{"customer", customer}}).json();
    COMPARE_TEXT(kept["customer"].text(), customer);
    QCOMPARE(shop.pay(kept["id"].text(), {{"customer", customer}}).status, 402);
}

void TestStripeObjects::whoseCardMayPay()
{
    StripeClient shop = client();
    const std::string ada = shop.post("/v1/customers").json()["id"].text();
    const std::string ben = shop.post("/v1/customers").json()["id"].text();
    const std::string card =
        shop.post("/v1/payment_methods/pm_card_visa/attach", {{"customer", ada}}).json()["id"].text();
    QCOMPARE(shop.pay(card).status, 400);
    QCOMPARE(shop.pay(card, {{"customer", ben}}).status, 400);
    QCOMPARE(shop.pay(card, {{"customer", ada}}).status, 200);
    QCOMPARE(shop.post("/v1/payment_methods/" + card + "/attach", {{"customer", ben}}).status, 400);
    // What is set up for the future is kept once it has paid.
    const Json pi = shop.pay("pm_card_mastercard", {{"customer", ben}, {"setup_future_usage", "off_session"}}).json();
    COMPARE_TEXT(shop.get("/v1/payment_methods", "customer=" + ben).json()["data"].at(0)["id"].text(),
                 pi["payment_method"].text());
    StripeClient other = client();
    QCOMPARE(other.pay(card).status, 400);
    QCOMPARE(other.pay("pm_card_visa", {{"customer", ada}}).status, 400);
    const Json mine = shop.get("/v1/payment_intents", "customer=" + ada).json();
    QCOMPARE(mine["data"].size(), 1U);
}

void TestStripeObjects::webhookEndpoints()
{
    StripeClient shop = client();
    const Json made = shop.post("/v1/webhook_endpoints", {{"url", "https://shop.example/hook"},
                                                          {"enabled_events[]", "payment_intent.succeeded"},
                                                          {"enabled_events[]", "invoice.paid"},
                                                          {"description", "Orders"}})
                          .json();
    QCOMPARE(made["id"].text().rfind("we_", 0), 0U);
    QCOMPARE(made["secret"].text().rfind("whsec_", 0), 0U);
    COMPARE_TEXT(made["status"].text() + " " + made["description"].text() + " " + made["enabled_events"].compact(),
                 R"(enabled Orders ["payment_intent.succeeded","invoice.paid"])");
    const std::string target = "/v1/webhook_endpoints/" + made["id"].text();
    QVERIFY2(!shop.get(target).json().has("secret"), "the secret is shown once");
    QCOMPARE(shop.get("/v1/webhook_endpoints").json()["data"].size(), 1U);
    QVERIFY(!shop.get("/v1/webhook_endpoints").json()["data"].at(0).has("secret"));
    const Json changed = shop.post(target, {{"disabled", "true"}, {"enabled_events[]", "*"}}).json();
    COMPARE_TEXT(changed["status"].text() + " " + changed["enabled_events"].compact(), R"(disabled ["*"])");
    COMPARE_TEXT(shop.post(target, {{"disabled", "false"}}).json()["status"].text(), "enabled");
    StripeClient other = client();
    QCOMPARE(other.get(target).status, 404);
    COMPARE_TEXT(shop.remove(target).json().compact(),
                 R"({"id":")" + made["id"].text() + R"(","object":"webhook_endpoint","deleted":true})");
    QCOMPARE(shop.get(target).status, 404);
}

void TestStripeObjects::webhookEndpointRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("no url") << QByteArray("enabled_events[]=*")
                            << QByteArray("400 invalid_request_error parameter_missing url");
    QTest::newRow("no events") << QByteArray("url=https://shop.example/h")
                               << QByteArray("400 invalid_request_error parameter_missing enabled_events");
    QTest::newRow("no address") << QByteArray("url=ftp://shop.example/h&enabled_events[]=*")
                                << QByteArray("400 invalid_request_error url_invalid url");
    QTest::newRow("no type") << QByteArray("url=https://shop.example/h&enabled_events[]=Everything")
                             << QByteArray("400 invalid_request_error - enabled_events");
}

void TestStripeObjects::webhookEndpointRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, start);
    StripeClient shop(m_gateway.address(), secretKeyOf(30));
    const std::string said = stripeRefusal(shop.post("/v1/webhook_endpoints", body.toStdString()));
    COMPARE_TEXT(said.substr(0, static_cast<std::size_t>(start.size())), start.toStdString());
}

QTEST_GUILESS_MAIN(TestStripeObjects)
#include "stripeobjects.moc"
