#include "models/intentmodel.h"

#include "client/session.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/intentwords.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds countAtMostEvery{1};

} // namespace

IntentModel::IntentModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countAtMostEvery);
    connect(&m_countTimer, &QTimer::timeout, this, &IntentModel::recount);
    connect(&session, &Session::changed, this, &IntentModel::heard);
}

void IntentModel::setFilter(const IntentFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (state() != State::Idle)
        load();
}

void IntentModel::load()
{
    m_count.reset();
    Q_EMIT countChanged();
    toFirst();
    recount();
}

void IntentModel::recount()
{
    m_countCall = m_session.client().intentCount(m_filter, [this](const Outcome<Count> &outcome) {
        m_count = outcome ? std::optional(*outcome) : std::nullopt;
        Q_EMIT countChanged();
    });
}

void IntentModel::heard(const QList<JournalEntry> &entries)
{
    QSet<QString> changed;
    bool created = false;
    for (const JournalEntry &entry : entries) {
        if (!entry.kind.startsWith("intent."_L1) && !entry.kind.startsWith("challenge."_L1))
            continue;
        if (entry.kind == "intent.created"_L1)
            created = true;
        else if (entry.object.startsWith("pi_"_L1))
            changed.insert(entry.object);
    }
    if (changed.isEmpty() && !created)
        return;
    noteChanged(changed, changed, created);
    if (!m_countTimer.isActive() && state() != State::Idle)
        m_countTimer.start();
}

const Intent *IntentModel::intentAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const Intent *>(recordAt(row).value.get()) : nullptr;
}

int IntentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IntentModel::endText(const Intent &intent) const
{
    const bool open = intent.status == IntentStatus::Created || intent.status == IntentStatus::RequiresAction;
    if (!open || !intent.expiresAt.isValid())
        return u"–"_s;
    const QDateTime now = m_session.now();
    return intent.expiresAt <= now ? tr("over") : countdown(intent.expiresAt, now);
}

QVariant IntentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Intent &intent = *intentAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == Status ? QVariant(static_cast<int>(intentLook(intent).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == Status ? QVariant(intentLook(intent).icon) : QVariant();
    if (role == LoudRole)
        return column == Amount;
    if (role == Qt::TextAlignmentRole)
        return column == Amount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                : QVariant(static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Time:
            return absoluteTime(intent.createdAt);
        case Ends:
            return intent.expiresAt.isValid() ? absoluteTime(intent.expiresAt) : QString();
        case Status:
            return intentMeaning(intent.status);
        case About:
            return foreignTip(intent.description);
        case MerchantName:
            return intent.merchantId;
        case Id:
            return intent.id;
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Time:
        return relativeTime(intent.createdAt, m_session.now());
    case Amount:
        return formatMoney(intent.amount);
    case Status:
        return intentLook(intent).text;
    case Ends:
        return endText(intent);
    case About:
        return foreignLine(intent.description.isEmpty() ? intent.orderId : intent.description);
    case MerchantName:
        return foreignLine(intent.merchantName);
    case Id:
        return isolated(intent.id);
    default:
        return {};
    }
}

QVariant IntentModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Made");
    case Amount:
        return tr("Amount");
    case Status:
        return tr("State");
    case Ends:
        return tr("Ends");
    case About:
        return tr("Description or order");
    case MerchantName:
        return tr("Merchant");
    case Id:
        return tr("ID");
    default:
        return {};
    }
}

Call IntentModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().intents(m_filter, query,
                                      [reply = std::move(reply)](const Outcome<Listing<Intent>> &outcome) {
                                          if (!outcome)
                                              return reply(outcome.error());
                                          Records records;
                                          records.next = outcome->next;
                                          for (const Intent &one : outcome->items)
                                              records.rows.push_back({one.id, std::make_shared<const Intent>(one)});
                                          return reply(records);
                                      });
}

// Read in full, because nothing shorter tells of one; what only the detail may show is not kept in a list.
Call IntentModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().intent(id, [reply = std::move(reply)](const Outcome<IntentDetail> &outcome) {
        if (!outcome)
            return reply(outcome.error());
        Intent intent = outcome->intent;
        intent.clientSecret.clear();
        intent.checkoutUrl.clear();
        return reply(Record{intent.id, std::make_shared<const Intent>(intent)});
    });
}

// The text filter is the gateway's to judge: what might belong is read again with it when it is shown.
bool IntentModel::admits(const Record &record) const
{
    const auto &intent = *static_cast<const Intent *>(record.value.get());
    return (m_filter.status.isEmpty() || m_filter.status == intent.statusWord) &&
           (m_filter.merchant.isEmpty() || m_filter.merchant == intent.merchantId) && m_filter.text.isEmpty();
}

} // namespace countersign::ui
