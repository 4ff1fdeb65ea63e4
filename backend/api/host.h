// What a route may ask of the gateway it runs in. Implemented by gateway/; called on the HTTP thread.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "http/response.h"
#include "journal/transaction.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::api {

struct Signal // something that must never be missed (ui.md, Frame)
{
    std::string code, text;
};

struct ListeningAt
{
    std::string url, kind; // kind: "gateway" or "share"
    bool tls = false;
};

// The second listener, for phones (design.md 4, Listening). It lives as long as the gateway runs.
struct ShareWish
{
    bool on = false;
    std::string address;
    std::uint16_t port = 0; // 0: any free one
    bool plain = false;     // without encryption
};
struct ShareFacts
{
    bool on = false;
    std::string address, url; // empty while off, as the rest
    std::uint16_t port = 0;
    bool plain = false;
    std::string fingerprint;            // of the certificate, SHA-256 in hexadecimal; empty when plain
    std::vector<std::string> addresses; // of this computer, those that others can reach
};

struct HostFacts
{
    std::string version, url, storeId, storePath;
    std::string linkUrl; // what new links begin with
    std::int64_t storeBytes = 0;
    int schema = 0;
    bool ephemeral = false, demo = false;
    std::int64_t uptimeSeconds = 0;
    std::vector<Signal> signals;
    std::vector<ListeningAt> listeners;
    std::int64_t head = 0; // newest visible journal entry
};

// What PUT /clock asks for; applied to the state the clock has when the job runs.
struct ClockMove
{
    std::optional<std::int64_t> advanceSeconds;
    std::optional<Millis> set;
    std::optional<bool> frozen;
    bool reset = false;
};

struct ClockReport
{
    Millis now = 0;
    bool frozen = false;
    std::int64_t offsetSeconds = 0;
    std::int64_t applied = 0; // rows that fell due and were settled before this was answered
};

// What came to POST /inbox/{name}.
struct InboxPost
{
    std::string inbox, target, body;
    std::vector<std::pair<std::string, std::string>> headers; // names in lower case, order of the wire
};

// One endpoint as the coverage page shows it; calls since the start.
struct CoveredEndpoint
{
    std::string_view dialect;
    std::string method, path; // method is empty where the original's endpoint is not there at all
    std::vector<std::string> real, defaulted, absent; // parameters; defaulted: taken and without effect
    bool isThere = true;
    std::uint64_t calls = 0;
};

class Host
{
public:
    virtual ~Host() = default;
    [[nodiscard]] virtual HostFacts facts() const = 0;
    [[nodiscard]] virtual std::string storeId() const = 0;
    [[nodiscard]] virtual std::int64_t visibleSeq() const = 0;
    [[nodiscard]] virtual std::vector<CoveredEndpoint> coverage() const = 0;
    // Calls that were not recorded since the start. Any thread.
    [[nodiscard]] virtual std::uint64_t requestsDropped() const = 0;
    virtual void moveClock(const ClockMove &move, const journal::Origin &origin,
                           std::function<void(Result<ClockReport>)> done) = 0;
    [[nodiscard]] virtual ShareFacts share() const = 0;
    // Opens, moves or closes the share. When it cannot be opened it is as it was; the error names the field.
    virtual Result<ShareFacts> setShare(const ShareWish &wish) = 0;
    // Keeps what came and answers as the inbox was told to.
    virtual void receive(const InboxPost &post, std::function<void(Result<http::Response>)> answer) = 0;
    virtual void clearInbox(const std::string &name, std::function<void(Result<std::int64_t>)> done) = 0;
    // Empties the store but for its accounts, after copying it; the result is the path of the copy.
    virtual void reset(const journal::Origin &origin, std::function<void(Result<std::string>)> done) = 0;
};

} // namespace countersign::api
