#include "gateway/origins.h"

#include "api/clive/dialect.h"
#include "api/console/dialect.h"
#include "api/nuvouch/dialect.h"
#include "api/pages/dialect.h"
#include "api/paymentapi/dialect.h"
#include "api/stripe/dialect.h"

namespace countersign::gateway {
namespace {

bool under(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isNuvouch(std::string_view path)
{
    if (under(path, "/api/nuvouch"))
        return true;
    for (const std::string_view folder : {"/v1/links", "/v1/connections", "/v1/approvals"}) {
        if (under(path, folder) || (path.starts_with("/api") && under(path.substr(4), folder)))
            return true;
    }
    return false;
}

constexpr std::string_view transactions = "/api/v1/transactions";

// What Clive has there and nobody else.
bool makesTransactions(std::string_view path)
{
    if (!under(path, transactions) || path.size() == transactions.size())
        return false;
    const std::string_view last = path.substr(transactions.size() + 1);
    return last == "checkout-intent" || last == "checkout-intent-v2" || last == "initialize" || last == "attach-intent";
}

bool isClive(std::string_view path)
{
    for (const std::string_view folder :
         {"/api/v1/clients", "/api/v1/branding", "/api/v1/settlements", "/api/v1/webhooks"}) {
        if (under(path, folder))
            return true;
    }
    return makesTransactions(path);
}

std::string_view frontText(int status)
{
    switch (status) {
    case 408:
        return "the request took too long to arrive";
    case 411:
        return "send a Content-Length: chunked bodies are not taken";
    case 413:
        return "the request body is too large";
    case 414:
        return "the address is too long";
    case 417:
        return "this expectation cannot be met";
    case 421:
        return "this gateway does not answer for that host name; allow it with --host";
    case 431:
        return "the request headers are too large";
    case 503:
        return "too many requests at once; try again";
    case 505:
        return "use HTTP/1.1";
    case 500:
        return "an internal error occurred";
    default:
        return "malformed HTTP request";
    }
}

} // namespace

const api::Dialect &dialectOf(std::string_view path)
{
    if (under(path, "/console") || under(path, "/inbox"))
        return api::console::dialect();
    if (under(path, "/connect") || under(path, "/checkout") || under(path, "/challenge") || under(path, "/web"))
        return api::pages::dialect();
    if (isNuvouch(path))
        return api::nuvouch::dialect();
    if (under(path, "/v1") || api::stripe::isAsset(path))
        return api::stripe::dialect();
    return isClive(path) ? api::clive::dialect() : api::paymentapi::dialect();
}

bool isByKey(const http::Request &request)
{
    const bool reads = request.method == http::Method::Get || request.method == http::Method::Head;
    return under(request.path(), transactions) && (reads || !makesTransactions(request.path()));
}

bool isForBrowsers(std::string_view path)
{
    return under(path, "/api/public") || under(path, "/api/v1/branding") || (under(path, "/v1") && !isNuvouch(path));
}

void allowEveryOrigin(http::Response &response)
{
    response.with("Access-Control-Allow-Origin", "*");
}

http::Response preflight()
{
    http::Response response = http::Response::empty(204);
    allowEveryOrigin(response);
    response.with("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    response.with("Access-Control-Allow-Headers",
                  "Content-Type, Authorization, X-API-Key, Idempotency-Key, X-Client-Secret");
    response.with("Access-Control-Max-Age", "600");
    return response;
}

std::size_t bodyLimitOf(std::string_view path)
{
    return under(path, "/inbox") ? std::size_t{256} * 1024 : 0;
}

bool isShared(std::string_view path)
{
    return under(path, "/api/public") || under(path, "/checkout") || under(path, "/connect") ||
           under(path, "/challenge") || under(path, "/web") || (under(path, "/v1") && !isNuvouch(path)) ||
           api::stripe::isAsset(path);
}

http::Response frontError(int status, std::string_view path)
{
    // One sentence in the owner's envelope: every dialect writes an invalid request as 400 plus a text.
    Error error = Error::invalid({}, std::string(frontText(status)));
    if (status == 413 && isNuvouch(path))
        error = Error::of(Code::BodyTooLarge); // has a code of its own there
    http::Response response = dialectOf(path).renderError(error, path);
    response.status = status;
    if (status == 503)
        response.with("Retry-After", "1");
    if (isForBrowsers(path))
        allowEveryOrigin(response);
    return response;
}

} // namespace countersign::gateway
