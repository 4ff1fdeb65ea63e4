// One request from the front to its answer, in the order of design.md 2.3: credential, rate limit, idempotency, decode,
// apply, render. Lives on the HTTP thread; jobs and scans report back to it through deliver().
#pragma once

#include "api/host.h"
#include "api/route.h"
#include "db/store.h"
#include "diagnostics/requestlog.h"
#include "gateway/coverage.h"
#include "gateway/feed.h"
#include "gateway/guessguard.h"
#include "gateway/idempotency.h"
#include "gateway/webhookdesk.h"
#include "http/limiter.h"
#include "http/router.h"
#include "http/server.h"
#include "journal/reactor.h"

#include <QObject>

#include <memory>
#include <vector>

namespace countersign::gateway {

struct PipelineParts // all of them outlive the pipeline
{
    db::Store &store;
    diagnostics::Diagnostics &diagnostics;
    diagnostics::RequestLog &requestLog;
    const Clock &clock;
    const secrets::Keyring &keyring;
    api::Host &host;
    std::vector<journal::Reactor *> reactors;
    std::shared_ptr<const api::Behaviour> behaviour;
    std::string sessionToken;                 // of the window inside this process; empty: none
    const WebhookDesk *webhookDesk = nullptr; // for its figures
};

class Pipeline final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pipeline)

public:
    explicit Pipeline(PipelineParts parts, QObject *parent = nullptr);
    ~Pipeline() override;

    void setBaseUrl(const std::string &url) { m_baseUrl = url; }
    void handle(http::Request &&request, http::Reply reply);

    // Completions of a batch or a scan, on this thread. Also the sign that there may be news for the feed.
    void deliver(const std::vector<db::Completion> &completions);
    void reloadAccounts();
    // A request the HTTP front refused before anybody could read it: only its answer is known.
    void noteRefusal(std::string_view path, const http::Response &response);
    void stopWaiting(); // answers every parked request
    [[nodiscard]] std::vector<api::CoveredEndpoint> coverage() const { return m_coverage.list(); }
    [[nodiscard]] std::size_t parked() const { return m_feed.parked(); }

private:
    struct Exchange;
    struct Owned // a dialect and its router
    {
        const api::Dialect *dialect;
        http::Router router;
    };
    [[nodiscard]] const Owned &ownerOf(const http::Request &request) const;
    Result<api::Caller> identify(const Exchange &exchange);
    Result<api::Caller> identifyStripe(const Exchange &exchange);
    Result<api::Caller> identifyOperator(const Exchange &exchange, std::string_view token);
    Status admit(Exchange &exchange, const api::Caller &caller);
    void run(const std::shared_ptr<Exchange> &exchange, api::Action action);
    void runWrite(const std::shared_ptr<Exchange> &exchange, api::Action action);
    void runScan(const std::shared_ptr<Exchange> &exchange, db::Store &store, api::Action action);
    void runPoint(const std::shared_ptr<Exchange> &exchange, const api::Action &action);
    void runWait(const std::shared_ptr<Exchange> &exchange, api::Action action);
    static void rememberEntries(Exchange &exchange, const std::vector<journal::Entry> &entries);
    Result<std::optional<Replay>> earlierAnswer(const Exchange &exchange);
    bool answerOperations(Exchange &exchange);
    void answer(Exchange &exchange, http::Response response);
    void answer(Exchange &exchange, const Error &error);
    void note(Exchange &exchange, http::Response &&response);

    PipelineParts m_parts;
    std::string m_baseUrl;
    std::uint64_t m_requestBase; // keeps request ids apart from those of earlier runs
    std::uint64_t m_refusals = 0;
    std::unique_ptr<db::Connection> m_reader;
    std::unique_ptr<db::Connection> m_diagnosticsReader;
    std::shared_ptr<const accounts::Directory> m_directory;
    accounts::Operator m_sessionPerson;
    accounts::Credential m_sessionCredential;
    http::Limiter m_limiter;
    GuessGuard m_guesses;
    Feed m_feed;
    std::vector<Owned> m_dialects;
    Coverage m_coverage; // of the dialects that integrators speak
};

} // namespace countersign::gateway
