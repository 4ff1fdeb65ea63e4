#include "http/router.h"

#include <QTest>

using namespace countersign::http;

namespace {

using Kind = Match::Kind;

const std::vector<Pattern> table = {
    {Method::Get, "/"},
    {Method::Get, "/api/v1/payments"},
    {Method::Post, "/api/v1/payments"},
    {Method::Get, "/api/v1/payments/:id"},
    {Method::Patch, "/api/v1/payments/:id"},
    {Method::Post, "/api/v1/payments/:id/capture"},
    {Method::Get, "/api/v1/payments/export"},
    {Method::Get, "/v1.0/x"},
    {Method::Get, "/slash/"},
    {Method::Get, "/a/:one/b/:two"},
    {Method::Delete, "/a/fixed/b/:two"},
    {Method::Post, "/api/v1/payments"},
};

} // namespace

Q_DECLARE_METATYPE(Match::Kind)

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_data();
    void match();
    void manyRowsAreFound();
};

void RouterTest::match_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("detail"); // captures joined with a space, or the Allow text
    const auto found = [](const char *name, const char *method, const char *path, int index,
                          const char *captures = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << Kind::Found << index << QByteArray(captures);
    };
    const auto missing = [](const char *name, const char *method, const char *path) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << Kind::NotFound << 0 << QByteArray();
    };
    const auto wrong = [](const char *name, const char *method, const char *path, const char *allow) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << Kind::MethodNotAllowed << 0
                            << QByteArray(allow);
    };
    found("root", "GET", "/", 0);
    found("literal", "POST", "/api/v1/payments", 2);
    found("capture", "GET", "/api/v1/payments/pay_1", 3, "pay_1");
    found("capture in the middle", "POST", "/api/v1/payments/pay_1/capture", 5, "pay_1");
    found("literal before capture", "GET", "/api/v1/payments/export", 6);
    found("capture where the literal lacks the method", "PATCH", "/api/v1/payments/export", 4, "export");
    found("two captures", "GET", "/a/x/b/y", 9, "x y");
    found("literal taken back", "GET", "/a/fixed/b/y", 9, "fixed y");
    found("literal kept", "DELETE", "/a/fixed/b/y", 10, "y");
    found("HEAD is a GET", "HEAD", "/api/v1/payments/pay_1", 3, "pay_1");
    found("escapes are not decoded", "GET", "/api/v1/payments/a%2Fb%00", 3, "a%2Fb%00");
    found("numbers do not wrap around", "GET", "/api/v1/payments/18446744073709551617", 3, "18446744073709551617");
    found("a dot is a dot", "GET", "/v1.0/x", 7);
    found("slash where it is spelled", "GET", "/slash/", 8);
    missing("a dot is no wildcard", "GET", "/v1X0/x");
    missing("slash missing where it is spelled", "GET", "/slash");
    missing("slash behind a literal", "GET", "/api/v1/payments/");
    missing("slash behind a capture", "GET", "/api/v1/payments/pay_1/");
    missing("empty capture", "POST", "/api/v1/payments//capture");
    missing("escaped line end behind a literal", "GET", "/api/v1/payments%0A");
    missing("escaped literal", "GET", "/api/v1/%70ayments");
    missing("other case", "GET", "/API/v1/payments");
    missing("prefix", "GET", "/api/v1");
    missing("longer", "GET", "/api/v1/payments/pay_1/capture/x");
    missing("no slash at the start", "GET", "api/v1/payments");
    missing("nothing", "GET", "");
    missing("double slash", "GET", "//api/v1/payments");
    wrong("wrong method", "DELETE", "/api/v1/payments", "GET, HEAD, POST");
    wrong("wrong method on a capture", "POST", "/api/v1/payments/pay_1", "GET, HEAD, PATCH");
    wrong("GET where only POST is", "GET", "/api/v1/payments/pay_1/capture", "POST");
    wrong("HEAD where only POST is", "HEAD", "/api/v1/payments/pay_1/capture", "POST");
    wrong("all fitting rows count", "POST", "/a/fixed/b/y", "GET, HEAD, DELETE");
    wrong("OPTIONS is a method like others", "OPTIONS", "/", "GET, HEAD");
    wrong("unknown method", "BREW", "/", "GET, HEAD");
}

void RouterTest::match()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, index);
    QFETCH(QByteArray, detail);
    const Router router(table);
    const std::string pathText = path.toStdString();
    const Match result = router.match(methodFromToken(method.toStdString()), pathText);
    QTEST(result.kind, "kind");
    QCOMPARE(static_cast<int>(result.index), index);
    std::string text = result.allow;
    for (const std::string_view capture : result.captures) {
        text += text.empty() ? "" : " ";
        text += capture;
        QVERIFY(capture.data() >= pathText.data() &&
                capture.data() + capture.size() <= pathText.data() + pathText.size());
    }
    QCOMPARE(text, detail.toStdString());
}

void RouterTest::manyRowsAreFound()
{
    std::vector<std::string> paths;
    for (int i = 0; i < 100; ++i) {
        for (const char *tail : {"", "/:id", "/:id/act"})
            paths.push_back("/console/v1/things" + std::to_string(i) + tail);
    }
    std::vector<Pattern> patterns;
    patterns.reserve(paths.size());
    for (const std::string &path : paths)
        patterns.push_back({Method::Get, path});
    const Router router(std::move(patterns));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const Match match = router.match(Method::Get, paths[i]);
        QCOMPARE(match.kind, Kind::Found);
        QCOMPARE(match.index, i);
    }
    QBENCHMARK
    {
        for (const std::string &path : paths)
            (void)router.match(Method::Get, path);
    }
}

QTEST_GUILESS_MAIN(RouterTest)
#include "routertest.moc"
