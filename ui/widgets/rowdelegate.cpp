#include "widgets/rowdelegate.h"

#include "models/paymentmodel.h"
#include "widgets/badge.h"
#include "widgets/paymentwords.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace countersign::ui {

namespace {

constexpr int sidePadding = 8;

bool isStatus(const QModelIndex &index)
{
    if (index.data(BadgeToneRole).isValid())
        return true;
    return qobject_cast<const PaymentModel *>(index.model()) && index.column() == PaymentModel::Status;
}

BadgeLook lookOf(const QModelIndex &index)
{
    if (const QVariant tone = index.data(BadgeToneRole); tone.isValid())
        return {index.data().toString(), index.data(BadgeIconRole).toString(), static_cast<Tone>(tone.toInt())};
    const auto status = static_cast<PaymentStatus>(index.data(PaymentModel::StatusRole).toInt());
    return {index.data().toString(), statusIcon(status), statusTone(status)};
}

bool isLoud(const QModelIndex &index)
{
    if (!qobject_cast<const PaymentModel *>(index.model()))
        return index.data(LoudRole).toBool();
    return index.column() == PaymentModel::Amount || index.column() == PaymentModel::Description ||
           index.column() == PaymentModel::CardUsed;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isId = index.column() == PaymentModel::Id && qobject_cast<const PaymentModel *>(index.model());
    if (!isId && !index.data(FixedFontRole).toBool())
        return option.font;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(option.font.pointSizeF());
    return fixed;
}

} // namespace

RowDelegate::RowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void RowDelegate::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_view->viewport()->update();
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Theme::colors();
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      selected ? colors.selected : (index.row() == m_hovered ? colors.hover : colors.base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hover);

    // The accent at the beginning of the current row shows where the keyboard is.
    auto *table = qobject_cast<QTableView *>(m_view);
    const int firstColumn = table ? table->horizontalHeader()->logicalIndex(0) : 0;
    if (selected && index.column() == firstColumn) {
        const int x = mirrored ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(x, option.rect.top(), 3, option.rect.height()),
                          m_view->hasFocus() ? colors.focus : colors.disabled);
    }

    const QRect inside = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (isStatus(index)) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.92);
        paintBadge(*painter, inside, lookOf(index), small, option.direction);
    } else {
        const QFont font = fontOf(option, index);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(isLoud(index) ? colors.text : colors.muted);
        const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(inside, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (isStatus(index)) {
        const QSize badge = badgeSize(lookOf(index), option.font);
        return {badge.width() + 2 * sidePadding, badge.height() + 6};
    }
    const QFontMetrics metrics(fontOf(option, index));
    return {metrics.horizontalAdvance(text) + 2 * sidePadding + 2, metrics.height() + 14};
}

} // namespace countersign::ui
