// Everything the window remembers: one typed table, no string keys elsewhere. GUI thread.
#pragma once

#include <QVariant>

class QSettings;

namespace countersign::ui {

enum class Setting {
    WindowGeometry,      // QByteArray
    Page,                // QString, objectName of the page
    NavigationNarrow,    // bool
    PaymentsSplitter,    // QByteArray
    PaymentsColumns,     // QByteArray
    PaymentsDirection,   // QString: newest, oldest
    PaymentsStatus,      // QString
    PaymentsCurrency,    // QString
    PaymentsMerchant,    // QString
    PaymentsPeriod,      // QString
    PaymentsText,        // QString
    DetailTab,           // int
    NewPaymentSplitter,  // QByteArray
    CheckoutSplitter,    // QByteArray
    CheckoutColumns,     // QByteArray
    CheckoutStatus,      // QString
    CheckoutMerchant,    // QString
    CheckoutText,        // QString
    CheckoutTab,         // int
    CheckoutSuccessUrl,  // QString, of the intent made last
    CheckoutCancelUrl,   // QString
    SettlementsTab,      // int
    SettlementsSplitter, // QByteArray
    ShareAddress,        // QString, chosen last
    SharePort,           // int
    WebhooksTab,         // int
    DeliveriesSplitter,  // QByteArray
    DeliveriesColumns,   // QByteArray
    DeliveriesState,     // QString
    DeliveriesEndpoint,  // QString
    DeliveriesEvent,     // QString
    DeliveriesText,      // QString
    DeliveryTab,         // int
    EndpointsSplitter,   // QByteArray
    EndpointsColumns,    // QByteArray
    InboxSplitter,       // QByteArray
    InboxName,           // QString
    RequestsSplitter,    // QByteArray
    RequestsColumns,     // QByteArray
    RequestsDirection,   // QString: newest, oldest
    RequestsMethod,      // QString
    RequestsStatus,      // QString
    RequestsDialect,     // QString
    RequestsText,        // QString
    RequestTab,          // int
    Appearance,          // QString: system, light, dark
    Language,            // QString: system, en, fr, ar
    ExportFolder,        // QString
    ApprovalsSplitter,   // QByteArray
    ApprovalsColumns,    // QByteArray
    ApprovalsStatus,     // QString
    ApprovalsIntegrator, // QString
    ApprovalsText,       // QString
    LinksSplitter,       // QByteArray
    LinksColumns,        // QByteArray
    ConnectionsColumns,  // QByteArray
    TrayExplained,       // bool: told once where the window goes when it is closed
};

class Settings final
{
public:
    [[nodiscard]] static QVariant value(Setting setting);
    static void setValue(Setting setting, const QVariant &value);
    template <class T>
    [[nodiscard]] static T get(Setting setting)
    {
        return value(setting).value<T>();
    }
    // Forgets everything; for tests, which start from the defaults.
    static void clear();
};

} // namespace countersign::ui
