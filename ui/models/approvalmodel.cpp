#include "models/approvalmodel.h"

#include "client/session.h"
#include "widgets/approvalwords.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds createdAtMostEvery{300};
constexpr int lookedAt = 4; // of many new ones: enough to show that there are some; showing them reads all

} // namespace

ApprovalModel::ApprovalModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    m_createdTimer.setSingleShot(true);
    m_createdTimer.setInterval(createdAtMostEvery);
    connect(&m_createdTimer, &QTimer::timeout, this, &ApprovalModel::noteCreated);
    connect(&session, &Session::changed, this, &ApprovalModel::heard);
}

void ApprovalModel::setFilter(const ApprovalFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != PageModel::State::Idle)
        toFirst();
}

void ApprovalModel::heard(const QList<JournalEntry> &entries)
{
    QSet<QString> changed;
    QSet<QString> moved;
    bool created = false;
    for (const JournalEntry &entry : entries) {
        if (!entry.kind.startsWith("approval."_L1) || entry.object.isEmpty())
            continue;
        if (entry.kind == "approval.created"_L1) {
            created = true;
            if (endsFirst())
                m_created.insert(entry.object);
            continue;
        }
        changed.insert(entry.object);
        if (entry.kind != "approval.seen"_L1)
            moved.insert(entry.object);
    }
    if (created && endsFirst() && !m_createdTimer.isActive())
        m_createdTimer.start();
    if (!changed.isEmpty() || (created && !endsFirst()))
        noteChanged(changed, moved, created && !endsFirst());
}

// Sorted by their end, new requests may belong anywhere: they come in like rows that have come to belong.
void ApprovalModel::noteCreated()
{
    QSet<QString> some;
    for (const QString &id : std::as_const(m_created)) {
        if (some.size() < lookedAt && rowOf(id) < 0)
            some.insert(id);
    }
    m_created.clear();
    noteChanged(some, some, false);
}

const Approval *ApprovalModel::approvalAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Approval *>(recordAt(row).value.get()) : nullptr;
}

int ApprovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApprovalModel::endText(const Approval &approval) const
{
    if (approval.state != ApprovalState::Pending)
        return u"–"_s;
    const QDateTime now = m_session.now();
    return approval.expiresAt <= now ? tr("over") : countdown(approval.expiresAt, now);
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Approval &approval = *approvalAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == State ? QVariant(static_cast<int>(approvalLook(approval).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == State ? QVariant(approvalLook(approval).icon) : QVariant();
    if (role == LoudRole)
        return column == Title || column == Amount;
    if (role == Qt::TextAlignmentRole)
        return column == Amount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Ends:
            return absoluteTime(approval.expiresAt);
        case Title:
            return foreignTip(approval.title);
        case Subject:
            return foreignTip(approval.subject.id);
        case State:
            return approvalMeaning(approval.state);
        case Created:
            return absoluteTime(approval.createdAt);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Ends:
        return endText(approval);
    case Title:
        return foreignLine(approval.title);
    case Amount:
        return foreignLine(approval.amount);
    case IntegratorName:
        return partyText(approval.integrator);
    case Subject:
        return partyText(approval.subject);
    case State:
        return approvalLook(approval).text;
    case Created:
        return relativeTime(approval.createdAt, m_session.now());
    default:
        return {};
    }
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                 : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ends:
        return tr("Ends");
    case Title:
        return tr("Request");
    case Amount:
        return tr("Amount");
    case IntegratorName:
        return tr("Integrator");
    case Subject:
        return tr("Subject");
    case State:
        return tr("State");
    case Created:
        return tr("Asked");
    default:
        return {};
    }
}

Call ApprovalModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().approvals(m_filter, query,
                                        [reply = std::move(reply)](const Outcome<Listing<Approval>> &outcome) {
                                            if (!outcome)
                                                return reply(outcome.error());
                                            Records records;
                                            records.next = outcome->next;
                                            for (const Approval &one : outcome->items)
                                                records.rows.push_back({one.id, std::make_shared<const Approval>(one)});
                                            return reply(records);
                                        });
}

Call ApprovalModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().approval(id, [reply = std::move(reply)](const Outcome<ApprovalDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->approval.id, std::make_shared<const Approval>(outcome->approval)});
    });
}

// The text filter is the gateway's to judge: what might belong is read again with it when it is shown.
bool ApprovalModel::admits(const Record &record) const
{
    const auto &approval = *static_cast<const Approval *>(record.value.get());
    return (m_filter.status.isEmpty() || m_filter.status == approval.stateWord) &&
           (m_filter.integrator.isEmpty() || m_filter.integrator == approval.integrator.id) && m_filter.text.isEmpty();
}

} // namespace countersign::ui
