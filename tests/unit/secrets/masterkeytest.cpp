#include "secrets/masterkey.h"
#include "secrets/keyfile.h"
#include "secrets/keytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace countersign::secrets;
using countersign::Code;
using countersign::Error;

namespace {

const std::string storeId = "st_test";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

bool isOneLine(const Error &error)
{
    return !error.text.empty() && error.text.find('\n') == std::string::npos;
}

#define VERIFY_ERROR(result, part)                                                                                     \
    do {                                                                                                               \
        QVERIFY(!(result).ok());                                                                                       \
        QVERIFY(isOneLine((result).error()));                                                                          \
        QVERIFY2((result).error().text.find(part) != std::string::npos, (result).error().text.c_str());                \
    } while (false)

} // namespace

class MasterKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placesHaveNames();
    void createsAPrivateFile();
    void ignoresTheUmask();
    void opensWhatItCreated();
    void twoStoresHaveTwoKeys();
    void takesAKeyThatIsThereAlready();
    void refusesAFileThatOthersCanRead_data();
    void refusesAFileThatOthersCanRead();
    void refusesAnythingButAnOrdinaryFile();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void missingKeySaysTheWayOut();
    void foreignKeyIsRefusedAndKept();
    void sameNameIsNotEnough();
    void cannotCreateWithoutFolder();
    void cannotWriteIsAnError();
    void memoryKeepsNothing();
    void exportsAndImports();
    void importNeverReplacesAKey();
    void importRefusesWhatIsNotThisStoresKey();
    void importMayMoveTheKey();
    void textHasOneForm();
    void textCatchesEverySlip();
    void everyErrorIsOneLine();

private:
    [[nodiscard]] std::string dir() const { return m_dir->path().toStdString(); }
    [[nodiscard]] QString keyPath() const { return m_dir->filePath(QStringLiteral("master.key")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void MasterKeyTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void MasterKeyTest::placesHaveNames()
{
    QCOMPARE(keyPlaceName(KeyPlace::Keychain), std::string_view("keychain"));
    QCOMPARE(keyPlaceName(KeyPlace::File), std::string_view("file"));
    QCOMPARE(keyPlaceName(KeyPlace::Memory), std::string_view("memory"));
    for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::File, KeyPlace::Memory})
        QVERIFY(keyPlaceFromName(keyPlaceName(place)) == place);
    QVERIFY(!keyPlaceFromName("").has_value());
    QVERIFY(!keyPlaceFromName("File").has_value());
}

void MasterKeyTest::createsAPrivateFile()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY2(created.ok(), created.ok() ? "" : created.error().text.c_str());
    QCOMPARE(created->record.storeId, storeId);
    QVERIFY(created->record.place == KeyPlace::File);
    QVERIFY(!created->record.keyId.empty());
    QVERIFY(created->record.check == created->keyring->checkValue());

    struct stat status = {};
    QCOMPARE(::stat(keyFilePath(dir()).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    // Nothing else is left in the folder.
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("master.key")});
    QVERIFY(contents(keyPath()).startsWith("countersign-key-1:"));
    QVERIFY(contents(keyPath()).endsWith('\n'));
}

void MasterKeyTest::ignoresTheUmask()
{
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const mode_t before = ::umask(mask);
        const auto created = createMasterKey(KeyPlace::File, storeId, folder.path().toStdString());
        ::umask(before);
        QVERIFY(created.ok());
        struct stat status = {};
        QCOMPARE(::stat(keyFilePath(folder.path().toStdString()).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0600U);
    }
}

void MasterKeyTest::opensWhatItCreated()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    const std::string sealed = created->keyring->seal(Label::Seal, "whsec_1", "webhook_endpoint:1");
    const QByteArray before = contents(keyPath());

    for (int i = 0; i < 2; ++i) {
        const auto opened = openMasterKey(created->record, dir());
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().text.c_str());
        const auto plain = (*opened)->open(Label::Seal, sealed, "webhook_endpoint:1");
        QVERIFY(plain.ok());
        QCOMPARE(*plain, std::string("whsec_1"));
    }
    QCOMPARE(contents(keyPath()), before);
}

void MasterKeyTest::twoStoresHaveTwoKeys()
{
    QTemporaryDir other;
    const auto a = createMasterKey(KeyPlace::File, storeId, dir());
    const auto b = createMasterKey(KeyPlace::File, storeId, other.path().toStdString());
    QVERIFY(a.ok() && b.ok());
    QVERIFY(a->record.keyId != b->record.keyId);
    QVERIFY(a->record.check != b->record.check);
}

void MasterKeyTest::takesAKeyThatIsThereAlready()
{
    // A start that is cut off between the key and the store must not end in a folder that never starts again.
    const auto first = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(first.ok());
    const QByteArray before = contents(keyPath());
    const auto second = createMasterKey(KeyPlace::File, "st_second", dir());
    QVERIFY(second.ok());
    QCOMPARE(second->record.storeId, std::string("st_second"));
    QCOMPARE(second->record.keyId, first->record.keyId);
    QVERIFY(second->record.check == first->record.check);
    QCOMPARE(contents(keyPath()), before);
}

void MasterKeyTest::refusesAFileThatOthersCanRead_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0600") << 0600 << true;
    QTest::newRow("0400") << 0400 << true;
    QTest::newRow("0700") << 0700 << true;
    QTest::newRow("0640") << 0640 << false;
    QTest::newRow("0604") << 0604 << false;
    QTest::newRow("0620") << 0620 << false;
    QTest::newRow("0602") << 0602 << false;
    QTest::newRow("0644") << 0644 << false;
    QTest::newRow("0660") << 0660 << false;
    QTest::newRow("0666") << 0666 << false;
}

void MasterKeyTest::refusesAFileThatOthersCanRead()
{
    QFETCH(int, mode);
    QFETCH(bool, accepted);
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    QCOMPARE(::chmod(keyFilePath(dir()).c_str(), static_cast<mode_t>(mode)), 0);
    const auto opened = openMasterKey(created->record, dir());
    const auto again = createMasterKey(KeyPlace::File, storeId, dir());
    QCOMPARE(opened.ok(), accepted);
    QCOMPARE(again.ok(), accepted);
    if (!accepted) {
        VERIFY_ERROR(opened, "chmod 600 " + keyFilePath(dir()));
        VERIFY_ERROR(again, "chmod 600 " + keyFilePath(dir()));
        struct stat status = {};
        QCOMPARE(::stat(keyFilePath(dir()).c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777U), mode);
    }
}

void MasterKeyTest::refusesAnythingButAnOrdinaryFile()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    const std::string path = keyFilePath(dir());
    const std::string aside = path + ".aside";
    QCOMPARE(::rename(path.c_str(), aside.c_str()), 0);

    QCOMPARE(::symlink(aside.c_str(), path.c_str()), 0);
    VERIFY_ERROR(openMasterKey(created->record, dir()), "symbolic link");
    QCOMPARE(::unlink(path.c_str()), 0);

    QCOMPARE(::mkdir(path.c_str(), 0700), 0);
    VERIFY_ERROR(openMasterKey(created->record, dir()), "no ordinary file");
    QCOMPARE(::rmdir(path.c_str()), 0);

    // Would block for ever if it were opened like a file.
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    VERIFY_ERROR(openMasterKey(created->record, dir()), "no ordinary file");
}

void MasterKeyTest::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("newline") << QByteArray("\n");
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("NUL") << QByteArray(64, '\0');
    QTest::newRow("another format") << QByteArray("countersign-key-2:mk_a:00:00\n");
    QTest::newRow("header alone") << QByteArray("countersign-key-1:mk_a:");
    QTest::newRow("large") << QByteArray(8192, 'a');
}

void MasterKeyTest::refusesADamagedFile()
{
    QFETCH(QByteArray, bytes);
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    overwrite(keyPath(), bytes);
    VERIFY_ERROR(openMasterKey(created->record, dir()), keyFilePath(dir()));
    // Not even a new store takes its place: it may be what is left of the only copy.
    VERIFY_ERROR(createMasterKey(KeyPlace::File, storeId, dir()), keyFilePath(dir()));
    QCOMPARE(contents(keyPath()), bytes);
}

void MasterKeyTest::missingKeySaysTheWayOut()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    QVERIFY(QFile::remove(keyPath()));
    VERIFY_ERROR(openMasterKey(created->record, dir()), "missing: " + keyFilePath(dir()));
    VERIFY_ERROR(openMasterKey(created->record, dir()), "countersign key import");
    QVERIFY(!QFile::exists(keyPath()));
}

void MasterKeyTest::foreignKeyIsRefusedAndKept()
{
    QTemporaryDir other;
    const auto mine = createMasterKey(KeyPlace::File, storeId, dir());
    const auto theirs = createMasterKey(KeyPlace::File, storeId, other.path().toStdString());
    QVERIFY(mine.ok() && theirs.ok());
    const auto opened = openMasterKey(mine->record, other.path().toStdString());
    VERIFY_ERROR(opened, mine->record.keyId);
    VERIFY_ERROR(opened, theirs->record.keyId);
    VERIFY_ERROR(opened, "another store");
    QCOMPARE(opened.error().code, Code::Unavailable);
    QVERIFY(openMasterKey(theirs->record, other.path().toStdString()).ok());
}

void MasterKeyTest::sameNameIsNotEnough()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    KeyRecord record = created->record;
    record.check[7] ^= 1U;
    VERIFY_ERROR(openMasterKey(record, dir()), "is not the key of this store");
}

void MasterKeyTest::cannotCreateWithoutFolder()
{
    VERIFY_ERROR(createMasterKey(KeyPlace::File, storeId, dir() + "/absent"), "cannot be written");
}

void MasterKeyTest::cannotWriteIsAnError()
{
    // Not even root makes files there.
    VERIFY_ERROR(createMasterKey(KeyPlace::File, storeId, "/proc"), "/proc/master.key cannot be written: ");
}

void MasterKeyTest::memoryKeepsNothing()
{
    const auto created = createMasterKey(KeyPlace::Memory, storeId, dir());
    QVERIFY(created.ok());
    QVERIFY(created->record.check == created->keyring->checkValue());
    QVERIFY(QDir(m_dir->path()).isEmpty());
    VERIFY_ERROR(openMasterKey(created->record, dir()), "--ephemeral");
    VERIFY_ERROR(exportMasterKey(created->record, dir()), "--ephemeral");
    // Needs no folder at all.
    QVERIFY(createMasterKey(KeyPlace::Memory, storeId, "").ok());
}

void MasterKeyTest::exportsAndImports()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, dir());
    QVERIFY(text.ok());
    QVERIFY(text->find('\n') == std::string::npos);
    QVERIFY(QFile::remove(keyPath()));

    const auto imported = importMasterKey(created->record, dir(), "  " + *text + "\r\n", KeyPlace::File);
    QVERIFY2(imported.ok(), imported.ok() ? "" : imported.error().text.c_str());
    QVERIFY(*imported == created->record);
    QVERIFY(openMasterKey(created->record, dir()).ok());
    struct stat status = {};
    QCOMPARE(::stat(keyFilePath(dir()).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);

    // Once more changes nothing.
    const QByteArray before = contents(keyPath());
    QVERIFY(importMasterKey(created->record, dir(), *text, KeyPlace::File).ok());
    QCOMPARE(contents(keyPath()), before);
}

void MasterKeyTest::importNeverReplacesAKey()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, dir());
    QVERIFY(text.ok());
    const QByteArray foreign = QByteArray::fromStdString(MasterKey::random().text()) + '\n';
    overwrite(keyPath(), foreign);
    VERIFY_ERROR(importMasterKey(created->record, dir(), *text, KeyPlace::File), "holds another key");
    QCOMPARE(contents(keyPath()), foreign);
    overwrite(keyPath(), "damaged");
    VERIFY_ERROR(importMasterKey(created->record, dir(), *text, KeyPlace::File), "does not hold a key");
    QCOMPARE(contents(keyPath()), QByteArray("damaged"));
}

void MasterKeyTest::importRefusesWhatIsNotThisStoresKey()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    QVERIFY(QFile::remove(keyPath()));
    VERIFY_ERROR(importMasterKey(created->record, dir(), MasterKey::random().text(), KeyPlace::File), "another store");
    VERIFY_ERROR(importMasterKey(created->record, dir(), "", KeyPlace::File), "not an exported key");
    VERIFY_ERROR(importMasterKey(created->record, dir(), "key", KeyPlace::File), "not an exported key");
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void MasterKeyTest::importMayMoveTheKey()
{
    const auto created = createMasterKey(KeyPlace::File, storeId, dir());
    QVERIFY(created.ok());
    const auto text = exportMasterKey(created->record, dir());
    QVERIFY(text.ok());
    KeyRecord lost = created->record;
    lost.place = KeyPlace::Keychain;
    QVERIFY(QFile::remove(keyPath()));
    const auto moved = importMasterKey(lost, dir(), *text, KeyPlace::File);
    QVERIFY(moved.ok());
    QVERIFY(*moved == created->record);
    QVERIFY(openMasterKey(*moved, dir()).ok());
    VERIFY_ERROR(importMasterKey(lost, dir(), *text, KeyPlace::Memory), "memory");
}

void MasterKeyTest::textHasOneForm()
{
    const std::string known = "countersign-key-1:mk_abc:"
                              "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f:";
    // The first four bytes of SHA-256 of all before the last colon.
    const auto key = MasterKey::fromText(known + "0d29d729");
    QVERIFY(key.has_value());
    QCOMPARE(key->id(), std::string("mk_abc"));
    QCOMPARE(key->text(), known + "0d29d729");
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    QVERIFY(key->keyring()->checkValue() == Keyring(bytes).checkValue());

    const auto random = MasterKey::random();
    const auto back = MasterKey::fromText(random.text());
    QVERIFY(back.has_value());
    QVERIFY(back->sameBytes(random));
    QCOMPARE(back->id(), random.id());
    QVERIFY(!back->sameBytes(*key));
}

void MasterKeyTest::textCatchesEverySlip()
{
    const std::string text = MasterKey::random().text();
    QVERIFY(MasterKey::fromText(text).has_value());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string slip = text;
        slip[i] = slip[i] == '0' ? '1' : '0';
        QVERIFY2(!MasterKey::fromText(slip).has_value(), slip.c_str());
        QVERIFY(!MasterKey::fromText(text.substr(0, i)).has_value());
        slip = text;
        slip.erase(i, 1);
        QVERIFY(!MasterKey::fromText(slip).has_value());
        slip = text;
        slip.insert(i, 1, ':');
        QVERIFY(!MasterKey::fromText(slip).has_value());
    }
    QVERIFY(!MasterKey::fromText(text + "0").has_value());
    QVERIFY(!MasterKey::fromText(text + text).has_value());
}

void MasterKeyTest::everyErrorIsOneLine()
{
    // Paths that people choose end up in the text.
    const auto created = createMasterKey(KeyPlace::File, storeId, dir() + "/a folder that is not there");
    VERIFY_ERROR(created, "a folder that is not there/master.key");
}

QTEST_GUILESS_MAIN(MasterKeyTest)
#include "masterkeytest.moc"
