// Requests of both generations into one core's commands (contracts/nuvouch.md 4, 5, 11.1). HTTP thread, pure.
#pragma once

#include "api/route.h"
#include "approvals/approval.h"

namespace countersign::api::nuvouch {

using approvals::Generation;

Generation generationOf(std::string_view path); // by the prefix alone

Result<approvals::NewLink> decodeLink(const Context &context); // flat and nested, on every path
struct LinkLookup
{
    std::int64_t tenant = 0;
    std::string id;
    Generation generation = Generation::Current;
};
Result<LinkLookup> decodeLinkLookup(const Context &context);
struct ConnectionLookup
{
    std::int64_t tenant = 0;
    std::string subject, source;
    Generation generation = Generation::Current;
};
Result<ConnectionLookup> decodeConnectionLookup(const Context &context);
struct ConnectionList
{
    approvals::ConnectionFilter filter;
    std::int64_t after = 0, limit = 100;
    Generation generation = Generation::Current;
};
Result<ConnectionList> decodeConnectionList(const Context &context);
struct ConnectionCommand
{
    approvals::ConnectionRef ref;
    Generation generation = Generation::Current;
};
Result<ConnectionCommand> decodeConnection(const Context &context);

Result<approvals::NewApproval> decodeApproval(const Context &context);
// The same body for an integrator that is not the caller: the console's.
Result<approvals::NewApproval> decodeApprovalFor(const Context &context, std::int64_t tenant, Generation generation);
struct ApprovalLookup
{
    std::int64_t tenant = 0;
    std::string id, externalId; // one of them
    Generation generation = Generation::Current;
};
Result<ApprovalLookup> decodeApprovalLookup(const Context &context);
Result<ApprovalLookup> decodeExternalLookup(const Context &context);
Result<ApprovalLookup> decodeExternalQuery(const Context &context); // ?externalRequestId=

} // namespace countersign::api::nuvouch
