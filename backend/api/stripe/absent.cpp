#include "api/stripe/absent.h"

#include <algorithm>
#include <array>

namespace countersign::api::stripe {
namespace {

constexpr std::array<std::string_view, 62> resources{
    "account",
    "account_links",
    "account_sessions",
    "accounts",
    "apple_pay",
    "application_fees",
    "apps",
    "balance",
    "balance_settings",
    "billing",
    "billing_portal",
    "checkout",
    "climate",
    "confirmation_tokens",
    "country_specs",
    "coupons",
    "credit_notes",
    "customer_sessions",
    "entitlements",
    "ephemeral_keys",
    "exchange_rates",
    "external_accounts",
    "file_links",
    "files",
    "financial_connections",
    "forwarding",
    "identity",
    "invoice_payments",
    "invoiceitems",
    "invoices",
    "issuing",
    "mandates",
    "payment_attempt_records",
    "payment_links",
    "payment_method_configurations",
    "payment_method_domains",
    "payment_records",
    "payouts",
    "plans",
    "prices",
    "products",
    "promotion_codes",
    "quotes",
    "radar",
    "reporting",
    "reviews",
    "setup_attempts",
    "setup_intents",
    "shipping_rates",
    "sigma",
    "sources",
    "subscription_items",
    "subscription_schedules",
    "subscriptions",
    "tax",
    "tax_codes",
    "tax_rates",
    "terminal",
    "test_helpers",
    "tokens",
    "topups",
    "transfers",
};
static_assert(std::ranges::is_sorted(resources));

constexpr std::string_view folder = "/v1/";

} // namespace

std::span<const std::string_view> absentResources()
{
    return resources;
}

bool isAbsent(std::string_view path)
{
    if (!path.starts_with(folder))
        return false;
    path.remove_prefix(folder.size());
    return std::ranges::binary_search(resources, path.substr(0, path.find('/')));
}

std::string unknownPathText(std::string_view method, std::string_view path)
{
    const std::string shown(path.substr(0, 200));
    if (isAbsent(path))
        return shown + " is part of Stripe's API, but not supported by this gateway. GET /console/v1/coverage lists "
                       "what is.";
    return "Unrecognized request URL (" + std::string(method) + ": " + shown + ").";
}

} // namespace countersign::api::stripe
