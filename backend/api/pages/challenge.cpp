#include "api/pages/challenge.h"

#include "api/pages/html.h"
#include "api/pages/render.h"
#include "api/paymentapi/redirect.h"
#include "approvals/approval.h"
#include "core/ids.h"
#include "core/json/writer.h"

namespace countersign::api::pages {
namespace {

using payments::Challenge;
using payments::ChallengeState;
using payments::Intent;

std::string_view brandName(payments::Brand brand)
{
    return brand == payments::Brand::Visa         ? "Visa"
           : brand == payments::Brand::Mastercard ? "Mastercard"
                                                  : payments::name(brand);
}

constexpr Millis secretReturned = 10 * minute;

// Where the customer goes after a Stripe challenge: its three parameters (contracts/clive-stripe.md B3).
std::string stripeReturn(const Challenge &challenge, const Intent &intent, bool paid, Millis now,
                         const secrets::Keyring &keyring)
{
    const std::string id = intent.id();
    std::string url = paymentapi::withParameter(challenge.returnUrl, "payment_intent", id);
    // Its browser has it back by then; whoever comes later with the address alone does not get it.
    const bool fresh = challenge.endedAt && now - *challenge.endedAt <= secretReturned;
    if (const auto secret = keyring.open(secrets::Label::Seal, intent.secretSealed, "intent:" + id); fresh && secret)
        url = paymentapi::withParameter(url, "payment_intent_client_secret", *secret);
    return paymentapi::withParameter(url, "redirect_status", paid ? "succeeded" : "failed");
}

std::string nextOf(const Challenge &challenge, const Intent &intent, Millis now, const secrets::Keyring &keyring)
{
    const bool paid = challenge.state == ChallengeState::Passed && intent.status == payments::IntentStatus::Authorized;
    if (!challenge.returnUrl.empty())
        return stripeReturn(challenge, intent, paid, now, keyring);
    if (intent.profile != payments::Profile::Payment)
        return {};
    return paid ? paymentapi::redirectUrl(intent.successUrl, intent.id()) : "/checkout/" + intent.id();
}

struct Face
{
    std::string_view state;
    Word title;
};

Face faceOf(const ChallengeView &view)
{
    if (!view.challenge)
        return {"unknown", Word::ChallengeUnknownTitle};
    switch (view.challenge->state) {
    case ChallengeState::Passed:
        return {"passed", Word::ChallengePassedTitle};
    case ChallengeState::Failed:
        return {"failed", Word::ChallengeFailedTitle};
    case ChallengeState::Abandoned:
        return {"abandoned", Word::ChallengeLeftTitle};
    case ChallengeState::TimedOut:
        return {"timed-out", Word::ChallengeTimedOutTitle};
    case ChallengeState::Pending:
        break;
    }
    return view.waiting ? Face{"waiting", Word::WaitingTitle} : Face{"challenge", Word::ChallengeTitle};
}

std::string choice(std::string_view id, std::string_view verb, std::string_view look, std::string_view words)
{
    return "<button type=\"submit\"" + std::string(look) + " data-testid=\"" + std::string(verb) +
           "\" formaction=\"/challenge/" + std::string(id) + "/" + std::string(verb) + "\">" + escaped(words) +
           "</button>\n";
}

std::string choicesOf(const ChallengeView &view)
{
    if (view.waiting)
        return {};
    const Language &words = *view.language;
    const std::string id = view.challenge->id();
    std::string out = choice(id, "pass", " class=\"primary\"", words[Word::Pass]);
    out += choice(id, "fail", "", words[Word::Fail]);
    if (!view.challenge->approval)
        out += choice(id, "ask", "", words[Word::AskApprover]);
    return out;
}

http::Response pending(const ChallengeView &view, const Surroundings &surroundings)
{
    const Language &words = *view.language;
    const Challenge &challenge = *view.challenge;
    const accounts::Tenant *tenant = surroundings.directory->tenant(view.intent->tenant);
    const std::string payee = tenant ? tenant->name : std::string();
    const Face face = faceOf(view);
    const std::string text =
        view.waiting ? escaped(words[Word::WaitingText]) : sentence(words[Word::ChallengeText], payee, {});
    const std::string note =
        view.waiting ? "<noscript><p class=\"note\">" + escaped(words[Word::WaitingNoScript]) + "</p></noscript>"
                     : "<p class=\"note\">" + escaped(words[Word::ChallengeNote]) + "</p>";
    const std::string content =
        filled(resource("challenge.html"),
               {{"title", escaped(words[face.title])},
                {"text", text},
                {"amount", amountText(*Money::of(view.intent->amount, view.intent->currency), words)},
                {"payee-label", escaped(words[Word::Payee])},
                {"payee", named(payee)},
                {"card-label", escaped(words[Word::Card])},
                {"card", "<bdi dir=\"ltr\">" + std::string(brandName(challenge.card.brand)) +
                             " \u2022\u2022\u2022\u2022 " + escaped(challenge.card.last4) + "</bdi>"},
                {"until-label", escaped(words[Word::Until])},
                {"until", formatMillis(challenge.expiresAt)},
                {"until-text", timeText(challenge.expiresAt)},
                {"id", challenge.id()},
                {"choices", choicesOf(view)},
                {"leave", escaped(words[Word::Leave])},
                {"note", note}});
    return framed(words, {face.state, words[face.title], content, 200, Scripts::Ours});
}

http::Response over(const ChallengeView &view)
{
    const Language &words = *view.language;
    const Face face = faceOf(view);
    const bool leads = !view.next.empty();
    const Word text = !view.challenge ? Word::PaymentUnknownText : Word::ChallengeOverText;
    std::string content = "<h1 data-testid=\"title\">" + escaped(words[face.title]) + "</h1>";
    if (leads || !view.challenge)
        content += "\n<p data-testid=\"text\" role=\"status\">" + escaped(words[text]) + "</p>";
    if (leads)
        content += "\n<p><a class=\"button\" rel=\"noreferrer\" data-testid=\"continue\" data-next=\"always\" href=\"" +
                   escaped(view.next) + "\">" + escaped(words[Word::Continue]) + "</a></p>";
    return framed(words, {face.state, words[face.title], content, view.challenge ? 200 : 404, Scripts::Ours});
}

// What an approver is shown, all of it of the challenge itself: what is approved cannot become something else.
approvals::NewApproval approvalOf(const Challenge &challenge, const Intent &intent, const std::string &payee,
                                  Millis now)
{
    const Money amount = *Money::of(intent.amount, intent.currency);
    const std::string card =
        std::string(brandName(challenge.card.brand)) + " \u2022\u2022\u2022\u2022 " + challenge.card.last4;
    approvals::NewApproval out;
    out.tenant = intent.tenant;
    out.id = approvals::newApprovalId(now);
    out.externalId = challenge.id();
    out.parent = challenge.id();
    out.subject = intent.id();
    out.subjectLabel = challenge.customerName;
    out.needsLink = false;
    out.expiresAt = challenge.expiresAt;
    out.card.title = "Confirm a card payment";
    out.card.description = intent.description;
    out.card.action = "card_payment";
    out.card.reference = intent.id();
    out.card.payee = payee;
    out.card.amountText = amountDigits(amount, ".", ",") + " " + std::string(intent.currency.code());
    out.card.amountValue = amountDigits(amount, ".", {});
    out.card.amountCurrency = std::string(intent.currency.code());
    out.card.details = {{"Card", card}};
    out.card.decisions = {{"Approve", "approve", false}, {"Deny", "deny", true}};
    json::Writer w;
    w.object().field("challenge", challenge.id()).field("payment_intent", intent.id()).field("payee", payee);
    w.field("amount", intent.amount).field("currency", intent.currency.code());
    w.field("card_last4", challenge.card.last4).end();
    out.request = std::move(w).take();
    return out;
}

} // namespace

Result<ChallengeRequest> decodeChallenge(const Context &context)
{
    return ChallengeRequest{std::string(idSuffix(context.captures.at(0), prefix::challenge)),
                            &languageFor(context.request.headers.value("accept-language")),
                            context.surroundings.keyring};
}

Result<ChallengeView> findChallenge(const ChallengeRequest &request, const Reading &reading)
{
    ChallengeView view;
    view.language = request.language;
    view.challenge = payments::findChallenge(reading.db, reading.now, request.suffix);
    if (!view.challenge)
        return view;
    view.intent = payments::findIntentBySeq(reading.db, reading.now, view.challenge->intent);
    if (view.challenge->state != ChallengeState::Pending) {
        view.next = nextOf(*view.challenge, *view.intent, reading.now, *request.keyring);
    } else if (view.challenge->approval) {
        const auto asked =
            approvals::findApproval(reading.db, reading.now, view.intent->tenant, *view.challenge->approval);
        view.waiting = asked && asked->state == approvals::ApprovalState::Pending;
    }
    return view;
}

http::Response renderChallenge(const ChallengeView &view, const Surroundings &surroundings)
{
    const bool asks = view.challenge && view.challenge->state == ChallengeState::Pending;
    return asks ? pending(view, surroundings) : over(view);
}

http::Response renderChallengeState(const ChallengeView &view, const Surroundings &)
{
    json::Writer w;
    w.object().field("state", faceOf(view).state).end();
    http::Response response = http::Response::json(view.challenge ? 200 : 404, std::move(w).take());
    response.with("Cache-Control", "no-store");
    return response;
}

Result<Answered> answerChallenge(const ChallengeAnswer &answer, journal::Transaction &tx)
{
    const auto challenge = payments::findChallenge(tx.db(), tx.now(), answer.challenge.suffix);
    if (!challenge)
        return Answered{{}, answer.challenge.language};
    // A second answer, and one that comes too late, is told by the page what became of the first.
    const auto settled = payments::settleChallenge({challenge->suffix, answer.verdict}, tx);
    if (!settled && settled.error().code != Code::ChallengeEnded)
        return settled.error();
    return Answered{challenge->id(), answer.challenge.language};
}

Result<Answered> askApprover(const ChallengeRequest &request, journal::Transaction &tx)
{
    const auto challenge = payments::findChallenge(tx.db(), tx.now(), request.suffix);
    if (!challenge)
        return Answered{{}, request.language};
    if (challenge->state == ChallengeState::Pending && !challenge->approval && challenge->expiresAt > tx.now()) {
        const auto intent = payments::findIntentBySeq(tx.db(), tx.now(), challenge->intent);
        const std::string payee = approvals::integratorOf(tx.db(), intent->tenant).name;
        COUNTERSIGN_TRY(made, approvals::createApproval(approvalOf(*challenge, *intent, payee, tx.now()), tx));
        payments::noteApproval(*challenge, made.approval.id, tx);
    }
    return Answered{challenge->id(), request.language};
}

http::Response renderAnswered(const Answered &answered, const Surroundings &surroundings)
{
    if (answered.challenge.empty()) {
        ChallengeView nobody;
        nobody.language = answered.language;
        return renderChallenge(nobody, surroundings);
    }
    http::Response response = http::Response::empty(303);
    response.with("Location", "/challenge/" + answered.challenge).with("Cache-Control", "no-store");
    return response;
}

} // namespace countersign::api::pages
