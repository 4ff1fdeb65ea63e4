// Every word of the hosted pages in the languages they speak, one table. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace countersign::api::pages {

enum class Word : std::uint8_t {
    // The page of a link
    Title,
    Ask, // %1 integrator, %2 subject
    From,
    Who,
    Scope,
    Until,
    Meaning, // %1 integrator
    Accept,
    Refuse,
    Caution,
    AcceptedTitle,
    AcceptedText, // %1 integrator, %2 subject
    RefusedTitle,
    RefusedText,
    ExpiredTitle,
    ExpiredText,
    UsedTitle,
    UsedText,
    UnknownTitle,
    UnknownText,
    ProblemTitle,
    ProblemText,
    PatienceText,

    // The checkout page
    CheckoutTitle, // %1 payee
    Amount,
    Payee,
    For,
    Email,
    CardNumber,
    CardNumberHint,
    Expiry,
    Cvv,
    CvvHint,
    Holder,
    Pay, // %1 amount
    Paying,
    Cancel,
    NeedsScript,
    AttemptsLeft, // %1 number

    // What is wrong with a field
    NumberMissing,
    NumberShort,
    NumberWrong,
    BrandWrong,
    HolderMissing,
    ExpiryMissing,
    ExpiryPast,
    ExpiryFar,
    CvvMissing,
    CvvWrong,
    EmailWrong,

    // What became of an attempt
    Declined, // %1 reason
    ReasonDoNotHonor,
    ReasonFunds,
    ReasonExpired,
    ReasonCvv,
    ReasonProcessing,
    ReasonFraud,
    ReasonAuthentication,
    ReasonOther,
    Rejected,
    TooMany,
    Unsure,
    NotMade,
    Unreachable,

    // The checkout page without a form
    PaidTitle,
    PaidText,
    AlreadyPaidTitle,
    AlreadyPaidText,
    PageExpiredTitle,
    PageExpiredText,
    CanceledTitle,
    CanceledText,
    LockedTitle,
    LockedText, // %1 number
    IncompleteTitle,
    IncompleteText,
    WrongSecretTitle,
    PaymentUnknownTitle,
    PaymentUnknownText,
    AskedTitle,
    AskedText,
    AskedLink,
    BackToShop,
    Continue,

    // Test cards
    TestCards,
    TestCardsText,
    CardApproved,
    CardDoNotHonor,
    CardFunds,
    CardExpired,
    CardCvv,
    CardProcessing,
    CardFraud,
    CardFrictionless,
    CardAsksAlways,
    CardAsks,
    CardAsksDeclined,

    // The 3-D Secure page
    ChallengeTitle,
    ChallengeText, // %1 payee
    Card,
    Pass,
    Fail,
    Leave,
    AskApprover,
    ChallengeNote,
    WaitingTitle,
    WaitingText,
    WaitingNoScript,
    ChallengePassedTitle,
    ChallengeFailedTitle,
    ChallengeLeftTitle,
    ChallengeTimedOutTitle,
    ChallengeOverText,
    ChallengeUnknownTitle,
    Count_
};

inline constexpr std::size_t languageCount = 3;

struct Language
{
    std::string_view code, direction;
    std::size_t index; // of the word table's columns
    [[nodiscard]] std::string_view operator[](Word word) const;
};

std::span<const Language> languages();
// What an Accept-Language header asks for most; English when it asks for none of them.
const Language &languageFor(std::string_view acceptLanguage);

} // namespace countersign::api::pages
