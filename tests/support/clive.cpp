#include "support/clive.h"

#include "support/webhooks.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QUuid>

#include <algorithm>

namespace countersign::test {

std::string partnerOf(const std::string &id, const std::string &more, const std::string &merchant)
{
    return "{\"partner_id\":" + jsonString(id) + ",\"name\":" + jsonString("Partner " + id) +
           ",\"merchant\":" + jsonString(merchant) + ",\"api_keys\":[" + jsonString(keyOfPartner(id)) +
           "],\"hmac_secret\":" + jsonString(hmacSecretOf(id)) +
           ",\"fee_percent\":3.5,\"webhooks\":[{\"name\":\"Inbox\",\"url\":" + jsonString("inbox:" + id) +
           ",\"secret\":" + jsonString("whsec_" + id) +
           "}],\"clients\":["
           R"({"client_id":"AIRPEACE001","legal_name":"Air Peace Ltd"},)"
           R"({"client_id":"IDLE001","legal_name":"Idle Ltd","status":"suspended"},)"
           R"({"client_id":"NEW001","legal_name":"New Ltd","status":"pending_kyc"}])" +
           more + '}';
}

Setup withPartners(const std::string &more)
{
    Setup setup = Setup::merchants(1);
    setup.merchant("shop", {"pk_test_shop"}, Setup::noLimits,
                   "{\"secret_key\":\"sk_test_shop\",\"publishable_key\":" + jsonString(shopPublishableKey) + '}');
    setup.merchant("bare", {"pk_test_bare"}, Setup::noLimits);
    setup.merchant("half", {"pk_test_half"}, Setup::noLimits, R"({"secret_key":"sk_test_half"})");
    setup.set("partners", '[' + partnerOf("one") + ',' + partnerOf("two") + more + ']');
    setup.set("platform_api_keys", '[' + jsonString(platformKey) + ']');
    setup.set("clive", "{\"stripe_webhook_secret\":" + jsonString(stripeEventSecret) + '}');
    return setup;
}

Partner::Partner(const Address &address, std::string id)
    : m_connection(address)
    , m_id(std::move(id))
    , m_key(keyOfPartner(m_id))
{
}

Call Partner::call(const std::string &path, const std::string &body, const std::string &key) const
{
    const std::string fresh = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return {"POST",
            "/api/v1" + path,
            {{"content-type", "application/json"},
             {"x-api-key", m_key},
             {"x-clive-hmac", hmacSha256(hmacSecretOf(m_id), body)},
             {"idempotency-key", key.empty() ? fresh : key}},
            body};
}

Answer Partner::post(const std::string &path, const std::string &body, const std::string &key)
{
    return send(call(path, body, key));
}

Answer Partner::checkout(const Body &body, const std::string &key)
{
    return post("/transactions/checkout-intent", body.text(), key);
}

Answer Partner::initialize(const Body &body, const std::string &key)
{
    return post("/transactions/initialize", body.text(), key);
}

Answer Partner::attach(const std::string &transaction, const std::string &intent, const std::string &key)
{
    Body body;
    body.setText("clive_tx_id", transaction).setText("stripe_payment_intent_id", intent);
    return post("/transactions/attach-intent", body.text(), key);
}

Answer Partner::plain(const std::string &path, const std::string &body)
{
    return send({"POST", "/api/v1" + path, {{"x-api-key", m_key}, {"content-type", "application/json"}}, body});
}

Json Partner::item(const std::string &transaction)
{
    return get("/transactions/" + transaction).json();
}

Body Partner::order(const std::string &reference, const std::string &amount, const std::string &currency) const
{
    Body body;
    body.setText("partner_id", m_id).setText("client_id", "AIRPEACE001").set("amount", amount);
    body.setText("currency", currency).setText("email", "buyer@example.com");
    return body.setText("echezona_reference", reference);
}

std::string cliveRefusal(const Answer &answer)
{
    const Json json = answer.json();
    const std::string status = std::to_string(answer.status) + ' ';
    if (json.keys() != "error code details" || !json["error"].isString() || json["error"].text().empty() ||
        !json["code"].isString())
        return status + "not an error of Clive: " + answer.body;
    return status + json["code"].text();
}

int payIn(Console &console, const std::string &intent, std::string_view card)
{
    return console.post("/intents/" + intent + "/confirm", payWith(card).text()).status;
}

std::string paymentOf(Console &console, const std::string &intent)
{
    return console.get("/intents/" + intent).json()["payment"].text();
}

std::vector<Told> toldTo(Console &console, const std::string &partner, std::size_t expected)
{
    std::vector<Told> out;
    const QDeadlineTimer deadline(30'000);
    do {
        out.clear();
        const Json items = console.get("/inboxes/" + partner + "/messages?limit=200").json()["items"];
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Json &message = items.at(i);
            Told one{{}, message["body"].text(), false};
            one.event = one.json()["event"].text();
            for (std::size_t h = 0; h < message["headers"].size(); ++h) {
                const Json &header = message["headers"].at(h);
                if (header.at(0).text() == "x-clive-signature")
                    one.valid = header.at(1).text() == hmacSha256("whsec_" + partner, one.body);
            }
            out.push_back(std::move(one));
        }
        if (out.size() >= expected)
            break;
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    std::ranges::reverse(out);
    return out;
}

std::string eventsOfTransaction(Console &console, const std::string &transaction)
{
    const Json items = console.get("/deliveries?limit=200&object=" + transaction).json()["items"];
    std::string out;
    for (std::size_t i = items.size(); i-- > 0;)
        out += (out.empty() ? "" : " ") + items.at(i)["event"]["type"].text();
    return out;
}

Json entryOfKind(const Json &timeline, std::string_view kind)
{
    for (std::size_t i = 0; i < timeline.size(); ++i) {
        if (timeline.at(i)["kind"].text() == kind)
            return timeline.at(i);
    }
    return {};
}

std::string stripeSignature(std::string_view secret, std::string_view body, std::int64_t seconds)
{
    const std::string time = std::to_string(seconds);
    return "t=" + time + ",v1=" + hmacSha256(secret, time + "." + std::string(body));
}

} // namespace countersign::test
