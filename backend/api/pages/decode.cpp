#include "api/pages/decode.h"

namespace countersign::api::pages {
namespace {

constexpr std::size_t longestToken = 128;

ConnectRequest requestOf(const Context &context, std::string_view token)
{
    // One that is too long is nobody's, like any other wrong one.
    return {std::string(token.size() <= longestToken ? token : std::string_view()),
            &languageFor(context.request.headers.value("accept-language")), context.surroundings.keyring};
}

} // namespace

Result<ConnectRequest> decodeAsk(const Context &context)
{
    return requestOf(context, http::Query(context.request.query()).value("t"));
}

Result<ConnectRequest> decodeAnswer(const Context &context)
{
    if (!context.request.headers.value("content-type").starts_with("application/x-www-form-urlencoded"))
        return Error::invalid("body", "the body must be a form");
    return requestOf(context, http::Query(context.request.body).value("token"));
}

} // namespace countersign::api::pages
