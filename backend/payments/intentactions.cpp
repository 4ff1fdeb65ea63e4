#include "payments/intentactions.h"

#include "journal/changes.h"
#include "payments/attempt.h"
#include "payments/dispute.h"

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
    i.customer = command.customer;
    i.method = command.method;
    i.options = command.options;
    i.createdAt = transaction.now();
    if (command.profile == Profile::Payment) {
        i.maxAttempts = intentAttempts;
        i.expiresAt = transaction.now() + intentLifetime;
    }
    transaction.db().run(
        "INSERT INTO intents(uid, tenant, profile, status, currency, amount, manual_capture, secret_hash, "
        "secret_sealed, success_url, cancel_url, order_id, description, customer_email, metadata, "
        "max_attempts, created_at, expires_at, statement_suffix, customer, method, options) "
        "VALUES(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        i.suffix, i.tenant, static_cast<int>(i.profile), i.currency.number(), i.amount, i.manualCapture, i.secretHash,
        db::Blob{i.secretSealed}, i.successUrl, i.cancelUrl, i.orderId, i.description, i.customerEmail, i.metadata,
        i.maxAttempts, i.createdAt, i.expiresAt, i.statementSuffix, i.customer, i.method, i.options);
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
    if (found && command.intent.profile && *command.intent.profile != found->profile)
        found.reset();
    if (command.secretHash && (!found || found->secretHash != *command.secretHash))
        return Error::of(Code::ClientSecretInvalid);
    if (!found)
        return Error::notFound("intent");
    if (command.intent.version && *command.intent.version != found->version)
        return Error::of(Code::Changed);
    if (found->challengeIsOverdue()) {
        COUNTERSIGN_CHECK(endOverdueChallenge(*found, transaction));
        found = find();
    }
    Intent intent = std::move(*found);
    if (auto refusal = refusalOfConfirm(intent))
        return std::move(*refusal);
    if (command.cardProblem)
        return *command.cardProblem;

    if (intent.method != command.method || command.options.value_or(intent.options) != intent.options) {
        transaction.db().run("UPDATE intents SET method = ?, options = ? WHERE seq = ?", command.method,
                             command.options.value_or(intent.options), intent.seq);
        intent = find().value();
    }
    const Behavior &behavior = command.behaves.in(intent.profile);
    if (behavior.afterChallenge)
        return startChallenge(std::move(intent), command, *behavior.afterChallenge, transaction);
    return payIntent(std::move(intent),
                     {command.card, behavior.outcome, command.customerName, command.customerEmail, behavior.sequel},
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
    charge.method = intent.method;
    charge.sequel = attempt.sequel;
    COUNTERSIGN_TRY(payment, authorize(charge, transaction));

    const bool approved = payment.status != PaymentStatus::Failed;
    intent.attempts += 1;
    intent.version += 1;
    const std::int64_t left = intent.attemptsLeft();
    const IntentStatus after = approved                          ? IntentStatus::Authorized
                               : intent.maxAttempts && left <= 0 ? IntentStatus::Failed
                                                                 : IntentStatus::Created;
    intent.customerEmail = charge.customerEmail;
    // A card that was declined is not tried again by itself.
    if (!approved) {
        intent.method.reset();
        intent.methodSuffix.reset();
    }
    intent.failure = approved ? std::nullopt : std::optional(payment.seq);
    transaction.db().run("UPDATE intents SET status = ?, attempts = ?, payment = ?, customer_email = ?, version = ?, "
                         "method = ?, failure = ? WHERE seq = ?",
                         static_cast<int>(after), intent.attempts, db::ZeroIsNull{approved ? payment.seq : 0},
                         intent.customerEmail, intent.version, intent.method, intent.failure, intent.seq);
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
    if (approved && intent.manualCapture)
        changes.set("capture", "manual");
    if (after != IntentStatus::Created)
        changes.moved("status", "created", name(after));
    transaction.append(approved                        ? journal::Kind::IntentSucceeded
                       : after == IntentStatus::Failed ? journal::Kind::IntentFailed
                                                       : journal::Kind::IntentDeclined,
                       intent.tenant, intent.id(), {}, changes.json());
    payment.intentSuffix = intent.suffix;
    openExpectedDispute(payment, transaction);
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
    return cancelIntentBecause(ref, std::nullopt, transaction);
}

Result<Intent> cancelIntentBecause(const IntentRef &ref, const std::optional<std::string> &reason,
                                   Transaction &transaction)
{
    std::optional<Intent> found = findIntent(transaction.db(), transaction.now(), ref.tenant, ref.suffix);
    if (!found || (ref.profile && *ref.profile != found->profile))
        return Error::notFound("intent");
    Intent intent = std::move(*found);
    if (ref.version && *ref.version != intent.version)
        return Error::of(Code::Changed);
    if (const auto refusal = refusalOfCancel(intent.status))
        return withStatus(*refusal, intent);
    COUNTERSIGN_CHECK(dropChallenge(intent, transaction));
    const std::string_view before = name(intent.status);
    transaction.db().run("UPDATE intents SET status = 3, canceled_at = ?, cancel_reason = ?, version = version + 1 "
                         "WHERE seq = ? AND status = 1",
                         transaction.now(), reason, intent.seq);
    intent.canceledAt = transaction.now();
    intent.cancelReason = reason;
    intent.status = IntentStatus::Canceled;
    intent.version += 1;
    transaction.count(intent.tenant, counterName(IntentStatus::Created), -1);
    transaction.count(intent.tenant, counterName(IntentStatus::Canceled), 1);
    transaction.append(journal::Kind::IntentCanceled, intent.tenant, intent.id(), {},
                       journal::Changes().moved("status", before, "canceled").json());
    return intent;
}

Result<Intent> changeIntent(const ChangeIntent &command, Transaction &transaction)
{
    std::optional<Intent> found =
        findIntent(transaction.db(), transaction.now(), command.intent.tenant, command.intent.suffix);
    if (!found || (command.intent.profile && *command.intent.profile != found->profile))
        return Error::notFound("intent");
    const bool concernsPaying = found->amount != command.amount.minorUnits() ||
                                found->currency != command.amount.currency() ||
                                found->manualCapture != command.manualCapture || found->method != command.method;
    const auto refusal = refusalOfCancel(found->status);
    if (refusal && concernsPaying)
        return withStatus(*refusal, *found);
    // Whatever is changed, the failure before it is history.
    transaction.db().run("UPDATE intents SET amount = ?, currency = ?, manual_capture = ?, description = ?, "
                         "customer_email = ?, metadata = ?, statement_suffix = ?, options = ?, customer = ?, "
                         "method = ?, failure = NULL, version = version + 1 WHERE seq = ?",
                         command.amount.minorUnits(), command.amount.currency().number(), command.manualCapture,
                         command.description, command.customerEmail, command.metadata, command.statementSuffix,
                         command.options, command.customer, command.method, found->seq);
    Intent after = findIntentBySeq(transaction.db(), transaction.now(), found->seq).value();
    journal::Changes changes;
    if (after.amount != found->amount)
        changes.moved("amount", found->amount, after.amount);
    if (after.currency != found->currency)
        changes.moved("currency", found->currency.code(), after.currency.code());
    if (after.methodSuffix && after.methodSuffix != found->methodSuffix)
        changes.set("method", "pm_" + *after.methodSuffix);
    transaction.append(journal::Kind::IntentChanged, after.tenant, after.id(), {}, changes.json());
    return after;
}

} // namespace countersign::payments
