// design.md 6: logs are five files of 5 MB, for their owner alone, and hold no credential and no card.
#include "diagnostics/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

class LogTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(int old = 0) const
    {
        const QString name = QStringLiteral("logs/countersign.log");
        return m_folder.filePath(old == 0 ? name : name + QStringLiteral(".%1").arg(old));
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        countersign::diagnostics::logToFolder(m_folder.filePath(QStringLiteral("logs")).toStdString());
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void linesHaveTimeLevelAndText()
    {
        qWarning("the disk is nearly full");
        const QByteArray text = read(path());
        QVERIFY2(QString::fromUtf8(text).contains(QRegularExpression(
                     QStringLiteral(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning the disk is nearly full\n)"))),
                 text.constData());
    }
    void credentialsAndCardsDoNotReachIt()
    {
        qInfo("refused sk_test_abcdefghijklmnop1234 for 4242 4242 4242 4242, Authorization: Bearer "
              "op_live_0123456789abcdef0123");
        const QByteArray text = read(path());
        for (const char *secret :
             {"sk_test_abcdefghijklmnop1234", "4242 4242 4242 4242", "op_live_0123456789abcdef0123"})
            QVERIFY2(!text.contains(secret), text.constData());
        QVERIFY(text.contains("refused"));
    }
    void filesAreTheOwnersAlone()
    {
        const auto wide =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(path()) & wide) == QFileDevice::Permissions());
        QVERIFY((QFileInfo(m_folder.filePath(QStringLiteral("logs"))).permissions() & wide) ==
                QFileDevice::Permissions());
    }
    void fiveFilesOfFiveMegabytes()
    {
        const QByteArray line(50'000, 'x');
        for (int i = 0; i < 620; ++i)
            qInfo("%04d %s", i, line.constData());
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("logs"))).entryList(QDir::Files).size(), 5);
        for (int old = 0; old < 5; ++old) {
            const qint64 size = QFileInfo(path(old)).size();
            QVERIFY2(size > 0 && size <= 5'000'000, qPrintable(path(old)));
        }
        QVERIFY(read(path()).contains("0619 ")); // the newest is in the file without a number
        QVERIFY(!read(path(4)).contains("0619 "));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
