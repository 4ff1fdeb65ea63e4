<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waits for a decision; without one it expires and counts as not approved.</source>
        <translation>ينتظر قراراً؛ ومن دونه تنتهي مدته ويُعدّ غير موافَق عليه.</translation>
    </message>
    <message>
        <source>Somebody allowed it; the integrator was told. This is final.</source>
        <translation>سمح به أحدهم وأُبلغت الجهة المتكاملة. هذا نهائي.</translation>
    </message>
    <message>
        <source>Somebody refused it; the integrator was told. This is final.</source>
        <translation>رفضه أحدهم وأُبلغت الجهة المتكاملة. هذا نهائي.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so it is not approved. This is final.</source>
        <translation>لم يقرر أحد في الوقت المحدد، فهو غير موافَق عليه. هذا نهائي.</translation>
    </message>
    <message>
        <source>It was withdrawn before anybody decided. This is final.</source>
        <translation>سُحب قبل أن يقرر أحد. هذا نهائي.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>في وحدة التحكم</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>“%1” by %2, %3, %4</source>
        <comment>decision, person, how, when</comment>
        <translation>«%1» من %2، %3، %4</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>وكيل ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>مخاطرة مرتفعة</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>مخاطرة حرجة</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>مخاطرة متوسطة</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>مخاطرة منخفضة</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>المخاطرة: %1</translation>
    </message>
    <message>
        <source>Automated action</source>
        <translation>إجراء آلي</translation>
    </message>
    <message>
        <source>New payee</source>
        <translation>مستفيد جديد</translation>
    </message>
    <message>
        <source>High amount</source>
        <translation>مبلغ مرتفع</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>The integrator took the callback.</source>
        <translation>استلمت الجهة المتكاملة رد الاتصال.</translation>
    </message>
    <message>
        <source>The callback is sent now, or tried again.</source>
        <translation>يُرسَل رد الاتصال الآن أو تُعاد محاولة إرساله.</translation>
    </message>
    <message>
        <source>The endpoint is paused; the callback goes out when it is resumed.</source>
        <translation>نقطة النهاية متوقفة مؤقتاً؛ يُرسَل رد الاتصال عند استئنافها.</translation>
    </message>
    <message>
        <source>The integrator did not take the callback; it can be sent again on the Webhooks page.</source>
        <translation>لم تستلم الجهة المتكاملة رد الاتصال؛ يمكن إعادة إرساله من صفحة الويب هوك.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2، والآن %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>The decisions to choose from are others</source>
        <translation>تغيّرت القرارات المتاحة للاختيار</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>طُلبت الموافقة</translation>
    </message>
    <message>
        <source>Seen by an approver</source>
        <translation>اطّلع عليه أحد المخوّلين بالموافقة</translation>
    </message>
    <message>
        <source>Expired without a decision</source>
        <translation>انتهى دون قرار</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Can be accepted once, by the code or the picture, until it ends.</source>
        <translation>يمكن قبوله مرة واحدة، بالرمز أو بالصورة، حتى ينتهي.</translation>
    </message>
    <message>
        <source>The subject is connected; approvals go to the person who accepted.</source>
        <translation>تم ربط صاحب الحساب؛ تصل طلبات الموافقة إلى الشخص الذي قبِل.</translation>
    </message>
    <message>
        <source>The person said no; make a new link to ask again.</source>
        <translation>رفض الشخص؛ أنشئ رابطاً جديداً للطلب مجدداً.</translation>
    </message>
    <message>
        <source>Nobody accepted in time; make a new link.</source>
        <translation>لم يقبل أحد في الوقت المحدد؛ أنشئ رابطاً جديداً.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>نية الدفع</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>the card&apos;s holder could not prove who they are</source>
        <translation>تعذّر على حامل البطاقة إثبات هويته</translation>
    </message>
    <message>
        <source>the card&apos;s holder left</source>
        <translation>غادر حامل البطاقة</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>لم يُجب أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Requires action</source>
        <translation>تتطلب إجراءً</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It waits to be paid. Next: a card pays it, it is canceled, or its time ends.</source>
        <translation>تنتظر الدفع. التالي: تُدفع ببطاقة أو تُلغى أو تنتهي مدتها.</translation>
    </message>
    <message>
        <source>A card was entered and its holder is asked to prove who they are. Next: they pass, fail or leave.</source>
        <translation>أُدخلت بطاقة وطُلب من حاملها إثبات هويته. التالي: ينجح أو يفشل أو يغادر.</translation>
    </message>
    <message>
        <source>A card has paid it. What follows, follows on the payment.</source>
        <translation>دُفعت ببطاقة. ما يلي ذلك يجري على الدفعة.</translation>
    </message>
    <message>
        <source>It was canceled before anybody paid. Nothing can follow.</source>
        <translation>أُلغيت قبل أن يدفع أحد. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Its time ended before anybody paid. Nothing can follow.</source>
        <translation>انتهت مدتها قبل أن يدفع أحد. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Every attempt was declined, and there are none left. Nothing can follow.</source>
        <translation>رُفضت كل المحاولات ولم تبقَ أي محاولة. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>هذا الإصدار من البرنامج لا يعرف هذه الحالة.</translation>
    </message>
    <message>
        <source>Page made</source>
        <translation>أُنشئت الصفحة</translation>
    </message>
    <message>
        <source>Attempt declined</source>
        <translation>رُفضت المحاولة</translation>
    </message>
    <message>
        <source>Expired without a payment</source>
        <translation>انتهت دون دفع</translation>
    </message>
    <message>
        <source>Locked: no attempts left</source>
        <translation>مقفلة: لم تبقَ محاولات</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>طُلب التحقق من حامل البطاقة</translation>
    </message>
    <message>
        <source>Challenge passed</source>
        <translation>نجح التحقق</translation>
    </message>
    <message>
        <source>Challenge not passed</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافَق عليها</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Asks for a challenge</source>
        <translation>تطلب تحققاً</translation>
    </message>
    <message>
        <source>%1; passed, it is approved</source>
        <translation>%1؛ عند النجاح تُقبل</translation>
    </message>
    <message>
        <source>%1; passed, it is declined all the same</source>
        <translation>%1؛ تُرفض حتى عند النجاح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (الرمز %2)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>مهيأة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>مستردة عبر البنك</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>The customer has not paid yet. Next: it succeeds, fails or is abandoned.</source>
        <translation>لم يدفع العميل بعد. التالي: تنجح أو تفشل أو تُترك.</translation>
    </message>
    <message>
        <source>The customer has paid. Next: it is settled, refunded or charged back.</source>
        <translation>دفع العميل. التالي: تُسوّى أو تُرَد أو يستردها البنك.</translation>
    </message>
    <message>
        <source>The payment was declined. Next: another attempt may succeed.</source>
        <translation>رُفضت الدفعة. التالي: قد تنجح محاولة أخرى.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>عاد المال إلى العميل.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank took the money back.</source>
        <translation>استرد بنك العميل المال.</translation>
    </message>
    <message>
        <source>The customer left without paying. Nothing can follow.</source>
        <translation>غادر العميل دون أن يدفع. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>هذا الإصدار من البرنامج لا يعرف هذه الحالة.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>غير مسوّاة</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>ضمن دفعة تسوية</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>تم الصرف</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>بانتظار الصرف</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم يُصرف</translation>
    </message>
    <message>
        <source>Its transactions are added up. Next: it is paid out to the client.</source>
        <translation>جُمعت معاملاتها. التالي: تُصرف إلى عميل الشريك.</translation>
    </message>
    <message>
        <source>The net amount went to the client. Nothing can follow.</source>
        <translation>ذهب المبلغ الصافي إلى عميل الشريك. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The bank did not take it. Next: pay it again.</source>
        <translation>لم يقبلها البنك. التالي: أعد الصرف.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>the partner&apos;s</source>
        <translation>رسوم الشريك</translation>
    </message>
    <message>
        <source>Batch made</source>
        <translation>أُنشئت دفعة التسوية</translation>
    </message>
    <message>
        <source>The bank did not take it</source>
        <translation>لم يقبلها البنك</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The amount is more than was authorized.</source>
        <translation>المبلغ أكبر مما تم تفويضه.</translation>
    </message>
    <message>
        <source>The amount is more than can still be refunded.</source>
        <translation>المبلغ أكبر مما لا يزال قابلاً للرد.</translation>
    </message>
    <message>
        <source>The payment was captured already.</source>
        <translation>تم تحصيل الدفعة من قبل.</translation>
    </message>
    <message>
        <source>The hold has expired.</source>
        <translation>انتهت مدة الحجز.</translation>
    </message>
    <message>
        <source>The payment was voided already.</source>
        <translation>أُلغيت الدفعة من قبل.</translation>
    </message>
    <message>
        <source>Everything captured was refunded already.</source>
        <translation>تم رد كل ما حُصِّل من قبل.</translation>
    </message>
    <message>
        <source>This currency is not offered.</source>
        <translation>هذه العملة غير متاحة.</translation>
    </message>
    <message>
        <source>This exists already: %1</source>
        <translation>هذا موجود من قبل: %1</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>القرص ممتلئ؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>مفوَّضة</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>محصَّلة</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>مردودة جزئياً</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The amount is held on the card; no money has moved. Next: capture it, or void it before it expires.</source>
        <translation>المبلغ محجوز على البطاقة ولم ينتقل أي مال. التالي: تحصيله، أو إلغاؤه قبل انتهاء مدته.</translation>
    </message>
    <message>
        <source>The money has been taken. Next: refund all or part of it.</source>
        <translation>تم أخذ المال. التالي: رده كله أو جزء منه.</translation>
    </message>
    <message>
        <source>Part of the money has been given back. Next: refund some or all of the rest.</source>
        <translation>أُعيد جزء من المال. التالي: رد بعض الباقي أو كله.</translation>
    </message>
    <message>
        <source>All the money has been given back. Nothing can follow.</source>
        <translation>أُعيد المال كله. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The hold was released before any money moved. Nothing can follow.</source>
        <translation>رُفع الحجز قبل انتقال أي مال. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The payment was declined; no money moved. Nothing can follow.</source>
        <translation>رُفضت الدفعة ولم ينتقل أي مال. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The hold ended without a capture; no money moved. Nothing can follow.</source>
        <translation>انتهى الحجز دون تحصيل ولم ينتقل أي مال. لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status.</source>
        <translation>هذا الإصدار من البرنامج لا يعرف هذه الحالة.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>High: declined</source>
        <translation>مرتفع: مرفوض</translation>
    </message>
    <message>
        <source>Medium: worth a look</source>
        <translation>متوسط: يستحق نظرة</translation>
    </message>
    <message>
        <source>Low: approved</source>
        <translation>منخفض: مقبول</translation>
    </message>
    <message>
        <source>%1 (score %2 of 100)</source>
        <translation>%1 (الدرجة %2 من 100)</translation>
    </message>
    <message>
        <source>The bank declined without a reason (do not honor)</source>
        <translation>رفض البنك دون سبب (do not honor)</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>الرصيد غير كافٍ</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>The security code does not match</source>
        <translation>رمز الأمان غير مطابق</translation>
    </message>
    <message>
        <source>The card network had a processing error</source>
        <translation>حدث خطأ معالجة في شبكة البطاقات</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>The cardholder must authenticate, which a checkout page can ask for</source>
        <translation>على حامل البطاقة إثبات هويته، وهو ما تطلبه صفحة الدفع</translation>
    </message>
    <message>
        <source>Too high a risk of fraud</source>
        <translation>خطر الاحتيال مرتفع جداً</translation>
    </message>
    <message>
        <source>It was captured already</source>
        <translation>تم تحصيلها من قبل</translation>
    </message>
    <message>
        <source>The hold has expired</source>
        <translation>انتهت مدة الحجز</translation>
    </message>
    <message>
        <source>Only an authorized payment can be captured</source>
        <translation>لا يمكن تحصيل إلا دفعة مفوَّضة</translation>
    </message>
    <message>
        <source>It was captured; refund it instead</source>
        <translation>تم تحصيلها؛ ردّها بدلاً من ذلك</translation>
    </message>
    <message>
        <source>It was voided already</source>
        <translation>أُلغيت من قبل</translation>
    </message>
    <message>
        <source>Only an authorized payment can be voided</source>
        <translation>لا يمكن إلغاء إلا دفعة مفوَّضة</translation>
    </message>
    <message>
        <source>All of it was refunded already</source>
        <translation>تم ردها كلها من قبل</translation>
    </message>
    <message>
        <source>Only a captured payment can be refunded</source>
        <translation>لا يمكن رد إلا دفعة محصَّلة</translation>
    </message>
    <message>
        <source>Authorized %1</source>
        <translation>تم تفويض %1</translation>
    </message>
    <message>
        <source>Authorized and captured</source>
        <translation>تم التفويض والتحصيل</translation>
    </message>
    <message>
        <source>Authorized and captured %1</source>
        <translation>تم تفويض وتحصيل %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>تم تحصيل %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>تم رد %1</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>البوابة لا تجيب</translation>
    </message>
    <message>
        <source>Nothing can be read or done until it is back; the window keeps trying. (%1)</source>
        <translation>لا يمكن قراءة شيء أو فعله حتى تعود؛ النافذة تواصل المحاولة. (%1)</translation>
    </message>
    <message>
        <source>The gateway does not know this token</source>
        <translation>البوابة لا تعرف هذا الرمز المميز</translation>
    </message>
    <message>
        <source>Connect again with a valid operator token.</source>
        <translation>أعد الاتصال برمز مشغّل صالح.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Ask somebody with the right role, or sign in as one. (%1)</source>
        <translation>اطلب من صاحب الدور المناسب، أو سجّل الدخول بصفته. (%1)</translation>
    </message>
    <message>
        <source>This does not exist here</source>
        <translation>هذا غير موجود هنا</translation>
    </message>
    <message>
        <source>It may belong to another store, or the ID is mistyped.</source>
        <translation>ربما يعود إلى مخزن آخر، أو كُتب المعرّف خطأً.</translation>
    </message>
    <message>
        <source>This changed in the meantime</source>
        <translation>تغيّر هذا في الأثناء</translation>
    </message>
    <message>
        <source>Nothing was done. Look again before you decide.</source>
        <translation>لم يُنفَّذ شيء. انظر مجدداً قبل أن تقرر.</translation>
    </message>
    <message>
        <source>The gateway is busy</source>
        <translation>البوابة مشغولة</translation>
    </message>
    <message>
        <source>Wait a moment and try again. (%1)</source>
        <translation>انتظر لحظة ثم حاول مجدداً. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>رفضت البوابة ذلك</translation>
    </message>
    <message>
        <source>Something went wrong in the gateway</source>
        <translation>حدث خطأ في البوابة</translation>
    </message>
    <message>
        <source>Try again; if it stays, its log says more. (%1)</source>
        <translation>حاول مجدداً؛ وإن استمر ففي سجلها المزيد. (%1)</translation>
    </message>
    <message>
        <source>operator %1</source>
        <translation>المشغّل %1</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>مفتاح API %1</translation>
    </message>
    <message>
        <source>the gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation>سُلّم الويب هوك</translation>
    </message>
    <message>
        <source>Webhook failed, more attempts follow</source>
        <translation>فشل الويب هوك، وتتبعه محاولات أخرى</translation>
    </message>
    <message>
        <source>Webhook given up, its time ran out</source>
        <translation>تم التخلي عن الويب هوك، فقد انتهت مهلته</translation>
    </message>
    <message>
        <source>Webhook failed for good</source>
        <translation>فشل الويب هوك نهائياً</translation>
    </message>
    <message>
        <source>Webhook sent again</source>
        <translation>أُعيد إرسال الويب هوك</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>next attempt: %1</source>
        <translation>المحاولة التالية: %1</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Something in the request is missing or wrong; nothing was changed. The answer says what.</source>
        <translation>في الطلب شيء ناقص أو خاطئ؛ لم يتغير شيء. الرد يوضح ما هو.</translation>
    </message>
    <message>
        <source>The key or token was missing or is not known; nothing was changed.</source>
        <translation>المفتاح أو الرمز المميز ناقص أو غير معروف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The card was declined; no money moved.</source>
        <translation>رُفضت البطاقة؛ لم تُنقل أي أموال.</translation>
    </message>
    <message>
        <source>The caller is known but may not do this; nothing was changed.</source>
        <translation>المتصل معروف لكن لا يحق له ذلك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such address, or no such object that the caller may see.</source>
        <translation>لا يوجد عنوان كهذا، أو لا يوجد كائن كهذا يحق للمتصل رؤيته.</translation>
    </message>
    <message>
        <source>This address does not take this method.</source>
        <translation>هذا العنوان لا يقبل هذه الطريقة.</translation>
    </message>
    <message>
        <source>The state of the object, or an earlier use of the idempotency key, forbids this.</source>
        <translation>حالة الكائن، أو استخدام سابق لمفتاح عدم التكرار، يمنع ذلك.</translation>
    </message>
    <message>
        <source>The request was larger than the gateway takes.</source>
        <translation>كان الطلب أكبر مما تقبله البوابة.</translation>
    </message>
    <message>
        <source>The gateway does not answer for the host name that was used.</source>
        <translation>البوابة لا تجيب باسم المضيف المستخدم.</translation>
    </message>
    <message>
        <source>The caller made more calls than its limit allows; the answer says when to come back.</source>
        <translation>أجرى المتصل استدعاءات أكثر مما يسمح به حدّه؛ الرد يوضح متى يعود.</translation>
    </message>
    <message>
        <source>The gateway could not do it; trying again with the same idempotency key is safe.</source>
        <translation>لم تتمكن البوابة من تنفيذ ذلك؛ إعادة المحاولة بمفتاح عدم التكرار نفسه آمنة.</translation>
    </message>
    <message>
        <source>The gateway refused the call; nothing was changed.</source>
        <translation>رفضت البوابة الاستدعاء؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The caller was sent to another address.</source>
        <translation>أُحيل المتصل إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The call did what it asked for.</source>
        <translation>نفّذ الاستدعاء ما طُلب فيه.</translation>
    </message>
    <message>
        <source>Payment API</source>
        <translation>واجهة API للدفع</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>Hosted pages</source>
        <translation>الصفحات المستضافة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>عميل</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>قبل أقل من ثانية</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>بعد %1 د و%2 ث</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>بعد %1 س و%2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>0 ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>0 دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>0 ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>Get ready</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>An integrator needs an API key, a place where callbacks arrive, and the secret that signs them. The walkthrough borrows the keys of an integrator and of a merchant on this gateway; callbacks arrive in the built-in inbox.</source>
        <translation>تحتاج الجهة المتكاملة إلى مفتاح API ومكان تصل إليه ردود الاتصال والسر الذي يوقّعها. تستعير هذه الجولة مفاتيح جهة متكاملة وتاجر على هذه البوابة؛ وتصل ردود الاتصال إلى صندوق الوارد المدمج.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>Link the customer</source>
        <translation>ربط العميل</translation>
    </message>
    <message>
        <source>Once for each customer, the integrator asks for a link and shows its code. For a customer who is linked already, the answer is a conflict that names the connection: that is fine.</source>
        <translation>مرة واحدة لكل عميل، تطلب الجهة المتكاملة رابطاً وتعرض رمزه. إن كان العميل مرتبطاً من قبل، فالرد تعارض يسمّي الاتصال: ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>طلب رابط</translation>
    </message>
    <message>
        <source>Accept as the customer</source>
        <translation>القبول بصفة العميل</translation>
    </message>
    <message>
        <source>The customer scans the code and accepts. A signed callback tells the integrator, which waits for it before it asks for approvals about this customer.</source>
        <translation>يمسح العميل الرمز ويقبل. يُبلغ رد اتصال موقّع الجهة المتكاملة، وهي تنتظره قبل أن تطلب موافقات تخص هذا العميل.</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>قبول الرابط</translation>
    </message>
    <message>
        <source>Hold the amount</source>
        <translation>حجز المبلغ</translation>
    </message>
    <message>
        <source>The merchant authorizes the payment. The amount is held on a test card and not taken yet.</source>
        <translation>يصرّح التاجر بالدفعة. يُحجز المبلغ على بطاقة اختبار ولا يُسحب بعد.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>The integrator says what is to happen, for how much, who asks and how risky it looks. An ID of its own keeps a repeated request from becoming a second one.</source>
        <translation>تذكر الجهة المتكاملة ما المراد فعله، وبأي مبلغ، ومن يطلبه، ومدى خطورته الظاهرة. ويمنع معرّف خاص بها أن يصير الطلب المكرر طلباً ثانياً.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>The person approves or denies, here or on the Approvals page. No money moves by this.</source>
        <translation>يوافق الشخص أو يرفض، هنا أو في صفحة «الموافقات». لا ينتقل أي مال بذلك.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Check the callback</source>
        <translation>التحقق من رد الاتصال</translation>
    </message>
    <message>
        <source>The decision arrives as a callback. It counts only when its signature fits its exact body; its delivery ID shows when the same one comes again.</source>
        <translation>يصل القرار في رد اتصال. لا يُعتد به إلا إذا طابق توقيعه نص جسمه تماماً؛ ويكشف معرّف التسليم تكرار وصوله.</translation>
    </message>
    <message>
        <source>Fetch and verify</source>
        <translation>الجلب والتحقق</translation>
    </message>
    <message>
        <source>Move the money</source>
        <translation>نقل المال</translation>
    </message>
    <message>
        <source>Only now, after a verified callback, the merchant acts: an approved payment is captured, any other is released.</source>
        <translation>الآن فقط، بعد رد اتصال تم التحقق منه، يتصرف التاجر: تُحصَّل الدفعة الموافَق عليها ويُرفع الحجز عن غيرها.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Integrator %1 with the key %2, merchant %3. Callbacks arrive in the inbox %4.</source>
        <translation>الجهة المتكاملة %1 بالمفتاح %2، والتاجر %3. تصل ردود الاتصال إلى صندوق الوارد %4.</translation>
    </message>
    <message>
        <source>This customer is linked already, by %1.</source>
        <translation>هذا العميل مرتبط من قبل، عبر %1.</translation>
    </message>
    <message>
        <source>The link %1 waits to be accepted.</source>
        <translation>الرابط %1 ينتظر القبول.</translation>
    </message>
    <message>
        <source>Nothing to accept: this customer is linked already.</source>
        <translation>لا شيء لقبوله: هذا العميل مرتبط بالفعل.</translation>
    </message>
    <message>
        <source>Connected as %1, and the callback that says so is genuine.</source>
        <translation>تم الاتصال بالمعرّف %1، ورد الاتصال الذي يفيد بذلك أصلي.</translation>
    </message>
    <message>
        <source>The payment %1 is now: %2.</source>
        <translation>الدفعة %1 الآن: %2.</translation>
    </message>
    <message>
        <source>The request %1 waits for a decision.</source>
        <translation>الطلب %1 ينتظر قراراً.</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>الطلب الآن: %1.</translation>
    </message>
    <message>
        <source>The signature is genuine. The delivery %1 says: %2.</source>
        <translation>التوقيع أصلي. التسليم %1 يفيد: %2.</translation>
    </message>
    <message>
        <source>No integrator with an active key</source>
        <translation>لا توجد جهة تكامل لها مفتاح نشط</translation>
    </message>
    <message>
        <source>Start the demo, or name an integrator in the setup file, and try again.</source>
        <translation>ابدأ العرض التجريبي، أو سمِّ جهة تكامل في ملف الإعداد، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>No merchant with an active key</source>
        <translation>لا يوجد تاجر له مفتاح نشط</translation>
    </message>
    <message>
        <source>Make a key on the Developers page and try again.</source>
        <translation>أنشئ مفتاحاً في صفحة المطورين ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم تصل أي إجابة</translation>
    </message>
    <message>
        <source>Try again when the gateway is back. (%1)</source>
        <translation>حاول مجدداً عندما تعود البوابة. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>رفضت البوابة ذلك</translation>
    </message>
    <message>
        <source>What it answered says why. (%1)</source>
        <translation>إجابتها توضح السبب. (%1)</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>لم يقرر أحد بعد</translation>
    </message>
    <message>
        <source>Your role does not decide. Look again when an approver has.</source>
        <translation>دورك لا يسمح باتخاذ القرار. انظر مجدداً بعد أن يقرر أحد المخوّلين بالموافقة.</translation>
    </message>
    <message>
        <source>The link cannot be accepted any more</source>
        <translation>لم يعد قبول الرابط ممكناً</translation>
    </message>
    <message>
        <source>Start again to make another.</source>
        <translation>ابدأ من جديد لإنشاء رابط آخر.</translation>
    </message>
    <message>
        <source>The callback has not arrived</source>
        <translation>لم يصل رد الاتصال</translation>
    </message>
    <message>
        <source>The Webhooks page shows what became of it. Then look again.</source>
        <translation>تعرض صفحة الويب هوك ما آل إليه. ثم انظر مجدداً.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>التوقيع غير صحيح</translation>
    </message>
    <message>
        <source>The callback does not count. (%1)</source>
        <translation>لا يُعتدّ برد الاتصال. (%1)</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>Waiting</source>
        <comment>delivery</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>delivery</comment>
        <translation>منتهي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It has not arrived yet. Next: the attempt that is due, or send it now.</source>
        <translation>لم يصل بعد. التالي: المحاولة المستحقة، أو أرسله الآن.</translation>
    </message>
    <message>
        <source>Its endpoint is paused, so nothing is sent. Next: resume the endpoint and it goes out.</source>
        <translation>نقطة نهايته متوقفة مؤقتاً، فلا يُرسَل شيء. التالي: استأنف نقطة النهاية فيُرسَل.</translation>
    </message>
    <message>
        <source>The endpoint answered with success. Nothing follows, but it can be sent again.</source>
        <translation>أجابت نقطة النهاية بالنجاح. لا يتبعه شيء، لكن يمكن إعادة إرساله.</translation>
    </message>
    <message>
        <source>Every attempt failed. Nothing follows by itself. Next: mend the endpoint and send it again.</source>
        <translation>فشلت كل المحاولات. لا يتبع شيء تلقائياً. التالي: أصلح نقطة النهاية وأعد إرساله.</translation>
    </message>
    <message>
        <source>Its time ran out before it arrived. Nothing follows by itself, but it can be sent again.</source>
        <translation>انتهت مهلته قبل أن يصل. لا يتبع شيء تلقائياً، لكن يمكن إعادة إرساله.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>هذا الإصدار من البرنامج لا يعرف هذه الحالة.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتاً</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّالة</translation>
    </message>
    <message>
        <source>It paused itself after too many failures in a row. New deliveries wait. Next: mend it and resume it.</source>
        <translation>توقفت مؤقتاً من تلقاء نفسها بعد إخفاقات متتالية كثيرة. عمليات التسليم الجديدة تنتظر. التالي: أصلحها واستأنفها.</translation>
    </message>
    <message>
        <source>An operator paused it. New deliveries wait. Next: resume it and they go out.</source>
        <translation>أوقفها مشغّل مؤقتاً. عمليات التسليم الجديدة تنتظر. التالي: استأنفها فتُرسَل.</translation>
    </message>
    <message>
        <source>It is gone. What was still waiting for it has failed.</source>
        <translation>لم تعد موجودة. ما كان لا يزال ينتظرها قد فشل.</translation>
    </message>
    <message>
        <source>Events are sent as they happen. It can be paused, and they wait then.</source>
        <translation>تُرسَل الأحداث فور وقوعها. يمكن إيقاف نقطة النهاية مؤقتاً، فتنتظر الأحداث حينها.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Nothing was sent to it so far. Next: send a test event to see whether it answers.</source>
        <translation>لم يُرسَل إليها شيء حتى الآن. التالي: إرسال حدث تجريبي لمعرفة هل تستجيب.</translation>
    </message>
    <message>
        <source>The last delivery arrived.</source>
        <translation>وصل آخر تسليم.</translation>
    </message>
    <message>
        <source>The last attempt failed and is tried again by itself.</source>
        <translation>فشلت آخر محاولة وستُعاد تلقائياً.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries in a row failed for good. Next: mend it, then send them again.</source>
        <translation>
            <numerusform>لم يفشل أي تسليم نهائياً. التالي: إصلاحها ثم إعادة الإرسال.</numerusform>
            <numerusform>فشل تسليم واحد نهائياً. التالي: إصلاحها ثم إعادة إرساله.</numerusform>
            <numerusform>فشل تسليمان متتاليان نهائياً. التالي: إصلاحها ثم إعادة إرسالهما.</numerusform>
            <numerusform>فشلت %n تسليمات متتالية نهائياً. التالي: إصلاحها ثم إعادة إرسالها.</numerusform>
            <numerusform>فشل %n تسليماً متتالياً نهائياً. التالي: إصلاحها ثم إعادة إرسالها.</numerusform>
            <numerusform>فشل %n تسليم متتالٍ نهائياً. التالي: إصلاحها ثم إعادة إرسالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>أجابت بـ %1</translation>
    </message>
    <message>
        <source>Answered %1, which is no success</source>
        <translation>أجابت بـ %1، وهذا ليس نجاحاً</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>اسم المضيف غير معروف</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>تعذر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>الإجابة أكبر من اللازم</translation>
    </message>
    <message>
        <source>Answered with a redirect, which is not followed</source>
        <translation>أجابت بإعادة توجيه، وهي لا تُتبَع</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>لم يُرسَل: هذا العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>once resumed</source>
        <translation>عند الاستئناف</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: مقبول</translation>
    </message>
    <message>
        <source>%1: a fault</source>
        <translation>%1: خطأ</translation>
    </message>
    <message>
        <source>%1: a redirect</source>
        <translation>%1: إعادة توجيه</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>التوقيع صحيح</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly this body.</source>
        <translation>أُنشئ بهذا السر على هذا المتن بعينه.</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>لا يوجد توقيع</translation>
    </message>
    <message>
        <source>The header is empty. Read it before something strips it, and mind its exact name.</source>
        <translation>الترويسة فارغة. اقرأها قبل أن يزيلها شيء، وانتبه إلى اسمها الدقيق.</translation>
    </message>
    <message>
        <source>The prefix is missing</source>
        <translation>البادئة مفقودة</translation>
    </message>
    <message>
        <source>This format puts a word such as sha256= in front of the digits.</source>
        <translation>تضع هذه الصيغة كلمة مثل sha256= قبل الأرقام.</translation>
    </message>
    <message>
        <source>The prefix is too much</source>
        <translation>البادئة زائدة</translation>
    </message>
    <message>
        <source>This format sends the bare digits, with nothing such as sha256= in front.</source>
        <translation>ترسل هذه الصيغة الأرقام وحدها، دون شيء مثل sha256= قبلها.</translation>
    </message>
    <message>
        <source>The signature is not hexadecimal</source>
        <translation>التوقيع ليس ست عشرياً</translation>
    </message>
    <message>
        <source>It must be 64 digits from 0 to 9 and a to f; Base64 is another spelling.</source>
        <translation>يجب أن يكون 64 رقماً من 0 إلى 9 ومن a إلى f؛ أما Base64 فكتابة أخرى.</translation>
    </message>
    <message>
        <source>The letters are upper case</source>
        <translation>الأحرف كبيرة</translation>
    </message>
    <message>
        <source>The digits are right, but this format writes them in lower case.</source>
        <translation>الأرقام صحيحة، لكن هذه الصيغة تكتبها بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>White space in the body changed</source>
        <translation>تغيرت المسافات البيضاء في المتن</translation>
    </message>
    <message>
        <source>The signature is over the exact bytes. Check it before the body is trimmed or parsed.</source>
        <translation>التوقيع على البايتات نفسها. تحقق منه قبل تشذيب المتن أو تحليله.</translation>
    </message>
    <message>
        <source>The body was parsed and written again</source>
        <translation>حُلِّل المتن ثم أُعيدت كتابته</translation>
    </message>
    <message>
        <source>It means the same but is not the same bytes. Check the raw body, before JSON is parsed.</source>
        <translation>المعنى واحد لكن البايتات ليست نفسها. تحقق من المتن الخام قبل تحليل JSON.</translation>
    </message>
    <message>
        <source>Another secret made it</source>
        <translation>أُنشئ بسر آخر</translation>
    </message>
    <message>
        <source>The spelling is right, but not for this secret and body. Compare the secrets; one may have been rotated.</source>
        <translation>الكتابة صحيحة، لكن ليس لهذا السر وهذا المتن. قارن الأسرار؛ فربما بُدّل أحدها.</translation>
    </message>
    <message>
        <source>It is too old or from the future</source>
        <translation>قديم جداً أو من المستقبل</translation>
    </message>
    <message>
        <source>The digits are right, but its time lies too far from the time it is checked at.</source>
        <translation>الأرقام صحيحة، لكن وقته بعيد جداً عن وقت التحقق منه.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>التوقيع غير مطابق</translation>
    </message>
    <message>
        <source>%1 signs with both secrets during the overlap: receivers that know either one accept what they get. After it only the new secret counts.</source>
        <translation>يوقّع %1 بالسرّين معاً خلال فترة التداخل: فالمستقبِلات التي تعرف أياً منهما تقبل ما يصلها. وبعدها لا يُعتد إلا بالسر الجديد.</translation>
    </message>
    <message>
        <source>%1 has room for one signature only: the new secret signs from the next attempt on, attempts of deliveries that wait included. Let the receiver accept both secrets until it has seen the new one.</source>
        <translation>لا يتسع %1 إلا لتوقيع واحد: يوقّع السر الجديد ابتداءً من المحاولة التالية، بما فيها محاولات التسليمات المنتظرة. دع المستقبِل يقبل السرّين إلى أن يرى الجديد.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>The endpoint is paused; resume it and this goes out</source>
        <translation>نقطة النهاية متوقفة مؤقتاً؛ استأنفها فيُرسَل هذا</translation>
    </message>
    <message>
        <source>It is still waiting for its next attempt; send it now instead</source>
        <translation>ما زال ينتظر محاولته التالية؛ أرسله الآن بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Nothing is waiting; send it again instead</source>
        <translation>لا شيء ينتظر؛ أعد الإرسال بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AmountBar</name>
    <message>
        <source>Captured, kept</source>
        <translation>محصَّل ومحتفَظ به</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>غير مفوَّض</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>محرَّر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDetailPane</name>
    <message>
        <source>Approval request</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>رد النداء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>The request as it was sent</source>
        <translation>الطلب كما أُرسل</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>إلغاء الطلب…</translation>
    </message>
    <message>
        <source>Cancel the request as the integrator would</source>
        <translation>إلغاء الطلب كما تفعل جهة التكامل</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>لم يُختر أي طلب</translation>
    </message>
    <message>
        <source>Choose one in the list to see exactly what is asked, and decide.</source>
        <translation>اختر طلباً من القائمة لترى المطلوب بدقة وتقرر.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>This request changed while you were looking</source>
        <translation>تغيّر هذا الطلب أثناء اطلاعك عليه</translation>
    </message>
    <message>
        <source>Nothing was decided. Look again before you do.</source>
        <translation>لم يُقرَّر شيء. انظر مجدداً قبل أن تقرر.</translation>
    </message>
    <message>
        <source>This request ended: %1</source>
        <translation>انتهى هذا الطلب: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>وكيل ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>A program asks for this by itself, not a person.</source>
        <translation>يطلب هذا برنامج من تلقاء نفسه، لا شخص.</translation>
    </message>
    <message>
        <source>What the integrator says about the risk.</source>
        <translation>ما تقوله جهة التكامل عن المخاطرة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>طلبه %1</translation>
    </message>
    <message>
        <source>Asked by %1 (%2)</source>
        <comment>name, kind</comment>
        <translation>طلبه %1 (%2)</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>مقدم الطلب: %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الطرف المعني</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجَّه إلى</translation>
    </message>
    <message>
        <source>every approver</source>
        <translation>كل من له حق الموافقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>none: the subject is not connected to a person</source>
        <translation>لا يوجد: الطرف المعني غير مرتبط بشخص</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول اطلاع</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The time to decide is over, so this is not approved.</source>
        <translation>انتهى وقت اتخاذ القرار، لذا لم تتم الموافقة على هذا الطلب.</translation>
    </message>
    <message>
        <source>Your role sees requests but does not decide them.</source>
        <translation>دورك يتيح رؤية الطلبات دون البت فيها.</translation>
    </message>
    <message>
        <source>Read to the end of the details to decide.</source>
        <translation>اقرأ التفاصيل حتى نهايتها لتقرر.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have taken the decision. Trying again is safe: it is not taken twice.</source>
        <translation>ربما سُجِّل القرار وربما لا. إعادة المحاولة آمنة: لا يُسجَّل مرتين.</translation>
    </message>
    <message>
        <source>This request changed in the meantime</source>
        <translation>تغيّر هذا الطلب في هذه الأثناء</translation>
    </message>
    <message>
        <source>Nothing was decided: %1</source>
        <translation>لم يُتخذ أي قرار: %1</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Withdraw “%1” as the integrator would? Nobody can decide it afterwards.</source>
        <translation>هل تريد سحب «%1» كما تفعل جهة التكامل؟ لن يستطيع أحد البت فيه بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalModel</name>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الطرف المعني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalsPage</name>
    <message>
        <source>Filter approvals by text</source>
        <translation>تصفية طلبات الموافقة بالنص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>أي جهة تكامل</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>List of approvals</source>
        <translation>قائمة طلبات الموافقة</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>الدخول إلى الطلب المختار</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>نسخ معرّف الطلب المختار</translation>
    </message>
    <message>
        <source>Reading approvals…</source>
        <translation>جارٍ قراءة طلبات الموافقة…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر قراراً</translation>
    </message>
    <message>
        <source>A request appears here the moment an integrator asks for it. Those that were decided are kept.</source>
        <translation>يظهر الطلب هنا فور أن ترسله جهة تكامل. وتُحفظ الطلبات التي بُتَّ فيها.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا يوجد طلب مطابق</translation>
    </message>
    <message>
        <source>No approval request has all that the filters ask for.</source>
        <translation>لا يوجد طلب موافقة فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>No approvals yet</source>
        <translation>لا توجد طلبات موافقة بعد</translation>
    </message>
    <message>
        <source>When an integrator asks for an approval, it appears here for a person to decide. Look at what there is with:</source>
        <translation>عندما تطلب جهة تكامل موافقة، يظهر طلبها هنا ليبتّ فيه شخص. اطّلع على الموجود باستخدام:</translation>
    </message>
    <message>
        <source>Copy external ID</source>
        <translation>نسخ المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>جهة التكامل هذه فقط</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Title, external ID, subject or ID (/)</source>
        <translation>العنوان أو المعرّف الخارجي أو الطرف المعني أو المعرّف (/)</translation>
    </message>
    <message>
        <source>Try it step by step</source>
        <translation>التجربة خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptView</name>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Show what was sent and what came back</source>
        <translation>عرض ما أُرسل وما ورد رداً عليه</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>في %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Request: head</source>
        <translation>الطلب: الترويسة</translation>
    </message>
    <message>
        <source>request head</source>
        <translation>ترويسة الطلب</translation>
    </message>
    <message>
        <source>Request: body</source>
        <translation>الطلب: المتن</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل أي رد.</translation>
    </message>
    <message>
        <source>Answer: head</source>
        <translation>الرد: الترويسة</translation>
    </message>
    <message>
        <source>answer head</source>
        <translation>ترويسة الرد</translation>
    </message>
    <message>
        <source>Answer: body, only its beginning</source>
        <translation>الرد: المتن، بدايته فقط</translation>
    </message>
    <message>
        <source>Answer: body</source>
        <translation>الرد: المتن</translation>
    </message>
    <message>
        <source>answer body</source>
        <translation>متن الرد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptsView</name>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>لم يُرسل شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchDetailPane</name>
    <message>
        <source>Settlement batch</source>
        <translation>حزمة تسوية</translation>
    </message>
    <message>
        <source>Pay it out…</source>
        <translation>صرفها…</translation>
    </message>
    <message>
        <source>Let the bank refuse it…</source>
        <translation>جعل المصرف يرفضها…</translation>
    </message>
    <message>
        <source>For trying: as if the transfer did not go through</source>
        <translation>للتجربة: كأن التحويل لم يتم</translation>
    </message>
    <message>
        <source>Its transactions</source>
        <translation>معاملاتها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>التسلسل الزمني، الأحدث أولاً</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>لم تُختر أي حزمة</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it adds up to, and to pay it out.</source>
        <translation>اختر واحدة من القائمة لترى مجموعها وتصرفها.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Net amount: %1</source>
        <translation>المبلغ الصافي: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Processor&apos;s fees</source>
        <translation>رسوم المعالج</translation>
    </message>
    <message>
        <source>Platform&apos;s fees</source>
        <translation>رسوم المنصة</translation>
    </message>
    <message>
        <source>Paid over</source>
        <translation>قناة الصرف</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تاريخ الصرف</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Send the net amount to the client</source>
        <translation>إرسال المبلغ الصافي إلى العميل</translation>
    </message>
    <message>
        <source>Let the transfer of %1 to %2 fail, as if the bank had refused it? It can be paid again afterwards.</source>
        <translation>هل تريد إفشال تحويل %1 إلى %2 كأن المصرف رفضه؟ يمكن صرفه مجدداً بعد ذلك.</translation>
    </message>
    <message>
        <source>Pay %1 to %2 over %3?</source>
        <translation>هل تريد صرف %1 إلى %2 عبر %3؟</translation>
    </message>
    <message>
        <source>Pay the batch out</source>
        <translation>صرف الحزمة</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>إفشال التحويل</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>صرف</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchModel</name>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CardTray</name>
    <message>
        <source>Test cards</source>
        <translation>بطاقات الاختبار</translation>
    </message>
    <message>
        <source>Test cards and what they do</source>
        <translation>بطاقات الاختبار وما تفعله</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Reading test cards…</source>
        <translation>جارٍ قراءة بطاقات الاختبار…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckoutPage</name>
    <message>
        <source>Filter payment pages by text</source>
        <translation>تصفية صفحات الدفع بالنص</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>تصفية…  /</translation>
    </message>
    <message>
        <source>ID, order, description, e-mail (/)</source>
        <translation>المعرّف أو الطلبية أو الوصف أو البريد (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>كل التجار</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>New payment page…</source>
        <translation>صفحة دفع جديدة…</translation>
    </message>
    <message>
        <source>New payment page</source>
        <translation>صفحة دفع جديدة</translation>
    </message>
    <message>
        <source>Make a page on which a customer pays (Ctrl+Shift+N)</source>
        <translation>إنشاء صفحة يدفع عليها عميل (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>List of payment pages</source>
        <translation>قائمة صفحات الدفع</translation>
    </message>
    <message>
        <source>Reading payment pages…</source>
        <translation>جارٍ قراءة صفحات الدفع…</translation>
    </message>
    <message>
        <source>No payment page matches</source>
        <translation>لا توجد صفحة دفع مطابقة</translation>
    </message>
    <message>
        <source>No payment page has all that the filters ask for.</source>
        <translation>لا توجد صفحة دفع فيها كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>No payment pages yet</source>
        <translation>لا توجد صفحات دفع بعد</translation>
    </message>
    <message>
        <source>A payment page is where a customer pays one amount by card. Those that programs make appear here as well.</source>
        <translation>صفحة الدفع هي المكان الذي يدفع فيه العميل مبلغاً واحداً بالبطاقة. والصفحات التي تنشئها البرامج تظهر هنا أيضاً.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen payment page</source>
        <translation>الدخول إلى صفحة الدفع المختارة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Open the chosen page in the browser</source>
        <translation>فتح الصفحة المختارة في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link of the chosen page</source>
        <translation>نسخ رابط الصفحة المختارة</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>نسخ معرّف الصف المختار</translation>
    </message>
    <message>
        <source>%1+ payment pages</source>
        <translation>أكثر من %1 صفحة دفع</translation>
    </message>
    <message numerus="yes">
        <source>%n payment page(s)</source>
        <translation>
            <numerusform>لا صفحات دفع</numerusform>
            <numerusform>صفحة دفع واحدة</numerusform>
            <numerusform>صفحتا دفع</numerusform>
            <numerusform>%n صفحات دفع</numerusform>
            <numerusform>%n صفحة دفع</numerusform>
            <numerusform>%n صفحة دفع</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>صفحات الدفع</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClientModel</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConnectionModel</name>
    <message>
        <source>Subject</source>
        <translation>الطرف المعني</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>وقت الربط</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CoverageView</name>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Endpoints and what they cover</source>
        <translation>نقاط النهاية وما تغطيه</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Parameters that work</source>
        <translation>الوسائط العاملة</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>بلا أثر</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير موجودة هنا</translation>
    </message>
    <message>
        <source>Reading coverage…</source>
        <translation>جارٍ قراءة التغطية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>كل الواجهات</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجودة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>لا نقاط نهاية</numerusform>
            <numerusform>نقطة نهاية واحدة</numerusform>
            <numerusform>نقطتا نهاية</numerusform>
            <numerusform>%n نقاط نهاية</numerusform>
            <numerusform>%n نقطة نهاية</numerusform>
            <numerusform>%n نقطة نهاية</numerusform>
        </translation>
    </message>
    <message>
        <source>Work as in the original</source>
        <translation>تعمل كما في الأصل</translation>
    </message>
    <message>
        <source>Taken, without effect</source>
        <translation>مقبولة بلا أثر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveriesPane</name>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Filter deliveries by text</source>
        <translation>تصفية التسليمات بالنص</translation>
    </message>
    <message>
        <source>ID of a delivery, event or object, part of a URL (/)</source>
        <translation>معرّف تسليم أو حدث أو كائن، أو جزء من URL (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Any endpoint</source>
        <translation>أي نقطة نهاية</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Resend all matching…</source>
        <translation>إعادة إرسال كل المطابق…</translation>
    </message>
    <message>
        <source>List of deliveries</source>
        <translation>قائمة التسليمات</translation>
    </message>
    <message>
        <source>Reading deliveries…</source>
        <translation>جارٍ قراءة التسليمات…</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>لا يوجد تسليم مطابق</translation>
    </message>
    <message>
        <source>No delivery has all that the filters ask for.</source>
        <translation>لا يوجد تسليم فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>لا توجد تسليمات بعد</translation>
    </message>
    <message>
        <source>An endpoint is told what happens to payments, and each event sent to it appears here. There is no endpoint so far.</source>
        <translation>تُبلَّغ نقطة النهاية بما يحدث للدفعات، ويظهر هنا كل حدث يُرسل إليها. لا توجد نقطة نهاية حتى الآن.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>نقطة نهاية جديدة</translation>
    </message>
    <message>
        <source>Each event that is sent to an endpoint appears here the moment it happens: make, capture or refund a payment, or send a test event.</source>
        <translation>يظهر هنا كل حدث يُرسل إلى نقطة نهاية فور وقوعه: أنشئ دفعة أو حصّلها أو ردّها، أو أرسل حدث اختبار.</translation>
    </message>
    <message>
        <source>How far the sending got is not known</source>
        <translation>لا يُعرف إلى أي حد وصل الإرسال</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>%1+ deliveries</source>
        <translation>%1+ تسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%n تسليمات</numerusform>
            <numerusform>%n تسليماً</numerusform>
            <numerusform>%n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Deliveries are being sent again already</source>
        <translation>تجري بالفعل إعادة إرسال تسليمات</translation>
    </message>
    <message>
        <source>What still waits is not sent again; choose another state</source>
        <translation>ما لا يزال منتظراً لا يُعاد إرساله؛ اختر حالة أخرى</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>لا يوجد ما يُعاد إرساله</translation>
    </message>
    <message>
        <source>Send every delivery that matches the filters again; first you are told how many (Ctrl+Shift+R)</source>
        <translation>إعادة إرسال كل تسليم يطابق التصفية؛ يُعرض عليك عددها أولاً (Ctrl+Shift+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again</source>
        <translation>
            <numerusform>لم يُعَد إرسال أي تسليم</numerusform>
            <numerusform>أُعيد إرسال تسليم واحد</numerusform>
            <numerusform>أُعيد إرسال تسليمين</numerusform>
            <numerusform>أُعيد إرسال %n تسليمات</numerusform>
            <numerusform>أُعيد إرسال %n تسليماً</numerusform>
            <numerusform>أُعيد إرسال %n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again before that; the others stay as they were.</source>
        <translation>
            <numerusform>لم يُعَد إرسال أي تسليم قبل ذلك؛ وتبقى التسليمات كما كانت.</numerusform>
            <numerusform>أُعيد إرسال تسليم واحد قبل ذلك؛ وتبقى التسليمات الأخرى كما كانت.</numerusform>
            <numerusform>أُعيد إرسال تسليمين قبل ذلك؛ وتبقى التسليمات الأخرى كما كانت.</numerusform>
            <numerusform>أُعيد إرسال %n تسليمات قبل ذلك؛ وتبقى التسليمات الأخرى كما كانت.</numerusform>
            <numerusform>أُعيد إرسال %n تسليماً قبل ذلك؛ وتبقى التسليمات الأخرى كما كانت.</numerusform>
            <numerusform>أُعيد إرسال %n تسليم قبل ذلك؛ وتبقى التسليمات الأخرى كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy event ID</source>
        <translation>نسخ معرّف الحدث</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Open the endpoint</source>
        <translation>فتح نقطة النهاية</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>هذا الحدث فقط</translation>
    </message>
    <message>
        <source>Only this endpoint</source>
        <translation>نقطة النهاية هذه فقط</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>هذا الكائن فقط</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryDetailPane</name>
    <message>
        <source>Delivery</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>إرسال ال&amp;آن</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Views of the delivery</source>
        <translation>طرق عرض التسليم</translation>
    </message>
    <message>
        <source>Details and attempts</source>
        <translation>التفاصيل والمحاولات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>كما يُرسل</translation>
    </message>
    <message>
        <source>exact payload</source>
        <translation>الحمولة كما هي</translation>
    </message>
    <message>
        <source>No delivery chosen</source>
        <translation>لم يُختر أي تسليم</translation>
    </message>
    <message>
        <source>Choose one in the list to see every attempt and every byte of it.</source>
        <translation>اختر تسليماً من القائمة لترى كل محاولة وكل بايت منه.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Delivery ID %1</source>
        <translation>معرّف التسليم %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Open the endpoint %1</source>
        <translation>فتح نقطة النهاية %1</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1، التنسيق %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>موعد التخلي عنه</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>جارٍ سؤال البوابة</translation>
    </message>
    <message>
        <source>Send it again under the same ID (Ctrl+R)</source>
        <translation>إعادة الإرسال بالمعرّف نفسه (Ctrl+R)</translation>
    </message>
    <message>
        <source>Do not wait for the next attempt (Ctrl+Enter)</source>
        <translation>عدم انتظار المحاولة التالية (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 in all; copying takes it as it is sent</source>
        <translation>%1 إجمالاً؛ يُنسخ كما يُرسل</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما نفّذت هذا وربما لم تنفّذه. المحاولة مجدداً آمنة: الطلب نفسه لا يُنفّذ مرتين.</translation>
    </message>
    <message>
        <source>It goes out again</source>
        <translation>يُرسل مجدداً</translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation>لم يُعَد إرساله</translation>
    </message>
    <message>
        <source>It goes out now</source>
        <translation>يُرسل الآن</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryLinks</name>
    <message>
        <source>Webhooks</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>Show all deliveries of the payment</source>
        <translation>عرض كل عمليات تسليم الدفعة</translation>
    </message>
    <message>
        <source>Open the delivery of %1 to %2, %3</source>
        <translation>فتح تسليم %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>المحاولات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>لا مزيد لعرضه</numerusform>
            <numerusform>عرض تسليم واحد آخر</numerusform>
            <numerusform>عرض تسليمين آخرين</numerusform>
            <numerusform>عرض %n تسليمات أخرى</numerusform>
            <numerusform>عرض %n تسليماً آخر</numerusform>
            <numerusform>عرض %n تسليم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DenyDialog</name>
    <message>
        <source>Refuse “%1”. This is final.</source>
        <translation>رفض «%1». هذا نهائي.</translation>
    </message>
    <message>
        <source>Refuse “%1” over %2. This is final.</source>
        <translation>رفض «%1» بمبلغ %2. هذا نهائي.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Told to the integrator (may stay empty)</source>
        <translation>يُبلَّغ به المُدمِج (يمكن تركه فارغاً)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DevelopersPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>0 ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>0 دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>0 ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Moving the clock makes holds expire and schedules fall due without waiting. It moves for everybody on this gateway.</source>
        <translation>تقديم الساعة يُنهي الحجوزات ويجعل المواعيد تحل دون انتظار. وهي تتقدم للجميع على هذه البوابة.</translation>
    </message>
    <message>
        <source>How far to move the clock</source>
        <translation>مقدار تقديم الساعة</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الزمن</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>العودة إلى الوقت الحقيقي</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;إظهار</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;تعطيل…</translation>
    </message>
    <message>
        <source>Merchant of the new key</source>
        <translation>تاجر المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>مفتاح &amp;جديد</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The ID of the store, to confirm</source>
        <translation>معرّف المخزن، للتأكيد</translation>
    </message>
    <message>
        <source>ID of the store</source>
        <translation>معرّف المخزن</translation>
    </message>
    <message>
        <source>Empty the store…</source>
        <translation>إفراغ المخزن…</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمَّدة</translation>
    </message>
    <message>
        <source>The clock stands still until it is moved or released.</source>
        <translation>الساعة متوقفة حتى تُقدَّم أو تُطلق.</translation>
    </message>
    <message>
        <source>The clock was moved; it runs on from there.</source>
        <translation>قُدِّمت الساعة وتسير من هناك.</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>الوقت الحقيقي</translation>
    </message>
    <message>
        <source>The clock is that of the computer.</source>
        <translation>الساعة هي ساعة الحاسوب.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>إطلاقها</translation>
    </message>
    <message>
        <source>The clock was not moved</source>
        <translation>لم تُقدَّم الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fell due and were done</source>
        <translation>
            <numerusform>لم يحل شيء</numerusform>
            <numerusform>حل موعد واحد ونُفِّذ</numerusform>
            <numerusform>حل موعدان ونُفِّذا</numerusform>
            <numerusform>حلت %n مواعيد ونُفِّذت</numerusform>
            <numerusform>حل %n موعداً ونُفِّذت</numerusform>
            <numerusform>حل %n موعد ونُفِّذت</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>تعذرت قراءة المفاتيح</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>The key was not revealed</source>
        <translation>لم يُظهَر المفتاح</translation>
    </message>
    <message>
        <source>Deactivate key</source>
        <translation>تعطيل المفتاح</translation>
    </message>
    <message>
        <source>Programs that use the key %1 are refused from then on. This cannot be undone.</source>
        <translation>تُرفض البرامج التي تستخدم المفتاح %1 منذ ذلك الحين. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>The key was not deactivated</source>
        <translation>لم يُعطَّل المفتاح</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>لم يُنشأ أي مفتاح</translation>
    </message>
    <message>
        <source>Empties the store %1: every payment and everything else made since the beginning. The store as it is now is kept as a backup beside it. Type the ID of the store to confirm.</source>
        <translation>يُفرغ المخزن %1: كل دفعة وكل ما أُنشئ منذ البداية. ويُحفظ المخزن بحالته الآن كنسخة احتياطية بجانبه. اكتب معرّف المخزن للتأكيد.</translation>
    </message>
    <message>
        <source>Empty the store</source>
        <translation>إفراغ المخزن</translation>
    </message>
    <message>
        <source>Everything in the store %1 goes; a backup stays.</source>
        <translation>يذهب كل ما في المخزن %1؛ وتبقى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store was not emptied</source>
        <translation>لم يُفرغ المخزن</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>المخزن فارغ</translation>
    </message>
    <message>
        <source>The former one was kept as a backup.</source>
        <translation>حُفظ السابق كنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>المطورون</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>A payment that a person approves, step by step: the link, the request, the decision, the signed callback, and the captured money, with everything that is sent and received.</source>
        <translation>دفعة يوافق عليها شخص، خطوة بخطوة: الربط والطلب والقرار ورد الاتصال الموقَّع والمبلغ المحصَّل، مع كل ما يُرسَل ويُستلَم.</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough</source>
        <translation>&amp;فتح الجولة الإرشادية</translation>
    </message>
    <message>
        <source>Lines of code: %1</source>
        <translation>أسطر التعليمات البرمجية: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDetailPane</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>endpoint ID</source>
        <translation>معرّف نقطة النهاية</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>Ro&amp;tate secret…</source>
        <translation>ت&amp;دوير السر…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Show its de&amp;liveries</source>
        <translation>&amp;عرض عمليات تسليمها</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>إرسال حدث تجريبي</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;كشف</translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation>تفاصيل نقطة النهاية</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>لم تُختر أي نقطة نهاية</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it is doing and to change it.</source>
        <translation>اختر واحدة من القائمة لترى حالها وتغيّرها.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Endpoint ID %1</source>
        <translation>معرّف نقطة النهاية %1</translation>
    </message>
    <message>
        <source>The secret ends %1</source>
        <translation>ينتهي السر بـ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Former secret</source>
        <translation>السر السابق</translation>
    </message>
    <message>
        <source>signs as well until %1</source>
        <translation>يوقّع أيضاً حتى %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Pauses itself</source>
        <translation>تتوقف من تلقاء نفسها</translation>
    </message>
    <message numerus="yes">
        <source>after %n failed deliveries in a row</source>
        <translation>
            <numerusform>بعد %n تسليم فاشل</numerusform>
            <numerusform>بعد تسليم فاشل واحد</numerusform>
            <numerusform>بعد تسليمين فاشلين متتاليين</numerusform>
            <numerusform>بعد %n تسليمات فاشلة متتالية</numerusform>
            <numerusform>بعد %n تسليماً فاشلاً متتالياً</numerusform>
            <numerusform>بعد %n تسليم فاشل متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%n تسليمات</numerusform>
            <numerusform>%n تسليماً</numerusform>
            <numerusform>%n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>إخفاقات متتالية</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>آخر نجاح</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>آخر إخفاق</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الإخفاق</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بهذا</translation>
    </message>
    <message>
        <source>The endpoint is removed</source>
        <translation>نقطة النهاية مُزالة</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>جارٍ سؤال البوابة</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>What is held goes out</source>
        <translation>يُرسل ما هو محتجز</translation>
    </message>
    <message>
        <source>Hold what is to be sent until it is resumed</source>
        <translation>احتجاز ما ينبغي إرساله حتى الاستئناف</translation>
    </message>
    <message>
        <source>Send a sample event, marked as a test</source>
        <translation>إرسال حدث نموذجي موسوم بأنه تجريبي</translation>
    </message>
    <message>
        <source>Change address, events, name and when it pauses</source>
        <translation>تغيير العنوان والأحداث والاسم وموعد التوقف المؤقت</translation>
    </message>
    <message>
        <source>Give it a new secret</source>
        <translation>إعطاؤها سراً جديداً</translation>
    </message>
    <message>
        <source>Take it away; what waits for it fails</source>
        <translation>إزالتها؛ وما ينتظرها يفشل</translation>
    </message>
    <message>
        <source>Show the secret for half a minute; that it was shown is recorded</source>
        <translation>عرض السر لنصف دقيقة؛ ويُسجَّل أنه عُرض</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: doing it twice changes nothing more.</source>
        <translation>ربما نفّذت هذا وربما لم تنفّذه. المحاولة مجدداً آمنة: تنفيذه مرتين لا يغيّر شيئاً إضافياً.</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again may do it twice.</source>
        <translation>ربما نفّذت هذا وربما لم تنفّذه. المحاولة مجدداً قد تنفّذه مرتين.</translation>
    </message>
    <message>
        <source>Resumed; what was held goes out</source>
        <translation>استُؤنفت؛ ويُرسل ما كان محتجزاً</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتاً</translation>
    </message>
    <message>
        <source>It was not resumed</source>
        <translation>لم تُستأنف</translation>
    </message>
    <message>
        <source>It was not paused</source>
        <translation>لم توقَف مؤقتاً</translation>
    </message>
    <message>
        <source>No test event was sent</source>
        <translation>لم يُرسل أي حدث تجريبي</translation>
    </message>
    <message>
        <source>A test event is on its way</source>
        <translation>حدث اختبار في الطريق</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>عرض التسليم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more. This cannot be undone.</source>
        <translation>لن يُرسل شيء إلى %1 بعد الآن. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it fail.</source>
        <translation>
            <numerusform>لا تنتظرها أي تسليمات.</numerusform>
            <numerusform>يفشل التسليم الوحيد الذي ينتظرها.</numerusform>
            <numerusform>يفشل التسليمان اللذان ينتظرانها.</numerusform>
            <numerusform>تفشل %n تسليمات تنتظرها.</numerusform>
            <numerusform>يفشل %n تسليماً ينتظرها.</numerusform>
            <numerusform>يفشل %n تسليم ينتظرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>إزالة نقطة النهاية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>لم تتم إزالتها</translation>
    </message>
    <message>
        <source>The secret was not revealed</source>
        <translation>لم يُكشف السر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDialog</name>
    <message>
        <source>a merchant</source>
        <translation>تاجر</translation>
    </message>
    <message>
        <source>an integrator</source>
        <translation>جهة دمج</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>نقطة نهاية جديدة</translation>
    </message>
    <message>
        <source>Change endpoint</source>
        <translation>تعديل نقطة النهاية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>What the owner is</source>
        <translation>نوع المالك</translation>
    </message>
    <message>
        <source>An &amp;address</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>The built-in &amp;inbox</source>
        <translation>صندوق الوارد الم&amp;دمج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>اسم صندوق الوارد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Optional, to tell it from others</source>
        <translation>اختياري، لتمييزها عن غيرها</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>تنشئ البوابة سراً</translation>
    </message>
    <message>
        <source>Failed deliveries in a row that pause it</source>
        <translation>عدد التسليمات الفاشلة المتتالية الذي يوقفها مؤقتاً</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source> failed deliveries in a row</source>
        <translation> من التسليمات الفاشلة المتتالية</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>المال&amp;ك</translation>
    </message>
    <message>
        <source>Owner &amp;is</source>
        <translation>المالك &amp;هو</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>الإرسال إلى</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>الس&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>إيقا&amp;ف مؤقت بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Make endpoint</source>
        <translation>إنشاء نقطة النهاية</translation>
    </message>
    <message>
        <source>Signed in the header %1.</source>
        <translation>التوقيع في الترويسة %1.</translation>
    </message>
    <message numerus="yes">
        <source>An answer has %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>مهلة الرد %n ثانية.</numerusform>
            <numerusform>مهلة الرد ثانية واحدة.</numerusform>
            <numerusform>مهلة الرد ثانيتان.</numerusform>
            <numerusform>مهلة الرد %n ثوانٍ.</numerusform>
            <numerusform>مهلة الرد %n ثانية.</numerusform>
            <numerusform>مهلة الرد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent once.</source>
        <translation>يُرسل مرة واحدة.</translation>
    </message>
    <message>
        <source>When it fails it is tried again after %1.</source>
        <translation>عند الفشل تُعاد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Say whose endpoint it is.</source>
        <translation>حدّد مالك نقطة النهاية.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>أدخل عنواناً يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Name the inbox with letters, digits, - and _.</source>
        <translation>سمِّ صندوق الوارد بأحرف وأرقام و - و _.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>اختر حدثاً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The endpoint is made</source>
        <translation>أُنشئت نقطة النهاية</translation>
    </message>
    <message>
        <source>Put its secret where the webhooks are received. It can be revealed later as well.</source>
        <translation>ضع سرها حيث تُستقبل رسائل ويب هوك. ويمكن كشفه لاحقاً أيضاً.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما نُفِّذ هذا وربما لا. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2، والآن %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nothing was saved. Save again to replace what is there now.</source>
        <translation>لم يُحفظ شيء. احفظ مجدداً لاستبدال الموجود الآن.</translation>
    </message>
    <message>
        <source>This endpoint changed while you were at it</source>
        <translation>تغيّرت نقطة النهاية هذه بينما كنت تعدّلها</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointModel</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointsPane</name>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>نقطة نهاية جديدة…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>التحقق من توقيع…</translation>
    </message>
    <message>
        <source>List of endpoints</source>
        <translation>قائمة نقاط النهاية</translation>
    </message>
    <message>
        <source>Reading endpoints…</source>
        <translation>جارٍ قراءة نقاط النهاية…</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>لا توجد نقاط نهاية بعد</translation>
    </message>
    <message>
        <source>An endpoint is an address that is told what happens. The built-in inbox can be one, so nothing else needs to run.</source>
        <translation>نقطة النهاية عنوان يُبلَّغ بما يحدث. يمكن أن يكون صندوق الوارد المدمج نقطة نهاية، فلا حاجة إلى تشغيل شيء آخر.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>نقطة نهاية جديدة</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>The formats are still being read</source>
        <translation>ما زالت التنسيقات قيد القراءة</translation>
    </message>
    <message>
        <source>An address that is told what happens</source>
        <translation>عنوان يُبلَّغ بما يحدث</translation>
    </message>
    <message>
        <source>Why a signature that was received does or does not match</source>
        <translation>لماذا يطابق توقيع مستلَم أو لا يطابق</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Show its deliveries</source>
        <translation>عرض تسليماتها</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>تدوير السر…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EventPicker</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>All events, those of later versions too (*)</source>
        <translation>كل الأحداث، بما فيها أحداث الإصدارات اللاحقة (*)</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>كل ما يخص %1</translation>
    </message>
    <message>
        <source>Told already: a wildcard above holds it</source>
        <translation>يُبلَّغ به أصلاً: يشمله حرف بدل أعلاه</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterBar</name>
    <message>
        <source>Filter…  /</source>
        <translation>تصفية…  /</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>مرحباً بك في Countersign</translation>
    </message>
    <message>
        <source>This console and its payment gateway run on this computer alone. No real card is ever charged, and nothing is sent anywhere.</source>
        <translation>تعمل هذه اللوحة وبوابة الدفع الخاصة بها على هذا الحاسوب وحده. لا يُخصم من أي بطاقة حقيقية أبداً، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>ألقِ نظرة أولاً</translation>
    </message>
    <message>
        <source>A demo shop with a small history of payments and keys that are always the same. They fill this empty store, and the Developers page can empty it again.</source>
        <translation>متجر تجريبي بسجل صغير من الدفعات ومفاتيح ثابتة دائماً. يملأ هذا المخزن الفارغ، ويمكن لصفحة المطورين إفراغه من جديد.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>فتح ال&amp;عرض التجريبي</translation>
    </message>
    <message>
        <source>Setting up the demo…</source>
        <translation>جارٍ إعداد العرض التجريبي…</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>أنشئ الحساب الأول</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>اسم التاجر</translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation>اسم متجرك</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>إ&amp;نشاء الحساب</translation>
    </message>
    <message>
        <source>Merchant &amp;name</source>
        <translation>ا&amp;سم التاجر</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>The account was not made</source>
        <translation>لم يُنشأ الحساب</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحباً</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxDialog</name>
    <message>
        <source>Check &amp;without a secret of its own</source>
        <translation>التحقق &amp;بدون سر خاص به</translation>
    </message>
    <message>
        <source>How signatures are checked</source>
        <translation>كيفية التحقق من التوقيعات</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>صندوق وارد جديد</translation>
    </message>
    <message>
        <source>What arrives from an endpoint of this gateway is checked with that endpoint&apos;s secret. For everything else, say the format and the secret here.</source>
        <translation>ما يصل من نقطة نهاية في هذه البوابة يُتحقق منه بسر تلك النقطة. ولكل ما عداه، حدّد التنسيق والسر هنا.</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>اسم صندوق الوارد</translation>
    </message>
    <message>
        <source>Letters, digits, - and _</source>
        <translation>أحرف وأرقام و - و _</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>The one it has stays</source>
        <translation>يبقى السر الحالي</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>الس&amp;ر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Make inbox</source>
        <translation>إنشاء صندوق الوارد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>صناديق الوارد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>address of the inbox</source>
        <translation>عنوان صندوق الوارد</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>How the inbox answers</source>
        <translation>كيف يردّ صندوق الوارد</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>التح&amp;قق…</translation>
    </message>
    <message>
        <source>With which format and secret signatures are checked</source>
        <translation>التنسيق والسر اللذان يُتحقَّق بهما من التواقيع</translation>
    </message>
    <message>
        <source>New &amp;inbox…</source>
        <translation>صندوق وارد &amp;جديد…</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>إ&amp;فراغ…</translation>
    </message>
    <message>
        <source>Messages of the inbox</source>
        <translation>رسائل صندوق الوارد</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>جارٍ قراءة الرسائل…</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>What is posted to the address of this inbox appears here. Point an endpoint at it, or post something yourself.</source>
        <translation>يظهر هنا ما يُرسَل إلى عنوان صندوق الوارد هذا. وجّه إليه نقطة نهاية، أو أرسل إليه شيئاً بنفسك.</translation>
    </message>
    <message>
        <source>The inboxes could not be read</source>
        <translation>تعذّرت قراءة صناديق الوارد</translation>
    </message>
    <message>
        <source>endpoints&apos; secrets</source>
        <translation>أسرار نقاط النهاية</translation>
    </message>
    <message>
        <source>%1, own secret</source>
        <translation>%1، سر خاص</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What the sender is told, from now on</source>
        <translation>ما يُردّ به على المُرسِل، من الآن فصاعداً</translation>
    </message>
    <message>
        <source>Take away what arrived</source>
        <translation>إزالة ما وصل</translation>
    </message>
    <message>
        <source>The answer was not changed</source>
        <translation>لم يتغيّر الرد</translation>
    </message>
    <message>
        <source>Clear the inbox</source>
        <translation>إفراغ صندوق الوارد</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the inbox %1 are taken away.</source>
        <translation>
            <numerusform>لن تُزال أي رسالة من صندوق الوارد %1.</numerusform>
            <numerusform>ستُزال رسالة واحدة من صندوق الوارد %1.</numerusform>
            <numerusform>ستُزال رسالتان من صندوق الوارد %1.</numerusform>
            <numerusform>ستُزال %n رسائل من صندوق الوارد %1.</numerusform>
            <numerusform>ستُزال %n رسالة من صندوق الوارد %1.</numerusform>
            <numerusform>ستُزال %n رسالة من صندوق الوارد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>The inbox was not cleared</source>
        <translation>لم يُفرَغ صندوق الوارد</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>فتح التسليم</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentDetailPane</name>
    <message>
        <source>Payment page</source>
        <translation>صفحة الدفع</translation>
    </message>
    <message>
        <source>ID of the payment intent</source>
        <translation>معرّف نية الدفع</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>إلغاء الصفحة…</translation>
    </message>
    <message>
        <source>The payment intent as JSON</source>
        <translation>نية الدفع بصيغة JSON</translation>
    </message>
    <message>
        <source>Views of the payment page</source>
        <translation>طرق عرض صفحة الدفع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>الدفع هنا</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked to prove who they are. Answer on their page, or here.</source>
        <translation>يُطلب من حامل البطاقة إثبات هويته. أجب في صفحته أو هنا.</translation>
    </message>
    <message>
        <source>Open the challenge</source>
        <translation>فتح التحقق</translation>
    </message>
    <message>
        <source>Fail it</source>
        <translation>إفشال التحقق</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>اجتياز التحقق</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>رمز QR لصفحة الدفع</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>لا يمكن فتحه إلا من هذا الحاسوب: البوابة لا تستمع إلى الشبكة.</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>مشاركة مع الهواتف…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>مشاركة مع الهواتف</translation>
    </message>
    <message>
        <source>link of the payment page</source>
        <translation>رابط صفحة الدفع</translation>
    </message>
    <message>
        <source>Link and QR code</source>
        <translation>الرابط ورمز QR</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click chooses one.</source>
        <translation>لا يُخصم أبداً من بطاقة حقيقية. انقر لاختيار بطاقة.</translation>
    </message>
    <message>
        <source>Attempts to pay</source>
        <translation>محاولات الدفع</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>التسلسل الزمني، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>No payment page chosen</source>
        <translation>لم تُختَر صفحة دفع</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its link, its picture and what happens to it.</source>
        <translation>أنشئ صفحة، أو اختر واحدة من القائمة لترى رابطها وصورتها وما يحدث لها.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>المبلغ: %1</translation>
    </message>
    <message>
        <source>ID of the payment intent: %1</source>
        <translation>معرّف نية الدفع: %1</translation>
    </message>
    <message>
        <source>Your role sees what becomes of it, but not its link.</source>
        <translation>دورك يرى ما تؤول إليه، لكنه لا يرى رابطها.</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>الرابط: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>رقم الطلبية</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Later, by hand</source>
        <translation>لاحقاً، يدوياً</translation>
    </message>
    <message>
        <source>When the card is approved</source>
        <translation>عند الموافقة على البطاقة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>URL النجاح</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>URL الإلغاء</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Open the payment %1, %2</source>
        <translation>فتح الدفعة %1، %2</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>دورك لا يسمح بإنشاء دفعات.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked first.</source>
        <translation>يُسأل حامل البطاقة أولاً.</translation>
    </message>
    <message>
        <source>It cannot be paid any more.</source>
        <translation>لم يعد دفعها ممكناً.</translation>
    </message>
    <message>
        <source>Your role does not see the link.</source>
        <translation>دورك لا يرى الرابط.</translation>
    </message>
    <message>
        <source>Open the page in the browser (Ctrl+O)</source>
        <translation>فتح الصفحة في المتصفح (Ctrl+O)</translation>
    </message>
    <message>
        <source>Copy the link of the page (Ctrl+L)</source>
        <translation>نسخ رابط الصفحة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Nobody can pay it afterwards</source>
        <translation>لن يستطيع أحد دفعها بعد ذلك</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>جارٍ سؤال شبكة البطاقات…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card and what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a test card.</source>
        <translation>اختر بطاقة اختبار.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>لا محاولات متبقية</numerusform>
            <numerusform>محاولة واحدة متبقية</numerusform>
            <numerusform>محاولتان متبقيتان</numerusform>
            <numerusform>%n محاولات متبقية</numerusform>
            <numerusform>%n محاولة متبقية</numerusform>
            <numerusform>%n محاولة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message>
        <source>Whoever has it can pay, and see what is to be paid.</source>
        <translation>يستطيع كل من لديه الرابط أن يدفع وأن يرى ما يجب دفعه.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>يُسأل حامل البطاقة</translation>
    </message>
    <message>
        <source>Nothing is charged before they have proved who they are.</source>
        <translation>لا يُخصم شيء قبل أن يثبت هويته.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <source>Cancel the payment page</source>
        <translation>إلغاء صفحة الدفع</translation>
    </message>
    <message>
        <source>Cancel %1 over %2? Nobody can pay it afterwards.</source>
        <translation>هل تريد إلغاء %1 بمبلغ %2؟ لن يستطيع أحد دفعها بعد ذلك.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاء الصفحة</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have been done. Look again before you repeat it: the same request is not done twice.</source>
        <translation>ربما نُفِّذ هذا وربما لا. تحقق مجدداً قبل تكراره: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجدداً</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentModel</name>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Description or order</source>
        <translation>الوصف أو رقم الطلبية</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkDetailPane</name>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>لا يمكن فتحه إلا من هذا الحاسوب: البوابة لا تستمع إلى الشبكة.</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>رمز قصير</translation>
    </message>
    <message>
        <source>Refuse as the subject</source>
        <translation>الرفض بصفة الطرف المعني</translation>
    </message>
    <message>
        <source>Accept as the subject</source>
        <translation>القبول بصفة الطرف المعني</translation>
    </message>
    <message>
        <source>For trying: you act as the person the link is for.</source>
        <translation>للتجربة: تتصرف بصفة الشخص الذي أُعدّ له الرابط.</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>لم يُختَر رابط</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its code and picture.</source>
        <translation>أنشئ رابطاً، أو اختر واحداً من القائمة لرؤية رمزه وصورته.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Short code %1</source>
        <translation>الرمز القصير %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الطرف المعني</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkModel</name>
    <message>
        <source>Subject</source>
        <translation>الطرف المعني</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ends or made</source>
        <translation>الانتهاء أو الإنشاء</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinksPage</name>
    <message>
        <source>List of connections</source>
        <translation>قائمة الاتصالات</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke the chosen connection</source>
        <translation>إبطال الاتصال المختار</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>الرمز القصير</translation>
    </message>
    <message>
        <source>A code that an integrator shows; accepting it connects its subject to you</source>
        <translation>رمز تعرضه جهة تكامل؛ قبوله يربط طرفها المعني بك</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>قبول الرمز</translation>
    </message>
    <message>
        <source>Links and connections</source>
        <translation>الروابط والاتصالات</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>قائمة الروابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>نسخ معرّف الصف المختار</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>لا اتصالات بعد</translation>
    </message>
    <message>
        <source>A connection appears here when somebody accepts a link.</source>
        <translation>يظهر الاتصال هنا عندما يقبل أحدهم رابطاً.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it.</source>
        <translation>يصل الرابط طرفاً لدى جهة تكامل بالشخص الذي يقبله.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>%1 is connected to you now.</source>
        <translation>أصبح %1 مرتبطاً بك الآن.</translation>
    </message>
    <message>
        <source>No link has this code</source>
        <translation>لا رابط بهذا الرمز</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or over.</source>
        <translation>ربما كُتب خطأً، أو استُخدم من قبل، أو انتهى.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Wait a minute before the next attempt.</source>
        <translation>انتظر دقيقة قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>Revoke the connection</source>
        <translation>إبطال الاتصال</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2? Approvals about this subject do not reach this person afterwards; a new link is needed to connect them again.</source>
        <translation>هل تريد فصل %1 عن %2؟ لن تصل بعدها طلبات الموافقة المتعلقة بهذا الطرف إلى هذا الشخص؛ ويلزم رابط جديد لوصلهما مجدداً.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Subject, source or ID (/)</source>
        <translation>الطرف المعني أو المصدر أو المعرّف (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>أي جهة تكامل</translation>
    </message>
    <message>
        <source>Filter links by text</source>
        <translation>تصفية الروابط بالنص</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>لا يوجد رابط مطابق</translation>
    </message>
    <message>
        <source>No link has all that the filters ask for.</source>
        <translation>لا يوجد رابط فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Filter connections by text</source>
        <translation>تصفية الاتصالات بالنص</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>لا يوجد اتصال مطابق</translation>
    </message>
    <message>
        <source>No connection has all that the filters ask for.</source>
        <translation>لا يوجد اتصال فيه كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>جهة التكامل هذه فقط</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListArea</name>
    <message>
        <source>More rows could not be read</source>
        <translation>تعذّرت قراءة مزيد من الصفوف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageDetailPane</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>لم تُختَر رسالة</translation>
    </message>
    <message>
        <source>Choose one in the list to see its headers, its body and its signature.</source>
        <translation>اختر رسالة من القائمة لرؤية ترويساتها ومتنها وتوقيعها.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body; copying takes it as it came</source>
        <translation>المتن؛ يُنسَخ كما وصل</translation>
    </message>
    <message>
        <source>body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>The signature was not checked</source>
        <translation>لم يُتحقَّق من التوقيع</translation>
    </message>
    <message>
        <source>This inbox knows no secret for it. Set one to have what arrives checked.</source>
        <translation>لا يعرف صندوق الوارد هذا سراً له. عيّن سراً ليُتحقَّق مما يصل.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Open the delivery %1</source>
        <translation>فتح التسليم %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageModel</name>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقَّق</translation>
    </message>
    <message>
        <source>Signature right</source>
        <translation>التوقيع صحيح</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>التوقيع خاطئ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewIntentDialog</name>
    <message>
        <source>New payment page</source>
        <translation>صفحة دفع جديدة</translation>
    </message>
    <message>
        <source>A page on which a customer pays this amount by card. It can be paid for an hour, with five attempts.</source>
        <translation>صفحة يدفع فيها العميل هذا المبلغ بالبطاقة. يمكن دفعها خلال ساعة، بخمس محاولات.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>إنشاء الصفحة</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>ال&amp;تاجر</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>A&amp;utomatic: the money is taken when the card is approved</source>
        <translation>&amp;تلقائي: يُحصَّل المبلغ عند الموافقة على البطاقة</translation>
    </message>
    <message>
        <source>Ma&amp;nual: the card is only held, capture later</source>
        <translation>&amp;يدوي: يُحجز المبلغ على البطاقة فقط، والتحصيل لاحقاً</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>&amp;Success URL</source>
        <translation>URL ال&amp;نجاح</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>URL النجاح</translation>
    </message>
    <message>
        <source>Where the browser goes once it is paid: HTTPS, or HTTP on this computer</source>
        <translation>وجهة المتصفح بعد الدفع: HTTPS، أو HTTP على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cancel U&amp;RL</source>
        <translation>URL الإل&amp;غاء</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>URL الإلغاء</translation>
    </message>
    <message>
        <source>Optional: where somebody goes who leaves</source>
        <translation>اختياري: وجهة من يغادر</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;الطلب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Optional: your own number for it</source>
        <translation>اختياري: رقمك الخاص له</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Optional: the customer reads it on the page</source>
        <translation>اختياري: يقرؤه العميل في الصفحة</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>بري&amp;د العميل</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>بريد العميل</translation>
    </message>
    <message>
        <source>Optional: filled in on the page</source>
        <translation>اختياري: يُملأ مسبقاً في الصفحة</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>لا يوجد تاجر بعد.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>أدخل مبلغاً أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Enter where the browser goes once it is paid.</source>
        <translation>أدخل وجهة المتصفح بعد الدفع.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تُجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have made the page. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما أنشأت الصفحة وربما لم تنشئها. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it. Approvals about that subject then go to this person.</source>
        <translation>يربط الرابط موضوعاً لدى جهة تكامل بالشخص الذي يقبله. وبعدها تذهب طلبات الموافقة المتعلقة بهذا الموضوع إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>جهة التكامل</translation>
    </message>
    <message>
        <source>&amp;Integrator</source>
        <translation>&amp;جهة التكامل</translation>
    </message>
    <message>
        <source>&amp;Subject ID</source>
        <translation>م&amp;عرّف الموضوع</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>معرّف الموضوع</translation>
    </message>
    <message>
        <source>As the integrator knows it: cus_123</source>
        <translation>كما تعرفه جهة التكامل: cus_123</translation>
    </message>
    <message>
        <source>Subject &amp;name</source>
        <translation>ا&amp;سم الموضوع</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>اسم الموضوع</translation>
    </message>
    <message>
        <source>What people read: Ada Lovelace</source>
        <translation>ما يقرؤه الناس: Ada Lovelace</translation>
    </message>
    <message>
        <source>Source &amp;key</source>
        <translation>م&amp;فتاح المصدر</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>مفتاح المصدر</translation>
    </message>
    <message>
        <source>Optional: merchant:acct_1</source>
        <translation>اختياري: merchant:acct_1</translation>
    </message>
    <message>
        <source>Source &amp;type</source>
        <translation>&amp;نوع المصدر</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Optional: merchant</source>
        <translation>اختياري: merchant</translation>
    </message>
    <message>
        <source>Source na&amp;me</source>
        <translation>اسم الم&amp;صدر</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Optional: Blue Shop</source>
        <translation>اختياري: Blue Shop</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>This subject is linked already</source>
        <translation>هذا الموضوع مرتبط بالفعل</translation>
    </message>
    <message>
        <source>Revoke its connection first to link it to somebody else.</source>
        <translation>ألغِ اتصاله أولاً لربطه بشخص آخر.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewPaymentPage</name>
    <message>
        <source>Make the payment</source>
        <translation>تنفيذ الدفعة</translation>
    </message>
    <message>
        <source>Enter on a card</source>
        <translation>Enter على بطاقة</translation>
    </message>
    <message>
        <source>Fill the form with it</source>
        <translation>ملء النموذج بها</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>A&amp;uthorize: hold it, capture later</source>
        <translation>ت&amp;فويض: حجز الآن وتحصيل لاحقاً</translation>
    </message>
    <message>
        <source>&amp;Sale: hold and capture at once</source>
        <translation>&amp;بيع: حجز وتحصيل فوراً</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>بريد العميل</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>ال&amp;تاجر</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Customer &amp;name</source>
        <translation>ا&amp;سم العميل</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>بري&amp;د العميل</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Choose a test card, or type its number</source>
        <translation>اختر بطاقة اختبار، أو اكتب رقمها</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>الاسم على البطاقة</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>شهر الانتهاء</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>سنة الانتهاء</translation>
    </message>
    <message>
        <source>Security code (CVV)</source>
        <translation>رمز الأمان (CVV)</translation>
    </message>
    <message>
        <source>Card n&amp;umber</source>
        <translation>&amp;رقم البطاقة</translation>
    </message>
    <message>
        <source>Name on the car&amp;d</source>
        <translation>الاسم ع&amp;لى البطاقة</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>ت&amp;نتهي</translation>
    </message>
    <message>
        <source>C&amp;VV</source>
        <translation>C&amp;VV</translation>
    </message>
    <message>
        <source>Make the payment (Ctrl+Enter)</source>
        <translation>تنفيذ الدفعة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Payment form</source>
        <translation>نموذج الدفع</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click fills the form.</source>
        <translation>لا يُخصم من أي بطاقة حقيقية أبداً. نقرة تملأ النموذج.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>ما آل إليه المبلغ</translation>
    </message>
    <message>
        <source>&amp;Open payment</source>
        <translation>&amp;فتح الدفعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Waiting for the gateway.</source>
        <translation>بانتظار البوابة.</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>دورك لا يسمح بإنشاء دفعات.</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>لا يوجد تاجر بعد.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>أدخل مبلغاً أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Choose a test card, or enter a card number.</source>
        <translation>اختر بطاقة اختبار، أو أدخل رقم بطاقة.</translation>
    </message>
    <message>
        <source>Enter the name on the card.</source>
        <translation>أدخل الاسم المكتوب على البطاقة.</translation>
    </message>
    <message>
        <source>Enter the security code of the card.</source>
        <translation>أدخل رمز أمان البطاقة.</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>جارٍ سؤال شبكة البطاقات…</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>خصم %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Authorize %1</source>
        <translation>تفويض %1</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have made the payment. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما نُفِّذت الدفعة وربما لا. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>دفعة جديدة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewRowsPill</name>
    <message>
        <source>Show them at the top of the list</source>
        <translation>عرضها في أعلى القائمة</translation>
    </message>
    <message>
        <source>%1+ new</source>
        <translation>%1+ جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفان جديدان</numerusform>
            <numerusform>%n صفوف جديدة</numerusform>
            <numerusform>%n صفاً جديداً</numerusform>
            <numerusform>%n صف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentActionDialog</name>
    <message>
        <source>Capture payment</source>
        <translation>تحصيل الدفعة</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>رد الدفعة</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why the money goes back (required)</source>
        <translation>لماذا يُعاد المال (مطلوب)</translation>
    </message>
    <message>
        <source>Why the hold is released (required)</source>
        <translation>لماذا يُرفع الحجز (مطلوب)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Take money from %1 for payment %2, which holds %3.</source>
        <translation>أخذ المال من %1 عن الدفعة %2 التي تحجز %3.</translation>
    </message>
    <message>
        <source>Release the hold of %1 on %2 for payment %3. No money has moved, and it cannot be captured afterwards.</source>
        <translation>رفع حجز %1 على %2 عن الدفعة %3. لم ينتقل أي مال، ولا يمكن تحصيلها بعد ذلك.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Give money back to %1 for payment %2 over %3.</source>
        <translation>إعادة المال إلى %1 عن الدفعة %2 البالغة %3.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Enter an amount above zero, at most %1.</source>
        <translation>أدخل مبلغاً أكبر من الصفر، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Too much: at most %1.</source>
        <translation>أكثر من اللازم: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing remains to refund after this.</source>
        <translation>لا يبقى شيء للرد بعد هذا.</translation>
    </message>
    <message>
        <source>%1 remains refundable after this.</source>
        <translation>يبقى %1 قابلاً للرد بعد هذا.</translation>
    </message>
    <message>
        <source>The whole hold is captured.</source>
        <translation>يُحصَّل الحجز كله.</translation>
    </message>
    <message>
        <source>%1 of the hold is released and cannot be captured later.</source>
        <translation>يُحرَّر %1 من الحجز ولا يمكن تحصيله لاحقاً.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما نُفِّذ هذا وربما لا. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>This payment changed in the meantime</source>
        <translation>تغيّرت هذه الدفعة في الأثناء</translation>
    </message>
    <message>
        <source>Nothing was done. Close this and look at the payment again.</source>
        <translation>لم يُنفَّذ شيء. أغلق هذا وانظر إلى الدفعة مجدداً.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2، والآن %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>محصَّلة</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Nothing was done. Check the amount and decide again.</source>
        <translation>لم يُنفَّذ شيء. تحقق من المبلغ وقرر مجدداً.</translation>
    </message>
    <message>
        <source>Nothing was done. This is no longer possible: %1</source>
        <translation>لم يُنفَّذ شيء. لم يعد هذا ممكناً: %1</translation>
    </message>
    <message>
        <source>This payment changed while you were deciding</source>
        <translation>تغيّرت هذه الدفعة بينما كنت تقرر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentDetailPane</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>payment ID</source>
        <translation>معرّف الدفعة</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>ما آل إليه المبلغ</translation>
    </message>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;تحصيل…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>إ&amp;لغاء…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;رد…</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>التسلسل الزمني، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Details and timeline</source>
        <translation>التفاصيل والتسلسل الزمني</translation>
    </message>
    <message>
        <source>The payment as JSON</source>
        <translation>الدفعة بصيغة JSON</translation>
    </message>
    <message>
        <source>Views of the payment</source>
        <translation>طرق عرض الدفعة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No payment chosen</source>
        <translation>لم تُختر دفعة</translation>
    </message>
    <message>
        <source>Choose one in the list to see what happened to it and what can be done.</source>
        <translation>اختر واحدة من القائمة لترى ما حدث لها وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Payment ID %1</source>
        <translation>معرّف الدفعة %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <translation>%1، تنتهي %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (الرمز %2)</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>شبكة البطاقات</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>رمز التفويض</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>ينتهي الحجز</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Void reason</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Refund reason</source>
        <translation>سبب الرد</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>نية الدفع</translation>
    </message>
    <message>
        <source>Open payment intent %1</source>
        <translation>فتح نية الدفع %1</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Take the held money, all or part of it</source>
        <translation>أخذ المال المحجوز كله أو جزء منه</translation>
    </message>
    <message>
        <source>Release the hold without taking money</source>
        <translation>رفع الحجز دون أخذ مال</translation>
    </message>
    <message>
        <source>Give money back, all or part of it</source>
        <translation>إعادة المال كله أو جزء منه</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>تم تحصيل %1</translation>
    </message>
    <message>
        <source>Voided; the hold is released</source>
        <translation>أُلغيت؛ رُفع الحجز</translation>
    </message>
    <message>
        <source>Refunded %1 in all</source>
        <translation>مجموع المردود %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentsPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Filter payments by text</source>
        <translation>تصفية الدفعات بالنص</translation>
    </message>
    <message>
        <source>ID, last four digits, e-mail, name, description (/)</source>
        <translation>المعرّف أو آخر أربعة أرقام أو البريد أو الاسم أو الوصف (/)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>أي عملة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>كل التجار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>أي طرفي القائمة يأتي أولاً</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Go to a date in the list (Ctrl+G)</source>
        <translation>الانتقال إلى تاريخ في القائمة (Ctrl+G)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save all payments that match the filters as CSV (Ctrl+E)</source>
        <translation>حفظ كل الدفعات المطابقة للتصفية بصيغة CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>List of payments</source>
        <translation>قائمة الدفعات</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>أُوقف التصدير</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen payment</source>
        <translation>الدخول إلى الدفعة المختارة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>First and last payment of the whole list</source>
        <translation>أول وآخر دفعة في القائمة كلها</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen payment</source>
        <translation>نسخ معرّف الدفعة المختارة</translation>
    </message>
    <message>
        <source>Export what matches as CSV</source>
        <translation>تصدير المطابق بصيغة CSV</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>التاريخ المطلوب</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Payments between two days</source>
        <translation>الدفعات بين يومين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Reading payments…</source>
        <translation>جارٍ قراءة الدفعات…</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>لا توجد دفعة مطابقة</translation>
    </message>
    <message>
        <source>No payment has all that the filters ask for.</source>
        <translation>لا توجد دفعة فيها كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا توجد دفعات بعد</translation>
    </message>
    <message>
        <source>Each payment appears here the moment it is made: by your program through the Payment API, or in this window.</source>
        <translation>تظهر كل دفعة هنا لحظة إنشائها: من برنامجك عبر Payment API أو في هذه النافذة.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>%1+ payments</source>
        <translation>أكثر من %1 دفعة</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>نسخ المبلغ</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>تحصيل…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>تصدير الدفعات</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>جارٍ التصدير: %1 صفاً</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n payment(s)</source>
        <translation>
            <numerusform>لم تُصدَّر دفعات</numerusform>
            <numerusform>صُدِّرت دفعة واحدة</numerusform>
            <numerusform>صُدِّرت دفعتان</numerusform>
            <numerusform>صُدِّرت %n دفعات</numerusform>
            <numerusform>صُدِّرت %n دفعة</numerusform>
            <numerusform>صُدِّرت %n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed; nothing was written</source>
        <translation>فشل التصدير؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDetailPane</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إجابة معادة</translation>
    </message>
    <message>
        <source>Answered with what was stored under this idempotency key; nothing was done again.</source>
        <translation>أُجيب بما كان محفوظاً تحت مفتاح عدم التكرار هذا؛ ولم يُنفَّذ شيء من جديد.</translation>
    </message>
    <message>
        <source>request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>النسخ كأمر &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>النسخ كأمر curl</translation>
    </message>
    <message>
        <source>A command for the shell that makes this call again; keys and secrets are variables in it (Ctrl+Shift+C)</source>
        <translation>أمر للصدفة يعيد هذا الاستدعاء؛ والمفاتيح والأسرار فيه متغيرات (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>طرق عرض الطلب</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>ترويسات الإجابة</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>متن الإجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The answer is the stored one of the first call with this key; nothing was done again.</source>
        <translation>الإجابة هي المحفوظة من أول استدعاء بهذا المفتاح؛ ولم يُنفَّذ شيء من جديد.</translation>
    </message>
    <message>
        <source>What it made</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>What it made, newest first</source>
        <translation>ما نتج عنه، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Calls with this idempotency key</source>
        <translation>الاستدعاءات بمفتاح عدم التكرار هذا</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>لم يُختر أي طلب</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was asked and what was answered.</source>
        <translation>اختر طلباً من القائمة لترى ما طُلب وما أُجيب به.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This request is not in the log any more</source>
        <translation>لم يعد هذا الطلب في السجل</translation>
    </message>
    <message>
        <source>The log keeps calls for some days, and fewer when there are very many.</source>
        <translation>يحتفظ السجل بالاستدعاءات بضعة أيام، وبعدد أقل منها حين تكثر جداً.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>المدة %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>معرّف الطلب %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المستدعي</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>%1, by the share for phones</source>
        <translation>%1، عبر المشاركة مع الهواتف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1, over TLS</source>
        <translation>%1، عبر TLS</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>مفتاح عدم التكرار</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>إجابة معادة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>not a replay</source>
        <translation>غير معاد</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, status, kind</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · this one</source>
        <translation>%1 · هذا الطلب</translation>
    </message>
    <message>
        <source>Open the request of %1</source>
        <translation>فتح الطلب: %1</translation>
    </message>
    <message>
        <source>This answer holds a secret, so its %1 were not kept.</source>
        <translation>تحتوي هذه الإجابة على سر، لذا لم يُحتفظ بمحتواها (%1).</translation>
    </message>
    <message>
        <source>The log keeps the beginning of long bodies; this one had %1.</source>
        <translation>يحتفظ السجل ببداية المتون الطويلة؛ وكان حجم هذا المتن %1.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>لم يكن للإجابة متن.</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>لم يكن للطلب متن.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestModel</name>
    <message>
        <source>Replay</source>
        <translation>إجابة معادة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Whether the call carried an idempotency key, or was answered with what was stored under it</source>
        <translation>هل حمل الاستدعاء مفتاح عدم تكرار، أو أُجيب بما كان محفوظاً تحته</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المستدعي</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message>
        <source>Filter requests by text</source>
        <translation>تصفية الطلبات بالنص</translation>
    </message>
    <message>
        <source>Path, request ID, idempotency key, caller, ID of an object (/)</source>
        <translation>المسار، معرّف الطلب، مفتاح عدم التكرار، المستدعي، معرّف كائن (/)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>أي طريقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Succeeded (2xx)</source>
        <translation>ناجحة (2xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>مرفوضة (4xx)</translation>
    </message>
    <message>
        <source>Failed (5xx)</source>
        <translation>فاشلة (5xx)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Any interface</source>
        <translation>أي واجهة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>أي طرفي القائمة يأتي أولاً</translation>
    </message>
    <message>
        <source>The log gives way so that no payment waits for it. The calls themselves were answered.</source>
        <translation>يتنحى السجل كي لا تنتظره أي دفعة. أما الاستدعاءات نفسها فقد أُجيب عنها.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>قائمة الطلبات</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>الدخول إلى الطلب المختار</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>First and last request of the whole list</source>
        <translation>أول وآخر طلب في القائمة كلها</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>نسخ معرّف الطلب المختار</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl command</source>
        <translation>نسخ الطلب المختار كأمر curl</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>جارٍ قراءة الطلبات…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>No request in the log has all that the filters ask for.</source>
        <translation>لا يوجد في السجل طلب يستوفي كل ما تطلبه عوامل التصفية.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Each call that a program makes appears here as it is answered, with card data and keys masked. Try one:</source>
        <translation>يظهر هنا كل استدعاء يجريه برنامج عند الرد عليه، مع حجب بيانات البطاقات والمفاتيح. جرّب واحداً:</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were not recorded while the gateway was busy</source>
        <translation>
            <numerusform>لم يفُت تسجيل أي استدعاء أثناء انشغال البوابة</numerusform>
            <numerusform>استدعاء واحد لم يُسجَّل أثناء انشغال البوابة</numerusform>
            <numerusform>استدعاءان لم يُسجَّلا أثناء انشغال البوابة</numerusform>
            <numerusform>%n استدعاءات لم تُسجَّل أثناء انشغال البوابة</numerusform>
            <numerusform>%n استدعاءً لم يُسجَّل أثناء انشغال البوابة</numerusform>
            <numerusform>%n استدعاء لم يُسجَّل أثناء انشغال البوابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Only this method</source>
        <translation>هذه الطريقة فقط</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only this interface</source>
        <translation>هذه الواجهة فقط</translation>
    </message>
    <message>
        <source>Only this idempotency key</source>
        <translation>مفتاح منع التكرار هذا فقط</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ResendDialog</name>
    <message>
        <source>Send deliveries again</source>
        <translation>إعادة إرسال تسليمات</translation>
    </message>
    <message>
        <source>No filter is set: this is about every delivery there is.</source>
        <translation>لا توجد تصفية: يشمل هذا كل التسليمات الموجودة.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Counting what would be sent again…</source>
        <translation>جارٍ عدّ ما سيُعاد إرساله…</translation>
    </message>
    <message>
        <source>How many would be sent again is not known.</source>
        <translation>لا يُعرف كم تسليماً سيُعاد إرساله.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Nothing that matches can be sent again. What is held waits for its endpoint, and what is waiting goes out by itself.</source>
        <translation>لا يمكن إعادة إرسال شيء مما يطابق. المحتجز ينتظر نقطة نهايته، والمنتظر يُرسَل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>More than %1 deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>سيُعاد إرسال أكثر من %1 من التسليمات إلى نقاط نهايتها. يحتفظ كل تسليم بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</translation>
    </message>
    <message>
        <source>Send more than %1 again</source>
        <translation>إعادة إرسال أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>
            <numerusform>لن يُعاد إرسال أي تسليم.</numerusform>
            <numerusform>سيُعاد إرسال تسليم واحد إلى نقطة نهايته. يحتفظ بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</numerusform>
            <numerusform>سيُعاد إرسال تسليمين إلى نقطتي نهايتهما. يحتفظ كل تسليم بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</numerusform>
            <numerusform>سيُعاد إرسال %n تسليمات إلى نقاط نهايتها. يحتفظ كل تسليم بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</numerusform>
            <numerusform>سيُعاد إرسال %n تسليماً إلى نقاط نهايتها. يحتفظ كل تسليم بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</numerusform>
            <numerusform>سيُعاد إرسال %n تسليم إلى نقاط نهايتها. يحتفظ كل تسليم بمعرّفه، فيمكن لمستقبِل سبق أن رآه أن يتعرّف عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>عدم إعادة إرسال أي تسليم</numerusform>
            <numerusform>إعادة إرسال تسليم واحد</numerusform>
            <numerusform>إعادة إرسال تسليمين</numerusform>
            <numerusform>إعادة إرسال %n تسليمات</numerusform>
            <numerusform>إعادة إرسال %n تسليماً</numerusform>
            <numerusform>إعادة إرسال %n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تُجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have begun. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما بدأ هذا وربما لا. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionForm</name>
    <message>
        <source>What is kept</source>
        <translation>ما يُحتفظ به</translation>
    </message>
    <message>
        <source>Of webhook attempts and inbox messages the newest are kept, as long as both bounds hold. Payments, approvals and what is told about them are kept for good.</source>
        <translation>يُحتفظ بأحدث محاولات الويب هوك ورسائل صناديق الوارد ما دامت ضمن الحدّين معاً. أما الدفعات وطلبات الموافقة وما يُروى عنها فيُحتفظ بها دائماً.</translation>
    </message>
    <message>
        <source>&amp;Attempts: oldest</source>
        <translation>&amp;المحاولات: أقصى عمر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days that attempts are kept</source>
        <translation>عدد أيام الاحتفاظ بالمحاولات</translation>
    </message>
    <message>
        <source>Attempts: most</source>
        <translation>المحاولات: أقصى عدد</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>محاولات</translation>
    </message>
    <message>
        <source>Number of attempts that are kept</source>
        <translation>عدد المحاولات التي يُحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Inbox messages: oldest</source>
        <translation>&amp;رسائل صناديق الوارد: أقصى عمر</translation>
    </message>
    <message>
        <source>Days that inbox messages are kept</source>
        <translation>عدد أيام الاحتفاظ برسائل صناديق الوارد</translation>
    </message>
    <message>
        <source>Inbox messages: most</source>
        <translation>رسائل صناديق الوارد: أقصى عدد</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Number of inbox messages that are kept</source>
        <translation>عدد رسائل صناديق الوارد التي يُحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Must be 1 to %1.</source>
        <translation>يجب أن يكون من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>What is older or more goes little by little.</source>
        <translation>ما كان أقدم أو زائداً يُزال شيئاً فشيئاً.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RotateDialog</name>
    <message>
        <source>Rotate the secret</source>
        <translation>تدوير السر</translation>
    </message>
    <message>
        <source>A new secret for %1.</source>
        <translation>سر جديد لـ %1.</translation>
    </message>
    <message>
        <source>How long both count</source>
        <translation>مدة صلاحية السرّين معاً</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا مدة</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>السر الجديد</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>تُنشئه البوابة</translation>
    </message>
    <message>
        <source>&amp;Both count for</source>
        <translation>ي&amp;سري كلاهما لمدة</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>السر ال&amp;جديد</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The endpoint has a new secret</source>
        <translation>لنقطة النهاية سر جديد</translation>
    </message>
    <message>
        <source>Put it where the webhooks are received.</source>
        <translation>ضعه حيث تُستقبَل رسائل ويب هوك.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>لم تُجب البوابة</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>ربما نُفِّذ هذا وربما لا. إعادة المحاولة آمنة: لا يُنفَّذ الطلب نفسه مرتين.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>بحث  Ctrl+K</translation>
    </message>
    <message>
        <source>ID, external ID, last four digits, e-mail or order (Ctrl+K)</source>
        <translation>معرّف أو معرّف خارجي أو آخر أربعة أرقام أو بريد أو طلب (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SecretField</name>
    <message>
        <source>The secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>السر</translation>
    </message>
    <message numerus="yes">
        <source>It hides again after %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>يُخفى من جديد فوراً.</numerusform>
            <numerusform>يُخفى من جديد بعد ثانية واحدة.</numerusform>
            <numerusform>يُخفى من جديد بعد ثانيتين.</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثانية.</numerusform>
            <numerusform>يُخفى من جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>المشاركة مع الهواتف…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>المشاركة مع الهواتف</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>مُشارَكة دون تشفير</translation>
    </message>
    <message>
        <source>Whoever is on the network can open the hosted pages, and read along.</source>
        <translation>يمكن لكل من على الشبكة فتح الصفحات المستضافة والاطلاع على ما يُتبادل.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مُشارَكة</translation>
    </message>
    <message>
        <source>Phones on the network can open the hosted pages.</source>
        <translation>يمكن للهواتف على الشبكة فتح الصفحات المستضافة.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مُشارَكة</translation>
    </message>
    <message>
        <source>Links and QR codes can be opened on this computer alone.</source>
        <translation>لا يمكن فتح الروابط ورموز QR إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change or stop sharing…</source>
        <translation>تغيير المشاركة أو إيقافها…</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>In memory, %1</source>
        <translation>في الذاكرة، %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Links begin with</source>
        <translation>تبدأ الروابط بـ</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>مسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettlementsPage</name>
    <message>
        <source>Batches, transactions and clients</source>
        <translation>الحزم والمعاملات والعملاء</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Run settlement…</source>
        <translation>تشغيل التسوية…</translation>
    </message>
    <message>
        <source>Run settlement</source>
        <translation>تشغيل التسوية</translation>
    </message>
    <message>
        <source>Adds up what succeeded before today, a batch for each client</source>
        <translation>يجمع ما نجح قبل اليوم، حزمة لكل عميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>كل الشركاء</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>قائمة الحزم</translation>
    </message>
    <message>
        <source>Reading batches…</source>
        <translation>جارٍ قراءة الحزم…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>لا توجد حزمة مطابقة</translation>
    </message>
    <message>
        <source>No batch has all that the filters ask for.</source>
        <translation>لا توجد حزمة فيها كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>لا توجد حزم بعد</translation>
    </message>
    <message>
        <source>A settlement adds up each client&apos;s transactions that succeeded before today.</source>
        <translation>تجمع التسوية معاملات كل عميل التي نجحت قبل اليوم.</translation>
    </message>
    <message>
        <source>Filter transactions by text</source>
        <translation>تصفية المعاملات بالنص</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>تصفية…  /</translation>
    </message>
    <message>
        <source>ID, payment intent, reference, e-mail (/)</source>
        <translation>المعرّف أو نية الدفع أو المرجع أو البريد (/)</translation>
    </message>
    <message>
        <source>List of transactions</source>
        <translation>قائمة المعاملات</translation>
    </message>
    <message>
        <source>Reading transactions…</source>
        <translation>جارٍ قراءة المعاملات…</translation>
    </message>
    <message>
        <source>No transaction matches</source>
        <translation>لا توجد معاملة مطابقة</translation>
    </message>
    <message>
        <source>No transaction has all that the filters ask for.</source>
        <translation>لا توجد معاملة فيها كل ما تطلبه التصفية.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>لا توجد معاملات بعد</translation>
    </message>
    <message>
        <source>What partners initialize through the Clive interface appears here.</source>
        <translation>يظهر هنا ما يبدأه الشركاء عبر واجهة Clive.</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>قائمة العملاء</translation>
    </message>
    <message>
        <source>Reading clients…</source>
        <translation>جارٍ قراءة العملاء…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>لا يوجد عملاء بعد</translation>
    </message>
    <message>
        <source>Partners and their clients come from the setup file, or through the Clive interface.</source>
        <translation>يأتي الشركاء وعملاؤهم من ملف الإعداد، أو عبر واجهة Clive.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Filter the transactions</source>
        <translation>تصفية المعاملات</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>إعادة قراءة القوائم</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>نسخ معرّف الصف المختار</translation>
    </message>
    <message>
        <source>Of one batch: show all</source>
        <translation>من حزمة واحدة: إظهار الكل</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>اختر واحداً من القائمة.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Partner&apos;s state</source>
        <translation>حالة الشريك</translation>
    </message>
    <message>
        <source>Partner&apos;s review</source>
        <translation>مراجعة الشريك</translation>
    </message>
    <message>
        <source>Partner&apos;s fee</source>
        <translation>رسوم الشريك</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>رسوم المعالج</translation>
    </message>
    <message>
        <source>Clients of the partner</source>
        <translation>عملاء الشريك</translation>
    </message>
    <message>
        <source>Sells through</source>
        <translation>يبيع عبر</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>A batch is made for each client of every partner, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>تُنشأ حزمة لكل عميل من عملاء كل شريك، تضم كل ما نجح قبل اليوم (UTC) وليس في أي حزمة بعد. لا يُصرف شيء بذلك.</translation>
    </message>
    <message>
        <source>A batch is made for each client of %1, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>تُنشأ حزمة لكل عميل من عملاء %1، تضم كل ما نجح قبل اليوم (UTC) وليس في أي حزمة بعد. لا يُصرف شيء بذلك.</translation>
    </message>
    <message>
        <source>Run the settlement</source>
        <translation>تشغيل التسوية</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للتسوية</translation>
    </message>
    <message>
        <source>No transaction succeeded before today (UTC) that is in no batch yet.</source>
        <translation>لا توجد معاملة نجحت قبل اليوم (UTC) وليست في حزمة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) made</source>
        <translation>
            <numerusform>لم تُنشأ أي حزمة</numerusform>
            <numerusform>أُنشئت حزمة واحدة</numerusform>
            <numerusform>أُنشئت حزمتان</numerusform>
            <numerusform>أُنشئت %n حزم</numerusform>
            <numerusform>أُنشئت %n حزمة</numerusform>
            <numerusform>أُنشئت %n حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is paid out on its own.</source>
        <translation>تُصرف كل حزمة على حدة.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>التسويات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShareDialog</name>
    <message>
        <source>Share with phones</source>
        <translation>المشاركة مع الهواتف</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>بدء المشاركة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;بلا تشفير</translation>
    </message>
    <message>
        <source>For a phone that refuses the certificate of this gateway</source>
        <translation>لهاتف يرفض شهادة هذه البوابة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>بصمة الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مشارَك</translation>
    </message>
    <message>
        <source>Only this computer sees the pages</source>
        <translation>هذا الحاسوب وحده يرى الصفحات</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>مشارَك بلا تشفير</translation>
    </message>
    <message>
        <source>Whoever is on the network can read along</source>
        <translation>يمكن لأي شخص على الشبكة قراءة ما يُتبادل</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشارَك</translation>
    </message>
    <message>
        <source>Phones on the network see the pages</source>
        <translation>الهواتف على الشبكة ترى الصفحات</translation>
    </message>
    <message>
        <source>Whoever is on this network can open the hosted pages, and read what is typed into them. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>يمكن لأي شخص على هذه الشبكة فتح الصفحات المستضافة وقراءة ما يُكتب فيها. تبدأ الروابط ورموز QR الجديدة بهذا العنوان. تنتهي المشاركة عند توقف البوابة.</translation>
    </message>
    <message>
        <source>Phones on this network can open the hosted pages. The gateway made the certificate itself, so a phone asks once whether to trust it; compare the fingerprint. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>يمكن للهواتف على هذه الشبكة فتح الصفحات المستضافة. أنشأت البوابة الشهادة بنفسها، فيسأل الهاتف مرة واحدة عن الوثوق بها؛ قارن البصمة. تبدأ الروابط ورموز QR الجديدة بهذا العنوان. تنتهي المشاركة عند توقف البوابة.</translation>
    </message>
    <message>
        <source>Lets phones on your network open the pages on which customers pay and people accept links: those pages and nothing else. It ends when the gateway stops.</source>
        <translation>يتيح للهواتف على شبكتك فتح الصفحات التي يدفع عليها العملاء ويقبل فيها الأشخاص الروابط: تلك الصفحات ولا شيء غيرها. تنتهي المشاركة عند توقف البوابة.</translation>
    </message>
    <message>
        <source>Card numbers and secrets of links cross it in the clear. Use test cards alone, on a network you trust.</source>
        <translation>تعبرها أرقام البطاقات وأسرار الروابط دون تشفير. استخدم بطاقات الاختبار وحدها، على شبكة تثق بها.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Shell</name>
    <message>
        <source>Simulated clock</source>
        <translation>ساعة محاكاة</translation>
    </message>
    <message>
        <source>Faults are on</source>
        <translation>الأعطال المحاكاة مفعّلة</translation>
    </message>
    <message>
        <source>Open to the network without TLS</source>
        <translation>مفتوحة للشبكة دون TLS</translation>
    </message>
    <message>
        <source>Open to the network</source>
        <translation>مفتوحة للشبكة</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>تعذرت الكتابة في المخزن</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Appearance, language, keys</source>
        <translation>المظهر واللغة والمفاتيح</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>حول Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>gateway address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (عرض تجريبي)</translation>
    </message>
    <message>
        <source>%1, signed in as %2 (%3)</source>
        <translation>%1، مسجّل الدخول باسم %2 (%3)</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>الرمز المميز غير مقبول</translation>
    </message>
    <message>
        <source>Gateway unreachable</source>
        <translation>لا يمكن الوصول إلى البوابة</translation>
    </message>
    <message numerus="yes">
        <source>%n queued deliveries</source>
        <translation>
            <numerusform>لا تسليمات منتظرة</numerusform>
            <numerusform>تسليم منتظر</numerusform>
            <numerusform>تسليمان منتظران</numerusform>
            <numerusform>%n تسليمات منتظرة</numerusform>
            <numerusform>%n تسليماً منتظراً</numerusform>
            <numerusform>%n تسليم منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Store in memory, %1</source>
        <translation>المخزن في الذاكرة، %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>المخزن %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Leave a field, close a dialog</source>
        <translation>مغادرة حقل أو إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>Countersign %1
Gateway %2
Store %3

A console for payments and approvals with a gateway of its own. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Countersign %1
البوابة %2
المخزن %3

لوحة للدفعات والموافقات مع بوابة خاصة بها. برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are held by paused endpoints</source>
        <translation>
            <numerusform>لا تسليمات أخرى محتجزة لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
            <numerusform>تسليم آخر محتجز لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
            <numerusform>تسليمان آخران محتجزان لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
            <numerusform>%n تسليمات أخرى محتجزة لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
            <numerusform>%n تسليماً آخر محتجزاً لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
            <numerusform>%n تسليم آخر محتجز لدى نقاط نهاية متوقفة مؤقتاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>لا نقاط نهاية متعثرة</numerusform>
            <numerusform>نقطة نهاية واحدة متعثرة</numerusform>
            <numerusform>نقطتا نهاية متعثرتان</numerusform>
            <numerusform>%n نقاط نهاية متعثرة</numerusform>
            <numerusform>%n نقطة نهاية متعثرة</numerusform>
            <numerusform>%n نقطة نهاية متعثرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>المشاركة مع الهواتف…</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>المشاركة…</translation>
    </message>
    <message>
        <source>Change or stop the sharing with phones</source>
        <translation>تغيير المشاركة مع الهواتف أو إيقافها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignatureView</name>
    <message>
        <source>HMAC-SHA256 over the time, a full stop and the exact body, in lower-case hexadecimal; the header carries the time as t and the digits as v1.</source>
        <translation>HMAC-SHA256 على الوقت ثم نقطة ثم المتن كما هو تماماً، بالنظام الستّ عشري بأحرف صغيرة؛ تحمل الترويسة الوقت في t والأرقام في v1.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, after the word sha256=.</source>
        <translation>HMAC-SHA256 على المتن كما هو تماماً، بالنظام الستّ عشري بأحرف صغيرة، بعد الكلمة sha256=.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, with nothing in front.</source>
        <translation>HMAC-SHA256 على المتن كما هو تماماً، بالنظام الستّ عشري بأحرف صغيرة، دون شيء قبله.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>ما ينبغي أن يكون</translation>
    </message>
    <message>
        <source>expected signature</source>
        <translation>التوقيع المتوقَّع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>Signature to check</source>
        <translation>التوقيع المراد التحقق منه</translation>
    </message>
    <message>
        <source>The header&apos;s value as it was received</source>
        <translation>قيمة الترويسة كما استُلمت</translation>
    </message>
    <message>
        <source>Body to check</source>
        <translation>المتن المراد التحقق منه</translation>
    </message>
    <message>
        <source>The body as it was received</source>
        <translation>المتن كما استُلم</translation>
    </message>
    <message>
        <source>When it is taken to arrive</source>
        <translation>وقت الوصول المفترض</translation>
    </message>
    <message>
        <source>as if it arrived when it was sent</source>
        <translation>كأنه وصل وقت إرساله</translation>
    </message>
    <message>
        <source>as if it arrived now</source>
        <translation>كأنه وصل الآن</translation>
    </message>
    <message>
        <source>Put back the signature and the body of the delivery</source>
        <translation>استعادة توقيع التسليم ومتنه</translation>
    </message>
    <message>
        <source>Check what was received</source>
        <translation>التحقق مما استُلم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Whose secret</source>
        <translation>صاحب السر</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Secret &amp;of</source>
        <translation>&amp;سر</translation>
    </message>
    <message>
        <source>%1, computed again</source>
        <translation>%1، محسوباً من جديد</translation>
    </message>
    <message>
        <source>A secret typed here</source>
        <translation>سر يُكتب هنا</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>تعذّر التحقق</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatePanel</name>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>الأمر المطلوب تشغيله</translation>
    </message>
    <message>
        <source>command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SystemTray</name>
    <message>
        <source>Open Countersign</source>
        <translation>فتح Countersign</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n approval(s) wait</source>
        <translation>
            <numerusform>Countersign: لا طلبات موافقة منتظرة</numerusform>
            <numerusform>Countersign: طلب موافقة واحد ينتظر</numerusform>
            <numerusform>Countersign: طلبا موافقة ينتظران</numerusform>
            <numerusform>Countersign: %n طلبات موافقة تنتظر</numerusform>
            <numerusform>Countersign: %n طلب موافقة ينتظر</numerusform>
            <numerusform>Countersign: %n طلب موافقة ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TaskRow</name>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>Progress of sending again</source>
        <translation>تقدّم إعادة الإرسال</translation>
    </message>
    <message>
        <source>The gateway does not answer; still asking</source>
        <translation>البوابة لا تجيب؛ السؤال مستمر</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2</source>
        <translation>إعادة الإرسال: %1 من %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimeBar</name>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>إيجاد العنوان</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>قراءة الرد</translation>
    </message>
    <message>
        <source>Until it was given up</source>
        <translation>حتى التخلي عنها</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n older entries are in the JSON</source>
        <translation>
            <numerusform>لا مدخلات أقدم</numerusform>
            <numerusform>مدخل أقدم واحد في JSON</numerusform>
            <numerusform>مدخلان أقدم في JSON</numerusform>
            <numerusform>%n مدخلات أقدم في JSON</numerusform>
            <numerusform>%n مدخلاً أقدم في JSON</numerusform>
            <numerusform>%n مدخل أقدم في JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TransactionDetailPane</name>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Set what became of it</source>
        <translation>تحديد ما آلت إليه</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>التسلسل الزمني، الأحدث أولاً</translation>
    </message>
    <message>
        <source>No transaction chosen</source>
        <translation>لم تُختر أي معاملة</translation>
    </message>
    <message>
        <source>Choose one in the list to see its fees and what became of it.</source>
        <translation>اختر واحدة من القائمة لترى رسومها وما آلت إليه.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>المبلغ: %1</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>رسوم المعالج</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Platform&apos;s fee</source>
        <translation>رسوم المنصة</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>نية الدفع</translation>
    </message>
    <message>
        <source>Open the payment intent</source>
        <translation>فتح نية الدفع</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>It follows its payment intent</source>
        <translation>تتبع نية الدفع الخاصة بها</translation>
    </message>
    <message>
        <source>Pay, refund or dispute the payment, and the transaction follows.</source>
        <translation>ادفع الدفعة أو ردّها أو اعترض عليها، فتتبعها المعاملة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TransactionModel</name>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TrayNotices</name>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new request(s) wait for you</source>
        <translation>
            <numerusform>لا طلبات جديدة تنتظرك</numerusform>
            <numerusform>طلب جديد واحد ينتظرك</numerusform>
            <numerusform>طلبان جديدان ينتظرانك</numerusform>
            <numerusform>%n طلبات جديدة تنتظرك</numerusform>
            <numerusform>%n طلباً جديداً ينتظرك</numerusform>
            <numerusform>%n طلب جديد ينتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that end first are at the top of the list.</source>
        <translation>الطلبات التي تنتهي أولاً في أعلى القائمة.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VerifyDialog</name>
    <message>
        <source>Check a signature</source>
        <translation>التحقق من توقيع</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WalkthroughPage</name>
    <message>
        <source>Arrived in the inbox</source>
        <translation>وصل إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>رد الاتصال</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>A payment that a person approves, with the real requests.</source>
        <translation>دفعة يوافق عليها شخص، بالطلبات الحقيقية.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start the walkthrough again</source>
        <translation>بدء الجولة الإرشادية من جديد</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>الخطوة المختارة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجدداً</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>The steps before come first</source>
        <translation>الخطوات السابقة أولاً</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>الجولة الإرشادية</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WebhooksPage</name>
    <message>
        <source>Parts of the webhooks</source>
        <translation>أقسام ويب هوك</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;التسليمات</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;نقاط النهاية</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;صندوق الوارد</translation>
    </message>
    <message>
        <source>Next part: deliveries, endpoints, inbox</source>
        <translation>القسم التالي: التسليمات، نقاط النهاية، صندوق الوارد</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen row</source>
        <translation>الدخول إلى الصف المختار</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>تصفية التسليمات</translation>
    </message>
    <message>
        <source>Send the chosen delivery again</source>
        <translation>إعادة إرسال التسليم المختار</translation>
    </message>
    <message>
        <source>Send the chosen delivery now</source>
        <translation>إرسال التسليم المختار الآن</translation>
    </message>
    <message>
        <source>Send all that match again</source>
        <translation>إعادة إرسال كل ما يطابق</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>نسخ معرّف الصف المختار</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>ويب هوك</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Window</name>
    <message>
        <source>Starting the gateway…</source>
        <translation>جارٍ تشغيل البوابة…</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>لم تبدأ البوابة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Countersign keeps running</source>
        <translation>يواصل Countersign العمل</translation>
    </message>
    <message>
        <source>The gateway works on, and requests for approval show here. Quit is in the menu of this icon.</source>
        <translation>تواصل البوابة عملها، وتظهر طلبات الموافقة هنا. أمر «خروج» في قائمة هذه الأيقونة.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They are lost with this store, which is in memory.</source>
        <translation>
            <numerusform>لا تسليمات ويب هوك منتظرة.</numerusform>
            <numerusform>تسليم ويب هوك واحد ينتظر. سيُفقد مع هذا المخزن، فهو في الذاكرة.</numerusform>
            <numerusform>تسليما ويب هوك ينتظران. سيُفقدان مع هذا المخزن، فهو في الذاكرة.</numerusform>
            <numerusform>%n تسليمات ويب هوك تنتظر. ستُفقد مع هذا المخزن، فهو في الذاكرة.</numerusform>
            <numerusform>%n تسليم ويب هوك ينتظر. ستُفقد مع هذا المخزن، فهو في الذاكرة.</numerusform>
            <numerusform>%n تسليم ويب هوك ينتظر. ستُفقد مع هذا المخزن، فهو في الذاكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They go out when Countersign runs again.</source>
        <translation>
            <numerusform>لا تسليمات ويب هوك منتظرة.</numerusform>
            <numerusform>تسليم ويب هوك واحد ينتظر. سيُرسل عند تشغيل Countersign مجدداً.</numerusform>
            <numerusform>تسليما ويب هوك ينتظران. سيُرسلان عند تشغيل Countersign مجدداً.</numerusform>
            <numerusform>%n تسليمات ويب هوك تنتظر. ستُرسل عند تشغيل Countersign مجدداً.</numerusform>
            <numerusform>%n تسليم ويب هوك ينتظر. ستُرسل عند تشغيل Countersign مجدداً.</numerusform>
            <numerusform>%n تسليم ويب هوك ينتظر. ستُرسل عند تشغيل Countersign مجدداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Countersign</source>
        <translation>الخروج من Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
</TS>
