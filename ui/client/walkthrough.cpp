#include "client/walkthrough.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery{200};
constexpr int mostLooks = 50; // a callback that takes longer is looked for again when the person says so
constexpr int messagesLookedAt = 200;

// The customer, once for all runs: linking happens once (the guide's step 0).
constexpr auto subject = R"({"id":"cus_123","label":"Ada Lovelace"})";
constexpr auto source = R"({"key":"merchant:acct_live_001","name":"Stripe Live Account"})";

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonObject objectOf(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.answer).object();
}

QString word(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QByteArray freshKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString headerOf(const InboxMessage &message, QLatin1StringView name)
{
    for (const auto &[key, value] : message.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Exchange exchangeOf(const InboxMessage &message)
{
    Exchange exchange;
    exchange.incoming = true;
    exchange.request.method = message.method.toLatin1();
    exchange.request.path = message.target;
    for (const auto &[name, value] : message.headers)
        exchange.request.headers.emplaceBack(name.toUtf8(), value.toUtf8());
    exchange.request.body = message.body.toUtf8();
    exchange.status = message.answered.toInt();
    return exchange;
}

} // namespace

const std::array<Walkthrough::Row, stageCount> Walkthrough::table{{
    {Stage::Prepare, &Walkthrough::prepare},
    {Stage::Link, &Walkthrough::link},
    {Stage::Accept, &Walkthrough::accept},
    {Stage::Hold, &Walkthrough::hold},
    {Stage::Ask, &Walkthrough::ask},
    {Stage::Decide, &Walkthrough::decide},
    {Stage::Callback, &Walkthrough::callback},
    {Stage::Settle, &Walkthrough::settle},
}};

Walkthrough::Walkthrough(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Walkthrough::lookForCallback);
    restart();
}

Stage Walkthrough::current() const
{
    const auto open = std::find_if(table.begin(), table.end(),
                                   [this](const Row &row) { return step(row.stage).state != StepState::Done; });
    return open == table.end() ? Stage::Settle : open->stage;
}

void Walkthrough::restart()
{
    m_call.cancel();
    m_look.stop();
    m_steps = {};
    m_story = {};
    m_steps.front().state = StepState::Ready;
    Q_EMIT changed();
}

void Walkthrough::perform(Stage stage, const QString &decision)
{
    Step &asked = m_steps[index(stage)];
    if (asked.state != StepState::Ready && asked.state != StepState::Failed)
        return;
    asked = {StepState::Running, {}, {}};
    m_running = stage;
    m_decision = decision;
    m_wire.setTarget(m_session.target().url);
    Q_EMIT changed();
    (this->*table[index(stage)].run)();
}

void Walkthrough::done()
{
    m_steps[index(m_running)].state = StepState::Done;
    if (m_running != Stage::Settle)
        m_steps[index(m_running) + 1].state = StepState::Ready;
    Q_EMIT changed();
}

void Walkthrough::fail(StepTrouble::Kind kind, const QString &detail)
{
    Step &step = m_steps[index(m_running)];
    step.state = StepState::Failed;
    step.trouble = {kind, detail};
    Q_EMIT changed();
}

void Walkthrough::fail(const Error &error)
{
    if (error.status == 0)
        fail(StepTrouble::Kind::NoAnswer, error.message);
    else
        fail(StepTrouble::Kind::Refused, u"%1: %2"_s.arg(error.status).arg(error.message));
}

void Walkthrough::send(const WireRequest &request, Answered answered)
{
    m_call = m_wire.send(request, [this, answered = std::move(answered)](const Exchange &exchange) {
        m_steps[index(m_running)].exchanges.append(exchange);
        if (exchange.status == 0)
            fail(StepTrouble::Kind::NoAnswer, exchange.trouble);
        else
            answered(exchange);
    });
}

void Walkthrough::sendExpecting(const WireRequest &request, Answered answered)
{
    send(request, [this, answered = std::move(answered)](const Exchange &exchange) {
        if (exchange.succeeded())
            answered(exchange);
        else
            fail(StepTrouble::Kind::Refused, QString::number(exchange.status));
    });
}

WireRequest Walkthrough::asIntegrator(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    return {method, path, {{"x-api-key", m_story.integratorKey}}, body};
}

WireRequest Walkthrough::asMerchant(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    WireRequest request{method, path, {{"X-API-Key", m_story.merchantKey}}, body};
    if (method == "POST")
        request.headers.emplaceBack("Idempotency-Key", freshKey());
    return request;
}

WireRequest Walkthrough::asOperator(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    WireRequest request{
        method, u"/console/v1"_s + path, {{"Authorization", "Bearer " + m_session.target().token.toUtf8()}}, body};
    if (method == "POST")
        request.headers.emplaceBack("Idempotency-Key", freshKey());
    return request;
}

// What stands before the first request: an integrator and a merchant with their keys, and a receiver of callbacks.
void Walkthrough::prepare()
{
    m_call = m_session.client().integrators([this](const Outcome<QList<Integrator>> &integrators) {
        if (!integrators)
            return fail(integrators.error());
        m_call = m_session.client().keys([this, known = *integrators](const Outcome<QList<ApiKey>> &keys) {
            if (!keys)
                return fail(keys.error());
            const ApiKey *asking = nullptr;
            const ApiKey *selling = nullptr;
            for (const ApiKey &key : *keys) {
                if (!key.active)
                    continue;
                const auto owner = std::find_if(known.begin(), known.end(), [&key](const Integrator &one) {
                    return one.active && one.id == key.owner;
                });
                if (key.kind == "integrator"_L1 && !asking && owner != known.end()) {
                    asking = &key;
                    m_story.integrator = {owner->id, owner->name};
                }
                if (key.kind == "payment"_L1 && !selling) {
                    selling = &key;
                    m_story.merchant = key.owner;
                }
            }
            if (!asking)
                return fail(StepTrouble::Kind::NoIntegrator);
            if (!selling)
                return fail(StepTrouble::Kind::NoMerchant);
            revealKeys(asking->id, selling->id);
        });
    });
}

void Walkthrough::revealKeys(const QString &integratorKey, const QString &merchantKey)
{
    m_call = m_session.client().revealKey(integratorKey, [this, merchantKey](const Outcome<QString> &asking) {
        if (!asking)
            return fail(asking.error());
        m_story.integratorKey = asking->toUtf8();
        m_call = m_session.client().revealKey(merchantKey, [this](const Outcome<QString> &selling) {
            if (!selling)
                return fail(selling.error());
            m_story.merchantKey = selling->toUtf8();
            findInbox();
        });
    });
}

void Walkthrough::findInbox()
{
    PageQuery all;
    m_call = m_session.client().endpoints(all, [this](const Outcome<Listing<Endpoint>> &endpoints) {
        if (!endpoints)
            return fail(endpoints.error());
        for (const Endpoint &one : endpoints->items) {
            if (one.owner != m_story.integrator.id || one.format != "nuvouch"_L1 || one.state != "active"_L1 ||
                !one.url.startsWith("inbox:"_L1))
                continue;
            m_story.endpoint = one.id;
            m_story.inbox = one.url.mid(6);
            return done();
        }
        makeInbox();
    });
}

// The integrator's callbacks go to a server of its own: they come here as well.
void Walkthrough::makeInbox()
{
    InboxChange wanted;
    wanted.answer = u"200"_s;
    m_call = m_session.client().changeInbox(u"walkthrough"_s, wanted, m_action, [this](const Outcome<Inbox> &inbox) {
        m_action.settle();
        if (!inbox)
            return fail(inbox.error());
        NewEndpoint endpoint;
        endpoint.owner = m_story.integrator.id;
        endpoint.ownerKind = u"integrator"_s;
        endpoint.url = u"inbox:walkthrough"_s;
        endpoint.format = u"nuvouch"_s;
        endpoint.events = {u"*"_s};
        m_call = m_session.client().createEndpoint(endpoint, m_action, [this](const Outcome<MadeEndpoint> &made) {
            m_action.settle();
            if (!made)
                return fail(made.error());
            m_story.endpoint = made->endpoint.id;
            m_story.inbox = u"walkthrough"_s;
            done();
        });
    });
}

// A customer who is linked already stays so; the conflict names the connection (contracts/nuvouch.md 4).
void Walkthrough::link()
{
    const QByteArray body = QByteArray(R"({"subject":)") + subject + R"(,"source":)" + source + '}';
    send(asIntegrator("POST", u"/v1/links"_s, body), [this](const Exchange &exchange) {
        const QJsonObject answer = objectOf(exchange);
        if (exchange.status == 409 && answer.contains("connection"_L1)) {
            m_story.linkedBefore = true;
            m_story.connection = word(answer.value("connection"_L1).toObject(), "id"_L1);
            return done();
        }
        if (!exchange.succeeded())
            return fail(StepTrouble::Kind::Refused, QString::number(exchange.status));
        m_story.link = word(answer, "linkId"_L1);
        done();
    });
}

void Walkthrough::accept()
{
    if (m_story.linkedBefore)
        return done();
    sendExpecting(asIntegrator("GET", u"/v1/links/"_s + m_story.link), [this](const Exchange &read) {
        const QJsonObject session = objectOf(read).value("session"_L1).toObject();
        const QString status = word(session, "status"_L1);
        if (status == "accepted"_L1) {
            m_story.connection = word(session.value("connection"_L1).toObject(), "id"_L1);
            return awaitCallback(m_story.connection, [this](const QJsonObject &) { done(); });
        }
        if (status != "pending"_L1)
            return fail(StepTrouble::Kind::Ended, status);
        if (!m_session.mayDecide())
            return fail(StepTrouble::Kind::Undecided);
        sendExpecting(asOperator("POST", u"/links/%1/accept"_s.arg(m_story.link)), [this](const Exchange &accepted) {
            m_story.connection = word(objectOf(accepted), "connection"_L1);
            awaitCallback(m_story.connection, [this](const QJsonObject &) { done(); });
        });
    });
}

void Walkthrough::hold()
{
    const QString order = u"ord_"_s + QString::fromLatin1(freshKey().left(8));
    m_story.externalId = u"payment_auth_"_s + order.mid(4);
    const QByteArray body = R"({"amount":)" + QByteArray::number(amount) + R"(,"currency":")" + currency +
                            R"(","card":{"number":"4242424242424242","cardholder_name":"Ada Lovelace","exp_month":12,)"
                            R"("exp_year":)" +
                            QByteArray::number(m_session.now().date().year() + 2) +
                            R"(,"cvv":"123"},"description":"Order )" + order.toLatin1() + R"("})";
    sendExpecting(asMerchant("POST", u"/api/v1/payments/authorize"_s, body), [this](const Exchange &exchange) {
        const QJsonObject data = objectOf(exchange).value("data"_L1).toObject();
        m_story.payment = word(data, "id"_L1);
        m_story.paymentStatus = word(data, "status"_L1);
        done();
    });
}

void Walkthrough::ask()
{
    const QByteArray body = QByteArray(R"({"externalRequestId":)") + quoted(m_story.externalId) + R"(,"subject":)" +
                            subject + R"(,"source":)" + source +
                            R"(,"action":{"type":"payment.authorization","title":"Approve payment",)"
                            R"("description":"Billing Agent asks to charge $84.00 to the card on file"},)"
                            R"("amount":{"value":84.00,"currency":"USD"},"details":[{"label":"Merchant","value":)" +
                            quoted(m_story.merchant) + R"(},{"label":"Payment","value":)" + quoted(m_story.payment) +
                            R"(}],"actor":{"type":"ai_agent","name":"Billing Agent"},)"
                            R"("risk":{"level":"medium","signals":["automated_action"]},)"
                            R"("decisions":[{"label":"Approve","value":"approve"},{"label":"Deny","value":"deny"}],)"
                            R"("metadata":{"paymentId":)" +
                            quoted(m_story.payment) + "}}";
    sendExpecting(asIntegrator("POST", u"/v1/approvals"_s, body), [this](const Exchange &exchange) {
        m_story.approval = word(objectOf(exchange), "id"_L1);
        m_story.approvalStatus = word(objectOf(exchange), "status"_L1);
        done();
    });
}

// Whoever decides first has decided, here or elsewhere; expiry decides as well.
void Walkthrough::decide()
{
    sendExpecting(asOperator("GET", u"/approvals/"_s + m_story.approval), [this](const Exchange &read) {
        const QJsonObject approval = objectOf(read);
        m_story.approvalStatus = word(approval, "status"_L1);
        if (m_story.approvalStatus != "pending"_L1)
            return done();
        if (m_decision.isEmpty())
            return fail(StepTrouble::Kind::Undecided);
        const QByteArray body = R"({"value":)" + quoted(m_decision) + R"(,"if_version":)" +
                                QByteArray::number(approval.value("version"_L1).toInteger()) + '}';
        sendExpecting(asOperator("POST", u"/approvals/%1/decision"_s.arg(m_story.approval), body),
                      [this](const Exchange &decided) {
                          m_story.approvalStatus = word(objectOf(decided), "status"_L1);
                          done();
                      });
    });
}

// In either vocabulary: the integrator's setting chooses (contracts/nuvouch.md 11.2).
void Walkthrough::callback()
{
    awaitCallback(m_story.externalId, [this](const QJsonObject &event) {
        const QJsonObject current = event.value("data"_L1).toObject().value("approvalRequest"_L1).toObject();
        m_story.approvalStatus = word(current.isEmpty() ? event.value("payload"_L1).toObject() : current, "status"_L1);
        done();
    });
}

void Walkthrough::awaitCallback(const QString &about, Verified verified)
{
    m_about = about;
    m_verified = std::move(verified);
    m_looks = 0;
    lookForCallback();
}

void Walkthrough::lookForCallback()
{
    PageQuery newest;
    newest.limit = messagesLookedAt;
    m_call =
        m_session.client().inboxMessages(m_story.inbox, newest, [this](const Outcome<Listing<InboxMessage>> &messages) {
            if (!messages)
                return fail(messages.error());
            const auto found =
                std::find_if(messages->items.begin(), messages->items.end(), [this](const InboxMessage &message) {
                    return message.body.contains(m_about) && !headerOf(message, "x-nuvouch-delivery"_L1).isEmpty();
                });
            if (found != messages->items.end())
                return arrived(*found);
            if (++m_looks >= mostLooks)
                return fail(StepTrouble::Kind::NotArrived);
            m_look.start();
        });
}

// Nothing in a callback counts before its signature does: over the exact body, with the secret the gateway keeps for
// the receiver (contracts/nuvouch.md 7.7).
void Walkthrough::arrived(const InboxMessage &message)
{
    m_steps[index(m_running)].exchanges.append(exchangeOf(message));
    const QByteArray question = R"({"format":"nuvouch","endpoint":)" + quoted(m_story.endpoint) + R"(,"signature":)" +
                                quoted(headerOf(message, "x-nuvouch-signature"_L1)) + R"(,"body":)" +
                                quoted(message.body) + '}';
    const QString delivery = headerOf(message, "x-nuvouch-delivery"_L1);
    sendExpecting(asOperator("POST", u"/signatures/verify"_s, question),
                  [this, delivery, body = message.body.toUtf8()](const Exchange &exchange) {
                      const QJsonObject verdict = objectOf(exchange);
                      if (!verdict.value("valid"_L1).toBool())
                          return fail(StepTrouble::Kind::NotGenuine, word(verdict, "text"_L1));
                      m_story.delivery = delivery;
                      m_verified(QJsonDocument::fromJson(body).object());
                  });
}

// The money moves on what the verified callback said and on nothing else.
void Walkthrough::settle()
{
    const bool approved = m_story.approvalStatus == "approved"_L1;
    const QString path = u"/api/v1/payments/"_s + m_story.payment;
    const QByteArray body = approved ? R"({"amount":)" + QByteArray::number(amount) + '}'
                                     : QByteArray(R"({"reason":"The customer did not approve"})");
    sendExpecting(asMerchant("POST", path + (approved ? u"/capture"_s : u"/void"_s), body),
                  [this, path](const Exchange &) {
                      sendExpecting(asMerchant("GET", path), [this](const Exchange &read) {
                          m_story.paymentStatus = word(objectOf(read).value("data"_L1).toObject(), "status"_L1);
                          done();
                      });
                  });
}

} // namespace countersign::ui
