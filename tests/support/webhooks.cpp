#include "support/webhooks.h"

#include <QDeadlineTimer>
#include <QMessageAuthenticationCode>
#include <QThread>

#include <algorithm>

namespace countersign::test {

namespace {

constexpr int patienceMs = 30'000;
constexpr unsigned long betweenMs = 5;

std::string told(const Json &delivery)
{
    return delivery["state"].text() + ' ' + delivery["attempts"].text();
}

} // namespace

Hook subscribe(Console &console, const std::string &owner, const std::string &url, const std::string &format,
               const std::string &more)
{
    const Answer answer =
        console.post("/webhook-endpoints", "{\"owner\":" + jsonString(owner) + ",\"url\":" + jsonString(url) +
                                               ",\"format\":" + jsonString(format) + more + '}');
    if (answer.status != 201)
        return {};
    return {answer.json()["id"].text(), answer.json()["secret"].text()};
}

void removeAllHooks(Console &console)
{
    const Json all = console.get("/webhook-endpoints").json();
    for (std::size_t i = 0; i < all["items"].size(); ++i)
        console.send("DELETE", "/webhook-endpoints/" + all["items"].at(i)["id"].text());
}

bool eventually(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(betweenMs);
    }
    return true;
}

std::string eventually(const std::string &expected, const std::function<std::string()> &text)
{
    std::string last;
    eventually([&] { return (last = text()) == expected; });
    return last;
}

std::vector<Json> deliveries(Console &console, const std::string &query)
{
    std::vector<Json> out;
    std::string after;
    do {
        const Json page = console.get("/deliveries?limit=200&" + query + after).json();
        for (std::size_t i = 0; i < page["items"].size(); ++i)
            out.push_back(page["items"].at(i));
        after = page["next"].isString() ? "&after=" + page["next"].text() : std::string();
    } while (!after.empty());
    return out;
}

std::string stateOf(Console &console, const std::string &delivery)
{
    return told(console.get("/deliveries/" + delivery).json());
}

std::string awaitState(Console &console, const std::string &delivery, const std::string &expected)
{
    return eventually(expected, [&] { return stateOf(console, delivery); });
}

std::string storyOf(Console &console, const std::string &hook)
{
    std::vector<Json> all = deliveries(console, "endpoint=" + hook);
    std::reverse(all.begin(), all.end());
    std::string story;
    for (const Json &one : all)
        story += (story.empty() ? "" : ", ") + one["event"]["type"].text() + ' ' + told(one);
    return story;
}

std::string awaitStory(Console &console, const std::string &hook, const std::string &expected)
{
    return eventually(expected, [&] { return storyOf(console, hook); });
}

std::string newestDelivery(Console &console, const std::string &hook)
{
    return console.get("/deliveries?limit=1&endpoint=" + hook).json()["items"].at(0)["id"].text();
}

std::string hmacSha256(std::string_view secret, std::string_view bytes)
{
    return QMessageAuthenticationCode::hash(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                            QByteArray(secret.data(), static_cast<qsizetype>(secret.size())),
                                            QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace countersign::test
