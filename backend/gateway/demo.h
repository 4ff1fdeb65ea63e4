// The demo: accounts with well-known keys and a small history that looks like a shop's last days (design.md 6).
#pragma once

#include "core/result.h"
#include "db/store.h"
#include "journal/reactor.h"
#include "secrets/keyring.h"

#include <string>
#include <vector>

namespace countersign::gateway {

// The setup file in the program's resources.
std::string demoSetupText();

// Payments of the last days in every state; does nothing when the demo merchant has payments. The domain clock of
// `clock` is moved back for it and stands where it was afterwards.
Status makeDemoHistory(db::Store &store, Clock &clock, const secrets::Keyring &keyring,
                       const std::vector<journal::Reactor *> &reactors);

} // namespace countersign::gateway
