#include "api/stripe/known.h"
#include "api/stripe/load.h"
#include "api/stripe/objects.h"
#include "core/ids.h"

#include <array>

namespace countersign::api::stripe {
namespace {

using payments::Payment;
using payments::PaymentStatus;
using payments::Profile;

constexpr std::array<std::string_view, 3> reasons{"duplicate", "fraudulent", "requested_by_customer"};

RefundAnswer answerOf(payments::RefundRecord refund, const Expansion &expansion, db::Connection &db, Millis now)
{
    const Loader load(db, now);
    RefundAnswer answer{load.view(std::move(refund)), expansion};
    load.shelve(answer.object, answer.expansion, answer.shelf);
    return answer;
}

DisputeAnswer answerOf(payments::Dispute dispute, const Expansion &expansion, db::Connection &db, Millis now)
{
    const Loader load(db, now);
    DisputeAnswer answer{load.view(std::move(dispute)), expansion};
    load.shelve(answer.object, answer.expansion, answer.shelf);
    return answer;
}

Result<Payment> paymentOf(const CreateRefund &command, journal::Transaction &tx)
{
    const Loader load(tx.db(), tx.now());
    if (!command.charge.empty()) {
        auto payment = load.charge(command.target.tenant, command.charge);
        if (!payment)
            return noSuch("charge", command.charge, "charge");
        return std::move(*payment);
    }
    const auto intent = load.intent(command.target.tenant, command.intent);
    if (!intent)
        return noSuch("payment_intent", command.intent, "payment_intent");
    if (!intent->payment)
        return Error::invalid({},
                              "This PaymentIntent (" + intent->id() + ") does not have a successful charge to refund.");
    return payments::findPaymentBySeq(tx.db(), tx.now(), *intent->payment).value();
}

Result<CreateRefund> decodeRefund(const Context &context, const std::string &charge)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::createRefund));
    const Parameters parameters(form.root(), {});
    CreateRefund out;
    out.target.tenant = context.caller.tenant();
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, Shape::Refund));
    out.target.expansion = std::move(expansion);
    COUNTERSIGN_TRY(intent, parameters.text("payment_intent"));
    out.intent = intent.value.value_or("");
    COUNTERSIGN_TRY(named, parameters.text("charge"));
    out.charge = charge.empty() ? named.value.value_or("") : charge;
    if (out.intent.empty() && out.charge.empty())
        return Error::invalid({}, "One of the following params should be provided for this request: payment_intent or "
                                  "charge.");
    COUNTERSIGN_TRY(amount, parameters.integer("amount"));
    if (amount && *amount < 1)
        return refuse(Reason::ParameterInvalidInteger, "amount", "This value must be greater than or equal to 1.");
    out.amount = amount;
    COUNTERSIGN_TRY(reason, parameters.choice("reason", reasons));
    out.reason = std::move(reason);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    if (metadata)
        out.metadata = metadata->applied(std::nullopt);
    return out;
}

Result<ChangeMetadata> decodeMetadata(const Context &context, std::span<const Known> known, Shape shape)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known));
    const Parameters parameters(form.root(), {});
    ChangeMetadata out;
    out.target = {context.caller.tenant(), std::string(context.captures.at(0))};
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, shape));
    out.target.expansion = std::move(expansion);
    COUNTERSIGN_TRY(metadata, metadataOf(parameters));
    out.metadata = std::move(metadata);
    return out;
}

} // namespace

Result<CreateRefund> decodeCreateRefund(const Context &context)
{
    return decodeRefund(context, {});
}

Result<CreateRefund> decodeCreateChargeRefund(const Context &context)
{
    return decodeRefund(context, std::string(context.captures.at(0)));
}

Result<RefundAnswer> createRefund(const CreateRefund &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(payment, paymentOf(command, tx));
    if (payment.status == PaymentStatus::Authorized)
        return Error::invalid({}, "This charge has not been captured, so there is nothing to refund. Cancel its "
                                  "PaymentIntent instead.");
    if (payment.status == PaymentStatus::Refunded || payment.status == PaymentStatus::Voided ||
        payment.status == PaymentStatus::Expired)
        return refuse(Reason::ChargeAlreadyRefunded, {}, "Charge " + chargeId(payment) + " has already been refunded.");
    if (payment.status == PaymentStatus::Failed)
        return Error::invalid({}, "This charge was not successful, so it cannot be refunded.");
    COUNTERSIGN_CHECK(payments::refund({{payment.tenant, payment.suffix, std::nullopt, Profile::Stripe},
                                        command.amount,
                                        command.reason.value_or(""),
                                        command.metadata},
                                       tx));
    return answerOf(payments::newestRefund(tx.db(), payment.seq).value(), command.target.expansion, tx.db(), tx.now());
}

Result<ChangeMetadata> decodeUpdateRefund(const Context &context)
{
    return decodeMetadata(context, known::updateRefund, Shape::Refund);
}

Result<ChangeMetadata> decodeUpdateDispute(const Context &context)
{
    return decodeMetadata(context, known::updateDispute, Shape::Dispute);
}

Result<RefundAnswer> updateRefund(const ChangeMetadata &command, journal::Transaction &tx)
{
    const std::string suffix(idSuffix(command.target.id, prefix::refund));
    auto refund = payments::findRefund(tx.db(), command.target.tenant, suffix);
    if (!refund)
        return notFound("refund", command.target.id);
    if (command.metadata) {
        COUNTERSIGN_TRY(after,
                        payments::setRefundMetadata(command.target.tenant, suffix,
                                                    command.metadata->applied(refund->metadata).value_or("{}"), tx));
        refund = std::move(after);
    }
    return answerOf(std::move(*refund), command.target.expansion, tx.db(), tx.now());
}

Result<RefundAnswer> cancelRefund(const Target &target, journal::Transaction &tx)
{
    const auto refund = payments::findRefund(tx.db(), target.tenant, idSuffix(target.id, prefix::refund));
    if (!refund)
        return notFound("refund", target.id);
    // Only what still waits for the customer's details can be canceled, and a card's refund never does.
    return Error::invalid({}, "Refunds of cards cannot be canceled: this one has the status " +
                                  std::string(payments::name(refund->state)) + ".");
}

Result<RefundAnswer> retrieveRefund(const Target &target, const Reading &reading)
{
    auto refund = payments::findRefund(reading.db, target.tenant, idSuffix(target.id, prefix::refund));
    if (!refund)
        return notFound("refund", target.id);
    return answerOf(std::move(*refund), target.expansion, reading.db, reading.now);
}

Result<DisputeAnswer> retrieveDispute(const Target &target, const Reading &reading)
{
    auto dispute = payments::findDispute(reading.db, target.tenant, idSuffix(target.id, "du_"));
    if (!dispute)
        return notFound("dispute", target.id);
    return answerOf(std::move(*dispute), target.expansion, reading.db, reading.now);
}

Result<DisputeAnswer> updateDispute(const ChangeMetadata &command, journal::Transaction &tx)
{
    const std::string suffix(idSuffix(command.target.id, "du_"));
    auto dispute = payments::findDispute(tx.db(), command.target.tenant, suffix);
    if (!dispute)
        return notFound("dispute", command.target.id);
    if (command.metadata) {
        COUNTERSIGN_TRY(after,
                        payments::setDisputeMetadata(command.target.tenant, suffix,
                                                     command.metadata->applied(dispute->metadata).value_or("{}"), tx));
        dispute = std::move(after);
    }
    return answerOf(std::move(*dispute), command.target.expansion, tx.db(), tx.now());
}

Result<DisputeAnswer> closeDispute(const Target &target, journal::Transaction &tx)
{
    auto closed = payments::closeDispute(target.tenant, std::string(idSuffix(target.id, "du_")), tx);
    if (!closed && closed.error().code == Code::NotFound)
        return notFound("dispute", target.id);
    if (!closed)
        return Error::invalid({}, "This dispute is already closed.");
    return answerOf(std::move(*closed), target.expansion, tx.db(), tx.now());
}

} // namespace countersign::api::stripe
