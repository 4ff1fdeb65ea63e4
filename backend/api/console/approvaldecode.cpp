#include "api/console/approvaldecode.h"

#include "api/console/parameters.h"
#include "api/nuvouch/decode.h"
#include "approvals/shortcode.h"
#include "core/random.h"

namespace countersign::api::console {
namespace {

using accounts::Role;

constexpr std::size_t reasonText = 500;

approvals::Person personOf(const Context &context)
{
    const accounts::Operator &person = *context.caller.credential->person;
    return {person.id, person.name};
}

Decider deciderOf(const Context &context)
{
    const Role role = context.caller.credential->person->role;
    return {personOf(context), role == Role::Admin, role == Role::Admin || role == Role::Approver};
}

} // namespace

Result<ApprovalList> decodeApprovalList(const Context &context)
{
    const http::Query query(context.request.query());
    ApprovalList list;
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Integrator, query.value("integrator")));
    list.filter.tenant = tenant;
    if (const auto status = query.value("status"); !status.empty()) {
        list.filter.state = approvals::approvalStateFromName(status);
        if (!list.filter.state)
            return badParameter("status", "is not an approval's state");
    }
    list.filter.text = std::string(query.value("q").substr(0, shortText));
    list.who = deciderOf(context);
    if (query.value("mine") == "true")
        list.filter.person = list.who.person.id;
    COUNTERSIGN_TRY(after, position(query, "approvals"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    list.after = after;
    list.limit = limit;
    return list;
}

Result<ApprovalRequest> decodeApprovalRequest(const Context &context)
{
    return ApprovalRequest{std::string(context.captures.at(0)), deciderOf(context)};
}

Result<SeeRequest> decodeSeen(const Context &context)
{
    return SeeRequest{{{0, std::string(context.captures.at(0)), std::nullopt}, personOf(context)}, deciderOf(context)};
}

Result<DecideRequest> decodeDecision(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(value, body.requiredText("value", shortText));
    COUNTERSIGN_TRY(reason, body.text("reason", reasonText));
    COUNTERSIGN_TRY(version, body.integer("if_version"));
    DecideRequest command;
    command.who = deciderOf(context);
    command.decide.approval = {0, std::string(context.captures.at(0)), version};
    command.decide.value = std::move(value);
    command.decide.reason = reason && !reason->empty() ? std::move(reason) : std::nullopt;
    command.decide.by = command.who.person;
    command.decide.mayDecideForAll = command.who.mayDecideForAll;
    command.decide.method = "console";
    return command;
}

Result<CancelRequest> decodeApprovalCancel(const Context &context)
{
    COUNTERSIGN_TRY(body, optionalBody(context));
    COUNTERSIGN_TRY(version, body->fields.integer("if_version"));
    return CancelRequest{{0, std::string(context.captures.at(0)), version}, deciderOf(context)};
}

Result<MakeApproval> decodeMakeApproval(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(name, body.requiredText("integrator", shortText));
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Integrator, name));
    COUNTERSIGN_TRY(approval, nuvouch::decodeApprovalFor(context, tenant, approvals::Generation::Current));
    return MakeApproval{std::move(approval), deciderOf(context)};
}

Result<LinkList> decodeLinkList(const Context &context)
{
    const http::Query query(context.request.query());
    LinkList list;
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Integrator, query.value("integrator")));
    list.filter.tenant = tenant;
    if (const auto status = query.value("status"); !status.empty()) {
        list.filter.state = approvals::linkStateFromName(status);
        if (!list.filter.state)
            return badParameter("status", "is not a link's state");
    }
    list.filter.text = std::string(query.value("q").substr(0, shortText));
    COUNTERSIGN_TRY(after, position(query, "links"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    list.after = after;
    list.limit = limit;
    return list;
}

Result<LinkById> decodeLinkById(const Context &context)
{
    return LinkById{std::string(context.captures.at(0))};
}

Result<approvals::NewLink> decodeMakeLink(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(name, body.requiredText("integrator", shortText));
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Integrator, name));
    COUNTERSIGN_TRY(subject, body.requiredText("subject_id", shortText));
    COUNTERSIGN_TRY(label, body.requiredText("subject_label", shortText));
    COUNTERSIGN_TRY(key, body.text("context_key", shortText));
    COUNTERSIGN_TRY(type, body.text("context_type", shortText));
    COUNTERSIGN_TRY(contextLabel, body.text("context_label", shortText));
    approvals::NewLink command;
    command.tenant = tenant;
    command.subject = {std::move(subject), std::move(label)};
    if (key && !key->empty())
        command.source = approvals::Source{std::move(*key), std::move(type), std::move(contextLabel)};
    command.token = randomToken("");
    command.shortCode = approvals::newShortCode();
    command.keyring = context.surroundings.keyring;
    return command;
}

Result<approvals::AcceptLink> decodeAcceptLink(const Context &context)
{
    return approvals::AcceptLink{{0, std::string(context.captures.at(0)), {}, {}, context.surroundings.keyring},
                                 personOf(context)};
}

Result<approvals::AcceptLink> decodeAcceptCode(const Context &context)
{
    COUNTERSIGN_TRY(document, parseBody(context.request.body));
    COUNTERSIGN_TRY(body, bodyFields(document));
    COUNTERSIGN_TRY(typed, body.requiredText("short_code", shortText));
    const auto code = approvals::normalizedShortCode(typed);
    if (!code)
        return Error::notFound("link"); // it cannot be one, and whoever guesses learns no more than that
    return approvals::AcceptLink{{0, {}, {}, *code, context.surroundings.keyring}, personOf(context)};
}

Result<approvals::LinkRef> decodeRefuseLink(const Context &context)
{
    return approvals::LinkRef{0, std::string(context.captures.at(0)), {}, {}, context.surroundings.keyring};
}

Result<ConnectionPage> decodeConnectionPage(const Context &context)
{
    const http::Query query(context.request.query());
    ConnectionPage page;
    COUNTERSIGN_TRY(tenant, tenantNamed(context, accounts::TenantKind::Integrator, query.value("integrator")));
    page.filter.tenant = tenant;
    if (const auto status = query.value("status"); !status.empty()) {
        page.filter.state = approvals::connectionStateFromName(status);
        if (!page.filter.state)
            return badParameter("status", "must be active or revoked");
    }
    page.filter.text = std::string(query.value("q").substr(0, shortText));
    COUNTERSIGN_TRY(after, position(query, "connections"));
    COUNTERSIGN_TRY(limit, pageSize(query, usualPage, largestPage));
    page.after = after;
    page.limit = limit;
    return page;
}

Result<approvals::ConnectionRef> decodeConnectionRef(const Context &context)
{
    return approvals::ConnectionRef{0, std::string(context.captures.at(0))};
}

} // namespace countersign::api::console
