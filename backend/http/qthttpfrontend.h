// The bridge to Qt HTTP Server, and the only place that knows which version it is (engineering.md B1.7).
// Qt parses; the guard of the socket has checked the same bytes before and does everything else.
#pragma once

#include <QAbstractHttpServer>

namespace countersign::http {

class Hub;

class QtHttpFrontEnd final : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QtHttpFrontEnd)

public:
    explicit QtHttpFrontEnd(Hub &hub, QObject *parent = nullptr);
    ~QtHttpFrontEnd() override;

    // Takes a listening server; the front end becomes its parent. Connections it announces must have their guard.
    void serve(QTcpServer *server);

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    Hub &m_hub;
};

} // namespace countersign::http
