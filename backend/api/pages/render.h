// The hosted page /connect in each of its states (design.md 9). Pure.
#pragma once

#include "api/pages/decode.h"

namespace countersign::api::pages {

enum class ConnectState : std::uint8_t { Asking, Accepted, Refused, Expired, Used, Unknown };

struct ConnectView
{
    ConnectState state = ConnectState::Unknown;
    bool justNow = false;                          // this very request ended it
    std::optional<approvals::LinkSession> session; // Asking and Accepted
    std::string token;                             // Asking
    const Language *language = nullptr;
};
http::Response renderConnect(const ConnectView &view, const Surroundings &surroundings);

struct NoView
{
};
http::Response renderStyle(const NoView &view, const Surroundings &surroundings);

// An HTML page with the headers that every page has.
http::Response htmlPage(int status, std::string html);

} // namespace countersign::api::pages
