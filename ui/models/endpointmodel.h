// Webhook endpoints as a list with the state and health of each.
#pragma once

#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class EndpointModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointModel)

public:
    enum Column { Name, Owner, Format, Events, State, Health, ColumnCount };

    explicit EndpointModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const Endpoint *endpointAt(int row) const; // until the next change of the model
    [[nodiscard]] const Endpoint *endpoint(const QString &id) const;

    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    void heard(const QList<JournalEntry> &entries);

    Session &m_session;
    QTimer m_healthTimer;
};

} // namespace countersign::ui
