// The console API as an operator's script would use it, and the clock behind it.
#pragma once

#include "support/http.h"

#include <cstdint>
#include <string>

namespace countersign::test {

inline constexpr std::int64_t hour = 3600; // seconds
inline constexpr std::int64_t day = 24 * hour;

class Console
{
public:
    Console(const Address &address, std::string token);

    // Paths are given behind /console/v1. Every POST carries a fresh Idempotency-Key.
    Answer get(const std::string &path) { return send("GET", path); }
    Answer post(const std::string &path, const std::string &body = "{}");
    Answer put(const std::string &path, const std::string &body) { return send("PUT", path, body); }
    Answer send(const std::string &method, const std::string &path, const std::string &body = {},
                const Headers &headers = {});
    [[nodiscard]] Call call(const std::string &method, const std::string &path, const std::string &body = {},
                            const Headers &headers = {}) const;

    // The domain clock. False when the gateway refused; true means that everything that fell due is applied.
    bool advance(std::int64_t seconds);
    bool setClock(const std::string &instant); // ISO 8601

private:
    Connection m_connection;
    std::string m_token;
};

// "409 changed", after the error envelope of the console was checked.
std::string consoleRefusal(const Answer &answer);

} // namespace countersign::test
