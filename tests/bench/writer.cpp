// The writer alone, without HTTP: the job of an authorization with an idempotency key, as the pipeline makes it, for
// --seconds S, with so many jobs waiting as there would be connections. Prints one line for each.

#include "core/json/writer.h"
#include "accounts/accounts.h"
#include "core/text.h"
#include "db/store.h"
#include "gateway/idempotency.h"
#include "gateway/schema.h"
#include "payments/actions.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>

namespace {

using namespace countersign;

class CallAtOnce final : public db::Sink
{
public:
    void deliver(std::vector<db::Completion> completions) override
    {
        for (const db::Completion &completion : completions)
            completion();
    }
};

class Bench
{
public:
    explicit Bench(const std::string &path)
    {
        std::array<std::uint8_t, 32> key{};
        m_keyring = std::make_unique<secrets::Keyring>(key);
        db::StoreOptions options;
        options.path = path;
        auto store = db::Store::open(options, gateway::migrations(), m_clock, m_sink);
        if (!store) {
            std::fprintf(stderr, "countersign_bench_writer: %s\n", store.error().text.c_str());
            std::exit(2);
        }
        m_store = std::move(*store);
        const Status made = m_store->writeAndWait([this](db::Transaction &base) -> Status {
            journal::Transaction tx(base, m_origin);
            COUNTERSIGN_TRY(merchant, accounts::createMerchant({"bench", "Bench", *Currency::fromCode("USD"), {}}, tx));
            m_tenant = merchant.seq;
            return Done{};
        });
        if (!made)
            std::exit(2);
    }

    void run(int waiting, int seconds)
    {
        const db::WriterFigures before = m_store->figures();
        const std::int64_t started = m_clock.ticks();
        m_until = started + seconds * 1'000'000LL;
        m_underWay = waiting;
        for (int i = 0; i < waiting; ++i)
            enqueue();
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_underWay == 0; });
        const double elapsed = static_cast<double>(m_clock.ticks() - started) / 1e6;
        const db::WriterFigures after = m_store->figures();
        const auto jobs = static_cast<double>(after.jobs - before.jobs);
        std::printf("  %4d waiting: %8.0f authorizations/s, %5.1f statements, %6.0f WAL bytes, %5.1f us of the writer, "
                    "%5.1f a commit\n",
                    waiting, jobs / elapsed, static_cast<double>(after.statements - before.statements) / jobs,
                    static_cast<double>(after.walBytes - before.walBytes) / jobs,
                    static_cast<double>(after.busyMicroseconds - before.busyMicroseconds) / jobs,
                    jobs / static_cast<double>(after.batches - before.batches));
    }

private:
    void enqueue()
    {
        gateway::IdempotencyUse use;
        const std::string name = "bench-" + std::to_string(m_next++);
        use.hash = m_keyring->hash63(secrets::Label::IdempotencyKey, name);
        const secrets::Mac mac = m_keyring->mac(secrets::Label::IdempotencyBody, name);
        use.fingerprint.assign(mac.begin(), mac.begin() + 16);
        payments::NewPayment payment;
        payment.tenant = m_tenant;
        payment.amount = *Money::of(9999, *Currency::fromCode("USD"));
        payment.card = {payments::Brand::Visa, "4242", 2029, 12, 1234567};
        const auto job = [this, use, payment](db::Transaction &base) -> Status {
            journal::Transaction tx(base, m_origin);
            COUNTERSIGN_TRY(earlier, gateway::replay(tx.db(), tx.now(), use, *m_keyring));
            if (earlier)
                return Done{};
            COUNTERSIGN_TRY(made, payments::authorize(payment, tx));
            json::Writer w;
            w.object().field("id", made.id()).field("filler", std::string(350, '.')).end();
            gateway::record(tx, use, http::Response::json(200, std::move(w).take()), *m_keyring);
            return Done{};
        };
        const auto done = [this](const Status &status) {
            if (!status)
                std::exit(1);
            if (m_clock.ticks() < m_until)
                return enqueue();
            const std::lock_guard lock(m_mutex);
            if (--m_underWay == 0)
                m_done.notify_all();
        };
        if (!m_store->write({job, done}))
            std::exit(1);
    }

    Clock m_clock;
    CallAtOnce m_sink;
    journal::Origin m_origin{"key:key_bench", 1};
    std::unique_ptr<secrets::Keyring> m_keyring;
    std::unique_ptr<db::Store> m_store;
    std::int64_t m_tenant = 0;
    std::atomic<std::int64_t> m_next{0};
    std::int64_t m_until = 0;
    int m_underWay = 0;
    std::mutex m_mutex;
    std::condition_variable m_done;
};

} // namespace

int main(int argc, char **argv)
{
    std::string data;
    std::int64_t seconds = 5;
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::string_view(argv[i]) == "--data")
            data = argv[i + 1];
        if (std::string_view(argv[i]) == "--seconds")
            seconds = parseInteger(argv[i + 1]).value_or(seconds);
    }
    if (data.empty()) {
        std::fprintf(stderr, "usage: countersign_bench_writer --data DIR [--seconds N]\n");
        return 2;
    }
    Bench bench(data + "/ledger.sqlite");
    for (const int waiting : {1, 16, 64})
        bench.run(waiting, static_cast<int>(seconds));
    return 0;
}
