// What the tray says about approvals: how many wait for this person, a note for each new one, and none about what is
// over. A note that is pressed opens its request only if that still waits, by the gateway's word at that moment.
// GUI thread; the session and the tray outlive it.
#pragma once

#include "client/session.h"
#include "widgets/tray.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace countersign::ui {

class TrayNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayNotices)

public:
    // looking: whether the person has the list of approvals before their eyes, and needs no note.
    TrayNotices(Session &session, Tray &tray, std::function<bool()> looking, QObject *parent = nullptr);

Q_SIGNALS:
    void approvalRequested(const QString &id);
    void approvalsRequested();
    void windowRequested();

private:
    void heard(const QList<JournalEntry> &entries);
    void readFresh();
    void readAll();
    void pressed(const QString &about);

    Session &m_session;
    Tray &m_tray;
    std::function<bool()> m_looking;
    QSet<QString> m_fresh; // heard of, not read yet
    QTimer m_gather;
    std::vector<Call> m_reads;
    std::size_t m_reading = 0;       // answers still to come
    std::vector<Approval> m_waiting; // of those read: this person may decide them
    QString m_noted;                 // what the note on screen is about
    Call m_pressedCall;
};

} // namespace countersign::ui
