// What the README tells people to paste is pasted here, against a fresh demo on a port of its own.
#include "support/gatewayprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using countersign::test::GatewayProcess;

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("COUNTERSIGN_SOURCE");
}

// The first fenced block of that language below that heading.
QString block(const QString &heading, const QString &language)
{
    QFile file(sourceDir() + QStringLiteral("/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString fence = QStringLiteral("\n```");
    const qsizetype from = text.indexOf(QStringLiteral("\n## ") + heading + QLatin1Char('\n'));
    const qsizetype open = from < 0 ? -1 : text.indexOf(fence + language + QLatin1Char('\n'), from);
    const qsizetype begin = open + fence.size() + language.size() + 1;
    const qsizetype end = open < 0 ? -1 : text.indexOf(fence, begin);
    return end < 0 ? QString() : text.mid(begin, end + 1 - begin);
}

struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Run run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    Run result;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    else
        process.kill();
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

// The Node that tests/package.json pins, wherever the tests are started from.
QString node()
{
    for (const auto &kind : {QStringLiteral("x64"), QStringLiteral("arm64")}) {
        QString file = QStringLiteral("%1/tests/node_modules/node-linux-%2/bin/node").arg(sourceDir(), kind);
        if (QFile::exists(file))
            return file;
    }
    return QStringLiteral("node");
}

} // namespace

class ReadmeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCurlTour();
    void theProgram();
    void stripesOwnClient();

private:
    // What is pasted, with the address of this gateway.
    [[nodiscard]] QString pasted(const QString &text) const;
    void write(const QString &name, const QString &text);

    QTemporaryDir m_dir;
    GatewayProcess m_gateway;
};

void ReadmeTest::init()
{
    QVERIFY(m_dir.isValid());
    QVERIFY2(m_gateway.start({QStringLiteral("--demo"), QStringLiteral("--ephemeral")}), "the demo does not start");
}

QString ReadmeTest::pasted(const QString &text) const
{
    QString result = text;
    return result.replace(QStringLiteral("http://127.0.0.1:4390"), QString::fromStdString(m_gateway.url()));
}

void ReadmeTest::write(const QString &name, const QString &text)
{
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
}

void ReadmeTest::theCurlTour()
{
    const QString tour = block(QStringLiteral("One minute with curl"), QStringLiteral("sh"));
    QVERIFY(tour.contains(QStringLiteral("http://127.0.0.1:4390")));
    write(QStringLiteral("tour.sh"), pasted(tour));
    const Run said = run(QStringLiteral("bash"), {QStringLiteral("-eu"), QStringLiteral("tour.sh")}, m_dir.path());
    QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));

    const QStringList lines = said.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList expected = {
        QStringLiteral(R"("status":"authorized","amount":9999,)"),
        QStringLiteral(R"("status":"authorized","amount":9999,)"),
        QStringLiteral(R"("status":"captured",.*"captured_amount":8000)"),
        QStringLiteral(R"("status":"partially_refunded",.*"refunded_amount":2500,"remaining_amount":5500)"),
        QStringLiteral(R"("status":"partially_refunded",.*"description":"Oak desk")"),
        QStringLiteral(R"(payment declined: insufficient funds \(code: 51\))"),
        QStringLiteral(R"("success":false,"error":"invalid request: amount )"),
        QStringLiteral(
            R"("status":"authorized","payment_id":"pay_[a-z0-9]+","redirect_url":"https://shop\.example/thanks\?)"),
        QStringLiteral(R"("type":"payment\.refunded")"),
        QStringLiteral(R"("status":"accepted",.*"id":"cus_1")"),
        QStringLiteral(R"("status":"approved",.*"text":"84 USD")"),
        QStringLiteral(R"("status":"approved",.*"decision":\{"value":"approve")"),
        QStringLiteral(R"("offset_seconds":691200)"),
        QStringLiteral(R"("items":\[\{"id":"pay_.*"status":"expired")"),
        QStringLiteral(R"("offset_seconds":0)"),
        QStringLiteral(R"("transactions":\[\{.*"currency":"MAD".*"currency":"EUR".*"currency":"USD".*"limit":3)"),
    };
    QVERIFY2(lines.size() == expected.size(), qPrintable(said.output));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(QRegularExpression(expected.at(i)).match(lines.at(i)).hasMatch(), qPrintable(lines.at(i)));
    QCOMPARE(lines.at(1), lines.at(0)); // a replay is the same answer
}

void ReadmeTest::theProgram()
{
    const QString program = block(QStringLiteral("From a program"), QStringLiteral("js"));
    QVERIFY(program.contains(QStringLiteral("http://127.0.0.1:4390")));
    write(QStringLiteral("shop.mjs"), pasted(program));
    const Run said = run(node(), {QStringLiteral("shop.mjs")}, m_dir.path());
    QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
    QVERIFY2(QRegularExpression(QStringLiteral("^pay_[a-z0-9]+ captured\n$")).match(said.output).hasMatch(),
             qPrintable(said.output));
}

// As if `npm install stripe` had been run: the newest major that the tests take from the registry.
void ReadmeTest::stripesOwnClient()
{
    const QString program = block(QStringLiteral("The SDKs you have"), QStringLiteral("js"));
    QVERIFY(program.contains(QStringLiteral("port: 4390")));
    QString here = program;
    here.replace(QStringLiteral("port: 4390"),
                 QStringLiteral("port: ") + QString::fromStdString(m_gateway.url()).section(QLatin1Char(':'), 2));
    write(QStringLiteral("stripe.mjs"), here);
    const QString packages = m_dir.filePath(QStringLiteral("node_modules"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::link(sourceDir() + QStringLiteral("/tests/node_modules/stripe-23"),
                        packages + QStringLiteral("/stripe")));
    const Run said = run(node(), {QStringLiteral("stripe.mjs")}, m_dir.path());
    QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
    QCOMPARE(said.output, QStringLiteral("succeeded succeeded\n"));
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "readmetest.moc"
