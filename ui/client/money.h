// An amount as the gateway gives it: minor units and a currency. No floating point comes near it.
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace countersign::ui {

struct Money
{
    qint64 minor = 0; // in the currency's smallest unit
    QString currency; // ISO 4217, upper case

    friend bool operator==(const Money &, const Money &) = default;
};

// How many digits the minor unit has (ISO 4217): 2 for most, 0 for JPY, 3 for KWD.
[[nodiscard]] int minorDigits(const QString &currency);

// Reads what a person typed ("1,234.5", "12٫50", "99 USD"): exact, or nothing. `decimal` and `group` are the separators
// of the language; a plain '.' is accepted as the decimal point too where it cannot be a group separator.
[[nodiscard]] std::optional<qint64> parseMinor(const QString &text, const QString &currency, QChar decimal,
                                               QChar group);

} // namespace countersign::ui
