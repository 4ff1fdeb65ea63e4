// How amounts, numbers and times are written: the one place. Digits are always 0-9; separators are the language's.
#pragma once

#include "client/money.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace countersign::ui {

// "1,234.50 USD", with a no-break space, isolated so that it stays left to right in a sentence of any direction.
[[nodiscard]] QString formatMoney(const Money &money, const QLocale &locale = QLocale());
// The number alone, as it stands in an input field.
[[nodiscard]] QString formatMinor(const Money &money, const QLocale &locale = QLocale());
[[nodiscard]] QString formatNumber(qint64 number, const QLocale &locale = QLocale());
[[nodiscard]] QString formatBytes(qint64 bytes, const QLocale &locale = QLocale());
// What a person typed, by the separators of the language.
[[nodiscard]] std::optional<qint64> readMinor(const QString &text, const QString &currency,
                                              const QLocale &locale = QLocale());

// "3 min ago", "in 6 days"; beyond a week the date. Both in any zone; the text is in the computer's.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
// The time that is left, to the second as far as that helps: "in 4 min 12 s"; "now" once it is due.
[[nodiscard]] QString countdown(const QDateTime &time, const QDateTime &now);
[[nodiscard]] QString formatSpan(qint64 seconds); // "15 min", as a plan names it
// How long something took: "850 µs", "12.3 ms", "1.25 s".
[[nodiscard]] QString formatDuration(qint64 microseconds, const QLocale &locale = QLocale());
[[nodiscard]] QString absoluteTime(const QDateTime &time); // to the second, with the zone
[[nodiscard]] QString preciseTime(const QDateTime &time);  // with milliseconds, for logs
[[nodiscard]] QString shortDate(const QDate &date);

// An id, code or number that must read left to right wherever it stands.
[[nodiscard]] QString isolated(const QString &text);
// The same without the invisible marks, for the clipboard.
[[nodiscard]] QString plain(const QString &text);

} // namespace countersign::ui
