// The threads that run long reads: a few, each with a connection of its own, a bounded queue and a time limit a read.
// Private to db/.
#pragma once

#include "db/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace countersign::db {

class Readers
{
public:
    Readers(const StoreOptions &options, Sink &sink);
    ~Readers(); // waits for what runs; what waits is answered with Unavailable

    Status scan(std::function<Status(Connection &)> read, std::function<void(Status)> done);

private:
    struct Task
    {
        std::function<Status(Connection &)> read;
        std::function<void(Status)> done;
    };
    void work();
    const StoreOptions m_options;
    Sink &m_sink;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace countersign::db
