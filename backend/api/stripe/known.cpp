#include "api/stripe/known.h"

#include <array>

namespace countersign::api::stripe {
namespace {

using enum Support;

#define COUNTERSIGN_ADDRESS(prefix)                                                                                    \
    Known{prefix ".city"}, Known{prefix ".country"}, Known{prefix ".line1"}, Known{prefix ".line2"},                   \
        Known{prefix ".postal_code"}, Known                                                                            \
    {                                                                                                                  \
        prefix ".state"                                                                                                \
    }
#define COUNTERSIGN_SHIPPING                                                                                           \
    Known{"shipping"}, COUNTERSIGN_ADDRESS("shipping.address"), Known{"shipping.carrier"}, Known{"shipping.name"},     \
        Known{"shipping.phone"}, Known                                                                                 \
    {                                                                                                                  \
        "shipping.tracking_number"                                                                                     \
    }
#define COUNTERSIGN_BILLING(prefix)                                                                                    \
    COUNTERSIGN_ADDRESS(prefix ".address"), Known{prefix ".email"}, Known{prefix ".name"}, Known{prefix ".phone"},     \
        Known                                                                                                          \
    {                                                                                                                  \
        prefix ".tax_id"                                                                                               \
    }
#define COUNTERSIGN_METHOD_DATA                                                                                        \
    Known{"payment_method_data.type"}, Known{"payment_method_data.card.number"},                                       \
        Known{"payment_method_data.card.exp_month"}, Known{"payment_method_data.card.exp_year"},                       \
        Known{"payment_method_data.card.cvc"}, Known{"payment_method_data.card.token"},                                \
        Known{"payment_method_data.card.networks", Defaulted}, Known{"payment_method_data.metadata"},                  \
        COUNTERSIGN_BILLING("payment_method_data.billing_details"),                                                    \
        Known{"payment_method_data.allow_redisplay", Defaulted}, Known                                                 \
    {                                                                                                                  \
        "payment_method_data.radar_options", Defaulted                                                                 \
    }
#define COUNTERSIGN_CONFIRM                                                                                            \
    Known{"payment_method"}, COUNTERSIGN_METHOD_DATA, Known{"return_url"}, Known{"off_session"},                       \
        Known{"use_stripe_sdk"}, Known{"error_on_requires_action"}, Known{"mandate_data", Defaulted},                  \
        Known{"radar_options", Defaulted}, Known{"confirmation_token", Absent}, Known                                  \
    {                                                                                                                  \
        "mandate", Absent                                                                                              \
    }
#define COUNTERSIGN_PAGING                                                                                             \
    Known{"limit"}, Known{"starting_after"}, Known{"ending_before"}, Known                                             \
    {                                                                                                                  \
        "expand"                                                                                                       \
    }
#define COUNTERSIGN_CREATED                                                                                            \
    Known{"created"}, Known{"created.gt"}, Known{"created.gte"}, Known{"created.lt"}, Known                            \
    {                                                                                                                  \
        "created.lte"                                                                                                  \
    }
#define COUNTERSIGN_INTENT                                                                                             \
    Known{"amount"}, Known{"currency"}, Known{"customer"}, Known{"description"}, Known{"metadata"},                    \
        Known{"receipt_email"}, Known{"setup_future_usage"}, COUNTERSIGN_SHIPPING, Known{"statement_descriptor"},      \
        Known{"statement_descriptor_suffix"}, Known{"capture_method"}, Known{"payment_method_types"},                  \
        Known{"allowed_payment_method_types"}, Known{"transfer_group"}, Known{"payment_method_options", Defaulted},    \
        Known{"payment_method_configuration", Defaulted}, Known{"excluded_payment_method_types", Defaulted},           \
        Known{"amount_details", Defaulted}, Known{"payment_details", Defaulted}, Known{"hooks", Defaulted},            \
        Known{"managed_payments", Defaulted}, Known{"application_fee_amount", Absent}, Known{"transfer_data", Absent}, \
        Known{"on_behalf_of", Absent}, Known{"customer_account", Absent}, Known                                        \
    {                                                                                                                  \
        "expand"                                                                                                       \
    }

constexpr std::array createIntentList{COUNTERSIGN_INTENT,
                                      COUNTERSIGN_CONFIRM,
                                      Known{"automatic_payment_methods.enabled"},
                                      Known{"automatic_payment_methods.allow_redirects"},
                                      Known{"confirm"},
                                      Known{"confirmation_method"}};
constexpr std::array updateIntentList{COUNTERSIGN_INTENT, Known{"payment_method"}, COUNTERSIGN_METHOD_DATA};
constexpr std::array confirmIntentList{COUNTERSIGN_CONFIRM,
                                       COUNTERSIGN_SHIPPING,
                                       Known{"receipt_email"},
                                       Known{"setup_future_usage"},
                                       Known{"capture_method"},
                                       Known{"amount_to_confirm"},
                                       Known{"client_secret"},
                                       Known{"key"},
                                       Known{"payment_method_options", Defaulted},
                                       Known{"payment_method_types", Defaulted},
                                       Known{"allowed_payment_method_types", Defaulted},
                                       Known{"expected_payment_method_type", Defaulted},
                                       Known{"client_context", Defaulted},
                                       Known{"expand"}};
constexpr std::array captureIntentList{Known{"amount_to_capture"},
                                       Known{"final_capture"},
                                       Known{"metadata"},
                                       Known{"statement_descriptor"},
                                       Known{"statement_descriptor_suffix"},
                                       Known{"application_fee_amount", Absent},
                                       Known{"transfer_data", Absent},
                                       Known{"expand"}};
constexpr std::array cancelIntentList{Known{"cancellation_reason"}, Known{"expand"}};
constexpr std::array retrieveIntentList{Known{"client_secret"}, Known{"key"}, Known{"expand"}};
constexpr std::array settleChallengeList{Known{"client_secret"}, Known{"key"}, Known{"outcome"}};
constexpr std::array listIntentsList{Known{"customer"}, COUNTERSIGN_CREATED, COUNTERSIGN_PAGING};
constexpr std::array createRefundList{Known{"payment_intent"},
                                      Known{"charge"},
                                      Known{"amount"},
                                      Known{"reason"},
                                      Known{"metadata"},
                                      Known{"instructions_email", Defaulted},
                                      Known{"currency", Defaulted},
                                      Known{"origin", Absent},
                                      Known{"refund_application_fee", Absent},
                                      Known{"reverse_transfer", Absent},
                                      Known{"expand"}};
constexpr std::array updateRefundList{Known{"metadata"}, Known{"expand"}};
constexpr std::array listRefundsList{Known{"payment_intent"}, Known{"charge"}, COUNTERSIGN_CREATED, COUNTERSIGN_PAGING};
constexpr std::array listChargesList{Known{"payment_intent"}, Known{"customer"}, Known{"transfer_group", Absent},
                                     COUNTERSIGN_CREATED, COUNTERSIGN_PAGING};
constexpr std::array retrieveList{Known{"expand"}};
constexpr std::array createMethodList{Known{"type"},
                                      Known{"card.number"},
                                      Known{"card.exp_month"},
                                      Known{"card.exp_year"},
                                      Known{"card.cvc"},
                                      Known{"card.networks", Defaulted},
                                      Known{"card.token"},
                                      Known{"payment_method", Absent},
                                      Known{"customer", Absent},
                                      Known{"allow_redisplay", Defaulted},
                                      Known{"radar_options", Defaulted},
                                      COUNTERSIGN_BILLING("billing_details"),
                                      Known{"metadata"},
                                      Known{"key"},
                                      Known{"expand"}};
constexpr std::array createTokenList{Known{"card.number"},
                                     Known{"card.exp_month"},
                                     Known{"card.exp_year"},
                                     Known{"card.cvc"},
                                     Known{"card.name", Defaulted},
                                     Known{"card.address_zip", Defaulted},
                                     Known{"key"},
                                     Known{"expand"}};
constexpr std::array updateMethodList{Known{"card.exp_month"},
                                      Known{"card.exp_year"},
                                      Known{"card.networks", Defaulted},
                                      Known{"allow_redisplay", Defaulted},
                                      COUNTERSIGN_BILLING("billing_details"),
                                      Known{"metadata"},
                                      Known{"expand"}};
constexpr std::array attachMethodList{Known{"customer"}, Known{"customer_account", Absent}, Known{"expand"}};
constexpr std::array listMethodsList{Known{"customer"}, Known{"type"}, Known{"allow_redisplay", Defaulted},
                                     COUNTERSIGN_PAGING};
constexpr std::array customerList{Known{"email"},
                                  Known{"name"},
                                  Known{"phone"},
                                  Known{"description"},
                                  Known{"address"},
                                  COUNTERSIGN_ADDRESS("address"),
                                  COUNTERSIGN_SHIPPING,
                                  Known{"metadata"},
                                  Known{"payment_method"},
                                  Known{"invoice_settings", Defaulted},
                                  Known{"preferred_locales", Defaulted},
                                  Known{"tax_exempt", Defaulted},
                                  Known{"invoice_prefix", Defaulted},
                                  Known{"balance", Absent},
                                  Known{"source", Absent},
                                  Known{"test_clock", Absent},
                                  Known{"expand"}};
constexpr std::array listCustomersList{Known{"email"}, Known{"test_clock", Absent}, COUNTERSIGN_CREATED,
                                       COUNTERSIGN_PAGING};
constexpr std::array listEventsList{Known{"type"}, Known{"types"}, Known{"delivery_success", Defaulted},
                                    COUNTERSIGN_CREATED, COUNTERSIGN_PAGING};
constexpr std::array createEndpointList{Known{"url"},
                                        Known{"enabled_events"},
                                        Known{"description"},
                                        Known{"api_version", Defaulted},
                                        Known{"metadata", Defaulted},
                                        Known{"connect", Absent},
                                        Known{"expand"}};
constexpr std::array updateEndpointList{Known{"url"},      Known{"enabled_events"},      Known{"description"},
                                        Known{"disabled"}, Known{"metadata", Defaulted}, Known{"expand"}};
constexpr std::array listList{COUNTERSIGN_PAGING};
constexpr std::array updateDisputeList{Known{"metadata"}, Known{"evidence", Defaulted}, Known{"submit", Defaulted},
                                       Known{"expand"}};
constexpr std::array listDisputesList{Known{"payment_intent"}, Known{"charge"}, COUNTERSIGN_CREATED,
                                      COUNTERSIGN_PAGING};

struct Row
{
    http::Method method;
    std::string_view path;
    std::span<const Known> known;
};

const auto &rows()
{
    using enum http::Method;
    static const std::array table{
        Row{Post, "/v1/payment_intents", known::createIntent},
        Row{Get, "/v1/payment_intents", known::listIntents},
        Row{Get, "/v1/payment_intents/:id", known::retrieveIntent},
        Row{Post, "/v1/payment_intents/:id", known::updateIntent},
        Row{Post, "/v1/payment_intents/:id/confirm", known::confirmIntent},
        Row{Post, "/v1/payment_intents/:id/capture", known::captureIntent},
        Row{Post, "/v1/payment_intents/:id/cancel", known::cancelIntent},
        Row{Post, "/v1/refunds", known::createRefund},
        Row{Post, "/v1/charges/:id/refunds", known::createRefund},
        Row{Get, "/v1/refunds", known::listRefunds},
        Row{Get, "/v1/refunds/:id", known::retrieve},
        Row{Post, "/v1/refunds/:id", known::updateRefund},
        Row{Post, "/v1/refunds/:id/cancel", known::retrieve},
        Row{Get, "/v1/charges", known::listCharges},
        Row{Get, "/v1/charges/:id", known::retrieve},
        Row{Get, "/v1/charges/:id/refunds", known::list},
        Row{Post, "/v1/payment_methods", known::createMethod},
        Row{Post, "/v1/tokens", known::createToken},
        Row{Get, "/v1/payment_methods", known::listMethods},
        Row{Get, "/v1/payment_methods/:id", known::retrieve},
        Row{Post, "/v1/payment_methods/:id", known::updateMethod},
        Row{Post, "/v1/payment_methods/:id/attach", known::attachMethod},
        Row{Post, "/v1/payment_methods/:id/detach", known::retrieve},
        Row{Post, "/v1/customers", known::customer},
        Row{Get, "/v1/customers", known::listCustomers},
        Row{Get, "/v1/customers/:id", known::retrieve},
        Row{Post, "/v1/customers/:id", known::customer},
        Row{Get, "/v1/customers/:id/payment_methods", known::listMethods},
        Row{Get, "/v1/events", known::listEvents},
        Row{Get, "/v1/events/:id", known::retrieve},
        Row{Post, "/v1/webhook_endpoints", known::createEndpoint},
        Row{Get, "/v1/webhook_endpoints", known::list},
        Row{Get, "/v1/webhook_endpoints/:id", known::retrieve},
        Row{Post, "/v1/webhook_endpoints/:id", known::updateEndpoint},
        Row{Get, "/v1/disputes", known::listDisputes},
        Row{Get, "/v1/disputes/:id", known::retrieve},
        Row{Post, "/v1/disputes/:id", known::updateDispute},
        Row{Post, "/v1/disputes/:id/close", known::retrieve},
        Row{Get, "/v1/balance_transactions/:id", known::retrieve},
    };
    return table;
}

} // namespace

namespace known {
const std::span<const Known> createIntent = createIntentList;
const std::span<const Known> updateIntent = updateIntentList;
const std::span<const Known> confirmIntent = confirmIntentList;
const std::span<const Known> captureIntent = captureIntentList;
const std::span<const Known> cancelIntent = cancelIntentList;
const std::span<const Known> retrieveIntent = retrieveIntentList;
const std::span<const Known> settleChallenge = settleChallengeList;
const std::span<const Known> listIntents = listIntentsList;
const std::span<const Known> createRefund = createRefundList;
const std::span<const Known> updateRefund = updateRefundList;
const std::span<const Known> listRefunds = listRefundsList;
const std::span<const Known> listCharges = listChargesList;
const std::span<const Known> retrieve = retrieveList;
const std::span<const Known> createMethod = createMethodList;
const std::span<const Known> createToken = createTokenList;
const std::span<const Known> updateMethod = updateMethodList;
const std::span<const Known> attachMethod = attachMethodList;
const std::span<const Known> nothing = {};
const std::span<const Known> listMethods = listMethodsList;
const std::span<const Known> customer = customerList;
const std::span<const Known> listCustomers = listCustomersList;
const std::span<const Known> listEvents = listEventsList;
const std::span<const Known> createEndpoint = createEndpointList;
const std::span<const Known> updateEndpoint = updateEndpointList;
const std::span<const Known> list = listList;
const std::span<const Known> updateDispute = updateDisputeList;
const std::span<const Known> listDisputes = listDisputesList;
} // namespace known

Coverage coverageOf(const Route &route)
{
    Coverage out;
    for (const Row &row : rows()) {
        if (row.method != route.method || row.path != route.path)
            continue;
        for (const Known &known : row.known) {
            auto &list = known.support == Real ? out.real : known.support == Defaulted ? out.defaulted : out.absent;
            list.emplace_back(known.name);
        }
    }
    return out;
}

} // namespace countersign::api::stripe
