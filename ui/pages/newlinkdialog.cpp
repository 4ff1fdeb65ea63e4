#include "pages/newlinkdialog.h"

#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

NewLinkDialog::NewLinkDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_integrator(new QComboBox(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"newLinkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New link"));
    setAccessibleName(windowTitle());
    auto *sentence = new QLabel(tr("A link connects a subject of an integrator to the person who accepts it. Approvals "
                                   "about that subject then go to this person."),
                                this);
    sentence->setObjectName(u"newLinkSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_integrator->setObjectName(u"newLinkIntegrator"_s);
    m_integrator->setAccessibleName(tr("Integrator"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Integrator"), m_integrator);
    const auto field = [this, form](const QString &objectName, const QString &title, const QString &name,
                                    const QString &hint) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setMaxLength(128);
        form->addRow(title, edit);
        connect(edit, &QLineEdit::textChanged, this, &NewLinkDialog::refresh);
        return edit;
    };
    m_subject =
        field(u"newLinkSubject"_s, tr("&Subject ID"), tr("Subject ID"), tr("As the integrator knows it: cus_123"));
    m_name = field(u"newLinkName"_s, tr("Subject &name"), tr("Subject name"), tr("What people read: Ada Lovelace"));
    m_sourceKey = field(u"newLinkSourceKey"_s, tr("Source &key"), tr("Source key"), tr("Optional: merchant:acct_1"));
    m_sourceType = field(u"newLinkSourceType"_s, tr("Source &type"), tr("Source type"), tr("Optional: merchant"));
    m_sourceName = field(u"newLinkSourceName"_s, tr("Source na&me"), tr("Source name"), tr("Optional: Blue Shop"));

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"newLinkButtons"_s);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"newLinkCancel"_s);
    m_submit = buttons->addButton(tr("Make the link"), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"newLinkSubmit"_s);
    m_submit->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &NewLinkDialog::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_subject->setFocus();

    m_integratorsCall = session.client().integrators([this](const Outcome<QList<Integrator>> &outcome) {
        if (!outcome) {
            const Trouble trouble = troubleOf(outcome.error());
            m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
            return;
        }
        for (const Integrator &one : *outcome) {
            if (one.active)
                m_integrator->addItem(one.name.isEmpty() ? one.id : one.name, one.id);
        }
        refresh();
    });
    refresh();
}

void NewLinkDialog::refresh()
{
    const auto filled = [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); };
    m_submit->setEnabled(!m_busy && m_integrator->currentIndex() >= 0 && filled(m_subject) && filled(m_name));
    m_sourceType->setEnabled(filled(m_sourceKey));
    m_sourceName->setEnabled(filled(m_sourceKey));
}

void NewLinkDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    NewLink link;
    link.integrator = m_integrator->currentData().toString();
    link.subject = m_subject->text().trimmed();
    link.subjectName = m_name->text().trimmed();
    link.source.key = m_sourceKey->text().trimmed();
    if (!link.source.key.isEmpty()) {
        link.source.type = m_sourceType->text().trimmed();
        link.source.name = m_sourceName->text().trimmed();
    }
    m_busy = true;
    m_call = m_session.client().createLink(link, m_action, [this](const Outcome<Link> &outcome) { answered(outcome); });
    refresh();
}

void NewLinkDialog::answered(const Outcome<Link> &outcome)
{
    m_busy = false;
    refresh();
    if (outcome) {
        m_action.settle();
        Q_EMIT made(*outcome);
        accept();
        return;
    }
    const Error &error = outcome.error();
    if (error.kind != Error::Kind::Unreachable)
        m_action.settle();
    if (error.code == "already_linked"_L1) {
        m_message->showMessage(Tone::Warning, tr("This subject is linked already"),
                               tr("Revoke its connection first to link it to somebody else."));
        return;
    }
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
