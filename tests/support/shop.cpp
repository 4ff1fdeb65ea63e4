#include "support/shop.h"

namespace countersign::test {

Shop::Shop(const Address &address, std::string key)
    : m_connection(address)
    , m_key(std::move(key))
{
}

Call Shop::call(const std::string &method, const std::string &target, const std::string &body,
                const Headers &headers) const
{
    Call call{method, target, {{"X-API-Key", m_key}}, body};
    if (!body.empty())
        call.headers.emplace_back("Content-Type", "application/json");
    call.headers.insert(call.headers.end(), headers.begin(), headers.end());
    return call;
}

Answer Shop::send(const std::string &method, const std::string &target, const std::string &body, const Headers &headers)
{
    return m_connection.send(call(method, target, body, headers));
}

Answer Shop::post(const std::string &target, const std::string &body, const std::string &idempotencyKey)
{
    Headers headers;
    if (!idempotencyKey.empty())
        headers.emplace_back("Idempotency-Key", idempotencyKey);
    return send("POST", target, body, headers);
}

Answer Shop::authorize(const Body &body, const std::string &idempotencyKey)
{
    return post("/api/v1/payments/authorize", body.text(), idempotencyKey);
}

Answer Shop::sale(const Body &body, const std::string &idempotencyKey)
{
    return post("/api/v1/payments/sale", body.text(), idempotencyKey);
}

Answer Shop::capture(const std::string &id, std::int64_t amount, const std::string &idempotencyKey)
{
    return post("/api/v1/payments/" + id + "/capture", R"({"amount":)" + std::to_string(amount) + '}', idempotencyKey);
}

Answer Shop::voidPayment(const std::string &id, const std::string &reason)
{
    return post("/api/v1/payments/" + id + "/void", R"({"reason":)" + jsonString(reason) + '}');
}

Answer Shop::refund(const std::string &id, std::int64_t amount, const std::string &reason)
{
    return post("/api/v1/payments/" + id + "/refund",
                R"({"amount":)" + std::to_string(amount) + R"(,"reason":)" + jsonString(reason) + '}');
}

std::string Shop::authorized(std::int64_t amount)
{
    return authorize(charge(amount)).json()["data"]["id"].text();
}

std::string Shop::captured(std::int64_t amount)
{
    return sale(charge(amount)).json()["data"]["id"].text();
}

// The 402 carries no id: the list is the only way to it.
std::string Shop::declined(std::string_view number)
{
    if (authorize(charge(9999, "USD", number)).status != 402)
        return {};
    return transactions("?status=failed&limit=1").json()["data"]["transactions"].at(0)["payment_id"].text();
}

Buyer::Buyer(const Address &address)
    : m_connection(address)
{
}

Call Buyer::confirmCall(const std::string &id, const std::string &secret, const std::string &body)
{
    Call call{"POST", "/api/public/payment-intents/" + id + "/confirm", {{"Content-Type", "application/json"}}, body};
    if (!secret.empty())
        call.headers.emplace_back("X-Client-Secret", secret);
    return call;
}

Answer Buyer::confirm(const std::string &id, const std::string &secret, const std::string &body)
{
    return m_connection.send(confirmCall(id, secret, body));
}

Intent freshIntent(Shop &shop, const Body &body)
{
    const Json data = shop.createIntent(body).json()["data"];
    return {data["id"].text(), data["client_secret"].text()};
}

namespace {

// Empty when the head of an API answer is as it must be.
std::string headProblem(const Answer &answer)
{
    if (answer.status == 0)
        return "no answer";
    const std::string type = answer.header("Content-Type").value_or("");
    if (type != "application/json" && type != "application/json; charset=utf-8")
        return std::to_string(answer.status) + " with content type '" + type + '\'';
    return {};
}

} // namespace

std::string refusal(const Answer &answer)
{
    if (std::string problem = headProblem(answer); !problem.empty())
        return problem;
    const Json json = answer.json();
    const Json &error = json["error"];
    const std::string status = std::to_string(answer.status) + ' ';
    if (json.keys() != "success error" || !json["success"].isFalse())
        return status + "not an error envelope: " + answer.body;
    if (error.isString())
        return status + error.text();
    if (error.keys() != "code message" && error.keys() != "code message remaining_attempts")
        return status + "not an error object: " + answer.body;
    const std::string left =
        error.has("remaining_attempts") ? " (" + error["remaining_attempts"].text() + " left)" : "";
    return status + error["code"].text() + ' ' + error["message"].text() + left;
}

std::string shape(const Answer &answer)
{
    if (std::string problem = headProblem(answer); !problem.empty())
        return problem;
    const Json json = answer.json();
    if (json.keys() != "success data" || !json["success"].isTrue() || !json["data"].isObject())
        return std::to_string(answer.status) + " not a success envelope: " + answer.body;
    return std::to_string(answer.status) + ' ' + json["data"].keys();
}

} // namespace countersign::test
