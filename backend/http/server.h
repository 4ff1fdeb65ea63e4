// The HTTP front: listeners, guards, limits and deadlines. Lives on the HTTP thread; nothing behind it sees a socket.
// Sizes and deadlines are those of design.md 8.
#pragma once

#include "http/reply.h"
#include "http/request.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::http {

struct Tls
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> intermediates{}; // sent behind the certificate, in order
};

struct ListenAt
{
    QHostAddress address;
    std::uint16_t port = 0; // 0: any free one
    Listener kind = Listener::Main;
    std::optional<Tls> tls;
};

struct ServerLimits
{
    std::size_t head = std::size_t{16} * 1024;
    std::size_t headers = 64; // header lines
    std::size_t body = std::size_t{64} * 1024;
    std::size_t allBodies = std::size_t{32} * 1024 * 1024; // of all connections together
    std::size_t connections = 512;
    std::size_t connectionsPerPeer = 64; // loopback peers are not counted
    int handshakeMs = 5'000;             // TLS
    int headDeadlineMs = 10'000;
    int bodyDeadlineMs = 20'000;
    int writeStallMs = 20'000;
    int lingerMs = 2'000;           // how long a refused peer may go on sending and read why
    int idleAdvertisedSeconds = 15; // Keep-Alive: timeout=
    int idleMs = 20'000;
};

class Server final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    // Answers a request; must not block. May keep the Reply and answer later.
    using Handler = std::function<void(Request &&, Reply)>;
    // The body of an error that http/ answers itself, in the shape of the path's dialect (path may be empty:
    // unreadable).
    using ErrorBody = std::function<Response(int status, std::string_view path)>;
    // A larger body limit for some paths (inbox, setup import); return 0 for the default.
    using BodyLimit = std::function<std::size_t(Method, std::string_view path)>;

    Server(ServerLimits limits, Handler handler, ErrorBody errorBody, BodyLimit bodyLimit = {},
           QObject *parent = nullptr);
    ~Server() override;

    // Names allowed in Host, compared without port and case; the listening addresses, localhost, 127.0.0.1 and [::1]
    // always are.
    void allowHosts(const std::vector<std::string> &names);

    // Listens; on success returns the port, on failure 0 and `error` says why in one line.
    std::uint16_t listen(const ListenAt &where, QString *error);
    void closeListener(Listener kind); // stops accepting and drops that listener's connections

    // Stops accepting, lets answers in flight leave for at most `graceMs`, then closes everything. Runs the event loop
    // meanwhile, so that completions posted from other threads still arrive.
    void shutDown(int graceMs);

    [[nodiscard]] std::size_t connectionCount() const;
    [[nodiscard]] std::uint64_t requestCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::http
