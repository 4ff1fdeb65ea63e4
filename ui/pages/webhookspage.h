// Webhooks: what was sent where, the endpoints it goes to, and the built-in inboxes.
#pragma once

#include "client/session.h"
#include "models/endpointmodel.h"
#include "pages/page.h"

class QTabWidget;

namespace countersign::ui {

class DeliveriesPane;
class EndpointsPane;
class InboxPane;

class WebhooksPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhooksPage)

public:
    explicit WebhooksPage(Session &session, QWidget *parent = nullptr);
    ~WebhooksPage() override;

    [[nodiscard]] QString title() const override { return tr("Webhooks"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("document-send"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void openDelivery(const QString &id);
    void openEndpoint(const QString &id);

Q_SIGNALS:
    void paymentRequested(const QString &id);
    void intentRequested(const QString &id);

private:
    void load();
    void loadFormats();
    void refreshTabs();

    Session &m_session;
    EndpointModel m_endpointModel;
    QTabWidget *m_tabs;
    DeliveriesPane *m_deliveries;
    EndpointsPane *m_endpoints;
    InboxPane *m_inbox;
    bool m_wanted = false; // looked at: from then on it is kept up to date
    bool m_open = false;   // the session is
    Call m_formatsCall;
};

} // namespace countersign::ui
