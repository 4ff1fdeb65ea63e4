#include "widgets/calmstyle.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 4;

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colors &colors = Theme::colors();
    const bool enabled = option->state & State_Enabled;
    const bool focused = enabled && option->state & State_HasFocus;
    const QColor edge = focused ? colors.focus : (enabled ? colors.control : colors.border);
    const qreal width = focused ? 2 : 1;
    switch (element) {
    case PE_FrameLineEdit:
        drawBox(*painter, option->rect, Qt::transparent, edge, width);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features & QStyleOptionButton::Flat;
        const bool pressed = option->state & (State_Sunken | State_On);
        const bool hovered = enabled && option->state & State_MouseOver;
        if (flat && !pressed && !hovered && !focused)
            return;
        const QColor fill = pressed ? colors.selected : (hovered ? colors.hover : colors.base);
        const bool standard = button && button->features & QStyleOptionButton::DefaultButton;
        drawBox(*painter, option->rect, enabled ? fill : colors.window, standard && enabled ? colors.focus : edge,
                width);
        return;
    }
    case PE_FrameGroupBox: {
        const int title = std::max(proxy()->pixelMetric(PM_ExclusiveIndicatorHeight), option->fontMetrics.height()) + 3;
        drawBox(*painter, option->rect.adjusted(0, title, 0, 0), colors.raised, colors.border, 1);
        return;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
        painter->setPen(QPen(edge, width));
        painter->setBrush(colors.base);
        painter->drawEllipse(circle);
        if (option->state & State_On) {
            const qreal inner = circle.width() / 4;
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? colors.accent : colors.disabled);
            painter->drawEllipse(circle.adjusted(inner, inner, -inner, -inner));
        }
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
}

} // namespace countersign::ui
