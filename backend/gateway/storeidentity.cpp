#include "gateway/storeidentity.h"

#include "accounts/accounts.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/random.h"
#include "core/text.h"
#include "journal/transaction.h"

#include <algorithm>

namespace countersign::gateway {
namespace {

constexpr std::string_view settingName = "store";

std::string member(const json::Value &object, std::string_view name)
{
    const auto value = object.find(name);
    return value && value->isString() ? value->string() : std::string();
}

} // namespace

std::optional<secrets::KeyRecord> storedIdentity(db::Connection &connection)
{
    const auto text = accounts::setting(connection, settingName);
    const auto document = json::Document::parse(text.value_or(""));
    if (!document || !document->root().isObject())
        return std::nullopt;
    secrets::KeyRecord record;
    record.storeId = member(document->root(), "id");
    record.keyId = member(document->root(), "key");
    record.place = secrets::keyPlaceFromName(member(document->root(), "place")).value_or(secrets::KeyPlace::File);
    const std::string check = fromBase64(member(document->root(), "check")).value_or("");
    if (record.storeId.empty() || check.size() != record.check.size())
        return std::nullopt;
    std::ranges::copy(check, record.check.begin());
    return record;
}

void putIdentity(db::Connection &connection, const secrets::KeyRecord &record)
{
    json::Writer w;
    w.object()
        .field("id", record.storeId)
        .field("key", record.keyId)
        .field("place", secrets::keyPlaceName(record.place));
    w.field("check", base64(std::string(record.check.begin(), record.check.end()))).end();
    accounts::putSetting(connection, settingName, w.text());
}

Result<OpenedKey> openOrCreateKey(db::Store &store, secrets::KeyPlace placeForNew, const std::string &dataDir)
{
    OpenedKey out;
    if (const auto record = storedIdentity(*store.openReader())) {
        COUNTERSIGN_TRY(keyring, secrets::openMasterKey(*record, dataDir));
        out.record = *record;
        out.keyring = std::move(keyring);
        return out;
    }
    COUNTERSIGN_TRY(made, secrets::createMasterKey(placeForNew, "store_" + randomBase36(16), dataDir));
    out.record = made.record;
    out.keyring = std::move(made.keyring);
    out.newStore = true;
    COUNTERSIGN_CHECK(store.writeAndWait([&](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction transaction(base, origin);
        putIdentity(base.db(), out.record);
        transaction.append(journal::Kind::StoreCreated, 0, out.record.storeId, {}, "{}");
        return Done{};
    }));
    return out;
}

} // namespace countersign::gateway
