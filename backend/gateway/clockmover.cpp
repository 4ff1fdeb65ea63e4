#include "gateway/clockmover.h"

#include "accounts/accounts.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

namespace countersign::gateway {
namespace {

constexpr std::string_view settingName = "clock";

} // namespace

ClockState storedClock(db::Connection &connection)
{
    ClockState state;
    const auto text = accounts::setting(connection, settingName);
    if (!text)
        return state;
    const auto document = json::Document::parse(*text);
    if (!document || !document->root().isObject())
        return state;
    if (const auto offset = document->root().find("offset"))
        state.offset = offset->integer().value_or(0);
    if (const auto frozen = document->root().find("frozen"); frozen && frozen->isNumber())
        state.frozen = frozen->integer();
    return state;
}

void storeClock(db::Connection &connection, const ClockState &state)
{
    json::Writer w;
    w.object().field("offset", state.offset).field("frozen", state.frozen).end();
    accounts::putSetting(connection, settingName, w.text());
}

ClockState moved(const ClockState &state, const api::ClockMove &move, Millis wall)
{
    ClockState next = move.reset ? ClockState{} : state;
    const auto now = [&] { return next.frozen.value_or(wall + next.offset); };
    const auto setTo = [&](Millis time) {
        next.offset = time - wall;
        if (next.frozen)
            next.frozen = time;
    };
    if (move.set)
        setTo(*move.set);
    if (move.advanceSeconds)
        setTo(now() + *move.advanceSeconds * second);
    if (move.frozen) {
        // Thawing goes on from where it stood: time never jumps by itself.
        const Millis at = now();
        next.offset = at - wall;
        next.frozen = *move.frozen ? std::optional(at) : std::nullopt;
    }
    return next;
}

} // namespace countersign::gateway
