// A word on a coloured pill with an icon: a state that is never told by colour alone. Badge is the widget; paintBadge
// draws the same in a list cell.
#pragma once

#include "widgets/theme.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace countersign::ui {

struct BadgeLook
{
    QString text;
    QString icon; // name in the set, may be empty
    Tone tone = Tone::Neutral;
};

[[nodiscard]] QSize badgeSize(const BadgeLook &look, const QFont &font);
void paintBadge(QPainter &painter, const QRect &area, const BadgeLook &look, const QFont &font,
                Qt::LayoutDirection direction);

class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(QWidget *parent = nullptr);

    void setLook(const BadgeLook &look, const QString &meaning); // meaning: the tooltip
    [[nodiscard]] const BadgeLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

} // namespace countersign::ui
