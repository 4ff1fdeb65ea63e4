#include "webhooks/reactor.h"

#include "core/ids.h"
#include "webhooks/delivery.h"

namespace countersign::webhooks {
namespace {

struct Subscriber
{
    std::int64_t seq;
    const Format *format;
    EventFilter events;
};

bool changesEndpoints(journal::Kind kind)
{
    return kind >= journal::Kind::EndpointCreated && kind <= journal::Kind::DeliveryResent &&
           kind != journal::Kind::DeliverySucceeded;
}

} // namespace

std::string eventId(const secrets::Keyring &keyring, const journal::Entry &entry, FormatId format,
                    std::string_view type)
{
    const std::string what =
        std::to_string(entry.seq) + " " + std::to_string(static_cast<int>(format)) + " " + std::string(type);
    auto rest = static_cast<std::uint64_t>(keyring.hash63(secrets::Label::EventId, what));
    std::string digits;
    for (int i = 0; i < 10; ++i, rest /= 36)
        digits += "0123456789abcdefghijklmnopqrstuvwxyz"[rest % 36];
    return std::string(prefix::event) + newIdSuffix(entry.at, 8) + digits;
}

Status Reactor::react(journal::Transaction &tx, const journal::Entry &entry)
{
    if (changesEndpoints(entry.kind)) {
        m_news.store(true, std::memory_order_release);
        return Done{};
    }
    if (entry.tenant == 0)
        return Done{};
    bool anyTypes = false;
    for (const Format *format : m_formats.all())
        anyTypes = anyTypes || !format->typesOf(entry).empty();
    if (!anyTypes)
        return Done{};

    std::vector<Subscriber> subscribers;
    {
        auto q = tx.db().query("SELECT seq, format, events FROM webhook_endpoints WHERE tenant = ? AND removed = 0 "
                               "ORDER BY seq",
                               entry.tenant);
        while (q.next()) {
            const Format *format = m_formats.find(q.view(1));
            if (format)
                subscribers.push_back({q.integer(0), format, EventFilter::fromJson(q.text(2))});
        }
    }
    if (subscribers.empty())
        return Done{};

    for (const Format *format : m_formats.all()) {
        for (const std::string_view type : format->typesOf(entry)) {
            std::int64_t event = 0;
            std::string id;
            for (const Subscriber &subscriber : subscribers) {
                if (subscriber.format != format || !subscriber.events.matches(type))
                    continue;
                const std::string delivery = newDeliveryId(tx.now());
                std::optional<std::string> own;
                if (event == 0 || format->namesDelivery()) {
                    if (event == 0)
                        id = eventId(m_keyring, entry, format->id(), type);
                    COUNTERSIGN_TRY(body, format->render(entry, {type, id, delivery, entry.at}, tx.db(), tx.now()));
                    if (event == 0)
                        event = insertEvent(
                            {entry.tenant, id, format->id(), std::string(type), entry.object, body, entry.seq}, tx);
                    if (format->namesDelivery())
                        own = std::move(body);
                }
                insertDelivery(delivery, event, subscriber.seq, own, tx);
                m_news.store(true, std::memory_order_release);
            }
        }
    }
    return Done{};
}

std::vector<Untold> untoldEvents(const Formats &formats, const secrets::Keyring &keyring, const journal::Entry &entry,
                                 accounts::TenantKind owner, db::Connection &connection, Millis now)
{
    std::vector<Untold> out;
    for (const Format *format : formats.all()) {
        if (format->owner() != owner)
            continue;
        for (const std::string_view type : format->typesOf(entry)) {
            std::string id = eventId(keyring, entry, format->id(), type);
            auto body = format->render(entry, {type, id, {}, entry.at}, connection, now);
            if (body)
                out.push_back({std::move(id), std::string(type), std::move(*body), entry.at, format->id()});
        }
    }
    return out;
}

} // namespace countersign::webhooks
