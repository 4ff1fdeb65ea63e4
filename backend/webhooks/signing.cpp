#include "webhooks/signing.h"

#include "core/text.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace countersign::webhooks {
namespace {

using Digest = std::array<std::uint8_t, 32>;

Digest hmac(std::string_view secret, std::string_view bytes)
{
    Digest out{};
    unsigned length = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), out.data(), &length);
    return out;
}

} // namespace

std::string hmacHex(std::string_view secret, std::string_view bytes)
{
    return hex(hmac(secret, bytes));
}

std::string hmacBase64(std::string_view secret, std::string_view bytes)
{
    const Digest digest = hmac(secret, bytes);
    std::string out(44, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(out.data()), digest.data(), static_cast<int>(digest.size()));
    return out;
}

} // namespace countersign::webhooks
