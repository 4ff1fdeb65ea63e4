// What the four formats send: which events an endpoint may ask for, when they try again, and how they sign, compared
// with the vectors of the contracts and with an HMAC that is not ours.
#include "api/formats.h"
#include "core/json/reader.h"
#include "webhooks/eventfilter.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace countersign;
using namespace countersign::webhooks;

namespace {

constexpr Millis at = 1'776'788'052'000; // 2026-04-21T16:14:12Z

std::string hmac(const std::string &secret, const std::string &bytes)
{
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(bytes), QByteArray::fromStdString(secret),
                                            QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

const Format &format(const char *name)
{
    return *api::formats().find(std::string_view(name));
}

std::string header(const Format &format, const std::string &name, const std::string &body, const Secrets &secrets)
{
    std::string value;
    for (const Header &one : format.headers({body, secrets, at, "dlv_one"})) {
        if (one.name == name)
            value += (value.empty() ? "" : " AND ") + one.value;
    }
    return value;
}

QByteArray seconds(const Schedule &schedule)
{
    QByteArrayList out;
    for (const Millis delay : schedule.delays)
        out += QByteArray::number(static_cast<qlonglong>(delay / second));
    return out.join(' ');
}

} // namespace

class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersMatch_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("everything") << QByteArray("[\"*\"]") << QByteArray("payment.captured") << true;
        QTest::newRow("its name") << QByteArray("[\"payment.captured\"]") << QByteArray("payment.captured") << true;
        QTest::newRow("another") << QByteArray("[\"payment.captured\"]") << QByteArray("payment.voided") << false;
        QTest::newRow("one of two") << QByteArray("[\"payment.voided\",\"payment.captured\"]")
                                    << QByteArray("payment.captured") << true;
        QTest::newRow("wildcard") << QByteArray("[\"payment.*\"]") << QByteArray("payment.captured") << true;
        QTest::newRow("the dot counts") << QByteArray("[\"payment.*\"]") << QByteArray("payment_intent.created")
                                        << false;
        QTest::newRow("wildcard without a dot")
            << QByteArray("[\"payment*\"]") << QByteArray("payment_intent.created") << true;
        QTest::newRow("the beginning of a name")
            << QByteArray("[\"payment.capture\"]") << QByteArray("payment.captured") << false;
        QTest::newRow("more than the name")
            << QByteArray("[\"payment.captured2\"]") << QByteArray("payment.captured") << false;
        QTest::newRow("case counts") << QByteArray("[\"Payment.Captured\"]") << QByteArray("payment.captured") << false;
        QTest::newRow("none") << QByteArray("[]") << QByteArray("payment.captured") << false;
        QTest::newRow("not a list") << QByteArray("\"*\"") << QByteArray("payment.captured") << false;
        QTest::newRow("not JSON") << QByteArray("*") << QByteArray("payment.captured") << false;
    }
    void filtersMatch()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, type);
        QFETCH(bool, wanted);
        QCOMPARE(EventFilter::fromJson(stored.toStdString()).matches(type.toStdString()), wanted);
    }
    void filtersAreChecked_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("good");
        QTest::newRow("everything") << QByteArray("*") << true;
        QTest::newRow("a name") << QByteArray("payment.refunded") << true;
        QTest::newRow("a family") << QByteArray("payment_intent.*") << true;
        QTest::newRow("no such event") << QByteArray("payment.expired") << false;
        QTest::newRow("no such family") << QByteArray("charge.*") << false;
        QTest::newRow("a star inside") << QByteArray("payment.*ed") << false;
        QTest::newRow("a star first") << QByteArray("*.captured") << false;
        QTest::newRow("two stars") << QByteArray("payment.**") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }
    void filtersAreChecked()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(bool, good);
        const Status status = EventFilter({pattern.toStdString()}).check(format("payment").types());
        QCOMPARE(status.ok(), good);
        QVERIFY(status.ok() || status.error().field == "events");
    }
    void anEmptyFilterIsRefused()
    {
        QVERIFY(!EventFilter(std::vector<std::string>()).check(format("payment").types()));
    }

    // payment-api.md 11, nuvouch.md 7.5, clive-stripe.md A14, design.md 8.
    void schedules_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("delays");
        QTest::addColumn<int>("jitter");
        QTest::addColumn<qlonglong>("deadline");
        QTest::addColumn<qlonglong>("lifetime");
        QTest::newRow("payment") << QByteArray("payment") << QByteArray("0 300 900 3600 21600") << 0 << 30LL
                                 << 86'400LL;
        QTest::newRow("stripe") << QByteArray("stripe") << QByteArray("0 60 600 3600") << 0 << 10LL << 0LL;
        QTest::newRow("nuvouch") << QByteArray("nuvouch") << QByteArray("0 5 30 120 600 1800 3600 10800 21600") << 20
                                 << 10LL << 0LL;
        QTest::newRow("clive") << QByteArray("clive") << QByteArray("0 1 2") << 0 << 10LL << 0LL;
    }
    void schedules()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, delays);
        QFETCH(int, jitter);
        QFETCH(qlonglong, deadline);
        QFETCH(qlonglong, lifetime);
        const Schedule &schedule = format(name.constData()).schedule();
        QCOMPARE(seconds(schedule), delays);
        QCOMPARE(schedule.attempts(), static_cast<int>(delays.count(' ')) + 1);
        QCOMPARE(schedule.jitterPercent, jitter);
        QCOMPARE(schedule.deadline / second, deadline);
        QCOMPARE(schedule.lifetime / second, lifetime);
        Millis whole = 0; // every retry must be able to happen
        for (const Millis delay : schedule.delays)
            whole += delay;
        QVERIFY(schedule.lifetime == 0 || whole < schedule.lifetime);
    }

    // nuvouch.md 7.7.
    void nuvouchVectors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("new approval")
            << QByteArray("{\"type\":\"nuvouch.approval_request.approved\",\"deliveryId\":\"dlv_2f5cd6dbb6784b9ab2f7\","
                          "\"createdAt\":\"2026-04-21T16:14:12.000Z\",\"data\":{\"approvalRequest\":{\"id\":"
                          "\"req_2f5cd6dbb6784b9ab2f7\",\"externalRequestId\":\"payment_auth_001\",\"status\":"
                          "\"approved\",\"decidedAt\":\"2026-04-21T16:14:11.000Z\",\"decision\":{\"value\":\"approve\","
                          "\"method\":\"biometric\"}}}}")
            << 334 << QByteArray("9dae4b5f9994f3e3e54654ec8c3f24cca7a43ff8244f882255eb12baccd7a7af");
        QTest::newRow("old approval")
            << QByteArray("{\"event\":\"nuvouch.approval_request.approved\",\"payload\":{\"approvalRequestId\":"
                          "\"req_2f5cd6dbb6784b9ab2f7\",\"externalRequestId\":\"payment_auth_001\",\"targetUserId\":"
                          "\"usr_nuvouch_456\",\"status\":\"approved\",\"decisionAt\":\"2026-04-21T16:14:11.000Z\","
                          "\"decisionMethod\":\"biometric\"},\"timestamp\":\"2026-04-21T16:14:12.000Z\"}")
            << 304 << QByteArray("d2be627da8eb7ad9839e698cbe77e3f90516a9214a369d072e8ae942f656fdff");
        QTest::newRow("new connection")
            << QByteArray(
                   "{\"type\":\"nuvouch.connection.accepted\",\"deliveryId\":\"dlv_3e8cd9dbb6784b9ab2f8\","
                   "\"createdAt\":\"2026-04-21T16:05:01.000Z\",\"data\":{\"connection\":{\"id\":\"conn_123\","
                   "\"status\":\"active\",\"subject\":{\"id\":\"cus_123\",\"label\":\"Ada Lovelace\"},\"source\":"
                   "{\"key\":\"merchant:acct_live_001\",\"name\":\"Stripe Live Account\"},\"linkedAt\":"
                   "\"2026-04-21T16:05:00.000Z\"}}}")
            << 334 << QByteArray("d950810b349e11f056601da06c1664ba2f7d70190a57d03aea233f27b1564475");
        QTest::newRow("old connection")
            << QByteArray("{\"eventType\":\"nuvouch.connection.accepted\",\"connectionId\":\"conn_123\","
                          "\"connectionSessionId\":\"conn_sess_123\",\"nuvouchUserId\":\"usr_nuvouch_456\","
                          "\"subjectId\":\"cus_123\",\"subjectLabel\":\"Ada Lovelace\",\"contextKey\":"
                          "\"merchant:acct_live_001\",\"contextType\":\"merchant\",\"contextLabel\":\"Stripe Live "
                          "Account\",\"connectedAt\":\"2026-04-21T16:05:00.000Z\"}")
            << 334 << QByteArray("f3e40878d2ac2d938fcb0208697ee0786c8b211c1e84391140a5250918884d00");
    }
    void nuvouchVectors()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, size);
        QFETCH(QByteArray, digest);
        QCOMPARE(static_cast<int>(body.size()), size);
        const Secrets secrets{"nuvouch_live_callback_secret", {}};
        const Format &nuvouch = format("nuvouch");
        QCOMPARE(header(nuvouch, "x-nuvouch-signature", body.toStdString(), secrets), "sha256=" + digest.toStdString());
        QCOMPARE(header(nuvouch, "x-nuvouch-delivery", body.toStdString(), secrets), std::string("dlv_one"));
    }

    void paymentAndCliveSignTheBytesAlone()
    {
        const std::string body = "{\"event\":\"payment.captured\",\"name\":\"Zo\xc3\xab\"}";
        const Secrets secrets{"whsec_mine", "whsec_old"};
        QCOMPARE(header(format("payment"), "X-Webhook-Signature", body, secrets), hmac("whsec_mine", body));
        QCOMPARE(header(format("clive"), "X-Clive-Signature", body, secrets), hmac("whsec_mine", body));
        QCOMPARE(header(format("payment"), "User-Agent", body, secrets), std::string("PaymentGateway-Webhook/1.0"));
        QCOMPARE(header(format("payment"), "X-Webhook-Timestamp", body, secrets), std::string("2026-04-21T16:14:12Z"));
    }

    // clive-stripe.md B7.
    void stripeSignsTheTimeToo()
    {
        const std::string body = "{\"id\":\"evt_1\"}";
        const std::string t = std::to_string(at / second);
        QCOMPARE(header(format("stripe"), "Stripe-Signature", body, {"whsec_a", {}}),
                 "t=" + t + ",v1=" + hmac("whsec_a", t + "." + body));
        QCOMPARE(header(format("stripe"), "Stripe-Signature", body, {"whsec_a", "whsec_b"}),
                 "t=" + t + ",v1=" + hmac("whsec_a", t + "." + body) + ",v1=" + hmac("whsec_b", t + "." + body));
    }

    void withoutASecretNothingIsSigned()
    {
        for (const Format *one : api::formats().all())
            QCOMPARE(header(*one, std::string(one->signature().header), "{}", {}), std::string());
    }

    // A sample is a body of that event, one line, and says that it is a test.
    void samplesAreCompactAndMarked()
    {
        for (const Format *one : api::formats().all()) {
            QVERIFY(!one->types().empty());
            for (const std::string_view type : one->types()) {
                const std::string body = one->sample({type, "evt_test_1", "dlv_1", at}, "owner_1");
                const auto document = json::Document::parse(body);
                QVERIFY2(document.ok(), body.c_str());
                QVERIFY2(body.find("evt_test_1") != std::string::npos, body.c_str());
                QVERIFY2(body.find(std::string(type)) != std::string::npos, body.c_str());
                QVERIFY(body.find('\n') == std::string::npos && body.find(": ") == std::string::npos);
                QVERIFY(!one->namesDelivery() || body.find("\"deliveryId\":\"dlv_1\"") != std::string::npos);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
