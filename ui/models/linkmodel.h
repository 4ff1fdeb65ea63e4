// Links and connections as lists, the newest first: filter, columns, and the words of each cell.
#pragma once

#include "client/approvalvalues.h"
#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class LinkModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkModel)

public:
    enum Column { Subject, Source, IntegratorName, State, Ends, ColumnCount };

    explicit LinkModel(Session &session, QObject *parent = nullptr); // the session outlives the model
    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] const LinkFilter &filter() const { return m_filter; }
    void setFilter(const LinkFilter &filter);        // starts over
    [[nodiscard]] const Link *linkAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    Session &m_session;
    LinkFilter m_filter;
};

class ConnectionModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionModel)

public:
    enum Column { Subject, Source, IntegratorName, Person, State, Since, ColumnCount };

    explicit ConnectionModel(Session &session, QObject *parent = nullptr); // the session outlives the model
    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] const LinkFilter &filter() const { return m_filter; }
    void setFilter(const LinkFilter &filter);                    // starts over
    [[nodiscard]] const Connection *connectionAt(int row) const; // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    Session &m_session;
    LinkFilter m_filter;
};

} // namespace countersign::ui
