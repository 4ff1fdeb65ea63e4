#include "pages/deliveriespane.h"

#include "models/endpointmodel.h"
#include "pages/deliverydetail.h"
#include "pages/resenddialog.h"
#include "pages/taskrow.h"
#include "widgets/copybutton.h"
#include "widgets/deliverywords.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/listarea.h"
#include "widgets/listparts.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds retimeEvery{1}; // a countdown goes by seconds

} // namespace

DeliveriesPane::DeliveriesPane(Session &session, EndpointModel &endpoints, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_endpoints(endpoints)
    , m_model(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"deliveriesPane"_s);
    setAccessibleName(tr("Deliveries"));
    m_splitter->setObjectName(u"deliveriesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new DeliveryDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({660, 420}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(&m_model, &PageModel::stateChanged, this, &DeliveriesPane::refreshActions);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DeliveriesPane::refreshActions);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DeliveriesPane::refreshActions);
    connect(&m_model, &DeliveryModel::countChanged, this, &DeliveriesPane::refreshCount);
    connect(&m_model, &PageModel::arrived, this, &DeliveriesPane::spreadColumns);
    connect(&m_endpoints, &PageModel::stateChanged, this, &DeliveriesPane::fillEndpoints);
    connect(&m_endpoints, &QAbstractItemModel::rowsInserted, this, &DeliveriesPane::fillEndpoints);
    connect(&m_endpoints, &QAbstractItemModel::modelReset, this, &DeliveriesPane::fillEndpoints);
    connect(&session, &Session::meChanged, this, &DeliveriesPane::refreshActions);
    m_clock.setInterval(retimeEvery);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_view->viewport()->update();
        m_detail->retime();
    });
    m_clock.start();
    restore();
    m_area->refresh();
    refreshCount();
    refreshActions();
}

DeliveriesPane::~DeliveriesPane() = default;

void DeliveriesPane::buildFilters(QWidget *parent)
{
    m_filters = new FilterBar(u"deliveries"_s, tr("Filter deliveries by text"),
                              tr("ID of a delivery, event or object, part of a URL (/)"), parent);
    m_state = m_filters->addChip(u"deliveryStateChip"_s, tr("State"), tr("Any state"));
    m_event = m_filters->addChip(u"deliveryEventChip"_s, tr("Event"), tr("Any event"));
    m_endpoint = m_filters->addChip(u"deliveryEndpointChip"_s, tr("Endpoint"), tr("Any endpoint"));
    QList<FilterChip::Choice> states;
    for (const DeliveryState state : {DeliveryState::Pending, DeliveryState::Held, DeliveryState::Succeeded,
                                      DeliveryState::Failed, DeliveryState::Expired})
        states.append({wordOf(state), deliveryStateName(state)});
    m_state->setChoices(states);
    m_filters->addClear(u"deliveriesClear"_s);
    connect(m_filters, &FilterBar::changed, this, &DeliveriesPane::applyFilter);
}

QWidget *DeliveriesPane::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"deliveriesListArea"_s);
    buildFilters(list);
    m_count = new QLabel(list);
    m_count->setObjectName(u"deliveriesCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_resendAll = new QToolButton(list);
    m_resendAll->setObjectName(u"deliveriesResendAll"_s);
    m_resendAll->setIcon(icon(u"view-refresh"_s));
    m_resendAll->setText(tr("Resend all matching…"));
    m_resendAll->setAccessibleName(m_resendAll->text());
    m_resendAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_resendAll->setFocusPolicy(Qt::StrongFocus);
    connect(m_resendAll, &QToolButton::clicked, this, &DeliveriesPane::resendAll);
    auto *tools = new QWidget(list);
    tools->setObjectName(u"deliveriesTools"_s);
    auto *toolsFlow = new FlowLayout(8, tools);
    toolsFlow->addWidget(m_resendAll);
    toolsFlow->addWidget(m_count);

    m_area = new ListArea(m_model, u"deliveries"_s, tr("List of deliveries"), tr("Reading deliveries…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this]() -> ListArea::Empty {
        if (!m_model.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No delivery matches"),
                     .text = tr("No delivery has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] { m_filters->clear(); }};
        if (m_endpoints.state() == PageModel::State::Ready && m_endpoints.rowCount() == 0)
            return {{.iconName = u"document-send"_s,
                     .title = tr("No deliveries yet"),
                     .text = tr("An endpoint is told what happens to payments, and each event sent to it appears here. "
                                "There is no endpoint so far."),
                     .action = m_session.mayDevelop() ? tr("New endpoint") : QString()},
                    [this] { Q_EMIT newEndpointRequested(); }};
        return {{.iconName = u"document-send"_s,
                 .title = tr("No deliveries yet"),
                 .text = tr("Each event that is sent to an endpoint appears here the moment it happens: make, capture "
                            "or refund a payment, or send a test event.")},
                {}};
    });
    m_view = m_area->view();
    m_columns = new Columns(m_view, Setting::DeliveriesColumns);
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QWidget *>(u"deliveryTabs"_s)->setFocus();
    });
    connect(m_view, &RecordView::filterRequested, m_filters, &FilterBar::focusText);
    connect(m_filters, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RecordView::menuRequested, this, &DeliveriesPane::showMenu);
    m_task = new TaskRow(m_session, list);
    connect(m_task, &TaskRow::finished, this, &DeliveriesPane::resendEnded);
    connect(m_task, &TaskRow::failed, this, [this](const Error &error) {
        const Trouble trouble = troubleOf(error);
        m_area->message()->showMessage(Tone::Warning, tr("How far the sending got is not known"), trouble.title);
        refreshActions();
    });

    const auto shortcut = [this](const QString &keys, auto &&act) {
        auto *made = new QShortcut(QKeySequence(keys), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    addListKeys(this, m_filters, [this] { load(); });
    shortcut(u"Ctrl+R"_s, [this] { m_detail->resend(); });
    shortcut(u"Ctrl+Return"_s, [this] { m_detail->sendNow(); });
    shortcut(u"Ctrl+Shift+R"_s, [this] { resendAll(); });

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(m_filters);
    padded->addWidget(tools);
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_task);
    return list;
}

void DeliveriesPane::restore()
{
    m_state->setValue(Settings::get<QString>(Setting::DeliveriesState));
    m_event->setValue(Settings::get<QString>(Setting::DeliveriesEvent));
    m_endpoint->setValue(Settings::get<QString>(Setting::DeliveriesEndpoint));
    m_filters->setText(Settings::get<QString>(Setting::DeliveriesText));
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::DeliveriesSplitter));
    if (m_columns->restore())
        return;
    // First what tells whether something is wrong; the addresses can be had whole in the detail.
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    for (const int column : {DeliveryModel::Time, DeliveryModel::State, DeliveryModel::Event, DeliveryModel::Next,
                             DeliveryModel::Attempts, DeliveryModel::Url, DeliveryModel::Object})
        header->moveSection(header->visualIndex(column), place++);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{DeliveryModel::Time, 14},   {DeliveryModel::Event, 22},
                                          {DeliveryModel::Object, 20}, {DeliveryModel::Url, 26},
                                          {DeliveryModel::State, 16},  {DeliveryModel::Attempts, 12},
                                          {DeliveryModel::Next, 18}};
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(column, width * em);
}

// What has a length of its own gets it; object and address share the rest, as they can be copied whole.
void DeliveriesPane::spreadColumns()
{
    if (!m_columns->wantMeasure())
        return;
    const int em = fontMetrics().averageCharWidth();
    int rest = m_view->viewport()->width();
    for (const int column :
         {DeliveryModel::Time, DeliveryModel::Event, DeliveryModel::State, DeliveryModel::Attempts}) {
        m_view->resizeColumnToContents(column);
        rest -= m_view->columnWidth(column);
    }
    // As wide as the longest countdown: it must not move the columns beside it as it runs.
    const QDateTime now = m_session.now();
    const int countdownWidth = fontMetrics().horizontalAdvance(countdown(now.addSecs(86'399), now)) + 2 * em;
    m_view->setColumnWidth(DeliveryModel::Next, countdownWidth);
    rest -= countdownWidth;
    const bool both = rest > em * 40;
    m_view->setColumnWidth(DeliveryModel::Url, std::max(em * 18, both ? rest * 3 / 5 : rest));
    m_view->setColumnWidth(DeliveryModel::Object, std::max(em * 16, rest * 2 / 5));
}

void DeliveriesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // How wide the list is, is known when the layout has had its turn.
    QMetaObject::invokeMethod(this, &DeliveriesPane::spreadColumns, Qt::QueuedConnection);
}

void DeliveriesPane::saveState()
{
    Settings::setValue(Setting::DeliveriesSplitter, m_splitter->saveState());
    m_columns->save();
}

void DeliveriesPane::focusList()
{
    m_view->setFocus();
}

void DeliveriesPane::setFormats(const QList<WebhookFormat> &formats)
{
    // The families first, then each event of each format once.
    QStringList families;
    QStringList events;
    for (const WebhookFormat &format : formats) {
        for (const QString &event : format.events) {
            if (const qsizetype dot = event.indexOf(u'.'); dot > 0)
                families += event.left(dot) + u".*"_s;
            events += event;
        }
    }
    QList<FilterChip::Choice> choices;
    for (QStringList *list : {&families, &events}) {
        list->sort();
        list->removeDuplicates();
        for (const QString &event : std::as_const(*list))
            choices.append({event, isolated(event)});
    }
    m_event->setChoices(choices);
}

void DeliveriesPane::fillEndpoints()
{
    QList<FilterChip::Choice> choices;
    for (int row = 0; row < m_endpoints.rowCount(); ++row) {
        const Endpoint *endpoint = m_endpoints.endpointAt(row);
        choices.append({endpoint->id, endpointTitle(*endpoint)});
    }
    m_endpoint->setChoices(choices);
    m_area->refresh(); // what an empty list says depends on whether there is an endpoint
}

DeliveryFilter DeliveriesPane::filterNow() const
{
    DeliveryFilter filter;
    filter.state = m_state->value();
    filter.event = m_event->value();
    filter.endpoint = m_endpoint->value();
    filter.text = m_filters->text();
    return filter;
}

QStringList DeliveriesPane::filterWords() const
{
    QStringList words;
    for (const FilterChip *chip : {m_state, m_event, m_endpoint}) {
        if (!chip->value().isEmpty())
            words += chip->text();
    }
    if (const QString text = m_filters->text(); !text.isEmpty())
        words += tr("Text: %1").arg(text);
    return words;
}

void DeliveriesPane::applyFilter()
{
    Settings::setValue(Setting::DeliveriesState, m_state->value());
    Settings::setValue(Setting::DeliveriesEvent, m_event->value());
    Settings::setValue(Setting::DeliveriesEndpoint, m_endpoint->value());
    Settings::setValue(Setting::DeliveriesText, m_filters->text());
    m_model.setFilter(filterNow());
    refreshActions();
}

void DeliveriesPane::load()
{
    m_area->message()->hide();
    const DeliveryFilter filter = filterNow();
    if (m_model.filter() != filter && m_model.state() != PageModel::State::Idle) {
        m_model.setFilter(filter);
        return;
    }
    m_model.setFilter(filter);
    m_model.load();
}

void DeliveriesPane::open(const QString &id)
{
    m_view->select(id);
    m_detail->display(id);
}

void DeliveriesPane::showEndpoint(const QString &endpoint)
{
    for (FilterChip *chip : {m_state, m_event})
        chip->setValue({});
    m_filters->setText({});
    m_endpoint->setValue(endpoint);
    applyFilter();
    m_view->setFocus();
}

void DeliveriesPane::refreshCount()
{
    const auto &count = m_model.count();
    if (!count)
        m_count->clear();
    else if (count->more)
        m_count->setText(tr("%1+ deliveries").arg(formatNumber(count->number)));
    else
        m_count->setText(tr("%n deliveries", nullptr, static_cast<int>(count->number)));
    m_count->setAccessibleName(m_count->text());
}

void DeliveriesPane::refreshActions()
{
    m_filters->setClearVisible(!m_model.filter().empty());
    QString refusal;
    if (!m_session.mayResend())
        refusal = tr("Your role does not allow this");
    else if (m_task->busy())
        refusal = tr("Deliveries are being sent again already");
    else if (m_state->value() == "pending"_L1 || m_state->value() == "held"_L1)
        refusal = tr("What still waits is not sent again; choose another state");
    else if (m_model.rowCount() == 0)
        refusal = tr("There is nothing to send again");
    m_resendAll->setEnabled(refusal.isEmpty());
    m_resendAll->setToolTip(refusal.isEmpty()
                                ? tr("Send every delivery that matches the filters again; first you are told how many "
                                     "(Ctrl+Shift+R)")
                                : refusal);
    m_resendAll->setAccessibleDescription(m_resendAll->toolTip());
}

void DeliveriesPane::resendAll()
{
    if (!m_resendAll->isEnabled())
        return;
    auto *dialog = new ResendDialog(m_session, filterNow(), filterWords(), this);
    connect(dialog, &ResendDialog::started, this, [this](const Task &task) {
        m_area->message()->hide();
        m_task->follow(task);
        refreshActions();
    });
    dialog->open();
}

void DeliveriesPane::resendEnded(const Task &task)
{
    refreshActions();
    const int done = static_cast<int>(task.done);
    if (task.state == "done"_L1)
        m_area->message()->showMessage(Tone::Positive, tr("%n deliveries were sent again", nullptr, done), {});
    else
        m_area->message()->showMessage(
            Tone::Info, tr("Stopped"),
            tr("%n deliveries were sent again before that; the others stay as they were.", nullptr, done));
}

void DeliveriesPane::showMenu(const QString &id, const QPoint &place)
{
    if (m_detail->id() != id)
        m_detail->display(id);
    const Delivery *found = m_model.deliveryAt(m_model.rowOf(id));
    if (!found)
        return;
    const Delivery delivery = *found;
    QMenu *menu = rowMenu(this, u"deliveryMenu"_s, id);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString &text, auto &&act) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Copy event ID"), [delivery] { copyText(delivery.event); });
    menu->addSeparator();
    const auto action = [&](const QString &text, const QString &refusal, void (DeliveryDetailPane::*act)()) {
        QAction *made = add(text, [this, act] {
            if (m_detail->detail()) {
                (m_detail->*act)();
                return;
            }
            // The detail of a row just chosen is still on its way.
            connect(
                m_detail, &DeliveryDetailPane::detailChanged, m_detail, [this, act] { (m_detail->*act)(); },
                Qt::SingleShotConnection);
        });
        made->setEnabled(refusal.isEmpty());
        made->setToolTip(refusal);
    };
    action(tr("Resend") + u"\tCtrl+R"_s, resendRefusal(delivery, m_session), &DeliveryDetailPane::resend);
    action(tr("Send now") + u"\tCtrl+Enter"_s, sendNowRefusal(delivery, m_session), &DeliveryDetailPane::sendNow);
    menu->addSeparator();
    if (delivery.object.startsWith("pay_"_L1))
        add(tr("Open the payment"), [this, delivery] { Q_EMIT m_detail->paymentRequested(delivery.object); });
    add(tr("Open the endpoint"), [this, delivery] { Q_EMIT m_detail->endpointRequested(delivery.endpoint); });
    menu->addSeparator();
    add(tr("Only this state"), [this, delivery] {
        m_state->setValue(delivery.stateWord);
        applyFilter();
    });
    add(tr("Only this event"), [this, delivery] {
        m_event->setValue(delivery.eventType);
        applyFilter();
    });
    add(tr("Only this endpoint"), [this, delivery] {
        m_endpoint->setValue(delivery.endpoint);
        applyFilter();
    });
    add(tr("Only this object"), [this, delivery] {
        m_filters->setText(delivery.object);
        applyFilter();
    });
    menu->popup(place);
}

} // namespace countersign::ui
