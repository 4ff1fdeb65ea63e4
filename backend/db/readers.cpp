#include "db/readers.h"

#include "core/giveway.h"

#include <sqlite3.h>

#include <chrono>

namespace countersign::db {
namespace {

constexpr int opcodesBetweenLooks = 4000;

using SteadyTime = std::chrono::steady_clock::time_point;

int pastDeadline(void *deadline)
{
    return std::chrono::steady_clock::now() > *static_cast<SteadyTime *>(deadline) ? 1 : 0;
}

} // namespace

Readers::Readers(const StoreOptions &options, Sink &sink)
    : m_options(options)
    , m_sink(sink)
{
    for (std::size_t i = 0; i < options.readers; ++i)
        m_threads.emplace_back([this] { work(); });
}

Readers::~Readers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

Status Readers::scan(std::function<Status(Connection &)> read, std::function<void(Status)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_tasks.size() >= m_options.waitingScans)
            return Error::of(Code::Busy);
        m_tasks.push_back({std::move(read), std::move(done)});
    }
    m_wake.notify_one();
    return Done{};
}

void Readers::work()
{
    if (m_options.background)
        giveWay(Yield::Most);
    Connection connection(m_options.path, Mode::ReadOnly);
    connection.execute("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4096; PRAGMA query_only=ON");
    SteadyTime deadline;
    sqlite3_progress_handler(connection.handle(), opcodesBetweenLooks, pastDeadline, &deadline);
    for (;;) {
        Task task;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            stopping = m_stopping;
        }
        deadline = std::chrono::steady_clock::now() + std::chrono::microseconds(m_options.scanMicroseconds);
        Status status = Done{};
        if (stopping) {
            status = Error::of(Code::Unavailable);
        } else {
            try {
                const Snapshot snapshot(connection);
                status = task.read(connection);
            } catch (const Failure &failure) {
                status = failure.error();
            } catch (const std::exception &) {
                status = Error::of(Code::Internal);
            }
        }
        std::vector<Completion> completions;
        completions.push_back([done = std::move(task.done), status]() mutable { done(std::move(status)); });
        m_sink.deliver(std::move(completions));
    }
}

} // namespace countersign::db
