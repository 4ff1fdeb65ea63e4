// Makes a store with many payments, by bulk insert, for the bench: --data DIR --setup FILE --payments N.
// The rows are what the gateway would have written over the last 30 days: a payment, its journal entries, its
// idempotency record, the counters.

#include "core/clock.h"
#include "core/ids.h"
#include "core/random.h"
#include "core/text.h"
#include "db/sqlite.h"
#include "gateway/gateway.h"
#include "payments/payment.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <cstdio>
#include <map>

namespace {

using namespace countersign;
using payments::PaymentStatus;

constexpr std::int64_t rowsACommit = 50'000;

std::string argument(int argc, char **argv, std::string_view name)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == name)
            return argv[i + 1];
    }
    std::fprintf(stderr, "countersign_bench_seed: %s is missing\n", std::string(name).c_str());
    std::exit(2);
}

PaymentStatus statusOf(std::int64_t i, std::int64_t count)
{
    if (i > count - count / 20) // the newest have not been captured yet
        return PaymentStatus::Authorized;
    switch (i % 20) {
    case 0:
        return PaymentStatus::Failed;
    case 1:
        return PaymentStatus::Voided;
    case 2:
        return PaymentStatus::Expired;
    default:
        return PaymentStatus::Captured;
    }
}

class Seeder
{
public:
    Seeder(db::Connection &connection, std::int64_t tenant, std::int64_t count)
        : m_db(connection)
        , m_tenant(tenant)
        , m_count(count)
        , m_now(Clock().now())
    {
    }

    void run()
    {
        m_db.execute("PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; PRAGMA foreign_keys=ON");
        const Millis step = std::max<Millis>(1, 30 * day / m_count);
        for (std::int64_t i = 0; i < m_count; ++i) {
            if (i % rowsACommit == 0)
                m_db.execute(i == 0 ? "BEGIN" : "COMMIT; BEGIN");
            insert(i, m_now - 30 * day + i * step);
        }
        for (const auto &[status, rows] : m_counts)
            m_db.run("INSERT INTO counters(tenant, name, value) VALUES(?1, ?2, ?3) "
                     "ON CONFLICT(tenant, name) DO UPDATE SET value = value + ?3",
                     m_tenant, payments::counterName(status), rows);
        m_db.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    }

private:
    void insert(std::int64_t i, Millis at)
    {
        const PaymentStatus status = statusOf(i, m_count);
        const std::int64_t amount = 100 + i % 50'000;
        const bool captured = status == PaymentStatus::Captured;
        const bool failed = status == PaymentStatus::Failed;
        const std::string suffix = newIdSuffix(at);
        const Millis expires =
            std::max(at + payments::authorizationLifetime, m_now + (status == PaymentStatus::Authorized ? day : 0));
        m_db.run("INSERT INTO payments(uid, tenant, profile, status, currency, amount, captured, brand, last4, expiry, "
                 "fingerprint, "
                 "outcome, auth_code, description, customer_email, created_at, expires_at, captured_at, voided_at, "
                 "void_reason) "
                 "VALUES(?, ?, 1, ?, 840, ?, ?, 1, '4242', 202912, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 suffix, m_tenant, static_cast<int>(status), amount, captured ? amount : 0, i, failed ? 2 : 1,
                 failed ? std::nullopt : std::optional(i % 1'000'000), "Order #" + std::to_string(i),
                 "customer" + std::to_string(i % 5000) + "@example.com", at,
                 failed ? std::nullopt : std::optional(expires), captured ? std::optional(at) : std::nullopt,
                 status == PaymentStatus::Voided ? std::optional(at) : std::nullopt,
                 status == PaymentStatus::Voided ? std::optional(std::string("Customer requested cancellation"))
                                                 : std::nullopt);
        const std::string id = std::string(prefix::payment) + suffix;
        m_db.run("INSERT INTO journal(at, wall, request, actor, tenant, kind, object, data) VALUES(?1, ?1, ?2, "
                 "'key:key_seed', ?3, "
                 "?4, ?5, '{\"amount\":100,\"card\":\"4242\",\"currency\":\"USD\",\"status\":\"authorized\"}')",
                 at, i + 1, m_tenant, failed ? 5 : 1, id);
        const std::string reply(380, '.');
        m_db.run("INSERT OR IGNORE INTO idempotency(hash, fingerprint, expires_at, status, sealed, reply) VALUES(?, ?, "
                 "?, 200, 0, ?)",
                 static_cast<std::int64_t>(random63()), db::Blob{"0123456789abcdef"}, m_now + day, db::Blob{reply});
        ++m_counts[status];
    }

    static std::uint64_t random63()
    {
        std::array<std::uint8_t, 8> bytes{};
        fillRandom(bytes);
        std::uint64_t value = 0;
        for (const std::uint8_t byte : bytes)
            value = value << 8U | byte;
        return value >> 1U;
    }

    db::Connection &m_db;
    std::int64_t m_tenant;
    std::int64_t m_count;
    Millis m_now;
    std::map<PaymentStatus, std::int64_t> m_counts;
};

} // namespace

int main(int argc, char **argv)
{
    const std::string data = argument(argc, argv, "--data");
    gateway::GatewayOptions options;
    options.dataDir = data;
    options.setupFile = argument(argc, argv, "--setup");
    options.port = 0;
    const std::int64_t count = parseInteger(argument(argc, argv, "--payments")).value_or(0);
    int one = 1;
    const QCoreApplication application(one, argv);
    {
        auto gateway = gateway::Gateway::start(options);
        if (!gateway) {
            std::fprintf(stderr, "countersign_bench_seed: %s\n", gateway.error().text.c_str());
            return 2;
        }
    }
    try {
        db::Connection connection(data + "/ledger.sqlite", db::Mode::ReadWrite);
        auto tenant = connection.query("SELECT min(seq) FROM tenants WHERE kind = 1");
        tenant.next();
        const std::int64_t seq = tenant.integer(0);
        tenant.run();
        Seeder(connection, seq, count).run();
    } catch (const db::Failure &failure) {
        std::fprintf(stderr, "countersign_bench_seed: %s\n", failure.what());
        return 1;
    }
    return 0;
}
