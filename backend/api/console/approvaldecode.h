// Requests about approvals, links and connections into commands and queries. HTTP thread, pure.
#pragma once

#include "api/console/decode.h"
#include "approvals/approval.h"

namespace countersign::api::console {

struct Decider
{
    approvals::Person person;
    bool mayDecideForAll = false;
    bool mayDecide = false; // the role decides at all
};

struct ApprovalList
{
    approvals::ApprovalFilter filter;
    Decider who;
    std::int64_t after = 0, limit = 50;
};
Result<ApprovalList> decodeApprovalList(const Context &context);
struct ApprovalRequest
{
    std::string id;
    Decider who;
};
Result<ApprovalRequest> decodeApprovalRequest(const Context &context);
struct SeeRequest
{
    approvals::See see;
    Decider who;
};
Result<SeeRequest> decodeSeen(const Context &context);
struct DecideRequest
{
    approvals::Decide decide;
    Decider who;
};
Result<DecideRequest> decodeDecision(const Context &context);
struct CancelRequest
{
    approvals::ApprovalRef approval;
    Decider who;
};
Result<CancelRequest> decodeApprovalCancel(const Context &context);
struct MakeApproval
{
    approvals::NewApproval approval;
    Decider who;
};
Result<MakeApproval> decodeMakeApproval(const Context &context); // the current generation's body and "integrator"

struct LinkList
{
    approvals::LinkFilter filter;
    std::int64_t after = 0, limit = 50;
};
Result<LinkList> decodeLinkList(const Context &context);
struct LinkById
{
    std::string id;
};
Result<LinkById> decodeLinkById(const Context &context);
Result<approvals::NewLink> decodeMakeLink(const Context &context);
Result<approvals::AcceptLink> decodeAcceptLink(const Context &context);
Result<approvals::AcceptLink> decodeAcceptCode(const Context &context);
Result<approvals::LinkRef> decodeRefuseLink(const Context &context);
struct ConnectionPage
{
    approvals::ConnectionFilter filter;
    std::int64_t after = 0, limit = 50;
};
Result<ConnectionPage> decodeConnectionPage(const Context &context);
Result<approvals::ConnectionRef> decodeConnectionRef(const Context &context);

} // namespace countersign::api::console
