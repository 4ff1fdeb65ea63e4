// A blocking HTTP/1.1 client on a raw socket: sends exactly the bytes it is given and shows exactly what came back.
// It never sends anything twice, so a broken connection is visible to the test. One Connection belongs to one thread.
#pragma once

#include "support/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::test {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Address
{
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;
    std::string from = {}; // the IPv4 address to come from; empty: the usual one
};

struct Answer
{
    int status = 0; // 0: the connection ended or timed out before a whole answer was there
    Headers headers;
    std::string body;

    [[nodiscard]] std::optional<std::string> header(std::string_view name) const; // first one; case does not matter
    [[nodiscard]] bool has(std::string_view name) const { return header(name).has_value(); }
    [[nodiscard]] Json json() const { return Json::parse(body); }
};

struct Call
{
    std::string method = "GET";
    std::string target = "/";
    Headers headers = {};
    std::string body = {};

    // The bytes on the wire: Host first, Content-Length whenever the method is not GET, HEAD or OPTIONS.
    [[nodiscard]] std::string bytes(const Address &address) const;
};

class Connection
{
public:
    explicit Connection(Address address);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Sends one request and reads its answer; connects first when there is no open connection.
    Answer send(const Call &call);

    bool open();                        // false when nobody listens
    bool write(std::string_view bytes); // raw bytes, as they are
    Answer read(bool headOnly = false); // the next answer of this connection
    [[nodiscard]] bool closedByPeer();  // waits up to the time limit for the other side to close
    void close();
    [[nodiscard]] const Address &address() const { return m_address; }

private:
    bool fill();
    bool stillOpen();
    Address m_address;
    int m_socket = -1;
    std::string m_buffer;
};

// Sends every call on its own connection from its own thread, all let go at the same moment. Answers in the order of
// calls.
std::vector<Answer> inParallel(const Address &address, const std::vector<Call> &calls);

} // namespace countersign::test
