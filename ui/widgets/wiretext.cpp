#include "widgets/wiretext.h"

#include "widgets/copybutton.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

WireTextView::WireTextView(const QString &title, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_edit(new QPlainTextEdit(this))
{
    setObjectName(u"wireText"_s);
    m_title->setObjectName(u"wireTitle"_s);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_edit->setObjectName(u"wireEdit"_s);
    m_edit->setAccessibleName(title);
    m_edit->setReadOnly(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto *copy = new CopyButton(what, this);
    copy->setObjectName(u"wireCopy"_s);
    copy->setExact(true);
    copy->setSource([this] { return m_exact; });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    fit();
}

void WireTextView::setText(const QString &exact, const QString &shown)
{
    m_exact = exact;
    QString text = shown.isNull() ? exact : shown;
    text.remove(u'\r'); // a line ends once on screen
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
    fit();
}

void WireTextView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
}

void WireTextView::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void WireTextView::fit()
{
    if (m_mostLines == 0) {
        m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 3);
        m_edit->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int lines = std::clamp(m_edit->blockCount(), 1, m_mostLines);
    const int frame = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + frame +
                           m_edit->horizontalScrollBar()->sizeHint().height());
}

} // namespace countersign::ui
