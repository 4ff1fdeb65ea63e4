#include "diagnostics/log.h"

#include "core/clock.h"
#include "secrets/redact.h"

#include <QMessageLogContext>
#include <QString>

#include <cstdio>
#include <filesystem>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign::diagnostics {
namespace {

constexpr int filesKept = 5;
constexpr std::int64_t fileBytes = 5'000'000;

class Log
{
public:
    void toFolder(const std::string &folder)
    {
        const std::lock_guard lock(m_mutex);
        std::error_code failed;
        std::filesystem::create_directories(folder, failed);
        ::chmod(folder.c_str(), 0700);
        m_path = folder + "/countersign.log";
        reopen();
    }

    void write(const std::string &line)
    {
        const std::lock_guard lock(m_mutex);
        if (m_file != STDERR_FILENO && m_written + static_cast<std::int64_t>(line.size()) > fileBytes) {
            rotate();
            reopen();
        }
        if (::write(m_file, line.data(), line.size()) > 0)
            m_written += static_cast<std::int64_t>(line.size());
    }

private:
    void reopen()
    {
        if (m_file != STDERR_FILENO)
            ::close(m_file);
        m_file = ::open(m_path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
        if (m_file < 0) {
            m_file = STDERR_FILENO;
            return;
        }
        struct stat info = {};
        m_written = ::fstat(m_file, &info) == 0 ? info.st_size : 0;
    }

    void rotate() const
    {
        for (int i = filesKept - 1; i > 0; --i) {
            const std::string from = i == 1 ? m_path : m_path + "." + std::to_string(i - 1);
            std::rename(from.c_str(), (m_path + "." + std::to_string(i)).c_str());
        }
    }

    std::mutex m_mutex;
    std::string m_path;
    int m_file = STDERR_FILENO;
    std::int64_t m_written = 0;
};

Log &log()
{
    static Log instance;
    return instance;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static const Clock clock;
    log().write(formatMillis(clock.wall()) + " " + levelName(type) + " " + secrets::redactText(message.toStdString()) +
                "\n");
}

} // namespace

void logToStandardError()
{
    qInstallMessageHandler(handle);
}

void logToFolder(const std::string &folder)
{
    log().toFolder(folder);
    qInstallMessageHandler(handle);
}

} // namespace countersign::diagnostics
