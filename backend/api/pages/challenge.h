// The 3-D Secure page of a challenge, which stands for the card's bank (contracts/payment-api.md 8.1; design.md 9), and
// its answers. Whoever knows the challenge's id may answer: only the one who knows the client secret was told it.
// Reads on any connection; the answers are jobs on the writer's thread.
#pragma once

#include "api/pages/words.h"
#include "api/route.h"
#include "payments/intentactions.h"

namespace countersign::api::pages {

struct ChallengeRequest
{
    std::string suffix;
    const Language *language = nullptr; // of the table
    const secrets::Keyring *keyring = nullptr;
};
Result<ChallengeRequest> decodeChallenge(const Context &context);

struct ChallengeView
{
    const Language *language = nullptr;
    std::optional<payments::Challenge> challenge; // none: unknown
    std::optional<payments::Intent> intent;
    bool waiting = false; // for a person in the approvals inbox
    std::string next;     // where the browser goes once it is over
};
Result<ChallengeView> findChallenge(const ChallengeRequest &request, const Reading &reading);
http::Response renderChallenge(const ChallengeView &view, const Surroundings &surroundings);
// {"state":"…"}, the word that the page itself carries: its script looks whether it is still the right one.
http::Response renderChallengeState(const ChallengeView &view, const Surroundings &surroundings);

struct ChallengeAnswer
{
    ChallengeRequest challenge;
    payments::ChallengeState verdict = payments::ChallengeState::Passed; // Passed, Failed or Abandoned
};
template <payments::ChallengeState verdict>
Result<ChallengeAnswer> decodeAnswerTo(const Context &context)
{
    COUNTERSIGN_TRY(request, decodeChallenge(context));
    return ChallengeAnswer{std::move(request), verdict};
}
struct Answered // the page itself says what became of it, whoever was first
{
    std::string challenge; // empty: there is no such
    const Language *language = nullptr;
};
Result<Answered> answerChallenge(const ChallengeAnswer &answer, journal::Transaction &transaction);
// An approval of this amount, payee and card, which every approver sees; its decision is the challenge's.
Result<Answered> askApprover(const ChallengeRequest &request, journal::Transaction &transaction);
http::Response renderAnswered(const Answered &answered, const Surroundings &surroundings);

} // namespace countersign::api::pages
