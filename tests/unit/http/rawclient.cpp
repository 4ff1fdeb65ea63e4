#include "rawclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <array>
#include <charconv>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace countersign::http::test {

std::string Answer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

bool waitFor(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return done();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        pollfd none{-1, 0, 0};
        (void)::poll(&none, 0, 1);
    }
    return true;
}

void turnEventLoop()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

RawClient::RawClient(std::uint16_t port, int receiveBuffer)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        (void)::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // The kernel completes the handshake; the server need not run for it.
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(fd);
        return;
    }
    const int on = 1;
    (void)::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    (void)::fcntl(fd, F_SETFL, O_NONBLOCK);
    m_fd = fd;
    turnEventLoop();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_ended(other.m_ended)
    , m_received(std::move(other.m_received))
{
}

RawClient::~RawClient()
{
    close();
}

std::size_t RawClient::push(std::string_view bytes)
{
    if (m_fd < 0)
        return 0;
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return sent > 0 ? static_cast<std::size_t>(sent) : 0;
}

bool RawClient::send(std::string_view bytes)
{
    const bool sent = waitFor([this, &bytes] {
        bytes.remove_prefix(push(bytes));
        receive();
        return bytes.empty() || m_ended;
    });
    turnEventLoop();
    return sent && bytes.empty();
}

std::string RawClient::take()
{
    receive();
    return std::exchange(m_received, {});
}

void RawClient::receive()
{
    if (m_fd < 0)
        return;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (got > 0) {
            m_received.append(buffer.data(), static_cast<std::size_t>(got));
            continue;
        }
        if (got == 0 || (errno != EAGAIN && errno != EINTR))
            m_ended = true;
        return;
    }
}

Answer RawClient::answer(bool headOnly)
{
    Answer answer;
    std::size_t headEnd = std::string::npos;
    waitFor([this, &headEnd] {
        receive();
        headEnd = m_received.find("\r\n\r\n");
        return headEnd != std::string::npos || m_ended;
    });
    if (headEnd == std::string::npos)
        return answer;
    const std::string head = m_received.substr(0, headEnd + 2);
    m_received.erase(0, headEnd + 4);

    std::size_t lineEnd = head.find("\r\n");
    const std::string statusLine = head.substr(0, lineEnd);
    if (statusLine.size() < 13 || statusLine.compare(0, 9, "HTTP/1.1 ") != 0)
        return answer;
    std::from_chars(statusLine.data() + 9, statusLine.data() + 12, answer.status);
    answer.reason = statusLine.substr(13);
    for (std::size_t at = lineEnd + 2; at < head.size(); at = lineEnd + 2) {
        lineEnd = head.find("\r\n", at);
        const std::string line = head.substr(at, lineEnd - at);
        const std::size_t colon = line.find(": ");
        if (colon == std::string::npos)
            return {};
        std::string name = line.substr(0, colon);
        for (char &c : name) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c + 32);
        }
        std::string &value = answer.headers[name];
        value += (value.empty() ? "" : "|") + line.substr(colon + 2);
    }

    std::size_t length = 0;
    const std::string lengthText = answer.header("content-length");
    std::from_chars(lengthText.data(), lengthText.data() + lengthText.size(), length);
    if (headOnly || answer.status < 200)
        length = 0;
    waitFor([this, length] {
        receive();
        return m_received.size() >= length || m_ended;
    });
    answer.body = m_received.substr(0, length);
    m_received.erase(0, length);
    return answer;
}

bool RawClient::isClosedByPeer()
{
    return waitFor([this] {
        receive();
        return m_ended;
    });
}

bool RawClient::isOpen()
{
    turnEventLoop();
    receive();
    return m_fd >= 0 && !m_ended;
}

void RawClient::reset()
{
    if (m_fd < 0)
        return;
    const linger hard{1, 0};
    (void)::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}

void RawClient::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

} // namespace countersign::http::test
