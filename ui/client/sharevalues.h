// The second listener, for phones, as values (design: console API, share).
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace countersign::ui {

struct Share
{
    bool on = false;
    QString url; // this and the next are empty while it is off
    QString address;
    int port = 0;
    bool plain = false;    // without encryption
    QString fingerprint;   // of the certificate, SHA-256 in hexadecimal; empty when plain
    QStringList addresses; // of the gateway's computer, those that others can reach
};

struct ShareWish
{
    bool on = false;
    QString address;
    int port = 0; // 0: any free one
    bool plain = false;
};

[[nodiscard]] Share shareFrom(const QJsonObject &object);

} // namespace countersign::ui
