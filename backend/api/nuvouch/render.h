// Links, connections and approvals in the vocabulary of the path that asks (contracts/nuvouch.md 4, 5, 11.1). Pure.
#pragma once

#include "api/nuvouch/decode.h"

namespace countersign::api::nuvouch {

struct LinkView
{
    approvals::MadeLink made;
    approvals::LinkSecrets secrets;
    Generation generation = Generation::Current;
};
http::Response renderLink(const LinkView &view, const Surroundings &surroundings); // 201, or 409 with the connection
struct SessionView
{
    approvals::LinkSession session;
    Generation generation = Generation::Current;
};
http::Response renderSession(const SessionView &view, const Surroundings &surroundings);
struct ConnectionView
{
    approvals::Connection connection;
    Generation generation = Generation::Current;
};
http::Response renderLookup(const ConnectionView &view, const Surroundings &surroundings);
http::Response renderRevoked(const ConnectionView &view, const Surroundings &surroundings);
struct ConnectionsView
{
    std::vector<approvals::Connection> rows;
    Generation generation = Generation::Current;
};
http::Response renderConnections(const ConnectionsView &view, const Surroundings &surroundings);
struct ApprovalView
{
    approvals::Approval approval;
    Generation generation = Generation::Current;
    int status = 200;
    bool duplicate = false, notPending = false; // 409 with the object beside the error
};
http::Response renderApproval(const ApprovalView &view, const Surroundings &surroundings);

// How a decision was taken, in the one word the contract documents (5.10).
inline constexpr std::string_view decisionMethod = "biometric";
std::string connectionUrl(const std::string &baseUrl, const std::string &token);

} // namespace countersign::api::nuvouch
