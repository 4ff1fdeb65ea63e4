// Draws the cells of a list: whole-row hover and selection, a hair line between rows, statuses as badges.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace countersign::ui {

class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    explicit RowDelegate(QAbstractItemView *view);

    void setHovered(int row);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view;
    int m_hovered = -1;
};

} // namespace countersign::ui
