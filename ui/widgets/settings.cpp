#include "widgets/settings.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString key;
    QVariant otherwise;
};

Entry entryOf(Setting setting)
{
    switch (setting) {
    case Setting::WindowGeometry:
        return {u"window/geometry"_s, QByteArray()};
    case Setting::Page:
        return {u"window/page"_s, u"paymentsPage"_s};
    case Setting::NavigationNarrow:
        return {u"window/navigationNarrow"_s, false};
    case Setting::PaymentsSplitter:
        return {u"payments/splitter"_s, QByteArray()};
    case Setting::PaymentsColumns:
        return {u"payments/columns"_s, QByteArray()};
    case Setting::PaymentsDirection:
        return {u"payments/direction"_s, u"newest"_s};
    case Setting::PaymentsStatus:
        return {u"payments/status"_s, QString()};
    case Setting::PaymentsCurrency:
        return {u"payments/currency"_s, QString()};
    case Setting::PaymentsMerchant:
        return {u"payments/merchant"_s, QString()};
    case Setting::PaymentsPeriod:
        return {u"payments/period"_s, QString()};
    case Setting::PaymentsText:
        return {u"payments/text"_s, QString()};
    case Setting::DetailTab:
        return {u"payments/detailTab"_s, 0};
    case Setting::NewPaymentSplitter:
        return {u"newPayment/splitter"_s, QByteArray()};
    case Setting::CheckoutSplitter:
        return {u"checkout/splitter"_s, QByteArray()};
    case Setting::CheckoutColumns:
        return {u"checkout/columns"_s, QByteArray()};
    case Setting::CheckoutStatus:
        return {u"checkout/status"_s, QString()};
    case Setting::CheckoutMerchant:
        return {u"checkout/merchant"_s, QString()};
    case Setting::CheckoutText:
        return {u"checkout/text"_s, QString()};
    case Setting::CheckoutTab:
        return {u"checkout/detailTab"_s, 0};
    // The place a web application usually has while it is being written.
    case Setting::CheckoutSuccessUrl:
        return {u"checkout/successUrl"_s, u"http://localhost:3000/success?session_id={CHECKOUT_SESSION_ID}"_s};
    case Setting::CheckoutCancelUrl:
        return {u"checkout/cancelUrl"_s, u"http://localhost:3000/cancel"_s};
    case Setting::SettlementsTab:
        return {u"settlements/tab"_s, 0};
    case Setting::SettlementsSplitter:
        return {u"settlements/splitter"_s, QByteArray()};
    case Setting::ShareAddress:
        return {u"share/address"_s, QString()};
    case Setting::SharePort:
        return {u"share/port"_s, 4391}; // beside the gateway's own
    case Setting::WebhooksTab:
        return {u"webhooks/tab"_s, 0};
    case Setting::DeliveriesSplitter:
        return {u"deliveries/splitter"_s, QByteArray()};
    case Setting::DeliveriesColumns:
        return {u"deliveries/columns"_s, QByteArray()};
    case Setting::DeliveriesState:
        return {u"deliveries/state"_s, QString()};
    case Setting::DeliveriesEndpoint:
        return {u"deliveries/endpoint"_s, QString()};
    case Setting::DeliveriesEvent:
        return {u"deliveries/event"_s, QString()};
    case Setting::DeliveriesText:
        return {u"deliveries/text"_s, QString()};
    case Setting::DeliveryTab:
        return {u"deliveries/detailTab"_s, 0};
    case Setting::EndpointsSplitter:
        return {u"endpoints/splitter"_s, QByteArray()};
    case Setting::EndpointsColumns:
        return {u"endpoints/columns"_s, QByteArray()};
    case Setting::InboxSplitter:
        return {u"inbox/splitter"_s, QByteArray()};
    case Setting::InboxName:
        return {u"inbox/name"_s, QString()};
    case Setting::RequestsSplitter:
        return {u"requests/splitter"_s, QByteArray()};
    case Setting::RequestsColumns:
        return {u"requests/columns"_s, QByteArray()};
    case Setting::RequestsDirection:
        return {u"requests/direction"_s, u"newest"_s};
    case Setting::RequestsMethod:
        return {u"requests/method"_s, QString()};
    case Setting::RequestsStatus:
        return {u"requests/status"_s, QString()};
    case Setting::RequestsDialect:
        return {u"requests/dialect"_s, QString()};
    case Setting::RequestsText:
        return {u"requests/text"_s, QString()};
    case Setting::RequestTab:
        return {u"requests/tab"_s, 0};
    case Setting::ApprovalsSplitter:
        return {u"approvals/splitter"_s, QByteArray()};
    case Setting::ApprovalsColumns:
        return {u"approvals/columnWidths"_s, QByteArray()};
    case Setting::ApprovalsStatus:
        return {u"approvals/status"_s, u"pending"_s};
    case Setting::ApprovalsIntegrator:
        return {u"approvals/integrator"_s, QString()};
    case Setting::ApprovalsText:
        return {u"approvals/text"_s, QString()};
    case Setting::LinksSplitter:
        return {u"links/splitter"_s, QByteArray()};
    case Setting::LinksColumns:
        return {u"links/columns"_s, QByteArray()};
    case Setting::ConnectionsColumns:
        return {u"links/connectionColumns"_s, QByteArray()};
    case Setting::TrayExplained:
        return {u"window/trayExplained"_s, false};
    case Setting::Appearance:
        return {u"appearance"_s, u"system"_s};
    case Setting::Language:
        return {u"language"_s, u"system"_s};
    case Setting::ExportFolder:
        return {u"export/folder"_s, QString()};
    }
    return {};
}

} // namespace

QVariant Settings::value(Setting setting)
{
    const Entry entry = entryOf(setting);
    return QSettings().value(entry.key, entry.otherwise);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    QSettings().setValue(entryOf(setting).key, value);
}

void Settings::clear()
{
    QSettings().clear();
}

} // namespace countersign::ui
