#include "client/consolecall.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using namespace calls;

namespace {

constexpr qint64 largestAnswer = 16 * 1024 * 1024; // far above a page of 200 rows with full metadata
constexpr int exportPiece = 2'000;                 // rows

Error unreachable(const QString &message)
{
    return {Error::Kind::Unreachable, 0, u"unreachable"_s, message, {}, {}};
}

Error broken(int status, const QString &message)
{
    return {Error::Kind::Broken, status, u"broken"_s, message, {}, {}};
}

Error errorFrom(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    Error error;
    error.status = status;
    error.code = object.value("code"_L1).toString();
    error.message = object.value("message"_L1).toString();
    error.field = object.value("field"_L1).toString();
    switch (status) {
    case 401:
        error.kind = Error::Kind::Unauthorised;
        break;
    case 403:
        error.kind = Error::Kind::Forbidden;
        break;
    case 404:
        error.kind = Error::Kind::NotFound;
        break;
    case 429:
    case 503:
        error.kind = Error::Kind::Busy;
        break;
    default:
        error.kind = status >= 400 && status < 500 ? Error::Kind::Refused : Error::Kind::Broken;
        break;
    }
    if (status == 409 && error.code == "changed"_L1) {
        error.kind = Error::Kind::Changed;
        const QJsonObject outer = QJsonDocument::fromJson(body).object();
        const QJsonObject changed =
            object.contains("object"_L1) ? object.value("object"_L1).toObject() : outer.value("object"_L1).toObject();
        error.object = QJsonDocument(changed).toJson(QJsonDocument::Compact);
    }
    if (error.message.isEmpty())
        error.message = u"HTTP %1"_s.arg(status);
    return error;
}

QUrlQuery queryOf(const PaymentFilter &filter)
{
    QUrlQuery query;
    add(query, u"status"_s, filter.status);
    add(query, u"currency"_s, filter.currency);
    add(query, u"merchant"_s, filter.merchant);
    if (filter.from.isValid())
        add(query, u"from"_s, isoTime(filter.from));
    if (filter.to.isValid())
        add(query, u"to"_s, isoTime(filter.to));
    add(query, u"q"_s, filter.text);
    return query;
}

QUrlQuery queryOf(const RequestFilter &filter)
{
    QUrlQuery query;
    add(query, u"method"_s, filter.method);
    add(query, u"status"_s, filter.status);
    add(query, u"dialect"_s, filter.dialect);
    add(query, u"q"_s, filter.text);
    return query;
}

template <class Filter> // of approvals, links or connections
QUrlQuery queryOfApprovals(const Filter &filter)
{
    QUrlQuery query;
    add(query, u"status"_s, filter.status);
    add(query, u"integrator"_s, filter.integrator);
    add(query, u"q"_s, filter.text);
    return query;
}

} // namespace

ConsoleClient::ConsoleClient(QObject *parent)
    : QObject(parent)
{
    m_decoder.setMaxThreadCount(1); // one after the other: answers arrive in the order they came
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ConsoleClient::~ConsoleClient()
{
    m_decoder.waitForDone();
}

void ConsoleClient::setTarget(const QUrl &url, const QString &token)
{
    m_url = url;
    m_authorization = "Bearer " + token.toUtf8();
    const QString host = url.host();
    const bool here = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    m_network.setProxy(here ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
}

QNetworkReply *ConsoleClient::send(const Request &request)
{
    QUrl url = m_url;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/console/v1"_s + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);

    QNetworkRequest wire(url);
    wire.setRawHeader("Authorization", m_authorization);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setRawHeader("User-Agent", "Countersign/" COUNTERSIGN_VERSION);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!request.idempotencyKey.isEmpty())
        wire.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (request.method == "GET")
        return m_network.get(wire);
    wire.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network.sendCustomRequest(wire, request.method, request.body);
}

Call ConsoleClient::start(const Request &request, Answered answered)
{
    auto pending = std::make_shared<Call::Pending>();
    QNetworkReply *reply = send(request);

    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    const auto late = std::make_shared<bool>(false);
    // A transfer timeout starts again with every byte; this one does not.
    connect(deadline, &QTimer::timeout, reply, [reply, late] {
        *late = true;
        reply->abort();
    });
    deadline->start(request.deadline.count() > 0 ? request.deadline : m_deadline);

    const auto tooLarge = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, tooLarge](qint64 received, qint64) {
        if (received > largestAnswer) {
            *tooLarge = true;
            reply->abort();
        }
    });

    if (request.method == "GET")
        pending->abort = [guard = QPointer(reply)] {
            if (guard)
                guard->abort();
        };

    connect(reply, &QNetworkReply::finished, this, [reply, pending, late, tooLarge, answered = std::move(answered)] {
        reply->deleteLater();
        if (!pending->wanted)
            return;
        pending->abort = nullptr;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (*late)
            return answered(unreachable(u"no answer in time"_s));
        if (*tooLarge)
            return answered(broken(status, u"the answer is too large"_s));
        const bool cut = reply->error() == QNetworkReply::RemoteHostClosedError ||
                         reply->error() == QNetworkReply::OperationCanceledError;
        if (status == 0 || cut)
            return answered(unreachable(reply->errorString()));
        const QByteArray body = reply->readAll();
        if (status >= 200 && status < 300)
            return answered(Answer{body, QString::fromLatin1(reply->rawHeader("X-Next-Cursor"))});
        return answered(errorFrom(status, body));
    });
    return Call(pending);
}

ConsoleClient::Request ConsoleClient::write(const QByteArray &method, const QString &path, const QJsonObject &body,
                                            UserAction *action) const
{
    Request request;
    request.method = method;
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (action)
        request.idempotencyKey = action->keyFor(method + ' ' + path.toUtf8() + ' ' + request.body);
    return request;
}

Call ConsoleClient::me(Reply<Me> reply)
{
    return fetch<Me>({.path = u"/me"_s}, oneOf(meFrom), std::move(reply));
}

Call ConsoleClient::status(Reply<GatewayStatus> reply)
{
    return fetch<GatewayStatus>({.path = u"/status"_s}, oneOf(gatewayStatusFrom), std::move(reply));
}

Call ConsoleClient::counts(Reply<Counts> reply)
{
    return fetch<Counts>({.path = u"/counts"_s}, oneOf(countsFrom), std::move(reply));
}

Call ConsoleClient::changes(std::optional<qint64> after, std::chrono::seconds wait, Reply<Changes> reply)
{
    Request request{.path = u"/changes"_s};
    if (after) {
        add(request.query, u"after"_s, QString::number(*after));
        add(request.query, u"wait"_s, QString::number(wait.count()));
        add(request.query, u"limit"_s, u"500"_s);
    }
    request.deadline = std::max(m_deadline, std::chrono::milliseconds(wait) + std::chrono::seconds(10));
    return fetch<Changes>(request, oneOf(changesFrom), std::move(reply));
}

Call ConsoleClient::payments(const PaymentFilter &filter, const PageQuery &page, Reply<Listing<Payment>> reply)
{
    Request request{.path = u"/payments"_s, .query = queryOf(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"order"_s, page.order == PageQuery::Order::Newest ? u"newest"_s : u"oldest"_s);
    add(request.query, u"after"_s, page.after);
    if (page.after.isEmpty() && page.start.isValid())
        add(request.query, u"start"_s, isoTime(page.start));
    return fetch<Listing<Payment>>(
        request,
        [](const QByteArray &body) {
            return Listing<Payment>{itemsOf(body, paymentFrom), objectOf(body).value("next"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::paymentCount(const PaymentFilter &filter, Reply<Count> reply)
{
    return fetch<Count>({.path = u"/payments/count"_s, .query = queryOf(filter)}, oneOf(countFrom), std::move(reply));
}

Call ConsoleClient::payment(const QString &id, Reply<PaymentDetail> reply)
{
    return fetch<PaymentDetail>(
        {.path = u"/payments/"_s + segment(id)},
        [](const QByteArray &body) {
            PaymentDetail detail = paymentDetailFrom(objectOf(body));
            detail.raw = body;
            return detail;
        },
        std::move(reply));
}

Call ConsoleClient::createPayment(const NewPayment &request, UserAction &action, Reply<Payment> reply)
{
    QJsonObject body{
        {u"kind"_s, request.sale ? u"sale"_s : u"authorize"_s},
        {u"merchant"_s, request.merchant},
        {u"amount"_s, request.amount.minor},
        {u"currency"_s, request.amount.currency},
        {u"card"_s, QJsonObject{{u"number"_s, request.cardNumber},
                                {u"cardholder_name"_s, request.cardholderName},
                                {u"exp_month"_s, request.expMonth},
                                {u"exp_year"_s, request.expYear},
                                {u"cvv"_s, request.cvv}}},
    };
    if (!request.description.isEmpty())
        body.insert(u"description"_s, request.description);
    QJsonObject customer;
    if (!request.customerName.isEmpty())
        customer.insert(u"name"_s, request.customerName);
    if (!request.customerEmail.isEmpty())
        customer.insert(u"email"_s, request.customerEmail);
    if (!customer.isEmpty())
        body.insert(u"customer"_s, customer);
    return fetch<Payment>(write("POST", u"/payments"_s, body, &action), oneOf(paymentFrom), std::move(reply));
}

Call ConsoleClient::capture(const QString &id, qint64 minor, qint64 version, UserAction &action, Reply<Payment> reply)
{
    const QJsonObject body{{u"amount"_s, minor}, {u"if_version"_s, version}};
    return fetch<Payment>(write("POST", u"/payments/"_s + segment(id) + u"/capture"_s, body, &action),
                          oneOf(paymentFrom), std::move(reply));
}

Call ConsoleClient::voidPayment(const QString &id, const QString &reason, qint64 version, UserAction &action,
                                Reply<Payment> reply)
{
    const QJsonObject body{{u"reason"_s, reason}, {u"if_version"_s, version}};
    return fetch<Payment>(write("POST", u"/payments/"_s + segment(id) + u"/void"_s, body, &action), oneOf(paymentFrom),
                          std::move(reply));
}

Call ConsoleClient::refund(const QString &id, qint64 minor, const QString &reason, qint64 version, UserAction &action,
                           Reply<Payment> reply)
{
    const QJsonObject body{{u"amount"_s, minor}, {u"reason"_s, reason}, {u"if_version"_s, version}};
    return fetch<Payment>(write("POST", u"/payments/"_s + segment(id) + u"/refund"_s, body, &action),
                          oneOf(paymentFrom), std::move(reply));
}

struct ConsoleClient::Export
{
    PaymentFilter filter;
    QIODevice *sink;
    std::function<void(qint64)> progress;
    Reply<Nothing> reply;
    std::shared_ptr<Call::Pending> pending;
    qint64 rows = -1; // the first line names the columns
    Call call = {};
};

Call ConsoleClient::exportPayments(const PaymentFilter &filter, QIODevice &sink,
                                   std::function<void(qint64 rows)> progress, Reply<Nothing> reply)
{
    auto pending = std::make_shared<Call::Pending>();
    auto run = std::make_shared<Export>(Export{filter, &sink, std::move(progress), std::move(reply), pending});
    pending->abort = [weak = std::weak_ptr(run)] {
        if (const auto alive = weak.lock())
            alive->call.cancel();
    };
    exportFrom(run, {});
    return Call(pending);
}

void ConsoleClient::exportFrom(const std::shared_ptr<Export> &run, const QString &after)
{
    Request request{.path = u"/payments.csv"_s, .query = queryOf(run->filter)};
    add(request.query, u"limit"_s, QString::number(exportPiece));
    add(request.query, u"after"_s, after);
    run->call = start(request, [this, run](const Outcome<Answer> &answer) {
        if (!run->pending->wanted)
            return;
        const auto end = [&run](const Outcome<Nothing> &outcome) {
            run->pending->wanted = false;
            run->pending->abort = nullptr;
            run->reply(outcome);
        };
        if (!answer)
            return end(answer.error());
        if (run->sink->write(answer->body) != answer->body.size())
            return end(Error{Error::Kind::Refused, 0, u"file"_s, run->sink->errorString(), {}, {}});
        run->rows += answer->body.count('\n');
        if (run->progress)
            run->progress(std::max<qint64>(run->rows, 0));
        if (!run->pending->wanted)
            return;
        if (answer->next.isEmpty())
            return end(Nothing{});
        exportFrom(run, answer->next);
    });
}

Call ConsoleClient::testCards(Reply<QList<TestCard>> reply)
{
    return fetch<QList<TestCard>>({.path = u"/test-cards"_s}, manyOf(testCardFrom), std::move(reply));
}

Call ConsoleClient::merchants(Reply<QList<Merchant>> reply)
{
    Request request{.path = u"/merchants"_s};
    add(request.query, u"limit"_s, u"200"_s);
    return fetch<QList<Merchant>>(request, manyOf(merchantFrom), std::move(reply));
}

Call ConsoleClient::createMerchant(const Merchant &merchant, UserAction &action, Reply<Merchant> reply)
{
    const QJsonObject body{{u"id"_s, merchant.id}, {u"name"_s, merchant.name}, {u"currency"_s, merchant.currency}};
    return fetch<Merchant>(write("POST", u"/merchants"_s, body, &action), oneOf(merchantFrom), std::move(reply));
}

Call ConsoleClient::keys(Reply<QList<ApiKey>> reply)
{
    Request request{.path = u"/keys"_s};
    add(request.query, u"limit"_s, u"200"_s);
    return fetch<QList<ApiKey>>(request, manyOf(apiKeyFrom), std::move(reply));
}

Call ConsoleClient::createKey(const QString &merchant, UserAction &action, Reply<MadeKey> reply)
{
    return fetch<MadeKey>(
        write("POST", u"/keys"_s, {{u"merchant"_s, merchant}}, &action),
        [](const QByteArray &body) {
            const QJsonObject object = objectOf(body);
            return MadeKey{apiKeyFrom(object), object.value("value"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::revealKey(const QString &id, Reply<QString> reply)
{
    return fetch<QString>(
        write("POST", u"/keys/"_s + segment(id) + u"/reveal"_s, {}, nullptr),
        [](const QByteArray &body) { return objectOf(body).value("value"_L1).toString(); }, std::move(reply));
}

Call ConsoleClient::deactivateKey(const QString &id, UserAction &action, Reply<Nothing> reply)
{
    return fetch<Nothing>(write("POST", u"/keys/"_s + segment(id) + u"/deactivate"_s, {}, &action), nothing,
                          std::move(reply));
}

Call ConsoleClient::moveClock(const ClockChange &change, Reply<ClockState> reply)
{
    QJsonObject body;
    if (change.advanceSeconds)
        body.insert(u"advance_seconds"_s, *change.advanceSeconds);
    if (change.set)
        body.insert(u"set"_s, isoTime(*change.set));
    if (change.frozen)
        body.insert(u"frozen"_s, *change.frozen);
    if (change.reset)
        body.insert(u"reset"_s, true);
    Request request = write("PUT", u"/clock"_s, body, nullptr);
    request.deadline = std::chrono::minutes(2); // it answers when all that fell due is applied
    return fetch<ClockState>(request, oneOf(clockFrom), std::move(reply));
}

Call ConsoleClient::share(Reply<Share> reply)
{
    return fetch<Share>({.path = u"/share"_s}, oneOf(shareFrom), std::move(reply));
}

Call ConsoleClient::setShare(const ShareWish &wish, Reply<Share> reply)
{
    QJsonObject body{{u"on"_s, wish.on}};
    if (wish.on) {
        body.insert(u"address"_s, wish.address);
        body.insert(u"port"_s, wish.port);
        body.insert(u"plain"_s, wish.plain);
    }
    return fetch<Share>(write("PUT", u"/share"_s, body, nullptr), oneOf(shareFrom), std::move(reply));
}

Call ConsoleClient::coverage(Reply<QList<CoveredEndpoint>> reply)
{
    return fetch<QList<CoveredEndpoint>>({.path = u"/coverage"_s}, manyOf(coveredEndpointFrom), std::move(reply));
}

Call ConsoleClient::reset(const QString &storeId, UserAction &action, Reply<Nothing> reply)
{
    Request request = write("POST", u"/reset"_s, {{u"confirm"_s, storeId}}, &action);
    request.deadline = std::chrono::minutes(2); // the old store is copied first
    return fetch<Nothing>(request, nothing, std::move(reply));
}

Call ConsoleClient::search(const QString &text, Reply<QList<Hit>> reply)
{
    Request request{.path = u"/search"_s};
    add(request.query, u"q"_s, text);
    return fetch<QList<Hit>>(request, manyOf(hitFrom), std::move(reply));
}

Call ConsoleClient::approvals(const ApprovalFilter &filter, const PageQuery &page, Reply<Listing<Approval>> reply)
{
    Request request{.path = u"/approvals"_s, .query = queryOfApprovals(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"after"_s, page.after);
    return fetch<Listing<Approval>>(
        request,
        [](const QByteArray &body) {
            return Listing<Approval>{itemsOf(body, approvalFrom), objectOf(body).value("next"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::approval(const QString &id, Reply<ApprovalDetail> reply)
{
    return fetch<ApprovalDetail>({.path = u"/approvals/"_s + segment(id)}, oneOf(approvalDetailFrom), std::move(reply));
}

Call ConsoleClient::markSeen(const QString &id, Reply<Approval> reply)
{
    return fetch<Approval>(write("POST", u"/approvals/"_s + segment(id) + u"/seen"_s, {}, nullptr), oneOf(approvalFrom),
                           std::move(reply));
}

Call ConsoleClient::decide(const QString &id, const QString &value, const QString &reason, qint64 version,
                           UserAction &action, Reply<Approval> reply)
{
    QJsonObject body{{u"value"_s, value}, {u"if_version"_s, version}};
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    return fetch<Approval>(write("POST", u"/approvals/"_s + segment(id) + u"/decision"_s, body, &action),
                           oneOf(approvalFrom), std::move(reply));
}

Call ConsoleClient::cancelApproval(const QString &id, qint64 version, UserAction &action, Reply<Approval> reply)
{
    return fetch<Approval>(
        write("POST", u"/approvals/"_s + segment(id) + u"/cancel"_s, {{u"if_version"_s, version}}, &action),
        oneOf(approvalFrom), std::move(reply));
}

Call ConsoleClient::links(const LinkFilter &filter, const PageQuery &page, Reply<Listing<Link>> reply)
{
    Request request{.path = u"/links"_s, .query = queryOfApprovals(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"after"_s, page.after);
    return fetch<Listing<Link>>(
        request,
        [](const QByteArray &body) {
            return Listing<Link>{itemsOf(body, linkFrom), objectOf(body).value("next"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::link(const QString &id, Reply<Link> reply)
{
    return fetch<Link>({.path = u"/links/"_s + segment(id)}, oneOf(linkFrom), std::move(reply));
}

Call ConsoleClient::createLink(const NewLink &link, UserAction &action, Reply<Link> reply)
{
    QJsonObject body{{u"integrator"_s, link.integrator}, {u"subject_id"_s, link.subject}};
    const auto optional = [&body](const QString &key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    optional(u"subject_label"_s, link.subjectName);
    optional(u"context_key"_s, link.source.key);
    optional(u"context_type"_s, link.source.type);
    optional(u"context_label"_s, link.source.name);
    return fetch<Link>(write("POST", u"/links"_s, body, &action), oneOf(linkFrom), std::move(reply));
}

Call ConsoleClient::acceptLink(const QString &id, Reply<Link> reply)
{
    return fetch<Link>(write("POST", u"/links/"_s + segment(id) + u"/accept"_s, {}, nullptr), oneOf(linkFrom),
                       std::move(reply));
}

Call ConsoleClient::refuseLink(const QString &id, Reply<Link> reply)
{
    return fetch<Link>(write("POST", u"/links/"_s + segment(id) + u"/refuse"_s, {}, nullptr), oneOf(linkFrom),
                       std::move(reply));
}

Call ConsoleClient::acceptCode(const QString &shortCode, Reply<Link> reply)
{
    return fetch<Link>(write("POST", u"/links/accept"_s, {{u"short_code"_s, shortCode}}, nullptr), oneOf(linkFrom),
                       std::move(reply));
}

Call ConsoleClient::connections(const LinkFilter &filter, const PageQuery &page, Reply<Listing<Connection>> reply)
{
    Request request{.path = u"/connections"_s, .query = queryOfApprovals(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"after"_s, page.after);
    return fetch<Listing<Connection>>(
        request,
        [](const QByteArray &body) {
            return Listing<Connection>{itemsOf(body, connectionFrom), objectOf(body).value("next"_L1).toString()};
        },
        std::move(reply));
}

Call ConsoleClient::connection(const QString &id, Reply<Connection> reply)
{
    return fetch<Connection>({.path = u"/connections/"_s + segment(id)}, oneOf(connectionFrom), std::move(reply));
}

Call ConsoleClient::revokeConnection(const QString &id, Reply<Connection> reply)
{
    return fetch<Connection>(write("POST", u"/connections/"_s + segment(id) + u"/revoke"_s, {}, nullptr),
                             oneOf(connectionFrom), std::move(reply));
}

Call ConsoleClient::integrators(Reply<QList<Integrator>> reply)
{
    return fetch<QList<Integrator>>({.path = u"/integrators"_s}, manyOf(integratorFrom), std::move(reply));
}

Call ConsoleClient::requests(const RequestFilter &filter, const PageQuery &page, Reply<RequestListing> reply)
{
    Request request{.path = u"/requests"_s, .query = queryOf(filter)};
    add(request.query, u"limit"_s, QString::number(page.limit));
    add(request.query, u"order"_s, page.order == PageQuery::Order::Newest ? u"newest"_s : u"oldest"_s);
    add(request.query, u"after"_s, page.after);
    if (page.after.isEmpty() && page.start.isValid())
        add(request.query, u"start"_s, isoTime(page.start));
    return fetch<RequestListing>(request, oneOf(requestListingFrom), std::move(reply));
}

Call ConsoleClient::newerRequests(const RequestFilter &filter, const QString &newest, Reply<RequestListing> reply)
{
    Request request{.path = u"/requests"_s, .query = queryOf(filter)};
    add(request.query, u"limit"_s, u"1"_s);
    add(request.query, u"newer"_s, newest);
    return fetch<RequestListing>(request, oneOf(requestListingFrom), std::move(reply));
}

Call ConsoleClient::loggedRequest(const QString &id, Reply<RequestDetail> reply)
{
    return fetch<RequestDetail>({.path = u"/requests/"_s + segment(id)}, oneOf(requestDetailFrom), std::move(reply));
}

} // namespace countersign::ui
