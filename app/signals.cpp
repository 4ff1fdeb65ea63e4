#include "signals.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace countersign::app {
namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

int stopDescriptor()
{
    const sigset_t set = stopSignals();
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

void Signals::block()
{
    const sigset_t set = stopSignals();
    sigprocmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

Signals::Signals(QObject *parent)
    : QObject(parent)
    , m_notifier(stopDescriptor(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(static_cast<int>(m_notifier.socket()), &info, sizeof info) == sizeof info)
            Q_EMIT stopRequested();
    });
}

} // namespace countersign::app
