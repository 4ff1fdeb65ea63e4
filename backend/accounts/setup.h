// The setup file (design.md 6), read whole and checked before anything is done with it: plain values, no store.
//
// Errors are one line that names the file and the path: "setup.json: merchants[0].limits.payments_per_sec: unknown
// key". They never quote a key or secret. Pure; any thread.
#pragma once

#include "accounts/role.h"
#include "core/currency.h"
#include "core/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::accounts {

// A setting with its default. The file wins only for what it contains: on a row that exists already, a setting that was
// not given is left as it is; a new row takes the value either way.
template <class T>
struct Given
{
    T value{};
    bool given = false;
};

// Percentages are kept in parts per million: 2.9 % is 29,000. Fixed fees in hundredths of their currency.
using PartsPerMillion = std::int64_t;

enum class SetupFormat : std::uint8_t { Payment, Stripe };

// `url` is http(s)://… or inbox:NAME, as it stands in the file.
struct SetupWebhook
{
    std::string url;
    std::optional<std::string> secret; // none: keep the one there is, or make one
    SetupFormat format = SetupFormat::Payment;
    Given<std::vector<std::string>> events{{"*"}};
    Given<bool> active{true};
};

struct SetupMerchant
{
    std::string id, name;
    Given<Currency> currency{*Currency::fromCode("USD")};
    std::vector<std::string> apiKeys;
    std::optional<std::string> stripeSecretKey, stripePublishableKey;
    Given<std::int64_t> paymentsPerSecond{20}, paymentsPerHour{10'000}, transactionsPerSecond{100}; // 0: no limit
    std::vector<SetupWebhook> webhooks;
};

struct SetupIntegrator
{
    enum class Format : std::uint8_t { Auto, Legacy, Current };
    enum class OnRevoke : std::uint8_t { Keep, Cancel };

    std::string id, name;
    Given<bool> active{true};
    std::vector<std::string> apiKeys;
    std::optional<std::string> callbackUrl, callbackSecret; // a URL always has a secret
    Given<Format> webhookFormat{Format::Auto};
    Given<bool> requireLink{true};
    Given<std::int64_t> linkSeconds{900}, approvalSeconds{900};
    Given<bool> customDecisions{false};
    Given<OnRevoke> onRevoke{OnRevoke::Keep};
};

struct SetupClient
{
    enum class Status : std::uint8_t { Active, Suspended, PendingKyc };

    std::string clientId, legalName;
    Given<Status> status{Status::Active};
    std::optional<PartsPerMillion> feePercent; // none: the partner's
    std::optional<std::int64_t> feeFlatUsd;    // cents
    std::optional<std::string> branding;       // a JSON object of texts, as the file has it
};

struct SetupPartnerWebhook
{
    std::string name, url;
    std::optional<std::string> secret; // none: keep the one there is, or make one
    Given<std::vector<std::string>> events{{"*"}};
};

struct SetupPartner
{
    enum class Status : std::uint8_t { Active, Inactive, Suspended };
    enum class Kyc : std::uint8_t { Approved, Pending };
    enum class RefundOn : std::uint8_t { Any, Full };

    std::string partnerId, name;
    std::string merchant; // id; of this file or of the store
    Given<Status> status{Status::Active};
    Given<Kyc> kyc{Kyc::Approved};
    std::vector<std::string> apiKeys;
    std::string hmacSecret;
    PartsPerMillion feePercent = 0;
    Given<PartsPerMillion> stripeFeePercent{29'000};
    Given<std::int64_t> stripeFeeFixed{30};
    Given<bool> strictIdempotency{false};
    Given<std::int64_t> perSecond{0}; // 0: no limit
    Given<RefundOn> refundOn{RefundOn::Any};
    Given<std::int64_t> statusDelay{0}; // seconds
    std::vector<SetupPartnerWebhook> webhooks;
    std::vector<SetupClient> clients;
};

struct SetupOperator
{
    std::string name, token;
    Role role = Role::Admin;
    std::optional<std::string> merchant; // id, for the role merchant and only for it; of this file or of the store
};

struct Setup
{
    enum class ConfirmStatus : std::uint8_t { Authorized, Captured };
    enum class UnlistedCards : std::uint8_t { Decline, Approve };

    std::vector<SetupMerchant> merchants;
    std::vector<SetupIntegrator> integrators;
    std::vector<SetupPartner> partners;
    std::vector<std::string> platformApiKeys;
    std::optional<std::string> cliveStripeWebhookSecret;
    std::vector<SetupOperator> operators;
    Given<std::int64_t> publicPerSecond{50}; // 0: no limit
    Given<ConfirmStatus> confirmStatus{ConfirmStatus::Authorized};
    Given<UnlistedCards> unlistedCards{UnlistedCards::Decline};
    Given<bool> testCards{false}; // shown on the checkout page
    bool exact = false;           // deactivate keys, operators and endpoints that are not in the file
};

// What {"env":"NAME"} stands for; nullopt when there is no such variable.
using Environment = std::function<std::optional<std::string>(const std::string &name)>;

// Why nothing can be sent to this address, as the end of a sentence ("has no host"); empty when something can:
// http(s)://… without a user name, or inbox:NAME.
std::string_view webhookUrlFault(std::string_view url);

inline constexpr std::size_t maxSetupSize = 1024UL * 1024UL; // bytes; design.md 8

// fileName only names the file in errors.
Result<Setup> parseSetup(std::string text, const std::string &fileName, const Environment &environment);

} // namespace countersign::accounts
