#include "widgets/foreigntext.h"

#include <QStringList>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar zeroWidthSpace(0x200B);
constexpr int longestRun = 30; // characters without a place to break the line

bool steersDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// Joiners and direction marks belong to how Arabic, Persian and emoji are written; they cannot turn letters around.
bool belongsToWriting(char16_t c)
{
    return c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0x061C;
}

QString neutralised(const QString &line)
{
    QString safe;
    safe.reserve(line.size() + 2);
    int run = 0;
    for (const QChar c : line) {
        if (steersDirection(c.unicode())) {
            safe += u"⟨U+%1⟩"_s.arg(QString::number(c.unicode(), 16).toUpper());
            run = 0;
            continue;
        }
        if (c.category() == QChar::Other_Control)
            safe += u' ';
        else if (c.category() != QChar::Other_Format || belongsToWriting(c.unicode()))
            safe += c;
        else
            continue; // what cannot be seen is not shown
        run = c.isSpace() ? 0 : run + 1;
        if (run >= longestRun && !c.isHighSurrogate()) {
            safe += zeroWidthSpace;
            run = 0;
        }
    }
    return safe.isEmpty() ? safe : firstStrongIsolate + safe + popIsolate;
}

} // namespace

QString foreignText(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    QStringList safe;
    for (const QString &line : lines.split(u'\n'))
        safe += neutralised(line);
    return safe.join(u'\n');
}

QString foreignLine(const QString &text)
{
    return neutralised(text.simplified());
}

QString foreignLabel(const QString &text, int most)
{
    QString line = text.simplified();
    if (line.size() > most)
        line = line.left(most - 1) + u'…';
    return neutralised(line).replace(u'&', u"&&"_s);
}

QString foreignTip(const QString &text)
{
    const QString line = neutralised(text.simplified());
    return line.isEmpty() ? line : u"<qt>%1</qt>"_s.arg(line.toHtmlEscaped());
}

} // namespace countersign::ui
