#include "pages/endpointdialog.h"

#include "pages/eventpicker.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/secretfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

const QString &inboxPrefix()
{
    static const QString prefix = u"inbox:"_s;
    return prefix;
}

QString kindName(const QString &kind)
{
    if (kind == "merchant"_L1)
        return EndpointDialog::tr("a merchant");
    if (kind == "integrator"_L1)
        return EndpointDialog::tr("an integrator");
    if (kind == "partner"_L1)
        return EndpointDialog::tr("a partner");
    return kind;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isInboxName(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,64}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

EndpointDialog::EndpointDialog(Session &session, const QList<WebhookFormat> &formats, const QList<Owner> &owners,
                               QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_owners(owners)
{
    setWindowTitle(tr("New endpoint"));
    build();
    m_events->setChosen({u"*"_s});
    formatChosen();
    m_url->setFocus();
}

EndpointDialog::EndpointDialog(Session &session, const QList<WebhookFormat> &formats, const Endpoint &endpoint,
                               QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_endpoint(endpoint)
{
    setWindowTitle(tr("Change endpoint"));
    build();
    m_format->setCurrentIndex(m_format->findData(endpoint.format));
    formatChosen();
    fillFrom(endpoint);
    m_url->setFocus();
}

void EndpointDialog::build()
{
    setObjectName(u"endpointDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(windowTitle());
    m_form = new QWidget(this);
    m_form->setObjectName(u"endpointForm"_s);
    const auto combo = [this](const QString &name, const QString &accessible) {
        auto *made = new QComboBox(m_form);
        made->setObjectName(name);
        made->setAccessibleName(accessible);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(14);
        return made;
    };
    const auto line = [this](const QString &name, const QString &accessible, const QString &placeholder) {
        auto *made = new QLineEdit(m_form);
        made->setObjectName(name);
        made->setAccessibleName(accessible);
        made->setPlaceholderText(placeholder);
        connect(made, &QLineEdit::textChanged, this, &EndpointDialog::refresh);
        return made;
    };
    m_format = combo(u"endpointFormat"_s, tr("Format"));
    for (const WebhookFormat &format : std::as_const(m_formats))
        m_format->addItem(formatName(format.format), format.format);
    m_owner = combo(u"endpointOwner"_s, tr("Owner"));
    m_owner->setEditable(true);
    m_owner->lineEdit()->setObjectName(u"endpointOwnerText"_s);
    m_owner->lineEdit()->setAccessibleName(tr("Owner"));
    for (const Merchant &merchant : m_session.merchants())
        m_owners.append({merchant.id, u"merchant"_s});
    m_ownerKind = combo(u"endpointOwnerKind"_s, tr("What the owner is"));
    m_toUrl = new QRadioButton(tr("An &address"), m_form);
    m_toUrl->setObjectName(u"endpointToUrl"_s);
    m_toInbox = new QRadioButton(tr("The built-in &inbox"), m_form);
    m_toInbox->setObjectName(u"endpointToInbox"_s);
    m_toUrl->setChecked(true);
    m_url = line(u"endpointUrl"_s, tr("Address"), u"https://example.com/webhooks"_s);
    m_inbox = line(u"endpointInbox"_s, tr("Name of the inbox"), tr("Name of the inbox"));
    m_inbox->setText(u"demo"_s);
    for (QLineEdit *edit : {m_url, m_inbox})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_events = new EventPicker(m_form);
    m_events->setObjectName(u"endpointEvents"_s);
    m_events->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_name = line(u"endpointName"_s, tr("Name"), tr("Optional, to tell it from others"));
    m_name->setMaxLength(100);
    m_secret = line(u"endpointSecret"_s, tr("Secret"), tr("The gateway makes one"));
    m_secret->setLayoutDirection(Qt::LeftToRight);
    m_pauseAfter = new QSpinBox(m_form);
    m_pauseAfter->setObjectName(u"endpointPauseAfter"_s);
    m_pauseAfter->setAccessibleName(tr("Failed deliveries in a row that pause it"));
    m_pauseAfter->setRange(0, 1'000);
    m_pauseAfter->setSpecialValueText(tr("never"));
    m_pauseAfter->setSuffix(tr(" failed deliveries in a row"));
    m_hint = new QLabel(m_form);
    m_hint->setObjectName(u"endpointHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    connect(m_format, &QComboBox::currentIndexChanged, this, &EndpointDialog::formatChosen);
    connect(m_owner, &QComboBox::currentTextChanged, this, &EndpointDialog::refresh);
    connect(m_toInbox, &QRadioButton::toggled, this, &EndpointDialog::refresh);
    connect(m_events, &EventPicker::chosenChanged, this, &EndpointDialog::refresh);

    auto *where = new QGridLayout;
    where->setContentsMargins(0, 0, 0, 0);
    where->addWidget(m_toUrl, 0, 0);
    where->addWidget(m_url, 0, 1);
    where->addWidget(m_toInbox, 1, 0);
    where->addWidget(m_inbox, 1, 1);
    where->setColumnStretch(1, 1);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("Owner &is"), m_ownerKind);
    form->addRow(tr("Send to"), where);
    form->addRow(tr("&Events"), m_events);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Secret"), m_secret);
    form->addRow(tr("&Pause after"), m_pauseAfter);
    if (m_endpoint) {
        // What an endpoint speaks and whose it is stays; its secret is rotated, not written over.
        for (QWidget *fixed : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_owner)})
            fixed->setEnabled(false);
        form->setRowVisible(m_ownerKind, false);
        form->setRowVisible(m_secret, false);
    }
    m_message = new MessageBar(this);
    m_made = new SecretField(this);
    m_made->setShownFor(std::chrono::milliseconds(0)); // it goes with the dialog
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"endpointButtons"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"endpointCancel"_s);
    m_cancel->setAutoDefault(false);
    m_submit = buttons->addButton(m_endpoint ? tr("Save") : tr("Make endpoint"), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"endpointSubmit"_s);
    m_submit->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &EndpointDialog::submit);

    auto *body = new QWidget(this);
    body->setObjectName(u"endpointBody"_s);
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->addWidget(m_form, 1);
    bodyLayout->addWidget(m_hint);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"endpointScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_made);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 76, body->sizeHint().height() + fontMetrics().height() * 9);
    resize(wanted.boundedTo(parentWidget() ? parentWidget()->window()->size() : wanted));
}

void EndpointDialog::fillFrom(const Endpoint &endpoint)
{
    m_owner->setCurrentText(endpoint.owner);
    const bool inbox = endpoint.url.startsWith(inboxPrefix());
    (inbox ? m_toInbox : m_toUrl)->setChecked(true);
    if (inbox)
        m_inbox->setText(endpoint.url.mid(inboxPrefix().size()));
    else
        m_url->setText(endpoint.url);
    m_events->setChosen(endpoint.events);
    m_name->setText(endpoint.name);
    m_pauseAfter->setValue(endpoint.pauseAfter);
    refresh();
}

const WebhookFormat *EndpointDialog::format() const
{
    const QString chosen = m_format->currentData().toString();
    for (const WebhookFormat &one : m_formats) {
        if (one.format == chosen)
            return &one;
    }
    return nullptr;
}

void EndpointDialog::formatChosen()
{
    const WebhookFormat *chosen = format();
    if (!chosen)
        return;
    m_events->setEvents(chosen->events);
    m_ownerKind->clear();
    for (const QString &kind : chosen->ownerKinds)
        m_ownerKind->addItem(kindName(kind), kind);
    m_ownerKind->setEnabled(m_ownerKind->count() > 1);
    offerOwners();
    QStringList after;
    for (const qint64 seconds : chosen->scheduleSeconds) {
        if (seconds > 0)
            after += formatSpan(seconds);
    }
    QString hint = tr("Signed in the header %1.").arg(isolated(chosen->signatureHeader));
    if (chosen->timeoutSeconds > 0)
        hint += u' ' + tr("An answer has %n s.", "seconds", static_cast<int>(chosen->timeoutSeconds));
    hint += u' ' + (after.isEmpty() ? tr("It is sent once.")
                                    : tr("When it fails it is tried again after %1.").arg(after.join(u", "_s)));
    m_hint->setText(hint);
    refresh();
}

// Those who may have an endpoint of this format; whoever is not known here can be typed.
void EndpointDialog::offerOwners()
{
    const WebhookFormat *chosen = format();
    if (m_endpoint || !chosen)
        return;
    const QString before = m_owner->currentText();
    m_owner->clear();
    for (const Owner &owner : std::as_const(m_owners)) {
        if (chosen->ownerKinds.contains(owner.kind) && m_owner->findText(owner.id) < 0)
            m_owner->addItem(owner.id);
    }
    const auto known = [&before](const Owner &owner) { return owner.id == before; };
    if (m_owner->findText(before) >= 0 || std::none_of(m_owners.begin(), m_owners.end(), known))
        m_owner->setCurrentText(before.isEmpty() ? m_owner->itemText(0) : before);
}

QString EndpointDialog::destination() const
{
    return m_toInbox->isChecked() ? inboxPrefix() + m_inbox->text().trimmed() : m_url->text().trimmed();
}

void EndpointDialog::refresh()
{
    if (!m_submit)
        return;
    const bool inbox = m_toInbox->isChecked();
    m_url->setEnabled(!inbox);
    m_inbox->setEnabled(inbox);
    QString missing;
    if (m_owner->currentText().trimmed().isEmpty())
        missing = tr("Say whose endpoint it is.");
    else if (!inbox && !isWebAddress(m_url->text().trimmed()))
        missing = tr("Give an address that begins with http:// or https://.");
    else if (inbox && !isInboxName(m_inbox->text().trimmed()))
        missing = tr("Name the inbox with letters, digits, - and _.");
    else if (m_events->chosen().isEmpty())
        missing = tr("Choose at least one event.");
    m_submit->setEnabled(missing.isEmpty() && !m_busy);
    m_submit->setToolTip(missing);
    m_submit->setAccessibleDescription(missing);
}

void EndpointDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    refresh();
}

void EndpointDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    setBusy(true);
    if (m_endpoint) {
        m_call = m_session.client().changeEndpoint(
            m_endpoint->id, {destination(), m_events->chosen(), m_name->text().trimmed(), m_pauseAfter->value()},
            m_endpoint->version, m_action, [this](const Outcome<Endpoint> &outcome) { changed(outcome); });
        return;
    }
    NewEndpoint wanted;
    wanted.owner = m_owner->currentText().trimmed();
    wanted.ownerKind = m_ownerKind->currentData().toString();
    wanted.url = destination();
    wanted.format = m_format->currentData().toString();
    wanted.events = m_events->chosen();
    wanted.name = m_name->text().trimmed();
    wanted.secret = m_secret->text();
    wanted.pauseAfter = m_pauseAfter->value();
    m_call = m_session.client().createEndpoint(wanted, m_action,
                                               [this](const Outcome<MadeEndpoint> &outcome) { made(outcome); });
}

void EndpointDialog::made(const Outcome<MadeEndpoint> &outcome)
{
    setBusy(false);
    if (!outcome) {
        failed(outcome.error());
        return;
    }
    m_action.settle();
    m_form->setEnabled(false);
    m_secret->clear();
    m_submit->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    m_message->showMessage(Tone::Positive, tr("The endpoint is made"),
                           tr("Put its secret where the webhooks are received. It can be revealed later as well."));
    m_made->reveal(outcome->secret);
    Q_EMIT completed(outcome->endpoint);
}

void EndpointDialog::changed(const Outcome<Endpoint> &outcome)
{
    setBusy(false);
    if (!outcome) {
        failed(outcome.error());
        return;
    }
    m_action.settle();
    Q_EMIT completed(*outcome);
    accept();
}

void EndpointDialog::failed(const Error &error)
{
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have done this. Trying again is safe: the same request is not done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_action.settle();
    if (error.kind == Error::Kind::Changed && m_endpoint) {
        explainChange(endpointFrom(QJsonDocument::fromJson(error.object).object()));
        return;
    }
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
    const std::pair<QLatin1StringView, QWidget *> fields[] = {{"url"_L1, m_toInbox->isChecked() ? m_inbox : m_url},
                                                              {"owner"_L1, m_owner},
                                                              {"events"_L1, m_events},
                                                              {"name"_L1, m_name},
                                                              {"secret"_L1, m_secret},
                                                              {"pause_after"_L1, m_pauseAfter}};
    for (const auto &[field, widget] : fields) {
        if (error.field == field)
            widget->setFocus();
    }
}

// What was typed stays: saving once more means it against the endpoint as it is now.
void EndpointDialog::explainChange(const Endpoint &now)
{
    QStringList changes;
    const auto differs = [&changes](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            changes += EndpointDialog::tr("%1: %2, now %3").arg(name, before, after);
    };
    if (now.id == m_endpoint->id) {
        differs(tr("Address"), isolated(m_endpoint->url), isolated(now.url));
        differs(tr("Events"), eventsText(m_endpoint->events), eventsText(now.events));
        differs(tr("Name"), m_endpoint->name, now.name);
        differs(tr("State"), endpointStateLook(*m_endpoint).text, endpointStateLook(now).text);
        m_endpoint = now;
    }
    changes += tr("Nothing was saved. Save again to replace what is there now.");
    m_message->showMessage(Tone::Warning, tr("This endpoint changed while you were at it"), changes.join(u". "_s));
}

void EndpointDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit *>(focusWidget())) {
        focusNextChild(); // a form half filled is not sent by Enter
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace countersign::ui
