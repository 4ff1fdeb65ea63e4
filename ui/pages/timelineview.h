// What happened to an object, newest first: a sentence, who, when, and what else there is to say.
#pragma once

#include "client/values.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace countersign::ui {

class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent = nullptr);
    // me: whose own doings carry their name.
    void setEntries(const QList<JournalEntry> &entries, const QString &currency, const QDateTime &now, const Me &me);
    void retime(const QDateTime &now); // only the "ago" words

private:
    struct Stamp
    {
        QLabel *label;
        QDateTime at;
    };
    QWidget *rowOf(const JournalEntry &entry, const QString &currency, const QDateTime &now, const Me &me);

    QList<Stamp> m_stamps;
    QVBoxLayout *m_layout;
};

} // namespace countersign::ui
