#include "partners/client.h"

#include "core/ids.h"
#include "journal/changes.h"

#include <array>

namespace countersign::partners {
namespace {

#define COUNTERSIGN_CLIENT_COLUMNS                                                                                     \
    "seq, uid, tenant, version, client_id, legal_name, status, fee_ppm, flat_usd, branding, created_at, updated_at "   \
    "FROM partner_clients"

constexpr std::array<std::string_view, 4> statusNames{"", "active", "suspended", "pending_kyc"};

Client readClient(const db::Query &q)
{
    Client c;
    c.seq = q.integer(0);
    c.id = q.text(1);
    c.tenant = q.integer(2);
    c.version = q.integer(3);
    c.clientId = q.text(4);
    c.legalName = q.text(5);
    c.status = static_cast<ClientStatus>(q.integer(6));
    c.fee = q.maybeInteger(7);
    c.flatUsd = q.maybeInteger(8);
    c.branding = q.maybeText(9);
    c.createdAt = q.integer(10);
    c.updatedAt = q.integer(11);
    return c;
}

std::vector<Client> readAll(db::Query q)
{
    std::vector<Client> out;
    while (q.next())
        out.push_back(readClient(q));
    return out;
}

std::optional<Client> readOne(db::Query q)
{
    return q.next() ? std::optional(readClient(q)) : std::nullopt;
}

} // namespace

std::string_view name(ClientStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<ClientStatus> clientStatusFromName(std::string_view name)
{
    for (std::size_t i = 1; i < statusNames.size(); ++i) {
        if (statusNames[i] == name)
            return static_cast<ClientStatus>(i);
    }
    return std::nullopt;
}

Result<Client> createClient(const NewClient &command, journal::Transaction &tx)
{
    const auto partner = findPartner(tx.db(), command.tenant);
    if (!partner)
        return Error::notFound("partner");
    if (partner->status != PartnerStatus::Active)
        return Error{Code::PartnerNotActive, std::string(name(partner->status)), {}, 0};
    if (command.fee && *command.fee < partner->terms.partner)
        return Error::of(Code::ClientFeeTooLow);
    auto q = tx.db().query(
        "INSERT INTO partner_clients(uid, tenant, client_id, legal_name, status, fee_ppm, flat_usd, created_at, "
        "updated_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) ON CONFLICT(tenant, client_id) DO NOTHING "
        "RETURNING seq",
        std::string(prefix::client) + newIdSuffix(tx.now(), 24), command.tenant, command.clientId, command.legalName,
        static_cast<int>(command.status), command.fee, command.flatUsd, tx.now());
    if (!q.next())
        return Error{Code::Duplicate, "this partner has a client with this id already", "client_id", 0};
    const std::int64_t seq = q.integer(0);
    q.run();
    tx.append(journal::Kind::PartnerChanged, command.tenant, command.clientId, partner->id,
              journal::Changes()
                  .set("client", command.clientId)
                  .set("name", command.legalName)
                  .set("status", name(command.status))
                  .json());
    return *findClientBySeq(tx.db(), seq);
}

std::optional<Client> findClient(db::Connection &connection, std::int64_t tenant, std::string_view clientId)
{
    return readOne(
        connection.query("SELECT " COUNTERSIGN_CLIENT_COLUMNS " WHERE tenant = ? AND client_id = ?", tenant, clientId));
}

std::optional<Client> findClientBySeq(db::Connection &connection, std::int64_t seq)
{
    return readOne(connection.query("SELECT " COUNTERSIGN_CLIENT_COLUMNS " WHERE seq = ?", seq));
}

std::vector<Client> clientsNamed(db::Connection &connection, std::string_view clientId, int limit)
{
    return readAll(
        connection.query("SELECT " COUNTERSIGN_CLIENT_COLUMNS " WHERE client_id = ? LIMIT ?", clientId, limit));
}

std::vector<Client> listClients(db::Connection &connection, std::int64_t tenant, std::int64_t after, std::int64_t limit)
{
    return readAll(connection.query("SELECT " COUNTERSIGN_CLIENT_COLUMNS
                                    " WHERE (?1 = 0 OR tenant = ?1) AND seq < ?2 ORDER BY seq DESC LIMIT ?3",
                                    tenant, after != 0 ? after : INT64_MAX, limit));
}

FeeTerms termsOf(const Partner &partner, const Client &client)
{
    FeeTerms terms = partner.terms;
    terms.partner = client.fee.value_or(terms.partner);
    terms.flatUsd = client.flatUsd.value_or(0);
    return terms;
}

} // namespace countersign::partners
