// Settlement batches as a list, the newest first.
#pragma once

#include "client/partnervalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class BatchModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchModel)

public:
    enum Column { Made, Client, Net, Status, Transactions, Gross, PartnerName, ColumnCount };

    explicit BatchModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const BatchFilter &filter() const { return m_filter; }
    void setFilter(const BatchFilter &filter);         // starts over
    [[nodiscard]] const Batch *batchAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool readsFromAnywhere() const override { return false; }

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    Session &m_session;
    BatchFilter m_filter;
};

} // namespace countersign::ui
