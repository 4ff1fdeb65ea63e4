#include "api/card.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace countersign::api {
namespace {

constexpr std::int64_t firstYear = 2024;
constexpr int furthestYears = 20;

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t'; });
}

void add(std::string &complaints, std::string_view complaint)
{
    if (!complaints.empty())
        complaints += "; ";
    complaints += complaint;
}

} // namespace

CardInput::~CardInput()
{
    OPENSSL_cleanse(m_number.data(), m_number.size());
    OPENSSL_cleanse(m_cvv.data(), m_cvv.size());
}

Result<CardInput> CardInput::shape(const Fields &body)
{
    COUNTERSIGN_TRY(card, body.object("card"));
    if (!card)
        return Error::invalid("card", "card is required");
    CardInput input;

    COUNTERSIGN_TRY(number, card->requiredText("number", shortText));
    if (number.size() < 13 || number.size() > 19)
        return Error::invalid("card.number", "card.number must be 13 to 19 characters");
    input.m_number = std::move(number);

    COUNTERSIGN_TRY(holder, card->requiredText("cardholder_name", shortText));
    input.m_holder = std::move(holder);

    COUNTERSIGN_TRY(month, card->integer("exp_month"));
    if (!month || *month < 1 || *month > 12)
        return Error::invalid("card.exp_month", "card.exp_month must be between 1 and 12");
    input.m_month = *month;

    COUNTERSIGN_TRY(year, card->integer("exp_year"));
    if (!year || *year < firstYear || *year > 9999)
        return Error::invalid("card.exp_year", "card.exp_year must be a four-digit year from 2024 on");
    input.m_year = *year;

    COUNTERSIGN_TRY(cvv, card->requiredText("cvv", shortText));
    if (cvv.size() < 3 || cvv.size() > 4)
        return Error::invalid("card.cvv", "card.cvv must be 3 or 4 characters");
    input.m_cvv = std::move(cvv);
    return input;
}

Result<DecodedCard> CardInput::decode(const Context &context) const
{
    using payments::Brand;
    std::string digits = payments::digitsOf(m_number);
    const Brand brand = payments::brandOf(digits);
    std::string complaints;
    std::string field;
    const auto complain = [&](const char *where, std::string_view what) {
        add(complaints, what);
        if (field.empty())
            field = where;
    };

    if (digits.size() < 13 || digits.size() > 19)
        complain("card.number", "card number must be between 13 and 19 digits");
    else if (!payments::passesLuhn(digits))
        complain("card.number", "invalid card number (Luhn check failed)");
    else if (brand != Brand::Visa && brand != Brand::Mastercard)
        complain("card.number", "unsupported card brand (only Visa and Mastercard are accepted)");

    if (isBlank(m_holder))
        complain("card.cardholder_name", "cardholder name is required");

    const YearMonth expiry{static_cast<int>(m_year), static_cast<int>(m_month)};
    const YearMonth today = yearMonthOf(context.now());
    if (expiry < today)
        complain("card.exp_month", "card has expired");
    else if (expiry.year > today.year + furthestYears)
        complain("card.exp_year", "expiry year is too far in the future");

    if (!std::ranges::all_of(m_cvv, [](char c) { return c >= '0' && c <= '9'; }))
        complain("card.cvv", "CVV must contain only digits");
    else if (m_cvv.size() != 3)
        complain("card.cvv", "CVV must be 3 digits");

    DecodedCard card;
    if (complaints.empty()) {
        card.onFile.brand = brand;
        card.onFile.last4 = digits.substr(digits.size() - 4);
        card.onFile.expiryYear = expiry.year;
        card.onFile.expiryMonth = expiry.month;
        card.onFile.fingerprint = context.surroundings.keyring->hash63(secrets::Label::CardFingerprint, digits);
        card.behaves = payments::behaviorsOf(digits, context.surroundings.behaviour->unlistedCards);
        card.holder = m_holder;
    }
    OPENSSL_cleanse(digits.data(), digits.size());
    if (!complaints.empty())
        return Error::invalid(field, complaints);
    return card;
}

Result<std::int64_t> requiredAmount(const Fields &body)
{
    COUNTERSIGN_TRY(amount, body.integer("amount"));
    if (!amount || *amount < 1)
        return Error::invalid("amount", "amount must be at least 1");
    return *amount;
}

Result<std::string> currencyShape(const Fields &body)
{
    COUNTERSIGN_TRY(code, body.requiredText("currency", shortText));
    if (code.size() != 3)
        return Error::invalid("currency", "currency must be exactly 3 characters");
    return code;
}

Result<Currency> offeredCurrency(const std::string &code)
{
    if (code != "USD" && code != "EUR" && code != "MAD")
        return Error{Code::UnsupportedCurrency, {}, "currency", 0};
    return *Currency::fromCode(code);
}

} // namespace countersign::api
