#include "http/qthttpfrontend.h"

#include "http/connection.h"
#include "http/hub.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace countersign::http {

QtHttpFrontEnd::QtHttpFrontEnd(Hub &hub, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_hub(hub)
{
}

QtHttpFrontEnd::~QtHttpFrontEnd() = default;

void QtHttpFrontEnd::serve(QTcpServer *server)
{
    bind(server);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool QtHttpFrontEnd::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Connection *connection = std::exchange(m_hub.feeding, nullptr);
    if (!connection || connection->socket() != socket)
        socket->abort();
    else
        connection->dispatch(request.body());
    return true;
}

void QtHttpFrontEnd::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // Only a WebSocket upgrade ends here, and the guard lets none through.
    socket->abort();
}

#else

bool QtHttpFrontEnd::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Connection *feeding = std::exchange(m_hub.feeding, nullptr);
    if (!feeding)
        return true;
    const std::shared_ptr<Connection> connection = feeding->shared_from_this();
    connection->dispatch(request.body());
    // While its responder lives Qt reads nothing more. When the answer is already written, Qt destroys it itself.
    if (!connection->isReadyForNext())
        connection->keepUntilAnswered(std::make_shared<QHttpServerResponder>(std::move(responder)));
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void QtHttpFrontEnd::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&)
#else
void QtHttpFrontEnd::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
#endif
{
    // Only a WebSocket upgrade ends here, and the guard lets none through.
}

#endif

} // namespace countersign::http
