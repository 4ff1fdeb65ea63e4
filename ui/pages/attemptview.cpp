#include "pages/attemptview.h"

#include "widgets/badge.h"
#include "widgets/deliverywords.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/timebar.h"
#include "widgets/wiretext.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 50;

bool same(const Attempt &one, const Attempt &other)
{
    return one.number == other.number && one.at == other.at && one.result == other.result;
}

} // namespace

AttemptView::AttemptView(const Attempt &attempt, QWidget *parent)
    : QWidget(parent)
    , m_attempt(attempt)
    , m_toggle(new QToolButton(this))
    , m_when(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attempt%1"_s.arg(attempt.number));
    setAccessibleName(tr("Attempt %1").arg(isolated(QString::number(attempt.number))));
    m_toggle->setObjectName(u"attemptToggle"_s);
    m_toggle->setText(accessibleName());
    m_toggle->setAccessibleName(accessibleName());
    m_toggle->setToolTip(tr("Show what was sent and what came back"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    connect(m_toggle, &QToolButton::toggled, this, &AttemptView::setOpen);
    auto *badge = new Badge(this);
    badge->setObjectName(u"attemptBadge"_s);
    badge->setLook(attemptLook(attempt.result, attempt.status), attempt.text);
    m_when->setObjectName(u"attemptTime"_s);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_when->setToolTip(preciseTime(attempt.at));
    auto *head = new FlowLayout(8);
    head->addWidget(m_toggle);
    head->addWidget(badge);
    head->addWidget(m_when);
    m_layout->setContentsMargins(0, 2, 0, 8);
    m_layout->setSpacing(4);
    m_layout->addLayout(head);
    const auto sentence = [this](const QString &name, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(label);
    };
    sentence(u"attemptResult"_s,
             attemptResultName(attempt.result, attempt.status) + u". "_s + tr("At %1.").arg(preciseTime(attempt.at)));
    if (attempt.result != "ok"_L1 && !attempt.text.isEmpty())
        sentence(u"attemptText"_s, attempt.text);
    auto *bar = new TimeBar(this);
    bar->setObjectName(u"attemptTimes"_s);
    bar->setTimes(attempt.times);
    m_layout->addWidget(bar);
}

void AttemptView::build()
{
    m_bytes = new QWidget(this);
    m_bytes->setObjectName(u"attemptBytes"_s);
    auto *layout = new QVBoxLayout(m_bytes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto piece = [this, layout](const QString &name, const QString &title, const QString &what,
                                      const QString &text) {
        auto *view = new WireTextView(title, what, m_bytes);
        view->setObjectName(name);
        view->setText(text);
        layout->addWidget(view);
    };
    const auto note = [this, layout](const QString &name, const QString &text) {
        auto *label = new QLabel(text, m_bytes);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label);
    };
    if (m_attempt.request.head.isEmpty()) {
        note(u"requestNone"_s, tr("Nothing was sent."));
    } else {
        piece(u"requestHead"_s, tr("Request: head"), tr("request head"), m_attempt.request.head);
        piece(u"requestBody"_s, tr("Request: body"), tr("request body"), m_attempt.request.body);
    }
    if (!m_attempt.answer) {
        note(u"answerNone"_s, tr("No answer came."));
    } else {
        piece(u"answerHead"_s, tr("Answer: head"), tr("answer head"), m_attempt.answer->head);
        piece(u"answerBody"_s,
              m_attempt.answer->truncated ? tr("Answer: body, only its beginning") : tr("Answer: body"),
              tr("answer body"), m_attempt.answer->body);
    }
    m_layout->addWidget(m_bytes);
}

void AttemptView::setOpen(bool open)
{
    m_open = open;
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    if (open && !m_bytes)
        build();
    if (m_bytes)
        m_bytes->setVisible(open);
}

void AttemptView::retime(const QDateTime &now)
{
    m_when->setText(relativeTime(m_attempt.at, now));
}

AttemptsView::AttemptsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_none(new QLabel(tr("Nothing was sent so far."), this))
{
    m_none->setObjectName(u"attemptsNone"_s);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_none);
    m_layout->addStretch(1);
}

void AttemptsView::setAttempts(const QList<Attempt> &attempts, const QDateTime &now, bool other)
{
    QList<AttemptView *> before = std::exchange(m_views, {});
    const bool first = other || before.isEmpty();
    const QList<Attempt> shown = attempts.first(std::min(attempts.size(), mostShown));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        AttemptView *view = nullptr;
        if (!other) {
            const auto known = std::find_if(before.begin(), before.end(),
                                            [&](const AttemptView *one) { return same(one->attempt(), shown[i]); });
            if (known != before.end()) {
                view = *known;
                before.erase(known);
            }
        }
        if (!view)
            view = new AttemptView(shown[i], this);
        m_layout->removeWidget(view);
        m_layout->insertWidget(static_cast<int>(i), view);
        view->show();
        m_views.append(view);
    }
    for (AttemptView *gone : before) {
        gone->hide();
        gone->deleteLater();
    }
    if (first && !m_views.isEmpty())
        m_views.first()->setOpen(true);
    m_none->setVisible(m_views.isEmpty());
    retime(now);
}

void AttemptsView::retime(const QDateTime &now)
{
    for (AttemptView *view : std::as_const(m_views))
        view->retime(now);
}

} // namespace countersign::ui
