// A JSON object under construction, in the order its members were set. Values are given as raw JSON, so that a test can
// send any spelling, right or wrong.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::test {

class Body
{
public:
    // `path` is a key, or "object.key" for a member of an object that may not exist yet. An existing member keeps its
    // place.
    Body &set(std::string_view path, std::string raw);
    Body &setText(std::string_view path, std::string_view text); // as a JSON string
    Body &remove(std::string_view path);
    [[nodiscard]] std::string text() const; // compact

private:
    struct Member
    {
        std::string key;
        std::string raw; // when it has no members
        std::vector<Member> members;
    };
    static Member *find(std::vector<Member> &members, std::string_view key);
    static std::string write(const std::vector<Member> &members);
    std::vector<Member> m_members;
};

inline constexpr const char *visaApproved = "4242424242424242";
inline constexpr const char *mastercardApproved = "5555555555554444";
inline constexpr const char *doNotHonor = "4000000000000002";
inline constexpr const char *insufficientFunds = "4000000000009995";
inline constexpr const char *expiredCard = "4000000000000069";
inline constexpr const char *cvvMismatch = "4000000000000127";
inline constexpr const char *processingError = "4000000000000119";
inline constexpr const char *fraudRisk = "4000000000000259";

// An authorize or sale body: amount, currency and a card that is good in every test's year.
Body charge(std::int64_t amount = 9999, std::string_view currency = "USD", std::string_view number = visaApproved);
// A confirm body: the card alone.
Body payWith(std::string_view number = visaApproved);
// A payment-intent body with its required members.
Body intent(std::int64_t amount = 9999, std::string_view currency = "USD");

// `digits` with its Luhn check digit appended.
std::string withCheckDigit(std::string_view digits);

} // namespace countersign::test
