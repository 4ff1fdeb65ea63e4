#include "client/approvalvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

PartyName partyFrom(const QJsonValue &value, QLatin1StringView name)
{
    const QJsonObject object = value.toObject();
    return {text(object, "id"_L1), text(object, name)};
}

SourceName sourceFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {text(object, "key"_L1), text(object, "type"_L1), text(object, "name"_L1)};
}

} // namespace

ApprovalState approvalStateFrom(const QString &word)
{
    if (word == "pending"_L1)
        return ApprovalState::Pending;
    if (word == "approved"_L1)
        return ApprovalState::Approved;
    if (word == "denied"_L1)
        return ApprovalState::Denied;
    if (word == "expired"_L1)
        return ApprovalState::Expired;
    return word == "cancelled"_L1 ? ApprovalState::Cancelled : ApprovalState::Unknown;
}

bool isApprovalId(const QString &id)
{
    static const QRegularExpression pattern(u"^req_[0-9a-f]{20}$"_s);
    return pattern.match(id).hasMatch();
}

LinkState linkStateFrom(const QString &word)
{
    if (word == "pending"_L1)
        return LinkState::Pending;
    if (word == "accepted"_L1)
        return LinkState::Accepted;
    if (word == "refused"_L1)
        return LinkState::Refused;
    return word == "expired"_L1 ? LinkState::Expired : LinkState::Unknown;
}

bool ApprovalFilter::empty() const
{
    return *this == ApprovalFilter{};
}

Approval approvalFrom(const QJsonObject &object)
{
    Approval a;
    a.id = text(object, "id"_L1);
    a.version = object.value("version"_L1).toInteger();
    a.createdAt = timeFrom(text(object, "created_at"_L1));
    a.integrator = partyFrom(object.value("integrator"_L1), "name"_L1);
    a.externalId = text(object, "external_id"_L1);
    a.stateWord = text(object, "status"_L1);
    a.state = approvalStateFrom(a.stateWord);
    a.expiresAt = timeFrom(text(object, "expires_at"_L1));
    a.seenAt = timeFrom(text(object, "seen_at"_L1));
    a.seenBy = text(object, "seen_by"_L1);
    a.subject = partyFrom(object.value("subject"_L1), "label"_L1);
    a.source = sourceFrom(object.value("source"_L1));
    a.linked = object.value("linked"_L1).toBool(true);
    a.addressee = partyFrom(object.value("for"_L1), "name"_L1);
    a.title = text(object, "title"_L1);
    a.description = text(object, "description"_L1);
    a.action = text(object, "action"_L1);
    a.reference = text(object, "reference"_L1);
    a.amount = text(object.value("amount"_L1).toObject(), "text"_L1);
    a.payee = text(object, "payee"_L1);
    for (const QJsonValue line : object.value("details"_L1).toArray())
        a.details.append({text(line.toObject(), "label"_L1), text(line.toObject(), "value"_L1)});
    const QJsonObject actor = object.value("actor"_L1).toObject();
    a.asker = {text(actor, "type"_L1), text(actor, "name"_L1), text(actor, "subtitle"_L1),
               actor.value("is_agent"_L1).toBool()};
    const QJsonObject risk = object.value("risk"_L1).toObject();
    a.risk.level = text(risk, "level"_L1);
    a.risk.summary = text(risk, "summary"_L1);
    for (const QJsonValue name : risk.value("signals"_L1).toArray())
        a.risk.signalNames.append(name.toString());
    for (const QJsonValue value : object.value("decisions"_L1).toArray()) {
        const QJsonObject choice = value.toObject();
        a.decisions.append({text(choice, "label"_L1), text(choice, "value"_L1), choice.value("denies"_L1).toBool()});
    }
    if (const QJsonValue value = object.value("decision"_L1); value.isObject()) {
        const QJsonObject made = value.toObject();
        a.decision = DecisionMade{text(made, "value"_L1), text(made, "method"_L1), timeFrom(text(made, "at"_L1)),
                                  text(made, "by"_L1), text(made, "reason"_L1)};
    }
    a.decide = {object.value("can_decide"_L1).toBool(), text(object, "refusal"_L1)};
    return a;
}

ApprovalDetail approvalDetailFrom(const QJsonObject &object)
{
    ApprovalDetail detail;
    detail.approval = approvalFrom(object);
    detail.raw = QJsonDocument(object.value("raw"_L1).toObject()).toJson(QJsonDocument::Compact);
    for (const QJsonValue entry : object.value("timeline"_L1).toArray())
        detail.timeline.append(journalEntryFrom(entry.toObject()));
    std::stable_sort(detail.timeline.begin(), detail.timeline.end(),
                     [](const JournalEntry &a, const JournalEntry &b) { return a.seq > b.seq; });
    for (const QJsonValue value : object.value("deliveries"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        detail.callbacks.append({text(one, "id"_L1), text(one, "event"_L1), text(one, "state"_L1),
                                 timeFrom(text(one, "next_attempt_at"_L1))});
    }
    return detail;
}

Link linkFrom(const QJsonObject &object)
{
    Link link;
    link.id = text(object, "id"_L1);
    link.createdAt = timeFrom(text(object, "created_at"_L1));
    link.integrator = partyFrom(object.value("integrator"_L1), "name"_L1);
    link.stateWord = text(object, "status"_L1);
    link.state = linkStateFrom(link.stateWord);
    link.expiresAt = timeFrom(text(object, "expires_at"_L1));
    link.subject = partyFrom(object.value("subject"_L1), "label"_L1);
    link.source = sourceFrom(object.value("source"_L1));
    link.url = text(object, "url"_L1);
    link.shortCode = text(object, "short_code"_L1);
    link.connection = text(object, "connection"_L1);
    link.onlyThisComputer = object.value("only_this_computer"_L1).toBool();
    return link;
}

Connection connectionFrom(const QJsonObject &object)
{
    Connection c;
    c.id = text(object, "id"_L1);
    c.linkedAt = timeFrom(text(object, "created_at"_L1));
    c.integrator = partyFrom(object.value("integrator"_L1), "name"_L1);
    c.active = text(object, "status"_L1) == "active"_L1;
    c.revokedAt = timeFrom(text(object, "revoked_at"_L1));
    c.subject = partyFrom(object.value("subject"_L1), "label"_L1);
    c.source = sourceFrom(object.value("source"_L1));
    c.person = partyFrom(object.value("person"_L1), "name"_L1);
    return c;
}

Integrator integratorFrom(const QJsonObject &object)
{
    return {text(object, "id"_L1), text(object, "name"_L1), object.value("active"_L1).toBool(true)};
}

} // namespace countersign::ui
