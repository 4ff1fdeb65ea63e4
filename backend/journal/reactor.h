// Reactors see each new journal entry inside the transaction that wrote it and may write more (design.md 2.7). They run
// in the fixed order the gateway gives; an error undoes the whole job.
#pragma once

#include "core/result.h"
#include "journal/transaction.h"

#include <span>

namespace countersign::journal {

class Reactor
{
public:
    virtual ~Reactor() = default;
    virtual Status react(Transaction &transaction, const Entry &entry) = 0;
};

inline constexpr int deepestReaction = 8;

// Hands every entry of the transaction to every reactor, then the entries they appended, up to deepestReaction rounds.
Status react(Transaction &transaction, std::span<Reactor *const> reactors);

} // namespace countersign::journal
