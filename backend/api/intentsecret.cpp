#include "api/intentsecret.h"

#include "core/ids.h"
#include "core/random.h"

namespace countersign::api {
namespace {

// Base-36 characters: 134 and 129 bits.
constexpr std::size_t secretLength = 26;
constexpr std::size_t stripeSecretLength = 25;
// "pi_3" and 23 more: 27 in all.
constexpr std::size_t stripeSuffixLength = 23;

} // namespace

IntentSecret newIntentSecret(const Context &context, payments::Profile profile)
{
    const bool stripe = profile == payments::Profile::Stripe;
    IntentSecret secret;
    secret.suffix = stripe ? "3" + newIdSuffix(context.now(), stripeSuffixLength) : newIdSuffix(context.now());
    const std::string id = std::string(prefix::intent) + secret.suffix;
    secret.clientSecret = id + "_secret_" + randomBase36(stripe ? stripeSecretLength : secretLength);
    const secrets::Keyring &keyring = *context.surroundings.keyring;
    secret.hash = keyring.hash63(secrets::Label::ClientSecret, secret.clientSecret);
    secret.sealed = keyring.seal(secrets::Label::Seal, secret.clientSecret, "intent:" + id);
    return secret;
}

} // namespace countersign::api
