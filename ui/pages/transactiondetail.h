// One Clive transaction: amount and fees, what stands behind it, and what became of it.
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
class DeliveryLinks;
class FactList;
class MessageBar;
class StatePanel;
class TimelineView;

class TransactionDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransactionDetailPane)

public:
    explicit TransactionDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<CliveTransactionDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void intentRequested(const QString &id);
    void batchRequested(const QString &id);
    void deliveryRequested(const QString &id);

private:
    QWidget *buildContent();
    void refresh();
    void fill();
    void fillOutcomes();
    void setOutcome(const QString &status);

    Session &m_session;
    QString m_id;
    std::optional<CliveTransactionDetail> m_detail;
    UserAction m_action;
    Call m_call;
    Call m_outcomeCall;
    QTimer m_refreshTimer;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    MessageBar *m_message = nullptr;
    QLabel *m_amount = nullptr;
    Badge *m_status = nullptr;
    Badge *m_settlement = nullptr;
    QPushButton *m_outcome = nullptr; // what may come next, in a menu
    FactList *m_facts = nullptr;
    DeliveryLinks *m_deliveries = nullptr;
    TimelineView *m_timeline = nullptr;
};

} // namespace countersign::ui
