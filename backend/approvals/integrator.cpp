#include "approvals/integrator.h"

#include "core/json/reader.h"

namespace countersign::approvals {

Integrator integratorOf(db::Connection &connection, std::int64_t tenant)
{
    Integrator out;
    auto q = connection.query("SELECT id, name, active, settings FROM tenants WHERE seq = ?", tenant);
    if (!q.next())
        return out;
    out.id = q.text(0);
    out.name = q.text(1);
    out.active = q.integer(2) != 0;
    const auto document = json::Document::parse(q.text(3));
    if (!document || !document->root().isObject())
        return out;
    const json::Value root = document->root();
    const auto text = [&](std::string_view name) {
        const auto value = root.find(name);
        return value && value->isString() ? value->string() : std::string();
    };
    const auto flag = [&](std::string_view name, bool fallback) {
        const auto value = root.find(name);
        return value && value->isBool() ? value->boolean() : fallback;
    };
    const auto seconds = [&](std::string_view name, Millis fallback) {
        const auto value = root.find(name);
        const auto number = value ? value->integer() : std::nullopt;
        return number ? *number * second : fallback;
    };
    out.callbackFormat = text("webhook_format") == "legacy"    ? CallbackFormat::Legacy
                         : text("webhook_format") == "current" ? CallbackFormat::Current
                                                               : CallbackFormat::Auto;
    out.requireLink = flag("require_link", true);
    out.linkLifetime = seconds("link_seconds", out.linkLifetime);
    out.approvalLifetime = seconds("approval_seconds", out.approvalLifetime);
    out.customDecisions = flag("custom_decisions", false);
    out.onRevoke = text("on_revoke") == "cancel" ? OnRevoke::Cancel : OnRevoke::Keep;
    return out;
}

} // namespace countersign::approvals
