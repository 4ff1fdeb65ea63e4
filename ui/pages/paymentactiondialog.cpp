#include "pages/paymentactiondialog.h"

#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/paymentwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PaymentActionDialog::PaymentActionDialog(Session &session, Action action, const Payment &payment, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_action(action)
    , m_payment(payment)
{
    setAttribute(Qt::WA_DeleteOnClose);
    switch (action) {
    case Action::Capture:
        setObjectName(u"captureDialog"_s);
        setWindowTitle(tr("Capture payment"));
        break;
    case Action::Void:
        setObjectName(u"voidDialog"_s);
        setWindowTitle(tr("Void payment"));
        break;
    case Action::Refund:
        setObjectName(u"refundDialog"_s);
        setWindowTitle(tr("Refund payment"));
        break;
    }
    setAccessibleName(windowTitle());
    build();
    refresh();
}

void PaymentActionDialog::build()
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"actionSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message = new MessageBar(this);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (m_action != Action::Void) {
        m_amount = new MoneyEdit(this);
        m_amount->setObjectName(u"actionAmount"_s);
        m_amount->setCurrency(m_payment.amount.currency);
        m_amount->setMinor(ceiling().minor);
        auto *row = new QHBoxLayout;
        row->addWidget(m_amount, 1);
        auto *currency = new QLabel(isolated(m_payment.amount.currency), this);
        currency->setObjectName(u"actionCurrency"_s);
        row->addWidget(currency);
        auto *label = new QLabel(tr("&Amount"), this);
        label->setBuddy(m_amount);
        m_amount->setAccessibleName(tr("Amount"));
        form->addRow(label, row);
        m_remaining = new QLabel(this);
        m_remaining->setObjectName(u"actionRemaining"_s);
        m_remaining->setWordWrap(true);
        form->addRow(QString(), m_remaining);
        connect(m_amount, &MoneyEdit::amountChanged, this, &PaymentActionDialog::refresh);
    }
    if (m_action != Action::Capture) {
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"actionReason"_s);
        m_reason->setAccessibleName(tr("Reason"));
        m_reason->setMaxLength(200);
        m_reason->setPlaceholderText(m_action == Action::Refund ? tr("Why the money goes back (required)")
                                                                : tr("Why the hold is released (required)"));
        form->addRow(tr("&Reason"), m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &PaymentActionDialog::refresh);
    }

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"actionButtons"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"actionCancel"_s);
    m_submit = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"actionSubmit"_s);
    m_submit->setAutoDefault(false);
    m_cancel->setAutoDefault(true);
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &PaymentActionDialog::submit);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    if (m_reason)
        m_reason->setFocus();
    else
        m_cancel->setFocus();
}

Money PaymentActionDialog::ceiling() const
{
    return m_action == Action::Refund ? m_payment.refundable : m_payment.capturable;
}

const Permission &PaymentActionDialog::permission() const
{
    switch (m_action) {
    case Action::Capture:
        return m_payment.capture;
    case Action::Void:
        return m_payment.voiding;
    case Action::Refund:
        break;
    }
    return m_payment.refund;
}

void PaymentActionDialog::refresh()
{
    const QString card = cardText(m_payment.card);
    const QString id = isolated(m_payment.id);
    const QString amount = formatMoney(m_payment.amount);
    // Zero stands for no amount: a MoneyEdit never holds it.
    const qint64 typed = m_amount ? m_amount->minor().value_or(0) : 0;
    bool ready = permission().allowed && !m_busy;

    switch (m_action) {
    case Action::Capture:
        m_sentence->setText(
            tr("Take money from %1 for payment %2, which holds %3.").arg(card, id, formatMoney(ceiling())));
        break;
    case Action::Void:
        m_sentence->setText(
            tr("Release the hold of %1 on %2 for payment %3. No money has moved, and it cannot be captured afterwards.")
                .arg(amount, card, id));
        m_submit->setText(tr("Void %1").arg(amount));
        break;
    case Action::Refund:
        m_sentence->setText(tr("Give money back to %1 for payment %2 over %3.").arg(card, id, amount));
        break;
    }
    if (m_amount) {
        const bool fits = typed > 0 && typed <= ceiling().minor;
        ready = ready && fits;
        const Money chosen{typed, ceiling().currency};
        const QString money = fits ? formatMoney(chosen) : QString();
        if (m_action == Action::Refund)
            m_submit->setText(fits ? tr("Refund %1").arg(money) : tr("Refund"));
        else
            m_submit->setText(fits ? tr("Capture %1").arg(money) : tr("Capture"));
        const Money rest{ceiling().minor - chosen.minor, ceiling().currency};
        if (typed == 0)
            m_remaining->setText(tr("Enter an amount above zero, at most %1.").arg(formatMoney(ceiling())));
        else if (!fits)
            m_remaining->setText(tr("Too much: at most %1.").arg(formatMoney(ceiling())));
        else if (m_action == Action::Refund)
            m_remaining->setText(rest.minor == 0 ? tr("Nothing remains to refund after this.")
                                                 : tr("%1 remains refundable after this.").arg(formatMoney(rest)));
        else
            m_remaining->setText(
                rest.minor == 0
                    ? tr("The whole hold is captured.")
                    : tr("%1 of the hold is released and cannot be captured later.").arg(formatMoney(rest)));
        m_amount->setAccessibleDescription(m_remaining->text());
        m_amount->setEnabled(!m_busy);
    }
    if (m_reason) {
        ready = ready && !m_reason->text().trimmed().isEmpty();
        m_reason->setEnabled(!m_busy);
    }
    m_submit->setEnabled(ready);
    m_cancel->setText(m_busy ? tr("Close") : tr("Cancel"));
}

void PaymentActionDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void PaymentActionDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    const Reply<Payment> reply = [this](const Outcome<Payment> &outcome) { answered(outcome); };
    ConsoleClient &client = m_session.client();
    const qint64 minor = m_amount ? m_amount->minor().value_or(0) : 0;
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    switch (m_action) {
    case Action::Capture:
        m_call = client.capture(m_payment.id, minor, m_payment.version, m_userAction, reply);
        break;
    case Action::Void:
        m_call = client.voidPayment(m_payment.id, reason, m_payment.version, m_userAction, reply);
        break;
    case Action::Refund:
        m_call = client.refund(m_payment.id, minor, reason, m_payment.version, m_userAction, reply);
        break;
    }
    setBusy(true);
}

void PaymentActionDialog::answered(const Outcome<Payment> &outcome)
{
    if (outcome) {
        m_userAction.settle();
        Q_EMIT completed(*outcome);
        accept();
        return;
    }
    const Error &error = outcome.error();
    if (error.kind == Error::Kind::Unreachable) {
        setBusy(false);
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have done this. Trying again is safe: the same request is not done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_userAction.settle();
    if (error.kind == Error::Kind::Changed) {
        explainChange(paymentFrom(QJsonDocument::fromJson(error.object).object()));
        setBusy(false);
        return;
    }
    setBusy(false);
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
    if (error.field == "amount"_L1 && m_amount)
        m_amount->setFocus();
    else if (error.field == "reason"_L1 && m_reason)
        m_reason->setFocus();
}

void PaymentActionDialog::explainChange(const Payment &now)
{
    if (now.id != m_payment.id) {
        m_message->showMessage(Tone::Warning, tr("This payment changed in the meantime"),
                               tr("Nothing was done. Close this and look at the payment again."));
        m_payment.capture = m_payment.voiding = m_payment.refund = {};
        return;
    }
    QStringList changes;
    const auto differs = [&changes](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            changes += PaymentActionDialog::tr("%1: %2, now %3").arg(name, before, after);
    };
    differs(tr("Status"), statusName(m_payment.status, m_payment.statusWord), statusName(now.status, now.statusWord));
    differs(tr("Captured"), formatMoney(m_payment.captured), formatMoney(now.captured));
    differs(tr("Refunded"), formatMoney(m_payment.refunded), formatMoney(now.refunded));
    m_payment = now;
    const QString word = m_action == Action::Capture ? u"capture"_s
                         : m_action == Action::Void  ? u"void"_s
                                                     : u"refund"_s;
    QString text = changes.isEmpty() ? QString() : changes.join(u". "_s) + u". "_s;
    if (permission().allowed) {
        text += tr("Nothing was done. Check the amount and decide again.");
        if (m_amount && m_amount->minor().value_or(0) > ceiling().minor)
            m_amount->setMinor(ceiling().minor);
    } else {
        text +=
            tr("Nothing was done. This is no longer possible: %1").arg(refusal(now.status, word, permission().reason));
    }
    m_message->showMessage(Tone::Warning, tr("This payment changed while you were deciding"), text);
}

void PaymentActionDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter must neither move money nor throw away what was typed: in a field it goes on to the next.
        if (m_cancel->hasFocus())
            reject();
        else if (qobject_cast<QLineEdit *>(focusWidget()))
            focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace countersign::ui
