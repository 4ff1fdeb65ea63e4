#include "http/server.h"

#include "http/acceptor.h"
#include "http/connection.h"
#include "http/filelimit.h"
#include "http/hub.h"
#include "http/logging.h"
#include "http/qthttpfrontend.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace countersign::http {

namespace {
constexpr std::chrono::milliseconds deadlineStep(250);
}

struct Server::Private
{
    Private(ServerLimits limits, Handler handler, ErrorBody errorBody, BodyLimit bodyLimit)
        : hub(limits, std::move(handler), std::move(errorBody), std::move(bodyLimit))
        , frontEnd(std::make_unique<QtHttpFrontEnd>(hub))
        , maxConnections(connectionCap(limits.connections, raiseFileLimit(limits.connections)))
    {
    }

    [[nodiscard]] std::vector<std::shared_ptr<Connection>> all() const
    {
        std::vector<std::shared_ptr<Connection>> list;
        list.reserve(hub.connections.size());
        for (const auto &entry : hub.connections)
            list.push_back(entry.second);
        return list;
    }

    [[nodiscard]] bool isBusy() const
    {
        return std::any_of(hub.connections.begin(), hub.connections.end(),
                           [](const auto &entry) { return entry.second->isBusy(); });
    }

    // Runs what deleteLater() has promised, so that nothing of ours outlives the hub.
    static void destroy(std::vector<std::shared_ptr<Connection>> list)
    {
        std::vector<QPointer<Connection>> promised(list.size());
        std::transform(list.begin(), list.end(), promised.begin(), [](const auto &each) { return each.get(); });
        list.clear();
        for (const QPointer<Connection> &each : promised) {
            if (each)
                QCoreApplication::sendPostedEvents(each, QEvent::DeferredDelete);
        }
    }

    Hub hub;
    std::unique_ptr<QtHttpFrontEnd> frontEnd;
    std::vector<QPointer<Acceptor>> acceptors;
    QTimer deadlines;
    std::size_t maxConnections;
};

Server::Server(ServerLimits limits, Handler handler, ErrorBody errorBody, BodyLimit bodyLimit, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(limits, std::move(handler), std::move(errorBody), std::move(bodyLimit)))
{
    if (d->maxConnections < limits.connections) {
        qCWarning(lcHttp, "the limit of open files allows %zu connections instead of %zu", d->maxConnections,
                  limits.connections);
    }
    d->deadlines.setInterval(deadlineStep);
    connect(&d->deadlines, &QTimer::timeout, this, [this] {
        const std::int64_t now = ticksMs();
        for (const auto &connection : d->all())
            connection->checkDeadlines(now);
    });
    d->hub.populationChanged = [this] {
        if (d->hub.connections.empty())
            d->deadlines.stop();
        else if (!d->deadlines.isActive())
            d->deadlines.start();
    };
}

Server::~Server()
{
    d->hub.stopping = true;
    d->hub.populationChanged = nullptr;
    auto connections = d->all();
    for (const auto &connection : connections)
        connection->forget();
    Private::destroy(std::move(connections));
    d->frontEnd.reset();
}

void Server::allowHosts(const std::vector<std::string> &names)
{
    d->hub.hosts.setNames(names);
}

std::uint16_t Server::listen(const ListenAt &where, QString *error)
{
    if (where.tls && !QSslSocket::supportsSsl()) {
        if (error)
            *error = QStringLiteral("this Qt has no TLS backend");
        return 0;
    }
    auto acceptor = std::make_unique<Acceptor>(d->hub, where.kind, where.tls, d->maxConnections);
    if (!acceptor->listen(where.address, where.port)) {
        if (error) {
            *error = QStringLiteral("cannot listen on %1 port %2: %3")
                         .arg(where.address.toString(), QString::number(where.port), acceptor->errorString());
        }
        return 0;
    }
    d->hub.hosts.addListening(where.address);
    const std::uint16_t port = acceptor->serverPort();
    Acceptor *raw = acceptor.release();
    d->frontEnd->serve(raw);
    d->acceptors.emplace_back(raw);
    return port;
}

void Server::closeListener(Listener kind)
{
    for (const QPointer<Acceptor> &acceptor : d->acceptors) {
        if (acceptor && acceptor->kind() == kind)
            acceptor->close();
    }
    auto connections = d->all();
    for (const auto &connection : connections) {
        if (connection->listener() == kind)
            connection->abort();
    }
    std::erase_if(d->acceptors, [kind](const QPointer<Acceptor> &acceptor) {
        if (acceptor && acceptor->kind() != kind)
            return false;
        if (acceptor)
            acceptor->deleteLater();
        return true;
    });
}

void Server::shutDown(int graceMs)
{
    d->hub.stopping = true;
    for (const QPointer<Acceptor> &acceptor : d->acceptors) {
        if (acceptor)
            acceptor->close();
    }
    for (const auto &connection : d->all())
        connection->finishUp();

    if (d->isBusy() && graceMs > 0) {
        QEventLoop loop;
        QTimer grace;
        grace.setSingleShot(true);
        connect(&grace, &QTimer::timeout, &loop, &QEventLoop::quit);
        QTimer poll;
        connect(&poll, &QTimer::timeout, &loop, [this, &loop] {
            if (!d->isBusy())
                loop.quit();
        });
        grace.start(graceMs);
        poll.start(10);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    for (const auto &connection : d->all())
        connection->abort();
    for (const QPointer<Acceptor> &acceptor : d->acceptors) {
        if (acceptor)
            acceptor->deleteLater();
    }
    d->acceptors.clear();
}

std::size_t Server::connectionCount() const
{
    return d->hub.connections.size();
}

std::uint64_t Server::requestCount() const
{
    return d->hub.requests;
}

} // namespace countersign::http
