#include "gui/support/fakewebhooks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray arrayOf(const QList<QJsonObject> &list)
{
    QJsonArray array;
    for (const QJsonObject &object : list)
        array.append(object);
    return array;
}

FakeReply listed(const QList<QJsonObject> &all, const QUrlQuery &query)
{
    const QString after = query.queryItemValue(u"after"_s);
    const qsizetype limit = query.queryItemValue(u"limit"_s).toLongLong();
    QList<QJsonObject> page;
    bool begun = after.isEmpty();
    bool more = false;
    for (const QJsonObject &object : all) {
        if (!begun) {
            begun = object.value("id"_L1).toString() == after;
            continue;
        }
        more = page.size() == limit;
        if (more)
            break;
        page.append(object);
    }
    return {200, compact({{u"items"_s, arrayOf(page)}, {u"next"_s, more ? page.last().value("id"_L1) : QJsonValue()}})};
}

QJsonObject formatOf(const QString &format, const QString &kind, const QString &header, bool overlap,
                     const QStringList &events)
{
    return {{u"format"_s, format},
            {u"owner_kinds"_s, QJsonArray{kind}},
            {u"signature_header"_s, header},
            {u"overlap"_s, overlap},
            {u"events"_s, QJsonArray::fromStringList(events)},
            {u"schedule_seconds"_s, QJsonArray{0, 300, 900, 3600, 21600}},
            {u"timeout_seconds"_s, 30}};
}

FakeReply notFound()
{
    return {404, "{\"error\":{\"code\":\"not_found\",\"message\":\"There is no such object.\"}}"};
}

FakeReply json(const QJsonObject &object, int status = 200)
{
    return {status, compact(object)};
}

QJsonObject *find(QList<QJsonObject> &list, const QString &id)
{
    const auto it = std::find_if(list.begin(), list.end(),
                                 [&id](const QJsonObject &object) { return object.value("id"_L1).toString() == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

FakeWebhooks::FakeWebhooks(FakeConsole &console)
    : m_console(console)
{
    m_console.setHandler([this](const FakeRequest &request) { return answer(request); });
}

FakeWebhooks::~FakeWebhooks()
{
    m_console.setHandler({});
}

QString FakeWebhooks::addEndpoint(const QString &format, const QString &url, const QString &health)
{
    const QString id = u"we_%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
    const bool failing = health == "failing"_L1;
    m_endpoints.prepend(
        {{u"id"_s, id},
         {u"version"_s, 1},
         {u"created_at"_s, iso(m_console.now().addDays(-2))},
         {u"owner"_s, u"merchant_demo"_s},
         {u"owner_kind"_s, u"merchant"_s},
         {u"name"_s, QJsonValue()},
         {u"url"_s, url},
         {u"format"_s, format},
         {u"events"_s, QJsonArray{u"*"_s}},
         {u"state"_s, u"active"_s},
         {u"paused_because"_s, QJsonValue()},
         {u"pause_after"_s, 0},
         {u"secret_hint"_s, u"whsec_…9f3a"_s},
         {u"previous_secret_until"_s, QJsonValue()},
         {u"health"_s,
          QJsonObject{{u"state"_s, health},
                      {u"pending"_s, 3},
                      {u"held"_s, 0},
                      {u"failed_in_row"_s, failing ? 4 : 0},
                      {u"last_success_at"_s, iso(m_console.now().addSecs(-120))},
                      {u"last_failure_at"_s, failing ? QJsonValue(iso(m_console.now())) : QJsonValue()},
                      {u"last_error"_s, failing ? QJsonValue(u"HTTP 503 Service Unavailable"_s) : QJsonValue()}}}});
    return id;
}

QString FakeWebhooks::addDelivery(const QString &endpoint, const QString &event, const QString &state, int attempts)
{
    const int number = ++m_made;
    const QString id = u"dlv_%1"_s.arg(number, 4, 10, QChar(u'0'));
    const QJsonObject to = this->endpoint(endpoint);
    const bool ok = state == "succeeded"_L1;
    const QDateTime at = m_console.now().addSecs(-60);
    const QJsonObject last{{u"at"_s, iso(at)},
                           {u"result"_s, ok ? u"ok"_s : u"refused"_s},
                           {u"status"_s, ok ? QJsonValue(200) : QJsonValue()},
                           {u"text"_s, ok ? QString() : u"connection refused: nothing listens on port 9000"_s}};
    m_deliveries.prepend(
        {{u"id"_s, id},
         {u"version"_s, 1},
         {u"created_at"_s, iso(at)},
         {u"event"_s, QJsonObject{{u"id"_s, u"evt_%1"_s.arg(number)}, {u"type"_s, event}}},
         {u"object"_s, FakeConsole::idOf(1)},
         {u"endpoint"_s, endpoint},
         {u"owner"_s, u"merchant_demo"_s},
         {u"url"_s, to.value("url"_L1)},
         {u"format"_s, to.value("format"_L1)},
         {u"state"_s, state},
         {u"attempts"_s, attempts},
         {u"most_attempts"_s, 5},
         {u"next_attempt_at"_s,
          state == "pending"_L1 ? QJsonValue(iso(m_console.now().addSecs(4 * 60 + 12))) : QJsonValue()},
         {u"expires_at"_s, iso(at.addDays(1))},
         {u"last"_s, attempts > 0 ? QJsonValue(last) : QJsonValue()}});
    m_console.announce(event, FakeConsole::idOf(1));
    return id;
}

void FakeWebhooks::setState(const QString &delivery, const QString &state)
{
    QJsonObject *found = find(m_deliveries, delivery);
    if (!found)
        return;
    found->insert(u"state"_s, state);
    found->insert(u"attempts"_s, found->value("attempts"_L1).toInt() + 1);
    found->insert(u"next_attempt_at"_s, QJsonValue());
    m_console.announce(u"delivery."_s + state, delivery, FakeConsole::idOf(1));
}

void FakeWebhooks::setEndpoint(const QString &id, const QString &key, const QJsonValue &value)
{
    if (QJsonObject *found = find(m_endpoints, id)) {
        found->insert(key, value);
        found->insert(u"version"_s, found->value("version"_L1).toInt() + 1);
    }
}

void FakeWebhooks::addMessage(const QString &inbox, const QString &event, bool valid)
{
    m_messages.prepend(
        {{u"id"_s, QString::number(++m_made)},
         {u"at"_s, iso(m_console.now())},
         {u"method"_s, u"POST"_s},
         {u"target"_s, u"/inbox/"_s + inbox},
         {u"headers"_s, QJsonArray{QJsonArray{u"Content-Type"_s, u"application/json"_s},
                                   QJsonArray{u"X-Webhook-Signature"_s, u"ab12"_s}}},
         {u"body"_s, u"{\"type\":\"%1\"}"_s.arg(event)},
         {u"answered"_s, 200},
         {u"event"_s, event},
         {u"delivery"_s, m_deliveries.isEmpty() ? QJsonValue() : m_deliveries.first().value("id"_L1)},
         {u"verification"_s, QJsonObject{{u"valid"_s, valid},
                                         {u"reason"_s, valid ? u"ok"_s : u"wrong_secret"_s},
                                         {u"text"_s, valid ? u"signed with the secret of we_0001"_s
                                                           : u"no endpoint has a secret that made it"_s}}}});
}

QJsonObject FakeWebhooks::delivery(const QString &id) const
{
    auto copy = m_deliveries;
    const QJsonObject *found = find(copy, id);
    return found ? *found : QJsonObject();
}

QJsonObject FakeWebhooks::endpoint(const QString &id) const
{
    auto copy = m_endpoints;
    const QJsonObject *found = find(copy, id);
    return found ? *found : QJsonObject();
}

QList<FakeRequest> FakeWebhooks::sent(const QByteArray &method, const QString &path) const
{
    return m_console.requests(method, path);
}

QString FakeWebhooks::payloadOf(const QString &delivery)
{
    return u"{\"id\":\"%1\",\r\n \"amount\":1000}"_s.arg(delivery);
}

QJsonObject FakeWebhooks::detailOf(const QJsonObject &delivery) const
{
    QJsonObject detail = delivery;
    const QString payload = payloadOf(delivery.value("id"_L1).toString());
    detail.insert(u"payload"_s, payload);
    detail.insert(u"signature"_s, QJsonObject{{u"header"_s, u"X-Webhook-Signature"_s}, {u"value"_s, u"5f3a9c"_s}});
    QJsonArray log;
    const bool ok = delivery.value("state"_L1).toString() == "succeeded"_L1;
    const int attempts = delivery.value("attempts"_L1).toInt();
    for (int number = attempts; number >= 1; --number) {
        const bool good = ok && number == attempts;
        const QJsonObject times{{u"resolve"_s, 850},
                                {u"connect"_s, 1'200},
                                {u"tls"_s, QJsonValue()},
                                {u"first_byte"_s, good ? QJsonValue(24'000) : QJsonValue()},
                                {u"total"_s, 24'500}};
        const QJsonObject answer{{u"head"_s, u"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"_s},
                                 {u"body"_s, u"thanks"_s},
                                 {u"truncated"_s, false}};
        log.append(QJsonObject{
            {u"number"_s, number},
            {u"at"_s, iso(m_console.now().addSecs(-60 - 300 * (attempts - number)))},
            {u"result"_s, good ? u"ok"_s : u"refused"_s},
            {u"status"_s, good ? QJsonValue(200) : QJsonValue()},
            {u"text"_s, good ? u"answered 200"_s : u"connection refused: nothing listens on port 9000"_s},
            {u"request"_s,
             QJsonObject{
                 {u"head"_s, u"POST /hook HTTP/1.1\r\nHost: 127.0.0.1:9000\r\nX-Webhook-Signature: 5f3a9c\r\n\r\n"_s},
                 {u"body"_s, payload}}},
            {u"answer"_s, good ? QJsonValue(answer) : QJsonValue()},
            {u"times"_s, times}});
    }
    detail.insert(u"attempts_log"_s, log);
    return detail;
}

bool FakeWebhooks::matches(const QJsonObject &delivery, const QUrlQuery &query) const
{
    const auto asked = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const QString type = delivery.value("event"_L1).toObject().value("type"_L1).toString();
    const QString event = asked(u"event"_s);
    const bool family = event.endsWith(u'*') && type.startsWith(event.chopped(1));
    return (asked(u"state"_s).isEmpty() || delivery.value("state"_L1).toString() == asked(u"state"_s)) &&
           (asked(u"endpoint"_s).isEmpty() || delivery.value("endpoint"_L1).toString() == asked(u"endpoint"_s)) &&
           (event.isEmpty() || family || type == event) &&
           (asked(u"q"_s).isEmpty() ||
            QString::fromUtf8(compact(delivery)).contains(asked(u"q"_s), Qt::CaseInsensitive));
}

std::optional<FakeReply> FakeWebhooks::answer(const FakeRequest &request)
{
    if (m_handler) {
        if (const auto given = m_handler(request))
            return given;
    }
    const QString &path = request.path;
    if (path == "/counts"_L1) {
        qint64 pending = 0;
        qint64 held = 0;
        qint64 failing = 0;
        for (const QJsonObject &delivery : std::as_const(m_deliveries)) {
            pending += delivery.value("state"_L1).toString() == "pending"_L1 ? 1 : 0;
            held += delivery.value("state"_L1).toString() == "held"_L1 ? 1 : 0;
        }
        for (const QJsonObject &endpoint : std::as_const(m_endpoints))
            failing += endpoint.value("health"_L1).toObject().value("state"_L1).toString() == "failing"_L1 ? 1 : 0;
        return json({{u"payments"_s, QJsonObject{{u"total"_s, 1}}},
                     {u"webhooks"_s,
                      QJsonObject{{u"pending"_s, pending}, {u"held"_s, held}, {u"failing_endpoints"_s, failing}}}});
    }
    if (path == "/webhook-formats"_L1)
        return json(
            {{u"items"_s, QJsonArray{formatOf(u"payment"_s, u"merchant"_s, u"X-Webhook-Signature"_s, false,
                                              {u"payment.authorized"_s, u"payment.captured"_s, u"refund.created"_s}),
                                     formatOf(u"stripe"_s, u"merchant"_s, u"Stripe-Signature"_s, true,
                                              {u"charge.succeeded"_s, u"payment_intent.succeeded"_s})}}});
    if (path == "/payments/"_L1 + FakeConsole::idOf(1)) {
        QJsonObject payment = m_console.payment(1);
        payment.insert(u"timeline"_s, QJsonArray());
        payment.insert(u"deliveries"_s, arrayOf(m_deliveries.first(std::min<qsizetype>(m_deliveries.size(), 50))));
        return json(payment);
    }
    if (path == "/signatures/verify"_L1)
        return verdict(request);
    if (path.startsWith("/tasks/"_L1)) {
        if (path.endsWith("/cancel"_L1))
            m_taskState = u"canceled"_s;
        return json({{u"id"_s, u"task_1"_s},
                     {u"version"_s, 1},
                     {u"kind"_s, u"deliveries.resend"_s},
                     {u"state"_s, m_taskState},
                     {u"done"_s, m_taskDone},
                     {u"total"_s, 500}});
    }
    if (path.startsWith("/webhook-endpoints"_L1))
        return endpointCall(request);
    if (path.startsWith("/deliveries"_L1))
        return deliveryCall(request);
    if (path.startsWith("/inboxes"_L1))
        return inboxCall(request);
    return std::nullopt;
}

FakeReply FakeWebhooks::verdict(const FakeRequest &request) const
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const bool right = asked.value("signature"_L1).toString() == "5f3a9c"_L1;
    const bool sameBody = asked.value("body"_L1).toString().contains("\r\n"_L1);
    const QString reason = !right ? u"wrong_secret"_s : (sameBody ? u"ok"_s : u"whitespace_changed"_s);
    return json(
        {{u"valid"_s, right && sameBody}, {u"expected"_s, u"5f3a9c"_s}, {u"reason"_s, reason}, {u"text"_s, reason}});
}

std::optional<FakeReply> FakeWebhooks::endpointCall(const FakeRequest &request)
{
    const QString id = request.path.section(u'/', 2, 2);
    const QString action = request.path.section(u'/', 3, 3);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (id.isEmpty() && request.method == "GET")
        return listed(m_endpoints, request.query);
    if (id.isEmpty()) {
        const QString made = addEndpoint(body.value("format"_L1).toString(), body.value("url"_L1).toString());
        QJsonObject answer = endpoint(made);
        answer.insert(u"secret"_s, u"whsec_made_just_now"_s);
        m_console.announce(u"endpoint.created"_s, made);
        return json(answer, 201);
    }
    QJsonObject *found = find(m_endpoints, id);
    if (!found)
        return notFound();
    if (request.method == "GET")
        return json(*found);
    if (request.method == "DELETE") {
        QJsonObject gone = *found;
        gone.insert(u"state"_s, u"removed"_s);
        m_endpoints.removeIf([&id](const QJsonObject &one) { return one.value("id"_L1).toString() == id; });
        m_console.announce(u"endpoint.removed"_s, id);
        return json(gone);
    }
    if (request.method == "PATCH") {
        if (body.value("if_version"_L1) != found->value("version"_L1))
            return json(
                {{u"error"_s, QJsonObject{{u"code"_s, u"changed"_s}, {u"message"_s, u"x"_s}, {u"object"_s, *found}}}},
                409);
        for (const QString &key : body.keys()) {
            if (key != "if_version"_L1)
                found->insert(key, body.value(key));
        }
        m_console.announce(u"endpoint.changed"_s, id);
        return json(*found);
    }
    if (action == "reveal-secret"_L1)
        return json({{u"value"_s, u"whsec_the_whole_of_it"_s}});
    if (action == "rotate-secret"_L1) {
        QJsonObject answer = *found;
        answer.insert(u"secret"_s, u"whsec_rotated"_s);
        return json(answer);
    }
    if (action == "test"_L1)
        return json(delivery(addDelivery(id, u"payment.captured"_s, u"pending"_s, 0)), 201);
    const bool pause = action == "pause"_L1;
    found->insert(u"state"_s, pause ? u"paused"_s : u"active"_s);
    found->insert(u"paused_because"_s, pause ? QJsonValue(u"operator"_s) : QJsonValue());
    for (QJsonObject &one : m_deliveries) {
        const QString state = one.value("state"_L1).toString();
        if (one.value("endpoint"_L1).toString() == id && state == (pause ? "pending"_L1 : "held"_L1))
            one.insert(u"state"_s, pause ? u"held"_s : u"pending"_s);
    }
    m_console.announce(pause ? u"endpoint.paused"_s : u"endpoint.resumed"_s, id);
    return json(*found);
}

std::optional<FakeReply> FakeWebhooks::deliveryCall(const FakeRequest &request)
{
    const QString id = request.path.section(u'/', 2, 2);
    const QString action = request.path.section(u'/', 3, 3);
    QList<QJsonObject> found;
    for (const QJsonObject &one : std::as_const(m_deliveries)) {
        if (matches(one, request.query))
            found.append(one);
    }
    if (id.isEmpty())
        return listed(found, request.query);
    if (id == "count"_L1)
        return json({{u"count"_s, found.size()}, {u"more"_s, false}});
    if (id == "resend"_L1) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (body.value("dry_run"_L1).toBool())
            return json({{u"count"_s, 500}, {u"more"_s, false}});
        m_taskState = u"running"_s;
        return json({{u"id"_s, u"task_1"_s},
                     {u"kind"_s, u"deliveries.resend"_s},
                     {u"state"_s, m_taskState},
                     {u"done"_s, m_taskDone},
                     {u"total"_s, 500}},
                    202);
    }
    QJsonObject *one = find(m_deliveries, id);
    if (!one)
        return notFound();
    if (!action.isEmpty()) {
        one->insert(u"state"_s, u"pending"_s);
        one->insert(u"next_attempt_at"_s, iso(m_console.now()));
        m_console.announce(u"delivery.resent"_s, id, FakeConsole::idOf(1));
    }
    return json(detailOf(*find(m_deliveries, id)));
}

std::optional<FakeReply> FakeWebhooks::inboxCall(const FakeRequest &request)
{
    const QString name = request.path.section(u'/', 2, 2);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto inbox = [this] {
        return QJsonObject{{u"name"_s, u"demo"_s},
                           {u"url"_s, u"http://127.0.0.1:4390/inbox/demo"_s},
                           {u"answer"_s, m_answer.toInt() > 0 ? QJsonValue(m_answer.toInt()) : QJsonValue(m_answer)},
                           {u"format"_s, QJsonValue()},
                           {u"has_secret"_s, false},
                           {u"messages"_s, m_messages.size()},
                           {u"last_at"_s, m_messages.isEmpty() ? QJsonValue() : m_messages.first().value("at"_L1)}};
    };
    if (name.isEmpty())
        return json({{u"items"_s, QJsonArray{inbox()}}});
    if (request.method == "PUT") {
        const QJsonValue answer = body.value("answer"_L1);
        if (!answer.isUndefined())
            m_answer = answer.isDouble() ? QString::number(answer.toInt()) : answer.toString();
        return json(inbox());
    }
    if (request.method == "DELETE") {
        const qsizetype count = m_messages.size();
        m_messages.clear();
        return json({{u"deleted"_s, count}});
    }
    return listed(m_messages, request.query);
}

} // namespace countersign::test
