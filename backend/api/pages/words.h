// Every word of the hosted pages in the languages they speak, one table. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace countersign::api::pages {

enum class Word : std::uint8_t {
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
    Count_
};

struct Language
{
    std::string_view code, direction;
    std::array<std::string_view, static_cast<std::size_t>(Word::Count_)> words;
    [[nodiscard]] std::string_view operator[](Word word) const { return words[static_cast<std::size_t>(word)]; }
};

std::span<const Language> languages();
// What an Accept-Language header asks for most; English when it asks for none of them.
const Language &languageFor(std::string_view acceptLanguage);

} // namespace countersign::api::pages
