#include "showwindow.h"

#include "diagnostics/log.h"
#include "servegateway.h"
#include "signals.h"
#include "widgets/tray.h"
#include "window.h"
#include "windowsocket.h"

#include <QApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QThread>

#include <unistd.h>

namespace countersign::app {
namespace {

// The gateway inside: started beside the window, which is painted before the store is open.
class Inside final : public QObject
{
public:
    Inside(ui::Window &window, gateway::GatewayOptions options)
        : m_window(window)
        , m_options(std::move(options))
    {
        connect(&m_window, &ui::Window::demoRequested, this, [this] { becomeDemo(); });
        connect(&m_window, &ui::Window::retryRequested, this, [this] {
            m_window.starting();
            start();
        });
        connect(&m_socket, &WindowSocket::raiseRequested, &m_window, &ui::Window::bringForward);
        start();
    }
    ~Inside() override
    {
        if (m_worker)
            m_worker->wait();
        if (m_gateway)
            m_gateway->stop();
    }
    Q_DISABLE_COPY_MOVE(Inside)

private:
    void onWorker(std::function<void()> work, std::function<void()> then)
    {
        m_worker.reset(QThread::create(std::move(work)));
        connect(m_worker.get(), &QThread::finished, this, std::move(then));
        m_worker->start();
    }

    void start()
    {
        auto result = std::make_shared<std::optional<Result<std::unique_ptr<gateway::Gateway>>>>();
        onWorker([this, result] { result->emplace(gateway::Gateway::start(m_options)); },
                 [this, result] { started(std::move(**result)); });
    }

    void started(Result<std::unique_ptr<gateway::Gateway>> result)
    {
        if (result) {
            m_gateway = std::move(*result);
            if (!m_options.ephemeral)
                m_socket.listen(QString::fromStdString(m_options.dataDir));
            m_window.connectTo({QUrl(QString::fromStdString(m_gateway->url())),
                                QString::fromStdString(m_gateway->sessionToken()), true, QString()});
            return;
        }
        const Error &error = result.error();
        if (error.code == Code::Duplicate && error.field == "lock") {
            if (WindowSocket::raise(QString::fromStdString(m_options.dataDir)))
                return QCoreApplication::quit();
            if (!error.text.empty())
                return connectToRunning(error.text);
        }
        complain(error);
        m_window.startFailed(QString::fromStdString(error.text));
    }

    // A gateway without a window serves this data folder: its token file, if it has one, lets this window in.
    void connectToRunning(const std::string &url)
    {
        QFile file(QString::fromStdString(m_options.dataDir + "/admin-token"));
        QString token = m_options.demo ? QStringLiteral("op_test_admin") : QString();
        if (file.open(QIODevice::ReadOnly))
            token = QString::fromUtf8(file.readAll()).trimmed();
        m_window.connectTo({QUrl(QString::fromStdString(url)), token, true, QString(), false});
    }

    void becomeDemo()
    {
        if (!m_gateway || (m_worker && m_worker->isRunning()))
            return;
        auto result = std::make_shared<Status>(Done{});
        onWorker([this, result] { *result = m_gateway->becomeDemo(); },
                 [this, result] {
                     if (!*result)
                         m_window.startFailed(QString::fromStdString(result->error().text));
                 });
    }

    ui::Window &m_window;
    gateway::GatewayOptions m_options;
    WindowSocket m_socket;
    std::unique_ptr<QThread> m_worker;
    std::unique_ptr<gateway::Gateway> m_gateway;
};

QString readToken(const CommandLine &line)
{
    if (line.tokenFile.empty())
        return QProcessEnvironment::systemEnvironment().value(QStringLiteral("COUNTERSIGN_TOKEN"));
    QFile file(QString::fromStdString(line.tokenFile));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

int showWindow(int argc, char **argv, CommandLine line)
{
    Signals::block();
    QApplication application(argc, argv);
    const Signals signals;
    ui::setUpApplication(application);
    diagnostics::logToStandardError();
    // The demo's keys are known to everyone; it must open where no keychain runs.
    line.gateway.keyHome = line.gateway.demo ? gateway::KeyHome::File : gateway::KeyHome::Keychain;

    ui::Window window;
    window.setTray(ui::makeSystemTray(&window));
    // The window alone knows when the program may end; a dialog that closes while it is hidden does not.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &ui::Window::finished, &application, [] { QCoreApplication::exit(0); });
    // Whoever stops the process is not asked anything, so the windows are not either.
    QObject::connect(&signals, &Signals::stopRequested, &window, [&window] {
        window.saveState();
        QCoreApplication::exit(0);
    });
    window.show();
    if (line.command == Command::Connect) {
        const QString token = readToken(line);
        if (!line.tokenFile.empty() && token.isEmpty()) {
            complain(Error::invalid({}, line.tokenFile + ": holds no token"));
            return exitWrong;
        }
        const QUrl url(QString::fromStdString(line.url), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            complain(Error::invalid({}, line.url + ": not a URL"));
            return exitWrong;
        }
        window.connectTo({url, token, false, QString()});
        return QApplication::exec();
    }
    if (!line.gateway.ephemeral && ::isatty(STDERR_FILENO) == 0)
        diagnostics::logToFolder(line.gateway.dataDir + "/logs");
    const Inside inside(window, line.gateway);
    return QApplication::exec();
}

} // namespace countersign::app
