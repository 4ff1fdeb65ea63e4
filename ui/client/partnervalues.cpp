#include "client/partnervalues.h"

#include <QJsonArray>
#include <QJsonValue>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

Money money(const QJsonObject &object, QLatin1StringView key)
{
    return moneyFrom(object.value(key).toObject());
}

NamedParty party(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject named = object.value(key).toObject();
    return {text(named, "id"_L1), text(named, "name"_L1)};
}

QList<JournalEntry> timelineOf(const QJsonObject &object)
{
    QList<JournalEntry> entries;
    for (const QJsonValue entry : object.value("timeline"_L1).toArray())
        entries.append(journalEntryFrom(entry.toObject()));
    return entries;
}

} // namespace

Partner partnerFrom(const QJsonObject &object)
{
    return {text(object, "id"_L1),
            text(object, "name"_L1),
            text(object, "status"_L1),
            text(object, "review"_L1),
            text(object, "merchant"_L1),
            text(object, "fee_percent"_L1),
            text(object, "processor_percent"_L1),
            object.value("processor_fixed"_L1).toInteger(),
            object.value("clients"_L1).toInteger(),
            timeFrom(text(object, "created_at"_L1))};
}

PartnerClient partnerClientFrom(const QJsonObject &object)
{
    PartnerClient client{text(object, "id"_L1),
                         text(object, "client_id"_L1),
                         text(object, "name"_L1),
                         party(object, "partner"_L1),
                         text(object, "status"_L1),
                         text(object, "fee_percent"_L1),
                         std::nullopt,
                         timeFrom(text(object, "created_at"_L1))};
    if (object.value("fee_flat"_L1).isObject())
        client.feeFlat = money(object, "fee_flat"_L1);
    return client;
}

CliveTransaction cliveTransactionFrom(const QJsonObject &object)
{
    CliveTransaction t;
    t.id = text(object, "id"_L1);
    t.version = object.value("version"_L1).toInteger();
    t.createdAt = timeFrom(text(object, "created_at"_L1));
    t.partner = party(object, "partner"_L1);
    t.client = party(object, "client"_L1);
    t.status = text(object, "status"_L1);
    t.reference = text(object, "reference"_L1);
    t.email = text(object, "email"_L1);
    t.amount = money(object, "amount"_L1);
    t.intent = text(object, "intent"_L1);
    t.processor = text(object, "processor"_L1);
    t.paymentType = text(object, "payment_type"_L1);
    if (const QJsonObject fees = object.value("fees"_L1).toObject(); !fees.isEmpty())
        t.fees = TransactionFees{text(fees, "processor_percent"_L1), text(fees, "partner_percent"_L1),
                                 money(fees, "processor"_L1), money(fees, "platform"_L1), money(fees, "net"_L1)};
    t.settlement = text(object, "settlement"_L1);
    t.batch = text(object, "batch"_L1);
    return t;
}

CliveTransactionDetail cliveTransactionDetailFrom(const QJsonObject &object)
{
    CliveTransactionDetail detail{cliveTransactionFrom(object), timelineOf(object), {}, {}};
    for (const QJsonValue delivery : object.value("deliveries"_L1).toArray())
        detail.deliveries.append(deliveryFrom(delivery.toObject()));
    return detail;
}

Batch batchFrom(const QJsonObject &object)
{
    Batch b;
    b.id = text(object, "id"_L1);
    b.version = object.value("version"_L1).toInteger();
    b.createdAt = timeFrom(text(object, "created_at"_L1));
    b.partner = party(object, "partner"_L1);
    b.client = party(object, "client"_L1);
    b.status = text(object, "status"_L1);
    b.transactions = object.value("transactions"_L1).toInteger();
    b.gross = money(object, "gross"_L1);
    b.processorFees = money(object, "processor_fees"_L1);
    b.platformFees = money(object, "platform_fees"_L1);
    b.net = money(object, "net"_L1);
    b.channel = text(object, "channel"_L1);
    b.transfer = text(object, "transfer"_L1);
    b.paidAt = timeFrom(text(object, "paid_at"_L1));
    b.canPay = object.value("can_pay"_L1).toBool();
    return b;
}

BatchDetail batchDetailFrom(const QJsonObject &object)
{
    BatchDetail detail{batchFrom(object), {}, timelineOf(object), {}};
    for (const QJsonValue id : object.value("transaction_ids"_L1).toArray())
        detail.transactionIds.append(id.toString());
    return detail;
}

} // namespace countersign::ui
