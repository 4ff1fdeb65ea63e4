#include "gateway/feed.h"

#include <QDeadlineTimer>

namespace countersign::gateway {
namespace {

constexpr int tickMs = 250;

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

} // namespace

Feed::Feed(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Feed::expire);
}

bool Feed::park(std::int64_t after, std::int64_t seconds, std::function<void()> wake, std::function<bool()> wanted)
{
    if (m_parked.size() >= mostParked)
        m_parked.remove_if([](const Parked &parked) { return !parked.wanted(); });
    if (m_parked.size() >= mostParked)
        return false;
    m_parked.push_back({after, nowMs() + seconds * 1000, std::move(wake), std::move(wanted)});
    if (!m_timer.isActive())
        m_timer.start();
    return true;
}

void Feed::committed(std::int64_t visibleSeq)
{
    std::list<Parked> ready;
    for (auto it = m_parked.begin(); it != m_parked.end();) {
        const auto next = std::next(it);
        if (visibleSeq > it->after)
            ready.splice(ready.end(), m_parked, it);
        it = next;
    }
    for (const Parked &parked : ready)
        parked.wake();
}

void Feed::wakeAll()
{
    std::list<Parked> ready;
    ready.swap(m_parked);
    for (const Parked &parked : ready)
        parked.wake();
}

void Feed::expire()
{
    m_parked.remove_if([](const Parked &parked) { return !parked.wanted(); });
    std::list<Parked> ready;
    const qint64 now = nowMs();
    for (auto it = m_parked.begin(); it != m_parked.end();) {
        const auto next = std::next(it);
        if (it->deadline <= now)
            ready.splice(ready.end(), m_parked, it);
        it = next;
    }
    for (const Parked &parked : ready)
        parked.wake();
    if (m_parked.empty())
        m_timer.stop();
}

} // namespace countersign::gateway
