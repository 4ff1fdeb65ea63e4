#include "core/random.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <cstdlib>

namespace countersign {
namespace {

// A system call for each id would cost more than the id; a buffer a thread costs nothing.
class Pool
{
public:
    Pool() = default;
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;
    ~Pool() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }
    std::uint8_t next()
    {
        if (m_used == m_bytes.size())
            refill();
        const std::uint8_t byte = m_bytes[m_used];
        m_bytes[m_used++] = 0;
        return byte;
    }

private:
    void refill()
    {
        // Without randomness no id or secret may be made: better to stop than to go on with a guessable one.
        if (RAND_bytes(m_bytes.data(), static_cast<int>(m_bytes.size())) != 1)
            std::abort();
        m_used = 0;
    }
    std::array<std::uint8_t, 1024> m_bytes{};
    std::size_t m_used = 1024;
};

Pool &pool()
{
    thread_local Pool instance;
    return instance;
}

} // namespace

void fillRandom(std::span<std::uint8_t> bytes)
{
    for (std::uint8_t &byte : bytes)
        byte = pool().next();
}

std::uint32_t randomBelow(std::uint32_t bound)
{
    const std::uint32_t limit = UINT32_MAX - UINT32_MAX % bound;
    for (;;) {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i)
            value = value << 8U | pool().next();
        if (value < limit)
            return value % bound;
    }
}

std::string randomBase36(std::size_t length)
{
    static constexpr char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string out;
    out.reserve(length);
    while (out.size() < length) {
        const std::uint8_t byte = pool().next();
        if (byte < 252) // 7 * 36: keeps every character equally likely
            out += digits[byte % 36];
    }
    return out;
}

std::string randomToken(std::string_view prefix)
{
    return std::string(prefix) + randomBase36(32);
}

} // namespace countersign
