#include "signals.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace countersign::app {
namespace {

// Blocked before any thread starts, so that all of them inherit it and only the descriptor sees the signals.
int stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

Signals::Signals(QObject *parent) : QObject(parent), m_notifier(stopSignals(), QSocketNotifier::Read)
{
    std::signal(SIGPIPE, SIG_IGN);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        if (::read(static_cast<int>(m_notifier.socket()), &info, sizeof info) == sizeof info)
            Q_EMIT stopRequested();
    });
}

} // namespace countersign::app
