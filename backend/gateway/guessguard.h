// Slows down guessing of operator tokens: 10 wrong ones a minute an address, 100 in all (design.md 8). HTTP thread.
#pragma once

#include "core/timestamp.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace countersign::gateway {

class GuessGuard
{
public:
    static constexpr int perAddress = 10;
    static constexpr int inAll = 100;

    // After too many wrong ones every further try of the minute is refused unseen, right or wrong.
    [[nodiscard]] bool isBlocked(const std::string &peer, Millis ticks);
    void wrong(const std::string &peer, Millis ticks);

private:
    void startMinute(Millis ticks);
    std::unordered_map<std::string, int> m_byPeer;
    int m_all = 0;
    Millis m_minuteEnds = 0;
};

} // namespace countersign::gateway
