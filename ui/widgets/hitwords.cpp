#include "widgets/hitwords.h"

#include "widgets/approvalwords.h"
#include "widgets/deliverywords.h"
#include "widgets/paymentwords.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hit)
};

} // namespace

QString hitTypeName(const QString &type)
{
    if (type == "payment"_L1)
        return Words::tr("Payment");
    if (type == "intent"_L1)
        return Words::tr("Payment intent");
    if (type == "approval"_L1)
        return Words::tr("Approval");
    if (type == "link"_L1)
        return Words::tr("Link");
    if (type == "connection"_L1)
        return Words::tr("Connection");
    if (type == "delivery"_L1)
        return Words::tr("Delivery");
    if (type == "endpoint"_L1)
        return Words::tr("Endpoint");
    if (type == "merchant"_L1)
        return Words::tr("Merchant");
    return type;
}

BadgeLook hitLook(const Hit &hit)
{
    if (hit.status.isEmpty())
        return {{}, u"go-next"_s, Tone::Neutral};
    if (hit.type == "approval"_L1) {
        Approval approval;
        approval.stateWord = hit.status;
        approval.state = approvalStateFrom(hit.status);
        return approvalLook(approval);
    }
    if (hit.type == "link"_L1) {
        Link link;
        link.stateWord = hit.status;
        link.state = linkStateFrom(hit.status);
        return linkLook(link);
    }
    if (hit.type == "connection"_L1) {
        Connection connection;
        connection.active = hit.status == "active"_L1;
        return connectionLook(connection);
    }
    if (hit.type == "delivery"_L1)
        return deliveryLook(deliveryStateFrom(hit.status), hit.status);
    if (hit.type == "endpoint"_L1) {
        Endpoint endpoint;
        endpoint.state = hit.status;
        return endpointStateLook(endpoint);
    }
    const PaymentStatus status = paymentStatusFrom(hit.status);
    return {statusName(status, hit.status), hit.type == "payment"_L1 ? statusIcon(status) : u"go-next"_s,
            hit.type == "payment"_L1 ? statusTone(status) : Tone::Neutral};
}

} // namespace countersign::ui
