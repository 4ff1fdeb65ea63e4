#include "accounts/accounts.h"

#include "core/ids.h"
#include "journal/changes.h"

#include <array>

namespace countersign::accounts {
namespace {

std::string sealContext(const std::string &keyId)
{
    return "key:" + keyId;
}

std::string sealContext(std::int64_t tenant, const std::string &name)
{
    return "value:" + std::to_string(tenant) + ":" + name;
}

Tenant readTenant(const db::Query &q)
{
    Tenant t;
    t.seq = q.integer(0);
    t.kind = static_cast<TenantKind>(q.integer(1));
    t.id = q.text(2);
    t.name = q.text(3);
    t.active = q.integer(4) != 0;
    t.version = q.integer(5);
    t.createdAt = q.integer(6);
    t.currency = Currency::fromNumber(q.integer(7));
    t.limits = {q.integer(8), q.integer(9), q.integer(10)};
    t.strictKeys = q.integer(11) != 0;
    return t;
}

Key readKey(const db::Query &q)
{
    Key k;
    k.seq = q.integer(0);
    k.id = q.text(1);
    k.kind = static_cast<KeyKind>(q.integer(2));
    k.tenant = q.integer(3);
    k.operatorSeq = q.integer(4);
    k.hash = q.text(5);
    k.sealed = q.text(6);
    k.hint = q.text(7);
    k.active = q.integer(8) != 0;
    k.createdAt = q.integer(9);
    return k;
}

#define COUNTERSIGN_KEY_COLUMNS "seq, id, kind, tenant, operator, hash, sealed, hint, active, created_at"

} // namespace

std::string_view name(TenantKind kind)
{
    static constexpr std::array<std::string_view, 4> names{"", "merchant", "integrator", "partner"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(KeyKind kind)
{
    static constexpr std::array<std::string_view, 8> names{
        "", "payment", "stripe_secret", "stripe_publishable", "integrator", "partner", "platform", "operator"};
    return names[static_cast<std::size_t>(kind)];
}

Result<Tenant> createMerchant(const NewMerchant &command, Transaction &transaction)
{
    auto q = transaction.db().query("INSERT INTO tenants(kind, id, name, created_at, currency, payments_per_second, "
                                    "payments_per_hour, transactions_per_second) VALUES(1, ?, ?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT(kind, id) DO NOTHING RETURNING seq",
                                    command.id, command.name, transaction.now(), command.currency.number(),
                                    command.limits.paymentsPerSecond, command.limits.paymentsPerHour,
                                    command.limits.transactionsPerSecond);
    if (!q.next())
        return Error{Code::Duplicate, "a merchant with this id exists already", "id", 0};
    Tenant tenant;
    tenant.seq = q.integer(0);
    q.run();
    tenant.id = command.id;
    tenant.name = command.name;
    tenant.currency = command.currency;
    tenant.limits = command.limits;
    tenant.createdAt = transaction.now();
    transaction.append(journal::Kind::MerchantCreated, tenant.seq, tenant.id, {},
                       journal::Changes().set("currency", command.currency.code()).set("name", command.name).json());
    return tenant;
}

Result<Key> createKey(const NewKey &command, const secrets::Keyring &keyring, Transaction &transaction)
{
    Key key;
    key.id = std::string(prefix::key) + newIdSuffix(transaction.now());
    key.kind = command.kind;
    key.tenant = command.tenant;
    key.operatorSeq = command.operatorSeq;
    key.hash = keyHash(keyring, command.value);
    key.sealed = keyring.seal(secrets::Label::Seal, command.value, sealContext(key.id));
    key.hint = hintOf(command.value);
    key.createdAt = transaction.now();
    auto q = transaction.db().query("INSERT INTO keys(id, kind, tenant, operator, hash, sealed, hint, created_at) "
                                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(hash) DO NOTHING RETURNING seq",
                                    key.id, static_cast<int>(key.kind), db::ZeroIsNull{key.tenant},
                                    db::ZeroIsNull{key.operatorSeq}, db::Blob{key.hash}, db::Blob{key.sealed}, key.hint,
                                    key.createdAt);
    if (!q.next())
        return Error{Code::Duplicate, "this key belongs to somebody already", "value", 0};
    key.seq = q.integer(0);
    q.run();
    transaction.append(journal::Kind::KeyCreated, key.tenant, key.id, {},
                       journal::Changes().set("hint", key.hint).set("kind", name(key.kind)).json());
    return key;
}

Result<Key> deactivateKey(const std::string &id, Transaction &transaction)
{
    std::optional<Key> key = findKey(transaction.db(), id);
    if (!key)
        return Error::notFound("key");
    if (key->active) {
        transaction.db().run("UPDATE keys SET active = 0 WHERE seq = ?", key->seq);
        key->active = false;
        transaction.append(journal::Kind::KeyDeactivated, key->tenant, key->id, {},
                           journal::Changes().set("hint", key->hint).moved("active", 1, 0).json());
    }
    return std::move(*key);
}

Result<std::string> revealKey(const std::string &id, const secrets::Keyring &keyring, Transaction &transaction)
{
    const std::optional<Key> key = findKey(transaction.db(), id);
    if (!key)
        return Error::notFound("key");
    COUNTERSIGN_TRY(value, openKey(*key, keyring));
    transaction.append(journal::Kind::KeyRevealed, key->tenant, key->id, {},
                       journal::Changes().set("hint", key->hint).json());
    return value;
}

Result<Operator> createOperator(const NewOperator &command, Transaction &transaction)
{
    Operator person;
    person.id = std::string(prefix::person) + newIdSuffix(transaction.now());
    person.name = command.name;
    person.role = command.role;
    person.merchant = command.merchant;
    auto q = transaction.db().query("INSERT INTO operators(id, name, role, merchant, created_at) VALUES(?, ?, ?, ?, ?) "
                                    "ON CONFLICT(name) DO NOTHING RETURNING seq",
                                    person.id, person.name, static_cast<int>(person.role),
                                    db::ZeroIsNull{person.merchant}, transaction.now());
    if (!q.next())
        return Error{Code::Duplicate, "an operator with this name exists already", "name", 0};
    person.seq = q.integer(0);
    q.run();
    transaction.append(journal::Kind::OperatorCreated, person.merchant, person.id, {},
                       journal::Changes().set("name", person.name).set("role", name(person.role)).json());
    return person;
}

std::vector<Tenant> allTenants(db::Connection &connection)
{
    std::vector<Tenant> out;
    auto q = connection.query("SELECT seq, kind, id, name, active, version, created_at, currency, payments_per_second, "
                              "payments_per_hour, transactions_per_second, "
                              "coalesce(json_extract(settings, '$.strict_idempotency'), 0) FROM tenants ORDER BY seq");
    while (q.next())
        out.push_back(readTenant(q));
    return out;
}

std::vector<Operator> allOperators(db::Connection &connection)
{
    std::vector<Operator> out;
    auto q = connection.query("SELECT seq, id, name, role, merchant, active FROM operators ORDER BY seq");
    while (q.next())
        out.push_back(
            {q.integer(0), q.text(1), q.text(2), static_cast<Role>(q.integer(3)), q.integer(4), q.integer(5) != 0});
    return out;
}

std::vector<Key> allKeys(db::Connection &connection)
{
    std::vector<Key> out;
    auto q = connection.query("SELECT " COUNTERSIGN_KEY_COLUMNS " FROM keys ORDER BY seq");
    while (q.next())
        out.push_back(readKey(q));
    return out;
}

std::optional<Key> findKey(db::Connection &connection, const std::string &id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_KEY_COLUMNS " FROM keys WHERE id = ?", id);
    return q.next() ? std::optional(readKey(q)) : std::nullopt;
}

std::optional<Key> newestKey(db::Connection &connection, std::int64_t tenant, KeyKind kind)
{
    auto q = connection.query("SELECT " COUNTERSIGN_KEY_COLUMNS
                              " FROM keys WHERE tenant = ? AND kind = ? AND active = 1 ORDER BY seq DESC LIMIT 1",
                              tenant, static_cast<int>(kind));
    return q.next() ? std::optional(readKey(q)) : std::nullopt;
}

Result<std::string> openKey(const Key &key, const secrets::Keyring &keyring)
{
    return keyring.open(secrets::Label::Seal, key.sealed, sealContext(key.id));
}

std::vector<SealedValue> allSealedValues(db::Connection &connection)
{
    std::vector<SealedValue> out;
    auto q = connection.query("SELECT tenant, name, sealed FROM sealed_values");
    while (q.next())
        out.push_back({q.integer(0), q.text(1), q.text(2)});
    return out;
}

Result<std::string> openValue(const SealedValue &value, const secrets::Keyring &keyring)
{
    return keyring.open(secrets::Label::Seal, value.sealed, sealContext(value.tenant, value.name));
}

void putValue(std::int64_t tenant, const std::string &name, const std::string &value, const secrets::Keyring &keyring,
              db::Connection &connection)
{
    const std::string sealed = keyring.seal(secrets::Label::Seal, value, sealContext(tenant, name));
    connection.run("INSERT INTO sealed_values(tenant, name, sealed) VALUES(?, ?, ?) "
                   "ON CONFLICT(tenant, name) DO UPDATE SET sealed = excluded.sealed",
                   tenant, name, db::Blob{sealed});
}

std::string hintOf(std::string_view value)
{
    if (value.size() < 12)
        return std::string(value.substr(0, std::min<std::size_t>(3, value.size()))) + "\u2026";
    const auto underscore = value.rfind('_');
    const std::size_t shown = underscore != std::string_view::npos ? std::min<std::size_t>(underscore + 1, 8) : 4;
    return std::string(value.substr(0, shown)) + "\u2026" + std::string(value.substr(value.size() - 4));
}

std::string keyHash(const secrets::Keyring &keyring, std::string_view value)
{
    const secrets::Mac mac = keyring.mac(secrets::Label::ApiKeyLookup, value);
    return {mac.begin(), mac.end()};
}

std::optional<std::string> setting(db::Connection &connection, std::string_view name)
{
    auto q = connection.query("SELECT value FROM settings WHERE name = ?", name);
    return q.next() ? std::optional(q.text(0)) : std::nullopt;
}

void putSetting(db::Connection &connection, std::string_view name, std::string_view json)
{
    connection.run(
        "INSERT INTO settings(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", name,
        json);
}

} // namespace countersign::accounts
