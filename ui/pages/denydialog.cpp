#include "pages/denydialog.h"

#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;

} // namespace

DenyDialog::DenyDialog(const Approval &approval, const DecisionChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"denyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(plain(foreignLine(choice.label)));
    setAccessibleName(windowTitle());
    auto *sentence = new QLabel(this);
    sentence->setObjectName(u"denySentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    const QString title = foreignLine(approval.title);
    const QString amount = foreignLine(approval.amount);
    sentence->setText(amount.isEmpty() ? tr("Refuse “%1”. This is final.").arg(title)
                                       : tr("Refuse “%1” over %2. This is final.").arg(title, amount));
    m_reason->setObjectName(u"denyReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Told to the integrator (may stay empty)"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Reason"), m_reason);

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"denyButtons"_s);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"denyCancel"_s);
    cancel->setDefault(true);
    QPushButton *deny = buttons->addButton(foreignLabel(choice.label), QDialogButtonBox::ApplyRole);
    deny->setObjectName(u"denyConfirm"_s);
    deny->setAccessibleName(windowTitle());
    deny->setIcon(icon(u"dialog-close"_s, Tone::Negative));
    deny->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(deny, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_reason->text().trimmed());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_reason->setFocus();
}

void DenyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_reason->hasFocus())
            focusNextChild();
        else if (qobject_cast<QPushButton *>(focusWidget()))
            static_cast<QPushButton *>(focusWidget())->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace countersign::ui
