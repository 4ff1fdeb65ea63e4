// Approvals as a list: filter, columns, and the words of each cell. The countdown is told as of now, so a view that is
// painted again shows it moving.
#pragma once

#include "client/approvalvalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class ApprovalModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalModel)

public:
    enum Column { Ends, State, Title, Amount, IntegratorName, Subject, Created, ColumnCount };

    explicit ApprovalModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] const ApprovalFilter &filter() const { return m_filter; }
    void setFilter(const ApprovalFilter &filter);            // starts over
    [[nodiscard]] const Approval *approvalAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    void heard(const QList<JournalEntry> &entries);
    void noteCreated();
    [[nodiscard]] bool endsFirst() const { return m_filter.status == QLatin1StringView("pending"); }
    [[nodiscard]] QString endText(const Approval &approval) const;

    Session &m_session;
    ApprovalFilter m_filter;
    QSet<QString> m_created; // heard of since the timer was started
    QTimer m_createdTimer;
};

} // namespace countersign::ui
