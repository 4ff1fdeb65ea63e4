// design.md 6: the command line, first run, exit codes, signals, health and the tools for a store.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/storescan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace countersign::test;
using namespace std::string_literals;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// What "exits 2 with one clear line" means; empty when it did.
std::string notOneClearLine(const Ended &ended)
{
    std::string all = "status " + std::to_string(ended.exitCode) + "\nout: " + ended.output + "\nerr: " + ended.errors;
    if (ended.exitCode != 2 || ended.errorLines().size() != 1 || !ended.output.empty())
        return all;
    return ended.errorLines().front().size() < 12 ? all : std::string();
}

// A store as it is on disk, but for the change counter and its echo in the header (sqlite.org/fileformat2.html, 1.3):
// opening a store may count up there without changing anything.
std::string contentsOf(const QString &ledger)
{
    std::string bytes = readFile(ledger);
    for (const std::size_t at : {24U, 92U}) {
        if (bytes.size() >= at + 4)
            bytes.replace(at, 4, 4, '\0');
    }
    return bytes;
}

QString dataIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("data"));
}

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadyLine();
    void versionAndHelp_data();
    void versionAndHelp();
    void badOptions_data();
    void badOptions();
    void badSetupFiles_data();
    void badSetupFiles();
    void secretsMayComeFromTheEnvironment();
    void aPortInUse();
    void aFolderThatCannotBeUsed();
    void aSecondInstance();
    void aMissingMasterKey();
    void aForeignMasterKey();
    void anotherProgramsFile_data();
    void anotherProgramsFile();
    void aNewerStoreIsRefused();
    void theFrozenClock();
    void theFirstRunWritesAnAdminToken();
    void filesAreTheOwnersAlone();
    void signalsStopIt_data();
    void signalsStopIt();
    void healthAndReadiness();
    void metricsCount();
    void backupWhileItRuns();
    void restoreKeepsWhatWasThere();
    void restoreRefusesWhatIsNotItsOwn();
    void checkFindsDamage();
    void theDemo();
    void theDemoIsTheSameEveryTime();
};

void TestProgram::theReadyLine()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.startEphemeral(Setup::merchants(1).text()), gateway.failure().c_str());
    const Json ready = Json::parse(gateway.readyLine());
    COMPARE_TEXT(ready.keys(), "ready url pid");
    COMPARE_TEXT(gateway.readyLine(), ready.compact());
    COMPARE_TEXT(gateway.url(), "http://127.0.0.1:" + std::to_string(gateway.address().port));
    QCOMPARE(ready["pid"].integer(), static_cast<std::int64_t>(gateway.processId()));
    Connection connection(gateway.address());
    COMPARE_STATUS(connection.send({"GET", "/healthz"}), 200);
    if (QTcpServer six; six.listen(QHostAddress::LocalHostIPv6, 0)) {
        Connection loopback({"::1", gateway.address().port});
        COMPARE_STATUS(loopback.send({"GET", "/healthz"}), 200);
    }
    QCOMPARE(gateway.terminate(), 0);
}

void TestProgram::versionAndHelp_data()
{
    QTest::addColumn<std::string>("option");
    QTest::addColumn<std::string>("says");
    QTest::newRow("version") << "--version"s
                             << "ountersign"s;
    QTest::newRow("help") << "--help"s
                          << "gateway"s;
}

void TestProgram::versionAndHelp()
{
    QFETCH(std::string, option);
    QFETCH(std::string, says);
    const Ended ended = runProgram({QString::fromStdString(option)});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(contains(ended.output, says), ended.output.c_str());
    COMPARE_TEXT(ended.errors, "");
}

void TestProgram::badOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << words(arguments) << std::string(says);
    };
    row("gateway --no-such-option", "no-such-option");
    row("gateway --port", "port");
    row("gateway --port abc --ephemeral", "port");
    row("gateway --port 70000 --ephemeral", "port");
    row("gateway --port -1 --ephemeral", "port");
    row("gateway --listen nonsense --ephemeral --port 0", "listen");
    row("gateway --listen 0.0.0.0 --ephemeral --port 0", "plain");
    row("gateway --frozen-clock soon --ephemeral --port 0", "frozen-clock");
    row("gateway --setup /nonexistent/setup.json --ephemeral --port 0", "/nonexistent/setup.json");
    row("gateway --tls-certificate /nonexistent.pem --tls-key /nonexistent.pem --ephemeral --port 0",
        "/nonexistent.pem");
    row("gateway --tls-certificate /nonexistent.pem --ephemeral --port 0", "tls");
    row("gateway --public-url nonsense --ephemeral --port 0", "public-url");
    row("frobnicate", "frobnicate");
    row("gateway something --ephemeral --port 0", "something");
    row("backup", "backup");
    row("restore", "restore");
}

void TestProgram::badOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(std::string, says);
    const Ended ended = runProgram(arguments);
    COMPARE_TEXT(notOneClearLine(ended), "");
    QVERIFY2(contains(ended.errors, says), ended.errors.c_str());
}

void TestProgram::badSetupFiles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *name, const std::string &text, const char *says) {
        QTest::newRow(name) << text << std::string(says);
    };
    const auto merchant = [](const std::string &members) {
        return R"({"merchants":[{"id":"m1","name":"M",)" + members + "}]}";
    };
    row("unknown key in limits", merchant(R"("limits":{"payments_per_sec":1})"),
        "merchants[0].limits.payments_per_sec: unknown key");
    row("unknown key at the top", R"({"merchant":[]})", "merchant: unknown key");
    row("unknown key in the second merchant",
        R"({"merchants":[{"id":"a","name":"A"},{"id":"b","name":"B","nickname":"C"}]})",
        "merchants[1].nickname: unknown key");
    row("limit is text", merchant(R"("limits":{"payments_per_second":"20"})"),
        "merchants[0].limits.payments_per_second");
    row("negative limit", merchant(R"("limits":{"payments_per_second":-1})"),
        "merchants[0].limits.payments_per_second");
    row("id with a space", R"({"merchants":[{"id":"a b","name":"A"}]})", "merchants[0].id");
    row("id of 65 characters", R"({"merchants":[{"id":")" + std::string(65, 'x') + R"(","name":"A"}]})",
        "merchants[0].id");
    row("no id", R"({"merchants":[{"name":"A"}]})", "merchants[0].id");
    row("the same id twice", R"({"merchants":[{"id":"a","name":"A"},{"id":"a","name":"B"}]})", "merchants[1].id");
    row("the same key twice",
        R"({"merchants":[{"id":"a","name":"A","api_keys":["pk_test_x"]},{"id":"b","name":"B","api_keys":["pk_test_x"]}]})",
        "merchants[1].api_keys[0]");
    row("unknown role", R"({"operators":[{"name":"O","role":"king","token":"op_test_1"}]})", "operators[0].role");
    row("scoped role without a merchant", R"({"operators":[{"name":"O","role":"merchant","token":"op_test_1"}]})",
        "operators[0].merchant");
    row("operator of an unknown merchant",
        R"({"operators":[{"name":"O","role":"merchant","token":"op_test_1","merchant":"x"}]})",
        "operators[0].merchant");
    row("unknown behaviour", R"({"behaviour":{"unlisted_cards":"maybe"}})", "behaviour.unlisted_cards");
    row("unknown currency", merchant(R"("currency":"XYZ")"), "merchants[0].currency");
    row("a variable that is not set", merchant(R"("api_keys":[{"env":"COUNTERSIGN_TEST_UNSET"}])"),
        "COUNTERSIGN_TEST_UNSET");
    row("merchants is an object", R"({"merchants":{}})", "merchants");
    row("a list", "[]", "setup");
    row("not JSON", R"({"merchants":[})", "setup");
    row("empty", "", "setup");
}

void TestProgram::badSetupFiles()
{
    QFETCH(std::string, text);
    QFETCH(std::string, says);
    QTemporaryDir folder;
    const QString setup = folder.filePath(QStringLiteral("setup.json"));
    QVERIFY(writeFile(setup, text));
    const QStringList common{QStringLiteral("gateway"), QStringLiteral("--port"), QStringLiteral("0"),
                             QStringLiteral("--setup"), setup};
    const Ended ephemeral = runProgram(common + QStringList{QStringLiteral("--ephemeral")});
    COMPARE_TEXT(notOneClearLine(ephemeral), "");
    QVERIFY2(contains(ephemeral.errors, says), ephemeral.errors.c_str());
    QVERIFY2(contains(ephemeral.errors, "setup.json"), ephemeral.errors.c_str());
}

void TestProgram::secretsMayComeFromTheEnvironment()
{
    QTemporaryDir folder;
    const QString setup = folder.filePath(QStringLiteral("setup.json"));
    QVERIFY(writeFile(setup, R"({"merchants":[{"id":"m1","name":"M","api_keys":[{"env":"SHOP_KEY"}]}],)"
                             R"("operators":[{"name":"O","role":"admin","token":{"env":"ADMIN"}}]})"));
    GatewayProcess gateway;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--setup"), setup},
                           {{{QStringLiteral("SHOP_KEY"), QStringLiteral("pk_from_environment")},
                             {QStringLiteral("ADMIN"), QStringLiteral("op_from_environment")}}}),
             gateway.failure().c_str());
    COMPARE_STATUS(Shop(gateway.address(), "pk_from_environment").authorize(charge()), 200);
    COMPARE_STATUS(Console(gateway.address(), "op_from_environment").get("/me"), 200);
    QVERIFY(!contains(gateway.errors(), "from_environment"));
}

void TestProgram::aPortInUse()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
    const Ended ended = runProgram({QStringLiteral("gateway"), QStringLiteral("--ephemeral"), QStringLiteral("--port"),
                                    QString::number(taken.serverPort())});
    COMPARE_TEXT(notOneClearLine(ended), "");
    QVERIFY2(contains(ended.errors, std::to_string(taken.serverPort())), ended.errors.c_str());
}

void TestProgram::aFolderThatCannotBeUsed()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(file, "not a folder"));
    for (const QString &path : {file, file + QStringLiteral("/data"), QStringLiteral("/proc/countersign")}) {
        const Ended ended = runProgram(words("gateway --port 0 --data") + QStringList{path});
        COMPARE_TEXT(notOneClearLine(ended), "");
        QVERIFY2(contains(ended.errors, path.toStdString()), ended.errors.c_str());
    }
    COMPARE_TEXT(readFile(file), "not a folder");
}

void TestProgram::aSecondInstance()
{
    QTemporaryDir folder;
    GatewayProcess first;
    QVERIFY2(first.startOn(dataIn(folder), Setup::merchants(1).text()), first.failure().c_str());
    const Ended second = runProgram(words("gateway --port 0 --data") + QStringList{dataIn(folder)});
    COMPARE_TEXT(notOneClearLine(second), "");
    QVERIFY2(contains(second.errors, first.url()), second.errors.c_str());
    COMPARE_STATUS(Shop(first.address(), Setup::keyOf(1)).authorize(charge()), 200);
    // A process that dies leaves no lock behind.
    first.killHard();
    GatewayProcess third;
    QVERIFY2(third.startOn(dataIn(folder), {}), third.failure().c_str());
    QCOMPARE(Shop(third.address(), Setup::keyOf(1)).transactions().json()["data"]["total"].integer(), 1);
}

void TestProgram::aMissingMasterKey()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    COMPARE_STATUS(Shop(gateway.address(), Setup::keyOf(1)).authorize(charge()), 200);
    QCOMPARE(gateway.terminate(), 0);
    const QString key = dataIn(folder) + QStringLiteral("/master.key");
    const std::string kept = readFile(key);
    QVERIFY(!kept.empty());
    QVERIFY(QFile::remove(key));
    const std::string before = contentsOf(dataIn(folder) + QStringLiteral("/ledger.sqlite"));

    for (int i = 0; i < 2; ++i) { // the first failure must not make the second succeed
        const Ended ended = runProgram(words("gateway --port 0 --data") + QStringList{dataIn(folder)});
        COMPARE_TEXT(notOneClearLine(ended), "");
        QVERIFY2(contains(ended.errors, "key"), ended.errors.c_str());
        QVERIFY(!QFile::exists(key));
        QVERIFY(contentsOf(dataIn(folder) + QStringLiteral("/ledger.sqlite")) == before);
    }
    QVERIFY(writeFile(key, kept));
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    QCOMPARE(Shop(gateway.address(), Setup::keyOf(1)).transactions().json()["data"]["total"].integer(), 1);
}

void TestProgram::aForeignMasterKey()
{
    QTemporaryDir one;
    QTemporaryDir two;
    for (QTemporaryDir *folder : {&one, &two}) {
        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(dataIn(*folder), Setup::merchants(1).text()), gateway.failure().c_str());
        QCOMPARE(gateway.terminate(), 0);
    }
    const std::string foreign = readFile(dataIn(two) + QStringLiteral("/master.key"));
    const std::string before = contentsOf(dataIn(one) + QStringLiteral("/ledger.sqlite"));
    for (const std::string &wrong : {foreign, "rubbish"s, ""s}) {
        QVERIFY(writeFile(dataIn(one) + QStringLiteral("/master.key"), wrong));
        const Ended ended = runProgram(words("gateway --port 0 --data") + QStringList{dataIn(one)});
        COMPARE_TEXT(notOneClearLine(ended), "");
        QVERIFY2(contains(ended.errors, "key"), ended.errors.c_str());
        COMPARE_TEXT(readFile(dataIn(one) + QStringLiteral("/master.key")), wrong);
        QVERIFY(contentsOf(dataIn(one) + QStringLiteral("/ledger.sqlite")) == before);
        QVERIFY2(wrong.size() < 20 || !contains(ended.errors, wrong.substr(wrong.size() - 12, 10)),
                 "the key is in the message");
    }
}

void TestProgram::anotherProgramsFile_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("text") << std::string(10'000, 'x');
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"s + std::string(5'000, '\0');
}

void TestProgram::anotherProgramsFile()
{
    QFETCH(std::string, bytes);
    QTemporaryDir folder;
    QVERIFY(QDir().mkpath(dataIn(folder)));
    const QString ledger = dataIn(folder) + QStringLiteral("/ledger.sqlite");
    QVERIFY(writeFile(ledger, bytes));
    const Ended ended = runProgram(words("gateway --port 0 --data") + QStringList{dataIn(folder)});
    COMPARE_TEXT(notOneClearLine(ended), "");
    QVERIFY(readFile(ledger) == bytes);
}

void TestProgram::aNewerStoreIsRefused()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    QCOMPARE(gateway.terminate(), 0);
    const QString ledger = dataIn(folder) + QStringLiteral("/ledger.sqlite");
    std::string bytes = readFile(ledger);
    // user_version is the big-endian number at offset 60 of the file (sqlite.org/fileformat2.html, 1.3).
    bytes[62] = '\x7f';
    QVERIFY(writeFile(ledger, bytes));
    const Ended ended = runProgram(words("gateway --port 0 --data") + QStringList{dataIn(folder)});
    COMPARE_TEXT(notOneClearLine(ended), "");
    QVERIFY2(contains(ended.errors, "newer"), ended.errors.c_str());
    QVERIFY(writeFile(folder.filePath(QStringLiteral("expected")), bytes));
    QVERIFY(contentsOf(ledger) == contentsOf(folder.filePath(QStringLiteral("expected"))));
}

void TestProgram::theFrozenClock()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.startEphemeral(Setup::merchants(1).text(), QStringLiteral("2031-05-06T07:08:09Z")),
             gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    for (int i = 0; i < 3; ++i)
        COMPARE_TEXT(shop.authorize(charge()).json()["data"]["created_at"].text(), "2031-05-06T07:08:09Z");
}

void TestProgram::theFirstRunWritesAnAdminToken()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    const QString file = dataIn(folder) + QStringLiteral("/admin-token");
    QVERIFY(QFile::exists(file));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const std::string token = QByteArray::fromStdString(readFile(file)).trimmed().toStdString();
    QVERIFY2(token.size() >= 22, token.c_str());
    Console console(gateway.address(), token);
    COMPARE_TEXT(console.get("/me").json()["role"].text(), "admin");
    QVERIFY(!contains(gateway.errors(), token));
    // Enough to begin with: a merchant, a key, a payment.
    COMPARE_STATUS(console.post("/merchants", R"({"id":"first","name":"First"})"), 201);
    const std::string key = console.post("/keys", R"({"merchant":"first"})").json()["value"].text();
    COMPARE_STATUS(Shop(gateway.address(), key).authorize(charge()), 200);
    QCOMPARE(gateway.terminate(), 0);

    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    COMPARE_TEXT(QByteArray::fromStdString(readFile(file)).trimmed().toStdString(), token);
    COMPARE_STATUS(Console(gateway.address(), token).get("/me"), 200);
    COMPARE_STATUS(Shop(gateway.address(), key).authorize(charge()), 200);
}

void TestProgram::filesAreTheOwnersAlone()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(dataIn(folder)) & others, QFile::Permissions());
    const QFileInfoList files =
        QDir(dataIn(folder)).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files)
        QVERIFY2((file.permissions() & others) == QFile::Permissions(), file.filePath().toUtf8().constData());
}

void TestProgram::signalsStopIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::signalsStopIt()
{
    QFETCH(int, number);
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    Console console(gateway.address(), adminToken);
    const std::int64_t next = console.get("/changes").json()["next"].integer();
    // A long poll is open, a connection idles, another one sent half a request.
    Connection poll(gateway.address());
    QVERIFY(poll.open());
    QVERIFY(poll.write(console.call("GET", "/changes?wait=30&after=" + std::to_string(next)).bytes(gateway.address())));
    Connection idle(gateway.address());
    QVERIFY(idle.open());
    Connection half(gateway.address());
    QVERIFY(half.open());
    QVERIFY(half.write("POST /api/v1/payments/authorize HTTP/1.1\r\nHost: loc"));
    const std::string made = Shop(gateway.address(), Setup::keyOf(1)).authorized();
    QVERIFY(!made.empty());
    Connection second(gateway.address());
    QVERIFY(second.open());
    const std::int64_t now = console.get("/changes").json()["next"].integer();
    QVERIFY(
        second.write(console.call("GET", "/changes?wait=30&after=" + std::to_string(now)).bytes(gateway.address())));
    COMPARE_STATUS(poll.read(), 200);
    // An answer to what was sent later says that the poll was heard.
    for (int i = 0; i < 2; ++i)
        COMPARE_STATUS(console.get("/me"), 200);

    QCOMPARE(gateway.stopWith(number), 0);
    const Answer answer = second.read();
    QVERIFY2(answer.status == 200, "the open poll was not answered");
    QCOMPARE(answer.json()["entries"].size(), 0U);
    COMPARE_TEXT(integrityOf(dataIn(folder) + QStringLiteral("/ledger.sqlite")), "ok");
    // Everything was written home: nothing waits in a log.
    QVERIFY(!QFile::exists(dataIn(folder) + QStringLiteral("/ledger.sqlite-wal")) ||
            QFileInfo(dataIn(folder) + QStringLiteral("/ledger.sqlite-wal")).size() == 0);
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    COMPARE_STATUS(Shop(gateway.address(), Setup::keyOf(1)).payment(made), 200);
    QCOMPARE(gateway.terminate(), 0);
}

void TestProgram::healthAndReadiness()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.startEphemeral(Setup::merchants(1).text()), gateway.failure().c_str());
    Connection connection(gateway.address());
    for (const char *path : {"/healthz", "/readyz"}) {
        COMPARE_STATUS(connection.send({"GET", path}), 200);
        QCOMPARE(connection.send({"POST", path}).status, 405);
    }
    QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    COMPARE_STATUS(connection.send({"GET", "/readyz"}), 200);
}

void TestProgram::metricsCount()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.startEphemeral(Setup::merchants(1).text()), gateway.failure().c_str());
    Connection connection(gateway.address());
    const auto read = [&connection](const std::string &name) -> std::int64_t {
        const Answer answer = connection.send({"GET", "/metrics"});
        const std::string wanted = '\n' + name + ' ';
        const std::size_t at = ('\n' + answer.body).find(wanted);
        if (at == std::string::npos)
            return -1;
        const std::string rest = ('\n' + answer.body).substr(at + wanted.size());
        return Json::parse(rest.substr(0, rest.find('\n'))).integer();
    };
    const Answer first = connection.send({"GET", "/metrics"});
    COMPARE_STATUS(first, 200);
    QVERIFY(contains(first.header("Content-Type").value_or(""), "text/plain"));
    QVERIFY(contains(first.body, "# TYPE"));
    const char *names[] = {"countersign_writer_jobs_total", "countersign_writer_batches_total",
                           "countersign_writer_busy_microseconds_total", "countersign_writer_statements_total",
                           "countersign_wal_bytes_total"};
    std::vector<std::int64_t> before;
    for (const char *name : names) {
        before.push_back(read(name));
        QVERIFY2(before.back() >= 0, name);
    }
    Shop shop(gateway.address(), Setup::keyOf(1));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!shop.authorized().empty());
    QVERIFY(read(names[0]) >= before[0] + 10);
    for (std::size_t i = 1; i < std::size(names); ++i)
        QVERIFY2(read(names[i]) > before[i], names[i]);
    QVERIFY(!contains(connection.send({"GET", "/metrics"}).body, Setup::keyOf(1)));
}

void TestProgram::backupWhileItRuns()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.backup"));
    const QString restored = folder.filePath(QStringLiteral("restored"));
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    const std::string authorized = shop.authorized();
    const std::string captured = shop.captured();
    const Ended backup = runProgram({QStringLiteral("backup"), copy, QStringLiteral("--data"), dataIn(folder)});
    QVERIFY2(backup.exitCode == 0, backup.errors.c_str());
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The gateway went on all the time, and what comes later is not in the copy.
    const std::string later = shop.authorized();
    QVERIFY(!later.empty());

    const Ended restore = runProgram({QStringLiteral("restore"), copy, QStringLiteral("--data"), restored});
    QVERIFY2(restore.exitCode == 0, restore.errors.c_str());
    QCOMPARE(gateway.terminate(), 0);
    if (!QFile::exists(restored + QStringLiteral("/master.key")))
        QVERIFY(QFile::copy(dataIn(folder) + QStringLiteral("/master.key"), restored + QStringLiteral("/master.key")));
    const Ended check = runProgram({QStringLiteral("check"), QStringLiteral("--data"), restored});
    QVERIFY2(check.exitCode == 0, (check.output + check.errors).c_str());
    GatewayProcess second;
    QVERIFY2(second.startOn(restored, {}), second.failure().c_str());
    Shop reopened(second.address(), Setup::keyOf(1));
    COMPARE_TEXT(reopened.payment(authorized).json()["data"]["status"].text(), "authorized");
    COMPARE_TEXT(reopened.payment(captured).json()["data"]["status"].text(), "captured");
    COMPARE_STATUS(reopened.payment(later), 404);
    COMPARE_STATUS(reopened.authorize(charge()), 200);
}

void TestProgram::restoreKeepsWhatWasThere()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.backup"));
    const QString ledger = dataIn(folder) + QStringLiteral("/ledger.sqlite");
    const auto total = [](GatewayProcess &gateway) {
        return Shop(gateway.address(), Setup::keyOf(1)).transactions().json()["data"]["total"].integer();
    };
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    const QStringList backup{QStringLiteral("backup"), copy, QStringLiteral("--data"), dataIn(folder)};
    const QStringList restore{QStringLiteral("restore"), copy, QStringLiteral("--data"), dataIn(folder)};
    QCOMPARE(runProgram(backup).exitCode, 0);
    QVERIFY(!Shop(gateway.address(), Setup::keyOf(1)).authorized().empty());
    // Not under a gateway that runs.
    COMPARE_TEXT(notOneClearLine(runProgram(restore)), "");
    QCOMPARE(total(gateway), 1);
    QCOMPARE(gateway.terminate(), 0);
    // Onto the store the copy was made of: it goes back, and what was there is kept beside it.
    QCOMPARE(runProgram(restore).exitCode, 0);
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    QCOMPARE(total(gateway), 0);
    QCOMPARE(gateway.terminate(), 0);
    COMPARE_TEXT(integrityOf(ledger + QStringLiteral(".before-restore.bak")), "ok");
    QVERIFY(QFile::remove(ledger));
    QVERIFY(QFile::rename(ledger + QStringLiteral(".before-restore.bak"), ledger));
    QVERIFY2(gateway.startOn(dataIn(folder), {}), gateway.failure().c_str());
    QCOMPARE(total(gateway), 1);
    QCOMPARE(gateway.terminate(), 0);
}

void TestProgram::restoreRefusesWhatIsNotItsOwn()
{
    QTemporaryDir folder;
    QTemporaryDir other;
    const QString copy = folder.filePath(QStringLiteral("copy.backup"));
    for (QTemporaryDir *one : {&folder, &other}) {
        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(dataIn(*one), Setup::merchants(1).text()), gateway.failure().c_str());
        QCOMPARE(gateway.terminate(), 0);
    }
    QCOMPARE(runProgram({QStringLiteral("backup"), copy, QStringLiteral("--data"), dataIn(folder)}).exitCode, 0);
    const std::string before = contentsOf(dataIn(other) + QStringLiteral("/ledger.sqlite"));
    COMPARE_TEXT(
        notOneClearLine(runProgram({QStringLiteral("restore"), copy, QStringLiteral("--data"), dataIn(other)})), "");
    QVERIFY(contentsOf(dataIn(other) + QStringLiteral("/ledger.sqlite")) == before);

    const QString rubbish = folder.filePath(QStringLiteral("rubbish"));
    QVERIFY(writeFile(rubbish, std::string(9'000, 'r')));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    for (const QString &file : {rubbish, folder.filePath(QStringLiteral("missing"))}) {
        COMPARE_TEXT(
            notOneClearLine(runProgram({QStringLiteral("restore"), file, QStringLiteral("--data"), elsewhere})), "");
        QVERIFY(!QFile::exists(elsewhere + QStringLiteral("/ledger.sqlite")));
    }
}

void TestProgram::checkFindsDamage()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), Setup::merchants(1).text()), gateway.failure().c_str());
    Shop shop(gateway.address(), Setup::keyOf(1));
    for (int i = 0; i < 200; ++i)
        QVERIFY(!shop.authorized().empty());
    QCOMPARE(gateway.terminate(), 0);
    const Ended fine = runProgram({QStringLiteral("check"), QStringLiteral("--data"), dataIn(folder)});
    QVERIFY2(fine.exitCode == 0, (fine.output + fine.errors).c_str());
    const QString ledger = dataIn(folder) + QStringLiteral("/ledger.sqlite");
    std::string bytes = readFile(ledger);
    QVERIFY(bytes.size() > 40'960);
    for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 12'288; ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ 0x5a);
    QVERIFY(writeFile(ledger, bytes));
    const Ended damaged = runProgram({QStringLiteral("check"), QStringLiteral("--data"), dataIn(folder)});
    QVERIFY2(damaged.exitCode != 0 && damaged.exitCode != -1, (damaged.output + damaged.errors).c_str());
    QVERIFY(!damaged.errors.empty() || !damaged.output.empty());
}

void TestProgram::theDemo()
{
    GatewayProcess gateway;
    QVERIFY2(gateway.start({QStringLiteral("--ephemeral"), QStringLiteral("--demo")}), gateway.failure().c_str());
    Shop shop(gateway.address(), "pk_test_demo_payment");
    Console console(gateway.address(), "op_test_admin");
    const Json me = console.get("/me").json();
    COMPARE_TEXT(me["name"].text(), "Demo Admin");
    COMPARE_TEXT(me["role"].text(), "admin");
    // A small realistic history: every state a list can show is there.
    const Json payments = console.get("/counts").json()["payments"];
    for (const char *state : {"authorized", "captured", "voided", "partially_refunded", "refunded", "failed"})
        QVERIFY2(payments[state].integer() >= 1, state);
    QVERIFY(shop.transactions().json()["data"]["total"].integer() >= 6);
    const Answer made = shop.authorize(charge());
    COMPARE_STATUS(made, 200);
    COMPARE_TEXT(console.get("/payments/" + made.json()["data"]["id"].text()).json()["merchant"]["id"].text(),
                 "merchant_demo");
    COMPARE_TEXT(console.get("/payments/" + made.json()["data"]["id"].text()).json()["merchant"]["name"].text(),
                 "Demo Store");
    // A key of another kind is not a Payment API key, whatever it begins with.
    COMPARE_TEXT(refusal(Shop(gateway.address(), "pk_test_demo").authorize(charge())), "401 invalid API key");
    COMPARE_TEXT(refusal(Shop(gateway.address(), "sk_test_demo").authorize(charge())), "401 invalid API key format");
    QCOMPARE(gateway.terminate(), 0);
}

void TestProgram::theDemoIsTheSameEveryTime()
{
    QTemporaryDir folder;
    GatewayProcess gateway;
    QVERIFY2(gateway.startOn(dataIn(folder), {}, {QStringLiteral("--demo")}), gateway.failure().c_str());
    const auto total = [&gateway] {
        return Console(gateway.address(), "op_test_admin").get("/counts").json()["payments"]["total"].integer();
    };
    const std::int64_t first = total();
    QVERIFY(first > 0);
    QCOMPARE(gateway.terminate(), 0);
    QVERIFY2(gateway.startOn(dataIn(folder), {}, {QStringLiteral("--demo")}), gateway.failure().c_str());
    QCOMPARE(total(), first); // the history is not made a second time
    QCOMPARE(gateway.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "program.moc"
