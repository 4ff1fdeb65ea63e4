#include "models/linkmodel.h"

#include "client/session.h"
#include "widgets/approvalwords.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// told: the objects whose entries begin so, those of them that only changed, and whether one is new.
template <class Told>
void hearOf(const QList<JournalEntry> &entries, QLatin1StringView family, QLatin1StringView creation, Told told)
{
    QSet<QString> changed;
    QSet<QString> moved;
    for (const JournalEntry &entry : entries) {
        if (!entry.kind.startsWith(family))
            continue;
        changed.insert(entry.object);
        if (entry.kind != creation)
            moved.insert(entry.object);
    }
    if (!changed.isEmpty())
        told(changed, moved, moved.size() < changed.size());
}

// Only by its state does a row come to belong that did not. The text is the gateway's to judge.
bool belongs(const LinkFilter &filter, const QString &state, const PartyName &integrator)
{
    return filter.status == state && (filter.integrator.isEmpty() || filter.integrator == integrator.id) &&
           filter.text.isEmpty();
}

} // namespace

LinkModel::LinkModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        hearOf(entries, "link."_L1, "link.created"_L1,
               [this](const auto &changed, const auto &moved, bool created) { noteChanged(changed, moved, created); });
    });
}

void LinkModel::setFilter(const LinkFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != PageModel::State::Idle)
        toFirst();
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
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
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

bool LinkModel::admits(const Record &record) const
{
    const auto &link = *static_cast<const Link *>(record.value.get());
    return belongs(m_filter, link.stateWord, link.integrator);
}

Call LinkModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().links(m_filter, query, [reply = std::move(reply)](const Outcome<Listing<Link>> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        Records records;
        records.next = outcome->next;
        for (const Link &one : outcome->items)
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
        hearOf(entries, "connection."_L1, "connection.accepted"_L1,
               [this](const auto &changed, const auto &moved, bool created) { noteChanged(changed, moved, created); });
    });
}

void ConnectionModel::setFilter(const LinkFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != PageModel::State::Idle)
        toFirst();
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
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
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

bool ConnectionModel::admits(const Record &record) const
{
    const auto &connection = *static_cast<const Connection *>(record.value.get());
    return belongs(m_filter, connection.active ? u"active"_s : u"revoked"_s, connection.integrator);
}

Call ConnectionModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().connections(
        m_filter, query, [reply = std::move(reply)](const Outcome<Listing<Connection>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            for (const Connection &one : outcome->items)
                records.rows.push_back({one.id, std::make_shared<const Connection>(one)});
            return reply(records);
        });
}

Call ConnectionModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().connection(id, [reply = std::move(reply)](const Outcome<Connection> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->id, std::make_shared<const Connection>(*outcome)});
    });
}

} // namespace countersign::ui
