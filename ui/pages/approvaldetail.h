// One approval request: what exactly is asked, by whom and for how long, and the buttons that decide it. The buttons
// act only after everything that matters was in sight, only for the version that was shown, and never once time is up.
#pragma once

#include "client/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui {

class Badge;
class FactList;
class FlowLayout;
class MessageBar;
class StatePanel;
class TimelineView;
class WireTextView;

class ApprovalDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDetailPane)

public:
    explicit ApprovalDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<ApprovalDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void detailChanged();
    void decided(const countersign::ui::Approval &approval);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildCard();
    QWidget *buildDecisions();
    void heard(const QList<JournalEntry> &entries);
    void fetch();
    void take(const ApprovalDetail &detail);
    void fill();
    void fillDetails();
    void fillFacts();
    void fillCallbacks();
    void fillDecisions();
    void markSeen();
    void noteSight();
    void tick();
    void refreshButtons();
    [[nodiscard]] bool timeIsUp() const;
    void choose(const DecisionChoice &choice);
    void askReason(const DecisionChoice &choice);
    void send(const QString &value, const QString &reason);
    void answered(const Outcome<Approval> &outcome, const QString &value, const QString &reason);
    void explain(const Approval &before, const Approval &now);
    void cancelRequest();

    Session &m_session;
    QString m_id;
    std::optional<ApprovalDetail> m_detail;
    Call m_call;
    Call m_seenCall;
    Call m_decisionCall;
    UserAction m_action;
    bool m_sending = false;
    bool m_seenTold = false;
    bool m_inSight = false; // all that matters was in sight, for long enough to be looked at
    QTimer m_ticking;
    QTimer m_sightTimer;
    QTimer m_refetch;
    QPointer<QDialog> m_reasonDialog;

    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_essence = nullptr; // what must have been seen
    Badge *m_state = nullptr;
    Badge *m_agent = nullptr;
    Badge *m_risk = nullptr;
    QLabel *m_countdown = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_payee = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_asker = nullptr;
    QLabel *m_riskText = nullptr;
    FactList *m_details = nullptr;
    QLabel *m_outcome = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_callbacksTitle = nullptr;
    QWidget *m_callbacks = nullptr;
    QVBoxLayout *m_callbacksLayout = nullptr;
    TimelineView *m_timeline = nullptr;
    WireTextView *m_raw = nullptr;
    QWidget *m_decisions = nullptr;
    QLabel *m_hint = nullptr;
    FlowLayout *m_denials = nullptr;
    FlowLayout *m_consents = nullptr;
    QPushButton *m_withdraw = nullptr;
    QList<QPushButton *> m_buttons;
    MessageBar *m_message = nullptr;
};

} // namespace countersign::ui
