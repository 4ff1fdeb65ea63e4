#include "pages/intentdetail.h"

#include "pages/cardtray.h"
#include "pages/deliverylinks.h"
#include "pages/factlist.h"
#include "pages/timelineview.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/intentwords.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/qrview.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};
constexpr int eventsTab = 2;
constexpr int smallestModule = 3; // pixels a side that a camera still tells apart on a screen

QScrollArea *scrolled(QWidget *content, const QString &objectName, const QString &name, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(objectName);
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

QLabel *smallHeading(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

IntentDetailPane::IntentDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"intentDetail"_s);
    setAccessibleName(tr("Payment page"));
    m_stack->setObjectName(u"intentDetailStack"_s);
    m_panel->setObjectName(u"intentDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &IntentDetailPane::refresh);
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &IntentDetailPane::tick);
    connect(&session, &Session::changed, this, &IntentDetailPane::heard);
    connect(&session, &Session::reload, this, &IntentDetailPane::refresh);
    connect(&session, &Session::opened, this, &IntentDetailPane::refresh);
    connect(&session, &Session::meChanged, this, &IntentDetailPane::refreshActions);
    display(QString());
}

QWidget *IntentDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"intentDetailContent"_s);
    m_amount = new QLabel(content);
    m_amount->setObjectName(u"intentAmount"_s);
    QFont large = m_amount->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_amount->setFont(large);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new Badge(content);
    m_badge->setObjectName(u"intentStatus"_s);
    m_left = new QLabel(content);
    m_left->setObjectName(u"intentLeft"_s);
    m_left->setTextFormat(Qt::PlainText);
    auto *head = new FlowLayout(12);
    head->addWidget(m_amount);
    head->addWidget(m_badge);
    head->addWidget(m_left);
    m_idLabel = new ElidedLabel(content);
    m_idLabel->setObjectName(u"intentId"_s);
    m_idLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_idLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *copyId = new CopyButton(tr("ID of the payment intent"), content);
    copyId->setObjectName(u"intentCopyId"_s);
    copyId->setSource([this] { return m_id; });
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(2);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(copyId);

    const auto button = [content](const QString &iconName, const QString &text, const QString &name) {
        auto *made = new QPushButton(icon(iconName), text, content);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    };
    m_openPage = button(u"internet-services"_s, tr("Open in the browser"), u"intentOpenPage"_s);
    m_copyLink = button(u"edit-copy"_s, tr("Copy link"), u"intentCopyLink"_s);
    m_cancel = button(u"dialog-cancel"_s, tr("Cancel it…"), u"intentCancel"_s);
    connect(m_openPage, &QPushButton::clicked, this, &IntentDetailPane::openPage);
    connect(m_copyLink, &QPushButton::clicked, this, &IntentDetailPane::copyLink);
    connect(m_cancel, &QPushButton::clicked, this, &IntentDetailPane::cancel);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_openPage);
    actions->addWidget(m_copyLink);
    actions->addWidget(m_cancel);
    m_message = new MessageBar(content);

    m_raw = new QPlainTextEdit(content);
    m_raw->setObjectName(u"intentRaw"_s);
    m_raw->setAccessibleName(tr("The payment intent as JSON"));
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"intentTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the payment page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPageTab(), tr("Page"));
    m_tabs->addTab(buildPayTab(), tr("Pay here"));
    m_tabs->addTab(buildEventsTab(), tr("Events"));
    m_tabs->addTab(m_raw, tr("JSON"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::CheckoutTab));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_detail)
            fill();
    });

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(idRow);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(buildChallenge());
    layout->addWidget(m_tabs, 1);
    return content;
}

QWidget *IntentDetailPane::buildChallenge()
{
    m_challenge = new QWidget(this);
    m_challenge->setObjectName(u"intentChallenge"_s);
    m_challenge->setAccessibleName(tr("Challenge"));
    auto *sentence =
        new QLabel(tr("The card's holder is asked to prove who they are. Answer on their page, or here."), m_challenge);
    sentence->setObjectName(u"intentChallengeText"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    const auto button = [this](const QIcon &drawn, const QString &text, const QString &name) {
        auto *made = new QPushButton(drawn, text, m_challenge);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    };
    m_openChallenge = button(icon(u"internet-services"_s), tr("Open the challenge"), u"intentOpenChallenge"_s);
    m_fail = button(icon(u"dialog-close"_s, Tone::Negative), tr("Fail it"), u"intentFailChallenge"_s);
    m_pass = button(icon(u"checkmark"_s, Tone::Positive), tr("Pass it"), u"intentPassChallenge"_s);
    connect(m_openChallenge, &QPushButton::clicked, this, [this] {
        if (m_detail)
            QDesktopServices::openUrl(QUrl(m_detail->intent.challengeUrl));
    });
    connect(m_pass, &QPushButton::clicked, this, [this] { settleChallenge(u"passed"_s); });
    connect(m_fail, &QPushButton::clicked, this, [this] { settleChallenge(u"failed"_s); });
    auto *row = new FlowLayout(8);
    row->addWidget(m_openChallenge);
    row->addWidget(m_fail);
    row->addWidget(m_pass);
    auto *layout = new QVBoxLayout(m_challenge);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sentence);
    layout->addLayout(row);
    m_challenge->hide();
    return m_challenge;
}

QWidget *IntentDetailPane::buildPageTab()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"intentPage"_s);
    m_qr = new QrView(page);
    m_qr->setObjectName(u"intentQr"_s);
    m_qr->setAccessibleName(tr("QR code of the payment page"));
    m_qr->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_here = new QLabel(tr("Only this computer can open it: the gateway does not listen to the network."), page);
    m_here->setObjectName(u"intentOnlyHere"_s);
    m_here->setAccessibleName(m_here->text());
    m_here->setTextFormat(Qt::PlainText);
    m_here->setWordWrap(true);
    m_here->setForegroundRole(QPalette::PlaceholderText);
    m_share = new QPushButton(icon(u"document-share"_s), tr("Share with phones…"), page);
    m_share->setObjectName(u"intentShare"_s);
    m_share->setAccessibleName(tr("Share with phones"));
    m_share->setAutoDefault(false);
    connect(m_share, &QPushButton::clicked, this, &IntentDetailPane::shareRequested);
    m_noPage = new QLabel(page);
    m_noPage->setObjectName(u"intentNoPage"_s);
    m_noPage->setTextFormat(Qt::PlainText);
    m_noPage->setWordWrap(true);
    m_link = new ElidedLabel(page);
    m_link->setObjectName(u"intentLink"_s);
    m_link->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_linkCopy = new CopyButton(tr("link of the payment page"), page);
    m_linkCopy->setObjectName(u"intentLinkCopy"_s);
    m_linkCopy->setSource([this] { return m_detail ? m_detail->intent.checkoutUrl : QString(); });
    auto *linkRow = new QHBoxLayout;
    linkRow->setSpacing(2);
    linkRow->addWidget(m_link, 1);
    linkRow->addWidget(m_linkCopy);
    m_facts = new FactList(page);
    m_facts->setObjectName(u"intentFacts"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_noPage);
    layout->addWidget(m_qr, 1);
    layout->addWidget(m_here);
    layout->addWidget(m_share, 0, Qt::AlignLeading);
    layout->addLayout(linkRow);
    layout->addWidget(m_facts);
    return scrolled(page, u"intentPageScroll"_s, tr("Link and QR code"), this);
}

QWidget *IntentDetailPane::buildPayTab()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"intentPay"_s);
    m_tray = new CardTray(m_session, u"checkoutCards"_s, tr("No real card is ever charged. A click chooses one."),
                          CardUse::Page, page);
    m_chosen = new QLabel(page);
    m_chosen->setObjectName(u"intentChosenCard"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_pay = new QPushButton(tr("Pay"), page); // with the amount once there is one
    m_pay->setObjectName(u"intentPayButton"_s);
    m_pay->setAutoDefault(false);
    connect(m_tray, &CardTray::cardChosen, this, [this](const TestCard &card) {
        m_card = card;
        refreshActions();
    });
    connect(m_pay, &QPushButton::clicked, this, &IntentDetailPane::pay);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chosen, 1);
    row->addWidget(m_pay, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_tray, 1);
    layout->addLayout(row);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    return page;
}

QWidget *IntentDetailPane::buildEventsTab()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"intentEvents"_s);
    m_attempts = new QWidget(page);
    m_attempts->setObjectName(u"intentAttempts"_s);
    m_attempts->setAccessibleName(tr("Attempts to pay"));
    auto *attempts = new QVBoxLayout(m_attempts);
    attempts->setContentsMargins(0, 0, 0, 0);
    attempts->setSpacing(6);
    attempts->addWidget(smallHeading(tr("Attempts to pay"), u"intentAttemptsTitle"_s, m_attempts));
    m_attemptLines = new QVBoxLayout;
    m_attemptLines->setSpacing(4);
    attempts->addLayout(m_attemptLines);
    m_deliveries = new DeliveryLinks(page);
    connect(m_deliveries, &DeliveryLinks::deliveryRequested, this, &IntentDetailPane::deliveryRequested);
    m_timeline = new TimelineView(page);
    m_timeline->setObjectName(u"intentTimeline"_s);
    m_timeline->setAccessibleName(tr("Timeline, newest first"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_attempts);
    layout->addWidget(m_deliveries);
    layout->addWidget(smallHeading(tr("Timeline"), u"intentTimelineTitle"_s, page));
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    return scrolled(page, u"intentEventsScroll"_s, tr("Events"), this);
}

void IntentDetailPane::display(const QString &id)
{
    if (!id.isEmpty() && id == m_id && m_detail)
        return;
    const bool other = id != m_id;
    m_id = id;
    m_detail.reset();
    m_call.cancel();
    if (other) {
        // What was asked of the former one goes on in the gateway; its answer is no news about this one.
        m_payCall.cancel();
        m_cancelCall.cancel();
        m_paying = false;
    }
    m_message->hide();
    m_ticking.stop();
    for (QPushButton *button : {m_openPage, m_copyLink, m_cancel, m_pay, m_pass, m_fail})
        button->setEnabled(false); // until it is known what may be done
    if (id.isEmpty())
        m_panel->setContent({.iconName = u"view-barcode-qr"_s,
                             .title = tr("No payment page chosen"),
                             .text = tr("Make one, or choose one in the list to see its link, its picture and what "
                                        "happens to it.")});
    else
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    Q_EMIT detailChanged();
    refresh();
}

void IntentDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().intent(m_id, [this](const Outcome<IntentDetail> &outcome) {
        if (outcome) {
            m_detail = *outcome;
            fill();
            m_stack->setCurrentIndex(1);
            m_ticking.start();
            Q_EMIT detailChanged();
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
        Q_EMIT detailChanged();
    });
}

void IntentDetailPane::heard(const QList<JournalEntry> &entries)
{
    if (m_id.isEmpty() || m_refreshTimer.isActive())
        return;
    const bool about = std::any_of(entries.begin(), entries.end(), [this](const JournalEntry &entry) {
        return entry.object == m_id || entry.parent == m_id;
    });
    if (about)
        m_refreshTimer.start();
}

bool IntentDetailPane::open() const
{
    return m_detail && m_detail->intent.status == IntentStatus::Created &&
           (!m_detail->intent.expiresAt.isValid() || m_detail->intent.expiresAt > m_session.now());
}

void IntentDetailPane::fill()
{
    const Intent &intent = m_detail->intent;
    m_amount->setText(formatMoney(intent.amount));
    m_amount->setAccessibleName(tr("Amount: %1").arg(plain(m_amount->text())));
    m_badge->setLook(intentLook(intent), intentMeaning(intent.status));
    m_idLabel->setFullText(isolated(intent.id));
    m_idLabel->setAccessibleName(tr("ID of the payment intent: %1").arg(intent.id));

    const bool hasPage = !intent.checkoutUrl.isEmpty();
    const bool shown = hasPage && (open() || intent.status == IntentStatus::RequiresAction);
    m_qr->setContent(shown ? intent.checkoutUrl : QString());
    m_qr->setVisible(shown && !m_qr->empty());
    const int least = m_qr->modules() * smallestModule;
    m_qr->setMinimumSize(least, least);
    m_here->setVisible(shown && intent.onlyThisComputer);
    m_share->setVisible(shown && intent.onlyThisComputer && m_session.mayShare());
    m_noPage->setText(!hasPage ? tr("Your role sees what becomes of it, but not its link.")
                               : intentMeaning(intent.status));
    m_noPage->setVisible(!shown);
    m_link->setFullText(isolated(intent.checkoutUrl));
    m_link->setAccessibleName(tr("Link: %1").arg(intent.checkoutUrl));
    m_link->setVisible(hasPage);
    m_linkCopy->setVisible(hasPage);
    fillFacts();
    if (m_tabs->currentIndex() == eventsTab) {
        fillAttempts();
        m_deliveries->setDeliveries(m_detail->deliveries);
        m_timeline->setEntries(m_detail->timeline, intent.amount.currency, m_session.now(), m_session.me());
    } else if (m_tabs->currentWidget() == m_raw) {
        if (const QString text = indentedJson(m_detail->raw); text != m_raw->toPlainText())
            m_raw->setPlainText(text);
    }
    tick();
}

void IntentDetailPane::fillFacts()
{
    const Intent &intent = m_detail->intent;
    m_facts->clear();
    m_facts->addText(u"intentDescription"_s, tr("Description"), foreignLine(intent.description));
    m_facts->addText(u"intentOrder"_s, tr("Order"), foreignLine(intent.orderId));
    m_facts->addText(u"intentMerchant"_s, tr("Merchant"), foreignLine(intent.merchantName), intent.merchantId);
    m_facts->addText(u"intentEmail"_s, tr("E-mail"), isolated(intent.customerEmail));
    m_facts->addText(u"intentCapture"_s, tr("Capture"),
                     intent.manualCapture ? tr("Later, by hand") : tr("When the card is approved"));
    m_facts->addLink(u"intentPayment"_s, tr("Payment"), intent.payment, tr("Open the payment"),
                     [this, id = intent.payment] { Q_EMIT paymentRequested(id); });
    m_facts->addCopyable(u"intentSuccessUrl"_s, tr("Success URL"), intent.successUrl);
    m_facts->addCopyable(u"intentCancelUrl"_s, tr("Cancel URL"), intent.cancelUrl);
    m_facts->addText(u"intentCreated"_s, tr("Made"), absoluteTime(intent.createdAt));
    if (intent.expiresAt.isValid())
        m_facts->addText(u"intentEnds"_s, tr("Ends"), absoluteTime(intent.expiresAt));
}

void IntentDetailPane::fillAttempts()
{
    while (QLayoutItem *item = m_attemptLines->takeAt(0)) {
        // The link that asked for this may still be telling of it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_attempts->setVisible(!m_detail->payments.isEmpty());
    for (const Payment &payment : m_detail->payments) {
        auto *line = new QWidget(m_attempts);
        line->setObjectName(u"intentAttempt"_s);
        auto *link = new QLabel(u"<a href=\"open\">%1</a>"_s.arg(cardText(payment.card).toHtmlEscaped()), line);
        link->setObjectName(u"intentAttemptLink"_s);
        link->setAccessibleName(
            tr("Open the payment %1, %2").arg(payment.id, statusName(payment.status, payment.statusWord)));
        link->setToolTip(payment.id);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, id = payment.id] { Q_EMIT paymentRequested(id); });
        auto *badge = new Badge(line);
        badge->setObjectName(u"intentAttemptStatus"_s);
        badge->setLook(
            {statusName(payment.status, payment.statusWord), statusIcon(payment.status), statusTone(payment.status)},
            statusMeaning(payment.status));
        auto *flow = new FlowLayout(8, line);
        flow->addWidget(link);
        flow->addWidget(badge);
        if (payment.status == PaymentStatus::Failed) {
            auto *why = new QLabel(declineReason(payment.responseCode, payment.responseMessage), line);
            why->setObjectName(u"intentAttemptReason"_s);
            why->setTextFormat(Qt::PlainText);
            why->setForegroundRole(QPalette::PlaceholderText);
            flow->addWidget(why);
        }
        m_attemptLines->addWidget(line);
    }
}

QString IntentDetailPane::whyNotPayable() const
{
    if (!m_detail)
        return {};
    if (!m_session.mayMakePayments())
        return tr("Your role does not allow making payments.");
    if (m_detail->intent.status == IntentStatus::RequiresAction)
        return tr("The card's holder is asked first.");
    if (!open())
        return tr("It cannot be paid any more.");
    return {};
}

void IntentDetailPane::refreshActions()
{
    if (!m_detail)
        return;
    const Intent &intent = m_detail->intent;
    const bool asks = intent.status == IntentStatus::RequiresAction;
    const bool mayPay = m_session.mayMakePayments();
    const bool free = !m_paying;
    m_openPage->setEnabled(!intent.checkoutUrl.isEmpty());
    m_copyLink->setEnabled(!intent.checkoutUrl.isEmpty());
    const QString noLink = intent.checkoutUrl.isEmpty() ? tr("Your role does not see the link.") : QString();
    m_openPage->setToolTip(noLink.isEmpty() ? tr("Open the page in the browser (Ctrl+O)") : noLink);
    m_copyLink->setToolTip(noLink.isEmpty() ? tr("Copy the link of the page (Ctrl+L)") : noLink);
    const QString notCancelable = !mayPay                  ? tr("Your role does not allow this")
                                  : !intent.cancel.allowed ? intentMeaning(intent.status)
                                                           : QString();
    m_cancel->setEnabled(notCancelable.isEmpty() && !m_cancelCall.active());
    m_cancel->setToolTip(notCancelable.isEmpty() ? tr("Nobody can pay it afterwards") : notCancelable);
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    m_challenge->setVisible(asks);
    m_openChallenge->setEnabled(!intent.challengeUrl.isEmpty());
    m_pass->setEnabled(mayPay && free);
    m_fail->setEnabled(mayPay && free);

    const QString problem = whyNotPayable();
    m_pay->setEnabled(problem.isEmpty() && m_card && free);
    if (!problem.isEmpty())
        m_chosen->setText(problem);
    else if (m_paying)
        m_chosen->setText(tr("Asking the card network…"));
    else if (m_card)
        m_chosen->setText(
            tr("%1: %2", "card and what happens").arg(cardNumber(m_card->number), cardWords(*m_card, CardUse::Page)));
    else
        m_chosen->setText(tr("Choose a test card."));
    m_chosen->setAccessibleName(plain(m_chosen->text()));
    m_pay->setText(tr("Pay %1").arg(formatMoney(intent.amount)));
    m_pay->setAccessibleDescription(m_chosen->accessibleName());
}

void IntentDetailPane::tick()
{
    if (!m_detail)
        return;
    const Intent &intent = m_detail->intent;
    const bool waits = intent.status == IntentStatus::Created || intent.status == IntentStatus::RequiresAction;
    QStringList parts;
    if (waits && intent.expiresAt.isValid())
        parts += intent.expiresAt <= m_session.now() ? tr("Time is up")
                                                     : tr("Ends %1").arg(countdown(intent.expiresAt, m_session.now()));
    if (waits)
        parts += tr("%n attempt(s) left", nullptr, static_cast<int>(intent.attemptsLeft));
    m_left->setText(parts.join(u" · "_s));
    m_left->setVisible(waits);
    m_left->setAccessibleName(m_left->text());
    if (m_tabs->currentIndex() == eventsTab)
        m_timeline->retime(m_session.now());
    refreshActions();
}

void IntentDetailPane::openPage()
{
    if (m_detail && !m_detail->intent.checkoutUrl.isEmpty())
        QDesktopServices::openUrl(QUrl(m_detail->intent.checkoutUrl));
}

void IntentDetailPane::copyLink()
{
    if (!m_detail || m_detail->intent.checkoutUrl.isEmpty())
        return;
    copyText(m_detail->intent.checkoutUrl);
    m_message->showMessage(Tone::Info, tr("Link copied"), tr("Whoever has it can pay, and see what is to be paid."));
}

void IntentDetailPane::focusContent()
{
    m_tabs->setFocus();
}

void IntentDetailPane::saveState()
{
    Settings::setValue(Setting::CheckoutTab, m_tabs->currentIndex());
}

void IntentDetailPane::pay()
{
    if (!m_pay->isEnabled())
        return;
    m_message->hide();
    m_paying = true;
    m_payCall = m_session.client().confirmIntent(m_id, payingCard(*m_card, m_session.now()), m_detail->intent.version,
                                                 m_payAction, [this](const Outcome<IntentAnswer> &outcome) {
                                                     if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                                                         m_payAction.settle();
                                                     answered(outcome);
                                                 });
    refreshActions();
}

void IntentDetailPane::settleChallenge(const QString &verdict)
{
    if (m_paying || !m_detail)
        return;
    m_message->hide();
    m_paying = true;
    m_payCall = m_session.client().endChallenge(m_id, verdict, m_detail->intent.version, m_challengeAction,
                                                [this](const Outcome<IntentAnswer> &outcome) {
                                                    if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                                                        m_challengeAction.settle();
                                                    answered(outcome);
                                                });
    refreshActions();
}

void IntentDetailPane::answered(const Outcome<IntentAnswer> &outcome)
{
    m_paying = false;
    if (!outcome) {
        showError(outcome.error(), [this] { refresh(); });
        refresh();
        refreshActions();
        return;
    }
    const Intent &intent = outcome->intent;
    if (intent.status == IntentStatus::RequiresAction)
        m_message->showMessage(Tone::Warning, tr("The card's holder is asked"),
                               tr("Nothing is charged before they have proved who they are."));
    else if (outcome->payment && outcome->payment->status == PaymentStatus::Failed)
        m_message->showMessage(Tone::Negative, tr("Declined"),
                               declineReason(outcome->payment->responseCode, outcome->payment->responseMessage));
    else if (outcome->payment)
        m_message->showMessage(Tone::Positive, tr("Paid"), isolated(outcome->payment->id), tr("Open payment"),
                               [this, id = outcome->payment->id] { Q_EMIT paymentRequested(id); });
    // The state shows at once; attempts and timeline follow with the whole object.
    m_detail->intent.status = intent.status;
    m_detail->intent.statusWord = intent.statusWord;
    m_detail->intent.version = intent.version;
    m_detail->intent.attemptsLeft = intent.attemptsLeft;
    m_detail->intent.challengeUrl = intent.challengeUrl;
    m_detail->intent.cancel = intent.cancel;
    fill();
    refresh();
}

void IntentDetailPane::cancel()
{
    if (!m_cancel->isEnabled())
        return;
    MessageBox::ask(this,
                    {tr("Cancel the payment page"),
                     tr("Cancel %1 over %2? Nobody can pay it afterwards.").arg(isolated(m_id), m_amount->text()),
                     tr("Cancel it"), true},
                    [this] {
                        m_message->hide();
                        m_cancelCall = m_session.client().cancelIntent(
                            m_id, m_detail ? m_detail->intent.version : 0, m_cancelAction,
                            [this](const Outcome<Intent> &outcome) {
                                if (outcome || outcome.error().kind != Error::Kind::Unreachable)
                                    m_cancelAction.settle();
                                if (!outcome)
                                    showError(outcome.error(), [this] { refresh(); });
                                refresh();
                                refreshActions();
                            });
                        refreshActions();
                    });
}

void IntentDetailPane::showError(const Error &error, std::function<void()> again)
{
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(Tone::Warning, tr("The gateway did not answer"),
                               tr("It may or may not have been done. Look again before you repeat it: the same request "
                                  "is not done twice."),
                               tr("Look again"), std::move(again));
        return;
    }
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
