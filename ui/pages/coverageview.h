// What the gateway covers of each interface: its endpoints, how often they were called, and which of their parameters
// work, are taken without effect, or are not here.
#pragma once

#include "client/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace countersign::ui {

class FactList;
class StatePanel;

class CoverageView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageView)

public:
    explicit CoverageView(Session &session, QWidget *parent = nullptr);

    void load();

protected:
    void showEvent(QShowEvent *event) override; // nobody asks before somebody looks

private:
    void fill();
    void showChosen();

    Session &m_session;
    QList<CoveredEndpoint> m_endpoints;
    QList<qsizetype> m_rows; // of the endpoints that are shown
    bool m_asked = false;
    Call m_call;
    QComboBox *m_dialect;
    QLabel *m_summary;
    QPushButton *m_reload;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    FactList *m_parameters;
};

} // namespace countersign::ui
