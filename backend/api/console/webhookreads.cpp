#include "api/console/webhookreads.h"

#include "api/console/reads.h"
#include "api/formats.h"

#include <algorithm>

namespace countersign::api::console {
namespace {

// The secrets of other endpoints, to be able to say "signed with the secret of we_…".
std::vector<webhooks::Known> secretsOfOthers(const Verification &command, const Reading &reading)
{
    std::vector<webhooks::Known> out;
    for (const webhooks::Endpoint &endpoint : webhooks::endpointsOf(reading.db, command.tenant)) {
        if (endpoint.id == command.endpoint)
            continue;
        auto secrets = webhooks::secretsOf(endpoint, *command.keyring, reading.now);
        if (secrets && !secrets->current.empty())
            out.push_back({endpoint.id, std::move(secrets->current)});
    }
    return out;
}

accounts::TenantKind ownerKind(db::Connection &db, std::int64_t tenant)
{
    auto q = db.query("SELECT kind FROM tenants WHERE seq = ?", tenant);
    return q.next() ? static_cast<accounts::TenantKind>(q.integer(0)) : accounts::TenantKind::Merchant;
}

} // namespace

EndpointView viewOf(webhooks::Endpoint endpoint, db::Connection &connection)
{
    webhooks::Health health = webhooks::healthOf(connection, endpoint);
    return EndpointView{std::move(endpoint), std::move(health), {}, false};
}

Result<EndpointsView> readEndpoints(const EndpointList &list, const Reading &reading)
{
    EndpointsView view;
    for (webhooks::Endpoint &endpoint : webhooks::endpointsOf(reading.db, list.tenant))
        view.rows.push_back(viewOf(std::move(endpoint), reading.db));
    return view;
}

Result<EndpointView> readEndpoint(const webhooks::EndpointRef &ref, const Reading &reading)
{
    auto endpoint = webhooks::findEndpoint(reading.db, ref.tenant, ref.id);
    if (!endpoint)
        return Error::notFound("endpoint");
    return viewOf(std::move(*endpoint), reading.db);
}

Result<DeliveriesView> readDeliveries(const DeliveryList &list, const Reading &reading)
{
    return DeliveriesView{webhooks::listDeliveries(reading.db, reading.now, list.filter, list.after, list.limit),
                          list.limit};
}

Result<webhooks::DeliveryCount> readDeliveryCount(const DeliveryList &list, const Reading &reading)
{
    return webhooks::countDeliveries(reading.db, reading.now, list.filter);
}

Result<DeliveryDetail> readDeliveryDetail(const DeliveryDetailRequest &request, const Reading &reading)
{
    auto delivery = webhooks::findDelivery(reading.db, reading.now, request.delivery.tenant, request.delivery.id);
    if (!delivery)
        return Error::notFound("delivery");
    DeliveryDetail detail;
    detail.payload = webhooks::payloadOf(reading.db, delivery->seq);
    const webhooks::Format *format = formats().find(delivery->format);
    const auto endpoint = webhooks::findEndpoint(reading.db, 0, delivery->endpoint);
    if (format && endpoint) {
        auto secrets = webhooks::secretsOf(*endpoint, *request.keyring, reading.now);
        if (secrets) {
            for (const auto &header : format->headers({detail.payload, *secrets, request.wall, delivery->id})) {
                if (header.name == format->signature().header)
                    detail.signature = header.value;
            }
        }
    }
    if (reading.diagnostics)
        detail.attempts = webhooks::AttemptLog::of(*reading.diagnostics, delivery->id);
    detail.delivery = std::move(*delivery);
    return detail;
}

Result<EventsView> readEvents(const EventList &list, const Reading &reading)
{
    EventsView view{webhooks::eventsOf(reading.db, list.tenant, list.object)};
    for (const journal::Entry &entry : journal::entriesOf(reading.db, list.object, timelineEntries)) {
        if (entry.object != list.object || entry.tenant == 0 || (list.tenant != 0 && entry.tenant != list.tenant))
            continue;
        const auto owner = ownerKind(reading.db, entry.tenant);
        for (auto &untold : webhooks::untoldEvents(formats(), *list.keyring, entry, owner, reading.db, reading.now)) {
            if (std::ranges::any_of(view.rows, [&](const webhooks::Event &told) { return told.id == untold.id; }))
                continue;
            view.rows.push_back({std::move(untold.id), std::move(untold.type), entry.object, untold.format, untold.at,
                                 0, entry.seq, std::move(untold.body)});
        }
    }
    std::ranges::stable_sort(view.rows, [](const auto &a, const auto &b) { return a.entry > b.entry; });
    return view;
}

Result<due::Task> readTask(const due::TaskRef &ref, const Reading &reading)
{
    auto task = due::findTask(reading.db, ref.scope, ref.id);
    if (!task)
        return Error::notFound("task");
    return std::move(*task);
}

Result<webhooks::Verdict> readVerification(const Verification &command, const Reading &reading)
{
    webhooks::Check check;
    check.format = command.format;
    check.body = command.body;
    check.header = command.header;
    check.wall = command.wall;
    std::string secret = command.secret;
    if (!command.endpoint.empty()) {
        const auto endpoint = webhooks::findEndpoint(reading.db, command.tenant, command.endpoint);
        if (!endpoint)
            return Error::notFound("endpoint");
        COUNTERSIGN_TRY(secrets, webhooks::secretsOf(*endpoint, *command.keyring, reading.now));
        secret = secrets.current;
    }
    check.secret = secret;
    check.others = secretsOfOthers(command, reading);
    return webhooks::verify(check);
}

Result<InboxesView> readInboxes(const InboxRequest &request, const Reading &reading)
{
    InboxesView view;
    std::vector<webhooks::InboxFigures> figures;
    if (reading.diagnostics)
        figures = webhooks::inboxFigures(*reading.diagnostics);
    auto inboxes = webhooks::allInboxes(reading.db);
    for (const auto &one : figures) { // what received without ever being set up
        if (std::ranges::none_of(inboxes, [&](const auto &inbox) { return inbox.name == one.name; })) {
            inboxes.emplace_back();
            inboxes.back().name = one.name;
        }
    }
    for (auto &inbox : inboxes) {
        if (!request.name.empty() && inbox.name != request.name)
            continue;
        const auto found = std::ranges::find_if(figures, [&](const auto &one) { return one.name == inbox.name; });
        view.rows.push_back({std::move(inbox), found == figures.end() ? webhooks::InboxFigures{} : *found});
    }
    return view;
}

Result<MessagesView> readMessages(const MessageList &list, const Reading &reading)
{
    MessagesView view;
    view.limit = list.limit;
    if (reading.diagnostics)
        view.rows = webhooks::messagesOf(*reading.diagnostics, list.inbox, list.after, list.limit);
    return view;
}

} // namespace countersign::api::console
