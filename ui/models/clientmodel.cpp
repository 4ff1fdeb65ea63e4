#include "models/clientmodel.h"

#include "client/session.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/partnerwords.h"
#include "widgets/rowdelegate.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ClientModel::ClientModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        const bool about = std::any_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
            return entry.kind.startsWith("partner."_L1) || entry.kind == "setup.applied"_L1;
        });
        if (about)
            noteChanged({}, {}, true);
    });
}

void ClientModel::setPartner(const QString &id)
{
    if (m_partner == id)
        return;
    m_partner = id;
    if (state() != State::Idle)
        toFirst();
}

const PartnerClient *ClientModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const PartnerClient *>(recordAt(row).value.get()) : nullptr;
}

int ClientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartnerClient &client = *clientAt(index.row());
    const int column = index.column();
    if (role == BadgeToneRole)
        return column == Status ? QVariant(static_cast<int>(standingLook(client.status).tone)) : QVariant();
    if (role == BadgeIconRole)
        return column == Status ? QVariant(standingLook(client.status).icon) : QVariant();
    if (role == LoudRole)
        return column == Name;
    if (role == Qt::ToolTipRole) {
        if (column == Made)
            return absoluteTime(client.createdAt);
        return column == Name ? foreignTip(client.name) : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Name:
        return foreignLine(client.name);
    case ClientId:
        return isolated(client.clientId);
    case Status:
        return standingLook(client.status).text;
    case Fee:
        return feeWords(client);
    case PartnerName:
        return nameOf(client.partner);
    case Made:
        return relativeTime(client.createdAt, m_session.now());
    default:
        return {};
    }
}

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Client");
    case ClientId:
        return tr("Client ID");
    case Status:
        return tr("State");
    case Fee:
        return tr("Fee");
    case PartnerName:
        return tr("Partner");
    case Made:
        return tr("Made");
    default:
        return {};
    }
}

Call ClientModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().partnerClients(
        m_partner, query, [reply = std::move(reply)](const Outcome<Listing<PartnerClient>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            for (const PartnerClient &one : outcome->items)
                records.rows.push_back({one.id, std::make_shared<const PartnerClient>(one)});
            return reply(records);
        });
}

// One client has no call of its own: the newest are read again and it is found among them.
Call ClientModel::requestOne(const QString &id, Reply<Record> reply)
{
    return m_session.client().partnerClients(
        m_partner, {.after = {}, .start = {}, .limit = pageRows},
        [id, reply = std::move(reply)](const Outcome<Listing<PartnerClient>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            for (const PartnerClient &one : outcome->items) {
                if (one.id == id)
                    return reply(Record{id, std::make_shared<const PartnerClient>(one)});
            }
            return reply(Error{Error::Kind::NotFound, 404, u"not_found"_s, {}, {}, {}});
        });
}

} // namespace countersign::ui
