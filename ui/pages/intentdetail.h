// One payment intent: the page it is paid on as a link and a picture, the card that pays it here, what is asked of the
// card's holder, and everything that happens to it.
#pragma once

#include "client/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace countersign::ui {

class Badge;
class CardTray;
class CopyButton;
class DeliveryLinks;
class ElidedLabel;
class FactList;
class MessageBar;
class QrView;
class StatePanel;
class TimelineView;

class IntentDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntentDetailPane)

public:
    explicit IntentDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] const std::optional<IntentDetail> &detail() const { return m_detail; }
    void openPage(); // in the browser
    void copyLink();
    void focusContent();
    void saveState();

Q_SIGNALS:
    void paymentRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void detailChanged();
    void shareRequested();

private:
    QWidget *buildContent();
    QWidget *buildPageTab();
    QWidget *buildPayTab();
    QWidget *buildEventsTab();
    QWidget *buildChallenge();
    void refresh();
    void heard(const QList<JournalEntry> &entries);
    void fill();
    void fillFacts();
    void fillAttempts();
    void refreshActions();
    void tick();
    void pay();
    void settleChallenge(const QString &verdict);
    void answered(const Outcome<IntentAnswer> &outcome);
    void cancel();
    void showError(const Error &error, std::function<void()> again);
    [[nodiscard]] bool open() const; // it can still be paid, as far as this window knows
    [[nodiscard]] QString whyNotPayable() const;

    Session &m_session;
    QString m_id;
    std::optional<IntentDetail> m_detail;
    std::optional<TestCard> m_card; // to pay with
    UserAction m_payAction;
    UserAction m_challengeAction;
    UserAction m_cancelAction;
    Call m_call;
    Call m_payCall; // and the challenge's end: never both at once
    Call m_cancelCall;
    bool m_paying = false;
    QTimer m_refreshTimer;
    QTimer m_ticking;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QLabel *m_amount = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_left = nullptr; // time and attempts
    ElidedLabel *m_idLabel = nullptr;
    QPushButton *m_openPage = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_cancel = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_challenge = nullptr;
    QPushButton *m_openChallenge = nullptr;
    QPushButton *m_pass = nullptr;
    QPushButton *m_fail = nullptr;
    QTabWidget *m_tabs = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_here = nullptr;
    QPushButton *m_share = nullptr;
    QLabel *m_noPage = nullptr;
    ElidedLabel *m_link = nullptr;
    CopyButton *m_linkCopy = nullptr;
    CardTray *m_tray = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_pay = nullptr;
    QWidget *m_attempts = nullptr;
    QVBoxLayout *m_attemptLines = nullptr;
    DeliveryLinks *m_deliveries = nullptr;
    TimelineView *m_timeline = nullptr;
    FactList *m_facts = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace countersign::ui
