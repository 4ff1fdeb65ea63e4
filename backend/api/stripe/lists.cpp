#include "api/stripe/lists.h"

#include "core/text.h"

namespace countersign::api::stripe {
namespace {

constexpr std::int64_t usualLimit = 10, largestLimit = 100;

Result<std::optional<Millis>> timeOf(const Parameters &parameters, std::string_view name)
{
    COUNTERSIGN_TRY(seconds, parameters.integer(name));
    constexpr std::int64_t furthest = 253'402'300'799; // the year 9999
    if (seconds && (*seconds < 0 || *seconds > furthest))
        return Error::invalid(parameters.pathOf(name), "Invalid timestamp.");
    return seconds ? std::optional(*seconds * second) : std::nullopt;
}

} // namespace

Result<ListQuery> listQueryOf(const Context &context, const Parameters &parameters, Shape shape)
{
    ListQuery query;
    query.tenant = context.caller.tenant();
    COUNTERSIGN_TRY(limit, parameters.integer("limit"));
    query.limit = limit.value_or(usualLimit);
    if (query.limit < 1 || query.limit > largestLimit)
        return refuse(Reason::ParameterInvalidInteger, "limit", "limit must be between 1 and 100.");
    COUNTERSIGN_TRY(after, parameters.text("starting_after"));
    query.startingAfter = after.value.value_or("");
    COUNTERSIGN_TRY(before, parameters.text("ending_before"));
    query.endingBefore = before.value.value_or("");
    if (!query.startingAfter.empty() && !query.endingBefore.empty())
        return Error::invalid("ending_before", "You can only use one of starting_after and ending_before.");
    if (const Form::Node *created = parameters.node().find("created"); created && created->isLeaf) {
        COUNTERSIGN_TRY(time, timeOf(parameters, "created"));
        query.from = time;
        query.to = time ? std::optional(*time + second) : std::nullopt;
    } else if (created) {
        const Parameters range(*created, "created");
        COUNTERSIGN_TRY(gt, timeOf(range, "gt"));
        COUNTERSIGN_TRY(gte, timeOf(range, "gte"));
        COUNTERSIGN_TRY(lt, timeOf(range, "lt"));
        COUNTERSIGN_TRY(lte, timeOf(range, "lte"));
        if (gt)
            query.from = *gt + second;
        if (gte)
            query.from = std::max(query.from.value_or(0), *gte);
        if (lt)
            query.to = *lt;
        if (lte)
            query.to = std::min(query.to.value_or(INT64_MAX), *lte + second);
    }
    COUNTERSIGN_TRY(expansion, expansionOf(parameters, shape, true));
    query.expansion = std::move(expansion);
    return query;
}

} // namespace countersign::api::stripe
