// contracts/payment-api.md 4.1, 8 and 9: brands, the check digit, and what each test card does.
#include "payments/card.h"
#include "payments/cardnetwork.h"

#include <QtTest>

#include <set>

using namespace countersign::payments;

class CardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brandByPrefixAndLength_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QByteArray>("brand");
        QTest::newRow("visa 16") << QByteArray("4242424242424242") << QByteArray("visa");
        QTest::newRow("visa 13") << QByteArray("4222222222222") << QByteArray("visa");
        QTest::newRow("visa 19") << QByteArray("4000000000000000000") << QByteArray("visa");
        QTest::newRow("visa too short") << QByteArray("400000000000") << QByteArray("unknown");
        QTest::newRow("mastercard 51") << QByteArray("5105105105105100") << QByteArray("mastercard");
        QTest::newRow("mastercard 55") << QByteArray("5555555555554444") << QByteArray("mastercard");
        QTest::newRow("50 is not mastercard") << QByteArray("5000000000000000") << QByteArray("unknown");
        QTest::newRow("56 is not mastercard") << QByteArray("5600000000000000") << QByteArray("unknown");
        QTest::newRow("mastercard 2221") << QByteArray("2221000000000000") << QByteArray("mastercard");
        QTest::newRow("2220 is below") << QByteArray("2220990000000000") << QByteArray("unknown");
        QTest::newRow("mastercard 2720") << QByteArray("2720990000000000") << QByteArray("mastercard");
        QTest::newRow("2721 is above") << QByteArray("2721000000000000") << QByteArray("unknown");
        QTest::newRow("mastercard has 16") << QByteArray("555555555555444") << QByteArray("unknown");
        QTest::newRow("amex") << QByteArray("378282246310005") << QByteArray("amex");
        QTest::newRow("discover") << QByteArray("6011111111111117") << QByteArray("discover");
        QTest::newRow("nothing") << QByteArray() << QByteArray("unknown");
    }
    void brandByPrefixAndLength()
    {
        QFETCH(QByteArray, digits);
        QFETCH(QByteArray, brand);
        QCOMPARE(QByteArray::fromStdString(std::string(name(brandOf(digits.toStdString())))), brand);
    }

    void everySingleWrongDigitFailsTheCheck()
    {
        const std::string good = "4242424242424242";
        QVERIFY(passesLuhn(good));
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                std::string wrong = good;
                wrong[i] = digit;
                QCOMPARE(passesLuhn(wrong), wrong == good);
            }
        }
        QVERIFY(!passesLuhn(""));
    }

    void spacesAndDashesAreNoDigits()
    {
        QCOMPARE(digitsOf("4242 4242-4242 4242"), std::string("4242424242424242"));
        QCOMPARE(digitsOf("abc"), std::string());
    }

    void whatEachTestCardDoes_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("score");
        QTest::newRow("visa") << QByteArray("4242424242424242") << QByteArray("00") << QByteArray("Approved") << 15;
        QTest::newRow("mastercard") << QByteArray("5555555555554444") << QByteArray("00") << QByteArray("Approved")
                                    << 15;
        QTest::newRow("0002") << QByteArray("4000000000000002") << QByteArray("05") << QByteArray("Do not honor") << 15;
        QTest::newRow("9995") << QByteArray("4000000000009995") << QByteArray("51") << QByteArray("Insufficient funds")
                              << 15;
        QTest::newRow("0069") << QByteArray("4000000000000069") << QByteArray("54") << QByteArray("Expired card") << 15;
        QTest::newRow("0127") << QByteArray("4000000000000127") << QByteArray("N7")
                              << QByteArray("CVV verification failed") << 15;
        QTest::newRow("0119") << QByteArray("4000000000000119") << QByteArray("96")
                              << QByteArray("System error - please retry") << 15;
        QTest::newRow("0259") << QByteArray("4000000000000259") << QByteArray("59") << QByteArray("High fraud risk")
                              << 85;
        QTest::newRow("challenge") << QByteArray("4000002760003184") << QByteArray("1A")
                                   << QByteArray("Authentication required") << 15;
    }
    void whatEachTestCardDoes()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        QFETCH(int, score);
        const Outcome outcome = behaviorOf(Profile::Payment, number.toStdString(), UnlistedCards::Decline).outcome;
        QCOMPARE(QByteArray::fromStdString(std::string(responseOf(outcome).code)), code);
        QCOMPARE(QByteArray::fromStdString(std::string(responseOf(outcome).message)), message);
        QCOMPARE(fraudScoreOf(outcome), score);
    }

    void everyListedCardIsAValidNumberOnceAProfile()
    {
        std::set<std::pair<int, std::string>> seen;
        for (const TestCard &card : testCards()) {
            QVERIFY2(passesLuhn(card.number), std::string(card.number).c_str());
            QVERIFY(brandOf(card.number) != Brand::Unknown);
            QVERIFY(seen.emplace(static_cast<int>(card.profile), std::string(card.number)).second);
        }
    }

    void unlistedCardsFollowTheSetting()
    {
        const std::string unlisted = "4111111111111111";
        const auto outcome = [](Profile profile, const std::string &digits, UnlistedCards rule) {
            return behaviorOf(profile, digits, rule).outcome;
        };
        QVERIFY(outcome(Profile::Payment, unlisted, UnlistedCards::Decline) == Outcome::DoNotHonor);
        QVERIFY(outcome(Profile::Payment, unlisted, UnlistedCards::Approve) == Outcome::Approved);
        // The setting is for cards nobody listed: a listed decline stays one.
        QVERIFY(outcome(Profile::Payment, "4000000000000002", UnlistedCards::Approve) == Outcome::DoNotHonor);
        // A number means what its own profile says: fraud in one world, a dispute later on in the other.
        QVERIFY(outcome(Profile::Payment, "4000000000000259", UnlistedCards::Approve) == Outcome::FraudDeclined);
        QVERIFY(outcome(Profile::Stripe, "4000000000000259", UnlistedCards::Approve) == Outcome::Approved);
        // Stripe's world takes its test cards only, so that no real card is ever used.
        QVERIFY(outcome(Profile::Stripe, unlisted, UnlistedCards::Approve) == Outcome::UnlistedCard);
    }

    void fraudBands_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<QByteArray>("decision");
        QTest::newRow("0") << 0 << QByteArray("approve");
        QTest::newRow("29") << 29 << QByteArray("approve");
        QTest::newRow("30") << 30 << QByteArray("review");
        QTest::newRow("70 is still review") << 70 << QByteArray("review");
        QTest::newRow("71") << 71 << QByteArray("decline");
        QTest::newRow("100") << 100 << QByteArray("decline");
    }
    void fraudBands()
    {
        QFETCH(int, score);
        QFETCH(QByteArray, decision);
        QCOMPARE(QByteArray::fromStdString(std::string(fraudDecisionOf(score))), decision);
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "cardtest.moc"
