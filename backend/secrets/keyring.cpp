#include "secrets/keyring.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <limits>
#include <new>
#include <stdexcept>

namespace countersign::secrets {

namespace {

using Key = std::array<std::uint8_t, 32>;

constexpr auto labelCount = static_cast<std::size_t>(Label::Count_);

// Part of the store's format: what was sealed or hashed under a name can only be read under the same name.
constexpr std::array<std::string_view, labelCount> labelNames = {
    "api-key-lookup", "card-fingerprint", "idempotency-key", "idempotency-body", "client-secret",
    "seal",           "sealed-reply",     "cursor",          "event-id",
    "link-token",     "short-code",
};
constexpr std::string_view checkName = "check-value";
constexpr std::string_view derivationPrefix = "countersign/1/";

// A sealed value: format, nonce, cipher text, tag.
constexpr char sealFormat = 1;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr std::size_t overhead = 1 + nonceSize + tagSize;

struct Free
{
    void operator()(EVP_MAC *p) const { EVP_MAC_free(p); }
    void operator()(EVP_MAC_CTX *p) const { EVP_MAC_CTX_free(p); }
    void operator()(EVP_KDF *p) const { EVP_KDF_free(p); }
    void operator()(EVP_KDF_CTX *p) const { EVP_KDF_CTX_free(p); }
    void operator()(EVP_CIPHER *p) const { EVP_CIPHER_free(p); }
    void operator()(EVP_CIPHER_CTX *p) const { EVP_CIPHER_CTX_free(p); }
};
template <class T>
using Handle = std::unique_ptr<T, Free>;

// These calls fail only without memory or without OpenSSL's default provider; no caller could go on.
void must(bool worked)
{
    if (!worked)
        throw std::runtime_error("OpenSSL refused an operation that cannot fail");
}

template <class T>
T *must(T *pointer)
{
    if (!pointer)
        throw std::bad_alloc();
    return pointer;
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data()); // NOLINT(*-reinterpret-cast)
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data()); // NOLINT(*-reinterpret-cast)
}

int sizeOf(std::string_view text)
{
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw std::length_error("too large to seal");
    return static_cast<int>(text.size());
}

template <std::size_t N>
std::array<std::uint8_t, N> derive(const Key &master, std::string_view name)
{
    const Handle<EVP_KDF> kdf(must(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr)));
    const Handle<EVP_KDF_CTX> context(must(EVP_KDF_CTX_new(kdf.get())));
    std::string digest = OSSL_DIGEST_NAME_SHA2_256;
    std::string info = std::string(derivationPrefix).append(name);
    Key key = master;
    const std::array<OSSL_PARAM, 4> parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), digest.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.data(), key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), info.size()),
        OSSL_PARAM_construct_end(),
    };
    std::array<std::uint8_t, N> out{};
    const int worked = EVP_KDF_derive(context.get(), out.data(), out.size(), parameters.data());
    OPENSSL_cleanse(key.data(), key.size());
    must(worked == 1);
    return out;
}

Handle<EVP_MAC_CTX> keyedMac(EVP_MAC *hmac, const Key &key)
{
    Handle<EVP_MAC_CTX> context(must(EVP_MAC_CTX_new(hmac)));
    std::string digest = OSSL_DIGEST_NAME_SHA2_256;
    const std::array<OSSL_PARAM, 2> parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), digest.size()),
        OSSL_PARAM_construct_end(),
    };
    must(EVP_MAC_init(context.get(), key.data(), key.size(), parameters.data()) == 1);
    return context;
}

bool isCipherLabel(Label label)
{
    return label == Label::Seal || label == Label::SealedReply;
}

} // namespace

struct Keyring::Private
{
    Private() = default;
    ~Private()
    {
        for (Key &key : keys)
            OPENSSL_cleanse(key.data(), key.size());
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] const Key &cipherKey(Label label) const
    {
        if (!isCipherLabel(label))
            throw std::logic_error("this label does not seal");
        return keys[static_cast<std::size_t>(label)];
    }

    std::array<Key, labelCount> keys{};               // the cipher labels' only; the others live in their context
    std::array<Handle<EVP_MAC_CTX>, labelCount> macs; // keyed, never used itself: duplicated for each use
    Handle<EVP_CIPHER> cipher;
    std::array<std::uint8_t, 16> check{};
};

Keyring::Keyring(const std::array<std::uint8_t, 32> &masterKey)
    : d(std::make_unique<Private>())
{
    const Handle<EVP_MAC> hmac(must(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr)));
    for (std::size_t i = 0; i < labelCount; ++i) {
        Key key = derive<32>(masterKey, labelNames[i]);
        if (isCipherLabel(static_cast<Label>(i)))
            d->keys[i] = key;
        else
            d->macs[i] = keyedMac(hmac.get(), key);
        OPENSSL_cleanse(key.data(), key.size());
    }
    d->cipher.reset(must(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)));
    d->check = derive<16>(masterKey, checkName);
}

Keyring::~Keyring() = default;

Mac Keyring::mac(Label label, std::string_view bytes) const
{
    const auto &keyed = d->macs.at(static_cast<std::size_t>(label));
    if (!keyed)
        throw std::logic_error("this label does not authenticate");
    // Duplicating only reads the keyed context, so threads need no lock, and nothing keyed outlives the Keyring.
    const Handle<EVP_MAC_CTX> context(must(EVP_MAC_CTX_dup(keyed.get())));
    Mac out{};
    std::size_t size = 0;
    must(EVP_MAC_update(context.get(), bytesOf(bytes), bytes.size()) == 1);
    must(EVP_MAC_final(context.get(), out.data(), &size, out.size()) == 1 && size == out.size());
    return out;
}

std::int64_t Keyring::hash63(Label label, std::string_view bytes) const
{
    const Mac whole = mac(label, bytes);
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < 8; ++i)
        hash = (hash << 8) | whole[i];
    return static_cast<std::int64_t>(hash >> 1);
}

std::string Keyring::seal(Label label, std::string_view plain, std::string_view context) const
{
    const Key &key = d->cipherKey(label);
    std::string out(overhead + plain.size(), '\0');
    out[0] = sealFormat;
    unsigned char *const nonce = bytesOf(out) + 1;
    unsigned char *const text = nonce + nonceSize;
    must(RAND_bytes(nonce, static_cast<int>(nonceSize)) == 1);

    const Handle<EVP_CIPHER_CTX> cipher(must(EVP_CIPHER_CTX_new()));
    int written = 0;
    must(EVP_EncryptInit_ex2(cipher.get(), d->cipher.get(), key.data(), nonce, nullptr) == 1);
    must(EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), sizeOf(context)) == 1);
    must(EVP_EncryptUpdate(cipher.get(), text, &written, bytesOf(plain), sizeOf(plain)) == 1);
    must(EVP_EncryptFinal_ex(cipher.get(), text + written, &written) == 1);
    must(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), text + plain.size()) == 1);
    return out;
}

Result<std::string> Keyring::open(Label label, std::string_view sealed, std::string_view context) const
{
    const Key &key = d->cipherKey(label);
    const Error refused{Code::Internal, "a sealed value cannot be opened", {}, 0};
    if (sealed.size() < overhead || sealed[0] != sealFormat)
        return refused;
    const std::string_view nonce = sealed.substr(1, nonceSize);
    const std::string_view text = sealed.substr(1 + nonceSize, sealed.size() - overhead);
    std::array<std::uint8_t, tagSize> tag{};
    sealed.copy(reinterpret_cast<char *>(tag.data()), tagSize, sealed.size() - tagSize); // NOLINT(*-reinterpret-cast)

    const Handle<EVP_CIPHER_CTX> cipher(must(EVP_CIPHER_CTX_new()));
    std::string out(text.size(), '\0');
    int written = 0;
    must(EVP_DecryptInit_ex2(cipher.get(), d->cipher.get(), key.data(), bytesOf(nonce), nullptr) == 1);
    must(EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), sizeOf(context)) == 1);
    must(EVP_DecryptUpdate(cipher.get(), bytesOf(out), &written, bytesOf(text), sizeOf(text)) == 1);
    must(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag.data()) == 1);
    if (EVP_DecryptFinal_ex(cipher.get(), bytesOf(out) + written, &written) != 1) {
        OPENSSL_cleanse(out.data(), out.size());
        return refused;
    }
    return out;
}

std::array<std::uint8_t, 16> Keyring::checkValue() const
{
    return d->check;
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace countersign::secrets
