#pragma once

#include <string>
#include <vector>

namespace countersign::webhooks {

std::vector<std::string> schema(); // of the ledger, second version: events, deliveries, what endpoints gained, inboxes

} // namespace countersign::webhooks
