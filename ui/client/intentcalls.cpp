#include "client/consolecall.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;
using namespace calls;

namespace {

QUrlQuery queryOf(const IntentFilter &filter)
{
    QUrlQuery query;
    add(query, u"status"_s, filter.status);
    add(query, u"merchant"_s, filter.merchant);
    add(query, u"q"_s, filter.text);
    return query;
}

QString pathOf(const QString &id)
{
    return u"/intents/"_s + segment(id);
}

} // namespace

Call ConsoleClient::intents(const IntentFilter &filter, const PageQuery &page, Reply<Listing<Intent>> reply)
{
    Request request{.path = u"/intents"_s, .query = queryOf(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"after"_s, page.after);
    return fetch<Listing<Intent>>(
        request,
        [](const QByteArray &body) {
            return Listing<Intent>{itemsOf(body, intentFrom), objectOf(body).value("next"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::intentCount(const IntentFilter &filter, Reply<Count> reply)
{
    return fetch<Count>({.path = u"/intents/count"_s, .query = queryOf(filter)}, oneOf(countFrom), std::move(reply));
}

Call ConsoleClient::intent(const QString &id, Reply<IntentDetail> reply)
{
    return fetch<IntentDetail>(
        {.path = pathOf(id)},
        [](const QByteArray &body) {
            IntentDetail detail = intentDetailFrom(objectOf(body));
            detail.raw = body;
            return detail;
        },
        std::move(reply));
}

Call ConsoleClient::createIntent(const NewIntent &intent, UserAction &action, Reply<Intent> reply)
{
    QJsonObject body{{u"merchant"_s, intent.merchant},
                     {u"amount"_s, intent.amount.minor},
                     {u"currency"_s, intent.amount.currency},
                     {u"capture_method"_s, intent.manualCapture ? u"manual"_s : u"automatic"_s},
                     {u"success_url"_s, intent.successUrl}};
    const auto optional = [&body](const QString &key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    optional(u"cancel_url"_s, intent.cancelUrl);
    optional(u"order_id"_s, intent.orderId);
    optional(u"description"_s, intent.description);
    optional(u"customer_email"_s, intent.customerEmail);
    return fetch<Intent>(write("POST", u"/intents"_s, body, &action), oneOf(intentFrom), std::move(reply));
}

Call ConsoleClient::confirmIntent(const QString &id, const PayingCard &card, qint64 version, UserAction &action,
                                  Reply<IntentAnswer> reply)
{
    const QJsonObject body{{u"card"_s, jsonOf(card)}, {u"if_version"_s, version}};
    return fetch<IntentAnswer>(write("POST", pathOf(id) + u"/confirm"_s, body, &action), oneOf(intentAnswerFrom),
                               std::move(reply));
}

Call ConsoleClient::endChallenge(const QString &id, const QString &verdict, qint64 version, UserAction &action,
                                 Reply<IntentAnswer> reply)
{
    const QJsonObject body{{u"verdict"_s, verdict}, {u"if_version"_s, version}};
    return fetch<IntentAnswer>(write("POST", pathOf(id) + u"/challenge"_s, body, &action), oneOf(intentAnswerFrom),
                               std::move(reply));
}

Call ConsoleClient::cancelIntent(const QString &id, qint64 version, UserAction &action, Reply<Intent> reply)
{
    return fetch<Intent>(write("POST", pathOf(id) + u"/cancel"_s, {{u"if_version"_s, version}}, &action),
                         oneOf(intentFrom), std::move(reply));
}

} // namespace countersign::ui
