// What one write job may touch: the rows, the time it runs at, and counters. Lives on the writer thread for one run of
// the job; a job may run more than once, so it must keep no effect outside.
#pragma once

#include "core/timestamp.h"
#include "db/sqlite.h"

#include <cstdint>
#include <map>
#include <utility>

namespace countersign::db {

// (tenant, name) -> change. Names are enumerations of the folder that counts.
using CounterChanges = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

class Transaction
{
public:
    Transaction(Connection &connection, Millis now, Millis wall)
        : m_connection(connection)
        , m_now(now)
        , m_wall(wall)
    {
    }

    [[nodiscard]] Connection &db() { return m_connection; }
    [[nodiscard]] Millis now() const { return m_now; } // domain time, the same for the whole job
    [[nodiscard]] Millis wall() const { return m_wall; }

    // Added to the stored counter once a batch, together with those of all its other jobs.
    void count(std::int64_t tenant, std::int64_t name, std::int64_t change) { m_counters[{tenant, name}] += change; }

    // The newest journal entry this job wrote; readers are shown what is committed up to the highest
    // (Store::visibleSeq).
    void raiseSeq(std::int64_t seq) { m_seq = seq; }

    [[nodiscard]] const CounterChanges &counterChanges() const { return m_counters; }
    [[nodiscard]] std::int64_t seq() const { return m_seq; }

private:
    Connection &m_connection;
    Millis m_now;
    Millis m_wall;
    CounterChanges m_counters;
    std::int64_t m_seq = 0;
};

} // namespace countersign::db
