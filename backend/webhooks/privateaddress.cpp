#include "webhooks/privateaddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace countersign::webhooks {
namespace {

struct Net4
{
    std::uint32_t network, mask;
};

constexpr std::uint32_t ip4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::uint32_t bits(int count)
{
    return count == 0 ? 0 : ~0U << (32 - count);
}

constexpr std::array private4{
    Net4{ip4(0, 0, 0, 0), bits(8)},    Net4{ip4(10, 0, 0, 0), bits(8)},     Net4{ip4(100, 64, 0, 0), bits(10)},
    Net4{ip4(127, 0, 0, 0), bits(8)},  Net4{ip4(169, 254, 0, 0), bits(16)}, Net4{ip4(172, 16, 0, 0), bits(12)},
    Net4{ip4(192, 0, 0, 0), bits(24)}, Net4{ip4(192, 168, 0, 0), bits(16)}, Net4{ip4(198, 18, 0, 0), bits(15)},
    Net4{ip4(224, 0, 0, 0), bits(4)},  Net4{ip4(240, 0, 0, 0), bits(4)},
};

bool isPrivate4(std::uint32_t address)
{
    return std::ranges::any_of(private4, [&](const Net4 &net) { return (address & net.mask) == net.network; });
}

bool isPrivate6(const std::uint8_t *a)
{
    const auto zeros = [&](int from, int to) {
        return std::all_of(a + from, a + to, [](std::uint8_t b) { return b == 0; });
    };
    const auto inside = [&](int at) { return ip4(a[at], a[at + 1], a[at + 2], a[at + 3]); };
    if (zeros(0, 10) && a[10] == 0xff && a[11] == 0xff)
        return isPrivate4(inside(12)); // ::ffff:a.b.c.d
    if (zeros(0, 12))
        return true; // unspecified, loopback, and what once was IPv4-compatible
    if (a[0] == 0 && a[1] == 0x64 && a[2] == 0xff && a[3] == 0x9b && zeros(4, 12))
        return isPrivate4(inside(12)); // NAT64
    if (a[0] == 0x20 && a[1] == 0x02)
        return isPrivate4(inside(2)); // 6to4
    // Where these end is decided by whoever runs the network: its own NAT64 (64:ff9b:1::/48), SIIT and Teredo.
    const bool ownNat64 = inside(0) == 0x0064ff9b && a[4] == 0 && a[5] == 1;
    const bool translated = zeros(0, 8) && a[8] == 0xff && a[9] == 0xff && zeros(10, 12);
    const bool teredo = inside(0) == 0x20010000;
    if (ownNat64 || translated || teredo)
        return true;
    const bool uniqueLocal = (a[0] & 0xfe) == 0xfc;
    const bool linkLocal = a[0] == 0xfe && (a[1] & 0x80) == 0x80; // and the old site-local
    return uniqueLocal || linkLocal || a[0] == 0xff;
}

} // namespace

bool isPrivateAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, address, sizeof in);
        return isPrivate4(ntohl(in.sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 in6{};
        std::memcpy(&in6, address, sizeof in6);
        return isPrivate6(in6.sin6_addr.s6_addr);
    }
    return true;
}

} // namespace countersign::webhooks
