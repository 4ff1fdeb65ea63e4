#include "support/http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <barrier>
#include <cctype>
#include <charconv>
#include <memory>
#include <thread>

namespace countersign::test {

namespace {

constexpr int timeoutSeconds = 60; // longer than the longest long poll, shorter than a test's own limit

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<std::size_t> number(std::string_view text, int base)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool parseHead(std::string_view head, Answer &answer)
{
    const std::size_t firstEnd = head.find("\r\n");
    const std::string_view first = head.substr(0, firstEnd);
    if (first.size() < 12 || first.substr(0, 7) != "HTTP/1.")
        return false;
    const std::optional<std::size_t> status = number(first.substr(9, 3), 10);
    if (!status)
        return false;
    answer.status = static_cast<int>(*status);
    head.remove_prefix(std::min(head.size(), firstEnd + 2));
    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return false;
        answer.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
        head.remove_prefix(std::min(head.size(), end + 2));
    }
    return true;
}

} // namespace

std::optional<std::string> Answer::header(std::string_view name) const
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name))
            return value;
    }
    return std::nullopt;
}

std::string Call::bytes(const Address &address) const
{
    const bool six = address.host.find(':') != std::string::npos;
    const std::string host = six ? '[' + address.host + ']' : address.host;
    std::string out =
        method + ' ' + target + " HTTP/1.1\r\nHost: " + host + ':' + std::to_string(address.port) + "\r\n";
    for (const auto &[name, value] : headers)
        out.append(name).append(": ").append(value).append("\r\n");
    if (method != "GET" && method != "HEAD" && method != "OPTIONS")
        out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

Connection::Connection(Address address)
    : m_address(std::move(address))
{
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_buffer.clear();
}

bool Connection::open()
{
    close();
    const bool six = m_address.host.find(':') != std::string::npos;
    m_socket = ::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return false;
    const timeval limit{timeoutSeconds, 0};
    const int on = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(m_address.port);
    sockaddr_in6 sixth{};
    sixth.sin6_family = AF_INET6;
    sixth.sin6_port = htons(m_address.port);
    void *const numeric = six ? static_cast<void *>(&sixth.sin6_addr) : static_cast<void *>(&four.sin_addr);
    const auto *const where =
        six ? reinterpret_cast<const sockaddr *>(&sixth) : reinterpret_cast<const sockaddr *>(&four);
    const socklen_t size = six ? sizeof sixth : sizeof four;
    if (!m_address.from.empty()) {
        sockaddr_in own{};
        own.sin_family = AF_INET;
        if (::inet_pton(AF_INET, m_address.from.c_str(), &own.sin_addr) != 1 ||
            ::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0) {
            close();
            return false;
        }
    }
    if (::inet_pton(six ? AF_INET6 : AF_INET, m_address.host.c_str(), numeric) != 1 ||
        ::connect(m_socket, where, size) != 0) {
        close();
        return false;
    }
    return true;
}

// A server may close an idle connection at any time; noticing it before writing avoids ever sending a request twice.
bool Connection::stillOpen()
{
    if (m_socket < 0)
        return false;
    char byte = 0;
    const ssize_t got = ::recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

bool Connection::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Connection::fill()
{
    char bytes[16384];
    while (true) {
        const ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        m_buffer.append(bytes, static_cast<std::size_t>(got));
        return true;
    }
}

bool Connection::closedByPeer()
{
    while (m_socket >= 0) {
        char bytes[4096];
        const ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno == ECONNRESET;
        if (got == 0)
            return true;
    }
    return true;
}

Answer Connection::read(bool headOnly)
{
    Answer answer;
    const auto broken = [this] {
        close();
        return Answer();
    };
    std::size_t end = 0;
    while (true) {
        while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
            if (!fill())
                return broken();
        }
        answer = Answer();
        if (!parseHead(std::string_view(m_buffer).substr(0, end), answer))
            return broken();
        m_buffer.erase(0, end + 4);
        if (answer.status != 100)
            break;
    }
    const bool bodiless = headOnly || answer.status == 204 || answer.status == 304;
    if (const std::optional<std::string> coding = answer.header("Transfer-Encoding"); coding && !bodiless) {
        while (true) {
            std::size_t line = 0;
            while ((line = m_buffer.find("\r\n")) == std::string::npos) {
                if (!fill())
                    return broken();
            }
            const std::optional<std::size_t> size = number(std::string_view(m_buffer).substr(0, line), 16);
            if (!size)
                return broken();
            while (m_buffer.size() < line + 2 + *size + 2) {
                if (!fill())
                    return broken();
            }
            answer.body.append(m_buffer, line + 2, *size);
            m_buffer.erase(0, line + 2 + *size + 2);
            if (*size == 0)
                break;
        }
    } else if (!bodiless) {
        const std::optional<std::size_t> length = number(answer.header("Content-Length").value_or("0"), 10);
        if (!length)
            return broken();
        while (m_buffer.size() < *length) {
            if (!fill())
                return broken();
        }
        answer.body = m_buffer.substr(0, *length);
        m_buffer.erase(0, *length);
    }
    if (const std::optional<std::string> connection = answer.header("Connection");
        connection && sameName(*connection, "close"))
        close();
    return answer;
}

Answer Connection::send(const Call &call)
{
    if (!stillOpen() && !open())
        return {};
    m_buffer.clear();
    // A server that refuses a request early may answer and close while the rest is being written: the answer counts.
    static_cast<void>(write(call.bytes(m_address)));
    return read(call.method == "HEAD");
}

std::vector<Answer> inParallel(const Address &address, const std::vector<Call> &calls)
{
    std::vector<Answer> answers(calls.size());
    std::barrier start(static_cast<std::ptrdiff_t>(calls.size()));
    std::vector<std::thread> threads;
    threads.reserve(calls.size());
    for (std::size_t i = 0; i < calls.size(); ++i) {
        threads.emplace_back([&address, &calls, &answers, &start, i] {
            Connection connection(address);
            const bool connected = connection.open();
            start.arrive_and_wait();
            if (connected)
                answers[i] = connection.send(calls[i]);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return answers;
}

} // namespace countersign::test
