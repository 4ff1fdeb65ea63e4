#include "payments/challenge.h"

#include "core/ids.h"

#include <array>

namespace countersign::payments {
namespace {

// ?1 is the domain time.
#define COUNTERSIGN_CHALLENGE_SELECT                                                                                   \
    "SELECT c.seq, c.uid, c.intent, CASE WHEN c.state = 1 AND c.expires_at < ?1 THEN 5 ELSE c.state END, c.brand, "    \
    "c.last4, c.expiry, c.fingerprint, c.afterwards, c.customer_name, c.customer_email, c.return_url, c.created_at, "  \
    "c.expires_at, c.ended_at, c.approval FROM challenges c WHERE "

constexpr std::array<std::string_view, 6> states{"", "pending", "passed", "failed", "abandoned", "timed_out"};

std::optional<Challenge> read(db::Query q)
{
    if (!q.next())
        return std::nullopt;
    Challenge c;
    c.seq = q.integer(0);
    c.suffix = q.text(1);
    c.intent = q.integer(2);
    c.state = static_cast<ChallengeState>(q.integer(3));
    c.card.brand = static_cast<Brand>(q.integer(4));
    c.card.last4 = q.text(5);
    c.card.expiryYear = static_cast<int>(q.integer(6) / 100);
    c.card.expiryMonth = static_cast<int>(q.integer(6) % 100);
    c.card.fingerprint = q.integer(7);
    c.afterwards = static_cast<Outcome>(q.integer(8));
    c.customerName = q.maybeText(9);
    c.customerEmail = q.maybeText(10);
    c.returnUrl = q.text(11);
    c.createdAt = q.integer(12);
    c.expiresAt = q.integer(13);
    c.endedAt = q.maybeInteger(14);
    c.approval = q.maybeText(15);
    return c;
}

} // namespace

std::string_view name(ChallengeState state)
{
    return states[static_cast<std::size_t>(state)];
}

std::string Challenge::id() const
{
    return std::string(prefix::challenge) + suffix;
}

std::optional<Challenge> findChallenge(db::Connection &connection, Millis now, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    return read(connection.query(COUNTERSIGN_CHALLENGE_SELECT "c.uid = ?2", now, suffix));
}

std::optional<Challenge> findChallengeBySeq(db::Connection &connection, Millis now, std::int64_t seq)
{
    return read(connection.query(COUNTERSIGN_CHALLENGE_SELECT "c.seq = ?2", now, seq));
}

} // namespace countersign::payments
