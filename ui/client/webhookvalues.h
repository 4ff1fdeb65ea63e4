// The console API's webhook objects as values: endpoints, deliveries and their attempts, inboxes, long tasks.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace countersign::ui {

enum class DeliveryState { Unknown, Pending, Held, Succeeded, Failed, Expired };
enum class EndpointHealth { Unknown, Idle, Healthy, Retrying, Failing };

[[nodiscard]] DeliveryState deliveryStateFrom(const QString &word);
[[nodiscard]] QString wordOf(DeliveryState state); // the wire's word, empty for Unknown
[[nodiscard]] EndpointHealth endpointHealthFrom(const QString &word);

struct Endpoint
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    QString owner;
    QString ownerKind; // merchant, integrator, partner
    QString name;
    QString url;    // or inbox:NAME
    QString format; // payment, stripe, nuvouch, clive
    QStringList events;
    QString state; // active, paused, removed
    QString pausedBecause;
    int pauseAfter = 0; // failed deliveries in a row that pause it, 0 for never
    QString secretHint;
    QDateTime previousSecretUntil;
    EndpointHealth health = EndpointHealth::Unknown;
    qint64 pending = 0;
    qint64 held = 0;
    qint64 failedInRow = 0;
    QDateTime lastSuccessAt;
    QDateTime lastFailureAt;
    QString lastError;

    [[nodiscard]] bool paused() const;
};

struct MadeEndpoint
{
    Endpoint endpoint;
    QString secret; // told this once; later only on demand
};

struct NewEndpoint
{
    QString owner;
    QString ownerKind;
    QString url;
    QString format;
    QStringList events;
    QString name;
    QString secret; // empty: the gateway makes one
    int pauseAfter = 0;
};

struct EndpointChange
{
    QString url;
    QStringList events;
    QString name;
    int pauseAfter = 0;
};

struct WebhookFormat
{
    QString format;
    QStringList ownerKinds;
    QString signatureHeader;
    bool overlap = false; // signs with both secrets for a while after a rotation
    QStringList events;
    QList<qint64> scheduleSeconds;
    qint64 timeoutSeconds = 0;
};

struct LastAttempt
{
    QDateTime at;
    QString result; // ok, http_status, refused, …
    int status = 0; // HTTP, 0 without an answer
    QString text;   // a sentence in the gateway's words
};

struct Delivery
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    QString event;
    QString eventType;
    QString object;
    QString endpoint;
    QString owner;
    QString url;
    QString format;
    DeliveryState state = DeliveryState::Unknown;
    QString stateWord; // as sent, shown when the state is unknown to this program
    int attempts = 0;
    int mostAttempts = 0;
    QDateTime nextAttemptAt;
    QDateTime expiresAt;
    std::optional<LastAttempt> last;
};

// Where the time of an attempt went: microseconds since it began, -1 where it did not get that far.
struct AttemptTimes
{
    qint64 resolve = -1;
    qint64 connect = -1;
    qint64 tls = -1;
    qint64 firstByte = -1;
    qint64 total = -1;
};

struct WireText
{
    QString head;
    QString body;
    bool truncated = false;
};

struct Attempt
{
    int number = 0;
    QDateTime at;
    QString result;
    int status = 0;
    QString text;
    WireText request;
    std::optional<WireText> answer;
    AttemptTimes times;
};

struct DeliveryDetail
{
    Delivery delivery;
    QString payload; // exactly what is sent
    QString signatureHeader;
    QString signatureValue;  // recomputed
    QList<Attempt> attempts; // newest first
};

struct DeliveryFilter
{
    QString state;
    QString endpoint;
    QString event; // a type, or a wildcard: payment.*
    QString object;
    QString text;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

// Work of the gateway that takes a while.
struct Task
{
    QString id;
    QString kind;
    QString state; // running, done, canceled
    qint64 done = 0;
    qint64 total = 0;

    [[nodiscard]] bool running() const;
};

struct SignatureQuestion
{
    QString format;
    QString endpoint; // whose secret; empty: `secret`
    QString secret;
    QString body;
    QString signature;
    QDateTime at; // as if it arrived then; invalid: now
};

struct SignatureVerdict
{
    bool valid = false;
    QString expected;
    QString reason; // ok, missing, wrong_secret, …
    QString text;
};

struct Inbox
{
    QString name;
    QString url;
    QString answer; // 200, 500, 302, slow, never
    QString format; // to verify with, empty: none
    bool hasSecret = false;
    qint64 messages = 0;
    QDateTime lastAt;

    friend bool operator==(const Inbox &, const Inbox &) = default;
};

// What is to be different; what is not set stays. An empty secret or format takes it away.
struct InboxChange
{
    std::optional<QString> answer;
    std::optional<QString> secret;
    std::optional<QString> format;
};

struct Retention // of all attempts and all inbox messages: both bounds hold
{
    qint64 attemptDays = 0;
    qint64 attemptCount = 0;
    qint64 messageDays = 0;
    qint64 messageCount = 0;

    friend bool operator==(const Retention &, const Retention &) = default;
};

struct MessageVerification
{
    bool valid = false;
    QString reason;
    QString text;
    QString endpoint;
};

struct InboxMessage
{
    QString id;
    QDateTime at;
    QString method;
    QString target;
    QList<std::pair<QString, QString>> headers;
    QString body;
    QString answered;
    QString event;
    QString delivery;
    std::optional<MessageVerification> verification;
};

[[nodiscard]] Endpoint endpointFrom(const QJsonObject &object);
[[nodiscard]] MadeEndpoint madeEndpointFrom(const QJsonObject &object);
[[nodiscard]] WebhookFormat webhookFormatFrom(const QJsonObject &object);
[[nodiscard]] Delivery deliveryFrom(const QJsonObject &object);
[[nodiscard]] DeliveryDetail deliveryDetailFrom(const QJsonObject &object);
[[nodiscard]] Task taskFrom(const QJsonObject &object);
[[nodiscard]] SignatureVerdict signatureVerdictFrom(const QJsonObject &object);
[[nodiscard]] Inbox inboxFrom(const QJsonObject &object);
[[nodiscard]] InboxMessage inboxMessageFrom(const QJsonObject &object);
[[nodiscard]] Retention retentionFrom(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const DeliveryFilter &filter);

} // namespace countersign::ui
