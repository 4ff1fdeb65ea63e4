// One settlement batch: what it adds up to, where it goes, the transactions in it, and paying it out.
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
class FactList;
class MessageBar;
class StatePanel;
class TimelineView;

class BatchDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDetailPane)

public:
    explicit BatchDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<BatchDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void transactionsRequested(const QString &batch);

private:
    QWidget *buildContent();
    void refresh();
    void fill();
    void refreshActions();
    void pay(bool fail);

    Session &m_session;
    QString m_id;
    std::optional<BatchDetail> m_detail;
    UserAction m_action;
    Call m_call;
    Call m_payCall;
    QTimer m_refreshTimer;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    MessageBar *m_message = nullptr;
    QLabel *m_net = nullptr;
    Badge *m_status = nullptr;
    QPushButton *m_pay = nullptr;
    QPushButton *m_fail = nullptr;
    QPushButton *m_transactions = nullptr;
    FactList *m_facts = nullptr;
    TimelineView *m_timeline = nullptr;
};

} // namespace countersign::ui
