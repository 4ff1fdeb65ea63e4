#include "models/messagemodel.h"

#include "client/session.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/rowdelegate.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

BadgeLook lookOf(const InboxMessage &message)
{
    if (!message.verification)
        return {MessageModel::tr("Not checked"), u"question"_s, Tone::Neutral};
    if (message.verification->valid)
        return {MessageModel::tr("Signature right"), u"checkmark"_s, Tone::Positive};
    return {MessageModel::tr("Signature wrong"), u"dialog-close"_s, Tone::Negative};
}

} // namespace

MessageModel::MessageModel(Session &session, QObject *parent)
    : PageModel(parent)
    , m_session(session)
{
}

void MessageModel::setInbox(const QString &name)
{
    if (m_inbox == name)
        return;
    m_inbox = name;
    clear();
    if (!name.isEmpty())
        toFirst();
}

void MessageModel::noteArrived()
{
    noteChanged({}, {}, true);
}

const InboxMessage *MessageModel::messageAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<const InboxMessage *>(recordAt(row).value.get()) : nullptr;
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxMessage &message = *messageAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Time)
            return preciseTime(message.at);
        return column == Verification && message.verification ? message.verification->text : QString();
    case BadgeToneRole:
        return column == Verification ? QVariant(static_cast<int>(lookOf(message).tone)) : QVariant();
    case BadgeIconRole:
        return column == Verification ? QVariant(lookOf(message).icon) : QVariant();
    case LoudRole:
        return column == Event;
    case Qt::AccessibleTextRole:
        if (column == Time)
            return preciseTime(message.at);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Time:
        return relativeTime(message.at, m_session.wall());
    case Event:
        return isolated(message.event.isEmpty() ? message.method + u' ' + message.target : message.event);
    case Verification:
        return lookOf(message).text;
    case Answered:
        return inboxAnswerName(message.answered);
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Message");
    case Verification:
        return tr("Signature");
    case Answered:
        return tr("Answered");
    default:
        return {};
    }
}

Call MessageModel::request(const PageQuery &query, Reply<Records> reply)
{
    return m_session.client().inboxMessages(
        m_inbox, query, [reply = std::move(reply)](const Outcome<Listing<InboxMessage>> &outcome) {
            if (!outcome)
                return reply(outcome.error());
            Records records;
            records.next = outcome->next;
            for (const InboxMessage &message : outcome->items)
                records.rows.push_back({message.id, std::make_shared<const InboxMessage>(message)});
            return reply(records);
        });
}

Call MessageModel::requestOne(const QString &, Reply<Record>)
{
    return {}; // a message never changes
}

bool MessageModel::admits(const Record &) const
{
    return false;
}

} // namespace countersign::ui
