#include "journal/transaction.h"

#include <cassert>

namespace countersign::journal {

void Transaction::append(Kind kind, std::int64_t tenant, std::string object, std::string parent, std::string data)
{
    assert(data.size() <= maximumData && "journal data must stay small");
    Entry entry{0,
                now(),
                wall(),
                m_origin.request,
                m_origin.actor,
                tenant,
                kind,
                std::move(object),
                std::move(parent),
                std::move(data)};
    const auto orNull = [](const std::string &text) {
        return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
    };
    db().run("INSERT INTO journal(at, wall, request, actor, tenant, kind, object, parent, data) "
             "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
             entry.at, entry.wall, db::ZeroIsNull{static_cast<std::int64_t>(entry.request)}, entry.actor,
             db::ZeroIsNull{entry.tenant}, static_cast<std::int64_t>(kind), entry.object, orNull(entry.parent),
             entry.data);
    entry.seq = db().lastRow();
    m_transaction.raiseSeq(entry.seq);
    m_appended.push_back(std::move(entry));
}

} // namespace countersign::journal
