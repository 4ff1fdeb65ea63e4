// The gateway, whole: store, key, HTTP thread, due work. The one header that app/ needs to run it.
//
// start() blocks its caller until requests are accepted or it is clear why not; it may run on any thread but needs a
// QCoreApplication. The gateway then lives on threads of its own until stop() or destruction.
#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::gateway {

enum class KeyHome : std::uint8_t { Keychain, File }; // where a new store's master key is kept

struct GatewayOptions
{
    std::string listen;             // address; empty: 127.0.0.1 and ::1
    std::uint16_t port = 4390;      // 0: any free one
    std::vector<std::string> hosts; // further names allowed in Host
    std::string publicUrl;
    std::string share; // ADDRESS:PORT of the second listener; empty: none
    bool sharePlain = false;
    std::string tlsCertificate, tlsKey; // PEM files
    bool allowPlain = false;            // beyond loopback without TLS
    std::string dataDir;                // ignored when ephemeral
    bool ephemeral = false;
    std::string setupFile;
    bool demo = false;
    std::optional<Millis> frozenClock;
    KeyHome keyHome = KeyHome::File;
    bool makeFirstAccount = false; // on a new store without setup: a merchant, an admin, <data>/admin-token
    std::int64_t maxPages = 0;     // bound of the ledger, 0: none
};

class Gateway final
{
public:
    // Error: one line for a person. Code::Duplicate with field "lock": another process serves this data folder, text is
    // its address.
    static Result<std::unique_ptr<Gateway>> start(GatewayOptions options);
    ~Gateway();
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    void stop(); // answers long polls, drains the writer, checkpoints; under 5 s

    [[nodiscard]] std::string url() const;
    [[nodiscard]] std::string sessionToken() const; // an admin's, in memory only: for the window in this process
    [[nodiscard]] bool isEmpty() const;             // a store without any merchant: nothing was set up yet

    // Applies the demo or a first merchant to a running gateway, for an empty console's first page.
    Status becomeDemo();

private:
    Gateway();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::gateway
