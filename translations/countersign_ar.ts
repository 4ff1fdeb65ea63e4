<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>A request with curl</source>
        <translation>طلب باستخدام curl</translation>
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
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
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
    <name>countersign::ui::NewPaymentPage</name>
    <message>
        <source>Approved</source>
        <translation>مقبولة</translation>
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
        <source>Test cards</source>
        <translation>بطاقات الاختبار</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click fills the form.</source>
        <translation>لا يُخصم من أي بطاقة حقيقية أبداً. نقرة تملأ النموذج.</translation>
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
        <source>%1: %2</source>
        <comment>outcome and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (الرمز %2)</translation>
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
    <name>countersign::ui::ObjectDialog</name>
    <message>
        <source>The object as JSON</source>
        <translation>الكائن بصيغة JSON</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Open its payment</source>
        <translation>فتح دفعته</translation>
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
        <source>More rows could not be read</source>
        <translation>تعذرت قراءة المزيد من الصفوف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Filter payments by text</source>
        <translation>تصفية الدفعات بالنص</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>تصفية…  /</translation>
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
        <source>%1+ new</source>
        <translation>أكثر من %1 جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>payments</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>دفعة جديدة</numerusform>
            <numerusform>دفعتان جديدتان</numerusform>
            <numerusform>%n دفعات جديدة</numerusform>
            <numerusform>%n دفعة جديدة</numerusform>
            <numerusform>%n دفعة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 payments</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Show them at the top of the list</source>
        <translation>عرضها في أعلى القائمة</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
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
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>نية الدفع</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>التاجر</translation>
    </message>
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
        <source>Payment intent</source>
        <translation>نية الدفع</translation>
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
</context>
</TS>
