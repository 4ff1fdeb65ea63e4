#include "commandline.h"

#include "core/text.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <functional>
#include <map>

namespace countersign::app {
namespace {

Error wrong(const QString &text)
{
    return Error::invalid({}, text.toStdString());
}

QString dataFolder(bool demo)
{
    const QString base =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/countersign");
    return demo ? base + QStringLiteral("/demo") : base + QStringLiteral("/store");
}

struct Options
{
    CommandLine &line;
    bool dataGiven = false;

    // Returns what the option's value is wrong about, or nothing.
    using Take = std::function<QString(const QString &)>;

    [[nodiscard]] std::map<QString, Take> withValue()
    {
        gateway::GatewayOptions &g = line.gateway;
        const auto text = [](std::string &target) {
            return [&target](const QString &value) {
                target = value.toStdString();
                return value.isEmpty() ? QStringLiteral("needs a value") : QString();
            };
        };
        return {
            {QStringLiteral("--listen"), text(g.listen)},
            {QStringLiteral("--port"),
             [&g](const QString &value) {
                 const auto port = parseInteger(value.toStdString());
                 if (!port || *port < 0 || *port > 65535)
                     return QStringLiteral("must be 0 to 65535");
                 g.port = static_cast<std::uint16_t>(*port);
                 return QString();
             }},
            {QStringLiteral("--host"),
             [&g](const QString &value) {
                 g.hosts.push_back(value.toStdString());
                 return value.isEmpty() ? QStringLiteral("needs a value") : QString();
             }},
            {QStringLiteral("--public-url"),
             [&g](const QString &value) {
                 const QUrl url(value, QUrl::StrictMode);
                 if (!url.isValid() || url.host().isEmpty() ||
                     (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https")))
                     return QStringLiteral("must be an http or https URL");
                 g.publicUrl = value.toStdString();
                 return QString();
             }},
            {QStringLiteral("--share"), text(g.share)},
            {QStringLiteral("--tls-certificate"), text(g.tlsCertificate)},
            {QStringLiteral("--tls-key"), text(g.tlsKey)},
            {QStringLiteral("--data"),
             [this, &g](const QString &value) {
                 g.dataDir = QDir(value).absolutePath().toStdString();
                 dataGiven = true;
                 return value.isEmpty() ? QStringLiteral("needs a value") : QString();
             }},
            {QStringLiteral("--setup"), text(g.setupFile)},
            {QStringLiteral("--frozen-clock"),
             [&g](const QString &value) {
                 g.frozenClock = parseTimestamp(value.toStdString());
                 return g.frozenClock ? QString()
                                      : QStringLiteral("must be an ISO 8601 time, for example 2026-01-24T10:00:00Z");
             }},
            {QStringLiteral("--token-file"), text(line.tokenFile)},
            {QStringLiteral("--to"),
             [this](const QString &value) {
                 line.keyPlace = value.toStdString();
                 return value == QStringLiteral("file") || value == QStringLiteral("keychain")
                            ? QString()
                            : QStringLiteral("must be file or keychain");
             }},
        };
    }

    [[nodiscard]] std::map<QString, bool *> flags()
    {
        gateway::GatewayOptions &g = line.gateway;
        return {{QStringLiteral("--allow-plain"), &g.allowPlain},
                {QStringLiteral("--share-plain"), &g.sharePlain},
                {QStringLiteral("--ephemeral"), &g.ephemeral},
                {QStringLiteral("--demo"), &g.demo}};
    }
};

Result<Command> commandOf(const QStringList &words, CommandLine &line)
{
    if (words.isEmpty())
        return Command::Window;
    const QString &first = words.first();
    const auto count = words.size();
    if (first == QStringLiteral("gateway") && count == 1)
        return Command::Gateway;
    if (first == QStringLiteral("check") && count == 1)
        return Command::Check;
    if (first == QStringLiteral("key") && count == 2 && words.at(1) == QStringLiteral("export"))
        return Command::KeyExport;
    if (first == QStringLiteral("key") && count == 2 && words.at(1) == QStringLiteral("import"))
        return Command::KeyImport;
    if (first == QStringLiteral("connect") || first == QStringLiteral("backup") || first == QStringLiteral("restore")) {
        const bool connect = first == QStringLiteral("connect");
        if (count != 2)
            return wrong(first + (connect ? QStringLiteral(": give one URL") : QStringLiteral(": give one file")));
        (connect ? line.url : line.file) = words.at(1).toStdString();
        return connect ? Command::Connect : first == QStringLiteral("backup") ? Command::Backup : Command::Restore;
    }
    return wrong(QStringLiteral("unknown command: ") + words.join(QLatin1Char(' ')) +
                 QStringLiteral(" (see countersign --help)"));
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    Options options{line};
    const auto withValue = options.withValue();
    const auto flags = options.flags();
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments.at(i);
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            line.command = Command::Help;
            return line;
        }
        if (argument == QStringLiteral("--version")) {
            line.command = Command::Version;
            return line;
        }
        if (!argument.startsWith(QLatin1Char('-'))) {
            words.append(argument);
            continue;
        }
        QString value;
        const auto equals = argument.indexOf(QLatin1Char('='));
        const bool inOne = equals > 0;
        if (inOne) {
            value = argument.mid(equals + 1);
            argument.truncate(equals);
        }
        if (const auto flag = flags.find(argument); flag != flags.end() && !inOne) {
            *flag->second = true;
            continue;
        }
        const auto take = withValue.find(argument);
        if (take == withValue.end())
            return wrong(QStringLiteral("unknown option: ") + argument + QStringLiteral(" (see countersign --help)"));
        if (!inOne) {
            if (i + 1 >= arguments.size())
                return wrong(argument + QStringLiteral(": needs a value"));
            value = arguments.at(++i);
        }
        if (const QString complaint = take->second(value); !complaint.isEmpty())
            return wrong(argument + QLatin1Char(' ') + value + QStringLiteral(": ") + complaint);
    }
    COUNTERSIGN_TRY(command, commandOf(words, line));
    line.command = command;
    if (line.gateway.ephemeral && options.dataGiven)
        return wrong(QStringLiteral("--ephemeral and --data exclude each other"));
    if (!options.dataGiven)
        line.gateway.dataDir = dataFolder(line.gateway.demo).toStdString();
    return line;
}

QString helpText()
{
    return QStringLiteral(
        "Countersign: a merchant and approver console with its own payment and approval gateway.\n"
        "\n"
        "  countersign                                 the console, with a gateway inside\n"
        "  countersign gateway                         the gateway alone\n"
        "  countersign connect URL [--token-file F]    the console on a gateway elsewhere\n"
        "  countersign backup FILE | restore FILE      copy the store out, put a copy back\n"
        "  countersign check                           is the store sound, does its key open\n"
        "  countersign key export                      print the master key, to be kept safe\n"
        "  countersign key import [--to file|keychain] put a key back that is read from standard input\n"
        "  countersign --version | --help\n"
        "\n"
        "  --listen ADDRESS     where to listen (default: 127.0.0.1 and [::1])\n"
        "  --port N             4390; 0 takes a free one\n"
        "  --host NAME          one more name that requests may be addressed to\n"
        "  --public-url URL     what links begin with\n"
        "  --share ADDRESS:PORT hosted pages for phones, on a second listener with TLS\n"
        "  --share-plain        the same without TLS\n"
        "  --tls-certificate F  --tls-key F   PEM files\n"
        "  --allow-plain        listen beyond this computer without TLS\n"
        "  --data DIR           data folder (default: the platform's application data folder)\n"
        "  --ephemeral          keep nothing\n"
        "  --setup FILE         merchants, keys, people and webhooks to begin with\n"
        "  --demo               well-known keys and a small history, in a data folder of its own\n"
        "  --frozen-clock T     the gateway's time stands at T (ISO 8601)\n");
}

} // namespace countersign::app
