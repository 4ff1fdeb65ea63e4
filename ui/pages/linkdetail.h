// One link: the picture and the code by which it is accepted, how long they hold, and what became of it.
#pragma once

#include "client/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign::ui {

class Badge;
class CopyButton;
class FactList;
class MessageBar;
class QrView;
class StatePanel;

class LinkDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkDetailPane)

public:
    explicit LinkDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<Link> &link() const { return m_link; }

private:
    QWidget *buildContent();
    void fetch();
    void take(const Link &link);
    void tick();
    void settle(bool accepts);

    Session &m_session;
    QString m_id;
    std::optional<Link> m_link;
    Call m_call;
    Call m_settleCall;
    QTimer m_ticking;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    MessageBar *m_message = nullptr;
    QLabel *m_subject = nullptr;
    Badge *m_state = nullptr;
    QLabel *m_countdown = nullptr;
    QWidget *m_waiting = nullptr; // shown while it can be accepted
    QrView *m_qr = nullptr;
    QLabel *m_here = nullptr;
    QLabel *m_code = nullptr;
    CopyButton *m_copyCode = nullptr;
    QWidget *m_answers = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    FactList *m_facts = nullptr;
};

} // namespace countersign::ui
