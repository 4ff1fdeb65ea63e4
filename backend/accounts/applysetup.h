// Puts a setup file into the store: one transaction, matched by id (webhooks by owner, URL and format, keys by value,
// operators by name); the file wins for what it contains and the rest is left alone (design.md 6).
#pragma once

#include "accounts/accounts.h"
#include "accounts/setup.h"

namespace countersign::accounts {

// Error Duplicate with a line for people when a key of the file belongs to somebody else, NotFound when a merchant that
// the file refers to does not exist.
Status applySetup(const Setup &setup, const secrets::Keyring &keyring, Transaction &transaction);

// Choices for the whole gateway as the last setup left them.
struct GatewayChoices
{
    std::int64_t publicPerSecond = 50;
    bool confirmShowsCaptured = false;
    bool approveUnlistedCards = false;
    bool showTestCards = false;
};
GatewayChoices gatewayChoices(db::Connection &connection);

} // namespace countersign::accounts
