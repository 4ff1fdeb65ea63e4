// What the console shows of webhooks, read from the committed store and the diagnostics beside it.
#pragma once

#include "api/console/webhookdecode.h"
#include "webhooks/attemptlog.h"
#include "webhooks/reactor.h"

namespace countersign::api::console {

struct EndpointView
{
    webhooks::Endpoint endpoint;
    webhooks::Health health;
    std::string secret; // only where it was just made
    bool changed = false;
};
struct EndpointsView
{
    std::vector<EndpointView> rows;
};
Result<EndpointsView> readEndpoints(const EndpointList &list, const Reading &reading);
Result<EndpointView> readEndpoint(const webhooks::EndpointRef &ref, const Reading &reading);
EndpointView viewOf(webhooks::Endpoint endpoint, db::Connection &connection);

struct DeliveriesView
{
    std::vector<webhooks::Delivery> rows;
    std::int64_t limit = 0;
};
Result<DeliveriesView> readDeliveries(const DeliveryList &list, const Reading &reading);
Result<webhooks::DeliveryCount> readDeliveryCount(const DeliveryList &list, const Reading &reading);

struct DeliveryDetail
{
    webhooks::Delivery delivery;
    std::string payload;
    std::string signature; // as it would be sent now
    std::vector<webhooks::Transcript> attempts;
};
Result<DeliveryDetail> readDeliveryDetail(const DeliveryDetailRequest &request, const Reading &reading);

struct EventsView
{
    std::vector<webhooks::Event> rows; // those nobody was told of, too
};
Result<EventsView> readEvents(const EventList &list, const Reading &reading);
Result<due::Task> readTask(const due::TaskRef &ref, const Reading &reading);
Result<webhooks::Verdict> readVerification(const Verification &command, const Reading &reading);

struct InboxView
{
    webhooks::Inbox inbox;
    webhooks::InboxFigures figures;
};
struct InboxesView
{
    std::vector<InboxView> rows;
};
Result<InboxesView> readInboxes(const InboxRequest &request, const Reading &reading);
struct MessagesView
{
    std::vector<webhooks::InboxMessage> rows;
    std::int64_t limit = 0;
};
Result<MessagesView> readMessages(const MessageList &list, const Reading &reading);

} // namespace countersign::api::console
