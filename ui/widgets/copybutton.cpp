#include "widgets/copybutton.h"

#include "widgets/format.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds saidFor{1500};

} // namespace

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(plain(text));
}

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Copy %1").arg(what));
    setToolTip(tr("Copy %1").arg(what));
    rest();
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::rest()
{
    const QIcon drawn = ui::icon(u"edit-copy"_s);
    setIcon(drawn);
    setText(drawn.isNull() ? tr("Copy") : QString());
}

void CopyButton::copy()
{
    if (!m_source)
        return;
    if (m_exact)
        QGuiApplication::clipboard()->setText(m_source());
    else
        copyText(m_source());
    if (const QIcon done = ui::icon(u"checkmark"_s, Tone::Positive); !done.isNull())
        setIcon(done);
    if (isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("Copied"), this, {}, static_cast<int>(saidFor.count()));
    QTimer::singleShot(saidFor, this, &CopyButton::rest);
}

} // namespace countersign::ui
