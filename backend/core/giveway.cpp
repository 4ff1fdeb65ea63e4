#include "core/giveway.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace countersign {

void giveWay(Yield yield)
{
#ifdef __linux__
    const int niceness = yield == Yield::Most ? 10 : 5;
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    // A refusal costs some speed under load and nothing else.
    static_cast<void>(::setpriority(PRIO_PROCESS, thread, niceness));
#else
    static_cast<void>(yield);
#endif
}

} // namespace countersign
