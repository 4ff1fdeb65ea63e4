// design.md 6, Program: every command and option, and one line for what is wrong.
#include "commandline.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::app;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("command");
        const auto row = [](const char *line, Command command) {
            QTest::newRow(*line ? line : "nothing") << QByteArray(line) << static_cast<int>(command);
        };
        row("", Command::Window);
        row("--demo", Command::Window);
        row("gateway", Command::Gateway);
        row("--port 0 gateway", Command::Gateway);
        row("connect http://127.0.0.1:4390", Command::Connect);
        row("backup /tmp/x", Command::Backup);
        row("restore /tmp/x", Command::Restore);
        row("check", Command::Check);
        row("key export", Command::KeyExport);
        row("key import --to keychain", Command::KeyImport);
        row("--version", Command::Version);
        row("gateway --help", Command::Help);
        row("-h", Command::Help);
    }
    void commands()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, command);
        const auto parsed = parseCommandLine(words(line.constData()));
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : parsed.error().text.c_str());
        QCOMPARE(static_cast<int>(parsed->command), command);
    }
    void wrongLinesAreToldInOneLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(says);
        };
        row("serve", "unknown command: serve");
        row("gateway now", "unknown command: gateway now");
        row("--prot 1", "unknown option: --prot");
        row("--port", "--port: needs a value");
        row("--port x", "--port x: must be 0 to 65535");
        row("--port 65536", "must be 0 to 65535");
        row("--port -1", "must be 0 to 65535");
        row("--port=", "must be 0 to 65535");
        row("--demo=yes", "unknown option: --demo");
        row("--frozen-clock noon", "must be an ISO 8601 time");
        row("--public-url ftp://x", "must be an http or https URL");
        row("--public-url x", "must be an http or https URL");
        row("--data=", "needs a value");
        row("--ephemeral --data /tmp/x", "--ephemeral and --data exclude each other");
        row("connect", "give one URL");
        row("backup", "give one file");
        row("restore a b", "give one file");
        row("key import --to pocket", "must be file or keychain");
    }
    void wrongLinesAreToldInOneLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, says);
        const auto parsed = parseCommandLine(words(line.constData()));
        QVERIFY(!parsed.ok());
        const QByteArray text = QByteArray::fromStdString(parsed.error().text);
        QVERIFY2(text.contains(says), text.constData());
        QVERIFY(!text.contains('\n'));
    }
    void optionsReachTheGateway()
    {
        const auto parsed =
            parseCommandLine(words("gateway --listen 0.0.0.0 --port=0 --host a.example --host b.example "
                                   "--public-url https://p.example --share 10.0.0.1:4391 --share-plain "
                                   "--tls-certificate c.pem --tls-key k.pem --allow-plain --data /tmp/d "
                                   "--setup s.json --frozen-clock 2026-01-24T10:00:00Z"));
        QVERIFY(parsed.ok());
        const gateway::GatewayOptions &g = parsed->gateway;
        QCOMPARE(g.listen, std::string("0.0.0.0"));
        QCOMPARE(g.port, std::uint16_t{0});
        QCOMPARE(g.hosts, (std::vector<std::string>{"a.example", "b.example"}));
        QCOMPARE(g.publicUrl, std::string("https://p.example"));
        QCOMPARE(g.share, std::string("10.0.0.1:4391"));
        QVERIFY(g.sharePlain && g.allowPlain && !g.demo && !g.ephemeral);
        QCOMPARE(g.tlsCertificate + g.tlsKey + g.setupFile, std::string("c.pemk.pems.json"));
        QCOMPARE(g.dataDir, std::string("/tmp/d"));
        QCOMPARE(g.frozenClock.value_or(0), Millis{1'769'248'800'000});
    }
    void theDemoHasAFolderOfItsOwn()
    {
        const auto usual = parseCommandLine(words("gateway"));
        const auto demo = parseCommandLine(words("gateway --demo"));
        QVERIFY(usual.ok() && demo.ok());
        QVERIFY(usual->gateway.dataDir != demo->gateway.dataDir);
        QCOMPARE(usual->gateway.port, std::uint16_t{4390});
    }
    void helpNamesEveryOption()
    {
        const QString help = helpText();
        for (const char *option : {"--listen",
                                   "--port",
                                   "--host",
                                   "--public-url",
                                   "--share",
                                   "--share-plain",
                                   "--tls-certificate",
                                   "--tls-key",
                                   "--allow-plain",
                                   "--data",
                                   "--ephemeral",
                                   "--setup",
                                   "--demo",
                                   "--frozen-clock",
                                   "--token-file",
                                   "--to",
                                   "backup",
                                   "restore",
                                   "check",
                                   "key export",
                                   "key import",
                                   "connect"})
            QVERIFY2(help.contains(QString::fromLatin1(option)), option);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
