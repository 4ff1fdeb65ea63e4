// A server that talks to the Stripe slice with its secret key, and forms as its clients write them.
#pragma once

#include "support/http.h"
#include "support/setup.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace countersign::test {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;
// name=value&…, values percent-encoded, brackets left as they are, as Stripe's own client does.
std::string form(Pairs pairs);

class StripeClient
{
public:
    StripeClient(const Address &address, std::string key);

    Answer get(const std::string &target, const std::string &query = {});
    Answer post(const std::string &target, const std::string &body = {}, const Headers &more = {});
    Answer post(const std::string &target, Pairs pairs) { return post(target, form(pairs)); }
    Answer remove(const std::string &target);
    Answer send(const Call &call) { return m_connection.send(call); }
    [[nodiscard]] Call call(const std::string &method, const std::string &target, const std::string &body = {},
                            const Headers &more = {}) const;

    // An intent of 20.00 USD, paid at once with that card; the answer is of the confirming create.
    Answer pay(std::string_view method, Pairs more = {});

private:
    Connection m_connection;
    std::string m_key;
};

// Of merchant s1…, which Setup::stripeMerchants() made.
std::string secretKeyOf(int merchant);
std::string publishableKeyOf(int merchant);

// "400 invalid_request_error resource_missing intent: No such payment_intent: 'pi_x'"; members that are absent are "-".
// Anything else says what is wrong with the envelope.
std::string stripeRefusal(const Answer &answer);

} // namespace countersign::test
