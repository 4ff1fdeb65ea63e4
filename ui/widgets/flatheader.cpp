#include "widgets/flatheader.h"

#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QStyle>

namespace countersign::ui {

namespace {

constexpr int sidePadding = 8; // as in the cells

} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setStretchLastSection(true);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    return {fontMetrics().horizontalAdvance(text) + 2 * sidePadding + 2, fontMetrics().height() + 12};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colors &colors = Theme::colors();
    painter->fillRect(rect, colors.raised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    const QVariant aligned = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment::fromInt(aligned.toInt()) : defaultAlignment();
    const QRect inside = rect.adjusted(sidePadding, 0, -sidePadding, 0);
    painter->setPen(colors.muted);
    painter->drawText(inside, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                      fontMetrics().elidedText(model()->headerData(logicalIndex, orientation()).toString(),
                                               Qt::ElideRight, inside.width()));
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    const Colors &colors = Theme::colors();
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colors.raised);
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), colors.border);
    }
    QHeaderView::paintEvent(event);
}

} // namespace countersign::ui
