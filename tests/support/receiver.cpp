#include "support/receiver.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>

namespace countersign::test {

namespace {

constexpr auto patience = std::chrono::seconds(30);
constexpr std::size_t flood = 200UL * 1024 * 1024;

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void resetOnClose(int socket)
{
    const linger none{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

std::string headerIn(std::string_view head, std::string_view name)
{
    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        const bool same = line.size() > name.size() && line[name.size()] == ':' &&
                          std::equal(name.begin(), name.end(), line.begin(), [](unsigned char a, unsigned char b) {
                              return std::tolower(a) == std::tolower(b);
                          });
        if (same) {
            const std::size_t from = line.find_first_not_of(' ', name.size() + 1);
            return std::string(from == std::string_view::npos ? std::string_view() : line.substr(from));
        }
        head.remove_prefix(std::min(head.size(), end + 2));
    }
    return {};
}

std::string answerOf(int status, const std::string &body, const std::string &moreHeaders)
{
    std::string out = "HTTP/1.1 " + std::to_string(status) + " As told\r\n" + moreHeaders;
    if (status == 204)
        return out + "\r\n";
    return out + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace

std::string Posted::header(std::string_view name) const
{
    return headerIn(head, name);
}

Receiver::Receiver()
{
    if (!listen())
        std::abort(); // a machine without a free port tests nothing
}

Receiver::~Receiver()
{
    hangUp();
}

std::string Receiver::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

bool Receiver::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, 128) != 0) {
        ::close(m_listener);
        m_listener = -1;
        return false;
    }
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
    return true;
}

void Receiver::accept()
{
    while (true) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (m_closing || socket < 0) {
            if (socket >= 0)
                ::close(socket);
            if (m_closing)
                return;
            continue;
        }
        const int number = ++m_connections;
        if (m_manner == Manner::ResetsAtOnce) {
            resetOnClose(socket);
            ::close(socket);
            m_changed.notify_all();
            continue;
        }
        m_clients.push_back({socket, std::thread([this, socket, number] { serve(socket, number); })});
    }
}

void Receiver::hangUp()
{
    std::deque<Client> clients;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing || m_listener < 0)
            return;
        m_closing = true;
        clients.swap(m_clients);
        ::shutdown(m_listener, SHUT_RDWR);
        for (const Client &client : clients)
            ::shutdown(client.socket, SHUT_RDWR);
        m_changed.notify_all();
    }
    m_accepting.join();
    ::close(m_listener);
    m_listener = -1;
    for (Client &client : clients) {
        client.thread.join();
        ::close(client.socket);
    }
}

bool Receiver::comeBack()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = false;
    }
    return listen();
}

// One request; false when the other side is gone.
bool Receiver::take(int socket, std::string &buffer, Posted &posted) const
{
    const auto more = [&] {
        char bytes[16384];
        const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got > 0)
            buffer.append(bytes, static_cast<std::size_t>(got));
        return got > 0;
    };
    std::size_t end = 0;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!more())
            return false;
    }
    posted.head = buffer.substr(0, end + 4);
    const std::size_t size = std::strtoul(posted.header("Content-Length").c_str(), nullptr, 10);
    while (buffer.size() < end + 4 + size) {
        if (!more())
            return false;
    }
    posted.body = buffer.substr(end + 4, size);
    buffer.erase(0, end + 4 + size);
    return true;
}

void Receiver::serve(int socket, int number)
{
    std::string buffer;
    while (true) {
        Posted posted;
        posted.connection = number;
        if (!take(socket, buffer, posted))
            break;
        {
            const std::lock_guard lock(m_mutex);
            m_posted.push_back(std::move(posted));
            m_changed.notify_all();
        }
        const Manner now = manner();
        reply(socket);
        if (now == Manner::Resets) {
            resetOnClose(socket);
            break;
        }
        if (now == Manner::HangsUp || now == Manner::Babbles || now == Manner::Promises || now == Manner::Floods ||
            now == Manner::FloodsHead || now == Manner::Drips)
            break;
    }
    // Cut here, closed for good by whoever joins this thread: until then nobody else can get the same number.
    linger how{};
    socklen_t size = sizeof how;
    ::getsockopt(socket, SOL_SOCKET, SO_LINGER, &how, &size);
    if (how.l_onoff == 0) {
        ::shutdown(socket, SHUT_RDWR);
        return;
    }
    // A reset is only sent by closing: put something else at this number.
    const int spare = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::dup3(spare, socket, O_CLOEXEC);
    ::close(spare);
}

void Receiver::reply(int socket)
{
    switch (manner()) {
    case Manner::Holds: {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_released || m_closing; });
        if (m_closing)
            return;
        break;
    }
    case Manner::Silent: {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closing; });
        return;
    }
    case Manner::Drips:
        if (!sendAll(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"))
            return;
        while (sendAll(socket, "x")) {
            std::unique_lock lock(m_mutex);
            if (m_changed.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_closing; }))
                return;
        }
        return;
    case Manner::Floods:
    case Manner::FloodsHead: {
        const bool head = manner() == Manner::FloodsHead;
        const std::string part = head ? "X-Filler: " + std::string(1000, 'f') + "\r\n" : std::string(65536, 'f');
        if (!sendAll(socket, head ? "HTTP/1.1 200 OK\r\n"
                                  : "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(flood) + "\r\n\r\n"))
            return;
        for (std::size_t sent = 0; sent < flood && sendAll(socket, part); sent += part.size()) {
        }
        return;
    }
    case Manner::AnswersTwice: {
        const std::string once = nextAnswer();
        sendAll(socket, once + once);
        return;
    }
    case Manner::Babbles:
        sendAll(socket, "220 mail.example.com ESMTP\r\n");
        return;
    case Manner::Promises:
        sendAll(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        return;
    case Manner::Resets:
    case Manner::ResetsAtOnce:
    case Manner::HangsUp:
        return;
    case Manner::Answers:
        break;
    }
    sendAll(socket, nextAnswer());
}

std::string Receiver::nextAnswer()
{
    const std::lock_guard lock(m_mutex);
    const int status = m_statuses.front();
    if (m_statuses.size() > 1)
        m_statuses.pop_front();
    return answerOf(status, m_body, m_moreHeaders);
}

Manner Receiver::manner() const
{
    const std::lock_guard lock(m_mutex);
    return m_manner;
}

void Receiver::behave(Manner manner)
{
    const std::lock_guard lock(m_mutex);
    m_manner = manner;
    m_released = false;
}

void Receiver::answer(std::vector<int> statuses)
{
    const std::lock_guard lock(m_mutex);
    m_manner = Manner::Answers;
    m_statuses.assign(statuses.begin(), statuses.end());
}

void Receiver::answerWith(std::string body, const std::string &moreHeaders)
{
    const std::lock_guard lock(m_mutex);
    m_body = std::move(body);
    m_moreHeaders = moreHeaders;
}

void Receiver::release()
{
    const std::lock_guard lock(m_mutex);
    m_released = true;
    m_changed.notify_all();
}

std::vector<Posted> Receiver::posted() const
{
    const std::lock_guard lock(m_mutex);
    return m_posted;
}

std::size_t Receiver::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_posted.size();
}

int Receiver::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

bool Receiver::waitFor(std::size_t requests) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [&] { return m_posted.size() >= requests; });
}

void Receiver::forget()
{
    const std::lock_guard lock(m_mutex);
    m_posted.clear();
}

} // namespace countersign::test
