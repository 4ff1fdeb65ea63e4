// contracts/payment-api.md 5.7, 10, 17.31 and 17.32: where a customer may be sent, and how that address is built.
#include "api/urls.h"
#include "api/paymentapi/redirect.h"

#include <QtTest>

using namespace countersign::api;

class UrlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnUrls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("legal");
        QTest::newRow("https") << QByteArray("https://shop.example/thanks") << true;
        QTest::newRow("https with port and query") << QByteArray("https://shop.example:8443/t?a=1#x") << true;
        QTest::newRow("placeholder") << QByteArray("https://shop.example/?s={CHECKOUT_SESSION_ID}") << true;
        QTest::newRow("upper-case scheme") << QByteArray("HTTPS://shop.example/") << true;
        QTest::newRow("localhost") << QByteArray("http://localhost:3000") << true;
        QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1/x") << true;
        QTest::newRow("[::1]") << QByteArray("http://[::1]:8080/") << true;
        QTest::newRow("http elsewhere") << QByteArray("http://example.com") << false;
        QTest::newRow("localhost in front of another host") << QByteArray("http://localhost.evil.com") << false;
        QTest::newRow("localhost as a user name") << QByteArray("http://localhost@evil.com/") << false;
        QTest::newRow("user name on https") << QByteArray("https://shop.example@evil.com/") << false;
        QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << false;
        QTest::newRow("javascript with slashes") << QByteArray("javascript://localhost/%0aalert(1)") << false;
        QTest::newRow("data") << QByteArray("data:text/html,x") << false;
        QTest::newRow("ftp") << QByteArray("ftp://shop.example/") << false;
        QTest::newRow("relative") << QByteArray("/thanks") << false;
        QTest::newRow("no scheme") << QByteArray("//shop.example/") << false;
        QTest::newRow("no host") << QByteArray("https:///x") << false;
        QTest::newRow("port without digits") << QByteArray("https://shop.example:x/") << false;
        QTest::newRow("open bracket") << QByteArray("http://[::1/") << false;
        QTest::newRow("backslash") << QByteArray("https://shop.example\\@evil.com/") << false;
        QTest::newRow("line break") << QByteArray("https://shop.example/\r\nX: y") << false;
        QTest::newRow("space") << QByteArray("https://shop.example/a b") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void returnUrls()
    {
        QFETCH(QByteArray, url);
        QTEST(isReturnUrl(url.toStdString()), "legal");
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("success");
        QTest::addColumn<QByteArray>("redirect");
        const auto row = [](const char *name, const char *success, const char *redirect) {
            QTest::newRow(name) << QByteArray(success) << QByteArray(redirect);
        };
        row("no query", "https://s.example/ok", "https://s.example/ok?payment_intent=pi_1");
        row("query", "https://s.example/ok?a=1", "https://s.example/ok?a=1&payment_intent=pi_1");
        row("fragment", "https://s.example/ok#end", "https://s.example/ok?payment_intent=pi_1#end");
        row("query and fragment", "https://s.example/ok?a=1#end", "https://s.example/ok?a=1&payment_intent=pi_1#end");
        row("a question mark in the fragment", "https://s.example/#a?b", "https://s.example/?payment_intent=pi_1#a?b");
        row("placeholder twice", "https://s.example/{CHECKOUT_SESSION_ID}?s={CHECKOUT_SESSION_ID}",
            "https://s.example/pi_1?s=pi_1&payment_intent=pi_1");
        row("already there", "https://s.example/?payment_intent=old&b=2", "https://s.example/?payment_intent=pi_1&b=2");
        row("twice there", "https://s.example/?payment_intent=x&a=1&payment_intent=y",
            "https://s.example/?payment_intent=pi_1&a=1");
        row("as the placeholder", "http://localhost:8765/success?payment_intent={CHECKOUT_SESSION_ID}",
            "http://localhost:8765/success?payment_intent=pi_1");
        row("a name that only begins alike", "https://s.example/?payment_intent_id=7",
            "https://s.example/?payment_intent_id=7&payment_intent=pi_1");
        row("empty query", "https://s.example/?", "https://s.example/?payment_intent=pi_1");
        row("port on localhost", "http://localhost:3000", "http://localhost:3000?payment_intent=pi_1");
    }
    void redirects()
    {
        QFETCH(QByteArray, success);
        QFETCH(QByteArray, redirect);
        QCOMPARE(QByteArray::fromStdString(paymentapi::redirectUrl(success.toStdString(), "pi_1")), redirect);
    }
};

QTEST_GUILESS_MAIN(UrlsTest)
#include "urlstest.moc"
