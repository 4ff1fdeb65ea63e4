#include "api/urls.h"

#include <algorithm>

namespace countersign::api {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool isPort(std::string_view text)
{
    return !text.empty() && text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isReturnUrl(std::string_view url)
{
    if (std::ranges::any_of(url, [](char c) {
            return static_cast<unsigned char>(c) <= ' ' || c == 127 || c == '\\' || c == '<' || c == '>' || c == '"';
        }))
        return false;
    const auto colon = url.find("://");
    if (colon == std::string_view::npos)
        return false;
    const std::string scheme = lower(url.substr(0, colon));
    std::string_view authority = url.substr(colon + 3);
    authority = authority.substr(0, authority.find_first_of("/?#"));
    if (authority.find('@') != std::string_view::npos)
        return false;

    std::string_view host = authority;
    if (authority.starts_with('[')) {
        const auto close = authority.find(']');
        if (close == std::string_view::npos)
            return false;
        host = authority.substr(0, close + 1);
        const std::string_view rest = authority.substr(close + 1);
        if (!rest.empty() && (rest.front() != ':' || !isPort(rest.substr(1))))
            return false;
    } else if (const auto port = authority.find(':'); port != std::string_view::npos) {
        host = authority.substr(0, port);
        if (!isPort(authority.substr(port + 1)))
            return false;
    }
    if (host.empty() || host.starts_with('.') || host.find("..") != std::string_view::npos)
        return false;
    if (scheme == "https")
        return true;
    const std::string name = lower(host);
    return scheme == "http" && (name == "localhost" || name == "127.0.0.1" || name == "[::1]");
}

} // namespace countersign::api
