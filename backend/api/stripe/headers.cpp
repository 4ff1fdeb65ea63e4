#include "api/stripe/headers.h"

#include "api/stripe/parameters.h"
#include "api/stripe/version.h"
#include "core/random.h"
#include "core/text.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

bool startsWithWord(std::string_view text, std::string_view word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return text.size() > word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [&](char a, char b) { return a == lower(b); });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

// base64(key ":"), in the standard alphabet.
Result<std::string> basicKey(std::string_view encoded)
{
    std::string urlSafe;
    for (const char c : encoded) {
        if (c != '=')
            urlSafe += c == '+' ? '-' : c == '/' ? '_' : c;
    }
    const auto decoded = fromBase64(urlSafe);
    if (!decoded)
        return Error::of(Code::CredentialMalformed);
    return decoded->substr(0, decoded->find(':'));
}

Result<std::string> keyIn(std::string_view text)
{
    const http::Query query(text);
    const std::string_view key = query.value("key");
    // A secret key in an address or a form would end up in somebody's log: only a browser's key is looked for there.
    if (!key.starts_with("pk_"))
        return Error::of(Code::CredentialMissing);
    return std::string(key);
}

std::string uuid()
{
    std::array<std::uint8_t, 16> bytes{};
    fillRandom(bytes);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    std::string out = hex(bytes);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        out.insert(at, 1, '-');
    return out;
}

} // namespace

Result<std::string> credentialOf(const http::Request &request)
{
    const std::string_view header = request.headers.value("authorization");
    if (startsWithWord(header, "bearer "))
        return std::string(trimmed(header.substr(7)));
    if (startsWithWord(header, "basic "))
        return basicKey(trimmed(header.substr(6)));
    if (!header.empty())
        return Error::of(Code::CredentialMalformed);
    if (auto key = keyIn(request.query()))
        return key;
    return keyIn(request.method == http::Method::Post ? std::string_view(request.body) : std::string_view());
}

void finish(http::Response &response, const Leaving &leaving)
{
    if (!leaving.request.path().starts_with("/v1"))
        return;
    const std::string id = http::requestId(leaving.number);
    response.with("Request-Id", id);
    const std::string_view version = versionOf(leaving.request);
    response.with("Stripe-Version", isVersion(version) ? version : defaultVersion);
    if (leaving.request.method == http::Method::Post) {
        const std::string_view key = leaving.request.headers.value("idempotency-key");
        response.with("Idempotency-Key", key.empty() ? uuid() : std::string(key));
        const bool replayed = leaving.original.has_value();
        response.with("Original-Request", replayed && *leaving.original != 0 ? http::requestId(*leaving.original) : id);
        if (replayed)
            response.with("Idempotent-Replayed", "true");
    }
    response.with("Stripe-Should-Retry", response.status == 503 ? "true" : "false");
    response.with("Cache-Control", "no-cache, no-store").with("Vary", "Origin");
    response.with("Access-Control-Expose-Headers",
                  "Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, Idempotent-Replayed, Original-Request");
}

} // namespace countersign::api::stripe
