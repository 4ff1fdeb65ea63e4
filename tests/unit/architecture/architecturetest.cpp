#include "layers.h"
#include "sourcetext.h"
#include "wording.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace countersign::architecture;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QString describe(const std::vector<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines.append(QString::fromStdString(violation.describe()));
    return lines.join(QLatin1Char('\n'));
}

const QString &root()
{
    static const QString path = QStringLiteral(COUNTERSIGN_SOURCE_DIR);
    return path;
}

QStringList sources()
{
    QStringList found;
    for (const auto &top : {QStringLiteral("app"), QStringLiteral("backend"), QStringLiteral("ui")}) {
        QDirIterator files(root() + QLatin1Char('/') + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(root()).relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

// What git tracks; in an unpacked archive, which has no git, everything that a build has not made.
QStringList projectFiles()
{
    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("-C"),
                                      root(), QStringLiteral("ls-files"), QStringLiteral("-z")});
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0) {
        const QString names = QString::fromUtf8(git.readAllStandardOutput());
        return names.split(QChar(u'\0'), Qt::SkipEmptyParts);
    }
    QStringList found;
    QDirIterator files(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(root()).relativeFilePath(files.next());
        if (!name.startsWith(QLatin1String("build")) && !name.contains(QLatin1String("node_modules/")))
            found.append(name);
    }
    return found;
}

} // namespace

class ArchitectureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesAreFoundOutsideCommentsAndLiterals();
    void namesAreFoundOutsideCommentsAndLiterals();

    void aPlantedSourceIsJudged_data();
    void aPlantedSourceIsJudged();
    void aPlantedLinkIsJudged_data();
    void aPlantedLinkIsJudged();
    void aPlantedPhraseIsJudged_data();
    void aPlantedPhraseIsJudged();

    void everyBackendFolderHasItsPlace();
    void theSourcesKeepTheRules();
    void theLinksKeepTheRules();
    void theFilesSpeakOfTheProjectAlone();
};

void ArchitectureTest::includesAreFoundOutsideCommentsAndLiterals()
{
    const SourceText source = readSource("#include \"core/a.h\"\n"
                                         "// #include \"core/no.h\"\n"
                                         "  #  include <vector> // why\n"
                                         "/* #include \"core/no.h\"\n */ #include \"core/b.h\"\n"
                                         "const char *s = \"\\\"#include \\\"core/no.h\";\n"
                                         "const char *r = R\"x(\n#include \"core/no.h\"\n)\" )x\";\n"
                                         "int n = 1'000'000; char c = '\"';\n"
                                         "#include MACRO\n"
                                         "#include \"core/c.h\"\n");
    const std::vector<Include> expected = {
        {1, "core/a.h", true}, {3, "vector", false}, {5, "core/b.h", true}, {11, "", false}, {12, "core/c.h", true}};
    QCOMPARE(source.includes, expected);
}

void ArchitectureTest::namesAreFoundOutsideCommentsAndLiterals()
{
    const SourceText source = readSource("int a1; // b\n\"c\" u8\"d\" /* e */ 0x1fu 'f'\nR\"(g)\" h");
    const std::vector<Name> expected = {{1, "int"}, {1, "a1"}, {2, "u8"}, {3, "h"}};
    QCOMPARE(source.names, expected);
}

void ArchitectureTest::aPlantedSourceIsJudged_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("violations");

    const auto row = [](const char *name, const char *path, const char *text, int violations) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(text) << violations;
    };
    row("core uses itself", "backend/core/money.cpp", "#include \"core/money.h\"\n#include <string>", 0);
    row("core uses db", "backend/core/money.h", "#include \"db/store.h\"", 1);
    row("core uses secrets", "backend/core/ids.cpp", "#include \"secrets/keyring.h\"", 1);
    row("db uses core", "backend/db/store.cpp", "#include \"core/result.h\"", 0);
    row("db uses secrets beside it", "backend/db/store.cpp", "#include \"secrets/keyring.h\"", 1);
    row("secrets use db beside them", "backend/secrets/keyring.cpp", "#include \"db/store.h\"", 1);
    row("journal uses db", "backend/journal/journal.cpp", "#include \"db/store.h\"", 0);
    row("accounts use journal", "backend/accounts/keys.cpp", "#include \"journal/journal.h\"", 0);
    row("journal uses accounts", "backend/journal/journal.cpp", "#include \"accounts/keys.h\"", 1);
    row("payments use due", "backend/payments/payment.cpp", "#include \"due/due.h\"", 0);
    row("payments use webhooks beside them", "backend/payments/payment.cpp", "#include \"webhooks/endpoint.h\"", 1);
    row("payments use api", "backend/payments/payment.cpp", "#include \"api/console/render.h\"", 1);
    row("http uses core", "backend/http/router.cpp", "#include \"core/text.h\"", 0);
    row("http uses payments", "backend/http/router.cpp", "#include \"payments/payment.h\"", 1);
    row("http uses secrets", "backend/http/router.cpp", "#include \"secrets/keyring.h\"", 1);
    row("diagnostics use secrets", "backend/diagnostics/log.cpp", "#include \"secrets/redact.h\"", 0);
    row("diagnostics use db", "backend/diagnostics/diagnostics.h", "#include \"db/store.h\"", 0);
    row("diagnostics use journal", "backend/diagnostics/diagnostics.h", "#include \"journal/journal.h\"", 1);
    row("api uses http and payments", "backend/api/paymentapi/routes.cpp",
        "#include \"http/request.h\"\n#include \"payments/payment.h\"", 0);
    row("api uses gateway", "backend/api/paymentapi/routes.cpp", "#include \"gateway/gateway.h\"", 1);
    row("gateway uses api", "backend/gateway/gateway.cpp", "#include \"api/paymentapi/routes.h\"", 0);
    row("backend uses ui", "backend/gateway/gateway.cpp", "#include \"pages/payments.h\"", 1);
    row("a folder nobody placed", "backend/extras/extra.cpp", "#include \"core/text.h\"", 1);
    row("no folder named", "backend/core/money.cpp", "#include \"money.h\"", 1);
    row("moc's output", "backend/http/server.cpp", "#include \"server.moc\"", 0);
    row("climbing out", "ui/client/x.cpp", "#include \"../../backend/core/money.h\"", 1);
    row("ours in angle brackets", "backend/core/money.cpp", "#include <core/money.h>", 1);
    row("computed", "backend/core/money.cpp", "#define F \"db/store.h\"\n#include F", 1);

    row("ui uses client", "ui/pages/payments.cpp", "#include \"client/consoleclient.h\"\n#include <QWidget>", 0);
    row("ui uses backend", "ui/client/money.cpp", "#include \"core/money.h\"", 1);
    row("ui uses gateway", "ui/mainwindow.cpp", "#include \"gateway/gateway.h\"", 1);
    row("client uses pages", "ui/client/consoleclient.cpp", "#include \"pages/payments.h\"", 1);
    row("models use widgets", "ui/models/pagemodel.cpp", "#include \"widgets/format.h\"", 0);
    row("models use pages", "ui/models/pagemodel.cpp", "#include \"pages/payments.h\"", 1);
    row("widgets use pages", "ui/widgets/badge.cpp", "#include \"pages/payments.h\"", 1);
    row("client uses the window", "ui/client/session.cpp", "#include \"window.h\"", 1);
    row("app uses gateway and ui", "app/main.cpp", "#include \"gateway/gateway.h\"\n#include \"mainwindow.h\"", 0);
    row("app uses payments", "app/main.cpp", "#include \"payments/payment.h\"", 1);
    row("elsewhere", "tests/unit/money/moneytest.cpp", "#include \"../../../backend/core/money.h\"", 0);

    row("a widget in the backend", "backend/http/server.h", "#include <QWidget>", 1);
    row("a widget by its module", "backend/http/server.h", "#include <QtWidgets/QDialog>", 1);
    row("a picture in the backend", "backend/http/server.h", "#include <QtGui/QImage>", 1);
    row("Qt's JSON in the backend", "backend/api/console/decode.cpp", "#include <QJsonDocument>", 1);
    row("Qt's network in the backend", "backend/http/server.h", "#include <QTcpServer>", 0);

    row("a Qt version anywhere", "backend/http/server.cpp", "#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)", 2);
    row("a Qt version in its file", "backend/http/qthttpfrontend.cpp", "#if QT_VERSION >= 0x060500", 0);
    row("a Qt version in a comment", "backend/http/server.cpp", "// QT_VERSION is asked elsewhere", 0);
    row("a second wall clock", "backend/payments/payment.cpp", "auto t = std::chrono::system_clock::now();", 1);
    row("the wall clock", "backend/core/clock.cpp", "auto t = std::chrono::system_clock::now();", 0);
}

void ArchitectureTest::aPlantedSourceIsJudged()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(int, violations);
    const auto found = checkSource(path.toStdString(), text.toStdString());
    QVERIFY2(std::ssize(found) == violations, qPrintable(describe(found)));
}

void ArchitectureTest::aPlantedLinkIsJudged_data()
{
    QTest::addColumn<QByteArray>("lists");
    QTest::addColumn<int>("violations");
    QTest::newRow("downwards") << QByteArray("core: countersign_options OpenSSL::Crypto\ndb: countersign_core") << 0;
    QTest::newRow("upwards") << QByteArray("core: countersign_options\ndb: countersign_journal") << 1;
    QTest::newRow("windows") << QByteArray("http: countersign_core Qt6::HttpServer Qt6::Gui") << 1;
    QTest::newRow("a folder nobody placed") << QByteArray("extras: countersign_core") << 1;
}

void ArchitectureTest::aPlantedLinkIsJudged()
{
    QFETCH(QByteArray, lists);
    QFETCH(int, violations);
    const auto found = checkLinks(lists.toStdString());
    QVERIFY2(std::ssize(found) == violations, qPrintable(describe(found)));
}

void ArchitectureTest::aPlantedPhraseIsJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("violations");
    const auto row = [](const char *text, int violations) { QTest::newRow(text) << QByteArray(text) << violations; };
    row("see /work/main/README", 1);
    row("github.com/work/tools, ~/work/shop, home/work/x", 0);
    row("as issue 12 asks", 1);
    row("fixes Issue #3", 1);
    row("in the next issue", 1);
    row("the issuer declined; certificates are issued; an issue date", 0);
    row("an AI agent asks for approval", 0);
    row("written by ChatGPT", 1);
    row("\"resolved\": \"https://registry.npmjs.org/x\"", 2);
    row("// TODO: later", 1);
    row("a list to do", 0);
    row("the session token", 0);
}

void ArchitectureTest::aPlantedPhraseIsJudged()
{
    QFETCH(QByteArray, text);
    QFETCH(int, violations);
    const auto found = checkWording("a.txt", text);
    QVERIFY2(std::ssize(found) == violations, qPrintable(describe(found)));
}

void ArchitectureTest::everyBackendFolderHasItsPlace()
{
    const auto known = knownFolders();
    const QStringList folders =
        QDir(root() + QStringLiteral("/backend")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(folders.contains(QStringLiteral("core")));
    for (const QString &folder : folders)
        QVERIFY2(std::find(known.begin(), known.end(), folder.toStdString()) != known.end(), qPrintable(folder));
}

void ArchitectureTest::theSourcesKeepTheRules()
{
    const QStringList files = sources();
    QVERIFY(files.contains(QStringLiteral("backend/core/result.h")));
    std::vector<Violation> found;
    for (const QString &file : files) {
        const QByteArray text = contentOf(root() + QLatin1Char('/') + file);
        QVERIFY2(!text.isEmpty(), qPrintable(file));
        const auto more = checkSource(file.toStdString(), text.toStdString());
        found.insert(found.end(), more.begin(), more.end());
    }
    QVERIFY2(found.empty(), qPrintable(describe(found)));
}

void ArchitectureTest::theLinksKeepTheRules()
{
    const QByteArray lists = contentOf(QStringLiteral(COUNTERSIGN_LINK_LISTS));
    QVERIFY(lists.contains("core: "));
    const auto found = checkLinks(lists.toStdString());
    QVERIFY2(found.empty(), qPrintable(describe(found)));
}

void ArchitectureTest::theFilesSpeakOfTheProjectAlone()
{
    const QStringList files = projectFiles();
    QVERIFY(files.contains(QStringLiteral("CMakeLists.txt")));
    std::vector<Violation> found;
    for (const QString &file : files) {
        // These files quote what they forbid.
        if (file.startsWith(QLatin1String("tests/unit/architecture/")))
            continue;
        // The words of somebody else's document, whose sample names a merchant.
        if (file == QLatin1String("tests/sdk/seeds/integration-flow.mjs"))
            continue;
        const auto more = checkWording(file.toStdString(), contentOf(root() + QLatin1Char('/') + file));
        found.insert(found.end(), more.begin(), more.end());
    }
    QVERIFY2(found.empty(), qPrintable(describe(found)));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecturetest.moc"
