#include "pages/endpointdetail.h"

#include "pages/endpointdialog.h"
#include "pages/factlist.h"
#include "pages/rotatedialog.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/deliverywords.h"
#include "widgets/dialogs.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/secretfield.h"
#include "widgets/statepanel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshAfter{100};

} // namespace

EndpointDetailPane::EndpointDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"endpointDetail"_s);
    setAccessibleName(tr("Endpoint"));
    m_stack->setObjectName(u"endpointDetailStack"_s);
    m_panel->setObjectName(u"endpointDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAfter);
    connect(&m_refreshTimer, &QTimer::timeout, this, &EndpointDetailPane::refresh);
    connect(&session, &Session::changed, this, &EndpointDetailPane::heard);
    connect(&session, &Session::reload, this, &EndpointDetailPane::refresh);
    connect(&session, &Session::meChanged, this, [this] {
        if (m_endpoint)
            fillActions();
    });
    display(QString());
}

QWidget *EndpointDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"endpointDetailContent"_s);
    m_title = new QLabel(content);
    m_title->setObjectName(u"endpointTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_state = new Badge(content);
    m_state->setObjectName(u"endpointState"_s);
    m_health = new Badge(content);
    m_health->setObjectName(u"endpointHealth"_s);
    m_idLabel = new ElidedLabel(content);
    m_idLabel->setObjectName(u"endpointId"_s);
    m_idLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_idLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *copyId = new CopyButton(tr("endpoint ID"), content);
    copyId->setObjectName(u"endpointCopyId"_s);
    copyId->setSource([this] { return m_id; });
    m_message = new MessageBar(content);
    m_message->setObjectName(u"endpointMessage"_s);

    const auto button = [content](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, content);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setEnabled(false); // until it is known what may be done
        return made;
    };
    m_pause = button(u"endpointPause"_s, tr("&Pause"));
    m_edit = button(u"endpointEdit"_s, tr("&Change…"));
    m_rotate = button(u"endpointRotate"_s, tr("Ro&tate secret…"));
    m_remove = button(u"endpointRemove"_s, tr("Re&move…"));
    m_deliveries = button(u"endpointDeliveries"_s, tr("Show its de&liveries"));
    m_deliveries->setEnabled(true);
    m_test = new QToolButton(content);
    m_test->setObjectName(u"endpointTest"_s);
    m_test->setText(tr("Send test event"));
    m_test->setAccessibleName(m_test->text());
    m_test->setFocusPolicy(Qt::StrongFocus);
    m_test->setEnabled(false);
    connect(m_pause, &QPushButton::clicked, this, &EndpointDetailPane::pauseOrResume);
    connect(m_edit, &QPushButton::clicked, this, &EndpointDetailPane::edit);
    connect(m_rotate, &QPushButton::clicked, this, &EndpointDetailPane::rotate);
    connect(m_remove, &QPushButton::clicked, this, &EndpointDetailPane::remove);
    connect(m_test, &QToolButton::clicked, this, [this] { sendTest({}); });
    connect(m_deliveries, &QPushButton::clicked, this, [this] { Q_EMIT deliveriesRequested(m_id); });

    auto *about = new QWidget(content);
    about->setObjectName(u"endpointAbout"_s);
    about->setAutoFillBackground(true);
    about->setBackgroundRole(QPalette::Base);
    auto *secretTitle = new QLabel(tr("Secret"), about);
    secretTitle->setObjectName(u"secretTitle"_s);
    QFont bold = secretTitle->font();
    bold.setBold(true);
    secretTitle->setFont(bold);
    m_secretHint = new QLabel(about);
    m_secretHint->setObjectName(u"secretHint"_s);
    m_secretHint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_reveal = button(u"secretReveal"_s, tr("Re&veal"));
    connect(m_reveal, &QPushButton::clicked, this, &EndpointDetailPane::reveal);
    m_secret = new SecretField(about);
    connect(m_secret, &SecretField::concealed, this, &EndpointDetailPane::fillActions);
    m_facts = new FactList(about);
    m_facts->setObjectName(u"endpointFacts"_s);
    auto *secretRow = new FlowLayout(8);
    secretRow->addWidget(m_secretHint);
    secretRow->addWidget(m_reveal);
    auto *aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(12, 10, 12, 12);
    aboutLayout->setSpacing(8);
    aboutLayout->addWidget(secretTitle);
    aboutLayout->addLayout(secretRow);
    aboutLayout->addWidget(m_secret);
    aboutLayout->addSpacing(4);
    aboutLayout->addWidget(m_facts);
    aboutLayout->addStretch(1);
    auto *scroll = new QScrollArea(content);
    scroll->setObjectName(u"endpointScrollArea"_s);
    scroll->setAccessibleName(tr("Details of the endpoint"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(about);

    auto *head = new FlowLayout(8);
    head->addWidget(m_state);
    head->addWidget(m_health);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(2);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(copyId);
    auto *actions = new FlowLayout(6);
    actions->addWidget(m_pause);
    actions->addWidget(m_test);
    actions->addWidget(m_edit);
    actions->addWidget(m_rotate);
    actions->addWidget(m_remove);
    actions->addWidget(m_deliveries);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addLayout(idRow);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    return content;
}

void EndpointDetailPane::setFormats(const QList<WebhookFormat> &formats)
{
    m_formats = formats;
    if (m_endpoint)
        fill();
}

void EndpointDetailPane::setShownFor(std::chrono::milliseconds time)
{
    m_secret->setShownFor(time);
}

const WebhookFormat *EndpointDetailPane::format() const
{
    for (const WebhookFormat &one : m_formats) {
        if (m_endpoint && one.format == m_endpoint->format)
            return &one;
    }
    return nullptr;
}

void EndpointDetailPane::display(const QString &id)
{
    if (id == m_id && m_endpoint)
        return;
    m_secret->conceal();
    m_revealCall.cancel();
    m_actionCall.cancel();
    m_action = {};
    m_message->hide();
    m_endpoint.reset();
    m_id = id;
    if (id.isEmpty()) {
        m_call.cancel();
        m_panel->setContent({.iconName = u"network-connect"_s,
                             .title = tr("No endpoint chosen"),
                             .text = tr("Choose one in the list to see how it is doing and to change it.")});
    } else {
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
        refresh();
    }
    m_stack->setCurrentIndex(0);
    Q_EMIT detailChanged();
}

void EndpointDetailPane::refresh()
{
    if (m_id.isEmpty())
        return;
    m_call = m_session.client().endpoint(m_id, [this](const Outcome<Endpoint> &outcome) { arrived(outcome); });
}

void EndpointDetailPane::arrived(const Outcome<Endpoint> &outcome)
{
    if (outcome) {
        show(*outcome);
        return;
    }
    // What is known stays in sight while the gateway is away.
    if (m_endpoint && outcome.error().kind != Error::Kind::NotFound)
        return;
    m_endpoint.reset();
    m_secret->conceal();
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

void EndpointDetailPane::show(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    fill();
    m_stack->setCurrentIndex(1);
    Q_EMIT detailChanged();
}

void EndpointDetailPane::fill()
{
    const Endpoint &endpoint = *m_endpoint;
    m_title->setText(endpointTitle(endpoint));
    m_state->setLook(endpointStateLook(endpoint), endpointStateMeaning(endpoint));
    m_health->setLook(endpointHealthLook(endpoint), endpointHealthMeaning(endpoint));
    m_idLabel->setFullText(isolated(endpoint.id));
    m_idLabel->setAccessibleName(tr("Endpoint ID %1").arg(endpoint.id));
    m_secretHint->setText(isolated(endpoint.secretHint));
    m_secretHint->setAccessibleName(tr("The secret ends %1").arg(endpoint.secretHint.right(4)));
    fillFacts();
    fillActions();
    fillTestMenu();
}

void EndpointDetailPane::fillFacts()
{
    const Endpoint &endpoint = *m_endpoint;
    const QDateTime now = m_session.now();
    const auto when = [wall = m_session.wall()](const QDateTime &attempt) {
        return attempt.isValid() ? tr("%1 (%2)").arg(relativeTime(attempt, wall), absoluteTime(attempt)) : QString();
    };
    m_facts->clear();
    if (endpoint.previousSecretUntil > now)
        m_facts->addText(u"endpointPrevious"_s, tr("Former secret"),
                         tr("signs as well until %1").arg(absoluteTime(endpoint.previousSecretUntil)));
    m_facts->addCopyable(u"endpointUrlFact"_s, tr("Address"), endpoint.url);
    m_facts->addText(u"endpointOwnerFact"_s, tr("Owner"), isolated(endpoint.owner));
    m_facts->addText(u"endpointFormatFact"_s, tr("Format"), formatName(endpoint.format));
    m_facts->addText(u"endpointEventsFact"_s, tr("Events"),
                     endpoint.events.contains(u"*"_s) ? eventsText(endpoint.events)
                                                      : isolated(endpoint.events.join(u'\n')));
    m_facts->addText(u"endpointPauseFact"_s, tr("Pauses itself"),
                     endpoint.pauseAfter > 0 ? tr("after %n failed deliveries in a row", nullptr, endpoint.pauseAfter)
                                             : tr("never"));
    if (endpoint.pending > 0)
        m_facts->addText(u"endpointPending"_s, tr("Waiting"),
                         tr("%n deliveries", nullptr, static_cast<int>(endpoint.pending)));
    if (endpoint.held > 0)
        m_facts->addText(u"endpointHeld"_s, tr("Held"), tr("%n deliveries", nullptr, static_cast<int>(endpoint.held)));
    if (endpoint.failedInRow > 0)
        m_facts->addText(u"endpointFailed"_s, tr("Failed in a row"),
                         tr("%n deliveries", nullptr, static_cast<int>(endpoint.failedInRow)));
    m_facts->addText(u"endpointSuccess"_s, tr("Last success"), when(endpoint.lastSuccessAt));
    m_facts->addText(u"endpointFailure"_s, tr("Last failure"), when(endpoint.lastFailureAt));
    m_facts->addText(u"endpointError"_s, tr("Why it failed"), endpoint.lastError);
    m_facts->addText(u"endpointCreated"_s, tr("Created"), absoluteTime(endpoint.createdAt),
                     preciseTime(endpoint.createdAt));
}

void EndpointDetailPane::fillActions()
{
    if (!m_endpoint)
        return;
    const bool paused = m_endpoint->paused();
    const bool gone = m_endpoint->state == "removed"_L1;
    QString refusal;
    if (!m_session.mayDevelop())
        refusal = tr("Your role does not allow this");
    else if (gone)
        refusal = tr("The endpoint is removed");
    else if (m_actionCall.active())
        refusal = tr("The gateway is being asked");
    const auto apply = [&refusal](QAbstractButton *button, const QString &what) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal.isEmpty() ? what : refusal);
        button->setAccessibleDescription(button->toolTip());
    };
    m_pause->setText(paused ? tr("Re&sume") : tr("&Pause"));
    apply(m_pause, paused ? tr("What is held goes out") : tr("Hold what is to be sent until it is resumed"));
    apply(m_test, tr("Send a sample event, marked as a test"));
    apply(m_edit, tr("Change address, events, name and when it pauses"));
    apply(m_rotate, tr("Give it a new secret"));
    apply(m_remove, tr("Take it away; what waits for it fails"));
    apply(m_reveal, tr("Show the secret for half a minute; that it was shown is recorded"));
    m_reveal->setVisible(!m_secret->revealed());
}

void EndpointDetailPane::fillTestMenu()
{
    const WebhookFormat *known = format();
    delete m_test->menu();
    m_test->setPopupMode(QToolButton::DelayedPopup);
    if (!known || known->events.isEmpty())
        return;
    auto *menu = new QMenu(m_test);
    menu->setObjectName(u"endpointTestMenu"_s);
    for (const QString &event : known->events)
        connect(menu->addAction(isolated(event)), &QAction::triggered, this, [this, event] { sendTest(event); });
    m_test->setMenu(menu);
    m_test->setPopupMode(QToolButton::MenuButtonPopup);
}

void EndpointDetailPane::say(const Error &error, const QString &title, bool safe, std::function<void()> again)
{
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            safe ? tr("It may or may not have done this. Trying again is safe: doing it twice changes nothing more.")
                 : tr("It may or may not have done this. Trying again may do it twice."),
            tr("Try again"), std::move(again));
        return;
    }
    m_action.settle();
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, title, trouble.title + u". "_s + trouble.text);
}

void EndpointDetailPane::pauseOrResume()
{
    if (!m_endpoint || !m_pause->isEnabled())
        return;
    m_message->hide();
    const bool paused = m_endpoint->paused();
    const auto answered = [this, paused](const Outcome<Endpoint> &outcome) {
        m_actionCall = {};
        if (outcome) {
            m_action.settle();
            m_message->showMessage(Tone::Positive, paused ? tr("Resumed; what was held goes out") : tr("Paused"), {});
            show(*outcome);
            return;
        }
        fillActions();
        say(outcome.error(), paused ? tr("It was not resumed") : tr("It was not paused"), true,
            [this] { pauseOrResume(); });
    };
    m_actionCall = paused ? m_session.client().resumeEndpoint(m_id, m_action, answered)
                          : m_session.client().pauseEndpoint(m_id, m_action, answered);
    fillActions();
}

void EndpointDetailPane::sendTest(const QString &event)
{
    if (!m_endpoint || !m_test->isEnabled())
        return;
    m_message->hide();
    m_actionCall = m_session.client().testEndpoint(m_id, event, m_action, [=, this](const Outcome<Delivery> &outcome) {
        m_actionCall = {};
        fillActions();
        if (!outcome) {
            say(outcome.error(), tr("No test event was sent"), false, [=, this] { sendTest(event); });
            return;
        }
        m_action.settle();
        m_message->showMessage(Tone::Positive, tr("A test event is on its way"), outcome->eventType,
                               tr("Show the delivery"), [this, id = outcome->id] { Q_EMIT deliveryRequested(id); });
    });
    fillActions();
}

void EndpointDetailPane::edit()
{
    if (!m_endpoint || !m_edit->isEnabled())
        return;
    auto *dialog = new EndpointDialog(m_session, m_formats, *m_endpoint, this);
    connect(dialog, &EndpointDialog::completed, this, [this](const Endpoint &endpoint) {
        if (endpoint.id != m_id)
            return;
        m_message->showMessage(Tone::Positive, tr("Saved"), {});
        show(endpoint);
    });
    dialog->open();
}

void EndpointDetailPane::rotate()
{
    if (!m_endpoint || !m_rotate->isEnabled())
        return;
    const WebhookFormat *known = format();
    const bool overlap = known ? known->overlap : m_endpoint->format == "stripe"_L1;
    auto *dialog = new RotateDialog(m_session, *m_endpoint, overlap, this);
    connect(dialog, &RotateDialog::completed, this, [this](const Endpoint &endpoint) {
        if (endpoint.id != m_id)
            return;
        m_secret->conceal(); // what is shown there is the former one
        show(endpoint);
    });
    dialog->open();
}

void EndpointDetailPane::remove()
{
    if (!m_endpoint || !m_remove->isEnabled())
        return;
    const qint64 waiting = m_endpoint->pending + m_endpoint->held;
    QString text = tr("Nothing is sent to %1 any more. This cannot be undone.").arg(endpointTitle(*m_endpoint));
    if (waiting > 0)
        text += u' ' + tr("%n deliveries that wait for it fail.", nullptr, static_cast<int>(waiting));
    MessageBox::ask(this, {tr("Remove endpoint"), text, tr("Remove"), true}, [this, id = m_id] {
        m_actionCall = m_session.client().removeEndpoint(id, m_action, [this](const Outcome<Endpoint> &outcome) {
            m_actionCall = {};
            fillActions();
            if (!outcome) {
                say(outcome.error(), tr("It was not removed"), true, [this] { remove(); });
                return;
            }
            m_action.settle();
            m_secret->conceal();
            show(*outcome);
        });
        fillActions();
    });
}

void EndpointDetailPane::reveal()
{
    if (!m_endpoint || !m_reveal->isEnabled())
        return;
    m_message->hide();
    m_revealCall = m_session.client().revealEndpointSecret(m_id, [this](const Outcome<QString> &outcome) {
        if (!outcome) {
            const Trouble trouble = troubleOf(outcome.error());
            m_message->showMessage(Tone::Negative, tr("The secret was not revealed"),
                                   trouble.title + u". "_s + trouble.text);
            return;
        }
        m_secret->reveal(*outcome);
        fillActions();
    });
}

void EndpointDetailPane::heard(const QList<JournalEntry> &entries)
{
    if (m_id.isEmpty() || m_refreshTimer.isActive())
        return;
    for (const JournalEntry &entry : entries) {
        const bool mine = entry.object == m_id;
        if (entry.kind == "endpoint.secret_rotated"_L1 && mine)
            m_secret->conceal(); // somebody changed it: what is shown is the former one
        // A delivery may have changed its health; the entry does not say whose it is.
        if (mine || entry.kind.startsWith("delivery."_L1)) {
            m_refreshTimer.start();
            return;
        }
    }
}

} // namespace countersign::ui
