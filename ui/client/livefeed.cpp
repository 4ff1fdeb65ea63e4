#include "client/livefeed.h"

#include <algorithm>
#include <utility>

namespace countersign::ui {

namespace {

constexpr std::chrono::seconds held{25}; // under the gateway's 30, so it answers before we give up
constexpr std::chrono::milliseconds longestBackoff{5'000};
constexpr qsizetype mostGathered = 5'000; // beyond it, reading again is cheaper than catching up

} // namespace

LiveFeed::LiveFeed(ConsoleClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_next.setSingleShot(true);
    m_flush.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LiveFeed::poll);
    connect(&m_flush, &QTimer::timeout, this, &LiveFeed::flush);
}

void LiveFeed::start()
{
    stop();
    m_started = true;
    m_everReady = false;
    m_store.clear();
    poll();
}

void LiveFeed::stop()
{
    m_started = false;
    m_live = false;
    m_call.cancel();
    m_next.stop();
    m_flush.stop();
    m_gathered.clear();
    m_after = -1;
    m_lostKind.reset();
    m_backoff = std::chrono::milliseconds(0);
}

void LiveFeed::retry()
{
    if (!m_started || m_live)
        return;
    m_backoff = std::chrono::milliseconds(0);
    m_next.stop();
    poll();
}

QDateTime LiveFeed::now() const
{
    if (!m_now.isValid())
        return QDateTime::currentDateTimeUtc();
    return m_frozen ? m_now : m_now.addMSecs(m_nowRead.elapsed());
}

void LiveFeed::setClock(const QDateTime &now, bool frozen)
{
    m_now = now;
    m_frozen = frozen;
    m_nowRead.start();
}

void LiveFeed::poll()
{
    const auto after = m_after < 0 ? std::nullopt : std::optional(m_after);
    m_call = m_client.changes(after, m_live ? held : std::chrono::seconds(0), [this](const Outcome<Changes> &outcome) {
        if (outcome)
            arrived(*outcome);
        else
            failed(outcome.error());
    });
}

void LiveFeed::arrived(const Changes &changes)
{
    m_backoff = std::chrono::milliseconds(0);
    if (changes.now.isValid())
        setClock(changes.now, changes.frozen);

    const bool otherStore = !m_store.isEmpty() && changes.store != m_store;
    const bool broken = changes.gap || otherStore;
    m_store = changes.store;
    const bool wasLost = m_lostKind.has_value();
    m_lostKind.reset();
    m_live = true;

    if (m_after < 0 || broken) {
        m_gathered.clear();
        m_flush.stop();
        // Another store counts from elsewhere; ask it where it is before following it.
        m_after = otherStore && m_after >= 0 ? -1 : std::max<qint64>(changes.head, 0);
        m_next.start(std::chrono::milliseconds(0));
        if (m_after < 0)
            return;
        if (wasLost)
            Q_EMIT restored();
        if (!m_everReady) {
            m_everReady = true;
            Q_EMIT ready();
        } else {
            Q_EMIT reload();
        }
        return;
    }

    m_after = std::max(m_after, changes.next);
    m_gathered += changes.entries;
    if (wasLost)
        Q_EMIT restored();
    if (m_gathered.size() > mostGathered) {
        m_gathered.clear();
        m_after = -1;
        m_next.start(m_interval);
        return;
    }
    const bool behind = m_after < changes.head;
    if (!m_gathered.isEmpty() && !m_flush.isActive()) {
        const auto since = m_lastNotice.isValid() ? std::chrono::milliseconds(m_lastNotice.elapsed()) : m_interval;
        m_flush.start(std::max(std::chrono::milliseconds(0), m_interval - since));
    }
    // Not asking again at once is what turns a storm of commits into ten notices a second.
    m_next.start(behind ? std::chrono::milliseconds(0) : m_interval);
}

void LiveFeed::failed(const Error &error)
{
    m_live = false;
    m_backoff = m_backoff.count() == 0 ? m_firstBackoff : std::min(m_backoff * 2, longestBackoff);
    m_next.start(m_backoff);
    if (m_lostKind != error.kind) {
        m_lostKind = error.kind;
        Q_EMIT lost(error);
    }
}

void LiveFeed::flush()
{
    if (m_gathered.isEmpty())
        return;
    m_lastNotice.start();
    const QList<JournalEntry> entries = std::exchange(m_gathered, {});
    Q_EMIT changed(entries);
}

} // namespace countersign::ui
