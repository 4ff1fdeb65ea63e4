#include "gateway/gateway.h"

#include "accounts/applysetup.h"
#include "api/host.h"
#include "approvals/approval.h"
#include "core/json/writer.h"
#include "core/random.h"
#include "db/backup.h"
#include "db/lock.h"
#include "db/store.h"
#include "diagnostics/requestlog.h"
#include "gateway/challengereactor.h"
#include "gateway/clockmover.h"
#include "gateway/demo.h"
#include "gateway/dueloop.h"
#include "gateway/listeners.h"
#include "gateway/origins.h"
#include "gateway/pipeline.h"
#include "gateway/reset.h"
#include "gateway/schema.h"
#include "gateway/storeidentity.h"
#include "gateway/taskloop.h"
#include "gateway/webhookdesk.h"
#include "http/server.h"
#include "partners/delay.h"
#include "partners/reactor.h"
#include "payments/expiry.h"
#include "payments/refunds.h"
#include "webhooks/delivery.h"
#include "webhooks/resendtask.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <openssl/crypto.h>

#include <atomic>
#include <cstdlib>

namespace countersign::gateway {
namespace {

constexpr int answerGraceMs = 2000;

Error cannot(const std::string &text)
{
    return Error{Code::Unavailable, text, {}, 0};
}

std::optional<std::string> environment(const std::string &name)
{
    const char *value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

Result<std::string> readFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return cannot(path + ": " + file.errorString().toStdString());
    if (file.size() > static_cast<qint64>(accounts::maxSetupSize))
        return cannot(path + ": larger than 1 MiB");
    return file.readAll().toStdString();
}

std::string fileName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

// Memory-backed where there is such a place: an ephemeral store should not wear a disk.
QString ephemeralTemplate()
{
    const QString shared = QStringLiteral("/dev/shm");
    const bool usable = QFileInfo(shared).isDir() && QFileInfo(shared).isWritable();
    return (usable ? shared : QDir::tempPath()) + QStringLiteral("/countersign-XXXXXX");
}

} // namespace

struct Gateway::Private final : public api::Host, public db::Sink
{
    GatewayOptions options;
    Clock clock;
    std::unique_ptr<QTemporaryDir> ephemeralDir;
    std::unique_ptr<db::DataLock> lock;
    secrets::KeyRecord identity;
    std::unique_ptr<secrets::Keyring> keyring;
    std::string session = randomToken("op_session_");
    std::string generation; // HTTP thread once that runs
    std::int64_t startedTicks = 0;
    due::Agenda agenda;
    partners::Reactor partnersReactor;
    ChallengeReactor challengeReactor;
    std::vector<journal::Reactor *> reactors; // in the order of design.md 2.7
    std::unique_ptr<db::Store> store;
    std::unique_ptr<diagnostics::Diagnostics> diagnostics;
    std::unique_ptr<WebhookDesk> webhookDesk;
    due::Workers workers;
    Listeners listening;

    QThread thread;
    QObject *context = nullptr; // lives on the HTTP thread
    std::atomic<bool> delivering{false};
    bool closing = false; // HTTP thread
    std::unique_ptr<diagnostics::RequestLog> requestLog;
    std::unique_ptr<Pipeline> pipeline;
    std::unique_ptr<http::Server> server;
    std::unique_ptr<DueLoop> dueLoop;
    std::unique_ptr<TaskLoop> taskLoop;
    bool stopped = false;

    template <class Function>
    void onHttpThread(Function function)
    {
        QMetaObject::invokeMethod(context, std::move(function), Qt::BlockingQueuedConnection);
    }

    Status open();
    Status openDiagnostics();
    Status setUp();
    Status applySetupText(const std::string &text, const std::string &name);
    Status ensureFirstAccount();
    Status makeFirstAccount();
    Status listen();
    Status write(const std::function<Status(journal::Transaction &)> &apply);

    // Sink; writer and reader threads
    void deliver(std::vector<db::Completion> completions) override
    {
        if (!delivering.load(std::memory_order_acquire))
            return;
        webhookDesk->committed();
        auto shared = std::make_shared<std::vector<db::Completion>>(std::move(completions));
        QMetaObject::invokeMethod(
            context,
            [this, shared] {
                if (!closing)
                    pipeline->deliver(*shared);
            },
            Qt::QueuedConnection);
    }

    // Host; HTTP thread
    [[nodiscard]] api::HostFacts facts() const override;
    [[nodiscard]] std::string storeId() const override { return generation; }
    [[nodiscard]] std::int64_t visibleSeq() const override { return store->visibleSeq(); }
    [[nodiscard]] std::vector<api::CoveredEndpoint> coverage() const override { return pipeline->coverage(); }
    [[nodiscard]] api::ShareFacts share() const override { return factsOf(listening); }
    Result<api::ShareFacts> setShare(const api::ShareWish &wish) override;
    [[nodiscard]] std::uint64_t requestsDropped() const override { return requestLog->dropped(); }
    void moveClock(const api::ClockMove &move, const journal::Origin &origin,
                   std::function<void(Result<api::ClockReport>)> done) override;
    void receive(const api::InboxPost &post, std::function<void(Result<http::Response>)> answer) override
    {
        webhookDesk->receive(post, std::move(answer));
    }
    void clearInbox(const std::string &name, std::function<void(Result<std::int64_t>)> done) override
    {
        webhookDesk->clearInbox(name, std::move(done));
    }
    void reset(const journal::Origin &origin, std::function<void(Result<std::string>)> done) override;
};

Status Gateway::Private::write(const std::function<Status(journal::Transaction &)> &apply)
{
    return store->writeAndWait([&](db::Transaction &base) -> Status {
        const journal::Origin origin;
        journal::Transaction transaction(base, origin);
        COUNTERSIGN_CHECK(apply(transaction));
        return journal::react(transaction, reactors);
    });
}

Status Gateway::Private::open()
{
    startedTicks = clock.ticks();
    if (options.ephemeral) {
        ephemeralDir = std::make_unique<QTemporaryDir>(ephemeralTemplate());
        if (!ephemeralDir->isValid())
            return cannot("no place for a temporary store: " + ephemeralDir->errorString().toStdString());
        options.dataDir = ephemeralDir->path().toStdString();
    }
    COUNTERSIGN_TRY(taken, db::DataLock::take(options.dataDir));
    lock = std::move(taken);

    db::StoreOptions storeOptions;
    storeOptions.path = options.dataDir + "/ledger.sqlite";
    storeOptions.durable = !options.ephemeral;
    storeOptions.maxPages = options.maxPages;
    COUNTERSIGN_TRY(opened, db::Store::open(storeOptions, migrations(), clock, *this));
    store = std::move(opened);
    COUNTERSIGN_CHECK(openDiagnostics());

    const secrets::KeyPlace place = options.ephemeral                      ? secrets::KeyPlace::Memory
                                    : options.keyHome == KeyHome::Keychain ? secrets::KeyPlace::Keychain
                                                                           : secrets::KeyPlace::File;
    COUNTERSIGN_TRY(key, openOrCreateKey(*store, place, options.dataDir));
    identity = key.record;
    keyring = std::move(key.keyring);
    const auto reader = store->openReader();
    generation = generationOf(*reader, identity.storeId);

    clock.set(storedClock(*reader));
    if (options.frozenClock) {
        const ClockState frozen{*options.frozenClock - clock.wall(), options.frozenClock};
        COUNTERSIGN_CHECK(store->writeAndWait([&](db::Transaction &tx) -> Status {
            storeClock(tx.db(), frozen);
            return Done{};
        }));
        clock.set(frozen);
    }
    agenda.add(payments::authorizationExpiry());
    agenda.add(payments::challengeExpiry());
    agenda.add(payments::intentExpiry());
    agenda.add(payments::refundSettlement());
    agenda.add(idempotencyExpiry());
    agenda.add(approvals::linkExpiry());
    agenda.add(approvals::approvalExpiry());
    agenda.add(partners::delayedOutcomes());
    agenda.add(webhooks::deliveryExpiry());
    agenda.add(webhooks::removedEndpoints());
    workers.add(webhooks::resendWorker());
    webhookDesk = std::make_unique<WebhookDesk>(*store, *diagnostics, clock, *keyring);
    diagnostics->trim(); // by now all who keep something there have said how much
    reactors.push_back(&partnersReactor);
    reactors.push_back(&challengeReactor);
    reactors.push_back(&webhookDesk->reactor());
    return setUp();
}

Status Gateway::Private::openDiagnostics()
{
    COUNTERSIGN_TRY(opened, diagnostics::Diagnostics::open(options.dataDir + "/diagnostics.sqlite", clock, *this));
    diagnostics = std::move(opened);
    if (diagnostics->wasMadeAnew())
        qWarning("%s/diagnostics.sqlite could not be used: it was moved aside and a new one made",
                 options.dataDir.c_str());
    diagnostics->keepWithin(diagnostics::requestTrim(diagnostics::RequestLogSettings{}.kept));
    return Done{};
}

Status Gateway::Private::applySetupText(const std::string &text, const std::string &name)
{
    COUNTERSIGN_TRY(setup, accounts::parseSetup(text, name, environment));
    const Status applied = write([&](journal::Transaction &tx) { return accounts::applySetup(setup, *keyring, tx); });
    if (!applied)
        return cannot(name + ": " + (applied.error().text.empty() ? "cannot be stored" : applied.error().text));
    return Done{};
}

Status Gateway::Private::setUp()
{
    if (options.demo) {
        COUNTERSIGN_CHECK(applySetupText(demoSetupText(), "demo.json"));
        COUNTERSIGN_CHECK(makeDemoHistory(*store, clock, *keyring, reactors));
    }
    if (!options.setupFile.empty()) {
        COUNTERSIGN_TRY(text, readFile(options.setupFile));
        COUNTERSIGN_CHECK(applySetupText(text, fileName(options.setupFile)));
    }
    return Done{};
}

// Last of all, and by what the store holds: a start that failed before leaves nothing behind that this one would trip
// over.
Status Gateway::Private::ensureFirstAccount()
{
    if (!options.makeFirstAccount || options.demo || !options.setupFile.empty())
        return Done{};
    const bool anybody =
        store->openReader()->query("SELECT 1 FROM tenants UNION ALL SELECT 1 FROM operators LIMIT 1").next();
    if (anybody)
        return Done{};
    COUNTERSIGN_CHECK(makeFirstAccount());
    onHttpThread([this] { pipeline->reloadAccounts(); });
    return Done{};
}

Status Gateway::Private::makeFirstAccount()
{
    const std::string token = randomToken("op_live_");
    COUNTERSIGN_CHECK(write([&](journal::Transaction &tx) -> Status {
        COUNTERSIGN_TRY(merchant,
                        accounts::createMerchant({"merchant_1", "My store", *Currency::fromCode("USD"), {}}, tx));
        COUNTERSIGN_CHECK(
            accounts::createKey({accounts::KeyKind::Payment, merchant.seq, 0, randomToken("pk_live_")}, *keyring, tx));
        COUNTERSIGN_TRY(admin, accounts::createOperator({"Admin", accounts::Role::Admin, 0}, tx));
        COUNTERSIGN_CHECK(accounts::createKey({accounts::KeyKind::Operator, 0, admin.seq, token}, *keyring, tx));
        return Done{};
    }));
    QFile file(QString::fromStdString(options.dataDir + "/admin-token"));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QByteArray::fromStdString(token + "\n")) > 0 && file.flush();
    if (!written)
        return cannot(options.dataDir + "/admin-token: " + file.errorString().toStdString());
    qInfo("The first administrator's token is in %s/admin-token", options.dataDir.c_str());
    return Done{};
}

Status Gateway::Private::listen()
{
    context = new QObject;
    context->moveToThread(&thread);
    webhookDesk->moveToThread(&thread);
    thread.setObjectName(QStringLiteral("http"));
    thread.start();

    Status result = Done{};
    onHttpThread([this, &result] {
        try {
            const accounts::GatewayChoices choices = accounts::gatewayChoices(*store->openReader());
            auto behaviour = std::make_shared<api::Behaviour>();
            behaviour->publicPerSecond = choices.publicPerSecond;
            behaviour->confirmShowsCaptured = choices.confirmShowsCaptured;
            behaviour->testCards = choices.showTestCards;
            behaviour->unlistedCards =
                choices.approveUnlistedCards ? payments::UnlistedCards::Approve : payments::UnlistedCards::Decline;
            requestLog = std::make_unique<diagnostics::RequestLog>(*diagnostics, clock);
            pipeline =
                std::make_unique<Pipeline>(PipelineParts{*store, *diagnostics, *requestLog, clock, *keyring, *this,
                                                         reactors, std::move(behaviour), session, webhookDesk.get()});
            server = std::make_unique<http::Server>(
                http::ServerLimits{},
                [this](http::Request &&request, http::Reply reply) {
                    pipeline->handle(std::move(request), std::move(reply));
                },
                [this](int status, std::string_view path) {
                    http::Response response = frontError(status, path);
                    pipeline->noteRefusal(path, response);
                    return response;
                },
                [](http::Method, std::string_view path) { return bodyLimitOf(path); });
            dueLoop = std::make_unique<DueLoop>(*store, clock, agenda, reactors);
            taskLoop = std::make_unique<TaskLoop>(*store, workers, reactors);
        } catch (const db::Failure &failure) {
            result = cannot(store->path() + ": " + failure.what());
            return;
        }
        delivering.store(true, std::memory_order_release);
        auto opened = openListeners(*server, options);
        if (!opened) {
            result = opened.error();
            return;
        }
        listening = std::move(*opened);
        pipeline->setBaseUrl(listening.linkUrl());
        dueLoop->start();
        taskLoop->start();
        webhookDesk->start(listening.url + "/inbox/", listening.beyondLoopback(), reactors);
    });
    if (result)
        lock->publish(listening.url);
    return result;
}

api::HostFacts Gateway::Private::facts() const
{
    api::HostFacts facts;
    facts.version = COUNTERSIGN_VERSION;
    facts.url = listening.url;
    facts.storeId = generation;
    facts.storePath = options.ephemeral ? std::string() : store->path();
    facts.storeBytes = store->fileBytes();
    facts.schema = schemaVersion();
    facts.ephemeral = options.ephemeral;
    facts.demo = options.demo;
    facts.uptimeSeconds = (clock.ticks() - startedTicks) / 1'000'000;
    facts.head = store->visibleSeq();
    facts.linkUrl = listening.linkUrl();
    facts.listeners = listening.all();
    facts.signals = listening.signals();
    if (clock.state() != ClockState{})
        facts.signals.push_back(
            {"simulated_clock", clock.state().frozen ? "The clock stands still" : "The clock was moved"});
    if (store->figures().lastCommitFailed)
        facts.signals.push_back({"write_failed", "The last write to the store failed"});
    return facts;
}

Result<api::ShareFacts> Gateway::Private::setShare(const api::ShareWish &wish)
{
    const Status done = gateway::setShare(*server, options, wish, listening);
    pipeline->setBaseUrl(listening.linkUrl());
    webhookDesk->setBeyondLoopback(listening.beyondLoopback());
    if (!done)
        return done.error();
    return share();
}

void Gateway::Private::moveClock(const api::ClockMove &move, const journal::Origin &origin,
                                 std::function<void(Result<api::ClockReport>)> done)
{
    auto next = std::make_shared<ClockState>();
    db::Job job;
    job.report = db::Report::OnWriter; // the clock moves before the next job runs
    job.apply = [this, move, origin, next](db::Transaction &base) -> Status {
        journal::Transaction transaction(base, origin);
        *next = moved(clock.state(), move, base.wall());
        const Millis now = next->frozen.value_or(base.wall() + next->offset);
        if (now < 0 || now > 253'402'300'799'000) // 9999-12-31T23:59:59Z
            return Error::invalid("set", "the time must be between 1970 and 9999");
        storeClock(base.db(), *next);
        json::Writer data;
        data.object().field("frozen", next->frozen.has_value()).field("now", formatMillis(now)).end();
        transaction.append(journal::Kind::ClockMoved, 0, "clock", {}, std::move(data).take());
        return journal::react(transaction, reactors);
    };
    job.done = [this, next, done](const Status &status) {
        if (status) {
            clock.set(*next);
            webhookDesk->wake();
        }
        QMetaObject::invokeMethod(
            context,
            [this, status, done] {
                if (closing)
                    return;
                if (!status)
                    return done(status.error());
                dueLoop->settle([this, done](const Result<std::int64_t> &applied) {
                    if (!applied)
                        return done(applied.error());
                    done(api::ClockReport{clock.now(), clock.state().frozen.has_value(),
                                          (clock.now() - clock.wall()) / second, *applied});
                });
            },
            Qt::QueuedConnection);
    };
    if (const Status queued = store->write(std::move(job)); !queued)
        done(queued.error());
}

void Gateway::Private::reset(const journal::Origin &origin, std::function<void(Result<std::string>)> done)
{
    std::string stamp = formatSeconds(clock.wall());
    std::erase(stamp, ':');
    auto copy = std::make_shared<std::string>(store->path() + "." + stamp + ".bak");
    db::Job job;
    job.apply = [this, origin, copy](db::Transaction &base) -> Status {
        const Status copied = db::copyDatabase(*store->openReader(), *copy);
        if (!copied)
            return Error::of(Code::StorageFull);
        journal::Transaction transaction(base, origin);
        return resetStore(transaction);
    };
    job.done = [this, copy, done](const Status &status) {
        if (!status)
            return done(status.error());
        generation = generationOf(*store->openReader(), identity.storeId);
        webhookDesk->forget();
        done(*copy);
    };
    if (const Status queued = store->write(std::move(job)); !queued)
        done(queued.error());
}

Gateway::Gateway()
    : d(std::make_unique<Private>())
{
}

Gateway::~Gateway()
{
    stop();
}

Result<std::unique_ptr<Gateway>> Gateway::start(GatewayOptions options)
{
    std::unique_ptr<Gateway> gateway(new Gateway);
    gateway->d->options = std::move(options);
    try {
        COUNTERSIGN_CHECK(checkListenOptions(gateway->d->options));
        COUNTERSIGN_CHECK(gateway->d->open());
        COUNTERSIGN_CHECK(gateway->d->listen());
        COUNTERSIGN_CHECK(gateway->d->ensureFirstAccount());
    } catch (const db::Failure &failure) {
        return cannot(gateway->d->options.dataDir + "/ledger.sqlite: " + failure.what());
    }
    return gateway;
}

void Gateway::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    if (d->context) {
        d->onHttpThread([this] {
            if (d->pipeline)
                d->pipeline->stopWaiting();
            if (d->dueLoop)
                d->dueLoop->stop();
            if (d->taskLoop)
                d->taskLoop->stop();
            if (d->server)
                d->server->shutDown(answerGraceMs);
        });
        if (d->webhookDesk)
            d->webhookDesk->stop();
        d->store->drain();
        // What was delivered up to here is answered before this runs; what a long read delivers later is dropped.
        d->onHttpThread([this] {
            d->closing = true;
            if (d->requestLog)
                d->requestLog->flush();
        });
    }
    d->diagnostics.reset(); // first: what it trims by is read from the ledger
    d->store.reset();
    if (d->context) {
        d->onHttpThread([this] {
            d->dueLoop.reset();
            d->taskLoop.reset();
            d->webhookDesk.reset();
            d->server.reset();
            d->pipeline.reset();
            d->requestLog.reset();
            // Its per-thread state would otherwise go only when the thread itself is gone, which nobody waits for.
            OPENSSL_thread_stop();
        });
        d->context->deleteLater();
        d->thread.quit();
        d->thread.wait();
    }
    d->lock.reset();
}

std::string Gateway::url() const
{
    return d->listening.url;
}

std::string Gateway::sessionToken() const
{
    return d->session;
}

bool Gateway::isEmpty() const
{
    const auto reader = d->store->openReader();
    return !reader->query("SELECT 1 FROM tenants WHERE kind = 1").next();
}

Status Gateway::becomeDemo()
{
    COUNTERSIGN_CHECK(d->applySetupText(demoSetupText(), "demo.json"));
    Status made = makeDemoHistory(*d->store, d->clock, *d->keyring, d->reactors);
    d->onHttpThread([this] {
        d->options.demo = true;
        d->pipeline->reloadAccounts();
    });
    return made;
}

} // namespace countersign::gateway
