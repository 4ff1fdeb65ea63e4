#include "approvals/link.h"

#include "approvals/approval.h"
#include "core/ids.h"
#include "db/like.h"
#include "journal/changes.h"

#include <array>

namespace countersign::approvals {
namespace {

#define COUNTERSIGN_LINK_COLUMNS                                                                                       \
    "seq, uid, tenant, version, generation, (CASE WHEN state = 1 AND expires_at < ?1 THEN 4 ELSE state END), "         \
    "subject, subject_label, source, source_type, source_label, token_sealed, code_sealed, created_at, expires_at, "   \
    "accepted_at"
#define COUNTERSIGN_CONNECTION_COLUMNS                                                                                 \
    "c.seq, c.uid, c.tenant, c.version, c.generation, c.state, c.subject, c.subject_label, c.source, c.source_type, "  \
    "c.source_label, c.person, c.person_name, (SELECT uid FROM link_sessions WHERE seq = c.session), c.linked_at, "    \
    "c.revoked_at"

constexpr std::array<std::string_view, 5> linkStates{"", "pending", "accepted", "refused", "expired"};
constexpr std::array<std::string_view, 3> connectionStates{"", "active", "revoked"};

std::optional<Source> readSource(const db::Query &q, int column)
{
    if (q.view(column).empty())
        return std::nullopt;
    return Source{q.text(column), q.maybeText(column + 1), q.maybeText(column + 2)};
}

Connection readConnection(const db::Query &q)
{
    Connection c;
    c.seq = q.integer(0);
    c.id = q.text(1);
    c.tenant = q.integer(2);
    c.version = q.integer(3);
    c.generation = static_cast<Generation>(q.integer(4));
    c.state = static_cast<ConnectionState>(q.integer(5));
    c.subject = {q.text(6), q.text(7)};
    c.source = readSource(q, 8);
    c.person = {q.text(11), q.text(12)};
    c.session = q.text(13);
    c.linkedAt = q.integer(14);
    c.revokedAt = q.maybeInteger(15);
    return c;
}

LinkSession readLink(const db::Query &q)
{
    LinkSession s;
    s.seq = q.integer(0);
    s.id = q.text(1);
    s.tenant = q.integer(2);
    s.version = q.integer(3);
    s.generation = static_cast<Generation>(q.integer(4));
    s.state = static_cast<LinkState>(q.integer(5));
    s.subject = {q.text(6), q.text(7)};
    s.source = readSource(q, 8);
    s.tokenSealed = q.text(11);
    s.codeSealed = q.text(12);
    s.createdAt = q.integer(13);
    s.expiresAt = q.integer(14);
    s.acceptedAt = q.maybeInteger(15);
    return s;
}

void fillConnection(LinkSession &session, db::Connection &db)
{
    if (session.state != LinkState::Accepted)
        return;
    auto q = db.query("SELECT " COUNTERSIGN_CONNECTION_COLUMNS " FROM connections c WHERE c.session = ?", session.seq);
    if (q.next())
        session.connection = readConnection(q);
}

std::optional<LinkSession> one(db::Query q, db::Connection &db)
{
    if (!q.next())
        return std::nullopt;
    LinkSession session = readLink(q);
    q.run();
    fillConnection(session, db);
    return session;
}

std::string sealContext(const std::string &id, std::string_view what)
{
    return "link_session:" + id + ":" + std::string(what);
}

std::string keyOf(const std::optional<Source> &source)
{
    return source ? source->key : std::string();
}

std::optional<LinkSession> locate(const LinkRef &ref, Transaction &tx)
{
    if (!ref.id.empty())
        return findLink(tx.db(), tx.now(), ref.tenant, ref.id);
    if (!ref.token.empty())
        return findLinkByToken(tx.db(), tx.now(), *ref.keyring, ref.token);
    return one(tx.db().query("SELECT " COUNTERSIGN_LINK_COLUMNS
                             " FROM link_sessions WHERE code_hash = ?2 AND state = 1",
                             tx.now(), ref.keyring->hash63(secrets::Label::ShortCode, ref.shortCode)),
               tx.db());
}

// Ends a pending session; false when somebody else was faster.
bool end(LinkSession &session, LinkState state, Transaction &tx)
{
    tx.db().run("UPDATE link_sessions SET state = ?, accepted_at = ?, version = version + 1 "
                "WHERE seq = ? AND state = 1 AND expires_at >= ?",
                static_cast<int>(state), state == LinkState::Accepted ? std::optional(tx.now()) : std::nullopt,
                session.seq, tx.now());
    if (tx.db().changedRows() == 0)
        return false;
    session.state = state;
    session.version += 1;
    if (state == LinkState::Accepted)
        session.acceptedAt = tx.now();
    return true;
}

Error ended(const LinkSession &session)
{
    return Error{Code::LinkEnded, std::string(name(session.state)), {}, 0};
}

class LinkExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "link expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(expires_at) FROM link_sessions WHERE state = 1");
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
        auto q = tx.db().query("SELECT seq, tenant, uid FROM link_sessions WHERE state = 1 AND expires_at < ? "
                               "ORDER BY expires_at, seq LIMIT ?",
                               until, rows);
        while (q.next())
            overdue.push_back({q.integer(0), q.integer(1), q.text(2)});
        q.run();
        for (const Overdue &row : overdue) {
            tx.db().run("UPDATE link_sessions SET state = 4, version = version + 1 WHERE seq = ?", row.seq);
            tx.append(journal::Kind::LinkExpired, row.tenant, row.id, {},
                      journal::Changes().moved("status", "pending", "expired").json());
        }
        return static_cast<int>(overdue.size());
    }
};

} // namespace

std::string_view name(LinkState state)
{
    return linkStates[static_cast<std::size_t>(state)];
}

std::string_view name(ConnectionState state)
{
    return connectionStates[static_cast<std::size_t>(state)];
}

std::optional<LinkState> linkStateFromName(std::string_view name)
{
    for (std::size_t i = 1; i < linkStates.size(); ++i) {
        if (linkStates[i] == name)
            return static_cast<LinkState>(i);
    }
    return std::nullopt;
}

std::optional<ConnectionState> connectionStateFromName(std::string_view name)
{
    for (std::size_t i = 1; i < connectionStates.size(); ++i) {
        if (connectionStates[i] == name)
            return static_cast<ConnectionState>(i);
    }
    return std::nullopt;
}

Result<LinkSecrets> secretsOf(const LinkSession &session, const secrets::Keyring &keyring)
{
    COUNTERSIGN_TRY(token, keyring.open(secrets::Label::Seal, session.tokenSealed, sealContext(session.id, "token")));
    COUNTERSIGN_TRY(code, keyring.open(secrets::Label::Seal, session.codeSealed, sealContext(session.id, "code")));
    return LinkSecrets{std::move(token), std::move(code)};
}

Result<MadeLink> createLink(const NewLink &command, Transaction &tx)
{
    const std::string source = keyOf(command.source);
    if (auto linked = activeConnection(tx.db(), command.tenant, command.subject.id, source))
        return MadeLink{{}, false, std::move(linked)};
    // Two calls for one tuple must not leave two codes that both work (contracts/nuvouch.md 14.10).
    auto pending = one(tx.db().query("SELECT " COUNTERSIGN_LINK_COLUMNS " FROM link_sessions WHERE tenant = ?2 AND "
                                     "subject = ?3 AND source = ?4 AND state = 1 AND expires_at >= ?1",
                                     tx.now(), command.tenant, command.subject.id, source),
                       tx.db());
    if (pending)
        return MadeLink{std::move(*pending), true, std::nullopt};

    LinkSession s;
    s.id = "conn_sess_" + newIdSuffix(tx.now());
    s.tenant = command.tenant;
    s.generation = command.generation;
    s.subject = command.subject;
    s.source = command.source;
    s.createdAt = tx.now();
    s.expiresAt = tx.now() + integratorOf(tx.db(), command.tenant).linkLifetime;
    s.tokenSealed = command.keyring->seal(secrets::Label::Seal, command.token, sealContext(s.id, "token"));
    s.codeSealed = command.keyring->seal(secrets::Label::Seal, command.shortCode, sealContext(s.id, "code"));
    tx.db().run(
        "INSERT INTO link_sessions(uid, tenant, generation, state, subject, subject_label, source, source_type, "
        "source_label, token_hash, token_sealed, code_hash, code_sealed, created_at, expires_at) "
        "VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        s.id, s.tenant, static_cast<int>(s.generation), s.subject.id, s.subject.label, source,
        s.source ? s.source->type : std::nullopt, s.source ? s.source->label : std::nullopt,
        command.keyring->hash63(secrets::Label::LinkToken, command.token), db::Blob{s.tokenSealed},
        command.keyring->hash63(secrets::Label::ShortCode, command.shortCode), db::Blob{s.codeSealed}, s.createdAt,
        s.expiresAt);
    s.seq = tx.db().lastRow();
    tx.append(journal::Kind::LinkCreated, s.tenant, s.id, {},
              journal::Changes().set("subject", s.subject.id).set("source", source).json());
    return MadeLink{std::move(s), false, std::nullopt};
}

Result<LinkSession> acceptLink(const AcceptLink &command, Transaction &tx)
{
    auto session = locate(command.link, tx);
    if (!session)
        return Error::notFound("link");
    if (session->state != LinkState::Pending)
        return ended(*session);
    const std::string source = keyOf(session->source);
    if (activeConnection(tx.db(), session->tenant, session->subject.id, source) ||
        !end(*session, LinkState::Accepted, tx))
        return Error{Code::LinkEnded, "accepted", {}, 0};

    Person person;
    if (command.person) {
        person = *command.person;
    } else {
        person = {std::string(prefix::person) + newIdSuffix(tx.now()), session->subject.label};
        tx.db().run("INSERT INTO people(uid, name, created_at) VALUES(?, ?, ?)", person.id, person.name, tx.now());
    }
    Connection c;
    c.id = "conn_" + newIdSuffix(tx.now());
    tx.db().run("INSERT INTO connections(uid, tenant, generation, state, subject, subject_label, source, source_type, "
                "source_label, person, person_name, session, linked_at) VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                c.id, session->tenant, static_cast<int>(session->generation), session->subject.id,
                session->subject.label, source, session->source ? session->source->type : std::nullopt,
                session->source ? session->source->label : std::nullopt, person.id, person.name, session->seq,
                tx.now());
    tx.append(journal::Kind::LinkAccepted, session->tenant, session->id, {},
              journal::Changes().set("connection", c.id).moved("status", "pending", "accepted").json());
    tx.append(journal::Kind::ConnectionAccepted, session->tenant, c.id, session->id,
              journal::Changes().set("person", person.id).set("subject", session->subject.id).json());
    fillConnection(*session, tx.db());
    return std::move(*session);
}

Result<LinkSession> refuseLink(const LinkRef &ref, Transaction &tx)
{
    auto session = locate(ref, tx);
    if (!session)
        return Error::notFound("link");
    if (session->state != LinkState::Pending || !end(*session, LinkState::Refused, tx))
        return ended(*session);
    tx.append(journal::Kind::LinkRefused, session->tenant, session->id, {},
              journal::Changes().moved("status", "pending", "refused").json());
    return std::move(*session);
}

std::optional<LinkSession> findLink(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id)
{
    auto session = one(
        connection.query("SELECT " COUNTERSIGN_LINK_COLUMNS " FROM link_sessions WHERE uid = ?2", now, id), connection);
    if (session && tenant != 0 && session->tenant != tenant)
        return std::nullopt;
    return session;
}

std::optional<LinkSession> findLinkByToken(db::Connection &connection, Millis now, const secrets::Keyring &keyring,
                                           std::string_view token)
{
    return one(connection.query("SELECT " COUNTERSIGN_LINK_COLUMNS " FROM link_sessions WHERE token_hash = ?2", now,
                                keyring.hash63(secrets::Label::LinkToken, token)),
               connection);
}

std::vector<LinkSession> listLinks(db::Connection &connection, Millis now, const LinkFilter &filter, std::int64_t after,
                                   std::int64_t limit)
{
    std::string sql = "SELECT " COUNTERSIGN_LINK_COLUMNS " FROM link_sessions WHERE seq < ?2 ";
    if (filter.tenant != 0)
        sql += "AND tenant = ?4 ";
    if (filter.state)
        sql += "AND (CASE WHEN state = 1 AND expires_at < ?1 THEN 4 ELSE state END) = ?5 ";
    if (!filter.text.empty())
        sql += "AND (uid LIKE ?6 ESCAPE '\\' OR subject LIKE ?6 ESCAPE '\\' OR subject_label LIKE ?6 ESCAPE '\\' OR "
               "source LIKE ?6 ESCAPE '\\') ";
    auto q = connection.built(sql + "ORDER BY seq DESC LIMIT ?3");
    q.bind(now, after == 0 ? INT64_MAX : after, limit);
    q.bindFrom(4, filter.tenant, static_cast<int>(filter.state.value_or(LinkState::Pending)),
               db::likeAnywhere(filter.text));
    std::vector<LinkSession> out;
    while (q.next())
        out.push_back(readLink(q));
    for (LinkSession &session : out)
        fillConnection(session, connection);
    return out;
}

std::optional<Connection> findConnection(db::Connection &connection, std::int64_t tenant, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_CONNECTION_COLUMNS " FROM connections c WHERE c.uid = ?", id);
    if (!q.next())
        return std::nullopt;
    Connection found = readConnection(q);
    if (tenant != 0 && found.tenant != tenant)
        return std::nullopt;
    return found;
}

std::optional<Connection> findConnectionBySeq(db::Connection &connection, std::int64_t seq)
{
    auto q = connection.query("SELECT " COUNTERSIGN_CONNECTION_COLUMNS " FROM connections c WHERE c.seq = ?", seq);
    return q.next() ? std::optional(readConnection(q)) : std::nullopt;
}

std::optional<Connection> activeConnection(db::Connection &connection, std::int64_t tenant, const std::string &subject,
                                           const std::string &source)
{
    auto q = connection.query("SELECT " COUNTERSIGN_CONNECTION_COLUMNS " FROM connections c WHERE c.tenant = ? AND "
                              "c.subject = ? AND c.source = ? AND c.state = 1",
                              tenant, subject, source);
    return q.next() ? std::optional(readConnection(q)) : std::nullopt;
}

std::vector<Connection> listConnections(db::Connection &connection, const ConnectionFilter &filter, std::int64_t after,
                                        std::int64_t limit)
{
    std::string sql = "SELECT " COUNTERSIGN_CONNECTION_COLUMNS " FROM connections c WHERE c.seq < ?1 ";
    if (filter.tenant != 0)
        sql += "AND c.tenant = ?3 ";
    if (filter.state)
        sql += "AND c.state = ?4 ";
    if (!filter.subject.empty())
        sql += "AND c.subject = ?5 ";
    if (!filter.text.empty())
        sql += "AND (c.uid LIKE ?6 ESCAPE '\\' OR c.subject LIKE ?6 ESCAPE '\\' OR c.subject_label LIKE ?6 ESCAPE '\\' "
               "OR c.source LIKE ?6 ESCAPE '\\' OR c.person_name LIKE ?6 ESCAPE '\\') ";
    auto q = connection.built(sql + "ORDER BY c.seq DESC LIMIT ?2");
    q.bind(after == 0 ? INT64_MAX : after, limit);
    q.bindFrom(3, filter.tenant, static_cast<int>(filter.state.value_or(ConnectionState::Active)), filter.subject,
               db::likeAnywhere(filter.text));
    std::vector<Connection> out;
    while (q.next())
        out.push_back(readConnection(q));
    return out;
}

Result<Connection> revokeConnection(const ConnectionRef &ref, Transaction &tx)
{
    auto found = findConnection(tx.db(), ref.tenant, ref.id);
    if (!found)
        return Error::notFound("connection");
    if (found->state == ConnectionState::Revoked)
        return std::move(*found);
    tx.db().run("UPDATE connections SET state = 2, revoked_at = ?, version = version + 1 WHERE seq = ? AND state = 1",
                tx.now(), found->seq);
    found->state = ConnectionState::Revoked;
    found->revokedAt = tx.now();
    found->version += 1;
    tx.append(journal::Kind::ConnectionRevoked, found->tenant, found->id, found->session,
              journal::Changes().moved("status", "active", "revoked").json());
    if (integratorOf(tx.db(), found->tenant).onRevoke == OnRevoke::Cancel)
        COUNTERSIGN_CHECK(cancelPendingOf(*found, tx));
    return std::move(*found);
}

std::unique_ptr<due::Rule> linkExpiry()
{
    return std::make_unique<LinkExpiry>();
}

} // namespace countersign::approvals
