#include "api/clive/decode.h"

#include "api/clive/amount.h"
#include "api/clive/errors.h"
#include "api/intentsecret.h"
#include "api/stripe/events.h"
#include "core/json/reader.h"
#include "core/random.h"
#include "core/text.h"
#include "webhooks/signing.h"
#include "webhooks/verify.h"

#include <algorithm>
#include <array>

namespace countersign::api::clive {
namespace {

using accounts::KeyKind;
using accounts::Tenant;
using accounts::TenantKind;
using partners::TransactionStatus;

constexpr std::size_t idText = 255;
constexpr std::size_t suffixText = 22;
constexpr std::size_t metaBytes = 16UL * 1024;
constexpr std::int64_t largestPage = 1000;
constexpr std::int64_t largestMinor = 99'999'999; // the processor's own bound, in minor units

std::string_view typeName(const json::Value &value)
{
    using enum json::Type;
    switch (value.type()) {
    case Null:
        return "null";
    case Bool:
        return "boolean";
    case Number:
        return "number";
    case String:
        return "string";
    case Array:
        return "array";
    case Object:
        break;
    }
    return "object";
}

// A body, read member by member. Every reader gives a value whatever happens; what is wrong is gathered.
class Members
{
public:
    static Result<Members> parse(const Context &context)
    {
        auto document = json::Document::parse(context.request.body);
        Problems problems;
        if (!document)
            problems.addForm("The body is not valid JSON");
        else if (!document->root().isObject())
            problems.addForm("Expected object, received " + std::string(typeName(document->root())));
        if (problems.any())
            return problems.error();
        return Members(std::move(*document));
    }

    std::string text(std::string_view name, std::size_t least = 1, std::size_t most = idText)
    {
        return maybeText(name, least, most, true).value_or(std::string());
    }

    std::optional<std::string> maybeText(std::string_view name, std::size_t least, std::size_t most,
                                         bool required = false)
    {
        const auto value = find(name, required);
        if (!value || !is(json::Type::String, "string", name, *value))
            return std::nullopt;
        std::string out = value->string();
        const std::size_t length = utf8Length(out);
        const auto control = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; };
        if (std::ranges::any_of(out, control))
            problems.add(name, "String must not contain control characters");
        else if (length < least)
            problems.add(name, "String must contain at least " + std::to_string(least) + " character(s)");
        else if (length > most)
            problems.add(name, "String must contain at most " + std::to_string(most) + " character(s)");
        return out;
    }

    // One of a list of words, as `wordOf` reads them.
    template <class Parse>
    auto choice(std::string_view name, std::string_view words, Parse wordOf, bool required)
        -> decltype(wordOf(std::string()))
    {
        const auto value = find(name, required);
        if (!value || !is(json::Type::String, words, name, *value))
            return std::nullopt;
        const auto chosen = wordOf(value->string());
        if (!chosen)
            problems.add(name, "Invalid enum value. Expected " + std::string(words));
        return chosen;
    }

    Money money()
    {
        const std::string code = text("currency", 3, 3);
        std::string upper = code;
        std::ranges::transform(upper, upper.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        const auto currency = Currency::fromCode(upper);
        if (!currency && code.size() == 3)
            problems.add("currency", "Unsupported currency");
        const Currency used = currency.value_or(*Currency::fromCode("USD"));
        const auto value = find("amount", true);
        std::int64_t minor = 1;
        if (value && is(json::Type::Number, "number", "amount", *value)) {
            const Scaled amount = scaled(value->raw(), used.decimals());
            if (value->raw().starts_with('-') || (amount.fit == Fit::Exact && amount.value == 0))
                problems.add("amount", "Number must be greater than 0");
            else if (amount.fit == Fit::TooPrecise)
                problems.add("amount", "Number must have at most " + std::to_string(used.decimals()) + " decimals");
            else if (amount.fit == Fit::TooLarge || amount.value > largestMinor)
                problems.add("amount",
                             "Number must be less than or equal to " + decimalText(largestMinor, used.decimals()));
            else
                minor = amount.value;
        }
        return *Money::of(minor, used);
    }

    // A number with few decimals and bounds, times ten to the power of these.
    std::optional<std::int64_t> number(std::string_view name, int decimals, std::int64_t most)
    {
        const auto value = find(name, false);
        if (!value || !is(json::Type::Number, "number", name, *value))
            return std::nullopt;
        const Scaled out = scaled(value->raw(), decimals);
        if (value->raw().starts_with('-') && out.value != 0)
            problems.add(name, "Number must be greater than or equal to 0");
        else if (out.fit == Fit::TooPrecise)
            problems.add(name, "Number must have at most " + std::to_string(decimals) + " decimals");
        else if (out.fit == Fit::TooLarge || out.value > most)
            problems.add(name, "Number must be less than or equal to " + decimalText(most, decimals));
        return out.value;
    }

    std::string email()
    {
        std::string out = text("email");
        if (!out.empty() && !isEmail(out))
            problems.add("email", "Invalid email");
        return out;
    }

    // contracts/clive-stripe.md A15: Clive's rule. What the processor makes of it is the processor's.
    std::optional<std::string> suffix()
    {
        constexpr std::string_view name = "statement_descriptor_suffix";
        auto out = maybeText(name, 1, suffixText);
        const auto legal = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '.' ||
                   c == '_' || c == '-';
        };
        if (out && !std::ranges::all_of(*out, legal))
            problems.add(name, "Only letters, digits, spaces and - _ . are allowed");
        return out;
    }

    // The very bytes: it comes back as it was sent.
    std::optional<std::string> meta()
    {
        const auto value = find("meta", false);
        if (!value || !is(json::Type::Object, "object", "meta", *value))
            return std::nullopt;
        if (value->raw().size() > metaBytes)
            problems.add("meta", "Object must be at most " + std::to_string(metaBytes) + " bytes");
        return std::string(value->raw());
    }

    Problems problems;

private:
    explicit Members(json::Document document)
        : m_document(std::move(document))
    {
    }

    std::optional<json::Value> find(std::string_view name, bool required)
    {
        const auto value = m_document.root().find(name);
        if (!value && required)
            problems.add(name, "Required");
        return value;
    }

    bool is(json::Type type, std::string_view expected, std::string_view name, const json::Value &value)
    {
        if (value.type() == type)
            return true;
        problems.add(name, "Expected " + std::string(expected) + ", received " + std::string(typeName(value)));
        return false;
    }

    json::Document m_document;
};

// What every way to begin a transaction has in common.
partners::NewTransaction readTransaction(Members &body, const Context &context)
{
    partners::NewTransaction out;
    out.tenant = context.caller.tenant();
    out.partnerId = body.text("partner_id");
    out.clientId = body.text("client_id");
    out.amount = body.money();
    out.reference = body.text("echezona_reference");
    out.meta = body.meta();
    return out;
}

Checkout readCheckout(Members &body, const Context &context)
{
    Checkout out;
    out.transaction = readTransaction(body, context);
    out.transaction.email = body.email();
    out.transaction.suffix = body.suffix();
    out.keyring = context.surroundings.keyring;

    IntentSecret secret = newIntentSecret(context, payments::Profile::Stripe);
    out.clientSecret = std::move(secret.clientSecret);
    out.intent.profile = payments::Profile::Stripe;
    out.intent.suffix = std::move(secret.suffix);
    out.intent.secretHash = secret.hash;
    out.intent.secretSealed = std::move(secret.sealed);
    out.intent.amount = out.transaction.amount;
    out.intent.customerEmail = out.transaction.email;
    out.intent.statementSuffix = out.transaction.suffix;
    return out;
}

bool signedBy(const Tenant &partner, const Context &context, std::string_view signature)
{
    const accounts::SealedValue *sealed = context.surroundings.directory->sealedValue(partner.seq, "hmac_secret");
    if (!sealed)
        return false;
    const auto secret = accounts::openValue(*sealed, *context.surroundings.keyring);
    return secret && secrets::equalInConstantTime(webhooks::hmacHex(*secret, context.request.body), signature);
}

// Of several partners with one secret it is the one that the body names.
const Tenant *signerOf(const Context &context, std::string_view signature)
{
    std::string named;
    if (const auto body = json::Document::parse(context.request.body); body && body->root().isObject()) {
        const auto value = body->root().find("partner_id");
        named = value && value->isString() ? value->string() : std::string();
    }
    const Tenant *out = nullptr;
    for (const Tenant &tenant : context.surroundings.directory->tenants()) {
        if (tenant.kind == TenantKind::Partner && signedBy(tenant, context, signature) && (!out || tenant.id == named))
            out = &tenant;
    }
    return out;
}

// Whose rows a key may see: its partner's, or (0) everybody's.
std::int64_t scopeOf(const Context &context)
{
    const accounts::Credential *credential = context.caller.credential;
    return credential && credential->kind == KeyKind::Partner ? context.caller.tenant() : 0;
}

Result<std::int64_t> namedPartner(const Context &context, const http::Query &query)
{
    const std::int64_t scope = scopeOf(context);
    const std::string_view id = query.value("partner_id");
    if (id.empty())
        return scope;
    const Tenant *tenant = context.surroundings.directory->tenant(TenantKind::Partner, id);
    if (!tenant || (scope != 0 && tenant->seq != scope))
        return Error::notFound("partner");
    return tenant->seq;
}

struct Meaning
{
    std::string_view type;
    TransactionStatus status;
};
constexpr std::array meanings{
    Meaning{"payment_intent.succeeded", TransactionStatus::Succeeded},
    Meaning{"payment_intent.payment_failed", TransactionStatus::Failed},
    Meaning{"payment_intent.canceled", TransactionStatus::Abandoned},
    Meaning{"charge.refunded", TransactionStatus::Refunded},
    Meaning{"charge.dispute.created", TransactionStatus::Chargeback},
};

std::string textOf(const json::Value &object, std::string_view name)
{
    const auto value = object.find(name);
    return value && value->isString() ? value->string() : std::string();
}

Status checkEventSignature(const Context &context)
{
    const auto header = context.request.headers.find("stripe-signature");
    if (!header || header->empty())
        return Error::of(Code::SignatureMissing);
    const accounts::SealedValue *sealed = context.surroundings.directory->sealedValue(0, "clive_stripe_webhook");
    if (!sealed)
        return Error::of(Code::SignatureInvalid);
    COUNTERSIGN_TRY(secret, accounts::openValue(*sealed, *context.surroundings.keyring));
    webhooks::Check check;
    check.format = &stripe::events();
    check.body = context.request.body;
    check.header = *header;
    check.secret = secret;
    check.wall = context.surroundings.clock->wall();
    return webhooks::verify(check).valid ? Status(Done{}) : Status(Error::of(Code::SignatureInvalid));
}

} // namespace

Result<Caller> admit(const Context &context, const Route &route)
{
    Caller caller = context.caller;
    const bool platform = caller.credential && caller.credential->kind == KeyKind::Platform;
    if (platform && route.path == "/api/v1/clients")
        return Error::of(Code::Forbidden);
    if (route.idempotency != Idempotency::Required)
        return caller;
    const std::string_view signature = context.request.headers.value("x-clive-hmac");
    if (signature.empty())
        return Error::of(Code::SignatureMissing);
    if (platform)
        caller.signer = signerOf(context, signature);
    if (platform ? !caller.signer : !signedBy(*caller.owner(), context, signature))
        return Error::of(Code::SignatureInvalid);
    if (context.request.headers.value("idempotency-key").empty())
        return Error::of(Code::IdempotencyKeyRequired);
    return caller;
}

Result<Checkout> decodeCheckout(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    Checkout out = readCheckout(body, context);
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<Checkout> decodeRoutedCheckout(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    Checkout out = readCheckout(body, context);
    out.routed = true;
    out.orderToken = randomToken("");
    partners::NewTransaction &transaction = out.transaction;
    transaction.method =
        body.choice("payment_type", "'card' | 'revolut_pay' | 'open_banking'", partners::methodFromName, true);
    transaction.processor = partners::processorOf(transaction.method.value_or(partners::Method::Card));
    std::string country = body.text("issuer_country", 2, 2);
    std::ranges::transform(country, country.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (country.size() == 2 && !std::ranges::all_of(country, [](char c) { return c >= 'A' && c <= 'Z'; }))
        body.problems.add("issuer_country", "Invalid country code");
    transaction.country = std::move(country);
    body.maybeText("card_scheme", 1, idText);
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<partners::NewTransaction> decodeInitialize(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    partners::NewTransaction out = readTransaction(body, context);
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<partners::Attach> decodeAttach(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    partners::Attach out;
    out.tenant = scopeOf(context);
    out.transaction = body.text("clive_tx_id");
    out.intent = body.text("stripe_payment_intent_id");
    const std::string_view rest = std::string_view(out.intent).substr(std::min<std::size_t>(3, out.intent.size()));
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (!out.intent.empty() && (!out.intent.starts_with("pi_") || rest.empty() || !std::ranges::all_of(rest, legal)))
        body.problems.add("stripe_payment_intent_id", "Expected the id of a payment intent: pi_...");
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<TransactionList> decodeTransactionList(const Context &context)
{
    const http::Query query(context.request.query());
    TransactionList out;
    out.filter.tenant = scopeOf(context);
    out.filter.id = query.value("clive_tx_id");
    out.filter.reference = query.value("echezona_reference");
    out.filter.client = query.value("client_id");
    out.after = query.value("after");
    if (const std::string_view text = query.value("limit"); !text.empty()) {
        const auto limit = parseInteger(text);
        if (!limit || *limit < 1 || *limit > largestPage)
            return Problems::of("limit", "Number must be from 1 to " + std::to_string(largestPage));
        out.limit = *limit;
    }
    return out;
}

Result<TransactionLookup> decodeTransactionLookup(const Context &context)
{
    return TransactionLookup{scopeOf(context), std::string(context.captures.at(0))};
}

Result<partners::NewClient> decodeClient(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    partners::NewClient out;
    out.tenant = context.caller.tenant(); // whatever the body says
    out.clientId = body.text("client_id", partners::shortestClientId);
    out.legalName = body.text("legal_name", partners::shortestLegalName);
    out.status = body.choice("status", "'active' | 'suspended' | 'pending_kyc'", partners::clientStatusFromName, false)
                     .value_or(partners::ClientStatus::Active);
    out.fee = body.number("partner_fee_percentage", percentDecimals, partners::wholeAmount);
    out.flatUsd = body.number("partner_fee_flat_usd", 2, partners::largestFlatUsd);
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<ClientList> decodeClientList(const Context &context)
{
    return ClientList{context.caller.tenant()};
}

Result<BrandingLookup> decodeBranding(const Context &context)
{
    const http::Query query(context.request.query());
    BrandingLookup out{std::string(query.value("client_id")), std::nullopt};
    if (out.clientId.empty())
        return Problems::of("client_id", "Required");
    if (const std::string_view partner = query.value("partner_id"); !partner.empty())
        out.partnerId = partner;
    return out;
}

Result<partners::Run> decodeRun(const Context &context)
{
    const http::Query query(context.request.query());
    COUNTERSIGN_TRY(tenant, namedPartner(context, query));
    return partners::Run{tenant, std::string(query.value("client_id"))};
}

Result<BatchList> decodeBatchList(const Context &context)
{
    return BatchList{{scopeOf(context), {}, std::nullopt}};
}

Result<partners::Pay> decodePay(const Context &context)
{
    COUNTERSIGN_TRY(body, Members::parse(context));
    partners::Pay out;
    out.tenant = scopeOf(context);
    out.batch = body.text("settlement_batch_id");
    if (body.problems.any())
        return body.problems.error();
    return out;
}

Result<ProcessorEvent> decodeEvent(const Context &context)
{
    COUNTERSIGN_CHECK(checkEventSignature(context));
    const auto document = json::Document::parse(context.request.body);
    if (!document || !document->root().isObject())
        return Error::invalid("body", {});
    ProcessorEvent out;
    out.type = textOf(document->root(), "type");
    const auto data = document->root().find("data");
    const auto object = data && data->isObject() ? data->find("object") : std::nullopt;
    if (out.type.empty() || !object || !object->isObject())
        return Error::invalid("body", {});
    for (const Meaning &meaning : meanings) {
        if (meaning.type == out.type)
            out.means = meaning.status;
    }
    if (!out.means)
        return out;
    out.intent = textOf(*object, out.type.starts_with("payment_intent.") ? "id" : "payment_intent");
    if (out.intent.empty())
        return Error::invalid("intent", {});
    if (const auto received = object->find("amount_received"))
        out.amount = received->integer();
    const auto refunded = object->find("refunded");
    out.partial = refunded && refunded->isBool() && !refunded->boolean();
    return out;
}

} // namespace countersign::api::clive
