// Approvals, links and connections as the console's JSON. Pure.
#pragma once

#include "api/console/approvaldecode.h"
#include "api/route.h"
#include "journal/journal.h"
#include "webhooks/delivery.h"

namespace countersign::api::console {

struct ApprovalRow
{
    approvals::Approval approval;
    std::string refusal; // why the caller cannot decide it; empty when it can
    std::string personName;
    bool changed = false;
};
struct ApprovalsView
{
    std::vector<ApprovalRow> rows;
    std::int64_t limit = 0;
};
struct ApprovalDetail
{
    ApprovalRow row;
    std::vector<journal::Entry> timeline;
    std::vector<webhooks::Delivery> deliveries;
};
struct ApprovalCount
{
    std::int64_t value = 0;
};
http::Response renderApprovals(const ApprovalsView &view, const Surroundings &surroundings);
http::Response renderApprovalCount(const ApprovalCount &count, const Surroundings &surroundings);
http::Response renderApproval(const ApprovalRow &row, const Surroundings &surroundings);
http::Response renderNewApproval(const ApprovalRow &row, const Surroundings &surroundings); // 201
http::Response renderApprovalDetail(const ApprovalDetail &detail, const Surroundings &surroundings);

struct LinkRow
{
    approvals::LinkSession session;
    bool reused = false;
    std::optional<approvals::Connection> alreadyLinked;
};
struct LinksView
{
    std::vector<LinkRow> rows;
    std::int64_t limit = 0;
};
http::Response renderLinks(const LinksView &view, const Surroundings &surroundings);
http::Response renderLink(const LinkRow &row, const Surroundings &surroundings);
http::Response renderNewLink(const LinkRow &row, const Surroundings &surroundings); // 201, 200 when it was there, 409
struct ConnectionsView
{
    std::vector<approvals::Connection> rows;
    std::int64_t limit = 0;
};
http::Response renderConnections(const ConnectionsView &view, const Surroundings &surroundings);
http::Response renderConnection(const approvals::Connection &connection, const Surroundings &surroundings);
struct IntegratorsView
{
    std::vector<approvals::Integrator> rows;
};
http::Response renderIntegrators(const IntegratorsView &view, const Surroundings &surroundings);

} // namespace countersign::api::console
