#include "models/endpointmodel.h"

#include "client/session.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds healthAtMostEvery{1};

BadgeLook lookOf(const Endpoint &endpoint, int column)
{
    return column == EndpointModel::State ? endpointStateLook(endpoint) : endpointHealthLook(endpoint);
}

bool isBadge(int column)
{
    return column == EndpointModel::State || column == EndpointModel::Health;
}

QString tipOf(const Endpoint &endpoint, int column)
{
    switch (column) {
    case EndpointModel::Name:
        return endpoint.url;
    case EndpointModel::Owner:
        return endpoint.owner;
    case EndpointModel::Events:
        return endpoint.events.join(u'\n');
    case EndpointModel::State:
        return endpointStateMeaning(endpoint);
    case EndpointModel::Health:
        return endpoint.lastError.isEmpty() ? endpointHealthMeaning(endpoint)
                                            : endpointHealthMeaning(endpoint) + u'\n' + endpoint.lastError;
    default:
        return {};
    }
}

} // namespace

EndpointModel::EndpointModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    // Each delivery may change the health of an endpoint; in a storm of them once a second is soon enough.
    m_healthTimer.setSingleShot(true);
    m_healthTimer.setInterval(healthAtMostEvery);
    connect(&m_healthTimer, &QTimer::timeout, this, [this] {
        QSet<QString> held;
        for (int row = 0; row < rowCount(); ++row)
            held.insert(idAt(row));
        noteChanged(held, {}, false);
    });
    connect(&session, &Session::changed, this, &EndpointModel::heard);
}

void EndpointModel::heard(const QList<JournalEntry> &entries)
{
    if (state() == PageModel::State::Idle)
        return;
    QSet<QString> changed;
    bool created = false;
    bool removed = false;
    for (const JournalEntry &entry : entries) {
        created = created || entry.kind == "endpoint.created"_L1;
        removed = removed || (entry.kind == "endpoint.removed"_L1 && rowOf(entry.object) >= 0);
        if (entry.kind.startsWith("endpoint."_L1))
            changed.insert(entry.object);
        else if (!m_healthTimer.isActive())
            m_healthTimer.start();
    }
    if (removed)
        reload();
    else
        noteChanged(changed, {}, created);
}

const Endpoint *EndpointModel::endpointAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Endpoint *>(recordAt(row).value.get()) : nullptr;
}

const Endpoint *EndpointModel::endpoint(const QString &id) const
{
    return endpointAt(rowOf(id));
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Endpoint &endpoint = *endpointAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tipOf(endpoint, column);
    case BadgeToneRole:
        return isBadge(column) ? QVariant(static_cast<int>(lookOf(endpoint, column).tone)) : QVariant();
    case BadgeIconRole:
        return isBadge(column) ? QVariant(lookOf(endpoint, column).icon) : QVariant();
    case LoudRole:
        return column == Name;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Name:
        return endpoint.name.isEmpty() ? isolated(endpoint.url)
                                       : u"%1  %2"_s.arg(endpoint.name, isolated(endpoint.url));
    case Owner:
        return endpoint.owner;
    case Format:
        return formatName(endpoint.format);
    case Events:
        return eventsText(endpoint.events);
    case State:
    case Health:
        return lookOf(endpoint, column).text;
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Endpoint");
    case Owner:
        return tr("Owner");
    case Format:
        return tr("Format");
    case Events:
        return tr("Events");
    case State:
        return tr("State");
    case Health:
        return tr("Health");
    default:
        return {};
    }
}

Call EndpointModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().endpoints(query, [reply = std::move(reply)](const Outcome<Listing<Endpoint>> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        Records records;
        records.next = outcome->next;
        for (const Endpoint &endpoint : outcome->items)
            records.rows.push_back({endpoint.id, std::make_shared<const Endpoint>(endpoint)});
        return reply(records);
    });
}

Call EndpointModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().endpoint(id, [reply = std::move(reply)](const Outcome<Endpoint> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->id, std::make_shared<const Endpoint>(*outcome)});
    });
}

bool EndpointModel::admits(const Record &) const
{
    return false; // unfiltered: nothing comes to belong
}

} // namespace countersign::ui
