#include "support/gatewayprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QUrl>

#include <csignal>

#include <sys/prctl.h>

namespace countersign::test {

namespace {

constexpr int readyMilliseconds = 60'000; // generous: sanitizer builds on a busy machine
constexpr int endMilliseconds = 60'000;
constexpr int stopMilliseconds = 5'000; // what the program promises

QString binary()
{
    return qEnvironmentVariable("COUNTERSIGN_BINARY");
}

// Nothing of the developer's own session may reach the program under test.
QProcessEnvironment hermetic(const Environment &environment)
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    out.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    out.remove(QStringLiteral("http_proxy"));
    for (const auto &[name, value] : environment.variables)
        out.insert(name, value);
    return out;
}

} // namespace

std::vector<std::string> Ended::errorLines() const
{
    std::vector<std::string> lines;
    const QList<QByteArray> all = QByteArray::fromStdString(errors).split('\n');
    for (const QByteArray &line : all) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.toStdString());
    }
    return lines;
}

Ended runProgram(const QStringList &arguments, const Environment &environment)
{
    QProcess process;
    process.setProcessEnvironment(hermetic(environment));
    process.start(binary(), arguments);
    Ended ended;
    if (!process.waitForFinished(endMilliseconds)) {
        process.kill();
        process.waitForFinished(endMilliseconds);
    } else if (process.exitStatus() == QProcess::NormalExit) {
        ended.exitCode = process.exitCode();
    }
    ended.output = process.readAllStandardOutput().toStdString();
    ended.errors = process.readAllStandardError().toStdString();
    return ended;
}

GatewayProcess::~GatewayProcess()
{
    killHard();
}

bool GatewayProcess::start(const QStringList &arguments, const Environment &environment)
{
    killHard();
    m_readyLine.clear();
    m_failure.clear();
    m_process.setProcessEnvironment(hermetic(environment));
    // A test that is killed takes its gateway with it.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardErrorFile(m_scratch.filePath(QStringLiteral("stderr")), QIODevice::Append);
    m_process.start(binary(),
                    QStringList{QStringLiteral("gateway"), QStringLiteral("--port"), QStringLiteral("0")} + arguments);
    return waitUntilReady();
}

bool GatewayProcess::startEphemeral(const std::string &setup, const QString &frozenAt)
{
    const QString file = m_scratch.filePath(QStringLiteral("setup.json"));
    if (!writeFile(file, setup)) {
        m_failure = "cannot write the setup file";
        return false;
    }
    QStringList arguments{QStringLiteral("--ephemeral"), QStringLiteral("--setup"), file};
    if (!frozenAt.isEmpty())
        arguments << QStringLiteral("--frozen-clock") << frozenAt;
    return start(arguments);
}

bool GatewayProcess::startOn(const QString &folder, const std::string &setup, const QStringList &more,
                             const Environment &environment)
{
    QStringList arguments{QStringLiteral("--data"), folder};
    if (!setup.empty()) {
        const QString file = m_scratch.filePath(QStringLiteral("setup.json"));
        if (!writeFile(file, setup)) {
            m_failure = "cannot write the setup file";
            return false;
        }
        arguments << QStringLiteral("--setup") << file;
    }
    return start(arguments + more, environment);
}

bool GatewayProcess::waitUntilReady()
{
    const QDeadlineTimer deadline(readyMilliseconds);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning) {
            m_failure = "the program ended before it was ready: " + m_process.errorString().toStdString();
            return false;
        }
        if (deadline.hasExpired()) {
            m_failure = "no ready line";
            killHard();
            return false;
        }
        m_process.waitForReadyRead(100);
    }
    m_readyLine = m_process.readLine().trimmed().toStdString();
    const Json ready = Json::parse(m_readyLine);
    m_url = ready["url"].text();
    const QUrl url(QString::fromStdString(m_url));
    if (!ready["ready"].isTrue() || url.port() <= 0) {
        m_failure = "not a ready line: " + m_readyLine;
        killHard();
        return false;
    }
    m_address = Address{"127.0.0.1", static_cast<std::uint16_t>(url.port())};
    return true;
}

int GatewayProcess::terminate()
{
    return stopWith(SIGTERM);
}

int GatewayProcess::stopWith(int signalNumber)
{
    if (!isRunning() || ::kill(static_cast<pid_t>(m_process.processId()), signalNumber) != 0)
        return -1;
    if (!m_process.waitForFinished(stopMilliseconds)) {
        killHard();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void GatewayProcess::killHard()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(endMilliseconds);
}

std::string GatewayProcess::errors() const
{
    return readFile(m_scratch.filePath(QStringLiteral("stderr")));
}

std::string GatewayProcess::failure() const
{
    return m_failure + "\nits standard error:\n" + errors();
}

bool writeFile(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
}

std::string readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

} // namespace countersign::test
