// Moves a transaction along with the intent and the payment it stands over, in the commit that moved those (design.md
// 2.7): whoever captured, refunded or canceled, the window or a dialect. Writer thread.
#pragma once

#include "journal/reactor.h"

namespace countersign::partners {

class Reactor final : public journal::Reactor
{
public:
    Status react(journal::Transaction &transaction, const journal::Entry &entry) override;
};

// What the intent's own row says by now, for a transaction that was attached to it afterwards.
Status followIntent(const std::string &transaction, const std::string &intent, journal::Transaction &tx);

} // namespace countersign::partners
