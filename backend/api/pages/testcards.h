// The test cards on the checkout page, where the setup shows them (contracts/payment-api.md 8, 8.1). Pure.
#pragma once

#include "api/pages/words.h"

#include <string>

namespace countersign::api::pages {

// HTML: a button a card with its number and what it does.
std::string testCardStrip(const Language &words);

} // namespace countersign::api::pages
