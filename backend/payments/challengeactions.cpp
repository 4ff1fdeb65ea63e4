#include "core/ids.h"
#include "journal/changes.h"
#include "payments/attempt.h"
#include "payments/expiry.h"
#include "payments/paymentmethod.h"

#include <vector>

namespace countersign::payments {
namespace {

// Where the row leaves the pending state: whoever comes second changes nothing.
bool leavePending(const Challenge &challenge, ChallengeState state, Transaction &tx)
{
    tx.db().run("UPDATE challenges SET state = ?, ended_at = ? WHERE seq = ? AND state = 1", static_cast<int>(state),
                tx.now(), challenge.seq);
    return tx.db().changedRows() == 1;
}

void tell(const Intent &intent, const Challenge &challenge, ChallengeState state, bool payableAgain, Transaction &tx)
{
    journal::Changes changes;
    changes.set("challenge", challenge.id()).set("result", name(state));
    if (payableAgain)
        changes.moved("status", "requires_action", "created");
    tx.append(state == ChallengeState::Passed ? journal::Kind::ChallengePassed : journal::Kind::ChallengeFailed,
              intent.tenant, intent.id(), {}, changes.json());
}

// A card that nobody keeps pays once. Another challenge, or a plain confirm, may have used it up meanwhile.
bool cardIsSpent(const Intent &intent, Transaction &tx)
{
    const auto method = intent.method ? findMethodBySeq(tx.db(), *intent.method) : std::nullopt;
    return method && method->spent;
}

Error ended(const Challenge &challenge)
{
    return Error{Code::ChallengeEnded, std::string(name(challenge.state)), {}, 0};
}

class ChallengeExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "challenge expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT min(expires_at) FROM challenges WHERE state = 1");
        return q.next() && !q.isNull(0) ? std::optional(q.integer(0) + 1) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        std::vector<std::int64_t> overdue;
        {
            auto q = tx.db().query("SELECT seq FROM challenges WHERE state = 1 AND expires_at < ? "
                                   "ORDER BY expires_at, seq LIMIT ?",
                                   until, rows);
            while (q.next())
                overdue.push_back(q.integer(0));
        }
        for (const std::int64_t seq : overdue) {
            const auto challenge = findChallengeBySeq(tx.db(), tx.now(), seq);
            COUNTERSIGN_CHECK(endChallenge(challenge.value(), ChallengeState::TimedOut, tx));
        }
        return static_cast<int>(overdue.size());
    }
};

} // namespace

Result<Confirmed> startChallenge(Intent intent, const Confirm &command, Outcome afterwards, Transaction &tx)
{
    Challenge c;
    c.suffix = newIdSuffix(tx.now());
    c.intent = intent.seq;
    c.card = command.card;
    c.afterwards = afterwards;
    c.customerName = command.customerName;
    c.customerEmail = command.customerEmail;
    c.returnUrl = command.returnUrl;
    c.createdAt = tx.now();
    c.expiresAt = tx.now() + challengeLifetime;
    tx.db().run("INSERT INTO challenges(uid, intent, brand, last4, expiry, fingerprint, afterwards, customer_name, "
                "customer_email, return_url, created_at, expires_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                c.suffix, c.intent, static_cast<int>(c.card.brand), c.card.last4,
                c.card.expiryYear * 100 + c.card.expiryMonth, c.card.fingerprint, static_cast<int>(c.afterwards),
                c.customerName, c.customerEmail, c.returnUrl, c.createdAt, c.expiresAt);
    c.seq = tx.db().lastRow();
    tx.db().run("UPDATE intents SET challenge = ?, challenge_until = ?, version = version + 1 WHERE seq = ?", c.seq,
                c.expiresAt, intent.seq);
    intent.challenge = c.seq;
    intent.challengeUntil = c.expiresAt;
    intent.challengeSuffix = c.suffix;
    intent.version += 1;
    intent.status = IntentStatus::RequiresAction;
    tx.append(journal::Kind::ChallengeStarted, intent.tenant, intent.id(), {},
              journal::Changes()
                  .set("card", c.card.last4)
                  .set("challenge", c.id())
                  .moved("status", "created", "requires_action")
                  .json());
    return Confirmed{std::move(intent), std::nullopt, std::move(c)};
}

Result<Confirmed> endChallenge(const Challenge &challenge, ChallengeState state, Transaction &tx)
{
    if (!leavePending(challenge, state, tx))
        return ended(findChallengeBySeq(tx.db(), tx.now(), challenge.seq).value());
    tx.db().run("UPDATE intents SET challenge = NULL, challenge_until = NULL WHERE seq = ?", challenge.intent);
    auto intent = findIntentBySeq(tx.db(), tx.now(), challenge.intent);
    // It was payable when the challenge began, and whoever passes within its ten minutes has paid in time.
    intent->status = IntentStatus::Created;
    tell(*intent, challenge, state, true, tx);
    const Outcome outcome = state != ChallengeState::Passed ? Outcome::AuthenticationFailed
                            : cardIsSpent(*intent, tx)      ? Outcome::DoNotHonor
                                                            : challenge.afterwards;
    COUNTERSIGN_TRY(
        confirmed,
        payIntent(std::move(*intent), {challenge.card, outcome, challenge.customerName, challenge.customerEmail}, tx));
    confirmed.challenge = challenge;
    confirmed.challenge->state = state;
    confirmed.challenge->endedAt = tx.now();
    return std::move(confirmed);
}

Status endOverdueChallenge(const Intent &intent, Transaction &tx)
{
    const auto challenge = findChallengeBySeq(tx.db(), tx.now(), *intent.challenge);
    COUNTERSIGN_CHECK(endChallenge(challenge.value(), ChallengeState::TimedOut, tx));
    return Done{};
}

Result<Confirmed> settleChallenge(const SettleChallenge &command, Transaction &tx)
{
    const auto challenge = findChallenge(tx.db(), tx.now(), command.suffix);
    if (!challenge)
        return Error::notFound("challenge");
    if (challenge->state != ChallengeState::Pending)
        return ended(*challenge);
    return endChallenge(*challenge, command.verdict, tx);
}

void noteApproval(const Challenge &challenge, const std::string &approval, Transaction &tx)
{
    tx.db().run("UPDATE challenges SET approval = ? WHERE seq = ? AND state = 1 AND approval IS NULL", approval,
                challenge.seq);
}

Status dropChallenge(const Intent &intent, Transaction &tx)
{
    if (!intent.challenge)
        return Done{};
    const auto challenge = findChallengeBySeq(tx.db(), tx.now(), *intent.challenge);
    leavePending(challenge.value(), ChallengeState::Abandoned, tx);
    tx.db().run("UPDATE intents SET challenge = NULL, challenge_until = NULL WHERE seq = ?", intent.seq);
    tell(intent, *challenge, ChallengeState::Abandoned, false, tx);
    return Done{};
}

std::unique_ptr<due::Rule> challengeExpiry()
{
    return std::make_unique<ChallengeExpiry>();
}

} // namespace countersign::payments
