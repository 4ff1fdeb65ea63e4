// Partners, their clients, Clive transactions and settlement batches as values (design: console API).
#pragma once

#include "client/values.h"

namespace countersign::ui {

struct NamedParty
{
    QString id;
    QString name;
};

struct Partner
{
    QString id;
    QString name;
    QString status;
    QString review; // approved, pending
    QString merchant;
    QString feePercent;
    QString processorPercent;
    qint64 processorFixed = 0; // hundredths
    qint64 clients = 0;
    QDateTime createdAt;
};

struct PartnerClient
{
    QString id;
    QString clientId;
    QString name;
    NamedParty partner;
    QString status;
    QString feePercent; // empty: the partner's
    std::optional<Money> feeFlat;
    QDateTime createdAt;
};

struct TransactionFees
{
    QString processorPercent;
    QString partnerPercent;
    Money processor;
    Money platform;
    Money net;
};

struct CliveTransaction
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    NamedParty partner;
    NamedParty client;
    QString status;
    QString reference;
    QString email;
    Money amount;
    QString intent;
    QString processor;
    QString paymentType;
    std::optional<TransactionFees> fees; // since it succeeded
    QString settlement;                  // unsettled, queued, paid
    QString batch;
};

struct CliveTransactionDetail
{
    CliveTransaction transaction;
    QList<JournalEntry> timeline; // newest first
    QList<Delivery> deliveries;
    QByteArray raw;
};

struct TransactionFilter
{
    QString partner;
    QString client;
    QString batch;
    QString status;
    QString text;

    [[nodiscard]] bool empty() const { return *this == TransactionFilter{}; }
    friend bool operator==(const TransactionFilter &, const TransactionFilter &) = default;
};

struct Batch
{
    QString id;
    qint64 version = 0;
    QDateTime createdAt;
    NamedParty partner;
    NamedParty client;
    QString status; // pending, sent, failed
    qint64 transactions = 0;
    Money gross;
    Money processorFees;
    Money platformFees;
    Money net;
    QString channel;
    QString transfer;
    QDateTime paidAt;
    bool canPay = false;
};

struct BatchDetail
{
    Batch batch;
    QStringList transactionIds; // oldest first
    QList<JournalEntry> timeline;
    QByteArray raw;
};

struct BatchFilter
{
    QString partner;
    QString client;
    QString status;

    [[nodiscard]] bool empty() const { return *this == BatchFilter{}; }
    friend bool operator==(const BatchFilter &, const BatchFilter &) = default;
};

[[nodiscard]] Partner partnerFrom(const QJsonObject &object);
[[nodiscard]] PartnerClient partnerClientFrom(const QJsonObject &object);
[[nodiscard]] CliveTransaction cliveTransactionFrom(const QJsonObject &object);
[[nodiscard]] CliveTransactionDetail cliveTransactionDetailFrom(const QJsonObject &object);
[[nodiscard]] Batch batchFrom(const QJsonObject &object);
[[nodiscard]] BatchDetail batchDetailFrom(const QJsonObject &object);

} // namespace countersign::ui
