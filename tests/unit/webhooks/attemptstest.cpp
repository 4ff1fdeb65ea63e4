// One attempt over the wire: what is sent, byte for byte, and what is made of each kind of receiver.
#include "support/compare.h"
#include "support/receiver.h"
#include "webhooks/transfer.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace countersign;
using namespace countersign::webhooks;
using test::Manner;
using test::Receiver;

namespace {

// Generous where an answer is awaited, short where none comes.
constexpr Millis enough = 30 * second;
constexpr Millis shortly = 300;

Transcript post(const std::string &url, Millis deadline = enough, bool publicOnly = false)
{
    Sending sending;
    sending.url = url;
    sending.headers = {{"X-Webhook-Signature", "abc"}};
    sending.body = "{\"id\":\"evt_1\"}";
    sending.deadline = deadline;
    sending.publicOnly = publicOnly;
    const Transfer transfer(std::move(sending));
    return transfer.transcript(curl_easy_perform(transfer.handle()));
}

std::string resultOf(const Transcript &transcript)
{
    return std::string(name(transcript.result)) + (transcript.status ? " " + std::to_string(*transcript.status) : "");
}

} // namespace

class AttemptsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, AttemptResult result, int status, const char *sentence) {
            QTest::newRow(name) << static_cast<int>(result) << status << QString::fromLatin1(sentence);
        };
        row("ok", AttemptResult::Ok, 200, "");
        row("401", AttemptResult::HttpStatus, 401,
            "the receiver answered 401: it did not accept who is calling; a signature check that fails often answers "
            "this");
        row("404", AttemptResult::HttpStatus, 404, "the receiver answered 404: nothing is at this path");
        row("405", AttemptResult::HttpStatus, 405, "the receiver answered 405: this path does not take POST");
        row("418", AttemptResult::HttpStatus, 418, "the receiver answered 418; only 2xx counts as delivered");
        row("500", AttemptResult::HttpStatus, 500, "the receiver answered 500: an error inside the receiver");
        row("refused", AttemptResult::Refused, 0, "connection refused: nothing listens on port 9000");
        row("reset", AttemptResult::Reset, 0, "the receiver closed the connection before it had answered");
        row("timeout", AttemptResult::Timeout, 0, "no whole answer within 10 seconds");
        row("dns", AttemptResult::Dns, 0, "the name shop.example cannot be resolved");
        row("tls", AttemptResult::Tls, 0, "no secure connection could be made");
        row("too large", AttemptResult::TooLarge, 200, "the answer was larger than 64 KB and was cut off");
        row("redirect", AttemptResult::Redirect, 302,
            "the receiver answered 302, a redirect: redirects are not followed, set the endpoint to the final address");
        row("blocked", AttemptResult::Blocked, 0,
            "shop.example is a private address, which this endpoint may not reach");
    }
    void sentences()
    {
        QFETCH(int, result);
        QFETCH(int, status);
        QFETCH(QString, sentence);
        COMPARE_TEXT(sentenceOf(static_cast<AttemptResult>(result), {"shop.example", 9000},
                                status != 0 ? std::optional(status) : std::nullopt, 10 * second, ""),
                     sentence.toStdString());
    }
    void anotherFaultThanRefusal()
    {
        COMPARE_TEXT(sentenceOf(AttemptResult::Refused, {"shop.example", 9000}, {}, second, "No route to host"),
                     "no connection to shop.example port 9000 (No route to host)");
    }

    void whatIsSent()
    {
        Receiver receiver;
        const Transcript transcript = post(receiver.url("/a/b?c=d"));
        COMPARE_TEXT(resultOf(transcript), "ok 200");
        COMPARE_TEXT(transcript.text, "");
        QCOMPARE(receiver.count(), 1U);
        const test::Posted posted = receiver.posted().front();
        COMPARE_TEXT(posted.head, "POST /a/b?c=d HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(receiver.port()) +
                                      "\r\nContent-Type: application/json\r\nX-Webhook-Signature: abc\r\n"
                                      "Content-Length: 14\r\n\r\n");
        COMPARE_TEXT(posted.body, "{\"id\":\"evt_1\"}");
        COMPARE_TEXT(transcript.requestHead, posted.head);
        COMPARE_TEXT(transcript.answerHead, "HTTP/1.1 200 As told\r\nContent-Length: 2\r\n\r\n");
        COMPARE_TEXT(transcript.answerBody, "ok");
        QVERIFY(transcript.answered && !transcript.truncated);
        QVERIFY(transcript.phases.connect && transcript.phases.firstByte && !transcript.phases.tls);
        QVERIFY(*transcript.phases.connect <= *transcript.phases.firstByte);
        QVERIFY(*transcript.phases.firstByte <= transcript.phases.total);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("200") << 200 << QByteArray("ok 200");
        QTest::newRow("201") << 201 << QByteArray("ok 201");
        QTest::newRow("204") << 204 << QByteArray("ok 204");
        QTest::newRow("299") << 299 << QByteArray("ok 299");
        QTest::newRow("300") << 300 << QByteArray("redirect 300");
        QTest::newRow("302") << 302 << QByteArray("redirect 302");
        QTest::newRow("307") << 307 << QByteArray("redirect 307");
        QTest::newRow("400") << 400 << QByteArray("http_status 400");
        QTest::newRow("404") << 404 << QByteArray("http_status 404");
        QTest::newRow("410") << 410 << QByteArray("http_status 410");
        QTest::newRow("500") << 500 << QByteArray("http_status 500");
        QTest::newRow("599") << 599 << QByteArray("http_status 599");
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, result);
        Receiver receiver;
        receiver.answer({status});
        receiver.answerWith("x", "Location: " + receiver.url("/elsewhere") + "\r\n");
        COMPARE_TEXT(resultOf(post(receiver.url())), result.toStdString());
        QCOMPARE(receiver.count(), 1U); // a redirect leads nowhere
    }

    void badReceivers_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("resets") << static_cast<int>(Manner::Resets) << QByteArray("reset")
                                << QByteArray("the receiver closed the connection");
        QTest::newRow("hangs up") << static_cast<int>(Manner::HangsUp) << QByteArray("reset")
                                  << QByteArray("the receiver closed the connection");
        QTest::newRow("babbles") << static_cast<int>(Manner::Babbles) << QByteArray("reset")
                                 << QByteArray("the receiver ");
        QTest::newRow("promises") << static_cast<int>(Manner::Promises) << QByteArray("reset 200")
                                  << QByteArray("the receiver closed the connection");
        QTest::newRow("silent") << static_cast<int>(Manner::Silent) << QByteArray("timeout")
                                << QByteArray("no whole answer within");
        QTest::newRow("drips") << static_cast<int>(Manner::Drips) << QByteArray("timeout 200")
                               << QByteArray("no whole answer within");
        QTest::newRow("floods") << static_cast<int>(Manner::Floods) << QByteArray("too_large 200")
                                << QByteArray("the answer was larger than 64 KB");
        QTest::newRow("floods the head") << static_cast<int>(Manner::FloodsHead) << QByteArray("too_large 200")
                                         << QByteArray("the answer was larger than");
    }
    void badReceivers()
    {
        QFETCH(int, manner);
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, sentence);
        Receiver receiver;
        receiver.behave(static_cast<Manner>(manner));
        const bool waits = result.startsWith("timeout");
        const Transcript transcript = post(receiver.url(), waits ? shortly : enough);
        COMPARE_TEXT(resultOf(transcript), result.toStdString());
        QVERIFY2(contains(transcript.text, sentence.toStdString()), transcript.text.c_str());
        QCOMPARE(receiver.count(), 1U); // never a second time by itself
        QCOMPARE(receiver.connections(), 1);
        QVERIFY(transcript.answerBody.size() <= answerKept);
        QVERIFY(transcript.answerHead.size() <= answerHeadRead);
    }

    void aResetBeforeAnything()
    {
        Receiver receiver;
        receiver.behave(Manner::ResetsAtOnce);
        for (int i = 0; i < 200; ++i) { // while connecting, writing or reading
            const Transcript transcript = post(receiver.url());
            COMPARE_TEXT(resultOf(transcript), "reset");
            QVERIFY2(contains(transcript.text, "the receiver closed the connection"), transcript.text.c_str());
        }
        QCOMPARE(receiver.connections(), 200);
    }

    void nobodyTakesTheConnection()
    {
        // A queue of connections that is full and that nobody empties.
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), size), 0);
        QCOMPARE(::listen(listener, 0), 0);
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
        std::vector<int> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            ::connect(clients.back(), reinterpret_cast<const sockaddr *>(&address), size);
        }
        const std::string port = std::to_string(ntohs(address.sin_port));
        const Transcript transcript = post("http://127.0.0.1:" + port + "/", 1 * second);
        COMPARE_TEXT(resultOf(transcript), "timeout");
        COMPARE_TEXT(transcript.text, "no connection to 127.0.0.1 port " + port + " within 1 second");
        for (const int client : clients)
            ::close(client);
        ::close(listener);
    }

    void nobodyListens()
    {
        Receiver receiver;
        receiver.hangUp();
        const Transcript transcript = post(receiver.url());
        COMPARE_TEXT(resultOf(transcript), "refused");
        COMPARE_TEXT(transcript.text, "connection refused: nothing listens on port " + std::to_string(receiver.port()));
        QVERIFY(!transcript.answered);
        QVERIFY(!transcript.phases.firstByte);
    }

    void aLongAnswerIsCut()
    {
        Receiver receiver;
        receiver.answerWith(std::string(answerKept, 'a') + "b");
        Transcript transcript = post(receiver.url());
        COMPARE_TEXT(resultOf(transcript), "ok 200");
        COMPARE_TEXT(transcript.answerBody, std::string(answerKept, 'a'));
        QVERIFY(transcript.truncated);
        receiver.answerWith(std::string(answerKept, 'a'));
        transcript = post(receiver.url());
        QVERIFY(!transcript.truncated);
    }

    void namesThatDoNotExist()
    {
        const Transcript transcript = post("http://nowhere.invalid:9000/");
        COMPARE_TEXT(resultOf(transcript), "dns");
        COMPARE_TEXT(transcript.text, "the name nowhere.invalid cannot be resolved");
    }

    void aPlainReceiverBehindHttps()
    {
        Receiver receiver;
        receiver.behave(Manner::Babbles);
        // It waits for a request that ends in a blank line, so the deadline may come first.
        const Transcript transcript = post("https://127.0.0.1:" + std::to_string(receiver.port()) + "/", shortly);
        QVERIFY2(transcript.result == AttemptResult::Tls || transcript.result == AttemptResult::Timeout,
                 resultOf(transcript).c_str());
    }

    void privateAddressesAreNotReached_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host : {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "0.0.0.0", "[::ffff:127.0.0.1]"})
            QTest::newRow(host) << QByteArray(host);
    }
    void privateAddressesAreNotReached()
    {
        QFETCH(QByteArray, host);
        Receiver receiver;
        const std::string url = "http://" + host.toStdString() + ":" + std::to_string(receiver.port()) + "/";
        const Transcript transcript = post(url, enough, true);
        COMPARE_TEXT(resultOf(transcript), "blocked");
        QVERIFY2(contains(transcript.text, "is a private address, which this endpoint may not reach"),
                 transcript.text.c_str());
        QCOMPARE(receiver.connections(), 0);
        COMPARE_TEXT(resultOf(post(receiver.url(), enough, false)), "ok 200");
    }
};

QTEST_GUILESS_MAIN(AttemptsTest)
#include "attemptstest.moc"
