// A listening socket that gives every connection its guard before Qt HTTP Server hears of it, shakes hands where TLS is
// asked for, and turns away what is over the caps.
#pragma once

#include "http/server.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>
#include <vector>

namespace countersign::http {

class Hub;

class Acceptor final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Acceptor)

public:
    // `maxConnections` of the whole server, this one and its siblings together.
    Acceptor(Hub &hub, Listener kind, const std::optional<Tls> &tls, std::size_t maxConnections);
    ~Acceptor() override;

    [[nodiscard]] Listener kind() const { return m_kind; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void shakeHands(qintptr descriptor);
    void hand(QTcpSocket *socket);
    [[nodiscard]] bool isCrowded(const QHostAddress &peer) const;
    void turnAway(qintptr descriptor) const;

    Hub &m_hub;
    std::optional<QSslConfiguration> m_tls;
    std::size_t m_maxConnections;
    std::vector<QHostAddress> m_shaking; // peers in the middle of a handshake
    Listener m_kind;
};

} // namespace countersign::http
