#include "servegateway.h"

#include "diagnostics/log.h"
#include "signals.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace countersign::app {
namespace {

void sayReady(const std::string &url)
{
    std::printf("{\"ready\":true,\"url\":\"%s\",\"pid\":%d}\n", url.c_str(), static_cast<int>(::getpid()));
    std::fflush(stdout);
}

} // namespace

void complain(const Error &error)
{
    std::string text = error.text;
    if (error.code == Code::Duplicate && error.field == "lock")
        text = "a gateway is running on this data folder already" + (text.empty() ? std::string() : ": " + text);
    std::fprintf(stderr, "countersign: %s\n", text.empty() ? "cannot start" : text.c_str());
}

int serveGateway(int argc, char **argv, CommandLine line)
{
    Signals::block();
    QCoreApplication application(argc, argv);
    const Signals signals;
    line.gateway.keyHome = gateway::KeyHome::File;
    line.gateway.makeFirstAccount = true;
    // Lets the tests fill a disk without one: a bound on the ledger's pages.
    line.gateway.maxPages = qEnvironmentVariableIntValue("COUNTERSIGN_TEST_MAX_PAGES");
    if (line.gateway.ephemeral || ::isatty(STDERR_FILENO) != 0)
        diagnostics::logToStandardError();

    auto started = gateway::Gateway::start(line.gateway);
    if (!started) {
        complain(started.error());
        return exitWrong;
    }
    const std::unique_ptr<gateway::Gateway> gateway = std::move(*started);
    if (!line.gateway.ephemeral && ::isatty(STDERR_FILENO) == 0)
        diagnostics::logToFolder(line.gateway.dataDir + "/logs");
    QObject::connect(&signals, &Signals::stopRequested, &application, &QCoreApplication::quit);
    qInfo("Gateway ready at %s", gateway->url().c_str());
    sayReady(gateway->url());
    const int status = QCoreApplication::exec();
    gateway->stop();
    qInfo("Gateway stopped");
    return status;
}

} // namespace countersign::app
