// Lets a second start raise the first window: a local socket in the data folder, open to its owner alone. GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace countersign::app {

class WindowSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowSocket)

public:
    explicit WindowSocket(QObject *parent = nullptr);

    bool listen(const QString &dataDir); // call only while the data folder's lock is held
    // Asks the window that serves this data folder to come forward; false when there is none.
    static bool raise(const QString &dataDir);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace countersign::app
