// A receiver of webhooks that can be told to misbehave. It listens on 127.0.0.1 with threads of its own and records
// each request exactly as it came. Safe to use from any thread; lives until its last connection is cut.
#pragma once

#include "support/http.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace countersign::test {

enum class Manner : std::uint8_t {
    Answers,      // with the status it was told
    Holds,        // says nothing until release(), then answers
    Drips,        // the answer's bytes one by one, without end
    Floods,       // 200 MB of answer, as long as somebody reads
    FloodsHead,   // the same as one header after the other
    Resets,       // RST as soon as the request is there
    ResetsAtOnce, // RST before anything was read
    AnswersTwice, // two whole answers to one request
    Silent,       // never answers, keeps the connection
    HangsUp,      // closes without an answer
    Babbles,      // something that is not HTTP
    Promises,     // announces more body than it sends, then closes
};

struct Posted
{
    std::string head; // with the blank line
    std::string body;
    int connection = 0; // counts connections

    [[nodiscard]] std::string header(std::string_view name) const; // the first of that name; empty: none
    [[nodiscard]] std::string bytes() const { return head + body; }
};

class Receiver
{
public:
    Receiver(); // listens at a free port
    ~Receiver();
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string url(const std::string &path = "/hook") const;

    void behave(Manner manner);
    // Statuses of the next answers; the last one stays.
    void answer(std::vector<int> statuses);
    void answerWith(std::string body, const std::string &moreHeaders = {}); // beside the status
    void release();  // lets every held answer go, and those that come later
    void hangUp();   // stops listening and cuts all connections: "connection refused" from now on
    bool comeBack(); // at the same port

    [[nodiscard]] std::vector<Posted> posted() const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] int connections() const;
    // Until so many requests have come; false after half a minute.
    [[nodiscard]] bool waitFor(std::size_t requests) const;
    void forget();

private:
    struct Client
    {
        int socket = -1;
        std::thread thread;
    };
    bool listen();
    void accept();
    void serve(int socket, int number);
    bool take(int socket, std::string &buffer, Posted &posted) const;
    void reply(int socket);
    std::string nextAnswer();
    [[nodiscard]] Manner manner() const;

    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::thread m_accepting;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<Client> m_clients;
    std::vector<Posted> m_posted;
    std::deque<int> m_statuses{200};
    std::string m_body = "ok", m_moreHeaders;
    Manner m_manner = Manner::Answers;
    int m_connections = 0;
    bool m_released = false;
    bool m_closing = false;
};

} // namespace countersign::test
