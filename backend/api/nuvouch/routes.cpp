#include "api/nuvouch/decode.h"
#include "api/nuvouch/dialect.h"
#include "api/nuvouch/errors.h"
#include "api/nuvouch/render.h"

#include <string>
#include <vector>

namespace countersign::api::nuvouch {
namespace {

using approvals::Approval;
using enum http::Method;

Result<LinkView> createLink(const approvals::NewLink &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, approvals::createLink(command, tx));
    LinkView view{std::move(made), {}, command.generation};
    if (!view.made.alreadyLinked) {
        COUNTERSIGN_TRY(secrets, approvals::secretsOf(view.made.session, *command.keyring));
        view.secrets = std::move(secrets);
    }
    return view;
}

Result<SessionView> findLink(const LinkLookup &lookup, const Reading &reading)
{
    auto session = approvals::findLink(reading.db, reading.now, lookup.tenant, lookup.id);
    if (!session)
        return Error::notFound("link");
    return SessionView{std::move(*session), lookup.generation};
}

Result<ConnectionView> lookupConnection(const ConnectionLookup &lookup, const Reading &reading)
{
    auto found = approvals::activeConnection(reading.db, lookup.tenant, lookup.subject, lookup.source);
    if (!found)
        return Error::notFound("active connection");
    return ConnectionView{std::move(*found), lookup.generation};
}

Result<ConnectionsView> listConnections(const ConnectionList &list, const Reading &reading)
{
    return ConnectionsView{approvals::listConnections(reading.db, list.filter, list.after, list.limit),
                           list.generation};
}

Result<ConnectionView> revoke(const ConnectionCommand &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(connection, approvals::revokeConnection(command.ref, tx));
    return ConnectionView{std::move(connection), command.generation};
}

Result<ApprovalView> createApproval(const approvals::NewApproval &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, approvals::createApproval(command, tx));
    return ApprovalView{std::move(made.approval), command.generation, 201, made.duplicate, false};
}

std::optional<Approval> locate(const ApprovalLookup &lookup, db::Connection &db, Millis now)
{
    return lookup.id.empty() ? approvals::findApprovalByExternalId(db, now, lookup.tenant, lookup.externalId)
                             : approvals::findApproval(db, now, lookup.tenant, lookup.id);
}

Result<ApprovalView> findApproval(const ApprovalLookup &lookup, const Reading &reading)
{
    auto approval = locate(lookup, reading.db, reading.now);
    if (!approval)
        return Error::notFound("approval request");
    return ApprovalView{std::move(*approval), lookup.generation, 200, false, false};
}

Result<ApprovalView> cancelApproval(const ApprovalLookup &lookup, journal::Transaction &tx)
{
    auto done = approvals::cancelApproval({lookup.tenant, lookup.id, std::nullopt}, tx);
    if (done)
        return ApprovalView{std::move(*done), lookup.generation, 200, false, false};
    if (done.error().code != Code::ApprovalNotPending)
        return done.error();
    return ApprovalView{std::move(*locate(lookup, tx.db(), tx.now())), lookup.generation, 409, false, true};
}

// What a path does, under whichever prefix. Sections 4 and 5.1 of the contract in one table; where those say unknown,
// the proposed routes and aliases.
struct Row
{
    http::Method method;
    std::string_view current, legacy; // behind the prefix; empty: not there
    Kind kind;
    Result<Action> (*decode)(const Context &);
    Secrecy secrecy = Secrecy::Plain;
};

constexpr auto lookupRow = read<decodeConnectionLookup, lookupConnection, renderLookup>;
constexpr auto readApproval = read<decodeApprovalLookup, findApproval, renderApproval>;
constexpr auto readExternal = read<decodeExternalLookup, findApproval, renderApproval>;
constexpr auto makeApproval = write<decodeApproval, createApproval, renderApproval>;
constexpr auto cancel = write<decodeApprovalLookup, cancelApproval, renderApproval>;

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {Post, "/links", "/connections/sessions", Kind::Write, write<decodeLink, createLink, renderLink>,
         Secrecy::Secret},
        {Get, "/links/:id", "/connections/sessions/:id", Kind::Point, read<decodeLinkLookup, findLink, renderSession>},
        {Get, "/connections/lookup", "/connections/lookup", Kind::Point, lookupRow},
        {Get, "/connections", "/connections", Kind::Scan,
         read<decodeConnectionList, listConnections, renderConnections>},
        {Post, "/connections/:id/revoke", "/connections/:id/revoke", Kind::Write,
         write<decodeConnection, revoke, renderRevoked>},
        {Delete, "/connections/:id", "/connections/:id", Kind::Write, write<decodeConnection, revoke, renderRevoked>},

        {Post, "/approvals", "/approval-requests", Kind::Write, makeApproval},
        {Post, "", "/approvals", Kind::Write, makeApproval},
        {Post, "", "/requests", Kind::Write, makeApproval},
        {Get, "/approvals/external/:id", "/approval-requests/external/:id", Kind::Point, readExternal},
        {Get, "", "/approval-requests/by-external-id/:id", Kind::Point, readExternal},
        {Get, "", "/by-external-id/:id", Kind::Point, readExternal},
        {Get, "/approvals", "/approval-requests", Kind::Point, read<decodeExternalQuery, findApproval, renderApproval>},
        {Get, "/approvals/:id", "/approval-requests/:id", Kind::Point, readApproval},
        {Get, "", "/approvals/:id", Kind::Point, readApproval},
        {Post, "/approvals/:id/cancel", "/approval-requests/:id/cancel", Kind::Write, cancel},
        {Post, "", "/approvals/:id/cancel", Kind::Write, cancel},
    };
    return table;
}

constexpr std::string_view legacyPrefix = "/api/nuvouch/v1/integrator";
constexpr std::string_view currentPrefixes[] = {"/v1", "/api/v1"};

// The paths live as long as the program: routes only look at them.
const std::vector<std::string> &paths()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> out;
        for (const Row &row : rows()) {
            for (const std::string_view prefix : currentPrefixes) {
                if (!row.current.empty())
                    out.push_back(std::string(prefix) + std::string(row.current));
            }
            if (!row.legacy.empty())
                out.push_back(std::string(legacyPrefix) + std::string(row.legacy));
        }
        return out;
    }();
    return all;
}

std::vector<Route> makeRoutes()
{
    std::vector<Route> out;
    std::size_t path = 0;
    const auto add = [&](const Row &row) {
        out.push_back({row.method,
                       paths()[path++],
                       Door::IntegratorKey,
                       Bucket::None,
                       Idempotency::Never,
                       row.kind,
                       row.decode,
                       {},
                       row.secrecy});
    };
    for (const Row &row : rows()) {
        for (std::size_t i = 0; i < std::size(currentPrefixes) && !row.current.empty(); ++i)
            add(row);
        if (!row.legacy.empty())
            add(row);
    }
    return out;
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return text.size() > word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [&](char a, char b) { return a == lower(b); });
}

// x-api-key first, then Authorization in either scheme, on every route (contracts/nuvouch.md 11.1).
Result<std::string_view> credential(const http::Request &request)
{
    if (const std::string_view key = request.headers.value("x-api-key"); !key.empty())
        return key;
    const std::string_view header = request.headers.value("authorization");
    for (const std::string_view scheme : {std::string_view("bearer "), std::string_view("apikey ")}) {
        if (startsWithWord(header, scheme))
            return header.substr(scheme.size());
    }
    return Error::of(header.empty() ? Code::CredentialMissing : Code::CredentialMalformed);
}

} // namespace

const Dialect &dialect()
{
    static const std::vector<Route> routes = makeRoutes();
    static const Dialect instance{"nuvouch", routes, renderError, credential};
    return instance;
}

} // namespace countersign::api::nuvouch
