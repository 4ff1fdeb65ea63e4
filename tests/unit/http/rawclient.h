// A client that says exactly the bytes it is told, in the segments it is told, on a plain socket. It runs in the thread
// of the server under test: every wait turns the event loop, so nothing depends on the scheduler.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::http::test {

struct Answer
{
    int status = 0; // 0: none came
    std::string reason;
    std::map<std::string, std::string> headers; // lower-case names; a repeated name is joined with '|'
    std::string body;
    [[nodiscard]] std::string header(const std::string &name) const;
};

constexpr int patience = 20'000; // milliseconds a poll may take on a very busy machine; never reached in a good run

// Turns the event loop until `done` or patience ends; returns done().
bool waitFor(const std::function<bool()> &done, int milliseconds = patience);
void turnEventLoop(); // as often as needed for bytes that are already in the kernel to be handled

class RawClient
{
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient();

    [[nodiscard]] bool isConnected() const { return m_fd >= 0; }
    // As one segment, which the server has read when this returns. False when the connection is gone.
    bool send(std::string_view bytes);
    // As much as the kernel takes, without turning the event loop.
    std::size_t push(std::string_view bytes);
    // The next answer, interim ones (1xx) included; status 0 when the connection ended first. headOnly: no body
    // follows.
    Answer answer(bool headOnly = false);
    bool isClosedByPeer(); // waits for it; bytes that come first are kept
    bool isOpen();         // after the server has had its turn, nothing closed it
    std::string take();    // what has come and was not taken
    [[nodiscard]] std::string leftover() const { return m_received; } // received and not taken by answer()
    void reset();                                                     // RST
    void close();

private:
    void receive(); // what there is
    int m_fd = -1;
    bool m_ended = false;
    std::string m_received;
};

} // namespace countersign::http::test
