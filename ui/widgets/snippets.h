// A few lines of code for each interface of the gateway, pointed at this gateway: to be copied into a program.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace countersign::ui {

enum class Snippet { PaymentApi, Nuvouch, Clive, StripeNode, StripeJs };

[[nodiscard]] QList<Snippet> snippets();
[[nodiscard]] QString snippetName(Snippet snippet); // "Payment API (curl)"
// key: of the Payment API. demo: the demo's accounts are there, so that the lines run as they stand.
[[nodiscard]] QString snippetText(Snippet snippet, const QUrl &gateway, const QString &key, bool demo);

} // namespace countersign::ui
