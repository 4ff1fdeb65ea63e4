// Everything about webhooks that lives beside requests: the reactor, the dispatcher, and what inboxes receive.
// Constructed and destroyed by the gateway; receive() and clearInbox() on the HTTP thread, committed() on the writer's.
#pragma once

#include "api/host.h"
#include "diagnostics/diagnostics.h"
#include "webhooks/dispatcher.h"
#include "webhooks/inbox.h"
#include "webhooks/reactor.h"
#include "webhooks/retention.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <string>
#include <vector>

namespace countersign::gateway {

class WebhookDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhookDesk)

public:
    WebhookDesk(db::Store &store, diagnostics::Diagnostics &diagnostics, const Clock &clock,
                const secrets::Keyring &keyring);
    ~WebhookDesk() override;

    [[nodiscard]] webhooks::Reactor &reactor() { return m_reactor; }

    // Sends from now on. Inboxes are at inboxUrl + name. HTTP thread.
    void start(std::string inboxUrl, bool beyondLoopback, std::vector<journal::Reactor *> reactors);
    void setBeyondLoopback(bool beyond); // the gateway can now be reached from elsewhere, or no more
    void stop();
    void committed(); // a batch was: look whether it wrote something to send
    void wake();      // the clock was moved

    void receive(const api::InboxPost &post, std::function<void(Result<http::Response>)> answer);
    void clearInbox(const std::string &name, std::function<void(Result<std::int64_t>)> done);
    void forget(); // attempts and messages of a store that was emptied

    [[nodiscard]] webhooks::DispatcherFigures figures() const;

private:
    using Answer = std::function<void(Result<http::Response>)>;
    void answerLater(Answer answer, int afterMs, bool inTheEnd);

    db::Store &m_store;
    diagnostics::Diagnostics &m_diagnostics;
    const Clock &m_clock;
    const secrets::Keyring &m_keyring;
    webhooks::AttemptLog m_attempts;
    webhooks::Reactor m_reactor;
    std::unique_ptr<webhooks::Dispatcher> m_dispatcher;
    std::unique_ptr<db::Connection> m_reader;
    std::unique_ptr<db::Connection> m_retentionReader; // the diagnostics writer's
    int m_waiting = 0;                                 // answers that inboxes keep back
    int m_received = 0;                                // since bounds were looked after
};

} // namespace countersign::gateway
