#include "widgets/format.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdlib>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolateLeftToRight(0x2066);
constexpr QChar popIsolate(0x2069);
constexpr QChar noBreakSpace(0x00A0);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Time)
};

QString asciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > 127 && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

// Digits in threes. QLocale would print the digits of the language and turn an int64 into a double for the fraction.
QString grouped(quint64 number, const QString &separator)
{
    QString text = QString::number(number);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, separator);
    return text;
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString minorText(const Money &money, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const quint64 amount = magnitude(money.minor);
    QString text = grouped(amount / unit, locale.groupSeparator());
    if (digits > 0)
        text += locale.decimalPoint() + QString::number(amount % unit).rightJustified(digits, u'0');
    return money.minor < 0 ? u'-' + text : text;
}

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : isolateLeftToRight + text + popIsolate;
}

QString plain(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return result;
}

QString formatMinor(const Money &money, const QLocale &locale)
{
    return minorText(money, locale);
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    return isolated(minorText(money, locale) + noBreakSpace + money.currency);
}

QString formatNumber(qint64 number, const QLocale &locale)
{
    const QString text = grouped(magnitude(number), locale.groupSeparator());
    return number < 0 ? u'-' + text : text;
}

QString formatBytes(qint64 bytes, const QLocale &locale)
{
    return isolated(asciiDigits(locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
}

std::optional<qint64> readMinor(const QString &text, const QString &currency, const QLocale &locale)
{
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    return parseMinor(text, currency, decimal.isEmpty() ? QChar(u'.') : decimal.front(),
                      group.isEmpty() ? noBreakSpace : group.front());
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    const bool past = seconds >= 0;
    const qint64 distance = std::abs(seconds);
    const auto count = [](qint64 value) { return static_cast<int>(value); };
    if (distance < 5)
        return Words::tr("just now");
    if (distance < 60)
        return past ? Words::tr("%n s ago", "seconds", count(distance))
                    : Words::tr("in %n s", "seconds", count(distance));
    if (distance < 3600)
        return past ? Words::tr("%n min ago", "minutes", count(distance / 60))
                    : Words::tr("in %n min", "minutes", count(distance / 60));
    if (distance < 86'400)
        return past ? Words::tr("%n h ago", "hours", count(distance / 3600))
                    : Words::tr("in %n h", "hours", count(distance / 3600));
    if (distance < 7 * 86'400)
        return past ? Words::tr("%n day(s) ago", nullptr, count(distance / 86'400))
                    : Words::tr("in %n day(s)", nullptr, count(distance / 86'400));
    return shortDate(time.toLocalTime().date());
}

QString countdown(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = (now.msecsTo(time) + 999) / 1000; // a begun second is still to come
    if (seconds <= 0)
        return Words::tr("now");
    const auto pair = [](qint64 first, qint64 second) {
        return std::pair(QString::number(first), QString::number(second));
    };
    if (seconds < 60)
        return Words::tr("in %n s", "seconds", static_cast<int>(seconds));
    if (seconds < 3600) {
        const auto [minutes, rest] = pair(seconds / 60, seconds % 60);
        return Words::tr("in %1 min %2 s").arg(minutes, rest);
    }
    if (seconds < 86'400) {
        const auto [hours, rest] = pair(seconds / 3600, seconds % 3600 / 60);
        return Words::tr("in %1 h %2 min").arg(hours, rest);
    }
    return Words::tr("in %n day(s)", nullptr, static_cast<int>(seconds / 86'400));
}

QString formatSpan(qint64 seconds)
{
    if (seconds >= 86'400 && seconds % 86'400 == 0)
        return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86'400));
    if (seconds >= 3600 && seconds % 3600 == 0)
        return Words::tr("%n h", "hours", static_cast<int>(seconds / 3600));
    if (seconds >= 60 && seconds % 60 == 0)
        return Words::tr("%n min", "minutes", static_cast<int>(seconds / 60));
    return Words::tr("%n s", "seconds", static_cast<int>(seconds));
}

QString formatDuration(qint64 microseconds, const QLocale &locale)
{
    const auto number = [&locale](qint64 hundredths) {
        const QString whole = grouped(magnitude(hundredths / 100), locale.groupSeparator());
        const QString rest = QString::number(hundredths % 100).rightJustified(2, u'0');
        return rest == "00"_L1 ? whole : whole + locale.decimalPoint() + (rest[1] == u'0' ? rest.left(1) : rest);
    };
    if (microseconds < 1'000)
        return isolated(QString::number(microseconds) + noBreakSpace + u"µs"_s);
    if (microseconds < 1'000'000)
        return isolated(number(microseconds / 10) + noBreakSpace + u"ms"_s);
    return isolated(number(microseconds / 10'000) + noBreakSpace + u"s"_s);
}

QString absoluteTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return asciiDigits(locale.toString(local.date(), QLocale::LongFormat)) + noBreakSpace +
           isolated(local.time().toString(u"HH:mm:ss"_s) + noBreakSpace + local.timeZoneAbbreviation());
}

QString preciseTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return isolated(local.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + noBreakSpace + local.timeZoneAbbreviation());
}

QString shortDate(const QDate &date)
{
    return asciiDigits(QLocale().toString(date, u"d MMM yyyy"_s));
}

} // namespace countersign::ui
