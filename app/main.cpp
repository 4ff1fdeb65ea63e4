#include "commandline.h"
#include "gateway/tools.h"
#include "hardening.h"
#include "servegateway.h"
#include "showwindow.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

namespace {

using namespace countersign;

int print(const Result<std::string> &said)
{
    if (!said) {
        app::complain(said.error());
        return app::exitWrong;
    }
    std::printf("%s\n", said->c_str());
    return 0;
}

std::string readLine()
{
    std::string text;
    std::getline(std::cin, text);
    return text;
}

int runTool(int argc, char **argv, const app::CommandLine &line)
{
    const QCoreApplication application(argc, argv); // the keychain needs one
    const std::string &folder = line.gateway.dataDir;
    switch (line.command) {
    case app::Command::Backup:
        return print(gateway::backupStore(folder, line.file));
    case app::Command::Restore:
        return print(gateway::restoreStore(folder, line.file));
    case app::Command::Check:
        return print(gateway::checkStore(folder));
    case app::Command::KeyImport:
        return print(gateway::importKey(folder, readLine(), line.keyPlace));
    default:
        return print(gateway::exportKey(folder));
    }
}

int runWindow(int argc, char **argv, app::CommandLine line)
{
#ifdef COUNTERSIGN_WITH_WINDOW
    return app::showWindow(argc, argv, std::move(line));
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    Q_UNUSED(line)
    app::complain(Error::invalid({}, "this build has no window; use: countersign gateway"));
    return app::exitWrong;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    // Worker threads with glib's dispatcher are markedly slower with many idle sockets.
    qputenv("QT_NO_THREADED_GLIB", "1");
    app::hardenProcess();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    auto line = app::parseCommandLine(arguments);
    if (!line) {
        app::complain(line.error());
        return app::exitWrong;
    }
    // Only what is ours is parsed by us: Qt sees the program's name alone.
    argc = 1;
    argv[1] = nullptr;
    switch (line->command) {
    case app::Command::Help:
        std::printf("%s", qUtf8Printable(app::helpText()));
        return 0;
    case app::Command::Version:
        std::printf("Countersign %s\n", COUNTERSIGN_VERSION);
        return 0;
    case app::Command::Gateway:
        return app::serveGateway(argc, argv, std::move(*line));
    case app::Command::Window:
    case app::Command::Connect:
        return runWindow(argc, argv, std::move(*line));
    default:
        return runTool(argc, argv, *line);
    }
}
