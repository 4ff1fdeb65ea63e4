// One delivery: what it is about, how it stands and why, what may be done, every attempt, the payload, the signature.
#pragma once

#include "client/session.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace countersign::ui {

class AttemptsView;
class Badge;
class CopyButton;
class ElidedLabel;
class FactList;
class MessageBar;
class SignatureView;
class StatePanel;
class WireTextView;

class DeliveryDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryDetailPane)

public:
    explicit DeliveryDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<DeliveryDetail> &detail() const { return m_detail; }
    void refresh();
    void resend();  // if that is allowed
    void sendNow(); // if that is allowed
    void retime();  // the clock went on

Q_SIGNALS:
    void detailChanged();
    void paymentRequested(const QString &id);
    void intentRequested(const QString &id);
    void endpointRequested(const QString &id);

private:
    QWidget *buildContent();
    QWidget *buildPayload();
    void arrived(const Outcome<DeliveryDetail> &outcome);
    void fill(bool other);
    void fillFacts();
    void fillActions();
    void fillTrouble();
    void fillPayload();
    void act(Call (ConsoleClient::*call)(const QString &, UserAction &, Reply<Delivery>), const QString &done,
             const QString &failed);
    void heard(const QList<JournalEntry> &entries);

    Session &m_session;
    QString m_id;
    std::optional<DeliveryDetail> m_detail;
    UserAction m_action;
    Call m_call;
    Call m_actionCall;
    QTimer m_refreshTimer;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    ElidedLabel *m_event = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_next = nullptr;
    ElidedLabel *m_idLabel = nullptr;
    FactList *m_facts = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_sendNow = nullptr;
    MessageBar *m_trouble = nullptr; // why the last attempt failed
    MessageBar *m_message = nullptr; // what came of an action
    QTabWidget *m_tabs = nullptr;
    AttemptsView *m_attempts = nullptr;
    WireTextView *m_payload = nullptr;
    QButtonGroup *m_spelling = nullptr; // 0: easy to read, 1: as it was sent
    SignatureView *m_signature = nullptr;
};

} // namespace countersign::ui
