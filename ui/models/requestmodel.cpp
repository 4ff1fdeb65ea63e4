#include "models/requestmodel.h"

#include "client/session.h"
#include "widgets/format.h"
#include "widgets/requestwords.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

RequestModel::RequestModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
}

void RequestModel::setFilter(const RequestFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_pollCall.cancel();
    if (state() != State::Idle)
        toFirst();
}

void RequestModel::poll()
{
    if (state() != State::Ready || m_pollCall.active())
        return;
    m_pollCall = m_session.client().newerRequests(m_filter, m_newest, [this](const Outcome<RequestListing> &outcome) {
        if (!outcome)
            return; // the session says what is wrong; the next look is soon
        noteDropped(outcome->dropped);
        m_newest = outcome->newest;
        if (!outcome->items.isEmpty())
            noteChanged({}, {}, true);
    });
}

void RequestModel::noteDropped(qint64 dropped)
{
    if (m_dropped == dropped)
        return;
    m_dropped = dropped;
    Q_EMIT droppedChanged();
}

const LoggedRequest *RequestModel::requestAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const LoggedRequest *>(recordAt(row).value.get()) : nullptr;
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedRequest &request = *requestAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == Status ? QVariant(static_cast<int>(httpStatusTone(request.status))) : QVariant();
    if (role == BadgeIconRole)
        return column == Status ? QVariant(httpStatusIcon(request.status)) : QVariant();
    if (role == LoudRole)
        return column == Path || column == Method;
    if (role == FixedFontRole)
        return column == Path || column == Time || column == Method;
    if (role == Qt::TextAlignmentRole)
        return column == Duration ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                  : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Time:
            return preciseTime(request.at);
        case Path:
            return isolated(request.target());
        case Status:
            return u"%1: %2"_s.arg(httpStatusText(request.status), httpStatusMeaning(request.status));
        case Caller:
            return isolated(request.actor);
        case Idempotency:
            return isolated(request.idempotencyKey);
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole && column == Time)
        return preciseTime(request.at);
    if (role == Qt::AccessibleTextRole && column == Status)
        return httpStatusText(request.status);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Time:
        return logTime(request.at);
    case Method:
        return methodText(request);
    case Path:
        return isolated(request.target());
    case Status:
        return isolated(QString::number(request.status)); // the phrase is in the tip: the path needs the room
    case Duration:
        return formatDuration(request.microseconds);
    case Caller:
        return callerText(request, m_session.me());
    case Idempotency:
        if (request.replayed)
            return tr("Replay");
        return request.idempotencyKey.isEmpty() ? QString() : tr("Key");
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Duration ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                   : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Idempotency)
        return tr("Whether the call carried an idempotency key, or was answered with what was stored under it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Caller:
        return tr("Caller");
    case Idempotency:
        return tr("Key");
    default:
        return {};
    }
}

Call RequestModel::request(const PageQuery &query, Reply<Records> reply)
{
    const bool first = query.after.isEmpty() && !query.start.isValid();
    return m_session.client().requests(
        m_filter, query, [this, first, reply = std::move(reply)](const Outcome<RequestListing> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            if (first) {
                m_newest = outcome->newest;
                noteDropped(outcome->dropped);
            }
            Records records;
            records.next = outcome->next;
            records.rows.reserve(static_cast<std::size_t>(outcome->items.size()));
            for (const LoggedRequest &one : outcome->items)
                records.rows.push_back({one.id, std::make_shared<const LoggedRequest>(one)});
            return reply(records);
        });
}

Call RequestModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().loggedRequest(id, [reply = std::move(reply)](const Outcome<RequestDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->request.id, std::make_shared<const LoggedRequest>(outcome->request)});
    });
}

// What was logged never changes, so nothing comes to belong later.
bool RequestModel::admits(const Record &) const
{
    return false;
}

} // namespace countersign::ui
