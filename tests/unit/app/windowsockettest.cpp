// design.md 6: a second start raises the first window.
#include "windowsocket.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using countersign::app::WindowSocket;

namespace {

// From another thread, as another process would: raise() waits for the first window's answer.
bool raisedFrom(const QString &folder)
{
    bool raised = false;
    std::unique_ptr<QThread> other(QThread::create([&] { raised = WindowSocket::raise(folder); }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    if (finished.isEmpty())
        finished.wait(10'000);
    other->wait();
    return raised;
}

} // namespace

class WindowSocketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesTheWindowOfThisFolderAndNoOther()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        WindowSocket first;
        QSignalSpy asked(&first, &WindowSocket::raiseRequested);
        QVERIFY(first.listen(folder.path()));
        QVERIFY(raisedFrom(folder.path()));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(!raisedFrom(elsewhere.path()));
        QCOMPARE(asked.size(), 1);
    }
    void nobodyIsThereAfterTheWindowWent()
    {
        QTemporaryDir folder;
        {
            WindowSocket first;
            QVERIFY(first.listen(folder.path()));
        }
        QVERIFY(!raisedFrom(folder.path()));
    }
    void whatACrashLeftBehindIsNoObstacle()
    {
        QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("window")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        WindowSocket next;
        QVERIFY(next.listen(folder.path()));
        QVERIFY(raisedFrom(folder.path()));
    }
    void theSocketIsTheOwnersAlone()
    {
        QTemporaryDir folder;
        WindowSocket first;
        QVERIFY(first.listen(folder.path()));
        const auto wide =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(folder.filePath(QStringLiteral("window"))) & wide) == QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(WindowSocketTest)
#include "windowsockettest.moc"
