// What the gateway covers of the interfaces it stands for, as values (design: console API, coverage).
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace countersign::ui {

struct CoveredEndpoint
{
    QString dialect;
    QString method; // empty where the original's endpoint is not here at all
    QString path;
    bool exists = true;    // absent ones are told apart from paths that are nobody's
    QStringList real;      // parameters that do what they do in the original
    QStringList defaulted; // taken, and without effect
    QStringList absent;    // refused
    qint64 calls = 0;      // since the gateway started
};

[[nodiscard]] CoveredEndpoint coveredEndpointFrom(const QJsonObject &object);

} // namespace countersign::ui
