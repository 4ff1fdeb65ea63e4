#include "due/agenda.h"

#include <algorithm>

namespace countersign::due {

std::optional<Millis> Agenda::earliest(db::Connection &connection) const
{
    std::optional<Millis> first;
    for (const auto &rule : m_rules) {
        const auto at = rule->earliest(connection);
        if (at && (!first || *at < *first))
            first = at;
    }
    return first;
}

Result<int> Agenda::applySlice(journal::Transaction &transaction) const
{
    const Rule *chosen = nullptr;
    Millis at = 0;
    Millis until = transaction.now();
    for (const auto &rule : m_rules) {
        const auto earliest = rule->earliest(transaction.db());
        if (!earliest || *earliest > transaction.now())
            continue;
        if (!chosen || *earliest < at) {
            if (chosen)
                until = std::min(until, at);
            chosen = rule.get();
            at = *earliest;
        } else {
            until = std::min(until, *earliest);
        }
    }
    if (!chosen)
        return 0;
    return chosen->apply(transaction, std::max(until, at), sliceRows);
}

} // namespace countersign::due
