// What was asked for (design.md 6, Program). Parsing has no effects; a wrong command line is an Error of one line.
#pragma once

#include "core/result.h"
#include "gateway/gateway.h"

#include <QStringList>

#include <string>

namespace countersign::app {

enum class Command : std::uint8_t {
    Window,
    Gateway,
    Connect,
    Backup,
    Restore,
    Check,
    KeyExport,
    KeyImport,
    Version,
    Help
};

struct CommandLine
{
    Command command = Command::Window;
    gateway::GatewayOptions gateway;
    std::string file;              // backup, restore
    std::string url;               // connect
    std::string tokenFile;         // connect
    std::string keyPlace = "file"; // key import
};

Result<CommandLine> parseCommandLine(const QStringList &arguments);
QString helpText();

} // namespace countersign::app
