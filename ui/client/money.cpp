#include "client/money.h"

#include <QHash>

namespace countersign::ui {

using namespace Qt::StringLiterals;

int minorDigits(const QString &currency)
{
    // ISO 4217, the exceptions to two digits.
    static const QHash<QString, int> exceptions = {
        {u"BIF"_s, 0}, {u"CLP"_s, 0}, {u"DJF"_s, 0}, {u"GNF"_s, 0}, {u"ISK"_s, 0}, {u"JPY"_s, 0},
        {u"KMF"_s, 0}, {u"KRW"_s, 0}, {u"PYG"_s, 0}, {u"RWF"_s, 0}, {u"UGX"_s, 0}, {u"UYI"_s, 0},
        {u"VND"_s, 0}, {u"VUV"_s, 0}, {u"XAF"_s, 0}, {u"XOF"_s, 0}, {u"XPF"_s, 0}, {u"BHD"_s, 3},
        {u"IQD"_s, 3}, {u"JOD"_s, 3}, {u"KWD"_s, 3}, {u"LYD"_s, 3}, {u"OMR"_s, 3}, {u"TND"_s, 3},
    };
    return exceptions.value(currency, 2);
}

std::optional<qint64> parseMinor(const QString &text, const QString &currency, QChar decimal, QChar group)
{
    constexpr qint64 ceiling = 1'000'000'000'000'000; // far above any amount, far below overflow
    constexpr QChar arabicDecimal(0x066B);
    const int digits = minorDigits(currency);
    const QChar otherDecimal = group == u'.' ? QChar(arabicDecimal) : QChar(u'.');

    qint64 value = 0;
    int fraction = -1; // digits read after the decimal separator, -1 before it
    int wholeDigits = 0;
    QString rest = text.trimmed();
    if (!currency.isEmpty() && rest.endsWith(currency, Qt::CaseInsensitive))
        rest.chop(currency.size());
    for (const QChar c : std::as_const(rest)) {
        if (c.isDigit()) {
            if (fraction >= digits)
                return std::nullopt;
            value = value * 10 + c.digitValue();
            if (value > ceiling)
                return std::nullopt;
            if (fraction >= 0)
                ++fraction;
            else
                ++wholeDigits;
        } else if (c == decimal || c == otherDecimal || c == arabicDecimal) {
            if (fraction >= 0 || digits == 0)
                return std::nullopt;
            fraction = 0;
        } else if (c == group || c.isSpace()) {
            if (fraction >= 0 && !c.isSpace())
                return std::nullopt;
        } else if (c.category() != QChar::Other_Format) {
            return std::nullopt;
        }
    }
    if (wholeDigits == 0 && fraction <= 0)
        return std::nullopt;
    for (int i = qMax(fraction, 0); i < digits; ++i)
        value *= 10;
    return value;
}

} // namespace countersign::ui
