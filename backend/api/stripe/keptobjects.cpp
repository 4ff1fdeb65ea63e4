#include "api/stripe/known.h"
#include "api/stripe/load.h"
#include "api/stripe/objects.h"
#include "api/stripe/testcards.h"
#include "core/ids.h"

namespace countersign::api::stripe {
namespace {

using payments::Customer;
using payments::Outcome;
using payments::PaymentMethod;

MethodAnswer answerOf(PaymentMethod method, const Target &target, db::Connection &db, Millis now)
{
    MethodAnswer answer{std::move(method), target.expansion};
    answer.publishable = target.publishable;
    Loader(db, now).shelve(answer.object, answer.expansion, answer.shelf);
    return answer;
}

Result<PaymentMethod> requireMethod(const Target &target, journal::Transaction &tx)
{
    auto method = payments::findMethod(tx.db(), target.tenant, idSuffix(target.id, "pm_"));
    if (!method)
        return notFound("PaymentMethod", target.id);
    return std::move(*method);
}

Result<Customer> requireCustomer(const Target &target, db::Connection &db)
{
    auto customer = payments::findCustomer(db, target.tenant, idSuffix(target.id, "cus_"));
    if (!customer)
        return notFound("customer", target.id);
    return std::move(*customer);
}

Result<Target> targetWith(const Context &context, const Parameters &parameters, Shape shape, bool hasId)
{
    Target target{context.caller.tenant(), hasId ? std::string(context.captures.at(0)) : std::string()};
    target.publishable = isPublishable(context);
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, shape));
    target.expansion = std::move(expansion);
    return target;
}

Result<MethodChoice> choiceOf(const Context &context, const std::string &id)
{
    MethodChoice choice;
    const auto number = numberOfAlias(id);
    if (number && number->empty())
        return notFound("PaymentMethod", id);
    if (number) {
        COUNTERSIGN_TRY(made, testMethod(context, *number));
        choice.made = std::move(made);
    } else {
        choice.id = id;
    }
    return choice;
}

Result<PaymentMethod> chosen(const UseMethod &command, journal::Transaction &tx)
{
    if (command.method.made)
        return payments::createMethod(*command.method.made, tx);
    return requireMethod(command.target, tx);
}

// The bank is asked whether the card is good before anybody keeps it.
std::optional<Problem> refusalToKeep(const PaymentMethod &method)
{
    const payments::Behavior &behavior = method.behavior;
    if (behavior.outcome == Outcome::Approved || behavior.afterChallenge ||
        behavior.sequel == payments::Sequel::DeclinesCharges)
        return std::nullopt;
    const Decline &decline = declineOf(behavior.outcome);
    Problem problem;
    problem.status = 402;
    problem.type = "card_error";
    problem.code = decline.code;
    problem.declineCode = decline.declineCode;
    problem.adviceCode = decline.advice;
    problem.message = decline.message;
    problem.param = decline.param;
    return problem;
}

Result<ChangeCustomer> decodeCustomer(const Context &context, bool hasId)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::customer));
    const Parameters parameters(form.root(), {});
    ChangeCustomer out;
    COUNTERSIGN_TRY(target, targetWith(context, parameters, Shape::Customer, hasId));
    out.target = std::move(target);
    COUNTERSIGN_TRY(email, parameters.text("email", 512));
    out.email = std::move(email);
    COUNTERSIGN_TRY(name, parameters.text("name", 256));
    out.name = std::move(name);
    COUNTERSIGN_TRY(phone, parameters.text("phone", 20));
    out.phone = std::move(phone);
    COUNTERSIGN_TRY(description, parameters.text("description"));
    out.description = std::move(description);
    COUNTERSIGN_TRY(address, addressOf(parameters, "address"));
    out.address = std::move(address);
    COUNTERSIGN_TRY(shipping, shippingOf(parameters));
    out.shipping = std::move(shipping);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    out.metadata = std::move(metadata);
    COUNTERSIGN_TRY(method, methodChoice(context, parameters));
    out.method = std::move(method);
    return out;
}

void put(std::optional<std::string> &target, const Field<std::string> &field)
{
    if (field.given)
        target = field.value;
}

payments::CustomerDetails detailsOf(const ChangeCustomer &command, payments::CustomerDetails details)
{
    put(details.email, command.email);
    put(details.name, command.name);
    put(details.phone, command.phone);
    put(details.description, command.description);
    put(details.address, command.address);
    put(details.shipping, command.shipping);
    if (command.metadata)
        details.metadata = command.metadata->applied(details.metadata);
    return details;
}

} // namespace

Result<CreateMethod> decodeCreateMethod(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    if (!isPublishable(context))
        COUNTERSIGN_CHECK(checkKnown(form, known::createMethod));
    const Parameters parameters(form.root(), {});
    CreateMethod out;
    COUNTERSIGN_TRY(target, targetWith(context, parameters, Shape::Method, false));
    out.target = std::move(target);
    COUNTERSIGN_TRY(method, cardChoice(context, parameters));
    out.method = std::move(method);
    COUNTERSIGN_TRY(billing, billingOf(parameters));
    out.billing = std::move(billing);
    return out;
}

Result<MethodAnswer> createMethod(const CreateMethod &command, journal::Transaction &tx)
{
    if (command.method.made)
        return answerOf(payments::createMethod(*command.method.made, tx), command.target, tx.db(), tx.now());
    auto method = payments::findMethod(tx.db(), command.target.tenant, idSuffix(command.method.id, "pm_"));
    if (!method)
        return noSuch("token", "tok_" + command.method.id.substr(3), "card[token]");
    if (command.billing) {
        payments::NewMethod details;
        details.card = method->card;
        details.billing = command.billing;
        details.metadata = method->metadata;
        method = payments::changeMethod(std::move(*method), details, tx);
    }
    return answerOf(std::move(*method), command.target, tx.db(), tx.now());
}

Result<CreateMethod> decodeCreateToken(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    if (!isPublishable(context))
        COUNTERSIGN_CHECK(checkKnown(form, known::createToken));
    const Parameters parameters(form.root(), {});
    CreateMethod out;
    out.target.tenant = context.caller.tenant();
    COUNTERSIGN_TRY(method, cardOnly(context, parameters));
    out.method.made = std::move(method);
    return out;
}

Result<TokenAnswer> createToken(const CreateMethod &command, journal::Transaction &tx)
{
    return TokenAnswer{{payments::createMethod(*command.method.made, tx)}};
}

Result<UpdateMethod> decodeUpdateMethod(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::updateMethod));
    const Parameters parameters(form.root(), {});
    UpdateMethod out;
    COUNTERSIGN_TRY(target, targetWith(context, parameters, Shape::Method, true));
    out.target = std::move(target);
    COUNTERSIGN_TRY(billing, billingOf(parameters));
    out.billing = std::move(billing);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    out.metadata = std::move(metadata);
    COUNTERSIGN_TRY(card, parameters.object("card"));
    if (card) {
        COUNTERSIGN_TRY(month, card->integer("exp_month"));
        if (month && (*month < 1 || *month > 12))
            return refuse(Reason::InvalidExpiryMonth, "exp_month", "Your card's expiration month is invalid.");
        out.expiryMonth = month;
        COUNTERSIGN_TRY(year, card->integer("exp_year"));
        if (year && *year >= 0 && *year < 100)
            *year += 2000;
        if (year && (*year < yearMonthOf(context.now()).year || *year > yearMonthOf(context.now()).year + 50))
            return refuse(Reason::InvalidExpiryYear, "exp_year", "Your card's expiration year is invalid.");
        out.expiryYear = year;
    }
    return out;
}

Result<MethodAnswer> updateMethod(const UpdateMethod &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(method, requireMethod(command.target, tx));
    payments::NewMethod details;
    details.card = method.card;
    details.billing = command.billing ? command.billing : method.billing;
    details.metadata = command.metadata ? command.metadata->applied(method.metadata) : method.metadata;
    if (command.expiryYear)
        details.card.expiryYear = static_cast<int>(*command.expiryYear);
    if (command.expiryMonth)
        details.card.expiryMonth = static_cast<int>(*command.expiryMonth);
    return answerOf(payments::changeMethod(std::move(method), details, tx), command.target, tx.db(), tx.now());
}

Result<UseMethod> decodeRetrieveMethod(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::retrieve));
    UseMethod out;
    COUNTERSIGN_TRY(target, targetWith(context, Parameters(form.root(), {}), Shape::Method, true));
    out.target = std::move(target);
    COUNTERSIGN_TRY(method, choiceOf(context, out.target.id));
    out.method = std::move(method);
    return out;
}

Result<UseMethod> decodeAttachMethod(const Context &context)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::attachMethod));
    const Parameters parameters(form.root(), {});
    UseMethod out;
    COUNTERSIGN_TRY(target, targetWith(context, parameters, Shape::Method, true));
    out.target = std::move(target);
    COUNTERSIGN_TRY(method, choiceOf(context, out.target.id));
    out.method = std::move(method);
    COUNTERSIGN_TRY(customer, parameters.requiredText("customer"));
    out.customer = std::move(customer);
    return out;
}

Result<MethodAnswer> retrieveMethod(const UseMethod &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(method, chosen(command, tx));
    return answerOf(std::move(method), command.target, tx.db(), tx.now());
}

Result<MethodAnswer> attachMethod(const UseMethod &command, journal::Transaction &tx)
{
    const auto customer = payments::findCustomer(tx.db(), command.target.tenant, idSuffix(command.customer, "cus_"));
    if (!customer || customer->deleted)
        return noSuch("customer", command.customer, "customer");
    COUNTERSIGN_TRY(method, chosen(command, tx));
    if (method.customer && *method.customer != customer->seq)
        return Error::invalid({}, "The payment method you provided has already been attached to a customer.");
    if (method.spent)
        return Error::invalid({}, "This PaymentMethod was previously used without being attached to a customer or was "
                                  "detached from one, and may not be used again.");
    if (auto problem = refusalToKeep(method)) {
        MethodAnswer answer = answerOf(std::move(method), command.target, tx.db(), tx.now());
        answer.problem = std::move(problem);
        return answer;
    }
    return answerOf(payments::attachMethod(std::move(method), customer->seq, tx), command.target, tx.db(), tx.now());
}

Result<MethodAnswer> detachMethod(const Target &target, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(method, requireMethod(target, tx));
    if (!method.customer)
        return Error::invalid({}, "The payment method you provided is not attached to a customer so detachment is "
                                  "impossible.");
    return answerOf(payments::detachMethod(std::move(method), tx), target, tx.db(), tx.now());
}

Result<ChangeCustomer> decodeCreateCustomer(const Context &context)
{
    return decodeCustomer(context, false);
}

Result<ChangeCustomer> decodeUpdateCustomer(const Context &context)
{
    return decodeCustomer(context, true);
}

Result<CustomerAnswer> createCustomer(const ChangeCustomer &command, journal::Transaction &tx)
{
    std::optional<PaymentMethod> method;
    if (command.method.isGiven()) {
        UseMethod use;
        use.target = {command.target.tenant, command.method.id};
        use.method = command.method;
        COUNTERSIGN_TRY(found, chosen(use, tx));
        method = std::move(found);
    }
    const Customer customer = payments::createCustomer(command.target.tenant, detailsOf(command, {}), tx);
    CustomerAnswer answer{customer, command.target.expansion};
    if (!method)
        return answer;
    if (auto problem = refusalToKeep(*method))
        answer.problem = std::move(problem);
    else if (method->customer || method->spent)
        return Error::invalid("payment_method",
                              "The payment method you provided cannot be attached to a new customer.");
    else
        payments::attachMethod(std::move(*method), customer.seq, tx);
    return answer;
}

Result<CustomerAnswer> updateCustomer(const ChangeCustomer &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(customer, requireCustomer(command.target, tx.db()));
    if (customer.deleted)
        return notFound("customer", command.target.id);
    if (command.method.isGiven())
        return refuse(Reason::ParameterUnknown, "payment_method", "Received unknown parameter: payment_method");
    payments::CustomerDetails details = detailsOf(command, customer.details);
    return CustomerAnswer{payments::changeCustomer(std::move(customer), std::move(details), tx),
                          command.target.expansion};
}

Result<CustomerAnswer> retrieveCustomer(const Target &target, const Reading &reading)
{
    COUNTERSIGN_TRY(customer, requireCustomer(target, reading.db));
    return CustomerAnswer{std::move(customer), target.expansion};
}

Result<Deleted> deleteCustomer(const Target &target, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(customer, requireCustomer(target, tx.db()));
    if (customer.deleted)
        return notFound("customer", target.id);
    payments::deleteCustomer(customer, tx);
    return Deleted{customer.id(), "customer"};
}

} // namespace countersign::api::stripe
