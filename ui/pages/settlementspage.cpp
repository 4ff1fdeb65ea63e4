#include "pages/settlementspage.h"

#include "pages/batchdetail.h"
#include "pages/factlist.h"
#include "pages/transactiondetail.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/listarea.h"
#include "widgets/messagebar.h"
#include "widgets/partnerwords.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{250};

// What is measured takes what it needs, up to a limit; the view stretches none of them.
void fit(RecordView *view, int widest)
{
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, std::min(view->columnWidth(column), widest));
}

} // namespace

SettlementsPage::SettlementsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_batches(session)
    , m_transactions(session)
    , m_clients(session)
{
    setObjectName(u"settlementsPage"_s);
    setAccessibleName(title());
    auto *heading = new QLabel(title(), this);
    heading->setObjectName(u"settlementsHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"settlementsTabs"_s);
    m_tabs->setAccessibleName(tr("Batches, transactions and clients"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBatches(), tr("Batches"));
    m_tabs->addTab(buildTransactions(), tr("Transactions"));
    m_tabs->addTab(buildClients(), tr("Clients"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::SettlementsTab));
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettlementsPage::fitColumns);
    for (QSplitter *splitter : std::as_const(m_splitters))
        splitter->restoreState(Settings::get<QByteArray>(Setting::SettlementsSplitter));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->addWidget(heading);
    layout->addLayout(padded);
    layout->addWidget(m_tabs, 1);

    for (PageModel *model : {static_cast<PageModel *>(&m_batches), static_cast<PageModel *>(&m_transactions),
                             static_cast<PageModel *>(&m_clients)})
        connect(model, &PageModel::arrived, this, &SettlementsPage::fitColumns);
    // Nobody reads of partners before somebody looks.
    const auto loadIfSeen = [this] {
        if (isVisible()) {
            load();
            return;
        }
        m_batches.clear();
        m_transactions.clear();
        m_clients.clear();
    };
    connect(&session, &Session::opened, this, loadIfSeen);
    connect(&session, &Session::reload, this, loadIfSeen);
    connect(&session, &Session::meChanged, this, &SettlementsPage::refreshActions);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_batches.state() == PageModel::State::Failed)
            load();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SettlementsPage::applyFilters);
    refreshActions();
    applyFilters();
}

SettlementsPage::~SettlementsPage() = default;

QWidget *SettlementsPage::split(QWidget *list, QWidget *detail, const QString &objectName)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(objectName);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setHandleWidth(1);
    splitter->setSizes({640, 420}); // shares, not pixels
    m_splitters.append(splitter);
    return splitter;
}

FilterChip *SettlementsPage::chip(QWidget *parent, const QString &objectName, const QString &name, const QString &any)
{
    auto *made = new FilterChip(name, any, parent);
    made->setObjectName(objectName);
    connect(made, &FilterChip::valueChosen, this, [this, made](const QString &value) {
        made->setValue(value);
        applyFilters();
    });
    return made;
}

QWidget *SettlementsPage::buildBatches()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"batchesListArea"_s);
    m_run = new QPushButton(icon(u"media-playback-start"_s), tr("Run settlement…"), list);
    m_run->setObjectName(u"settlementsRun"_s);
    m_run->setAccessibleName(tr("Run settlement"));
    m_run->setToolTip(tr("Adds up what succeeded before today, a batch for each client"));
    m_run->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &SettlementsPage::runSettlement);
    m_batchStatus = chip(list, u"batchStatusChip"_s, tr("State"), tr("Any state"));
    QList<FilterChip::Choice> states;
    for (const QString &status : {u"pending"_s, u"sent"_s, u"failed"_s})
        states.append({status, batchLook(status).text});
    m_batchStatus->setChoices(states);
    m_batchPartner = chip(list, u"batchPartnerChip"_s, tr("Partner"), tr("All partners"));
    auto *tools = new QWidget(list);
    tools->setObjectName(u"batchesTools"_s);
    auto *flow = new FlowLayout(6, tools);
    flow->addWidget(m_run);
    flow->addWidget(m_batchStatus);
    flow->addWidget(m_batchPartner);
    m_batchArea = new ListArea(m_batches, u"batches"_s, tr("List of batches"), tr("Reading batches…"), list);
    m_batchArea->setReload([this] { load(); });
    m_batchArea->setEmpty([this]() -> ListArea::Empty {
        if (!m_batches.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No batch matches"),
                     .text = tr("No batch has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] {
                        m_batchStatus->setValue({});
                        m_batchPartner->setValue({});
                        applyFilters();
                    }};
        return {{.iconName = u"view-bank"_s,
                 .title = tr("No batches yet"),
                 .text = tr("A settlement adds up each client's transactions that succeeded before today."),
                 .action = m_session.maySettle() ? tr("Run settlement…") : QString()},
                [this] { runSettlement(); }};
    });
    m_batchDetail = new BatchDetailPane(m_session, this);
    connect(m_batchArea->view(), &RecordView::currentIdChanged, m_batchDetail, &BatchDetailPane::display);
    connect(m_batchArea->view(), &RecordView::opened, m_batchDetail, &BatchDetailPane::display);
    connect(m_batchArea->view(), &RecordView::menuRequested, this, &SettlementsPage::showMenu);
    connect(m_batchDetail, &BatchDetailPane::transactionsRequested, this, [this](const QString &batch) {
        clearTransactionFilters();
        m_batchOnly = batch;
        applyFilters();
        m_tabs->setCurrentIndex(1);
    });
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->addWidget(tools);
    layout->addLayout(padded);
    layout->addWidget(m_batchArea, 1);
    return split(list, m_batchDetail, u"batchesSplitter"_s);
}

QWidget *SettlementsPage::buildTransactions()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"transactionsListArea"_s);
    m_text = new QLineEdit(list);
    m_text->setObjectName(u"transactionsText"_s);
    m_text->setAccessibleName(tr("Filter transactions by text"));
    m_text->setPlaceholderText(tr("Filter…  /"));
    m_text->setToolTip(tr("ID, payment intent, reference, e-mail (/)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 20);
    if (const QIcon find = icon(u"edit-find"_s); !find.isNull())
        m_text->addAction(find, QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        applyFilters();
        m_transactionArea->view()->setFocus();
    });
    m_transactionStatus = chip(list, u"transactionStatusChip"_s, tr("State"), tr("Any state"));
    QList<FilterChip::Choice> states;
    for (const QString &status :
         {u"initialized"_s, u"pending"_s, u"succeeded"_s, u"failed"_s, u"refunded"_s, u"chargeback"_s, u"abandoned"_s})
        states.append({status, transactionLook(status).text});
    m_transactionStatus->setChoices(states);
    m_transactionPartner = chip(list, u"transactionPartnerChip"_s, tr("Partner"), tr("All partners"));
    m_clear = new QPushButton(tr("Clear filters"), list);
    m_clear->setObjectName(u"transactionsClear"_s);
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearTransactionFilters();
        applyFilters();
        m_transactionArea->view()->setFocus();
    });
    auto *tools = new QWidget(list);
    tools->setObjectName(u"transactionsTools"_s);
    auto *flow = new FlowLayout(6, tools);
    flow->addWidget(m_text);
    flow->addWidget(m_transactionStatus);
    flow->addWidget(m_transactionPartner);
    flow->addWidget(m_clear);
    m_transactionArea =
        new ListArea(m_transactions, u"transactions"_s, tr("List of transactions"), tr("Reading transactions…"), list);
    m_transactionArea->setReload([this] { load(); });
    m_transactionArea->setEmpty([this]() -> ListArea::Empty {
        if (!m_transactions.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No transaction matches"),
                     .text = tr("No transaction has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] {
                        clearTransactionFilters();
                        applyFilters();
                    }};
        return {{.iconName = u"view-financial-list"_s,
                 .title = tr("No transactions yet"),
                 .text = tr("What partners initialize through the Clive interface appears here.")},
                {}};
    });
    m_transactionDetail = new TransactionDetailPane(m_session, this);
    RecordView *view = m_transactionArea->view();
    connect(view, &RecordView::currentIdChanged, m_transactionDetail, &TransactionDetailPane::display);
    connect(view, &RecordView::opened, m_transactionDetail, &TransactionDetailPane::display);
    connect(view, &RecordView::filterRequested, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(view, &RecordView::menuRequested, this, &SettlementsPage::showMenu);
    connect(m_transactionDetail, &TransactionDetailPane::intentRequested, this, &SettlementsPage::intentRequested);
    connect(m_transactionDetail, &TransactionDetailPane::deliveryRequested, this, &SettlementsPage::deliveryRequested);
    connect(m_transactionDetail, &TransactionDetailPane::batchRequested, this, &SettlementsPage::openBatch);
    const auto shortcut = [this](const QKeySequence &keys, auto &&act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(u"/"_s), [this] {
        m_tabs->setCurrentIndex(1);
        m_text->setFocus(Qt::ShortcutFocusReason);
    });
    shortcut(QKeySequence::Refresh, [this] { load(); });
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->addWidget(tools);
    layout->addLayout(padded);
    layout->addWidget(m_transactionArea, 1);
    return split(list, m_transactionDetail, u"transactionsSplitter"_s);
}

QWidget *SettlementsPage::buildClients()
{
    m_clientArea = new ListArea(m_clients, u"clients"_s, tr("List of clients"), tr("Reading clients…"), this);
    m_clientArea->setReload([this] { load(); });
    m_clientArea->setEmpty([]() -> ListArea::Empty {
        return {{.iconName = u"view-bank"_s,
                 .title = tr("No clients yet"),
                 .text = tr("Partners and their clients come from the setup file, or through the Clive interface.")},
                {}};
    });
    connect(m_clientArea->view(), &RecordView::currentIdChanged, this, &SettlementsPage::showClient);
    connect(m_clientArea->view(), &RecordView::menuRequested, this, &SettlementsPage::showMenu);
    m_clientFacts = new FactList(this);
    m_clientFacts->setObjectName(u"clientFacts"_s);
    auto *content = new QWidget(this);
    content->setObjectName(u"clientContent"_s);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_clientFacts);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"clientScroll"_s);
    scroll->setAccessibleName(tr("Client"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return split(m_clientArea, scroll, u"clientsSplitter"_s);
}

QList<KeyHelp> SettlementsPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {u"/"_s, tr("Filter the transactions")},
            {u"F5"_s, tr("Read the lists again")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen row")}};
}

void SettlementsPage::shown()
{
    if (auto *view = m_tabs->currentWidget()->findChild<RecordView *>())
        view->setFocus();
}

void SettlementsPage::saveState()
{
    Settings::setValue(Setting::SettlementsTab, m_tabs->currentIndex());
    const auto *splitter = qobject_cast<QSplitter *>(m_tabs->currentWidget());
    if (splitter)
        Settings::setValue(Setting::SettlementsSplitter, splitter->saveState());
}

void SettlementsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_batches.state() == PageModel::State::Idle)
        load();
    QMetaObject::invokeMethod(this, &SettlementsPage::fitColumns, Qt::QueuedConnection);
}

void SettlementsPage::load()
{
    if (!m_session.maySeeSettlements())
        return; // the role is not known yet, or does not see this page
    applyFilters();
    m_batches.toFirst();
    m_transactions.toFirst();
    m_clients.toFirst();
    m_partnersCall = m_session.client().partners([this](const Outcome<QList<Partner>> &outcome) {
        if (outcome)
            fillPartners(*outcome); // otherwise the chips keep what they offer
    });
}

void SettlementsPage::fillPartners(const QList<Partner> &partners)
{
    m_partners = partners;
    QList<FilterChip::Choice> choices;
    for (const Partner &partner : partners)
        choices.append({partner.id, foreignLine(partner.name)});
    for (FilterChip *one : {m_batchPartner, m_transactionPartner}) {
        one->setChoices(choices);
        one->setVisible(choices.size() > 1 || !one->value().isEmpty());
    }
    showClient(m_clientArea->view()->currentId());
}

void SettlementsPage::applyFilters()
{
    m_typing.stop();
    m_batches.setFilter({m_batchPartner->value(), {}, m_batchStatus->value()});
    m_transactions.setFilter(
        {m_transactionPartner->value(), {}, m_batchOnly, m_transactionStatus->value(), m_text->text().trimmed()});
    m_clear->setVisible(!m_transactions.filter().empty());
    m_clear->setText(m_batchOnly.isEmpty() ? tr("Clear filters") : tr("Of one batch: show all"));
    m_batchArea->refresh();
    m_transactionArea->refresh();
    m_clientArea->refresh();
}

void SettlementsPage::clearTransactionFilters()
{
    m_batchOnly.clear();
    m_transactionStatus->setValue({});
    m_transactionPartner->setValue({});
    m_text->clear();
}

void SettlementsPage::openTransaction(const QString &id)
{
    m_tabs->setCurrentIndex(1);
    m_transactionArea->view()->select(id);
    m_transactionDetail->display(id);
}

void SettlementsPage::openBatch(const QString &id)
{
    m_tabs->setCurrentIndex(0);
    m_batchArea->view()->select(id);
    m_batchDetail->display(id);
}

void SettlementsPage::showClient(const QString &id)
{
    m_clientFacts->clear();
    const PartnerClient *client = m_clients.clientAt(m_clients.rowOf(id));
    if (!client) {
        m_clientFacts->addText(u"clientNone"_s, tr("Client"), tr("Choose one in the list."));
        return;
    }
    m_clientFacts->addText(u"clientName"_s, tr("Client"), foreignLine(client->name));
    m_clientFacts->addCopyable(u"clientId"_s, tr("Client ID"), client->clientId);
    m_clientFacts->addText(u"clientStatus"_s, tr("State"), standingLook(client->status).text);
    m_clientFacts->addText(u"clientFee"_s, tr("Fee"), feeWords(*client));
    m_clientFacts->addText(u"clientMade"_s, tr("Made"), absoluteTime(client->createdAt));
    const auto partner = std::find_if(m_partners.begin(), m_partners.end(),
                                      [client](const Partner &one) { return one.id == client->partner.id; });
    m_clientFacts->addText(u"clientPartner"_s, tr("Partner"), nameOf(client->partner), client->partner.id);
    if (partner == m_partners.end())
        return;
    m_clientFacts->addText(u"partnerStatus"_s, tr("Partner's state"), standingLook(partner->status).text);
    m_clientFacts->addText(u"partnerReview"_s, tr("Partner's review"), standingLook(partner->review).text);
    m_clientFacts->addText(u"partnerFee"_s, tr("Partner's fee"), isolated(partner->feePercent + u'%'));
    m_clientFacts->addText(u"partnerProcessor"_s, tr("Processor's fee"),
                           isolated(partner->processorPercent + u'%') + u" + "_s +
                               formatMoney({partner->processorFixed, u"USD"_s}));
    m_clientFacts->addText(u"partnerClients"_s, tr("Clients of the partner"), formatNumber(partner->clients));
    m_clientFacts->addText(u"partnerMerchant"_s, tr("Sells through"), isolated(partner->merchant));
}

void SettlementsPage::showMenu(const QString &id, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"settlementsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy ID") + u"\tCtrl+C"_s), &QAction::triggered, this,
            [id] { copyText(id); });
    menu->popup(place);
}

void SettlementsPage::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * 26;
    for (ListArea *area : {m_batchArea, m_transactionArea, m_clientArea}) {
        RecordView *view = area->view();
        if (!view->isVisible() || view->model()->rowCount() == 0 || view->property("fitted").toBool())
            continue;
        view->setProperty("fitted", true);
        fit(view, widest);
    }
}

void SettlementsPage::refreshActions()
{
    m_run->setVisible(m_session.maySettle());
    m_run->setEnabled(!m_runCall.active());
    m_batchArea->refresh();
}

void SettlementsPage::runSettlement()
{
    if (m_runCall.active() || !m_session.maySettle())
        return;
    const QString partner = m_batchPartner->value();
    const auto named = std::find_if(m_partners.begin(), m_partners.end(),
                                    [&partner](const Partner &one) { return one.id == partner; });
    const QString whose =
        named == m_partners.end()
            ? tr("A batch is made for each client of every partner, of all that succeeded before today (UTC) and is in "
                 "no batch yet. Nothing is paid out by this.")
            : tr("A batch is made for each client of %1, of all that succeeded before today (UTC) and is in no batch "
                 "yet. Nothing is paid out by this.")
                  .arg(foreignLine(named->name));
    MessageBox::ask(this, {tr("Run the settlement"), whose, tr("Run"), false}, [this, partner] {
        MessageBar *message = m_batchArea->message();
        message->hide();
        m_runCall = m_session.client().runSettlement(
            partner, m_runAction, [this, message](const Outcome<QList<Batch>> &outcome) {
                if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                    m_runAction.settle();
                refreshActions();
                if (!outcome) {
                    const Trouble trouble = troubleOf(outcome.error());
                    message->showMessage(Tone::Negative, trouble.title, trouble.text);
                } else if (outcome->isEmpty()) {
                    message->showMessage(Tone::Info, tr("Nothing to settle"),
                                         tr("No transaction succeeded before today (UTC) that is in no batch yet."));
                } else {
                    message->showMessage(Tone::Positive,
                                         tr("%n batch(es) made", nullptr, static_cast<int>(outcome->size())),
                                         tr("Each is paid out on its own."));
                    openBatch(outcome->first().id);
                }
            });
        refreshActions();
    });
}

} // namespace countersign::ui
