#include "secrets/keyfile.h"

#include "core/random.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign::secrets {

namespace {

constexpr std::size_t maxFileSize = 4096;

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error unavailable(std::string text)
{
    return Error{Code::Unavailable, std::move(text), {}, 0};
}

Error failed(const std::string &path, const char *what, int code)
{
    std::array<char, 128> buffer{};
    return unavailable(path + " cannot be " + what + ": " + ::strerror_r(code, buffer.data(), buffer.size()));
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncFolderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.valid() && ::fsync(fd.get()) == 0;
}

} // namespace

std::string keyFilePath(const std::string &dataDir)
{
    return dataDir + "/master.key";
}

Result<std::optional<std::string>> readKeyFile(const std::string &path)
{
    // Without O_NONBLOCK a FIFO of that name would hold up the start for ever.
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.valid()) {
        if (errno == ENOENT)
            return std::optional<std::string>();
        if (errno == ELOOP)
            return unavailable(path + " is a symbolic link; put the key file itself there");
        return failed(path, "read", errno);
    }
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return failed(path, "read", errno);
    if (!S_ISREG(status.st_mode))
        return unavailable(path + " is no ordinary file");
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        std::array<char, 8> mode{};
        std::snprintf(mode.data(), mode.size(), "%04o", static_cast<unsigned>(status.st_mode & 07777U));
        return unavailable(path + " is open to other users (mode " + mode.data() +
                           "); make it private with: chmod 600 " + path);
    }
    std::string text(maxFileSize, '\0');
    std::size_t size = 0;
    for (;;) {
        const ssize_t got = ::read(fd.get(), text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(path, "read", errno);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
        if (size == text.size())
            return unavailable(path + " is too large for a key file");
    }
    text.resize(size);
    return std::optional<std::string>(std::move(text));
}

Result<bool> writeKeyFile(const std::string &path, std::string_view text)
{
    const std::string temporary = path + "." + randomBase36(8);
    {
        const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!fd.valid())
            return failed(path, "written", errno);
        if (::fchmod(fd.get(), 0600) != 0 || !writeAll(fd.get(), text) || ::fsync(fd.get()) != 0) {
            const int code = errno;
            ::unlink(temporary.c_str());
            return failed(path, "written", code);
        }
    }
    // A hard link, unlike a rename, never replaces what is there.
    const bool linked = ::link(temporary.c_str(), path.c_str()) == 0;
    const int code = errno;
    ::unlink(temporary.c_str());
    if (!linked && code == EEXIST)
        return false;
    if (!linked)
        return failed(path, "written", code);
    if (!syncFolderOf(path))
        return failed(path, "written", errno);
    return true;
}

} // namespace countersign::secrets
