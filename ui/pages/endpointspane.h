// The webhook endpoints, and the chosen one beside them.
#pragma once

#include "client/session.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace countersign::ui {

class Columns;
class EndpointDetailPane;
class EndpointModel;
class ListArea;
class RecordView;

class EndpointsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointsPane)

public:
    EndpointsPane(Session &session, EndpointModel &model, QWidget *parent = nullptr); // the model outlives the pane

    void load();
    void open(const QString &id);
    void create();
    void setFormats(const QList<WebhookFormat> &formats);
    void focusList();
    void saveState();
    [[nodiscard]] EndpointDetailPane *detail() { return m_detail; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void restore();
    void spreadColumns();
    void refreshActions();
    void verify();
    void showMenu(const QString &id, const QPoint &place);

    Session &m_session;
    EndpointModel &m_model;
    QList<WebhookFormat> m_formats;
    QSplitter *m_splitter;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    EndpointDetailPane *m_detail = nullptr;
    QToolButton *m_new = nullptr;
    QToolButton *m_verify = nullptr;
    QString m_wanted; // to be chosen once the list holds it
    Columns *m_columns = nullptr;
};

} // namespace countersign::ui
