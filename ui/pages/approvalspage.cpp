#include "pages/approvalspage.h"

#include "pages/approvaldetail.h"
#include "widgets/approvalwords.h"
#include "widgets/copybutton.h"
#include "widgets/filterbar.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ApprovalsPage::ApprovalsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
{
    setObjectName(u"approvalsPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"approvalsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new ApprovalDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({620, 460}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(&m_model, &PageModel::arrived, this, [this] { m_columns->fit(); });
    // Nobody reads the list before somebody looks at it; the count in the navigation is the session's.
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
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &ApprovalsPage::refreshCountdowns);
    restore();
    m_filters->setClearVisible(!filterNow().empty());
    m_area->refresh();
}

ApprovalsPage::~ApprovalsPage() = default;

QWidget *ApprovalsPage::buildFilters(QWidget *parent)
{
    m_filters = new FilterBar(u"approvals"_s, tr("Filter approvals by text"),
                              tr("Title, external ID, subject or ID (/)"), parent);
    QList<FilterChip::Choice> states;
    for (const QString &word : {u"pending"_s, u"approved"_s, u"denied"_s, u"expired"_s, u"cancelled"_s}) {
        Approval one;
        one.state = approvalStateFrom(word);
        states.append({word, approvalLook(one).text});
    }
    m_status = m_filters->addChip(u"approvalStatusChip"_s, tr("State"), tr("Any state"), states);
    m_integrator = m_filters->addChip(u"approvalIntegratorChip"_s, tr("Integrator"), tr("Any integrator"));
    m_filters->addClear(u"approvalsClearFilters"_s);
    connect(m_filters, &FilterBar::changed, this, &ApprovalsPage::applyFilter);
    return m_filters;
}

QWidget *ApprovalsPage::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"approvalsListArea"_s);
    auto *heading = new QLabel(title(), list);
    heading->setObjectName(u"approvalsHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    buildFilters(list);
    addListKeys(this, m_filters, [this] { load(); });

    m_area = new ListArea(m_model, u"approvals"_s, tr("List of approvals"), tr("Reading approvals…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this] { return whenEmpty(); });
    m_view = m_area->view();
    m_columns = new Columns(m_view, Setting::ApprovalsColumns);
    m_columns->keepWithin(ApprovalModel::Title, [this] { return columnNeeds(); });
    connect(m_filters, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QScrollArea *>(u"approvalScroll"_s)->setFocus();
    });
    connect(m_view, &RecordView::filterRequested, m_filters, &FilterBar::focusText);
    connect(m_view, &RecordView::menuRequested, this, &ApprovalsPage::showMenu);

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(heading);
    padded->addWidget(m_filters);
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    return list;
}

ListArea::Empty ApprovalsPage::whenEmpty()
{
    const QString walkthrough = m_session.mayDevelop() ? tr("Try it step by step") : QString();
    const auto walk = [this] { Q_EMIT walkthroughRequested(); };
    const auto clear = [this] { m_filters->clear(); };
    if (m_model.filter() == ApprovalFilter{u"pending"_s, {}, {}})
        return {{.iconName = u"dialog-ok-apply"_s,
                 .title = tr("Nothing waits for a decision"),
                 .text = tr("A request appears here the moment an integrator asks for it. Those that were "
                            "decided are kept."),
                 .action = tr("Show all"),
                 .more = walkthrough},
                clear,
                walk};
    if (!m_model.filter().empty())
        return {{.iconName = u"view-filter"_s,
                 .title = tr("No request matches"),
                 .text = tr("No approval request has all that the filters ask for."),
                 .action = tr("Clear filters")},
                clear};
    const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
    return {{.iconName = u"dialog-ok-apply"_s,
             .title = tr("No approvals yet"),
             .text = tr("When an integrator asks for an approval, it appears here for a person to "
                        "decide. Look at what there is with:"),
             .action = walkthrough,
             .command = u"curl %1/console/v1/approvals -H \"Authorization: Bearer $TOKEN\""_s.arg(url)},
            walk};
}

void ApprovalsPage::restore()
{
    m_status->setValue(Settings::get<QString>(Setting::ApprovalsStatus));
    m_integrator->setValue(Settings::get<QString>(Setting::ApprovalsIntegrator));
    m_filters->setText(Settings::get<QString>(Setting::ApprovalsText));
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::ApprovalsSplitter));
    m_columns->restore();
}

// When it ends, what it is and for how much; who else, where there is room. The detail says it all.
QList<ColumnNeed> ApprovalsPage::columnNeeds() const
{
    const int em = fontMetrics().averageCharWidth();
    // A countdown changes its width as it goes.
    const int ends =
        fontMetrics().horizontalAdvance(countdown(m_session.now().addSecs(3599), m_session.now())) + 4 * em;
    const auto wanted = [this, em](int column, int most) {
        const int title = m_view->horizontalHeader()->sectionSizeHint(column);
        return std::min(std::max(title, m_view->sizeHintForColumn(column)), most * em);
    };
    return {{ApprovalModel::Ends, ends, ends},
            {ApprovalModel::Title, 12 * em, 26 * em},
            {ApprovalModel::State, 14 * em, wanted(ApprovalModel::State, 24)},
            {ApprovalModel::Amount, wanted(ApprovalModel::Amount, 22), wanted(ApprovalModel::Amount, 22)},
            {ApprovalModel::Subject, 12 * em, wanted(ApprovalModel::Subject, 22)},
            {ApprovalModel::IntegratorName, 12 * em, wanted(ApprovalModel::IntegratorName, 22)},
            {ApprovalModel::Created, 12 * em, wanted(ApprovalModel::Created, 18)}};
}

void ApprovalsPage::saveState()
{
    Settings::setValue(Setting::ApprovalsSplitter, m_splitter->saveState());
    m_columns->save();
}

void ApprovalsPage::shown()
{
    m_view->setFocus();
}

void ApprovalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    if (m_model.state() == PageModel::State::Idle)
        load();
    m_columns->fit();
}

void ApprovalsPage::hideEvent(QHideEvent *event)
{
    m_ticking.stop();
    Page::hideEvent(event);
}

// The cells tell the time of when they are painted, and only those in sight are.
void ApprovalsPage::refreshCountdowns()
{
    const int left = m_view->columnViewportPosition(ApprovalModel::Ends);
    m_view->viewport()->update(left, 0, m_view->columnWidth(ApprovalModel::Ends), m_view->viewport()->height());
}

QList<KeyHelp> ApprovalsPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {tr("Enter"), tr("Go into the chosen request")},
            {u"/"_s, tr("Filter the list")},
            {u"F5"_s, tr("Read the list again")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen request")}};
}

ApprovalFilter ApprovalsPage::filterNow() const
{
    return {m_status->value(), m_integrator->value(), m_filters->text()};
}

void ApprovalsPage::applyFilter()
{
    const ApprovalFilter filter = filterNow();
    Settings::setValue(Setting::ApprovalsStatus, filter.status);
    Settings::setValue(Setting::ApprovalsIntegrator, filter.integrator);
    Settings::setValue(Setting::ApprovalsText, filter.text);
    m_model.setFilter(filter);
    m_filters->setClearVisible(!filter.empty());
    m_area->refresh();
}

void ApprovalsPage::load()
{
    m_area->message()->hide();
    if (!m_session.maySeeApprovals())
        return; // the role is not known yet, or does not see this page
    m_model.setFilter(filterNow());
    m_model.toFirst();
    readIntegrators();
}

void ApprovalsPage::readIntegrators()
{
    m_integratorsCall = m_session.client().integrators([this](const Outcome<QList<Integrator>> &outcome) {
        if (!outcome)
            return; // the chip keeps what it offers
        QList<FilterChip::Choice> choices;
        for (const Integrator &one : *outcome)
            choices.append({one.id, one.name.isEmpty() ? one.id : one.name});
        m_integrator->setChoices(choices);
    });
}

void ApprovalsPage::open(const QString &id)
{
    m_view->select(id);
    m_detail->display(id);
}

void ApprovalsPage::showMenu(const QString &id, const QPoint &place)
{
    m_detail->display(id);
    QMenu *menu = rowMenu(this, u"approvalMenu"_s, id);
    if (const Approval *approval = m_model.approvalAt(m_model.rowOf(id))) {
        if (!approval->externalId.isEmpty())
            connect(menu->addAction(tr("Copy external ID")), &QAction::triggered, this,
                    [external = approval->externalId] { copyText(external); });
        menu->addSeparator();
        const auto only = [this, menu](const QString &text, FilterChip *chip, const QString &value) {
            connect(menu->addAction(text), &QAction::triggered, this, [this, chip, value] {
                chip->setValue(value);
                applyFilter();
            });
        };
        only(tr("Only this state"), m_status, approval->stateWord);
        only(tr("Only this integrator"), m_integrator, approval->integrator.id);
    }
    menu->popup(place);
}

} // namespace countersign::ui
