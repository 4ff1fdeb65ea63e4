// Fusion with flat controls whose edges are seen in light and dark, and a focus ring that is never missed.
#pragma once

#include <QProxyStyle>

namespace countersign::ui {

class CalmStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalmStyle)

public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace countersign::ui
