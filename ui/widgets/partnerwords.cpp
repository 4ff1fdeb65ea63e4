#include "widgets/partnerwords.h"

#include "widgets/foreigntext.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partner)
};

BadgeLook unknown(const QString &word)
{
    return {word.isEmpty() ? Words::tr("Unknown") : word, u"question"_s, Tone::Neutral};
}

QString percent(const QString &number)
{
    return isolated(number + u'%');
}

} // namespace

BadgeLook transactionLook(const QString &status)
{
    if (status == "initialized"_L1)
        return {Words::tr("Initialized"), u"clock"_s, Tone::Neutral};
    if (status == "pending"_L1)
        return {Words::tr("Pending"), u"clock"_s, Tone::Info};
    if (status == "succeeded"_L1)
        return {Words::tr("Succeeded"), u"checkmark"_s, Tone::Positive};
    if (status == "failed"_L1)
        return {Words::tr("Failed"), u"dialog-close"_s, Tone::Negative};
    if (status == "refunded"_L1)
        return {Words::tr("Refunded"), u"edit-undo"_s, Tone::Neutral};
    if (status == "chargeback"_L1)
        return {Words::tr("Charged back"), u"dialog-warning"_s, Tone::Warning};
    if (status == "abandoned"_L1)
        return {Words::tr("Abandoned"), u"dialog-cancel"_s, Tone::Neutral};
    return unknown(status);
}

QString transactionMeaning(const QString &status)
{
    if (status == "initialized"_L1 || status == "pending"_L1)
        return Words::tr("The customer has not paid yet. Next: it succeeds, fails or is abandoned.");
    if (status == "succeeded"_L1)
        return Words::tr("The customer has paid. Next: it is settled, refunded or charged back.");
    if (status == "failed"_L1)
        return Words::tr("The payment was declined. Next: another attempt may succeed.");
    if (status == "refunded"_L1)
        return Words::tr("The money went back to the customer.");
    if (status == "chargeback"_L1)
        return Words::tr("The customer's bank took the money back.");
    if (status == "abandoned"_L1)
        return Words::tr("The customer left without paying. Nothing can follow.");
    return Words::tr("This version of the program does not know this state.");
}

BadgeLook settlementLook(const QString &settlement)
{
    if (settlement == "unsettled"_L1)
        return {Words::tr("Not settled"), u"clock"_s, Tone::Neutral};
    if (settlement == "queued"_L1)
        return {Words::tr("In a batch"), u"clock"_s, Tone::Info};
    if (settlement == "paid"_L1)
        return {Words::tr("Paid out"), u"checkmark"_s, Tone::Positive};
    return unknown(settlement);
}

BadgeLook batchLook(const QString &status)
{
    if (status == "pending"_L1)
        return {Words::tr("To be paid"), u"clock"_s, Tone::Info};
    if (status == "sent"_L1)
        return {Words::tr("Paid out"), u"checkmark"_s, Tone::Positive};
    if (status == "failed"_L1)
        return {Words::tr("Not paid"), u"dialog-close"_s, Tone::Negative};
    return unknown(status);
}

QString batchMeaning(const QString &status)
{
    if (status == "pending"_L1)
        return Words::tr("Its transactions are added up. Next: it is paid out to the client.");
    if (status == "sent"_L1)
        return Words::tr("The net amount went to the client. Nothing can follow.");
    if (status == "failed"_L1)
        return Words::tr("The bank did not take it. Next: pay it again.");
    return Words::tr("This version of the program does not know this state.");
}

BadgeLook standingLook(const QString &status)
{
    if (status == "active"_L1)
        return {Words::tr("Active"), u"checkmark"_s, Tone::Positive};
    if (status == "suspended"_L1)
        return {Words::tr("Suspended"), u"dialog-cancel"_s, Tone::Negative};
    if (status == "inactive"_L1)
        return {Words::tr("Inactive"), u"dialog-cancel"_s, Tone::Neutral};
    if (status == "pending_kyc"_L1 || status == "pending"_L1)
        return {Words::tr("Under review"), u"clock"_s, Tone::Warning};
    if (status == "approved"_L1)
        return {Words::tr("Reviewed"), u"checkmark"_s, Tone::Positive};
    return unknown(status);
}

QString channelName(const QString &channel)
{
    if (channel == "wise"_L1)
        return u"Wise"_s;
    if (channel == "mercury"_L1)
        return u"Mercury"_s;
    return channel;
}

QString feeWords(const PartnerClient &client)
{
    QStringList parts;
    if (!client.feePercent.isEmpty())
        parts += percent(client.feePercent);
    if (client.feeFlat)
        parts += formatMoney(*client.feeFlat);
    return parts.isEmpty() ? Words::tr("the partner's") : parts.join(u" + "_s);
}

QString nameOf(const NamedParty &party)
{
    return foreignLine(party.name.isEmpty() ? party.id : party.name);
}

std::optional<TimelineLine> partnerTimelineLine(const JournalEntry &entry)
{
    const QString &kind = entry.kind;
    TimelineLine line;
    if (kind.startsWith("transaction."_L1)) {
        const QString word = kind.sliced(12);
        const BadgeLook look = transactionLook(word == "charged_back"_L1 ? u"chargeback"_s : word);
        line = {look.text, {}, look.icon, look.tone};
    } else if (kind == "batch.created"_L1) {
        line = {Words::tr("Batch made"), {}, u"list-add"_s, Tone::Info};
    } else if (kind == "batch.sent"_L1) {
        line = {Words::tr("Paid out"), {}, u"checkmark"_s, Tone::Positive};
    } else if (kind == "batch.failed"_L1) {
        line = {Words::tr("The bank did not take it"), {}, u"dialog-close"_s, Tone::Negative};
    } else {
        return std::nullopt;
    }
    if (const QString transfer = entry.data.value("transfer"_L1).toString(); !transfer.isEmpty())
        line.detail = isolated(transfer);
    return line;
}

} // namespace countersign::ui
