#include "widgets/messagebar.h"

#include "widgets/format.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_icon->setObjectName(u"messageIcon"_s);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_action->setAutoDefault(false);
    m_action->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        hide();
        if (act)
            act();
    });
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &title, const QString &text, const QString &action,
                             std::function<void()> act)
{
    m_tone = tone;
    m_act = std::move(act);
    static const auto names = [](Tone of) {
        switch (of) {
        case Tone::Negative:
            return u"dialog-error"_s;
        case Tone::Warning:
            return u"dialog-warning"_s;
        case Tone::Positive:
            return u"checkmark"_s;
        default:
            return u"dialog-information"_s;
        }
    };
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(names(tone), tone).pixmap(side, side));
    const QString color = Theme::colors().tone(tone).text.name();
    m_text->setTextFormat(Qt::RichText);
    m_text->setText(u"<span style='color:%1'><b>%2</b>%3%4</span>"_s.arg(
        color, title.toHtmlEscaped(), text.isEmpty() ? QString() : u"<br>"_s, text.toHtmlEscaped()));
    m_text->setAccessibleName(text.isEmpty() ? title : title + u". "_s + text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (const QIcon cross = icon(u"dialog-close"_s); cross.isNull())
        m_close->setText(u"×"_s);
    else
        m_close->setIcon(cross);
    setAccessibleName(m_text->accessibleName());
    show();
    update();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->accessibleName();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColors colors = Theme::colors().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace countersign::ui
