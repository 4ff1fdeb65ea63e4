// What only Stripe's dialect understands of a payment intent: kept with it as one JSON object, absent where everything
// is the default, as for an intent that another dialect made. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace countersign::api::stripe {

struct Options
{
    std::optional<std::string> captureMethod; // where it is not what manualCapture says by itself
    std::optional<std::string> confirmationMethod, setupFutureUsage, allowRedirects, transferGroup, statementDescriptor;
    std::vector<std::string> types;      // given by the caller; none: chosen automatically
    std::optional<std::string> shipping; // JSON object
    bool automatic = true;               // automatic_payment_methods.enabled
    bool usesSdk = false;                // the confirming side is Stripe.js

    static Options parse(const std::optional<std::string> &json);
    [[nodiscard]] std::optional<std::string> json() const; // nullopt when all is the default
};

} // namespace countersign::api::stripe
