// The store's master key: making it, opening it where it is kept, taking a copy out and bringing one in (design.md 4,
// Secrets). Where it is kept is decided once, at creation, and nothing here changes that by itself; nothing here
// replaces a key that exists.
//
// Errors are one English line that says what is wrong and the way out: the program prints it and exits with 2.
// Any thread; needs a QCoreApplication (its event loop need not run) when the place is Keychain, and then blocks for at
// most keychainDeadline.
#pragma once

#include "core/result.h"
#include "secrets/keyring.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::secrets {

enum class KeyPlace : std::uint8_t {
    Keychain, // the desktop's, as entry "Countersign" / <store id>
    File,     // <data folder>/master.key, mode 0600
    Memory,   // gone with the process: for stores that are, too
};
std::string_view keyPlaceName(KeyPlace place); // "keychain", "file", "memory": as the store keeps it
std::optional<KeyPlace> keyPlaceFromName(std::string_view name);

inline constexpr std::chrono::milliseconds keychainDeadline{5000};

// What the store keeps about its key. It tells a foreign key from the right one and reveals neither.
struct KeyRecord
{
    std::string storeId;
    std::string keyId;
    KeyPlace place = KeyPlace::File;
    std::array<std::uint8_t, 16> check{};

    friend bool operator==(const KeyRecord &, const KeyRecord &) = default;
};

struct NewKey
{
    KeyRecord record;
    std::unique_ptr<Keyring> keyring;
};

// For a store that has no key yet. A key that is already at that place (left by a start that was cut off before its
// store was written) is taken, never replaced. dataDir must exist.
Result<NewKey> createMasterKey(KeyPlace place, const std::string &storeId, const std::string &dataDir);

Result<std::unique_ptr<Keyring>> openMasterKey(const KeyRecord &record, const std::string &dataDir);

// The text form of the key, one line without its newline, for `countersign key export`. Whoever reads it can read every
// secret of the store.
Result<std::string> exportMasterKey(const KeyRecord &record, const std::string &dataDir);

// Puts an exported key to `place`, which may be another than the record's: the only way to move a key, and the one out
// of a lost keychain or file. Refuses a key that is not this store's and a place that holds another key. The caller
// stores the record that is returned.
Result<KeyRecord> importMasterKey(const KeyRecord &record, const std::string &dataDir, std::string_view text,
                                  KeyPlace place);

} // namespace countersign::secrets
