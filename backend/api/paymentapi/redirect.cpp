#include "api/paymentapi/redirect.h"

namespace countersign::api::paymentapi {
namespace {

constexpr std::string_view placeholder = "{CHECKOUT_SESSION_ID}";
constexpr std::string_view parameter = "payment_intent";

std::string substituted(std::string_view url, std::string_view id)
{
    std::string out;
    for (;;) {
        const auto at = url.find(placeholder);
        if (at == std::string_view::npos)
            return out.append(url);
        out.append(url.substr(0, at)).append(id);
        url.remove_prefix(at + placeholder.size());
    }
}

} // namespace

std::string redirectUrl(std::string_view successUrl, std::string_view intentId)
{
    const std::string url = substituted(successUrl, intentId);
    const auto hash = url.find('#');
    const std::string fragment = hash == std::string::npos ? "" : url.substr(hash);
    const std::string address = url.substr(0, hash);
    const auto question = address.find('?');
    std::string out = address.substr(0, question);
    std::string_view query =
        question == std::string::npos ? std::string_view() : std::string_view(address).substr(question + 1);

    bool placed = false;
    char separator = '?';
    const auto append = [&](std::string_view pair) {
        out += separator;
        out += pair;
        separator = '&';
    };
    const std::string ours = std::string(parameter) + "=" + std::string(intentId);
    while (!query.empty()) {
        const auto end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        if (pair.empty())
            continue;
        if (pair.substr(0, pair.find('=')) != parameter) {
            append(pair);
        } else if (!placed) {
            append(ours);
            placed = true;
        }
    }
    if (!placed)
        append(ours);
    return out + fragment;
}

} // namespace countersign::api::paymentapi
