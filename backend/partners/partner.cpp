#include "partners/partner.h"

#include "accounts/accounts.h"
#include "core/json/reader.h"

namespace countersign::partners {
namespace {

#define COUNTERSIGN_PARTNER_COLUMNS                                                                                    \
    "p.seq, p.id, p.name, p.settings, p.created_at, coalesce(m.seq, 0), coalesce(m.id, '') FROM tenants p "            \
    "LEFT JOIN tenants m ON m.kind = 1 AND m.id = json_extract(p.settings, '$.merchant')"

Partner readPartner(const db::Query &q)
{
    Partner out;
    out.seq = q.integer(0);
    out.id = q.text(1);
    out.name = q.text(2);
    out.createdAt = q.integer(4);
    out.merchant = q.integer(5);
    out.merchantId = q.text(6);
    const auto document = json::Document::parse(q.text(3));
    if (!document || !document->root().isObject())
        return out;
    const json::Value root = document->root();
    const auto text = [&](std::string_view name) {
        const auto value = root.find(name);
        return value && value->isString() ? value->string() : std::string();
    };
    const auto number = [&](std::string_view name) {
        const auto value = root.find(name);
        return value ? value->integer().value_or(0) : 0;
    };
    const auto flag = [&](std::string_view name) {
        const auto value = root.find(name);
        return value && value->isBool() && value->boolean();
    };
    out.status = text("status") == "inactive"    ? PartnerStatus::Inactive
                 : text("status") == "suspended" ? PartnerStatus::Suspended
                                                 : PartnerStatus::Active;
    out.approved = text("kyc") != "pending";
    out.terms = {number("stripe_fee_ppm"), number("stripe_fee_fixed"), number("fee_ppm"), 0};
    out.refundOn = text("refund_on") == "full" ? RefundOn::Full : RefundOn::Any;
    out.strictKeys = flag("strict_idempotency");
    out.perSecond = number("per_second");
    out.statusDelay = number("status_delay") * second;
    return out;
}

} // namespace

std::string_view name(PartnerStatus status)
{
    switch (status) {
    case PartnerStatus::Active:
        return "active";
    case PartnerStatus::Inactive:
        return "inactive";
    case PartnerStatus::Suspended:
        return "suspended";
    }
    return "unknown";
}

std::optional<Partner> findPartner(db::Connection &connection, std::int64_t seq)
{
    auto q = connection.query("SELECT " COUNTERSIGN_PARTNER_COLUMNS " WHERE p.kind = 3 AND p.seq = ?", seq);
    return q.next() ? std::optional(readPartner(q)) : std::nullopt;
}

std::optional<Partner> findPartner(db::Connection &connection, std::string_view id)
{
    auto q = connection.query("SELECT " COUNTERSIGN_PARTNER_COLUMNS " WHERE p.kind = 3 AND p.id = ?", id);
    return q.next() ? std::optional(readPartner(q)) : std::nullopt;
}

std::vector<Partner> listPartners(db::Connection &connection)
{
    std::vector<Partner> out;
    auto q = connection.query("SELECT " COUNTERSIGN_PARTNER_COLUMNS " WHERE p.kind = 3 ORDER BY p.seq DESC");
    while (q.next())
        out.push_back(readPartner(q));
    return out;
}

Status mayTrade(const Partner &partner)
{
    if (partner.status != PartnerStatus::Active)
        return Error{Code::PartnerNotActive, std::string(name(partner.status)), {}, 0};
    if (!partner.approved)
        return Error::of(Code::PartnerUnverified);
    return Done{};
}

Result<std::string> publishableKeyOf(const Partner &partner, const secrets::Keyring &keyring,
                                     db::Connection &connection)
{
    using accounts::KeyKind;
    if (!accounts::newestKey(connection, partner.merchant, KeyKind::StripeSecret))
        return Error{Code::ProcessorKeyMissing, {}, "secret", 0};
    const auto key = accounts::newestKey(connection, partner.merchant, KeyKind::StripePublishable);
    if (!key)
        return Error{Code::ProcessorKeyMissing, {}, "publishable", 0};
    return accounts::openKey(*key, keyring);
}

} // namespace countersign::partners
