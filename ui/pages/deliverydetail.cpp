#include "pages/deliverydetail.h"

#include "pages/attemptview.h"
#include "pages/factlist.h"
#include "pages/signatureview.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/deliverywords.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"
#include "widgets/wiretext.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};
constexpr int signatureTab = 2;

QScrollArea *scrolled(QWidget *content, const QString &name, const QString &title, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

DeliveryDetailPane::DeliveryDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"deliveryDetail"_s);
    setAccessibleName(tr("Delivery"));
    m_stack->setObjectName(u"deliveryDetailStack"_s);
    m_panel->setObjectName(u"deliveryDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &DeliveryDetailPane::refresh);
    connect(&session, &Session::changed, this, &DeliveryDetailPane::heard);
    connect(&session, &Session::reload, this, &DeliveryDetailPane::refresh);
    connect(&session, &Session::meChanged, this, [this] {
        if (m_detail)
            fillActions();
    });
    display(QString());
}

QWidget *DeliveryDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"deliveryDetailContent"_s);
    m_event = new ElidedLabel(content);
    m_event->setObjectName(u"deliveryEvent"_s);
    QFont large = m_event->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_event->setFont(large);
    m_badge = new Badge(content);
    m_badge->setObjectName(u"deliveryState"_s);
    m_next = new QLabel(content);
    m_next->setObjectName(u"deliveryCountdown"_s);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_idLabel = new ElidedLabel(content);
    m_idLabel->setObjectName(u"deliveryId"_s);
    m_idLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_idLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *copyId = new CopyButton(tr("delivery ID"), content);
    copyId->setObjectName(u"deliveryCopyId"_s);
    copyId->setSource([this] { return m_id; });
    const auto button = [content](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, content);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setEnabled(false); // until it is known what may be done
        return made;
    };
    m_resend = button(u"deliveryResend"_s, tr("&Resend"));
    m_sendNow = button(u"deliverySendNow"_s, tr("Send &now"));
    connect(m_resend, &QPushButton::clicked, this, &DeliveryDetailPane::resend);
    connect(m_sendNow, &QPushButton::clicked, this, &DeliveryDetailPane::sendNow);
    m_trouble = new MessageBar(content);
    m_trouble->setObjectName(u"deliveryTrouble"_s);
    m_message = new MessageBar(content);
    m_message->setObjectName(u"deliveryMessage"_s);

    auto *details = new QWidget(this);
    details->setObjectName(u"deliveryDetails"_s);
    m_facts = new FactList(details);
    m_facts->setObjectName(u"deliveryFacts"_s);
    auto *attemptsTitle = new QLabel(tr("Attempts"), details);
    attemptsTitle->setObjectName(u"attemptsTitle"_s);
    QFont bold = attemptsTitle->font();
    bold.setBold(true);
    attemptsTitle->setFont(bold);
    m_attempts = new AttemptsView(details);
    m_attempts->setObjectName(u"deliveryAttempts"_s);
    auto *detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(12, 10, 12, 12);
    detailsLayout->addWidget(m_facts);
    detailsLayout->addSpacing(4);
    detailsLayout->addWidget(attemptsTitle);
    detailsLayout->addWidget(m_attempts, 1);
    m_signature = new SignatureView(m_session, this);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the delivery"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(scrolled(details, u"deliveryScroll"_s, tr("Details and attempts"), m_tabs), tr("Details"));
    m_tabs->addTab(buildPayload(), tr("Payload"));
    m_tabs->addTab(scrolled(m_signature, u"signatureScroll"_s, tr("Signature"), m_tabs), tr("Signature"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::DeliveryTab));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        Settings::setValue(Setting::DeliveryTab, index);
        if (m_detail && index == signatureTab)
            m_signature->look();
    });

    auto *head = new FlowLayout(10);
    head->addWidget(m_event);
    head->addWidget(m_badge);
    head->addWidget(m_next);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(2);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(copyId);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_resend);
    actions->addWidget(m_sendNow);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(idRow);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(m_trouble);
    layout->addWidget(m_tabs, 1);
    return content;
}

QWidget *DeliveryDetailPane::buildPayload()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"payloadPage"_s);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_spelling = new QButtonGroup(page);
    auto *row = new FlowLayout(12);
    const auto choice = [this, page, row](int id, const QString &name, const QString &text) {
        auto *made = new QRadioButton(text, page);
        made->setObjectName(name);
        m_spelling->addButton(made, id);
        row->addWidget(made);
        return made;
    };
    choice(0, u"payloadPretty"_s, tr("Easy to read"))->setChecked(true);
    choice(1, u"payloadExact"_s, tr("As it is sent"));
    connect(m_spelling, &QButtonGroup::idToggled, this, [this] {
        if (m_detail)
            fillPayload();
    });
    m_payload = new WireTextView({}, tr("exact payload"), page);
    m_payload->setObjectName(u"payloadText"_s);
    m_payload->setMostLines(0);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(row);
    layout->addWidget(m_payload, 1);
    return page;
}

void DeliveryDetailPane::display(const QString &id)
{
    if (id.isEmpty()) {
        m_id.clear();
        m_detail.reset();
        m_call.cancel();
        m_actionCall.cancel();
        m_panel->setContent({.iconName = u"document-send"_s,
                             .title = tr("No delivery chosen"),
                             .text = tr("Choose one in the list to see every attempt and every byte of it.")});
        m_stack->setCurrentIndex(0);
        Q_EMIT detailChanged();
        return;
    }
    if (id == m_id && m_detail)
        return;
    m_id = id;
    m_detail.reset();
    m_actionCall.cancel(); // what is on its way is done all the same; its words belong to the delivery left behind
    m_action = {};
    m_resend->setEnabled(false);
    m_sendNow->setEnabled(false);
    m_message->hide();
    m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    refresh();
    Q_EMIT detailChanged();
}

void DeliveryDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().delivery(m_id, [this](const Outcome<DeliveryDetail> &outcome) { arrived(outcome); });
}

void DeliveryDetailPane::arrived(const Outcome<DeliveryDetail> &outcome)
{
    if (outcome) {
        const bool other = !m_detail;
        m_detail = *outcome;
        fill(other);
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
}

void DeliveryDetailPane::fill(bool other)
{
    const Delivery &delivery = m_detail->delivery;
    m_event->setFullText(isolated(delivery.eventType));
    m_badge->setLook(deliveryLook(delivery.state, delivery.stateWord), deliveryStateMeaning(delivery.state));
    m_idLabel->setFullText(isolated(delivery.id));
    m_idLabel->setAccessibleName(tr("Delivery ID %1").arg(delivery.id));
    fillFacts();
    fillActions();
    fillTrouble();
    m_attempts->setAttempts(m_detail->attempts, m_session.wall(), other);
    fillPayload();
    m_signature->setDelivery(*m_detail);
    if (m_tabs->currentIndex() == signatureTab)
        m_signature->look();
    retime();
}

void DeliveryDetailPane::fillFacts()
{
    const Delivery &delivery = m_detail->delivery;
    m_facts->clear();
    const bool payment = delivery.object.startsWith("pay_"_L1);
    const bool intent = delivery.object.startsWith("pi_"_L1);
    if (payment || intent)
        m_facts->addLink(u"deliveryObject"_s, tr("Object"), delivery.object, tr("Open %1").arg(delivery.object),
                         [this, payment, id = delivery.object] {
                             if (payment)
                                 Q_EMIT paymentRequested(id);
                             else
                                 Q_EMIT intentRequested(id);
                         });
    else
        m_facts->addCopyable(u"deliveryObject"_s, tr("Object"), delivery.object);
    m_facts->addLink(u"deliveryEndpoint"_s, tr("Endpoint"), delivery.url,
                     tr("Open the endpoint %1").arg(delivery.endpoint),
                     [this, id = delivery.endpoint] { Q_EMIT endpointRequested(id); });
    m_facts->addCopyable(u"deliveryEventId"_s, tr("Event ID"), delivery.event);
    m_facts->addText(u"deliveryAttemptCount"_s, tr("Attempts"),
                     tr("%1, format %2").arg(attemptsText(delivery), formatName(delivery.format)));
    m_facts->addText(u"deliveryCreated"_s, tr("Created"), absoluteTime(delivery.createdAt),
                     preciseTime(delivery.createdAt));
    if (delivery.state == DeliveryState::Pending || delivery.state == DeliveryState::Held)
        m_facts->addText(u"deliveryExpires"_s, tr("Given up"), absoluteTime(delivery.expiresAt),
                         preciseTime(delivery.expiresAt));
}

void DeliveryDetailPane::fillActions()
{
    const auto apply = [](QPushButton *button, const QString &refusal, const QString &what) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal.isEmpty() ? what : refusal);
        button->setAccessibleDescription(button->toolTip());
    };
    const bool busy = m_actionCall.active();
    const QString wait = busy ? tr("The gateway is being asked") : QString();
    const Delivery &delivery = m_detail->delivery;
    const QString resendNo = resendRefusal(delivery, m_session);
    const QString nowNo = sendNowRefusal(delivery, m_session);
    apply(m_resend, resendNo.isEmpty() ? wait : resendNo, tr("Send it again under the same ID (Ctrl+R)"));
    apply(m_sendNow, nowNo.isEmpty() ? wait : nowNo, tr("Do not wait for the next attempt (Ctrl+Enter)"));
}

void DeliveryDetailPane::fillTrouble()
{
    const Delivery &delivery = m_detail->delivery;
    const bool failed = delivery.last && delivery.last->result != "ok"_L1;
    if (!failed || delivery.state == DeliveryState::Succeeded) {
        m_trouble->hide();
        return;
    }
    const bool waiting = delivery.state == DeliveryState::Pending || delivery.state == DeliveryState::Held;
    m_trouble->showMessage(waiting ? Tone::Warning : Tone::Negative, failureTitle(delivery), delivery.last->text);
}

void DeliveryDetailPane::fillPayload()
{
    const QString &payload = m_detail->payload;
    const bool pretty = m_spelling->checkedId() == 0;
    m_payload->setTitle(tr("%1 in all; copying takes it as it is sent").arg(formatBytes(payload.toUtf8().size())));
    m_payload->setText(payload, pretty ? indentedJson(payload.toUtf8()) : payload);
}

void DeliveryDetailPane::act(Call (ConsoleClient::*call)(const QString &, UserAction &, Reply<Delivery>),
                             const QString &done, const QString &failed)
{
    m_message->hide();
    m_actionCall = (m_session.client().*call)(m_id, m_action, [=, this](const Outcome<Delivery> &outcome) {
        m_actionCall = {};
        if (outcome) {
            m_action.settle();
            m_message->showMessage(Tone::Positive, done, {});
            refresh();
            return;
        }
        fillActions();
        const Trouble trouble = troubleOf(outcome.error());
        if (outcome.error().kind == Error::Kind::Unreachable) {
            m_message->showMessage(
                Tone::Warning, tr("The gateway did not answer"),
                tr("It may or may not have done this. Trying again is safe: the same request is not done twice."),
                tr("Try again"), [=, this] { act(call, done, failed); });
            return;
        }
        m_action.settle();
        m_message->showMessage(Tone::Negative, failed, trouble.title + u". "_s + trouble.text);
        refresh();
    });
    fillActions();
}

void DeliveryDetailPane::resend()
{
    if (m_detail && m_resend->isEnabled())
        act(&ConsoleClient::resendDelivery, tr("It goes out again"), tr("It was not sent again"));
}

void DeliveryDetailPane::sendNow()
{
    if (m_detail && m_sendNow->isEnabled())
        act(&ConsoleClient::sendDeliveryNow, tr("It goes out now"), tr("It was not sent"));
}

void DeliveryDetailPane::heard(const QList<JournalEntry> &entries)
{
    if (m_id.isEmpty() || m_refreshTimer.isActive())
        return;
    for (const JournalEntry &entry : entries) {
        const bool mine = entry.object == m_id || (m_detail && entry.object == m_detail->delivery.endpoint);
        if (mine) {
            m_refreshTimer.start();
            return;
        }
    }
}

void DeliveryDetailPane::retime()
{
    if (!m_detail)
        return;
    const QString next = nextAttemptText(m_detail->delivery, m_session.now());
    m_next->setText(next.isEmpty() ? QString() : tr("Next attempt %1").arg(next));
    m_next->setToolTip(absoluteTime(m_detail->delivery.nextAttemptAt));
    m_next->setVisible(!next.isEmpty());
    m_attempts->retime(m_session.wall());
}

} // namespace countersign::ui
