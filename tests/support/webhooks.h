// What tests of webhooks share: endpoints made through the console, deliveries watched until they are where they
// should be, and a signature that is not the program's own.
#pragma once

#include "support/console.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::test {

struct Hook
{
    std::string id;     // we_…; empty when the gateway refused
    std::string secret; // as it was shown once
};

// `more` are further members as raw JSON: ",\"events\":[\"payment.captured\"]".
Hook subscribe(Console &console, const std::string &owner, const std::string &url,
               const std::string &format = "payment", const std::string &more = {});
void removeAllHooks(Console &console);

// Polls until it is true; false after half a minute.
bool eventually(const std::function<bool()> &condition);
// Polls until the text is as expected; returns what it was last.
std::string eventually(const std::string &expected, const std::function<std::string()> &text);

// The deliveries that a query finds, newest first, all pages.
std::vector<Json> deliveries(Console &console, const std::string &query);
// "pending 2" once it is that, or what it is after half a minute.
std::string stateOf(Console &console, const std::string &delivery);
std::string awaitState(Console &console, const std::string &delivery, const std::string &expected);
// Of all deliveries of an endpoint, oldest first: "payment.authorized succeeded 1, payment.captured pending 2".
std::string storyOf(Console &console, const std::string &hook);
std::string awaitStory(Console &console, const std::string &hook, const std::string &expected);
// The newest delivery of an endpoint, empty when there is none.
std::string newestDelivery(Console &console, const std::string &hook);

std::string hmacSha256(std::string_view secret, std::string_view bytes); // lower-case hex

} // namespace countersign::test
