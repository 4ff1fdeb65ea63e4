#include "http/filelimit.h"

#include <algorithm>

#include <sys/resource.h>

namespace countersign::http {

namespace {
constexpr std::size_t reserved = 256; // descriptors for everything that is no connection
}

std::size_t raiseFileLimit(std::size_t connections)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    const rlim_t needed = std::min<rlim_t>(connections + reserved, limit.rlim_max);
    if (limit.rlim_cur < needed) {
        const rlimit raised{needed, limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit.rlim_cur = needed;
    }
    return limit.rlim_cur == RLIM_INFINITY ? connections + reserved : static_cast<std::size_t>(limit.rlim_cur);
}

std::size_t connectionCap(std::size_t wanted, std::size_t fileLimit)
{
    const std::size_t kept = std::min(reserved, std::max<std::size_t>(24, fileLimit * 3 / 8));
    return std::min(wanted, fileLimit > kept + 1 ? fileLimit - kept : 1);
}

} // namespace countersign::http
