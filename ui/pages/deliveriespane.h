// The deliveries with their filters, and the chosen one beside them.
#pragma once

#include "client/session.h"
#include "models/deliverymodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace countersign::ui {

class Columns;
class DeliveryDetailPane;
class EndpointModel;
class FilterBar;
class FilterChip;
class ListArea;
class RecordView;
class TaskRow;

class DeliveriesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveriesPane)

public:
    DeliveriesPane(Session &session, EndpointModel &endpoints, QWidget *parent = nullptr);
    ~DeliveriesPane() override;

    void load();
    void open(const QString &id); // shows the delivery, whether the list holds it or not
    void showEndpoint(const QString &endpoint);
    void setFormats(const QList<WebhookFormat> &formats);
    void focusList();
    void saveState();
    [[nodiscard]] DeliveryModel &model() { return m_model; }
    [[nodiscard]] DeliveryDetailPane *detail() { return m_detail; }

Q_SIGNALS:
    void newEndpointRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void buildFilters(QWidget *parent);
    void restore();
    void spreadColumns();
    [[nodiscard]] DeliveryFilter filterNow() const;
    [[nodiscard]] QStringList filterWords() const;
    void applyFilter();
    void fillEndpoints();
    void refreshCount();
    void refreshActions();
    void resendAll();
    void resendEnded(const Task &task);
    void showMenu(const QString &id, const QPoint &place);

    Session &m_session;
    EndpointModel &m_endpoints;
    DeliveryModel m_model;
    QSplitter *m_splitter;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    DeliveryDetailPane *m_detail = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_state = nullptr;
    FilterChip *m_event = nullptr;
    FilterChip *m_endpoint = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_resendAll = nullptr;
    TaskRow *m_task = nullptr;
    QTimer m_clock;
    Columns *m_columns = nullptr;
};

} // namespace countersign::ui
