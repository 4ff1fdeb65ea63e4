// The store's master key, opened, and everything that is derived from it (design.md 4, Secrets).
// Working keys come from HKDF-SHA256 with a label each, so that no two uses share a key. Immutable after opening and
// safe to use from any thread. Key material is cleansed when the Keyring goes.
#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace countersign::secrets {

using Mac = std::array<std::uint8_t, 32>;

enum class Label : std::uint8_t {
    ApiKeyLookup,    // hash under which an API key or operator token is found
    CardFingerprint, // what tells two uses of one card
    IdempotencyKey,  // 63-bit index of (tenant, key)
    IdempotencyBody, // fingerprint of method, path and canonical body
    ClientSecret,    // hash of an intent's client secret
    Seal,            // AES-256-GCM of stored secrets
    SealedReply,     // AES-256-GCM of stored replies of secret routes
    Cursor,          // authenticates list cursors
    EventId,         // what is random in an event's public id
    LinkToken,       // hash under which a link's token is found
    ShortCode,       // likewise its short code
    Count_
};

class Keyring
{
public:
    explicit Keyring(const std::array<std::uint8_t, 32> &masterKey);
    ~Keyring();
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] Mac mac(Label label, std::string_view bytes) const;             // HMAC-SHA256
    [[nodiscard]] std::int64_t hash63(Label label, std::string_view bytes) const; // >= 0

    // AES-256-GCM with a random nonce; `context` (what the secret belongs to, e.g. "webhook_endpoint:12") is
    // authenticated, so a sealed value cannot be moved to another row. open() fails with Code::Internal when the bytes
    // were altered, moved or sealed under another key.
    [[nodiscard]] std::string seal(Label label, std::string_view plain, std::string_view context) const;
    [[nodiscard]] Result<std::string> open(Label label, std::string_view sealed, std::string_view context) const;

    // 16 bytes that tell this master key from any other without revealing it; kept in the store.
    [[nodiscard]] std::array<std::uint8_t, 16> checkValue() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace countersign::secrets
