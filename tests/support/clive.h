// A partner of Clive with its key and its signing secret, and what its webhooks received.
#pragma once

#include "support/console.h"
#include "support/setup.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::test {

inline constexpr const char *platformKey = "cp_test_platform";
inline constexpr const char *stripeEventSecret = "whsec_of_the_processor";
inline constexpr const char *shopPublishableKey = "pk_test_shop_publishable";

// The partners "one" and "two" of the merchant "shop", which has Stripe's keys, and a key for the whole platform.
// `more` is further ones as raw JSON, each with a comma in front.
Setup withPartners(const std::string &more = {});
// One as it stands in the setup file: 3.5 %, told at the inbox of its own id, with the clients AIRPEACE001 (active),
// IDLE001 (suspended) and NEW001 (under review). `more` are members with a comma in front of each.
std::string partnerOf(const std::string &id, const std::string &more = {}, const std::string &merchant = "shop");
inline std::string keyOfPartner(const std::string &id)
{
    return "cp_test_" + id;
}
inline std::string hmacSecretOf(const std::string &id)
{
    return "hmac_secret_" + id;
}

class Partner
{
public:
    Partner(const Address &address, std::string id);

    // Signed, with that idempotency key or a fresh one. Paths are given behind /api/v1.
    [[nodiscard]] Call call(const std::string &path, const std::string &body, const std::string &key = {}) const;
    Answer post(const std::string &path, const std::string &body, const std::string &key = {});
    Answer checkout(const Body &body, const std::string &key = {});
    Answer initialize(const Body &body, const std::string &key = {});
    Answer attach(const std::string &transaction, const std::string &intent, const std::string &key = {});

    // With the key and nothing else.
    Answer get(const std::string &path) { return send({"GET", "/api/v1" + path, {{"x-api-key", m_key}}, {}}); }
    Answer plain(const std::string &path, const std::string &body = {});
    Answer send(const Call &call) { return m_connection.send(call); }

    [[nodiscard]] Json item(const std::string &transaction);
    [[nodiscard]] std::string statusOf(const std::string &transaction) { return item(transaction)["status"].text(); }
    [[nodiscard]] const std::string &id() const { return m_id; }

    // The members every checkout needs, in the order the partner SDK sends them.
    [[nodiscard]] Body order(const std::string &reference, const std::string &amount = "750",
                             const std::string &currency = "USD") const;

private:
    Connection m_connection;
    std::string m_id, m_key;
};

// "400 VALIDATION_ERROR", after the error object was checked.
std::string cliveRefusal(const Answer &answer);

// Pays the intent in the console with that card. The status of the answer.
int payIn(Console &console, const std::string &intent, std::string_view card = visaApproved);
// The payment that an intent was paid with.
std::string paymentOf(Console &console, const std::string &intent);

struct Told
{
    std::string event, body;
    bool valid = false; // by an HMAC that is not the program's own
    [[nodiscard]] Json json() const { return Json::parse(body); }
};
// What the partner's inbox received, oldest first; polls until it is that many, or half a minute.
std::vector<Told> toldTo(Console &console, const std::string &partner, std::size_t expected);
// The events written for a transaction, oldest first, joined with one space: they are there when the answer is.
std::string eventsOfTransaction(Console &console, const std::string &transaction);

// The newest entry of that kind in a timeline; deliveries write there, too, whenever they are made.
Json entryOfKind(const Json &timeline, std::string_view kind);

// Stripe's header for these bytes.
std::string stripeSignature(std::string_view secret, std::string_view body, std::int64_t seconds);

} // namespace countersign::test
