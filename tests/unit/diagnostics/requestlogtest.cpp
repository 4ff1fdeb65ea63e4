// The request log: what is kept of a call, what is never kept, what is dropped, and how it is found again.
#include "diagnosticsfixture.h"

#include "core/text.h"
#include "diagnostics/redactedrequest.h"
#include "diagnostics/requestlog.h"
#include "diagnostics/requestqueries.h"
#include "support/storescan.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::diagnostics;
using test::DiagnosticsFixture;

namespace {

constexpr auto cardNumber = "4242424242424242";
constexpr auto cvv = "987";
constexpr auto key = "pk_test_0123456789abcdefghijkl";
constexpr auto clientSecret = "pi_abc_secret_0123456789abcdef";

// The records below are of a fixed day: that day must not be too long ago.
RequestLogSettings forGood()
{
    RequestLogSettings settings;
    settings.kept.age = 365'000 * day;
    return settings;
}

RequestRecord record(std::uint64_t number, const std::string &target = "/api/v1/payments/authorize",
                     http::Method method = http::Method::Post, int status = 200)
{
    RequestRecord out;
    out.number = number;
    out.at = 1'769'248'800'000 + static_cast<Millis>(number);
    out.microseconds = 1234;
    out.request.method = method;
    out.request.target = target;
    out.request.peer = "127.0.0.1";
    out.response = http::Response::json(status, "{\"success\":true}");
    out.dialect = "paymentapi";
    out.actor = "key:key_1";
    out.tenant = 7;
    return out;
}

RequestRecord authorize(std::uint64_t number)
{
    RequestRecord out = record(number);
    out.request.headers.add("X-API-Key", key);
    out.request.headers.add("Content-Type", "application/json");
    out.request.headers.add("Idempotency-Key", "order-1");
    out.request.body = std::string("{\"amount\":9999,\"card\":{\"number\":\"") + cardNumber + "\",\"cvv\":\"" + cvv +
                       "\",\"exp_month\":12}}";
    out.response.body = std::string("{\"id\":\"pay_0123456789abcdef01\",\"client_secret\":\"") + clientSecret + "\"}";
    return out;
}

struct Fixture : DiagnosticsFixture
{
    bool start(const RequestLogSettings &settings = forGood())
    {
        if (!open())
            return false;
        diagnostics->keepWithin(requestTrim(settings.kept));
        log = std::make_unique<RequestLog>(*diagnostics, clock, settings);
        return true;
    }
    void write()
    {
        log->flush();
        diagnostics->store().drain();
    }
    ~Fixture() { diagnostics.reset(); } // its writer reports to the log
    std::vector<LoggedRequest> list(const RequestFilter &filter = {}, SeqRange range = {}, std::int64_t limit = 100)
    {
        return listRequests(*diagnostics->store().openReader(), filter, range, limit);
    }
    std::string numbers(const RequestFilter &filter)
    {
        std::string out;
        for (const LoggedRequest &row : list(filter))
            out += std::to_string(row.number) + ' ';
        return out;
    }
    std::unique_ptr<RequestLog> log;
};

} // namespace

class RequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsKeptWhole()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        RequestRecord made = authorize(41);
        made.request.listener = http::Listener::Share;
        made.request.secure = true;
        made.replayed = true;
        made.firstEntry = 5;
        made.lastEntry = 6;
        f.log->note(std::move(made));
        QTRY_COMPARE(f.list().size(), 1U); // written without being told to
        const auto found = findRequest(*f.diagnostics->store().openReader(), 0, 41);
        QVERIFY(found);
        const LoggedRequest &row = found->request;
        QCOMPARE(row.method, std::string("POST"));
        QCOMPARE(row.target, std::string("/api/v1/payments/authorize"));
        QCOMPARE(row.status, 200);
        QCOMPARE(row.microseconds, 1234);
        QCOMPARE(row.at, Millis{1'769'248'800'041});
        QCOMPARE(row.dialect, std::string("paymentapi"));
        QCOMPARE(row.actor, std::string("key:key_1"));
        QCOMPARE(row.tenant, 7);
        QCOMPARE(row.idempotencyKey.value_or(""), std::string("order-1"));
        QVERIFY(row.replayed);
        QCOMPARE(row.objects, std::vector<std::string>{"pay_0123456789abcdef01"}); // told by the answer of a replay
        QVERIFY(found->shared && found->secure);
        QCOMPARE(found->peer, std::string("127.0.0.1"));
        QCOMPARE(found->firstEntry, 5);
        QCOMPARE(found->lastEntry, 6);
        QCOMPARE(found->requestHeaders,
                 std::string("[[\"x-api-key\",\"pk_test_****ijkl\"],[\"content-type\",\"application/json\"],"
                             "[\"idempotency-key\",\"order-1\"]]"));
        QCOMPARE(found->requestBody.text,
                 std::string("{\"amount\":9999,\"card\":{\"number\":\"****4242\",\"cvv\":\"***\",\"exp_month\":12}}"));
        QCOMPARE(found->responseHeaders, std::string("[[\"content-type\",\"application/json; charset=utf-8\"]]"));
        QVERIFY(found->responseBody.text.find("****") != std::string::npos);
        QVERIFY(!found->responseBody.cut && !found->responseBody.withheld);
        QCOMPARE(f.log->dropped(), 0U);
    }
    void nothingSecretIsInTheFile()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        f.log->note(authorize(1));
        RequestRecord inTheQuery = record(2, std::string("/api/public/payment-intents/pi_abc?client_secret=") +
                                                 clientSecret + "&number=" + cardNumber + "&cvv=" + cvv);
        f.log->note(std::move(inTheQuery));
        RequestRecord broken = authorize(3);
        broken.request.body.pop_back(); // no JSON any more
        broken.request.headers.add("Authorization", std::string("Bearer ") + key);
        f.log->note(std::move(broken));
        RequestRecord withheld = authorize(4);
        withheld.secretAnswer = true;
        withheld.response.body = "{\"value\":\"a secret without any form\"}";
        f.log->note(std::move(withheld));
        f.write();
        const std::vector<std::string> needles{cardNumber, key, clientSecret, "\"987\"", "=987", "without any form"};
        QCOMPARE(test::findInFiles(f.folder.path(), needles), std::string());
        const auto found = findRequest(*f.diagnostics->store().openReader(), 0, 4);
        QVERIFY(found && found->responseBody.withheld);
        QCOMPARE(found->responseBody.size, 37);
        f.diagnostics.reset();
        QCOMPARE(test::findInFiles(f.folder.path(), needles), std::string());
    }
    void theRawTextsAreGoneAfterwards()
    {
        RequestRecord made = authorize(1);
        const RedactedRequest safe = redacted(made, 16 * 1024);
        QVERIFY(made.request.body.empty() && made.response.body.empty() && made.request.target.empty());
        QVERIFY(made.request.headers.all().empty());
        QVERIFY(!safe.requestBody.text.empty());
    }
    void longBodiesAreCutAtACharacter()
    {
        RequestRecord made = record(1);
        made.request.headers.add("content-type", "text/plain");
        for (int i = 0; i < 3000; ++i)
            made.request.body += "\u20ac"; // three bytes
        const RedactedRequest safe = redacted(made, 1000);
        QVERIFY(safe.requestBody.cut);
        QCOMPARE(safe.requestBody.size, 9000);
        QCOMPARE(safe.requestBody.text.size(), 999U);
    }
    void bytesThatAreNoTextAreShownAsSuch()
    {
        RequestRecord made = record(1);
        made.request.body = "a\xff\xc3z";
        made.request.headers.add("x-odd", "caf\xe9");
        const RedactedRequest safe = redacted(made, 1000);
        QCOMPARE(safe.requestBody.text, std::string("a??z"));
        QCOMPARE(safe.requestHeaders, std::string("[[\"x-odd\",\"caf?\"]]"));
    }
    void idsInThePathAndThoseItMadeAreItsObjects()
    {
        RequestRecord made = record(1, "/api/v1/payments/pay_0123456789abcdef01/refund?x=pi_0123456789abcdef01");
        made.objects = {"pay_0123456789abcdef01", "re_0123456789abcdef01"};
        QCOMPARE(redacted(made, 100).objects, std::string(" pay_0123456789abcdef01 re_0123456789abcdef01 "));
    }

    void whatIsTooMuchIsDroppedAndCounted()
    {
        Fixture f;
        RequestLogSettings settings = forGood();
        settings.perSecond = 1;
        settings.burst = 10;
        QVERIFY2(f.start(settings), f.error.c_str());
        for (std::uint64_t i = 1; i <= 25; ++i)
            f.log->note(record(i));
        f.write();
        const auto kept = static_cast<std::uint64_t>(f.list().size());
        QVERIFY(kept >= 10 && kept < 15);
        QCOMPARE(f.log->dropped(), 25 - kept);
    }
    void theQueueIsBoundedInRecordsAndBytes()
    {
        Fixture f;
        RequestLogSettings settings = forGood();
        settings.waitingRecords = 3;
        QVERIFY2(f.start(settings), f.error.c_str());
        for (std::uint64_t i = 1; i <= 5; ++i)
            f.log->note(record(i));
        QCOMPARE(f.log->dropped(), 2U);
        f.write();
        f.log->note(record(6)); // there is room again
        QCOMPARE(f.log->dropped(), 2U);

        Fixture g;
        settings = forGood();
        settings.waitingBytes = 20'000;
        QVERIFY2(g.start(settings), g.error.c_str());
        RequestRecord large = record(1);
        large.request.body.assign(15'000, 'x');
        g.log->note(std::move(large));
        RequestRecord other = record(2);
        other.request.body.assign(15'000, 'x');
        g.log->note(std::move(other));
        g.log->note(record(3));
        QCOMPARE(g.log->dropped(), 1U);
    }

    void theOldestGoWhenThereIsTooMuch()
    {
        Fixture f;
        RequestLogSettings settings = forGood();
        settings.kept = {365'000 * day, 50'000};
        settings.burst = 10'000;
        settings.waitingRecords = 10'000;
        QVERIFY2(f.start(settings), f.error.c_str());
        for (std::uint64_t i = 1; i <= 500; ++i) {
            RequestRecord one = record(i);
            one.request.body.assign(1000, 'x');
            f.log->note(std::move(one));
        }
        f.write();
        f.diagnostics->trim();
        const auto bytes = [&f] {
            const auto reader = f.diagnostics->store().openReader();
            db::Query q = reader->once("SELECT coalesce(sum(bytes), 0) FROM requests");
            return q.next() ? q.integer(0) : -1;
        };
        QTRY_VERIFY(bytes() <= 50'000);
        const auto left = f.list({}, {}, 1000);
        QCOMPARE(left.front().number, 500U);
        QVERIFY(left.size() > 20);
        const auto reader = f.diagnostics->store().openReader();
        db::Query texts = reader->once("SELECT count(*) FROM request_texts");
        QVERIFY(texts.next());
        QCOMPARE(static_cast<std::size_t>(texts.integer(0)), left.size());
    }
    void whatIsTooOldGoes()
    {
        Fixture f;
        RequestLogSettings settings = forGood();
        settings.kept = {hour, 1 << 30};
        QVERIFY2(f.start(settings), f.error.c_str());
        RequestRecord old = record(1);
        old.at = f.clock.wall() - 2 * hour;
        f.log->note(std::move(old));
        RequestRecord fresh = record(2);
        fresh.at = f.clock.wall();
        f.log->note(std::move(fresh));
        f.write();
        f.diagnostics->trim();
        QTRY_COMPARE(f.numbers({}), std::string("2 "));
    }
    void cursorsOutliveTheirFile()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        f.log->note(record(1));
        f.write();
        const std::int64_t before = f.list().front().seq;
        f.diagnostics.reset();
        f.log.reset();
        f.DiagnosticsFixture::write("", "no store");
        QVERIFY2(f.start(), f.error.c_str());
        f.log->note(record(2));
        f.write();
        QCOMPARE(f.list({}, {before, std::numeric_limits<std::int64_t>::max()}).size(), 1U);
    }

    void filters_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("found");
        const auto row = [](const char *name, const char *value, const char *found) {
            QTest::addRow("%s=%s", name, value) << std::string(name) << std::string(value) << std::string(found);
        };
        row("", "", "5 4 3 2 1 ");
        row("method", "GET", "4 2 ");
        row("method", "get", "");
        row("status", "200-299", "4 3 1 ");
        row("status", "402-402", "5 ");
        row("dialect", "console", "3 ");
        row("path", "/api/v1/payments", "5 2 1 ");
        row("text", "ORDER-77", "1 ");
        row("text", "100%", "");
        row("text", "/intents/", "4 ");
        row("object", "pay_0123456789abcdef01", "5 2 ");
        row("object", "pay_0123456789abcdef0", "");
        row("tenant", "8", "3 ");
        row("from", "1769248800003", "5 4 3 ");
        row("to", "1769248800003", "2 1 ");
    }
    void filters()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, value);
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        RequestRecord first = record(1);
        first.request.headers.add("idempotency-key", "order-77");
        f.log->note(std::move(first));
        f.log->note(record(2, "/api/v1/payments/pay_0123456789abcdef01", http::Method::Get, 404));
        RequestRecord third = record(3, "/console/v1/clock", http::Method::Put);
        third.dialect = "console";
        third.tenant = 8;
        f.log->note(std::move(third));
        f.log->note(record(4, "/api/v1/intents/pi_1", http::Method::Get));
        RequestRecord fifth = record(5, "/api/v1/payments/authorize", http::Method::Post, 402);
        fifth.objects = {"pay_0123456789abcdef01"};
        f.log->note(std::move(fifth));
        f.write();

        RequestFilter filter;
        const auto number = [](const std::string &digits) { return parseInteger(digits).value_or(-1); };
        if (name == "method")
            filter.method = value;
        else if (name == "dialect")
            filter.dialect = value;
        else if (name == "path")
            filter.path = value;
        else if (name == "text")
            filter.text = value;
        else if (name == "object")
            filter.object = value;
        else if (name == "tenant")
            filter.tenant = number(value);
        else if (name == "from")
            filter.from = number(value);
        else if (name == "to")
            filter.to = number(value);
        else if (name == "status") {
            filter.statusFrom = static_cast<int>(number(value.substr(0, 3)));
            filter.statusTo = static_cast<int>(number(value.substr(4)));
        }
        QTEST(f.numbers(filter), "found");
    }
    void pagesAndNewOnes()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        for (std::uint64_t i = 1; i <= 7; ++i)
            f.log->note(record(i));
        f.write();
        const auto page = f.list({}, {}, 3);
        QCOMPARE(page.back().number, 5U);
        const auto next = f.list({}, {0, page.back().seq}, 3);
        QCOMPARE(next.front().number, 4U);
        const std::int64_t newest = newestRequest(*f.diagnostics->store().openReader());
        QCOMPARE(newest, page.front().seq);
        QVERIFY(f.list({}, {newest, std::numeric_limits<std::int64_t>::max()}).empty());
        f.log->note(record(8));
        f.write();
        QCOMPARE(f.list({}, {newest, std::numeric_limits<std::int64_t>::max()}).size(), 1U);
    }
    void aKeysCallsAreFoundTogether()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        f.log->note(authorize(1));
        RequestRecord other = authorize(2);
        other.actor = "key:key_2";
        f.log->note(std::move(other));
        f.log->note(authorize(3));
        f.write();
        const auto found = requestsWithKey(*f.diagnostics->store().openReader(), "key:key_1", "order-1", 10);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found.front().number, 1U);
        QCOMPARE(found.back().number, 3U);
    }
    void anothersCallIsNotFound()
    {
        Fixture f;
        QVERIFY2(f.start(), f.error.c_str());
        f.log->note(record(1));
        f.write();
        QVERIFY(findRequest(*f.diagnostics->store().openReader(), 7, 1));
        QVERIFY(!findRequest(*f.diagnostics->store().openReader(), 8, 1));
        QVERIFY(!findRequest(*f.diagnostics->store().openReader(), 0, 2));
    }
};

QTEST_GUILESS_MAIN(RequestLogTest)
#include "requestlogtest.moc"
