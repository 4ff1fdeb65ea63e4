// The icon beside the clock: how many approvals wait, notes about new ones, and the way back to a hidden window.
// What is said and when is decided by others; this shows it, and tells what the person pressed. GUI thread.
#pragma once

#include <QObject>
#include <QString>

class QPixmap;

namespace countersign::ui {

class Tray : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    using QObject::QObject;

    struct Note
    {
        QString about; // id of the one request it is about, empty for none
        QString title;
        QString text;
    };

    [[nodiscard]] virtual bool available() const = 0; // a desktop's panel comes and goes
    virtual void setPending(qint64 count) = 0;        // approvals
    virtual void showNote(const Note &note) = 0;      // in place of the one before
    // Where it cannot be taken off the screen, pressing it names nothing any more.
    virtual void withdrawNote(const QString &about) = 0;

Q_SIGNALS:
    void opened();
    void approvalsOpened();
    void noteOpened(const QString &about);
    void quitRequested();
};

// The desktop's own. Null where there is none at all, as on a display without a desktop.
[[nodiscard]] Tray *makeSystemTray(QObject *parent);

// The program's icon with the count on it; nothing on it for none.
[[nodiscard]] QPixmap trayPicture(int side, qint64 count);

} // namespace countersign::ui
