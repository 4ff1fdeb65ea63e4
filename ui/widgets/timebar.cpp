#include "widgets/timebar.h"

#include "widgets/format.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace countersign::ui {

using namespace Qt::StringLiterals;

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Where the time went"));
}

void TimeBar::setTimes(const AttemptTimes &times)
{
    m_parts.clear();
    // Each time counts from the beginning; a part lasts from the point reached before it.
    qint64 reached = 0;
    const auto until = [this, &reached](const QString &name, qint64 point) {
        if (point < reached)
            return;
        m_parts.append({name, point - reached});
        reached = point;
    };
    const bool answered = times.firstByte >= 0;
    until(tr("Find the address"), times.resolve);
    until(tr("Connect"), times.connect);
    if (times.tls >= 0)
        until(tr("Secure"), times.tls);
    until(tr("Wait for the answer"), times.firstByte);
    until(answered ? tr("Read the answer") : tr("Until it was given up"), times.total);
    QStringList words;
    for (const Part &part : std::as_const(m_parts))
        words += u"%1 %2"_s.arg(part.name, formatDuration(part.microseconds));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QColor TimeBar::colorOf(qsizetype part)
{
    const Colors &colors = Theme::colors();
    const QColor all[] = {colors.muted, colors.barHeld, colors.barRefunded, colors.barCaptured, colors.accent};
    return all[static_cast<std::size_t>(part) % std::size(all)];
}

int TimeBar::barHeight() const
{
    return std::max(8, fontMetrics().height() / 2);
}

QList<TimeBar::Line> TimeBar::legend(int width, int *height) const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() + 2;
    const int swatch = metrics.ascent() * 3 / 4;
    const int gap = metrics.height() / 2;
    QList<Line> lines;
    int x = 0;
    int y = barHeight() + gap / 2;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString text = u"%1 %2"_s.arg(m_parts[i].name, formatDuration(m_parts[i].microseconds));
        const int needed = swatch + gap / 2 + metrics.horizontalAdvance(plain(text)) + gap * 3 / 2;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        lines.append({QRect(x, y, std::min(needed, width), line), text, i});
        x += needed;
    }
    *height = y + line;
    return lines;
}

QSize TimeBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, heightForWidth(width)};
}

QSize TimeBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, barHeight() + fontMetrics().height()};
}

int TimeBar::heightForWidth(int width) const
{
    int height = 0;
    static_cast<void>(legend(width, &height));
    return height;
}

void TimeBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirror = [this, mirrored](const QRectF &r) {
        return mirrored ? QRectF(width() - r.x() - r.width(), r.y(), r.width(), r.height()) : r;
    };
    const QRectF bar(0.5, 0.5, width() - 1.0, barHeight() - 1.0);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.fillPath(outline, colors.hover);
    painter.setClipPath(outline);
    const qint64 sum = std::accumulate(m_parts.begin(), m_parts.end(), qint64{0},
                                       [](qint64 before, const Part &part) { return before + part.microseconds; });
    const auto total = static_cast<double>(std::max<qint64>(sum, 1));
    double x = bar.left();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        // A part that took time is seen, however short it was.
        const double share = std::max(2.0, bar.width() * static_cast<double>(m_parts[i].microseconds) / total);
        painter.fillRect(mirror(QRectF(x, bar.top(), share, bar.height())), colorOf(i));
        x += share;
        painter.fillRect(mirror(QRectF(x - 1, bar.top(), 1, bar.height())), colors.base);
    }
    painter.setClipping(false);

    int height = 0;
    const QFontMetrics metrics = fontMetrics();
    const int swatch = metrics.ascent() * 3 / 4;
    for (const Line &line : legend(width(), &height)) {
        const QRectF square(line.box.x(), line.box.y() + (line.box.height() - swatch) / 2.0, swatch, swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(line.part));
        painter.drawRoundedRect(mirror(square).adjusted(1, 1, -1, -1), 2, 2);
        painter.setPen(colors.text);
        const double indent = swatch + metrics.height() / 4.0;
        const QRectF words =
            mirror(QRectF(line.box.x() + indent, line.box.y(), line.box.width() - indent, line.box.height()));
        painter.drawText(words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         metrics.elidedText(line.text, Qt::ElideRight, static_cast<int>(words.width()) + 2));
    }
}

} // namespace countersign::ui
