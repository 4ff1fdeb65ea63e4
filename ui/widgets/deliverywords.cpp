#include "widgets/deliverywords.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Webhook)
};

QString readable(QString word)
{
    word.replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString statusText(int status)
{
    return isolated(QString::number(status));
}

} // namespace

QString deliveryStateName(DeliveryState state, const QString &word)
{
    switch (state) {
    case DeliveryState::Pending:
        return Words::tr("Waiting", "delivery");
    case DeliveryState::Held:
        return Words::tr("Held", "delivery");
    case DeliveryState::Succeeded:
        return Words::tr("Delivered");
    case DeliveryState::Failed:
        return Words::tr("Failed", "delivery");
    case DeliveryState::Expired:
        return Words::tr("Expired", "delivery");
    case DeliveryState::Unknown:
        break;
    }
    return word.isEmpty() ? Words::tr("Unknown") : readable(word);
}

QString deliveryStateMeaning(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return Words::tr("It has not arrived yet. Next: the attempt that is due, or send it now.");
    case DeliveryState::Held:
        return Words::tr("Its endpoint is paused, so nothing is sent. Next: resume the endpoint and it goes out.");
    case DeliveryState::Succeeded:
        return Words::tr("The endpoint answered with success. Nothing follows, but it can be sent again.");
    case DeliveryState::Failed:
        return Words::tr("Every attempt failed. Nothing follows by itself. Next: mend the endpoint and send it again.");
    case DeliveryState::Expired:
        return Words::tr("Its time ran out before it arrived. Nothing follows by itself, but it can be sent again.");
    case DeliveryState::Unknown:
        break;
    }
    return Words::tr("This version of the program does not know this state.");
}

BadgeLook deliveryLook(DeliveryState state, const QString &word)
{
    const QString name = deliveryStateName(state, word);
    switch (state) {
    case DeliveryState::Pending:
        return {name, u"clock"_s, Tone::Info};
    case DeliveryState::Held:
        return {name, u"media-playback-pause"_s, Tone::Warning};
    case DeliveryState::Succeeded:
        return {name, u"checkmark"_s, Tone::Positive};
    case DeliveryState::Failed:
        return {name, u"dialog-close"_s, Tone::Negative};
    case DeliveryState::Expired:
        return {name, u"chronometer"_s, Tone::Neutral};
    case DeliveryState::Unknown:
        break;
    }
    return {name, u"question"_s, Tone::Neutral};
}

BadgeLook endpointStateLook(const Endpoint &endpoint)
{
    if (endpoint.paused())
        return {Words::tr("Paused"), u"media-playback-pause"_s, Tone::Warning};
    if (endpoint.state == "removed"_L1)
        return {Words::tr("Removed"), u"edit-delete"_s, Tone::Neutral};
    return {Words::tr("Active"), u"media-playback-start"_s, Tone::Positive};
}

QString endpointStateMeaning(const Endpoint &endpoint)
{
    if (endpoint.pausedBecause == "failures"_L1)
        return Words::tr("It paused itself after too many failures in a row. New deliveries wait. Next: mend it and "
                         "resume it.");
    if (endpoint.paused())
        return Words::tr("An operator paused it. New deliveries wait. Next: resume it and they go out.");
    if (endpoint.state == "removed"_L1)
        return Words::tr("It is gone. What was still waiting for it has failed.");
    return Words::tr("Events are sent as they happen. It can be paused, and they wait then.");
}

BadgeLook endpointHealthLook(const Endpoint &endpoint)
{
    switch (endpoint.health) {
    case EndpointHealth::Idle:
        return {Words::tr("Nothing yet"), u"clock"_s, Tone::Neutral};
    case EndpointHealth::Healthy:
        return {Words::tr("Healthy"), u"checkmark"_s, Tone::Positive};
    case EndpointHealth::Retrying:
        return {Words::tr("Trying again"), u"view-refresh"_s, Tone::Warning};
    case EndpointHealth::Failing:
        return {Words::tr("Failing"), u"dialog-close"_s, Tone::Negative};
    case EndpointHealth::Unknown:
        break;
    }
    return {Words::tr("Unknown"), u"question"_s, Tone::Neutral};
}

QString endpointHealthMeaning(const Endpoint &endpoint)
{
    switch (endpoint.health) {
    case EndpointHealth::Idle:
        return Words::tr("Nothing was sent to it so far. Next: send a test event to see whether it answers.");
    case EndpointHealth::Healthy:
        return Words::tr("The last delivery arrived.");
    case EndpointHealth::Retrying:
        return Words::tr("The last attempt failed and is tried again by itself.");
    case EndpointHealth::Failing:
        return Words::tr("%n deliveries in a row failed for good. Next: mend it, then send them again.", nullptr,
                         static_cast<int>(endpoint.failedInRow));
    case EndpointHealth::Unknown:
        break;
    }
    return Words::tr("This version of the program does not know this state.");
}

QString endpointTitle(const Endpoint &endpoint)
{
    return endpoint.name.isEmpty() ? isolated(endpoint.url) : endpoint.name;
}

QString attemptResultName(const QString &result, int status)
{
    if (result == "ok"_L1)
        return Words::tr("Answered %1").arg(statusText(status));
    if (result == "http_status"_L1)
        return Words::tr("Answered %1, which is no success").arg(statusText(status));
    if (result == "refused"_L1)
        return Words::tr("The connection was refused");
    if (result == "reset"_L1)
        return Words::tr("The connection broke off");
    if (result == "timeout"_L1)
        return Words::tr("No answer in time");
    if (result == "dns"_L1)
        return Words::tr("The host name is not known");
    if (result == "tls"_L1)
        return Words::tr("No secure connection came about");
    if (result == "too_large"_L1)
        return Words::tr("The answer is too large");
    if (result == "redirect"_L1)
        return Words::tr("Answered with a redirect, which is not followed");
    if (result == "blocked"_L1)
        return Words::tr("Not sent: this address is not allowed");
    return readable(result);
}

BadgeLook attemptLook(const QString &result, int status)
{
    if (result == "ok"_L1)
        return {attemptResultName(result, status), u"checkmark"_s, Tone::Positive};
    if (status > 0)
        return {statusText(status), u"dialog-close"_s, Tone::Negative};
    if (result == "timeout"_L1)
        return {Words::tr("Timeout"), u"chronometer"_s, Tone::Negative};
    if (result == "blocked"_L1)
        return {Words::tr("Not sent"), u"dialog-cancel"_s, Tone::Negative};
    return {Words::tr("No answer"), u"network-disconnect"_s, Tone::Negative};
}

QString failureTitle(const Delivery &delivery)
{
    return delivery.last ? attemptResultName(delivery.last->result, delivery.last->status) : QString();
}

QString attemptsText(const Delivery &delivery)
{
    if (delivery.attempts > delivery.mostAttempts) // sent again by hand after it had ended
        return isolated(QString::number(delivery.attempts));
    return Words::tr("%1 of %2", "attempts")
        .arg(isolated(QString::number(delivery.attempts)), isolated(QString::number(delivery.mostAttempts)));
}

QString nextAttemptText(const Delivery &delivery, const QDateTime &now)
{
    if (delivery.state == DeliveryState::Held)
        return Words::tr("once resumed");
    if (delivery.state != DeliveryState::Pending || !delivery.nextAttemptAt.isValid())
        return {};
    return countdown(delivery.nextAttemptAt, now);
}

QString formatName(const QString &format)
{
    if (format == "payment"_L1)
        return u"Payment API"_s;
    if (format == "stripe"_L1)
        return u"Stripe"_s;
    if (format == "nuvouch"_L1)
        return u"Nuvouch"_s;
    if (format == "clive"_L1)
        return u"Clive"_s;
    return readable(format);
}

QString eventsText(const QStringList &events)
{
    if (events.isEmpty() || events.contains(u"*"_s))
        return Words::tr("All events");
    return isolated(events.join(u", "_s));
}

QString inboxAnswerName(const QString &answer)
{
    if (answer == "200"_L1)
        return Words::tr("%1: taken").arg(isolated(answer));
    if (answer == "500"_L1)
        return Words::tr("%1: a fault").arg(isolated(answer));
    if (answer == "302"_L1)
        return Words::tr("%1: a redirect").arg(isolated(answer));
    if (answer == "slow"_L1)
        return Words::tr("Slowly");
    if (answer == "never"_L1)
        return Words::tr("Never");
    return isolated(answer);
}

VerdictWords verdictWords(bool valid, const QString &reason, const QString &otherwise)
{
    if (valid)
        return {Words::tr("The signature is right"), Words::tr("It was made with this secret over exactly this body."),
                Tone::Positive};
    const auto wrong = [](const QString &title, const QString &text) {
        return VerdictWords{title, text, Tone::Negative};
    };
    if (reason == "missing"_L1)
        return wrong(Words::tr("There is no signature"),
                     Words::tr("The header is empty. Read it before something strips it, and mind its exact name."));
    if (reason == "prefix_missing"_L1)
        return wrong(Words::tr("The prefix is missing"),
                     Words::tr("This format puts a word such as sha256= in front of the digits."));
    if (reason == "prefix_unexpected"_L1)
        return wrong(Words::tr("The prefix is too much"),
                     Words::tr("This format sends the bare digits, with nothing such as sha256= in front."));
    if (reason == "not_hex"_L1)
        return wrong(Words::tr("The signature is not hexadecimal"),
                     Words::tr("It must be 64 digits from 0 to 9 and a to f; Base64 is another spelling."));
    if (reason == "upper_case"_L1)
        return wrong(Words::tr("The letters are upper case"),
                     Words::tr("The digits are right, but this format writes them in lower case."));
    if (reason == "whitespace_changed"_L1)
        return wrong(
            Words::tr("White space in the body changed"),
            Words::tr("The signature is over the exact bytes. Check it before the body is trimmed or parsed."));
    if (reason == "body_reserialized"_L1)
        return wrong(
            Words::tr("The body was parsed and written again"),
            Words::tr("It means the same but is not the same bytes. Check the raw body, before JSON is parsed."));
    if (reason == "wrong_secret"_L1)
        return wrong(Words::tr("Another secret made it"),
                     Words::tr("The spelling is right, but not for this secret and body. Compare the secrets; one may "
                               "have been rotated."));
    if (reason == "clock_skew"_L1)
        return wrong(Words::tr("It is too old or from the future"),
                     Words::tr("The digits are right, but its time lies too far from the time it is checked at."));
    return wrong(Words::tr("The signature does not match"), otherwise);
}

QString rotationText(const QString &format, bool overlap)
{
    if (overlap)
        return Words::tr("%1 signs with both secrets during the overlap: receivers that know either one accept what "
                         "they get. After it only the new secret counts.")
            .arg(formatName(format));
    return Words::tr(
               "%1 has room for one signature only: the new secret signs from the next attempt on, attempts of "
               "deliveries that wait included. Let the receiver accept both secrets until it has seen the new one.")
        .arg(formatName(format));
}

QString resendRefusal(const Delivery &delivery, const Session &session)
{
    if (!session.mayResend())
        return Words::tr("Your role does not allow this");
    if (delivery.state == DeliveryState::Held)
        return Words::tr("The endpoint is paused; resume it and this goes out");
    if (delivery.state == DeliveryState::Pending)
        return Words::tr("It is still waiting for its next attempt; send it now instead");
    return {};
}

QString sendNowRefusal(const Delivery &delivery, const Session &session)
{
    if (!session.mayResend())
        return Words::tr("Your role does not allow this");
    if (delivery.state == DeliveryState::Held)
        return Words::tr("The endpoint is paused; resume it and this goes out");
    if (delivery.state != DeliveryState::Pending)
        return Words::tr("Nothing is waiting; send it again instead");
    return {};
}

} // namespace countersign::ui
