// Requests as any program outside the window makes them, on any path of the gateway, with what was sent and what came
// back kept for showing. For demonstrations alone: the window's own work goes through ConsoleClient.
//
// Lives in one thread; callbacks run there. Every call ends: after its deadline it is an exchange without an answer.
#pragma once

#include "client/call.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace countersign::ui {

using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct WireRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path;
    WireHeaders headers;
    QByteArray body; // JSON, or nothing
};

// One request and its answer; or, incoming, one that the gateway sent to an inbox and what that answered.
struct Exchange
{
    bool incoming = false;
    WireRequest request;
    QByteArray host;
    int status = 0; // 0: no answer
    QByteArray reason;
    WireHeaders answerHeaders;
    QByteArray answer;
    QString trouble; // why there is no answer

    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 300; }
};

// The lines before the body. Credentials are told by their ends only: the text is there to be shown and copied.
[[nodiscard]] QString requestHead(const Exchange &exchange);
[[nodiscard]] QString answerHead(const Exchange &exchange);
[[nodiscard]] QByteArray masked(const QByteArray &secret);

class WireClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireClient)

public:
    explicit WireClient(QObject *parent = nullptr);

    void setTarget(const QUrl &url);
    // The Call given back stops the callback; a request already sent is not taken back.
    [[nodiscard]] Call send(const WireRequest &request, std::function<void(const Exchange &)> answered);

private:
    QNetworkAccessManager m_network;
    QUrl m_url;
    std::chrono::milliseconds m_deadline{15'000};
};

} // namespace countersign::ui
