#include "widgets/approvalwords.h"

#include "widgets/foreigntext.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

QString readableName(const QString &name)
{
    QString words = name;
    words.replace(u'_', u' ').replace(u'-', u' ');
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return foreignLine(words);
}

QString linesOf(const QList<DetailLine> &details)
{
    QStringList lines;
    for (const DetailLine &line : details)
        lines += u"%1 %2"_s.arg(foreignLine(line.label), foreignLine(line.value));
    return lines.join(u", "_s);
}

} // namespace

BadgeLook approvalLook(const Approval &approval)
{
    switch (approval.state) {
    case ApprovalState::Pending:
        return {Words::tr("Pending"), u"clock"_s, Tone::Warning};
    case ApprovalState::Approved:
        return {Words::tr("Approved"), u"checkmark"_s, Tone::Positive};
    case ApprovalState::Denied:
        return {Words::tr("Denied"), u"dialog-close"_s, Tone::Negative};
    case ApprovalState::Expired:
        return {Words::tr("Expired"), u"chronometer"_s, Tone::Neutral};
    case ApprovalState::Cancelled:
        return {Words::tr("Cancelled"), u"dialog-cancel"_s, Tone::Neutral};
    case ApprovalState::Unknown:
        break;
    }
    return {approval.stateWord, u"dialog-information"_s, Tone::Neutral};
}

QString approvalMeaning(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Pending:
        return Words::tr("Waits for a decision; without one it expires and counts as not approved.");
    case ApprovalState::Approved:
        return Words::tr("Somebody allowed it; the integrator was told. This is final.");
    case ApprovalState::Denied:
        return Words::tr("Somebody refused it; the integrator was told. This is final.");
    case ApprovalState::Expired:
        return Words::tr("Nobody decided in time, so it is not approved. This is final.");
    case ApprovalState::Cancelled:
        return Words::tr("It was withdrawn before anybody decided. This is final.");
    case ApprovalState::Unknown:
        break;
    }
    return {};
}

QString decisionLabel(const Approval &approval, const QString &value)
{
    for (const DecisionChoice &choice : approval.decisions) {
        if (choice.value == value)
            return foreignLine(choice.label);
    }
    return readableName(value);
}

QString decisionSentence(const Approval &approval)
{
    if (!approval.decision)
        return {};
    const DecisionMade &made = *approval.decision;
    const QString label = decisionLabel(approval, made.value);
    const QString when = absoluteTime(made.at);
    const QString by = made.by.isEmpty() ? Words::tr("somebody") : foreignLine(made.by);
    const QString how =
        made.method == "console"_L1 ? Words::tr("in the console") : Words::tr("by %1").arg(foreignLine(made.method));
    return Words::tr("“%1” by %2, %3, %4", "decision, person, how, when").arg(label, by, how, when);
}

QString partyText(const PartyName &party)
{
    return party.name.isEmpty() ? foreignLine(party.id) : foreignLine(party.name);
}

QString sourceText(const SourceName &source)
{
    if (source.key.isEmpty())
        return {};
    QStringList parts;
    if (!source.name.isEmpty())
        parts += foreignLine(source.name);
    if (!source.type.isEmpty())
        parts += foreignLine(source.type);
    parts += foreignLine(source.key);
    return parts.join(u" · "_s);
}

QString askerKind(const Asker &asker)
{
    if (asker.isAgent)
        return Words::tr("AI agent");
    return readableName(asker.type);
}

BadgeLook riskLook(const RiskNote &risk)
{
    const QString level = risk.level.toLower();
    if (level == "high"_L1 || level == "critical"_L1)
        return {level == "high"_L1 ? Words::tr("High risk") : Words::tr("Critical risk"), u"dialog-warning"_s,
                Tone::Negative};
    if (level == "medium"_L1 || level == "moderate"_L1)
        return {Words::tr("Medium risk"), u"dialog-warning"_s, Tone::Warning};
    if (level == "low"_L1)
        return {Words::tr("Low risk"), u"checkmark"_s, Tone::Positive};
    return {Words::tr("Risk: %1").arg(readableName(risk.level.left(40))), u"dialog-warning"_s, Tone::Warning};
}

QString riskSignal(const QString &name)
{
    if (name == "automated_action"_L1)
        return Words::tr("Automated action");
    if (name == "new_payee"_L1)
        return Words::tr("New payee");
    if (name == "high_amount"_L1)
        return Words::tr("High amount");
    return readableName(name);
}

BadgeLook callbackLook(const Callback &callback)
{
    const QString &state = callback.state;
    if (state == "succeeded"_L1)
        return {Words::tr("Delivered"), u"checkmark"_s, Tone::Positive};
    if (state == "pending"_L1)
        return {Words::tr("On its way"), u"clock"_s, Tone::Info};
    if (state == "held"_L1)
        return {Words::tr("Held"), u"media-playback-pause"_s, Tone::Warning};
    if (state == "failed"_L1)
        return {Words::tr("Failed"), u"dialog-close"_s, Tone::Negative};
    if (state == "expired"_L1)
        return {Words::tr("Given up"), u"chronometer"_s, Tone::Negative};
    return {readableName(state), u"dialog-information"_s, Tone::Neutral};
}

QString callbackMeaning(const Callback &callback)
{
    if (callback.state == "succeeded"_L1)
        return Words::tr("The integrator took the callback.");
    if (callback.state == "pending"_L1)
        return Words::tr("The callback is sent now, or tried again.");
    if (callback.state == "held"_L1)
        return Words::tr("The endpoint is paused; the callback goes out when it is resumed.");
    return Words::tr("The integrator did not take the callback; it can be sent again on the Webhooks page.");
}

QStringList changesBetween(const Approval &before, const Approval &now)
{
    QStringList changes;
    const auto differs = [&changes](const QString &name, const QString &was, const QString &is) {
        const QString nothing = Words::tr("nothing");
        if (was != is)
            changes +=
                Words::tr("%1: %2, now %3").arg(name, was.isEmpty() ? nothing : was, is.isEmpty() ? nothing : is);
    };
    differs(Words::tr("State"), approvalLook(before).text, approvalLook(now).text);
    differs(Words::tr("Amount"), foreignLine(before.amount), foreignLine(now.amount));
    differs(Words::tr("Payee"), foreignLine(before.payee), foreignLine(now.payee));
    differs(Words::tr("Title"), foreignLine(before.title), foreignLine(now.title));
    differs(Words::tr("Description"), foreignLine(before.description), foreignLine(now.description));
    differs(Words::tr("Details"), linesOf(before.details), linesOf(now.details));
    if (before.asker != now.asker)
        differs(Words::tr("Asked by"), foreignLine(before.asker.name), foreignLine(now.asker.name));
    if (before.risk != now.risk)
        differs(Words::tr("Risk"), foreignLine(before.risk.level), foreignLine(now.risk.level));
    if (before.expiresAt != now.expiresAt)
        differs(Words::tr("Ends"), absoluteTime(before.expiresAt), absoluteTime(now.expiresAt));
    if (before.decisions != now.decisions)
        changes += Words::tr("The decisions to choose from are others");
    return changes;
}

std::optional<TimelineLine> approvalTimelineLine(const JournalEntry &entry)
{
    if (!entry.kind.startsWith("approval."_L1))
        return std::nullopt;
    const QStringView what = QStringView(entry.kind).sliced(9);
    TimelineLine line;
    if (what == "created"_L1)
        line = {Words::tr("Asked for"), {}, u"clock"_s, Tone::Info};
    else if (what == "seen"_L1)
        line = {Words::tr("Seen by an approver"), {}, u"view-visible"_s, Tone::Neutral};
    else if (what == "approved"_L1)
        line = {Words::tr("Approved"), {}, u"checkmark"_s, Tone::Positive};
    else if (what == "denied"_L1)
        line = {Words::tr("Denied"), {}, u"dialog-close"_s, Tone::Negative};
    else if (what == "expired"_L1)
        line = {Words::tr("Expired without a decision"), {}, u"chronometer"_s, Tone::Neutral};
    else if (what == "cancelled"_L1)
        line = {Words::tr("Cancelled"), {}, u"dialog-cancel"_s, Tone::Neutral};
    else
        return std::nullopt;
    if (const QString reason = entry.data.value("reason"_L1).toString(); !reason.isEmpty())
        line.detail = Words::tr("Reason: %1").arg(foreignLine(reason));
    return line;
}

BadgeLook linkLook(const Link &link)
{
    switch (link.state) {
    case LinkState::Pending:
        return {Words::tr("Waiting"), u"clock"_s, Tone::Warning};
    case LinkState::Accepted:
        return {Words::tr("Accepted"), u"checkmark"_s, Tone::Positive};
    case LinkState::Refused:
        return {Words::tr("Refused"), u"dialog-close"_s, Tone::Negative};
    case LinkState::Expired:
        return {Words::tr("Expired"), u"chronometer"_s, Tone::Neutral};
    case LinkState::Unknown:
        break;
    }
    return {link.stateWord, u"dialog-information"_s, Tone::Neutral};
}

QString linkMeaning(LinkState state)
{
    switch (state) {
    case LinkState::Pending:
        return Words::tr("Can be accepted once, by the code or the picture, until it ends.");
    case LinkState::Accepted:
        return Words::tr("The subject is connected; approvals go to the person who accepted.");
    case LinkState::Refused:
        return Words::tr("The person said no; make a new link to ask again.");
    case LinkState::Expired:
        return Words::tr("Nobody accepted in time; make a new link.");
    case LinkState::Unknown:
        break;
    }
    return {};
}

BadgeLook connectionLook(const Connection &connection)
{
    return connection.active ? BadgeLook{Words::tr("Active"), u"checkmark"_s, Tone::Positive}
                             : BadgeLook{Words::tr("Revoked"), u"dialog-cancel"_s, Tone::Neutral};
}

QString groupedCode(const QString &shortCode)
{
    QString text = shortCode;
    for (qsizetype i = 4; i < text.size(); i += 5)
        text.insert(i, u' ');
    return isolated(text);
}

} // namespace countersign::ui
