#include "pages/approvaldetail.h"

#include "pages/denydialog.h"
#include "pages/factlist.h"
#include "pages/timelineview.h"
#include "widgets/approvalwords.h"
#include "widgets/badge.h"
#include "widgets/dialogs.h"
#include "widgets/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/statepanel.h"
#include "widgets/wiretext.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookAtLeast{400}; // so that a click meant for another card decides nothing
constexpr std::chrono::milliseconds refetchAtMostEvery{100};
constexpr int rawLines = 30;

QLabel *textLabel(const QString &name, QWidget *parent, double size = 1.0, bool bold = false)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // What comes from outside begins where the column does, whatever its script.
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    if (bold)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *sectionTitle(const QString &text, const QString &name, QWidget *parent)
{
    auto *title = textLabel(name, parent, 1.0, true);
    title->setText(text);
    title->setAccessibleName(text);
    return title;
}

void setShown(QLabel *label, const QString &text, const QString &name = {})
{
    label->setText(text);
    label->setAccessibleName(name.isEmpty() ? plain(text) : name + u": "_s + plain(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

ApprovalDetailPane::ApprovalDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"approvalDetail"_s);
    setAccessibleName(tr("Approval request"));
    m_stack->setObjectName(u"approvalDetailStack"_s);
    m_panel->setObjectName(u"approvalDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());

    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &ApprovalDetailPane::tick);
    m_sightTimer.setSingleShot(true);
    m_sightTimer.setInterval(lookAtLeast);
    connect(&m_sightTimer, &QTimer::timeout, this, [this] {
        m_inSight = true;
        markSeen();
        refreshButtons();
    });
    m_refetch.setSingleShot(true);
    m_refetch.setInterval(refetchAtMostEvery);
    connect(&m_refetch, &QTimer::timeout, this, &ApprovalDetailPane::fetch);
    connect(&session, &Session::changed, this, &ApprovalDetailPane::heard);
    connect(&session, &Session::reload, this, [this] {
        if (!m_id.isEmpty())
            fetch();
    });
    display(QString());
}

QWidget *ApprovalDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"approvalContent"_s);
    m_scroll = new QScrollArea(content);
    m_scroll->setObjectName(u"approvalScroll"_s);
    m_scroll->setAccessibleName(tr("What is asked"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *card = buildCard();
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(card);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ApprovalDetailPane::noteSight);
    m_scroll->viewport()->installEventFilter(this);
    m_essence->installEventFilter(this);
    m_message = new MessageBar(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(12, 8, 12, 0);
    above->addWidget(m_message);
    layout->addLayout(above);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildDecisions());
    return content;
}

QWidget *ApprovalDetailPane::buildCard()
{
    auto *card = new QWidget(this);
    card->setObjectName(u"approvalCard"_s);
    m_essence = new QWidget(card);
    m_essence->setObjectName(u"approvalEssence"_s);
    m_state = new Badge(m_essence);
    m_state->setObjectName(u"approvalState"_s);
    m_agent = new Badge(m_essence);
    m_agent->setObjectName(u"approvalAgent"_s);
    m_risk = new Badge(m_essence);
    m_risk->setObjectName(u"approvalRisk"_s);
    m_countdown = new QLabel(m_essence);
    m_countdown->setObjectName(u"approvalCountdown"_s);
    m_amount = textLabel(u"approvalAmount"_s, m_essence, 2.2, true);
    m_payee = textLabel(u"approvalPayee"_s, m_essence, 1.25);
    m_title = textLabel(u"approvalTitle"_s, m_essence, 1.1, true);
    m_description = textLabel(u"approvalDescription"_s, m_essence);
    m_asker = textLabel(u"approvalAsker"_s, m_essence);
    m_riskText = textLabel(u"approvalRiskText"_s, m_essence);
    m_details = new FactList(m_essence);
    m_details->setObjectName(u"approvalDetails"_s);
    m_details->setAccessibleName(tr("Details"));

    auto *badges = new FlowLayout(8);
    badges->addWidget(m_state);
    badges->addWidget(m_risk);
    badges->addWidget(m_agent);
    badges->addWidget(m_countdown);
    auto *essence = new QVBoxLayout(m_essence);
    essence->setContentsMargins(0, 0, 0, 0);
    essence->setSpacing(6);
    essence->addLayout(badges);
    essence->addWidget(m_amount);
    essence->addWidget(m_payee);
    essence->addSpacing(4);
    essence->addWidget(m_title);
    essence->addWidget(m_description);
    essence->addWidget(m_asker);
    essence->addWidget(m_riskText);
    essence->addSpacing(4);
    essence->addWidget(m_details);

    m_outcome = textLabel(u"approvalOutcome"_s, card);
    m_facts = new FactList(card);
    m_facts->setObjectName(u"approvalFacts"_s);
    m_callbacksTitle = sectionTitle(tr("Callback"), u"approvalCallbacksTitle"_s, card);
    m_callbacks = new QWidget(card);
    m_callbacks->setObjectName(u"approvalCallbacks"_s);
    m_callbacksLayout = new QVBoxLayout(m_callbacks);
    m_callbacksLayout->setContentsMargins(0, 0, 0, 0);
    m_timeline = new TimelineView(card);
    m_timeline->setObjectName(u"approvalTimeline"_s);
    m_timeline->setAccessibleName(tr("What happened"));
    m_raw = new WireTextView(tr("The request as it was sent"), tr("request"), card);
    m_raw->setObjectName(u"approvalRaw"_s);
    m_raw->setMostLines(rawLines);
    auto *line = new QFrame(card);
    line->setObjectName(u"approvalLine"_s);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_essence);
    layout->addWidget(m_outcome);
    layout->addWidget(m_callbacksTitle);
    layout->addWidget(m_callbacks);
    layout->addWidget(line);
    layout->addWidget(m_facts);
    layout->addWidget(sectionTitle(tr("What happened"), u"approvalTimelineTitle"_s, card));
    layout->addWidget(m_timeline);
    layout->addWidget(m_raw);
    layout->addStretch(1);
    return card;
}

QWidget *ApprovalDetailPane::buildDecisions()
{
    m_decisions = new QWidget(this);
    m_decisions->setAutoFillBackground(true);
    m_decisions->setObjectName(u"approvalDecisions"_s);
    m_hint = new QLabel(m_decisions);
    m_hint->setObjectName(u"approvalHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_withdraw = new QPushButton(tr("Cancel the request…"), m_decisions);
    m_withdraw->setObjectName(u"approvalWithdraw"_s);
    m_withdraw->setAccessibleName(tr("Cancel the request as the integrator would"));
    m_withdraw->setToolTip(m_withdraw->accessibleName());
    m_withdraw->setFlat(true);
    m_withdraw->setAutoDefault(false);
    connect(m_withdraw, &QPushButton::clicked, this, &ApprovalDetailPane::cancelRequest);

    auto *denials = new QWidget(m_decisions);
    denials->setObjectName(u"approvalDenials"_s);
    m_denials = new FlowLayout(8, denials);
    auto *consents = new QWidget(m_decisions);
    consents->setObjectName(u"approvalConsents"_s);
    m_consents = new FlowLayout(8, consents);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(48); // apart, so that one is never hit for the other
    buttons->addWidget(denials, 1);
    buttons->addWidget(consents, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_hint, 1);
    top->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(m_decisions);
    layout->setContentsMargins(14, 8, 14, 12);
    layout->addLayout(top);
    layout->addLayout(buttons);
    return m_decisions;
}

void ApprovalDetailPane::display(const QString &id)
{
    if (id == m_id && (m_detail || m_call.active()))
        return;
    m_id = id;
    m_detail.reset();
    m_inSight = false;
    m_seenTold = false;
    m_sightTimer.stop();
    m_refetch.stop();
    m_call.cancel();
    m_seenCall.cancel();
    if (m_reasonDialog)
        m_reasonDialog->close();
    m_message->hide();
    if (id.isEmpty()) {
        m_panel->setContent({.iconName = u"dialog-ok-apply"_s,
                             .title = tr("No request chosen"),
                             .text = tr("Choose one in the list to see exactly what is asked, and decide.")});
        m_ticking.stop();
    } else {
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    }
    m_stack->setCurrentIndex(0);
    Q_EMIT detailChanged();
    if (!id.isEmpty())
        fetch();
}

void ApprovalDetailPane::heard(const QList<JournalEntry> &entries)
{
    const bool about = std::any_of(entries.begin(), entries.end(), [this](const JournalEntry &entry) {
        return entry.object == m_id || entry.parent == m_id;
    });
    if (about && !m_id.isEmpty() && !m_refetch.isActive())
        m_refetch.start();
}

void ApprovalDetailPane::fetch()
{
    m_call = m_session.client().approval(m_id, [this](const Outcome<ApprovalDetail> &outcome) {
        if (outcome) {
            take(*outcome);
            return;
        }
        if (m_detail && outcome.error().kind == Error::Kind::Unreachable)
            return; // what is shown stays; deciding says that the gateway is away
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

void ApprovalDetailPane::take(const ApprovalDetail &detail)
{
    const bool first = !m_detail;
    const Approval before = first ? Approval{} : m_detail->approval;
    if (!first && detail.approval.version < before.version)
        return; // an answer that was overtaken
    m_detail = detail;
    const bool sameCard = !first && changesBetween(before, detail.approval).isEmpty();
    if (!sameCard) {
        m_inSight = false;
        m_sightTimer.stop();
        if (m_reasonDialog)
            m_reasonDialog->close(); // it speaks of what is no longer so
    }
    fill();
    m_stack->setCurrentIndex(1);
    if (first)
        m_scroll->verticalScrollBar()->setValue(0);
    else if (!sameCard && !m_sending && before.state == ApprovalState::Pending)
        explain(before, detail.approval);
    m_ticking.start();
    Q_EMIT detailChanged();
    QMetaObject::invokeMethod(this, &ApprovalDetailPane::noteSight, Qt::QueuedConnection); // once it is laid out
}

void ApprovalDetailPane::explain(const Approval &before, const Approval &now)
{
    const QStringList changes = changesBetween(before, now);
    if (now.state == ApprovalState::Pending) {
        m_message->showMessage(Tone::Warning, tr("This request changed while you were looking"),
                               changes.join(u". "_s) + u". "_s + tr("Nothing was decided. Look again before you do."));
        return;
    }
    const QString sentence = decisionSentence(now);
    m_message->showMessage(Tone::Info, tr("This request ended: %1").arg(approvalLook(now).text),
                           sentence.isEmpty() ? approvalMeaning(now.state) : sentence);
}

void ApprovalDetailPane::fill()
{
    const Approval &approval = m_detail->approval;
    m_state->setLook(approvalLook(approval), approvalMeaning(approval.state));
    m_agent->setVisible(approval.asker.isAgent);
    m_agent->setLook({tr("AI agent"), u"dialog-information"_s, Tone::Info},
                     tr("A program asks for this by itself, not a person."));
    const bool risky = !approval.risk.level.isEmpty();
    m_risk->setVisible(risky);
    if (risky)
        m_risk->setLook(riskLook(approval.risk), tr("What the integrator says about the risk."));
    setShown(m_amount, foreignLine(approval.amount), tr("Amount"));
    setShown(m_payee, approval.payee.isEmpty() ? QString() : tr("To %1").arg(foreignLine(approval.payee)), tr("Payee"));
    setShown(m_title, foreignText(approval.title), tr("Request"));
    setShown(m_description, foreignText(approval.description), tr("Description"));

    QString asker;
    const QString kind = askerKind(approval.asker);
    if (!approval.asker.name.isEmpty())
        asker = kind.isEmpty() ? tr("Asked by %1").arg(foreignLine(approval.asker.name))
                               : tr("Asked by %1 (%2)", "name, kind").arg(foreignLine(approval.asker.name), kind);
    else if (!kind.isEmpty())
        asker = tr("Asked by: %1").arg(kind);
    if (!asker.isEmpty() && !approval.asker.subtitle.isEmpty())
        asker += u" · "_s + foreignLine(approval.asker.subtitle);
    setShown(m_asker, asker);

    QStringList risks;
    if (!approval.risk.summary.isEmpty())
        risks += foreignText(approval.risk.summary);
    for (const QString &name : approval.risk.signalNames)
        risks += u"• "_s + riskSignal(name);
    setShown(m_riskText, risks.join(u'\n'), tr("Risk"));
    setShown(
        m_outcome,
        [&] {
            if (!approval.decision)
                return approval.state == ApprovalState::Pending ? QString() : approvalMeaning(approval.state);
            const QString sentence = decisionSentence(approval);
            return approval.decision->reason.isEmpty()
                       ? sentence
                       : sentence + u'\n' + tr("Reason: %1").arg(foreignText(approval.decision->reason));
        }(),
        tr("Decision"));
    fillDetails();
    fillFacts();
    fillCallbacks();
    m_timeline->setEntries(m_detail->timeline, {}, m_session.now(), m_session.me());
    m_raw->setText(QString::fromUtf8(m_detail->raw), indentedJson(m_detail->raw));
    fillDecisions();
    tick();
}

void ApprovalDetailPane::fillDetails()
{
    m_details->clear();
    int number = 0;
    for (const DetailLine &line : m_detail->approval.details) {
        const QString value = foreignText(line.value);
        m_details->addText(u"approvalDetail%1"_s.arg(number++), foreignLine(line.label),
                           value.isEmpty() ? u"–"_s : value);
    }
    m_details->setVisible(number > 0);
}

void ApprovalDetailPane::fillFacts()
{
    const Approval &a = m_detail->approval;
    m_facts->clear();
    m_facts->addText(u"approvalIntegrator"_s, tr("Integrator"), partyText(a.integrator), a.integrator.id);
    QString subject = partyText(a.subject);
    if (!a.subject.name.isEmpty())
        subject += u" · "_s + foreignLine(a.subject.id);
    m_facts->addText(u"approvalSubject"_s, tr("Subject"), subject);
    m_facts->addText(u"approvalSource"_s, tr("Source"), sourceText(a.source));
    m_facts->addText(u"approvalFor"_s, tr("Addressed to"),
                     a.addressee.id.isEmpty() ? tr("every approver") : partyText(a.addressee));
    if (!a.linked)
        m_facts->addText(u"approvalUnlinked"_s, tr("Link"), tr("none: the subject is not connected to a person"));
    m_facts->addText(u"approvalAction"_s, tr("Action"), foreignLine(a.action));
    m_facts->addText(u"approvalReference"_s, tr("Reference"), foreignLine(a.reference));
    m_facts->addText(u"approvalCreated"_s, tr("Asked"), absoluteTime(a.createdAt));
    m_facts->addText(u"approvalEnds"_s, tr("Ends"), absoluteTime(a.expiresAt));
    if (a.seenAt.isValid())
        m_facts->addText(u"approvalSeen"_s, tr("First seen"),
                         a.seenBy.isEmpty()
                             ? absoluteTime(a.seenAt)
                             : tr("%1 by %2", "time, person").arg(absoluteTime(a.seenAt), foreignLine(a.seenBy)));
    m_facts->addCopyable(u"approvalExternalId"_s, tr("External ID"), a.externalId);
    m_facts->addCopyable(u"approvalId"_s, tr("ID"), a.id);
}

void ApprovalDetailPane::fillCallbacks()
{
    while (QLayoutItem *item = m_callbacksLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool any = !m_detail->callbacks.isEmpty();
    m_callbacksTitle->setVisible(any);
    m_callbacks->setVisible(any);
    int number = 0;
    for (const Callback &callback : std::as_const(m_detail->callbacks)) {
        auto *row = new QWidget(m_callbacks);
        row->setObjectName(u"approvalCallback%1"_s.arg(number));
        auto *badge = new Badge(row);
        badge->setObjectName(u"approvalCallbackState%1"_s.arg(number));
        badge->setLook(callbackLook(callback), callbackMeaning(callback));
        QString words = isolated(callback.event);
        if (callback.nextAttempt.isValid() && callback.nextAttempt > m_session.now())
            words += u" · "_s + tr("next attempt %1").arg(countdown(callback.nextAttempt, m_session.now()));
        auto *event = textLabel(u"approvalCallbackEvent%1"_s.arg(number), row);
        event->setText(words);
        event->setAccessibleName(plain(words));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(badge);
        layout->addWidget(event, 1);
        m_callbacksLayout->addWidget(row);
        ++number;
    }
}

void ApprovalDetailPane::fillDecisions()
{
    const Approval &approval = m_detail->approval;
    const bool pending = approval.state == ApprovalState::Pending;
    m_decisions->setVisible(pending);
    m_withdraw->setVisible(pending && m_session.mayCancelApprovals());
    // The same buttons stay under the pointer while only the rest of the card is read again.
    const QString key = [&approval] {
        QString all;
        for (const DecisionChoice &choice : approval.decisions)
            all += choice.label + u'\n' + choice.value + (choice.denies ? u"-\n"_s : u"+\n"_s);
        return approval.id + u'\n' + all;
    }();
    if (m_decisions->property("choices").toString() == key)
        return;
    m_decisions->setProperty("choices", key);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const DecisionChoice &choice : approval.decisions) {
        auto *button = new QPushButton(foreignLabel(choice.label), m_decisions);
        button->setObjectName(u"decision_"_s + choice.value);
        button->setAccessibleName(plain(foreignLine(choice.label)));
        button->setIcon(choice.denies ? icon(u"dialog-close"_s, Tone::Negative) : icon(u"checkmark"_s, Tone::Positive));
        button->setAutoDefault(false);
        button->setDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        (choice.denies ? m_denials : m_consents)->addWidget(button);
        m_buttons.append(button);
    }
}

bool ApprovalDetailPane::timeIsUp() const
{
    return m_detail && m_detail->approval.expiresAt <= m_session.now();
}

void ApprovalDetailPane::tick()
{
    if (!m_detail)
        return;
    const Approval &approval = m_detail->approval;
    const bool pending = approval.state == ApprovalState::Pending;
    m_countdown->setVisible(pending);
    m_countdown->setText(timeIsUp() ? tr("Time is up")
                                    : tr("Ends %1").arg(countdown(approval.expiresAt, m_session.now())));
    m_countdown->setToolTip(absoluteTime(approval.expiresAt));
    m_countdown->setAccessibleName(m_countdown->text());
    m_timeline->retime(m_session.now());
    refreshButtons();
}

void ApprovalDetailPane::refreshButtons()
{
    if (!m_detail)
        return;
    const Approval &approval = m_detail->approval;
    const bool pending = approval.state == ApprovalState::Pending;
    const bool up = timeIsUp();
    if (up && m_reasonDialog)
        m_reasonDialog->close();
    const bool ready = pending && approval.decide.allowed && m_session.mayDecide() && !up && m_inSight && !m_sending;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(ready);
    m_withdraw->setEnabled(pending && !up && !m_sending);
    QString hint;
    if (m_sending)
        hint = tr("Sending…");
    else if (up)
        hint = tr("The time to decide is over, so this is not approved.");
    else if (!m_session.mayDecide())
        hint = tr("Your role sees requests but does not decide them.");
    else if (!approval.decide.allowed)
        hint = approval.decide.reason;
    else if (!m_inSight && !m_sightTimer.isActive())
        hint = tr("Read to the end of the details to decide.");
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setToolTip(foreignTip(ready ? button->accessibleName() : hint));
}

// All of the essence was in sight once its end was.
void ApprovalDetailPane::noteSight()
{
    if (!m_detail || m_inSight || m_sightTimer.isActive() || !isVisible() || m_stack->currentIndex() != 1)
        return;
    const int end = m_essence->geometry().bottom();
    const int seen = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height();
    if (end <= 0 || seen < end)
        return;
    m_sightTimer.start();
    refreshButtons();
}

bool ApprovalDetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_essence || watched == m_scroll->viewport()))
        QMetaObject::invokeMethod(this, &ApprovalDetailPane::noteSight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ApprovalDetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &ApprovalDetailPane::noteSight, Qt::QueuedConnection);
}

void ApprovalDetailPane::markSeen()
{
    if (m_seenTold || !m_session.mayDecide() || m_detail->approval.state != ApprovalState::Pending)
        return;
    m_seenTold = true;
    m_seenCall = m_session.client().markSeen(m_id, [this](const Outcome<Approval> &outcome) {
        if (!outcome || !m_detail || outcome->version < m_detail->approval.version)
            return;
        ApprovalDetail now = *m_detail;
        now.approval = *outcome;
        take(now);
    });
}

void ApprovalDetailPane::choose(const DecisionChoice &choice)
{
    if (timeIsUp() || !m_inSight || m_sending)
        return;
    if (choice.denies)
        askReason(choice);
    else
        send(choice.value, {});
}

void ApprovalDetailPane::askReason(const DecisionChoice &choice)
{
    auto *dialog = new DenyDialog(m_detail->approval, choice, this);
    m_reasonDialog = dialog;
    connect(dialog, &DenyDialog::confirmed, this,
            [this, value = choice.value](const QString &reason) { send(value, reason); });
    dialog->open();
}

void ApprovalDetailPane::send(const QString &value, const QString &reason)
{
    if (!m_detail || m_sending || timeIsUp())
        return;
    m_message->hide();
    m_sending = true;
    m_decisionCall = m_session.client().decide(m_id, value, reason, m_detail->approval.version, m_action,
                                               [this, id = m_id, value, reason](const Outcome<Approval> &outcome) {
                                                   m_sending = false;
                                                   if (id == m_id && m_detail) {
                                                       answered(outcome, value, reason);
                                                       return;
                                                   }
                                                   m_action.settle();
                                                   if (outcome)
                                                       Q_EMIT decided(*outcome);
                                               });
    refreshButtons();
}

void ApprovalDetailPane::answered(const Outcome<Approval> &outcome, const QString &value, const QString &reason)
{
    if (outcome) {
        m_action.settle();
        ApprovalDetail now = *m_detail;
        now.approval = *outcome;
        m_sending = true; // our own decision needs no explanation
        take(now);
        m_sending = false;
        Q_EMIT decided(*outcome);
        fetch();
        return;
    }
    const Error &error = outcome.error();
    refreshButtons();
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have taken the decision. Trying again is safe: it is not taken twice."),
            tr("Try again"), [this, value, reason] { send(value, reason); });
        return;
    }
    m_action.settle();
    if (error.kind == Error::Kind::Changed) {
        ApprovalDetail now = *m_detail;
        now.approval = approvalFrom(QJsonDocument::fromJson(error.object).object());
        if (now.approval.id == m_id) {
            const bool same = changesBetween(m_detail->approval, now.approval).isEmpty();
            take(now);
            if (same)
                m_message->showMessage(Tone::Warning, tr("This request changed in the meantime"),
                                       tr("Nothing was decided. Look again before you do."));
        }
        fetch();
        return;
    }
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, tr("Nothing was decided: %1").arg(trouble.title), trouble.text);
    fetch();
}

void ApprovalDetailPane::cancelRequest()
{
    const QString title = foreignLine(m_detail->approval.title);
    MessageBox::ask(this,
                    {tr("Cancel the request"),
                     tr("Withdraw “%1” as the integrator would? Nobody can decide it afterwards.").arg(title),
                     tr("Cancel the request"), true},
                    [this, id = m_id] {
                        if (id != m_id || !m_detail)
                            return;
                        m_decisionCall = m_session.client().cancelApproval(
                            id, m_detail->approval.version, m_action, [this](const Outcome<Approval> &outcome) {
                                m_action.settle();
                                if (!outcome) {
                                    const Trouble trouble = troubleOf(outcome.error());
                                    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
                                }
                                fetch();
                            });
                    });
}

} // namespace countersign::ui
