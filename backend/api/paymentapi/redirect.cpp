#include "api/paymentapi/redirect.h"

namespace countersign::api::paymentapi {
namespace {

constexpr std::string_view placeholder = "{CHECKOUT_SESSION_ID}";
constexpr std::string_view parameter = "payment_intent";

} // namespace

std::string withSessionId(std::string_view url, std::string_view intentId)
{
    std::string out;
    for (;;) {
        const auto at = url.find(placeholder);
        if (at == std::string_view::npos)
            return out.append(url);
        out.append(url.substr(0, at)).append(intentId);
        url.remove_prefix(at + placeholder.size());
    }
}

std::string withParameter(std::string_view url, std::string_view name, std::string_view value)
{
    const auto hash = url.find('#');
    const std::string_view fragment = hash == std::string_view::npos ? std::string_view() : url.substr(hash);
    const std::string_view address = url.substr(0, hash);
    const auto question = address.find('?');
    std::string out(address.substr(0, question));
    std::string_view query = question == std::string_view::npos ? std::string_view() : address.substr(question + 1);

    bool placed = false;
    char separator = '?';
    const auto append = [&](std::string_view pair) {
        out += separator;
        out += pair;
        separator = '&';
    };
    const std::string ours = std::string(name).append("=").append(value);
    while (!query.empty()) {
        const auto end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        if (pair.empty())
            continue;
        if (pair.substr(0, pair.find('=')) != name) {
            append(pair);
        } else if (!placed) {
            append(ours);
            placed = true;
        }
    }
    if (!placed)
        append(ours);
    return out.append(fragment);
}

std::string redirectUrl(std::string_view successUrl, std::string_view intentId)
{
    return withParameter(withSessionId(successUrl, intentId), parameter, intentId);
}

} // namespace countersign::api::paymentapi
