// Where the two siblings meet (design.md 2.7): the decision about an approval that a challenge asked for is the answer
// to that challenge, in the same commit, and a challenge that ends otherwise takes its approval back. Writer thread.
#pragma once

#include "journal/reactor.h"

namespace countersign::gateway {

class ChallengeReactor final : public journal::Reactor
{
public:
    // An approval that expires needs nothing: it does so with its challenge, to the millisecond.
    Status react(journal::Transaction &transaction, const journal::Entry &entry) override;
};

} // namespace countersign::gateway
