// A Server on a free loopback port with a handler that remembers what it was asked.
#pragma once

#include "http/server.h"
#include "rawclient.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>

namespace countersign::http::test {

// Deadlines short enough to wait for, long enough for a busy machine to get through everything else.
ServerLimits quickLimits();

class TestServer
{
public:
    explicit TestServer(ServerLimits limits = {}, Server::BodyLimit bodyLimit = {});

    // Replaces the handler, which answers 200 with "METHOD target body" as text.
    void handle(Server::Handler handler) { m_handler = std::move(handler); }
    // Keeps every reply in `kept` unanswered.
    void keepReplies();

    [[nodiscard]] RawClient client(int receiveBuffer = 0) const { return RawClient(port, receiveBuffer); }
    bool isEmpty(); // waits until no connection is left

    std::deque<Request> seen; // all requests in the order the handler got them
    std::deque<Reply> kept;
    std::unique_ptr<Server> server;
    std::uint16_t port = 0;

private:
    Server::Handler m_handler;
};

inline std::string get(std::string_view target)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}
std::string post(std::string_view target, std::string_view body);

} // namespace countersign::http::test
