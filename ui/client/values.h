// The console API's objects as values (design: console API). Only these cross from the gateway into the window.
#pragma once

#include "client/money.h"
#include "client/webhookvalues.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::ui {

enum class PaymentStatus { Unknown, Authorized, Captured, PartiallyRefunded, Refunded, Voided, Failed, Expired };

[[nodiscard]] PaymentStatus paymentStatusFrom(const QString &word);
[[nodiscard]] QString wordOf(PaymentStatus status); // the wire's word, empty for Unknown

struct Card
{
    QString brand; // lower case: visa, mastercard
    QString last4;
    int expMonth = 0;
    int expYear = 0;
};

struct Permission
{
    bool allowed = false;
    QString reason; // why not, in the gateway's words; empty when allowed
};

struct Payment
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    QString merchantId;
    QString merchantName;
    QString profile;
    PaymentStatus status = PaymentStatus::Unknown;
    QString statusWord; // as sent, shown when the status is unknown to this program
    Money amount;
    Money captured;
    Money refunded;
    Money refundable;
    Money capturable;
    Card card;
    int riskScore = -1; // 0-100, -1 when not given
    QString riskDecision;
    QString authCode;
    QString responseCode;
    QString responseMessage;
    QString description;
    QString customerName;
    QString customerEmail;
    QString intent;
    QString transaction;
    QDateTime expiresAt;
    QDateTime capturedAt;
    QDateTime voidedAt;
    QString voidReason;
    QDateTime refundedAt;
    QString refundReason;
    Permission capture;
    Permission voiding;
    Permission refund;
};

// One line of the journal: in a timeline, and in the feed of changes.
struct JournalEntry
{
    qint64 seq = 0;
    QDateTime at;   // domain time
    QDateTime wall; // the machine's time
    QString kind;   // payment.captured
    QString actor;
    QString request;
    QString object;
    QString parent;
    QJsonObject data;
};

struct Refund
{
    QString id;
    Money amount;
    QString reason;
    QDateTime createdAt;
    QString actor;
};

struct PaymentDetail
{
    Payment payment;
    QList<JournalEntry> timeline; // newest first
    QList<Refund> refunds;
    QList<Delivery> deliveries; // of its webhooks, newest first
    QByteArray raw;             // the answer as it came
};

template <class T>
struct Listing
{
    QList<T> items;
    QString next; // cursor, empty at the end
};

struct Count
{
    qint64 number = 0;
    bool more = false; // counting stopped at `number`
};

struct Changes
{
    QList<JournalEntry> entries;
    qint64 next = 0;
    qint64 head = 0;
    bool gap = false;
    QDateTime now;
    bool frozen = false;
    QString store;
};

struct Me
{
    QString id;
    QString name;
    QString role;
    QString merchant; // scope, empty for all
};

struct Signal
{
    QString code;
    QString text;
};

struct ClockState
{
    QDateTime now;
    bool frozen = false;
    qint64 offsetSeconds = 0;
    qint64 applied = 0; // what fell due while the clock was moved
    [[nodiscard]] bool simulated() const { return frozen || offsetSeconds != 0; }
};

struct GatewayStatus
{
    QString name;
    QString version;
    QString url;
    QString linkUrl; // what new links begin with
    QString storeId;
    qint64 storeBytes = 0;
    QString storePath;
    bool ephemeral = false;
    bool demo = false;
    ClockState clock;
    QList<Signal> signalList;
    qint64 deliveriesWaiting = 0;
    qint64 uptimeSeconds = 0;
};

struct Counts
{
    qint64 payments = 0;
    QHash<QString, qint64> paymentsByStatus;
    qint64 approvalsPending = 0;
    qint64 approvalsMine = 0; // of those, what the signed-in operator may decide
    qint64 deliveriesPending = 0;
    qint64 deliveriesHeld = 0;
    qint64 endpointsFailing = 0;
};

struct Merchant
{
    QString id;
    QString name;
    QString currency;
    QDateTime createdAt;
};

struct ApiKey
{
    QString id;
    QString kind;
    QString owner;
    QString hint;
    bool active = true;
    QDateTime createdAt;
};

struct MadeKey
{
    ApiKey key;
    QString value; // told this once; later only on demand
};

struct TestCard
{
    QString number;
    QString brand;
    QString outcome;
    QString code;
    QString text;
    QString profile;
    QString afterChallenge; // what comes of it once its holder passed the challenge; empty for cards without one
};

struct Hit
{
    QString type;
    QString id;
    QString title;
    QString status;
    QString externalId; // of an approval
    std::optional<Money> amount;
    QDateTime createdAt;
};

// A payment as it is asked for. Number and CVV live only as long as the form that holds them.
struct NewPayment
{
    bool sale = false;
    QString merchant;
    Money amount;
    QString cardNumber;
    QString cardholderName;
    int expMonth = 0;
    int expYear = 0;
    QString cvv;
    QString description;
    QString customerName;
    QString customerEmail;
};

struct PaymentFilter
{
    QString status;
    QString currency;
    QString merchant;
    QDateTime from; // inclusive
    QDateTime to;   // exclusive
    QString text;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const PaymentFilter &, const PaymentFilter &) = default;
};

[[nodiscard]] Money moneyFrom(const QJsonObject &object);
[[nodiscard]] Payment paymentFrom(const QJsonObject &object);
[[nodiscard]] JournalEntry journalEntryFrom(const QJsonObject &object);
[[nodiscard]] PaymentDetail paymentDetailFrom(const QJsonObject &object);
[[nodiscard]] Changes changesFrom(const QJsonObject &object);
[[nodiscard]] Me meFrom(const QJsonObject &object);
[[nodiscard]] ClockState clockFrom(const QJsonObject &object);
[[nodiscard]] GatewayStatus gatewayStatusFrom(const QJsonObject &object);
[[nodiscard]] Counts countsFrom(const QJsonObject &object);
[[nodiscard]] Merchant merchantFrom(const QJsonObject &object);
[[nodiscard]] ApiKey apiKeyFrom(const QJsonObject &object);
[[nodiscard]] TestCard testCardFrom(const QJsonObject &object);
[[nodiscard]] Hit hitFrom(const QJsonObject &object);
[[nodiscard]] Count countFrom(const QJsonObject &object);

[[nodiscard]] QDateTime timeFrom(const QString &iso); // invalid when empty or malformed
[[nodiscard]] QString isoTime(const QDateTime &time); // UTC, milliseconds, Z

} // namespace countersign::ui
