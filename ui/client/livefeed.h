// Follows the gateway's changes by long poll and tells the window, at most about ten times a second.
//
// After ready() the feed is complete: what a page reads from then on is either in its answer or in a later changed().
// reload() says that this chain broke (too far behind, or another store): everything shown must be read again.
#pragma once

#include "client/consoleclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace countersign::ui {

class LiveFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveFeed)

public:
    explicit LiveFeed(ConsoleClient &client, QObject *parent = nullptr); // the client outlives the feed

    void start(); // also: start again, from now
    void stop();
    // Tries now instead of when the wait after a failure is over.
    void retry();
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    void setFirstBackoff(std::chrono::milliseconds backoff) { m_firstBackoff = backoff; }

    [[nodiscard]] bool live() const { return m_live; }
    // Domain time as the gateway would tell it now; the machine's until the first answer.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool frozen() const { return m_frozen; }
    // The clock was moved through this window: what it is now, sooner than the feed would say.
    void setClock(const QDateTime &now, bool frozen);

Q_SIGNALS:
    void ready();
    void changed(const QList<countersign::ui::JournalEntry> &entries);
    void reload();
    void lost(const countersign::ui::Error &error); // once per failure, again when the kind of failure differs
    void restored();

private:
    void poll();
    void arrived(const Changes &changes);
    void failed(const Error &error);
    void flush();

    ConsoleClient &m_client;
    Call m_call;
    QTimer m_next;  // the next poll
    QTimer m_flush; // the next notice
    QList<JournalEntry> m_gathered;
    QString m_store;
    qint64 m_after = -1;
    bool m_started = false;
    bool m_live = false;
    bool m_everReady = false;
    bool m_frozen = false;
    QDateTime m_now;
    QElapsedTimer m_nowRead;
    QElapsedTimer m_lastNotice;
    std::optional<Error::Kind> m_lostKind;
    std::chrono::milliseconds m_interval{100};
    std::chrono::milliseconds m_firstBackoff{250};
    std::chrono::milliseconds m_backoff{0};
};

} // namespace countersign::ui
