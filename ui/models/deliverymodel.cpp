#include "models/deliverymodel.h"

#include "client/session.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds countAtMostEvery{1};

QString tipOf(const Delivery &delivery, int column)
{
    switch (column) {
    case DeliveryModel::Time:
        return absoluteTime(delivery.createdAt);
    case DeliveryModel::Event:
        return delivery.event;
    case DeliveryModel::Object:
        return delivery.object;
    case DeliveryModel::Url:
        return delivery.url;
    case DeliveryModel::State:
        return deliveryStateMeaning(delivery.state);
    case DeliveryModel::Attempts:
        return delivery.last ? delivery.last->text : QString();
    case DeliveryModel::Next:
        return absoluteTime(delivery.nextAttemptAt);
    default:
        return {};
    }
}

} // namespace

DeliveryModel::DeliveryModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countAtMostEvery);
    connect(&m_countTimer, &QTimer::timeout, this, &DeliveryModel::recount);
    connect(&session, &Session::changed, this, &DeliveryModel::heard);
}

void DeliveryModel::setFilter(const DeliveryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != State::Idle)
        load();
}

void DeliveryModel::load()
{
    m_count.reset();
    Q_EMIT countChanged();
    toFirst();
    recount();
}

void DeliveryModel::recount()
{
    m_countCall = m_session.client().deliveryCount(m_filter, [this](const Outcome<Count> &outcome) {
        m_count = outcome ? std::optional(*outcome) : std::nullopt;
        Q_EMIT countChanged();
    });
}

void DeliveryModel::heard(const QList<JournalEntry> &entries)
{
    if (state() == State::Idle)
        return;
    QSet<QString> changed;
    QSet<QString> endpoints;
    bool created = false;
    for (const JournalEntry &entry : entries) {
        // A test event is told as sent again, though nobody has seen it before.
        if (entry.kind == "delivery.resent"_L1 && rowOf(entry.object) < 0)
            created = true;
        if (entry.kind.startsWith("delivery."_L1))
            changed.insert(entry.object);
        else if (entry.kind == "endpoint.paused"_L1 || entry.kind == "endpoint.resumed"_L1 ||
                 entry.kind == "endpoint.removed"_L1 || entry.kind == "endpoint.changed"_L1)
            endpoints.insert(entry.object);
        else
            created = true; // a delivery begins with the entry that caused it, whatever that is about
    }
    const QSet<QString> moved = changed;
    // Pausing holds what waits for the endpoint, and no entry names each of them.
    for (int row = 0; row < rowCount() && !endpoints.isEmpty(); ++row) {
        const Delivery &delivery = *deliveryAt(row);
        if (endpoints.contains(delivery.endpoint))
            changed.insert(delivery.id);
    }
    noteChanged(changed, moved, created);
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

const Delivery *DeliveryModel::deliveryAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Delivery *>(recordAt(row).value.get()) : nullptr;
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery &delivery = *deliveryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tipOf(delivery, column);
    case BadgeToneRole:
        return column == State ? QVariant(static_cast<int>(deliveryLook(delivery.state).tone)) : QVariant();
    case BadgeIconRole:
        return column == State ? QVariant(deliveryLook(delivery.state).icon) : QVariant();
    case LoudRole:
        return column == Event || column == Next;
    case FixedFontRole:
        return column == Object;
    case Qt::AccessibleTextRole:
        if (column == Time)
            return absoluteTime(delivery.createdAt);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Time:
        return relativeTime(delivery.createdAt, m_session.now());
    case Event:
        return isolated(delivery.eventType);
    case Object:
        return isolated(delivery.object);
    case Url:
        return isolated(delivery.url);
    case State:
        return deliveryStateName(delivery.state, delivery.stateWord);
    case Attempts:
        return attemptsText(delivery);
    case Next:
        return nextAttemptText(delivery, m_session.now());
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Object:
        return tr("Object");
    case Url:
        return tr("Endpoint");
    case State:
        return tr("State");
    case Attempts:
        return tr("Attempts");
    case Next:
        return tr("Next attempt");
    default:
        return {};
    }
}

Call DeliveryModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().deliveries(
        m_filter, query, [reply = std::move(reply)](const Outcome<Listing<Delivery>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            records.rows.reserve(static_cast<std::size_t>(outcome->items.size()));
            for (const Delivery &delivery : outcome->items)
                records.rows.push_back({delivery.id, std::make_shared<const Delivery>(delivery)});
            return reply(records);
        });
}

Call DeliveryModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().delivery(id, [reply = std::move(reply)](const Outcome<DeliveryDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->delivery.id, std::make_shared<const Delivery>(outcome->delivery)});
    });
}

bool DeliveryModel::admits(const Record &record) const
{
    // Only a filter by state lets a delivery in late; what a text or a wildcard matches is the gateway's to judge.
    if (m_filter.state.isEmpty() || !m_filter.text.isEmpty() || m_filter.event.endsWith(u'*'))
        return false;
    const auto &delivery = *static_cast<const Delivery *>(record.value.get());
    return delivery.stateWord == m_filter.state &&
           (m_filter.endpoint.isEmpty() || delivery.endpoint == m_filter.endpoint) &&
           (m_filter.event.isEmpty() || delivery.eventType == m_filter.event) &&
           (m_filter.object.isEmpty() || delivery.object == m_filter.object);
}

} // namespace countersign::ui
