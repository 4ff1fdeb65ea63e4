#include "pages/walkthroughpage.h"

#include "pages/factlist.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/jsontext.h"
#include "widgets/messagebar.h"
#include "widgets/walkthroughwords.h"
#include "widgets/wiretext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon stepIcon(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return icon(u"draw-circle"_s, Tone::Neutral);
    case StepState::Ready:
        return icon(u"go-next"_s, Tone::Info);
    case StepState::Running:
        return icon(u"clock"_s, Tone::Info);
    case StepState::Done:
        return icon(u"checkmark"_s, Tone::Positive);
    case StepState::Failed:
        break;
    }
    return icon(u"dialog-error"_s, Tone::Negative);
}

QString withBody(const QString &head, const QByteArray &body, bool readable)
{
    if (body.isEmpty())
        return head;
    const bool json = body.startsWith('{') || body.startsWith('[');
    return head + u"\n\n"_s + (readable && json ? indentedJson(body) : QString::fromUtf8(body));
}

QWidget *exchangeView(const Exchange &exchange, int number, QWidget *parent)
{
    auto *area = new QWidget(parent);
    area->setObjectName(u"walkExchange%1"_s.arg(number));
    const auto piece = [area](const QString &name, const QString &title, const QString &what, const QString &head,
                              const QByteArray &body) {
        auto *view = new WireTextView(title, what, area);
        view->setObjectName(name);
        view->setMostLines(18);
        view->setText(withBody(head, body, false), withBody(head, body, true));
        return view;
    };
    auto *sent = piece(u"walkSent"_s,
                       exchange.incoming ? WalkthroughPage::tr("Arrived in the inbox") : WalkthroughPage::tr("Sent"),
                       exchange.incoming ? WalkthroughPage::tr("callback") : WalkthroughPage::tr("request"),
                       requestHead(exchange), exchange.request.body);
    auto *received = piece(u"walkReceived"_s, WalkthroughPage::tr("Answered"), WalkthroughPage::tr("answer"),
                           exchange.status == 0 ? exchange.trouble : answerHead(exchange), exchange.answer);
    auto *layout = new QGridLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(sent, 0, 0, Qt::AlignTop);
    layout->addWidget(received, 0, 1, Qt::AlignTop);
    return area;
}

} // namespace

WalkthroughPage::WalkthroughPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_walkthrough(session)
{
    setObjectName(u"walkthroughPage"_s);
    setAccessibleName(title());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildSteps());
    layout->addWidget(buildStep(), 1);
    connect(&m_walkthrough, &Walkthrough::changed, this, &WalkthroughPage::refresh);
    connect(&session, &Session::meChanged, this, &WalkthroughPage::refresh);
    refresh();
    choose(Stage::Prepare);
}

QWidget *WalkthroughPage::buildSteps()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"walkSide"_s);
    auto *heading = new QLabel(title(), side);
    heading->setObjectName(u"walkHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    auto *intro = new QLabel(tr("A payment that a person approves, with the real requests."), side);
    intro->setObjectName(u"walkIntro"_s);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    m_steps = new QListWidget(side);
    m_steps->setObjectName(u"walkSteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideRight);
    m_steps->setSpacing(2);
    useQuietSelection(m_steps);
    for (int number = 0; number < stageCount; ++number)
        new QListWidgetItem(m_steps);
    connect(m_steps, &QListWidget::currentRowChanged, this, &WalkthroughPage::refreshStep);
    connect(m_steps, &QListWidget::itemActivated, this, [this] { m_perform->setFocus(); });
    auto *restart = new QPushButton(tr("Start again"), side);
    restart->setObjectName(u"walkRestart"_s);
    restart->setAccessibleName(tr("Start the walkthrough again"));
    restart->setAutoDefault(false);
    connect(restart, &QPushButton::clicked, this, [this] {
        m_walkthrough.restart();
        choose(Stage::Prepare);
        m_perform->setFocus();
    });
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(intro);
    layout->addWidget(m_steps, 1);
    layout->addWidget(restart, 0, Qt::AlignLeading);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    return side;
}

QWidget *WalkthroughPage::buildStep()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"walkContent"_s);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_title = new QLabel(content);
    m_title->setObjectName(u"walkTitle"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text = new QLabel(content);
    m_text->setObjectName(u"walkText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    const auto button = [content](const QString &name) {
        auto *made = new QPushButton(content);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_perform = button(u"walkPerform"_s);
    m_deny = button(u"walkDeny"_s);
    m_next = button(u"walkNext"_s);
    m_deny->setText(tr("Deny"));
    m_deny->setAccessibleName(m_deny->text());
    m_next->setText(tr("Next step"));
    m_next->setAccessibleName(m_next->text());
    m_next->setIcon(icon(u"go-next"_s));
    connect(m_perform, &QPushButton::clicked, this, [this] {
        const bool decides = chosen() == Stage::Decide && m_session.mayDecide();
        m_walkthrough.perform(chosen(), decides ? u"approve"_s : QString());
    });
    connect(m_deny, &QPushButton::clicked, this, [this] { m_walkthrough.perform(Stage::Decide, u"deny"_s); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        choose(m_walkthrough.current());
        m_perform->setFocus();
    });
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_perform);
    actions->addWidget(m_deny);
    actions->addWidget(m_next);
    m_message = new MessageBar(content);
    m_message->setObjectName(u"walkMessage"_s);
    m_objects = new FactList(content);
    m_objects->setObjectName(u"walkObjects"_s);
    auto *exchanges = new QWidget(content);
    exchanges->setObjectName(u"walkExchanges"_s);
    m_exchanges = new QVBoxLayout(exchanges);
    m_exchanges->setContentsMargins(0, 0, 0, 0);
    m_exchanges->setSpacing(10);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(m_objects);
    layout->addWidget(exchanges);
    layout->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"walkScroll"_s);
    m_scroll->setAccessibleName(tr("The chosen step"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    return m_scroll;
}

void WalkthroughPage::shown()
{
    m_perform->isEnabled() && m_perform->isVisible() ? m_perform->setFocus() : m_steps->setFocus();
}

Stage WalkthroughPage::chosen() const
{
    return static_cast<Stage>(std::max(0, m_steps->currentRow()));
}

void WalkthroughPage::choose(Stage stage)
{
    m_steps->setCurrentRow(static_cast<int>(stage));
}

void WalkthroughPage::refresh()
{
    for (int row = 0; row < stageCount; ++row) {
        const auto stage = static_cast<Stage>(row);
        const StepState state = m_walkthrough.step(stage).state;
        QListWidgetItem *item = m_steps->item(row);
        const QString name = u"%1. %2"_s.arg(row + 1).arg(stageWords(stage, m_walkthrough.story()).title);
        item->setText(name);
        item->setIcon(stepIcon(state));
        item->setToolTip(u"%1: %2"_s.arg(name, stepStateName(state)));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, stepStateName(state)));
    }
    refreshStep();
}

void WalkthroughPage::refreshStep()
{
    const Stage stage = chosen();
    const Step &step = m_walkthrough.step(stage);
    const StageWords words = stageWords(stage, m_walkthrough.story());
    m_title->setText(words.title);
    m_text->setText(words.text);
    const bool looks = stage == Stage::Decide && !m_session.mayDecide();
    m_perform->setText(looks || (stage == Stage::Accept && !m_session.mayDecide()) ? tr("Look again") : words.action);
    m_perform->setAccessibleName(plain(m_perform->text()));
    refreshButtons(step);
    switch (step.state) {
    case StepState::Done:
        m_message->showMessage(Tone::Positive, tr("Done"), resultOf(stage, m_walkthrough.story()));
        break;
    case StepState::Failed: {
        const Trouble trouble = troubleOf(step.trouble);
        m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
        break;
    }
    default:
        m_message->hide();
        break;
    }
    refreshObjects();
    refreshExchanges(step);
}

void WalkthroughPage::refreshButtons(const Step &step)
{
    const bool open = step.state == StepState::Ready || step.state == StepState::Failed;
    const bool hadFocus = m_perform->hasFocus() || m_deny->hasFocus();
    const bool done = step.state == StepState::Done;
    m_perform->setVisible(!done);
    m_perform->setEnabled(open && m_session.mayDevelop());
    m_perform->setToolTip(step.state == StepState::Waiting ? tr("The steps before come first") : QString());
    m_deny->setVisible(!done && chosen() == Stage::Decide && m_session.mayDecide());
    m_deny->setEnabled(m_perform->isEnabled());
    m_next->setVisible(done && !m_walkthrough.finished());
    if (done && hadFocus && m_next->isVisible())
        m_next->setFocus();
}

// What the step made, to be seen on its page.
void WalkthroughPage::refreshObjects()
{
    const Story &story = m_walkthrough.story();
    const auto link = [this](const QString &name, const QString &title, const QString &id) {
        m_objects->addLink(name, title, id, tr("Open %1").arg(id), [this, id] { Q_EMIT objectRequested(id); });
    };
    m_objects->clear();
    switch (chosen()) {
    case Stage::Hold:
    case Stage::Settle:
        link(u"walkPayment"_s, tr("Payment"), story.payment);
        break;
    case Stage::Ask:
    case Stage::Decide:
        link(u"walkApproval"_s, tr("Approval"), story.approval);
        break;
    case Stage::Callback:
        link(u"walkDelivery"_s, tr("Delivery"), story.delivery);
        break;
    default:
        break;
    }
}

void WalkthroughPage::refreshExchanges(const Step &step)
{
    const bool grows = m_shown == chosen() && step.exchanges.size() >= m_exchangesShown && m_exchangesShown > 0;
    if (!grows) {
        while (QLayoutItem *item = m_exchanges->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_exchangesShown = 0;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_shown = chosen();
    QWidget *area = m_exchanges->parentWidget();
    for (; m_exchangesShown < step.exchanges.size(); ++m_exchangesShown) {
        QWidget *view = exchangeView(step.exchanges[m_exchangesShown], static_cast<int>(m_exchangesShown) + 1, area);
        m_exchanges->addWidget(view);
        view->show();
    }
}

} // namespace countersign::ui
