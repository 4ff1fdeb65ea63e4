// Card and amount as the Payment API and the console take them (contracts/payment-api.md 4). The number and CVV are
// looked at here and nowhere else: what leaves is what may be kept, and what the card will do.
#pragma once

#include "api/fields.h"
#include "api/route.h"
#include "core/money.h"
#include "payments/card.h"
#include "payments/cardnetwork.h"

namespace countersign::api {

struct DecodedCard
{
    payments::CardOnFile onFile;
    payments::Behaviors behaves;
    std::string holder;
};

// In two steps, because shape errors of any field come before the deeper rules of this one: first the members' types
// and lengths, then number, expiry and CVV themselves.
class CardInput
{
public:
    static Result<CardInput> shape(const Fields &body); // member "card", required
    [[nodiscard]] Result<DecodedCard> decode(const Context &context) const;

    CardInput(CardInput &&) = default;
    CardInput &operator=(CardInput &&) = default;
    CardInput(const CardInput &) = delete;
    ~CardInput(); // wipes number and CVV

private:
    CardInput() = default;
    std::string m_number, m_holder, m_cvv;
    std::int64_t m_month = 0, m_year = 0;
};

// An amount of at least 1 minor unit.
Result<std::int64_t> requiredAmount(const Fields &body);
Result<std::string> currencyShape(const Fields &body);
// USD, EUR or MAD (contracts/payment-api.md 13).
Result<Currency> offeredCurrency(const std::string &code);

} // namespace countersign::api
