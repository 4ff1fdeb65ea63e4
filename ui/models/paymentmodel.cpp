#include "models/paymentmodel.h"

#include "client/session.h"
#include "widgets/format.h"
#include "widgets/paymentwords.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds countAtMostEvery{1};

} // namespace

PaymentModel::PaymentModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countAtMostEvery);
    connect(&m_countTimer, &QTimer::timeout, this, &PaymentModel::recount);
    connect(&session, &Session::changed, this, &PaymentModel::heard);
}

void PaymentModel::setFilter(const PaymentFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != State::Idle)
        load();
}

void PaymentModel::load()
{
    m_count.reset();
    Q_EMIT countChanged();
    toFirst();
    recount();
}

void PaymentModel::recount()
{
    m_countCall = m_session.client().paymentCount(m_filter, [this](const Outcome<Count> &outcome) {
        m_count = outcome ? std::optional(*outcome) : std::nullopt;
        Q_EMIT countChanged();
    });
}

void PaymentModel::heard(const QList<JournalEntry> &entries)
{
    QSet<QString> changed;
    QSet<QString> moved;
    QSet<QString> made;
    for (const JournalEntry &entry : entries) {
        // A refund is an object of its own below its payment; a delivery is too, but changes nothing of it.
        if (entry.kind.startsWith("delivery."_L1))
            continue;
        const QString id = entry.object.startsWith("pay_"_L1) ? entry.object : entry.parent;
        if (!id.startsWith("pay_"_L1))
            continue;
        changed.insert(id);
        // A first status stands alone, a later one beside the one before it.
        const QJsonValue status = entry.data.value("status"_L1);
        if (status.isString())
            made.insert(id);
        else if (status.isArray())
            moved.insert(id);
    }
    if (changed.isEmpty())
        return;
    moved -= made;
    noteChanged(changed, moved, !made.isEmpty());
    if (!m_countTimer.isActive() && state() != State::Idle)
        m_countTimer.start();
}

const Payment *PaymentModel::paymentAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Payment *>(recordAt(row).value.get()) : nullptr;
}

int PaymentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Payment &payment = *paymentAt(index.row());
    if (role == IdRole)
        return payment.id;
    if (role == StatusRole)
        return static_cast<int>(payment.status);
    if (role == Qt::TextAlignmentRole)
        return index.column() == Amount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case Time:
            return absoluteTime(payment.createdAt);
        case Status:
            return statusMeaning(payment.status);
        case Id:
            return payment.id;
        case Description:
            return payment.description;
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole && index.column() == Time)
        return absoluteTime(payment.createdAt);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time:
        return relativeTime(payment.createdAt, m_session.now());
    case Amount:
        return formatMoney(payment.amount);
    case Status:
        return statusName(payment.status, payment.statusWord);
    case CardUsed:
        return cardText(payment.card);
    case Description:
        return payment.description.isEmpty() ? customerText(payment) : payment.description;
    case MerchantName:
        return payment.merchantName;
    case Id:
        return payment.id;
    default:
        return {};
    }
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                 : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Amount:
        return tr("Amount");
    case Status:
        return tr("Status");
    case CardUsed:
        return tr("Card");
    case Description:
        return tr("Description");
    case MerchantName:
        return tr("Merchant");
    case Id:
        return tr("ID");
    default:
        return {};
    }
}

Call PaymentModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().payments(
        m_filter, query, [reply = std::move(reply)](const Outcome<Listing<Payment>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            records.rows.reserve(static_cast<std::size_t>(outcome->items.size()));
            for (const Payment &payment : outcome->items)
                records.rows.push_back({payment.id, std::make_shared<const Payment>(payment)});
            return reply(records);
        });
}

Call PaymentModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().payment(id, [reply = std::move(reply)](const Outcome<PaymentDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        return reply(Record{outcome->payment.id, std::make_shared<const Payment>(outcome->payment)});
    });
}

bool PaymentModel::admits(const Record &record) const
{
    // Without a status filter nothing that changes comes to belong; a text match is the gateway's to judge.
    if (m_filter.status.isEmpty() || !m_filter.text.isEmpty())
        return false;
    const auto &payment = *static_cast<const Payment *>(record.value.get());
    return payment.statusWord == m_filter.status &&
           (m_filter.currency.isEmpty() || payment.amount.currency == m_filter.currency) &&
           (m_filter.merchant.isEmpty() || payment.merchantId == m_filter.merchant) &&
           (!m_filter.from.isValid() || payment.createdAt >= m_filter.from) &&
           (!m_filter.to.isValid() || payment.createdAt < m_filter.to);
}

} // namespace countersign::ui
