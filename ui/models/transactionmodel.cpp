#include "models/transactionmodel.h"

#include "client/session.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/partnerwords.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == TransactionModel::Amount || column == TransactionModel::Net;
}

BadgeLook lookAt(const CliveTransaction &transaction, int column)
{
    return column == TransactionModel::Status ? transactionLook(transaction.status)
                                              : settlementLook(transaction.settlement);
}

} // namespace

TransactionModel::TransactionModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        QSet<QString> changed;
        bool created = false;
        bool settled = false;
        for (const JournalEntry &entry : entries) {
            settled = settled || entry.kind.startsWith("batch."_L1);
            if (!entry.kind.startsWith("transaction."_L1))
                continue;
            // The first of its entries may be either of these two.
            if (rowOf(entry.object) < 0 &&
                (entry.kind == "transaction.initialized"_L1 || entry.kind == "transaction.pending"_L1))
                created = true;
            else
                changed.insert(entry.object);
        }
        // A batch tells of itself alone: which of the rows it has taken up is read again.
        for (int row = 0; settled && row < rowCount(); ++row) {
            if (transactionAt(row)->settlement != "paid"_L1)
                changed.insert(idAt(row));
        }
        if (created || !changed.isEmpty())
            noteChanged(changed, changed, created);
    });
}

void TransactionModel::setFilter(const TransactionFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != State::Idle)
        toFirst();
}

const CliveTransaction *TransactionModel::transactionAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const CliveTransaction *>(recordAt(row).value.get()) : nullptr;
}

int TransactionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CliveTransaction &transaction = *transactionAt(index.row());
    const int column = index.column();
    const bool badge = column == Status || column == Settlement;
    if (role == BadgeToneRole)
        return badge ? QVariant(static_cast<int>(lookAt(transaction, column).tone)) : QVariant();
    if (role == BadgeIconRole)
        return badge ? QVariant(lookAt(transaction, column).icon) : QVariant();
    if (role == LoudRole)
        return column == Amount;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Made:
            return absoluteTime(transaction.createdAt);
        case Status:
            return transactionMeaning(transaction.status);
        case Reference:
            return foreignTip(transaction.reference);
        case Client:
            return transaction.client.id;
        case Id:
            return transaction.id;
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Made:
        return relativeTime(transaction.createdAt, m_session.now());
    case Amount:
        return formatMoney(transaction.amount);
    case Status:
    case Settlement:
        return lookAt(transaction, column).text;
    case Reference:
        return foreignLine(transaction.reference);
    case Client:
        return nameOf(transaction.client);
    case Net:
        return transaction.fees ? formatMoney(transaction.fees->net) : u"–"_s;
    case Id:
        return isolated(transaction.id);
    default:
        return {};
    }
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Amount:
        return tr("Amount");
    case Status:
        return tr("State");
    case Settlement:
        return tr("Settlement");
    case Reference:
        return tr("Reference");
    case Client:
        return tr("Client");
    case Net:
        return tr("Net");
    case Id:
        return tr("ID");
    default:
        return {};
    }
}

Call TransactionModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().cliveTransactions(
        m_filter, query, [reply = std::move(reply)](const Outcome<Listing<CliveTransaction>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            for (const CliveTransaction &one : outcome->items)
                records.rows.push_back({one.id, std::make_shared<const CliveTransaction>(one)});
            return reply(records);
        });
}

Call TransactionModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().cliveTransaction(id, [reply = std::move(reply)](
                                                       const Outcome<CliveTransactionDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->transaction.id, std::make_shared<const CliveTransaction>(outcome->transaction)});
    });
}

// The text filter is the gateway's to judge: what might belong is read again with it when it is shown.
bool TransactionModel::admits(const Record &record) const
{
    const auto &transaction = *static_cast<const CliveTransaction *>(record.value.get());
    return (m_filter.status.isEmpty() || m_filter.status == transaction.status) &&
           (m_filter.partner.isEmpty() || m_filter.partner == transaction.partner.id) &&
           (m_filter.client.isEmpty() || m_filter.client == transaction.client.id) &&
           (m_filter.batch.isEmpty() || m_filter.batch == transaction.batch) && m_filter.text.isEmpty();
}

} // namespace countersign::ui
