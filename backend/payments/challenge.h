// A 3-D Secure challenge: the card's holder is asked before the card is charged (contracts/payment-api.md 8.1). One
// row, exactly one end. That it timed out is judged by the clock, not by the sweeper. Reads on any connection.
#pragma once

#include "core/timestamp.h"
#include "db/sqlite.h"
#include "payments/card.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::payments {

inline constexpr Millis challengeLifetime = 10 * minute;

enum class ChallengeState : std::uint8_t { Pending = 1, Passed = 2, Failed = 3, Abandoned = 4, TimedOut = 5 };
std::string_view name(ChallengeState state); // "timed_out"

struct Challenge
{
    std::int64_t seq = 0;
    std::string suffix;                             // chl_<suffix>
    std::int64_t intent = 0;                        // seq
    ChallengeState state = ChallengeState::Pending; // effective at the time it was read
    CardOnFile card;
    Outcome afterwards = Outcome::Approved; // what the issuer says once it is passed
    std::optional<std::string> customerName, customerEmail;
    std::string returnUrl; // where the browser goes afterwards; empty: the intent's success URL
    Millis createdAt = 0, expiresAt = 0;
    std::optional<Millis> endedAt;
    std::optional<std::string> approval; // public id, when a person in the window is asked

    [[nodiscard]] std::string id() const;
};

std::optional<Challenge> findChallenge(db::Connection &connection, Millis now, std::string_view suffix);
std::optional<Challenge> findChallengeBySeq(db::Connection &connection, Millis now, std::int64_t seq);

} // namespace countersign::payments
