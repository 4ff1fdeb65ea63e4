// One POST over libcurl: what is sent, what came back, and why it failed. Belongs to the dispatcher's thread.
//
// No redirects, no proxy, HTTP/1.1, a total deadline, a bounded answer. A connection may be used again within two
// seconds; one that turns out to be dead fails the attempt, it never sends the body twice.
#pragma once

#include "webhooks/attempt.h"
#include "webhooks/format.h"

#include <curl/curl.h>

#include <memory>
#include <string>
#include <vector>

namespace countersign::webhooks {

struct Sending
{
    std::string url;
    std::vector<Header> headers;
    std::string body;
    Millis deadline = 10 * second;
    bool publicOnly = false; // refuse private addresses at connect
    bool ownInbox = false;   // to this very gateway, whose certificate is its own
};

class Transfer
{
public:
    explicit Transfer(Sending sending);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }
    // Once libcurl says it is done with it: result, status, sentence, both heads, phases. The other members are the
    // caller's.
    [[nodiscard]] Transcript transcript(CURLcode code) const;

private:
    struct Close
    {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    static std::size_t giveBody(char *to, std::size_t size, std::size_t count, void *self);
    static int refuseRewind(void *self, curl_off_t offset, int origin);
    static std::size_t takeHead(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t takeBody(char *bytes, std::size_t size, std::size_t count, void *self);
    static int note(CURL *handle, curl_infotype type, char *bytes, std::size_t size, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    [[nodiscard]] AttemptResult resultOf(CURLcode code, long status) const;

    Sending m_sending;
    std::unique_ptr<CURL, Close> m_handle;
    std::unique_ptr<curl_slist, Close> m_headers;
    std::size_t m_given = 0;
    std::string m_requestHead, m_answerHead, m_answerBody;
    std::size_t m_answerSize = 0;
    bool m_blocked = false, m_tooLarge = false;
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace countersign::webhooks
