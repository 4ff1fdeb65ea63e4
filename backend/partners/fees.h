// What a successful transaction costs and what is paid out of it (contracts/clive-stripe.md A11). Whole numbers only;
// the platform's share is the remainder, so that the parts always add up to the amount. Pure.
#pragma once

#include "accounts/setup.h"
#include "core/money.h"

namespace countersign::partners {

using accounts::PartsPerMillion;

inline constexpr PartsPerMillion wholeAmount = 1'000'000;

struct FeeTerms
{
    PartsPerMillion processor = 0;   // of the amount, to the processor
    std::int64_t processorFixed = 0; // on top, in hundredths of the currency
    PartsPerMillion partner = 0;     // of the amount, withheld from the payout
    std::int64_t flatUsd = 0;        // on top of that, US cents; for transactions in US dollars only
};

struct Fees // minor units; they may be negative where the fixed part eats the rest
{
    PartsPerMillion processorPercent = 0, partnerPercent = 0;
    std::int64_t processor = 0, platform = 0, net = 0;

    [[nodiscard]] PartsPerMillion payoutPercent() const { return wholeAmount - partnerPercent; }
    [[nodiscard]] PartsPerMillion earningPercent() const { return partnerPercent - processorPercent; }
};

Fees feesOf(Money amount, const FeeTerms &terms);

// Beyond it the arithmetic above would leave 64 bits.
inline constexpr std::int64_t largestAmount = 1'000'000'000'000;

} // namespace countersign::partners
