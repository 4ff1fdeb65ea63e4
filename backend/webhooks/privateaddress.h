// Which addresses belong to a private network, this machine included. Pure; any thread.
#pragma once

struct sockaddr;

namespace countersign::webhooks {

// Loopback, private, link-local, unique-local, carrier NAT, multicast, unspecified; an IPv4 address inside IPv6 counts
// as what it is. Families other than IP are private.
bool isPrivateAddress(const sockaddr *address);

} // namespace countersign::webhooks
