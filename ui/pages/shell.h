// The frame around the pages: navigation, connection, search, signals, and what the gateway is doing.
#pragma once

#include "client/session.h"
#include "pages/page.h"

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace countersign::ui {

class ApprovalsPage;
class Badge;
class CheckoutPage;
class DevelopersPage;
class FirstRunPage;
class FlowLayout;
class LinksPage;
class MessageBar;
class Navigation;
class NewPaymentPage;
class PaymentsPage;
class RequestsPage;
class SearchBox;
class SettingsPage;
class SettlementsPage;
class WalkthroughPage;
class WebhooksPage;

class Shell final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shell)

public:
    explicit Shell(Session &session, QWidget *parent = nullptr);

    void saveState();
    void showPage(const QString &pageName);
    [[nodiscard]] bool approvalsInFront() const;
    void openPayment(const QString &id);
    void openIntent(const QString &id);
    void openDelivery(const QString &id);
    void openEndpoint(const QString &id);
    void openApproval(const QString &id);
    void openLink(const QString &id);
    void openConnection(const QString &id);
    void openRequest(const QString &id); // of the log
    void openWalkthrough();
    void openApprovals();
    void openObject(const QString &id); // by what its id begins with

Q_SIGNALS:
    void demoRequested();
    void accountMade(const QString &merchantName, const QString &currency);
    void appearanceChosen(const QString &appearance);
    void languageChosen(const QString &code);
    void quitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildBottom();
    void addPage(Page *page);
    [[nodiscard]] Page *page(const QString &pageName) const;
    void refreshConnection();
    void refreshSignals();
    void refreshBottom();
    void refreshCounts();
    void refreshPages();
    void showKeys();
    void showAbout();
    void showShare();

    Session &m_session;
    QList<Page *> m_pages;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    ApprovalsPage *m_approvals = nullptr;
    LinksPage *m_links = nullptr;
    PaymentsPage *m_payments = nullptr;
    NewPaymentPage *m_newPayment = nullptr;
    CheckoutPage *m_checkout = nullptr;
    SettlementsPage *m_settlements = nullptr;
    WebhooksPage *m_webhooks = nullptr;
    RequestsPage *m_requests = nullptr;
    DevelopersPage *m_developers = nullptr;
    SettingsPage *m_settings = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    WalkthroughPage *m_walkthrough = nullptr;
    QLabel *m_connection = nullptr;
    QLabel *m_connectionIcon = nullptr;
    SearchBox *m_search = nullptr;
    QToolButton *m_menu = nullptr;
    QAction *m_share = nullptr;
    QWidget *m_signalStrip = nullptr;
    FlowLayout *m_signalFlow = nullptr;
    QString m_signalKey;
    QLabel *m_address = nullptr;
    QLabel *m_deliveries = nullptr;
    QLabel *m_store = nullptr;
};

} // namespace countersign::ui
