// The program under test as a child process. COUNTERSIGN_BINARY names it. Use from the test's main thread.
#pragma once

#include "support/http.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

namespace countersign::test {

struct Environment
{
    std::vector<std::pair<QString, QString>> variables;
};

// How a program that is expected to end by itself ended.
struct Ended
{
    int exitCode = -1; // -1: crashed, or did not end within the limit
    std::string output;
    std::string errors;

    [[nodiscard]] std::vector<std::string> errorLines() const; // without empty ones
};

Ended runProgram(const QStringList &arguments, const Environment &environment = {});

class GatewayProcess
{
public:
    GatewayProcess() = default;
    ~GatewayProcess();
    Q_DISABLE_COPY_MOVE(GatewayProcess)

    // Starts `gateway --port 0` with these further arguments and waits for the ready line. False: see failure().
    [[nodiscard]] bool start(const QStringList &arguments, const Environment &environment = {});
    // The same with --ephemeral, a setup file of this text, and the domain clock frozen at `frozenAt` unless that is
    // empty.
    [[nodiscard]] bool startEphemeral(const std::string &setup, const QString &frozenAt = {});
    // The same on a data folder that outlives the process.
    [[nodiscard]] bool startOn(const QString &folder, const std::string &setup, const QStringList &more = {},
                               const Environment &environment = {});

    // SIGTERM. The exit status, or -1 when the process did not end by itself within five seconds.
    int terminate();
    int stopWith(int signalNumber); // the same with another signal
    // SIGKILL, and waits until the process is gone.
    void killHard();

    [[nodiscard]] bool isRunning() { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] const std::string &url() const { return m_url; }
    [[nodiscard]] const std::string &readyLine() const { return m_readyLine; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] std::string errors() const; // all of standard error so far, over all starts
    [[nodiscard]] std::string failure() const;

private:
    bool waitUntilReady();
    QTemporaryDir m_scratch; // setup file and captured standard error
    QProcess m_process;
    Address m_address;
    std::string m_url;
    std::string m_readyLine;
    std::string m_failure;
};

// Writes a file that only its owner may read. False when that fails.
bool writeFile(const QString &path, const std::string &bytes);
std::string readFile(const QString &path); // empty when there is none

} // namespace countersign::test
