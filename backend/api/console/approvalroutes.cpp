#include "api/console/approvalroutes.h"

#include "api/console/approvalrender.h"
#include "api/console/reads.h"

#include <array>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;
using enum http::Method;

constexpr Roles sees{Role::Admin, Role::Approver, Role::Developer};
constexpr Roles decides{Role::Admin, Role::Approver};
constexpr Roles tries{Role::Admin, Role::Developer};
constexpr Roles links{Role::Admin, Role::Approver, Role::Merchant, Role::Developer};
constexpr Roles accepts{Role::Admin, Role::Approver};
constexpr std::int64_t deliveriesShown = 50;

std::string personName(const approvals::Approval &a, db::Connection &db)
{
    if (!a.person)
        return {};
    auto q = db.query("SELECT name FROM operators WHERE id = ?1 UNION ALL SELECT name FROM people WHERE uid = ?1 "
                      "UNION ALL SELECT person_name FROM connections WHERE seq = ?2",
                      *a.person, a.connection);
    return q.next() ? q.text(0) : *a.person;
}

ApprovalRow rowOf(approvals::Approval approval, const Decider &who, db::Connection &db)
{
    ApprovalRow row{std::move(approval), {}, {}, false};
    row.personName = personName(row.approval, db);
    row.refusal = who.mayDecide ? approvals::refusalOf(row.approval, who.person, who.mayDecideForAll, db)
                                : std::string("Your role does not decide.");
    return row;
}

Result<ApprovalsView> readApprovals(const ApprovalList &list, const Reading &reading)
{
    ApprovalsView view;
    view.limit = list.limit;
    for (approvals::Approval &one :
         approvals::listApprovals(reading.db, reading.now, list.filter, list.after, list.limit))
        view.rows.push_back(rowOf(std::move(one), list.who, reading.db));
    return view;
}

Result<ApprovalCount> readApprovalCount(const ApprovalList &list, const Reading &reading)
{
    return ApprovalCount{approvals::countApprovals(reading.db, reading.now, list.filter)};
}

Result<ApprovalDetail> readApproval(const ApprovalRequest &request, const Reading &reading)
{
    auto found = approvals::findApproval(reading.db, reading.now, 0, request.id);
    if (!found)
        return Error::notFound("approval");
    ApprovalDetail detail;
    detail.timeline = journal::entriesOf(reading.db, request.id, timelineEntries);
    webhooks::DeliveryFilter about;
    about.object = request.id;
    detail.deliveries = webhooks::listDeliveries(reading.db, reading.now, about, 0, deliveriesShown);
    detail.row = rowOf(std::move(*found), request.who, reading.db);
    return detail;
}

// An action that finds the request changed answers with it as it is: that is a view, not an error.
template <class Acted>
Result<ApprovalRow> settled(Acted acted, const approvals::ApprovalRef &ref, const Decider &who,
                            journal::Transaction &tx)
{
    if (acted)
        return rowOf(std::move(*acted), who, tx.db());
    if (acted.error().code != Code::Changed)
        return acted.error();
    ApprovalRow row = rowOf(std::move(*approvals::findApproval(tx.db(), tx.now(), 0, ref.id)), who, tx.db());
    row.changed = true;
    return row;
}

Result<ApprovalRow> see(const SeeRequest &command, journal::Transaction &tx)
{
    return settled(approvals::markSeen(command.see, tx), command.see.approval, command.who, tx);
}

Result<ApprovalRow> decide(const DecideRequest &command, journal::Transaction &tx)
{
    return settled(approvals::decide(command.decide, tx), command.decide.approval, command.who, tx);
}

Result<ApprovalRow> cancel(const CancelRequest &command, journal::Transaction &tx)
{
    return settled(approvals::cancelApproval(command.approval, tx), command.approval, command.who, tx);
}

Result<ApprovalRow> make(const MakeApproval &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, approvals::createApproval(command.approval, tx));
    if (made.duplicate)
        return Error{Code::Duplicate, "this external id was used already", "externalRequestId", 0};
    return rowOf(std::move(made.approval), command.who, tx.db());
}

Result<LinksView> readLinks(const LinkList &list, const Reading &reading)
{
    LinksView view;
    view.limit = list.limit;
    for (approvals::LinkSession &one :
         approvals::listLinks(reading.db, reading.now, list.filter, list.after, list.limit))
        view.rows.push_back({std::move(one), false, std::nullopt});
    return view;
}

Result<LinkRow> readLink(const LinkById &ref, const Reading &reading)
{
    auto found = approvals::findLink(reading.db, reading.now, 0, ref.id);
    if (!found)
        return Error::notFound("link");
    return LinkRow{std::move(*found), false, std::nullopt};
}

Result<LinkRow> makeLink(const approvals::NewLink &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(made, approvals::createLink(command, tx));
    return LinkRow{std::move(made.session), made.reused, std::move(made.alreadyLinked)};
}

Result<LinkRow> acceptLink(const approvals::AcceptLink &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(session, approvals::acceptLink(command, tx));
    return LinkRow{std::move(session), false, std::nullopt};
}

Result<LinkRow> refuseLink(const approvals::LinkRef &ref, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(session, approvals::refuseLink(ref, tx));
    return LinkRow{std::move(session), false, std::nullopt};
}

Result<ConnectionsView> readConnections(const ConnectionPage &page, const Reading &reading)
{
    return ConnectionsView{approvals::listConnections(reading.db, page.filter, page.after, page.limit), page.limit};
}

Result<approvals::Connection> readConnection(const approvals::ConnectionRef &ref, const Reading &reading)
{
    auto found = approvals::findConnection(reading.db, 0, ref.id);
    if (!found)
        return Error::notFound("connection");
    return std::move(*found);
}

Result<IntegratorsView> readIntegrators(const Nothing &, const Reading &reading)
{
    IntegratorsView view;
    auto q = reading.db.query("SELECT seq FROM tenants WHERE kind = 2 ORDER BY seq");
    std::vector<std::int64_t> all;
    while (q.next())
        all.push_back(q.integer(0));
    for (const std::int64_t seq : all)
        view.rows.push_back(approvals::integratorOf(reading.db, seq));
    return view;
}

constexpr auto token = Door::Operator;
constexpr auto free = Bucket::None;
constexpr auto never = Idempotency::Never;
constexpr auto ifGiven = Idempotency::Optional;
constexpr auto must = Idempotency::Required;

const std::array routes{
    Route{Get, "/console/v1/approvals", token, free, never, Kind::Scan,
          read<decodeApprovalList, readApprovals, renderApprovals>, sees},
    Route{Get, "/console/v1/approvals/count", token, free, never, Kind::Scan,
          read<decodeApprovalList, readApprovalCount, renderApprovalCount>, sees},
    Route{Get, "/console/v1/approvals/:id", token, free, never, Kind::Point,
          read<decodeApprovalRequest, readApproval, renderApprovalDetail>, sees},
    Route{Post, "/console/v1/approvals", token, free, ifGiven, Kind::Write,
          write<decodeMakeApproval, make, renderNewApproval>, tries},
    Route{Post, "/console/v1/approvals/:id/seen", token, free, never, Kind::Write,
          write<decodeSeen, see, renderApproval>, decides},
    Route{Post, "/console/v1/approvals/:id/decision", token, free, must, Kind::Write,
          write<decodeDecision, decide, renderApproval>, decides},
    Route{Post, "/console/v1/approvals/:id/cancel", token, free, ifGiven, Kind::Write,
          write<decodeApprovalCancel, cancel, renderApproval>, tries},

    Route{Get, "/console/v1/links", token, free, never, Kind::Scan, read<decodeLinkList, readLinks, renderLinks>,
          links},
    Route{Post, "/console/v1/links", token, free, ifGiven, Kind::Write, write<decodeMakeLink, makeLink, renderNewLink>,
          links, Secrecy::Secret},
    Route{Post, "/console/v1/links/accept", token, Bucket::ShortCodes, never, Kind::Write,
          write<decodeAcceptCode, acceptLink, renderLink>, accepts},
    Route{Get, "/console/v1/links/:id", token, free, never, Kind::Point, read<decodeLinkById, readLink, renderLink>,
          links},
    Route{Post, "/console/v1/links/:id/accept", token, free, never, Kind::Write,
          write<decodeAcceptLink, acceptLink, renderLink>, accepts},
    Route{Post, "/console/v1/links/:id/refuse", token, free, never, Kind::Write,
          write<decodeRefuseLink, refuseLink, renderLink>, accepts},
    Route{Get, "/console/v1/connections", token, free, never, Kind::Scan,
          read<decodeConnectionPage, readConnections, renderConnections>, links},
    Route{Get, "/console/v1/connections/:id", token, free, never, Kind::Point,
          read<decodeConnectionRef, readConnection, renderConnection>, links},
    Route{Post, "/console/v1/connections/:id/revoke", token, free, never, Kind::Write,
          write<decodeConnectionRef, approvals::revokeConnection, renderConnection>, accepts},
    Route{Get, "/console/v1/integrators", token, free, never, Kind::Scan,
          read<decodeNothing, readIntegrators, renderIntegrators>, links},
};

} // namespace

std::span<const Route> approvalRoutes()
{
    return routes;
}

} // namespace countersign::api::console
