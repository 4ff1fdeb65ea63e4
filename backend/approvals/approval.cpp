#include "approvals/approval.h"

#include "core/ids.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "db/like.h"
#include "journal/changes.h"

#include <algorithm>
#include <array>

namespace countersign::approvals {
namespace {

#define COUNTERSIGN_APPROVAL_STATE "(CASE WHEN a.state = 1 AND a.expires_at < ?1 THEN 4 ELSE a.state END)"
#define COUNTERSIGN_APPROVAL_COLUMNS                                                                                   \
    "a.seq, a.uid, a.tenant, a.version, a.generation, " COUNTERSIGN_APPROVAL_STATE ", a.external_id, a.subject, "      \
    "a.subject_label, a.source, a.source_type, a.source_label, coalesce(a.connection, 0), a.person, a.card, "          \
    "a.request, a.created_at, a.expires_at, a.seen_at, a.seen_by, a.decided_at, a.decision, a.method, a.decided_by, "  \
    "a.reason"

constexpr std::array<std::string_view, 6> states{"", "pending", "approved", "denied", "expired", "cancelled"};
constexpr std::int64_t countedUpTo = 1001;

Approval readApproval(const db::Query &q)
{
    Approval a;
    a.seq = q.integer(0);
    a.id = q.text(1);
    a.tenant = q.integer(2);
    a.version = q.integer(3);
    a.generation = static_cast<Generation>(q.integer(4));
    a.state = static_cast<ApprovalState>(q.integer(5));
    a.externalId = q.text(6);
    a.subject = q.text(7);
    a.subjectLabel = q.maybeText(8);
    if (!q.view(9).empty())
        a.source = Source{q.text(9), q.maybeText(10), q.maybeText(11)};
    a.connection = q.integer(12);
    a.person = q.maybeText(13);
    a.card = cardFromJson(q.text(14));
    a.request = q.text(15);
    a.createdAt = q.integer(16);
    a.expiresAt = q.integer(17);
    a.seenAt = q.maybeInteger(18);
    a.seenBy = q.maybeText(19);
    a.decidedAt = q.maybeInteger(20);
    if (const auto value = q.maybeText(21))
        a.decision = Decision{*value, q.text(22), q.text(23), q.maybeText(24)};
    return a;
}

std::string conditions(const ApprovalFilter &filter)
{
    std::string sql;
    if (filter.tenant != 0)
        sql += "AND a.tenant = ?4 ";
    if (filter.state == ApprovalState::Pending)
        sql += "AND a.state = 1 AND a.expires_at >= ?1 ";
    else if (filter.state)
        sql += "AND " COUNTERSIGN_APPROVAL_STATE " = ?5 ";
    if (!filter.text.empty())
        sql +=
            "AND (a.uid LIKE ?6 ESCAPE '\\' OR a.external_id LIKE ?6 ESCAPE '\\' OR a.subject LIKE ?6 ESCAPE '\\' OR "
            "a.subject_label LIKE ?6 ESCAPE '\\' OR a.title LIKE ?6 ESCAPE '\\') ";
    if (!filter.person.empty())
        sql += "AND (a.person IS NULL OR a.person = ?7 OR "
               "NOT EXISTS (SELECT 1 FROM operators o WHERE o.id = a.person)) ";
    return sql;
}

void bindFilter(db::Query &q, const ApprovalFilter &filter)
{
    q.bindFrom(4, filter.tenant, static_cast<int>(filter.state.value_or(ApprovalState::Pending)),
               db::likeAnywhere(filter.text), filter.person);
}

Result<Approval> require(const ApprovalRef &ref, Transaction &tx)
{
    auto approval = findApproval(tx.db(), tx.now(), ref.tenant, ref.id);
    if (!approval)
        return Error::notFound("approval");
    if (ref.version && *ref.version != approval->version)
        return Error::of(Code::Changed);
    return std::move(*approval);
}

Error notPending(const Approval &approval)
{
    return Error{Code::ApprovalNotPending, std::string(name(approval.state)), {}, 0};
}

bool end(Approval &approval, ApprovalState state, const std::optional<Decision> &decision, Transaction &tx)
{
    const auto text = [&](std::string Decision::*member) {
        return decision ? std::optional(std::string_view((*decision).*member)) : std::nullopt;
    };
    tx.db().run("UPDATE approvals SET state = ?, decided_at = ?, decision = ?, method = ?, decided_by = ?, reason = ?, "
                "version = version + 1 WHERE seq = ? AND state = 1 AND expires_at >= ?",
                static_cast<int>(state), tx.now(), text(&Decision::value), text(&Decision::method), text(&Decision::by),
                decision ? decision->reason : std::nullopt, approval.seq, tx.now());
    if (tx.db().changedRows() == 0)
        return false;
    approval.state = state;
    approval.decidedAt = tx.now();
    approval.decision = decision;
    approval.version += 1;
    return true;
}

Status checkDecisions(const std::vector<DecisionChoice> &choices, bool customAllowed)
{
    std::size_t denials = 0;
    for (const DecisionChoice &choice : choices) {
        const bool custom = choice.value != "approve" && choice.value != "deny";
        if (custom && !customAllowed)
            return Error::invalid("decisions", "decisions may be approve and deny only");
        denials += choice.denies ? 1 : 0;
        const auto same = [&](const DecisionChoice &other) { return other.value == choice.value; };
        if (std::ranges::count_if(choices, same) > 1)
            return Error::invalid("decisions", "decisions must differ from each other");
    }
    if (choices.size() > 1 && denials != 1)
        return Error::invalid("decisions", "exactly one of the decisions must be the denial");
    return Done{};
}

class ApprovalExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "approval expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(expires_at) FROM approvals WHERE state = 1");
        return q.next() && !q.isNull(0) ? std::optional(q.integer(0) + 1) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        struct Overdue
        {
            std::int64_t seq, tenant;
            std::string id;
        };
        std::vector<Overdue> overdue;
        auto q = tx.db().query("SELECT seq, tenant, uid FROM approvals WHERE state = 1 AND expires_at < ? "
                               "ORDER BY expires_at, seq LIMIT ?",
                               until, rows);
        while (q.next())
            overdue.push_back({q.integer(0), q.integer(1), q.text(2)});
        q.run();
        for (const Overdue &row : overdue) {
            tx.db().run("UPDATE approvals SET state = 4, version = version + 1 WHERE seq = ?", row.seq);
            tx.append(journal::Kind::ApprovalExpired, row.tenant, row.id, {},
                      journal::Changes().moved("status", "pending", "expired").json());
        }
        return static_cast<int>(overdue.size());
    }
};

} // namespace

std::string_view name(ApprovalState state)
{
    return states[static_cast<std::size_t>(state)];
}

std::optional<ApprovalState> approvalStateFromName(std::string_view name)
{
    for (std::size_t i = 1; i < states.size(); ++i) {
        if (states[i] == name)
            return static_cast<ApprovalState>(i);
    }
    return std::nullopt;
}

std::string toJson(const Card &card)
{
    json::Writer w;
    w.object().field("title", card.title).field("description", card.description).field("action", card.action);
    w.field("reference", card.reference).field("payee", card.payee).field("amount_text", card.amountText);
    w.field("amount_value", card.amountValue).field("amount_currency", card.amountCurrency);
    w.key("details").array();
    for (const Label &line : card.details)
        w.object().field("label", line.label).field("value", line.value).end();
    w.end().field("actor_type", card.actorType).field("actor_name", card.actorName);
    w.field("actor_subtitle", card.actorSubtitle).field("actor_avatar", card.actorAvatar);
    w.field("actor_is_agent", card.actorIsAgent);
    w.field("risk_level", card.riskLevel).field("risk_summary", card.riskSummary).key("risk_signals").array();
    for (const std::string &signal : card.riskSignals)
        w.value(signal);
    w.end().key("decisions").array();
    for (const DecisionChoice &choice : card.decisions)
        w.object().field("label", choice.label).field("value", choice.value).field("denies", choice.denies).end();
    w.end().end();
    return std::move(w).take();
}

Card cardFromJson(const std::string &source)
{
    Card card;
    const auto document = json::Document::parse(source);
    if (!document || !document->root().isObject())
        return card;
    const auto textOf = [](const json::Value &object, std::string_view name) -> std::optional<std::string> {
        const auto value = object.find(name);
        return value && value->isString() ? std::optional(value->string()) : std::nullopt;
    };
    const auto flagOf = [](const json::Value &object, std::string_view name) {
        const auto value = object.find(name);
        return value && value->isBool() && value->boolean();
    };
    const json::Value root = document->root();
    card.title = textOf(root, "title").value_or("");
    card.description = textOf(root, "description");
    card.action = textOf(root, "action");
    card.reference = textOf(root, "reference");
    card.payee = textOf(root, "payee");
    card.amountText = textOf(root, "amount_text");
    card.amountValue = textOf(root, "amount_value");
    card.amountCurrency = textOf(root, "amount_currency");
    card.actorType = textOf(root, "actor_type");
    card.actorName = textOf(root, "actor_name");
    card.actorSubtitle = textOf(root, "actor_subtitle");
    card.actorAvatar = textOf(root, "actor_avatar");
    card.actorIsAgent = flagOf(root, "actor_is_agent");
    card.riskLevel = textOf(root, "risk_level");
    card.riskSummary = textOf(root, "risk_summary");
    if (const auto lines = root.find("details")) {
        for (const json::Value &line : lines->children())
            card.details.push_back({textOf(line, "label").value_or(""), textOf(line, "value").value_or("")});
    }
    if (const auto signals = root.find("risk_signals")) {
        for (const json::Value &signal : signals->children())
            card.riskSignals.push_back(signal.string());
    }
    if (const auto choices = root.find("decisions")) {
        for (const json::Value &choice : choices->children())
            card.decisions.push_back(
                {textOf(choice, "label").value_or(""), textOf(choice, "value").value_or(""), flagOf(choice, "denies")});
    }
    return card;
}

std::string newApprovalId(Millis now)
{
    return "req_" + newHexSuffix(now);
}

Result<MadeApproval> createApproval(const NewApproval &command, Transaction &tx)
{
    if (auto earlier = findApprovalByExternalId(tx.db(), tx.now(), command.tenant, command.externalId))
        return MadeApproval{std::move(*earlier), true};
    const Integrator integrator = integratorOf(tx.db(), command.tenant);
    COUNTERSIGN_CHECK(checkDecisions(command.card.decisions, integrator.customDecisions));
    if (command.expiresAt && *command.expiresAt <= tx.now())
        return Error::invalid("expiresAt", "expiresAt lies in the past");

    Approval a;
    a.id = command.id;
    a.tenant = command.tenant;
    a.generation = command.generation;
    a.externalId = command.externalId;
    a.subject = command.subject;
    a.subjectLabel = command.subjectLabel;
    a.source = command.source;
    a.card = command.card;
    a.request = command.request;
    a.createdAt = tx.now();
    a.expiresAt = command.expiresAt.value_or(tx.now() + integrator.approvalLifetime);
    const std::string source = a.source ? a.source->key : std::string();
    if (const auto linked = activeConnection(tx.db(), a.tenant, a.subject, source)) {
        a.connection = linked->seq;
        a.person = linked->person.id;
        if (!a.subjectLabel)
            a.subjectLabel = linked->subject.label;
    } else if (command.needsLink && integrator.requireLink) {
        return Error::of(Code::ConnectionMissing);
    }
    tx.db().run("INSERT INTO approvals(uid, tenant, generation, state, external_id, subject, subject_label, source, "
                "source_type, source_label, connection, person, title, card, request, created_at, expires_at) "
                "VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                a.id, a.tenant, static_cast<int>(a.generation), a.externalId, a.subject, a.subjectLabel, source,
                a.source ? a.source->type : std::nullopt, a.source ? a.source->label : std::nullopt,
                db::ZeroIsNull{a.connection}, a.person, a.card.title, toJson(a.card), a.request, a.createdAt,
                a.expiresAt);
    a.seq = tx.db().lastRow();
    tx.append(
        journal::Kind::ApprovalCreated, a.tenant, a.id, command.parent,
        journal::Changes().set("external_id", a.externalId).set("title", a.card.title).set("status", "pending").json());
    return MadeApproval{std::move(a), false};
}

std::string refusalOf(const Approval &approval, const Person &person, bool mayDecideForAll, db::Connection &connection)
{
    if (approval.connection != 0) {
        const auto link = findConnectionBySeq(connection, approval.connection);
        if (link && link->state == ConnectionState::Revoked)
            return "The connection of this customer was revoked.";
    }
    if (approval.person && *approval.person != person.id && !mayDecideForAll) {
        auto owner = connection.query("SELECT name FROM operators WHERE id = ?", *approval.person);
        if (owner.next())
            return "This decision is " + owner.text(0) + "'s.";
    }
    return {};
}

Result<Approval> decide(const Decide &command, Transaction &tx)
{
    COUNTERSIGN_TRY(approval, require(command.approval, tx));
    if (approval.state != ApprovalState::Pending)
        return notPending(approval);
    std::string refusal = refusalOf(approval, command.by, command.mayDecideForAll, tx.db());
    if (!refusal.empty())
        return Error{Code::DecisionRefused, std::move(refusal), {}, 0};
    const auto choice = std::ranges::find_if(approval.card.decisions,
                                             [&](const DecisionChoice &one) { return one.value == command.value; });
    if (choice == approval.card.decisions.end())
        return Error::invalid("value", "value is none of this request's decisions");
    const bool denies = choice->denies;
    const Decision decision{command.value, command.method, command.by.name, command.reason};
    if (!end(approval, denies ? ApprovalState::Denied : ApprovalState::Approved, decision, tx))
        return notPending(approval);
    journal::Changes changes;
    changes.set("decision", command.value).set("by", command.by.name).moved("status", "pending", name(approval.state));
    if (command.reason)
        changes.set("reason", *command.reason);
    tx.append(denies ? journal::Kind::ApprovalDenied : journal::Kind::ApprovalApproved, approval.tenant, approval.id,
              {}, changes.json());
    return std::move(approval);
}

Result<Approval> cancelApproval(const ApprovalRef &ref, Transaction &tx)
{
    COUNTERSIGN_TRY(approval, require(ref, tx));
    if (approval.state == ApprovalState::Cancelled)
        return std::move(approval);
    if (approval.state != ApprovalState::Pending || !end(approval, ApprovalState::Cancelled, std::nullopt, tx))
        return notPending(approval);
    tx.append(journal::Kind::ApprovalCancelled, approval.tenant, approval.id, {},
              journal::Changes().moved("status", "pending", "cancelled").json());
    return std::move(approval);
}

Result<Approval> markSeen(const See &command, Transaction &tx)
{
    COUNTERSIGN_TRY(approval, require(command.approval, tx));
    if (approval.seenAt || approval.state != ApprovalState::Pending)
        return std::move(approval);
    // Having been looked at is not a change of what is decided: the version stays.
    tx.db().run("UPDATE approvals SET seen_at = ?, seen_by = ? WHERE seq = ?", tx.now(), command.by.name, approval.seq);
    approval.seenAt = tx.now();
    approval.seenBy = command.by.name;
    tx.append(journal::Kind::ApprovalSeen, approval.tenant, approval.id, {},
              journal::Changes().set("by", command.by.name).json());
    return std::move(approval);
}

Status cancelPendingOf(const Connection &connection, Transaction &tx)
{
    std::vector<std::string> pending;
    auto q = tx.db().query("SELECT uid FROM approvals WHERE connection = ? AND state = 1 AND expires_at >= ?",
                           connection.seq, tx.now());
    while (q.next())
        pending.push_back(q.text(0));
    q.run();
    for (const std::string &id : pending)
        COUNTERSIGN_CHECK(cancelApproval({connection.tenant, id, std::nullopt}, tx));
    return Done{};
}

std::optional<Approval> findApproval(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_APPROVAL_COLUMNS " FROM approvals a WHERE a.uid = ?2", now, id);
    if (!q.next())
        return std::nullopt;
    Approval approval = readApproval(q);
    if (tenant != 0 && approval.tenant != tenant)
        return std::nullopt;
    return approval;
}

std::optional<Approval> findApprovalByExternalId(db::Connection &connection, Millis now, std::int64_t tenant,
                                                 const std::string &externalId)
{
    auto q = connection.query("SELECT " COUNTERSIGN_APPROVAL_COLUMNS " FROM approvals a WHERE a.tenant = ?2 AND "
                              "a.external_id = ?3",
                              now, tenant, externalId);
    return q.next() ? std::optional(readApproval(q)) : std::nullopt;
}

std::vector<Approval> listApprovals(db::Connection &connection, Millis now, const ApprovalFilter &filter,
                                    std::int64_t after, std::int64_t limit)
{
    std::string sql = "SELECT " COUNTERSIGN_APPROVAL_COLUMNS " FROM approvals a WHERE ";
    // The pending ones stand in the order in which they end; the place in that order is the end of the last one seen.
    if (filter.state == ApprovalState::Pending)
        sql += "(?2 = 0 OR (a.expires_at, a.seq) > (SELECT expires_at, seq FROM approvals WHERE seq = ?2)) " +
               conditions(filter) + "ORDER BY a.expires_at, a.seq LIMIT ?3";
    else
        sql += "(?2 = 0 OR a.seq < ?2) " + conditions(filter) + "ORDER BY a.seq DESC LIMIT ?3";
    auto q = connection.built(sql);
    q.bind(now, after, limit);
    bindFilter(q, filter);
    std::vector<Approval> out;
    while (q.next())
        out.push_back(readApproval(q));
    return out;
}

std::int64_t countApprovals(db::Connection &connection, Millis now, const ApprovalFilter &filter)
{
    auto q = connection.built("SELECT count(*) FROM (SELECT ?2 FROM approvals a WHERE 1 = 1 " + conditions(filter) +
                              "LIMIT ?3)");
    q.bind(now, std::int64_t{0}, countedUpTo);
    bindFilter(q, filter);
    return q.next() ? q.integer(0) : 0;
}

std::unique_ptr<due::Rule> approvalExpiry()
{
    return std::make_unique<ApprovalExpiry>();
}

} // namespace countersign::approvals
