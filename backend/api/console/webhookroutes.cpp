#include "api/console/webhookroutes.h"

#include "api/console/render.h"
#include "api/console/webhookrender.h"
#include "api/formats.h"
#include "core/ids.h"

#include <array>

namespace countersign::api::console {
namespace {

using accounts::Role;
using accounts::Roles;
using enum http::Method;

constexpr Roles sees{Role::Admin, Role::Support, Role::Merchant, Role::Developer};
constexpr Roles sends{Role::Admin, Role::Support, Role::Developer};
constexpr Roles manages{Role::Admin, Role::Developer};

Result<EndpointView> changedView(const webhooks::EndpointRef &ref, const Error &error, journal::Transaction &tx)
{
    if (error.code != Code::Changed)
        return error;
    EndpointView view = viewOf(std::move(*webhooks::findEndpoint(tx.db(), ref.tenant, ref.id)), tx.db());
    view.changed = true;
    return view;
}

template <auto Act>
Result<EndpointView> onEndpoint(const webhooks::EndpointRef &ref, journal::Transaction &tx)
{
    auto done = Act(ref, tx);
    return done ? Result<EndpointView>(viewOf(std::move(*done), tx.db())) : changedView(ref, done.error(), tx);
}

Result<EndpointView> create(const webhooks::NewEndpoint &command, journal::Transaction &tx)
{
    COUNTERSIGN_TRY(endpoint, webhooks::createEndpoint(command, tx));
    EndpointView view = viewOf(std::move(endpoint), tx.db());
    view.secret = command.secret;
    return view;
}

Result<EndpointView> change(const webhooks::ChangeEndpoint &command, journal::Transaction &tx)
{
    if (command.events) {
        const auto endpoint = webhooks::findEndpoint(tx.db(), command.endpoint.tenant, command.endpoint.id);
        const webhooks::Format *format = endpoint ? formats().find(endpoint->format) : nullptr;
        if (format)
            COUNTERSIGN_CHECK(command.events->check(format->types()));
    }
    auto done = webhooks::changeEndpoint(command, tx);
    return done ? Result<EndpointView>(viewOf(std::move(*done), tx.db()))
                : changedView(command.endpoint, done.error(), tx);
}

Result<EndpointView> rotate(const webhooks::RotateSecret &asked, journal::Transaction &tx)
{
    webhooks::RotateSecret command = asked;
    const auto endpoint = webhooks::findEndpoint(tx.db(), command.endpoint.tenant, command.endpoint.id);
    const webhooks::Format *format = endpoint ? formats().find(endpoint->format) : nullptr;
    if (!format || !format->overlaps())
        command.overlap = 0; // this format carries one signature: the new secret counts from the next attempt on
    auto done = webhooks::rotateSecret(command, tx);
    if (!done)
        return changedView(command.endpoint, done.error(), tx);
    EndpointView view = viewOf(std::move(*done), tx.db());
    view.secret = command.secret;
    return view;
}

Result<std::string> reveal(const EndpointSecret &command, journal::Transaction &tx)
{
    return webhooks::revealSecret(command.endpoint, *command.keyring, tx);
}

Result<webhooks::Delivery> sendTest(const TestEvent &command, journal::Transaction &tx)
{
    const auto endpoint = webhooks::findEndpoint(tx.db(), command.endpoint.tenant, command.endpoint.id);
    if (!endpoint || endpoint->removed)
        return Error::notFound("endpoint");
    const webhooks::Format *format = formats().find(endpoint->format);
    if (!format)
        return Error::of(Code::Internal);
    const std::string type = command.type.value_or(std::string(format->types().front()));
    COUNTERSIGN_CHECK(webhooks::EventFilter({type}).check(format->types()));
    if (type.ends_with('*'))
        return Error::invalid("event", "event must be one event, not a wildcard");
    auto owner = tx.db().query("SELECT id FROM tenants WHERE seq = ?", endpoint->tenant);
    const std::string ownerId = owner.next() ? owner.text(0) : std::string();
    owner.run();
    const std::string event = std::string(prefix::event) + "test_" + newIdSuffix(tx.now());
    const std::string delivery = webhooks::newDeliveryId(tx.now());
    const std::string body = format->sample({type, event, delivery, tx.now()}, ownerId);
    const std::int64_t seq =
        webhooks::insertEvent({endpoint->tenant, event, format->id(), type, "test", body, std::nullopt}, tx);
    webhooks::insertDelivery(delivery, seq, endpoint->seq, std::nullopt, tx);
    tx.append(journal::Kind::DeliveryResent, endpoint->tenant, delivery, endpoint->id, "{\"test\":1}");
    return std::move(*webhooks::findDelivery(tx.db(), tx.now(), 0, delivery));
}

Result<webhooks::Retention> readRetention(const Nothing &, const Reading &reading)
{
    return webhooks::retentionOf(reading.db);
}

template <auto Render>
Result<Action> constant(const Context &context)
{
    Action action;
    action.read = [surroundings = context.surroundings](const Reading &) -> Result<http::Response> {
        return Render(surroundings);
    };
    return action;
}

constexpr auto token = Door::Operator;
constexpr auto free = Bucket::None;
constexpr auto never = Idempotency::Never;
constexpr auto ifGiven = Idempotency::Optional;

const std::array routes{
    Route{Get, "/console/v1/webhook-formats", token, free, never, Kind::Point, constant<renderFormats>, sees},
    Route{Get, "/console/v1/webhook-endpoints", token, free, never, Kind::Scan,
          read<decodeEndpointList, readEndpoints, renderEndpoints>, sees},
    Route{Post, "/console/v1/webhook-endpoints", token, free, ifGiven, Kind::Write,
          write<decodeNewEndpoint, create, renderNewEndpoint>, manages, Secrecy::Secret},
    Route{Get, "/console/v1/webhook-endpoints/:id", token, free, never, Kind::Point,
          read<decodeEndpointRef, readEndpoint, renderEndpoint>, sees},
    Route{Patch, "/console/v1/webhook-endpoints/:id", token, free, never, Kind::Write,
          write<decodeChangeEndpoint, change, renderEndpoint>, manages},
    Route{Delete, "/console/v1/webhook-endpoints/:id", token, free, never, Kind::Write,
          write<decodeEndpointRef, onEndpoint<webhooks::removeEndpoint>, renderEndpoint>, manages},
    Route{Post, "/console/v1/webhook-endpoints/:id/pause", token, free, never, Kind::Write,
          write<decodeEndpointRef, onEndpoint<webhooks::pauseEndpoint>, renderEndpoint>, manages},
    Route{Post, "/console/v1/webhook-endpoints/:id/resume", token, free, never, Kind::Write,
          write<decodeEndpointRef, onEndpoint<webhooks::resumeEndpoint>, renderEndpoint>, manages},
    Route{Post, "/console/v1/webhook-endpoints/:id/rotate-secret", token, free, ifGiven, Kind::Write,
          write<decodeRotateSecret, rotate, renderEndpoint>, manages, Secrecy::Secret},
    Route{Post, "/console/v1/webhook-endpoints/:id/reveal-secret", token, free, never, Kind::Write,
          write<decodeEndpointSecret, reveal, renderValue>, manages, Secrecy::Secret},
    Route{Post, "/console/v1/webhook-endpoints/:id/test", token, free, never, Kind::Write,
          write<decodeTestEvent, sendTest, renderNewDelivery>, manages},

    Route{Get, "/console/v1/deliveries", token, free, never, Kind::Scan,
          read<decodeDeliveryList, readDeliveries, renderDeliveries>, sees},
    Route{Get, "/console/v1/deliveries/count", token, free, never, Kind::Scan,
          read<decodeDeliveryList, readDeliveryCount, renderDeliveryCountOf>, sees},
    Route{Post, "/console/v1/deliveries/resend", token, free, ifGiven, Kind::Write, decodeResendAll, sends},
    Route{Get, "/console/v1/deliveries/:id", token, free, never, Kind::Point,
          read<decodeDeliveryDetail, readDeliveryDetail, renderDeliveryDetail>, sees},
    Route{Post, "/console/v1/deliveries/:id/resend", token, free, ifGiven, Kind::Write,
          write<decodeDeliveryRef, webhooks::resend, renderDelivery>, sends},
    Route{Post, "/console/v1/deliveries/:id/send-now", token, free, ifGiven, Kind::Write,
          write<decodeDeliveryRef, webhooks::sendNow, renderDelivery>, sends},
    Route{Get, "/console/v1/events", token, free, never, Kind::Scan, read<decodeEventList, readEvents, renderEvents>,
          sees},
    Route{Get, "/console/v1/tasks/:id", token, free, never, Kind::Point, read<decodeTaskRef, readTask, renderTask>,
          sends},
    Route{Post, "/console/v1/tasks/:id/cancel", token, free, never, Kind::Write,
          write<decodeTaskRef, due::cancelTask, renderTask>, sends},
    Route{Post, "/console/v1/signatures/verify", token, free, never, Kind::Scan,
          read<decodeVerification, readVerification, renderVerdict>, manages},

    Route{Get, "/console/v1/retention", token, free, never, Kind::Point,
          read<decodeNothing, readRetention, renderRetention>, manages},
    Route{Put, "/console/v1/retention", token, free, never, Kind::Write,
          write<decodeSetRetention, webhooks::setRetention, renderRetention>, manages},

    Route{Get, "/console/v1/inboxes", token, free, never, Kind::Point, read<decodeInbox, readInboxes, renderInboxes>,
          manages},
    Route{Put, "/console/v1/inboxes/:name", token, free, never, Kind::Write,
          write<decodeSetInbox, webhooks::setInbox, renderInbox>, manages},
    Route{Get, "/console/v1/inboxes/:name/messages", token, free, never, Kind::Point,
          read<decodeMessageList, readMessages, renderMessages>, manages},
    Route{Delete, "/console/v1/inboxes/:name/messages", token, free, never, Kind::Host, decodeClearInbox, manages},
    Route{Post, "/inbox/:name", Door::Open, free, never, Kind::Host, decodeReceive},
};

} // namespace

std::span<const Route> webhookRoutes()
{
    return routes;
}

} // namespace countersign::api::console
