#include "accounts/setup.h"

#include "accounts/setupreader.h"

#include <algorithm>

namespace countersign::accounts {

namespace {

constexpr std::int64_t maxRate = 1'000'000;
constexpr std::int64_t maxSeconds = 30LL * 24 * 60 * 60;
constexpr int percentDecimals = 4; // parts per million
constexpr PartsPerMillion wholePercent = 1'000'000;
constexpr int moneyDecimals = 2;
constexpr std::int64_t maxFixedFee = 100'00;
constexpr std::int64_t maxClientFlatFee = 10'00; // Clive's own bound for a client's flat fee
constexpr std::size_t minClientId = 3;           // Clive's own bounds for clients
constexpr std::size_t minLegalName = 2;

constexpr Words<SetupFormat, 2> formats{{{"payment", SetupFormat::Payment}, {"stripe", SetupFormat::Stripe}}};
constexpr Words<SetupIntegrator::Format, 3> integratorFormats{{{"auto", SetupIntegrator::Format::Auto},
                                                               {"legacy", SetupIntegrator::Format::Legacy},
                                                               {"current", SetupIntegrator::Format::Current}}};
constexpr Words<SetupIntegrator::OnRevoke, 2> revokes{
    {{"keep", SetupIntegrator::OnRevoke::Keep}, {"cancel", SetupIntegrator::OnRevoke::Cancel}}};
constexpr Words<SetupPartner::Status, 3> partnerStatuses{{{"active", SetupPartner::Status::Active},
                                                          {"inactive", SetupPartner::Status::Inactive},
                                                          {"suspended", SetupPartner::Status::Suspended}}};
constexpr Words<SetupPartner::Kyc, 2> kycs{
    {{"approved", SetupPartner::Kyc::Approved}, {"pending", SetupPartner::Kyc::Pending}}};
constexpr Words<SetupPartner::RefundOn, 2> refunds{
    {{"any", SetupPartner::RefundOn::Any}, {"full", SetupPartner::RefundOn::Full}}};
constexpr Words<SetupClient::Status, 3> clientStatuses{{{"active", SetupClient::Status::Active},
                                                        {"suspended", SetupClient::Status::Suspended},
                                                        {"pending_kyc", SetupClient::Status::PendingKyc}}};
constexpr Words<Setup::ConfirmStatus, 2> confirmStatuses{
    {{"authorized", Setup::ConfirmStatus::Authorized}, {"captured", Setup::ConfirmStatus::Captured}}};
constexpr Words<Setup::UnlistedCards, 2> unlisted{
    {{"decline", Setup::UnlistedCards::Decline}, {"approve", Setup::UnlistedCards::Approve}}};
constexpr Words<Role, 5> roles{{{"admin", Role::Admin},
                                {"approver", Role::Approver},
                                {"support", Role::Support},
                                {"merchant", Role::Merchant},
                                {"developer", Role::Developer}}};

std::string requiredSecret(SetupObject &object, std::string_view key)
{
    if (!object.has(key))
        object.fail(key, "is missing");
    return object.secret(key).value_or(std::string());
}

std::string requiredUrl(SetupObject &object, std::string_view key)
{
    if (!object.has(key))
        object.fail(key, "is missing");
    return object.url(key).value_or(std::string());
}

class SetupParser
{
public:
    explicit SetupParser(SetupContext &context)
        : m_context(context)
    {
    }

    Setup parse(const json::Value &root)
    {
        SetupObject file(m_context, root, {},
                         {"merchants", "integrators", "partners", "platform_api_keys", "clive", "operators",
                          "public_limits", "behaviour", "exact"});
        Setup setup;
        file.list("merchants", [&](auto &&...item) { setup.merchants.push_back(merchant(item...)); });
        file.list("integrators", [&](auto &&...item) { setup.integrators.push_back(integrator(item...)); });
        file.list("partners", [&](auto &&...item) { setup.partners.push_back(partner(item...)); });
        setup.platformApiKeys = file.accessKeys("platform_api_keys");
        if (const auto member = file.find("clive")) {
            SetupObject clive(m_context, *member, "clive", {"stripe_webhook_secret"});
            setup.cliveStripeWebhookSecret = clive.secret("stripe_webhook_secret");
        }
        file.list("operators", [&](auto &&...item) { setup.operators.push_back(person(item...)); });
        if (const auto member = file.find("public_limits")) {
            SetupObject limits(m_context, *member, "public_limits", {"per_second"});
            setup.publicPerSecond = limits.integer("per_second", setup.publicPerSecond.value, 0, maxRate);
        }
        if (const auto member = file.find("behaviour")) {
            SetupObject behaviour(m_context, *member, "behaviour", {"confirm_status", "unlisted_cards", "test_cards"});
            setup.confirmStatus = behaviour.choice("confirm_status", setup.confirmStatus.value, confirmStatuses);
            setup.unlistedCards = behaviour.choice("unlisted_cards", setup.unlistedCards.value, unlisted);
            setup.testCards = behaviour.flag("test_cards", setup.testCards.value);
        }
        setup.exact = file.flag("exact", false).value;
        return setup;
    }

private:
    SetupMerchant merchant(const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path,
                           {"id", "name", "currency", "api_keys", "stripe", "limits", "webhooks"});
        SetupMerchant out;
        out.id = object.id("id");
        m_context.once("merchant", out.id, object.path("id"));
        out.name = object.name("name");
        if (const auto member = object.find("currency")) {
            const auto currency = member->isString() ? Currency::fromCode(member->string()) : std::nullopt;
            if (currency)
                out.currency = {*currency, true};
            else
                object.fail("currency", "must be the ISO 4217 code of a currency, like USD");
        }
        // Its door tells a key by this prefix before it looks it up.
        out.apiKeys = object.accessKeys("api_keys", "pk_");
        if (const auto member = object.find("stripe")) {
            SetupObject stripe(m_context, *member, object.path("stripe"), {"secret_key", "publishable_key"});
            out.stripeSecretKey = stripe.accessKey("secret_key");
            out.stripePublishableKey = stripe.accessKey("publishable_key");
        }
        if (const auto member = object.find("limits")) {
            SetupObject limits(m_context, *member, object.path("limits"),
                               {"payments_per_second", "payments_per_hour", "transactions_per_second"});
            const auto rate = [&limits](std::string_view key, Given<std::int64_t> &limit) {
                limit = limits.integer(key, limit.value, 0, maxRate);
            };
            rate("payments_per_second", out.paymentsPerSecond);
            rate("payments_per_hour", out.paymentsPerHour);
            rate("transactions_per_second", out.transactionsPerSecond);
        }
        object.list("webhooks",
                    [&](auto &&...item) { out.webhooks.push_back(webhook("merchant " + out.id, item...)); });
        return out;
    }

    SetupWebhook webhook(const std::string &owner, const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path, {"url", "secret", "format", "events", "active"});
        SetupWebhook out;
        out.url = requiredUrl(object, "url");
        out.secret = object.secret("secret");
        out.format = object.choice("format", out.format, formats).value;
        out.events = object.events("events");
        out.active = object.flag("active", out.active.value);
        m_context.once("webhook", owner + (out.format == SetupFormat::Stripe ? " stripe " : " payment ") + out.url,
                       object.path("url"));
        return out;
    }

    SetupIntegrator integrator(const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path,
                           {"id", "name", "active", "api_keys", "callback_url", "callback_secret", "webhook_format",
                            "require_link", "link_seconds", "approval_seconds", "custom_decisions", "on_revoke"});
        SetupIntegrator out;
        out.id = object.id("id");
        m_context.once("integrator", out.id, object.path("id"));
        out.name = object.name("name");
        out.active = object.flag("active", out.active.value);
        out.apiKeys = object.accessKeys("api_keys");
        out.callbackUrl = object.url("callback_url");
        out.callbackSecret = object.secret("callback_secret");
        if (out.callbackUrl && !object.has("callback_secret"))
            object.fail("callback_secret", "is missing: what is sent to a callback_url is signed");
        out.webhookFormat = object.choice("webhook_format", out.webhookFormat.value, integratorFormats);
        out.requireLink = object.flag("require_link", out.requireLink.value);
        out.linkSeconds = object.integer("link_seconds", out.linkSeconds.value, 1, maxSeconds);
        out.approvalSeconds = object.integer("approval_seconds", out.approvalSeconds.value, 1, maxSeconds);
        out.customDecisions = object.flag("custom_decisions", out.customDecisions.value);
        out.onRevoke = object.choice("on_revoke", out.onRevoke.value, revokes);
        return out;
    }

    SetupPartner partner(const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path,
                           {"partner_id", "name", "merchant", "status", "kyc", "api_keys", "hmac_secret", "fee_percent",
                            "stripe_fee_percent", "stripe_fee_fixed", "strict_idempotency", "per_second", "refund_on",
                            "status_delay", "webhooks", "clients"});
        SetupPartner out;
        out.partnerId = object.id("partner_id");
        m_context.once("partner", out.partnerId, object.path("partner_id"));
        out.name = object.name("name");
        out.merchant = object.id("merchant");
        out.status = object.choice("status", out.status.value, partnerStatuses);
        out.kyc = object.choice("kyc", out.kyc.value, kycs);
        out.apiKeys = object.accessKeys("api_keys");
        out.hmacSecret = requiredSecret(object, "hmac_secret");
        if (!object.has("fee_percent"))
            object.fail("fee_percent", "is missing");
        out.feePercent = object.decimal("fee_percent", percentDecimals, wholePercent).value_or(0);
        if (const auto percent = object.decimal("stripe_fee_percent", percentDecimals, wholePercent))
            out.stripeFeePercent = {*percent, true};
        if (const auto fixed = object.decimal("stripe_fee_fixed", moneyDecimals, maxFixedFee))
            out.stripeFeeFixed = {*fixed, true};
        out.strictIdempotency = object.flag("strict_idempotency", out.strictIdempotency.value);
        out.perSecond = object.integer("per_second", out.perSecond.value, 0, maxRate);
        out.refundOn = object.choice("refund_on", out.refundOn.value, refunds);
        out.statusDelay = object.integer("status_delay", out.statusDelay.value, 0, maxSeconds);
        object.list("webhooks", [&](auto &&...item) { out.webhooks.push_back(partnerWebhook(out, item...)); });
        object.list("clients", [&](auto &&...item) { out.clients.push_back(client(out, item...)); });
        return out;
    }

    SetupPartnerWebhook partnerWebhook(const SetupPartner &owner, const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path, {"name", "url", "secret", "events"});
        SetupPartnerWebhook out;
        out.name = object.name("name");
        out.url = requiredUrl(object, "url");
        out.secret = object.secret("secret");
        out.events = object.events("events");
        m_context.once("webhook", "partner " + owner.partnerId + " " + out.url, object.path("url"));
        return out;
    }

    SetupClient client(const SetupPartner &owner, const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path,
                           {"client_id", "legal_name", "status", "fee_percent", "fee_flat_usd", "branding"});
        SetupClient out;
        out.clientId = object.id("client_id", minClientId);
        m_context.once("client", owner.partnerId + " " + out.clientId, object.path("client_id"));
        out.legalName = object.name("legal_name", minLegalName);
        out.status = object.choice("status", out.status.value, clientStatuses);
        out.feePercent = object.decimal("fee_percent", percentDecimals, wholePercent);
        if (out.feePercent && *out.feePercent < owner.feePercent)
            object.fail("fee_percent", "must not be below the partner's");
        out.feeFlatUsd = object.decimal("fee_flat_usd", moneyDecimals, maxClientFlatFee);
        if (const auto member = object.find("branding")) {
            SetupObject branding(m_context, *member, object.path("branding"),
                                 {"brand_display_name", "brand_logo_url", "brand_primary_color",
                                  "brand_secondary_color", "widget_background_color", "widget_text_color",
                                  "website_url"});
            if (member->isObject()) {
                for (const json::Value &text : member->children())
                    branding.name(text.key());
            }
            out.branding = std::string(member->raw());
        }
        return out;
    }

    SetupOperator person(const json::Value &value, const std::string &path)
    {
        SetupObject object(m_context, value, path, {"name", "role", "token", "merchant"});
        SetupOperator out;
        out.name = object.name("name");
        m_context.once("operator", out.name, object.path("name"));
        if (!object.has("role"))
            object.fail("role", "is missing");
        out.role = object.choice("role", out.role, roles).value;
        if (!object.has("token"))
            object.fail("token", "is missing");
        out.token = object.accessKey("token").value_or(std::string());
        if (object.has("merchant"))
            out.merchant = object.id("merchant");
        if (out.role == Role::Merchant && !out.merchant)
            object.fail("merchant", "is missing: the role merchant sees one merchant");
        if (out.role != Role::Merchant && out.merchant)
            object.fail("merchant", "goes with the role merchant only");
        return out;
    }

    SetupContext &m_context;
};

std::string placeOf(std::string_view text, std::int64_t offset)
{
    const std::string_view before = text.substr(0, static_cast<std::size_t>(offset));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace

Result<Setup> parseSetup(std::string text, const std::string &fileName, const Environment &environment)
{
    SetupContext context(fileName, environment);
    if (text.size() > maxSetupSize) {
        context.fail({}, "is larger than 1 MiB");
        return *context.error();
    }
    const std::string source = text;
    const auto document = json::Document::parse(std::move(text));
    if (!document) {
        context.fail(placeOf(source, document.error().number), document.error().text);
        return *context.error();
    }
    Setup setup = SetupParser(context).parse(document->root());
    if (context.error())
        return *context.error();
    return setup;
}

} // namespace countersign::accounts
