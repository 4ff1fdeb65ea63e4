// Merchants, people and keys as they are kept, and the write jobs that change them.
#pragma once

#include "accounts/role.h"
#include "core/currency.h"
#include "core/result.h"
#include "journal/transaction.h"
#include "secrets/keyring.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::accounts {

using journal::Transaction;

enum class TenantKind : std::uint8_t { Merchant = 1, Integrator = 2, Partner = 3 };
std::string_view name(TenantKind kind);

// Which door a key opens. Looked up, never guessed from its prefix (design.md 3).
enum class KeyKind : std::uint8_t {
    Payment = 1, // Payment API
    StripeSecret = 2,
    StripePublishable = 3,
    Integrator = 4,
    Partner = 5,
    Platform = 6,
    Operator = 7,
};
std::string_view name(KeyKind kind);

struct Limits // requests; 0 switches one off
{
    std::int64_t paymentsPerSecond = 20;
    std::int64_t paymentsPerHour = 10'000;
    std::int64_t transactionsPerSecond = 100;
};

struct Tenant
{
    std::int64_t seq = 0;
    TenantKind kind = TenantKind::Merchant;
    std::string id, name;
    bool active = true;
    std::int64_t version = 1;
    Millis createdAt = 0;
    std::optional<Currency> currency;
    Limits limits;
    bool strictKeys = false; // a partner's: an idempotency key with another body is refused, not answered
};

struct Operator
{
    std::int64_t seq = 0;
    std::string id, name;
    Role role = Role::Admin;
    std::int64_t merchant = 0; // tenant's seq; 0: not scoped
    bool active = true;
};

struct Key
{
    std::int64_t seq = 0;
    std::string id;
    KeyKind kind = KeyKind::Payment;
    std::int64_t tenant = 0, operatorSeq = 0;
    std::string hash, sealed, hint;
    bool active = true;
    Millis createdAt = 0;
};

struct NewMerchant
{
    std::string id, name;
    Currency currency = *Currency::fromCode("USD");
    Limits limits;
};
// Error Duplicate (field "id") when the id is taken.
Result<Tenant> createMerchant(const NewMerchant &command, Transaction &transaction);

struct NewKey
{
    KeyKind kind = KeyKind::Payment;
    std::int64_t tenant = 0, operatorSeq = 0;
    std::string value; // the secret itself; kept as a keyed hash and a sealed copy
};
// Error Duplicate (field "value") when the value belongs to anybody already.
Result<Key> createKey(const NewKey &command, const secrets::Keyring &keyring, Transaction &transaction);
Result<Key> deactivateKey(const std::string &id, Transaction &transaction);
// Opens the sealed copy and notes in the journal that somebody looked.
Result<std::string> revealKey(const std::string &id, const secrets::Keyring &keyring, Transaction &transaction);

struct NewOperator
{
    std::string name;
    Role role = Role::Admin;
    std::int64_t merchant = 0;
};
Result<Operator> createOperator(const NewOperator &command, Transaction &transaction);

std::vector<Tenant> allTenants(db::Connection &connection);
std::vector<Operator> allOperators(db::Connection &connection);
std::vector<Key> allKeys(db::Connection &connection);
std::optional<Key> findKey(db::Connection &connection, const std::string &id);
// The active key of that kind that was made last.
std::optional<Key> newestKey(db::Connection &connection, std::int64_t tenant, KeyKind kind);
// For keys that are no secret from whoever is shown them; revealKey() is for the others.
Result<std::string> openKey(const Key &key, const secrets::Keyring &keyring);

// A secret of a tenant that is used and not only compared, by name, as it is kept. Tenant 0 is the gateway itself.
struct SealedValue
{
    std::int64_t tenant = 0;
    std::string name, sealed;
};
std::vector<SealedValue> allSealedValues(db::Connection &connection);
Result<std::string> openValue(const SealedValue &value, const secrets::Keyring &keyring);
void putValue(std::int64_t tenant, const std::string &name, const std::string &value, const secrets::Keyring &keyring,
              db::Connection &connection);

// "pk_test_…ment": enough to recognise a key, too little to use it.
std::string hintOf(std::string_view value);
std::string keyHash(const secrets::Keyring &keyring, std::string_view value);

// Settings of the gateway as a whole, by name; JSON values.
std::optional<std::string> setting(db::Connection &connection, std::string_view name);
void putSetting(db::Connection &connection, std::string_view name, std::string_view json);

} // namespace countersign::accounts
