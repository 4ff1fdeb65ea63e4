#include "widgets/statepanel.h"

#include "widgets/copybutton.h"
#include "widgets/icons.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_commandRow(new QWidget(this))
    , m_command(new QLineEdit(m_commandRow))
{
    setObjectName(u"statePanel"_s);
    m_icon->setObjectName(u"stateIcon"_s);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_busy->setObjectName(u"stateBusy"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_more->setObjectName(u"stateMore"_s);
    m_commandRow->setObjectName(u"stateCommandRow"_s);
    m_command->setObjectName(u"stateCommand"_s);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_busy->setAccessibleName(tr("Busy"));
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setAccessibleName(tr("Command to run"));
    auto *copy = new CopyButton(tr("command"), m_commandRow);
    copy->setObjectName(u"stateCommandCopy"_s);
    copy->setSource([this] { return m_command->text(); });

    auto *commandLayout = new QHBoxLayout(m_commandRow);
    commandLayout->setContentsMargins(0, 0, 0, 0);
    commandLayout->addWidget(m_command, 1);
    commandLayout->addWidget(copy);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    layout->addWidget(m_commandRow);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // A copy: what it does may well be to show something else here.
        if (const auto act = m_act)
            act();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (const auto act = m_actMore)
            act();
    });
}

void StatePanel::setContent(const Content &content, std::function<void()> act, std::function<void()> actMore)
{
    m_act = std::move(act);
    m_actMore = std::move(actMore);
    const int side = fontMetrics().height() * 5 / 2;
    const QIcon drawn = content.iconName.isEmpty() ? QIcon() : icon(content.iconName, content.tone);
    m_icon->setPixmap(drawn.pixmap(side, side));
    m_icon->setVisible(!drawn.isNull());
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_busy->setVisible(content.busy);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_more->setText(content.more);
    m_more->setVisible(!content.more.isEmpty());
    m_command->setText(content.command);
    m_command->setCursorPosition(0);
    m_commandRow->setVisible(!content.command.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
}

QString StatePanel::title() const
{
    return m_title->text();
}

} // namespace countersign::ui
