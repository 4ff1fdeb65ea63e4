// The words and tones a payment is shown with: statuses, cards, timeline lines.
#pragma once

#include "client/outcome.h"
#include "client/values.h"
#include "widgets/theme.h"

#include <QString>

namespace countersign::ui {

[[nodiscard]] QString statusName(PaymentStatus status, const QString &word = {}); // word: shown when unknown
// What the status means and what can come next.
[[nodiscard]] QString statusMeaning(PaymentStatus status);
[[nodiscard]] Tone statusTone(PaymentStatus status);
[[nodiscard]] QString statusIcon(PaymentStatus status); // name in the icon set

[[nodiscard]] QString brandName(const QString &brand);
[[nodiscard]] QString cardText(const Card &card);        // "Visa •••• 4242"
[[nodiscard]] QString cardNumber(const QString &digits); // in fours, isolated
[[nodiscard]] QString customerText(const Payment &payment);
// Why an action is not possible in this state; otherwise: the gateway's words. action: capture, void, refund.
[[nodiscard]] QString refusal(PaymentStatus status, const QString &action, const QString &otherwise);
// What the card network answered, by its code.
[[nodiscard]] QString declineReason(const QString &code, const QString &otherwise);
[[nodiscard]] QString riskText(const Payment &payment);

// One line of a timeline, as a sentence; and what else there is to say about it.
struct TimelineLine
{
    QString title;
    QString detail;
    QString icon;
    Tone tone = Tone::Neutral;
};
// Who did it, as a person reads it: "operator:usr_…" is somebody in a window, "key:…" a program.
[[nodiscard]] QString actorText(const QString &actor, const Me &me);
[[nodiscard]] TimelineLine timelineLine(const JournalEntry &entry, const QString &currency);

// A failed call for a person: what is wrong, and the way out.
struct Trouble
{
    QString title;
    QString text;
};
[[nodiscard]] Trouble troubleOf(const Error &error);

} // namespace countersign::ui
