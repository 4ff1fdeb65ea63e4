#include "secrets/keychain.h"
#include "secrets/keytext.h"
#include "secrets/masterkey.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace countersign::secrets;
using namespace std::chrono_literals;

namespace {

// The test starts itself again on a session bus of its own, with this variable naming the part to run there.
constexpr const char *partVariable = "COUNTERSIGN_KEYCHAIN_PART";

bool isOneLine(const std::string &text)
{
    return !text.empty() && text.find('\n') == std::string::npos;
}

} // namespace

// On a bus with a keychain that is unlocked.
class OpenKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBackWhatWasWritten();
    void createsOpensExportsAndImports();
    void otherStoresEntriesAreNotSeen();
    void takesAKeyThatIsThereAlready();
    void foreignEntryIsRefusedAndKept();
    void importMovesAFileKeyIntoTheKeychain();
    void anyThreadMayAsk();
    void worksBesideARunningEventLoop();

private:
    QTemporaryDir m_dir;
    [[nodiscard]] std::string dir() const { return m_dir.path().toStdString(); }
};

void OpenKeychain::initTestCase()
{
    // The daemon returns to the shell before it owns its name on the bus.
    QTRY_VERIFY_WITH_TIMEOUT(Keychain(5s).read("probe").ok(), 20000);
}

void OpenKeychain::readsBackWhatWasWritten()
{
    const Keychain keychain(5s);
    const auto before = keychain.read("entry");
    QVERIFY(before.ok());
    QVERIFY(!before->has_value());
    QVERIFY(keychain.write("entry", "text \xE2\x82\xAC").ok());
    const auto after = keychain.read("entry");
    QVERIFY(after.ok());
    QCOMPARE(after->value(), std::string("text \xE2\x82\xAC"));
}

void OpenKeychain::createsOpensExportsAndImports()
{
    const auto created = createMasterKey(KeyPlace::Keychain, "st_a", dir());
    QVERIFY2(created.ok(), created.ok() ? "" : created.error().text.c_str());
    QVERIFY(created->record.place == KeyPlace::Keychain);
    QVERIFY(QDir(m_dir.path()).isEmpty());
    const std::string sealed = created->keyring->seal(Label::Seal, "secret", "x");

    const auto opened = openMasterKey(created->record, dir());
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().text.c_str());
    QVERIFY((*opened)->open(Label::Seal, sealed, "x").ok());

    const auto text = exportMasterKey(created->record, dir());
    QVERIFY(text.ok());
    const auto entry = Keychain(5s).read("st_a");
    QVERIFY(entry.ok());
    QCOMPARE(entry->value(), *text);

    // To a file, for a machine without a keychain.
    const auto moved = importMasterKey(created->record, dir(), *text, KeyPlace::File);
    QVERIFY(moved.ok());
    QVERIFY(moved->place == KeyPlace::File);
    const auto fromFile = openMasterKey(*moved, dir());
    QVERIFY(fromFile.ok());
    QVERIFY((*fromFile)->open(Label::Seal, sealed, "x").ok());
    QVERIFY(QFile::remove(m_dir.filePath(QStringLiteral("master.key"))));
}

void OpenKeychain::otherStoresEntriesAreNotSeen()
{
    const auto created = createMasterKey(KeyPlace::Keychain, "st_b", dir());
    QVERIFY(created.ok());
    KeyRecord record = created->record;
    record.storeId = "st_b2";
    const auto opened = openMasterKey(record, dir());
    QVERIFY(!opened.ok());
    QVERIFY(isOneLine(opened.error().text));
    QVERIFY(opened.error().text.find("Countersign/st_b2 does not exist") != std::string::npos);
    QVERIFY(opened.error().text.find("countersign key import") != std::string::npos);
}

void OpenKeychain::takesAKeyThatIsThereAlready()
{
    const auto first = createMasterKey(KeyPlace::Keychain, "st_c", dir());
    const auto second = createMasterKey(KeyPlace::Keychain, "st_c", dir());
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->record == second->record);
}

void OpenKeychain::foreignEntryIsRefusedAndKept()
{
    const auto created = createMasterKey(KeyPlace::Keychain, "st_d", dir());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, dir());
    QVERIFY(text.ok());
    for (const std::string &other : {MasterKey::random().text(), std::string("something else")}) {
        QVERIFY(Keychain(5s).write("st_d", other).ok());
        QVERIFY(!openMasterKey(created->record, dir()).ok());
        QVERIFY(!importMasterKey(created->record, dir(), *text, KeyPlace::Keychain).ok());
        const auto entry = Keychain(5s).read("st_d");
        QVERIFY(entry.ok());
        QCOMPARE(entry->value(), other);
    }
}

void OpenKeychain::importMovesAFileKeyIntoTheKeychain()
{
    QTemporaryDir folder;
    const auto created = createMasterKey(KeyPlace::File, "st_e", folder.path().toStdString());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, folder.path().toStdString());
    QVERIFY(text.ok());
    const auto moved = importMasterKey(created->record, folder.path().toStdString(), *text, KeyPlace::Keychain);
    QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().text.c_str());
    QVERIFY(openMasterKey(*moved, folder.path().toStdString()).ok());
}

void OpenKeychain::anyThreadMayAsk()
{
    QVERIFY(Keychain(5s).write("thread", "t").ok());
    for (int i = 0; i < 3; ++i) {
        bool found = false;
        std::thread thread([&found] {
            const auto entry = Keychain(5s).read("thread");
            found = entry.ok() && entry->value_or("") == "t";
        });
        thread.join();
        QVERIFY(found);
    }
    std::array<bool, 4> found{};
    std::vector<std::thread> threads;
    threads.reserve(found.size());
    for (bool &mine : found) {
        threads.emplace_back([&mine] {
            const auto entry = Keychain(5s).read("thread");
            mine = entry.ok() && entry->value_or("") == "t";
        });
    }
    for (auto &thread : threads)
        thread.join();
    QVERIFY(found[0] && found[1] && found[2] && found[3]);
}

void OpenKeychain::worksBesideARunningEventLoop()
{
    bool found = false;
    QMetaObject::invokeMethod(
        this, [&found] { found = Keychain(5s).read("thread").ok(); }, Qt::QueuedConnection);
    QTRY_VERIFY(found);
}

// Where no keychain answers: no bus, a bus without one, and one whose keychain never comes up.
class NoKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotCreate();
    void cannotOpen();
    void cannotImport();
};

void NoKeychain::cannotCreate()
{
    QTemporaryDir folder;
    const auto created = createMasterKey(KeyPlace::Keychain, "st_n", folder.path().toStdString());
    QVERIFY(!created.ok());
    QVERIFY2(isOneLine(created.error().text), created.error().text.c_str());
    QVERIFY(created.error().text.find("the keychain cannot be reached (") != std::string::npos);
    QVERIFY(created.error().text.find("countersign gateway --data " + folder.path().toStdString()) !=
            std::string::npos);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void NoKeychain::cannotOpen()
{
    KeyRecord record{"st_n", "mk_n", KeyPlace::Keychain, {}};
    const auto opened = openMasterKey(record, "/nonexistent");
    QVERIFY(!opened.ok());
    QVERIFY2(isOneLine(opened.error().text), opened.error().text.c_str());
    QVERIFY(opened.error().text.find("the keychain cannot be reached (") != std::string::npos);
    QVERIFY(opened.error().text.find("countersign key import --to file") != std::string::npos);
}

void NoKeychain::cannotImport()
{
    QTemporaryDir folder;
    const auto created = createMasterKey(KeyPlace::File, "st_n", folder.path().toStdString());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, folder.path().toStdString());
    QVERIFY(text.ok());
    const auto moved = importMasterKey(created->record, folder.path().toStdString(), *text, KeyPlace::Keychain);
    QVERIFY(!moved.ok());
    QVERIFY(openMasterKey(created->record, folder.path().toStdString()).ok());
}

class SilentKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpAtTheDeadline();
};

void SilentKeychain::givesUpAtTheDeadline()
{
    QElapsedTimer timer;
    timer.start();
    const auto entry = Keychain(300ms).read("entry");
    QVERIFY(!entry.ok());
    QCOMPARE(entry.error().text, std::string("it did not answer in time"));
    QVERIFY(timer.elapsed() >= 290);
    // A job that never ends holds up those behind it, but not their callers.
    QVERIFY(!Keychain(100ms).write("entry", "text").ok());
}

// Runs the parts above, each in a process and on a bus of its own.
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unlockedKeychain_data() { threadDispatchers(); }
    void unlockedKeychain();
    void busWithoutKeychain();
    void noBus();
    void silentKeychain_data() { threadDispatchers(); }
    void silentKeychain();

private:
    static void threadDispatchers();
    void runOnBus(const QString &part, const QString &services, const QString &before);
    void run(const QString &part, const QString &program, const QStringList &arguments);
    QProcessEnvironment m_environment;
    QTemporaryDir m_dir;
};

void KeychainTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *gone : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL",
                             "KDE_FULL_SESSION", "XDG_CURRENT_DESKTOP", "DBUS_STARTER_ADDRESS"})
        m_environment.remove(QString::fromLatin1(gone));
    const QDir dir(m_dir.path());
    for (const char *folder : {"home", "run", "data", "config", "cache"})
        QVERIFY(dir.mkdir(QString::fromLatin1(folder)));
    QVERIFY(QFile::setPermissions(dir.filePath(QStringLiteral("run")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_environment.insert(QStringLiteral("HOME"), dir.filePath(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), dir.filePath(QStringLiteral("run")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), dir.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), dir.filePath(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), dir.filePath(QStringLiteral("cache")));
}

void KeychainTest::threadDispatchers()
{
    QTest::addColumn<QByteArray>("noThreadedGlib");
    QTest::newRow("threads without GLib, as the program runs") << QByteArray("1");
    QTest::newRow("threads with GLib") << QByteArray();
}

void KeychainTest::run(const QString &part, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    m_environment.insert(QString::fromLatin1(partVariable), part);
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(60000);
    if (!finished) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray output = process.readAll();
    QVERIFY2(finished, output.constData());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("0 failed"), output.constData());
}

void KeychainTest::runOnBus(const QString &part, const QString &services, const QString &before)
{
    const QString configuration = m_dir.filePath(part + QStringLiteral(".conf"));
    QFile file(configuration);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("<busconfig><type>session</type><listen>unix:dir=" + m_dir.path().toUtf8() +
               "/run</listen><auth>EXTERNAL</auth>" + services.toUtf8() +
               "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    file.close();
    run(part, QStringLiteral("dbus-run-session"),
        {QStringLiteral("--config-file=") + configuration, QStringLiteral("--"), QStringLiteral("/bin/sh"),
         QStringLiteral("-c"), before + QStringLiteral("exec \"$0\""), QCoreApplication::applicationFilePath()});
}

void KeychainTest::unlockedKeychain()
{
    QFETCH(QByteArray, noThreadedGlib);
    for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QString::fromLatin1(program) + QStringLiteral(" is not installed")));
    }
    m_environment.insert(QStringLiteral("QT_NO_THREADED_GLIB"), QString::fromLatin1(noThreadedGlib));
    // Each run starts with an empty keychain; the daemon ends with its bus.
    QVERIFY(QDir(m_dir.filePath(QStringLiteral("data"))).removeRecursively());
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("data")));
    runOnBus(QStringLiteral("open"), QString(),
             QStringLiteral("printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "));
}

void KeychainTest::busWithoutKeychain()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        QSKIP("dbus-run-session is not installed");
    runOnBus(QStringLiteral("none"), QString(), QString());
}

void KeychainTest::noBus()
{
    run(QStringLiteral("none"), QCoreApplication::applicationFilePath(), {});
}

void KeychainTest::silentKeychain()
{
    QFETCH(QByteArray, noThreadedGlib);
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        QSKIP("dbus-run-session is not installed");
    m_environment.insert(QStringLiteral("QT_NO_THREADED_GLIB"), QString::fromLatin1(noThreadedGlib));
    // A service that is started and never takes its name: the bus would wait 25 seconds for it.
    const QString services = m_dir.filePath(QStringLiteral("services"));
    QVERIFY(QDir().mkpath(services));
    QFile file(services + QStringLiteral("/org.freedesktop.secrets.service"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sleep 2\n");
    file.close();
    runOnBus(QStringLiteral("silent"), QStringLiteral("<servicedir>%1</servicedir>").arg(services), QString());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray part = qgetenv(partVariable);
    if (part == "open") {
        OpenKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    if (part == "none") {
        NoKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    if (part == "silent") {
        SilentKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychaintest.moc"
