// A write job that keeps a journal: the transaction every domain folder's apply functions take. Writer thread.
#pragma once

#include "db/transaction.h"
#include "journal/entry.h"

#include <string>
#include <vector>

namespace countersign::journal {

struct Origin
{
    std::string actor = "system";
    std::uint64_t request = 0;
};

class Transaction
{
public:
    Transaction(db::Transaction &transaction, const Origin &origin)
        : m_transaction(transaction)
        , m_origin(origin)
    {
    }

    [[nodiscard]] db::Connection &db() { return m_transaction.db(); }
    [[nodiscard]] Millis now() const { return m_transaction.now(); }
    [[nodiscard]] Millis wall() const { return m_transaction.wall(); }
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    void count(std::int64_t tenant, std::int64_t name, std::int64_t change)
    {
        m_transaction.count(tenant, name, change);
    }

    // Writes the entry with this job's times, actor and request.
    void append(Kind kind, std::int64_t tenant, std::string object, std::string parent, std::string data);
    [[nodiscard]] const std::vector<Entry> &appended() const { return m_appended; }

private:
    db::Transaction &m_transaction;
    const Origin &m_origin;
    std::vector<Entry> m_appended;
};

} // namespace countersign::journal
