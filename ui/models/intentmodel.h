// Payment intents as a list, the newest first: filter, columns, the words of each cell, and how many match. What is
// left of an intent's time is told as of now, so a view that is painted again shows it moving.
#pragma once

#include "client/intentvalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class IntentModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntentModel)

public:
    enum Column { Time, Amount, Status, Ends, About, MerchantName, Id, ColumnCount };

    explicit IntentModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const IntentFilter &filter() const { return m_filter; }
    void setFilter(const IntentFilter &filter); // starts over
    void load();
    [[nodiscard]] const std::optional<Count> &count() const { return m_count; }
    [[nodiscard]] const Intent *intentAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool readsFromAnywhere() const override { return false; }

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    void heard(const QList<JournalEntry> &entries);
    void recount();
    [[nodiscard]] QString endText(const Intent &intent) const;

    Session &m_session;
    IntentFilter m_filter;
    std::optional<Count> m_count;
    QTimer m_countTimer;
    Call m_countCall;
};

} // namespace countersign::ui
