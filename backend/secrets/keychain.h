// One entry of the desktop's keychain, asked and answered with a deadline.
//
// QtKeychain's jobs are asynchronous, run one at a time through a queue that belongs to the thread of the first job,
// and know no timeout; one that waits for a person to unlock the keychain holds up all others. So they all run on one
// thread of ours that lives as long as the process. Any thread may call; a QCoreApplication must exist.
#pragma once

#include "core/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace countersign::secrets {

class Keychain
{
public:
    explicit Keychain(std::chrono::milliseconds deadline)
        : m_until(std::chrono::steady_clock::now() + deadline)
    {
    }

    // nullopt when there is no such entry. Error: no keychain answered in time; text is the reason, in one line.
    Result<std::optional<std::string>> read(const std::string &key) const;
    Status write(const std::string &key, const std::string &text) const;

private:
    std::chrono::steady_clock::time_point m_until; // for all calls together
};

} // namespace countersign::secrets
