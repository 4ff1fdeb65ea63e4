// Webhooks as the console's JSON. Pure.
#pragma once

#include "api/console/webhookreads.h"
#include "core/json/writer.h"

namespace countersign::api::console {

void deliveryMembers(json::Writer &w, const webhooks::Delivery &delivery, const Surroundings &surroundings);

http::Response renderEndpoints(const EndpointsView &view, const Surroundings &surroundings);
http::Response renderEndpoint(const EndpointView &view, const Surroundings &surroundings);
http::Response renderNewEndpoint(const EndpointView &view, const Surroundings &surroundings); // 201
http::Response renderFormats(const Surroundings &surroundings);
http::Response renderDeliveries(const DeliveriesView &view, const Surroundings &surroundings);
http::Response renderDelivery(const webhooks::Delivery &delivery, const Surroundings &surroundings);
http::Response renderNewDelivery(const webhooks::Delivery &delivery, const Surroundings &surroundings); // 201
http::Response renderDeliveryDetail(const DeliveryDetail &detail, const Surroundings &surroundings);
http::Response renderDeliveryCount(const webhooks::DeliveryCount &count);
http::Response renderDeliveryCountOf(const webhooks::DeliveryCount &count, const Surroundings &surroundings);
http::Response renderEvents(const EventsView &view, const Surroundings &surroundings);
http::Response renderStartedTask(const due::Task &task); // 202
http::Response renderTask(const due::Task &task, const Surroundings &surroundings);
http::Response renderVerdict(const webhooks::Verdict &verdict, const Surroundings &surroundings);
http::Response renderInboxes(const InboxesView &view, const Surroundings &surroundings);
http::Response renderInbox(const webhooks::Inbox &inbox, const Surroundings &surroundings);
http::Response renderMessages(const MessagesView &view, const Surroundings &surroundings);
http::Response renderRetention(const webhooks::Retention &kept, const Surroundings &surroundings);
http::Response renderDeleted(std::int64_t count);

} // namespace countersign::api::console
