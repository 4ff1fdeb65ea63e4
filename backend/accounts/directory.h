// Everything needed to tell who asks, in memory: an immutable picture of accounts, made anew when one of them changes.
// The HTTP thread holds the newest by shared_ptr; no lock, no database on the way in.
#pragma once

#include "accounts/accounts.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace countersign::accounts {

struct Credential
{
    KeyKind kind = KeyKind::Payment;
    std::string actor;                // "key:key_…" or "operator:usr_…" as the journal names it
    const Tenant *tenant = nullptr;   // owner of the key, if it is one's
    const Operator *person = nullptr; // for operator tokens
};

class Directory
{
public:
    static std::shared_ptr<const Directory> load(db::Connection &connection);

    // The active credential of a key's value; nullptr when unknown, deactivated, or its owner is. A partner that is not
    // active keeps its keys: its own API tells it so, at the place its contract says.
    [[nodiscard]] const Credential *find(const secrets::Keyring &keyring, std::string_view value) const;
    // The key itself is good, but whose it is has been switched off.
    [[nodiscard]] bool isOfInactiveOwner(const secrets::Keyring &keyring, std::string_view value) const;
    [[nodiscard]] const Tenant *tenant(std::int64_t seq) const;
    [[nodiscard]] const Tenant *tenant(TenantKind kind, std::string_view id) const;
    [[nodiscard]] const Operator *person(std::int64_t seq) const;
    [[nodiscard]] const SealedValue *sealedValue(std::int64_t tenant, std::string_view name) const;
    [[nodiscard]] const std::vector<Tenant> &tenants() const { return m_tenants; }
    [[nodiscard]] const std::vector<Operator> &operators() const { return m_operators; }

private:
    std::vector<Tenant> m_tenants;
    std::vector<Operator> m_operators;
    std::vector<SealedValue> m_sealedValues;
    std::unordered_map<std::string, Credential> m_byHash;
    std::unordered_set<std::string> m_ofInactiveOwners;
};

} // namespace countersign::accounts
