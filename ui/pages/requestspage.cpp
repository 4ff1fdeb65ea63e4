#include "pages/requestspage.h"

#include "pages/requestdetail.h"
#include "widgets/copybutton.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/requestwords.h"

#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds pollEvery{1};

} // namespace

RequestsPage::RequestsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
{
    setObjectName(u"requestsPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"requestsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new RequestDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({680, 400}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_detail, &RequestDetailPane::objectRequested, this, &RequestsPage::objectRequested);
    connect(m_detail, &RequestDetailPane::requestRequested, this, &RequestsPage::open);
    connect(&m_model, &PageModel::arrived, this, &RequestsPage::fitColumns);
    connect(&m_model, &RequestModel::droppedChanged, this, &RequestsPage::refreshDropped);
    // Nobody reads the log before somebody looks at it.
    const auto loadIfSeen = [this] {
        if (isVisible())
            load();
        else
            m_model.clear();
    };
    connect(&session, &Session::opened, this, loadIfSeen);
    connect(&session, &Session::reload, this, loadIfSeen);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_model.state() == PageModel::State::Failed)
            load();
    });
    m_polling.setInterval(pollEvery);
    connect(&m_polling, &QTimer::timeout, &m_model, &RequestModel::poll);
    restore();
    m_filters->setClearVisible(!filterNow().empty());
    m_area->refresh();
    refreshDropped();
}

RequestsPage::~RequestsPage() = default;

void RequestsPage::buildFilters(QWidget *parent)
{
    m_filters = new FilterBar(u"requests"_s, tr("Filter requests by text"),
                              tr("Path, request ID, idempotency key, caller, ID of an object (/)"), parent);
    QList<FilterChip::Choice> methods;
    for (const QString &method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s})
        methods.append({method, method});
    m_method = m_filters->addChip(u"methodChip"_s, tr("Method"), tr("Any method"), methods);
    m_status = m_filters->addChip(u"requestStatusChip"_s, tr("Status"), tr("Any status"),
                                  {{u"2xx"_s, tr("Succeeded (2xx)")},
                                   {u"4xx"_s, tr("Refused (4xx)")},
                                   {u"5xx"_s, tr("Failed (5xx)")},
                                   {u"401"_s, httpStatusText(401)},
                                   {u"402"_s, httpStatusText(402)},
                                   {u"404"_s, httpStatusText(404)},
                                   {u"409"_s, httpStatusText(409)},
                                   {u"429"_s, httpStatusText(429)}});
    QList<FilterChip::Choice> dialects;
    for (const QString &dialect : {u"paymentapi"_s, u"nuvouch"_s, u"clive"_s, u"stripe"_s, u"pages"_s, u"console"_s})
        dialects.append({dialect, dialectName(dialect)});
    m_dialect = m_filters->addChip(u"dialectChip"_s, tr("Interface"), tr("Any interface"), dialects);
    m_filters->addClear(u"requestsClearFilters"_s);
    connect(m_filters, &FilterBar::changed, this, &RequestsPage::applyFilter);
}

QWidget *RequestsPage::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"requestsListArea"_s);
    auto *heading = new QLabel(title(), list);
    heading->setObjectName(u"requestsHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_order = new QToolButton(list);
    m_order->setObjectName(u"requestsOrder"_s);
    m_order->setIcon(icon(u"view-sort"_s));
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setToolTip(tr("Which end of the list comes first"));
    m_order->setAccessibleDescription(m_order->toolTip());
    m_order->setFocusPolicy(Qt::StrongFocus);
    connect(m_order, &QToolButton::clicked, this, [this] {
        setDirection(m_model.direction() == PageModel::Direction::NewestFirst ? PageModel::Direction::OldestFirst
                                                                              : PageModel::Direction::NewestFirst);
    });
    m_dropped = new QLabel(list);
    m_dropped->setObjectName(u"requestsDropped"_s);
    m_dropped->setForegroundRole(QPalette::PlaceholderText);
    m_dropped->setWordWrap(true);
    m_dropped->setToolTip(tr("The log gives way so that no payment waits for it. The calls themselves were answered."));
    buildFilters(list);
    addListKeys(this, m_filters, [this] { load(); });
    auto *curl = new QShortcut(QKeySequence(u"Ctrl+Shift+C"_s), this);
    curl->setContext(Qt::WidgetWithChildrenShortcut);
    connect(curl, &QShortcut::activated, this, [this] { m_detail->copyCurl(); });

    auto *tools = new QWidget(list);
    tools->setObjectName(u"requestsTools"_s);
    auto *toolsFlow = new FlowLayout(4, tools);
    toolsFlow->addWidget(heading);
    toolsFlow->addWidget(m_order);

    m_area = new ListArea(m_model, u"requests"_s, tr("List of requests"), tr("Reading requests…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this] { return whenEmpty(); });
    m_view = m_area->view();
    m_columns = new Columns(m_view, Setting::RequestsColumns);
    connect(m_filters, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QWidget *>(u"requestTabs"_s)->setFocus();
    });
    connect(m_view, &RecordView::filterRequested, m_filters, &FilterBar::focusText);
    connect(m_view, &RecordView::menuRequested, this, &RequestsPage::showMenu);

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(tools);
    padded->addWidget(m_filters);
    padded->addWidget(m_dropped);
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    return list;
}

void RequestsPage::restore()
{
    m_method->setValue(Settings::get<QString>(Setting::RequestsMethod));
    m_status->setValue(Settings::get<QString>(Setting::RequestsStatus));
    m_dialect->setValue(Settings::get<QString>(Setting::RequestsDialect));
    m_filters->setText(Settings::get<QString>(Setting::RequestsText));
    setDirection(Settings::get<QString>(Setting::RequestsDirection) == "oldest"_L1 ? PageModel::Direction::OldestFirst
                                                                                   : PageModel::Direction::NewestFirst);
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::RequestsSplitter));
    m_columns->restore();
}

// What is measured takes what it needs; the path gets the rest.
void RequestsPage::fitColumns()
{
    if (!m_columns->wantMeasure())
        return;
    m_view->resizeColumnsToContents();
    int rest = m_view->viewport()->width();
    for (int column = 0; column < RequestModel::ColumnCount; ++column)
        rest -= column == RequestModel::Path ? 0 : m_view->columnWidth(column);
    m_view->setColumnWidth(RequestModel::Path, std::max(fontMetrics().averageCharWidth() * 34, rest));
}

void RequestsPage::saveState()
{
    Settings::setValue(Setting::RequestsSplitter, m_splitter->saveState());
    m_columns->save();
}

void RequestsPage::shown()
{
    m_view->setFocus();
}

void RequestsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_polling.start();
    if (m_model.state() == PageModel::State::Idle)
        load();
    else
        m_model.poll();
}

void RequestsPage::hideEvent(QHideEvent *event)
{
    m_polling.stop();
    Page::hideEvent(event);
}

QList<KeyHelp> RequestsPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {tr("Enter"), tr("Go into the chosen request")},
            {u"/"_s, tr("Filter the list")},
            {tr("Home, End"), tr("First and last request of the whole list")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen request")},
            {u"Ctrl+Shift+C"_s, tr("Copy the chosen request as a curl command")},
            {u"F5"_s, tr("Read the list again")}};
}

RequestFilter RequestsPage::filterNow() const
{
    return {m_method->value(), m_status->value(), m_dialect->value(), m_filters->text()};
}

void RequestsPage::applyFilter()
{
    Settings::setValue(Setting::RequestsMethod, m_method->value());
    Settings::setValue(Setting::RequestsStatus, m_status->value());
    Settings::setValue(Setting::RequestsDialect, m_dialect->value());
    Settings::setValue(Setting::RequestsText, m_filters->text());
    m_model.setFilter(filterNow());
    m_filters->setClearVisible(!filterNow().empty());
    m_area->refresh();
}

void RequestsPage::load()
{
    m_area->message()->hide();
    if (!m_session.maySeeRequests())
        return; // the role is not known yet, or does not see this page
    m_model.setFilter(filterNow());
    m_model.toFirst();
}

void RequestsPage::open(const QString &id)
{
    m_view->select(id);
    m_detail->display(id);
}

void RequestsPage::showOnly(const QString &text)
{
    for (FilterChip *chip : {m_method, m_status, m_dialect})
        chip->setValue({});
    m_filters->setText(text);
    applyFilter();
}

void RequestsPage::setDirection(PageModel::Direction direction)
{
    const bool newest = direction == PageModel::Direction::NewestFirst;
    m_order->setText(newest ? tr("Newest first") : tr("Oldest first"));
    m_order->setAccessibleName(m_order->text());
    Settings::setValue(Setting::RequestsDirection, newest ? u"newest"_s : u"oldest"_s);
    m_model.setDirection(direction);
}

QString RequestsPage::exampleCommand() const
{
    const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
    const QString key = m_session.status().demo ? u"pk_test_demo_payment"_s : u"$API_KEY"_s;
    return u"curl %1/api/v1/transactions -H \"X-API-Key: %2\""_s.arg(url, key);
}

ListArea::Empty RequestsPage::whenEmpty()
{
    if (!m_model.filter().empty())
        return {{.iconName = u"view-filter"_s,
                 .title = tr("No request matches"),
                 .text = tr("No request in the log has all that the filters ask for."),
                 .action = tr("Clear filters")},
                [this] { m_filters->clear(); }};
    return {{.iconName = u"view-list-details"_s,
             .title = tr("No requests yet"),
             .text = tr("Each call that a program makes appears here as it is answered, with card data "
                        "and keys masked. Try one:"),
             .command = exampleCommand()},
            {}};
}

void RequestsPage::refreshDropped()
{
    const qint64 dropped = m_model.dropped();
    m_dropped->setVisible(dropped > 0);
    const int count = static_cast<int>(std::min<qint64>(dropped, std::numeric_limits<int>::max()));
    m_dropped->setText(tr("%n call(s) were not recorded while the gateway was busy", nullptr, count));
    m_dropped->setAccessibleName(m_dropped->text());
}

void RequestsPage::showMenu(const QString &id, const QPoint &place)
{
    m_detail->display(id);
    QMenu *menu = rowMenu(this, u"requestMenu"_s, id);
    connect(menu->addAction(tr("Copy as curl") + u"\tCtrl+Shift+C"_s), &QAction::triggered, m_detail, [this] {
        if (m_detail->detail()) {
            m_detail->copyCurl();
            return;
        }
        // The detail of a row just chosen is still on its way.
        connect(
            m_detail, &RequestDetailPane::detailChanged, m_detail, [this] { m_detail->copyCurl(); },
            Qt::SingleShotConnection);
    });
    if (const LoggedRequest *request = m_model.requestAt(m_model.rowOf(id))) {
        connect(menu->addAction(tr("Copy path")), &QAction::triggered, this,
                [target = request->target()] { copyText(target); });
        const auto only = [this, menu](const QString &text, FilterChip *chip, const QString &value) {
            connect(menu->addAction(text), &QAction::triggered, this, [this, chip, value] {
                chip->setValue(value);
                applyFilter();
            });
        };
        menu->addSeparator();
        if (!request->method.isEmpty())
            only(tr("Only this method"), m_method, request->method);
        only(tr("Only this status"), m_status, QString::number(request->status));
        only(tr("Only this interface"), m_dialect, request->dialect);
        if (!request->idempotencyKey.isEmpty())
            connect(menu->addAction(tr("Only this idempotency key")), &QAction::triggered, this,
                    [this, key = request->idempotencyKey] { showOnly(key); });
        bool first = true;
        for (const QString &object : request->objects) {
            if (!opensObject(object, m_session))
                continue;
            if (std::exchange(first, false))
                menu->addSeparator();
            connect(menu->addAction(tr("Open %1").arg(object)), &QAction::triggered, this,
                    [this, object] { Q_EMIT objectRequested(object); });
        }
    }
    menu->popup(place);
}

} // namespace countersign::ui
