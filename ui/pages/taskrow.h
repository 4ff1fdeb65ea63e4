// Follows a task of the gateway: how far it is, and a way to stop it. Hidden while there is none.
#pragma once

#include "client/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace countersign::ui {

class TaskRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskRow)

public:
    explicit TaskRow(Session &session, QWidget *parent = nullptr);

    void follow(const Task &task);
    [[nodiscard]] bool busy() const { return m_task.running(); }

Q_SIGNALS:
    void finished(const countersign::ui::Task &task); // done or cancelled
    void failed(const countersign::ui::Error &error); // what became of it is not known

private:
    void ask();
    void arrived(const Outcome<Task> &outcome);
    void cancel();

    Session &m_session;
    Task m_task;
    UserAction m_action;
    Call m_call;
    Call m_cancelCall;
    QTimer m_next;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace countersign::ui
