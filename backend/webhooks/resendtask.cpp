#include "webhooks/resendtask.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

namespace countersign::webhooks {
namespace {

constexpr std::int64_t countedUpTo = 1'000'000;

std::string toJson(const DeliveryFilter &filter, std::int64_t newestSeq)
{
    json::Writer w;
    w.object().field("tenant", filter.tenant).field("endpoint", filter.endpoint).field("event", filter.event);
    w.field("object", filter.object).field("text", filter.text).field("newest", newestSeq);
    w.field("state", filter.state ? std::optional(name(*filter.state)) : std::nullopt).end();
    return std::move(w).take();
}

DeliveryFilter fromJson(const json::Value &root)
{
    DeliveryFilter filter;
    const auto text = [&](std::string_view key) {
        const auto value = root.find(key);
        return value && value->isString() ? value->string() : std::string();
    };
    filter.tenant = root.find("tenant")->integer().value_or(0);
    filter.endpoint = text("endpoint");
    filter.event = text("event");
    filter.object = text("object");
    filter.text = text("text");
    filter.state = deliveryStateFromName(text("state"));
    filter.reachable = true;
    return filter;
}

class ResendWorker final : public due::Worker
{
public:
    [[nodiscard]] due::TaskKind kind() const override { return due::TaskKind::ResendDeliveries; }
    Result<Progress> slice(const due::Task &task, int rows, journal::Transaction &tx) const override
    {
        const auto work = json::Document::parse(task.work);
        if (!work)
            return Error::of(Code::Internal);
        const json::Value root = work->root();
        // What was made after the start is not part of it.
        const std::int64_t before = task.position != 0 ? task.position : root.find("newest")->integer().value_or(0) + 1;
        const ResentSlice sent = resendSlice(fromJson(root), before, rows, tx);
        return Progress{sent.position, sent.sent, sent.position == 0};
    }
};

} // namespace

due::Task startResendAll(const ResendAll &command, Transaction &tx)
{
    auto q = tx.db().query("SELECT coalesce(max(seq), 0) FROM webhook_deliveries");
    q.next();
    const std::int64_t newestSeq = q.integer(0);
    q.run();
    const DeliveryCount count = countDeliveries(tx.db(), tx.now(), command.filter, countedUpTo);
    return due::startTask(
        {due::TaskKind::ResendDeliveries, command.filter.tenant, toJson(command.filter, newestSeq), count.value}, tx);
}

std::unique_ptr<due::Worker> resendWorker()
{
    return std::make_unique<ResendWorker>();
}

} // namespace countersign::webhooks
