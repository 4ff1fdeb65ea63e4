// A partner's client: the business that is paid (contracts/clive-stripe.md A9). Rows come from the setup file
// (accounts/) or from the partner itself. Jobs run on the writer's thread, reads on any connection.
#pragma once

#include "core/result.h"
#include "journal/transaction.h"
#include "partners/partner.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::partners {

// Numbers are stored.
enum class ClientStatus : std::uint8_t { Active = 1, Suspended = 2, PendingReview = 3 };
std::string_view name(ClientStatus status);
std::optional<ClientStatus> clientStatusFromName(std::string_view name);

inline constexpr std::size_t shortestClientId = 3;
inline constexpr std::size_t shortestLegalName = 2;
inline constexpr std::int64_t largestFlatUsd = 1000; // US cents

struct Client
{
    std::int64_t seq = 0;
    std::string id;          // c…, ours
    std::int64_t tenant = 0; // the partner
    std::int64_t version = 1;
    std::string clientId, legalName; // the partner's
    ClientStatus status = ClientStatus::Active;
    std::optional<PartsPerMillion> fee;  // none: the partner's
    std::optional<std::int64_t> flatUsd; // US cents
    std::optional<std::string> branding; // a JSON object of texts
    Millis createdAt = 0, updatedAt = 0;
};

struct NewClient
{
    std::int64_t tenant = 0;
    std::string clientId, legalName;
    ClientStatus status = ClientStatus::Active;
    std::optional<PartsPerMillion> fee;
    std::optional<std::int64_t> flatUsd;
};
// Errors: PartnerNotActive, ClientFeeTooLow, Duplicate (field "client_id").
Result<Client> createClient(const NewClient &command, journal::Transaction &transaction);

std::optional<Client> findClient(db::Connection &connection, std::int64_t tenant, std::string_view clientId);
std::optional<Client> findClientBySeq(db::Connection &connection, std::int64_t seq);
// Of every partner, at most `limit`.
std::vector<Client> clientsNamed(db::Connection &connection, std::string_view clientId, int limit);

// Newest first. Tenant 0: all; `after` is a seq, exclusive; 0: from the beginning.
std::vector<Client> listClients(db::Connection &connection, std::int64_t tenant, std::int64_t after,
                                std::int64_t limit);

// The partner's terms as this client's agreement changes them.
FeeTerms termsOf(const Partner &partner, const Client &client);

} // namespace countersign::partners
