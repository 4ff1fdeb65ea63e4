#include "gateway/dueloop.h"

namespace countersign::gateway {
namespace {

constexpr int lookEveryMs = 1000;

} // namespace

DueLoop::DueLoop(db::Store &store, const Clock &clock, const due::Agenda &agenda,
                 std::vector<journal::Reactor *> reactors, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_agenda(agenda)
    , m_reactors(std::move(reactors))
    , m_reader(store.openReader())
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DueLoop::look);
}

void DueLoop::start()
{
    m_timer.start();
    look();
}

void DueLoop::stop()
{
    m_timer.stop();
}

void DueLoop::look()
{
    if (m_settling)
        return;
    try {
        const auto earliest = m_agenda.earliest(*m_reader);
        if (!earliest || *earliest > m_clock.now())
            return;
    } catch (const db::Failure &) {
        return; // the next look is in a second
    }
    m_settling = true;
    settle([this](const Result<std::int64_t> &) { m_settling = false; });
}

void DueLoop::settle(std::function<void(Result<std::int64_t>)> done)
{
    slice(0, std::move(done));
}

void DueLoop::slice(std::int64_t appliedSoFar, std::function<void(Result<std::int64_t>)> done)
{
    auto applied = std::make_shared<int>(0);
    auto shared = std::make_shared<std::function<void(Result<std::int64_t>)>>(std::move(done));
    db::Job job;
    job.lane = db::Lane::Low;
    job.apply = [this, applied](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction transaction(base, origin);
        COUNTERSIGN_TRY(rows, m_agenda.applySlice(transaction));
        COUNTERSIGN_CHECK(journal::react(transaction, m_reactors));
        *applied = rows;
        return Done{};
    };
    job.done = [this, applied, appliedSoFar, shared](const Status &status) {
        if (!status)
            return (*shared)(status.error());
        if (*applied == 0)
            return (*shared)(appliedSoFar);
        slice(appliedSoFar + *applied, std::move(*shared));
    };
    if (const Status queued = m_store.write(std::move(job)); !queued)
        (*shared)(queued.error());
}

} // namespace countersign::gateway
