#include "journal/kind.h"

#include <array>

namespace countersign::journal {
namespace {

struct Row
{
    Kind kind;
    std::string_view name;
};

constexpr std::array rows{
    Row{Kind::PaymentAuthorized, "payment.authorized"},
    Row{Kind::PaymentCaptured, "payment.captured"},
    Row{Kind::PaymentVoided, "payment.voided"},
    Row{Kind::PaymentRefunded, "payment.refunded"},
    Row{Kind::PaymentFailed, "payment.failed"},
    Row{Kind::PaymentExpired, "payment.expired"},
    Row{Kind::RefundSettled, "refund.settled"},
    Row{Kind::RefundFailed, "refund.failed"},
    Row{Kind::RefundChanged, "refund.changed"},
    Row{Kind::DisputeOpened, "dispute.opened"},
    Row{Kind::DisputeClosed, "dispute.closed"},
    Row{Kind::IntentChanged, "intent.changed"},
    Row{Kind::CustomerCreated, "customer.created"},
    Row{Kind::CustomerChanged, "customer.changed"},
    Row{Kind::CustomerDeleted, "customer.deleted"},
    Row{Kind::MethodCreated, "payment_method.created"},
    Row{Kind::MethodAttached, "payment_method.attached"},
    Row{Kind::MethodDetached, "payment_method.detached"},
    Row{Kind::MethodChanged, "payment_method.changed"},
    Row{Kind::IntentCreated, "intent.created"},
    Row{Kind::IntentDeclined, "intent.declined"},
    Row{Kind::IntentSucceeded, "intent.succeeded"},
    Row{Kind::IntentCanceled, "intent.canceled"},
    Row{Kind::IntentExpired, "intent.expired"},
    Row{Kind::IntentFailed, "intent.failed"},
    Row{Kind::ChallengeStarted, "challenge.started"},
    Row{Kind::ChallengePassed, "challenge.passed"},
    Row{Kind::ChallengeFailed, "challenge.failed"},
    Row{Kind::LinkCreated, "link.created"},
    Row{Kind::LinkAccepted, "link.accepted"},
    Row{Kind::LinkRefused, "link.refused"},
    Row{Kind::LinkExpired, "link.expired"},
    Row{Kind::ConnectionAccepted, "connection.accepted"},
    Row{Kind::ConnectionRevoked, "connection.revoked"},
    Row{Kind::ApprovalCreated, "approval.created"},
    Row{Kind::ApprovalSeen, "approval.seen"},
    Row{Kind::ApprovalApproved, "approval.approved"},
    Row{Kind::ApprovalDenied, "approval.denied"},
    Row{Kind::ApprovalExpired, "approval.expired"},
    Row{Kind::ApprovalCancelled, "approval.cancelled"},
    Row{Kind::TransactionInitialized, "transaction.initialized"},
    Row{Kind::TransactionPending, "transaction.pending"},
    Row{Kind::TransactionSucceeded, "transaction.succeeded"},
    Row{Kind::TransactionFailed, "transaction.failed"},
    Row{Kind::TransactionAbandoned, "transaction.abandoned"},
    Row{Kind::TransactionRefunded, "transaction.refunded"},
    Row{Kind::TransactionChargedBack, "transaction.charged_back"},
    Row{Kind::BatchCreated, "batch.created"},
    Row{Kind::BatchSent, "batch.sent"},
    Row{Kind::BatchFailed, "batch.failed"},
    Row{Kind::EndpointCreated, "endpoint.created"},
    Row{Kind::EndpointChanged, "endpoint.changed"},
    Row{Kind::EndpointPaused, "endpoint.paused"},
    Row{Kind::EndpointResumed, "endpoint.resumed"},
    Row{Kind::EndpointRemoved, "endpoint.removed"},
    Row{Kind::EndpointSecretRotated, "endpoint.secret_rotated"},
    Row{Kind::EndpointSecretRevealed, "endpoint.secret_revealed"},
    Row{Kind::DeliveryAttempted, "delivery.attempted"},
    Row{Kind::DeliverySucceeded, "delivery.succeeded"},
    Row{Kind::DeliveryFailed, "delivery.failed"},
    Row{Kind::DeliveryExpired, "delivery.expired"},
    Row{Kind::DeliveryResent, "delivery.resent"},
    Row{Kind::TaskStarted, "task.started"},
    Row{Kind::TaskFinished, "task.finished"},
    Row{Kind::TaskCanceled, "task.canceled"},
    Row{Kind::MerchantCreated, "merchant.created"},
    Row{Kind::MerchantChanged, "merchant.changed"},
    Row{Kind::IntegratorCreated, "integrator.created"},
    Row{Kind::IntegratorChanged, "integrator.changed"},
    Row{Kind::PartnerCreated, "partner.created"},
    Row{Kind::PartnerChanged, "partner.changed"},
    Row{Kind::OperatorCreated, "operator.created"},
    Row{Kind::OperatorChanged, "operator.changed"},
    Row{Kind::KeyCreated, "key.created"},
    Row{Kind::KeyDeactivated, "key.deactivated"},
    Row{Kind::KeyRevealed, "key.revealed"},
    Row{Kind::ClockMoved, "clock.moved"},
    Row{Kind::SetupApplied, "setup.applied"},
    Row{Kind::StoreCreated, "store.created"},
    Row{Kind::RetentionChanged, "retention.changed"},
};

} // namespace

std::string_view kindName(Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return row.name;
    }
    return "unknown";
}

std::optional<Kind> kindFromNumber(std::int64_t number)
{
    for (const Row &row : rows) {
        if (static_cast<std::int64_t>(row.kind) == number)
            return row.kind;
    }
    return std::nullopt;
}

bool concernsAccounts(Kind kind)
{
    return kind >= Kind::MerchantCreated && kind < Kind::ClockMoved && kind != Kind::KeyRevealed;
}

} // namespace countersign::journal
