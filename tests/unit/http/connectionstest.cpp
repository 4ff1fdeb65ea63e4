// What happens to connections: who waits, who is too slow, who leaves, who asks too much, and in which order it ends.
#include "testserver.h"

#include "http/filelimit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <thread>

#include <unistd.h>

using namespace countersign::http;
using namespace countersign::http::test;

namespace {

// Processor time a process has used, in clock ticks.
long processorTicks(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLong() + fields.value(12).toLong();
}

constexpr std::string_view halfHead = "GET /x HTTP/1.1\r\nHost: local";

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsCopiedWhole();
    void answerCarriesTheHeadersOfTheFront();
    void handlerMayOverrideCachingAndId();
    void keptAliveConnectionAnswersManyRequests();

    void replyAfterReset_data();
    void replyAfterReset();
    void resetInTheMiddleOfALargeAnswer();
    void completionPostedFromAnotherThread();
    void replyGivenOnAnotherThreadIsPosted();
    void replyDroppedOnAnotherThreadIsA500();
    void replyOutlivesTheServer();
    void movedReplyAnswersOnce();

    void pipelinedRequestsNeverChangePlaces();
    void bytesWhileAnsweringEndTheConnectionAfterTheAnswer();
    void requestBeforeTheLastAnswerIsReadEndsTheConnection();

    void silentConnectionIsClosed();
    void idleConnectionIsClosed();
    void unfinishedHeadIsRefused();
    void drippingHeadIsRefused();
    void unfinishedBodyIsRefused();
    void slowReaderIsCutOff();
    void waitingForTheHandlerHasNoDeadline();
    void manySlowConnectionsAreAllFreed();

    void connectionCapTurnsAwayAndRecovers();
    void connectionCapStaysBelowTheFileLimit_data();
    void connectionCapStaysBelowTheFileLimit();
    void exhaustedDescriptorsDoNotSpin();
    void backlogHoldsABurst();

    void bodyBudgetIsShared();
    void bodyBudgetReturnsWhenTheClientLeaves();
    void bodyLimitDependsOnThePath();
    void largeUploadIsToldWhy();
    void endlessLineIsRefusedAtOnce();

    void closingTheShareDropsOnlyItsConnections();
    void listenSaysWhyNot();
    void allowedHosts();
    void shutDownLetsAnswersLeave();
    void shutDownEndsWithItsGrace();
};

void ConnectionsTest::requestIsCopiedWhole()
{
    TestServer server;
    RawClient client = server.client();
    client.send(
        "PATCH /a/%41?b=c HTTP/1.1\r\nHost: localhost\r\nX-API-Key:  \t k \t \r\nX-Twice: 1\r\nx-twice: 2\r\nEmpty:\r\n"
        "Content-Length: 3\r\n\r\nabc");
    QCOMPARE(client.answer().status, 200);
    const Request &request = server.seen.at(0);
    QCOMPARE(request.method, Method::Patch);
    QCOMPARE(request.listener, Listener::Main);
    QVERIFY(!request.secure);
    QCOMPARE(request.target, std::string("/a/%41?b=c"));
    QVERIFY(request.path() == "/a/%41");
    QVERIFY(request.query() == "b=c");
    QCOMPARE(request.body, std::string("abc"));
    QCOMPARE(request.peer, std::string("127.0.0.1"));
    QVERIFY(request.headers.value("x-api-key") == "k");
    QVERIFY(request.headers.value("x-twice") == "1");
    QVERIFY(request.headers.find("empty").has_value());
    QVERIFY(!request.headers.find("absent"));
    QCOMPARE(request.headers.all().size(), std::size_t(6));
    client.send(get("/"));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(server.seen.at(1).number > request.number);
    QVERIFY(server.seen.at(1).receivedTicks >= server.seen.at(0).receivedTicks);
    QCOMPARE(server.server->requestCount(), std::uint64_t(2));
    QCOMPARE(server.server->connectionCount(), std::size_t(1));
}

void ConnectionsTest::answerCarriesTheHeadersOfTheFront()
{
    TestServer server;
    RawClient client = server.client();
    client.send(get("/x"));
    const Answer answer = client.answer();
    QCOMPARE(answer.header("connection"), std::string("keep-alive"));
    QCOMPARE(answer.header("keep-alive"), std::string("timeout=15"));
    QCOMPARE(answer.header("x-content-type-options"), std::string("nosniff"));
    QCOMPARE(answer.header("cache-control"), std::string("no-store"));
    QCOMPARE(answer.header("x-request-id"), requestId(server.seen.at(0).number));
    QCOMPARE(answer.header("content-length"), std::to_string(answer.body.size()));
    QVERIFY(QRegularExpression(
                QStringLiteral("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"))
                .match(QString::fromStdString(answer.header("date")))
                .hasMatch());
    QVERIFY(answer.headers.find("server") == answer.headers.end());
}

void ConnectionsTest::handlerMayOverrideCachingAndId()
{
    TestServer server;
    server.handle([](Request &&, Reply reply) {
        Response response = Response::text(200, "ok");
        response.with("Cache-Control", "max-age=60")
            .with("x-request-id", "mine")
            .with("Content-Length", "1000")
            .with("Connection", "upgrade");
        reply.send(response);
    });
    RawClient client = server.client();
    client.send(get("/x"));
    const Answer answer = client.answer();
    QCOMPARE(answer.header("cache-control"), std::string("max-age=60"));
    QCOMPARE(answer.header("x-request-id"), std::string("mine"));
    QCOMPARE(answer.header("content-length"), std::string("2"));
    QCOMPARE(answer.header("connection"), std::string("keep-alive"));
}

void ConnectionsTest::keptAliveConnectionAnswersManyRequests()
{
    TestServer server;
    RawClient client = server.client();
    for (int i = 0; i < 200; ++i) {
        client.send(i % 3 == 0 ? post("/p", std::string(static_cast<std::size_t>(i) * 300, 'x')) : get("/g"));
        QCOMPARE(client.answer().status, 200);
    }
    QCOMPARE(server.seen.size(), std::size_t(200));
    QVERIFY(client.isOpen());
}

void ConnectionsTest::replyAfterReset_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("at once") << 0;
    QTest::newRow("after 50 ms") << 50;
    QTest::newRow("after 200 ms") << 200;
}

void ConnectionsTest::replyAfterReset()
{
    QFETCH(int, delay);
    TestServer server;
    server.keepReplies();
    for (std::size_t i = 0; i < 5; ++i) {
        RawClient client = server.client();
        client.send(post("/x", "body"));
        QCOMPARE(server.kept.size(), i + 1);
        client.reset();
    }
    bool answered = false;
    QTimer::singleShot(delay, server.server.get(), [&server, &answered] {
        for (Reply &reply : server.kept)
            reply.send(Response::text(200, std::string(100'000, 'x')));
        answered = true;
    });
    QVERIFY(waitFor([&answered] { return answered; }));
    QVERIFY(server.isEmpty());
    QVERIFY(!server.kept.front().isWanted());

    server.handle([](Request &&, Reply reply) { reply.send(Response::text(200, "alive")); });
    RawClient client = server.client();
    client.send(get("/x"));
    QCOMPARE(client.answer().body, std::string("alive"));
}

void ConnectionsTest::resetInTheMiddleOfALargeAnswer()
{
    TestServer server;
    server.handle([](Request &&, Reply reply) { reply.send(Response::text(200, std::string(8'000'000, 'x'))); });
    for (int i = 0; i < 3; ++i) {
        RawClient client = server.client(4'096);
        client.send(get("/x"));
        client.reset();
    }
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::completionPostedFromAnotherThread()
{
    TestServer server;
    Server *front = server.server.get();
    std::vector<std::thread> workers;
    server.handle([front, &workers](Request &&request, Reply reply) {
        auto shared = std::make_shared<Reply>(std::move(reply));
        workers.emplace_back([front, shared = std::move(shared), target = request.target]() mutable {
            QMetaObject::invokeMethod(
                front, [shared = std::move(shared), target] { shared->send(Response::text(200, target)); },
                Qt::QueuedConnection);
        });
    });
    std::vector<RawClient> clients;
    clients.reserve(8);
    for (int i = 0; i < 8; ++i)
        clients.push_back(server.client());
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i].send(get("/" + std::to_string(i)));
    clients[3].reset();
    for (std::size_t i = 0; i < clients.size(); ++i) {
        if (i != 3)
            QCOMPARE(clients[i].answer().body, "/" + std::to_string(i));
    }
    for (std::thread &worker : workers)
        worker.join();
}

void ConnectionsTest::replyGivenOnAnotherThreadIsPosted()
{
    TestServer server;
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/x"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("another thread")));
    std::thread worker([&server] { server.kept.front().send(Response::text(200, "posted")); });
    worker.join();
    QCOMPARE(client.answer().body, std::string("posted"));
}

void ConnectionsTest::replyDroppedOnAnotherThreadIsA500()
{
    TestServer server;
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/x"));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unanswered")));
    std::thread worker([reply = std::move(server.kept.front())] {});
    worker.join();
    QCOMPARE(client.answer().status, 500);
    server.kept.clear();
}

void ConnectionsTest::replyOutlivesTheServer()
{
    TestServer server;
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/x"));
    QCOMPARE(server.kept.size(), std::size_t(1));
    server.server.reset();
    QVERIFY(!server.kept.front().isWanted());
    server.kept.front().send(Response::text(200, "late"));
    QVERIFY(client.isClosedByPeer());
}

void ConnectionsTest::movedReplyAnswersOnce()
{
    TestServer server;
    server.keepReplies();
    RawClient first = server.client();
    RawClient second = server.client();
    first.send(get("/1"));
    second.send(get("/2"));
    QCOMPARE(server.kept.size(), std::size_t(2));
    // What a reply owed before something was moved into it is settled with a 500.
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("unanswered")));
    server.kept[0] = std::move(server.kept[1]);
    QCOMPARE(first.answer().status, 500);
    server.kept[0].send(Response::text(200, "once"));
    server.kept[0].send(Response::text(200, "twice"));
    QCOMPARE(second.answer().body, std::string("once"));
    turnEventLoop();
    QVERIFY(second.isOpen());
    QCOMPARE(second.leftover(), std::string());
}

void ConnectionsTest::pipelinedRequestsNeverChangePlaces()
{
    TestServer server;
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/200") + get("/100") + get("/0"));
    QCOMPARE(server.kept.size(), std::size_t(1));
    server.kept.front().send(Response::text(200, server.seen.front().target));
    const Answer answer = client.answer();
    QCOMPARE(answer.body, std::string("/200"));
    QCOMPARE(answer.header("connection"), std::string("close"));
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(server.seen.size(), std::size_t(1));
}

void ConnectionsTest::bytesWhileAnsweringEndTheConnectionAfterTheAnswer()
{
    ServerLimits limits;
    limits.lingerMs = 300;
    TestServer server(limits);
    server.keepReplies();
    RawClient client = server.client();
    client.send(get("/a"));
    for (int i = 0; i < 50; ++i)
        client.send(get("/b"));
    QCOMPARE(server.seen.size(), std::size_t(1));
    server.kept.front().send(Response::text(200, "a"));
    const Answer answer = client.answer();
    QCOMPARE(answer.body, std::string("a"));
    QCOMPARE(answer.header("connection"), std::string("close"));
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
    QCOMPARE(server.seen.size(), std::size_t(1));
}

void ConnectionsTest::requestBeforeTheLastAnswerIsReadEndsTheConnection()
{
    ServerLimits limits;
    limits.lingerMs = 300;
    TestServer server(limits);
    server.handle([](Request &&, Reply reply) { reply.send(Response::text(200, std::string(8'000'000, 'x'))); });
    RawClient client = server.client(4'096);
    client.push(get("/1"));
    turnEventLoop();
    QCOMPARE(server.seen.size(), std::size_t(1));
    client.push(get("/2"));
    turnEventLoop();
    QCOMPARE(server.seen.size(), std::size_t(1));
    // The first answer still arrives whole.
    QCOMPARE(client.answer().body.size(), std::size_t(8'000'000));
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::silentConnectionIsClosed()
{
    TestServer server(quickLimits());
    RawClient client = server.client();
    QVERIFY(client.isOpen());
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(client.leftover(), std::string());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::idleConnectionIsClosed()
{
    TestServer server(quickLimits());
    RawClient client = server.client();
    client.send(get("/x"));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(client.leftover(), std::string());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::unfinishedHeadIsRefused()
{
    TestServer server(quickLimits());
    RawClient client = server.client();
    client.send(halfHead);
    const Answer answer = client.answer();
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.header("connection"), std::string("close"));
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::drippingHeadIsRefused()
{
    TestServer server(quickLimits());
    RawClient client = server.client();
    client.send("GET /x HTTP/1.1\r\nHost: localhost\r\nX: ");
    // Bytes do not buy time: the deadline runs from the first one.
    QVERIFY(waitFor([&client] { return client.push("a") == 0 || !client.leftover().empty() || !client.isOpen(); }));
    QCOMPARE(client.answer().status, 408);
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::unfinishedBodyIsRefused()
{
    TestServer server(quickLimits());
    RawClient client = server.client();
    client.send("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.seen.empty());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::slowReaderIsCutOff()
{
    TestServer server(quickLimits());
    server.handle([](Request &&, Reply reply) { reply.send(Response::text(200, std::string(8'000'000, 'x'))); });
    RawClient client = server.client(4'096);
    client.push(get("/x"));
    turnEventLoop();
    QCOMPARE(server.server->connectionCount(), std::size_t(1));
    QVERIFY(server.isEmpty());
    QVERIFY(client.answer().body.size() < 8'000'000);
}

void ConnectionsTest::waitingForTheHandlerHasNoDeadline()
{
    TestServer server(quickLimits());
    server.keepReplies();
    RawClient patient = server.client();
    patient.send(get("/x"));
    // Whoever came later and says nothing has been closed by now; the one who waits has not.
    RawClient silent = server.client();
    QVERIFY(silent.isClosedByPeer());
    RawClient another = server.client();
    QVERIFY(another.isClosedByPeer());
    QVERIFY(patient.isOpen());
    server.kept.front().send(Response::text(200, "worth it"));
    QCOMPARE(patient.answer().body, std::string("worth it"));
}

void ConnectionsTest::manySlowConnectionsAreAllFreed()
{
    TestServer server(quickLimits());
    std::vector<RawClient> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(server.client());
        QVERIFY(clients.back().isConnected());
        if (i % 2 == 0)
            clients.back().push(halfHead);
    }
    QVERIFY(waitFor([&server] { return server.server->connectionCount() == 0; }));
    RawClient client = server.client();
    client.send(get("/x"));
    QCOMPARE(client.answer().status, 200);
}

void ConnectionsTest::connectionCapTurnsAwayAndRecovers()
{
    ServerLimits limits;
    limits.connections = 3;
    TestServer server(limits);
    std::vector<RawClient> clients;
    clients.reserve(3);
    for (int i = 0; i < 3; ++i)
        clients.push_back(server.client());
    QVERIFY(waitFor([&server] { return server.server->connectionCount() == 3; }));

    RawClient refused = server.client();
    const Answer answer = refused.answer();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("retry-after"), std::string("1"));
    QVERIFY(refused.isClosedByPeer());

    for (RawClient &client : clients) {
        client.send(get("/x"));
        QCOMPARE(client.answer().status, 200);
    }
    clients.front().close();
    QVERIFY(waitFor([&server] { return server.server->connectionCount() == 2; }));
    RawClient next = server.client();
    next.send(get("/x"));
    QCOMPARE(next.answer().status, 200);
}

void ConnectionsTest::connectionCapStaysBelowTheFileLimit_data()
{
    QTest::addColumn<std::size_t>("wanted");
    QTest::addColumn<std::size_t>("files");
    QTest::addColumn<std::size_t>("cap");
    QTest::newRow("plenty") << std::size_t(512) << std::size_t(4096) << std::size_t(512);
    QTest::newRow("just enough") << std::size_t(512) << std::size_t(768) << std::size_t(512);
    QTest::newRow("64 files") << std::size_t(512) << std::size_t(64) << std::size_t(40);
    QTest::newRow("hardly any") << std::size_t(512) << std::size_t(10) << std::size_t(1);
}

void ConnectionsTest::connectionCapStaysBelowTheFileLimit()
{
    QFETCH(std::size_t, wanted);
    QFETCH(std::size_t, files);
    QTEST(connectionCap(wanted, files), "cap");
}

void ConnectionsTest::exhaustedDescriptorsDoNotSpin()
{
    QProcess probe;
    probe.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -n 64; exec \"$0\""),
                                            QStringLiteral(COUNTERSIGN_HTTP_PROBE)});
    QVERIFY(probe.waitForStarted());
    QVERIFY(waitFor([&probe] { return probe.canReadLine(); }));
    const auto port = static_cast<std::uint16_t>(probe.readLine().trimmed().toUInt());
    QVERIFY(port != 0);

    std::vector<RawClient> clients;
    clients.reserve(200);
    for (int i = 0; i < 200; ++i)
        clients.emplace_back(port);
    // More than the process has descriptors for; those over the cap are told so.
    int refused = 0;
    QVERIFY(waitFor([&clients, &refused] {
        refused = static_cast<int>(
            std::count_if(clients.begin(), clients.end(), [](RawClient &client) { return !client.isOpen(); }));
        return refused >= 160;
    }));
    QCOMPARE(refused, 160);

    // A spinning accept loop uses all the processor time there is; waiting uses none.
    const long before = processorTicks(probe.processId());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waitFor([&timer] { return timer.hasExpired(1'000); }));
    const long used = processorTicks(probe.processId()) - before;
    QVERIFY2(used < ::sysconf(_SC_CLK_TCK) / 4, qPrintable(QString::number(used)));

    clients.clear();
    QVERIFY(waitFor([port] {
        RawClient client(port);
        client.send(get("/x"));
        return client.answer().status == 200;
    }));
    probe.closeWriteChannel();
    QVERIFY(probe.waitForFinished());
    QCOMPARE(probe.exitCode(), 0);
}

void ConnectionsTest::backlogHoldsABurst()
{
    TestServer server;
    // This thread is the server's, so nothing accepts while it connects; a connect beyond the backlog would block.
    std::vector<RawClient> clients;
    QElapsedTimer timer;
    timer.start();
    std::thread burst([&clients, port = server.port] {
        for (int i = 0; i < 400; ++i)
            clients.emplace_back(port);
    });
    burst.join();
    QVERIFY(std::all_of(clients.begin(), clients.end(), [](const RawClient &client) { return client.isConnected(); }));
    QVERIFY(waitFor([&server] { return server.server->connectionCount() == 400; }));
}

void ConnectionsTest::bodyBudgetIsShared()
{
    ServerLimits limits;
    limits.allBodies = 100'000;
    TestServer server(limits);
    RawClient first = server.client();
    RawClient second = server.client();
    const std::string head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n";
    first.send(head);
    second.send(head);
    const Answer answer = second.answer();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("retry-after"), std::string("1"));
    first.send(std::string(60'000, 'x'));
    QCOMPARE(first.answer().status, 200);
    RawClient third = server.client();
    third.send(head + std::string(60'000, 'y'));
    QCOMPARE(third.answer().status, 200);
}

void ConnectionsTest::bodyBudgetReturnsWhenTheClientLeaves()
{
    ServerLimits limits;
    limits.allBodies = 60'000;
    TestServer server(limits);
    const std::string head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n";
    for (int i = 0; i < 3; ++i) {
        RawClient client = server.client();
        client.send(head + std::string(100, 'x'));
        QVERIFY(client.isOpen());
        client.reset();
        QVERIFY(server.isEmpty());
    }
    server.keepReplies();
    RawClient client = server.client();
    client.send(head + std::string(60'000, 'x'));
    // While it is answered it counts.
    RawClient other = server.client();
    other.send(post("/x", "1"));
    QCOMPARE(other.answer().status, 503);
    server.kept.front().send(Response::empty(204));
    QCOMPARE(client.answer().status, 204);
    RawClient last = server.client();
    last.send(post("/x", "1"));
    QVERIFY(last.isOpen());
    QCOMPARE(server.seen.size(), std::size_t(2));
    server.kept.back().send(Response::empty(204));
}

void ConnectionsTest::bodyLimitDependsOnThePath()
{
    TestServer server({}, [](Method method, std::string_view path) -> std::size_t {
        return method == Method::Post && path == "/inbox" ? std::size_t{256} * 1024 : 0;
    });
    RawClient client = server.client();
    const std::string large(std::size_t{256} * 1024, 'x');
    client.send(post("/inbox?q", large));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(server.seen.at(0).body.size(), large.size());
    client.send(post("/inbox", large));
    QCOMPARE(client.answer().status, 200);
    client.send("POST /other HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65537\r\n\r\n");
    QCOMPARE(client.answer().status, 413);
}

void ConnectionsTest::largeUploadIsToldWhy()
{
    ServerLimits limits;
    limits.lingerMs = 300;
    TestServer server(limits);
    RawClient client = server.client();
    client.push("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 67108864\r\n\r\n");
    // Uploads without looking, as many clients do; the answer must not be lost to a reset.
    const std::string piece(std::size_t{64} * 1024, 'x');
    for (int i = 0; i < 64; ++i) {
        client.push(piece);
        turnEventLoop();
    }
    const Answer answer = client.answer();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.body, std::string(R"({"error":413,"path":"/x"})"));
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
}

void ConnectionsTest::endlessLineIsRefusedAtOnce()
{
    TestServer server;
    RawClient client = server.client();
    client.push("GET /");
    const std::string piece(std::size_t{64} * 1024, 'x');
    for (int i = 0; i < 64; ++i) {
        client.push(piece);
        turnEventLoop();
    }
    QCOMPARE(client.answer().status, 414);
    QVERIFY(client.isClosedByPeer());
}

void ConnectionsTest::closingTheShareDropsOnlyItsConnections()
{
    TestServer server;
    QString error;
    const std::uint16_t share =
        server.server->listen({QHostAddress(QHostAddress::LocalHost), 0, Listener::Share, {}}, &error);
    QVERIFY2(share != 0, qPrintable(error));
    RawClient main = server.client();
    RawClient shared(share);
    main.send(get("/main"));
    QCOMPARE(main.answer().status, 200);
    shared.send(get("/share"));
    QCOMPARE(shared.answer().status, 200);
    QCOMPARE(server.seen.at(0).listener, Listener::Main);
    QCOMPARE(server.seen.at(1).listener, Listener::Share);

    server.keepReplies();
    RawClient waiting(share);
    waiting.send(get("/wait"));
    QCOMPARE(server.kept.size(), std::size_t(1));
    server.server->closeListener(Listener::Share);
    QVERIFY(shared.isClosedByPeer());
    QVERIFY(waiting.isClosedByPeer());
    QVERIFY(!server.kept.front().isWanted());
    server.kept.front().send(Response::empty(204));
    QVERIFY(!RawClient(share).isConnected());

    main.send(get("/still"));
    QCOMPARE(server.kept.size(), std::size_t(2));
    server.kept.back().send(Response::text(200, "still"));
    QCOMPARE(main.answer().body, std::string("still"));
    // The share may come back.
    QVERIFY(server.server->listen({QHostAddress(QHostAddress::LocalHost), share, Listener::Share, {}}, &error) ==
            share);
}

void ConnectionsTest::listenSaysWhyNot()
{
    TestServer server;
    QString error;
    QCOMPARE(server.server->listen({QHostAddress(QHostAddress::LocalHost), server.port, Listener::Share, {}}, &error),
             std::uint16_t(0));
    QVERIFY(error.startsWith(QStringLiteral("cannot listen on 127.0.0.1 port %1: ").arg(server.port)));
    QVERIFY(!error.contains(QLatin1Char('\n')));
}

void ConnectionsTest::allowedHosts()
{
    TestServer server;
    server.server->allowHosts({"Shop.Example", "pay.example:8443", "fd00::1"});
    for (const auto &[host, status] : std::vector<std::pair<std::string, int>>{{"localhost", 200},
                                                                               {"127.0.0.1:4390", 200},
                                                                               {"[::1]", 200},
                                                                               {"[0:0:0:0:0:0:0:1]:80", 200},
                                                                               {"shop.example:1", 200},
                                                                               {"SHOP.EXAMPLE", 200},
                                                                               {"pay.example", 200},
                                                                               {"[fd00::1]:4390", 200},
                                                                               {"shop.example.evil", 421},
                                                                               {"evil.shop.example", 421},
                                                                               {"shop.example:80x", 421},
                                                                               {"127.0.0.2", 421},
                                                                               {"[::2]", 421},
                                                                               {"[::1]x", 421},
                                                                               {"::1", 421},
                                                                               {"user@localhost", 421}}) {
        RawClient client = server.client();
        client.send("GET /x HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QVERIFY2(client.answer().status == status, host.c_str());
    }
    server.server->allowHosts({});
    RawClient client = server.client();
    client.send("GET /x HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    QCOMPARE(client.answer().status, 421);
}

void ConnectionsTest::shutDownLetsAnswersLeave()
{
    TestServer server;
    server.keepReplies();
    RawClient idle = server.client();
    RawClient half = server.client();
    half.send(halfHead);
    RawClient waiting = server.client();
    waiting.send(get("/x"));
    QCOMPARE(server.kept.size(), std::size_t(1));
    QTimer::singleShot(50, server.server.get(),
                       [&server] { server.kept.front().send(Response::text(200, "in time")); });
    server.server->shutDown(patience);
    const Answer answer = waiting.answer();
    QCOMPARE(answer.body, std::string("in time"));
    QCOMPARE(answer.header("connection"), std::string("close"));
    QVERIFY(idle.isClosedByPeer());
    QVERIFY(half.isClosedByPeer());
    QVERIFY(waiting.isClosedByPeer());
    QCOMPARE(server.server->connectionCount(), std::size_t(0));
    QVERIFY(!server.client().isConnected());
}

void ConnectionsTest::shutDownEndsWithItsGrace()
{
    TestServer server;
    server.keepReplies();
    RawClient waiting = server.client();
    waiting.send(get("/x"));
    server.server->shutDown(50);
    QCOMPARE(server.server->connectionCount(), std::size_t(0));
    QVERIFY(waiting.isClosedByPeer());
    QCOMPARE(waiting.leftover(), std::string());
    server.kept.front().send(Response::empty(204));
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connectionstest.moc"
