#include "api/nuvouch/events.h"

#include "core/json/writer.h"
#include "webhooks/signing.h"

#include <array>

namespace countersign::api::nuvouch {
namespace {

// contracts/nuvouch.md 7.2; the schedule is [P] of 7.5.
constexpr std::array<std::string_view, 6> allTypes{
    "nuvouch.approval_request.approved",  "nuvouch.approval_request.denied", "nuvouch.approval_request.expired",
    "nuvouch.approval_request.cancelled", "nuvouch.connection.accepted",     "nuvouch.connection.revoked",
};
constexpr std::array<Millis, 9> delays{0,           5 * second, 30 * second, 2 * minute, 10 * minute,
                                       30 * minute, 1 * hour,   3 * hour,    6 * hour};
constexpr webhooks::Schedule retries{delays, 20, 10 * second, 0};

class NuvouchEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Nuvouch; }
    [[nodiscard]] std::string_view name() const override { return "nuvouch"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Integrator; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] std::vector<std::string_view> typesOf(const journal::Entry &) const override { return {}; }
    [[nodiscard]] Result<std::string> render(const journal::Entry &, const webhooks::Telling &, db::Connection &,
                                             Millis) const override
    {
        return Error::of(Code::Internal);
    }
    [[nodiscard]] std::string sample(const webhooks::Telling &telling, std::string_view owner) const override
    {
        json::Writer w;
        w.object().field("type", telling.type).field("deliveryId", telling.delivery);
        w.field("createdAt", formatMillis(telling.at)).key("data").object().key("test").object();
        w.field("event", telling.event).field("integrator", owner).end().end().end();
        return std::move(w).take();
    }
    [[nodiscard]] bool namesDelivery() const override { return true; }
    [[nodiscard]] const webhooks::Schedule &schedule() const override { return retries; }
    [[nodiscard]] webhooks::SignatureForm signature() const override
    {
        return {"x-nuvouch-signature", "sha256=", false, 0};
    }
    [[nodiscard]] std::vector<webhooks::Header> headers(const webhooks::Signing &signing) const override
    {
        std::vector<webhooks::Header> out{{"x-nuvouch-delivery", std::string(signing.delivery)}};
        if (!signing.secrets.current.empty())
            out.push_back(
                {"x-nuvouch-signature", "sha256=" + webhooks::hmacHex(signing.secrets.current, signing.body)});
        return out;
    }
};

} // namespace

const webhooks::Format &events()
{
    static const NuvouchEvents instance;
    return instance;
}

} // namespace countersign::api::nuvouch
