#include "api/stripe/known.h"
#include "api/stripe/load.h"
#include "api/stripe/objects.h"
#include "core/ids.h"
#include "payments/stripelists.h"

namespace countersign::api::stripe {
namespace {

Result<ObjectList> decodeList(const Context &context, std::span<const Known> known, Shape shape)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known));
    const Parameters parameters(form.root(), {});
    ObjectList list;
    COUNTERSIGN_TRY(query, listQueryOf(context, parameters, shape));
    list.query = std::move(query);
    list.url = std::string(context.request.path());
    const auto take = [&parameters](std::string_view name, std::string &into) -> Status {
        COUNTERSIGN_TRY(value, parameters.text(name));
        into = value.value.value_or("");
        return Done{};
    };
    COUNTERSIGN_CHECK(take("customer", list.customer));
    COUNTERSIGN_CHECK(take("payment_intent", list.intent));
    COUNTERSIGN_CHECK(take("charge", list.charge));
    COUNTERSIGN_CHECK(take("email", list.email));
    return list;
}

// The rows that a list is narrowed to, by seq.
struct Narrowed
{
    std::optional<std::int64_t> customer, intent, payment;
};
Result<Narrowed> narrow(const ObjectList &list, const Reading &reading)
{
    const Loader load(reading.db, reading.now);
    Narrowed out;
    if (!list.customer.empty()) {
        const auto customer = payments::findCustomer(reading.db, list.query.tenant, idSuffix(list.customer, "cus_"));
        if (!customer)
            return noSuch("customer", list.customer, "customer");
        out.customer = customer->seq;
    }
    if (!list.intent.empty()) {
        const auto intent = load.intent(list.query.tenant, list.intent);
        if (!intent)
            return noSuch("payment_intent", list.intent, "payment_intent");
        out.intent = intent->seq;
    }
    if (!list.charge.empty()) {
        const auto payment = load.charge(list.query.tenant, list.charge);
        if (!payment)
            return noSuch("charge", list.charge, "charge");
        out.payment = payment->seq;
    }
    return out;
}

template <class View, class Row>
Page<View> pageOf(std::vector<Row> rows, const ObjectList &list, const Reading &reading)
{
    const Loader load(reading.db, reading.now);
    Page<View> page;
    cut(rows, list.query, page.more);
    page.url = list.url;
    page.expansion = list.query.expansion;
    for (Row &row : rows) {
        if constexpr (std::is_same_v<View, Row>)
            page.rows.push_back(std::move(row));
        else
            page.rows.push_back(load.view(std::move(row)));
        load.shelve(page.rows.back(), page.expansion, page.shelf);
    }
    return page;
}

} // namespace

Result<Target> decodeIntentless(const Context &context, Shape shape)
{
    COUNTERSIGN_TRY(form, formOf(context.request));
    COUNTERSIGN_CHECK(checkKnown(form, known::retrieve));
    Target target{context.caller.tenant(), std::string(context.captures.at(0))};
    COUNTERSIGN_TRY(expansion, expansionOf(Parameters(form.root(), {}), shape));
    target.expansion = std::move(expansion);
    return target;
}

Result<ObjectList> decodeIntentList(const Context &context)
{
    return decodeList(context, known::listIntents, Shape::Intent);
}

Result<ObjectList> decodeRefundList(const Context &context)
{
    return decodeList(context, known::listRefunds, Shape::Refund);
}

Result<ObjectList> decodeChargeRefundList(const Context &context)
{
    COUNTERSIGN_TRY(list, decodeList(context, known::list, Shape::Refund));
    list.charge = std::string(context.captures.at(0));
    return std::move(list);
}

Result<ObjectList> decodeChargeList(const Context &context)
{
    return decodeList(context, known::listCharges, Shape::Charge);
}

Result<ObjectList> decodeDisputeList(const Context &context)
{
    return decodeList(context, known::listDisputes, Shape::Dispute);
}

Result<ObjectList> decodeMethodList(const Context &context)
{
    return decodeList(context, known::listMethods, Shape::Method);
}

Result<ObjectList> decodeCustomerMethodList(const Context &context)
{
    COUNTERSIGN_TRY(list, decodeList(context, known::listMethods, Shape::Method));
    list.customer = std::string(context.captures.at(0));
    return std::move(list);
}

Result<ObjectList> decodeCustomerList(const Context &context)
{
    return decodeList(context, known::listCustomers, Shape::Customer);
}

Result<Page<IntentView>> listIntents(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(narrowed, narrow(list, reading));
    const Loader load(reading.db, reading.now);
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "payment_intent", [&](std::string_view id) {
                        const auto intent = load.intent(list.query.tenant, id);
                        return intent ? std::optional(intent->seq) : std::nullopt;
                    }));
    const payments::StripeFilter filter{list.query.tenant, narrowed.customer, {}, list.query.from, list.query.to};
    return pageOf<IntentView>(
        payments::listStripeIntents(reading.db, reading.now, filter, cursor, list.query.upward(), list.query.limit + 1),
        list, reading);
}

Result<Page<ChargeView>> listCharges(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(narrowed, narrow(list, reading));
    const Loader load(reading.db, reading.now);
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "charge", [&](std::string_view id) {
                        const auto payment = load.charge(list.query.tenant, id);
                        return payment ? std::optional(payment->seq) : std::nullopt;
                    }));
    const payments::StripeFilter filter{list.query.tenant, narrowed.customer, narrowed.intent, list.query.from,
                                        list.query.to};
    return pageOf<ChargeView>(
        payments::listCharges(reading.db, reading.now, filter, cursor, list.query.upward(), list.query.limit + 1), list,
        reading);
}

Result<Page<RefundView>> listRefunds(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(narrowed, narrow(list, reading));
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "refund", [&](std::string_view id) {
                        const auto refund =
                            payments::findRefund(reading.db, list.query.tenant, idSuffix(id, prefix::refund));
                        return refund ? std::optional(refund->seq) : std::nullopt;
                    }));
    const payments::RefundFilter filter{list.query.tenant, narrowed.payment, narrowed.intent, list.query.from,
                                        list.query.to};
    return pageOf<RefundView>(
        payments::listRefunds(reading.db, filter, cursor, list.query.upward(), list.query.limit + 1), list, reading);
}

Result<Page<DisputeView>> listDisputes(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(narrowed, narrow(list, reading));
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "dispute", [&](std::string_view id) {
                        const auto dispute = payments::findDispute(reading.db, list.query.tenant, idSuffix(id, "du_"));
                        return dispute ? std::optional(dispute->seq) : std::nullopt;
                    }));
    const payments::DisputeFilter filter{list.query.tenant, narrowed.payment, narrowed.intent, list.query.from,
                                         list.query.to};
    return pageOf<DisputeView>(
        payments::listDisputes(reading.db, filter, cursor, list.query.upward(), list.query.limit + 1), list, reading);
}

Result<Page<payments::PaymentMethod>> listMethods(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(narrowed, narrow(list, reading));
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "PaymentMethod", [&](std::string_view id) {
                        const auto method = payments::findMethod(reading.db, list.query.tenant, idSuffix(id, "pm_"));
                        return method ? std::optional(method->seq) : std::nullopt;
                    }));
    // Cards that nobody keeps are in no list.
    std::vector<payments::PaymentMethod> rows;
    if (narrowed.customer)
        rows = payments::listMethods(reading.db, *narrowed.customer, cursor, list.query.upward(), list.query.limit + 1);
    return pageOf<payments::PaymentMethod>(std::move(rows), list, reading);
}

Result<Page<payments::Customer>> listCustomers(const ObjectList &list, const Reading &reading)
{
    COUNTERSIGN_TRY(cursor, cursorOf(list.query, "customer", [&](std::string_view id) {
                        const auto customer =
                            payments::findCustomer(reading.db, list.query.tenant, idSuffix(id, "cus_"));
                        return customer ? std::optional(customer->seq) : std::nullopt;
                    }));
    const payments::CustomerFilter filter{list.query.tenant,
                                          list.email.empty() ? std::nullopt : std::optional(list.email),
                                          list.query.from, list.query.to};
    return pageOf<payments::Customer>(
        payments::listCustomers(reading.db, filter, cursor, list.query.upward(), list.query.limit + 1), list, reading);
}

Result<ChargeAnswer> retrieveCharge(const Target &target, const Reading &reading)
{
    const Loader load(reading.db, reading.now);
    auto payment = load.charge(target.tenant, target.id);
    if (!payment)
        return notFound("charge", target.id);
    ChargeAnswer answer{load.view(std::move(*payment)), target.expansion};
    load.shelve(answer.object, answer.expansion, answer.shelf);
    return answer;
}

Result<One<TransactionView>> retrieveTransaction(const Target &target, const Reading &reading)
{
    const Loader load(reading.db, reading.now);
    auto found = load.transaction(target.tenant, idSuffix(target.id, prefix::transaction));
    if (!found)
        return notFound("balance_transaction", target.id);
    One<TransactionView> answer{std::move(*found), target.expansion};
    load.shelve(answer.object, answer.expansion, answer.shelf);
    return answer;
}

} // namespace countersign::api::stripe
