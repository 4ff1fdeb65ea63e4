#include "accounts/directory.h"

#include <algorithm>

namespace countersign::accounts {

std::shared_ptr<const Directory> Directory::load(db::Connection &connection)
{
    auto directory = std::make_shared<Directory>();
    directory->m_tenants = allTenants(connection);
    directory->m_operators = allOperators(connection);
    directory->m_sealedValues = allSealedValues(connection);
    for (const Key &key : allKeys(connection)) {
        Credential credential;
        credential.kind = key.kind;
        credential.tenant = directory->tenant(key.tenant);
        credential.person = directory->person(key.operatorSeq);
        const bool ownerActive =
            !credential.tenant || credential.tenant->active || credential.tenant->kind == TenantKind::Partner;
        const bool usable = key.active && ownerActive && (!credential.person || credential.person->active);
        if (key.active && !ownerActive)
            directory->m_ofInactiveOwners.insert(key.hash);
        if (!usable)
            continue;
        credential.actor = credential.person ? "operator:" + credential.person->id : "key:" + key.id;
        directory->m_byHash.emplace(key.hash, credential);
    }
    return directory;
}

bool Directory::isOfInactiveOwner(const secrets::Keyring &keyring, std::string_view value) const
{
    return m_ofInactiveOwners.contains(keyHash(keyring, value));
}

const Credential *Directory::find(const secrets::Keyring &keyring, std::string_view value) const
{
    const auto found = m_byHash.find(keyHash(keyring, value));
    return found == m_byHash.end() ? nullptr : &found->second;
}

const Tenant *Directory::tenant(std::int64_t seq) const
{
    const auto found = std::ranges::lower_bound(m_tenants, seq, {}, &Tenant::seq);
    return found != m_tenants.end() && found->seq == seq ? &*found : nullptr;
}

const Tenant *Directory::tenant(TenantKind kind, std::string_view id) const
{
    const auto found = std::ranges::find_if(m_tenants, [&](const Tenant &t) { return t.kind == kind && t.id == id; });
    return found == m_tenants.end() ? nullptr : &*found;
}

const SealedValue *Directory::sealedValue(std::int64_t tenant, std::string_view name) const
{
    const auto found = std::ranges::find_if(
        m_sealedValues, [&](const SealedValue &value) { return value.tenant == tenant && value.name == name; });
    return found == m_sealedValues.end() ? nullptr : &*found;
}

const Operator *Directory::person(std::int64_t seq) const
{
    const auto found = std::ranges::lower_bound(m_operators, seq, {}, &Operator::seq);
    return found != m_operators.end() && found->seq == seq ? &*found : nullptr;
}

} // namespace countersign::accounts
