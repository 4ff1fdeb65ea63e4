#include "webhooks/transfer.h"

#include "webhooks/privateaddress.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace countersign::webhooks {
namespace {

constexpr long connectMs = 10'000;
constexpr long reuseSeconds = 2;

Target targetOf(const std::string &url)
{
    Target target;
    CURLU *parsed = curl_url();
    char *host = nullptr;
    char *port = nullptr;
    if (curl_url_set(parsed, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK) {
        if (curl_url_get(parsed, CURLUPART_HOST, &host, 0) == CURLUE_OK)
            target.host = host;
        if (curl_url_get(parsed, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) == CURLUE_OK)
            target.port = std::atoi(port);
    }
    curl_free(host);
    curl_free(port);
    curl_url_cleanup(parsed);
    return target;
}

int connectError(CURL *handle)
{
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &code);
    return static_cast<int>(code);
}

// Where no connection came about for another reason than that nothing listens, the system knows it.
std::string connectFault(CURL *handle)
{
    const int code = connectError(handle);
    return code == 0 || code == ECONNREFUSED ? std::string() : std::system_category().message(code);
}

std::optional<std::int64_t> phase(CURL *handle, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(handle, info, &value);
    return value > 0 ? std::optional<std::int64_t>(value) : std::nullopt;
}

} // namespace

Transfer::Transfer(Sending sending)
    : m_sending(std::move(sending))
    , m_handle(curl_easy_init())
{
    CURL *h = m_handle.get();
    curl_slist *list = nullptr;
    const auto header = [&](const std::string &line) { list = curl_slist_append(list, line.c_str()); };
    header("Content-Type: application/json");
    for (const Header &one : m_sending.headers)
        header(one.name + ": " + one.value);
    header("Accept:");
    header("Expect:"); // a receiver that does not know it would cost a second
    m_headers.reset(list);

    curl_easy_setopt(h, CURLOPT_URL, m_sending.url.c_str());
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(h, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(h, CURLOPT_PROXY, "");
    curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(h, CURLOPT_MAXAGE_CONN, reuseSeconds);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, static_cast<long>(m_sending.deadline));
    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, std::min(connectMs, static_cast<long>(m_sending.deadline)));
    curl_easy_setopt(h, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, m_detail);
    curl_easy_setopt(h, CURLOPT_PRIVATE, this);
    if (m_sending.ownInbox) {
        curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 0L);
    }

    // The body comes through a callback that cannot be wound back, so libcurl cannot send it a second time by itself.
    curl_easy_setopt(h, CURLOPT_POST, 1L);
    curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_sending.body.size()));
    curl_easy_setopt(h, CURLOPT_READFUNCTION, &Transfer::giveBody);
    curl_easy_setopt(h, CURLOPT_READDATA, this);
    curl_easy_setopt(h, CURLOPT_SEEKFUNCTION, &Transfer::refuseRewind);
    curl_easy_setopt(h, CURLOPT_SEEKDATA, this);

    curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, &Transfer::takeHead);
    curl_easy_setopt(h, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(h, CURLOPT_VERBOSE, 1L); // the debug function is only called then
    curl_easy_setopt(h, CURLOPT_DEBUGFUNCTION, &Transfer::note);
    curl_easy_setopt(h, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, this);
}

Transfer::~Transfer() = default;

std::size_t Transfer::giveBody(char *to, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const std::size_t room = size * count;
    const std::size_t part = std::min(room, transfer->m_sending.body.size() - transfer->m_given);
    std::memcpy(to, transfer->m_sending.body.data() + transfer->m_given, part);
    transfer->m_given += part;
    return part;
}

int Transfer::refuseRewind(void *self, curl_off_t, int)
{
    return static_cast<Transfer *>(self)->m_given == 0 ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

std::size_t Transfer::takeHead(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const std::size_t length = size * count;
    if (transfer->m_answerHead.size() + length > answerHeadRead) {
        transfer->m_tooLarge = true;
        return 0;
    }
    transfer->m_answerHead.append(bytes, length);
    return length;
}

std::size_t Transfer::takeBody(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const std::size_t length = size * count;
    transfer->m_answerSize += length;
    if (transfer->m_answerBody.size() < answerKept)
        transfer->m_answerBody.append(bytes, std::min(length, answerKept - transfer->m_answerBody.size()));
    if (transfer->m_answerSize > answerRead) {
        transfer->m_tooLarge = true;
        return 0;
    }
    return length;
}

int Transfer::note(CURL *, curl_infotype type, char *bytes, std::size_t size, void *self)
{
    if (type == CURLINFO_HEADER_OUT)
        static_cast<Transfer *>(self)->m_requestHead.append(bytes, size);
    return 0;
}

curl_socket_t Transfer::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (transfer->m_sending.publicOnly && isPrivateAddress(&address->addr)) {
        transfer->m_blocked = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

AttemptResult Transfer::resultOf(CURLcode code, long status) const
{
    if (m_tooLarge)
        return AttemptResult::TooLarge;
    if (code == CURLE_OK) {
        if (status >= 200 && status < 300)
            return AttemptResult::Ok;
        return status >= 300 && status < 400 ? AttemptResult::Redirect : AttemptResult::HttpStatus;
    }
    if (m_blocked)
        return AttemptResult::Blocked;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return AttemptResult::Dns;
    case CURLE_COULDNT_CONNECT:
        // Taken and cut off at once also counts as not connected for libcurl.
        return connectError(m_handle.get()) == ECONNRESET ? AttemptResult::Reset : AttemptResult::Refused;
    case CURLE_OPERATION_TIMEDOUT:
        return AttemptResult::Timeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return AttemptResult::Tls;
    default:
        return AttemptResult::Reset;
    }
}

Transcript Transfer::transcript(CURLcode code) const
{
    CURL *h = m_handle.get();
    Transcript t;
    long status = 0;
    curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
    if (status > 0) {
        t.status = static_cast<int>(status);
        t.answered = true;
    }
    t.result = resultOf(code, status);
    t.requestHead = m_requestHead;
    t.answerHead = m_answerHead;
    t.answerBody = m_answerBody;
    t.truncated = m_answerSize > m_answerBody.size();
    t.phases.resolve = phase(h, CURLINFO_NAMELOOKUP_TIME_T);
    t.phases.connect = phase(h, CURLINFO_CONNECT_TIME_T);
    t.phases.tls = phase(h, CURLINFO_APPCONNECT_TIME_T);
    t.phases.firstByte = phase(h, CURLINFO_STARTTRANSFER_TIME_T);
    t.phases.total = phase(h, CURLINFO_TOTAL_TIME_T).value_or(0);
    if (t.result == AttemptResult::Ok)
        return t;

    const Target target = targetOf(m_sending.url);
    if (t.result == AttemptResult::Timeout && !t.phases.connect)
        t.text = unconnectedSentence(target, std::min<Millis>(connectMs, m_sending.deadline));
    else if (t.result == AttemptResult::Refused)
        t.text = sentenceOf(t.result, target, t.status, m_sending.deadline, connectFault(h));
    else
        t.text = sentenceOf(t.result, target, t.status, m_sending.deadline,
                            t.result == AttemptResult::Reset || t.result == AttemptResult::Tls ? m_detail : "");
    return t;
}

} // namespace countersign::webhooks
