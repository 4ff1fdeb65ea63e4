#include "pages/endpointspane.h"

#include "models/endpointmodel.h"
#include "pages/endpointdetail.h"
#include "pages/endpointdialog.h"
#include "pages/verifydialog.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/listarea.h"
#include "widgets/listparts.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

EndpointsPane::EndpointsPane(Session &session, EndpointModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"endpointsPane"_s);
    setAccessibleName(tr("Endpoints"));
    m_splitter->setObjectName(u"endpointsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new EndpointDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({660, 420}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(&m_model, &PageModel::arrived, this, [this] {
        spreadColumns();
        if (const QString wanted = std::exchange(m_wanted, {}); m_model.rowOf(wanted) >= 0)
            m_view->select(wanted);
    });
    connect(&session, &Session::meChanged, this, &EndpointsPane::refreshActions);
    restore();
    m_area->refresh();
    refreshActions();
}

QWidget *EndpointsPane::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"endpointsListArea"_s);
    const auto tool = [list](const QString &name, const QString &iconName, const QString &text) {
        auto *made = new QToolButton(list);
        made->setObjectName(name);
        made->setIcon(icon(iconName));
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_new = tool(u"endpointNew"_s, u"list-add"_s, tr("New endpoint…"));
    connect(m_new, &QToolButton::clicked, this, &EndpointsPane::create);
    m_verify = tool(u"endpointVerify"_s, u"document-edit-verify"_s, tr("Check a signature…"));
    connect(m_verify, &QToolButton::clicked, this, &EndpointsPane::verify);
    auto *tools = new QWidget(list);
    tools->setObjectName(u"endpointsTools"_s);
    auto *flow = new FlowLayout(8, tools);
    flow->addWidget(m_new);
    flow->addWidget(m_verify);

    m_area = new ListArea(m_model, u"endpoints"_s, tr("List of endpoints"), tr("Reading endpoints…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this]() -> ListArea::Empty {
        const bool may = m_session.mayDevelop();
        return {{.iconName = u"network-connect"_s,
                 .title = tr("No endpoints yet"),
                 .text = tr("An endpoint is an address that is told what happens. The built-in inbox can be one, so "
                            "nothing else needs to run."),
                 .action = may ? tr("New endpoint") : QString()},
                [this] { create(); }};
    });
    m_view = m_area->view();
    m_columns = new Columns(m_view, Setting::EndpointsColumns);
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QWidget *>(u"endpointPause"_s)->setFocus();
    });
    connect(m_view, &RecordView::menuRequested, this, &EndpointsPane::showMenu);
    auto *again = new QShortcut(QKeySequence(u"F5"_s), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &EndpointsPane::load);

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->addWidget(tools);
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    return list;
}

void EndpointsPane::restore()
{
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::EndpointsSplitter));
    if (!m_columns->restore()) {
        m_view->horizontalHeader()->moveSection(EndpointModel::Health, 1);
        m_view->horizontalHeader()->moveSection(m_view->horizontalHeader()->visualIndex(EndpointModel::State), 1);
    }
}

void EndpointsPane::spreadColumns()
{
    if (!m_columns->wantMeasure())
        return;
    int rest = m_view->viewport()->width();
    for (const int column : {EndpointModel::State, EndpointModel::Health, EndpointModel::Format}) {
        m_view->resizeColumnToContents(column);
        rest -= m_view->columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * 12;
    m_view->setColumnWidth(EndpointModel::Name, std::max(2 * least, rest * 3 / 5));
    m_view->setColumnWidth(EndpointModel::Owner, std::max(least, rest / 5));
    m_view->setColumnWidth(EndpointModel::Events, std::max(least, rest / 5));
}

void EndpointsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // How wide the list is, is known when the layout has had its turn.
    QMetaObject::invokeMethod(this, &EndpointsPane::spreadColumns, Qt::QueuedConnection);
}

void EndpointsPane::saveState()
{
    Settings::setValue(Setting::EndpointsSplitter, m_splitter->saveState());
    m_columns->save();
}

void EndpointsPane::focusList()
{
    m_view->setFocus();
}

void EndpointsPane::setFormats(const QList<WebhookFormat> &formats)
{
    m_formats = formats;
    m_detail->setFormats(formats);
    refreshActions();
}

void EndpointsPane::load()
{
    m_area->message()->hide();
    m_model.reload();
}

void EndpointsPane::open(const QString &id)
{
    if (m_model.rowOf(id) >= 0)
        m_view->select(id);
    else
        m_view->clearCurrent();
    m_detail->display(id);
}

void EndpointsPane::refreshActions()
{
    QString refusal;
    if (!m_session.mayDevelop())
        refusal = tr("Your role does not allow this");
    else if (m_formats.isEmpty())
        refusal = tr("The formats are still being read");
    m_new->setEnabled(refusal.isEmpty());
    m_new->setToolTip(refusal.isEmpty() ? tr("An address that is told what happens") : refusal);
    m_new->setAccessibleDescription(m_new->toolTip());
    m_verify->setEnabled(refusal.isEmpty());
    m_verify->setToolTip(refusal.isEmpty() ? tr("Why a signature that was received does or does not match") : refusal);
    m_verify->setAccessibleDescription(m_verify->toolTip());
    m_area->refresh();
}

void EndpointsPane::create()
{
    if (!m_new->isEnabled())
        return;
    QList<EndpointDialog::Owner> owners;
    for (int row = 0; row < m_model.rowCount(); ++row)
        owners.append({m_model.endpointAt(row)->owner, m_model.endpointAt(row)->ownerKind});
    auto *dialog = new EndpointDialog(m_session, m_formats, owners, this);
    connect(dialog, &EndpointDialog::completed, this, [this](const Endpoint &endpoint) {
        m_wanted = endpoint.id;
        load();
    });
    dialog->open();
}

void EndpointsPane::verify()
{
    QList<Endpoint> endpoints;
    for (int row = 0; row < m_model.rowCount(); ++row)
        endpoints += *m_model.endpointAt(row);
    auto *dialog = new VerifyDialog(m_session, m_formats, endpoints, this);
    dialog->open();
}

void EndpointsPane::showMenu(const QString &id, const QPoint &place)
{
    if (m_detail->id() != id)
        m_detail->display(id);
    const Endpoint *found = m_model.endpoint(id);
    if (!found)
        return;
    const Endpoint endpoint = *found;
    QMenu *menu = rowMenu(this, u"endpointMenu"_s, id);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString &text, auto &&act) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Copy address"), [endpoint] { copyText(endpoint.url); });
    add(tr("Show its deliveries"), [this, id] { Q_EMIT m_detail->deliveriesRequested(id); });
    menu->addSeparator();
    const auto action = [&](const QString &text, void (EndpointDetailPane::*act)()) {
        QAction *made = add(text, [this, act] {
            if (m_detail->endpoint()) {
                (m_detail->*act)();
                return;
            }
            // The detail of a row just chosen is still on its way.
            connect(
                m_detail, &EndpointDetailPane::detailChanged, m_detail, [this, act] { (m_detail->*act)(); },
                Qt::SingleShotConnection);
        });
        made->setEnabled(m_session.mayDevelop());
        made->setToolTip(m_session.mayDevelop() ? QString() : tr("Your role does not allow this"));
    };
    action(endpoint.paused() ? tr("Resume") : tr("Pause"), &EndpointDetailPane::pauseOrResume);
    action(tr("Change…"), &EndpointDetailPane::edit);
    action(tr("Rotate secret…"), &EndpointDetailPane::rotate);
    action(tr("Remove…"), &EndpointDetailPane::remove);
    menu->popup(place);
}

} // namespace countersign::ui
