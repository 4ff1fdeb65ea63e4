#include "widgets/walkthroughwords.h"

#include "widgets/approvalwords.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Walkthrough)
};

QString amountText()
{
    return formatMoney({Walkthrough::amount, QString::fromLatin1(Walkthrough::currency)});
}

QString decisionText(const Story &story)
{
    Approval approval;
    approval.stateWord = story.approvalStatus;
    approval.state = approvalStateFrom(story.approvalStatus);
    return approvalLook(approval).text;
}

bool approved(const Story &story)
{
    return approvalStateFrom(story.approvalStatus) == ApprovalState::Approved;
}

} // namespace

StageWords stageWords(Stage stage, const Story &story)
{
    switch (stage) {
    case Stage::Prepare:
        return {Words::tr("Get ready"),
                Words::tr("An integrator needs an API key, a place where callbacks arrive, and the secret that signs "
                          "them. The walkthrough borrows the keys of an integrator and of a merchant on this gateway; "
                          "callbacks arrive in the built-in inbox."),
                Words::tr("Look them up")};
    case Stage::Link:
        return {Words::tr("Link the customer"),
                Words::tr("Once for each customer, the integrator asks for a link and shows its code. For a customer "
                          "who is linked already, the answer is a conflict that names the connection: that is fine."),
                Words::tr("Ask for a link")};
    case Stage::Accept:
        return {Words::tr("Accept as the customer"),
                Words::tr("The customer scans the code and accepts. A signed callback tells the integrator, which "
                          "waits for it before it asks for approvals about this customer."),
                Words::tr("Accept the link")};
    case Stage::Hold:
        return {Words::tr("Hold the amount"),
                Words::tr("The merchant authorizes the payment. The amount is held on a test card and not taken yet."),
                Words::tr("Hold %1").arg(amountText())};
    case Stage::Ask:
        return {Words::tr("Ask for an approval"),
                Words::tr("The integrator says what is to happen, for how much, who asks and how risky it looks. "
                          "An ID of its own keeps a repeated request from becoming a second one."),
                Words::tr("Ask")};
    case Stage::Decide:
        return {Words::tr("Decide"),
                Words::tr("The person approves or denies, here or on the Approvals page. No money moves by this."),
                Words::tr("Approve")};
    case Stage::Callback:
        return {Words::tr("Check the callback"),
                Words::tr("The decision arrives as a callback. It counts only when its signature fits its exact body; "
                          "its delivery ID shows when the same one comes again."),
                Words::tr("Fetch and verify")};
    case Stage::Settle:
        break;
    }
    return {Words::tr("Move the money"),
            Words::tr("Only now, after a verified callback, the merchant acts: an approved payment is captured, any "
                      "other is released."),
            story.approvalStatus.isEmpty() || approved(story) ? Words::tr("Capture %1").arg(amountText())
                                                              : Words::tr("Release the hold")};
}

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Words::tr("not yet");
    case StepState::Ready:
        return Words::tr("next");
    case StepState::Running:
        return Words::tr("under way");
    case StepState::Done:
        return Words::tr("done");
    case StepState::Failed:
        break;
    }
    return Words::tr("failed");
}

QString resultOf(Stage stage, const Story &story)
{
    switch (stage) {
    case Stage::Prepare:
        return Words::tr("Integrator %1 with the key %2, merchant %3. Callbacks arrive in the inbox %4.")
            .arg(partyText(story.integrator), isolated(QString::fromLatin1(masked(story.integratorKey))),
                 isolated(story.merchant), isolated(story.inbox));
    case Stage::Link:
        return story.linkedBefore ? Words::tr("This customer is linked already, by %1.").arg(isolated(story.connection))
                                  : Words::tr("The link %1 waits to be accepted.").arg(isolated(story.link));
    case Stage::Accept:
        return story.linkedBefore ? Words::tr("Nothing to accept: this customer is linked already.")
                                  : Words::tr("Connected as %1, and the callback that says so is genuine.")
                                        .arg(isolated(story.connection));
    case Stage::Hold:
        return Words::tr("The payment %1 is now: %2.")
            .arg(isolated(story.payment), statusName(paymentStatusFrom(story.paymentStatus), story.paymentStatus));
    case Stage::Ask:
        return Words::tr("The request %1 waits for a decision.").arg(isolated(story.approval));
    case Stage::Decide:
        return Words::tr("The request is now: %1.").arg(decisionText(story));
    case Stage::Callback:
        return Words::tr("The signature is genuine. The delivery %1 says: %2.")
            .arg(isolated(story.delivery), decisionText(story));
    case Stage::Settle:
        break;
    }
    return Words::tr("The payment %1 is now: %2.")
        .arg(isolated(story.payment), statusName(paymentStatusFrom(story.paymentStatus), story.paymentStatus));
}

Trouble troubleOf(const StepTrouble &trouble)
{
    switch (trouble.kind) {
    case StepTrouble::Kind::None:
        return {};
    case StepTrouble::Kind::NoIntegrator:
        return {Words::tr("No integrator with an active key"),
                Words::tr("Start the demo, or name an integrator in the setup file, and try again.")};
    case StepTrouble::Kind::NoMerchant:
        return {Words::tr("No merchant with an active key"),
                Words::tr("Make a key on the Developers page and try again.")};
    case StepTrouble::Kind::NoAnswer:
        return {Words::tr("No answer came"), Words::tr("Try again when the gateway is back. (%1)").arg(trouble.detail)};
    case StepTrouble::Kind::Refused:
        return {Words::tr("The gateway refused this"),
                Words::tr("What it answered says why. (%1)").arg(isolated(trouble.detail))};
    case StepTrouble::Kind::Undecided:
        return {Words::tr("Nobody has decided yet"),
                Words::tr("Your role does not decide. Look again when an approver has.")};
    case StepTrouble::Kind::Ended:
        return {Words::tr("The link cannot be accepted any more"), Words::tr("Start again to make another.")};
    case StepTrouble::Kind::NotArrived:
        return {Words::tr("The callback has not arrived"),
                Words::tr("The Webhooks page shows what became of it. Then look again.")};
    case StepTrouble::Kind::NotGenuine:
        break;
    }
    return {Words::tr("The signature is wrong"), Words::tr("The callback does not count. (%1)").arg(trouble.detail)};
}

} // namespace countersign::ui
