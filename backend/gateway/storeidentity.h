// What a store says of itself: its id and where its key is kept; written once, at creation (design.md 4, Secrets).
#pragma once

#include "core/result.h"
#include "db/store.h"
#include "secrets/masterkey.h"

#include <memory>
#include <optional>
#include <string>

namespace countersign::gateway {

std::optional<secrets::KeyRecord> storedIdentity(db::Connection &connection);
void putIdentity(db::Connection &connection, const secrets::KeyRecord &record);

struct OpenedKey
{
    secrets::KeyRecord record;
    std::unique_ptr<secrets::Keyring> keyring;
    bool newStore = false;
};
// Opens the store's key, or makes one for a store that has none. Error texts are one line with the way out.
Result<OpenedKey> openOrCreateKey(db::Store &store, secrets::KeyPlace placeForNew, const std::string &dataDir);

} // namespace countersign::gateway
