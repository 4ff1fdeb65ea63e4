// design.md 9, contracts/payment-api.md 5.8 to 5.10, 10 and 15 (contradiction 20): the hosted checkout as a browser
// gets it. What its script does is tested in a browser.
#include "support/compare.h"
#include "support/page.h"
#include "support/sharedgateway.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr std::size_t heaviestPage = 60'000; // bytes of page, style sheet and script together

constexpr std::array numbers{visaApproved,       mastercardApproved, doNotHonor,         insufficientFunds,
                             expiredCard,        cvvMismatch,        processingError,    fraudRisk,
                             "4000002500003155", "4000002760003184", "4000000000003220", "4000008400001629"};

Call pageCall(const Intent &intent, const std::string &language = "en")
{
    return {"GET",
            "/checkout/" + intent.id + (intent.secret.empty() ? "" : "?client_secret=" + intent.secret),
            {{"Accept-Language", language}},
            {}};
}

} // namespace

class TestCheckoutPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatIsToBePaid();
    void everyFieldHasALabelAndAPlaceForItsError();
    void states();
    void afterADeclineItSaysWhatIsLeft();
    void whoLacksTheSecretLearnsNothing_data();
    void whoLacksTheSecretLearnsNothing();
    void otherFamiliesHaveNoPageHere();
    void theWayBackGoesWhereTheShopSaid();
    void languages_data();
    void languages();
    void amounts_data();
    void amounts();
    void textOfStrangersStaysText();
    void headersOfEveryPage();
    void theSecretIsNowhereButInTheAddress();
    void testCardsAreShownOnlyWhereTheSetupSaysSo();
    void theDemoShowsTestCards();
    void theWholePageIsLight();
    void badRequests();
    void tooManyRequestsAreRefused();
    void aPhoneReachesNothingElseOverTheShare();

private:
    Answer get(const Intent &intent, const std::string &language = "en")
    {
        Connection browser(m_gateway.address());
        return browser.send(pageCall(intent, language));
    }
    SharedGateway m_gateway;
};

void TestCheckoutPage::initTestCase()
{
    QVERIFY2(m_gateway.start(60), m_gateway.failure().c_str());
}

void TestCheckoutPage::showsWhatIsToBePaid()
{
    Shop shop = m_gateway.shop();
    const Intent made = freshIntent(
        shop, intent(9999).setText("description", "Order #12345").setText("customer_email", "customer@example.com"));
    const Answer page = get(made);
    COMPARE_TEXT(pageState(page), "200 open");
    COMPARE_TEXT(pagePart(page, "title"), "Payment to <bdi>Shop m" + std::to_string(m_gateway.lastMerchant()));
    COMPARE_TEXT(pagePart(page, "amount"), "<bdi dir=\"ltr\">99.99\u00a0USD");
    COMPARE_TEXT(pagePart(page, "description"), "<bdi>Order #12345");
    COMPARE_TEXT(pageAttribute(page, "email", "value"), "customer@example.com");
    COMPARE_TEXT(pageAttribute(page, "cancel", "href"), "https://shop.example/order/success");
    QVERIFY(contains(page.body, "datetime=\"2026-01-24T11:00:00.000Z\""));
    QVERIFY(contains(page.body, "data-month=\"2026-01\"")); // the gateway's month, whatever the browser's clock says
    // Looking changes nothing, and there may be neither a description nor an address.
    const Answer bare = get(freshIntent(shop, intent()));
    COMPARE_TEXT(pageState(bare), "200 open");
    COMPARE_TEXT(pagePart(bare, "description"), "not there");
    COMPARE_TEXT(pageAttribute(bare, "email", "value"), "");
    COMPARE_TEXT(m_gateway.buyer().intent(made.id).json()["data"]["status"].text(), "created");
}

void TestCheckoutPage::everyFieldHasALabelAndAPlaceForItsError()
{
    Shop shop = m_gateway.shop();
    const Answer page = get(freshIntent(shop, intent()));
    for (const std::string name : {"email", "number", "expiry", "cvv", "holder"}) {
        COMPARE_TEXT(pageAttribute(page, name, "id"), name);
        QVERIFY2(contains(page.body, "<label for=\"" + name + "\">"), name.c_str());
        QVERIFY2(contains(pageAttribute(page, name, "aria-describedby"), name + "-error"), name.c_str());
        COMPARE_TEXT(pageAttribute(page, name + "-error", "id"), name + "-error");
        COMPARE_TEXT(pageAttribute(page, name, "name"), "not there"); // no form sends it, whatever goes wrong
        COMPARE_TEXT(pageAttribute(page, name, "dir"), name == "holder" ? "auto" : "ltr");
    }
    COMPARE_TEXT(pageAttribute(page, "alert", "role"), "alert");
    COMPARE_TEXT(pageAttribute(page, "status", "role"), "status");
    QVERIFY(
        contains(page.body, "<noscript><p class=\"alert\" data-testid=\"needs-script\">This page needs JavaScript"));
}

void TestCheckoutPage::states()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(1), gateway.failure().c_str());
    Shop shop = gateway.shop();
    Buyer buyer = gateway.buyer();
    const Body body = intent().setText("cancel_url", "https://shop.example/cancel");

    const Intent paid = freshIntent(shop, body);
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 200);
    const Answer paidPage = buyer.send(pageCall(paid));
    COMPARE_TEXT(pageState(paidPage), "200 paid");
    COMPARE_TEXT(pageAttribute(paidPage, "continue", "href"),
                 "https://shop.example/order/success?payment_intent=" + paid.id);

    const Intent canceled = freshIntent(shop, body);
    COMPARE_STATUS(shop.cancelIntent(canceled.id), 200);
    const Intent locked = freshIntent(shop, body);
    for (int i = 0; i < 5; ++i)
        COMPARE_STATUS(buyer.confirm(locked, payWith(doNotHonor)), 402);
    const Intent asked = freshIntent(shop, body);
    const Answer challenged = buyer.confirm(asked, payWith("4000002760003184"));
    COMPARE_STATUS(challenged, 200);
    const Answer askedPage = buyer.send(pageCall(asked));
    COMPARE_TEXT(pageState(askedPage), "200 asked");
    const std::string challenge = challenged.json()["data"]["redirect_url"].text();
    QVERIFY(challenge.ends_with(pageAttribute(askedPage, "to-challenge", "href")));
    const Intent late = freshIntent(shop, body);
    QVERIFY(gateway.console().advance(3601));

    for (const auto &[one, state] :
         {std::pair(canceled, "410 canceled"), std::pair(locked, "410 locked"), std::pair(late, "410 expired")}) {
        const Answer page = buyer.send(pageCall(one));
        COMPARE_TEXT(pageState(page), state);
        COMPARE_TEXT(pageAttribute(page, "back", "href"), "https://shop.example/cancel");
        QVERIFY(!contains(page.body, "<input"));
    }
    COMPARE_TEXT(pagePart(buyer.send(pageCall(locked)), "text"),
                 "The card was declined 5 times, so nothing was charged. Go back to the shop to start again.");
    COMPARE_TEXT(pageState(buyer.send(pageCall(paid))), "200 paid"); // which never expires
}

void TestCheckoutPage::afterADeclineItSaysWhatIsLeft()
{
    Shop shop = m_gateway.shop();
    Buyer buyer = m_gateway.buyer();
    const Intent made = freshIntent(shop, intent());
    const Answer before = get(made);
    QVERIFY(contains(before.body, "data-testid=\"alert\" hidden>"));
    COMPARE_TEXT(pagePart(before, "attempts"), "");
    COMPARE_STATUS(buyer.confirm(made, payWith(cvvMismatch)), 402);
    COMPARE_STATUS(buyer.confirm(made, payWith(insufficientFunds)), 402);
    const Answer after = get(made);
    COMPARE_TEXT(pageState(after), "200 open");
    QVERIFY(contains(after.body, "data-testid=\"alert\">"));
    COMPARE_TEXT(pagePart(after, "decline"), "The card was declined: not enough money on the account.");
    COMPARE_TEXT(pagePart(after, "attempts"), "Attempts left: 3");
    // The reasons the script looks for are there by the very words that confirm uses.
    for (const char *number : {doNotHonor, expiredCard, processingError}) {
        const Intent other = freshIntent(shop, intent());
        std::string reason = buyer.confirm(other, payWith(number)).json()["error"]["message"].text();
        reason = reason.substr(reason.find(": ") + 2);
        for (char &c : reason)
            c = c == ' ' ? '-' : c;
        QVERIFY2(contains(after.body, " data-reason-" + reason + "=\""), reason.c_str());
    }
}

void TestCheckoutPage::whoLacksTheSecretLearnsNothing_data()
{
    QTest::addColumn<std::string>("query"); // OWN and OTHER stand for secrets
    QTest::addColumn<std::string>("state");
    const auto row = [](const char *name, const char *query, const char *state) {
        QTest::newRow(name) << std::string(query) << std::string(state);
    };
    row("none", "", "401 incomplete");
    row("empty", "?client_secret=", "401 incomplete");
    row("under another name", "?secret=OWN", "401 incomplete");
    row("wrong", "?client_secret=wrong", "401 wrong-secret");
    row("another intent's", "?client_secret=OTHER", "401 wrong-secret");
    row("cut short", "?client_secret=CUT", "401 wrong-secret");
    row("with something behind it", "?client_secret=OWNx", "401 wrong-secret");
    row("the first of two counts", "?client_secret=wrong&client_secret=OWN", "401 wrong-secret");
    row("a NUL", "?client_secret=%00", "401 incomplete");
    row("broken UTF-8", "?client_secret=%ff", "401 incomplete");
}

void TestCheckoutPage::whoLacksTheSecretLearnsNothing()
{
    QFETCH(std::string, query);
    QFETCH(std::string, state);
    Shop shop = m_gateway.shopOf(1);
    Body body = intent(4242).setText("description", "Confidential").setText("customer_email", "hidden@example.com");
    body.setText("order_id", "ORDER-77").set("metadata", R"({"internal":"note-88"})");
    const Intent own = freshIntent(shop, body);
    const Intent other = freshIntent(shop, intent());
    const auto put = [&](const std::string &mark, const std::string &value) {
        if (const auto at = query.find(mark); at != std::string::npos)
            query.replace(at, mark.size(), value);
    };
    put("OWN", own.secret);
    put("OTHER", other.secret);
    put("CUT", own.secret.substr(0, own.secret.size() - 1));
    Connection browser(m_gateway.address());
    const Answer page = browser.send({"GET", "/checkout/" + own.id + query, {{"Accept-Language", "en"}}, {}});
    COMPARE_TEXT(pageState(page), state);
    for (const char *secret :
         {"Confidential", "hidden@example.com", "ORDER-77", "note-88", "42.42", "Shop m1", "shop.example", "_secret_"})
        QVERIFY2(!contains(page.body, secret), secret);
    // And the right one shows what is the customer's business only.
    const Answer right = get(own);
    COMPARE_TEXT(pageState(right), "200 open");
    for (const char *internal : {"ORDER-77", "note-88", "internal"})
        QVERIFY2(!contains(right.body, internal), internal);
}

void TestCheckoutPage::otherFamiliesHaveNoPageHere()
{
    for (const std::string id : {"pi_000000000000000000", "pi_", "pay_000000000000000000", "nobody", "%2e%2e", "pi_%00",
                                 "PI_ABC", "pi_'or'1"}) {
        COMPARE_TEXT(pageState(get({id, "pi_x_secret_y"})), "404 unknown");
        COMPARE_TEXT(pageState(get({id, {}})), "404 unknown");
    }
}

void TestCheckoutPage::theWayBackGoesWhereTheShopSaid()
{
    Shop shop = m_gateway.shop();
    Body body = intent().setText("success_url", "https://shop.example/ok?s={CHECKOUT_SESSION_ID}&a='1'");
    const Intent made = freshIntent(shop, body);
    COMPARE_TEXT(pageAttribute(get(made), "cancel", "href"),
                 "https://shop.example/ok?s=" + made.id + "&amp;a=&#39;1&#39;");
}

void TestCheckoutPage::languages_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("pay");
    QTest::newRow("en") << QByteArray("en") << QStringLiteral("Pay ");
    QTest::newRow("fr") << QByteArray("fr") << QStringLiteral("Payer ");
    QTest::newRow("ar") << QByteArray("ar") << QString::fromUtf8("\xd8\xa7\xd8\xaf\xd9\x81\xd8\xb9 ");
}

void TestCheckoutPage::languages()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, pay);
    const std::string language = code.toStdString();
    Shop shop = m_gateway.shopOf(1);
    Buyer buyer = m_gateway.buyer();
    const Intent open = freshIntent(shop, intent());
    const Intent paid = freshIntent(shop, intent());
    COMPARE_STATUS(buyer.confirm(open, payWith(doNotHonor)), 402);
    COMPARE_STATUS(buyer.confirm(paid, payWith()), 200);
    for (const Answer &page : {get(open, language), get(paid, language), get({open.id, {}}, language),
                               get({open.id, "wrong"}, language), get({"pi_none", "x"}, language)}) {
        const std::string dir = language == "ar" ? "rtl" : "ltr";
        QVERIFY2(contains(page.body, "<html lang=\"" + language + "\" dir=\"" + dir + "\">"), page.body.c_str());
        COMPARE_TEXT(page.header("Content-Language").value_or(""), language);
        COMPARE_TEXT(page.header("Vary").value_or(""), "Accept-Language");
        // What a script fills in is all that may be open.
        std::string body = page.body;
        for (const char *allowed : {" data-attempts=\"", " data-declined=\""}) {
            if (const auto at = body.find(allowed); at != std::string::npos)
                body.erase(at, body.find('"', at + std::string(allowed).size()) - at);
        }
        QVERIFY(!contains(body, "%1") && !contains(body, "%2") && !contains(body, "{{"));
    }
    COMPARE_TEXT(pagePart(get(open, language), "pay"),
                 pay.toStdString() +
                     (language == "fr" ? "<bdi dir=\"ltr\">99,99\u00a0USD" : "<bdi dir=\"ltr\">99.99\u00a0USD"));
}

void TestCheckoutPage::amounts_data()
{
    QTest::addColumn<qlonglong>("minor");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("one cent") << 1LL << QByteArray("en") << QByteArray("0.01");
    QTest::newRow("ten cents") << 10LL << QByteArray("ar") << QByteArray("0.10");
    QTest::newRow("three digits") << 99'900LL << QByteArray("en") << QByteArray("999.00");
    QTest::newRow("thousands") << 100'000LL << QByteArray("en") << QByteArray("1,000.00");
    QTest::newRow("in French") << 123'456'789LL << QByteArray("fr")
                               << QByteArray("1\xe2\x80\xaf"
                                             "234\xe2\x80\xaf"
                                             "567,89");
    QTest::newRow("the largest") << 9'223'372'036'854'775'807LL << QByteArray("en")
                                 << QByteArray("92,233,720,368,547,758.07");
}

void TestCheckoutPage::amounts()
{
    QFETCH(qlonglong, minor);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, shown);
    Shop shop = m_gateway.shopOf(1);
    const Answer page = get(freshIntent(shop, intent(minor, "EUR")), language.toStdString());
    COMPARE_TEXT(pagePart(page, "amount"), "<bdi dir=\"ltr\">" + shown.toStdString() + "\u00a0EUR");
}

void TestCheckoutPage::textOfStrangersStaysText()
{
    Setup setup;
    setup.merchant("m1", {Setup::keyOf(1)}, Setup::noLimits, {}, "</title><script>alert('shop')</script>");
    SharedGateway gateway;
    QVERIFY2(gateway.start(setup), gateway.failure().c_str());
    Shop shop = gateway.shopOf(1);
    Body body = intent().setText("description", "<img src=x onerror=\"alert(1)\"> {{amount}} %1 a\xe2\x80\xaegnp.exe");
    // Quotes and angle brackets are refused in an address; the rest has to be harmless where it is shown.
    COMPARE_STATUS(shop.createIntent(Body(body).setText("customer_email", "\"onfocus=alert(1)\"@example.com")), 400);
    COMPARE_STATUS(shop.createIntent(Body(body).setText("customer_email", "<b>@example.com")), 400);
    body.setText("customer_email", "a'onfocus='alert(1)'&quot@example.com");
    const Intent one = freshIntent(shop, body);
    QVERIFY(!one.id.empty());
    Connection browser(gateway.address());
    const Answer page = browser.send(pageCall(one));
    COMPARE_TEXT(pageState(page), "200 open");
    COMPARE_TEXT(pagePart(page, "description"),
                 "<bdi>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; {{amount}} %1 a\xef\xbf\xbdgnp.exe");
    COMPARE_TEXT(pageAttribute(page, "email", "value"), "a&#39;onfocus=&#39;alert(1)&#39;&amp;quot@example.com");
    COMPARE_TEXT(pagePart(page, "title"),
                 "Payment to <bdi>&lt;/title&gt;&lt;script&gt;alert(&#39;shop&#39;)&lt;/script&gt;");
    QVERIFY(!contains(page.body, "<img") && !contains(page.body, "<script>"));
    // One script, ours, and nothing that runs in a line of the page.
    std::size_t scripts = 0;
    for (std::size_t at = 0; (at = page.body.find("<script", at)) != std::string::npos; ++at)
        ++scripts;
    QCOMPARE(scripts, 1U);
    QVERIFY(contains(page.body, "<script src=\"/web/checkout.js\" defer></script>"));
    for (const char *inLine : {" style=", "<style", " onclick=", " onload=", "javascript:", " onsubmit="})
        QVERIFY2(!contains(page.body, inLine), inLine);
}

void TestCheckoutPage::headersOfEveryPage()
{
    Shop shop = m_gateway.shop();
    const Intent made = freshIntent(shop, intent());
    Connection browser(m_gateway.address());
    for (const Answer &page : {get(made), get({made.id, {}}), get({made.id, "wrong"}), get({"pi_none", "x"})}) {
        COMPARE_TEXT(page.header("Content-Type").value_or(""), "text/html; charset=utf-8");
        COMPARE_TEXT(page.header("Content-Security-Policy").value_or(""),
                     "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; "
                     "img-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        COMPARE_TEXT(page.header("X-Frame-Options").value_or(""), "DENY");
        COMPARE_TEXT(page.header("Referrer-Policy").value_or(""), "no-referrer");
        COMPARE_TEXT(page.header("Cache-Control").value_or(""), "no-store");
        COMPARE_TEXT(page.header("X-Content-Type-Options").value_or(""), "nosniff");
        QVERIFY(!page.has("Access-Control-Allow-Origin") && !page.has("Set-Cookie"));
    }
    for (const Call &call : {Call{"GET", "/checkout", {}, {}}, Call{"GET", "/checkout/", {}, {}},
                             Call{"GET", "/checkout/" + made.id + "/more", {}, {}},
                             Call{"POST", "/checkout/" + made.id, {}, "card=4242424242424242"}}) {
        const Answer page = browser.send(call);
        QVERIFY2(page.status == 404 || page.status == 405, call.target.c_str());
        COMPARE_TEXT(page.header("Content-Type").value_or(""), "text/html; charset=utf-8");
        QVERIFY(!contains(page.body, "<script") && !contains(page.body, "4242"));
        QVERIFY(!contains(page.header("Content-Security-Policy").value_or("script-src"), "script-src"));
    }
}

void TestCheckoutPage::theSecretIsNowhereButInTheAddress()
{
    Shop shop = m_gateway.shop();
    Console console = m_gateway.console();
    Body body = intent().setText("description", "Order").setText("customer_email", "logged@example.com");
    body.setText("order_id", "ORDER-99").set("metadata", R"({"k":"meta-99"})");
    const Intent made = freshIntent(shop, body);
    const Answer page = get(made);
    QVERIFY(!contains(page.body, made.secret) && !contains(page.body, made.secret.substr(made.id.size())));
    for (const auto &[name, value] : page.headers)
        QVERIFY2(!contains(value, made.secret.substr(made.id.size())), name.c_str());
    const std::string id = page.header("X-Request-Id").value_or("");
    Answer logged;
    for (int i = 0; i < 1000 && logged.status != 200; ++i) {
        logged = console.get("/requests/" + id);
        if (logged.status != 200)
            QTest::qWait(10);
    }
    COMPARE_STATUS(logged, 200);
    QVERIFY(contains(logged.body, "/checkout/" + made.id));
    for (const std::string &part :
         {made.secret, made.secret.substr(made.id.size() + 8), "logged@example.com"s, "ORDER-99"s, "meta-99"s})
        QVERIFY2(!contains(logged.body, part), logged.body.c_str());
}

void TestCheckoutPage::testCardsAreShownOnlyWhereTheSetupSaysSo()
{
    Shop shop = m_gateway.shop();
    QVERIFY(!contains(get(freshIntent(shop, intent())).body, "4242"));
    SharedGateway gateway;
    QVERIFY2(gateway.start(Setup::merchants(1).set("behaviour", R"({"test_cards":true})")), gateway.failure().c_str());
    Shop other = gateway.shopOf(1);
    Connection browser(gateway.address());
    const Answer page = browser.send(pageCall(freshIntent(other, intent())));
    for (const char *number : numbers)
        COMPARE_TEXT(pageAttribute(page, "card-"s + number, "data-number"), number);
    COMPARE_TEXT(pagePart(page, "card-4000000000009995"), "Not enough money<bdi dir=\"ltr\">4000 0000 0000 9995");
    COMPARE_TEXT(pagePart(page, "card-4000008400001629"), "Asks, then declined<bdi dir=\"ltr\">4000 0084 0000 1629");
}

void TestCheckoutPage::theDemoShowsTestCards()
{
    GatewayProcess demo;
    QVERIFY2(demo.start({QStringLiteral("--ephemeral"), QStringLiteral("--demo")}), demo.failure().c_str());
    Shop shop(demo.address(), "pk_test_demo_payment");
    Connection browser(demo.address());
    const Answer page = browser.send(pageCall(freshIntent(shop, intent())));
    COMPARE_TEXT(pageState(page), "200 open");
    COMPARE_TEXT(pageAttribute(page, "card-4242424242424242", "data-number"), visaApproved);
}

void TestCheckoutPage::theWholePageIsLight()
{
    SharedGateway gateway;
    QVERIFY2(gateway.start(Setup::merchants(1).set("behaviour", R"({"test_cards":true})")), gateway.failure().c_str());
    Shop shop = gateway.shopOf(1);
    Connection browser(gateway.address());
    const Answer style = browser.send({"GET", "/web/page.css", {}, {}});
    const Answer script = browser.send({"GET", "/web/checkout.js", {}, {}});
    COMPARE_STATUS(style, 200);
    COMPARE_STATUS(script, 200);
    COMPARE_TEXT(script.header("Content-Type").value_or(""), "text/javascript; charset=utf-8");
    QVERIFY(!contains(script.body, "eval(") && !contains(script.body, "innerHTML"));
    QVERIFY(!contains(style.body, "url(") && !contains(style.body, "@import") && !contains(script.body, "http://"));
    const Intent made = freshIntent(shop, intent());
    for (const char *language : {"en", "fr", "ar"}) {
        const std::size_t bytes =
            browser.send(pageCall(made, language)).body.size() + style.body.size() + script.body.size();
        QVERIFY2(bytes < heaviestPage, std::to_string(bytes).c_str());
    }
}

void TestCheckoutPage::badRequests()
{
    Shop shop = m_gateway.shop();
    const Intent made = freshIntent(shop, intent());
    Buyer buyer = m_gateway.buyer();
    // A body that is too large, and one that nests too deep, never reach the intent.
    const std::string large = R"({"card":{"number":")" + std::string(70'000, '4') + "\"}}";
    COMPARE_STATUS(buyer.confirm(made.id, made.secret, large), 413);
    COMPARE_STATUS(m_gateway.buyer().confirm(made.id, made.secret, std::string(2000, '[')), 400);
    Connection browser(m_gateway.address());
    const Answer long_ =
        browser.send({"GET", "/checkout/" + made.id + "?client_secret=" + std::string(20'000, 'a'), {}, {}});
    QVERIFY2(long_.status == 414 || long_.status == 431, std::to_string(long_.status).c_str());
    QVERIFY(!contains(long_.body, "aaaa"));
    COMPARE_TEXT(pageState(get(made)), "200 open");
    // A confirm that is sent again word for word charges nothing again.
    const Call confirm = Buyer::confirmCall(made.id, made.secret, payWith().text());
    COMPARE_STATUS(m_gateway.buyer().send(confirm), 200);
    COMPARE_STATUS(m_gateway.buyer().send(confirm), 400);
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 1);
}

void TestCheckoutPage::tooManyRequestsAreRefused()
{
    Setup setup = Setup::merchants(1);
    setup.set("public_limits", R"({"per_second":50})");
    SharedGateway gateway;
    QVERIFY2(gateway.start(setup), gateway.failure().c_str());
    Shop shop = gateway.shopOf(1);
    const Intent made = freshIntent(shop, intent());
    int refused = 0;
    Answer last;
    // The window follows the machine's clock: many more than fifty in one of the seconds they take.
    for (int round = 0; round < 40 && refused == 0; ++round) {
        for (const Answer &answer : inParallel(gateway.address(), std::vector<Call>(60, pageCall(made)))) {
            if (answer.status == 429) {
                ++refused;
                last = answer;
            }
        }
    }
    QVERIFY(refused > 0);
    COMPARE_TEXT(pageState(last), "429 problem");
    QVERIFY(last.has("Retry-After"));
    COMPARE_TEXT(last.header("X-RateLimit-Limit").value_or(""), "50");
    for (const char *language : {"lang=\"en\"", "lang=\"fr\"", "lang=\"ar\" dir=\"rtl\""})
        QVERIFY(contains(last.body, language));
    // Another address has its own fifty.
    Connection elsewhere(Address{"127.0.0.1", gateway.address().port, "127.0.0.9"});
    COMPARE_TEXT(pageState(elsewhere.send(pageCall(made))), "200 open");
}

void TestCheckoutPage::aPhoneReachesNothingElseOverTheShare()
{
    GatewayProcess gateway;
    const QTemporaryDir folder;
    const QString setup = folder.filePath(QStringLiteral("setup.json"));
    QVERIFY(writeFile(setup, Setup::merchants(1).text()));
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setup, QStringLiteral("--share"),
                            QStringLiteral("127.0.0.1:0"), QStringLiteral("--share-plain")}),
             gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    const Json made = shop.createIntent(intent()).json()["data"];
    const Intent one{made["id"].text(), made["client_secret"].text()};
    const QUrl url(QString::fromStdString(made["checkout_url"].text()));
    const Address share{url.host().toStdString(), static_cast<std::uint16_t>(url.port()), {}};
    QVERIFY(share.port != 0 && share.port != gateway.address().port);
    Connection phone(share);
    COMPARE_TEXT(pageState(phone.send(pageCall(one))), "200 open");
    COMPARE_STATUS(phone.send({"GET", "/web/page.css", {}, {}}), 200);
    COMPARE_STATUS(phone.send({"GET", "/web/checkout.js", {}, {}}), 200);
    COMPARE_STATUS(phone.send({"GET", "/api/public/payment-intents/" + one.id, {}, {}}), 200);
    const Answer challenged = phone.send(Buyer::confirmCall(one.id, one.secret, payWith("4000002760003184").text()));
    COMPARE_STATUS(challenged, 200);
    const std::string page = challenged.json()["data"]["redirect_url"].text();
    const std::string path = page.substr(page.find("/challenge/"));
    QVERIFY(page.starts_with(made["checkout_url"].text().substr(0, made["checkout_url"].text().find("/checkout/"))));
    COMPARE_TEXT(pageState(phone.send({"GET", path, {}, {}})), "200 challenge");
    COMPARE_STATUS(phone.send({"GET", path + "/state", {}, {}}), 200);
    COMPARE_STATUS(phone.send({"POST", path + "/pass", {}, {}}), 303);
    COMPARE_TEXT(pageState(phone.send(pageCall(one))), "200 paid");
    // With every key there is, and nothing but these.
    const Headers keys{{"X-API-Key", Setup::keyOf(1)}, {"Authorization", "Bearer "s + adminToken}};
    for (const auto &[method, target] :
         {std::pair("GET", "/console/v1/me"), std::pair("POST", "/api/v1/payments/authorize"),
          std::pair("POST", "/api/v1/payment-intents"), std::pair("GET", "/api/v1/transactions"),
          std::pair("GET", "/metrics"), std::pair("GET", "/healthz"), std::pair("GET", "/readyz"),
          std::pair("POST", "/inbox/demo"), std::pair("GET", "/"), std::pair("GET", "/webs"),
          std::pair("GET", "/checkouts"), std::pair("GET", "/challenges/x"),
          std::pair("GET", "/web/../console/v1/me")}) {
        Connection other(share);
        const Answer answer = other.send({method, target, keys, std::string(method) == "POST" ? charge().text() : ""});
        QVERIFY2(answer.status == 404 || answer.status == 400, target);
    }
    QCOMPARE(shop.transactions().json()["data"]["total"].integer(), 1);
}

QTEST_GUILESS_MAIN(TestCheckoutPage)
#include "checkoutpage.moc"
