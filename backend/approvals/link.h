// Link sessions and the connections that accepting one makes (contracts/nuvouch.md 4). One active connection and one
// pending session a tuple of integrator, subject and source; tokens and codes work once. Jobs on the writer's thread,
// reads on any connection.
#pragma once

#include "approvals/integrator.h"
#include "approvals/subject.h"
#include "core/result.h"
#include "due/agenda.h"
#include "journal/transaction.h"
#include "secrets/keyring.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::approvals {

using journal::Transaction;

enum class LinkState : std::uint8_t { Pending = 1, Accepted = 2, Refused = 3, Expired = 4 };
enum class ConnectionState : std::uint8_t { Active = 1, Revoked = 2 };
std::string_view name(LinkState state);
std::string_view name(ConnectionState state);
std::optional<LinkState> linkStateFromName(std::string_view name);
std::optional<ConnectionState> connectionStateFromName(std::string_view name);

struct Connection
{
    std::int64_t seq = 0;
    std::string id; // conn_…
    std::int64_t tenant = 0;
    std::int64_t version = 1;
    Generation generation = Generation::Current;
    ConnectionState state = ConnectionState::Active;
    Subject subject;
    std::optional<Source> source;
    Person person;
    std::string session; // public id
    Millis linkedAt = 0;
    std::optional<Millis> revokedAt;
};

struct LinkSession
{
    std::int64_t seq = 0;
    std::string id; // conn_sess_…
    std::int64_t tenant = 0;
    std::int64_t version = 1;
    Generation generation = Generation::Current;
    LinkState state = LinkState::Pending; // effective at the time it was read
    Subject subject;
    std::optional<Source> source;
    std::string tokenSealed, codeSealed;
    Millis createdAt = 0, expiresAt = 0;
    std::optional<Millis> acceptedAt;
    std::optional<Connection> connection;
};

// The secrets of a session, for those who may show them.
struct LinkSecrets
{
    std::string token, shortCode;
};
Result<LinkSecrets> secretsOf(const LinkSession &session, const secrets::Keyring &keyring);

struct NewLink
{
    std::int64_t tenant = 0;
    Generation generation = Generation::Current;
    Subject subject;
    std::optional<Source> source;
    std::string token, shortCode; // made by the caller, so that a job that runs twice does not make two
    const secrets::Keyring *keyring = nullptr;
};
struct MadeLink
{
    LinkSession session;
    bool reused = false;                     // a pending one was there already
    std::optional<Connection> alreadyLinked; // then nothing was made
};
Result<MadeLink> createLink(const NewLink &command, Transaction &transaction);

// How whoever accepts or refuses names the session: one of the three.
struct LinkRef
{
    std::int64_t tenant = 0; // 0: any
    std::string id;
    std::string token;     // of the hosted page
    std::string shortCode; // normalized
    const secrets::Keyring *keyring = nullptr;
};
struct AcceptLink
{
    LinkRef link;
    std::optional<Person> person; // none: a new person with the subject's name
};
// Error NotFound (token or code unknown, used, or of another), LinkEnded (text is its state).
Result<LinkSession> acceptLink(const AcceptLink &command, Transaction &transaction);
Result<LinkSession> refuseLink(const LinkRef &ref, Transaction &transaction);

std::optional<LinkSession> findLink(db::Connection &connection, Millis now, std::int64_t tenant, std::string_view id);
std::optional<LinkSession> findLinkByToken(db::Connection &connection, Millis now, const secrets::Keyring &keyring,
                                           std::string_view token); // used and expired ones, too

struct LinkFilter
{
    std::int64_t tenant = 0;
    std::optional<LinkState> state;
    std::string text;
};
std::vector<LinkSession> listLinks(db::Connection &connection, Millis now, const LinkFilter &filter, std::int64_t after,
                                   std::int64_t limit);

std::optional<Connection> findConnection(db::Connection &connection, std::int64_t tenant, std::string_view id);
std::optional<Connection> findConnectionBySeq(db::Connection &connection, std::int64_t seq);
std::optional<Connection> activeConnection(db::Connection &connection, std::int64_t tenant, const std::string &subject,
                                           const std::string &source);
struct ConnectionFilter
{
    std::int64_t tenant = 0;
    std::optional<ConnectionState> state;
    std::string subject; // exact
    std::string text;
};
std::vector<Connection> listConnections(db::Connection &connection, const ConnectionFilter &filter, std::int64_t after,
                                        std::int64_t limit);

struct ConnectionRef
{
    std::int64_t tenant = 0;
    std::string id;
};
// A second revocation changes nothing and tells nobody.
Result<Connection> revokeConnection(const ConnectionRef &ref, Transaction &transaction);

std::unique_ptr<due::Rule> linkExpiry();

} // namespace countersign::approvals
