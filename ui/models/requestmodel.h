// Logged calls as a list: filter, columns, and the words of each cell. The gateway tells nobody of new calls, so poll()
// asks; whoever shows the list decides when that is worth it.
#pragma once

#include "client/requestvalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class RequestModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestModel)

public:
    enum Column { Time, Method, Path, Status, Duration, Idempotency, Caller, ColumnCount };

    explicit RequestModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] const RequestFilter &filter() const { return m_filter; }
    void setFilter(const RequestFilter &filter);                 // starts over
    [[nodiscard]] const LoggedRequest *requestAt(int row) const; // until the next change of the model
    [[nodiscard]] qint64 dropped() const { return m_dropped; }   // calls the gateway did not record
    void poll();                                                 // looks for newer ones, unless it is still looking

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void droppedChanged();

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    void noteDropped(qint64 dropped);

    Session &m_session;
    RequestFilter m_filter;
    QString m_newest; // cursor; empty: the log was empty, or was not read yet
    qint64 m_dropped = 0;
    Call m_pollCall;
};

} // namespace countersign::ui
