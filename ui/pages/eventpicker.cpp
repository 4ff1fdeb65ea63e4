#include "pages/eventpicker.h"

#include "widgets/format.h"
#include "widgets/theme.h"

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

const QString &everything()
{
    static const QString pattern = u"*"_s;
    return pattern;
}

QString familyOf(const QString &event)
{
    const qsizetype dot = event.indexOf(u'.');
    return dot > 0 ? event.left(dot) + u".*"_s : QString();
}

} // namespace

EventPicker::EventPicker(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"eventPicker"_s);
    setAccessibleName(tr("Events"));
    useQuietSelection(this);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        refreshCovered();
        Q_EMIT chosenChanged();
    });
}

QString EventPicker::patternOf(int row) const
{
    return item(row)->data(Qt::UserRole).toString();
}

bool EventPicker::isChecked(const QString &pattern) const
{
    for (int row = 0; row < count(); ++row) {
        if (patternOf(row) == pattern)
            return item(row)->checkState() == Qt::Checked;
    }
    return false;
}

void EventPicker::add(const QString &pattern, const QString &text)
{
    auto *made = new QListWidgetItem(text, this);
    made->setData(Qt::UserRole, pattern);
    made->setCheckState(Qt::Unchecked);
}

void EventPicker::setEvents(const QStringList &events)
{
    const QStringList before = chosen();
    m_filling = true;
    clear();
    add(everything(), tr("All events, those of later versions too (*)"));
    QStringList families;
    for (const QString &event : events) {
        if (const QString family = familyOf(event); !family.isEmpty() && !families.contains(family))
            families += family;
    }
    for (const QString &family : std::as_const(families))
        add(family, tr("Everything of %1").arg(isolated(family)));
    for (const QString &event : events)
        add(event, isolated(event));
    m_filling = false;
    setChosen(before);
}

void EventPicker::setChosen(const QStringList &patterns)
{
    m_filling = true;
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(patterns.contains(patternOf(row)) ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    // A pattern this program was not told of is kept: saving must not drop what it does not know.
    for (const QString &pattern : patterns) {
        if (!isChecked(pattern)) {
            m_filling = true;
            add(pattern, isolated(pattern));
            item(count() - 1)->setCheckState(Qt::Checked);
            m_filling = false;
        }
    }
    refreshCovered();
    Q_EMIT chosenChanged();
}

// What a ticked wildcard holds already need not be ticked as well.
void EventPicker::refreshCovered()
{
    m_filling = true;
    const bool all = isChecked(everything());
    for (int row = 0; row < count(); ++row) {
        const QString pattern = patternOf(row);
        const QString family = familyOf(pattern);
        const bool covered = pattern != everything() && (all || (family != pattern && isChecked(family)));
        item(row)->setFlags(covered ? Qt::ItemIsUserCheckable
                                    : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item(row)->setToolTip(covered ? tr("Told already: a wildcard above holds it") : QString());
    }
    m_filling = false;
}

QStringList EventPicker::chosen() const
{
    if (isChecked(everything()))
        return {everything()};
    QStringList patterns;
    for (int row = 0; row < count(); ++row) {
        const QString pattern = patternOf(row);
        const QString family = familyOf(pattern);
        if (item(row)->checkState() == Qt::Checked && (family == pattern || !isChecked(family)))
            patterns += pattern;
    }
    return patterns;
}

} // namespace countersign::ui
