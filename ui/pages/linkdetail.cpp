#include "pages/linkdetail.h"

#include "pages/factlist.h"
#include "widgets/approvalwords.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/qrview.h"
#include "widgets/statepanel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

LinkDetailPane::LinkDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"linkDetail"_s);
    setAccessibleName(tr("Link"));
    m_stack->setObjectName(u"linkDetailStack"_s);
    m_panel->setObjectName(u"linkDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &LinkDetailPane::tick);
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        const bool about = std::any_of(entries.begin(), entries.end(), [this](const JournalEntry &entry) {
            return entry.object == m_id || entry.parent == m_id;
        });
        if (about && !m_id.isEmpty())
            fetch();
    });
    connect(&session, &Session::reload, this, [this] {
        if (!m_id.isEmpty())
            fetch();
    });
    display(QString());
}

QWidget *LinkDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"linkContent"_s);
    m_message = new MessageBar(content);
    m_subject = new QLabel(content);
    m_subject->setObjectName(u"linkSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_subject->setFont(large);
    m_state = new Badge(content);
    m_state->setObjectName(u"linkState"_s);
    m_countdown = new QLabel(content);
    m_countdown->setObjectName(u"linkCountdown"_s);
    m_countdown->setTextFormat(Qt::PlainText);
    auto *head = new FlowLayout(8);
    head->addWidget(m_state);
    head->addWidget(m_countdown);

    m_waiting = new QWidget(content);
    m_waiting->setObjectName(u"linkWaiting"_s);
    m_qr = new QrView(m_waiting);
    m_qr->setObjectName(u"linkQr"_s);
    m_qr->setAccessibleName(tr("QR code of the link"));
    m_here = new QLabel(tr("Only this computer can open it: the gateway does not listen to the network."), m_waiting);
    m_here->setObjectName(u"linkOnlyHere"_s);
    m_here->setTextFormat(Qt::PlainText);
    m_here->setWordWrap(true);
    m_here->setForegroundRole(QPalette::PlaceholderText);
    m_code = new QLabel(m_waiting);
    m_code->setObjectName(u"linkCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.8);
    fixed.setWeight(QFont::DemiBold);
    m_code->setFont(fixed);
    m_copyCode = new CopyButton(tr("short code"), m_waiting);
    m_copyCode->setObjectName(u"linkCodeCopy"_s);
    m_copyCode->setSource([this] { return m_link ? m_link->shortCode : QString(); });
    auto *codeRow = new QHBoxLayout;
    codeRow->setSpacing(4);
    codeRow->addWidget(m_code);
    codeRow->addWidget(m_copyCode);
    codeRow->addStretch(1);
    m_answers = new QWidget(m_waiting);
    m_answers->setObjectName(u"linkAnswers"_s);
    m_refuse = new QPushButton(icon(u"dialog-close"_s, Tone::Negative), tr("Refuse as the subject"), m_answers);
    m_refuse->setObjectName(u"linkRefuse"_s);
    m_accept = new QPushButton(icon(u"checkmark"_s, Tone::Positive), tr("Accept as the subject"), m_answers);
    m_accept->setObjectName(u"linkAccept"_s);
    auto *answers = new FlowLayout(24, m_answers);
    for (QPushButton *button : {m_refuse, m_accept}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        button->setToolTip(tr("For trying: you act as the person the link is for."));
        answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] { settle(button == m_accept); });
    }
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(8);
    waiting->addWidget(m_qr);
    waiting->addLayout(codeRow);
    waiting->addWidget(m_here);
    waiting->addWidget(m_answers);
    m_facts = new FactList(content);
    m_facts->setObjectName(u"linkFacts"_s);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_subject);
    layout->addLayout(head);
    layout->addWidget(m_waiting);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"linkScroll"_s);
    scroll->setAccessibleName(tr("Link"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

void LinkDetailPane::display(const QString &id)
{
    if (id == m_id && (m_link || m_call.active()))
        return;
    m_id = id;
    m_link.reset();
    m_call.cancel();
    m_settleCall.cancel();
    m_message->hide();
    m_ticking.stop();
    if (id.isEmpty())
        m_panel->setContent({.iconName = u"link"_s,
                             .title = tr("No link chosen"),
                             .text = tr("Make one, or choose one in the list to see its code and picture.")});
    else
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    m_stack->setCurrentIndex(0);
    if (!id.isEmpty())
        fetch();
}

void LinkDetailPane::fetch()
{
    m_call = m_session.client().link(m_id, [this](const Outcome<Link> &outcome) {
        if (outcome) {
            take(*outcome);
            return;
        }
        const Trouble trouble = troubleOf(outcome.error());
        m_panel->setContent({.iconName = u"dialog-error"_s,
                             .tone = Tone::Negative,
                             .title = trouble.title,
                             .text = trouble.text,
                             .action = tr("Try again")},
                            [this] { fetch(); });
        m_stack->setCurrentIndex(0);
    });
}

void LinkDetailPane::take(const Link &link)
{
    m_link = link;
    m_subject->setText(partyText(link.subject));
    m_subject->setAccessibleName(plain(m_subject->text()));
    m_state->setLook(linkLook(link), linkMeaning(link.state));
    m_qr->setContent(link.url);
    m_code->setText(groupedCode(link.shortCode));
    m_code->setAccessibleName(tr("Short code %1").arg(plain(m_code->text())));
    m_here->setVisible(link.onlyThisComputer);
    m_here->setAccessibleName(m_here->text());
    m_answers->setVisible(m_session.mayDecide());
    m_facts->clear();
    m_facts->addText(u"linkSubjectId"_s, tr("Subject"), foreignLine(link.subject.id));
    m_facts->addText(u"linkIntegrator"_s, tr("Integrator"), partyText(link.integrator));
    m_facts->addText(u"linkSource"_s, tr("Source"), sourceText(link.source));
    m_facts->addCopyable(u"linkUrl"_s, tr("Address"), link.url);
    m_facts->addText(u"linkCreated"_s, tr("Made"), absoluteTime(link.createdAt));
    m_facts->addText(u"linkEnds"_s, tr("Ends"), absoluteTime(link.expiresAt));
    m_facts->addCopyable(u"linkConnection"_s, tr("Connection"), link.connection);
    m_facts->addCopyable(u"linkId"_s, tr("ID"), link.id);
    m_stack->setCurrentIndex(1);
    m_ticking.start();
    tick();
}

void LinkDetailPane::tick()
{
    if (!m_link)
        return;
    const bool pending = m_link->state == LinkState::Pending;
    const bool up = m_link->expiresAt <= m_session.now();
    m_waiting->setVisible(pending && !up && !m_link->url.isEmpty());
    m_countdown->setText(!pending ? linkMeaning(m_link->state)
                         : up     ? tr("Time is up")
                                  : tr("Ends %1").arg(countdown(m_link->expiresAt, m_session.now())));
    m_countdown->setAccessibleName(m_countdown->text());
    const bool free = !m_settleCall.active();
    m_accept->setEnabled(free);
    m_refuse->setEnabled(free);
}

void LinkDetailPane::settle(bool accepts)
{
    const auto reply = [this](const Outcome<Link> &outcome) {
        if (outcome) {
            take(*outcome);
            return;
        }
        const Trouble trouble = troubleOf(outcome.error());
        m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
        fetch();
    };
    m_message->hide();
    m_settleCall = accepts ? m_session.client().acceptLink(m_id, reply) : m_session.client().refuseLink(m_id, reply);
    tick();
}

} // namespace countersign::ui
