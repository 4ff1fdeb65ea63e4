#include "windowsocket.h"

#include <QLocalSocket>

namespace countersign::app {
namespace {

constexpr int answerMs = 1000;
constexpr auto hello = "raise\n";

QString pathIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/window");
}

} // namespace

WindowSocket::WindowSocket(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write(hello);
            caller->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool WindowSocket::listen(const QString &dataDir)
{
    QLocalServer::removeServer(pathIn(dataDir)); // what a crash left behind: the lock says that nobody uses it
    return m_server.listen(pathIn(dataDir));
}

bool WindowSocket::raise(const QString &dataDir)
{
    QLocalSocket socket;
    socket.connectToServer(pathIn(dataDir));
    return socket.waitForConnected(answerMs) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(answerMs));
}

} // namespace countersign::app
