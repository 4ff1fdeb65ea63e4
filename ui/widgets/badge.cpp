#include "widgets/badge.h"

#include "widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace countersign::ui {

namespace {

struct Measures
{
    int padding;
    int gap;
    int icon;
    int height;
};

Measures measuresOf(const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 4;
    return {metrics.height() / 2, metrics.height() / 4, metrics.ascent() + 1, height};
}

} // namespace

QSize badgeSize(const BadgeLook &look, const QFont &font)
{
    const Measures m = measuresOf(font);
    const int iconWidth = look.icon.isEmpty() ? 0 : m.icon + m.gap;
    return {2 * m.padding + iconWidth + QFontMetrics(font).horizontalAdvance(look.text) + 1, m.height};
}

void paintBadge(QPainter &painter, const QRect &area, const BadgeLook &look, const QFont &font,
                Qt::LayoutDirection direction)
{
    const Measures m = measuresOf(font);
    const ToneColors colors = Theme::colors().tone(look.tone);
    QRect box(QPoint(0, 0), badgeSize(look, font).boundedTo(area.size()));
    box.moveCenter(area.center());
    if (direction == Qt::RightToLeft)
        box.moveRight(area.right());
    else
        box.moveLeft(area.left());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    QRect inside = box.adjusted(m.padding, 0, -m.padding, 0);
    if (const QIcon drawn = look.icon.isEmpty() ? QIcon() : icon(look.icon, look.tone); !drawn.isNull()) {
        QRect place(0, 0, m.icon, m.icon);
        place.moveCenter(inside.center());
        if (direction == Qt::RightToLeft) {
            place.moveRight(inside.right());
            inside.setRight(place.left() - m.gap);
        } else {
            place.moveLeft(inside.left());
            inside.setLeft(place.right() + m.gap);
        }
        drawn.paint(&painter, place);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    const QFontMetrics metrics(font);
    painter.drawText(inside, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
                     metrics.elidedText(look.text, Qt::ElideRight, inside.width() + 2));
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setLook(const BadgeLook &look, const QString &meaning)
{
    m_look = look;
    setToolTip(meaning);
    setAccessibleName(look.text);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, font(), layoutDirection());
}

} // namespace countersign::ui
