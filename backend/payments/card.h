// Card numbers: what may be asked of them while a request is being handled. Nothing here is ever stored; what is kept
// of a card is CardOnFile (design.md 4, Card data).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign::payments {

enum class Brand : std::uint8_t {
    Unknown = 0,
    Visa = 1,
    Mastercard = 2,
    Amex = 3,
    Discover = 4,
    Diners = 5,
    Jcb = 6,
    UnionPay = 7
};

std::string_view name(Brand brand); // "visa"

bool passesLuhn(std::string_view digits);
Brand brandOf(std::string_view digits); // by prefix and length

// Only the digits of what was typed.
std::string digitsOf(std::string_view typed);

// What the issuer's side says of a card when it is used.
enum class Outcome : std::uint8_t {
    Approved = 1,
    DoNotHonor = 2,
    InsufficientFunds = 3,
    ExpiredCard = 4,
    CvvMismatch = 5,
    ProcessingError = 6,
    FraudDeclined = 7,
    AuthenticationRequired = 8, // 3-D Secure, where nobody can be asked
    AuthenticationFailed = 9,
    LostCard = 10,
    StolenCard = 11,
    VelocityExceeded = 12,
    Blocked = 13,      // by the fraud check of the Stripe profile
    UnlistedCard = 14, // the Stripe profile takes its test cards only
};

// What stays of a card after its request was decoded.
struct CardOnFile
{
    Brand brand = Brand::Unknown;
    std::string last4;
    int expiryYear = 0;
    int expiryMonth = 0;
    std::int64_t fingerprint = 0; // keyed: tells two uses of one card, and nothing else
};

} // namespace countersign::payments
