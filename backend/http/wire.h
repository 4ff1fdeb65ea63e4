// Turns a Response into the bytes of an answer, written as one buffer.
#pragma once

#include "http/response.h"

#include <ctime>
#include <string>
#include <string_view>

namespace countersign::http {

struct WireOptions
{
    bool omitBody = false; // HEAD: the length of the body, but not the body
    bool keepAlive = true;
    int idleSeconds = 15;       // advertised when kept alive
    std::string_view date;      // as httpDate() gives it
    std::string_view requestId; // X-Request-Id unless the response names one; empty: none
};

// A header whose name is no token or whose value holds CR, LF or NUL is left out and logged; the headers of framing and
// connection are the front end's alone and are left out silently. A status that is no final one (200 to 999) becomes
// 500.
std::string encodeResponse(const Response &response, const WireOptions &options);

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7)
std::string httpDate(std::time_t time);

} // namespace countersign::http
