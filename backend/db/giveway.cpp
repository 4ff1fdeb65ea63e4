#include "db/giveway.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace countersign::db {

void giveWay()
{
#ifdef __linux__
    constexpr int niceness = 10; // about a tenth of the share of a usual thread when both want to run
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    // A refusal costs some speed under load and nothing else.
    static_cast<void>(::setpriority(PRIO_PROCESS, thread, niceness));
#endif
}

} // namespace countersign::db
