#include "api/newpayment.h"

#include "api/card.h"
#include "core/text.h"

namespace countersign::api {
namespace {

struct Customer
{
    std::optional<std::string> email, name;
};

Result<Customer> decodeCustomer(const Fields &body)
{
    Customer out;
    COUNTERSIGN_TRY(customer, body.object("customer"));
    if (!customer)
        return out;
    COUNTERSIGN_TRY(email, customer->text("email", shortText));
    if (email && !email->empty()) {
        if (!isEmail(*email))
            return Error::invalid("customer.email", "customer.email must be a valid e-mail address");
        out.email = std::move(*email);
    }
    COUNTERSIGN_TRY(name, customer->text("name", shortText));
    out.name = std::move(name);
    return out;
}

} // namespace

Result<payments::NewPayment> decodeNewPayment(const Context &context, const Fields &body, std::int64_t tenant,
                                              payments::CaptureMode mode)
{
    // Shape first, of every member; then what the shapes mean.
    COUNTERSIGN_TRY(amount, requiredAmount(body));
    COUNTERSIGN_TRY(code, currencyShape(body));
    COUNTERSIGN_TRY(cardInput, CardInput::shape(body));
    COUNTERSIGN_TRY(customer, decodeCustomer(body));
    COUNTERSIGN_TRY(description, body.text("description", longText));
    COUNTERSIGN_TRY(metadata, body.rawObject("metadata", metadataBytes));
    COUNTERSIGN_TRY(currency, offeredCurrency(code));
    COUNTERSIGN_TRY(card, cardInput.decode(context));

    payments::NewPayment command;
    command.tenant = tenant;
    command.capture = mode;
    command.amount = *Money::of(amount, currency);
    command.card = card.onFile;
    command.outcome = card.behaves.payment.outcome;
    command.description = std::move(description);
    command.customerEmail = std::move(customer.email);
    command.customerName = std::move(customer.name);
    command.metadata = std::move(metadata);
    return command;
}

} // namespace countersign::api
