#include "models/linkmodel.h"

#include "client/session.h"
#include "widgets/approvalwords.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

LinkModel::LinkModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        QSet<QString> changed;
        bool created = false;
        for (const JournalEntry &entry : entries) {
            if (!entry.kind.startsWith("link."_L1))
                continue;
            created = created || entry.kind == "link.created"_L1;
            changed.insert(entry.object);
        }
        if (!changed.isEmpty())
            noteChanged(changed, {}, created);
    });
}

const Link *LinkModel::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Link *>(recordAt(row).value.get()) : nullptr;
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Link &link = *linkAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == State ? QVariant(static_cast<int>(linkLook(link).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == State ? QVariant(linkLook(link).icon) : QVariant();
    if (role == LoudRole)
        return column == Subject;
    if (role == Qt::ToolTipRole) {
        if (column == State)
            return linkMeaning(link.state);
        if (column == Ends)
            return absoluteTime(link.expiresAt);
        return column == Subject ? foreignTip(link.subject.id) : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Subject:
        return partyText(link.subject);
    case Source:
        return sourceText(link.source);
    case IntegratorName:
        return partyText(link.integrator);
    case State:
        return linkLook(link).text;
    case Ends:
        if (link.state != LinkState::Pending)
            return relativeTime(link.createdAt, m_session.now());
        return countdown(link.expiresAt, m_session.now());
    default:
        return {};
    }
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Subject");
    case Source:
        return tr("Source");
    case IntegratorName:
        return tr("Integrator");
    case State:
        return tr("State");
    case Ends:
        return tr("Ends or made");
    default:
        return {};
    }
}

Call LinkModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().links(query.limit, [reply = std::move(reply)](const Outcome<QList<Link>> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        Records records;
        for (const Link &one : *outcome)
            records.rows.push_back({one.id, std::make_shared<const Link>(one)});
        return reply(records);
    });
}

Call LinkModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().link(id, [reply = std::move(reply)](const Outcome<Link> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->id, std::make_shared<const Link>(*outcome)});
    });
}

ConnectionModel::ConnectionModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        QSet<QString> changed;
        for (const JournalEntry &entry : entries) {
            if (entry.kind.startsWith("connection."_L1))
                changed.insert(entry.object);
        }
        if (changed.isEmpty())
            return;
        const bool created =
            std::any_of(changed.begin(), changed.end(), [this](const QString &id) { return rowOf(id) < 0; });
        noteChanged(changed, {}, created);
    });
}

const Connection *ConnectionModel::connectionAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Connection *>(recordAt(row).value.get()) : nullptr;
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = *connectionAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == State ? QVariant(static_cast<int>(connectionLook(connection).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == State ? QVariant(connectionLook(connection).icon) : QVariant();
    if (role == LoudRole)
        return column == Subject;
    if (role == Qt::ToolTipRole) {
        if (column == Since)
            return absoluteTime(connection.linkedAt);
        return column == Subject ? foreignTip(connection.subject.id) : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Subject:
        return partyText(connection.subject);
    case Source:
        return sourceText(connection.source);
    case IntegratorName:
        return partyText(connection.integrator);
    case Person:
        return partyText(connection.person);
    case State:
        return connectionLook(connection).text;
    case Since:
        return relativeTime(connection.linkedAt, m_session.now());
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Subject");
    case Source:
        return tr("Source");
    case IntegratorName:
        return tr("Integrator");
    case Person:
        return tr("Person");
    case State:
        return tr("State");
    case Since:
        return tr("Linked");
    default:
        return {};
    }
}

Call ConnectionModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().connections(
        query.limit, [reply = std::move(reply)](const Outcome<QList<Connection>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            for (const Connection &one : *outcome)
                records.rows.push_back({one.id, std::make_shared<const Connection>(one)});
            return reply(records);
        });
}

// One connection has no call of its own in the client: the newest are read again and it is found among them.
Call ConnectionModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().connections(
        pageRows, [id, reply = std::move(reply)](const Outcome<QList<Connection>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            for (const Connection &one : *outcome) {
                if (one.id == id)
                    return reply(Record{id, std::make_shared<const Connection>(one)});
            }
            return reply(Error{Error::Kind::NotFound, 404, u"not_found"_s, {}, {}, {}});
        });
}

} // namespace countersign::ui
