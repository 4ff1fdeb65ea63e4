// One logged call: what was asked, what was answered, what it made, and the command that repeats it.
#pragma once

#include "client/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace countersign::ui {

class Badge;
class CopyButton;
class ElidedLabel;
class FactList;
class StatePanel;
class TimelineView;
class WireTextView;

class RequestDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDetailPane)

public:
    explicit RequestDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<RequestDetail> &detail() const { return m_detail; }
    void copyCurl();

Q_SIGNALS:
    void detailChanged();
    void objectRequested(const QString &id); // one that opensObject()
    void requestRequested(const QString &id);

private:
    struct MessageView // a tab: headers and body of one direction
    {
        QLabel *note = nullptr; // what is missing of the body
        WireTextView *headers = nullptr;
        WireTextView *body = nullptr;
    };
    QWidget *buildContent();
    QWidget *buildSummary();
    QWidget *buildMessage(const QString &name, const QString &headersTitle, const QString &bodyTitle,
                          MessageView &view);
    void fetch();
    void fill();
    void fillFacts();
    void fillSameKey();
    void fillMessage(const MessageView &view, const LoggedMessage &message, bool isAnswer) const;

    Session &m_session;
    QString m_id;
    std::optional<RequestDetail> m_detail;
    Call m_call;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    ElidedLabel *m_target = nullptr;
    Badge *m_status = nullptr;
    Badge *m_replay = nullptr;
    QLabel *m_duration = nullptr;
    ElidedLabel *m_idLabel = nullptr;
    QPushButton *m_curl = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_outcome = nullptr;
    QLabel *m_replayed = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_madeTitle = nullptr;
    TimelineView *m_made = nullptr;
    QLabel *m_sameKeyTitle = nullptr;
    QWidget *m_sameKey = nullptr;
    QVBoxLayout *m_sameKeyLayout = nullptr;
    MessageView m_sent;
    MessageView m_answered;
};

// Whether the window has a place to show an object with this id.
[[nodiscard]] bool opensObject(const QString &id, const Session &session);

} // namespace countersign::ui
