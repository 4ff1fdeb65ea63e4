#include "api/stripe/options.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

namespace countersign::api::stripe {

Options Options::parse(const std::optional<std::string> &json)
{
    Options out;
    if (!json)
        return out;
    const auto document = json::Document::parse(*json);
    if (!document || !document->root().isObject())
        return out;
    const json::Value root = document->root();
    const auto text = [&root](std::string_view name) -> std::optional<std::string> {
        const auto value = root.find(name);
        return value && value->isString() ? std::optional(value->string()) : std::nullopt;
    };
    const auto flag = [&root](std::string_view name, bool fallback) {
        const auto value = root.find(name);
        return value && value->isBool() ? value->boolean() : fallback;
    };
    out.captureMethod = text("capture_method");
    out.confirmationMethod = text("confirmation_method");
    out.setupFutureUsage = text("setup_future_usage");
    out.allowRedirects = text("allow_redirects");
    out.transferGroup = text("transfer_group");
    out.statementDescriptor = text("statement_descriptor");
    out.automatic = flag("automatic", true);
    out.usesSdk = flag("use_stripe_sdk", false);
    if (const auto shipping = root.find("shipping"); shipping && shipping->isObject())
        out.shipping = std::string(shipping->raw());
    if (const auto types = root.find("types"); types && types->isArray()) {
        for (const json::Value &type : types->children()) {
            if (type.isString())
                out.types.push_back(type.string());
        }
    }
    return out;
}

std::optional<std::string> Options::json() const
{
    json::Writer w;
    w.object();
    const auto text = [&w](std::string_view name, const std::optional<std::string> &value) {
        if (value)
            w.field(name, *value);
    };
    text("capture_method", captureMethod);
    text("confirmation_method", confirmationMethod);
    text("setup_future_usage", setupFutureUsage);
    text("allow_redirects", allowRedirects);
    text("transfer_group", transferGroup);
    text("statement_descriptor", statementDescriptor);
    if (!automatic)
        w.field("automatic", false);
    if (usesSdk)
        w.field("use_stripe_sdk", true);
    if (shipping)
        w.rawField("shipping", *shipping);
    if (!types.empty()) {
        w.key("types").array();
        for (const std::string &type : types)
            w.value(type);
        w.end();
    }
    w.end();
    return w.text() == "{}" ? std::nullopt : std::optional(std::move(w).take());
}

} // namespace countersign::api::stripe
