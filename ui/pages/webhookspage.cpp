#include "pages/webhookspage.h"

#include "pages/deliveriespane.h"
#include "pages/deliverydetail.h"
#include "pages/endpointdetail.h"
#include "pages/endpointspane.h"
#include "pages/inboxpane.h"
#include "widgets/settings.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

WebhooksPage::WebhooksPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_endpointModel(session)
    , m_tabs(new QTabWidget(this))
    , m_deliveries(new DeliveriesPane(session, m_endpointModel, m_tabs))
    , m_endpoints(new EndpointsPane(session, m_endpointModel, m_tabs))
    , m_inbox(new InboxPane(session, m_tabs))
{
    setObjectName(u"webhooksPage"_s);
    setAccessibleName(title());
    m_tabs->setObjectName(u"webhooksTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the webhooks"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_deliveries, tr("&Deliveries"));
    m_tabs->addTab(m_endpoints, tr("&Endpoints"));
    m_tabs->addTab(m_inbox, tr("In&box"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::WebhooksTab));
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [](int index) { Settings::setValue(Setting::WebhooksTab, index); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_deliveries, &DeliveriesPane::newEndpointRequested, this, [this] {
        m_tabs->setCurrentWidget(m_endpoints);
        m_endpoints->create();
    });
    connect(m_deliveries->detail(), &DeliveryDetailPane::paymentRequested, this, &WebhooksPage::paymentRequested);
    connect(m_deliveries->detail(), &DeliveryDetailPane::intentRequested, this, &WebhooksPage::intentRequested);
    connect(m_deliveries->detail(), &DeliveryDetailPane::endpointRequested, this, &WebhooksPage::openEndpoint);
    connect(m_endpoints->detail(), &EndpointDetailPane::deliveryRequested, this, &WebhooksPage::openDelivery);
    connect(m_endpoints->detail(), &EndpointDetailPane::deliveriesRequested, this, [this](const QString &endpoint) {
        m_tabs->setCurrentWidget(m_deliveries);
        m_deliveries->showEndpoint(endpoint);
    });
    connect(m_inbox, &InboxPane::deliveryRequested, this, &WebhooksPage::openDelivery);
    connect(&session, &Session::opened, this, [this] {
        m_open = true;
        load();
    });
    connect(&session, &Session::reload, this, &WebhooksPage::load);
    connect(&session, &Session::meChanged, this, &WebhooksPage::refreshTabs);
    connect(&session, &Session::troubleChanged, this, [this] {
        const bool failed = m_deliveries->model().state() == PageModel::State::Failed ||
                            m_endpointModel.state() == PageModel::State::Failed;
        if (!m_session.trouble() && failed)
            load();
    });
}

WebhooksPage::~WebhooksPage() = default;

QList<KeyHelp> WebhooksPage::keys() const
{
    return {{u"Ctrl+Tab"_s, tr("Next part: deliveries, endpoints, inbox")},
            {u"↑ ↓  j k"_s, tr("Move through the list")},
            {tr("Enter"), tr("Go into the chosen row")},
            {u"/"_s, tr("Filter the deliveries")},
            {u"Ctrl+R"_s, tr("Send the chosen delivery again")},
            {u"Ctrl+Enter"_s, tr("Send the chosen delivery now")},
            {u"Ctrl+Shift+R"_s, tr("Send all that match again")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen row")},
            {u"F5"_s, tr("Read the list again")}};
}

void WebhooksPage::refreshTabs()
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_inbox), m_session.maySeeInboxes());
}

void WebhooksPage::shown()
{
    if (!std::exchange(m_wanted, true))
        load();
    if (m_tabs->currentWidget() == m_deliveries)
        m_deliveries->focusList();
    else if (m_tabs->currentWidget() == m_endpoints)
        m_endpoints->focusList();
    else
        m_inbox->focusList();
}

// Nothing is asked for before somebody looks: most windows are about payments.
void WebhooksPage::load()
{
    if (!m_wanted || !m_open || !m_session.maySeeWebhooks())
        return;
    loadFormats();
    m_endpoints->load();
    m_deliveries->load();
}

void WebhooksPage::loadFormats()
{
    m_formatsCall = m_session.client().webhookFormats([this](const Outcome<QList<WebhookFormat>> &outcome) {
        if (!outcome)
            return;
        m_deliveries->setFormats(*outcome);
        m_endpoints->setFormats(*outcome);
        m_inbox->setFormats(*outcome);
    });
}

void WebhooksPage::openDelivery(const QString &id)
{
    m_tabs->setCurrentWidget(m_deliveries);
    m_deliveries->open(id);
}

void WebhooksPage::openEndpoint(const QString &id)
{
    m_tabs->setCurrentWidget(m_endpoints);
    m_endpoints->open(id);
}

void WebhooksPage::saveState()
{
    m_deliveries->saveState();
    m_endpoints->saveState();
    m_inbox->saveState();
}

} // namespace countersign::ui
