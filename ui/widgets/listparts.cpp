#include "widgets/listparts.h"

#include "widgets/copybutton.h"
#include "widgets/filterbar.h"
#include "widgets/icons.h"
#include "widgets/recordview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

} // namespace

Columns::Columns(RecordView *view, Setting setting)
    : QObject(view)
    , m_view(view)
    , m_setting(setting)
{
}

bool Columns::restore()
{
    const QByteArray columns = Settings::get<QByteArray>(m_setting);
    m_set = !columns.isEmpty() && m_view->horizontalHeader()->restoreState(columns);
    return m_set;
}

void Columns::save() const
{
    if (m_set)
        Settings::setValue(m_setting, m_view->horizontalHeader()->saveState());
}

bool Columns::wantMeasure()
{
    if (m_set || m_view->model()->rowCount() == 0 || !m_view->isVisible())
        return false;
    m_set = true;
    return true;
}

void Columns::keepWithin(int stretching, std::function<QList<ColumnNeed>()> needs)
{
    m_stretching = stretching;
    m_needs = std::move(needs);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(m_view->fontMetrics().averageCharWidth() * 2);
    m_view->viewport()->installEventFilter(this);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting || !m_drawing)
            return; // widths change for many reasons
        m_set = true;
        squeeze(section);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_set = true; });
}

void Columns::fit()
{
    if (!m_needs || !m_view->isVisible() || m_view->model()->rowCount() == 0)
        return;
    if (!m_set)
        return share();
    for (const ColumnNeed &need : m_needs())
        m_view->setColumnHidden(need.column, false);
    squeeze(-1);
}

void Columns::share()
{
    m_fitting = true;
    const int room = m_view->viewport()->width();
    QList<ColumnNeed> needs = m_needs(); // at most what there is room for
    int least = 0;
    for (const ColumnNeed &need : std::as_const(needs))
        least += need.least;
    for (const ColumnNeed &need : std::as_const(needs))
        m_view->setColumnHidden(need.column, false);
    while (least > room && needs.size() > 1) {
        const ColumnNeed dropped = needs.takeLast();
        m_view->setColumnHidden(dropped.column, true);
        least -= dropped.least;
    }
    int left = std::max(0, room - least);
    for (const ColumnNeed &need : std::as_const(needs)) {
        const int more = std::clamp(need.wanted - need.least, 0, left);
        left -= more;
        m_view->setColumnWidth(need.column, need.least + more);
    }
    m_view->setColumnWidth(m_stretching, m_view->columnWidth(m_stretching) + left);
    m_fitting = false;
}

int Columns::overflow() const
{
    int width = 0;
    for (int column = 0; column < m_view->model()->columnCount(); ++column)
        width += m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
    return width - m_view->viewport()->width();
}

// Takes from the last columns first; from the one that was just drawn only when there is nothing else to take.
void Columns::squeeze(int spared)
{
    m_fitting = true;
    QHeaderView *header = m_view->horizontalHeader();
    const int least = header->minimumSectionSize();
    const auto take = [this, least](int column) {
        const int more = std::min(overflow(), m_view->columnWidth(column) - least);
        if (more > 0)
            m_view->setColumnWidth(column, m_view->columnWidth(column) - more);
    };
    for (int place = header->count() - 1; place >= 0; --place) {
        if (header->logicalIndex(place) != spared)
            take(header->logicalIndex(place));
    }
    if (spared >= 0)
        take(spared);
    m_fitting = false;
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    const bool inHeader = watched == m_view->horizontalHeader()->viewport();
    switch (event->type()) {
    case QEvent::Resize:
        if (!inHeader)
            fit();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_drawing = inHeader;
        break;
    case QEvent::MouseButtonRelease:
        m_drawing = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void addListKeys(QWidget *page, FilterBar *filters, std::function<void()> load)
{
    const auto key = [page](const QKeySequence &keys, std::function<void()> act) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, page, std::move(act));
    };
    key(QKeySequence(u"/"_s), [filters] { filters->focusText(); });
    key(QKeySequence::Refresh, std::move(load));
}

QMenu *rowMenu(QWidget *page, const QString &objectName, const QString &id)
{
    auto *menu = new QMenu(page);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(menu->addAction(icon(u"edit-copy"_s), Words::tr("Copy ID") + u"\tCtrl+C"_s), &QAction::triggered,
                     page, [id] { copyText(id); });
    return menu;
}

} // namespace countersign::ui
