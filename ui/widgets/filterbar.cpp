#include "widgets/filterbar.h"

#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

FilterBar::FilterBar(const QString &name, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_flow(new FlowLayout(6, this))
    , m_text(new QLineEdit(this))
{
    setObjectName(name + u"Filters"_s);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setAccessibleName(title);
    m_text->setPlaceholderText(tr("Filter…  /"));
    m_text->setToolTip(hint);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 20);
    if (const QIcon find = icon(u"edit-find"_s); !find.isNull())
        m_text->addAction(find, QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        announce();
        Q_EMIT left();
    });
    m_text->installEventFilter(this);
    m_flow->addWidget(m_text);
}

FilterChip *FilterBar::addOwnChip(const QString &objectName, const QString &name, const QString &any,
                                  const QList<FilterChip::Choice> &choices)
{
    auto *chip = new FilterChip(name, any, this);
    chip->setObjectName(objectName);
    chip->setChoices(choices);
    m_flow->addWidget(chip);
    m_chips.append(chip);
    return chip;
}

FilterChip *FilterBar::addChip(const QString &objectName, const QString &name, const QString &any,
                               const QList<FilterChip::Choice> &choices)
{
    FilterChip *chip = addOwnChip(objectName, name, any, choices);
    connect(chip, &FilterChip::valueChosen, this, [this, chip](const QString &value) {
        chip->setValue(value);
        announce();
    });
    return chip;
}

void FilterBar::addClear(const QString &objectName)
{
    m_clear = new QPushButton(tr("Clear filters"), this);
    m_clear->setObjectName(objectName);
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_flow->addWidget(m_clear);
}

QString FilterBar::text() const
{
    return m_text->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    m_typing.stop();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::setClearVisible(bool visible)
{
    m_clear->setVisible(visible);
}

void FilterBar::clear()
{
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setValue({});
    m_text->clear();
    announce();
    Q_EMIT left();
}

void FilterBar::announce()
{
    m_typing.stop();
    Q_EMIT changed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            Q_EMIT left();
        else
            m_text->clear();
        return true;
    case Qt::Key_Down:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace countersign::ui
