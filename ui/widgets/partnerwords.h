// The words and tones partners, Clive transactions and settlement batches are shown with.
#pragma once

#include "client/partnervalues.h"
#include "widgets/badge.h"
#include "widgets/paymentwords.h"

#include <optional>

namespace countersign::ui {

[[nodiscard]] BadgeLook transactionLook(const QString &status);
[[nodiscard]] QString transactionMeaning(const QString &status);
[[nodiscard]] BadgeLook settlementLook(const QString &settlement); // of one transaction
[[nodiscard]] BadgeLook batchLook(const QString &status);
[[nodiscard]] QString batchMeaning(const QString &status);
[[nodiscard]] BadgeLook standingLook(const QString &status); // of a partner or a client
[[nodiscard]] QString channelName(const QString &channel);
[[nodiscard]] QString feeWords(const PartnerClient &client);
[[nodiscard]] QString nameOf(const NamedParty &party); // its name, or the id where it has none
// The line of a timeline for what happened to a transaction or a batch; nothing for other kinds.
[[nodiscard]] std::optional<TimelineLine> partnerTimelineLine(const JournalEntry &entry);

} // namespace countersign::ui
