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
    const QJsonObject parameters = object.value("parameters"_L1).toObject();
    return {object.value("dialect"_L1).toString(),  object.value("method"_L1).toString(),
            object.value("path"_L1).toString(),     object.value("support"_L1).toString() != "absent"_L1,
            namesOf(parameters.value("real"_L1)),   namesOf(parameters.value("defaulted"_L1)),
            namesOf(parameters.value("absent"_L1)), object.value("calls"_L1).toInteger()};
}

} // namespace countersign::ui
