#include "widgets/intentwords.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intent)
};

QString resultWords(const QString &result)
{
    if (result == "failed"_L1)
        return Words::tr("the card's holder could not prove who they are");
    if (result == "abandoned"_L1)
        return Words::tr("the card's holder left");
    if (result == "timed_out"_L1)
        return Words::tr("nobody answered in time");
    return {};
}

} // namespace

BadgeLook intentLook(IntentStatus status, const QString &word)
{
    switch (status) {
    case IntentStatus::Created:
        return {Words::tr("Open"), u"clock"_s, Tone::Info};
    case IntentStatus::RequiresAction:
        return {Words::tr("Requires action"), u"question"_s, Tone::Warning};
    case IntentStatus::Authorized:
        return {Words::tr("Paid"), u"checkmark"_s, Tone::Positive};
    case IntentStatus::Canceled:
        return {Words::tr("Canceled"), u"dialog-cancel"_s, Tone::Neutral};
    case IntentStatus::Expired:
        return {Words::tr("Expired"), u"chronometer"_s, Tone::Neutral};
    case IntentStatus::Failed:
        return {Words::tr("Locked"), u"dialog-close"_s, Tone::Negative};
    case IntentStatus::Unknown:
        break;
    }
    return {word.isEmpty() ? Words::tr("Unknown") : word, u"question"_s, Tone::Neutral};
}

BadgeLook intentLook(const Intent &intent)
{
    return intentLook(intent.status, intent.statusWord);
}

QString intentMeaning(IntentStatus status)
{
    switch (status) {
    case IntentStatus::Created:
        return Words::tr("It waits to be paid. Next: a card pays it, it is canceled, or its time ends.");
    case IntentStatus::RequiresAction:
        return Words::tr("A card was entered and its holder is asked to prove who they are. Next: they pass, fail or "
                         "leave.");
    case IntentStatus::Authorized:
        return Words::tr("A card has paid it. What follows, follows on the payment.");
    case IntentStatus::Canceled:
        return Words::tr("It was canceled before anybody paid. Nothing can follow.");
    case IntentStatus::Expired:
        return Words::tr("Its time ended before anybody paid. Nothing can follow.");
    case IntentStatus::Failed:
        return Words::tr("Every attempt was declined, and there are none left. Nothing can follow.");
    case IntentStatus::Unknown:
        break;
    }
    return Words::tr("This version of the program does not know this state.");
}

std::optional<TimelineLine> intentTimelineLine(const JournalEntry &entry)
{
    const QString &kind = entry.kind;
    TimelineLine line;
    if (kind == "intent.created"_L1)
        line = {Words::tr("Page made"), {}, u"list-add"_s, Tone::Info};
    else if (kind == "intent.declined"_L1)
        line = {Words::tr("Attempt declined"), {}, u"dialog-close"_s, Tone::Warning};
    else if (kind == "intent.succeeded"_L1)
        line = {Words::tr("Paid"), {}, u"checkmark"_s, Tone::Positive};
    else if (kind == "intent.canceled"_L1)
        line = {Words::tr("Canceled"), {}, u"dialog-cancel"_s, Tone::Neutral};
    else if (kind == "intent.expired"_L1)
        line = {Words::tr("Expired without a payment"), {}, u"chronometer"_s, Tone::Neutral};
    else if (kind == "intent.failed"_L1)
        line = {Words::tr("Locked: no attempts left"), {}, u"dialog-close"_s, Tone::Negative};
    else if (kind == "challenge.started"_L1)
        line = {Words::tr("The card's holder is asked"), {}, u"question"_s, Tone::Warning};
    else if (kind == "challenge.passed"_L1)
        line = {Words::tr("Challenge passed"), {}, u"checkmark"_s, Tone::Positive};
    else if (kind == "challenge.failed"_L1)
        line = {Words::tr("Challenge not passed"), {}, u"dialog-close"_s, Tone::Negative};
    else
        return std::nullopt;
    QStringList parts;
    if (const QString card = entry.data.value("card"_L1).toString(); !card.isEmpty())
        parts += isolated(u"•••• "_s + card);
    if (const QString words = resultWords(entry.data.value("result"_L1).toString()); !words.isEmpty())
        parts += words;
    if (const QJsonValue attempts = entry.data.value("attempts"_L1); attempts.isDouble())
        parts += Words::tr("attempt %1").arg(isolated(QString::number(attempts.toInteger())));
    if (const QString payment = entry.data.value("payment"_L1).toString(); !payment.isEmpty())
        parts += isolated(payment);
    line.detail = parts.join(u" · "_s);
    return line;
}

BadgeLook cardLook(const TestCard &card)
{
    if (card.outcome == "approved"_L1)
        return {Words::tr("Approved"), u"checkmark"_s, Tone::Positive};
    if (card.outcome == "declined"_L1)
        return {Words::tr("Declined"), u"dialog-close"_s, Tone::Negative};
    return {Words::tr("Asks for a challenge"), u"question"_s, Tone::Warning};
}

QString cardWords(const TestCard &card, CardUse use)
{
    const QString outcome = cardLook(card).text;
    if (use == CardUse::Page && !card.afterChallenge.isEmpty())
        return card.afterChallenge == "approved"_L1 ? Words::tr("%1; passed, it is approved").arg(outcome)
                                                    : Words::tr("%1; passed, it is declined all the same").arg(outcome);
    QString words = outcome;
    if (!card.text.isEmpty() && card.outcome != "approved"_L1)
        words = Words::tr("%1: %2", "outcome and reason").arg(outcome, declineReason(card.code, card.text));
    if (!card.code.isEmpty())
        words = Words::tr("%1 (code %2)").arg(words, isolated(card.code));
    return words;
}

} // namespace countersign::ui
