#include "pages/resenddialog.h"

#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ResendDialog::ResendDialog(Session &session, const DeliveryFilter &filter, const QStringList &words, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(filter)
    , m_words(words)
    , m_sentence(new QLabel(this))
    , m_filterText(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"resendDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send deliveries again"));
    setAccessibleName(windowTitle());
    m_sentence->setObjectName(u"resendSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_filterText->setObjectName(u"resendFilter"_s);
    m_filterText->setWordWrap(true);
    m_filterText->setTextFormat(Qt::PlainText);
    m_filterText->setForegroundRole(QPalette::PlaceholderText);
    m_filterText->setText(words.isEmpty() ? tr("No filter is set: this is about every delivery there is.")
                                          : words.join(u'\n'));
    m_busy->setObjectName(u"resendBusy"_s);
    m_busy->setAccessibleName(tr("Counting"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"resendButtons"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"resendCancel"_s);
    m_cancel->setDefault(true);
    m_submit = buttons->addButton(tr("Send again"), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"resendSubmit"_s);
    m_submit->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &ResendDialog::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(m_filterText);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_cancel->setFocus();
    count();
}

void ResendDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_submit->setEnabled(!busy);
}

void ResendDialog::count()
{
    m_message->hide();
    m_sentence->setText(tr("Counting what would be sent again…"));
    setBusy(true);
    m_call = m_session.client().resendCount(m_filter, [this](const Outcome<Count> &outcome) { counted(outcome); });
}

void ResendDialog::counted(const Outcome<Count> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_submit->setEnabled(false);
        m_sentence->setText(tr("How many would be sent again is not known."));
        const Trouble trouble = troubleOf(outcome.error());
        m_message->showMessage(Tone::Negative, trouble.title, trouble.text, tr("Try again"), [this] { count(); });
        return;
    }
    const auto number = static_cast<int>(outcome->number);
    if (outcome->number == 0) {
        m_submit->setEnabled(false);
        m_sentence->setText(tr("Nothing that matches can be sent again. What is held waits for its endpoint, and what "
                               "is waiting goes out by itself."));
        return;
    }
    if (outcome->more) {
        const QString many = formatNumber(outcome->number);
        m_sentence->setText(tr("More than %1 deliveries will be sent again to their endpoints. Each keeps its ID, so a "
                               "receiver that has seen it can tell.")
                                .arg(many));
        m_submit->setText(tr("Send more than %1 again").arg(many));
        return;
    }
    m_sentence->setText(tr("%n deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that "
                           "has seen it can tell.",
                           nullptr, number));
    m_submit->setText(tr("Send %n again", "deliveries", number));
}

void ResendDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    setBusy(true);
    m_call = m_session.client().resendDeliveries(m_filter, m_action,
                                                 [this](const Outcome<Task> &outcome) { answered(outcome); });
}

void ResendDialog::answered(const Outcome<Task> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_action.settle();
        Q_EMIT started(*outcome);
        accept();
        return;
    }
    if (outcome.error().kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have begun. Trying again is safe: the same request is not done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_action.settle();
    const Trouble trouble = troubleOf(outcome.error());
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
