// Draws the cells of a list: whole-row hover and selection, a hair line between rows, statuses as badges.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace countersign::ui {

// What a model tells about a cell beyond its text.
enum CellRole {
    BadgeToneRole = Qt::UserRole + 100, // a Tone as int: the text is a badge
    BadgeIconRole,                      // its icon's name
    LoudRole,                           // true: what the row is about; the other cells are quieter
    FixedFontRole,                      // true: an id or an address
};

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
