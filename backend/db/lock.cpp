#include "db/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace countersign::db {
namespace {

Error unusable(const std::string &folder, const std::string &why)
{
    return Error{Code::Unavailable, "data folder " + folder + " cannot be used: " + why, {}, 0};
}

std::string textOf(int file)
{
    std::array<char, 512> buffer{};
    const ssize_t got = ::pread(file, buffer.data(), buffer.size(), 0);
    std::string text(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\0'))
        text.pop_back();
    return text;
}

} // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const std::string &folder)
{
    std::error_code failed;
    const bool existed = std::filesystem::is_directory(folder, failed);
    if (!existed) {
        std::filesystem::create_directories(folder, failed);
        if (failed)
            return unusable(folder, failed.message());
        ::chmod(folder.c_str(), 0700);
    }
    const std::string path = folder + "/lock";
    const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return unusable(folder, std::strerror(errno));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        const std::string text = held ? textOf(file) : std::strerror(errno);
        ::close(file);
        if (!held)
            return unusable(folder, text);
        return Error{Code::Duplicate, text, "lock", 0};
    }
    if (::access(folder.c_str(), W_OK) != 0) {
        const std::string why = std::strerror(errno);
        ::close(file);
        return unusable(folder, why);
    }
    return std::unique_ptr<DataLock>(new DataLock(file));
}

void DataLock::publish(const std::string &url)
{
    const std::string text = url + "\n";
    if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, text.data(), text.size(), 0) < 0)
        return; // only a convenience for a second start: the lock itself holds
}

DataLock::~DataLock()
{
    if (::ftruncate(m_file, 0) != 0) {
        // The text is only read while the lock is held by somebody.
    }
    ::close(m_file);
}

} // namespace countersign::db
