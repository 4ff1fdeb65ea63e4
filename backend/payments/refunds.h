// A refund as an object of its own: part of what was captured, given back, and how far that has come. Made by
// payments::refund(). Reads on any connection; jobs on the writer's thread.
#pragma once

#include "due/agenda.h"
#include "payments/actions.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::payments {

inline constexpr Millis refundDelay = 1 * minute; // until a refund that does not stay as it is moves on

enum class RefundState : std::uint8_t { Pending = 1, Succeeded = 2, Failed = 3, Canceled = 4 };
std::string_view name(RefundState state);

struct RefundRecord
{
    std::int64_t seq = 0;
    std::string suffix;       // re_<suffix>
    std::int64_t payment = 0; // seq
    std::int64_t amount = 0;
    std::string reason, actor;
    RefundState state = RefundState::Succeeded;
    std::optional<std::string> metadata; // JSON object
    Millis createdAt = 0;
};

std::optional<RefundRecord> findRefund(db::Connection &connection, std::int64_t tenant, std::string_view suffix);
std::optional<RefundRecord> newestRefund(db::Connection &connection, std::int64_t payment);

struct RefundFilter // of the Stripe profile
{
    std::int64_t tenant = 0;
    std::optional<std::int64_t> payment, intent; // seq
    std::optional<Millis> from, to;              // created: from <= t < to
};
// Newest first; beyond `after`, or oldest first beyond it with `upward`. A seq, exclusive; 0: from the beginning.
std::vector<RefundRecord> listRefunds(db::Connection &connection, const RefundFilter &filter, std::int64_t after,
                                      bool upward, std::int64_t limit);

// Error NotFound.
Result<RefundRecord> setRefundMetadata(std::int64_t tenant, const std::string &suffix, const std::string &metadata,
                                       Transaction &transaction);

std::unique_ptr<due::Rule> refundSettlement(); // pending -> succeeded, and those that fail afterwards

} // namespace countersign::payments
