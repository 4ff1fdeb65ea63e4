#include "headvalidatorcheck.h"

#include "http/headvalidator.h"

#include <QTest>

#include <cstring>
#include <random>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

using namespace countersign::http;
using namespace countersign::http::test;

namespace {

using Verdict = HeadValidator::Verdict;

// Memory whose last byte is followed by a page that may not be read.
class GuardedMemory
{
    Q_DISABLE_COPY_MOVE(GuardedMemory)

public:
    GuardedMemory()
        : m_page(static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)))
        , m_memory(::mmap(nullptr, 2 * size(), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (m_memory == MAP_FAILED || ::mprotect(static_cast<char *>(m_memory) + size(), size(), PROT_NONE) != 0)
            qFatal("no guarded memory");
    }
    ~GuardedMemory() { ::munmap(m_memory, 2 * size()); }
    [[nodiscard]] std::size_t size() const { return 8 * m_page; }
    [[nodiscard]] std::string_view atEnd(std::string_view bytes) const
    {
        char *start = static_cast<char *>(m_memory) + size() - bytes.size();
        std::memcpy(start, bytes.data(), bytes.size());
        return {start, bytes.size()};
    }

private:
    std::size_t m_page;
    void *m_memory;
};

const std::string usual = "POST /api/v1/payments?x=%20 HTTP/1.1\r\nHost: localhost:4390\r\nX-API-Key:   pk_1\t\r\n"
                          "Content-Length: 12\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n{\"amount\":1}";

std::string headOf(const std::string &lines)
{
    return "GET /x HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n";
}

// Pieces that matter to the rules, to build nonsense from that gets deep.
const std::vector<std::string> vocabulary = {"GET",
                                             "POST",
                                             "HEAD",
                                             " ",
                                             "  ",
                                             "/",
                                             "//",
                                             "/x",
                                             "?a=b",
                                             "HTTP/1.1",
                                             "HTTP/1.0",
                                             "HTTP/2.0",
                                             "\r\n",
                                             "\n",
                                             "\r",
                                             "\r\n\r\n",
                                             "Host: h\r\n",
                                             "Host:",
                                             "Content-Length: 5\r\n",
                                             "Content-Length: 99999999999999999999\r\n",
                                             "Transfer-Encoding: chunked\r\n",
                                             "Expect: 100-continue\r\n",
                                             "Upgrade: x\r\n",
                                             "Connection: close\r\n",
                                             "X: y\r\n",
                                             ":",
                                             "\t",
                                             std::string("\0", 1),
                                             "#",
                                             "\\",
                                             "\xff",
                                             "GET /x HTTP/1.1\r\nHost: h\r\n",
                                             "POST /y HTTP/1.0\r\n",
                                             std::string(9000, 'a'),
                                             std::string(70, 'b')};

} // namespace

class HeadValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAUsualHead();
    void verdicts_data();
    void verdicts();
    void limitsAreExact();
    void targetIsKnownAfterARefusal();
    void keepAliveFollowsVersionAndConnection();
    void everyTwoWaySplitGivesTheSameVerdict();
    void randomBytesInRandomPiecesGiveTheSameVerdict();
    void nothingIsReadBehindTheInput();
};

void HeadValidatorTest::readsAUsualHead()
{
    HeadValidator validator;
    QCOMPARE(validator.examine(usual), Verdict::Complete);
    QCOMPARE(validator.length(), usual.size() - 12);
    QCOMPARE(validator.contentLength(), std::uint64_t(12));
    QVERIFY(validator.method().of(usual) == "POST");
    QVERIFY(validator.target().of(usual) == "/api/v1/payments?x=%20");
    QVERIFY(validator.host().of(usual) == "localhost:4390");
    QVERIFY(validator.keepAlive());
    QVERIFY(validator.expectsContinue());
    QCOMPARE(validator.fields().size(), std::size_t(5));
    QVERIFY(validator.fields()[1].name.of(usual) == "X-API-Key");
    QVERIFY(validator.fields()[1].value.of(usual) == "pk_1");
}

void HeadValidatorTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: complete, -1: more is needed
    const auto row = [](const char *name, const std::string &bytes, int status) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << status;
    };
    row("nothing yet", "", -1);
    row("half a method", "GE", -1);
    row("half a version", "GET / HTTP/1", -1);
    row("CR at the end", "GET / HTTP/1.1\r", -1);
    row("no empty line yet", "GET / HTTP/1.1\r\nHost: h\r\n", -1);
    row("half an empty line", "GET / HTTP/1.1\r\nHost: h\r\n\r", -1);
    row("shortest", "G / HTTP/1.0\r\n\r\n", 0);
    row("any token is a method", "M-SEARCH / HTTP/1.0\r\n\r\n", 0);
    row("method of 32", std::string(32, 'M') + " / HTTP/1.0\r\n\r\n", 0);
    row("method of 33", std::string(33, 'M'), 400);
    row("no method", " / HTTP/1.1", 400);
    row("method that is no token", "G@T / HTTP/1.1", 400);
    row("HTTP/1.0 with two Hosts", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("HTTP/0.9", "GET /\r\n", 400);
    row("HTTP/1.10", "GET / HTTP/1.10\r\n", 505);
    row("http/1.1 in lower case", "GET / http/1.1\r\n", 400);
    row("HTTP/11", "GET / HTTP/11\r\n", 505);
    row("CR without LF", "GET / HTTP/1.1\r\rHost: h", 400);
    row("LF at once", "GET / HTTP/1.1\n", 400);
    row("DEL in the target", "GET /\x7f HTTP/1.1\r\n", 400);
    row("tab in the target", "GET /\t HTTP/1.1\r\n", 400);
    row("brackets and braces in the target", "GET /a[]{}|^`\"<> HTTP/1.0\r\n\r\n", 0);
    row("one letter name", headOf("X:\r\n"), 0);
    row("tab around a value", headOf("X:\tv\t\r\n"), 0);
    row("UTF-8 in a value", headOf("X: \xc3\xa9\r\n"), 0);
    row("DEL in a value", headOf("X: \x7f\r\n"), 400);
    row("escape in a value", headOf("X: \x1b\r\n"), 400);
    row("tab at the start of a line", headOf("\tX: v\r\n"), 400);
    row("length 18 digits", headOf("Content-Length: 999999999999999999\r\n"), 0);
    row("length 19 digits", headOf("Content-Length: 9999999999999999999\r\n"), 413);
    row("length any case", headOf("cOnTeNt-LeNgTh: x\r\n"), 400);
    row("transfer encoding any case", headOf("TRANSFER-encoding: x\r\n"), 411);
    row("upgrade any case", headOf("upgrade: h2c\r\n"), 400);
    row("names that only look alike",
        headOf("Hosts: a\r\nXpect: a\r\nUpgraded: a\r\nContent-Lengthy: a\r\nTransfer-Encodings: a\r\n"), 0);
    row("Expect twice", headOf("Expect: 100-continue\r\nExpect: 100-continue\r\n"), 0);
    row("Expect with more", headOf("Expect: 100-continue, x\r\n"), 417);
    row("empty Expect", headOf("Expect:\r\n"), 417);
}

void HeadValidatorTest::verdicts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HeadValidator validator;
    const Verdict verdict = validator.examine(bytes.toStdString());
    if (status == -1)
        QCOMPARE(verdict, Verdict::NeedMore);
    else if (status == 0)
        QCOMPARE(verdict, Verdict::Complete);
    else
        QCOMPARE(verdict, Verdict::Reject);
    if (status > 0)
        QCOMPARE(validator.status(), status);
}

void HeadValidatorTest::limitsAreExact()
{
    const HeadLimits limits{200, 100, 3};
    const auto statusOf = [limits](const std::string &bytes) {
        HeadValidator validator(limits);
        validator.examine(bytes);
        return validator.verdict() == Verdict::Reject ? validator.status() : 0;
    };
    const auto line = [](std::size_t length) { return "GET /" + std::string(length - 16, 'a') + " HTTP/1.1\r\n"; };
    QCOMPARE(line(100).size(), std::size_t(100));
    QCOMPARE(statusOf(line(100)), 0);
    QCOMPARE(statusOf(line(101)), 414);
    const std::string start = "GET / HTTP/1.1\r\nHost: h\r\nX: ";
    QCOMPARE(statusOf(start + std::string(200 - start.size() - 4, 'v') + "\r\n\r\n"), 0);
    QCOMPARE(statusOf(start + std::string(200 - start.size() - 3, 'v') + "\r\n\r\n"), 431);
    QCOMPARE(statusOf("GET / HTTP/1.1\r\nHost: h\r\na:\r\nb:\r\n\r\n"), 0);
    QCOMPARE(statusOf("GET / HTTP/1.1\r\nHost: h\r\na:\r\nb:\r\nc"), 431);
}

void HeadValidatorTest::targetIsKnownAfterARefusal()
{
    const std::string bytes = "GET /path?query HTTP/3.0\r\n";
    HeadValidator validator;
    QCOMPARE(validator.examine(bytes), Verdict::Reject);
    QVERIFY(validator.target().of(bytes) == "/path?query");
    const std::string unreadable = "GET x";
    HeadValidator other;
    QCOMPARE(other.examine(unreadable), Verdict::Reject);
    QVERIFY(other.target().of(unreadable).empty());
}

void HeadValidatorTest::keepAliveFollowsVersionAndConnection()
{
    const auto keepsAlive = [](const std::string &bytes) {
        HeadValidator validator;
        return validator.examine(bytes) == Verdict::Complete && validator.keepAlive();
    };
    QVERIFY(keepsAlive(headOf("")));
    QVERIFY(keepsAlive(headOf("Connection: keep-alive\r\n")));
    QVERIFY(keepsAlive(headOf("Connection: closed\r\n")));
    QVERIFY(!keepsAlive(headOf("Connection: close\r\n")));
    QVERIFY(!keepsAlive(headOf("Connection: keep-alive,,CLOSE ,x\r\n")));
    QVERIFY(!keepsAlive(headOf("Connection: x\r\nConnection: close\r\n")));
    QVERIFY(!keepsAlive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

void HeadValidatorTest::everyTwoWaySplitGivesTheSameVerdict()
{
    for (std::size_t first = 0; first <= usual.size(); ++first) {
        HeadValidator validator;
        validator.examine(std::string_view(usual).substr(0, first));
        QCOMPARE(validator.examine(usual), Verdict::Complete);
        QCOMPARE(validator.length(), usual.size() - 12);
    }
}

void HeadValidatorTest::randomBytesInRandomPiecesGiveTheSameVerdict()
{
    std::mt19937 random(20260724); // always the same series
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    int complete = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes;
        if (below(3) != 0) {
            bytes = usual;
            // Turned, torn and doubled: one small harm at a time finds more than noise.
            for (std::size_t harms = below(4); harms > 0 && !bytes.empty(); --harms) {
                const std::size_t at = below(bytes.size());
                switch (below(4)) {
                case 0:
                    bytes[at] = static_cast<char>(below(256));
                    break;
                case 1:
                    bytes.erase(at, 1 + below(3));
                    break;
                case 2:
                    bytes.insert(at, vocabulary[below(vocabulary.size())]);
                    break;
                default:
                    bytes.resize(at + 1);
                    break;
                }
            }
        } else {
            for (std::size_t words = below(12); words > 0; --words)
                bytes += vocabulary[below(vocabulary.size())];
        }
        std::vector<unsigned char> cuts(below(12));
        for (unsigned char &cut : cuts)
            cut = static_cast<unsigned char>(below(256));
        const char *wrong = checkHead(bytes, cuts);
        QVERIFY2(wrong == nullptr,
                 QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toPercentEncoding().constData());
        HeadValidator validator;
        complete += validator.examine(bytes) == Verdict::Complete ? 1 : 0;
    }
    // The series reaches both sides of the rules.
    QVERIFY(complete > 2'000);
    QVERIFY(complete < 18'000);
}

void HeadValidatorTest::nothingIsReadBehindTheInput()
{
    const GuardedMemory memory;
    for (const std::string &bytes :
         {usual, headOf("Connection: close\r\n"), "GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(17'000, 'x'),
          std::string(9'000, 'A')}) {
        for (std::size_t length = 0; length <= bytes.size(); length += length < 300 ? 1 : 997) {
            HeadValidator whole;
            whole.examine(memory.atEnd(std::string_view(bytes).substr(0, length)));
            HeadValidator growing;
            growing.examine(memory.atEnd(std::string_view(bytes).substr(0, length / 2)));
            growing.examine(memory.atEnd(std::string_view(bytes).substr(0, length)));
            QCOMPARE(growing.verdict(), whole.verdict());
        }
    }
}

QTEST_GUILESS_MAIN(HeadValidatorTest)
#include "headvalidatortest.moc"
