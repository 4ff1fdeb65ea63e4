#include "widgets/requestwords.h"

#include "widgets/format.h"
#include "widgets/paymentwords.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

// The protocol's own phrases, the same in every language.
QString phraseOf(int status)
{
    switch (status) {
    case 200:
        return u"OK"_s;
    case 201:
        return u"Created"_s;
    case 202:
        return u"Accepted"_s;
    case 204:
        return u"No Content"_s;
    case 302:
        return u"Found"_s;
    case 303:
        return u"See Other"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 402:
        return u"Payment Required"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 408:
        return u"Timeout"_s;
    case 409:
        return u"Conflict"_s;
    case 410:
        return u"Gone"_s;
    case 413:
        return u"Too Large"_s;
    case 421:
        return u"Misdirected"_s;
    case 422:
        return u"Unprocessable"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 431:
        return u"Headers Too Large"_s;
    case 500:
        return u"Internal Error"_s;
    case 503:
        return u"Unavailable"_s;
    case 507:
        return u"Storage Full"_s;
    default:
        return {};
    }
}

} // namespace

QString httpStatusText(int status)
{
    const QString phrase = phraseOf(status);
    const QString number = QString::number(status);
    return isolated(phrase.isEmpty() ? number : number + u' ' + phrase);
}

QString httpStatusMeaning(int status)
{
    switch (status) {
    case 400:
    case 422:
        return Words::tr("Something in the request is missing or wrong; nothing was changed. The answer says what.");
    case 401:
        return Words::tr("The key or token was missing or is not known; nothing was changed.");
    case 402:
        return Words::tr("The card was declined; no money moved.");
    case 403:
        return Words::tr("The caller is known but may not do this; nothing was changed.");
    case 404:
        return Words::tr("There is no such address, or no such object that the caller may see.");
    case 405:
        return Words::tr("This address does not take this method.");
    case 409:
        return Words::tr("The state of the object, or an earlier use of the idempotency key, forbids this.");
    case 413:
        return Words::tr("The request was larger than the gateway takes.");
    case 421:
        return Words::tr("The gateway does not answer for the host name that was used.");
    case 429:
        return Words::tr("The caller made more calls than its limit allows; the answer says when to come back.");
    default:
        break;
    }
    if (status >= 500)
        return Words::tr("The gateway could not do it; trying again with the same idempotency key is safe.");
    if (status >= 400)
        return Words::tr("The gateway refused the call; nothing was changed.");
    if (status >= 300)
        return Words::tr("The caller was sent to another address.");
    return Words::tr("The call did what it asked for.");
}

Tone httpStatusTone(int status)
{
    if (status >= 500)
        return Tone::Negative;
    if (status >= 400)
        return Tone::Warning;
    return status >= 300 ? Tone::Info : Tone::Positive;
}

QString httpStatusIcon(int status)
{
    if (status >= 500)
        return u"dialog-close"_s;
    if (status >= 400)
        return u"dialog-cancel"_s;
    return status >= 300 ? u"go-next"_s : u"checkmark"_s;
}

QString dialectName(const QString &dialect)
{
    if (dialect == "paymentapi"_L1)
        return Words::tr("Payment API");
    if (dialect == "console"_L1)
        return Words::tr("Console");
    if (dialect == "nuvouch"_L1)
        return u"Nuvouch"_s;
    if (dialect == "clive"_L1)
        return u"Clive"_s;
    if (dialect == "stripe"_L1)
        return u"Stripe"_s;
    if (dialect == "pages"_L1)
        return Words::tr("Hosted pages");
    return dialect;
}

QString callerText(const LoggedRequest &request, const Me &me)
{
    if (request.actor.isEmpty())
        return Words::tr("Not known");
    if (request.actor == "customer"_L1)
        return Words::tr("A customer");
    return request.callerName.isEmpty() ? actorText(request.actor, me) : request.callerName;
}

QString methodText(const LoggedRequest &request)
{
    return request.method.isEmpty() ? u"–"_s : isolated(request.method);
}

QString logTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return isolated(local.toString(today ? u"HH:mm:ss.zzz"_s : u"MM-dd HH:mm:ss.zzz"_s));
}

} // namespace countersign::ui
