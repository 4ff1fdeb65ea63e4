#include "pages/linkspage.h"

#include "pages/linkdetail.h"
#include "pages/newlinkdialog.h"
#include "widgets/approvalwords.h"
#include "widgets/dialogs.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/listarea.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

LinkFilter LinksPage::List::filter() const
{
    return {state->value(), integrator->value(), filters->text()};
}

LinksPage::LinksPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_links(session)
    , m_connections(session)
{
    setObjectName(u"linksPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"linksSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_detail = new LinkDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({600, 440}); // shares, not pixels
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::LinksSplitter));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_linkList.view, &RecordView::currentIdChanged, m_detail, &LinkDetailPane::display);
    connect(m_linkList.view, &RecordView::opened, m_detail, &LinkDetailPane::display);
    connect(m_connectionList.view, &RecordView::currentIdChanged, this, &LinksPage::refreshActions);
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, &LinksPage::refreshActions);
    connect(&m_connections, &PageModel::arrived, this, [this] {
        if (const QString wanted = std::exchange(m_wanted, {}); m_connections.rowOf(wanted) >= 0)
            m_connectionList.view->select(wanted);
    });
    // Nobody reads the lists before somebody looks at them.
    const auto loadIfSeen = [this] {
        if (isVisible()) {
            load();
            return;
        }
        m_links.clear();
        m_connections.clear();
    };
    connect(&session, &Session::opened, this, loadIfSeen);
    connect(&session, &Session::reload, this, loadIfSeen);
    connect(&session, &Session::meChanged, this, &LinksPage::refreshActions);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_links.state() == PageModel::State::Failed)
            load();
    });
    // The cells tell the time of when they are painted, and only those in sight are.
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, [this] { m_linkList.view->viewport()->update(); });
    for (List *list : {&m_linkList, &m_connectionList})
        list->area->refresh();
    refreshActions();
}

LinksPage::~LinksPage() = default;

QWidget *LinksPage::buildList(List &list, PageModel &model, const QString &name, const QString &listTitle,
                              const QString &filterTitle, Setting columns)
{
    auto *tab = new QWidget(this);
    tab->setObjectName(name + u"Tab"_s);
    list.filters = new FilterBar(name, filterTitle, tr("Subject, source or ID (/)"), tab);
    list.state = list.filters->addChip(name + u"StateChip"_s, tr("State"), tr("Any state"));
    list.integrator = list.filters->addChip(name + u"IntegratorChip"_s, tr("Integrator"), tr("Any integrator"));
    list.filters->addClear(name + u"ClearFilters"_s);
    connect(list.filters, &FilterBar::changed, this, &LinksPage::applyFilters);
    list.area = new ListArea(model, name, listTitle, tr("Reading…"), tab);
    list.area->setReload([this] { load(); });
    list.view = list.area->view();
    list.columns = new Columns(list.view, columns);
    list.columns->restore();
    connect(list.filters, &FilterBar::left, list.view, qOverload<>(&QWidget::setFocus));
    connect(list.view, &RecordView::filterRequested, list.filters, &FilterBar::focusText);
    connect(list.view, &RecordView::menuRequested, this, &LinksPage::showMenu);
    connect(&model, &PageModel::arrived, this, [this, &list, &model] { fit(list, model); });
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->addWidget(list.filters);
    layout->addLayout(padded);
    layout->addWidget(list.area, 1);
    addListKeys(tab, list.filters, [this] { load(); });
    return tab;
}

QWidget *LinksPage::buildLinks()
{
    QWidget *tab = buildList(m_linkList, m_links, u"links"_s, tr("List of links"), tr("Filter links by text"),
                             Setting::LinksColumns);
    QList<FilterChip::Choice> states;
    for (const QString &word : {u"pending"_s, u"accepted"_s, u"refused"_s, u"expired"_s}) {
        Link one;
        one.state = linkStateFrom(word);
        states.append({word, linkLook(one).text});
    }
    m_linkList.state->setChoices(states);
    m_linkList.area->setEmpty([this]() -> ListArea::Empty {
        if (!m_links.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No link matches"),
                     .text = tr("No link has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] { m_linkList.filters->clear(); }};
        return {{.iconName = u"link"_s,
                 .title = tr("No links yet"),
                 .text = tr("A link connects a subject of an integrator to the person who accepts it."),
                 .action = tr("New link…")},
                [this] { newLink(); }};
    });
    return tab;
}

QWidget *LinksPage::buildConnections()
{
    QWidget *tab = buildList(m_connectionList, m_connections, u"connections"_s, tr("List of connections"),
                             tr("Filter connections by text"), Setting::ConnectionsColumns);
    QList<FilterChip::Choice> states;
    for (const bool active : {true, false}) {
        Connection one;
        one.active = active;
        states.append({active ? u"active"_s : u"revoked"_s, connectionLook(one).text});
    }
    m_connectionList.state->setChoices(states);
    m_connectionList.area->setEmpty([this]() -> ListArea::Empty {
        if (!m_connections.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No connection matches"),
                     .text = tr("No connection has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] { m_connectionList.filters->clear(); }};
        return {{.iconName = u"link"_s,
                 .title = tr("No connections yet"),
                 .text = tr("A connection appears here when somebody accepts a link.")},
                {}};
    });
    m_revoke = new QPushButton(icon(u"dialog-cancel"_s), tr("Revoke…"), tab);
    m_revoke->setObjectName(u"connectionRevoke"_s);
    m_revoke->setAccessibleName(tr("Revoke the chosen connection"));
    m_revoke->setAutoDefault(false);
    connect(m_revoke, &QPushButton::clicked, this, &LinksPage::revoke);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_revoke);
    bar->addStretch(1);
    static_cast<QVBoxLayout *>(tab->layout())->addLayout(bar);
    return tab;
}

QWidget *LinksPage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setObjectName(u"linksLeft"_s);
    auto *heading = new QLabel(title(), left);
    heading->setObjectName(u"linksHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_new = new QPushButton(icon(u"list-add"_s), tr("New link…"), left);
    m_new->setObjectName(u"linksNew"_s);
    m_new->setAccessibleName(tr("New link"));
    m_new->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, &LinksPage::newLink);
    m_code = new QLineEdit(left);
    m_code->setObjectName(u"linksCode"_s);
    m_code->setAccessibleName(tr("Short code"));
    m_code->setPlaceholderText(tr("Short code"));
    m_code->setToolTip(tr("A code that an integrator shows; accepting it connects its subject to you"));
    m_code->setMaxLength(24);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setMinimumWidth(m_code->fontMetrics().averageCharWidth() * 16);
    connect(m_code, &QLineEdit::textChanged, this, &LinksPage::refreshActions);
    connect(m_code, &QLineEdit::returnPressed, this, &LinksPage::acceptCode);
    m_acceptCode = new QPushButton(tr("Accept the code"), left);
    m_acceptCode->setObjectName(u"linksAcceptCode"_s);
    m_acceptCode->setAccessibleName(m_acceptCode->text());
    m_acceptCode->setAutoDefault(false);
    connect(m_acceptCode, &QPushButton::clicked, this, &LinksPage::acceptCode);
    auto *tools = new QWidget(left);
    tools->setObjectName(u"linksTools"_s);
    auto *flow = new FlowLayout(8, tools);
    flow->addWidget(heading);
    flow->addWidget(m_new);
    flow->addWidget(m_code);
    flow->addWidget(m_acceptCode);
    m_message = new MessageBar(left);
    m_message->setObjectName(u"linksMessage"_s);

    m_tabs = new QTabWidget(left);
    m_tabs->setObjectName(u"linksTabs"_s);
    m_tabs->setAccessibleName(tr("Links and connections"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildLinks(), tr("Links"));
    m_tabs->addTab(buildConnections(), tr("Connections"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fit(m_linkList, m_links);
        fit(m_connectionList, m_connections);
    });

    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(tools);
    padded->addWidget(m_message);
    layout->addLayout(padded);
    layout->addWidget(m_tabs, 1);
    return left;
}

QList<KeyHelp> LinksPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {u"/"_s, tr("Filter the list")},
            {u"F5"_s, tr("Read the list again")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen row")}};
}

LinksPage::List &LinksPage::inFront()
{
    return m_tabs->currentIndex() == 0 ? m_linkList : m_connectionList;
}

void LinksPage::shown()
{
    inFront().view->setFocus();
}

void LinksPage::saveState()
{
    Settings::setValue(Setting::LinksSplitter, m_splitter->saveState());
    m_linkList.columns->save();
    m_connectionList.columns->save();
}

void LinksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    if (m_links.state() == PageModel::State::Idle)
        load();
    fit(m_linkList, m_links);
    fit(m_connectionList, m_connections);
}

void LinksPage::hideEvent(QHideEvent *event)
{
    m_ticking.stop();
    Page::hideEvent(event);
}

void LinksPage::load()
{
    m_message->hide();
    if (!m_session.mayLink())
        return; // the role is not known yet, or does not see this page
    m_links.setFilter(m_linkList.filter());
    m_connections.setFilter(m_connectionList.filter());
    m_links.toFirst();
    m_connections.toFirst();
    readIntegrators();
}

void LinksPage::readIntegrators()
{
    m_integratorsCall = m_session.client().integrators([this](const Outcome<QList<Integrator>> &outcome) {
        if (!outcome)
            return; // the chips keep what they offer
        QList<FilterChip::Choice> choices;
        for (const Integrator &one : *outcome)
            choices.append({one.id, one.name.isEmpty() ? one.id : one.name});
        m_linkList.integrator->setChoices(choices);
        m_connectionList.integrator->setChoices(choices);
    });
}

void LinksPage::applyFilters()
{
    m_links.setFilter(m_linkList.filter());
    m_connections.setFilter(m_connectionList.filter());
    refreshActions();
}

void LinksPage::open(const QString &id)
{
    m_tabs->setCurrentIndex(0);
    m_linkList.view->select(id);
    m_detail->display(id);
}

void LinksPage::openConnection(const QString &id)
{
    m_tabs->setCurrentIndex(1);
    if (m_connections.state() == PageModel::State::Ready && m_connections.rowOf(id) >= 0) {
        m_connectionList.view->select(id);
        return;
    }
    m_wanted = id;
    m_connectionList.state->setValue({});
    m_connectionList.integrator->setValue({});
    m_connectionList.filters->setText(id);
    applyFilters();
}

// What is measured takes what it needs, up to a limit; the subject gets the rest.
void LinksPage::fit(List &list, const PageModel &model)
{
    if (!list.columns->wantMeasure())
        return;
    const int widest = fontMetrics().averageCharWidth() * 20;
    list.view->resizeColumnsToContents();
    int rest = list.view->viewport()->width();
    for (int column = 1; column < model.columnCount(); ++column) {
        list.view->setColumnWidth(column, std::min(list.view->columnWidth(column), widest));
        rest -= list.view->columnWidth(column);
    }
    list.view->setColumnWidth(0, std::max(fontMetrics().averageCharWidth() * 18, rest));
}

void LinksPage::showMenu(const QString &id, const QPoint &place)
{
    QMenu *menu = rowMenu(this, u"linkMenu"_s, id);
    const bool links = &inFront() == &m_linkList;
    const Link *link = links ? m_links.linkAt(m_links.rowOf(id)) : nullptr;
    const Connection *connection = links ? nullptr : m_connections.connectionAt(m_connections.rowOf(id));
    const auto only = [this, menu](const QString &text, FilterChip *chip, const QString &value) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, chip, value] {
            chip->setValue(value);
            applyFilters();
        });
    };
    if (link || connection) {
        menu->addSeparator();
        only(tr("Only this state"), inFront().state,
             link ? link->stateWord : (connection->active ? u"active"_s : u"revoked"_s));
        only(tr("Only this integrator"), inFront().integrator, link ? link->integrator.id : connection->integrator.id);
    }
    menu->popup(place);
}

void LinksPage::refreshActions()
{
    for (List *list : {&m_linkList, &m_connectionList})
        list->filters->setClearVisible(!list->filter().empty());
    const bool decides = m_session.mayDecide();
    m_code->setVisible(decides);
    m_acceptCode->setVisible(decides);
    m_acceptCode->setEnabled(!m_code->text().trimmed().isEmpty() && !m_codeCall.active());
    const Connection *chosen = m_connections.connectionAt(m_connections.rowOf(m_connectionList.view->currentId()));
    m_revoke->setVisible(decides);
    m_revoke->setEnabled(chosen && chosen->active && !m_revokeCall.active());
}

void LinksPage::newLink()
{
    auto *dialog = new NewLinkDialog(m_session, this);
    connect(dialog, &NewLinkDialog::made, this, [this](const Link &link) {
        if (m_links.state() == PageModel::State::Ready)
            m_links.toFirst();
        open(link.id);
    });
    dialog->open();
}

void LinksPage::acceptCode()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty() || m_codeCall.active())
        return;
    m_message->hide();
    m_codeCall = m_session.client().acceptCode(code, [this](const Outcome<Link> &outcome) {
        refreshActions();
        if (outcome) {
            m_code->clear();
            open(outcome->id);
            m_message->showMessage(Tone::Positive, tr("Linked"),
                                   tr("%1 is connected to you now.").arg(partyText(outcome->subject)));
            return;
        }
        const Error &error = outcome.error();
        if (error.kind == Error::Kind::NotFound)
            m_message->showMessage(Tone::Negative, tr("No link has this code"),
                                   tr("It may be mistyped, used already, or over."));
        else if (error.status == 429)
            m_message->showMessage(Tone::Negative, tr("Too many wrong codes"),
                                   tr("Wait a minute before the next attempt."));
        else {
            const Trouble trouble = troubleOf(error);
            m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
        }
    });
    refreshActions();
}

void LinksPage::revoke()
{
    const Connection *chosen = m_connections.connectionAt(m_connections.rowOf(m_connectionList.view->currentId()));
    if (!chosen)
        return;
    const QString subject = partyText(chosen->subject);
    const QString person = partyText(chosen->person);
    MessageBox::ask(
        this,
        {tr("Revoke the connection"),
         tr("Disconnect %1 from %2? Approvals about this subject do not reach this person afterwards; a new "
            "link is needed to connect them again.")
             .arg(subject, person),
         tr("Revoke"), true},
        [this, id = chosen->id] {
            m_revokeCall = m_session.client().revokeConnection(id, [this](const Outcome<Connection> &outcome) {
                refreshActions();
                if (outcome)
                    return; // the feed tells the list
                const Trouble trouble = troubleOf(outcome.error());
                m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
            });
            refreshActions();
        });
}

} // namespace countersign::ui
