#include "api/stripe/errors.h"

#include "api/stripe/absent.h"

#include <array>

namespace countersign::api::stripe {
namespace {

constexpr std::string_view requestError = "invalid_request_error";
constexpr std::string_view cardError = "card_error";
constexpr std::string_view apiError = "api_error";

struct Row
{
    int status;
    std::string_view type, code, declineCode;
};

// In the order of Reason.
constexpr std::array<Row, static_cast<std::size_t>(Reason::Count_)> rows{{
    {400, requestError, "", ""},
    {400, requestError, "parameter_missing", ""},
    {400, requestError, "parameter_unknown", ""},
    {400, requestError, "parameter_unknown", ""},
    {400, requestError, "parameter_invalid_integer", ""},
    {400, requestError, "parameter_invalid_empty", ""},
    {400, requestError, "", ""},
    {400, requestError, "email_invalid", ""},
    {400, requestError, "url_invalid", ""},
    {400, requestError, "amount_too_small", ""},
    {400, requestError, "amount_too_large", ""},
    {400, requestError, "resource_missing", ""},
    {400, requestError, "payment_intent_invalid_parameter", ""},
    {400, requestError, "payment_intent_unexpected_state", ""},
    {400, requestError, "charge_already_refunded", ""},
    {400, requestError, "missing", ""},
    {402, cardError, "incorrect_number", ""},
    {402, cardError, "invalid_number", ""},
    {402, cardError, "invalid_expiry_month", ""},
    {402, cardError, "invalid_expiry_year", ""},
    {402, cardError, "invalid_cvc", ""},
    {402, cardError, "card_declined", "test_mode_live_card"},
}};

// The parameter that a path's object is called by.
std::string_view paramOf(std::string_view kind)
{
    if (kind == "payment_intent")
        return "intent";
    return kind == "PaymentMethod" ? "payment_method" : "id";
}

Problem with(int status, std::string_view type, std::string message, std::string_view code = {})
{
    Problem out;
    out.status = status;
    out.type = type;
    out.code = code;
    out.message = std::move(message);
    return out;
}

// stripe.com/docs/error-codes/parameter-missing
std::string docUrl(std::string_view code)
{
    std::string out = "https://stripe.com/docs/error-codes/";
    for (const char c : code)
        out += c == '_' ? '-' : c;
    return out;
}

Problem stateProblem(std::string message)
{
    return with(400, requestError, std::move(message));
}

} // namespace

Error refuse(Reason reason, std::string field, std::string text)
{
    return Error{Code::InvalidRequest, std::move(text), std::move(field), static_cast<std::int64_t>(reason)};
}

Error missing(const std::string &field)
{
    return refuse(Reason::ParameterMissing, field, "Missing required param: " + field + ".");
}

Error noSuch(std::string_view kind, std::string_view id, std::string field)
{
    return refuse(Reason::ResourceMissing, std::move(field),
                  "No such " + std::string(kind) + ": '" + std::string(id.substr(0, 64)) + "'");
}

Error notFound(std::string_view kind, std::string_view id)
{
    return Error{Code::NotFound, std::string(id.substr(0, 64)), std::string(kind), 0};
}

Problem problemOf(const Error &error, std::string_view path)
{
    switch (error.code) {
    case Code::InvalidRequest: {
        const Row &row = rows[static_cast<std::size_t>(error.number)];
        Problem out = with(row.status, row.type, error.text, row.code);
        out.declineCode = row.declineCode;
        out.param = error.field;
        return out;
    }
    case Code::NotFound: {
        Problem out = with(404, requestError, "No such " + error.field + ": '" + error.text + "'", "resource_missing");
        out.param = paramOf(error.field);
        return out;
    }
    case Code::RouteNotFound:
        return with(404, requestError, unknownPathText(error.text, path));
    case Code::MethodNotAllowed:
        return with(405, requestError, "Method not allowed: " + std::string(path) + " takes " + error.text + ".");
    case Code::CredentialMissing:
        return with(401, requestError,
                    "You did not provide an API key. Provide it in the Authorization header, as Bearer auth "
                    "(\"Authorization: Bearer YOUR_SECRET_KEY\") or as the user name of Basic auth.");
    case Code::CredentialMalformed:
        return with(401, requestError, "The Authorization header is malformed: send a Bearer or Basic credential.");
    case Code::CredentialUnknown:
        return with(401, requestError, "Invalid API Key provided.");
    case Code::Forbidden:
        return with(403, requestError,
                    "This API call cannot be made with a publishable API key. Please use a secret API key.",
                    "secret_key_required");
    case Code::ClientSecretMissing: {
        Problem out = with(400, requestError, "Missing required param: client_secret.", "parameter_missing");
        out.param = "client_secret";
        return out;
    }
    case Code::ClientSecretInvalid: {
        Problem out = with(400, requestError,
                           "The client_secret provided does not match any associated PaymentIntent on this account. "
                           "Ensure the publishable key used belongs to the same account that created the "
                           "PaymentIntent.",
                           "payment_intent_invalid_parameter");
        out.param = "client_secret";
        return out;
    }
    case Code::RateLimited:
        return with(429, requestError, "Request rate limit exceeded.", "rate_limit");
    case Code::IdempotencyKeyInvalid:
        return with(400, "idempotency_error", "Idempotency keys are 1 to 255 characters long.");
    case Code::IdempotencyMismatch:
        return with(400, "idempotency_error",
                    "Keys for idempotent requests can only be used with the same parameters they were first used "
                    "with. Try using a key other than '" +
                        error.text + "' if you meant to execute a different request.");
    case Code::BodyTooLarge:
        return with(413, requestError, "The request body is too large.");
    case Code::Duplicate:
        return stateProblem("There is such an object already.");
    case Code::AlreadyRefunded:
        return with(400, requestError, "The charge has already been refunded.", "charge_already_refunded");
    case Code::RefundTooLarge: {
        Problem out = stateProblem("The refund amount is greater than what is left of the charge.");
        out.param = "amount";
        return out;
    }
    case Code::CaptureTooLarge: {
        Problem out =
            with(400, requestError, "The amount to capture is greater than what can be captured.", "amount_too_large");
        out.param = "amount_to_capture";
        return out;
    }
    case Code::Busy:
    case Code::Unavailable:
        return with(503, apiError, "The service is busy for a moment. Please try again.");
    case Code::StorageFull:
        return with(507, apiError, "The storage of this gateway is full.");
    case Code::Internal:
        break;
    default:
        return stateProblem("The request conflicts with the current state of the object.");
    }
    return with(500, apiError, "An internal error occurred.");
}

void writeProblem(json::Writer &w, const Problem &problem)
{
    const auto put = [&w](std::string_view name, const std::string &value) {
        if (!value.empty())
            w.field(name, value);
    };
    put("advice_code", problem.adviceCode);
    put("charge", problem.charge);
    put("code", problem.code);
    put("decline_code", problem.declineCode);
    if (!problem.code.empty())
        w.field("doc_url", docUrl(problem.code));
    put("message", problem.message);
    put("param", problem.param);
}

http::Response problemResponse(const Problem &problem, std::string body)
{
    http::Response response = http::Response::json(problem.status, std::move(body));
    if (problem.status == 503 || problem.status == 507)
        response.with("Retry-After", "1");
    return response;
}

http::Response renderProblem(const Problem &problem)
{
    json::Writer w;
    w.object().key("error").object();
    writeProblem(w, problem);
    w.field("type", problem.type).end().end();
    return problemResponse(problem, std::move(w).take());
}

http::Response renderError(const Error &error, std::string_view path)
{
    http::Response response = renderProblem(problemOf(error, path));
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

} // namespace countersign::api::stripe
