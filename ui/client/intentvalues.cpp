#include "client/intentvalues.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<IntentStatus, const char *>, 6> statusWords = {{
    {IntentStatus::Created, "created"},
    {IntentStatus::Authorized, "authorized"},
    {IntentStatus::Canceled, "canceled"},
    {IntentStatus::Expired, "expired"},
    {IntentStatus::Failed, "failed"},
    {IntentStatus::RequiresAction, "requires_action"},
}};

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

} // namespace

IntentStatus intentStatusFrom(const QString &word)
{
    for (const auto &[status, name] : statusWords) {
        if (word == QLatin1StringView(name))
            return status;
    }
    return IntentStatus::Unknown;
}

QString wordOf(IntentStatus status)
{
    for (const auto &[known, name] : statusWords) {
        if (known == status)
            return QString::fromLatin1(name);
    }
    return {};
}

bool IntentFilter::empty() const
{
    return *this == IntentFilter{};
}

Intent intentFrom(const QJsonObject &object)
{
    Intent i;
    i.id = text(object, "id"_L1);
    i.version = object.value("version"_L1).toInteger();
    i.createdAt = timeFrom(text(object, "created_at"_L1));
    const QJsonObject merchant = object.value("merchant"_L1).toObject();
    i.merchantId = text(merchant, "id"_L1);
    i.merchantName = text(merchant, "name"_L1);
    i.profile = text(object, "profile"_L1);
    i.statusWord = text(object, "status"_L1);
    i.status = intentStatusFrom(i.statusWord);
    i.amount = moneyFrom(object.value("amount"_L1).toObject());
    i.manualCapture = text(object, "capture_method"_L1) == "manual"_L1;
    i.successUrl = text(object, "success_url"_L1);
    i.cancelUrl = text(object, "cancel_url"_L1);
    i.orderId = text(object, "order_id"_L1);
    i.description = text(object, "description"_L1);
    i.customerEmail = text(object, "customer_email"_L1);
    i.attempts = object.value("attempts"_L1).toInteger();
    i.attemptsLeft = object.value("attempts_left"_L1).toInteger();
    i.payment = text(object, "payment"_L1);
    i.expiresAt = timeFrom(text(object, "expires_at"_L1));
    i.challengeUrl = text(object, "challenge_url"_L1);
    i.onlyThisComputer = object.value("only_this_computer"_L1).toBool(true);
    i.clientSecret = text(object, "client_secret"_L1);
    i.checkoutUrl = text(object, "checkout_url"_L1);
    const QJsonObject cancel = object.value("actions"_L1).toObject().value("cancel"_L1).toObject();
    i.cancel = {cancel.value("allowed"_L1).toBool(), text(cancel, "reason"_L1)};
    return i;
}

IntentDetail intentDetailFrom(const QJsonObject &object)
{
    IntentDetail detail;
    detail.intent = intentFrom(object);
    for (const QJsonValue entry : object.value("timeline"_L1).toArray())
        detail.timeline.append(journalEntryFrom(entry.toObject()));
    for (const QJsonValue payment : object.value("payments"_L1).toArray())
        detail.payments.append(paymentFrom(payment.toObject()));
    for (const QJsonValue delivery : object.value("deliveries"_L1).toArray())
        detail.deliveries.append(deliveryFrom(delivery.toObject()));
    return detail;
}

IntentAnswer intentAnswerFrom(const QJsonObject &object)
{
    IntentAnswer answer{intentFrom(object), std::nullopt};
    if (const QJsonValue payment = object.value("last_payment"_L1); payment.isObject())
        answer.payment = paymentFrom(payment.toObject());
    return answer;
}

QJsonObject jsonOf(const PayingCard &card)
{
    return {{u"number"_s, card.number},
            {u"cardholder_name"_s, card.holder},
            {u"exp_month"_s, card.expMonth},
            {u"exp_year"_s, card.expYear},
            {u"cvv"_s, card.cvv}};
}

} // namespace countersign::ui
