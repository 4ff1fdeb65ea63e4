#include "api/stripe/absent.h"

#include <algorithm>
#include <array>

namespace countersign::api::stripe {
namespace {

constexpr std::array<std::string_view, 61> resources{
    "/v1/account",
    "/v1/account_links",
    "/v1/account_sessions",
    "/v1/accounts",
    "/v1/apple_pay",
    "/v1/application_fees",
    "/v1/apps",
    "/v1/balance",
    "/v1/balance_settings",
    "/v1/billing",
    "/v1/billing_portal",
    "/v1/checkout",
    "/v1/climate",
    "/v1/confirmation_tokens",
    "/v1/country_specs",
    "/v1/coupons",
    "/v1/credit_notes",
    "/v1/customer_sessions",
    "/v1/entitlements",
    "/v1/ephemeral_keys",
    "/v1/exchange_rates",
    "/v1/external_accounts",
    "/v1/file_links",
    "/v1/files",
    "/v1/financial_connections",
    "/v1/forwarding",
    "/v1/identity",
    "/v1/invoice_payments",
    "/v1/invoiceitems",
    "/v1/invoices",
    "/v1/issuing",
    "/v1/mandates",
    "/v1/payment_attempt_records",
    "/v1/payment_links",
    "/v1/payment_method_configurations",
    "/v1/payment_method_domains",
    "/v1/payment_records",
    "/v1/payouts",
    "/v1/plans",
    "/v1/prices",
    "/v1/products",
    "/v1/promotion_codes",
    "/v1/quotes",
    "/v1/radar",
    "/v1/reporting",
    "/v1/reviews",
    "/v1/setup_attempts",
    "/v1/setup_intents",
    "/v1/shipping_rates",
    "/v1/sigma",
    "/v1/sources",
    "/v1/subscription_items",
    "/v1/subscription_schedules",
    "/v1/subscriptions",
    "/v1/tax",
    "/v1/tax_codes",
    "/v1/tax_rates",
    "/v1/terminal",
    "/v1/test_helpers",
    "/v1/topups",
    "/v1/transfers",
};
static_assert(std::ranges::is_sorted(resources));

} // namespace

std::span<const std::string_view> absentResources()
{
    return resources;
}

bool isAbsent(std::string_view path)
{
    constexpr std::size_t folder = 4; // "/v1/"
    return path.size() > folder && std::ranges::binary_search(resources, path.substr(0, path.find('/', folder)));
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
