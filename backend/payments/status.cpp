#include "payments/status.h"

#include <array>

namespace countersign::payments {
namespace {

constexpr std::array<std::string_view, 8> paymentNames{"",         "authorized", "captured", "partially_refunded",
                                                       "refunded", "voided",     "failed",   "expired"};
constexpr std::array<std::string_view, 7> intentNames{"",        "created", "authorized",     "canceled",
                                                      "expired", "failed",  "requires_action"};

template <class Status, std::size_t N>
std::optional<Status> find(const std::array<std::string_view, N> &names, std::string_view name)
{
    for (std::size_t i = 1; i < N; ++i) {
        if (names[i] == name)
            return static_cast<Status>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view name(PaymentStatus status)
{
    return paymentNames[static_cast<std::size_t>(status)];
}

std::string_view name(IntentStatus status)
{
    return intentNames[static_cast<std::size_t>(status)];
}

std::optional<PaymentStatus> paymentStatusFromName(std::string_view name)
{
    return find<PaymentStatus>(paymentNames, name);
}

std::optional<IntentStatus> intentStatusFromName(std::string_view name)
{
    return find<IntentStatus>(intentNames, name);
}

} // namespace countersign::payments
