// Requests about payment intents into commands (contracts/clive-stripe.md B4, B6). HTTP thread; pure but for
// randomness. Card numbers are looked at here and nowhere else.
#pragma once

#include "api/route.h"
#include "api/stripe/expand.h"
#include "api/stripe/options.h"
#include "api/stripe/parameters.h"
#include "payments/intentactions.h"
#include "payments/paymentmethod.h"

namespace countersign::api::stripe {

struct Target // an object of the caller's
{
    std::int64_t tenant = 0;
    std::string id;
    Expansion expansion = {};
    bool publishable = false;
    std::optional<std::int64_t> secretHash = {}; // of the client secret a browser came with
};

// A kept card by its id, or one to be made: from a number, or from the name of a test card.
struct MethodChoice
{
    std::string id;
    std::optional<payments::NewMethod> made;

    [[nodiscard]] bool isGiven() const { return made || !id.empty(); }
};

struct HowToConfirm
{
    MethodChoice method;
    std::string returnUrl;
    bool usesSdk = false;
    bool offSession = false;            // nobody can be asked
    bool refusesAction = false;         // nobody is to be asked
    std::optional<std::int64_t> amount; // that the confirming side believes it is
};

// Members of an intent a caller may set; those that are not given stay as they are.
struct IntentFields
{
    std::optional<std::int64_t> amount;
    std::optional<Currency> currency;
    Field<std::string> customer, description, receiptEmail, statementSuffix, setupFutureUsage, shipping, transferGroup;
    std::optional<std::string> captureMethod;
    std::vector<std::string> types;
};

struct MetadataChange
{
    bool clears = false;
    std::vector<std::pair<std::string, std::string>> entries; // an empty value deletes its key
    // `before` is a JSON object or absent.
    [[nodiscard]] std::optional<std::string> applied(const std::optional<std::string> &before) const;
};

struct CreateIntent
{
    payments::NewIntent intent;
    Options options;
    std::string customer; // id
    MethodChoice method;
    bool confirm = false;
    HowToConfirm how;
    Expansion expansion;
};
struct UpdateIntent
{
    Target target;
    IntentFields fields;
    std::optional<MetadataChange> metadata;
    MethodChoice method;
};
struct ConfirmIntent
{
    Target target;
    IntentFields fields;
    HowToConfirm how;
};
struct CaptureIntent
{
    Target target;
    std::optional<std::int64_t> amount;
    std::optional<MetadataChange> metadata;
    Field<std::string> statementSuffix;
};
struct CancelIntent
{
    Target target;
    std::optional<std::string> reason;
};
struct SettleChallenge
{
    Target target;
    bool passed = false;
};

Result<CreateIntent> decodeCreateIntent(const Context &context);
Result<UpdateIntent> decodeUpdateIntent(const Context &context);
Result<ConfirmIntent> decodeConfirmIntent(const Context &context);
Result<CaptureIntent> decodeCaptureIntent(const Context &context);
Result<CancelIntent> decodeCancelIntent(const Context &context);
Result<Target> decodeRetrieveIntent(const Context &context);
Result<SettleChallenge> decodeSettleChallenge(const Context &context);

// Shared with the other objects.
bool isPublishable(const Context &context);
Result<std::optional<MetadataChange>> metadataOf(const Parameters &parameters);
// {"address":{…},"name":…} with every member there.
Result<Field<std::string>> addressOf(const Parameters &parameters, std::string_view name);
Result<Field<std::string>> shippingOf(const Parameters &parameters);
Result<std::optional<std::string>> billingOf(const Parameters &parameters);
Result<Field<std::string>> emailOf(const Parameters &parameters, std::string_view name);
// The members of `parameters` are a card's: type, card[number]… or card[token], billing_details. A token names a card
// that a browser gave before: it shares its suffix with the payment method it became.
Result<MethodChoice> cardChoice(const Context &context, const Parameters &parameters);
Result<payments::NewMethod> newMethodOf(const Context &context, const Parameters &parameters);
Result<payments::NewMethod> cardOnly(const Context &context, const Parameters &parameters); // whatever the type
Result<payments::NewMethod> testMethod(const Context &context, std::string_view number);
Result<MethodChoice> methodChoice(const Context &context, const Parameters &parameters);

} // namespace countersign::api::stripe
