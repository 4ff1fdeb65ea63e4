#include "api/nuvouch/errors.h"

#include "core/json/writer.h"

namespace countersign::api::nuvouch {
namespace {

struct Line
{
    int status;
    std::string_view code;
    std::string message;
};

// Documented is CONNECTION_ALREADY_LINKED, and DUPLICATE_EXTERNAL_ID by name; the others are the proposals of
// section 6.
Line lineOf(const Error &error)
{
    switch (error.code) {
    case Code::InvalidRequest:
        return {400, "VALIDATION_ERROR", error.text};
    case Code::BodyTooLarge:
        return {413, "PAYLOAD_TOO_LARGE", "The request body is too large"};
    case Code::CredentialMissing:
        return {401, "UNAUTHORIZED", "An API key is required"};
    case Code::CredentialMalformed:
    case Code::CredentialUnknown:
        return {401, "UNAUTHORIZED", "The API key is not valid"};
    case Code::IntegratorInactive:
        return {403, "INTEGRATOR_INACTIVE", "This integrator is not active"};
    case Code::NotFound:
        return {404, "NOT_FOUND", "No such " + (error.field.empty() ? std::string("object") : error.field)};
    case Code::RouteNotFound:
        return {404, "NOT_FOUND", "There is no such route"};
    case Code::MethodNotAllowed:
        return {405, "METHOD_NOT_ALLOWED", "This route does not take this method"};
    case Code::ConnectionMissing:
        return {409, "CONNECTION_NOT_FOUND", "This subject is not linked to a Nuvouch user"};
    case Code::ApprovalNotPending:
        return {409, "APPROVAL_NOT_PENDING", "The approval request is " + error.text + " already"};
    case Code::RateLimited:
        return {429, "RATE_LIMITED", "Too many requests"};
    case Code::Busy:
    case Code::Unavailable:
        return {503, "INTERNAL_ERROR", "The service is busy; try again"};
    case Code::StorageFull:
        return {507, "INTERNAL_ERROR", "The storage is full; nothing was changed"};
    default:
        return {500, "INTERNAL_ERROR", "Something went wrong"};
    }
}

} // namespace

http::Response renderError(const Error &error, std::string_view)
{
    const Line line = lineOf(error);
    json::Writer w;
    w.object().key("error").object().field("code", line.code).field("message", line.message);
    if (error.code == Code::InvalidRequest && !error.field.empty()) {
        w.key("details").array().object().field("field", error.field).field("message", error.text);
        w.end().end();
    }
    w.end().end();
    http::Response response = http::Response::json(line.status, std::move(w).take());
    if (line.status == 503 || line.status == 507)
        response.with("Retry-After", "1");
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

http::Response renderConflict(std::string_view code, std::string_view message, std::string_view siblingName,
                              const std::string &sibling)
{
    json::Writer w;
    w.object().key("error").object().field("code", code).field("message", message).end();
    w.rawField(siblingName, sibling).end();
    return http::Response::json(409, std::move(w).take());
}

} // namespace countersign::api::nuvouch
