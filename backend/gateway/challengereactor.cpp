#include "gateway/challengereactor.h"

#include "approvals/approval.h"
#include "core/ids.h"
#include "core/json/reader.h"
#include "payments/intentactions.h"

namespace countersign::gateway {
namespace {

using journal::Kind;

Status answerChallenge(journal::Transaction &tx, const journal::Entry &entry)
{
    const auto approval = approvals::findApproval(tx.db(), tx.now(), entry.tenant, entry.object);
    if (!approval)
        return Done{};
    const std::string suffix(idSuffix(approval->externalId, prefix::challenge));
    const auto challenge = payments::findChallenge(tx.db(), tx.now(), suffix);
    // An integrator may name its own request like a challenge: only the one that was asked for counts.
    if (!challenge || challenge->approval != entry.object || challenge->state != payments::ChallengeState::Pending)
        return Done{};
    const bool approved = entry.kind == Kind::ApprovalApproved;
    COUNTERSIGN_CHECK(payments::settleChallenge(
        {suffix, approved ? payments::ChallengeState::Passed : payments::ChallengeState::Failed}, tx));
    return Done{};
}

Status takeApprovalBack(journal::Transaction &tx, const journal::Entry &entry)
{
    const auto data = json::Document::parse(entry.data);
    const auto id = data ? data->root().find("challenge") : std::nullopt;
    if (!id || !id->isString())
        return Done{};
    const auto challenge = payments::findChallenge(tx.db(), tx.now(), idSuffix(id->string(), prefix::challenge));
    if (!challenge || !challenge->approval)
        return Done{};
    const auto approval = approvals::findApproval(tx.db(), tx.now(), entry.tenant, *challenge->approval);
    if (approval && approval->state == approvals::ApprovalState::Pending)
        COUNTERSIGN_CHECK(approvals::cancelApproval({entry.tenant, approval->id, std::nullopt}, tx));
    return Done{};
}

} // namespace

Status ChallengeReactor::react(journal::Transaction &tx, const journal::Entry &entry)
{
    switch (entry.kind) {
    case Kind::ApprovalApproved:
    case Kind::ApprovalDenied:
        return answerChallenge(tx, entry);
    case Kind::ChallengePassed:
    case Kind::ChallengeFailed:
        return takeApprovalBack(tx, entry);
    default:
        return Done{};
    }
}

} // namespace countersign::gateway
