// The test cards of the gateway and what each of them does; a click chooses one.
#pragma once

#include "client/session.h"
#include "widgets/intentwords.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign::ui {

class StatePanel;

class CardTray final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardTray)

public:
    // name: begins the object names of its parts; the list itself has it. hint: what a click does.
    CardTray(Session &session, const QString &name, const QString &hint, CardUse use, QWidget *parent = nullptr);

    void load(); // once the session is opened it does so by itself

Q_SIGNALS:
    void cardChosen(const countersign::ui::TestCard &card);

private:
    void fill(const QList<TestCard> &cards);
    void choose(QTreeWidgetItem *item);

    Session &m_session;
    CardUse m_use;
    QList<TestCard> m_offered; // in the order of the rows
    Call m_call;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
};

// A card that the tray offers, made payable: the gateway looks at the number alone.
[[nodiscard]] PayingCard payingCard(const TestCard &card, const QDateTime &now);

} // namespace countersign::ui
