#include "pages/paymentdetail.h"

#include "pages/deliverylinks.h"
#include "pages/timelineview.h"
#include "widgets/amountbar.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};
constexpr std::chrono::seconds retimeEvery{10};

} // namespace

PaymentDetailPane::PaymentDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"paymentDetail"_s);
    setAccessibleName(tr("Payment"));
    m_stack->setObjectName(u"paymentDetailStack"_s);
    m_panel->setObjectName(u"paymentDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PaymentDetailPane::refresh);
    m_clockTimer.setInterval(retimeEvery);
    connect(&m_clockTimer, &QTimer::timeout, this, &PaymentDetailPane::retime);
    m_clockTimer.start();
    connect(&session, &Session::changed, this, &PaymentDetailPane::heard);
    connect(&session, &Session::reload, this, &PaymentDetailPane::refresh);
    connect(&session, &Session::opened, this, &PaymentDetailPane::refresh);
    connect(&session, &Session::meChanged, this, [this] {
        if (m_detail)
            fillActions(m_detail->payment);
    });
    display(QString());
}

QWidget *PaymentDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"paymentDetailContent"_s);
    m_amount = new QLabel(content);
    m_amount->setObjectName(u"detailAmount"_s);
    QFont large = m_amount->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_amount->setFont(large);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new Badge(content);
    m_badge->setObjectName(u"detailStatus"_s);
    m_idLabel = new ElidedLabel(content);
    m_idLabel->setObjectName(u"detailId"_s);
    m_idLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_idLabel->setForegroundRole(QPalette::PlaceholderText);
    m_copyId = new CopyButton(tr("payment ID"), content);
    m_copyId->setObjectName(u"detailCopyId"_s);
    m_copyId->setSource([this] { return m_id; });
    m_message = new MessageBar(content);
    m_bar = new AmountBar(content);
    m_bar->setObjectName(u"detailAmountBar"_s);
    m_bar->setAccessibleName(tr("What became of the amount"));

    const auto button = [this, content](const QString &text, const QString &name, PaymentActionDialog::Action action) {
        auto *made = new QPushButton(text, content);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setEnabled(false); // until it is known what may be done
        connect(made, &QPushButton::clicked, this, [this, action] { begin(action); });
        return made;
    };
    m_capture = button(tr("&Capture…"), u"captureButton"_s, PaymentActionDialog::Action::Capture);
    m_void = button(tr("&Void…"), u"voidButton"_s, PaymentActionDialog::Action::Void);
    m_refund = button(tr("&Refund…"), u"refundButton"_s, PaymentActionDialog::Action::Refund);

    auto *head = new FlowLayout(12);
    head->addWidget(m_amount);
    head->addWidget(m_badge);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(2);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(m_copyId);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_capture);
    actions->addWidget(m_void);
    actions->addWidget(m_refund);

    auto *about = new QWidget(content);
    about->setObjectName(u"detailFacts"_s);
    auto *aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(12, 10, 12, 12);
    aboutLayout->setSpacing(10);
    m_facts = new QFormLayout;
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(5);
    m_deliveries = new DeliveryLinks(about);
    connect(m_deliveries, &DeliveryLinks::deliveryRequested, this, &PaymentDetailPane::deliveryRequested);
    m_timeline = new TimelineView(about);
    m_timeline->setObjectName(u"detailTimeline"_s);
    m_timeline->setAccessibleName(tr("Timeline, newest first"));
    auto *timelineTitle = new QLabel(tr("Timeline"), about);
    timelineTitle->setObjectName(u"detailTimelineTitle"_s);
    QFont bold = timelineTitle->font();
    bold.setBold(true);
    timelineTitle->setFont(bold);
    aboutLayout->addLayout(m_facts);
    aboutLayout->addSpacing(4);
    aboutLayout->addWidget(m_deliveries);
    aboutLayout->addWidget(timelineTitle);
    aboutLayout->addWidget(m_timeline);
    aboutLayout->addStretch(1);
    auto *scroll = new QScrollArea(content);
    scroll->setObjectName(u"detailScroll"_s);
    scroll->setAccessibleName(tr("Details and timeline"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(about);
    about->setAutoFillBackground(true);
    about->setBackgroundRole(QPalette::Base);

    m_raw = new QPlainTextEdit(content);
    m_raw->setObjectName(u"detailRaw"_s);
    m_raw->setAccessibleName(tr("The payment as JSON"));
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setLayoutDirection(Qt::LeftToRight);

    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the payment"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Details"));
    m_tabs->addTab(m_raw, tr("JSON"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::DetailTab));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        Settings::setValue(Setting::DetailTab, index);
        if (m_detail)
            fill();
    });

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(idRow);
    layout->addWidget(m_bar);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    return content;
}

void PaymentDetailPane::display(const QString &id)
{
    if (id.isEmpty()) {
        m_id.clear();
        m_detail.reset();
        m_call.cancel();
        m_panel->setContent({.iconName = u"view-financial-list"_s,
                             .title = tr("No payment chosen"),
                             .text = tr("Choose one in the list to see what happened to it and what can be done.")});
        m_stack->setCurrentIndex(0);
        Q_EMIT detailChanged();
        return;
    }
    if (id == m_id && m_detail)
        return;
    m_id = id;
    m_detail.reset();
    for (QPushButton *button : {m_capture, m_void, m_refund})
        button->setEnabled(false);
    m_message->hide();
    // The former payment must not stand there under a new choice; the busy words come only if the answer takes a while.
    m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    refresh();
    Q_EMIT detailChanged();
}

void PaymentDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().payment(m_id, [this](const Outcome<PaymentDetail> &outcome) {
        if (outcome) {
            m_detail = *outcome;
            fill();
            m_stack->setCurrentIndex(1);
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

void PaymentDetailPane::fill()
{
    const Payment &payment = m_detail->payment;
    m_amount->setText(formatMoney(payment.amount));
    m_badge->setLook(
        {statusName(payment.status, payment.statusWord), statusIcon(payment.status), statusTone(payment.status)},
        statusMeaning(payment.status));
    m_idLabel->setFullText(isolated(payment.id));
    m_idLabel->setAccessibleName(tr("Payment ID %1").arg(payment.id));
    m_bar->setPayment(payment);
    fillActions(payment);
    if (m_tabs->currentIndex() == 0) {
        fillFacts(payment);
        m_deliveries->setDeliveries(m_detail->deliveries);
        m_timeline->setEntries(m_detail->timeline, payment.amount.currency, m_session.now(), m_session.me());
    } else if (const QString text = indentedJson(m_detail->raw); text != m_raw->toPlainText()) {
        m_raw->setPlainText(text);
    }
}

void PaymentDetailPane::addFact(const QString &name, const QString &value, const QString &objectName,
                                const QString &hint, bool copyable)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    label->setObjectName(objectName + u"Label"_s);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    if (!copyable) {
        auto *field = new QLabel(value, this);
        field->setObjectName(objectName);
        field->setAccessibleName(name + u": "_s + value);
        field->setTextFormat(Qt::PlainText);
        field->setWordWrap(true);
        // A Latin name in an Arabic window still begins where the column does.
        field->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
        field->setToolTip(hint);
        field->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, field);
        return;
    }
    auto *field = new ElidedLabel(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name + u": "_s + value);
    field->setFullText(value);
    auto *row = new QWidget(this);
    row->setObjectName(objectName + u"Row"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *copy = new CopyButton(name, row);
    copy->setObjectName(objectName + u"Copy"_s);
    copy->setSource([value] { return value; });
    layout->addWidget(field, 1);
    layout->addWidget(copy);
    m_facts->addRow(label, row);
}

void PaymentDetailPane::fillFacts(const Payment &payment)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    QString expiry;
    if (payment.card.expMonth > 0)
        expiry = isolated(u"%1/%2"_s.arg(payment.card.expMonth, 2, 10, QChar(u'0')).arg(payment.card.expYear));
    addFact(tr("Card"),
            expiry.isEmpty() ? cardText(payment.card) : tr("%1, expires %2").arg(cardText(payment.card), expiry),
            u"factCard"_s);
    addFact(tr("Customer"), payment.customerName, u"factCustomer"_s);
    addFact(tr("E-mail"), isolated(payment.customerEmail), u"factEmail"_s, {}, true);
    addFact(tr("Description"), payment.description, u"factDescription"_s);
    addFact(tr("Merchant"), payment.merchantName, u"factMerchant"_s, payment.merchantId);
    addFact(tr("Risk"), riskText(payment), u"factRisk"_s);
    QString response = declineReason(payment.responseCode, payment.responseMessage);
    if (!payment.responseCode.isEmpty())
        response = response.isEmpty() ? isolated(payment.responseCode)
                                      : tr("%1 (code %2)").arg(response, isolated(payment.responseCode));
    addFact(tr("Card network"), response, u"factResponse"_s);
    addFact(tr("Authorization code"), isolated(payment.authCode), u"factAuthCode"_s);
    addFact(tr("Created"), absoluteTime(payment.createdAt), u"factCreated"_s, preciseTime(payment.createdAt));
    if (payment.status == PaymentStatus::Authorized && payment.expiresAt.isValid())
        addFact(tr("Hold ends"),
                tr("%1 (%2)").arg(relativeTime(payment.expiresAt, m_session.now()), absoluteTime(payment.expiresAt)),
                u"factExpires"_s);
    addFact(tr("Void reason"), payment.voidReason, u"factVoidReason"_s);
    addFact(tr("Refund reason"), payment.refundReason, u"factRefundReason"_s);
    addFact(tr("Transaction"), isolated(payment.transaction), u"factTransaction"_s, {}, true);
    if (!payment.intent.isEmpty()) {
        auto *label = new QLabel(tr("Payment intent"), this);
        label->setObjectName(u"factIntentLabel"_s);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *link = new QLabel(u"<a href=\"intent\">%1</a>"_s.arg(payment.intent.toHtmlEscaped()), this);
        link->setObjectName(u"factIntent"_s);
        link->setAccessibleName(tr("Open payment intent %1").arg(payment.intent));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, id = payment.intent] { Q_EMIT intentRequested(id); });
        m_facts->addRow(label, link);
    }
}

void PaymentDetailPane::fillActions(const Payment &payment)
{
    const auto apply = [&payment](QPushButton *button, const Permission &permission, const QString &action,
                                  bool roleAllows, const QString &what) {
        const bool allowed = permission.allowed && roleAllows;
        QString reason;
        if (!permission.allowed)
            reason = refusal(payment.status, action, permission.reason);
        else if (!roleAllows)
            reason = PaymentDetailPane::tr("Your role does not allow this");
        button->setEnabled(allowed);
        button->setToolTip(allowed ? what : reason);
        button->setAccessibleDescription(allowed ? what : reason);
    };
    apply(m_capture, payment.capture, u"capture"_s, m_session.mayMoveMoney(),
          tr("Take the held money, all or part of it"));
    apply(m_void, payment.voiding, u"void"_s, m_session.mayMoveMoney(), tr("Release the hold without taking money"));
    apply(m_refund, payment.refund, u"refund"_s, m_session.mayRefund(), tr("Give money back, all or part of it"));
}

void PaymentDetailPane::begin(PaymentActionDialog::Action action)
{
    if (!m_detail)
        return;
    const QPushButton *button = action == PaymentActionDialog::Action::Capture ? m_capture
                                : action == PaymentActionDialog::Action::Void  ? m_void
                                                                               : m_refund;
    if (!button->isEnabled())
        return;
    auto *dialog = new PaymentActionDialog(m_session, action, m_detail->payment, this);
    connect(dialog, &PaymentActionDialog::completed, this, [this, action](const Payment &payment) {
        if (payment.id != m_id)
            return;
        QString said;
        switch (action) {
        case PaymentActionDialog::Action::Capture:
            said = tr("Captured %1").arg(formatMoney(payment.captured));
            break;
        case PaymentActionDialog::Action::Void:
            said = tr("Voided; the hold is released");
            break;
        case PaymentActionDialog::Action::Refund:
            said = tr("Refunded %1 in all").arg(formatMoney(payment.refunded));
            break;
        }
        m_message->showMessage(Tone::Positive, said, {});
        refresh();
    });
    dialog->open();
}

void PaymentDetailPane::heard(const QList<JournalEntry> &entries)
{
    if (m_id.isEmpty() || m_refreshTimer.isActive())
        return;
    for (const JournalEntry &entry : entries) {
        if (entry.object == m_id || entry.parent == m_id) {
            m_refreshTimer.start();
            return;
        }
    }
}

void PaymentDetailPane::retime()
{
    if (m_detail && isVisible() && m_tabs->currentIndex() == 0)
        m_timeline->retime(m_session.now());
}

} // namespace countersign::ui
