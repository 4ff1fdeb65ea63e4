#include "testserver.h"

#include <QDebug>

namespace countersign::http::test {

ServerLimits quickLimits()
{
    ServerLimits limits;
    limits.handshakeMs = 300;
    limits.headDeadlineMs = 300;
    limits.bodyDeadlineMs = 300;
    limits.writeStallMs = 300;
    limits.idleMs = 300;
    limits.lingerMs = 300;
    return limits;
}

TestServer::TestServer(ServerLimits limits, Server::BodyLimit bodyLimit)
    : m_handler([](const Request &request, Reply reply) {
        reply.send(
            Response::text(200, std::string(methodName(request.method)) + ' ' + request.target + ' ' + request.body));
    })
{
    server = std::make_unique<Server>(
        limits,
        [this](Request &&request, Reply reply) {
            seen.push_back(request);
            m_handler(std::move(request), std::move(reply));
        },
        [](int status, std::string_view path) {
            return Response::json(status,
                                  "{\"error\":" + std::to_string(status) + ",\"path\":\"" + std::string(path) + "\"}");
        },
        std::move(bodyLimit));
    QString error;
    port = server->listen({QHostAddress(QHostAddress::LocalHost), 0, Listener::Main, {}}, &error);
    if (port == 0)
        qFatal("%s", qPrintable(error));
}

void TestServer::keepReplies()
{
    handle([this](Request &&, Reply reply) { kept.push_back(std::move(reply)); });
}

bool TestServer::isEmpty()
{
    return waitFor([this] { return server->connectionCount() == 0; });
}

std::string post(std::string_view target, std::string_view body)
{
    return "POST " + std::string(target) +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           std::string(body);
}

} // namespace countersign::http::test
