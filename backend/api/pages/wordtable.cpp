#include "api/pages/words.h"

namespace countersign::api::pages {
namespace {

struct Row
{
    Word word;
    std::array<std::string_view, languageCount> texts; // in the order of languages()
};

// Side by side, so that one who changes a sentence sees what else has to change.
constexpr std::array rows{
    // The page of a link
    Row{Word::Title, {"Link your account", "Associer votre compte", "ربط حسابك"}},
    Row{Word::Ask,
        {"%1 wants to link the account of %2 to you.", "%1 souhaite vous associer le compte de %2.",
         "يريد %1 ربط حساب %2 بك."}},
    Row{Word::From, {"Asked by", "Demandé par", "صاحب الطلب"}},
    Row{Word::Who, {"Account of", "Compte de", "حساب"}},
    Row{Word::Scope, {"At", "Auprès de", "لدى"}},
    Row{Word::Until, {"Valid until", "Valable jusqu’au", "صالح حتى"}},
    Row{Word::Meaning,
        {"From then on %1 can ask you to approve payments and other actions. You decide about each of them.",
         "%1 pourra ensuite vous demander d’approuver des paiements et d’autres actions. Vous décidez à chaque fois.",
         "بعد ذلك يستطيع %1 أن يطلب منك الموافقة على مدفوعات وعمليات أخرى. القرار لك في كل مرة."}},
    Row{Word::Accept, {"Accept", "Accepter", "قبول"}},
    Row{Word::Refuse, {"Refuse", "Refuser", "رفض"}},
    Row{Word::Caution,
        {"Accept only what you have asked for yourself.", "N’acceptez que ce que vous avez demandé vous-même.",
         "لا تقبل إلا ما طلبته بنفسك."}},
    Row{Word::AcceptedTitle, {"Linked", "Compte associé", "تم الربط"}},
    Row{Word::AcceptedText,
        {"The account of %2 is now linked. %1 can ask you for approvals. You may close this page.",
         "Le compte de %2 est maintenant associé. %1 peut vous demander des approbations. Vous pouvez fermer cette "
         "page.",
         "تم ربط حساب %2. يستطيع %1 الآن أن يطلب موافقتك. يمكنك إغلاق هذه الصفحة."}},
    Row{Word::RefusedTitle, {"Refused", "Demande refusée", "تم الرفض"}},
    Row{Word::RefusedText,
        {"Nothing was linked. You may close this page.", "Rien n’a été associé. Vous pouvez fermer cette page.",
         "لم يتم ربط أي شيء. يمكنك إغلاق هذه الصفحة."}},
    Row{Word::ExpiredTitle, {"This request has expired", "Cette demande a expiré", "انتهت صلاحية هذا الطلب"}},
    Row{Word::ExpiredText,
        {"Nothing was linked. Ask for a new code where you found this one.",
         "Rien n’a été associé. Demandez un nouveau code là où vous avez trouvé celui-ci.",
         "لم يتم ربط أي شيء. اطلب رمزًا جديدًا من المكان الذي وجدت فيه هذا الرمز."}},
    Row{Word::UsedTitle, {"This link was used already", "Ce lien a déjà servi", "سبق استخدام هذا الرابط"}},
    Row{Word::UsedText,
        {"A link works once. If it was not you who accepted it, tell whoever sent it to you.",
         "Un lien ne sert qu’une fois. Si ce n’est pas vous qui l’avez accepté, prévenez la personne qui vous l’a "
         "envoyé.",
         "يعمل الرابط مرة واحدة فقط. إذا لم تكن أنت من قبله فأخبر من أرسله إليك."}},
    Row{Word::UnknownTitle, {"This link is not known", "Ce lien est inconnu", "هذا الرابط غير معروف"}},
    Row{Word::UnknownText,
        {"Check that the address is complete, or ask for a new code.",
         "Vérifiez que l’adresse est complète ou demandez un nouveau code.",
         "تأكد من أن العنوان كامل، أو اطلب رمزًا جديدًا."}},
    Row{Word::ProblemTitle, {"This did not work", "Cela n’a pas fonctionné", "لم ينجح ذلك"}},
    Row{Word::ProblemText, {"The page cannot be shown.", "La page ne peut pas être affichée.", "لا يمكن عرض الصفحة."}},
    Row{Word::PatienceText,
        {"Too many requests came at once. Wait a minute and try again.",
         "Trop de demandes à la fois. Attendez une minute et réessayez.",
         "وصلت طلبات كثيرة دفعة واحدة. انتظر دقيقة ثم حاول مرة أخرى."}},

    // The checkout page
    Row{Word::CheckoutTitle, {"Payment to %1", "Paiement à %1", "الدفع إلى %1"}},
    Row{Word::Amount, {"Amount", "Montant", "المبلغ"}},
    Row{Word::Payee, {"Payee", "Bénéficiaire", "المستفيد"}},
    Row{Word::For, {"For", "Objet", "الغرض"}},
    Row{Word::Email, {"E-mail (optional)", "E-mail (facultatif)", "البريد الإلكتروني (اختياري)"}},
    Row{Word::CardNumber, {"Card number", "Numéro de carte", "رقم البطاقة"}},
    Row{Word::CardNumberHint, {"Visa or Mastercard", "Visa ou Mastercard", "فيزا أو ماستركارد"}},
    Row{Word::Expiry, {"Expiry date (MM/YY)", "Expiration (MM/AA)", "الانتهاء (شهر/سنة)"}},
    Row{Word::Cvv, {"Security code", "Cryptogramme", "رمز الأمان"}},
    Row{Word::CvvHint,
        {"3 digits on the back of the card", "3 chiffres au dos de la carte", "3 أرقام على ظهر البطاقة"}},
    Row{Word::Holder, {"Name on the card", "Nom sur la carte", "الاسم على البطاقة"}},
    Row{Word::Pay, {"Pay %1", "Payer %1", "ادفع %1"}},
    Row{Word::Paying, {"The payment is under way…", "Paiement en cours…", "جارٍ الدفع…"}},
    Row{Word::Cancel,
        {"Cancel and go back to the shop", "Annuler et revenir à la boutique", "إلغاء والعودة إلى المتجر"}},
    Row{Word::NeedsScript,
        {"This page needs JavaScript to take a card. Switch it on in your browser and load the page again.",
         "Cette page a besoin de JavaScript pour accepter une carte. Activez-le dans votre navigateur, puis rechargez "
         "la page.",
         "تحتاج هذه الصفحة إلى جافاسكريبت لقبول البطاقة. فعّله في متصفحك ثم أعد تحميل الصفحة."}},
    Row{Word::AttemptsLeft, {"Attempts left: %1", "Essais restants\u00a0: %1", "المحاولات المتبقية: %1"}},

    // What is wrong with a field
    Row{Word::NumberMissing, {"Enter the card number.", "Saisissez le numéro de carte.", "أدخل رقم البطاقة."}},
    Row{Word::NumberShort,
        {"The card number is not complete.", "Le numéro de carte est incomplet.", "رقم البطاقة غير مكتمل."}},
    Row{Word::NumberWrong,
        {"This is not a card number. Check the digits.", "Ce n’est pas un numéro de carte. Vérifiez les chiffres.",
         "هذا ليس رقم بطاقة. تحقق من الأرقام."}},
    Row{Word::BrandWrong,
        {"Only Visa and Mastercard are accepted.", "Seules Visa et Mastercard sont acceptées.",
         "نقبل فيزا وماستركارد فقط."}},
    Row{Word::HolderMissing,
        {"Enter the name on the card.", "Saisissez le nom sur la carte.", "أدخل الاسم على البطاقة."}},
    Row{Word::ExpiryMissing,
        {"Enter month and year, for example 04/29.", "Saisissez le mois et l’année, par exemple 04/29.",
         "أدخل الشهر والسنة، مثلًا 04/29."}},
    Row{Word::ExpiryPast, {"This card has expired.", "Cette carte a expiré.", "انتهت صلاحية هذه البطاقة."}},
    Row{Word::ExpiryFar, {"This year is too far away.", "Cette année est trop lointaine.", "هذه السنة بعيدة جدًا."}},
    Row{Word::CvvMissing, {"Enter the security code.", "Saisissez le cryptogramme.", "أدخل رمز الأمان."}},
    Row{Word::CvvWrong, {"The security code has 3 digits.", "Le cryptogramme a 3 chiffres.", "رمز الأمان من 3 أرقام."}},
    Row{Word::EmailWrong,
        {"This is not an e-mail address.", "Ce n’est pas une adresse e-mail.", "هذا ليس عنوان بريد إلكتروني."}},

    // What became of an attempt
    Row{Word::Declined, {"The card was declined: %1.", "La carte a été refusée\u00a0: %1.", "رُفضت البطاقة: %1."}},
    Row{Word::ReasonDoNotHonor, {"the bank refuses it", "la banque refuse", "البنك يرفضها"}},
    Row{Word::ReasonFunds, {"not enough money on the account", "provision insuffisante", "الرصيد غير كافٍ"}},
    Row{Word::ReasonExpired, {"it has expired", "elle a expiré", "انتهت صلاحيتها"}},
    Row{Word::ReasonCvv,
        {"the security code does not match", "le cryptogramme ne correspond pas", "رمز الأمان غير مطابق"}},
    Row{Word::ReasonProcessing,
        {"the bank could not process it, try again", "la banque n’a pas pu la traiter, réessayez",
         "تعذّر على البنك معالجتها، حاول مرة أخرى"}},
    Row{Word::ReasonFraud, {"high risk of fraud", "risque de fraude élevé", "خطر احتيال مرتفع"}},
    Row{Word::ReasonAuthentication,
        {"its holder was not confirmed", "son titulaire n’a pas été confirmé", "لم يُؤكَّد صاحبها"}},
    Row{Word::ReasonOther, {"no reason was given", "aucune raison n’a été donnée", "لم يُذكر سبب"}},
    Row{Word::Rejected,
        {"The card details were not accepted. Check them.",
         "Les données de la carte n’ont pas été acceptées. Vérifiez-les.", "لم تُقبل بيانات البطاقة. تحقق منها."}},
    Row{Word::TooMany,
        {"Too many requests came at once. Wait a moment and try again.",
         "Trop de demandes à la fois. Attendez un instant et réessayez.",
         "وصلت طلبات كثيرة دفعة واحدة. انتظر لحظة ثم حاول مرة أخرى."}},
    Row{Word::Unsure,
        {"The connection was lost. Checking whether the payment was made…",
         "La connexion a été perdue. Vérification du paiement…", "انقطع الاتصال. جارٍ التحقق من إتمام الدفع…"}},
    Row{Word::NotMade,
        {"The payment was not made. You can try again.", "Le paiement n’a pas été effectué. Vous pouvez réessayer.",
         "لم يتم الدفع. يمكنك المحاولة مرة أخرى."}},
    Row{Word::Unreachable,
        {"The payment page cannot be reached. Check your connection and try again: nothing is charged twice.",
         "La page de paiement est injoignable. Vérifiez votre connexion et réessayez\u00a0: rien n’est débité deux "
         "fois.",
         "يتعذر الوصول إلى صفحة الدفع. تحقق من اتصالك وحاول مرة أخرى: لا يُخصم أي مبلغ مرتين."}},

    // The checkout page without a form
    Row{Word::PaidTitle, {"Payment received", "Paiement reçu", "تم استلام الدفع"}},
    Row{Word::PaidText,
        {"Thank you. You are being taken back to the shop.", "Merci. Vous allez revenir à la boutique.",
         "شكرًا لك. ستعود الآن إلى المتجر."}},
    Row{Word::AlreadyPaidTitle, {"This is paid", "C’est payé", "تم الدفع"}},
    Row{Word::AlreadyPaidText,
        {"The payment was made once. There is nothing more to do here.",
         "Le paiement a été effectué une fois. Il n’y a plus rien à faire ici.",
         "تم الدفع مرة واحدة. لا يوجد ما تفعله هنا."}},
    Row{Word::PageExpiredTitle,
        {"This payment page has expired", "Cette page de paiement a expiré", "انتهت صلاحية صفحة الدفع هذه"}},
    Row{Word::PageExpiredText,
        {"Nothing was charged. Ask the shop for a new page.",
         "Rien n’a été débité. Demandez une nouvelle page à la boutique.",
         "لم يُخصم أي مبلغ. اطلب صفحة جديدة من المتجر."}},
    Row{Word::CanceledTitle, {"This payment was cancelled", "Ce paiement a été annulé", "أُلغي هذا الدفع"}},
    Row{Word::CanceledText, {"Nothing was charged.", "Rien n’a été débité.", "لم يُخصم أي مبلغ."}},
    Row{Word::LockedTitle, {"No attempts are left", "Il ne reste aucun essai", "لم تبق أي محاولة"}},
    Row{Word::LockedText,
        {"The card was declined %1 times, so nothing was charged. Go back to the shop to start again.",
         "La carte a été refusée %1 fois et rien n’a été débité. Revenez à la boutique pour recommencer.",
         "رُفضت البطاقة %1 مرات ولم يُخصم أي مبلغ. عد إلى المتجر لتبدأ من جديد."}},
    Row{Word::IncompleteTitle, {"This link is not complete", "Ce lien est incomplet", "هذا الرابط غير مكتمل"}},
    Row{Word::IncompleteText,
        {"Open the payment page again where you came from.", "Rouvrez la page de paiement depuis la boutique.",
         "افتح صفحة الدفع مرة أخرى من المتجر."}},
    Row{Word::WrongSecretTitle, {"This link is not valid", "Ce lien n’est pas valable", "هذا الرابط غير صالح"}},
    Row{Word::PaymentUnknownTitle, {"This payment is not known", "Ce paiement est inconnu", "هذا الدفع غير معروف"}},
    Row{Word::PaymentUnknownText,
        {"Check that the address is complete, or go back to the shop.",
         "Vérifiez que l’adresse est complète ou revenez à la boutique.",
         "تأكد من أن العنوان كامل، أو عد إلى المتجر."}},
    Row{Word::AskedTitle,
        {"This payment is being confirmed", "Ce paiement est en cours de confirmation", "هذا الدفع قيد التأكيد"}},
    Row{Word::AskedText,
        {"The card’s bank asks its holder. Nothing is charged before the answer.",
         "La banque interroge le titulaire de la carte. Rien n’est débité avant la réponse.",
         "يسأل البنك صاحب البطاقة. لا يُخصم أي مبلغ قبل الإجابة."}},
    Row{Word::AskedLink, {"Go to the confirmation", "Aller à la confirmation", "الانتقال إلى التأكيد"}},
    Row{Word::BackToShop, {"Back to the shop", "Revenir à la boutique", "العودة إلى المتجر"}},
    Row{Word::Continue, {"Continue", "Continuer", "متابعة"}},

    // Test cards
    Row{Word::TestCards, {"Test cards", "Cartes de test", "بطاقات الاختبار"}},
    Row{Word::TestCardsText,
        {"This is a test setup and no money moves. A click fills in a card that does what it says.",
         "Ceci est un environnement de test\u00a0: aucun argent ne circule. Un clic remplit une carte qui fait ce qui "
         "est écrit.",
         "هذا إعداد للاختبار ولا تُنقل أي أموال. نقرة واحدة تملأ بطاقة تفعل ما هو مكتوب."}},
    Row{Word::CardApproved, {"Approved", "Acceptée", "مقبولة"}},
    Row{Word::CardDoNotHonor, {"Declined by the bank", "Refusée par la banque", "يرفضها البنك"}},
    Row{Word::CardFunds, {"Not enough money", "Provision insuffisante", "رصيد غير كافٍ"}},
    Row{Word::CardExpired, {"Expired", "Expirée", "منتهية الصلاحية"}},
    Row{Word::CardCvv, {"Wrong security code", "Cryptogramme erroné", "رمز أمان خاطئ"}},
    Row{Word::CardProcessing, {"Processing error", "Erreur de traitement", "خطأ في المعالجة"}},
    Row{Word::CardFraud, {"Fraud risk", "Risque de fraude", "خطر احتيال"}},
    Row{Word::CardFrictionless,
        {"Checked without asking, approved", "Vérifiée sans question, acceptée", "تُفحص دون سؤال ثم تُقبل"}},
    Row{Word::CardAsksAlways, {"Always asks the holder", "Interroge toujours le titulaire", "تسأل صاحبها دائمًا"}},
    Row{Word::CardAsks, {"Asks, then approved", "Interroge, puis acceptée", "تسأل ثم تُقبل"}},
    Row{Word::CardAsksDeclined, {"Asks, then declined", "Interroge, puis refusée", "تسأل ثم تُرفض"}},

    // The 3-D Secure page
    Row{Word::ChallengeTitle, {"Confirm this payment", "Confirmez ce paiement", "أكّد هذا الدفع"}},
    Row{Word::ChallengeText,
        {"%1 asks for a payment from this card. Is it yours?",
         "%1 demande un paiement avec cette carte. Est-ce bien vous\u00a0?",
         "يطلب %1 الدفع من هذه البطاقة. هل أنت صاحب الطلب؟"}},
    Row{Word::Card, {"Card", "Carte", "البطاقة"}},
    Row{Word::Pass, {"Confirm the payment", "Confirmer le paiement", "تأكيد الدفع"}},
    Row{Word::Fail, {"Refuse the payment", "Refuser le paiement", "رفض الدفع"}},
    Row{Word::Leave, {"Leave without an answer", "Quitter sans répondre", "المغادرة دون إجابة"}},
    Row{Word::AskApprover,
        {"Ask in the approvals inbox", "Demander dans la boîte d’approbation", "السؤال في صندوق الموافقات"}},
    Row{Word::ChallengeNote,
        {"This page stands for the card’s bank. Without an answer the attempt ends at the time above.",
         "Cette page tient lieu de banque. Sans réponse, l’essai prend fin à l’heure indiquée ci-dessus.",
         "تمثل هذه الصفحة بنك البطاقة. دون إجابة تنتهي المحاولة في الوقت المذكور أعلاه."}},
    Row{Word::WaitingTitle, {"Waiting for a decision", "En attente d’une décision", "في انتظار القرار"}},
    Row{Word::WaitingText,
        {"Somebody decides in the approvals inbox. This page goes on by itself.",
         "Quelqu’un décide dans la boîte d’approbation. Cette page continue d’elle-même.",
         "يقرر أحدهم في صندوق الموافقات. تتابع هذه الصفحة تلقائيًا."}},
    Row{Word::WaitingNoScript,
        {"Load this page again to see the decision.", "Rechargez cette page pour voir la décision.",
         "أعد تحميل هذه الصفحة لمعرفة القرار."}},
    Row{Word::ChallengePassedTitle, {"The payment was confirmed", "Le paiement a été confirmé", "تم تأكيد الدفع"}},
    Row{Word::ChallengeFailedTitle, {"The payment was refused", "Le paiement a été refusé", "رُفض الدفع"}},
    Row{Word::ChallengeLeftTitle,
        {"The confirmation was left", "La confirmation a été abandonnée", "تُركت صفحة التأكيد"}},
    Row{Word::ChallengeTimedOutTitle,
        {"The time for an answer is over", "Le délai de réponse est écoulé", "انتهى وقت الإجابة"}},
    Row{Word::ChallengeOverText, {"You are being taken back.", "Vous allez être redirigé.", "ستعود الآن."}},
    Row{Word::ChallengeUnknownTitle,
        {"This confirmation is not known", "Cette confirmation est inconnue", "هذا التأكيد غير معروف"}},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].word != static_cast<Word>(i))
            return false;
        for (const std::string_view text : rows[i].texts) {
            if (text.empty())
                return false;
        }
    }
    return true;
}
static_assert(rows.size() == static_cast<std::size_t>(Word::Count_));
static_assert(inOrder());

} // namespace

std::string_view Language::operator[](Word word) const
{
    return rows[static_cast<std::size_t>(word)].texts[index];
}

} // namespace countersign::api::pages
