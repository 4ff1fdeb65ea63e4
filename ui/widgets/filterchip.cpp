#include "widgets/filterchip.h"

#include "widgets/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &name, const QString &any, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_any(any)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter: %1").arg(name));
    refreshText();
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    for (const Choice &choice : choices) {
        if (choice.value == m_value)
            m_valueText = choice.text;
    }
    rebuild();
    refreshText();
}

void FilterChip::setValue(const QString &value, const QString &text)
{
    m_value = value;
    m_valueText = text.isEmpty() ? value : text;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.value == value && text.isEmpty())
            m_valueText = choice.text;
    }
    mark();
    refreshText();
}

void FilterChip::rebuild()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // a value may be none of the choices
    const auto add = [this, group](const QString &value, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] {
            Q_EMIT valueChosen(value);
            mark(); // choosing what is set already unticks it, and nothing has changed
        });
    };
    add({}, m_any);
    m_menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices))
        add(choice.value, choice.text);
    mark();
}

// The menu stands as it is: this is called while one of its entries still tells that it was chosen.
void FilterChip::mark()
{
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == m_value);
    }
}

void FilterChip::refreshText()
{
    const bool set = !m_value.isEmpty();
    setText(set ? tr("%1: %2", "filter name and value").arg(m_name, m_valueText) : m_name);
    setAccessibleDescription(set ? m_valueText : m_any);
    setToolTip(set ? text() : m_any);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height() * 2, metrics.height() + 10};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colors &colors = Theme::colors();
    const bool set = !m_value.isEmpty();
    const ToneColors tone = colors.tone(Tone::Info);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    const qreal radius = box.height() / 2;
    const bool down = isDown() || underMouse() || m_menu->isVisible();
    painter.setPen(QPen(hasFocus() ? colors.focus : (set ? tone.text : colors.border), hasFocus() ? 2 : 1));
    painter.setBrush(set ? tone.fill : (down ? colors.hover : colors.base));
    painter.drawRoundedRect(box, radius, radius);

    const QFontMetrics metrics = fontMetrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = metrics.height() / 2;
    const int arrow = metrics.height() * 2 / 5;
    const QColor ink = set ? tone.text : colors.text;
    QRect words = rect().adjusted(side, 0, -side, 0);
    if (mirrored)
        words.setLeft(words.left() + arrow + side / 2);
    else
        words.setRight(words.right() - arrow - side / 2);
    painter.setPen(ink);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     metrics.elidedText(text(), Qt::ElideRight, words.width() + 2));
    const qreal cx = mirrored ? rect().left() + side + arrow / 2.0 : rect().right() - side - arrow / 2.0;
    const qreal cy = rect().center().y() + 0.5;
    QPainterPath path;
    path.moveTo(cx - arrow / 2.0, cy - arrow / 4.0);
    path.lineTo(cx, cy + arrow / 4.0);
    path.lineTo(cx + arrow / 2.0, cy - arrow / 4.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(set ? ink : colors.muted, 1.4));
    painter.drawPath(path);
}

} // namespace countersign::ui
