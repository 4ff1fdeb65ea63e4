#include "widgets/recordview.h"

#include "models/pagemodel.h"
#include "widgets/copybutton.h"
#include "widgets/flatheader.h"
#include "widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace countersign::ui {

namespace {

constexpr int readAhead = 100; // rows

} // namespace

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new FlatHeader(this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    setRowHeight();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        feed();
        refreshFollowing();
    });
}

void RecordView::setPages(PageModel *model)
{
    m_pages = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { refreshFollowing(); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        const int row = m_pages->rowOf(m_currentId);
        if (row >= 0)
            selectionModel()->setCurrentIndex(m_pages->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(model, &PageModel::arrived, this, [this](int row) {
        if (row == 0)
            scrollToTop();
        else
            scrollToBottom();
        feed();
        refreshFollowing();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0 && last + 1 < m_pages->rowCount())
            keepPlace(last - first + 1);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepPlace(-(last - first + 1));
    });
}

// Rows came or went above: the rows in sight stay where they are. At the very top there is nothing above to keep,
// unless somebody is looking at a row.
void RecordView::keepPlace(int addedAbove)
{
    QScrollBar *bar = verticalScrollBar();
    const bool following = addedAbove > 0 && bar->value() == 0 && !looking();
    const int value = bar->value();
    executeDelayedItemsLayout();
    updateGeometries();
    if (!following)
        bar->setValue(value + addedAbove);
    viewport()->update();
}

void RecordView::feed()
{
    if (!m_pages)
        return;
    const int top = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const int bottom = last < 0 ? m_pages->rowCount() - 1 : last;
    if (m_pages->rowCount() - bottom < readAhead && m_pages->canFetchMore({}))
        m_pages->fetchMore({});
    if (top >= 0 && top < readAhead && m_pages->canFetchBefore())
        m_pages->fetchBefore();
}

bool RecordView::looking() const
{
    return underMouse() || currentIndex().isValid();
}

void RecordView::refreshFollowing()
{
    if (!m_pages)
        return;
    m_pages->setFollowing(verticalScrollBar()->value() == 0 && !looking());
}

QString RecordView::currentId() const
{
    return m_currentId;
}

void RecordView::select(const QString &id)
{
    const int row = m_pages ? m_pages->rowOf(id) : -1;
    if (row < 0) {
        clearCurrent();
        return;
    }
    setCurrentIndex(m_pages->index(row, 0));
    scrollTo(currentIndex());
}

void RecordView::clearCurrent()
{
    m_currentId.clear();
    clearSelection();
    setCurrentIndex({});
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !m_pages)
        return;
    const QString id = m_pages->idAt(current.row());
    // A row that was let go at the far edge is still what the person has chosen.
    if (!current.isValid() || id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentIdChanged(id);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this, event](int key) {
        QKeyEvent arrow(event->type(), key, event->modifiers());
        QTableView::keyPressEvent(&arrow);
    };
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        if (!m_currentId.isEmpty())
            copyText(m_currentId);
        return;
    }
    switch (event->key()) {
    case Qt::Key_J:
        if (bare)
            return move(Qt::Key_Down);
        break;
    case Qt::Key_K:
        if (bare)
            return move(Qt::Key_Up);
        break;
    case Qt::Key_Slash:
        Q_EMIT filterRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (bare && currentIndex().isValid()) {
            Q_EMIT opened(m_currentId);
            return;
        }
        break;
    case Qt::Key_Home:
        if (m_pages && !m_pages->atFirst())
            m_pages->toFirst();
        else if (m_pages && m_pages->rowCount() > 0)
            setCurrentIndex(m_pages->index(0, currentIndex().isValid() ? currentIndex().column() : 0));
        return;
    case Qt::Key_End:
        if (m_pages && !m_pages->atLast() && m_pages->readsFromAnywhere())
            m_pages->toLast();
        else if (m_pages && m_pages->rowCount() > 0)
            setCurrentIndex(m_pages->index(m_pages->rowCount() - 1, 0));
        return;
    default:
        break;
    }
    // Typing letters must not jump about in the list: single letters are shortcuts.
    if (bare && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Qt makes the first row current when the list gets the focus. That would be a choice nobody made, and hold back new
// rows.
void RecordView::focusInEvent(QFocusEvent *event)
{
    const bool chosen = currentIndex().isValid();
    const bool resetting = std::exchange(m_resetting, true);
    QTableView::focusInEvent(event);
    if (!chosen)
        setCurrentIndex({});
    m_resetting = resetting;
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (!index.isValid())
            return;
        setCurrentIndex(index);
    }
    if (m_currentId.isEmpty())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(m_currentId, place);
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

bool RecordView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        const bool handled = QTableView::viewportEvent(event);
        if (currentIndex().isValid())
            Q_EMIT opened(m_currentId);
        return handled;
    }
    const bool handled = QTableView::viewportEvent(event);
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::MouseMove:
        static_cast<RowDelegate *>(itemDelegate())
            ->setHovered(event->type() == QEvent::HoverLeave ? -1
                                                             : rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        refreshFollowing();
        break;
    case QEvent::Resize:
        feed();
        break;
    default:
        break;
    }
    return handled;
}

// Only what is in sight: measuring thousands of rows would stop the window.
int RecordView::sizeHintForColumn(int column) const
{
    int width = 0;
    const int first = std::max(0, rowAt(0));
    const int last = std::min(model()->rowCount(), first + 60);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row < last; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return width;
}

void RecordView::setRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
}

} // namespace countersign::ui
