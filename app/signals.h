// SIGTERM and SIGINT as an event of the main loop.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace countersign::app {

class Signals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Signals)

public:
    // First thing in a program that will have threads: all of them inherit the block, only the descriptor sees the
    // signals.
    static void block();

    // On the main thread, after the application object was made.
    explicit Signals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace countersign::app
