#include "gateway/webhookdesk.h"

#include "api/formats.h"
#include "core/json/writer.h"
#include "secrets/redact.h"

#include <QTimer>

namespace countersign::gateway {
namespace {

using webhooks::InboxAnswer;

constexpr int slowMs = 5'000;
constexpr int neverMs = 60'000; // by then every sender has given up
constexpr int mostWaiting = 64;
constexpr int receivedBeforeTrim = 500;

http::Response answered(InboxAnswer answer, const std::string &inbox)
{
    switch (answer) {
    case InboxAnswer::Redirect: {
        http::Response response = http::Response::text(302, "this inbox was told to redirect\n");
        response.with("Location", "/inbox/" + inbox);
        return response;
    }
    case InboxAnswer::Error:
        return http::Response::text(500, "this inbox was told to answer with an error\n");
    case InboxAnswer::Ok:
    case InboxAnswer::Slow:
    case InboxAnswer::Never:
        break;
    }
    return http::Response::text(200, "ok\n");
}

std::string headersText(const api::InboxPost &post)
{
    json::Writer w;
    w.array();
    for (const auto &[name, value] : post.headers)
        w.array().value(name).value(secrets::redactHeader(name, value)).end();
    w.end();
    return std::move(w).take();
}

} // namespace

WebhookDesk::WebhookDesk(db::Store &store, diagnostics::Diagnostics &diagnostics, const Clock &clock,
                         const secrets::Keyring &keyring)
    : m_store(store)
    , m_diagnostics(diagnostics)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_attempts(diagnostics.store())
    , m_reactor(api::formats(), keyring)
{
    // The bounds are read from the ledger each time: they may have been changed.
    const auto trimmed = [this](auto prune, webhooks::Kept webhooks::Retention::*which) {
        return [this, prune, which](db::Transaction &tx, int rows) -> Result<int> {
            if (!m_retentionReader)
                m_retentionReader = m_store.openReader();
            const webhooks::Kept kept = webhooks::retentionOf(*m_retentionReader).*which;
            return prune(tx.db(), m_clock.wall(), kept.days * day, kept.count, rows);
        };
    };
    diagnostics.keepWithin(trimmed(&webhooks::pruneAttempts, &webhooks::Retention::attempts));
    diagnostics.keepWithin(trimmed(&webhooks::pruneMessages, &webhooks::Retention::messages));
}

WebhookDesk::~WebhookDesk() = default;

void WebhookDesk::start(std::string inboxUrl, bool beyondLoopback, std::vector<journal::Reactor *> reactors)
{
    m_reader = m_store.openReader();
    m_dispatcher = std::make_unique<webhooks::Dispatcher>(
        webhooks::DispatcherParts{m_store, m_clock, m_keyring, api::formats(), m_attempts, std::move(reactors),
                                  std::move(inboxUrl), beyondLoopback});
    m_dispatcher->start();
}

void WebhookDesk::setBeyondLoopback(bool beyond)
{
    if (m_dispatcher)
        m_dispatcher->setBeyondLoopback(beyond);
}

void WebhookDesk::stop()
{
    if (m_dispatcher)
        m_dispatcher->stop();
}

void WebhookDesk::committed()
{
    if (m_dispatcher && m_reactor.takeNews())
        m_dispatcher->wake();
}

void WebhookDesk::wake()
{
    if (m_dispatcher)
        m_dispatcher->wake();
}

webhooks::DispatcherFigures WebhookDesk::figures() const
{
    return m_dispatcher ? m_dispatcher->figures() : webhooks::DispatcherFigures{};
}

void WebhookDesk::receive(const api::InboxPost &post, Answer answer)
{
    webhooks::InboxMessage message;
    InboxAnswer asked = InboxAnswer::Ok;
    try {
        const db::Snapshot snapshot(*m_reader);
        const webhooks::Inbox inbox = webhooks::findInbox(*m_reader, post.inbox);
        asked = inbox.answer;
        message.inbox = post.inbox;
        message.at = m_clock.wall();
        message.target = secrets::redactTarget(post.target);
        message.headers = headersText(post);
        message.body = post.body;
        message.answered = asked;
        webhooks::judge(message, {post.headers, post.body}, inbox, api::formats(), m_keyring, *m_reader, m_clock.now(),
                        m_clock.wall());
    } catch (const db::Failure &failure) {
        return answer(failure.error());
    }
    auto shared = std::make_shared<Answer>(std::move(answer));
    const Status queued = webhooks::keepMessage(
        m_diagnostics.store(), std::move(message), [this, shared, asked, name = post.inbox](const Status &status) {
            if (!status)
                return (*shared)(status.error());
            if (asked == InboxAnswer::Slow || asked == InboxAnswer::Never)
                return answerLater(std::move(*shared), asked == InboxAnswer::Slow ? slowMs : neverMs,
                                   asked == InboxAnswer::Slow);
            (*shared)(answered(asked, name));
        });
    if (!queued)
        (*shared)(queued.error());
    if (++m_received >= receivedBeforeTrim) {
        m_received = 0;
        m_diagnostics.trim();
    }
}

void WebhookDesk::answerLater(Answer answer, int afterMs, bool inTheEnd)
{
    if (m_waiting >= mostWaiting)
        return answer(Error::of(Code::Busy));
    ++m_waiting;
    QTimer::singleShot(afterMs, this, [this, answer = std::move(answer), inTheEnd] {
        --m_waiting;
        answer(inTheEnd ? Result<http::Response>(answered(InboxAnswer::Ok, {}))
                        : Result<http::Response>(Error::of(Code::Unavailable)));
    });
}

void WebhookDesk::clearInbox(const std::string &name, std::function<void(Result<std::int64_t>)> done)
{
    auto deleted = std::make_shared<std::int64_t>(0);
    db::Job job;
    job.apply = [name, deleted](db::Transaction &tx) -> Status {
        tx.db().run("DELETE FROM inbox_messages WHERE inbox = ?", name);
        *deleted = tx.db().changedRows();
        return Done{};
    };
    job.done = [deleted, done](const Status &status) {
        done(status ? Result<std::int64_t>(*deleted) : Result<std::int64_t>(status.error()));
    };
    if (const Status queued = m_diagnostics.store().write(std::move(job)); !queued)
        done(queued.error());
}

void WebhookDesk::forget()
{
    db::Job job;
    job.report = db::Report::OnWriter;
    job.apply = [](db::Transaction &tx) -> Status {
        tx.db().run("DELETE FROM attempts");
        tx.db().run("DELETE FROM inbox_messages");
        return Done{};
    };
    static_cast<void>(m_diagnostics.store().write(std::move(job))); // at worst they are shown a while longer
}

} // namespace countersign::gateway
