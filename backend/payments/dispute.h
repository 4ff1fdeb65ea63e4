// A charge that its card's holder disputes. It takes nothing from the payment's own states: what was captured stays
// captured. Reads on any connection; jobs on the writer's thread.
#pragma once

#include "payments/actions.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::payments {

inline constexpr Millis evidenceTime = 9 * day; // to answer in

enum class DisputeReason : std::uint8_t { Fraudulent = 1, NotReceived = 2, General = 3 };
enum class DisputeState : std::uint8_t { Inquiry = 1, NeedsResponse = 2, Lost = 3, Closed = 4 }; // Closed: an inquiry
std::string_view name(DisputeReason reason);
std::string_view name(DisputeState state);

struct Dispute
{
    std::int64_t seq = 0;
    std::string suffix; // du_<suffix>
    std::int64_t tenant = 0;
    std::int64_t payment = 0; // seq
    std::int64_t amount = 0;
    DisputeReason reason = DisputeReason::Fraudulent;
    DisputeState state = DisputeState::NeedsResponse;
    std::optional<std::string> metadata; // JSON object
    Millis createdAt = 0;

    [[nodiscard]] std::string id() const { return "du_" + suffix; }
};

// What the test card promises, once there is money to dispute; nothing for any other payment.
void openExpectedDispute(const Payment &payment, Transaction &transaction);

// The merchant gives in. Error NotFound; Changed when it is over already.
Result<Dispute> closeDispute(std::int64_t tenant, const std::string &suffix, Transaction &transaction);
Result<Dispute> setDisputeMetadata(std::int64_t tenant, const std::string &suffix, const std::string &metadata,
                                   Transaction &transaction);

std::optional<Dispute> findDispute(db::Connection &connection, std::int64_t tenant, std::string_view suffix);
std::optional<Dispute> disputeOf(db::Connection &connection, std::int64_t payment);

struct DisputeFilter
{
    std::int64_t tenant = 0;                     // 0: any
    std::optional<std::int64_t> payment, intent; // seq
    std::optional<Millis> from, to;
};
std::vector<Dispute> listDisputes(db::Connection &connection, const DisputeFilter &filter, std::int64_t after,
                                  bool upward, std::int64_t limit); // as listRefunds()

} // namespace countersign::payments
