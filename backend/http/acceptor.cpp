#include "http/acceptor.h"

#include "http/connection.h"
#include "http/hub.h"
#include "http/logging.h"
#include "http/wire.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

#include <sys/socket.h>
#include <unistd.h>

namespace countersign::http {

namespace {
constexpr int backlog = 1024;

QSslConfiguration tlsConfiguration(const Tls &tls)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QList<QSslCertificate>{tls.certificate} + tls.intermediates);
    configuration.setPrivateKey(tls.key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Nothing behind the guard speaks HTTP/2.
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}
} // namespace

Acceptor::Acceptor(Hub &hub, Listener kind, const std::optional<Tls> &tls, std::size_t maxConnections)
    : m_hub(hub)
    , m_maxConnections(maxConnections)
    , m_kind(kind)
{
    if (tls)
        m_tls = tlsConfiguration(*tls);
    setListenBacklogSize(backlog);
    setMaxPendingConnections(backlog);
}

Acceptor::~Acceptor()
{
    m_hub.handshaking -= m_shaking.size();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    if (m_hub.stopping || m_hub.connections.size() + m_hub.handshaking >= m_maxConnections) {
        turnAway(descriptor);
        return;
    }
    if (m_tls) {
        shakeHands(descriptor);
        return;
    }
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (!isCrowded(socket->peerAddress()))
        hand(socket.release());
}

void Acceptor::shakeHands(qintptr descriptor)
{
    auto owned = std::make_unique<QSslSocket>(this);
    if (!owned->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (isCrowded(owned->peerAddress()))
        return;
    QSslSocket *socket = owned.release();
    const QHostAddress peer = socket->peerAddress();
    m_shaking.push_back(peer);
    ++m_hub.handshaking;
    // Its context ends the handshake, one way or the other, exactly once.
    auto *handshake = new QObject(socket);
    connect(handshake, &QObject::destroyed, this, [this, peer] {
        m_shaking.erase(std::find(m_shaking.begin(), m_shaking.end(), peer));
        --m_hub.handshaking;
    });
    connect(socket, &QSslSocket::encrypted, handshake, [this, socket, handshake] {
        delete handshake;
        if (isListening()) {
            hand(socket);
            return;
        }
        // Too late: the listener was closed meanwhile.
        socket->abort();
        socket->deleteLater();
    });
    connect(socket, &QAbstractSocket::disconnected, handshake, [socket] { socket->deleteLater(); });
    connect(socket, &QAbstractSocket::errorOccurred, handshake, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    QTimer::singleShot(m_hub.limits.handshakeMs, handshake, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void Acceptor::hand(QTcpSocket *socket)
{
    Connection::attach(m_hub, socket, m_kind, m_tls.has_value());
    addPendingConnection(socket);
    // Bytes that came with the end of the handshake were announced before anybody listened.
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, &QIODevice::readyRead, Qt::QueuedConnection);
}

bool Acceptor::isCrowded(const QHostAddress &peer) const
{
    if (peer.isLoopback())
        return false;
    auto same = static_cast<std::size_t>(std::count(m_shaking.begin(), m_shaking.end(), peer));
    for (const auto &entry : m_hub.connections) {
        if (entry.first->socket() && entry.first->socket()->peerAddress() == peer)
            ++same;
    }
    return same >= m_hub.limits.connectionsPerPeer;
}

void Acceptor::turnAway(qintptr descriptor) const
{
    const int fd = static_cast<int>(descriptor);
    if (!m_tls) {
        WireOptions options;
        options.keepAlive = false;
        options.date = m_hub.date();
        Response response = m_hub.errorResponse(503, {});
        response.with("Retry-After", "1");
        const std::string bytes = encodeResponse(response, options);
        // Whether it arrives does not matter; that it never blocks does.
        (void)::send(fd, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    ::close(fd);
}

} // namespace countersign::http
