#include "models/batchmodel.h"

#include "client/session.h"
#include "widgets/format.h"
#include "widgets/partnerwords.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == BatchModel::Net || column == BatchModel::Gross || column == BatchModel::Transactions;
}

} // namespace

BatchModel::BatchModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        QSet<QString> changed;
        bool created = false;
        for (const JournalEntry &entry : entries) {
            if (entry.kind == "batch.created"_L1)
                created = true;
            else if (entry.kind.startsWith("batch."_L1))
                changed.insert(entry.object);
        }
        if (created || !changed.isEmpty())
            noteChanged(changed, changed, created);
    });
}

void BatchModel::setFilter(const BatchFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != State::Idle)
        toFirst();
}

const Batch *BatchModel::batchAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Batch *>(recordAt(row).value.get()) : nullptr;
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Batch &batch = *batchAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == Status ? QVariant(static_cast<int>(batchLook(batch.status).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == Status ? QVariant(batchLook(batch.status).icon) : QVariant();
    if (role == LoudRole)
        return column == Net;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (column == Made)
            return absoluteTime(batch.createdAt);
        if (column == Status)
            return batchMeaning(batch.status);
        return column == Client ? batch.client.id : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Made:
        return relativeTime(batch.createdAt, m_session.now());
    case Client:
        return nameOf(batch.client);
    case Net:
        return formatMoney(batch.net);
    case Status:
        return batchLook(batch.status).text;
    case Transactions:
        return formatNumber(batch.transactions);
    case Gross:
        return formatMoney(batch.gross);
    case PartnerName:
        return nameOf(batch.partner);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Client:
        return tr("Client");
    case Net:
        return tr("Net");
    case Status:
        return tr("State");
    case Transactions:
        return tr("Transactions");
    case Gross:
        return tr("Gross");
    case PartnerName:
        return tr("Partner");
    default:
        return {};
    }
}

Call BatchModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().batches(m_filter, query,
                                      [reply = std::move(reply)](const Outcome<Listing<Batch>> &outcome) {
                                          if (!outcome)
                                              return reply(outcome.error());
                                          Records records;
                                          records.next = outcome->next;
                                          for (const Batch &one : outcome->items)
                                              records.rows.push_back({one.id, std::make_shared<const Batch>(one)});
                                          return reply(records);
                                      });
}

Call BatchModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().batch(id, [reply = std::move(reply)](const Outcome<BatchDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->batch.id, std::make_shared<const Batch>(outcome->batch)});
    });
}

bool BatchModel::admits(const Record &record) const
{
    const auto &batch = *static_cast<const Batch *>(record.value.get());
    return (m_filter.status.isEmpty() || m_filter.status == batch.status) &&
           (m_filter.partner.isEmpty() || m_filter.partner == batch.partner.id) &&
           (m_filter.client.isEmpty() || m_filter.client == batch.client.id);
}

} // namespace countersign::ui
