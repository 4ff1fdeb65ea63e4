// What one inbox received, as a list. The feed does not tell of it: whoever shows it says when there is more.
#pragma once

#include "models/pagemodel.h"

namespace countersign::ui {

class Session;

class MessageModel final : public PageModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageModel)

public:
    enum Column { Time, Event, Verification, Answered, ColumnCount };

    explicit MessageModel(Session &session, QObject *parent = nullptr); // the session outlives the model

    [[nodiscard]] QString inbox() const { return m_inbox; }
    void setInbox(const QString &name);                         // starts over; empty: none
    void noteArrived();                                         // there are new messages
    [[nodiscard]] const InboxMessage *messageAt(int row) const; // until the next change of the model

    [[nodiscard]] bool readsFromAnywhere() const override { return false; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Call request(const PageQuery &query, Reply<Records> reply) override;
    [[nodiscard]] Call requestOne(const QString &id, Reply<Record> reply) override;
    [[nodiscard]] bool admits(const Record &record) const override;

private:
    Session &m_session;
    QString m_inbox;
};

} // namespace countersign::ui
