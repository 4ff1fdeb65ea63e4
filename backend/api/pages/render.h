// The hosted page /connect in each of its states, and what all pages share (design.md 9). Pure.
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

http::Response renderScript(const NoView &view, const Surroundings &surroundings);

// An HTML page with the headers that every page has. Ours: the one script of resources/web may run, and talk to the
// gateway.
enum class Scripts : std::uint8_t { None, Ours };
http::Response htmlPage(int status, std::string html, Scripts scripts = Scripts::None);

// What stands in the frame that all pages share.
struct Sheet
{
    std::string_view state; // data-state of <main>
    std::string_view title; // plain text
    std::string content;    // HTML
    int status = 200;
    Scripts scripts = Scripts::None;
};
http::Response framed(const Language &language, const Sheet &sheet);

} // namespace countersign::api::pages
