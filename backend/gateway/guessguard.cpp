#include "gateway/guessguard.h"

namespace countersign::gateway {

bool GuessGuard::isBlocked(const std::string &peer, Millis ticks)
{
    startMinute(ticks);
    const auto found = m_byPeer.find(peer);
    return m_all >= inAll || (found != m_byPeer.end() && found->second >= perAddress);
}

void GuessGuard::wrong(const std::string &peer, Millis ticks)
{
    startMinute(ticks);
    ++m_byPeer[peer];
    ++m_all;
}

void GuessGuard::startMinute(Millis ticks)
{
    if (ticks < m_minuteEnds)
        return;
    m_byPeer.clear();
    m_all = 0;
    m_minuteEnds = ticks + minute;
}

} // namespace countersign::gateway
