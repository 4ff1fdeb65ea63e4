#include "widgets/secretfield.h"

#include "widgets/copybutton.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds usually{30};

} // namespace

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"secretField"_s);
    m_edit->setObjectName(u"secretValue"_s);
    m_edit->setAccessibleName(tr("The secret"));
    m_edit->setReadOnly(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_note->setObjectName(u"secretNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto *copy = new CopyButton(tr("secret"), this);
    copy->setObjectName(u"secretCopy"_s);
    copy->setExact(true);
    copy->setSource([this] { return m_secret; });
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_hide.setSingleShot(true);
    m_hide.setInterval(usually);
    connect(&m_hide, &QTimer::timeout, this, &SecretField::conceal);
    hide();
}

void SecretField::reveal(const QString &secret)
{
    m_secret = secret;
    m_edit->setText(secret);
    m_edit->setCursorPosition(0);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_hide.intervalAsDuration());
    m_note->setText(tr("It hides again after %n s.", "seconds", static_cast<int>(seconds.count())));
    m_note->setVisible(m_hide.interval() > 0);
    show();
    if (m_hide.interval() > 0)
        m_hide.start();
}

void SecretField::conceal()
{
    m_hide.stop();
    if (m_secret.isEmpty())
        return;
    m_secret.clear();
    m_edit->clear();
    hide();
    Q_EMIT concealed();
}

} // namespace countersign::ui
