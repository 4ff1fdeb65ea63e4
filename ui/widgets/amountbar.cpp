#include "widgets/amountbar.h"

#include "widgets/format.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// Measured as it will be drawn: the advances of a text of mixed directions can fall short of it.
int naturalWidth(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

} // namespace

AmountBar::AmountBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AmountBar::setPayment(const Payment &payment)
{
    m_payment = payment;
    QStringList words;
    for (const Part &part : parts())
        words += u"%1 %2"_s.arg(part.name, formatMoney(part.amount));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QList<AmountBar::Part> AmountBar::parts() const
{
    const Colors &colors = Theme::colors();
    const QString &currency = m_payment.amount.currency;
    const qint64 kept = m_payment.captured.minor - m_payment.refunded.minor;
    const qint64 held = m_payment.capturable.minor;
    const qint64 rest = m_payment.amount.minor - m_payment.captured.minor - held;
    QList<Part> parts;
    const auto add = [&parts, &currency](const QString &name, qint64 minor, const QColor &color, bool hatched = false) {
        if (minor > 0)
            parts.append({name, {minor, currency}, color, hatched});
    };
    add(tr("Captured, kept"), kept, colors.barCaptured);
    add(tr("Refunded"), m_payment.refunded.minor, colors.barRefunded);
    add(tr("Held"), held, colors.barHeld);
    add(m_payment.status == PaymentStatus::Failed ? tr("Not authorized") : tr("Released"), rest, colors.muted, true);
    return parts;
}

int AmountBar::barHeight() const
{
    return std::max(10, fontMetrics().height() * 3 / 4);
}

QList<AmountBar::LegendEntry> AmountBar::legend(int width, int *height) const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() + metrics.height() / 4;
    const int swatch = metrics.ascent();
    const int gap = metrics.height() / 2;
    QList<LegendEntry> entries;
    int x = 0;
    int y = barHeight() + gap;
    for (const Part &part : parts()) {
        const QString text = u"%1 %2"_s.arg(part.name, formatMoney(part.amount));
        const int needed = swatch + gap + naturalWidth(text, font(), layoutDirection()) + 2 * gap;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        entries.append({QRect(x, y, needed, line), text, part});
        x += needed;
    }
    *height = y + line;
    return entries;
}

QSize AmountBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

QSize AmountBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, barHeight() + fontMetrics().height() * 2};
}

int AmountBar::heightForWidth(int width) const
{
    int height = 0;
    static_cast<void>(legend(width, &height));
    return height;
}

void AmountBar::paintEvent(QPaintEvent *)
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
    const QList<Part> all = parts();
    const auto total = static_cast<double>(std::max<qint64>(m_payment.amount.minor, 1));
    const auto fill = [&painter, &colors](const QRectF &area, const Part &part) {
        if (!part.hatched) {
            painter.fillRect(area, part.color);
            return;
        }
        painter.fillRect(area, colors.hover);
        painter.fillRect(area, QBrush(colors.disabled, Qt::BDiagPattern));
    };
    double x = bar.left();
    for (const Part &part : all) {
        // A part that exists is seen, however small.
        const double share = std::max(3.0, bar.width() * static_cast<double>(part.amount.minor) / total);
        fill(mirror(QRectF(x, bar.top(), share, bar.height())), part);
        x += share;
        painter.fillRect(mirror(QRectF(x - 1, bar.top(), 1, bar.height())), colors.base);
    }
    painter.setClipping(false);
    painter.setPen(colors.border);
    painter.drawPath(outline);

    int height = 0;
    const QFontMetrics metrics = fontMetrics();
    const int swatch = metrics.ascent();
    for (const LegendEntry &entry : legend(width(), &height)) {
        QRectF square(entry.box.x(), entry.box.y() + (entry.box.height() - swatch) / 2.0, swatch, swatch);
        square = mirror(square);
        QPainterPath shape;
        shape.addRoundedRect(square.adjusted(1, 1, -1, -1), 3, 3);
        painter.setClipPath(shape);
        fill(square, entry.part);
        painter.setClipping(false);
        painter.setPen(colors.text);
        const QRectF words = mirror(QRectF(entry.box.x() + swatch + metrics.height() / 3.0, entry.box.y(),
                                           entry.box.width(), entry.box.height()));
        painter.drawText(words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         entry.text);
    }
}

} // namespace countersign::ui
