#include "api/pages/words.h"

#include <algorithm>

namespace countersign::api::pages {
namespace {

constexpr std::array all{
    Language{"en", "ltr", 0},
    Language{"fr", "ltr", 1},
    Language{"ar", "rtl", 2},
};
static_assert(all.size() == languageCount);

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

// "q=0.85" in thousandths; one that is not given, or not understood, is 1.
int weightOf(std::string_view parameters)
{
    const auto at = parameters.find("q=");
    if (at == std::string_view::npos)
        return 1000;
    const std::string_view text = trimmed(parameters.substr(at + 2));
    int weight = text.starts_with('1') ? 1000 : 0;
    int place = 100;
    for (std::size_t i = 2; i < text.size() && i < 5 && text[i] >= '0' && text[i] <= '9' && weight < 1000; ++i) {
        weight += (text[i] - '0') * place;
        place /= 10;
    }
    return weight;
}

bool isLanguage(std::string_view tag, std::string_view code)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return tag.size() >= code.size() && (tag.size() == code.size() || tag[code.size()] == '-') &&
           std::equal(code.begin(), code.end(), tag.begin(), [&](char a, char b) { return a == lower(b); });
}

} // namespace

std::span<const Language> languages()
{
    return all;
}

const Language &languageFor(std::string_view acceptLanguage)
{
    const Language *best = &all.front();
    int bestWeight = 0;
    while (!acceptLanguage.empty()) {
        const auto comma = std::min(acceptLanguage.find(','), acceptLanguage.size());
        const std::string_view one = acceptLanguage.substr(0, comma);
        acceptLanguage.remove_prefix(std::min(comma + 1, acceptLanguage.size()));
        const auto semicolon = std::min(one.find(';'), one.size());
        const std::string_view tag = trimmed(one.substr(0, semicolon));
        const int weight = weightOf(one.substr(semicolon));
        const auto known =
            std::ranges::find_if(all, [&](const Language &language) { return isLanguage(tag, language.code); });
        if (known != all.end() && weight > bestWeight) {
            best = &*known;
            bestWeight = weight;
        }
    }
    return *best;
}

} // namespace countersign::api::pages
