#include "pages/batchdetail.h"

#include "pages/factlist.h"
#include "pages/timelineview.h"
#include "widgets/badge.h"
#include "widgets/dialogs.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/partnerwords.h"
#include "widgets/statepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};

} // namespace

BatchDetailPane::BatchDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"batchDetail"_s);
    setAccessibleName(tr("Settlement batch"));
    m_stack->setObjectName(u"batchDetailStack"_s);
    m_panel->setObjectName(u"batchDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &BatchDetailPane::refresh);
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        const bool about = std::any_of(entries.begin(), entries.end(),
                                       [this](const JournalEntry &entry) { return entry.object == m_id; });
        if (about && !m_id.isEmpty() && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&session, &Session::reload, this, &BatchDetailPane::refresh);
    connect(&session, &Session::meChanged, this, &BatchDetailPane::refreshActions);
    display(QString());
}

QWidget *BatchDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"batchContent"_s);
    m_message = new MessageBar(content);
    m_net = new QLabel(content);
    m_net->setObjectName(u"batchNet"_s);
    QFont large = m_net->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_net->setFont(large);
    m_net->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new Badge(content);
    m_status->setObjectName(u"batchStatus"_s);
    auto *head = new FlowLayout(12);
    head->addWidget(m_net);
    head->addWidget(m_status);
    const auto button = [content](const QIcon &drawn, const QString &text, const QString &name) {
        auto *made = new QPushButton(drawn, text, content);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    };
    m_pay = button(icon(u"document-send"_s), tr("Pay it out…"), u"batchPay"_s);
    m_fail = button({}, tr("Let the bank refuse it…"), u"batchFail"_s);
    m_fail->setToolTip(tr("For trying: as if the transfer did not go through"));
    m_transactions = button(icon(u"view-list-details"_s), tr("Its transactions"), u"batchTransactions"_s);
    connect(m_pay, &QPushButton::clicked, this, [this] { pay(false); });
    connect(m_fail, &QPushButton::clicked, this, [this] { pay(true); });
    connect(m_transactions, &QPushButton::clicked, this, [this] { Q_EMIT transactionsRequested(m_id); });
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_pay);
    actions->addWidget(m_fail);
    actions->addWidget(m_transactions);
    m_facts = new FactList(content);
    m_facts->setObjectName(u"batchFacts"_s);
    auto *heading = new QLabel(tr("Timeline"), content);
    heading->setObjectName(u"batchTimelineTitle"_s);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_timeline = new TimelineView(content);
    m_timeline->setObjectName(u"batchTimeline"_s);
    m_timeline->setAccessibleName(tr("Timeline, newest first"));

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(heading);
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"batchScroll"_s);
    scroll->setAccessibleName(tr("Settlement batch"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

void BatchDetailPane::display(const QString &id)
{
    if (!id.isEmpty() && id == m_id && m_detail)
        return;
    m_id = id;
    m_detail.reset();
    m_call.cancel();
    m_payCall.cancel();
    m_message->hide();
    m_pay->setEnabled(false); // until it is known what may be done
    m_fail->setEnabled(false);
    if (id.isEmpty())
        m_panel->setContent({.iconName = u"view-financial-list"_s,
                             .title = tr("No batch chosen"),
                             .text = tr("Choose one in the list to see what it adds up to, and to pay it out.")});
    else
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    refresh();
}

void BatchDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().batch(m_id, [this](const Outcome<BatchDetail> &outcome) {
        if (outcome) {
            m_detail = *outcome;
            fill();
            m_stack->setCurrentIndex(1);
            return;
        }
        // What is known stays in sight while the gateway is away.
        if (m_detail && outcome.error().kind != Error::Kind::NotFound)
            return;
        m_detail.reset();
        const Trouble trouble = troubleOf(outcome.error());
        m_panel->setContent({.iconName = u"dialog-error"_s,
                             .tone = Tone::Negative,
                             .title = trouble.title,
                             .text = trouble.text,
                             .action = tr("Try again")},
                            [this] { refresh(); });
        m_stack->setCurrentIndex(0);
    });
}

void BatchDetailPane::fill()
{
    const Batch &batch = m_detail->batch;
    m_net->setText(formatMoney(batch.net));
    m_net->setAccessibleName(tr("Net amount: %1").arg(plain(m_net->text())));
    m_status->setLook(batchLook(batch.status), batchMeaning(batch.status));
    m_facts->clear();
    m_facts->addText(u"batchClient"_s, tr("Client"), nameOf(batch.client), batch.client.id);
    m_facts->addText(u"batchPartner"_s, tr("Partner"), nameOf(batch.partner), batch.partner.id);
    m_facts->addText(u"batchCount"_s, tr("Transactions"), formatNumber(batch.transactions));
    m_facts->addText(u"batchGross"_s, tr("Gross"), formatMoney(batch.gross));
    m_facts->addText(u"batchProcessorFees"_s, tr("Processor's fees"), formatMoney(batch.processorFees));
    m_facts->addText(u"batchPlatformFees"_s, tr("Platform's fees"), formatMoney(batch.platformFees));
    m_facts->addText(u"batchChannel"_s, tr("Paid over"), channelName(batch.channel));
    m_facts->addCopyable(u"batchTransfer"_s, tr("Transfer"), batch.transfer);
    m_facts->addText(u"batchPaid"_s, tr("Paid"), batch.paidAt.isValid() ? absoluteTime(batch.paidAt) : QString());
    m_facts->addText(u"batchMade"_s, tr("Made"), absoluteTime(batch.createdAt));
    m_facts->addCopyable(u"batchId"_s, tr("ID"), batch.id);
    m_timeline->setEntries(m_detail->timeline, batch.net.currency, m_session.now(), m_session.me());
    refreshActions();
}

void BatchDetailPane::refreshActions()
{
    if (!m_detail)
        return;
    const Batch &batch = m_detail->batch;
    const bool may = m_session.maySettle() && batch.canPay && !m_payCall.active();
    m_pay->setEnabled(may);
    m_fail->setEnabled(may);
    const QString why = !m_session.maySettle() ? tr("Your role does not allow this")
                        : !batch.canPay        ? batchMeaning(batch.status)
                                               : tr("Send the net amount to the client");
    m_pay->setToolTip(why);
    m_pay->setAccessibleDescription(why);
}

void BatchDetailPane::pay(bool fail)
{
    if (!m_detail || !m_pay->isEnabled())
        return;
    const Batch batch = m_detail->batch;
    const QString to = nameOf(batch.client);
    const QString text =
        fail ? tr("Let the transfer of %1 to %2 fail, as if the bank had refused it? It can be paid again afterwards.")
                   .arg(formatMoney(batch.net), to)
             : tr("Pay %1 to %2 over %3?").arg(formatMoney(batch.net), to, channelName(batch.channel));
    MessageBox::ask(this, {tr("Pay the batch out"), text, fail ? tr("Let it fail") : tr("Pay"), true},
                    [this, batch, fail] {
                        m_message->hide();
                        m_payCall = m_session.client().payBatch(
                            batch.id, fail, batch.version, m_action, [this](const Outcome<Batch> &outcome) {
                                if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                                    m_action.settle();
                                if (!outcome) {
                                    const Trouble trouble = troubleOf(outcome.error());
                                    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
                                } else {
                                    const BadgeLook look = batchLook(outcome->status);
                                    m_message->showMessage(look.tone, look.text, batchMeaning(outcome->status));
                                }
                                refresh();
                                refreshActions();
                            });
                        refreshActions();
                    });
}

} // namespace countersign::ui
