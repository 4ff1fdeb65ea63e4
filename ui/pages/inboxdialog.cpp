#include "pages/inboxdialog.h"

#include "widgets/deliverywords.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

InboxDialog::InboxDialog(Session &session, const QList<WebhookFormat> &formats, const std::optional<Inbox> &inbox,
                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_inbox(inbox)
    , m_name(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_noSecret(new QCheckBox(tr("Check &without a secret of its own"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"inboxDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(inbox ? tr("How signatures are checked") : tr("New inbox"));
    setAccessibleName(windowTitle());
    auto *about = new QLabel(tr("What arrives from an endpoint of this gateway is checked with that endpoint's secret. "
                                "For everything else, say the format and the secret here."),
                             this);
    about->setObjectName(u"inboxAbout"_s);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_name->setObjectName(u"inboxNewName"_s);
    m_name->setAccessibleName(tr("Name of the inbox"));
    m_name->setPlaceholderText(tr("Letters, digits, - and _"));
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_format->setObjectName(u"inboxFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("None"), QString());
    for (const WebhookFormat &format : formats)
        m_format->addItem(formatName(format.format), format.format);
    m_secret->setObjectName(u"inboxSecret"_s);
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setLayoutDirection(Qt::LeftToRight);
    const bool hasSecret = inbox && inbox->hasSecret;
    m_secret->setPlaceholderText(hasSecret ? tr("The one it has stays") : tr("Optional"));
    m_noSecret->setObjectName(u"inboxNoSecret"_s);
    m_noSecret->setVisible(hasSecret);
    if (inbox) {
        m_name->setText(inbox->name);
        m_name->setEnabled(false);
        m_format->setCurrentIndex(std::max(0, m_format->findData(inbox->format)));
    }
    connect(m_name, &QLineEdit::textChanged, this, &InboxDialog::refresh);
    connect(m_noSecret, &QCheckBox::toggled, m_secret, &QWidget::setDisabled);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Secret"), m_secret);
    form->addRow(QString(), m_noSecret);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"inboxButtons"_s);
    m_submit = buttons->addButton(inbox ? tr("Save") : tr("Make inbox"), QDialogButtonBox::AcceptRole);
    m_submit->setObjectName(u"inboxSubmit"_s);
    m_submit->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &InboxDialog::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    refresh();
}

void InboxDialog::refresh()
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,64}$"_s);
    m_submit->setEnabled(pattern.match(m_name->text()).hasMatch() && !m_call.active());
}

void InboxDialog::submit()
{
    m_message->hide();
    InboxChange change;
    change.format = m_format->currentData().toString();
    if (m_noSecret->isChecked())
        change.secret = QString();
    else if (!m_secret->text().isEmpty())
        change.secret = m_secret->text();
    if (!m_inbox)
        change.answer = u"200"_s;
    m_call = m_session.client().changeInbox(m_name->text(), change, m_action,
                                            [this](const Outcome<Inbox> &outcome) { answered(outcome); });
    refresh();
}

void InboxDialog::answered(const Outcome<Inbox> &outcome)
{
    m_call = {};
    refresh();
    if (outcome) {
        m_action.settle();
        Q_EMIT completed(*outcome);
        accept();
        return;
    }
    if (outcome.error().kind != Error::Kind::Unreachable)
        m_action.settle();
    const Trouble trouble = troubleOf(outcome.error());
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
