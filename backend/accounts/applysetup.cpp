#include "accounts/applysetup.h"

#include "core/ids.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/random.h"
#include "journal/changes.h"

#include <array>
#include <set>

namespace countersign::accounts {
namespace {

constexpr std::string_view choicesSetting = "behaviour";

class Applier
{
public:
    Applier(const secrets::Keyring &keyring, Transaction &transaction)
        : m_keyring(keyring)
        , m_tx(transaction)
    {
    }

    Status apply(const Setup &setup)
    {
        for (const SetupMerchant &merchant : setup.merchants)
            COUNTERSIGN_CHECK(apply(merchant));
        for (const SetupIntegrator &integrator : setup.integrators)
            COUNTERSIGN_CHECK(apply(integrator));
        for (std::size_t i = 0; i < setup.partners.size(); ++i) {
            const Status applied = apply(setup.partners[i]);
            if (!applied)
                return at("partners[" + std::to_string(i) + "].merchant", applied.error());
        }
        for (const std::string &value : setup.platformApiKeys)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::Platform, 0, 0, value));
        if (setup.cliveStripeWebhookSecret)
            putSealed(0, "clive_stripe_webhook", *setup.cliveStripeWebhookSecret);
        for (std::size_t i = 0; i < setup.operators.size(); ++i) {
            const Status applied = apply(setup.operators[i]);
            if (!applied)
                return at("operators[" + std::to_string(i) + "].merchant", applied.error());
        }
        applyChoices(setup);
        if (setup.exact)
            deactivateTheRest();
        m_tx.append(journal::Kind::SetupApplied, 0, "setup", {},
                    journal::Changes().set("exact", setup.exact ? 1 : 0).json());
        return Done{};
    }

private:
    // A reference that leads nowhere is told with its place in the file; other errors name their key themselves.
    static Error at(const std::string &path, Error error)
    {
        if (error.code == Code::NotFound)
            error.text = path + ": " + error.text;
        return error;
    }

    // The tenant's seq, made when it is new; the name always follows the file.
    std::int64_t ensureTenant(TenantKind kind, const std::string &id, const std::string &name, bool active,
                              journal::Kind created, journal::Kind changed)
    {
        auto found = m_tx.db().query("SELECT seq, name, active FROM tenants WHERE kind = ? AND id = ?",
                                     static_cast<int>(kind), id);
        if (!found.next()) {
            m_tx.db().run("INSERT INTO tenants(kind, id, name, active, created_at) VALUES(?, ?, ?, ?, ?)",
                          static_cast<int>(kind), id, name, active, m_tx.now());
            const std::int64_t seq = m_tx.db().lastRow();
            m_tx.append(created, seq, id, {}, journal::Changes().set("name", name).json());
            return seq;
        }
        const std::int64_t seq = found.integer(0);
        const std::string before = found.text(1);
        const bool wasActive = found.integer(2) != 0;
        found.run();
        if (before != name || wasActive != active) {
            m_tx.db().run("UPDATE tenants SET name = ?, active = ?, version = version + 1 WHERE seq = ?", name, active,
                          seq);
            m_tx.append(changed, seq, id, {}, journal::Changes().moved("name", before, name).json());
        }
        return seq;
    }

    template <class T>
    void putIfGiven(std::int64_t tenant, const char *sql, const Given<T> &setting, bool fresh)
    {
        if (setting.given || fresh)
            m_tx.db().run(sql, setting.value, tenant);
    }

    bool exists(TenantKind kind, const std::string &id)
    {
        return m_tx.db().query("SELECT 1 FROM tenants WHERE kind = ? AND id = ?", static_cast<int>(kind), id).next();
    }

    Status apply(const SetupMerchant &merchant)
    {
        const bool fresh = !exists(TenantKind::Merchant, merchant.id);
        const std::int64_t seq = ensureTenant(TenantKind::Merchant, merchant.id, merchant.name, true,
                                              journal::Kind::MerchantCreated, journal::Kind::MerchantChanged);
        if (merchant.currency.given || fresh)
            m_tx.db().run("UPDATE tenants SET currency = ? WHERE seq = ?", merchant.currency.value.number(), seq);
        putIfGiven(seq, "UPDATE tenants SET payments_per_second = ? WHERE seq = ?", merchant.paymentsPerSecond, fresh);
        putIfGiven(seq, "UPDATE tenants SET payments_per_hour = ? WHERE seq = ?", merchant.paymentsPerHour, fresh);
        putIfGiven(seq, "UPDATE tenants SET transactions_per_second = ? WHERE seq = ?", merchant.transactionsPerSecond,
                   fresh);
        for (const std::string &value : merchant.apiKeys)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::Payment, seq, 0, value));
        if (merchant.stripeSecretKey)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::StripeSecret, seq, 0, *merchant.stripeSecretKey));
        if (merchant.stripePublishableKey)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::StripePublishable, seq, 0, *merchant.stripePublishableKey));
        for (const SetupWebhook &hook : merchant.webhooks)
            ensureEndpoint(seq, hook.url, hook.format == SetupFormat::Stripe ? "stripe" : "payment", {}, hook.secret,
                           hook.events, hook.active);
        return Done{};
    }

    Status apply(const SetupIntegrator &integrator)
    {
        const std::int64_t seq =
            ensureTenant(TenantKind::Integrator, integrator.id, integrator.name, integrator.active.value,
                         journal::Kind::IntegratorCreated, journal::Kind::IntegratorChanged);
        static constexpr std::array<std::string_view, 3> formats{"auto", "legacy", "current"};
        json::Writer w;
        w.object().field("webhook_format", formats[static_cast<std::size_t>(integrator.webhookFormat.value)]);
        w.field("require_link", integrator.requireLink.value).field("link_seconds", integrator.linkSeconds.value);
        w.field("approval_seconds", integrator.approvalSeconds.value)
            .field("custom_decisions", integrator.customDecisions.value);
        w.field("on_revoke", integrator.onRevoke.value == SetupIntegrator::OnRevoke::Cancel ? "cancel" : "keep").end();
        putSettings(seq, w.text());
        for (const std::string &value : integrator.apiKeys)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::Integrator, seq, 0, value));
        if (integrator.callbackSecret)
            putSealed(seq, "callback_secret", *integrator.callbackSecret);
        if (integrator.callbackUrl)
            ensureEndpoint(seq, *integrator.callbackUrl, "nuvouch", {}, integrator.callbackSecret, {{"*"}, true},
                           {true, false});
        return Done{};
    }

    Status apply(const SetupPartner &partner)
    {
        const std::int64_t seq = ensureTenant(TenantKind::Partner, partner.partnerId, partner.name,
                                              partner.status.value == SetupPartner::Status::Active,
                                              journal::Kind::PartnerCreated, journal::Kind::PartnerChanged);
        COUNTERSIGN_CHECK(merchantSeq(partner.merchant));
        static constexpr std::array<std::string_view, 3> states{"active", "inactive", "suspended"};
        json::Writer w;
        w.object()
            .field("merchant", partner.merchant)
            .field("status", states[static_cast<std::size_t>(partner.status.value)]);
        w.field("kyc", partner.kyc.value == SetupPartner::Kyc::Approved ? "approved" : "pending");
        w.field("fee_ppm", partner.feePercent).field("stripe_fee_ppm", partner.stripeFeePercent.value);
        w.field("stripe_fee_fixed", partner.stripeFeeFixed.value)
            .field("strict_idempotency", partner.strictIdempotency.value);
        w.field("per_second", partner.perSecond.value).field("status_delay", partner.statusDelay.value);
        w.field("refund_on", partner.refundOn.value == SetupPartner::RefundOn::Full ? "full" : "any").end();
        putSettings(seq, w.text());
        // Its one limit; where requests are counted, it stands with those of the others.
        m_tx.db().run("UPDATE tenants SET payments_per_second = ? WHERE seq = ?", partner.perSecond.value, seq);
        for (const SetupClient &client : partner.clients)
            ensureClient(seq, client);
        for (const std::string &value : partner.apiKeys)
            COUNTERSIGN_CHECK(ensureKey(KeyKind::Partner, seq, 0, value));
        putSealed(seq, "hmac_secret", partner.hmacSecret);
        for (const SetupPartnerWebhook &hook : partner.webhooks)
            ensureEndpoint(seq, hook.url, "clive", hook.name, hook.secret, hook.events, {true, false});
        return Done{};
    }

    // Clients are rows of partners/, as endpoints are of webhooks/: a partner makes more of them by itself.
    void ensureClient(std::int64_t tenant, const SetupClient &client)
    {
        const auto status = static_cast<int>(client.status.value) + 1; // the same order there
        m_tx.db().run("INSERT INTO partner_clients(uid, tenant, client_id, legal_name, status, created_at, updated_at) "
                      "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?6) ON CONFLICT(tenant, client_id) DO UPDATE SET "
                      "legal_name = ?4, status = iif(?7, ?5, status), updated_at = ?6, version = version + 1 "
                      "WHERE legal_name <> ?4 OR (?7 AND status <> ?5)",
                      std::string(prefix::client) + newIdSuffix(m_tx.now(), 24), tenant, client.clientId,
                      client.legalName, status, m_tx.now(), client.status.given);
        m_tx.db().run("UPDATE partner_clients SET fee_ppm = coalesce(?, fee_ppm), flat_usd = coalesce(?, flat_usd), "
                      "branding = coalesce(?, branding) WHERE tenant = ? AND client_id = ?",
                      client.feePercent, client.feeFlatUsd, client.branding, tenant, client.clientId);
    }

    Status apply(const SetupOperator &person)
    {
        std::int64_t merchant = 0;
        if (person.merchant) {
            COUNTERSIGN_TRY(seq, merchantSeq(*person.merchant));
            merchant = seq;
        }
        auto found = m_tx.db().query("SELECT seq, id FROM operators WHERE name = ?", person.name);
        std::int64_t seq = 0;
        if (found.next()) {
            seq = found.integer(0);
            const std::string id = found.text(1);
            found.run();
            m_tx.db().run("UPDATE operators SET role = ?, merchant = ?, active = 1 WHERE seq = ? "
                          "AND (role <> ?1 OR merchant IS NOT ?2 OR active = 0)",
                          static_cast<int>(person.role), db::ZeroIsNull{merchant}, seq);
            if (m_tx.db().changedRows() > 0)
                m_tx.append(journal::Kind::OperatorChanged, merchant, id, {},
                            journal::Changes().set("role", accounts::name(person.role)).json());
        } else {
            COUNTERSIGN_TRY(made, createOperator({person.name, person.role, merchant}, m_tx));
            seq = made.seq;
        }
        m_operators.insert(seq);
        // A person has one token of the file: another one there was before stops working.
        m_tx.db().run("UPDATE keys SET active = 0 WHERE operator = ? AND active = 1 AND hash <> ?", seq,
                      db::Blob{keyHash(m_keyring, person.token)});
        return ensureKey(KeyKind::Operator, 0, seq, person.token);
    }

    Result<std::int64_t> merchantSeq(const std::string &id)
    {
        auto q = m_tx.db().query("SELECT seq FROM tenants WHERE kind = 1 AND id = ?", id);
        if (!q.next())
            return Error{Code::NotFound, "there is no merchant \"" + id + "\"", "merchant", 0};
        return q.integer(0);
    }

    Status ensureKey(KeyKind kind, std::int64_t tenant, std::int64_t operatorSeq, const std::string &value)
    {
        const std::string hash = keyHash(m_keyring, value);
        auto q = m_tx.db().query(
            "SELECT seq, id, kind, coalesce(tenant, 0), coalesce(operator, 0), active FROM keys WHERE hash = ?",
            db::Blob{hash});
        if (!q.next()) {
            COUNTERSIGN_TRY(made, createKey({kind, tenant, operatorSeq, value}, m_keyring, m_tx));
            m_keys.insert(made.seq);
            return Done{};
        }
        const std::int64_t seq = q.integer(0);
        const std::string id = q.text(1);
        const bool same =
            q.integer(2) == static_cast<int>(kind) && q.integer(3) == tenant && q.integer(4) == operatorSeq;
        const bool active = q.integer(5) != 0;
        q.run();
        if (!same)
            return Error{Code::Duplicate, "the key " + hintOf(value) + " belongs to somebody else already", "api_keys",
                         0};
        m_keys.insert(seq);
        if (!active) {
            m_tx.db().run("UPDATE keys SET active = 1 WHERE seq = ?", seq);
            m_tx.append(journal::Kind::KeyCreated, tenant, id, {}, journal::Changes().moved("active", 0, 1).json());
        }
        return Done{};
    }

    void ensureEndpoint(std::int64_t tenant, const std::string &url, const std::string &format, const std::string &name,
                        const std::optional<std::string> &secret, const Given<std::vector<std::string>> &events,
                        const Given<bool> &active)
    {
        json::Writer list;
        list.array();
        for (const std::string &event : events.value)
            list.value(event);
        list.end();
        auto q = m_tx.db().query(
            "SELECT seq, id, removed FROM webhook_endpoints WHERE tenant = ? AND url = ? AND format = ?", tenant, url,
            format);
        std::int64_t seq = 0;
        std::string id;
        const bool fresh = !q.next();
        if (fresh) {
            id = "we_" + newIdSuffix(m_tx.now());
            q.run();
            m_tx.db().run("INSERT INTO webhook_endpoints(id, tenant, url, format, created_at) VALUES(?, ?, ?, ?, ?)",
                          id, tenant, url, format, m_tx.now());
            seq = m_tx.db().lastRow();
            m_tx.append(journal::Kind::EndpointCreated, tenant, id, {},
                        journal::Changes().set("url", url).set("format", format).json());
        } else {
            seq = q.integer(0);
            id = q.text(1);
            const bool removed = q.integer(2) != 0;
            q.run();
            if (removed) {
                m_tx.db().run("UPDATE webhook_endpoints SET removed = 0, active = 1, paused_by_failures = 0, "
                              "failed_in_row = 0, previous_secret = NULL, previous_until = NULL, keeps_until = 0, "
                              "version = version + 1 "
                              "WHERE seq = ?",
                              seq);
                m_tx.append(journal::Kind::EndpointCreated, tenant, id, {},
                            journal::Changes().set("url", url).set("format", format).json());
            }
        }
        if (!name.empty())
            m_tx.db().run("UPDATE webhook_endpoints SET name = ? WHERE seq = ?", name, seq);
        if (events.given || fresh)
            m_tx.db().run("UPDATE webhook_endpoints SET events = ? WHERE seq = ?", list.text(), seq);
        if (active.given || fresh)
            m_tx.db().run("UPDATE webhook_endpoints SET active = ? WHERE seq = ?", active.value, seq);
        if (secret || fresh) {
            const std::string value = secret.value_or(randomToken("whsec_"));
            m_tx.db().run("UPDATE webhook_endpoints SET secret_sealed = ? WHERE seq = ?",
                          db::Blob{m_keyring.seal(secrets::Label::Seal, value, "webhook_endpoint:" + id)}, seq);
        }
        m_endpoints.insert(seq);
    }

    void putSettings(std::int64_t tenant, const std::string &json)
    {
        m_tx.db().run("UPDATE tenants SET settings = ? WHERE seq = ?", json, tenant);
    }

    void putSealed(std::int64_t tenant, const std::string &name, const std::string &value)
    {
        putValue(tenant, name, value, m_keyring, m_tx.db());
    }

    void applyChoices(const Setup &setup)
    {
        GatewayChoices choices = gatewayChoices(m_tx.db());
        if (setup.publicPerSecond.given)
            choices.publicPerSecond = setup.publicPerSecond.value;
        if (setup.confirmStatus.given)
            choices.confirmShowsCaptured = setup.confirmStatus.value == Setup::ConfirmStatus::Captured;
        if (setup.unlistedCards.given)
            choices.approveUnlistedCards = setup.unlistedCards.value == Setup::UnlistedCards::Approve;
        if (setup.testCards.given)
            choices.showTestCards = setup.testCards.value;
        json::Writer w;
        w.object()
            .field("public_per_second", choices.publicPerSecond)
            .field("confirm_captured", choices.confirmShowsCaptured);
        w.field("approve_unlisted", choices.approveUnlistedCards).field("test_cards", choices.showTestCards).end();
        putSetting(m_tx.db(), choicesSetting, w.text());
    }

    void deactivateTheRest()
    {
        for (const Key &key : allKeys(m_tx.db())) {
            if (!key.active || m_keys.contains(key.seq))
                continue;
            m_tx.db().run("UPDATE keys SET active = 0 WHERE seq = ?", key.seq);
            m_tx.append(journal::Kind::KeyDeactivated, key.tenant, key.id, {},
                        journal::Changes().moved("active", 1, 0).json());
        }
        for (const Operator &person : allOperators(m_tx.db())) {
            if (!person.active || m_operators.contains(person.seq))
                continue;
            m_tx.db().run("UPDATE operators SET active = 0 WHERE seq = ?", person.seq);
            m_tx.append(journal::Kind::OperatorChanged, person.merchant, person.id, {},
                        journal::Changes().moved("active", 1, 0).json());
        }
        std::vector<std::int64_t> others;
        auto q = m_tx.db().query("SELECT seq FROM webhook_endpoints WHERE removed = 0");
        while (q.next()) {
            if (!m_endpoints.contains(q.integer(0)))
                others.push_back(q.integer(0));
        }
        for (const std::int64_t seq : others) {
            auto ended = m_tx.db().query("UPDATE webhook_endpoints SET active = 0, removed = 1, version = version + 1 "
                                         "WHERE seq = ? RETURNING id, tenant, url",
                                         seq);
            ended.next();
            const std::string id = ended.text(0);
            const std::int64_t tenant = ended.integer(1);
            const std::string url = ended.text(2);
            ended.run();
            m_tx.append(journal::Kind::EndpointRemoved, tenant, id, {}, journal::Changes().set("url", url).json());
        }
    }

    const secrets::Keyring &m_keyring;
    Transaction &m_tx;
    std::set<std::int64_t> m_keys, m_operators, m_endpoints; // what the file names
};

} // namespace

Status applySetup(const Setup &setup, const secrets::Keyring &keyring, Transaction &transaction)
{
    return Applier(keyring, transaction).apply(setup);
}

GatewayChoices gatewayChoices(db::Connection &connection)
{
    GatewayChoices choices;
    const auto document = json::Document::parse(setting(connection, choicesSetting).value_or("{}"));
    if (!document || !document->root().isObject())
        return choices;
    const auto flag = [&](std::string_view name, bool fallback) {
        const auto value = document->root().find(name);
        return value && value->isBool() ? value->boolean() : fallback;
    };
    if (const auto value = document->root().find("public_per_second"))
        choices.publicPerSecond = value->integer().value_or(choices.publicPerSecond);
    choices.confirmShowsCaptured = flag("confirm_captured", false);
    choices.approveUnlistedCards = flag("approve_unlisted", false);
    choices.showTestCards = flag("test_cards", false);
    return choices;
}

} // namespace countersign::accounts
