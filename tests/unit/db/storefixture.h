// A store in a temporary folder whose completions run at once, for tests of db/ and what stands on it.
#pragma once

#include "db/store.h"

#include <QTemporaryDir>

#include <future>

namespace countersign::test {

class RunsAtOnce final : public db::Sink
{
public:
    void deliver(std::vector<db::Completion> completions) override
    {
        for (const db::Completion &completion : completions)
            completion();
    }
};

struct StoreFixture
{
    explicit StoreFixture(std::vector<db::Migration> schema = {})
        : migrations(std::move(schema))
    {
        options.path = path();
    }

    [[nodiscard]] std::string path() const { return folder.path().toStdString() + "/ledger.sqlite"; }
    bool open()
    {
        store.reset();
        auto opened = db::Store::open(options, migrations, clock, sink);
        if (!opened) {
            error = opened.error().text;
            return false;
        }
        store = std::move(*opened);
        return true;
    }

    // Enqueues without waiting; the future tells what the job was told.
    std::future<Status> enqueue(std::function<Status(db::Transaction &)> apply)
    {
        auto promise = std::make_shared<std::promise<Status>>();
        auto future = promise->get_future();
        const Status queued =
            store->write({std::move(apply), [promise](Status status) { promise->set_value(std::move(status)); }});
        if (!queued)
            promise->set_value(queued);
        return future;
    }

    QTemporaryDir folder;
    Clock clock;
    RunsAtOnce sink;
    db::StoreOptions options;
    std::vector<db::Migration> migrations;
    std::string error;
    std::unique_ptr<db::Store> store;
};

} // namespace countersign::test
