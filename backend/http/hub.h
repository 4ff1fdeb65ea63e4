// What all connections of one Server share. Owned by the Server, lives and is used on the HTTP thread only.
#pragma once

#include "http/hostlist.h"
#include "http/server.h"

#include <cstdint>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace countersign::http {

class Connection;

class Hub
{
    Q_DISABLE_COPY_MOVE(Hub)

public:
    ~Hub() = default;
    Hub(ServerLimits wantedLimits, Server::Handler toHandler, Server::ErrorBody toErrorBody,
        Server::BodyLimit toBodyLimit);

    // Response for an error the front answers itself; never throws.
    Response errorResponse(int status, std::string_view path) const;
    [[nodiscard]] std::size_t bodyLimitFor(Method method, std::string_view path) const;
    [[nodiscard]] std::string_view date(); // of now, for the Date header

    void add(std::shared_ptr<Connection> connection);
    void remove(Connection *connection);

    const ServerLimits limits;
    const Server::Handler handler;
    const Server::ErrorBody errorBody;
    const Server::BodyLimit bodyLimit;
    HostList hosts;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> connections;
    std::function<void()> populationChanged; // after a connection came or went
    Connection *feeding = nullptr;           // whose complete request Qt's parser is being handed right now
    std::size_t bodyBytes = 0;               // of requests being received or answered
    std::size_t handshaking = 0;             // TLS connections that are no Connection yet
    std::uint64_t requests = 0;
    bool stopping = false;

private:
    std::time_t m_dateOf = -1;
    std::string m_date;
};

std::int64_t ticksMs(); // monotonic milliseconds

} // namespace countersign::http
