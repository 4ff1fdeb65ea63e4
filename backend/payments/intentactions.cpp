#include "payments/intentactions.h"

#include "journal/changes.h"
#include "payments/attempt.h"

namespace countersign::payments {
namespace {

Error withStatus(Code code, const Intent &intent)
{
    return Error{code, std::string(name(intent.status)), {}, intent.attemptsLeft()};
}

std::optional<Error> refusalOfConfirm(const Intent &intent)
{
    switch (intent.status) {
    case IntentStatus::Created:
        return std::nullopt;
    case IntentStatus::Expired:
        return Error::of(Code::IntentExpired);
    case IntentStatus::Failed:
        return Error{Code::IntentAttemptsExhausted, {}, {}, intent.maxAttempts.value_or(intentAttempts)};
    case IntentStatus::Authorized:
    case IntentStatus::Canceled:
    case IntentStatus::RequiresAction:
        break;
    }
    return withStatus(Code::IntentNotConfirmable, intent);
}

} // namespace

Result<Intent> createIntent(const NewIntent &command, Transaction &transaction)
{
    Intent i;
    i.suffix = command.suffix;
    i.tenant = command.tenant;
    i.profile = command.profile;
    i.currency = command.amount.currency();
    i.amount = command.amount.minorUnits();
    i.manualCapture = command.manualCapture;
    i.secretHash = command.secretHash;
    i.secretSealed = command.secretSealed;
    i.successUrl = command.successUrl;
    i.cancelUrl = command.cancelUrl;
    i.orderId = command.orderId;
    i.description = command.description;
    i.customerEmail = command.customerEmail;
    i.metadata = command.metadata;
    i.statementSuffix = command.statementSuffix;
    i.createdAt = transaction.now();
    if (command.profile == Profile::Payment) {
        i.maxAttempts = intentAttempts;
        i.expiresAt = transaction.now() + intentLifetime;
    }
    transaction.db().run(
        "INSERT INTO intents(uid, tenant, profile, status, currency, amount, manual_capture, secret_hash, "
        "secret_sealed, success_url, cancel_url, order_id, description, customer_email, metadata, "
        "max_attempts, created_at, expires_at, statement_suffix) "
        "VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        i.suffix, i.tenant, static_cast<int>(i.profile), i.currency.number(), i.amount, i.manualCapture, i.secretHash,
        db::Blob{i.secretSealed}, i.successUrl, i.cancelUrl, i.orderId, i.description, i.customerEmail, i.metadata,
        i.maxAttempts, i.createdAt, i.expiresAt, i.statementSuffix);
    i.seq = transaction.db().lastRow();
    transaction.count(i.tenant, counterName(IntentStatus::Created), 1);
    transaction.append(
        journal::Kind::IntentCreated, i.tenant, i.id(), {},
        journal::Changes().set("amount", i.amount).set("currency", i.currency.code()).set("status", "created").json());
    return i;
}

Result<Confirmed> confirmIntent(const Confirm &command, Transaction &transaction)
{
    const auto find = [&] {
        return findIntent(transaction.db(), transaction.now(), command.intent.tenant, command.intent.suffix);
    };
    std::optional<Intent> found = find();
    if (command.secretHash && (!found || found->secretHash != *command.secretHash))
        return Error::of(Code::ClientSecretInvalid);
    if (!found)
        return Error::notFound("intent");
    if (command.intent.version && *command.intent.version != found->version)
        return Error::of(Code::Changed);
    COUNTERSIGN_CHECK(endOverdueChallenge(*found, transaction));
    Intent intent = find().value();
    if (auto refusal = refusalOfConfirm(intent))
        return std::move(*refusal);
    if (command.cardProblem)
        return *command.cardProblem;

    const Behavior &behavior = command.behaves.in(intent.profile);
    if (behavior.afterChallenge)
        return startChallenge(std::move(intent), command, *behavior.afterChallenge, transaction);
    return payIntent(std::move(intent), {command.card, behavior.outcome, command.customerName, command.customerEmail},
                     transaction);
}

Result<Confirmed> payIntent(Intent intent, const Attempt &attempt, Transaction &transaction)
{
    NewPayment charge;
    charge.tenant = intent.tenant;
    charge.profile = intent.profile;
    charge.capture = intent.manualCapture ? CaptureMode::Later : CaptureMode::AtOnce;
    charge.amount = *Money::of(intent.amount, intent.currency);
    charge.card = attempt.card;
    charge.outcome = attempt.outcome;
    charge.description = intent.description;
    charge.customerEmail = attempt.customerEmail ? attempt.customerEmail : intent.customerEmail;
    charge.customerName = attempt.customerName;
    charge.metadata = intent.metadata;
    charge.intent = intent.seq;
    charge.parent = intent.id();
    COUNTERSIGN_TRY(payment, authorize(charge, transaction));

    const bool approved = payment.status != PaymentStatus::Failed;
    intent.attempts += 1;
    intent.version += 1;
    const std::int64_t left = intent.attemptsLeft();
    const IntentStatus after = approved                          ? IntentStatus::Authorized
                               : intent.maxAttempts && left <= 0 ? IntentStatus::Failed
                                                                 : IntentStatus::Created;
    intent.customerEmail = charge.customerEmail;
    transaction.db().run(
        "UPDATE intents SET status = ?, attempts = ?, payment = ?, customer_email = ?, version = ? WHERE seq = ?",
        static_cast<int>(after), intent.attempts, db::ZeroIsNull{approved ? payment.seq : 0}, intent.customerEmail,
        intent.version, intent.seq);
    intent.status = after;
    if (approved) {
        intent.payment = payment.seq;
        intent.paymentSuffix = payment.suffix;
    }
    if (after != IntentStatus::Created) {
        transaction.count(intent.tenant, counterName(IntentStatus::Created), -1);
        transaction.count(intent.tenant, counterName(after), 1);
    }
    journal::Changes changes;
    changes.set("attempts", intent.attempts).set("payment", payment.id());
    if (after != IntentStatus::Created)
        changes.moved("status", "created", name(after));
    transaction.append(approved                        ? journal::Kind::IntentSucceeded
                       : after == IntentStatus::Failed ? journal::Kind::IntentFailed
                                                       : journal::Kind::IntentDeclined,
                       intent.tenant, intent.id(), {}, changes.json());
    payment.intentSuffix = intent.suffix;
    return Confirmed{std::move(intent), std::move(payment), std::nullopt};
}

std::optional<Code> refusalOfCancel(IntentStatus status)
{
    if (status == IntentStatus::Created || status == IntentStatus::RequiresAction)
        return std::nullopt;
    return status == IntentStatus::Authorized ? Code::IntentCompleted : Code::IntentNotCancelable;
}

Result<Intent> cancelIntent(const IntentRef &ref, Transaction &transaction)
{
    std::optional<Intent> found = findIntent(transaction.db(), transaction.now(), ref.tenant, ref.suffix);
    if (!found)
        return Error::notFound("intent");
    Intent intent = std::move(*found);
    if (ref.version && *ref.version != intent.version)
        return Error::of(Code::Changed);
    if (const auto refusal = refusalOfCancel(intent.status))
        return withStatus(*refusal, intent);
    COUNTERSIGN_CHECK(dropChallenge(intent, transaction));
    const std::string_view before = name(intent.status);
    transaction.db().run("UPDATE intents SET status = 3, version = version + 1 WHERE seq = ? AND status = 1",
                         intent.seq);
    intent.status = IntentStatus::Canceled;
    intent.version += 1;
    transaction.count(intent.tenant, counterName(IntentStatus::Created), -1);
    transaction.count(intent.tenant, counterName(IntentStatus::Canceled), 1);
    transaction.append(journal::Kind::IntentCanceled, intent.tenant, intent.id(), {},
                       journal::Changes().moved("status", before, "canceled").json());
    return intent;
}

} // namespace countersign::payments
