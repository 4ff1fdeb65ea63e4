#include "secrets/keytext.h"

#include "core/ids.h"
#include "core/random.h"
#include "core/text.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <span>
#include <stdexcept>

namespace countersign::secrets {

namespace {

constexpr std::string_view format = "countersign-key-1";
constexpr std::string_view idPrefix = "mk_";
constexpr std::string_view space = " \t\r\n";
constexpr std::size_t checksumSize = 4;

std::string checksum(std::string_view text)
{
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    return hex(std::span(digest).first(checksumSize));
}

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

MasterKey MasterKey::random()
{
    MasterKey key;
    key.m_id = std::string(idPrefix) + randomBase36(12);
    fillRandom(key.m_bytes);
    return key;
}

std::optional<MasterKey> MasterKey::fromText(std::string_view text)
{
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(space) - first + 1);

    const auto lastColon = text.rfind(':');
    if (lastColon == std::string_view::npos)
        return std::nullopt;
    const std::string_view body = text.substr(0, lastColon);
    MasterKey key;
    const std::size_t idBegin = format.size() + 1;
    const std::size_t digits = key.m_bytes.size() * 2;
    if (body.size() < idBegin + 1 + digits || !body.starts_with(format) || body[format.size()] != ':')
        return std::nullopt;
    const std::size_t hexBegin = body.size() - digits;
    const std::string_view id = body.substr(idBegin, hexBegin - 1 - idBegin);
    if (body[hexBegin - 1] != ':' || !isChosenId(id))
        return std::nullopt;
    if (!equalInConstantTime(text.substr(lastColon + 1), checksum(body)))
        return std::nullopt;
    key.m_id = id;
    for (std::size_t i = 0; i < key.m_bytes.size(); ++i) {
        const int high = nibble(body[hexBegin + 2 * i]);
        const int low = nibble(body[hexBegin + 2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        key.m_bytes.at(i) = static_cast<std::uint8_t>(high * 16 + low);
    }
    return key;
}

MasterKey::~MasterKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

MasterKey::MasterKey(MasterKey &&other) noexcept
    : m_id(std::move(other.m_id))
    , m_bytes(other.m_bytes)
{
    OPENSSL_cleanse(other.m_bytes.data(), other.m_bytes.size());
}

std::string MasterKey::text() const
{
    std::string out;
    out.reserve(format.size() + m_id.size() + m_bytes.size() * 2 + 2 * checksumSize + 3);
    out.append(format).append(1, ':').append(m_id).append(1, ':');
    std::string digits = hex(m_bytes);
    out += digits;
    cleanse(digits);
    const std::string sum = checksum(out);
    return out.append(1, ':').append(sum);
}

bool MasterKey::sameBytes(const MasterKey &other) const
{
    return CRYPTO_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

void cleanse(std::string &text)
{
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

} // namespace countersign::secrets
