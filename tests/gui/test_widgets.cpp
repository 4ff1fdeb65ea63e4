// Colours one can read, states in words, amounts as bars, and controls that say what they are.
#include "client/values.h"
#include "gui/support/guitest.h"
#include "widgets/amountbar.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/filterchip.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(countersign::ui::PaymentStatus)

namespace {

constexpr PaymentStatus statuses[] = {
    PaymentStatus::Authorized, PaymentStatus::Captured, PaymentStatus::PartiallyRefunded, PaymentStatus::Refunded,
    PaymentStatus::Voided,     PaymentStatus::Failed,   PaymentStatus::Expired,           PaymentStatus::Unknown};

Payment paymentOf(PaymentStatus status, qint64 amount, qint64 captured, qint64 refunded)
{
    Payment payment;
    payment.status = status;
    payment.amount = {amount, u"USD"_s};
    payment.captured = {captured, u"USD"_s};
    payment.refunded = {refunded, u"USD"_s};
    payment.capturable = {status == PaymentStatus::Authorized ? amount : 0, u"USD"_s};
    payment.refundable = {captured - refunded, u"USD"_s};
    return payment;
}

} // namespace

class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::resetGui(); }

    void everyTextCanBeReadOnWhatIsBehindIt_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        for (const Colors *colors : {&lightColors(), &darkColors()}) {
            const char *name = colors->dark ? "dark" : "light";
            const std::pair<const char *, QColor> surfaces[] = {{"window", colors->window},
                                                                {"base", colors->base},
                                                                {"raised", colors->raised},
                                                                {"hover", colors->hover},
                                                                {"selected", colors->selected}};
            for (const auto &[surface, color] : surfaces) {
                QTest::addRow("%s text on %s", name, surface) << colors->text << color;
                QTest::addRow("%s muted on %s", name, surface) << colors->muted << color;
            }
            QTest::addRow("%s text on accent", name) << colors->accentText << colors->accent;
            QTest::addRow("%s link on base", name) << colors->accent << colors->base;
            QTest::addRow("%s link on window", name) << colors->accent << colors->window;
            for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Positive, Tone::Warning, Tone::Negative}) {
                const ToneColors pair = colors->tone(tone);
                QTest::addRow("%s tone %d", name, static_cast<int>(tone)) << pair.text << pair.fill;
            }
        }
    }
    void everyTextCanBeReadOnWhatIsBehindIt()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, behind);
        const double ratio = contrast(text, behind);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void everyControlHasAnEdgeOneSees()
    {
        for (const Colors *colors : {&lightColors(), &darkColors()}) {
            for (const QColor &behind : {colors->window, colors->base, colors->raised}) {
                QVERIFY(contrast(colors->control, behind) >= 3.0);
                QVERIFY(contrast(colors->focus, behind) >= 3.0);
            }
        }
    }

    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void theAppearanceCanBeSet()
    {
        Theme::instance().setMode(Theme::Mode::Dark);
        QVERIFY(Theme::colors().dark);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), darkColors().window);
        Theme::instance().setMode(Theme::Mode::Light);
        QVERIFY(!Theme::colors().dark);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Base), lightColors().base);
    }

    void everyStateHasItsOwnWordAndItsMeaning()
    {
        QSet<QString> words;
        QSet<QString> looks;
        for (const PaymentStatus status : statuses) {
            words.insert(statusName(status));
            QVERIFY(!statusMeaning(status).isEmpty());
            QVERIFY(!statusIcon(status).isEmpty());
            if (status != PaymentStatus::Unknown) {
                QCOMPARE(paymentStatusFrom(wordOf(status)), status);
                QVERIFY(statusMeaning(status).contains(u"Next:"_s) ||
                        statusMeaning(status).contains(u"Nothing can follow"_s));
            }
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(statuses)));
        QCOMPARE(statusName(PaymentStatus::Unknown, u"on_hold"_s), u"On hold"_s);
    }

    void aBadgeSaysItsWordToAScreenReader()
    {
        Badge badge;
        badge.setLook({u"Captured"_s, u"checkmark"_s, Tone::Positive}, u"The money has been taken."_s);
        QCOMPARE(badge.accessibleName(), u"Captured"_s);
        QCOMPARE(badge.accessibleDescription(), u"The money has been taken."_s);
        QCOMPARE(badge.toolTip(), u"The money has been taken."_s);
        QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(u"Captured"_s));
    }

    void iconsTakeThePalettesColourAndMayBeMissing()
    {
        const QIcon check = icon(u"checkmark"_s, Tone::Positive);
        QVERIFY2(!check.isNull(), "the breeze icon set is not installed");
        const QImage image = check.pixmap(16, 16).toImage();
        bool coloured = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                coloured = coloured || (image.pixelColor(x, y).alpha() > 200 &&
                                        image.pixelColor(x, y).rgb() == lightColors().tone(Tone::Positive).text.rgb());
        }
        QVERIFY(coloured);
        const QTemporaryDir nowhere;
        setIconFolder(nowhere.path());
        QVERIFY(icon(u"edit-copy"_s).isNull());
        CopyButton button(u"payment ID"_s);
        QVERIFY(!button.text().isEmpty());
        setIconFolder({});
        QVERIFY(!icon(u"edit-copy"_s).isNull());
    }

    void theBarAddsUpToTheAmount_data()
    {
        QTest::addColumn<PaymentStatus>("status");
        QTest::addColumn<qint64>("captured");
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<int>("parts");
        QTest::newRow("held") << PaymentStatus::Authorized << 0LL << 0LL << 1;
        QTest::newRow("all captured") << PaymentStatus::Captured << 10'000LL << 0LL << 1;
        QTest::newRow("part captured, rest released") << PaymentStatus::Captured << 6'000LL << 0LL << 2;
        QTest::newRow("part refunded") << PaymentStatus::PartiallyRefunded << 10'000LL << 2'500LL << 2;
        QTest::newRow("part of a part") << PaymentStatus::PartiallyRefunded << 6'000LL << 1LL << 3;
        QTest::newRow("refunded") << PaymentStatus::Refunded << 10'000LL << 10'000LL << 1;
        QTest::newRow("voided") << PaymentStatus::Voided << 0LL << 0LL << 1;
        QTest::newRow("failed") << PaymentStatus::Failed << 0LL << 0LL << 1;
    }
    void theBarAddsUpToTheAmount()
    {
        QFETCH(PaymentStatus, status);
        QFETCH(qint64, captured);
        QFETCH(qint64, refunded);
        QFETCH(int, parts);
        AmountBar bar;
        bar.setPayment(paymentOf(status, 10'000, captured, refunded));
        qint64 sum = 0;
        for (const AmountBar::Part &part : bar.parts()) {
            sum += part.amount.minor;
            QVERIFY(bar.accessibleDescription().contains(part.name));
        }
        QCOMPARE(sum, 10'000);
        QCOMPARE(bar.parts().size(), parts);
    }

    void anAmountFieldHoldsMinorUnitsOrNothing()
    {
        MoneyEdit edit;
        QSignalSpy changed(&edit, &MoneyEdit::amountChanged);
        edit.setCurrency(u"USD"_s);
        edit.setMinor(123456);
        QCOMPARE(edit.text(), u"1,234.56"_s);
        QCOMPARE(edit.minor(), std::optional<qint64>(123456));
        edit.setText(u"0"_s);
        QVERIFY(!edit.minor());
        edit.setText(u"12.345"_s);
        QVERIFY(!edit.minor());
        edit.setCurrency(u"KWD"_s);
        QCOMPARE(edit.minor(), std::optional<qint64>(12345));
        QVERIFY(changed.size() >= 4);
    }

    // The page answers a choice by setting it, while the entry that was chosen is still telling of it.
    void choosingLeavesTheMenuStanding()
    {
        FilterChip chip(u"Status"_s, u"Any status"_s);
        chip.setChoices({{u"captured"_s, u"Captured"_s}, {u"failed"_s, u"Failed"_s}});
        connect(&chip, &FilterChip::valueChosen, &chip, [&chip](const QString &value) { chip.setValue(value); });
        const QList<QAction *> before = chip.menu()->actions();
        QSignalSpy destroyed(before.last(), &QObject::destroyed);
        before.last()->trigger();
        QVERIFY(destroyed.isEmpty());
        QCOMPARE(chip.menu()->actions(), before);
        QCOMPARE(chip.text(), u"Status: Failed"_s);
        QVERIFY(before.last()->isChecked());
        before.first()->trigger();
        QVERIFY(before.first()->isChecked());
        QVERIFY(!before.last()->isChecked());
        chip.setValue(u"2026-01"_s, u"January"_s); // a value that is none of the choices
        for (const QAction *action : before)
            QVERIFY(!action->isChecked());
        QCOMPARE(chip.text(), u"Status: January"_s);
        chip.setValue(u"captured"_s);
        QVERIFY(before.at(2)->isChecked());
        before.at(2)->trigger(); // once more: it is still what is set
        QVERIFY(before.at(2)->isChecked());
    }

    void aChipTellsItsFilterAndOffersNone()
    {
        FilterChip chip(u"Status"_s, u"Any status"_s);
        chip.setChoices({{u"captured"_s, u"Captured"_s}, {u"failed"_s, u"Failed"_s}});
        QCOMPARE(chip.text(), u"Status"_s);
        QSignalSpy chosen(&chip, &FilterChip::valueChosen);
        const auto actions = chip.menu()->actions();
        actions.last()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"failed"_s);
        chip.setValue(u"captured"_s);
        QCOMPARE(chip.text(), u"Status: Captured"_s);
        QCOMPARE(chip.accessibleDescription(), u"Captured"_s);
        chip.menu()->actions().first()->trigger();
        QCOMPARE(chosen.last().first().toString(), QString());
    }

    void aMessageNamesCauseAndWayOut()
    {
        MessageBar bar;
        QVERIFY(bar.message().isEmpty());
        bool acted = false;
        bar.showMessage(Tone::Negative, u"It broke"_s, u"Because <b>"_s, u"Mend"_s, [&] { acted = true; });
        QVERIFY(bar.message().contains(u"It broke"_s));
        QVERIFY(bar.message().contains(u"Because <b>"_s));
        test::child<QPushButton>(&bar, u"messageAction"_s)->click();
        QVERIFY(acted);
        QVERIFY(bar.isHidden());
    }

    void theClipboardGetsTheBareText()
    {
        CopyButton button(u"amount"_s);
        button.setSource([] { return QString(QChar(0x2066)) + u"99.99"_s + QChar(0x00A0) + u"USD"_s + QChar(0x2069); });
        button.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"99.99"_s + QChar(0x00A0) + u"USD"_s);
        QCOMPARE(button.accessibleName(), u"Copy amount"_s);
    }

    void aTimelineLineSaysWhatHappened_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::newRow("authorized") << u"payment.authorized"_s
                                    << QJsonObject{{u"amount"_s, 9999},
                                                   {u"status"_s, u"authorized"_s},
                                                   {u"card"_s, u"4242"_s}}
                                    << u"Authorized 99.99 USD"_s << QString();
        QTest::newRow("captured") << u"payment.captured"_s
                                  << QJsonObject{{u"captured"_s, 5000},
                                                 {u"status"_s, QJsonArray{u"authorized"_s, u"captured"_s}}}
                                  << u"Captured 50.00 USD"_s << QString();
        QTest::newRow("second refund") << u"payment.refunded"_s
                                       << QJsonObject{{u"amount"_s, 100},
                                                      {u"refunded"_s, QJsonArray{200, 300}},
                                                      {u"reason"_s, u"late"_s}}
                                       << u"Refunded 1.00 USD"_s << u"Reason: late"_s;
        QTest::newRow("declined") << u"payment.failed"_s
                                  << QJsonObject{{u"amount"_s, 100},
                                                 {u"code"_s, u"51"_s},
                                                 {u"reason"_s, u"insufficient funds"_s}}
                                  << u"Declined: 1.00 USD"_s << u"Insufficient funds · code 51"_s;
        QTest::newRow("webhook") << u"delivery.attempted"_s
                                 << QJsonObject{{u"attempt"_s, 2}, {u"result"_s, u"http_status"_s}, {u"status"_s, 503}}
                                 << u"Webhook failed, more attempts follow"_s
                                 << u"attempt 2 · Answered 503, which is no success"_s;
        QTest::newRow("unknown kind") << u"payment.seen_by_moon"_s << QJsonObject{} << u"Payment seen by moon"_s
                                      << QString();
    }
    void aTimelineLineSaysWhatHappened()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, data);
        QFETCH(QString, title);
        QFETCH(QString, detail);
        JournalEntry entry;
        entry.kind = kind;
        entry.data = data;
        const TimelineLine line = timelineLine(entry, u"USD"_s);
        const auto bare = [](const QString &text) {
            QString out = text;
            out.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
            return out.replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(bare(line.title), title);
        QCOMPARE(bare(line.detail), detail);
    }

    void whoDidItIsToldInWords()
    {
        const Me me{u"usr_1"_s, u"Ada"_s, u"admin"_s, {}};
        const auto bare = [&me](const QString &actor) {
            QString text = actorText(actor, me);
            return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        };
        QCOMPARE(bare(u"operator:usr_1"_s), u"Ada"_s);
        QCOMPARE(bare(u"operator:usr_2"_s), u"operator usr_2"_s);
        QCOMPARE(bare(u"key:key_7"_s), u"API key key_7"_s);
        QCOMPARE(bare(u"system"_s), u"the gateway itself"_s);
        QCOMPARE(bare(u"something else"_s), u"something else"_s);
    }

    void settingsKeepTheirTypesAndDefaults()
    {
        QCOMPARE(Settings::get<QString>(Setting::Appearance), u"system"_s);
        Settings::setValue(Setting::Appearance, u"dark"_s);
        QCOMPARE(Settings::get<QString>(Setting::Appearance), u"dark"_s);
        Settings::setValue(Setting::WindowGeometry, QByteArray("abc"));
        QCOMPARE(Settings::get<QByteArray>(Setting::WindowGeometry), QByteArray("abc"));
    }

    void aQuestionIsAnsweredNoUnlessSomebodySaysYes()
    {
        QWidget parent;
        bool accepted = false;
        MessageBox::setNextAnswer(false);
        MessageBox::ask(&parent, {u"T"_s, u"Q"_s, u"Do it"_s}, [&] { accepted = true; });
        QVERIFY(!accepted);
        MessageBox::setNextAnswer(true);
        MessageBox::ask(&parent, {u"T"_s, u"Q"_s, u"Do it"_s}, [&] { accepted = true; });
        QVERIFY(accepted);
    }
};

COUNTERSIGN_GUI_TEST(WidgetsTest)
#include "test_widgets.moc"
