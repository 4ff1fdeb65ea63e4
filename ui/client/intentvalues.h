// Payment intents and the pages they are paid on, as values (design: console API).
#pragma once

#include "client/values.h"

namespace countersign::ui {

enum class IntentStatus { Unknown, Created, Authorized, Canceled, Expired, Failed, RequiresAction };

[[nodiscard]] IntentStatus intentStatusFrom(const QString &word);
[[nodiscard]] QString wordOf(IntentStatus status); // the wire's word, empty for Unknown

struct Intent
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    QString merchantId;
    QString merchantName;
    QString profile;
    IntentStatus status = IntentStatus::Unknown;
    QString statusWord; // as sent, shown when the status is unknown to this program
    Money amount;
    bool manualCapture = false;
    QString successUrl;
    QString cancelUrl;
    QString orderId;
    QString description;
    QString customerEmail;
    qint64 attempts = 0;
    qint64 attemptsLeft = 0;
    QString payment; // that paid it, empty while none did
    QDateTime expiresAt;
    QString challengeUrl; // while the card's holder is asked
    bool onlyThisComputer = true;
    QString clientSecret; // this and the next are empty for those who may not have them, and in lists
    QString checkoutUrl;
    Permission cancel;
};

struct IntentDetail
{
    Intent intent;
    QList<JournalEntry> timeline; // newest first, as the rest
    QList<Payment> payments;      // each attempt
    QList<Delivery> deliveries;
    QByteArray raw; // the answer as it came
};

// What came of an action: the intent as it is now, and the attempt that was made.
struct IntentAnswer
{
    Intent intent;
    std::optional<Payment> payment;
};

struct NewIntent
{
    QString merchant;
    Money amount;
    bool manualCapture = false;
    QString successUrl;
    QString cancelUrl; // this and the rest may be empty
    QString orderId;
    QString description;
    QString customerEmail;
};

// A card as it is paid with. Lives only as long as the call.
struct PayingCard
{
    QString number;
    QString holder;
    int expMonth = 0;
    int expYear = 0;
    QString cvv;
};

struct IntentFilter
{
    QString status;
    QString merchant;
    QString text;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const IntentFilter &, const IntentFilter &) = default;
};

[[nodiscard]] Intent intentFrom(const QJsonObject &object);
[[nodiscard]] IntentDetail intentDetailFrom(const QJsonObject &object);
[[nodiscard]] IntentAnswer intentAnswerFrom(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonOf(const PayingCard &card);

} // namespace countersign::ui
