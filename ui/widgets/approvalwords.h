// The words and tones approvals, links and connections are shown with.
#pragma once

#include "client/approvalvalues.h"
#include "widgets/badge.h"
#include "widgets/paymentwords.h"

#include <QString>
#include <QStringList>

namespace countersign::ui {

[[nodiscard]] BadgeLook approvalLook(const Approval &approval);
// What the state means and what can come next.
[[nodiscard]] QString approvalMeaning(ApprovalState state);
// The word of a decision: the integrator's own where it is one of the choices.
[[nodiscard]] QString decisionLabel(const Approval &approval, const QString &value);
// Who decided what, when and how; empty while nobody has.
[[nodiscard]] QString decisionSentence(const Approval &approval);
[[nodiscard]] QString partyText(const PartyName &party); // its name, or the id where it has none
[[nodiscard]] QString sourceText(const SourceName &source);
[[nodiscard]] QString askerKind(const Asker &asker); // "AI agent", or what the integrator calls it
[[nodiscard]] BadgeLook riskLook(const RiskNote &risk);
[[nodiscard]] QString riskSignal(const QString &name); // "automated_action" as words
[[nodiscard]] BadgeLook callbackLook(const Callback &callback);
[[nodiscard]] QString callbackMeaning(const Callback &callback);
// What is different between two looks at the same request, a sentence each.
[[nodiscard]] QStringList changesBetween(const Approval &before, const Approval &now);
// The line of a timeline for what happened to an approval; nothing for other kinds.
[[nodiscard]] std::optional<TimelineLine> approvalTimelineLine(const JournalEntry &entry);

[[nodiscard]] BadgeLook linkLook(const Link &link);
[[nodiscard]] QString linkMeaning(LinkState state);
[[nodiscard]] BadgeLook connectionLook(const Connection &connection);
[[nodiscard]] QString groupedCode(const QString &shortCode); // "ABCD 1234", isolated

} // namespace countersign::ui
