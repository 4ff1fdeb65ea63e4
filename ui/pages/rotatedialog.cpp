#include "pages/rotatedialog.h"

#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/secretfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

RotateDialog::RotateDialog(Session &session, const Endpoint &endpoint, bool overlap, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_endpoint(endpoint)
    , m_form(new QWidget(this))
    , m_overlap(new QComboBox(m_form))
    , m_secret(new QLineEdit(m_form))
    , m_message(new MessageBar(this))
    , m_made(new SecretField(this))
{
    setObjectName(u"rotateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rotate the secret"));
    setAccessibleName(windowTitle());
    auto *about = new QLabel(tr("A new secret for %1.").arg(endpointTitle(endpoint)), this);
    about->setObjectName(u"rotateAbout"_s);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto *effect = new QLabel(rotationText(endpoint.format, overlap), this);
    effect->setObjectName(u"rotateEffect"_s);
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    m_form->setObjectName(u"rotateForm"_s);
    m_overlap->setObjectName(u"rotateOverlap"_s);
    m_overlap->setAccessibleName(tr("How long both count"));
    m_overlap->addItem(tr("1 hour"), 3'600);
    m_overlap->addItem(tr("1 day"), 86'400);
    m_overlap->addItem(tr("7 days"), 7 * 86'400);
    m_overlap->addItem(tr("Not at all"), 0);
    m_overlap->setCurrentIndex(1);
    m_secret->setObjectName(u"rotateSecret"_s);
    m_secret->setAccessibleName(tr("New secret"));
    m_secret->setPlaceholderText(tr("The gateway makes one"));
    m_secret->setLayoutDirection(Qt::LeftToRight);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (overlap)
        form->addRow(tr("&Both count for"), m_overlap);
    else
        m_overlap->hide();
    form->addRow(tr("New &secret"), m_secret);
    m_made->setShownFor(std::chrono::milliseconds(0)); // it goes with the dialog

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"rotateButtons"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"rotateCancel"_s);
    m_cancel->setDefault(true);
    m_submit = buttons->addButton(tr("Rotate"), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"rotateSubmit"_s);
    m_submit->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &RotateDialog::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addWidget(effect);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_made);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_cancel->setFocus();
}

void RotateDialog::submit()
{
    m_message->hide();
    m_submit->setEnabled(false);
    m_call = m_session.client().rotateEndpointSecret(
        m_endpoint.id, m_secret->text(), std::chrono::seconds(m_overlap->currentData().toInt()), m_action,
        [this](const Outcome<MadeEndpoint> &outcome) { answered(outcome); });
}

void RotateDialog::answered(const Outcome<MadeEndpoint> &outcome)
{
    if (outcome) {
        m_action.settle();
        m_form->hide();
        m_submit->hide();
        m_cancel->setText(tr("Close"));
        m_message->showMessage(Tone::Positive, tr("The endpoint has a new secret"),
                               tr("Put it where the webhooks are received."));
        m_made->reveal(outcome->secret);
        Q_EMIT completed(outcome->endpoint);
        return;
    }
    m_submit->setEnabled(true);
    if (outcome.error().kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have done this. Trying again is safe: the same request is not done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_action.settle();
    const Trouble trouble = troubleOf(outcome.error());
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
