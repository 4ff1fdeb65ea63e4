// Writes what happened as events and deliveries, in the commit that made it happen (design.md 2.7). Writer thread.
#pragma once

#include "journal/reactor.h"
#include "secrets/keyring.h"
#include "webhooks/format.h"

#include <atomic>
#include <string>

namespace countersign::webhooks {

class Reactor final : public journal::Reactor
{
public:
    Reactor(const Formats &formats, const secrets::Keyring &keyring)
        : m_formats(formats)
        , m_keyring(keyring)
    {
    }
    Status react(journal::Transaction &transaction, const journal::Entry &entry) override;

    // Whether something was written since the last call that the dispatcher should look at. Any thread.
    bool takeNews() { return m_news.exchange(false, std::memory_order_acq_rel); }

private:
    const Formats &m_formats;
    const secrets::Keyring &m_keyring;
    std::atomic<bool> m_news{false};
};

// An event's public id comes from what it tells of, so that one that nobody was told about has the same id whenever it
// is looked at.
std::string eventId(const secrets::Keyring &keyring, const journal::Entry &entry, FormatId format,
                    std::string_view type);

// The events that nobody subscribed to are kept as the journal entries they come from; this renders them.
struct Untold
{
    std::string id, type, body;
    Millis at = 0;
    FormatId format = FormatId::Payment;
};
std::vector<Untold> untoldEvents(const Formats &formats, const secrets::Keyring &keyring, const journal::Entry &entry,
                                 accounts::TenantKind owner, db::Connection &connection, Millis now);

} // namespace countersign::webhooks
