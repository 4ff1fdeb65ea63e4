// Opens what the gateway listens on, by the rules of design.md 4 (Listening): beyond loopback only on purpose, with TLS
// or a word that says plain is meant. HTTP thread.
#pragma once

#include "api/host.h"
#include "core/result.h"
#include "gateway/gateway.h"
#include "http/server.h"

#include <string>
#include <vector>

namespace countersign::gateway {

struct Listeners
{
    std::string url;     // of the gateway itself
    std::string linkUrl; // what new links begin with: the public URL, else the share, else the gateway
    std::vector<api::ListeningAt> all;
    std::vector<api::Signal> signals;

    [[nodiscard]] bool beyondLoopback() const; // some other computer can reach one of them
};

// The options alone, before a store is opened or made: addresses, TLS files, what needs a word. Any thread.
Status checkListenOptions(const GatewayOptions &options);

Result<Listeners> openListeners(http::Server &server, const GatewayOptions &options);

} // namespace countersign::gateway
