// The clients of the partners as a list, the newest first.
#pragma once

#include "client/partnervalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class ClientModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientModel)

public:
    enum Column { Name, ClientId, Status, Fee, PartnerName, Made, ColumnCount };

    explicit ClientModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] QString partner() const { return m_partner; }
    void setPartner(const QString &id);                         // starts over; empty: all
    [[nodiscard]] const PartnerClient *clientAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool readsFromAnywhere() const override { return false; }

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &) const override { return false; }

private:
    Session &m_session;
    QString m_partner;
};

} // namespace countersign::ui
