// Payments as a list: filter, columns, and the words of each cell.
#pragma once

#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class PaymentModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaymentModel)

public:
    enum Column { Time, Amount, Status, CardUsed, Description, MerchantName, Id, ColumnCount };
    enum Role { StatusRole = Qt::UserRole + 1, IdRole }; // StatusRole: a PaymentStatus as int

    explicit PaymentModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const PaymentFilter &filter() const { return m_filter; }
    void setFilter(const PaymentFilter &filter); // starts over
    [[nodiscard]] const std::optional<Count> &count() const { return m_count; }
    [[nodiscard]] const Payment *paymentAt(int row) const; // until the next change of the model
    void load();                                           // first rows and the count of matches

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
    PaymentFilter m_filter;
    std::optional<Count> m_count;
    QTimer m_countTimer;
    Call m_countCall;
};

} // namespace countersign::ui
