#include "api/stripe/actions.h"

#include "api/stripe/load.h"
#include "api/stripe/render.h"
#include "api/stripe/testcards.h"
#include "core/ids.h"
#include "core/json/reader.h"
#include "payments/customer.h"

#include <algorithm>

namespace countersign::api::stripe {
namespace {

using payments::Intent;
using payments::IntentStatus;
using payments::Outcome;
using payments::PaymentMethod;
using payments::Profile;

// The intent as it is now, with what was asked for beside it.
IntentAnswer answerOf(Intent intent, const Target &target, db::Connection &db, Millis now)
{
    const Loader load(db, now);
    IntentAnswer out;
    out.object = load.view(std::move(intent));
    out.expansion = target.expansion;
    out.publishable = target.publishable;
    load.shelve(out.object, out.expansion, out.shelf);
    return out;
}

IntentAnswer current(const Intent &intent, const Target &target, journal::Transaction &tx)
{
    return answerOf(payments::findIntentBySeq(tx.db(), tx.now(), intent.seq).value(), target, tx.db(), tx.now());
}

IntentAnswer refused(IntentAnswer answer, std::string message)
{
    Problem problem;
    problem.code = "payment_intent_unexpected_state";
    problem.message = std::move(message);
    answer.problem = std::move(problem);
    return answer;
}

Result<Intent> require(const Target &target, db::Connection &db, Millis now)
{
    auto intent = Loader(db, now).intent(target.tenant, target.id);
    if (!intent)
        return notFound("payment_intent", target.id);
    if (target.secretHash && *target.secretHash != intent->secretHash)
        return Error::of(Code::ClientSecretInvalid);
    return std::move(*intent);
}

payments::IntentRef refOf(const Intent &intent)
{
    return {intent.tenant, intent.suffix, std::nullopt, Profile::Stripe};
}

Result<std::optional<payments::Customer>> customerOf(std::int64_t tenant, const std::string &id,
                                                     journal::Transaction &tx)
{
    if (id.empty())
        return std::optional<payments::Customer>();
    auto customer = payments::findCustomer(tx.db(), tenant, idSuffix(id, "cus_"));
    if (!customer || customer->deleted)
        return noSuch("customer", id, "customer");
    return customer;
}

Result<std::optional<PaymentMethod>> methodOf(std::int64_t tenant, const MethodChoice &choice, journal::Transaction &tx)
{
    if (choice.made)
        return std::optional(payments::createMethod(*choice.made, tx));
    if (choice.id.empty())
        return std::optional<PaymentMethod>();
    auto method = payments::findMethod(tx.db(), tenant, idSuffix(choice.id, "pm_"));
    if (!method)
        return noSuch("PaymentMethod", choice.id, "payment_method");
    return method;
}

// Whose card may pay what.
Status fits(const PaymentMethod &method, const std::optional<std::int64_t> &customer, const Options &options)
{
    if (method.spent)
        return Error::invalid(
            "payment_method",
            "The provided PaymentMethod was used before without a customer to keep it, or was "
            "detached from one. It may not be used again: attach a PaymentMethod to a customer to use "
            "it more than once.");
    if (method.customer && method.customer != customer)
        return Error::invalid("payment_method", "The provided PaymentMethod belongs to a customer: the PaymentIntent "
                                                "has to be that customer's.");
    if (!options.types.empty() && std::ranges::find(options.types, "card") == options.types.end())
        return refuse(Reason::IntentInvalidParameter, "payment_method",
                      "The PaymentMethod provided (card) is not allowed for this PaymentIntent. Please attach a "
                      "PaymentMethod of one of its types.");
    return Done{};
}

std::optional<std::string> nameOn(const PaymentMethod &method)
{
    if (!method.billing)
        return std::nullopt;
    const auto document = json::Document::parse(*method.billing);
    const auto name = document ? document->root().find("name") : std::nullopt;
    return name && name->isString() ? std::optional(name->string()) : std::nullopt;
}

Result<IntentAnswer> pay(const Intent &intent, const PaymentMethod &method, const HowToConfirm &how, Options options,
                         const Target &target, journal::Transaction &tx)
{
    COUNTERSIGN_CHECK(fits(method, intent.customer, options));
    payments::Confirm command;
    command.intent = refOf(intent);
    command.card = method.card;
    command.behaves.stripe = method.behavior;
    // Where nobody can be asked, the card's own answer counts: authentication required.
    if (how.offSession || how.refusesAction)
        command.behaves.stripe.afterChallenge.reset();
    command.returnUrl = how.returnUrl;
    command.method = method.seq;
    command.customerName = nameOn(method);
    options.usesSdk = how.usesSdk;
    command.options = options.json();
    COUNTERSIGN_TRY(confirmed, payments::confirmIntent(command, tx));

    const bool approved = confirmed.payment && confirmed.payment->status != payments::PaymentStatus::Failed;
    if (approved && options.setupFutureUsage && intent.customer && !method.customer)
        payments::attachMethod(method, *intent.customer, tx);
    IntentAnswer answer = current(intent, target, tx);
    if (!confirmed.payment || approved)
        return answer;
    answer.problem = problemOf(*confirmed.payment);
    if (confirmed.payment->outcome == Outcome::AuthenticationRequired && how.refusesAction)
        answer.problem->declineCode = "authentication_not_handled";
    answer.problemMethod = payments::findMethodBySeq(tx.db(), method.seq);
    return answer;
}

std::string missingMethodText()
{
    return "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the "
           "PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment "
           "method or ConfirmationToken.";
}

bool changesAnything(const IntentFields &f)
{
    return f.amount || f.currency || f.customer.given || f.description.given || f.receiptEmail.given ||
           f.statementSuffix.given || f.setupFutureUsage.given || f.shipping.given || f.transferGroup.given ||
           f.captureMethod || !f.types.empty();
}

template <class T>
void put(std::optional<T> &target, const Field<T> &field)
{
    if (field.given)
        target = field.value;
}

// The intent as it would be with those fields; nothing is written.
Result<payments::ChangeIntent> changed(const Intent &intent, const IntentFields &fields,
                                       const std::optional<MetadataChange> &metadata, journal::Transaction &tx)
{
    payments::ChangeIntent change;
    change.intent = refOf(intent);
    change.amount = *Money::of(fields.amount.value_or(intent.amount), fields.currency.value_or(intent.currency));
    change.manualCapture = fields.captureMethod ? *fields.captureMethod == "manual" : intent.manualCapture;
    change.description = intent.description;
    change.customerEmail = intent.customerEmail;
    change.metadata = metadata ? metadata->applied(intent.metadata) : intent.metadata;
    change.statementSuffix = intent.statementSuffix;
    change.customer = intent.customer;
    change.method = intent.method;
    put(change.description, fields.description);
    put(change.customerEmail, fields.receiptEmail);
    put(change.statementSuffix, fields.statementSuffix);
    if (fields.customer.given) {
        COUNTERSIGN_TRY(customer, customerOf(intent.tenant, fields.customer.value.value_or(""), tx));
        change.customer = customer ? std::optional(customer->seq) : std::nullopt;
    }
    Options options = Options::parse(intent.options);
    put(options.setupFutureUsage, fields.setupFutureUsage);
    put(options.shipping, fields.shipping);
    put(options.transferGroup, fields.transferGroup);
    if (fields.captureMethod)
        options.captureMethod =
            *fields.captureMethod == "automatic" ? std::optional<std::string>("automatic") : std::nullopt;
    if (!fields.types.empty())
        options.types = fields.types;
    change.options = options.json();
    return change;
}

std::string statusList()
{
    return "requires_payment_method, requires_capture, requires_confirmation, requires_action.";
}

} // namespace

Result<IntentAnswer> createIntent(const CreateIntent &command, journal::Transaction &tx)
{
    payments::NewIntent fresh = command.intent;
    COUNTERSIGN_TRY(customer, customerOf(fresh.tenant, command.customer, tx));
    COUNTERSIGN_TRY(method, methodOf(fresh.tenant, command.method, tx));
    if (customer)
        fresh.customer = customer->seq;
    if (method) {
        COUNTERSIGN_CHECK(fits(*method, fresh.customer, command.options));
        fresh.method = method->seq;
    }
    COUNTERSIGN_TRY(intent, payments::createIntent(fresh, tx));
    if (customer)
        intent.customerSuffix = customer->suffix;
    if (method)
        intent.methodSuffix = method->suffix;
    const Target target{intent.tenant, {}, command.expansion};
    if (!command.confirm)
        return answerOf(std::move(intent), target, tx.db(), tx.now());
    if (!method)
        return refused(answerOf(std::move(intent), target, tx.db(), tx.now()), missingMethodText());
    return pay(intent, *method, command.how, command.options, target, tx);
}

Result<IntentAnswer> updateIntent(const UpdateIntent &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(intent, require(command.target, tx.db(), tx.now()));
    const IntentFields &fields = command.fields;
    const bool concernsPaying =
        fields.amount || fields.currency || fields.captureMethod || !fields.types.empty() || command.method.isGiven();
    if (concernsPaying && intent.status != IntentStatus::Created) {
        IntentAnswer answer = current(intent, command.target, tx);
        const std::string status(statusOf(answer.object));
        return refused(std::move(answer),
                       "This PaymentIntent's " +
                           std::string(fields.amount              ? "amount"
                                       : command.method.isGiven() ? "payment_method"
                                                                  : "parameters") +
                           " could not be updated because it has a status of " + status +
                           ". You may only update it with one of the following statuses: requires_payment_method, "
                           "requires_confirmation.");
    }
    COUNTERSIGN_TRY(method, methodOf(intent.tenant, command.method, tx));
    COUNTERSIGN_TRY(change, changed(intent, fields, command.metadata, tx));
    if (method) {
        COUNTERSIGN_CHECK(fits(*method, change.customer, Options::parse(change.options)));
        change.method = method->seq;
    }
    COUNTERSIGN_CHECK(payments::changeIntent(change, tx));
    return current(intent, command.target, tx);
}

Result<IntentAnswer> confirmIntent(const ConfirmIntent &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(intent, require(command.target, tx.db(), tx.now()));
    IntentAnswer before = current(intent, command.target, tx);
    const std::string status(statusOf(before.object));
    if (status == "succeeded")
        return refused(std::move(before), "You cannot confirm this PaymentIntent because it has already succeeded "
                                          "after being previously confirmed.");
    if (status == "canceled" || status == "requires_capture")
        return refused(std::move(before),
                       "You cannot confirm this PaymentIntent because it has a status of " + status +
                           ". Only a PaymentIntent with one of the following statuses may be confirmed: "
                           "requires_payment_method, requires_confirmation, requires_action.");
    if (command.how.amount && *command.how.amount != intent.amount)
        return Error::invalid("amount_to_confirm", "The amount to confirm is not the amount of the PaymentIntent.");
    // A refusal is an answer that is kept, so it has to come before anything is written.
    if (!command.how.method.isGiven() && !intent.method)
        return refused(std::move(before), missingMethodText());
    if (status == "requires_action") {
        if (!command.how.method.isGiven())
            return before;
        // Another card: whoever was asked about the first one need not answer any more.
        COUNTERSIGN_CHECK(
            payments::settleChallenge({intent.challengeSuffix.value_or(""), payments::ChallengeState::Abandoned}, tx));
    }
    if (changesAnything(command.fields)) {
        intent = payments::findIntentBySeq(tx.db(), tx.now(), intent.seq).value();
        COUNTERSIGN_TRY(change, changed(intent, command.fields, std::nullopt, tx));
        COUNTERSIGN_CHECK(payments::changeIntent(change, tx));
    }
    intent = payments::findIntentBySeq(tx.db(), tx.now(), intent.seq).value();
    COUNTERSIGN_TRY(method, methodOf(intent.tenant, command.how.method, tx));
    if (!method && intent.method)
        method = payments::findMethodBySeq(tx.db(), *intent.method);
    if (!method)
        return refused(current(intent, command.target, tx), missingMethodText());
    return pay(intent, *method, command.how, Options::parse(intent.options), command.target, tx);
}

Result<IntentAnswer> captureIntent(const CaptureIntent &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(intent, require(command.target, tx.db(), tx.now()));
    IntentAnswer before = current(intent, command.target, tx);
    const std::string status(statusOf(before.object));
    if (status != "requires_capture")
        return refused(std::move(before),
                       "This PaymentIntent could not be captured because it has a status of " + status +
                           ". Only a PaymentIntent with one of the following statuses may be captured: "
                           "requires_capture.");
    if (command.metadata || command.statementSuffix.given) {
        IntentFields fields;
        fields.statementSuffix = command.statementSuffix;
        COUNTERSIGN_TRY(change, changed(intent, fields, command.metadata, tx));
        COUNTERSIGN_CHECK(payments::changeIntent(change, tx));
    }
    COUNTERSIGN_CHECK(payments::capture(
        {{intent.tenant, intent.paymentSuffix.value_or(""), std::nullopt, Profile::Stripe}, command.amount}, tx));
    return current(intent, command.target, tx);
}

Result<IntentAnswer> cancelIntent(const CancelIntent &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(intent, require(command.target, tx.db(), tx.now()));
    IntentAnswer before = current(intent, command.target, tx);
    const std::string status(statusOf(before.object));
    if (status == "succeeded" || status == "canceled")
        return refused(
            std::move(before),
            "You cannot cancel this PaymentIntent because it has a status of " + status +
                ". Only a PaymentIntent with one of the following statuses may be canceled: " + statusList());
    if (status == "requires_capture")
        COUNTERSIGN_CHECK(
            payments::voidPayment({{intent.tenant, intent.paymentSuffix.value_or(""), std::nullopt, Profile::Stripe},
                                   command.reason.value_or("")},
                                  tx));
    else
        COUNTERSIGN_CHECK(payments::cancelIntentBecause(refOf(intent), command.reason, tx));
    return current(intent, command.target, tx);
}

Result<IntentAnswer> settleChallenge(const SettleChallenge &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(intent, require(command.target, tx.db(), tx.now()));
    if (intent.status != IntentStatus::RequiresAction) {
        IntentAnswer answer = current(intent, command.target, tx);
        const std::string status(statusOf(answer.object));
        return refused(std::move(answer),
                       "Nobody is asked about this PaymentIntent: it has a status of " + status + ".");
    }
    COUNTERSIGN_CHECK(payments::settleChallenge(
        {intent.challengeSuffix.value_or(""),
         command.passed ? payments::ChallengeState::Passed : payments::ChallengeState::Failed},
        tx));
    // Whatever came of it, the intent says so itself.
    return current(intent, command.target, tx);
}

Result<IntentAnswer> retrieveIntent(const Target &target, const Reading &reading)
{
    COUNTERSIGN_TRY(intent, require(target, reading.db, reading.now));
    return answerOf(std::move(intent), target, reading.db, reading.now);
}

} // namespace countersign::api::stripe
