#include "support/console.h"

#include <QUuid>

namespace countersign::test {

Console::Console(const Address &address, std::string token)
    : m_connection(address)
    , m_token(std::move(token))
{
}

Call Console::call(const std::string &method, const std::string &path, const std::string &body,
                   const Headers &headers) const
{
    Call call{method, "/console/v1" + path, {}, body};
    if (!m_token.empty())
        call.headers.emplace_back("Authorization", "Bearer " + m_token);
    if (!body.empty())
        call.headers.emplace_back("Content-Type", "application/json");
    call.headers.insert(call.headers.end(), headers.begin(), headers.end());
    return call;
}

Answer Console::send(const std::string &method, const std::string &path, const std::string &body,
                     const Headers &headers)
{
    return m_connection.send(call(method, path, body, headers));
}

Answer Console::post(const std::string &path, const std::string &body)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return send("POST", path, body, {{"Idempotency-Key", key.toStdString()}});
}

bool Console::advance(std::int64_t seconds)
{
    return put("/clock", R"({"advance_seconds":)" + std::to_string(seconds) + '}').status == 200;
}

bool Console::setClock(const std::string &instant)
{
    return put("/clock", R"({"set":)" + jsonString(instant) + '}').status == 200;
}

std::string consoleRefusal(const Answer &answer)
{
    if (answer.status == 0)
        return "no answer";
    const std::string status = std::to_string(answer.status) + ' ';
    const Json error = answer.json()["error"];
    if (!error["code"].isString() || !error["message"].isString() || error["message"].text().empty())
        return status + "not a console error: " + answer.body;
    return status + error["code"].text();
}

} // namespace countersign::test
