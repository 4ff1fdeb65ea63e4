// Links and connections as lists, the newest first. Each holds the newest ones alone: the gateway is asked for so many.
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
    [[nodiscard]] const Link *linkAt(int row) const;                 // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &) const override { return false; }

private:
    Session &m_session;
};

class ConnectionModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionModel)

public:
    enum Column { Subject, Source, IntegratorName, Person, State, Since, ColumnCount };

    explicit ConnectionModel(Session &session, QObject *parent = nullptr); // the session outlives the model
    [[nodiscard]] const Connection *connectionAt(int row) const;           // until the next change of the model

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &) const override { return false; }

private:
    Session &m_session;
};

} // namespace countersign::ui
