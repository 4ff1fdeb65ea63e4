// Wakes when something falls due and has the writer apply it, slice by slice on the low lane. HTTP thread.
#pragma once

#include "core/clock.h"
#include "db/store.h"
#include "due/agenda.h"
#include "journal/reactor.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace countersign::gateway {

class DueLoop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueLoop)

public:
    DueLoop(db::Store &store, const Clock &clock, const due::Agenda &agenda, std::vector<journal::Reactor *> reactors,
            QObject *parent = nullptr);

    void start();
    void stop();
    // Applies everything that is due at the clock's now, then calls `done` with the number of rows. Several calls may
    // be under way; each is told of the slices that ran for it.
    void settle(std::function<void(Result<std::int64_t>)> done);

private:
    void look();
    void slice(std::int64_t appliedSoFar, std::function<void(Result<std::int64_t>)> done);
    db::Store &m_store;
    const Clock &m_clock;
    const due::Agenda &m_agenda;
    std::vector<journal::Reactor *> m_reactors;
    std::unique_ptr<db::Connection> m_reader;
    QTimer m_timer;
    bool m_settling = false;
};

} // namespace countersign::gateway
