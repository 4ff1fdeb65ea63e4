// One webhook endpoint: how it is doing, its secret on demand, and what may be done with it.
#pragma once

#include "client/session.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace countersign::ui {

class Badge;
class ElidedLabel;
class FactList;
class MessageBar;
class SecretField;
class StatePanel;

class EndpointDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointDetailPane)

public:
    explicit EndpointDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<Endpoint> &endpoint() const { return m_endpoint; }
    void setFormats(const QList<WebhookFormat> &formats);
    void setShownFor(std::chrono::milliseconds time); // how long a revealed secret stays
    void refresh();
    void pauseOrResume();
    void sendTest(const QString &event); // empty: the gateway's choice
    void edit();
    void rotate();
    void remove();
    void reveal();

Q_SIGNALS:
    void detailChanged();
    void deliveryRequested(const QString &id);
    void deliveriesRequested(const QString &endpoint);

private:
    QWidget *buildContent();
    void arrived(const Outcome<Endpoint> &outcome);
    void fill();
    void fillFacts();
    void fillActions();
    void fillTestMenu();
    void show(const Endpoint &endpoint);
    // safe: trying again does nothing twice.
    void say(const Error &error, const QString &title, bool safe, std::function<void()> again);
    void heard(const QList<JournalEntry> &entries);
    [[nodiscard]] const WebhookFormat *format() const;

    Session &m_session;
    QList<WebhookFormat> m_formats;
    QString m_id;
    std::optional<Endpoint> m_endpoint;
    UserAction m_action;
    Call m_call;
    Call m_actionCall;
    Call m_revealCall;
    QTimer m_refreshTimer;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QLabel *m_title = nullptr;
    Badge *m_state = nullptr;
    Badge *m_health = nullptr;
    ElidedLabel *m_idLabel = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_pause = nullptr;
    QToolButton *m_test = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_rotate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_deliveries = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_secretHint = nullptr;
    QPushButton *m_reveal = nullptr;
    SecretField *m_secret = nullptr;
};

} // namespace countersign::ui
