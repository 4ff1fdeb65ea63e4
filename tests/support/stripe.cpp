#include "support/stripe.h"

#include "support/json.h"

namespace countersign::test {

std::string form(Pairs pairs)
{
    std::string out;
    for (const auto &[name, value] : pairs) {
        out += out.empty() ? "" : "&";
        out.append(name).append("=");
        for (const char c : value) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                               c == '_' || c == '.' || c == '~';
            if (plain) {
                out += c;
                continue;
            }
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

StripeClient::StripeClient(const Address &address, std::string key)
    : m_connection(address)
    , m_key(std::move(key))
{
}

Call StripeClient::call(const std::string &method, const std::string &target, const std::string &body,
                        const Headers &more) const
{
    Headers headers{{"Authorization", "Bearer " + m_key}, {"Content-Type", "application/x-www-form-urlencoded"}};
    headers.insert(headers.end(), more.begin(), more.end());
    return {method, target, std::move(headers), body};
}

Answer StripeClient::get(const std::string &target, const std::string &query)
{
    return m_connection.send(call("GET", query.empty() ? target : target + "?" + query));
}

Answer StripeClient::post(const std::string &target, const std::string &body, const Headers &more)
{
    return m_connection.send(call("POST", target, body, more));
}

Answer StripeClient::remove(const std::string &target)
{
    return m_connection.send(call("DELETE", target));
}

Answer StripeClient::pay(std::string_view method, Pairs more)
{
    std::string body = form({{"amount", "2000"}, {"currency", "usd"}, {"confirm", "true"}, {"payment_method", method}});
    if (more.size() > 0)
        body += "&" + form(more);
    return post("/v1/payment_intents", body);
}

std::string secretKeyOf(int merchant)
{
    return "sk_test_s" + std::to_string(merchant);
}

std::string publishableKeyOf(int merchant)
{
    return "pk_test_s" + std::to_string(merchant);
}

std::string stripeRefusal(const Answer &answer)
{
    const Json body = answer.json();
    if (!body.isObject() || body.keys() != "error")
        return "no error envelope: " + std::to_string(answer.status) + " " + answer.body;
    const Json &error = body["error"];
    const auto member = [&error](std::string_view name) { return error.has(name) ? error[name].text() : "-"; };
    return std::to_string(answer.status) + " " + member("type") + " " + member("code") + " " + member("param") + ": " +
           member("message");
}

} // namespace countersign::test
