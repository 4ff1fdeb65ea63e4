// One row for every way in which the parser behind the guard is known to be too trusting: what the client sends, what
// it must get, what the handler may see of it, and whether the connection survives.
#include "testserver.h"

#include <QTest>

using namespace countersign::http;
using namespace countersign::http::test;

namespace {

struct Hazard
{
    const char *name;
    std::string bytes;
    std::vector<int> statuses; // of the answers, in order
    bool closed;
    std::vector<std::string> handled; // "METHOD target body" of what reached the handler
};

std::string withHeader(const std::string &line, const std::string &rest = "")
{
    return "GET /x HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n\r\n" + rest;
}

std::string posted(const std::string &lines, const std::string &rest)
{
    return "POST /x HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n\r\n" + rest;
}

std::string manyHeaders(int count)
{
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += "X-" + std::to_string(i) + ": v\r\n";
    return "GET /x HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

// What an attacker hopes will be taken for a second request.
const std::string smuggled = "GET /admin HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::vector<Hazard> hazards()
{
    const std::string ok = "GET /x ";
    return {
        // closing
        {"HTTP/1.0 closes", "GET /x HTTP/1.0\r\n\r\n", {200}, true, {ok}},
        {"HTTP/1.0 closes in spite of keep-alive",
         "GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
         {200},
         true,
         {ok}},
        {"Connection: close closes", withHeader("Connection: close"), {200}, true, {ok}},
        {"Connection: close in a list, any case", withHeader("Connection: foo , ClosE"), {200}, true, {ok}},
        {"HTTP/1.1 stays open", get("/x"), {200}, false, {ok}},

        // methods
        {"OPTIONS is passed on as itself",
         "OPTIONS /x HTTP/1.1\r\nHost: localhost\r\n\r\n",
         {200},
         false,
         {"OPTIONS /x "}},
        {"TRACE is no known method", "TRACE /x HTTP/1.1\r\nHost: localhost\r\n\r\n", {200}, false, {" /x "}},
        {"unknown method is no known method", "get /x HTTP/1.1\r\nHost: localhost\r\n\r\n", {200}, false, {" /x "}},

        // pipelining
        {"pipelined requests: first answered, rest dropped", get("/x") + get("/y") + get("/z"), {200}, true, {ok}},
        {"pipelined behind a body", post("/x", "body") + get("/y"), {200}, true, {"POST /x body"}},
        {"stray line end behind a body", post("/x", "body") + "\r\n", {200}, true, {"POST /x body"}},

        // Expect
        {"Expect: 100-continue is answered", posted("Content-Length: 4\r\nExpect: 100-Continue", ""), {100}, false, {}},
        {"Expect with the body already here",
         posted("Content-Length: 4\r\nExpect: 100-continue", "body"),
         {200},
         false,
         {"POST /x body"}},
        {"Expect of something else", withHeader("Expect: the-unexpected"), {417}, true, {}},

        // chunked bodies
        {"chunked", posted("Transfer-Encoding: chunked", "4\r\nbody\r\n0\r\n\r\n"), {411}, true, {}},
        {"chunked with a bad size", posted("Transfer-Encoding: chunked", "zz\r\n" + smuggled), {411}, true, {}},
        {"chunked with a negative size", posted("Transfer-Encoding: chunked", "-4\r\n" + smuggled), {411}, true, {}},
        {"chunked with a huge size",
         posted("Transfer-Encoding: chunked", "ffffffffffffffff\r\n" + smuggled),
         {411},
         true,
         {}},
        {"chunked with trailers", posted("Transfer-Encoding: chunked", "0\r\n" + smuggled), {411}, true, {}},
        {"xchunkedy counts as a transfer encoding", posted("Transfer-Encoding: xchunkedy", smuggled), {411}, true, {}},
        {"identity is a transfer encoding too", posted("transfer-encoding: identity", smuggled), {411}, true, {}},
        {"empty transfer encoding", posted("Transfer-Encoding:", smuggled), {411}, true, {}},
        {"transfer encoding and length",
         posted("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n" + smuggled),
         {411},
         true,
         {}},
        {"length and transfer encoding",
         posted("Transfer-Encoding: chunked\r\nContent-Length: 4", "0\r\n\r\n" + smuggled),
         {411},
         true,
         {}},

        // lengths
        {"negative length", posted("Content-Length: -1", smuggled), {400}, true, {}},
        {"length with letters", posted("Content-Length: 5abc", smuggled), {400}, true, {}},
        {"length beyond 2^63", posted("Content-Length: 9223372036854775808", smuggled), {413}, true, {}},
        {"length beyond 2^64", posted("Content-Length: 18446744073709551617", smuggled), {413}, true, {}},
        {"length with a sign", posted("Content-Length: +5", smuggled), {400}, true, {}},
        {"length in hex", posted("Content-Length: 0x5", smuggled), {400}, true, {}},
        {"length with a space inside", posted("Content-Length: 4 4", smuggled), {400}, true, {}},
        {"empty length", posted("Content-Length:", smuggled), {400}, true, {}},
        {"list of lengths", posted("Content-Length: 4, 4", "body"), {400}, true, {}},
        {"two different lengths",
         posted("Content-Length: 4\r\nContent-Length: 40", "body" + smuggled),
         {400},
         true,
         {}},
        {"two equal lengths", posted("Content-Length: 4\r\nContent-Length: 4", "body"), {400}, true, {}},
        {"leading zeros are digits", posted("Content-Length: 0004", "body"), {200}, false, {"POST /x body"}},

        // header lines
        {"line without a colon", withHeader("NoColonHere"), {400}, true, {}},
        {"space before the colon", withHeader("Content-Length : 4"), {400}, true, {}},
        {"empty name", withHeader(": value"), {400}, true, {}},
        {"name that is no token", withHeader("X(y): value"), {400}, true, {}},
        {"64 headers", manyHeaders(63), {200}, false, {ok}},
        {"65 headers", manyHeaders(64), {431}, true, {}},
        {"101 headers", manyHeaders(100), {431}, true, {}},
        {"field over 100 KB", withHeader("X: " + std::string(110'000, 'a')), {431}, true, {}},
        {"folded line", withHeader("X: a\r\n b"), {400}, true, {}},
        {"folded first line", "GET /x HTTP/1.1\r\n Host: localhost\r\n\r\n", {400}, true, {}},
        {"bare LF after the request line", "GET /x HTTP/1.1\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"bare LF after a header", "GET /x HTTP/1.1\r\nHost: localhost\n\r\n", {400}, true, {}},
        {"bare LF as the empty line", "GET /x HTTP/1.1\r\nHost: localhost\r\n\n", {400}, true, {}},
        {"bare CR in a value", withHeader("X: a\rb"), {400}, true, {}},
        {"NUL in a value", withHeader(std::string("X: a\0b", 6)), {400}, true, {}},
        {"Upgrade", withHeader("Connection: Upgrade\r\nUpgrade: websocket"), {400}, true, {}},

        // versions
        {"HTTP/9.9", "GET /x HTTP/9.9\r\nHost: localhost\r\n\r\n", {505}, true, {}},
        {"HTTP/1.2", "GET /x HTTP/1.2\r\nHost: localhost\r\n\r\n", {505}, true, {}},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400}, true, {}},
        {"HTTPX9Z9", "GET /x HTTPX9Z9\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"no version", "GET /x\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"bytes behind the version", "GET /x HTTP/1.1 x\r\nHost: localhost\r\n\r\n", {400}, true, {}},

        // Host
        {"Host: [bad", "GET /x HTTP/1.1\r\nHost: [bad\r\n\r\n", {421}, true, {}},
        {"Host with a path", "GET /x HTTP/1.1\r\nHost: evil/../x\r\n\r\n", {421}, true, {}},
        {"two Hosts", "GET /x HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"no Host", "GET /x HTTP/1.1\r\n\r\n", {400}, true, {}},
        {"empty Host", "GET /x HTTP/1.1\r\nHost:\r\n\r\n", {421}, true, {}},
        {"foreign Host (DNS rebinding)", "GET /x HTTP/1.1\r\nHost: evil.example:4390\r\n\r\n", {421}, true, {}},
        {"Host with any port and case", "GET /x HTTP/1.1\r\nHost: LocalHost:1\r\n\r\n", {200}, false, {ok}},
        {"Host as IPv6 address", "GET /x HTTP/1.1\r\nHost: [::1]:4390\r\n\r\n", {200}, false, {ok}},

        // targets
        {"authority in the target", "GET //evil.com/ping HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"absolute target", "GET http://localhost/x HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"CONNECT", "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"escaped line end stays escaped", get("/ping%0A"), {200}, false, {"GET /ping%0A "}},
        {"escaped slash stays escaped", get("/a%2Fb"), {200}, false, {"GET /a%2Fb "}},
        {"escapes are byte exact", get("/%ff/%zz/%00"), {200}, false, {"GET /%ff/%zz/%00 "}},
        {"dot segments are not resolved", get("/a/../b/./c"), {200}, false, {"GET /a/../b/./c "}},
        {"query is byte exact", get("/x?a=1&a=2&b=x+y&&="), {200}, false, {"GET /x?a=1&a=2&b=x+y&&= "}},
        {"fragment", get("/x#y"), {400}, true, {}},
        {"backslash", get("/x\\y"), {400}, true, {}},
        {"space in the target", get("/x y"), {400}, true, {}},
        {"two spaces in the request line", "GET  /x HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}, true, {}},
        {"control byte in the target", get("/x\x01"), {400}, true, {}},
        {"raw UTF-8 in the target", get("/\xc3\xa9"), {400}, true, {}},

        // malformed request lines
        {"malformed request line is answered", "NONSENSE\r\n\r\n", {400}, true, {}},
        {"empty line first", "\r\n" + get("/x"), {400}, true, {}},
        {"TLS hello on a plain port", std::string("\x16\x03\x01\x02\x00\x01", 6), {400}, true, {}},
        {"method that never ends", std::string(100, 'A'), {400}, true, {}},

        // sizes
        {"request line over 8 KiB", get("/" + std::string(9'000, 'a')), {414}, true, {}},
        {"head over 16 KiB in many lines",
         withHeader("A: " + std::string(8'000, 'a') + "\r\nB: " + std::string(9'000, 'b')),
         {431},
         true,
         {}},
        {"length over 64 KiB, before any body", posted("Content-Length: 65537", ""), {413}, true, {}},
        {"length of 64 KiB waits for the body", posted("Content-Length: 65536", ""), {}, false, {}},
    };
}

} // namespace

class HazardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answeredTheSameHoweverItArrives_data();
    void answeredTheSameHoweverItArrives();
    void headAnswersWithoutBodyAndTheConnectionGoesOn();
    void loneLineFeedIsRefusedAcrossSegments_data();
    void loneLineFeedIsRefusedAcrossSegments();
    void refusalNamesThePathWhereItIsKnown();
    void bodyIsExact();
    void continueThenBody();
    void throwingHandlerIsA500();
    void unansweredRequestIsA500();
    void headersThatWouldSplitTheAnswerAreLeftOut();
    void anyStatusIsSent();
};

void HazardsTest::answeredTheSameHoweverItArrives_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("segment");
    const std::vector<Hazard> all = hazards();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, at once", all[i].name) << static_cast<int>(i) << 0;
        if (all[i].bytes.size() < 400)
            QTest::addRow("%s, byte by byte", all[i].name) << static_cast<int>(i) << 1;
    }
}

void HazardsTest::answeredTheSameHoweverItArrives()
{
    QFETCH(int, index);
    QFETCH(int, segment);
    const Hazard hazard = hazards()[static_cast<std::size_t>(index)];
    TestServer server;
    RawClient client = server.client();
    if (segment == 0) {
        client.send(hazard.bytes);
    } else {
        for (const char byte : hazard.bytes) {
            // The answer may have come before the last byte.
            if (!client.send(std::string_view(&byte, 1)))
                break;
        }
    }

    std::vector<std::string> handled;
    for (const Request &request : server.seen)
        handled.push_back(std::string(methodName(request.method)) + ' ' + request.target + ' ' + request.body);
    // A client that sends one byte at a time cannot pipeline by accident: after each answer comes the next request.
    const bool pipelined = hazard.handled.size() == 1 && hazard.closed && !hazard.statuses.empty() &&
                           hazard.statuses.front() == 200 && hazard.bytes.find("lose") == std::string::npos &&
                           hazard.bytes.find("HTTP/1.0") == std::string::npos;
    if (segment == 1 && pipelined) {
        QVERIFY(!handled.empty());
        QCOMPARE(handled.front(), hazard.handled.front());
        return;
    }
    // With the body byte by byte behind it, Expect is answered first.
    std::vector<int> statuses = hazard.statuses;
    if (segment == 1 && hazard.bytes.find("Expect: 100-continue") != std::string::npos)
        statuses.insert(statuses.begin(), 100);

    for (const int status : statuses)
        QCOMPARE(client.answer().status, status);
    QVERIFY(handled == hazard.handled);
    if (hazard.closed)
        QVERIFY(client.isClosedByPeer());
    else
        QVERIFY(client.isOpen());
    QCOMPARE(client.leftover(), std::string());
    QCOMPARE(server.seen.size(), hazard.handled.size());
}

void HazardsTest::headAnswersWithoutBodyAndTheConnectionGoesOn()
{
    TestServer server;
    RawClient client = server.client();
    client.send("HEAD /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Answer head = client.answer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), std::string("8"));
    client.send(get("/y"));
    const Answer next = client.answer();
    QCOMPARE(next.status, 200);
    QCOMPARE(next.body, std::string("GET /y "));
}

void HazardsTest::loneLineFeedIsRefusedAcrossSegments_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("behind the version") << QByteArray("GET /x HTTP/1.1") << QByteArray("\n");
    QTest::newRow("behind a value") << QByteArray("GET /x HTTP/1.1\r\nHost: localhost") << QByteArray("\n");
    QTest::newRow("as the empty line") << QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n") << QByteArray("\n");
    QTest::newRow("as a whole empty line and the next request")
        << QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n")
        << QByteArray("\nGET /y HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

void HazardsTest::loneLineFeedIsRefusedAcrossSegments()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    TestServer server;
    RawClient client = server.client();
    client.send(first.toStdString());
    QVERIFY(client.isOpen());
    client.send(second.toStdString());
    QCOMPARE(client.answer().status, 400);
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.seen.empty());
}

void HazardsTest::refusalNamesThePathWhereItIsKnown()
{
    TestServer server;
    RawClient client = server.client();
    client.send("POST /api/v1/payments?x=1 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n");
    const Answer answer = client.answer();
    QCOMPARE(answer.body, std::string(R"({"error":411,"path":"/api/v1/payments"})"));
    QCOMPARE(answer.header("connection"), std::string("close"));
    QCOMPARE(answer.header("content-type"), std::string("application/json; charset=utf-8"));
}

void HazardsTest::bodyIsExact()
{
    std::string body;
    for (int i = 0; i < 256; ++i)
        body.push_back(static_cast<char>(i));
    TestServer server;
    RawClient client = server.client();
    client.send(post("/x", body));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(server.seen.at(0).body == body);

    const std::string large(std::size_t{64} * 1024, 'b');
    client.send(post("/y", large));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(server.seen.at(1).body == large);
}

void HazardsTest::continueThenBody()
{
    TestServer server;
    RawClient client = server.client();
    client.send(posted("Content-Length: 4\r\nExpect: 100-continue", ""));
    QCOMPARE(client.answer().status, 100);
    client.send("body");
    const Answer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string("POST /x body"));
    // A refusal comes instead of the invitation.
    client.send(posted("Content-Length: 70000\r\nExpect: 100-continue", ""));
    QCOMPARE(client.answer().status, 413);
}

void HazardsTest::throwingHandlerIsA500()
{
    TestServer server;
    server.handle([](Request &&, Reply) { throw std::runtime_error("boom"); });
    RawClient client = server.client();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unanswered")));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^req_[0-9a-z]{8} failed: boom$")));
    client.send(get("/x"));
    const Answer answer = client.answer();
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.header("x-request-id").starts_with("req_"));
    QCOMPARE(answer.body, std::string(R"({"error":500,"path":"/x"})"));
    server.handle([](Request &&, Reply reply) { reply.send(Response::empty(204)); });
    client.send(get("/y"));
    QCOMPARE(client.answer().status, 204);
}

void HazardsTest::unansweredRequestIsA500()
{
    TestServer server;
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/x"));
    QCOMPARE(server.kept.size(), std::size_t(1));
    QVERIFY(server.kept.front().isWanted());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unanswered")));
    server.kept.clear();
    QCOMPARE(client.answer().status, 500);
}

void HazardsTest::headersThatWouldSplitTheAnswerAreLeftOut()
{
    TestServer server;
    server.handle([](Request &&, Reply reply) {
        Response response = Response::text(200, "ok");
        response.with("X-Evil", "a\r\nSet-Cookie: b")
            .with("X-Nul", std::string_view("a\0b", 3))
            .with("X Bad", "v")
            .with("X-Good", "v");
        reply.send(response);
    });
    RawClient client = server.client();
    for (int i = 0; i < 3; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left out")));
    client.send(get("/x"));
    const Answer answer = client.answer();
    QCOMPARE(answer.body, std::string("ok"));
    QCOMPARE(answer.header("set-cookie"), std::string());
    QCOMPARE(answer.header("x-evil"), std::string());
    QCOMPARE(answer.header("x-nul"), std::string());
    QCOMPARE(answer.header("x-good"), std::string("v"));
}

void HazardsTest::anyStatusIsSent()
{
    TestServer server;
    int status = 0;
    server.handle([&status](Request &&, Reply reply) { reply.send(Response::text(status, "body")); });
    RawClient client = server.client();
    for (const auto &[code, reason] : std::vector<std::pair<int, std::string>>{{402, "Payment Required"},
                                                                               {409, "Conflict"},
                                                                               {410, "Gone"},
                                                                               {413, "Content Too Large"},
                                                                               {422, "Unprocessable Content"},
                                                                               {423, "Locked"},
                                                                               {425, "Too Early"},
                                                                               {429, "Too Many Requests"},
                                                                               {503, "Service Unavailable"},
                                                                               {799, ""}}) {
        status = code;
        client.send(get("/x"));
        const Answer answer = client.answer();
        QCOMPARE(answer.status, code);
        QCOMPARE(answer.reason, reason);
        QCOMPARE(answer.body, std::string("body"));
    }
    for (const int bodyless : {204, 304}) {
        status = bodyless;
        client.send(get("/x"));
        const Answer answer = client.answer();
        QCOMPARE(answer.status, bodyless);
        QVERIFY(answer.headers.find("content-length") == answer.headers.end());
        QVERIFY(client.leftover().empty());
    }
}

QTEST_GUILESS_MAIN(HazardsTest)
#include "hazardstest.moc"
