// Opens what the gateway listens on, by the rules of design.md 4 (Listening): beyond loopback only on purpose, with TLS
// or a word that says plain is meant. HTTP thread.
#pragma once

#include "api/host.h"
#include "core/result.h"
#include "gateway/gateway.h"
#include "http/server.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::gateway {

struct Share
{
    api::ShareWish asked; // with the port it came to
    std::string url, fingerprint;
};

struct Listeners
{
    std::string url;                   // of the gateway itself
    std::string publicUrl;             // empty: none
    std::vector<api::ListeningAt> own; // the gateway's
    bool beyond = false;               // the gateway itself listens beyond this computer
    std::optional<Share> share;

    [[nodiscard]] std::string linkUrl() const; // what new links begin with: the public URL, else the share, else this
    [[nodiscard]] std::vector<api::ListeningAt> all() const;
    [[nodiscard]] std::vector<api::Signal> signals() const;
    [[nodiscard]] bool beyondLoopback() const; // some other computer can reach one of them
};

// The options alone, before a store is opened or made: addresses, TLS files, what needs a word. Any thread.
Status checkListenOptions(const GatewayOptions &options);

Result<Listeners> openListeners(http::Server &server, const GatewayOptions &options);

// The share of a gateway that runs: opened, moved or closed. When it cannot be, what was open is open again.
Status setShare(http::Server &server, const GatewayOptions &options, const api::ShareWish &wish, Listeners &listeners);
api::ShareFacts factsOf(const Listeners &listeners);

} // namespace countersign::gateway
