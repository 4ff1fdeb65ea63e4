#include "due/task.h"

#include "core/ids.h"
#include "journal/changes.h"

#include <algorithm>

namespace countersign::due {
namespace {

#define COUNTERSIGN_TASK_COLUMNS "seq, uid, version, kind, state, scope, work, position, done, total, created_at"

Task readTask(const db::Query &q)
{
    Task task;
    task.seq = q.integer(0);
    task.id = q.text(1);
    task.version = q.integer(2);
    task.kind = static_cast<TaskKind>(q.integer(3));
    task.state = static_cast<TaskState>(q.integer(4));
    task.scope = q.integer(5);
    task.work = q.text(6);
    task.position = q.integer(7);
    task.done = q.integer(8);
    task.total = q.integer(9);
    task.createdAt = q.integer(10);
    return task;
}

void end(Task &task, TaskState state, journal::Transaction &tx)
{
    tx.db().run("UPDATE tasks SET state = ?, version = version + 1 WHERE seq = ?", static_cast<int>(state), task.seq);
    tx.append(state == TaskState::Done ? journal::Kind::TaskFinished : journal::Kind::TaskCanceled, task.scope, task.id,
              {}, journal::Changes().set("done", task.done).set("total", task.total).json());
    task.state = state;
    task.version += 1;
}

} // namespace

std::string_view name(TaskKind kind)
{
    switch (kind) {
    case TaskKind::ResendDeliveries:
        return "deliveries.resend";
    }
    return "unknown";
}

std::string_view name(TaskState state)
{
    switch (state) {
    case TaskState::Running:
        return "running";
    case TaskState::Done:
        return "done";
    case TaskState::Canceled:
        return "canceled";
    }
    return "unknown";
}

Task startTask(const NewTask &command, journal::Transaction &tx)
{
    Task task;
    task.id = std::string(prefix::task) + newIdSuffix(tx.now());
    task.kind = command.kind;
    task.scope = command.scope;
    task.work = command.work;
    task.total = command.total;
    task.createdAt = tx.now();
    tx.db().run("INSERT INTO tasks(uid, kind, state, scope, work, total, created_at) VALUES(?, ?, 1, ?, ?, ?, ?)",
                task.id, static_cast<int>(task.kind), task.scope, task.work, task.total, task.createdAt);
    task.seq = tx.db().lastRow();
    tx.append(journal::Kind::TaskStarted, task.scope, task.id, {},
              journal::Changes().set("kind", name(task.kind)).set("total", task.total).json());
    return task;
}

std::optional<Task> findTask(db::Connection &connection, std::int64_t scope, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_TASK_COLUMNS " FROM tasks WHERE uid = ?", id);
    if (!q.next())
        return std::nullopt;
    Task task = readTask(q);
    if (scope != 0 && task.scope != scope)
        return std::nullopt;
    return task;
}

Result<Task> cancelTask(const TaskRef &ref, journal::Transaction &tx)
{
    auto task = findTask(tx.db(), ref.scope, ref.id);
    if (!task)
        return Error::notFound("task");
    if (task->state != TaskState::Running)
        return Error::of(Code::TaskEnded);
    end(*task, TaskState::Canceled, tx);
    return std::move(*task);
}

bool Workers::anyRunning(db::Connection &connection)
{
    return connection.query("SELECT 1 FROM tasks WHERE state = 1").next();
}

Status Workers::applySlice(int rows, journal::Transaction &tx) const
{
    auto q = tx.db().query("SELECT " COUNTERSIGN_TASK_COLUMNS " FROM tasks WHERE state = 1 ORDER BY seq LIMIT 1");
    if (!q.next())
        return Done{};
    Task task = readTask(q);
    q.run();
    const auto worker = std::ranges::find_if(m_workers, [&](const auto &one) { return one->kind() == task.kind; });
    if (worker == m_workers.end()) {
        end(task, TaskState::Canceled, tx);
        return Done{};
    }
    COUNTERSIGN_TRY(progress, (*worker)->slice(task, rows, tx));
    task.position = progress.position;
    task.done += progress.done;
    tx.db().run("UPDATE tasks SET position = ?, done = ?, version = version + 1 WHERE seq = ?", task.position,
                task.done, task.seq);
    if (progress.finished)
        end(task, TaskState::Done, tx);
    return Done{};
}

} // namespace countersign::due
