// Webhooks of a FakeConsole: endpoints, deliveries, inboxes and tasks that a test makes and changes at will.
#pragma once

#include "gui/support/fakeconsole.h"

#include <QStringList>

namespace countersign::test {

class FakeWebhooks final
{
    Q_DISABLE_COPY_MOVE(FakeWebhooks)

public:
    explicit FakeWebhooks(FakeConsole &console); // answers for it from now on; the console outlives it
    ~FakeWebhooks();

    // Answers before the world does; return nothing to let that answer.
    void setHandler(std::function<std::optional<FakeReply>(const FakeRequest &)> handler)
    {
        m_handler = std::move(handler);
    }

    QString addEndpoint(const QString &format, const QString &url, const QString &health = QStringLiteral("healthy"));
    // Told to the feed as the payment that caused it.
    QString addDelivery(const QString &endpoint, const QString &event, const QString &state, int attempts = 1);
    void setState(const QString &delivery, const QString &state); // told to the feed
    void setEndpoint(const QString &id, const QString &key, const QJsonValue &value);
    void addMessage(const QString &inbox, const QString &event, bool valid);
    void setTask(qint64 done, const QString &state) // of the one there is
    {
        m_taskDone = done;
        m_taskState = state;
    }
    [[nodiscard]] QJsonObject delivery(const QString &id) const;
    [[nodiscard]] QJsonObject endpoint(const QString &id) const;
    [[nodiscard]] QList<FakeRequest> sent(const QByteArray &method, const QString &path) const;
    [[nodiscard]] static QString payloadOf(const QString &delivery);

private:
    [[nodiscard]] std::optional<FakeReply> answer(const FakeRequest &request);
    [[nodiscard]] std::optional<FakeReply> endpointCall(const FakeRequest &request);
    [[nodiscard]] std::optional<FakeReply> deliveryCall(const FakeRequest &request);
    [[nodiscard]] std::optional<FakeReply> inboxCall(const FakeRequest &request);
    [[nodiscard]] FakeReply verdict(const FakeRequest &request) const;
    [[nodiscard]] QJsonObject detailOf(const QJsonObject &delivery) const;
    [[nodiscard]] bool matches(const QJsonObject &delivery, const QUrlQuery &query) const;

    FakeConsole &m_console;
    std::function<std::optional<FakeReply>(const FakeRequest &)> m_handler;
    QList<QJsonObject> m_endpoints; // newest first, as below
    QList<QJsonObject> m_deliveries;
    QList<QJsonObject> m_messages;
    QString m_answer = QStringLiteral("200");
    qint64 m_taskDone = 0;
    QString m_taskState = QStringLiteral("running");
    int m_made = 0;
};

} // namespace countersign::test
