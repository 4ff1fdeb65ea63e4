// One list of (index, apply): what falls due when, and what is done then. Reads never wait for it (effective status),
// so being late costs nothing but a later journal entry; being early is impossible. Rules run in order of due time, in
// slices on the writer's low lane (design.md 2.8, 4).
#pragma once

#include "core/result.h"
#include "journal/transaction.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace countersign::due {

inline constexpr int sliceRows = 200;

class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    // The time of the earliest row that waits. Read from an index; any connection.
    [[nodiscard]] virtual std::optional<Millis> earliest(db::Connection &connection) const = 0;
    // Applies at most `rows` rows that are due at `until`, oldest first; returns how many. Writer thread.
    virtual Result<int> apply(journal::Transaction &transaction, Millis until, int rows) const = 0;
};

class Agenda
{
public:
    void add(std::unique_ptr<Rule> rule) { m_rules.push_back(std::move(rule)); }

    // When something falls due next, whatever it is.
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const;
    // One slice of the rule whose row is due first, no further than the next rule's first row. Returns rows applied; 0:
    // nothing is due at the transaction's now().
    Result<int> applySlice(journal::Transaction &transaction) const;

private:
    std::vector<std::unique_ptr<Rule>> m_rules;
};

} // namespace countersign::due
