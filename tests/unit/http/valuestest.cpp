// The values of the front end: methods, headers, queries, escapes, answers as bytes.
#include "http/hostlist.h"
#include "http/request.h"
#include "http/wire.h"

#include <QTest>

using namespace countersign::http;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methodsByExactName();
    void requestIdsArePaddedBase36();
    void pathEndsAtTheFirstQuestionMark();
    void percentDecode_data();
    void percentDecode();
    void queryKeepsOrderAndDecodesAsForms();
    void hostNames_data();
    void hostNames();
    void wildcardListeningAllowsTheMachinesAddresses();
    void encodesAnAnswer();
    void encodesBodylessAnswers();
    void refusesAStatusThatIsNotFinal();
    void unsafeContentTypeIsLeftOut();
    void datesAreImfFixdate();
};

void ValuesTest::methodsByExactName()
{
    for (const Method method :
         {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options})
        QCOMPARE(methodFromToken(methodName(method)), method);
    QCOMPARE(methodFromToken("get"), Method::Other);
    QCOMPARE(methodFromToken("GETS"), Method::Other);
    QCOMPARE(methodFromToken(""), Method::Other);
    QVERIFY(methodName(Method::Other).empty());
}

void ValuesTest::requestIdsArePaddedBase36()
{
    QCOMPARE(requestId(0), std::string("req_00000000"));
    QCOMPARE(requestId(35), std::string("req_0000000z"));
    QCOMPARE(requestId(36), std::string("req_00000010"));
    QCOMPARE(requestId(2'821'109'907'455), std::string("req_zzzzzzzz"));
    QCOMPARE(requestId(2'821'109'907'456), std::string("req_100000000"));
}

void ValuesTest::pathEndsAtTheFirstQuestionMark()
{
    Request request;
    request.target = "/a/b?c?d";
    QVERIFY(request.path() == "/a/b");
    QVERIFY(request.query() == "c?d");
    request.target = "/a";
    QVERIFY(request.path() == "/a");
    QVERIFY(request.query().empty());
}

void ValuesTest::percentDecode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plusIsSpace");
    QTest::addColumn<QByteArray>("decoded"); // null: refused
    const QByteArray refused;
    QTest::newRow("plain") << QByteArray("abc") << false << QByteArray("abc");
    QTest::newRow("empty") << QByteArray("") << false << QByteArray("");
    QTest::newRow("slash") << QByteArray("a%2Fb%2fc") << false << QByteArray("a/b/c");
    QTest::newRow("plus as itself") << QByteArray("a+b") << false << QByteArray("a+b");
    QTest::newRow("plus as a space") << QByteArray("a+b%2B") << true << QByteArray("a b+");
    QTest::newRow("UTF-8") << QByteArray("%C3%A9%E2%82%AC%F0%9F%98%80") << false
                           << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    QTest::newRow("highest code point") << QByteArray("%F4%8F%BF%BF") << false << QByteArray("\xf4\x8f\xbf\xbf");
    QTest::newRow("bad digits") << QByteArray("%zz") << false << refused;
    QTest::newRow("half an escape") << QByteArray("a%2") << false << refused;
    QTest::newRow("bare percent") << QByteArray("100%") << false << refused;
    QTest::newRow("NUL") << QByteArray("a%00b") << false << refused;
    QTest::newRow("lone continuation") << QByteArray("%80") << false << refused;
    QTest::newRow("overlong slash") << QByteArray("%C0%AF") << false << refused;
    QTest::newRow("overlong of three") << QByteArray("%E0%80%AF") << false << refused;
    QTest::newRow("overlong of four") << QByteArray("%F0%80%80%AF") << false << refused;
    QTest::newRow("surrogate") << QByteArray("%ED%A0%80") << false << refused;
    QTest::newRow("beyond Unicode") << QByteArray("%F4%90%80%80") << false << refused;
    QTest::newRow("cut off") << QByteArray("%E2%82") << false << refused;
    QTest::newRow("raw and invalid") << QByteArray("\xff") << false << refused;
}

void ValuesTest::percentDecode()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, plusIsSpace);
    QFETCH(QByteArray, decoded);
    const auto result = countersign::http::percentDecode(text.toStdString(), plusIsSpace);
    QCOMPARE(result.has_value(), !decoded.isNull());
    if (result)
        QCOMPARE(*result, decoded.toStdString());
}

void ValuesTest::queryKeepsOrderAndDecodesAsForms()
{
    const Query query("a=1&a=2&b=x+y&&c&=d&e=%zz&f=%26%3D&g==");
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    QVERIFY(
        (query.all() == Pairs{{"a", "1"}, {"a", "2"}, {"b", "x y"}, {"c", ""}, {"", "d"}, {"f", "&="}, {"g", "="}}));
    QVERIFY(query.value("a") == "1");
    QVERIFY(query.find("c").has_value());
    QVERIFY(!query.find("e"));
    QVERIFY(query.value("absent").empty());
    QVERIFY(Query("").all().empty());
}

void ValuesTest::hostNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("name") << QByteArray("Example.COM") << QByteArray("example.com");
    QTest::newRow("name and port") << QByteArray("example.com:65535") << QByteArray("example.com");
    QTest::newRow("empty port") << QByteArray("example.com:") << QByteArray("example.com");
    QTest::newRow("long port") << QByteArray("example.com:123456") << QByteArray("");
    QTest::newRow("letters for a port") << QByteArray("example.com:http") << QByteArray("");
    QTest::newRow("two colons") << QByteArray("a:1:2") << QByteArray("");
    QTest::newRow("IPv6") << QByteArray("[::1]:80") << QByteArray("::1");
    QTest::newRow("IPv6 spelled out") << QByteArray("[0:0::0001]") << QByteArray("::1");
    QTest::newRow("IPv6 without end") << QByteArray("[::1") << QByteArray("");
    QTest::newRow("brackets around a name") << QByteArray("[localhost]") << QByteArray("");
    QTest::newRow("brackets around IPv4") << QByteArray("[127.0.0.1]") << QByteArray("");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void ValuesTest::hostNames()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, name);
    QCOMPARE(hostName(host.toStdString()), name.toStdString());
}

void ValuesTest::wildcardListeningAllowsTheMachinesAddresses()
{
    HostList hosts;
    QVERIFY(!hosts.allows("192.0.2.7"));
    hosts.addListening(QHostAddress(QStringLiteral("192.0.2.7")));
    QVERIFY(hosts.allows("192.0.2.7:80"));
    hosts.addListening(QHostAddress(QHostAddress::AnyIPv4));
    QVERIFY(hosts.allows("127.0.0.1"));
    QVERIFY(!hosts.allows("0.0.0.0"));
}

void ValuesTest::encodesAnAnswer()
{
    Response response = Response::json(201, "{}");
    response.with("X-One", "1").with("X-One", "2");
    WireOptions options;
    options.date = "D";
    options.requestId = "req_1";
    QCOMPARE(
        encodeResponse(response, options),
        std::string("HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                    "2\r\nX-One: 1\r\nX-One: 2\r\n"
                    "Date: D\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nX-Request-Id: req_1\r\n"
                    "Connection: keep-alive\r\nKeep-Alive: timeout=15\r\n\r\n{}"));
    options.omitBody = true;
    options.keepAlive = false;
    options.requestId = {};
    QCOMPARE(encodeResponse(Response::text(404, "gone"), options),
             std::string(
                 "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 4\r\n"
                 "Date: D\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"));
}

void ValuesTest::encodesBodylessAnswers()
{
    WireOptions options;
    for (const int status : {204, 304}) {
        const std::string bytes = encodeResponse(Response::text(status, "body"), options);
        QCOMPARE(bytes.find("\r\nContent-"), std::string::npos);
        QVERIFY(bytes.ends_with("\r\n\r\n"));
    }
    QVERIFY(encodeResponse(Response::empty(200), options).find("Content-Length: 0\r\n") != std::string::npos);
    QVERIFY(encodeResponse(Response::empty(200), options).find("\r\nContent-Type") == std::string::npos);
    QVERIFY(encodeResponse(Response::empty(425), options).starts_with("HTTP/1.1 425 Too Early\r\n"));
    QVERIFY(encodeResponse(Response::empty(299), options).starts_with("HTTP/1.1 299 \r\n"));
}

void ValuesTest::refusesAStatusThatIsNotFinal()
{
    for (const int status : {0, -1, 100, 101, 199, 1000}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("turned into a 500")));
        QVERIFY(encodeResponse(Response::empty(status), {}).starts_with("HTTP/1.1 500 "));
    }
}

void ValuesTest::unsafeContentTypeIsLeftOut()
{
    Response response = Response::text(200, "ok");
    response.contentType = "text/plain\r\nSet-Cookie: a";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Content-Type")));
    const std::string bytes = encodeResponse(response, {});
    QVERIFY(bytes.find("Set-Cookie") == std::string::npos);
    QVERIFY(bytes.ends_with("\r\n\r\nok"));
}

void ValuesTest::datesAreImfFixdate()
{
    QCOMPARE(httpDate(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(httpDate(0), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
