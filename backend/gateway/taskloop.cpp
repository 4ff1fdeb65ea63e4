#include "gateway/taskloop.h"

namespace countersign::gateway {
namespace {

constexpr int lookEveryMs = 100; // and so many slices a second at most: requests and deliveries come first
constexpr int rowsASlice = 200;

} // namespace

TaskLoop::TaskLoop(db::Store &store, const due::Workers &workers, std::vector<journal::Reactor *> reactors,
                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_workers(workers)
    , m_reactors(std::move(reactors))
    , m_reader(store.openReader())
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TaskLoop::look);
}

void TaskLoop::start()
{
    m_timer.start();
}

void TaskLoop::stop()
{
    m_timer.stop();
}

void TaskLoop::look()
{
    if (m_underWay)
        return;
    try {
        if (!due::Workers::anyRunning(*m_reader))
            return;
    } catch (const db::Failure &) {
        return; // the next look is soon
    }
    db::Job job;
    job.lane = db::Lane::Low;
    job.apply = [this](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction transaction(base, origin);
        COUNTERSIGN_CHECK(m_workers.applySlice(rowsASlice, transaction));
        return journal::react(transaction, m_reactors);
    };
    job.done = [this](const Status &) { m_underWay = false; };
    m_underWay = m_store.write(std::move(job)).ok();
}

} // namespace countersign::gateway
