#include "client/consolecall.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;
using namespace calls;

namespace {

void addPage(QUrlQuery &query, const PageQuery &page)
{
    add(query, u"limit"_s, QString::number(page.limit));
    add(query, u"after"_s, page.after);
}

template <class T>
std::function<Listing<T>(const QByteArray &)> listingOf(T (*decode)(const QJsonObject &))
{
    return [decode](const QByteArray &body) {
        return Listing<T>{itemsOf(body, decode), objectOf(body).value("next"_L1).toString()};
    };
}

} // namespace

Call ConsoleClient::partners(Reply<QList<Partner>> reply)
{
    return fetch<QList<Partner>>({.path = u"/partners"_s}, manyOf(partnerFrom), std::move(reply));
}

Call ConsoleClient::partnerClients(const QString &partner, const PageQuery &page, Reply<Listing<PartnerClient>> reply)
{
    Request request{.path = u"/clients"_s};
    add(request.query, u"partner"_s, partner);
    addPage(request.query, page);
    return fetch<Listing<PartnerClient>>(request, listingOf(partnerClientFrom), std::move(reply));
}

Call ConsoleClient::cliveTransactions(const TransactionFilter &filter, const PageQuery &page,
                                      Reply<Listing<CliveTransaction>> reply)
{
    Request request{.path = u"/clive-transactions"_s};
    add(request.query, u"partner"_s, filter.partner);
    add(request.query, u"client"_s, filter.client);
    add(request.query, u"batch"_s, filter.batch);
    add(request.query, u"status"_s, filter.status);
    add(request.query, u"q"_s, filter.text);
    addPage(request.query, page);
    return fetch<Listing<CliveTransaction>>(request, listingOf(cliveTransactionFrom), std::move(reply));
}

Call ConsoleClient::cliveTransaction(const QString &id, Reply<CliveTransactionDetail> reply)
{
    return fetch<CliveTransactionDetail>(
        {.path = u"/clive-transactions/"_s + segment(id)},
        [](const QByteArray &body) {
            CliveTransactionDetail detail = cliveTransactionDetailFrom(objectOf(body));
            detail.raw = body;
            return detail;
        },
        std::move(reply));
}

Call ConsoleClient::setOutcome(const QString &id, const QString &status, qint64 version, UserAction &action,
                               Reply<CliveTransaction> reply)
{
    return fetch<CliveTransaction>(write("POST", u"/clive-transactions/"_s + segment(id) + u"/outcome"_s,
                                         {{u"status"_s, status}, {u"if_version"_s, version}}, &action),
                                   oneOf(cliveTransactionFrom), std::move(reply));
}

Call ConsoleClient::batches(const BatchFilter &filter, const PageQuery &page, Reply<Listing<Batch>> reply)
{
    Request request{.path = u"/settlements"_s};
    add(request.query, u"partner"_s, filter.partner);
    add(request.query, u"client"_s, filter.client);
    add(request.query, u"status"_s, filter.status);
    addPage(request.query, page);
    return fetch<Listing<Batch>>(request, listingOf(batchFrom), std::move(reply));
}

Call ConsoleClient::batch(const QString &id, Reply<BatchDetail> reply)
{
    return fetch<BatchDetail>(
        {.path = u"/settlements/"_s + segment(id)},
        [](const QByteArray &body) {
            BatchDetail detail = batchDetailFrom(objectOf(body));
            detail.raw = body;
            return detail;
        },
        std::move(reply));
}

Call ConsoleClient::runSettlement(const QString &partner, UserAction &action, Reply<QList<Batch>> reply)
{
    QJsonObject body;
    if (!partner.isEmpty())
        body.insert(u"partner"_s, partner);
    return fetch<QList<Batch>>(write("POST", u"/settlements/run"_s, body, &action), manyOf(batchFrom),
                               std::move(reply));
}

Call ConsoleClient::payBatch(const QString &id, bool fail, qint64 version, UserAction &action, Reply<Batch> reply)
{
    QJsonObject body{{u"if_version"_s, version}};
    if (fail)
        body.insert(u"fail"_s, true);
    return fetch<Batch>(write("POST", u"/settlements/"_s + segment(id) + u"/pay"_s, body, &action), oneOf(batchFrom),
                        std::move(reply));
}

} // namespace countersign::ui
