// Does the work of running tasks, a paced slice at a time on the writer's low lane. HTTP thread.
#pragma once

#include "db/store.h"
#include "due/task.h"
#include "journal/reactor.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace countersign::gateway {

class TaskLoop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskLoop)

public:
    TaskLoop(db::Store &store, const due::Workers &workers, std::vector<journal::Reactor *> reactors,
             QObject *parent = nullptr);

    void start(); // goes on with what an earlier run left
    void stop();

private:
    void look();

    db::Store &m_store;
    const due::Workers &m_workers;
    std::vector<journal::Reactor *> m_reactors;
    std::unique_ptr<db::Connection> m_reader;
    QTimer m_timer;
    bool m_underWay = false;
};

} // namespace countersign::gateway
