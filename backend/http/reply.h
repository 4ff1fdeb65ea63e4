// The right to answer one request once. It outlives the connection: answering a client that has gone does nothing.
// send() may be called on the HTTP thread only; other threads post there. A Reply destroyed unanswered sends a 500, so
// that no client waits for ever.
#pragma once

#include "http/response.h"

#include <memory>

namespace countersign::http {

class Connection; // the guard of one socket, private to http/

class Reply
{
public:
    Reply() = default;
    Reply(std::weak_ptr<Connection> connection, std::uint64_t exchange);
    Reply(Reply &&other) noexcept;
    Reply &operator=(Reply &&other) noexcept;
    Reply(const Reply &) = delete;
    Reply &operator=(const Reply &) = delete;
    ~Reply();

    void send(const Response &response);
    [[nodiscard]] bool isWanted() const; // the client is still there and still waits for this answer

private:
    std::weak_ptr<Connection> m_connection;
    std::uint64_t m_exchange = 0; // 0: nothing left to answer
};

} // namespace countersign::http
