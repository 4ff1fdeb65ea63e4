// What the webhook and approval rows of tests/bench/run need:
//   countersign_bench_webhooks receive
//       a receiver that answers 200 at once; prints its port, then on SIGTERM how many it got
//   countersign_bench_webhooks latency URL KEY PORT
//       authorizes a payment at a time while nothing else happens; prints the median and the 99th of 100 from its
//       answer to the first byte of its event on PORT
//   countersign_bench_webhooks decision URL KEY TOKEN PORT
//       asks for an approval at a time and decides it as the operator; prints the same from the moment the decision is
//       sent to the first byte of its callback on PORT
//   countersign_bench_webhooks backlog DIR COUNT
//       COUNT due deliveries for the first endpoint of a store nobody serves

#include "core/ids.h"
#include "core/text.h"
#include "db/store.h"
#include "gateway/schema.h"
#include "webhooks/delivery.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace countersign;
using Steady = std::chrono::steady_clock;

std::atomic<bool> stopping{false};

int listenOn(std::uint16_t port, std::uint16_t &bound)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(server, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(server, 256) != 0) {
        std::perror("countersign_bench_webhooks");
        std::exit(2);
    }
    ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size);
    bound = ntohs(address.sin_port);
    return server;
}

std::size_t wholeRequest(const std::string &bytes)
{
    const auto head = bytes.find("\r\n\r\n");
    if (head == std::string::npos)
        return 0;
    std::string lower = bytes.substr(0, head);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto at = lower.find("content-length:");
    const std::size_t length = at == std::string::npos ? 0 : std::strtoul(lower.c_str() + at + 15, nullptr, 10);
    const std::size_t whole = head + 4 + length;
    return bytes.size() >= whole ? whole : 0;
}

// Serves until `stopping`; tells of each request with the time of its first byte.
void serve(int server, const std::function<void(const std::string &, Steady::time_point)> &got)
{
    struct Peer
    {
        std::string bytes;
        Steady::time_point first;
    };
    static constexpr std::string_view ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    std::map<int, Peer> peers;
    std::vector<pollfd> wait;
    std::string chunk(64UL * 1024, '\0');
    while (!stopping) {
        wait.assign(1, {server, POLLIN, 0});
        for (const auto &[fd, peer] : peers)
            wait.push_back({fd, POLLIN, 0});
        if (::poll(wait.data(), wait.size(), 100) <= 0)
            continue;
        if ((wait[0].revents & POLLIN) != 0) {
            const int peer = ::accept4(server, nullptr, nullptr, SOCK_CLOEXEC);
            const int yes = 1;
            ::setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            if (peer >= 0)
                peers[peer];
        }
        for (std::size_t i = 1; i < wait.size(); ++i) {
            if (wait[i].revents == 0)
                continue;
            const auto now = Steady::now();
            Peer &peer = peers[wait[i].fd];
            const ssize_t count = ::recv(wait[i].fd, chunk.data(), chunk.size(), 0);
            if (count <= 0) {
                ::close(wait[i].fd);
                peers.erase(wait[i].fd);
                continue;
            }
            if (peer.bytes.empty())
                peer.first = now;
            peer.bytes.append(chunk.data(), static_cast<std::size_t>(count));
            while (const std::size_t whole = wholeRequest(peer.bytes)) {
                got(peer.bytes.substr(0, whole), peer.first);
                peer.bytes.erase(0, whole);
                peer.first = now;
                if (::send(wait[i].fd, ok.data(), ok.size(), MSG_NOSIGNAL) < 0)
                    break;
            }
        }
    }
    for (const auto &[fd, peer] : peers)
        ::close(fd);
}

int receive()
{
    std::uint16_t port = 0;
    const int server = listenOn(0, port);
    std::signal(SIGTERM, [](int) { stopping = true; });
    std::printf("%u\n", port);
    std::fflush(stdout);
    std::uint64_t count = 0;
    serve(server, [&](const std::string &, Steady::time_point) { ++count; });
    std::printf("%llu\n", static_cast<unsigned long long>(count));
    return 0;
}

class Caller
{
public:
    explicit Caller(const std::string &url)
    {
        const auto colon = url.rfind(':');
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(url.c_str() + colon + 1)));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            std::perror("countersign_bench_webhooks");
            std::exit(2);
        }
    }
    ~Caller() { ::close(m_socket); }
    Caller(const Caller &) = delete;
    Caller &operator=(const Caller &) = delete;

    // headers: whole lines, each with its CRLF.
    std::string post(const std::string &target, const std::string &headers, const std::string &body)
    {
        const std::string request = "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
                                    "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                                    "\r\n\r\n" + body;
        if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) < 0)
            return {};
        std::string answer;
        char chunk[8192];
        while (wholeRequest(answer) == 0) {
            const ssize_t count = ::recv(m_socket, chunk, sizeof chunk, 0);
            if (count <= 0)
                return {};
            answer.append(chunk, static_cast<std::size_t>(count));
        }
        return answer;
    }

private:
    int m_socket = -1;
};

// Does something once at a time; prints the median and the 99th of 100, in milliseconds, from the moment `act` gives to
// the first byte of the webhook it causes. act: nothing when it failed.
int timed(std::uint16_t port, const std::function<std::optional<Steady::time_point>(int)> &act)
{
    constexpr int samples = 300;
    std::uint16_t bound = 0;
    const int server = listenOn(port, bound);
    std::atomic<Steady::rep> arrived{0};
    std::thread receiver([&] {
        serve(server,
              [&](const std::string &, Steady::time_point first) { arrived = first.time_since_epoch().count(); });
    });
    std::vector<double> millis;
    for (int i = 0; i < samples; ++i) {
        arrived = 0;
        const auto from = act(i);
        if (!from)
            break;
        while (arrived == 0)
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        millis.push_back(static_cast<double>(arrived - from->time_since_epoch().count()) / 1e6);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    stopping = true;
    receiver.join();
    if (millis.size() < samples)
        return 1;
    std::ranges::sort(millis);
    std::printf("%.2f %.2f\n", millis[millis.size() / 2], millis[millis.size() * 99 / 100]);
    return 0;
}

int latency(const std::string &url, const std::string &key, std::uint16_t port)
{
    const std::string body = R"({"amount":9999,"currency":"USD","card":{"number":"4242424242424242",)"
                             R"("cardholder_name":"John Doe","exp_month":12,"exp_year":2040,"cvv":"123"}})";
    Caller caller(url);
    return timed(port, [&](int) -> std::optional<Steady::time_point> {
        const std::string answer = caller.post("/api/v1/payments/authorize", "X-API-Key: " + key + "\r\n", body);
        return answer.find(" 200 ") != std::string::npos ? std::optional(Steady::now()) : std::nullopt;
    });
}

int decision(const std::string &url, const std::string &key, const std::string &token, std::uint16_t port)
{
    Caller caller(url);
    return timed(port, [&](int i) -> std::optional<Steady::time_point> {
        const std::string number = std::to_string(i);
        const std::string asked =
            caller.post("/v1/approvals", "x-api-key: " + key + "\r\n",
                        R"({"externalRequestId":"bench-)" + number +
                            R"(","subject":{"id":"cus_bench"},"action":{"type":"payment.authorization",)"
                            R"("title":"Approve payment"}})");
        const auto at = asked.find("\"req_");
        if (at == std::string::npos)
            return std::nullopt;
        const std::string id = asked.substr(at + 1, asked.find('"', at + 1) - at - 1);
        const auto clicked = Steady::now();
        const std::string decided =
            caller.post("/console/v1/approvals/" + id + "/decision",
                        "Authorization: Bearer " + token + "\r\nIdempotency-Key: bench-" + number + "\r\n",
                        R"({"value":"approve","if_version":1})");
        return decided.find(" 200 ") != std::string::npos ? std::optional(clicked) : std::nullopt;
    });
}

class Nobody final : public db::Sink
{
public:
    void deliver(std::vector<db::Completion>) override {}
};

int backlog(const std::string &dir, std::int64_t count)
{
    constexpr std::int64_t rowsAJob = 2000;
    Clock clock;
    Nobody sink;
    db::StoreOptions options;
    options.path = dir + "/ledger.sqlite";
    options.durable = false;
    auto store = db::Store::open(options, gateway::migrations(), clock, sink);
    if (!store)
        return 2;
    const std::string body(400, '.');
    for (std::int64_t made = 0; made < count; made += rowsAJob) {
        const Status written = (*store)->writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin;
            journal::Transaction tx(base, origin);
            auto q = tx.db().query("SELECT seq, tenant FROM webhook_endpoints ORDER BY seq LIMIT 1");
            if (!q.next())
                return Error::notFound("endpoint");
            const std::int64_t endpoint = q.integer(0);
            const std::int64_t tenant = q.integer(1);
            q.run();
            for (std::int64_t i = 0; i < std::min(rowsAJob, count - made); ++i) {
                const std::int64_t event = webhooks::insertEvent(
                    {tenant, "evt_" + newIdSuffix(tx.now()), webhooks::FormatId::Payment, "payment.authorized",
                     "pay_" + newIdSuffix(tx.now()), "{\"filler\":\"" + body + "\"}", std::nullopt},
                    tx);
                webhooks::insertDelivery(webhooks::newDeliveryId(tx.now()), event, endpoint, std::nullopt, tx);
            }
            return Done{};
        });
        if (!written)
            return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "receive")
        return receive();
    if (words.size() == 4 && words[0] == "latency")
        return latency(words[1], words[2], static_cast<std::uint16_t>(std::atoi(words[3].c_str())));
    if (words.size() == 5 && words[0] == "decision")
        return decision(words[1], words[2], words[3], static_cast<std::uint16_t>(std::atoi(words[4].c_str())));
    if (words.size() == 3 && words[0] == "backlog")
        return backlog(words[1], parseInteger(words[2]).value_or(0));
    std::fprintf(stderr, "usage: countersign_bench_webhooks receive | latency URL KEY PORT | "
                         "decision URL KEY TOKEN PORT | backlog DIR COUNT\n");
    return 2;
}
