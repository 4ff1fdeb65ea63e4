#include "client/sharevalues.h"

#include <QJsonArray>
#include <QJsonValue>

namespace countersign::ui {

using namespace Qt::StringLiterals;

Share shareFrom(const QJsonObject &object)
{
    Share share;
    share.on = object.value("on"_L1).toBool();
    share.url = object.value("url"_L1).toString();
    share.address = object.value("address"_L1).toString();
    share.port = object.value("port"_L1).toInt();
    share.plain = object.value("plain"_L1).toBool();
    share.fingerprint = object.value("fingerprint"_L1).toString();
    for (const QJsonValue address : object.value("addresses"_L1).toArray())
        share.addresses.append(address.toString());
    return share;
}

} // namespace countersign::ui
