// The one search field of the window: it finds any object by id, external id, last four digits, e-mail or order, and
// opens it.
#pragma once

#include "client/session.h"

#include <QLineEdit>

class QListWidget;

namespace countersign::ui {

class SearchBox final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    // overlay: the widget the list of hits is laid over, an ancestor of the field.
    SearchBox(Session &session, QWidget *overlay, QWidget *parent = nullptr);

Q_SIGNALS:
    void hitChosen(const countersign::ui::Hit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void showHits(const QList<Hit> &hits);
    void showWords(const QString &words);
    void place();
    void choose(int row);

    Session &m_session;
    QWidget *m_overlay;
    QListWidget *m_list;
    QList<Hit> m_hits;
    QTimer m_typing;
    Call m_call;
    bool m_openWhenFound = false;
};

} // namespace countersign::ui
