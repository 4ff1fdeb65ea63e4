// SIGTERM and SIGINT as an event of the main loop. Made once, on the main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace countersign::app {

class Signals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Signals)

public:
    explicit Signals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace countersign::app
