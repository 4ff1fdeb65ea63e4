#include "api/pages/checkout.h"

#include "api/pages/html.h"
#include "api/pages/render.h"
#include "api/pages/testcards.h"
#include "api/paymentapi/redirect.h"
#include "core/ids.h"
#include "payments/queries.h"

namespace countersign::api::pages {
namespace {

using payments::Intent;
using payments::IntentStatus;
using payments::Outcome;

CheckoutState stateOf(IntentStatus status)
{
    switch (status) {
    case IntentStatus::Created:
        return CheckoutState::Open;
    case IntentStatus::Authorized:
        return CheckoutState::Paid;
    case IntentStatus::Canceled:
        return CheckoutState::Canceled;
    case IntentStatus::Expired:
        return CheckoutState::Expired;
    case IntentStatus::Failed:
        return CheckoutState::Locked;
    case IntentStatus::RequiresAction:
        break;
    }
    return CheckoutState::Asked;
}

Word reasonWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::DoNotHonor:
        return Word::ReasonDoNotHonor;
    case Outcome::InsufficientFunds:
        return Word::ReasonFunds;
    case Outcome::ExpiredCard:
        return Word::ReasonExpired;
    case Outcome::CvvMismatch:
        return Word::ReasonCvv;
    case Outcome::ProcessingError:
        return Word::ReasonProcessing;
    case Outcome::FraudDeclined:
        return Word::ReasonFraud;
    case Outcome::AuthenticationFailed:
        return Word::ReasonAuthentication;
    default:
        return Word::ReasonOther;
    }
}

// What the script may have to say, by the names it looks for.
std::string wordsForScript(const Language &words)
{
    struct Entry
    {
        std::string_view name;
        Word word;
    };
    constexpr std::array said{
        Entry{"paying", Word::Paying},
        Entry{"attempts", Word::AttemptsLeft},
        Entry{"declined", Word::Declined},
        Entry{"rejected", Word::Rejected},
        Entry{"too-many", Word::TooMany},
        Entry{"unsure", Word::Unsure},
        Entry{"not-made", Word::NotMade},
        Entry{"unreachable", Word::Unreachable},
        Entry{"paid-title", Word::PaidTitle},
        Entry{"paid-text", Word::PaidText},
        Entry{"continue", Word::Continue},
        Entry{"number-missing", Word::NumberMissing},
        Entry{"number-short", Word::NumberShort},
        Entry{"number-wrong", Word::NumberWrong},
        Entry{"brand-wrong", Word::BrandWrong},
        Entry{"expiry-missing", Word::ExpiryMissing},
        Entry{"expiry-past", Word::ExpiryPast},
        Entry{"expiry-far", Word::ExpiryFar},
        Entry{"cvv-missing", Word::CvvMissing},
        Entry{"cvv-wrong", Word::CvvWrong},
        Entry{"holder-missing", Word::HolderMissing},
        Entry{"email-wrong", Word::EmailWrong},
        Entry{"reason-other", Word::ReasonOther},
    };
    std::string out;
    const auto say = [&](std::string_view name, Word word) {
        out.append(" data-").append(name).append("=\"").append(escaped(words[word])).append("\"");
    };
    for (const Entry &entry : said)
        say(entry.name, entry.word);
    // A decline by the reason that confirm tells, in lower case with a dash for what is no letter.
    for (const Outcome outcome : {Outcome::DoNotHonor, Outcome::InsufficientFunds, Outcome::ExpiredCard,
                                  Outcome::CvvMismatch, Outcome::ProcessingError, Outcome::FraudDeclined}) {
        std::string name = "reason-";
        for (const char c : payments::responseOf(outcome).reason)
            name += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        say(name, reasonWord(outcome));
    }
    return out;
}

std::string payee(const Intent &intent, const Surroundings &surroundings)
{
    const accounts::Tenant *tenant = surroundings.directory->tenant(intent.tenant);
    return tenant ? tenant->name : std::string();
}

std::string plain(std::string_view words, std::string_view value)
{
    std::string out(words);
    if (const auto at = out.find("%1"); at != std::string::npos)
        out.replace(at, 2, value);
    return out;
}

// As sentence(), with a value that is HTML already.
std::string around(std::string_view words, const std::string &html)
{
    return plain(escaped(words), html);
}

std::string cancelUrl(const Intent &intent)
{
    return escaped(paymentapi::withSessionId(intent.cancelUrl, intent.id()));
}

std::string monthOf(Millis now)
{
    return formatSeconds(now).substr(0, 7);
}

http::Response open(const CheckoutView &view, const Surroundings &surroundings)
{
    const Language &words = *view.language;
    const Intent &intent = *view.intent;
    const std::string name = payee(intent, surroundings);
    const std::string amount = amountText(*Money::of(intent.amount, intent.currency), words);
    std::string description;
    if (intent.description && !intent.description->empty())
        description = "<div><dt>" + escaped(words[Word::For]) + "</dt><dd data-testid=\"description\">" +
                      named(*intent.description) + "</dd></div>";
    std::string decline;
    if (view.lastOutcome)
        decline = around(words[Word::Declined], escaped(words[reasonWord(*view.lastOutcome)]));
    const std::string left =
        view.lastOutcome ? around(words[Word::AttemptsLeft], std::to_string(intent.attemptsLeft())) : std::string();
    const Millis until = intent.expiresAt.value_or(view.now);
    const std::string content =
        filled(resource("checkout.html"),
               {{"title", sentence(words[Word::CheckoutTitle], name, {})},
                {"amount", amount},
                {"for", description},
                {"until-label", escaped(words[Word::Until])},
                {"until", formatMillis(until)},
                {"until-text", timeText(until)},
                {"needs-script", escaped(words[Word::NeedsScript])},
                {"alert-hidden", view.lastOutcome ? "" : " hidden"},
                {"decline", decline},
                {"attempts", left},
                {"month", monthOf(view.now)},
                {"email-label", escaped(words[Word::Email])},
                {"email", escaped(intent.customerEmail.value_or(""))},
                {"number-label", escaped(words[Word::CardNumber])},
                {"number-hint", escaped(words[Word::CardNumberHint])},
                {"expiry-label", escaped(words[Word::Expiry])},
                {"cvv-label", escaped(words[Word::Cvv])},
                {"cvv-hint", escaped(words[Word::CvvHint])},
                {"holder-label", escaped(words[Word::Holder])},
                {"pay", around(words[Word::Pay], amount)},
                {"test-cards", surroundings.behaviour->testCards ? testCardStrip(words) : std::string()},
                {"cancel-url", cancelUrl(intent)},
                {"cancel", escaped(words[Word::Cancel])},
                {"words", wordsForScript(words)}});
    return framed(words, {"open", plain(words[Word::CheckoutTitle], name), content, 200, Scripts::Ours});
}

struct Face
{
    std::string_view state;
    Word title, text;
    int status;
};

Face faceOf(CheckoutState state)
{
    switch (state) {
    case CheckoutState::Asked:
        return {"asked", Word::AskedTitle, Word::AskedText, 200};
    case CheckoutState::Paid:
        return {"paid", Word::AlreadyPaidTitle, Word::AlreadyPaidText, 200};
    case CheckoutState::Expired:
        return {"expired", Word::PageExpiredTitle, Word::PageExpiredText, 410};
    case CheckoutState::Canceled:
        return {"canceled", Word::CanceledTitle, Word::CanceledText, 410};
    case CheckoutState::Locked:
        return {"locked", Word::LockedTitle, Word::LockedText, 410};
    case CheckoutState::Incomplete:
        return {"incomplete", Word::IncompleteTitle, Word::IncompleteText, 401};
    case CheckoutState::WrongSecret:
        return {"wrong-secret", Word::WrongSecretTitle, Word::IncompleteText, 401};
    default:
        return {"unknown", Word::PaymentUnknownTitle, Word::PaymentUnknownText, 404};
    }
}

std::string wayOn(const std::string &url, std::string_view attributes, std::string_view words)
{
    return "\n<p><a class=\"button\" rel=\"noreferrer\" href=\"" + url + "\"" + std::string(attributes) + ">" +
           escaped(words) + "</a></p>";
}

std::string wayOnFrom(const CheckoutView &view)
{
    const Language &words = *view.language;
    switch (view.state) {
    case CheckoutState::Asked:
        return wayOn("/challenge/" + std::string(prefix::challenge) + view.intent->challengeSuffix.value_or(""),
                     " data-testid=\"to-challenge\"", words[Word::AskedLink]);
    case CheckoutState::Paid:
        // Leads on by itself for the one who has just paid here, and for nobody who comes back to look.
        return wayOn(escaped(paymentapi::redirectUrl(view.intent->successUrl, view.intent->id())),
                     " data-testid=\"continue\" data-next=\"paying\"", words[Word::Continue]);
    case CheckoutState::Expired:
    case CheckoutState::Canceled:
    case CheckoutState::Locked:
        return wayOn(cancelUrl(*view.intent), " data-testid=\"back\"", words[Word::BackToShop]);
    default:
        return {};
    }
}

} // namespace

Result<CheckoutRequest> decodeCheckout(const Context &context)
{
    CheckoutRequest request;
    request.suffix = std::string(idSuffix(context.captures.at(0), prefix::intent));
    request.language = &languageFor(context.request.headers.value("accept-language"));
    const http::Query query(context.request.query());
    if (const std::string_view secret = query.value("client_secret"); !secret.empty())
        request.secretHash = context.surroundings.keyring->hash63(secrets::Label::ClientSecret, secret);
    return request;
}

Result<CheckoutView> findCheckout(const CheckoutRequest &request, const Reading &reading)
{
    CheckoutView view;
    view.language = request.language;
    view.now = reading.now;
    auto intent = payments::findIntent(reading.db, reading.now, 0, request.suffix);
    if (!intent || intent->profile != payments::Profile::Payment)
        return view;
    view.state = CheckoutState::Incomplete;
    if (!request.secretHash)
        return view;
    view.state = CheckoutState::WrongSecret;
    if (*request.secretHash != intent->secretHash)
        return view;
    view.state = stateOf(intent->status);
    if (intent->attempts > 0)
        view.lastOutcome = payments::lastOutcomeOf(reading.db, *intent);
    view.intent = std::move(intent);
    return view;
}

http::Response renderCheckout(const CheckoutView &view, const Surroundings &surroundings)
{
    if (view.state == CheckoutState::Open)
        return open(view, surroundings);
    const Language &words = *view.language;
    const Face face = faceOf(view.state);
    const std::string tried = view.intent ? std::to_string(view.intent->attempts) : std::string();
    const std::string text = "<h1 data-testid=\"title\">" + escaped(words[face.title]) +
                             "</h1>\n<p data-testid=\"text\" role=\"status\">" + around(words[face.text], tried) +
                             "</p>" + wayOnFrom(view);
    // After a reload only the script knows the secret: it asks again before anybody reads that something is missing.
    const std::string content = view.state == CheckoutState::Incomplete
                                    ? "<div data-part=\"incomplete\" hidden>\n" + text +
                                          "\n</div>\n<noscript><p data-testid=\"needs-script\">" +
                                          escaped(words[Word::NeedsScript]) + "</p></noscript>"
                                    : text;
    return framed(words, {face.state, words[face.title], content, face.status, Scripts::Ours});
}

} // namespace countersign::api::pages
