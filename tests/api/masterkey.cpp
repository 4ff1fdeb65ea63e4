// design.md 4 and 6: the master key taken out, lost, and brought back, by the program's own commands.
#include "support/console.h"
#include "support/gatewayprocess.h"
#include "support/setup.h"

#include <QFile>
#include <QTest>

using namespace countersign::test;

namespace {

// `key import` reads the key from standard input, where no process list shows it.
Ended importKey(const QString &data, const std::string &text, const QString &place = QStringLiteral("file"))
{
    QProcess process;
    process.start(qEnvironmentVariable("COUNTERSIGN_BINARY"),
                  {QStringLiteral("key"), QStringLiteral("import"), QStringLiteral("--to"), place,
                   QStringLiteral("--data"), data});
    process.write(QByteArray::fromStdString(text + "\n"));
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit)
        ended.exitCode = process.exitCode();
    ended.output = process.readAllStandardOutput().toStdString();
    ended.errors = process.readAllStandardError().toStdString();
    return ended;
}

Ended tool(const QStringList &words, const QString &data)
{
    return runProgram(words + QStringList{QStringLiteral("--data"), data});
}

const QStringList keyExport{QStringLiteral("key"), QStringLiteral("export")};

} // namespace

class TestMasterKey final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_exported;

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("data/master.key")); }

private Q_SLOTS:
    void initTestCase()
    {
        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(data(), Setup::merchants(1).text()), gateway.failure().c_str());
        QCOMPARE(gateway.terminate(), 0);
        const Ended ended = tool(keyExport, data());
        QCOMPARE(ended.exitCode, 0);
        m_exported = ended.output.substr(0, ended.output.find('\n'));
        QVERIFY(!m_exported.empty());
        QCOMPARE(ended.output, m_exported + "\n"); // the key and nothing else: it may be piped
    }

    void aLostKeyComesBackAndOpensWhatItSealed()
    {
        QVERIFY(QFile::remove(keyFile()));
        GatewayProcess refused;
        QVERIFY(!refused.startOn(data(), Setup::merchants(1).text()));
        QVERIFY(!QFile::exists(keyFile())); // no new key over a store that has one
        QCOMPARE(tool({QStringLiteral("check")}, data()).exitCode, 2);

        const Ended imported = importKey(data(), m_exported);
        QVERIFY2(imported.exitCode == 0, imported.errors.c_str());
        QVERIFY(imported.output.find(m_exported) == std::string::npos);
        const auto wide =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(keyFile()) & wide) == QFileDevice::Permissions());
        QCOMPARE(tool({QStringLiteral("check")}, data()).exitCode, 0);

        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(data(), Setup::merchants(1).text()), gateway.failure().c_str());
        Console console(gateway.address(), adminToken); // found by a hash under that key
        const Json keys = console.get("/keys").json()["items"];
        bool revealed = false;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys.at(i)["kind"].text() == "payment" && !revealed) {
                const std::string value =
                    console.post("/keys/" + keys.at(i)["id"].text() + "/reveal").json()["value"].text();
                revealed = value == Setup::keyOf(1) || value == Setup::secondKeyOf(1); // opened with it
            }
        }
        QVERIFY(revealed);
    }

    void whatIsNotThisStoresKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("open sesame");
        QTest::newRow("cut short") << QByteArray::fromStdString(m_exported.substr(0, m_exported.size() / 2));
        std::string altered = m_exported;
        altered.back() = altered.back() == 'A' ? 'B' : 'A';
        QTest::newRow("one character altered") << QByteArray::fromStdString(altered);
    }
    void whatIsNotThisStoresKeyIsRefused()
    {
        QFETCH(QByteArray, text);
        const std::string before = readFile(keyFile());
        const Ended ended = importKey(data(), text.toStdString());
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.errorLines().size(), std::size_t{1});
        QVERIFY(text.isEmpty() ||
                ended.errors.find(text.toStdString()) == std::string::npos); // a key is not repeated in a message
        QCOMPARE(readFile(keyFile()), before);
    }

    void anotherStoresKeyIsRefused()
    {
        QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(QStringLiteral("data"));
        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(other, Setup::merchants(1).text()), gateway.failure().c_str());
        QCOMPARE(gateway.terminate(), 0);
        const std::string before = readFile(elsewhere.filePath(QStringLiteral("data/master.key")));
        QCOMPARE(importKey(other, m_exported).exitCode, 2);
        QCOMPARE(readFile(elsewhere.filePath(QStringLiteral("data/master.key"))), before);
    }

    void notWhileAGatewayRuns()
    {
        GatewayProcess gateway;
        QVERIFY2(gateway.startOn(data(), Setup::merchants(1).text()), gateway.failure().c_str());
        const Ended ended = importKey(data(), m_exported);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.find("stop it first") != std::string::npos, ended.errors.c_str());
    }
};

QTEST_GUILESS_MAIN(TestMasterKey)
#include "masterkey.moc"
