// Bulk work that people start: done in slices on the writer's low lane, resumable after a crash, with progress and
// cancel (design.md 2.8). The row in the ledger is the task; whoever does the work reads its state from there each
// time.
#pragma once

#include "core/result.h"
#include "journal/transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::due {

// Numbers are stored.
enum class TaskKind : std::uint8_t { ResendDeliveries = 1 };
enum class TaskState : std::uint8_t { Running = 1, Done = 2, Canceled = 3 };
std::string_view name(TaskKind kind);
std::string_view name(TaskState state);

struct Task
{
    std::int64_t seq = 0;
    std::string id; // task_…
    std::int64_t version = 1;
    TaskKind kind = TaskKind::ResendDeliveries;
    TaskState state = TaskState::Running;
    std::int64_t scope = 0;    // tenant it may see, 0: all
    std::string work;          // what is to be done, JSON of whoever does it
    std::int64_t position = 0; // where it stands, in the terms of whoever does it; 0: at the beginning
    std::int64_t done = 0, total = 0;
    Millis createdAt = 0;
};

struct NewTask
{
    TaskKind kind = TaskKind::ResendDeliveries;
    std::int64_t scope = 0;
    std::string work;
    std::int64_t total = 0;
};
Task startTask(const NewTask &command, journal::Transaction &transaction);
std::optional<Task> findTask(db::Connection &connection, std::int64_t scope, std::string_view id);

struct TaskRef
{
    std::int64_t scope = 0;
    std::string id;
};
Result<Task> cancelTask(const TaskRef &ref, journal::Transaction &transaction); // Error TaskEnded, NotFound

class Worker
{
public:
    struct Progress
    {
        std::int64_t position = 0;
        std::int64_t done = 0; // in this slice
        bool finished = false;
    };
    virtual ~Worker() = default;
    [[nodiscard]] virtual TaskKind kind() const = 0;
    virtual Result<Progress> slice(const Task &task, int rows, journal::Transaction &transaction) const = 0;
};

class Workers
{
public:
    void add(std::unique_ptr<Worker> worker) { m_workers.push_back(std::move(worker)); }
    [[nodiscard]] static bool anyRunning(db::Connection &connection);
    // One slice of the oldest running task. Writer thread.
    Status applySlice(int rows, journal::Transaction &transaction) const;

private:
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace countersign::due
