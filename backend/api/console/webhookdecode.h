// Requests about webhooks into commands and queries. HTTP thread, pure.
#pragma once

#include "api/console/decode.h"
#include "webhooks/delivery.h"
#include "webhooks/inbox.h"
#include "webhooks/resendtask.h"
#include "webhooks/retention.h"
#include "webhooks/verify.h"

namespace countersign::api::console {

struct EndpointList
{
    std::int64_t tenant = 0;
};
Result<EndpointList> decodeEndpointList(const Context &context);
Result<webhooks::EndpointRef> decodeEndpointRef(const Context &context);
Result<webhooks::NewEndpoint> decodeNewEndpoint(const Context &context);
Result<webhooks::ChangeEndpoint> decodeChangeEndpoint(const Context &context);
Result<webhooks::RotateSecret> decodeRotateSecret(const Context &context);
struct EndpointSecret
{
    webhooks::EndpointRef endpoint;
    const secrets::Keyring *keyring = nullptr;
};
Result<EndpointSecret> decodeEndpointSecret(const Context &context);
struct TestEvent
{
    webhooks::EndpointRef endpoint;
    std::optional<std::string> type;
};
Result<TestEvent> decodeTestEvent(const Context &context);

struct DeliveryList
{
    webhooks::DeliveryFilter filter;
    std::int64_t after = 0;
    std::int64_t limit = 50;
};
Result<DeliveryList> decodeDeliveryList(const Context &context);
Result<webhooks::DeliveryRef> decodeDeliveryRef(const Context &context);
struct DeliveryDetailRequest
{
    webhooks::DeliveryRef delivery;
    const secrets::Keyring *keyring = nullptr;
    Millis wall = 0;
};
Result<DeliveryDetailRequest> decodeDeliveryDetail(const Context &context);
// Counts with "dry_run", starts the task without.
Result<Action> decodeResendAll(const Context &context);
Result<due::TaskRef> decodeTaskRef(const Context &context);

struct EventList
{
    std::int64_t tenant = 0;
    std::string object;
    const secrets::Keyring *keyring = nullptr;
};
Result<EventList> decodeEventList(const Context &context);

struct Verification
{
    const webhooks::Format *format = nullptr;
    std::int64_t tenant = 0;
    std::string endpoint; // whose secret; or
    std::string secret;   // this one
    std::string body, header;
    Millis wall = 0;
    const secrets::Keyring *keyring = nullptr;
};
Result<Verification> decodeVerification(const Context &context);

Result<webhooks::SetRetention> decodeSetRetention(const Context &context);

struct InboxRequest
{
    std::string name; // empty: all of them
};
Result<InboxRequest> decodeInbox(const Context &context);
Result<webhooks::SetInbox> decodeSetInbox(const Context &context);
struct MessageList
{
    std::string inbox;
    std::int64_t after = 0, limit = 50;
};
Result<MessageList> decodeMessageList(const Context &context);
Result<Action> decodeClearInbox(const Context &context);
Result<Action> decodeReceive(const Context &context); // POST /inbox/{name}

} // namespace countersign::api::console
