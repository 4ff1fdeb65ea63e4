#include "widgets/paymentwords.h"

#include "widgets/approvalwords.h"
#include "widgets/deliverywords.h"
#include "widgets/format.h"
#include "widgets/intentwords.h"
#include "widgets/partnerwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <iterator>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Payment)
};

// "payment.captured" -> "payment captured": a kind this program does not know is still readable.
QString readable(const QString &kind)
{
    QString text = kind;
    text.replace(u'.', u' ').replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QJsonValue newValue(const QJsonObject &data, QLatin1StringView key)
{
    const QJsonValue value = data.value(key);
    if (!value.isArray())
        return value;
    const QJsonArray change = value.toArray();
    return change.isEmpty() ? QJsonValue() : change.last();
}

QJsonValue oldValue(const QJsonObject &data, QLatin1StringView key)
{
    const QJsonArray change = data.value(key).toArray();
    return change.size() == 2 ? change.first() : QJsonValue();
}

QString valueText(const QString &key, const QJsonValue &value, const QString &currency)
{
    static const QStringList amounts = {u"amount"_s, u"captured"_s, u"refunded"_s, u"authorized"_s};
    if (value.isDouble() && amounts.contains(key))
        return formatMoney({value.toInteger(), currency});
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isObject() && value.toObject().contains("amount"_L1))
        return formatMoney(moneyFrom(value.toObject()));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (key == "status"_L1)
        return statusName(paymentStatusFrom(value.toString()), value.toString());
    return value.toString();
}

// The gateway speaks English; the refusals a person meets are said in the window's language.
QString refusedText(const Error &error)
{
    const QString &code = error.code;
    if (code == "capture_too_large"_L1)
        return Words::tr("The amount is more than was authorized.");
    if (code == "refund_too_large"_L1)
        return Words::tr("The amount is more than can still be refunded.");
    if (code == "already_captured"_L1)
        return Words::tr("The payment was captured already.");
    if (code == "authorization_expired"_L1)
        return Words::tr("The hold has expired.");
    if (code == "already_voided"_L1)
        return Words::tr("The payment was voided already.");
    if (code == "already_refunded"_L1)
        return Words::tr("Everything captured was refunded already.");
    if (code == "unsupported_currency"_L1)
        return Words::tr("This currency is not offered.");
    if (code == "duplicate"_L1)
        return Words::tr("This exists already: %1").arg(error.message);
    if (code == "storage_full"_L1)
        return Words::tr("The disk is full; nothing was changed.");
    return error.message;
}

} // namespace

QString statusName(PaymentStatus status, const QString &word)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return Words::tr("Authorized");
    case PaymentStatus::Captured:
        return Words::tr("Captured");
    case PaymentStatus::PartiallyRefunded:
        return Words::tr("Partially refunded");
    case PaymentStatus::Refunded:
        return Words::tr("Refunded");
    case PaymentStatus::Voided:
        return Words::tr("Voided");
    case PaymentStatus::Failed:
        return Words::tr("Failed");
    case PaymentStatus::Expired:
        return Words::tr("Expired");
    case PaymentStatus::Unknown:
        break;
    }
    return word.isEmpty() ? Words::tr("Unknown") : readable(word);
}

QString statusMeaning(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return Words::tr(
            "The amount is held on the card; no money has moved. Next: capture it, or void it before it expires.");
    case PaymentStatus::Captured:
        return Words::tr("The money has been taken. Next: refund all or part of it.");
    case PaymentStatus::PartiallyRefunded:
        return Words::tr("Part of the money has been given back. Next: refund some or all of the rest.");
    case PaymentStatus::Refunded:
        return Words::tr("All the money has been given back. Nothing can follow.");
    case PaymentStatus::Voided:
        return Words::tr("The hold was released before any money moved. Nothing can follow.");
    case PaymentStatus::Failed:
        return Words::tr("The payment was declined; no money moved. Nothing can follow.");
    case PaymentStatus::Expired:
        return Words::tr("The hold ended without a capture; no money moved. Nothing can follow.");
    case PaymentStatus::Unknown:
        break;
    }
    return Words::tr("This version of the program does not know this status.");
}

Tone statusTone(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return Tone::Info;
    case PaymentStatus::Captured:
        return Tone::Positive;
    case PaymentStatus::PartiallyRefunded:
        return Tone::Warning;
    case PaymentStatus::Failed:
        return Tone::Negative;
    case PaymentStatus::Refunded:
    case PaymentStatus::Voided:
    case PaymentStatus::Expired:
    case PaymentStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString statusIcon(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Authorized:
        return u"clock"_s;
    case PaymentStatus::Captured:
        return u"checkmark"_s;
    case PaymentStatus::PartiallyRefunded:
    case PaymentStatus::Refunded:
        return u"edit-undo"_s;
    case PaymentStatus::Voided:
        return u"dialog-cancel"_s;
    case PaymentStatus::Failed:
        return u"dialog-close"_s;
    case PaymentStatus::Expired:
        return u"chronometer"_s;
    case PaymentStatus::Unknown:
        break;
    }
    return u"question"_s;
}

QString brandName(const QString &brand)
{
    if (brand == "visa"_L1)
        return u"Visa"_s;
    if (brand == "mastercard"_L1)
        return u"Mastercard"_s;
    if (brand == "amex"_L1)
        return u"American Express"_s;
    return readable(brand);
}

QString cardText(const Card &card)
{
    if (card.last4.isEmpty())
        return brandName(card.brand);
    return isolated(brandName(card.brand) + u" •••• "_s + card.last4);
}

QString cardNumber(const QString &digits)
{
    QString text = digits;
    for (qsizetype i = 4; i < text.size(); i += 5)
        text.insert(i, u' ');
    return isolated(text);
}

QString customerText(const Payment &payment)
{
    if (payment.customerName.isEmpty())
        return payment.customerEmail;
    if (payment.customerEmail.isEmpty())
        return payment.customerName;
    return u"%1 <%2>"_s.arg(payment.customerName, payment.customerEmail);
}

QString riskText(const Payment &payment)
{
    if (payment.riskScore < 0)
        return Words::tr("Not assessed");
    QString level;
    if (payment.riskDecision == "decline"_L1)
        level = Words::tr("High: declined");
    else if (payment.riskDecision == "review"_L1)
        level = Words::tr("Medium: worth a look");
    else if (payment.riskDecision == "approve"_L1)
        level = Words::tr("Low: approved");
    else
        level = readable(payment.riskDecision);
    return Words::tr("%1 (score %2 of 100)").arg(level, isolated(QString::number(payment.riskScore)));
}

QString declineReason(const QString &code, const QString &otherwise)
{
    // The card network's answers (contracts: test cards). A code unknown here is told in the gateway's words.
    if (code == "05"_L1)
        return Words::tr("The bank declined without a reason (do not honor)");
    if (code == "51"_L1)
        return Words::tr("Insufficient funds");
    if (code == "54"_L1)
        return Words::tr("The card has expired");
    if (code == "N7"_L1)
        return Words::tr("The security code does not match");
    if (code == "96"_L1)
        return Words::tr("The card network had a processing error");
    if (code == "00"_L1)
        return Words::tr("Approved");
    if (code == "1A"_L1)
        return Words::tr("The cardholder must authenticate, which a checkout page can ask for");
    if (code == "59"_L1 || otherwise.contains("fraud"_L1, Qt::CaseInsensitive))
        return Words::tr("Too high a risk of fraud");
    return otherwise;
}

QString refusal(PaymentStatus status, const QString &action, const QString &otherwise)
{
    const bool held = status == PaymentStatus::Authorized;
    const bool taken = status == PaymentStatus::Captured || status == PaymentStatus::PartiallyRefunded ||
                       status == PaymentStatus::Refunded;
    if (status == PaymentStatus::Unknown)
        return otherwise;
    if (action == "capture"_L1 && !held) {
        if (taken)
            return Words::tr("It was captured already");
        if (status == PaymentStatus::Expired)
            return Words::tr("The hold has expired");
        return Words::tr("Only an authorized payment can be captured");
    }
    if (action == "void"_L1 && !held) {
        if (taken)
            return Words::tr("It was captured; refund it instead");
        if (status == PaymentStatus::Voided)
            return Words::tr("It was voided already");
        return Words::tr("Only an authorized payment can be voided");
    }
    if (action == "refund"_L1) {
        if (status == PaymentStatus::Refunded)
            return Words::tr("All of it was refunded already");
        if (!taken)
            return Words::tr("Only a captured payment can be refunded");
    }
    return otherwise;
}

QString actorText(const QString &actor, const Me &me)
{
    const QString id = actor.section(u':', 1);
    if (actor.startsWith("operator:"_L1))
        return id == me.id && !me.name.isEmpty() ? isolated(me.name) : Words::tr("operator %1").arg(isolated(id));
    if (actor.startsWith("key:"_L1))
        return Words::tr("API key %1").arg(isolated(id));
    if (actor == "system"_L1)
        return Words::tr("the gateway itself");
    return isolated(actor);
}

TimelineLine timelineLine(const JournalEntry &entry, const QString &currency)
{
    if (const auto approval = approvalTimelineLine(entry))
        return *approval;
    if (const auto intent = intentTimelineLine(entry))
        return *intent;
    if (const auto partner = partnerTimelineLine(entry))
        return *partner;
    TimelineLine line;
    const QString &kind = entry.kind;
    const auto amount = [&](QLatin1StringView key) -> QString {
        const QJsonValue now = newValue(entry.data, key);
        const QJsonValue before = oldValue(entry.data, key);
        if (now.isObject())
            return formatMoney(moneyFrom(now.toObject()));
        if (!now.isDouble())
            return {};
        return formatMoney({now.toInteger() - before.toInteger(), currency});
    };
    const auto titled = [&line](const QString &bare, const QString &withAmount, const QString &money) {
        line.title = money.isEmpty() ? bare : withAmount.arg(money);
    };
    const QString status = newValue(entry.data, "status"_L1).toString();
    if (kind == "payment.created"_L1 || kind == "payment.authorized"_L1) {
        titled(Words::tr("Authorized"), Words::tr("Authorized %1"), amount("amount"_L1));
        line.tone = Tone::Info;
        line.icon = u"clock"_s;
        if (status == "captured"_L1) {
            titled(Words::tr("Authorized and captured"), Words::tr("Authorized and captured %1"), amount("amount"_L1));
            line.tone = Tone::Positive;
            line.icon = u"checkmark"_s;
        } else if (status == "failed"_L1) {
            titled(Words::tr("Declined"), Words::tr("Declined: %1"), amount("amount"_L1));
            line.tone = Tone::Negative;
            line.icon = u"dialog-close"_s;
        }
    } else if (kind == "payment.captured"_L1) {
        titled(Words::tr("Captured"), Words::tr("Captured %1"), amount("captured"_L1));
        line.tone = Tone::Positive;
        line.icon = u"checkmark"_s;
    } else if (kind == "payment.voided"_L1) {
        line.title = Words::tr("Voided");
        line.icon = u"dialog-cancel"_s;
    } else if (kind == "payment.refunded"_L1 || kind == "payment.partially_refunded"_L1 ||
               kind == "refund.created"_L1) {
        QString money = amount("refunded"_L1);
        if (money.isEmpty())
            money = amount("amount"_L1);
        titled(Words::tr("Refunded"), Words::tr("Refunded %1"), money);
        line.tone = Tone::Warning;
        line.icon = u"edit-undo"_s;
    } else if (kind == "payment.failed"_L1 || kind == "payment.declined"_L1) {
        titled(Words::tr("Declined"), Words::tr("Declined: %1"), amount("amount"_L1));
        line.tone = Tone::Negative;
        line.icon = u"dialog-close"_s;
    } else if (kind == "payment.expired"_L1) {
        line.title = Words::tr("Hold expired");
        line.icon = u"chronometer"_s;
    } else if (kind == "delivery.succeeded"_L1) {
        line.title = Words::tr("Webhook delivered");
        line.tone = Tone::Positive;
        line.icon = u"document-send"_s;
    } else if (kind == "delivery.attempted"_L1) {
        line.title = Words::tr("Webhook failed, more attempts follow");
        line.tone = Tone::Warning;
        line.icon = u"document-send"_s;
    } else if (kind == "delivery.failed"_L1 || kind == "delivery.expired"_L1) {
        line.title = kind.endsWith("expired"_L1) ? Words::tr("Webhook given up, its time ran out")
                                                 : Words::tr("Webhook failed for good");
        line.tone = Tone::Negative;
        line.icon = u"document-send"_s;
    } else if (kind == "delivery.resent"_L1) {
        line.title = Words::tr("Webhook sent again");
        line.icon = u"document-send"_s;
    } else {
        line.title = readable(kind);
        line.icon = u"dialog-information"_s;
    }

    // What the title does not say already.
    QStringList parts;
    if (kind.startsWith("delivery."_L1)) {
        if (const QJsonValue attempt = entry.data.value("attempt"_L1); attempt.isDouble())
            parts += Words::tr("attempt %1").arg(isolated(QString::number(attempt.toInteger())));
        if (const QString result = entry.data.value("result"_L1).toString(); !result.isEmpty())
            parts += attemptResultName(result, entry.data.value("status"_L1).toInt());
        if (const QString text = entry.data.value("text"_L1).toString(); !text.isEmpty())
            parts += text;
        if (const QDateTime next = timeFrom(entry.data.value("next"_L1).toString()); next.isValid())
            parts += Words::tr("next attempt: %1").arg(absoluteTime(next));
        line.detail = parts.join(u" · "_s);
        return line;
    }
    for (auto it = entry.data.begin(); it != entry.data.end(); ++it) {
        const bool said = it.key() == "status"_L1 || it.key() == "version"_L1 || it.key() == "currency"_L1 ||
                          it.key() == "card"_L1 || it.key() == "amount"_L1 || it.key() == "captured"_L1 ||
                          it.key() == "refunded"_L1 || it.key().endsWith("_at"_L1);
        const QJsonValue value = newValue(entry.data, QLatin1StringView(it.key().toLatin1()));
        if (said || value.isNull() || value.isUndefined())
            continue;
        const QString text = valueText(it.key(), value, currency);
        if (text.isEmpty())
            continue;
        if (it.key() == "reason"_L1 && kind == "payment.failed"_L1)
            parts.prepend(declineReason(newValue(entry.data, "code"_L1).toString(), text));
        else if (it.key() == "code"_L1)
            parts.append(Words::tr("code %1").arg(isolated(text)));
        else if (it.key() == "refund"_L1)
            parts.append(isolated(text));
        else if (it.key() == "reason"_L1 || it.key() == "void_reason"_L1 || it.key() == "refund_reason"_L1)
            parts.prepend(Words::tr("Reason: %1").arg(text));
        else
            parts.append(u"%1: %2"_s.arg(readable(it.key()), text));
    }
    line.detail = parts.join(u" · "_s);
    return line;
}

Trouble troubleOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return {Words::tr("The gateway does not answer"),
                Words::tr("Nothing can be read or done until it is back; the window keeps trying. (%1)")
                    .arg(error.message)};
    case Error::Kind::Unauthorised:
        return {Words::tr("The gateway does not know this token"),
                Words::tr("Connect again with a valid operator token.")};
    case Error::Kind::Forbidden:
        return {Words::tr("Your role does not allow this"),
                Words::tr("Ask somebody with the right role, or sign in as one. (%1)").arg(error.message)};
    case Error::Kind::NotFound:
        return {Words::tr("This does not exist here"),
                Words::tr("It may belong to another store, or the ID is mistyped.")};
    case Error::Kind::Changed:
        return {Words::tr("This changed in the meantime"),
                Words::tr("Nothing was done. Look again before you decide.")};
    case Error::Kind::Busy:
        return {Words::tr("The gateway is busy"), Words::tr("Wait a moment and try again. (%1)").arg(error.message)};
    case Error::Kind::Refused:
        return {Words::tr("The gateway refused this"), refusedText(error)};
    case Error::Kind::Broken:
        break;
    }
    return {Words::tr("Something went wrong in the gateway"),
            Words::tr("Try again; if it stays, its log says more. (%1)").arg(error.message)};
}

} // namespace countersign::ui
