// The words and tones payment intents and test cards are shown with.
#pragma once

#include "client/intentvalues.h"
#include "widgets/badge.h"
#include "widgets/paymentwords.h"

#include <optional>

namespace countersign::ui {

[[nodiscard]] BadgeLook intentLook(IntentStatus status, const QString &word = {}); // word: shown when unknown
[[nodiscard]] BadgeLook intentLook(const Intent &intent);
// What the state means and what can come next.
[[nodiscard]] QString intentMeaning(IntentStatus status);
// The line of a timeline for what happened to an intent or a challenge of it; nothing for other kinds.
[[nodiscard]] std::optional<TimelineLine> intentTimelineLine(const JournalEntry &entry);

// What a test card does: charged directly, or on a page that can ask its holder.
enum class CardUse { Direct, Page };
[[nodiscard]] BadgeLook cardLook(const TestCard &card);
[[nodiscard]] QString cardWords(const TestCard &card, CardUse use);

} // namespace countersign::ui
