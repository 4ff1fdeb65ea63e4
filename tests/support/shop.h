// The two sides that talk to the Payment API: a shop's server with its key, and a buyer's browser with a client secret.
#pragma once

#include "support/body.h"
#include "support/http.h"

#include <cstdint>
#include <string>

namespace countersign::test {

class Shop
{
public:
    Shop(const Address &address, std::string key);

    // Any call with the shop's key. The headers given are added behind it.
    Answer send(const std::string &method, const std::string &target, const std::string &body = {},
                const Headers &headers = {});
    // The same as a value, for inParallel().
    [[nodiscard]] Call call(const std::string &method, const std::string &target, const std::string &body = {},
                            const Headers &headers = {}) const;
    Answer get(const std::string &target) { return send("GET", target); }
    // A POST; an idempotency key unless it is empty.
    Answer post(const std::string &target, const std::string &body, const std::string &idempotencyKey = {});

    Answer authorize(const Body &body, const std::string &idempotencyKey = {});
    Answer sale(const Body &body, const std::string &idempotencyKey = {});
    Answer capture(const std::string &id, std::int64_t amount, const std::string &idempotencyKey = {});
    Answer voidPayment(const std::string &id, const std::string &reason = "Order canceled");
    Answer refund(const std::string &id, std::int64_t amount, const std::string &reason = "Product returned");
    Answer payment(const std::string &id) { return get("/api/v1/payments/" + id); }
    Answer transaction(const std::string &id) { return get("/api/v1/transactions/" + id); }
    Answer transactions(const std::string &query = {}) { return get("/api/v1/transactions" + query); }
    Answer createIntent(const Body &body) { return post("/api/v1/payment-intents", body.text()); }
    Answer cancelIntent(const std::string &id) { return post("/api/v1/payment-intents/" + id + "/cancel", {}); }

    // The id of a fresh payment in that state, empty when the gateway refused.
    std::string authorized(std::int64_t amount = 9999);
    std::string captured(std::int64_t amount = 9999);
    std::string declined(std::string_view number = insufficientFunds);

    [[nodiscard]] const Address &address() const { return m_connection.address(); }

private:
    Connection m_connection;
    std::string m_key;
};

struct Intent
{
    std::string id;
    std::string secret;
};

class Buyer
{
public:
    explicit Buyer(const Address &address);

    Answer intent(const std::string &id) { return m_connection.send({"GET", "/api/public/payment-intents/" + id}); }
    // The secret goes into the header; none when it is empty.
    Answer confirm(const std::string &id, const std::string &secret, const std::string &body);
    Answer confirm(const Intent &intent, const Body &body) { return confirm(intent.id, intent.secret, body.text()); }
    [[nodiscard]] static Call confirmCall(const std::string &id, const std::string &secret, const std::string &body);
    Answer send(const Call &call) { return m_connection.send(call); }

private:
    Connection m_connection;
};

// The id and the secret of a fresh intent, empty when the gateway refused.
Intent freshIntent(Shop &shop, const Body &body);

// One line that says everything about a refusal, after its envelope was checked to be exactly as documented:
// "400 payment already captured", or for the object form of the public confirm
// "402 PAYMENT_DECLINED card declined: insufficient funds (3 left)". Anything else says what is wrong with it.
std::string refusal(const Answer &answer);

// "200" and the keys of `data` in order, after the envelope was checked: "200 id status amount".
std::string shape(const Answer &answer);

} // namespace countersign::test
