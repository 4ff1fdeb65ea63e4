#include "pages/linkspage.h"

#include "pages/linkdetail.h"
#include "pages/newlinkdialog.h"
#include "widgets/approvalwords.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/newrowspill.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

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
    connect(&session, &Session::opened, this, &LinksPage::load);
    connect(&session, &Session::reload, this, &LinksPage::load);
    connect(&session, &Session::meChanged, this, &LinksPage::refreshActions);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_links.state() == PageModel::State::Failed)
            load();
    });
    // The cells tell the time of when they are painted, and only those in sight are.
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, [this] { m_linkList.view->viewport()->update(); });
    refreshList(m_linkList);
    refreshList(m_connectionList);
    refreshActions();
}

LinksPage::~LinksPage() = default;

QWidget *LinksPage::buildTable(List &list, PageModel &model, const QString &name, const QString &accessibleName)
{
    list.model = &model;
    list.stack = new QStackedWidget(this);
    list.stack->setObjectName(name + u"Stack"_s);
    list.view = new RecordView(list.stack);
    list.view->setObjectName(name + u"View"_s);
    list.view->setAccessibleName(accessibleName);
    list.view->setPages(&model);
    auto *pill = new NewRowsPill(list.view, &model);
    pill->setObjectName(name + u"Pill"_s);
    list.panel = new StatePanel(list.stack);
    list.panel->setObjectName(name + u"State"_s);
    list.panel->setAutoFillBackground(true);
    list.panel->setBackgroundRole(QPalette::Base);
    list.stack->addWidget(list.view);
    list.stack->addWidget(list.panel);
    const auto refresh = [this, &list] { refreshList(list); };
    connect(&model, &PageModel::stateChanged, this, refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(list.view, &RecordView::menuRequested, this, [this](const QString &id, const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"linkMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy ID") + u"\tCtrl+C"_s), &QAction::triggered, this,
                [id] { copyText(id); });
        menu->popup(place);
    });
    return list.stack;
}

QWidget *LinksPage::buildConnections()
{
    auto *area = new QWidget(this);
    area->setObjectName(u"connectionsArea"_s);
    QWidget *table = buildTable(m_connectionList, m_connections, u"connections"_s, tr("List of connections"));
    m_revoke = new QPushButton(icon(u"dialog-cancel"_s), tr("Revoke…"), area);
    m_revoke->setObjectName(u"connectionRevoke"_s);
    m_revoke->setAccessibleName(tr("Revoke the chosen connection"));
    m_revoke->setAutoDefault(false);
    connect(m_revoke, &QPushButton::clicked, this, &LinksPage::revoke);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_revoke);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table, 1);
    layout->addLayout(bar);
    return area;
}

QWidget *LinksPage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setObjectName(u"linksArea"_s);
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

    m_tabs = new QTabWidget(left);
    m_tabs->setObjectName(u"linksTabs"_s);
    m_tabs->setAccessibleName(tr("Links and connections"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTable(m_linkList, m_links, u"links"_s, tr("List of links")), tr("Links"));
    m_tabs->addTab(buildConnections(), tr("Connections"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refreshList(m_linkList);
        refreshList(m_connectionList);
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
    return {{u"↑ ↓  j k"_s, tr("Move through the list")}, {u"Ctrl+C"_s, tr("Copy the ID of the chosen row")}};
}

void LinksPage::shown()
{
    (m_tabs->currentIndex() == 0 ? m_linkList : m_connectionList).view->setFocus();
}

void LinksPage::saveState()
{
    Settings::setValue(Setting::LinksSplitter, m_splitter->saveState());
}

void LinksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    refreshList(m_linkList);
    refreshList(m_connectionList);
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
    m_links.toFirst();
    m_connections.toFirst();
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
    m_connectionList.view->select(id);
}

// What is measured takes what it needs, up to a limit; the subject gets the rest.
void LinksPage::fit(List &list, int widest)
{
    if (list.fitted || list.model->rowCount() == 0 || !list.view->isVisible())
        return;
    list.fitted = true;
    list.view->resizeColumnsToContents();
    int rest = list.view->viewport()->width();
    for (int column = 1; column < list.model->columnCount(); ++column) {
        list.view->setColumnWidth(column, std::min(list.view->columnWidth(column), widest));
        rest -= list.view->columnWidth(column);
    }
    list.view->setColumnWidth(0, std::max(fontMetrics().averageCharWidth() * 18, rest));
}

void LinksPage::refreshList(List &list)
{
    const bool connections = &list == &m_connectionList;
    switch (list.model->state()) {
    case PageModel::State::Idle:
    case PageModel::State::Busy:
        if (list.model->rowCount() > 0)
            return; // what is there stays until the answer comes
        list.panel->setContent({.title = tr("Reading…"), .busy = true});
        list.stack->setCurrentIndex(1);
        return;
    case PageModel::State::Failed: {
        const Trouble trouble = troubleOf(list.model->error());
        list.panel->setContent({.iconName = u"dialog-error"_s,
                                .tone = Tone::Negative,
                                .title = trouble.title,
                                .text = trouble.text,
                                .action = tr("Try again")},
                               [this] { load(); });
        list.stack->setCurrentIndex(1);
        return;
    }
    case PageModel::State::Ready:
        break;
    }
    if (list.model->rowCount() > 0) {
        list.stack->setCurrentIndex(0);
        fit(list, fontMetrics().averageCharWidth() * 20);
        return;
    }
    if (connections)
        list.panel->setContent({.iconName = u"link"_s,
                                .title = tr("No connections yet"),
                                .text = tr("A connection appears here when somebody accepts a link.")});
    else
        list.panel->setContent({.iconName = u"link"_s,
                                .title = tr("No links yet"),
                                .text = tr("A link connects a subject of an integrator to the person who accepts it."),
                                .action = tr("New link…")},
                               [this] { newLink(); });
    list.stack->setCurrentIndex(1);
}

void LinksPage::refreshActions()
{
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
