#include "widgets/elidedlabel.h"

#include "widgets/format.h"

#include <QPainter>
#include <QStyle>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    // A tooltip would take text that looks like markup for markup.
    const QString bare = plain(text);
    setToolTip(bare.contains(u'<') ? u"<qt>%1</qt>"_s.arg(bare.toHtmlEscaped()) : bare);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    // The isolating marks are one pair around the text, so the text is shortened inside them.
    const QString bare = plain(text());
    const QString shown = isolated(fontMetrics().elidedText(bare, Qt::ElideMiddle, area.width()));
    painter.drawText(
        area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

} // namespace countersign::ui
