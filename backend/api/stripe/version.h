// Which of Stripe's dated API versions is spoken (contracts/clive-stripe.md B, B5, C25). Every version is taken; what
// differs is only what a new intent's capture method is called. Pure.
#pragma once

#include "http/request.h"

#include <string_view>

namespace countersign::api::stripe {

inline constexpr std::string_view defaultVersion = "2026-10-28.endive"; // of events, and where none is asked for

bool isVersion(std::string_view text);                    // "2023-10-16", "2025-03-31.basil"
std::string_view versionOf(const http::Request &request); // as asked for, or the default
bool capturesAsynchronously(std::string_view version);    // automatic_async is the default since April 2024

} // namespace countersign::api::stripe
