#include "api/stripe/decode.h"

#include "api/intentsecret.h"
#include "api/stripe/known.h"
#include "api/stripe/testcards.h"
#include "api/stripe/version.h"
#include "core/ids.h"
#include "core/json/reader.h"
#include "core/text.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

namespace countersign::api::stripe {
namespace {

using payments::Brand;

constexpr std::size_t suffixText = 22;
constexpr std::size_t mostMetadata = 50;
constexpr std::size_t metadataKey = 40, metadataValue = 500;
constexpr std::int64_t largestAmount = 99'999'999;
constexpr std::size_t emailText = 512;

constexpr std::array<std::string_view, 3> captureMethods{"automatic", "automatic_async", "manual"};
constexpr std::array<std::string_view, 2> confirmationMethods{"automatic", "manual"};
constexpr std::array<std::string_view, 2> futureUsages{"off_session", "on_session"};
constexpr std::array<std::string_view, 2> redirects{"always", "never"};
constexpr std::array<std::string_view, 4> cancelReasons{"duplicate", "fraudulent", "requested_by_customer",
                                                        "abandoned"};
constexpr std::array<std::string_view, 2> verdicts{"complete", "fail"};
// Of Stripe's methods, those an integrator may name; only cards are ever paid with here.
constexpr std::array<std::string_view, 12> methodTypes{"card",       "link",   "us_bank_account", "sepa_debit",
                                                       "klarna",     "affirm", "paypal",          "cashapp",
                                                       "bancontact", "ideal",  "amazon_pay",      "revolut_pay"};

struct Smallest
{
    std::string_view code;
    std::int64_t amount;
    std::string_view text;
};
// The least that may be charged where it is not the worth of half a dollar in the same digits.
constexpr std::array smallest{
    Smallest{"GBP", 30,
             "\xc2\xa3"
             "0.30 gbp"},
    Smallest{"JPY", 50,
             "\xc2\xa5"
             "50 jpy"},
    Smallest{"MXN", 1000, "$10 mxn"},
    Smallest{"SEK", 300, "3.00 kr sek"},
    Smallest{"NOK", 300, "3.00 kr nok"},
    Smallest{"DKK", 250, "2.50 kr dkk"},
    Smallest{"EUR", 50,
             "\xe2\x82\xac"
             "0.50 eur"},
    Smallest{"USD", 50, "$0.50 usd"},
    Smallest{"HKD", 400, "$4.00 hkd"},
    Smallest{"PLN", 200, "2.00 z\xc5\x82 pln"},
};

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

Status checkAmount(std::int64_t amount, Currency currency)
{
    const auto row = std::ranges::find(smallest, currency.code(), &Smallest::code);
    const std::int64_t least = row != smallest.end() ? row->amount : 1;
    if (amount < 1)
        return refuse(Reason::ParameterInvalidInteger, "amount", "This value must be greater than or equal to 1.");
    if (amount < least)
        return refuse(Reason::AmountTooSmall, "amount", "Amount must be at least " + std::string(row->text));
    if (amount > largestAmount)
        return refuse(Reason::AmountTooLarge, "amount", "Amount must be no more than $999,999.99");
    return Done{};
}

Result<Currency> currencyOf(const std::string &code)
{
    const auto currency = Currency::fromCode(upper(code));
    if (!currency)
        return Error::invalid("currency", "Invalid currency: " + code.substr(0, 16));
    return *currency;
}

// 1 to 22 characters with a letter among them and nothing a bank would not print.
Result<Field<std::string>> statementSuffixOf(const Parameters &parameters)
{
    COUNTERSIGN_TRY(suffix, parameters.text("statement_descriptor_suffix", suffixText));
    if (suffix.value) {
        const bool printable = std::ranges::none_of(*suffix.value, [](char c) {
            return c == '<' || c == '>' || c == '\\' || c == '\'' || c == '"' || c == '*';
        });
        const bool letter =
            std::ranges::any_of(*suffix.value, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        if (!printable || !letter)
            return Error::invalid("statement_descriptor_suffix",
                                  "The statement descriptor suffix must contain at least one letter and none of < > \\ "
                                  "' \" *.");
    }
    return std::move(suffix);
}

void member(json::Writer &w, std::string_view name, const Field<std::string> &field)
{
    w.field(name, field.value);
}

Status writeAddress(json::Writer &w, const std::optional<Parameters> &address)
{
    w.object();
    for (const std::string_view name : {"city", "country", "line1", "line2", "postal_code", "state"}) {
        Field<std::string> field;
        if (address) {
            COUNTERSIGN_TRY(given, address->text(name, 500));
            field = std::move(given);
        }
        member(w, name, field);
    }
    w.end();
    return Done{};
}

Result<std::vector<std::string>> typesOf(const Parameters &parameters)
{
    // Newer clients have a new name for it; the older one is still sent (contracts/clive-stripe.md C23).
    for (const std::string_view name : {"allowed_payment_method_types", "payment_method_types"}) {
        COUNTERSIGN_TRY(types, parameters.texts(name));
        for (const std::string &type : types) {
            if (std::ranges::find(methodTypes, type) == methodTypes.end())
                return Error::invalid(parameters.pathOf(name), "Invalid payment method type: " + type.substr(0, 40));
        }
        if (!types.empty())
            return std::move(types);
    }
    return std::vector<std::string>();
}

Result<IntentFields> fieldsOf(const Parameters &parameters)
{
    IntentFields out;
    COUNTERSIGN_TRY(amount, parameters.integer("amount"));
    out.amount = amount;
    COUNTERSIGN_TRY(code, parameters.word("currency"));
    if (code) {
        COUNTERSIGN_TRY(currency, currencyOf(*code));
        out.currency = currency;
    }
    COUNTERSIGN_TRY(customer, parameters.text("customer"));
    out.customer = std::move(customer);
    COUNTERSIGN_TRY(description, parameters.text("description", 1000));
    out.description = std::move(description);
    COUNTERSIGN_TRY(email, emailOf(parameters, "receipt_email"));
    out.receiptEmail = std::move(email);
    COUNTERSIGN_TRY(suffix, statementSuffixOf(parameters));
    out.statementSuffix = std::move(suffix);
    COUNTERSIGN_TRY(descriptor, parameters.text("statement_descriptor", suffixText));
    if (descriptor.value)
        return Error::invalid("statement_descriptor",
                              "The statement_descriptor parameter is not supported for cards. Use "
                              "statement_descriptor_suffix instead.");
    COUNTERSIGN_TRY(usage, parameters.text("setup_future_usage"));
    if (usage.value && std::ranges::find(futureUsages, *usage.value) == futureUsages.end())
        return Error::invalid("setup_future_usage",
                              "Invalid setup_future_usage: must be one of off_session or on_session");
    out.setupFutureUsage = std::move(usage);
    COUNTERSIGN_TRY(shipping, shippingOf(parameters));
    out.shipping = std::move(shipping);
    COUNTERSIGN_TRY(group, parameters.text("transfer_group"));
    out.transferGroup = std::move(group);
    COUNTERSIGN_TRY(capture, parameters.choice("capture_method", captureMethods));
    out.captureMethod = std::move(capture);
    COUNTERSIGN_TRY(types, typesOf(parameters));
    out.types = std::move(types);
    return out;
}

Result<HowToConfirm> howToConfirm(const Context &context, const Parameters &parameters)
{
    HowToConfirm how;
    COUNTERSIGN_TRY(method, methodChoice(context, parameters));
    how.method = std::move(method);
    COUNTERSIGN_TRY(url, parameters.text("return_url", 2048));
    if (url.value) {
        // Anything a browser or an app can be sent to, as long as a header can carry it.
        const bool plain = std::ranges::all_of(*url.value, [](char c) { return c > ' ' && c != 0x7f; });
        const std::size_t colon = url.value->find(':');
        std::string scheme = url.value->substr(0, colon == std::string::npos ? 0 : colon);
        std::ranges::transform(scheme, scheme.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool named = std::ranges::all_of(scheme, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
        });
        constexpr std::array<std::string_view, 5> inside{"javascript", "data", "vbscript", "blob", "file"};
        if (!plain || scheme.empty() || !named || std::ranges::find(inside, scheme) != inside.end())
            return refuse(Reason::UrlInvalid, "return_url", "Not a valid URL");
        how.returnUrl = std::move(*url.value);
    }
    COUNTERSIGN_TRY(sdk, parameters.flag("use_stripe_sdk"));
    how.usesSdk = sdk.value_or(false);
    COUNTERSIGN_TRY(refuses, parameters.flag("error_on_requires_action"));
    how.refusesAction = refuses.value_or(false);
    // true, or in older clients "one_off" and "recurring"
    COUNTERSIGN_TRY(session, parameters.word("off_session"));
    how.offSession = session && *session != "false";
    COUNTERSIGN_TRY(amount, parameters.integer("amount_to_confirm"));
    how.amount = amount;
    return how;
}

Result<Target> targetOf(const Context &context, const Parameters &parameters, Shape shape)
{
    Target target{context.caller.tenant(), std::string(context.captures.at(0))};
    target.publishable = isPublishable(context);
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, shape));
    target.expansion = std::move(expansion);
    if (!target.publishable)
        return target;
    COUNTERSIGN_TRY(secret, parameters.text("client_secret"));
    if (!secret.value)
        return Error::of(Code::ClientSecretMissing);
    target.secretHash = context.surroundings.keyring->hash63(secrets::Label::ClientSecret, *secret.value);
    return target;
}

Result<Form> checkedForm(const Context &context, std::span<const Known> known)
{
    const std::string_view version = context.request.headers.value("stripe-version");
    if (!version.empty() && !isVersion(version))
        return Error::invalid({}, "Invalid Stripe API version: " + std::string(version.substr(0, 40)));
    COUNTERSIGN_TRY(form, formOf(context.request));
    // A browser's script sends much that no server would; it is ignored (contracts/clive-stripe.md B4).
    if (!isPublishable(context))
        COUNTERSIGN_CHECK(checkKnown(form, known));
    return std::move(form);
}

// The digits of a number while it is looked at.
class Digits
{
public:
    explicit Digits(const std::string &typed)
        : m_digits(payments::digitsOf(typed))
    {
    }
    ~Digits() { OPENSSL_cleanse(m_digits.data(), m_digits.size()); }
    Digits(const Digits &) = delete;
    Digits &operator=(const Digits &) = delete;
    [[nodiscard]] const std::string &text() const { return m_digits; }

private:
    std::string m_digits;
};

Result<payments::NewMethod> cardOf(const Context &context, const std::string &digits)
{
    if (digits.size() < 12 || digits.size() > 19 || !payments::passesLuhn(digits))
        return refuse(Reason::IncorrectNumber, "number", "Your card number is incorrect.");
    payments::NewMethod method;
    method.tenant = context.caller.tenant();
    method.behavior =
        payments::behaviorOf(payments::Profile::Stripe, digits, context.surroundings.behaviour->unlistedCards);
    if (method.behavior.outcome == payments::Outcome::UnlistedCard)
        return refuse(Reason::TestModeLiveCard, {}, std::string(declineOf(payments::Outcome::UnlistedCard).message));
    method.card.brand = payments::brandOf(digits);
    method.card.last4 = digits.substr(digits.size() - 4);
    method.card.fingerprint = context.surroundings.keyring->hash63(secrets::Label::CardFingerprint, digits);
    return method;
}

Status readExpiry(const Context &context, const Parameters &card, payments::CardOnFile &onFile)
{
    COUNTERSIGN_TRY(month, card.integer("exp_month"));
    if (!month)
        return missing(card.pathOf("exp_month"));
    COUNTERSIGN_TRY(year, card.integer("exp_year"));
    if (!year)
        return missing(card.pathOf("exp_year"));
    const std::int64_t full = *year >= 0 && *year < 100 ? 2000 + *year : *year;
    const YearMonth today = yearMonthOf(context.now());
    if (*month < 1 || *month > 12)
        return refuse(Reason::InvalidExpiryMonth, "exp_month", "Your card's expiration month is invalid.");
    if (full < today.year || full > today.year + 50)
        return refuse(Reason::InvalidExpiryYear, "exp_year", "Your card's expiration year is invalid.");
    const YearMonth expiry{static_cast<int>(full), static_cast<int>(*month)};
    if (expiry < today)
        return refuse(Reason::InvalidExpiryMonth, "exp_month", "Your card's expiration month is invalid.");
    onFile.expiryYear = expiry.year;
    onFile.expiryMonth = expiry.month;
    return Done{};
}

} // namespace

bool isPublishable(const Context &context)
{
    return context.caller.credential && context.caller.credential->kind == accounts::KeyKind::StripePublishable;
}

Result<Field<std::string>> emailOf(const Parameters &parameters, std::string_view name)
{
    COUNTERSIGN_TRY(email, parameters.text(name, emailText));
    if (email.value && !isEmail(*email.value))
        return refuse(Reason::EmailInvalid, parameters.pathOf(name),
                      "Invalid email address: " + email.value->substr(0, 64));
    return std::move(email);
}

Result<Field<std::string>> addressOf(const Parameters &parameters, std::string_view name)
{
    COUNTERSIGN_TRY(address, parameters.object(name));
    if (!address)
        return Field<std::string>{parameters.has(name), std::nullopt};
    json::Writer w;
    COUNTERSIGN_CHECK(writeAddress(w, address));
    return Field<std::string>{true, std::move(w).take()};
}

Result<Field<std::string>> shippingOf(const Parameters &parameters)
{
    COUNTERSIGN_TRY(shipping, parameters.object("shipping"));
    if (!shipping)
        return Field<std::string>{parameters.has("shipping"), std::nullopt};
    COUNTERSIGN_TRY(address, shipping->object("address"));
    if (!address)
        return missing("shipping[address]");
    COUNTERSIGN_CHECK(shipping->requiredText("name"));
    json::Writer w;
    w.object().key("address");
    COUNTERSIGN_CHECK(writeAddress(w, address));
    for (const std::string_view name : {"carrier", "name", "phone", "tracking_number"}) {
        COUNTERSIGN_TRY(field, shipping->text(name));
        member(w, name, field);
    }
    w.end();
    return Field<std::string>{true, std::move(w).take()};
}

Result<std::optional<std::string>> billingOf(const Parameters &parameters)
{
    COUNTERSIGN_TRY(billing, parameters.object("billing_details"));
    if (!billing)
        return std::optional<std::string>();
    COUNTERSIGN_TRY(address, billing->object("address"));
    json::Writer w;
    w.object().key("address");
    COUNTERSIGN_CHECK(writeAddress(w, address));
    COUNTERSIGN_TRY(email, emailOf(*billing, "email"));
    member(w, "email", email);
    for (const std::string_view name : {"name", "phone", "tax_id"}) {
        COUNTERSIGN_TRY(field, billing->text(name));
        member(w, name, field);
    }
    w.end();
    return std::optional(std::move(w).take());
}

Result<std::optional<MetadataChange>> metadataOf(const Parameters &parameters)
{
    const Form::Node *node = parameters.node().find("metadata");
    if (!node)
        return std::optional<MetadataChange>();
    MetadataChange change;
    if (node->isLeaf) {
        if (!node->text.empty())
            return Error::invalid("metadata", "Invalid hash: metadata must be a set of key-value pairs");
        change.clears = true;
        return std::optional(change);
    }
    if (node->children.size() > mostMetadata)
        return Error::invalid("metadata", "You can have at most 50 metadata keys.");
    for (const Form::Node &child : node->children) {
        if (!child.isLeaf)
            return Error::invalid("metadata", "Metadata values must be strings.");
        if (utf8Length(child.name) > metadataKey)
            return Error::invalid("metadata", "Metadata keys can have up to 40 characters.");
        if (utf8Length(child.text) > metadataValue)
            return Error::invalid("metadata", "Metadata values can have up to 500 characters.");
        change.entries.emplace_back(child.name, child.text);
    }
    return std::optional(std::move(change));
}

std::optional<std::string> MetadataChange::applied(const std::optional<std::string> &before) const
{
    json::Writer w;
    w.object();
    std::vector<bool> placed(entries.size(), false);
    if (before && !clears) {
        const auto document = json::Document::parse(*before);
        if (document && document->root().isObject()) {
            for (const json::Value &value : document->root().children()) {
                const std::string key = value.key();
                const auto entry = std::ranges::find(entries, key, &std::pair<std::string, std::string>::first);
                if (entry == entries.end()) {
                    w.rawField(key, value.raw());
                    continue;
                }
                placed[static_cast<std::size_t>(entry - entries.begin())] = true;
                if (!entry->second.empty())
                    w.field(key, entry->second);
            }
        }
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!placed[i] && !entries[i].second.empty())
            w.field(entries[i].first, entries[i].second);
    }
    w.end();
    return w.text() == "{}" ? std::nullopt : std::optional(std::move(w).take());
}

Result<payments::NewMethod> newMethodOf(const Context &context, const Parameters &parameters)
{
    COUNTERSIGN_TRY(type, parameters.requiredText("type"));
    if (type != "card")
        return Error::invalid(parameters.pathOf("type"), "The payment method type \"" + type.substr(0, 40) +
                                                             "\" is not supported by this gateway, which takes cards.");
    return cardOnly(context, parameters);
}

Result<payments::NewMethod> cardOnly(const Context &context, const Parameters &parameters)
{
    COUNTERSIGN_TRY(card, parameters.object("card"));
    if (!card)
        return missing(parameters.pathOf("card"));
    const Form::Node *number = card->node().find("number");
    if (!number || number->text.empty())
        return missing(card->pathOf("number"));
    const Digits digits(number->text);
    COUNTERSIGN_TRY(method, cardOf(context, digits.text()));
    COUNTERSIGN_CHECK(readExpiry(context, *card, method.card));
    if (const Form::Node *cvc = card->node().find("cvc"); cvc && !cvc->text.empty()) {
        const std::string &text = cvc->text;
        const bool fits = text.size() == 3 || (text.size() == 4 && method.card.brand == Brand::Amex);
        if (!fits || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
            return refuse(Reason::InvalidCvc, "cvc", "Your card's security code is invalid.");
        method.checksCvc = true;
    }
    COUNTERSIGN_TRY(billing, billingOf(parameters));
    method.billing = std::move(billing);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    if (metadata)
        method.metadata = metadata->applied(std::nullopt);
    return std::move(method);
}

Result<MethodChoice> cardChoice(const Context &context, const Parameters &parameters)
{
    MethodChoice choice;
    COUNTERSIGN_TRY(card, parameters.object("card"));
    Field<std::string> token;
    if (card) {
        COUNTERSIGN_TRY(given, card->text("token"));
        token = std::move(given);
    }
    if (!token.value) {
        COUNTERSIGN_TRY(made, newMethodOf(context, parameters));
        choice.made = std::move(made);
    } else if (const auto number = numberOfTestToken(*token.value)) {
        COUNTERSIGN_TRY(made, testMethod(context, *number));
        choice.made = std::move(made);
    } else {
        const std::string_view suffix = idSuffix(*token.value, "tok_");
        if (suffix.empty())
            return noSuch("token", *token.value, card->pathOf("token"));
        choice.id = "pm_" + std::string(suffix);
    }
    return choice;
}

Result<payments::NewMethod> testMethod(const Context &context, std::string_view number)
{
    COUNTERSIGN_TRY(method, cardOf(context, std::string(number)));
    method.card.expiryYear = yearMonthOf(context.now()).year + 1;
    method.card.expiryMonth = yearMonthOf(context.now()).month;
    method.checksCvc = true;
    return std::move(method);
}

Result<MethodChoice> methodChoice(const Context &context, const Parameters &parameters)
{
    MethodChoice choice;
    COUNTERSIGN_TRY(id, parameters.text("payment_method"));
    COUNTERSIGN_TRY(data, parameters.object("payment_method_data"));
    if (id.value) {
        const auto number = numberOfAlias(*id.value);
        if (number && number->empty())
            return noSuch("PaymentMethod", *id.value, "payment_method");
        if (number) {
            COUNTERSIGN_TRY(made, testMethod(context, *number));
            choice.made = std::move(made);
        } else {
            choice.id = std::move(*id.value);
        }
    } else if (data) {
        return cardChoice(context, *data);
    }
    return choice;
}

Result<CreateIntent> decodeCreateIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::createIntent));
    const Parameters parameters(form.root(), {});
    COUNTERSIGN_TRY(fields, fieldsOf(parameters));
    if (!fields.amount)
        return missing("amount");
    if (!fields.currency)
        return missing("currency");
    COUNTERSIGN_CHECK(checkAmount(*fields.amount, *fields.currency));
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    COUNTERSIGN_TRY(how, howToConfirm(context, parameters));
    COUNTERSIGN_TRY(confirm, parameters.flag("confirm"));
    COUNTERSIGN_TRY(confirmation, parameters.choice("confirmation_method", confirmationMethods));
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, Shape::Intent));
    if (!how.returnUrl.empty() && !confirm.value_or(false))
        return Error::invalid("return_url", "You can only provide a return_url when confirm is true.");

    CreateIntent out;
    out.confirm = confirm.value_or(false);
    out.expansion = std::move(expansion);
    out.customer = fields.customer.value.value_or("");
    out.method = how.method;
    out.how = std::move(how);

    Options &options = out.options;
    options.types = std::move(fields.types);
    COUNTERSIGN_TRY(automatic, parameters.object("automatic_payment_methods"));
    if (automatic) {
        COUNTERSIGN_TRY(enabled, automatic->flag("enabled"));
        if (!enabled)
            return missing("automatic_payment_methods[enabled]");
        if (*enabled && !options.types.empty())
            return Error::invalid("payment_method_types", "You may only specify one of these parameters: "
                                                          "automatic_payment_methods, payment_method_types.");
        options.automatic = *enabled;
        COUNTERSIGN_TRY(allowed, automatic->choice("allow_redirects", redirects));
        options.allowRedirects = std::move(allowed);
    }
    if (confirmation && *confirmation != "automatic")
        options.confirmationMethod = std::move(confirmation);
    options.setupFutureUsage = fields.setupFutureUsage.value;
    options.shipping = fields.shipping.value;
    options.transferGroup = fields.transferGroup.value;
    const bool manual = fields.captureMethod == "manual";
    // What is the default when nothing is said depends on the version that says nothing (contracts/clive-stripe.md
    // C25).
    if (!fields.captureMethod && !capturesAsynchronously(versionOf(context.request)))
        fields.captureMethod = "automatic";
    if (fields.captureMethod == "automatic")
        options.captureMethod = "automatic";

    payments::NewIntent &intent = out.intent;
    IntentSecret secret = newIntentSecret(context, payments::Profile::Stripe);
    intent.tenant = context.caller.tenant();
    intent.profile = payments::Profile::Stripe;
    intent.suffix = std::move(secret.suffix);
    intent.secretHash = secret.hash;
    intent.secretSealed = std::move(secret.sealed);
    intent.amount = *Money::of(*fields.amount, *fields.currency);
    intent.manualCapture = manual;
    intent.description = std::move(fields.description.value);
    intent.customerEmail = std::move(fields.receiptEmail.value);
    intent.statementSuffix = std::move(fields.statementSuffix.value);
    if (metadata)
        intent.metadata = metadata->applied(std::nullopt);
    intent.options = options.json();
    return out;
}

Result<UpdateIntent> decodeUpdateIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::updateIntent));
    const Parameters parameters(form.root(), {});
    UpdateIntent out;
    COUNTERSIGN_TRY(target, targetOf(context, parameters, Shape::Intent));
    out.target = std::move(target);
    COUNTERSIGN_TRY(fields, fieldsOf(parameters));
    if (fields.amount && fields.currency)
        COUNTERSIGN_CHECK(checkAmount(*fields.amount, *fields.currency));
    else if (fields.amount && (*fields.amount < 1 || *fields.amount > largestAmount))
        COUNTERSIGN_CHECK(checkAmount(*fields.amount, *Currency::fromCode("USD")));
    out.fields = std::move(fields);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    out.metadata = std::move(metadata);
    COUNTERSIGN_TRY(method, methodChoice(context, parameters));
    out.method = std::move(method);
    return out;
}

Result<ConfirmIntent> decodeConfirmIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::confirmIntent));
    const Parameters parameters(form.root(), {});
    ConfirmIntent out;
    COUNTERSIGN_TRY(target, targetOf(context, parameters, Shape::Intent));
    out.target = std::move(target);
    COUNTERSIGN_TRY(fields, fieldsOf(parameters));
    if (out.target.publishable) {
        // A browser chooses how to pay and whom to send the receipt, and nothing of what is paid.
        IntentFields chosen;
        chosen.receiptEmail = std::move(fields.receiptEmail);
        chosen.shipping = std::move(fields.shipping);
        chosen.setupFutureUsage = std::move(fields.setupFutureUsage);
        out.fields = std::move(chosen);
    } else {
        fields.amount.reset();
        fields.currency.reset();
        fields.types.clear();
        out.fields = std::move(fields);
    }
    COUNTERSIGN_TRY(how, howToConfirm(context, parameters));
    if (out.target.publishable) {
        how.offSession = false;
        how.refusesAction = false;
    }
    out.how = std::move(how);
    return out;
}

Result<CaptureIntent> decodeCaptureIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::captureIntent));
    const Parameters parameters(form.root(), {});
    CaptureIntent out;
    COUNTERSIGN_TRY(target, targetOf(context, parameters, Shape::Intent));
    out.target = std::move(target);
    COUNTERSIGN_TRY(amount, parameters.integer("amount_to_capture"));
    if (amount && *amount < 1)
        return refuse(Reason::ParameterInvalidInteger, "amount_to_capture",
                      "This value must be greater than or equal to 1.");
    out.amount = amount;
    COUNTERSIGN_TRY(last, parameters.flag("final_capture"));
    if (!last.value_or(true))
        return refuse(Reason::ParameterUnsupported, "final_capture",
                      "final_capture=false is not supported by this gateway: a hold is captured once.");
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    out.metadata = std::move(metadata);
    COUNTERSIGN_TRY(suffix, statementSuffixOf(parameters));
    out.statementSuffix = std::move(suffix);
    return out;
}

Result<CancelIntent> decodeCancelIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::cancelIntent));
    const Parameters parameters(form.root(), {});
    CancelIntent out;
    COUNTERSIGN_TRY(target, targetOf(context, parameters, Shape::Intent));
    out.target = std::move(target);
    COUNTERSIGN_TRY(reason, parameters.choice("cancellation_reason", cancelReasons));
    out.reason = std::move(reason);
    return out;
}

Result<Target> decodeRetrieveIntent(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::retrieveIntent));
    return targetOf(context, Parameters(form.root(), {}), Shape::Intent);
}

Result<SettleChallenge> decodeSettleChallenge(const Context &context)
{
    COUNTERSIGN_TRY(form, checkedForm(context, known::settleChallenge));
    const Parameters parameters(form.root(), {});
    SettleChallenge out;
    COUNTERSIGN_TRY(target, targetOf(context, parameters, Shape::Intent));
    out.target = std::move(target);
    COUNTERSIGN_TRY(verdict, parameters.choice("outcome", verdicts));
    if (!verdict)
        return missing("outcome");
    out.passed = *verdict == "complete";
    return out;
}

} // namespace countersign::api::stripe
