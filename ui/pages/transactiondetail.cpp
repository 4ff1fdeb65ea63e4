#include "pages/transactiondetail.h"

#include "pages/deliverylinks.h"
#include "pages/factlist.h"
#include "pages/timelineview.h"
#include "widgets/badge.h"
#include "widgets/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/partnerwords.h"
#include "widgets/statepanel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};

// The moves there are (design: console API, outcome).
QStringList movesFrom(const QString &status)
{
    if (status == "pending"_L1)
        return {u"succeeded"_s, u"failed"_s, u"abandoned"_s};
    if (status == "failed"_L1)
        return {u"succeeded"_s};
    if (status == "succeeded"_L1)
        return {u"refunded"_s, u"chargeback"_s};
    if (status == "refunded"_L1)
        return {u"chargeback"_s};
    if (status == "chargeback"_L1)
        return {u"refunded"_s};
    return {};
}

} // namespace

TransactionDetailPane::TransactionDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"transactionDetail"_s);
    setAccessibleName(tr("Transaction"));
    m_stack->setObjectName(u"transactionDetailStack"_s);
    m_panel->setObjectName(u"transactionDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TransactionDetailPane::refresh);
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        const bool about = std::any_of(entries.begin(), entries.end(), [this](const JournalEntry &entry) {
            return entry.object == m_id || entry.parent == m_id || entry.kind.startsWith("batch."_L1);
        });
        if (about && !m_id.isEmpty() && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&session, &Session::reload, this, &TransactionDetailPane::refresh);
    display(QString());
}

QWidget *TransactionDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"transactionContent"_s);
    m_message = new MessageBar(content);
    m_amount = new QLabel(content);
    m_amount->setObjectName(u"transactionAmount"_s);
    QFont large = m_amount->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_amount->setFont(large);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new Badge(content);
    m_status->setObjectName(u"transactionStatus"_s);
    m_settlement = new Badge(content);
    m_settlement->setObjectName(u"transactionSettlement"_s);
    auto *head = new FlowLayout(12);
    head->addWidget(m_amount);
    head->addWidget(m_status);
    head->addWidget(m_settlement);
    m_outcome = new QPushButton(tr("Set what became of it"), content);
    m_outcome->setObjectName(u"transactionOutcome"_s);
    m_outcome->setAccessibleName(m_outcome->text());
    m_outcome->setAutoDefault(false);
    auto *moves = new QMenu(m_outcome);
    moves->setObjectName(u"transactionOutcomeMenu"_s);
    m_outcome->setMenu(moves);
    m_facts = new FactList(content);
    m_facts->setObjectName(u"transactionFacts"_s);
    m_deliveries = new DeliveryLinks(content);
    connect(m_deliveries, &DeliveryLinks::deliveryRequested, this, &TransactionDetailPane::deliveryRequested);
    auto *heading = new QLabel(tr("Timeline"), content);
    heading->setObjectName(u"transactionTimelineTitle"_s);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_timeline = new TimelineView(content);
    m_timeline->setObjectName(u"transactionTimeline"_s);
    m_timeline->setAccessibleName(tr("Timeline, newest first"));

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_outcome, 0, Qt::AlignLeading);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(m_deliveries);
    layout->addWidget(heading);
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"transactionScroll"_s);
    scroll->setAccessibleName(tr("Transaction"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

void TransactionDetailPane::display(const QString &id)
{
    if (!id.isEmpty() && id == m_id && m_detail)
        return;
    m_id = id;
    m_detail.reset();
    m_call.cancel();
    m_outcomeCall.cancel();
    m_message->hide();
    m_outcome->hide(); // until it is known what may be done
    if (id.isEmpty())
        m_panel->setContent({.iconName = u"view-financial-list"_s,
                             .title = tr("No transaction chosen"),
                             .text = tr("Choose one in the list to see its fees and what became of it.")});
    else
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    refresh();
}

void TransactionDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().cliveTransaction(m_id, [this](const Outcome<CliveTransactionDetail> &outcome) {
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

void TransactionDetailPane::fill()
{
    const CliveTransaction &t = m_detail->transaction;
    m_amount->setText(formatMoney(t.amount));
    m_amount->setAccessibleName(tr("Amount: %1").arg(plain(m_amount->text())));
    m_status->setLook(transactionLook(t.status), transactionMeaning(t.status));
    m_settlement->setLook(settlementLook(t.settlement), {});
    m_facts->clear();
    if (t.fees) {
        m_facts->addText(u"transactionProcessorFee"_s, tr("Processor's fee"),
                         tr("%1 (%2 %)").arg(formatMoney(t.fees->processor), isolated(t.fees->processorPercent)));
        m_facts->addText(u"transactionPlatformFee"_s, tr("Platform's fee"),
                         tr("%1 (%2 %)").arg(formatMoney(t.fees->platform), isolated(t.fees->partnerPercent)));
        m_facts->addText(u"transactionNet"_s, tr("Net"), formatMoney(t.fees->net));
    }
    m_facts->addText(u"transactionClient"_s, tr("Client"), nameOf(t.client), t.client.id);
    m_facts->addText(u"transactionPartner"_s, tr("Partner"), nameOf(t.partner), t.partner.id);
    m_facts->addText(u"transactionReference"_s, tr("Reference"), foreignLine(t.reference));
    m_facts->addText(u"transactionEmail"_s, tr("E-mail"), isolated(t.email));
    m_facts->addText(u"transactionProcessor"_s, tr("Processor"), isolated(t.processor));
    m_facts->addLink(u"transactionIntent"_s, tr("Payment intent"), t.intent, tr("Open the payment intent"),
                     [this, id = t.intent] { Q_EMIT intentRequested(id); });
    m_facts->addLink(u"transactionBatch"_s, tr("Batch"), t.batch, tr("Open the batch"),
                     [this, id = t.batch] { Q_EMIT batchRequested(id); });
    m_facts->addText(u"transactionMade"_s, tr("Made"), absoluteTime(t.createdAt));
    m_facts->addCopyable(u"transactionId"_s, tr("ID"), t.id);
    m_deliveries->setDeliveries(m_detail->deliveries);
    m_timeline->setEntries(m_detail->timeline, t.amount.currency, m_session.now(), m_session.me());
    fillOutcomes();
}

void TransactionDetailPane::fillOutcomes()
{
    const QStringList moves = movesFrom(m_detail->transaction.status);
    QMenu *menu = m_outcome->menu();
    menu->clear();
    for (const QString &status : moves) {
        const BadgeLook look = transactionLook(status);
        QAction *action = menu->addAction(look.text);
        action->setObjectName(u"outcome_"_s + status);
        connect(action, &QAction::triggered, this, [this, status] { setOutcome(status); });
    }
    m_outcome->setVisible(m_session.mayDevelop() && !moves.isEmpty());
    m_outcome->setEnabled(!m_outcomeCall.active());
}

void TransactionDetailPane::setOutcome(const QString &status)
{
    if (!m_detail || m_outcomeCall.active())
        return;
    m_message->hide();
    m_outcomeCall = m_session.client().setOutcome(
        m_id, status, m_detail->transaction.version, m_action, [this](const Outcome<CliveTransaction> &outcome) {
            if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                m_action.settle();
            if (!outcome && outcome.error().code == "intent_taken"_L1) {
                m_message->showMessage(Tone::Warning, tr("It follows its payment intent"),
                                       tr("Pay, refund or dispute the payment, and the transaction follows."));
            } else if (!outcome) {
                const Trouble trouble = troubleOf(outcome.error());
                m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
            }
            refresh();
        });
    m_outcome->setEnabled(false);
}

} // namespace countersign::ui
