// Webhook deliveries as a list: filter, columns, and the words of each cell.
#pragma once

#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class DeliveryModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryModel)

public:
    enum Column { Time, Event, Object, Url, State, Attempts, Next, ColumnCount };

    explicit DeliveryModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const DeliveryFilter &filter() const { return m_filter; }
    void setFilter(const DeliveryFilter &filter); // starts over
    [[nodiscard]] const std::optional<Count> &count() const { return m_count; }
    [[nodiscard]] const Delivery *deliveryAt(int row) const; // until the next change of the model
    void load();                                             // first rows and the count of matches

    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    void heard(const QList<JournalEntry> &entries);
    void recount();

    Session &m_session;
    DeliveryFilter m_filter;
    std::optional<Count> m_count;
    QTimer m_countTimer;
    Call m_countCall;
};

} // namespace countersign::ui
