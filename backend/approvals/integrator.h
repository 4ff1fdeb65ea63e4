// An integrator's settings, as the setup file gives them (design.md 6).
#pragma once

#include "core/timestamp.h"
#include "db/sqlite.h"

#include <cstdint>
#include <string>

namespace countersign::approvals {

enum class CallbackFormat : std::uint8_t { Auto, Legacy, Current };
enum class OnRevoke : std::uint8_t { Keep, Cancel };

struct Integrator
{
    std::string id, name;
    bool active = true;
    CallbackFormat callbackFormat = CallbackFormat::Auto;
    bool requireLink = true;
    Millis linkLifetime = 15 * minute;
    Millis approvalLifetime = 15 * minute;
    bool customDecisions = false;
    OnRevoke onRevoke = OnRevoke::Keep;
};
Integrator integratorOf(db::Connection &connection, std::int64_t tenant);

} // namespace countersign::approvals
