#include "pages/messagedetail.h"

#include "pages/factlist.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/statepanel.h"
#include "widgets/wiretext.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MessageDetailPane::MessageDetailPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"messageDetail"_s);
    setAccessibleName(tr("Message"));
    m_stack->setObjectName(u"messageDetailStack"_s);
    m_panel->setObjectName(u"messageDetailState"_s);
    m_panel->setContent({.iconName = u"mail-message"_s,
                         .title = tr("No message chosen"),
                         .text = tr("Choose one in the list to see its headers, its body and its signature.")});
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *MessageDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"messageContent"_s);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_title = new QLabel(content);
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_verdict = new MessageBar(content);
    m_verdict->setObjectName(u"messageVerdict"_s);
    m_facts = new FactList(content);
    m_facts->setObjectName(u"messageFacts"_s);
    m_headers = new WireTextView(tr("Headers"), tr("headers"), content);
    m_headers->setObjectName(u"messageHeaders"_s);
    m_body = new WireTextView(tr("Body; copying takes it as it came"), tr("body"), content);
    m_body->setObjectName(u"messageBody"_s);
    m_body->setMostLines(24);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    layout->addWidget(m_headers);
    layout->addWidget(m_body);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"messageScroll"_s);
    scroll->setAccessibleName(tr("Details of the message"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

void MessageDetailPane::display(const std::optional<InboxMessage> &message)
{
    m_message = message;
    m_stack->setCurrentIndex(message ? 1 : 0);
    if (!message)
        return;
    m_title->setText(isolated(message->event.isEmpty() ? message->method + u' ' + message->target : message->event));
    if (const auto &verification = message->verification) {
        const VerdictWords words = verdictWords(verification->valid, verification->reason, verification->text);
        m_verdict->showMessage(words.tone, words.title, verification->text.isEmpty() ? words.text : verification->text);
    } else {
        m_verdict->showMessage(Tone::Info, tr("The signature was not checked"),
                               tr("This inbox knows no secret for it. Set one to have what arrives checked."));
    }
    m_facts->clear();
    m_facts->addText(u"messageAt"_s, tr("Arrived"), preciseTime(message->at));
    m_facts->addText(u"messageRequest"_s, tr("Request"), isolated(message->method + u' ' + message->target));
    m_facts->addText(u"messageAnswered"_s, tr("Answered"), inboxAnswerName(message->answered));
    m_facts->addLink(u"messageDelivery"_s, tr("Delivery"), message->delivery,
                     tr("Open the delivery %1").arg(message->delivery),
                     [this, id = message->delivery] { Q_EMIT deliveryRequested(id); });
    QString headers;
    for (const auto &[name, value] : message->headers)
        headers += name + u": "_s + value + u'\n';
    m_headers->setText(headers);
    const QByteArray body = message->body.toUtf8();
    const bool json = body.startsWith('{') || body.startsWith('[');
    m_body->setText(message->body, json ? indentedJson(body) : message->body);
}

} // namespace countersign::ui
