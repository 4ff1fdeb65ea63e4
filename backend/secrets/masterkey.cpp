#include "secrets/masterkey.h"

#include "secrets/keychain.h"
#include "secrets/keyfile.h"
#include "secrets/keytext.h"

namespace countersign::secrets {

namespace {

using MaybeKey = std::optional<MasterKey>;

const std::string bringBack = "bring the exported key with: countersign key import";

Error unavailable(std::string text)
{
    return Error{Code::Unavailable, std::move(text), {}, 0};
}

// Where a key is kept, for a person to read.
std::string placeText(KeyPlace place, const std::string &storeId, const std::string &dataDir)
{
    return place == KeyPlace::File ? keyFilePath(dataDir) : "the keychain entry Countersign/" + storeId;
}

Error noKeychain(const Error &reason, const std::string &wayOut)
{
    return unavailable("the keychain cannot be reached (" + reason.text + "): " + wayOut);
}

std::string newStoreWayOut(const std::string &dataDir)
{
    return "start or unlock the desktop's keychain and try again, or keep the key in a file by making the store with: "
           "countersign gateway --data " +
           dataDir;
}

std::string openStoreWayOut()
{
    return "unlock it and try again, or " + bringBack + " --to file";
}

Result<std::optional<std::string>> readText(KeyPlace place, const std::string &storeId, const std::string &dataDir,
                                            const Keychain &keychain, const std::string &wayOut)
{
    if (place == KeyPlace::File)
        return readKeyFile(keyFilePath(dataDir));
    auto text = keychain.read(storeId);
    if (!text)
        return noKeychain(text.error(), wayOut);
    return text;
}

// nullopt: there is nothing at that place. Memory is never asked.
Result<MaybeKey> readKey(KeyPlace place, const std::string &storeId, const std::string &dataDir,
                         const Keychain &keychain, const std::string &wayOut)
{
    COUNTERSIGN_TRY(text, readText(place, storeId, dataDir, keychain, wayOut));
    if (!text)
        return MaybeKey();
    auto key = MasterKey::fromText(*text);
    cleanse(*text);
    if (!key)
        return unavailable(placeText(place, storeId, dataDir) + " does not hold a key; move it away, then " +
                           bringBack);
    return key;
}

// false: something is there already and was left alone.
Result<bool> writeKey(const MasterKey &key, KeyPlace place, const std::string &storeId, const std::string &dataDir,
                      const Keychain &keychain, const std::string &wayOut)
{
    std::string text = key.text();
    if (place == KeyPlace::File) {
        text += '\n';
        auto written = writeKeyFile(keyFilePath(dataDir), text);
        cleanse(text);
        return written;
    }
    const auto written = keychain.write(storeId, text);
    cleanse(text);
    if (!written)
        return noKeychain(written.error(), wayOut);
    return true;
}

// Some keychains answer yes and keep nothing, so only what comes back counts.
Status verifyKept(const MasterKey &key, KeyPlace place, const std::string &storeId, const std::string &dataDir,
                  const Keychain &keychain, const std::string &wayOut)
{
    COUNTERSIGN_TRY(kept, readKey(place, storeId, dataDir, keychain, wayOut));
    if (!kept || !kept->sameBytes(key))
        return unavailable(placeText(place, storeId, dataDir) + " did not keep the key: " + wayOut);
    return Done{};
}

// Whether it is the key of that record; whose says where it came from.
Status belongs(const MasterKey &key, const KeyRecord &record, const std::string &whose)
{
    if (key.id() != record.keyId)
        return unavailable(whose + " is the key " + key.id() + " of another store, this store needs " + record.keyId +
                           "; put the right key back or " + bringBack);
    if (key.keyring()->checkValue() != record.check)
        return unavailable(whose + " is named " + key.id() +
                           " but is not the key of this store; put the right key back or " + bringBack);
    return Done{};
}

KeyRecord recordOf(const MasterKey &key, const Keyring &keyring, KeyPlace place, const std::string &storeId)
{
    return KeyRecord{storeId, key.id(), place, keyring.checkValue()};
}

Result<MasterKey> keyOf(const KeyRecord &record, const std::string &dataDir)
{
    if (record.place == KeyPlace::Memory)
        return unavailable(
            "the master key of this store was kept in memory and is gone; a store that is to last must be "
            "made without --ephemeral");
    const Keychain keychain(keychainDeadline);
    COUNTERSIGN_TRY(key, readKey(record.place, record.storeId, dataDir, keychain, openStoreWayOut()));
    const std::string place = placeText(record.place, record.storeId, dataDir);
    if (!key)
        return unavailable("the master key of this store is missing: " + place + " does not exist; put it back or " +
                           bringBack);
    COUNTERSIGN_CHECK(belongs(*key, record, place));
    return std::move(*key);
}

} // namespace

std::string_view keyPlaceName(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Keychain:
        return "keychain";
    case KeyPlace::File:
        return "file";
    case KeyPlace::Memory:
        return "memory";
    }
    return {};
}

std::optional<KeyPlace> keyPlaceFromName(std::string_view name)
{
    for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::File, KeyPlace::Memory}) {
        if (keyPlaceName(place) == name)
            return place;
    }
    return std::nullopt;
}

Result<NewKey> createMasterKey(KeyPlace place, const std::string &storeId, const std::string &dataDir)
{
    MaybeKey key;
    if (place != KeyPlace::Memory) {
        const std::string wayOut = newStoreWayOut(dataDir);
        const Keychain keychain(keychainDeadline);
        auto found = readKey(place, storeId, dataDir, keychain, wayOut);
        if (!found)
            return found.error();
        if (*found) {
            key.emplace(std::move(**found));
        } else {
            key.emplace(MasterKey::random());
            COUNTERSIGN_TRY(written, writeKey(*key, place, storeId, dataDir, keychain, wayOut));
            if (!written)
                return unavailable(placeText(place, storeId, dataDir) +
                                   " was made by another program just now; try again");
            COUNTERSIGN_CHECK(verifyKept(*key, place, storeId, dataDir, keychain, wayOut));
        }
    } else {
        key.emplace(MasterKey::random());
    }
    auto keyring = key->keyring();
    KeyRecord record = recordOf(*key, *keyring, place, storeId);
    return NewKey{std::move(record), std::move(keyring)};
}

Result<std::unique_ptr<Keyring>> openMasterKey(const KeyRecord &record, const std::string &dataDir)
{
    COUNTERSIGN_TRY(key, keyOf(record, dataDir));
    return key.keyring();
}

Result<std::string> exportMasterKey(const KeyRecord &record, const std::string &dataDir)
{
    COUNTERSIGN_TRY(key, keyOf(record, dataDir));
    return key.text();
}

Result<KeyRecord> importMasterKey(const KeyRecord &record, const std::string &dataDir, std::string_view text,
                                  KeyPlace place)
{
    const auto key = MasterKey::fromText(text);
    if (!key)
        return unavailable("this is not an exported key, or a character of it is wrong");
    COUNTERSIGN_CHECK(belongs(*key, record, "this"));
    if (place == KeyPlace::Memory)
        return unavailable("a key cannot be imported into memory; import it to file or keychain");

    const std::string wayOut = "unlock it and try again, or import the key to file";
    const Keychain keychain(keychainDeadline);
    const auto foreign = [&] {
        return unavailable(placeText(place, record.storeId, dataDir) +
                           " holds another key, which may be the only copy; move it away and try again");
    };
    COUNTERSIGN_TRY(there, readKey(place, record.storeId, dataDir, keychain, wayOut));
    if (there && !there->sameBytes(*key))
        return foreign();
    if (!there) {
        COUNTERSIGN_TRY(written, writeKey(*key, place, record.storeId, dataDir, keychain, wayOut));
        if (!written)
            return foreign();
        COUNTERSIGN_CHECK(verifyKept(*key, place, record.storeId, dataDir, keychain, wayOut));
    }
    return KeyRecord{record.storeId, record.keyId, place, record.check};
}

} // namespace countersign::secrets
