#include "api/pages/testcards.h"

#include "api/pages/html.h"
#include "payments/cardnetwork.h"

namespace countersign::api::pages {
namespace {

using payments::Outcome;

// The two that the table tells apart from their neighbours by nothing but the number.
constexpr std::string_view frictionless = "4000002500003155";
constexpr std::string_view asksAlways = "4000002760003184";

Word labelOf(const payments::TestCard &card)
{
    if (card.number == frictionless)
        return Word::CardFrictionless;
    if (card.number == asksAlways)
        return Word::CardAsksAlways;
    if (card.afterChallenge)
        return *card.afterChallenge == Outcome::Approved ? Word::CardAsks : Word::CardAsksDeclined;
    switch (card.outcome) {
    case Outcome::Approved:
        return Word::CardApproved;
    case Outcome::InsufficientFunds:
        return Word::CardFunds;
    case Outcome::ExpiredCard:
        return Word::CardExpired;
    case Outcome::CvvMismatch:
        return Word::CardCvv;
    case Outcome::ProcessingError:
        return Word::CardProcessing;
    case Outcome::FraudDeclined:
        return Word::CardFraud;
    default:
        return Word::CardDoNotHonor;
    }
}

std::string grouped(std::string_view number)
{
    std::string out;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += ' ';
        out += number[i];
    }
    return out;
}

} // namespace

std::string testCardStrip(const Language &words)
{
    std::string out =
        "<section class=\"cards\" aria-labelledby=\"cards-title\" data-testid=\"test-cards\" hidden>\n<h2 "
        "id=\"cards-title\">" +
        escaped(words[Word::TestCards]) + "</h2>\n<p class=\"hint\">" + escaped(words[Word::TestCardsText]) +
        "</p>\n<ul>\n";
    for (const payments::TestCard &card : payments::testCards()) {
        if (card.profile != payments::Profile::Payment)
            continue;
        const std::string number(card.number);
        out += "<li><button type=\"button\" data-number=\"" + number + "\" data-testid=\"card-" + number + "\">" +
               escaped(words[labelOf(card)]) + "<bdi dir=\"ltr\">" + grouped(number) + "</bdi></button></li>\n";
    }
    return out + "</ul>\n</section>";
}

} // namespace countersign::api::pages
