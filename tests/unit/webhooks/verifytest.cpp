// Whether a signature fits, and what is wrong with it when it does not: one row a reason.
#include "webhooks/verify.h"
#include "api/formats.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace countersign;
using namespace countersign::webhooks;

namespace {

constexpr Millis at = 1'776'788'052'000;
constexpr const char *secret = "whsec_the_right_one";
const QByteArray body("{\"event\":\"payment.captured\",\"amount\":9999,\"data\":{\"b\":1,\"a\":\"\xc3\xa9\"}}");

QByteArray mac(const QByteArray &bytes, const QByteArray &key = secret)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

QByteArray stripe(qlonglong t, const QByteArray &bytes, const QByteArray &key = secret)
{
    const QByteArray time = QByteArray::number(t);
    return "t=" + time + ",v1=" + mac(time + "." + bytes, key).toHex();
}

} // namespace

class VerifyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("seen"); // the body as the receiver has it
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const char *format, const QByteArray &header, const QByteArray &seen,
                            const char *reason) {
            QTest::newRow(name) << QByteArray(format) << header << seen << QByteArray(reason);
        };
        const QByteArray right = mac(body).toHex();
        const QByteArray spaced("{\n  \"event\": \"payment.captured\",\n  \"amount\": 9999,\n  \"data\": "
                                "{\"b\": 1, \"a\": \"\xc3\xa9\"}\n}");
        const QByteArray escaped(
            "{\"event\":\"payment.captured\",\"amount\":9999,\"data\":{\"b\":1,\"a\":\"\\u00e9\"}}");
        const QByteArray sorted(
            "{\"amount\":9999,\"data\":{\"a\":\"\xc3\xa9\",\"b\":1},\"event\":\"payment.captured\"}");
        const qlonglong now = at / second;

        row("ok", "payment", right, body, "ok");
        row("ok, with blanks around the header", "payment", "  " + right + " ", body, "ok");
        row("ok with a prefix", "nuvouch", "sha256=" + right, body, "ok");
        row("clive", "clive", right, body, "ok");
        row("missing", "payment", "", body, "missing");
        row("missing: blanks", "payment", "  ", body, "missing");
        row("missing with a prefix", "nuvouch", "", body, "missing");
        row("missing of Stripe", "stripe", "", body, "missing");
        row("prefix missing", "nuvouch", right, body, "prefix_missing");
        row("prefix missing and wrong", "nuvouch", QByteArray(64, 'a'), body, "prefix_missing");
        row("a part of Stripe's header", "stripe", mac(QByteArray::number(now) + "." + body).toHex(), body,
            "prefix_missing");
        row("prefix unexpected", "payment", "sha256=" + right, body, "prefix_unexpected");
        row("prefix unexpected by Clive", "clive", "sha256=" + right, body, "prefix_unexpected");
        row("Base64", "payment", mac(body).toBase64(), body, "not_hex");
        row("Base64 behind a prefix", "nuvouch", "sha256=" + mac(body).toBase64(), body, "not_hex");
        row("cut short", "payment", right.left(40), body, "not_hex");
        row("upper case", "payment", right.toUpper(), body, "upper_case");
        row("upper case behind a prefix", "nuvouch", "sha256=" + right.toUpper(), body, "upper_case");
        row("a line feed at the end", "payment", right, body + "\n", "whitespace_changed");
        row("a line feed taken away", "payment", mac(body + "\n").toHex(), body, "whitespace_changed");
        row("laid out anew", "payment", right, spaced, "body_reserialized");
        row("laid out anew, Stripe", "stripe", stripe(now, body), spaced, "body_reserialized");
        row("escaped anew", "payment", right, escaped, "body_reserialized");
        row("signed with sorted keys", "payment", mac(sorted).toHex(), body, "body_reserialized");
        row("signed with spaces", "payment", mac(spaced).toHex(), body, "mismatch");
        row("another endpoint's secret", "payment", mac(body, "whsec_of_another").toHex(), body, "wrong_secret");
        row("another endpoint's, Stripe", "stripe", stripe(now, body, "whsec_of_another"), body, "wrong_secret");
        row("an unknown secret", "payment", mac(body, "whsec_nobody").toHex(), body, "mismatch");
        row("another body", "payment", right, QByteArray("{\"event\":\"payment.voided\"}"), "mismatch");
        row("not JSON", "payment", right, QByteArray("hello"), "mismatch");
        row("empty body", "payment", right, QByteArray(), "mismatch");
        row("Stripe", "stripe", stripe(now, body), body, "ok");
        row("Stripe, blanks after commas", "stripe", stripe(now, body).replace(",", ", "), body, "ok");
        row("Stripe, the second of two", "stripe",
            "t=" + QByteArray::number(now) + ",v1=" + QByteArray(64, '0') +
                ",v1=" + mac(QByteArray::number(now) + "." + body).toHex(),
            body, "ok");
        row("Stripe, other schemes", "stripe", stripe(now, body) + ",v0=abc", body, "ok");
        row("Stripe, 300 s old", "stripe", stripe(now - 300, body), body, "ok");
        row("Stripe, 301 s old", "stripe", stripe(now - 301, body), body, "clock_skew");
        row("Stripe, from the future", "stripe", stripe(now + 3600, body), body, "ok");
        row("Stripe, old and wrong", "stripe", stripe(now - 301, body, "whsec_nobody"), body, "mismatch");
        row("Stripe, a time that is no number", "stripe", "t=now,v1=" + mac("now." + body).toHex(), body, "clock_skew");
    }
    void reasons()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, seen);
        QFETCH(QByteArray, reason);
        const std::string bytes = seen.toStdString();
        const std::string value = header.toStdString();
        Check check;
        check.format = api::formats().find(std::string_view(format.constData()));
        check.body = bytes;
        check.header = value;
        check.secret = secret;
        check.wall = at;
        check.others = {{"we_first", "whsec_of_nobody_here"}, {"we_other", "whsec_of_another"}};
        const Verdict verdict = verify(check);
        QCOMPARE(QByteArray::fromStdString(std::string(name(verdict.reason))), reason);
        QCOMPARE(verdict.valid, reason == "ok");
        QVERIFY(!verdict.text.empty());
        QCOMPARE(verdict.endpoint, std::string(reason == "wrong_secret" ? "we_other" : ""));
        QVERIFY(reason != "wrong_secret" || verdict.text.find("we_other") != std::string::npos);
        // No secret is ever shown, whatever is wrong.
        QVERIFY(verdict.text.find("whsec_") == std::string::npos &&
                verdict.expected.find("whsec_") == std::string::npos);
    }

    void whatIsExpectedIsShownAsItShouldBe()
    {
        const std::string bytes = body.toStdString();
        const std::string digest = mac(body).toHex().toStdString();
        Check check;
        check.format = api::formats().find(std::string_view("nuvouch"));
        check.body = bytes;
        check.header = "nonsense";
        check.secret = secret;
        QCOMPARE(verify(check).expected, "sha256=" + digest);
        check.format = api::formats().find(std::string_view("payment"));
        QCOMPARE(verify(check).expected, digest);
    }

    void theBytesThatWereSentTellMore()
    {
        const std::string changed = "{\"event\":\"payment.captured\",\"amount\":1}";
        const std::string digest = mac(body).toHex().toStdString();
        Check check;
        check.format = api::formats().find(std::string_view("payment"));
        check.body = changed;
        check.header = digest;
        check.secret = secret;
        QCOMPARE(verify(check).reason, Reason::Mismatch);
        check.original = body.toStdString();
        QCOMPARE(verify(check).reason, Reason::BodyReserialized);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
