// What the console API tells of approvals, links and connections, as values (design: console API). Texts are the
// integrator's own and are shown as plain text only, by the functions of widgets/approvalwords.h.
#pragma once

#include "client/values.h"

namespace countersign::ui {

enum class ApprovalState { Unknown, Pending, Approved, Denied, Expired, Cancelled };

[[nodiscard]] ApprovalState approvalStateFrom(const QString &word);
// Calls in the request log are named in the same way, by shorter ids.
[[nodiscard]] bool isApprovalId(const QString &id);

struct PartyName // an integrator, a subject, a person
{
    QString id;
    QString name;

    friend bool operator==(const PartyName &, const PartyName &) = default;
};

struct SourceName // where a subject acts: a merchant account, a shop
{
    QString key; // empty: none
    QString type;
    QString name;
};

struct DetailLine
{
    QString label;
    QString value;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

struct DecisionChoice
{
    QString label; // the integrator's words
    QString value;
    bool denies = false;

    friend bool operator==(const DecisionChoice &, const DecisionChoice &) = default;
};

struct Asker // who or what asks
{
    QString type;
    QString name;
    QString subtitle;
    bool isAgent = false;

    friend bool operator==(const Asker &, const Asker &) = default;
};

struct RiskNote
{
    QString level;
    QString summary;
    QStringList signalNames;

    friend bool operator==(const RiskNote &, const RiskNote &) = default;
};

struct DecisionMade
{
    QString value;
    QString method;
    QDateTime at;
    QString by;
    QString reason;
};

struct Approval
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    PartyName integrator;
    QString externalId;
    ApprovalState state = ApprovalState::Unknown;
    QString stateWord; // as sent, shown when the state is unknown to this program
    QDateTime expiresAt;
    QDateTime seenAt;
    QString seenBy;
    PartyName subject;
    SourceName source;
    bool linked = true;
    PartyName addressee; // empty: every approver
    QString title;
    QString description;
    QString action;
    QString reference;
    QString amount; // what is shown; empty: none
    QString payee;
    QList<DetailLine> details; // in the order given
    Asker asker;
    RiskNote risk;
    QList<DecisionChoice> decisions;
    std::optional<DecisionMade> decision;
    Permission decide;
};

struct Callback // what the integrator was told, and whether it arrived
{
    QString id;
    QString event;
    QString state;
    QDateTime nextAttempt;
};

struct ApprovalDetail
{
    Approval approval;
    QByteArray raw;               // the request as it was sent
    QList<JournalEntry> timeline; // newest first
    QList<Callback> callbacks;
};

struct ApprovalFilter
{
    QString status;
    QString integrator;
    QString text;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const ApprovalFilter &, const ApprovalFilter &) = default;
};

enum class LinkState { Unknown, Pending, Accepted, Refused, Expired };

[[nodiscard]] LinkState linkStateFrom(const QString &word);

struct Link
{
    QString id;
    QDateTime createdAt;
    PartyName integrator;
    LinkState state = LinkState::Unknown;
    QString stateWord;
    QDateTime expiresAt;
    PartyName subject;
    SourceName source;
    QString url;       // only while it waits
    QString shortCode; // likewise
    QString connection;
    bool onlyThisComputer = true;
};

struct NewLink
{
    QString integrator;
    QString subject;
    QString subjectName;
    SourceName source;
};

struct Connection
{
    QString id;
    QDateTime linkedAt;
    PartyName integrator;
    bool active = false;
    QDateTime revokedAt;
    PartyName subject;
    SourceName source;
    PartyName person;
};

// Of links and of connections.
struct LinkFilter
{
    QString status;
    QString integrator;
    QString text;

    [[nodiscard]] bool empty() const { return *this == LinkFilter{}; }
    friend bool operator==(const LinkFilter &, const LinkFilter &) = default;
};

struct Integrator
{
    QString id;
    QString name;
    bool active = true;
};

[[nodiscard]] Approval approvalFrom(const QJsonObject &object);
[[nodiscard]] ApprovalDetail approvalDetailFrom(const QJsonObject &object);
[[nodiscard]] Link linkFrom(const QJsonObject &object);
[[nodiscard]] Connection connectionFrom(const QJsonObject &object);
[[nodiscard]] Integrator integratorFrom(const QJsonObject &object);

} // namespace countersign::ui
