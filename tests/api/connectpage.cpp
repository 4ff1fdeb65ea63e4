// design.md 9: the hosted page that a link's QR opens, as a browser without scripts drives it.
#include "support/compare.h"
#include "support/nuvouch.h"
#include "support/page.h"
#include "support/sharedgateway.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

constexpr const char *start = "2026-04-21T16:00:00Z";

std::string tokenOf(const std::string &url)
{
    return url.substr(url.find("?t=") + 3);
}

} // namespace

class TestConnectPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksAndAccepts();
    void refuses();
    void states();
    void oneOfManyAcceptsWins();
    void languages_data();
    void languages();
    void namesAreText();
    void headersOfEveryPage();
    void badPosts();
    void tokensAreInNoLog();
    void theAssetsAreThere();
    void guessesAreLimited();
    void aPhoneReachesItOverTheShare();

private:
    struct Link
    {
        std::string id, token;
    };
    Link link(const std::string &subject, const std::string &body = {})
    {
        Integration one(m_gateway.address(), "one");
        const Json made = one.post("/links", body.empty() ? linkBody(subject, "merchant:1") : body).json();
        return {made["linkId"].text(), tokenOf(made["url"].text())};
    }
    Answer get(const std::string &token, const std::string &language = "en")
    {
        Connection browser(m_gateway.address());
        return browser.send({"GET", "/connect?t=" + token, {{"Accept-Language", language}}, {}});
    }
    Call postCall(const std::string &what, const std::string &token) const
    {
        return {"POST",
                "/connect/" + what,
                {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept-Language", "en"}},
                "token=" + token};
    }
    Answer post(const std::string &what, const std::string &token)
    {
        Connection browser(m_gateway.address());
        return browser.send(postCall(what, token));
    }
    SharedGateway m_gateway;
};

void TestConnectPage::initTestCase()
{
    QVERIFY2(m_gateway.start(withIntegrators(), QString::fromLatin1(start)), m_gateway.failure().c_str());
}

void TestConnectPage::asksAndAccepts()
{
    Console console = m_gateway.console();
    const Link made = link("accepts");
    const Answer page = get(made.token);
    COMPARE_TEXT(pageState(page), "200 asking");
    COMPARE_TEXT(pagePart(page, "integrator"), "<bdi>Integrator one");
    COMPARE_TEXT(pagePart(page, "subject"), "<bdi>Ada Lovelace");
    COMPARE_TEXT(pagePart(page, "source"), "<bdi>Live Account");
    COMPARE_TEXT(pagePart(page, "accept"), "Accept");
    COMPARE_TEXT(pagePart(page, "refuse"), "Refuse");
    QVERIFY(contains(page.body, "datetime=\"2026-04-21T16:15:00.000Z\""));
    QVERIFY(contains(page.body, "name=\"token\" value=\"" + made.token + "\""));
    // Looking changes nothing, however often.
    COMPARE_TEXT(pageState(get(made.token)), "200 asking");

    const Answer accepted = post("accept", made.token);
    COMPARE_TEXT(pageState(accepted), "200 accepted");
    QVERIFY(!contains(accepted.body, made.token));
    const Json session = console.get("/links/" + made.id).json();
    COMPARE_TEXT(session["status"].text(), "accepted");
    const Json connection = console.get("/connections/" + session["connection"].text()).json();
    COMPARE_TEXT(connection["person"]["name"].text(), "Ada Lovelace");
    QVERIFY(connection["person"]["id"].text().starts_with("usr_nuvouch_"));
    COMPARE_TEXT(eventsOf(console, connection["id"].text()), "nuvouch.connection.accepted");

    // The requests of a person without an account are every approver's.
    Integration one(m_gateway.address(), "one");
    const std::string approval = one.approve("of_accepts", "accepts", "merchant:1").json()["id"].text();
    Console approver = m_gateway.console(approverToken);
    COMPARE_STATUS(approver.post("/approvals/" + approval + "/decision", "{\"value\":\"approve\"}"), 200);
}

void TestConnectPage::refuses()
{
    Console console = m_gateway.console();
    const Link made = link("refuses");
    COMPARE_TEXT(pageState(post("refuse", made.token)), "200 refused");
    COMPARE_TEXT(console.get("/links/" + made.id).json()["status"].text(), "refused");
    COMPARE_TEXT(pageState(get(made.token)), "410 refused");
    COMPARE_TEXT(pageState(post("accept", made.token)), "410 refused");
    COMPARE_TEXT(pageState(post("refuse", made.token)), "410 refused");
    QCOMPARE(console.get("/connections?q=refuses").json()["items"].size(), 0U);
}

void TestConnectPage::states()
{
    Console console = m_gateway.console();
    const Link used = link("used");
    COMPARE_TEXT(pageState(post("accept", used.token)), "200 accepted");
    for (const Answer &again : {get(used.token), post("accept", used.token), post("refuse", used.token)}) {
        COMPARE_TEXT(pageState(again), "410 used");
        QVERIFY(!contains(again.body, "Ada Lovelace"));
    }
    const Link late = link("late");
    QVERIFY(console.advance(15 * 60 + 1));
    for (const Answer &again : {get(late.token), post("accept", late.token), post("refuse", late.token)})
        COMPARE_TEXT(pageState(again), "410 expired");
    for (const std::string &token : {""s, "nobody"s, used.id, std::string(500, 'a'), "%00"s, "%ff"s}) {
        COMPARE_TEXT(pageState(get(token)), "404 unknown");
        COMPARE_TEXT(pageState(post("accept", token)), "404 unknown");
        COMPARE_TEXT(pageState(post("refuse", token)), "404 unknown");
    }
}

void TestConnectPage::oneOfManyAcceptsWins()
{
    Console console = m_gateway.console();
    const Link made = link("raced");
    std::vector<Call> calls(4, postCall("accept", made.token));
    calls.push_back(postCall("refuse", made.token));
    int won = 0;
    for (const Answer &answer : inParallel(m_gateway.address(), calls))
        won += answer.status == 200 ? 1 : 0;
    QCOMPARE(won, 1);
    QVERIFY(console.get("/connections?q=raced").json()["items"].size() <= 1U);
}

void TestConnectPage::languages_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *asked, const char *code) {
        QTest::newRow(asked) << QByteArray(asked) << QByteArray(code);
    };
    row("en", "en");
    row("fr-CA,fr;q=0.9,en;q=0.8", "fr");
    row("ar", "ar");
    row("AR-EG", "ar");
    row("de", "en");
    row("de,fr;q=0.5", "fr");
    row("en;q=0.5, ar;q=0.75", "ar");
    row("fr;q=0, en", "en");
    row("art", "en");
    row("*", "en");
    row(";;q=,,", "en");
}

void TestConnectPage::languages()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, code);
    const Answer page = get(link("spoken").token, asked.toStdString());
    COMPARE_TEXT(pageState(page), "200 asking");
    const std::string dir = code == "ar" ? "rtl" : "ltr";
    QVERIFY2(contains(page.body, "<html lang=\"" + code.toStdString() + "\" dir=\"" + dir + "\">"), page.body.c_str());
    COMPARE_TEXT(page.header("Content-Language").value_or(""), code.toStdString());
    COMPARE_TEXT(page.header("Vary").value_or(""), "Accept-Language");
    COMPARE_TEXT(pagePart(page, "accept"), code == "fr"   ? "Accepter"
                                           : code == "ar" ? "\xd9\x82\xd8\xa8\xd9\x88\xd9\x84"
                                                          : "Accept");
    QVERIFY(!contains(page.body, "%1") && !contains(page.body, "%2") && !contains(page.body, "{{"));
}

void TestConnectPage::namesAreText()
{
    Body body;
    body.setText("subjectId", "html").setText("subjectLabel", "<script>alert('1')</script>&\"{{token}}%1");
    body.setText("contextKey", "k").setText("contextLabel", "a\xe2\x80\xaegnp.exe\xe2\x81\xa7");
    const Link made = link({}, body.text());
    const Answer page = get(made.token);
    COMPARE_TEXT(pageState(page), "200 asking");
    COMPARE_TEXT(pagePart(page, "subject"),
                 "<bdi>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;{{token}}%1");
    // What turns the direction of a name around is shown as what it is: not text.
    COMPARE_TEXT(pagePart(page, "source"), "<bdi>a\xef\xbf\xbdgnp.exe\xef\xbf\xbd");
    QVERIFY(!contains(page.body, "<script"));
    const Answer accepted = post("accept", made.token);
    COMPARE_TEXT(pageState(accepted), "200 accepted");
    QVERIFY(!contains(accepted.body, "<script"));
}

void TestConnectPage::headersOfEveryPage()
{
    Connection browser(m_gateway.address());
    const std::string token = link("headers").token;
    for (const Answer &page :
         {get(token), get("nobody"), post("refuse", token), browser.send({"GET", "/connect/nowhere", {}, {}}),
          browser.send({"PUT", "/connect", {}, {}}), post("accept", std::string(70'000, 'a'))}) {
        COMPARE_TEXT(page.header("Content-Type").value_or(""), "text/html; charset=utf-8");
        COMPARE_TEXT(page.header("Content-Security-Policy").value_or(""),
                     "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; "
                     "frame-ancestors 'none'; base-uri 'none'");
        COMPARE_TEXT(page.header("X-Frame-Options").value_or(""), "DENY");
        COMPARE_TEXT(page.header("Referrer-Policy").value_or(""), "no-referrer");
        COMPARE_TEXT(page.header("Cache-Control").value_or(""), "no-store");
        COMPARE_TEXT(page.header("X-Content-Type-Options").value_or(""), "nosniff");
        QVERIFY(!page.has("Access-Control-Allow-Origin") && !page.has("Set-Cookie"));
        QVERIFY(!contains(page.body, "<script") && !contains(page.body, "style=") && !contains(page.body, "http://"));
    }
    COMPARE_STATUS(browser.send({"GET", "/connect/nowhere", {}, {}}), 404);
    const Answer wrongMethod = browser.send({"GET", "/connect/accept", {}, {}});
    COMPARE_STATUS(wrongMethod, 405);
    QVERIFY(wrongMethod.has("Allow"));
}

void TestConnectPage::badPosts()
{
    const Link made = link("posts");
    Connection browser(m_gateway.address());
    // Only a form's body: not the address, not another type.
    COMPARE_STATUS(browser.send({"POST", "/connect/accept?token=" + made.token, {}, {}}), 400);
    COMPARE_STATUS(browser.send({"POST",
                                 "/connect/accept",
                                 {{"Content-Type", "application/json"}},
                                 "{\"token\":" + jsonString(made.token) + '}'}),
                   400);
    Call inAddress = postCall("accept", "");
    inAddress.target += "?t=" + made.token + "&token=" + made.token;
    COMPARE_TEXT(pageState(browser.send(inAddress)), "404 unknown");
    COMPARE_TEXT(pageState(get(made.token)), "200 asking");
}

void TestConnectPage::tokensAreInNoLog()
{
    Console console = m_gateway.console();
    const Link made = link("logged");
    const Answer page = get(made.token);
    const Answer accepted = post("accept", made.token);
    for (const Answer &answer : {page, accepted}) {
        const std::string id = answer.header("X-Request-Id").value_or("");
        Answer logged;
        for (int i = 0; i < 1000; ++i) {
            logged = console.get("/requests/" + id);
            if (logged.status == 200)
                break;
            QTest::qWait(10);
        }
        COMPARE_STATUS(logged, 200);
        QVERIFY2(!contains(logged.body, made.token), logged.body.c_str());
        QVERIFY(contains(logged.body, "/connect"));
    }
}

void TestConnectPage::theAssetsAreThere()
{
    Connection browser(m_gateway.address());
    const Answer style = browser.send({"GET", "/web/page.css", {}, {}});
    COMPARE_STATUS(style, 200);
    COMPARE_TEXT(style.header("Content-Type").value_or(""), "text/css; charset=utf-8");
    QVERIFY(!style.body.empty() && !contains(style.body, "url("));
    QVERIFY(contains(get("nobody").body, "href=\"/web/page.css\""));
    COMPARE_STATUS(browser.send({"GET", "/web/page.html", {}, {}}), 404);
}

void TestConnectPage::guessesAreLimited()
{
    Setup setup = withIntegrators();
    setup.set("public_limits", R"({"per_second":3})");
    SharedGateway limited;
    QVERIFY2(limited.start(setup, QString::fromLatin1(start)), limited.failure().c_str());
    Connection browser(limited.address());
    Answer last;
    for (int i = 0; i < 100 && last.status != 429; ++i)
        last = browser.send({"GET", "/connect?t=guess" + std::to_string(i), {}, {}});
    COMPARE_TEXT(pageState(last), "429 problem");
    QVERIFY(last.has("Retry-After"));
    for (const char *language : {"lang=\"en\"", "lang=\"fr\"", "lang=\"ar\" dir=\"rtl\""})
        QVERIFY(contains(last.body, language));
}

void TestConnectPage::aPhoneReachesItOverTheShare()
{
    GatewayProcess gateway;
    const QTemporaryDir folder;
    const QString setup = folder.filePath(QStringLiteral("setup.json"));
    QVERIFY(writeFile(setup, withIntegrators().text()));
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setup, QStringLiteral("--share"),
                            QStringLiteral("127.0.0.1:0"), QStringLiteral("--share-plain")}),
             gateway.failure().c_str());
    Integration one(gateway.address(), "one");
    const std::string url = one.link("phone").json()["url"].text();
    const QUrl parsed(QString::fromStdString(url));
    const Address share{parsed.host().toStdString(), static_cast<std::uint16_t>(parsed.port()), {}};
    QVERIFY(share.port != 0 && share.port != gateway.address().port);
    Connection phone(share);
    COMPARE_TEXT(pageState(phone.send({"GET", "/connect?t=" + tokenOf(url), {}, {}})), "200 asking");
    COMPARE_STATUS(phone.send({"GET", "/web/page.css", {}, {}}), 200);
    COMPARE_TEXT(pageState(phone.send(postCall("accept", tokenOf(url)))), "200 accepted");
    COMPARE_STATUS(phone.send({"GET", "/v1/connections", {{"x-api-key", "itg_test_one"}}, {}}), 404);
}

QTEST_GUILESS_MAIN(TestConnectPage)
#include "connectpage.moc"
