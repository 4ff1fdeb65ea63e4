#include "client/coveragevalues.h"

#include <QJsonArray>
#include <QJsonValue>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue name : value.toArray())
        names.append(name.toString());
    return names;
}

} // namespace

CoveredEndpoint coveredEndpointFrom(const QJsonObject &object)
{
    return {object.value("dialect"_L1).toString(), object.value("method"_L1).toString(),
            object.value("path"_L1).toString(),    object.value("supported"_L1).toBool(true),
            namesOf(object.value("real"_L1)),      namesOf(object.value("defaulted"_L1)),
            namesOf(object.value("absent"_L1)),    object.value("calls"_L1).toInteger()};
}

} // namespace countersign::ui
