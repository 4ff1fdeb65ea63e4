#include "api/pages/words.h"

#include <algorithm>

namespace countersign::api::pages {
namespace {

constexpr std::array all{
    Language{"en",
             "ltr",
             {
                 "Link your account",
                 "%1 wants to link the account of %2 to you.",
                 "Asked by",
                 "Account of",
                 "At",
                 "Valid until",
                 "From then on %1 can ask you to approve payments and other actions. You decide about each of them.",
                 "Accept",
                 "Refuse",
                 "Accept only what you have asked for yourself.",
                 "Linked",
                 "The account of %2 is now linked. %1 can ask you for approvals. You may close this page.",
                 "Refused",
                 "Nothing was linked. You may close this page.",
                 "This request has expired",
                 "Nothing was linked. Ask for a new code where you found this one.",
                 "This link was used already",
                 "A link works once. If it was not you who accepted it, tell whoever sent it to you.",
                 "This link is not known",
                 "Check that the address is complete, or ask for a new code.",
                 "This did not work",
                 "The page cannot be shown.",
                 "Too many requests came at once. Wait a minute and try again.",
             }},
    Language{"fr",
             "ltr",
             {
                 "Associer votre compte",
                 "%1 souhaite vous associer le compte de %2.",
                 "Demand\u00e9 par",
                 "Compte de",
                 "Aupr\u00e8s de",
                 "Valable jusqu\u2019au",
                 "%1 pourra ensuite vous demander d\u2019approuver des paiements et d\u2019autres actions. Vous "
                 "d\u00e9cidez \u00e0 chaque fois.",
                 "Accepter",
                 "Refuser",
                 "N\u2019acceptez que ce que vous avez demand\u00e9 vous-m\u00eame.",
                 "Compte associ\u00e9",
                 "Le compte de %2 est maintenant associ\u00e9. %1 peut vous demander des approbations. Vous pouvez "
                 "fermer cette page.",
                 "Demande refus\u00e9e",
                 "Rien n\u2019a \u00e9t\u00e9 associ\u00e9. Vous pouvez fermer cette page.",
                 "Cette demande a expir\u00e9",
                 "Rien n\u2019a \u00e9t\u00e9 associ\u00e9. Demandez un nouveau code l\u00e0 o\u00f9 vous avez "
                 "trouv\u00e9 celui-ci.",
                 "Ce lien a d\u00e9j\u00e0 servi",
                 "Un lien ne sert qu\u2019une fois. Si ce n\u2019est pas vous qui l\u2019avez accept\u00e9, "
                 "pr\u00e9venez la personne qui vous l\u2019a envoy\u00e9.",
                 "Ce lien est inconnu",
                 "V\u00e9rifiez que l\u2019adresse est compl\u00e8te ou demandez un nouveau code.",
                 "Cela n\u2019a pas fonctionn\u00e9",
                 "La page ne peut pas \u00eatre affich\u00e9e.",
                 "Trop de demandes \u00e0 la fois. Attendez une minute et r\u00e9essayez.",
             }},
    Language{"ar",
             "rtl",
             {
                 "ربط حسابك",
                 "يريد %1 ربط حساب %2 بك.",
                 "صاحب الطلب",
                 "حساب",
                 "لدى",
                 "صالح حتى",
                 "بعد ذلك يستطيع %1 أن يطلب منك الموافقة على مدفوعات وعمليات أخرى. القرار لك في كل مرة.",
                 "قبول",
                 "رفض",
                 "لا تقبل إلا ما طلبته بنفسك.",
                 "تم الربط",
                 "تم ربط حساب %2. يستطيع %1 الآن أن يطلب موافقتك. يمكنك إغلاق هذه الصفحة.",
                 "تم الرفض",
                 "لم يتم ربط أي شيء. يمكنك إغلاق هذه الصفحة.",
                 "انتهت صلاحية هذا الطلب",
                 "لم يتم ربط أي شيء. اطلب رمزًا جديدًا من المكان الذي وجدت فيه هذا الرمز.",
                 "سبق استخدام هذا الرابط",
                 "يعمل الرابط مرة واحدة فقط. إذا لم تكن أنت من قبله فأخبر من أرسله إليك.",
                 "هذا الرابط غير معروف",
                 "تأكد من أن العنوان كامل، أو اطلب رمزًا جديدًا.",
                 "لم ينجح ذلك",
                 "لا يمكن عرض الصفحة.",
                 "وصلت طلبات كثيرة دفعة واحدة. انتظر دقيقة ثم حاول مرة أخرى.",
             }},
};

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
