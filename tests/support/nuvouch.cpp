#include "support/nuvouch.h"

#include <QDeadlineTimer>
#include <QMessageAuthenticationCode>
#include <QThread>

#include <algorithm>

namespace countersign::test {
namespace {

constexpr const char *legacyPrefix = "/api/nuvouch/v1/integrator";

} // namespace

std::string integrator(const std::string &id, const std::string &more)
{
    return "{\"id\":" + jsonString(id) + ",\"name\":" + jsonString("Integrator " + id) + ",\"api_keys\":[" +
           jsonString(keyOfIntegrator(id)) + "],\"callback_url\":" + jsonString("inbox:" + id) +
           ",\"callback_secret\":" + jsonString(callbackSecret) + more + '}';
}

Setup withIntegrators(const std::string &more)
{
    Setup setup = Setup::merchants(1);
    setup.set("integrators", '[' + integrator("one") + ',' + integrator("two") + ',' +
                                 integrator("lenient", ",\"require_link\":false") + more + ']');
    return setup;
}

std::string Caller::path(std::string_view current) const
{
    if (words == Words::Current)
        return "/v1" + std::string(current);
    std::string path(current);
    for (const auto &[from, to] : {std::pair<std::string_view, std::string_view>{"/links", "/connections/sessions"},
                                   {"/approvals", "/approval-requests"}}) {
        if (path.starts_with(from))
            path.replace(0, from.size(), to);
    }
    return legacyPrefix + path;
}

Call Caller::call(const std::string &method, const std::string &target, const std::string &body) const
{
    return {method, target, {{"x-api-key", key}, {"content-type", "application/json"}}, body};
}

Integration::Integration(const Address &address, const std::string &id, Words words)
    : m_connection(address)
    , m_caller{keyOfIntegrator(id), words}
{
}

Answer Integration::send(const std::string &method, const std::string &current, const std::string &body)
{
    return m_connection.send(call(method, current, body));
}

std::string linkBody(const std::string &subject, const std::string &context)
{
    Body body;
    body.setText("subjectId", subject).setText("subjectLabel", "Ada Lovelace");
    if (!context.empty())
        body.setText("contextKey", context).setText("contextType", "merchant").setText("contextLabel", "Live Account");
    return body.text();
}

Body approvalBody(Words words, const std::string &externalId, const std::string &subject, const std::string &context)
{
    Body body;
    if (words == Words::Current) {
        body.setText("subject.id", subject);
        if (!context.empty())
            body.setText("source.key", context).setText("source.name", "Stripe");
        body.setText("action.type", "payment.authorization").setText("action.title", "Approve payment");
    } else {
        body.setText("targetSubject.subjectId", subject);
        if (!context.empty())
            body.setText("targetSubject.contextKey", context);
        body.setText("title", "Approve payment").setText("summary", "Stripe needs you to confirm.");
    }
    return body.setText("externalRequestId", externalId);
}

Answer Integration::link(const std::string &subject, const std::string &context)
{
    return post("/links", linkBody(subject, context));
}

Answer Integration::approve(const std::string &externalId, const std::string &subject, const std::string &context)
{
    return post("/approvals", approvalBody(m_caller.words, externalId, subject, context).text());
}

std::string Integration::linked(Console &console, const std::string &subject, const std::string &context)
{
    const Json made = link(subject, context).json();
    const std::string id = made[m_caller.words == Words::Current ? "linkId" : "sessionId"].text();
    return console.post("/links/" + id + "/accept").json()["connection"].text();
}

std::string refusalOf(const Answer &answer)
{
    const Json error = answer.json()["error"];
    const std::string status = std::to_string(answer.status) + ' ';
    if (!error["code"].isString() || !error["message"].isString() || error["message"].text().empty())
        return status + "not an error of Nuvouch: " + answer.body;
    return status + error["code"].text();
}

std::vector<Callback> callbacks(Console &console, const std::string &inbox, std::size_t expected)
{
    std::vector<Callback> out;
    const QDeadlineTimer deadline(30'000);
    do {
        out.clear();
        const Json items = console.get("/inboxes/" + inbox + "/messages?limit=200").json()["items"];
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Json &message = items.at(i);
            Callback one{message["event"].text(), {}, {}, message["body"].text()};
            for (std::size_t h = 0; h < message["headers"].size(); ++h) {
                const Json &header = message["headers"].at(h);
                if (header.at(0).text() == "x-nuvouch-delivery")
                    one.delivery = header.at(1).text();
                if (header.at(0).text() == "x-nuvouch-signature")
                    one.signature = header.at(1).text();
            }
            one.valid = one.signature == callbackSignature(callbackSecret, one.body);
            out.push_back(std::move(one));
        }
        if (out.size() >= expected)
            break;
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    std::ranges::reverse(out);
    return out;
}

std::string eventsOf(Console &console, const std::string &object)
{
    const Json items = console.get("/deliveries?limit=200&object=" + object).json()["items"];
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (out.empty() ? "" : " ") + items.at(i)["event"]["type"].text();
    return out;
}

std::string callbackSignature(std::string_view secret, std::string_view body)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256,
                                   QByteArray(secret.data(), static_cast<qsizetype>(secret.size())));
    mac.addData(body.data(), static_cast<qsizetype>(body.size()));
    return "sha256=" + mac.result().toHex().toStdString();
}

} // namespace countersign::test
