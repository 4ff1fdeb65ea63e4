// The words and tones webhooks are shown with: states of deliveries and endpoints, results of attempts, verdicts on
// signatures.
#pragma once

#include "client/session.h"
#include "widgets/badge.h"

#include <QString>

namespace countersign::ui {

[[nodiscard]] QString deliveryStateName(DeliveryState state, const QString &word = {}); // word: shown when unknown
// What the state means and what can come next.
[[nodiscard]] QString deliveryStateMeaning(DeliveryState state);
[[nodiscard]] BadgeLook deliveryLook(DeliveryState state, const QString &word = {});

// Whether an endpoint works at all (active, paused) and how it has been doing.
[[nodiscard]] BadgeLook endpointStateLook(const Endpoint &endpoint);
[[nodiscard]] QString endpointStateMeaning(const Endpoint &endpoint);
[[nodiscard]] BadgeLook endpointHealthLook(const Endpoint &endpoint);
[[nodiscard]] QString endpointHealthMeaning(const Endpoint &endpoint);
[[nodiscard]] QString endpointTitle(const Endpoint &endpoint); // its name, or where it goes

// "succeeded" in a few words: "Answered 200", "Connection refused".
[[nodiscard]] QString attemptResultName(const QString &result, int status);
[[nodiscard]] BadgeLook attemptLook(const QString &result, int status);
// Why the last attempt failed, as a title; the gateway's own sentence says more.
[[nodiscard]] QString failureTitle(const Delivery &delivery);
[[nodiscard]] QString attemptsText(const Delivery &delivery); // "2 of 5"
// What comes next, with the time that is left: "in 4 min 12 s", "once resumed", or nothing.
[[nodiscard]] QString nextAttemptText(const Delivery &delivery, const QDateTime &now);

[[nodiscard]] QString formatName(const QString &format);
[[nodiscard]] QString eventsText(const QStringList &events);
[[nodiscard]] QString inboxAnswerName(const QString &answer);

// What a verdict on a signature means, and what to do about it.
struct VerdictWords
{
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] VerdictWords verdictWords(bool valid, const QString &reason, const QString &otherwise);
// What the new secret does from when on, in a format that does or does not sign with both for a while.
[[nodiscard]] QString rotationText(const QString &format, bool overlap);

// Why it cannot be sent again or sent now; empty when it can.
[[nodiscard]] QString resendRefusal(const Delivery &delivery, const Session &session);
[[nodiscard]] QString sendNowRefusal(const Delivery &delivery, const Session &session);

} // namespace countersign::ui
