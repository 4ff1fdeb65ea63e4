#include "secrets/keychain.h"

#include "secrets/keytext.h"

#include <QByteArray>
#include <QLibrary>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <future>

namespace countersign::secrets {

namespace {

constexpr int pumpMilliseconds = 2;

QString service()
{
    return QStringLiteral("Countersign");
}

// libsecret, QtKeychain's back end on Linux, answers through the GLib main context of the calling thread. Qt's own
// dispatcher runs one only where it is the GLib dispatcher, and worker threads are started without it (it makes them
// slow), so this thread brings its own context and turns it. GLib is in the process already: Qt links it. Where it is
// not, nothing needs turning.
class GlibContext
{
public:
    GlibContext()
        : m_library(QStringLiteral("glib-2.0"), 0)
    {
        const auto create = resolve<void *(*)()>("g_main_context_new");
        const auto push = resolve<void (*)(void *)>("g_main_context_push_thread_default");
        m_iterate = resolve<int (*)(void *, int)>("g_main_context_iteration");
        if (create && push && m_iterate) {
            m_context = create();
            push(m_context);
        }
    }
    ~GlibContext()
    {
        const auto pop = resolve<void (*)(void *)>("g_main_context_pop_thread_default");
        const auto unref = resolve<void (*)(void *)>("g_main_context_unref");
        if (m_context && pop && unref) {
            pop(m_context);
            unref(m_context);
        }
    }
    Q_DISABLE_COPY_MOVE(GlibContext)

    void turn()
    {
        while (m_context && m_iterate(m_context, 0) != 0) {
        }
    }

private:
    template <class Function>
    Function resolve(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name)); // NOLINT(*-reinterpret-cast)
    }

    QLibrary m_library;
    int (*m_iterate)(void *, int) = nullptr;
    void *m_context = nullptr;
};

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    std::string reason;
    std::string text;
};

// Lives on the keychain thread.
class Worker final : public QObject
{
public:
    Worker()
    {
        m_pump.setInterval(pumpMilliseconds);
        connect(&m_pump, &QTimer::timeout, this, [this] { m_context.turn(); });
    }

    void start(QKeychain::Job *job, const std::shared_ptr<std::promise<Answer>> &promise)
    {
        // A job whose caller has given up still runs to its end and deletes itself then: libsecret keeps its address.
        job->setParent(this);
        connect(job, &QKeychain::Job::finished, this, [this, promise](QKeychain::Job *finished) {
            Answer answer{finished->error(), finished->errorString().simplified().toStdString(), {}};
            if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
                QByteArray bytes = reading->textData().toUtf8();
                answer.text = bytes.toStdString();
                bytes.fill('\0');
            }
            promise->set_value(std::move(answer));
            if (--m_running == 0)
                m_pump.stop();
        });
        ++m_running;
        m_pump.start();
        job->start();
    }

private:
    GlibContext m_context;
    QTimer m_pump{this};
    int m_running = 0;
};

class KeychainThread
{
public:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_worker = nullptr;
        std::promise<Worker *> ready;
        // The worker is made on its thread, because its GLib context belongs to the thread that pushes it.
        QObject::connect(
            &m_thread, &QThread::started, &m_starter, [&ready] { ready.set_value(new Worker); }, Qt::DirectConnection);
        m_thread.start();
        m_worker = ready.get_future().get();
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    Worker *worker() { return m_worker; }

private:
    QThread m_thread;
    QObject m_starter;
    Worker *m_worker;
};

Worker *worker()
{
    static KeychainThread thread;
    return thread.worker();
}

template <class MakeJob>
Result<Answer> ask(std::chrono::steady_clock::time_point until, MakeJob makeJob)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    auto future = promise->get_future();
    Worker *const target = worker();
    QMetaObject::invokeMethod(
        target, [target, promise, makeJob] { target->start(makeJob(), promise); }, Qt::QueuedConnection);
    if (future.wait_until(until) != std::future_status::ready)
        return Error{Code::Unavailable, "it did not answer in time", {}, 0};
    return future.get();
}

Error reasonOf(const Answer &answer)
{
    return Error{Code::Unavailable, answer.reason.empty() ? "it refused the request" : answer.reason, {}, answer.error};
}

} // namespace

Result<std::optional<std::string>> Keychain::read(const std::string &key) const
{
    COUNTERSIGN_TRY(answer, ask(m_until, [key] {
                        auto *job = new QKeychain::ReadPasswordJob(service());
                        job->setKey(QString::fromStdString(key));
                        return job;
                    }));
    if (answer.error == QKeychain::EntryNotFound)
        return std::optional<std::string>();
    if (answer.error != QKeychain::NoError)
        return reasonOf(answer);
    return std::optional<std::string>(std::move(answer.text));
}

Status Keychain::write(const std::string &key, const std::string &text) const
{
    COUNTERSIGN_TRY(answer, ask(m_until, [key, text] {
                        auto *job = new QKeychain::WritePasswordJob(service());
                        job->setKey(QString::fromStdString(key));
                        job->setTextData(QString::fromStdString(text));
                        return job;
                    }));
    if (answer.error != QKeychain::NoError)
        return reasonOf(answer);
    return Done{};
}

} // namespace countersign::secrets
