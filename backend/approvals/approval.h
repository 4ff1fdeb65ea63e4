// What an integrator asks a person to approve, and what became of it: exactly one final state, by compare-and-set
// (contracts/nuvouch.md 5, 14.14). Expiry is judged by the clock, not by the sweeper. Jobs on the writer's thread,
// reads on any connection.
#pragma once

#include "approvals/link.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::approvals {

enum class ApprovalState : std::uint8_t { Pending = 1, Approved = 2, Denied = 3, Expired = 4, Cancelled = 5 };
std::string_view name(ApprovalState state);
std::optional<ApprovalState> approvalStateFromName(std::string_view name);

struct Label // a button or a line of details
{
    std::string label, value;
};

struct DecisionChoice
{
    std::string label, value;
    bool denies = false;
};

// What the approver is shown, whichever vocabulary it came in. All of it is plain text.
struct Card
{
    std::string title;
    std::optional<std::string> description, action, reference, payee;
    std::optional<std::string> amountText;                  // what to show
    std::optional<std::string> amountValue, amountCurrency; // the number's own text
    std::vector<Label> details;
    std::optional<std::string> actorType, actorName, actorSubtitle, actorAvatar;
    bool actorIsAgent = false;
    std::optional<std::string> riskLevel, riskSummary;
    std::vector<std::string> riskSignals;
    std::vector<DecisionChoice> decisions;
};
std::string toJson(const Card &card);
Card cardFromJson(const std::string &text);

struct Decision
{
    std::string value, method, by;
    std::optional<std::string> reason;
};

struct Approval
{
    std::int64_t seq = 0;
    std::string id; // req_ + 20 hexadecimal digits
    std::int64_t tenant = 0;
    std::int64_t version = 1;
    Generation generation = Generation::Current;
    ApprovalState state = ApprovalState::Pending; // effective at the time it was read
    std::string externalId;
    std::string subject;
    std::optional<std::string> subjectLabel;
    std::optional<Source> source;
    std::int64_t connection = 0; // seq; 0: not linked
    std::optional<std::string> person;
    Card card;
    std::string request; // JSON, as it was sent
    Millis createdAt = 0, expiresAt = 0;
    std::optional<Millis> seenAt, decidedAt;
    std::optional<std::string> seenBy;
    std::optional<Decision> decision;
};

struct NewApproval
{
    std::int64_t tenant = 0;
    std::string id;
    Generation generation = Generation::Current;
    std::string externalId, subject;
    std::optional<std::string> subjectLabel;
    std::optional<Source> source;
    Card card;
    std::string request;
    std::optional<Millis> expiresAt; // none: the integrator's usual lifetime
    bool needsLink = true;           // where the integrator demands one; false for what the gateway asks itself
    std::string parent;              // public id of what asks, for the journal
};
struct MadeApproval
{
    Approval approval;
    bool duplicate = false; // the external id was used; approval is that earlier one
};
// Error ConnectionMissing (the integrator demands a link), InvalidRequest (expired already, a decision that is not
// allowed).
Result<MadeApproval> createApproval(const NewApproval &command, Transaction &transaction);
std::string newApprovalId(Millis now);

struct ApprovalRef
{
    std::int64_t tenant = 0; // 0: any
    std::string id;
    std::optional<std::int64_t> version; // if_version; Error Changed when it is another
};
struct Decide
{
    ApprovalRef approval;
    std::string value;
    std::optional<std::string> reason;
    Person by;
    bool mayDecideForAll = false; // an administrator
    std::string method;           // "console"
};
// Error ApprovalNotPending, DecisionRefused, Changed, InvalidRequest (no such decision).
Result<Approval> decide(const Decide &command, Transaction &transaction);
// A cancelled one stays cancelled and tells nobody twice. Error ApprovalNotPending.
Result<Approval> cancelApproval(const ApprovalRef &ref, Transaction &transaction);
struct See
{
    ApprovalRef approval;
    Person by;
};
Result<Approval> markSeen(const See &command, Transaction &transaction);
Status cancelPendingOf(const Connection &connection, Transaction &transaction);

// Why this person cannot decide it now; empty when they can.
std::string refusalOf(const Approval &approval, const Person &person, bool mayDecideForAll, db::Connection &connection);

std::optional<Approval> findApproval(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id);
std::optional<Approval> findApprovalByExternalId(db::Connection &connection, Millis now, std::int64_t tenant,
                                                 const std::string &externalId);
struct ApprovalFilter
{
    std::int64_t tenant = 0;
    std::optional<ApprovalState> state;
    std::string text;
    std::string person; // only what this person (or every approver) may decide; empty: all
};
// Newest first; the pending ones by when they end, soonest first. `after` is the seq of the last one seen.
std::vector<Approval> listApprovals(db::Connection &connection, Millis now, const ApprovalFilter &filter,
                                    std::int64_t after, std::int64_t limit);
std::int64_t countApprovals(db::Connection &connection, Millis now, const ApprovalFilter &filter); // up to 1,001

std::unique_ptr<due::Rule> approvalExpiry();

} // namespace countersign::approvals
