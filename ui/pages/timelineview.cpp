#include "pages/timelineview.h"

#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/paymentwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

QWidget *TimelineView::rowOf(const JournalEntry &entry, const QString &currency, const QDateTime &now, const Me &me)
{
    const TimelineLine line = timelineLine(entry, currency);
    auto *row = new QWidget(this);
    row->setObjectName(u"timelineEntry"_s);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);

    auto *mark = new QLabel(row);
    mark->setObjectName(u"timelineIcon"_s);
    const int side = mark->fontMetrics().ascent() + 3;
    mark->setPixmap(icon(line.icon, line.tone).pixmap(side, side));
    mark->setFixedWidth(side + 2);
    auto *title = new QLabel(line.title, row);
    title->setObjectName(u"timelineTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *when = new QLabel(relativeTime(entry.at, now), row);
    when->setObjectName(u"timelineTime"_s);
    when->setForegroundRole(QPalette::PlaceholderText);
    m_stamps.append({when, entry.at});
    when->setToolTip(preciseTime(entry.at));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(when, 0, 2, Qt::AlignTop);

    QStringList rest;
    if (!line.detail.isEmpty())
        rest += line.detail;
    if (!entry.actor.isEmpty())
        rest += tr("by %1").arg(actorText(entry.actor, me));
    rest += preciseTime(entry.at);
    auto *detail = new QLabel(rest.join(u" · "_s), row);
    detail->setObjectName(u"timelineDetail"_s);
    detail->setTextFormat(Qt::PlainText);
    detail->setWordWrap(true);
    detail->setForegroundRole(QPalette::PlaceholderText);
    detail->setAccessibleName(plain(detail->text()));
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(detail, 1, 1, 1, 2);
    row->setAccessibleName(line.title + u", "_s + detail->text());
    return row;
}

void TimelineView::setEntries(const QList<JournalEntry> &entries, const QString &currency, const QDateTime &now,
                              const Me &me)
{
    m_stamps.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const JournalEntry &entry : entries.first(std::min(entries.size(), mostShown)))
        m_layout->addWidget(rowOf(entry, currency, now, me));
    if (entries.size() > mostShown) {
        auto *more = new QLabel(
            tr("%n older entries are in the JSON", nullptr, static_cast<int>(entries.size() - mostShown)), this);
        more->setObjectName(u"timelineMore"_s);
        more->setWordWrap(true);
        m_layout->addWidget(more);
    }
}

void TimelineView::retime(const QDateTime &now)
{
    for (const Stamp &stamp : std::as_const(m_stamps))
        stamp.label->setText(relativeTime(stamp.at, now));
}

} // namespace countersign::ui
