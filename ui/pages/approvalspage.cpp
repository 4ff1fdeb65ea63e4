#include "pages/approvalspage.h"

#include "pages/approvaldetail.h"
#include "widgets/approvalwords.h"
#include "widgets/copybutton.h"
#include "widgets/filterchip.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/newrowspill.h"
#include "widgets/paymentwords.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

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

    connect(&m_model, &PageModel::stateChanged, this, &ApprovalsPage::refreshState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ApprovalsPage::refreshState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ApprovalsPage::refreshState);
    connect(&m_model, &PageModel::arrived, this, &ApprovalsPage::fitColumns);
    connect(&m_model, &PageModel::edgeFailed, this, [this](const Error &error) {
        const Trouble trouble = troubleOf(error);
        m_message->showMessage(Tone::Warning, tr("More rows could not be read"), trouble.title, tr("Try again"),
                               [this] { m_model.fetchMore({}); });
    });
    connect(&session, &Session::opened, this, &ApprovalsPage::load);
    connect(&session, &Session::reload, this, &ApprovalsPage::load);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_model.state() == PageModel::State::Failed)
            load();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ApprovalsPage::applyFilter);
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &ApprovalsPage::refreshCountdowns);
    restore();
    refreshState();
}

ApprovalsPage::~ApprovalsPage() = default;

QWidget *ApprovalsPage::buildFilters()
{
    auto *filters = new QWidget(this);
    filters->setObjectName(u"approvalsFilters"_s);
    auto *flow = new FlowLayout(6, filters);
    m_text = new QLineEdit(filters);
    m_text->setObjectName(u"approvalsText"_s);
    m_text->setAccessibleName(tr("Filter approvals by text"));
    m_text->setPlaceholderText(tr("Filter…  /"));
    m_text->setToolTip(tr("Title, payee, reference, subject or ID (/)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 20);
    if (const QIcon find = icon(u"edit-find"_s); !find.isNull())
        m_text->addAction(find, QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus();
    });
    m_text->installEventFilter(this);
    flow->addWidget(m_text);

    const auto chip = [this, filters, flow](const QString &objectName, const QString &name, const QString &any) {
        auto *made = new FilterChip(name, any, filters);
        made->setObjectName(objectName);
        flow->addWidget(made);
        connect(made, &FilterChip::valueChosen, this, [this, made](const QString &value) {
            made->setValue(value);
            applyFilter();
        });
        return made;
    };
    m_status = chip(u"approvalStatusChip"_s, tr("State"), tr("Any state"));
    QList<FilterChip::Choice> states;
    for (const QString &word : {u"pending"_s, u"approved"_s, u"denied"_s, u"expired"_s, u"cancelled"_s}) {
        Approval one;
        one.state = approvalStateFrom(word);
        states.append({word, approvalLook(one).text});
    }
    m_status->setChoices(states);
    m_integrator = chip(u"approvalIntegratorChip"_s, tr("Integrator"), tr("Any integrator"));
    m_clear = new QPushButton(tr("Clear filters"), filters);
    m_clear->setObjectName(u"approvalsClearFilters"_s);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &ApprovalsPage::clearFilters);
    flow->addWidget(m_clear);
    return filters;
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
    const auto shortcut = [this](const QKeySequence &keys, auto &&act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(u"/"_s), [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::Refresh, [this] { load(); });

    m_message = new MessageBar(list);
    m_view = new RecordView(list);
    m_view->setObjectName(u"approvalsView"_s);
    m_view->setAccessibleName(tr("List of approvals"));
    m_view->setPages(&m_model);
    m_view->installEventFilter(this);
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QScrollArea *>(u"approvalScroll"_s)->setFocus();
    });
    connect(m_view, &RecordView::filterRequested, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &RecordView::menuRequested, this, &ApprovalsPage::showMenu);
    auto *pill = new NewRowsPill(m_view, &m_model);
    pill->setObjectName(u"approvalsPill"_s);

    m_panel = new StatePanel(list);
    m_panel->setObjectName(u"approvalsState"_s);
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    m_stack = new QStackedWidget(list);
    m_stack->setObjectName(u"approvalsStack"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panel);

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(heading);
    padded->addWidget(buildFilters());
    padded->addWidget(m_message);
    layout->addLayout(padded);
    layout->addWidget(m_stack, 1);
    return list;
}

void ApprovalsPage::restore()
{
    m_status->setValue(Settings::get<QString>(Setting::ApprovalsStatus));
    m_integrator->setValue(Settings::get<QString>(Setting::ApprovalsIntegrator));
    m_text->setText(Settings::get<QString>(Setting::ApprovalsText));
    m_typing.stop();
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::ApprovalsSplitter));
    const QByteArray columns = Settings::get<QByteArray>(Setting::ApprovalsColumns);
    if (!columns.isEmpty())
        m_columnsRestored = m_view->horizontalHeader()->restoreState(columns);
}

// What is measured takes what it needs; the title gets the rest.
void ApprovalsPage::fitColumns()
{
    if (m_columnsRestored || m_model.rowCount() == 0 || !isVisible())
        return;
    m_columnsRestored = true;
    m_view->resizeColumnsToContents();
    // A countdown changes its width as it goes.
    const int longest = fontMetrics().horizontalAdvance(countdown(m_session.now().addSecs(3599), m_session.now()));
    m_view->setColumnWidth(ApprovalModel::Ends, longest + fontMetrics().averageCharWidth() * 4);
    const int most = fontMetrics().averageCharWidth() * 22;
    for (const int column : {ApprovalModel::Amount, ApprovalModel::IntegratorName, ApprovalModel::Subject})
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), most));
    int rest = m_view->viewport()->width();
    for (int column = 0; column < ApprovalModel::ColumnCount; ++column)
        rest -= column == ApprovalModel::Title ? 0 : m_view->columnWidth(column);
    m_view->setColumnWidth(ApprovalModel::Title, std::max(fontMetrics().averageCharWidth() * 26, rest));
}

void ApprovalsPage::saveState()
{
    Settings::setValue(Setting::ApprovalsSplitter, m_splitter->saveState());
    if (m_columnsRestored)
        Settings::setValue(Setting::ApprovalsColumns, m_view->horizontalHeader()->saveState());
}

void ApprovalsPage::shown()
{
    m_view->setFocus();
}

void ApprovalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    fitColumns();
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
    return {m_status->value(), m_integrator->value(), m_text->text().trimmed()};
}

void ApprovalsPage::applyFilter()
{
    m_typing.stop();
    const ApprovalFilter filter = filterNow();
    Settings::setValue(Setting::ApprovalsStatus, filter.status);
    Settings::setValue(Setting::ApprovalsIntegrator, filter.integrator);
    Settings::setValue(Setting::ApprovalsText, filter.text);
    m_model.setFilter(filter);
    refreshState();
}

void ApprovalsPage::clearFilters()
{
    m_status->setValue({});
    m_integrator->setValue({});
    m_text->clear();
    applyFilter();
    m_view->setFocus();
}

void ApprovalsPage::load()
{
    m_message->hide();
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

void ApprovalsPage::refreshState()
{
    m_clear->setVisible(!m_model.filter().empty());
    switch (m_model.state()) {
    case PageModel::State::Idle:
    case PageModel::State::Busy:
        if (m_model.rowCount() > 0 && m_stack->currentIndex() == 0)
            return; // what is there stays until the answer comes
        m_panel->setContent({.title = tr("Reading approvals…"), .busy = true});
        m_stack->setCurrentIndex(1);
        return;
    case PageModel::State::Failed: {
        const Trouble trouble = troubleOf(m_model.error());
        m_panel->setContent({.iconName = u"dialog-error"_s,
                             .tone = Tone::Negative,
                             .title = trouble.title,
                             .text = trouble.text,
                             .action = tr("Try again")},
                            [this] { load(); });
        m_stack->setCurrentIndex(1);
        return;
    }
    case PageModel::State::Ready:
        break;
    }
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const QString walkthrough = m_session.mayDevelop() ? tr("Try it step by step") : QString();
    const ApprovalFilter onlyPending{u"pending"_s, {}, {}};
    if (m_model.filter() == onlyPending) {
        m_panel->setContent(
            {.iconName = u"dialog-ok-apply"_s,
             .title = tr("Nothing waits for a decision"),
             .text = tr("A request appears here the moment an integrator asks for it. Those that were "
                        "decided are kept."),
             .action = tr("Show all"),
             .more = walkthrough},
            [this] { clearFilters(); }, [this] { Q_EMIT walkthroughRequested(); });
    } else if (!m_model.filter().empty()) {
        m_panel->setContent({.iconName = u"view-filter"_s,
                             .title = tr("No request matches"),
                             .text = tr("No approval request has all that the filters ask for."),
                             .action = tr("Clear filters")},
                            [this] { clearFilters(); });
    } else {
        const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
        m_panel->setContent({.iconName = u"dialog-ok-apply"_s,
                             .title = tr("No approvals yet"),
                             .text = tr("When an integrator asks for an approval, it appears here for a person to "
                                        "decide. Look at what there is with:"),
                             .action = walkthrough,
                             .command = u"curl %1/console/v1/approvals -H \"Authorization: Bearer $TOKEN\""_s.arg(url)},
                            [this] { Q_EMIT walkthroughRequested(); });
    }
    m_stack->setCurrentIndex(1);
}

bool ApprovalsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_text) {
        if (key == Qt::Key_Escape) {
            if (m_text->text().isEmpty())
                m_view->setFocus();
            else
                m_text->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_view->setFocus();
            return true;
        }
    }
    // The gateway gives this list from its first end alone, so End goes to the last row there is.
    if (watched == m_view && key == Qt::Key_End && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ApprovalsPage::showMenu(const QString &id, const QPoint &place)
{
    m_detail->display(id);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"approvalMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy ID") + u"\tCtrl+C"_s), &QAction::triggered, this,
            [id] { copyText(id); });
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
