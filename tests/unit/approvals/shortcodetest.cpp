// contracts/nuvouch.md 14.6 and 14.11: codes that people type.
#include "approvals/shortcode.h"

#include <QtTest>

#include <set>

using namespace countersign::approvals;

class ShortCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnes()
    {
        std::set<std::string> all;
        std::set<char> letters;
        for (int i = 0; i < 2000; ++i) {
            const std::string code = newShortCode();
            QCOMPARE(code.size(), 8U);
            QVERIFY(code.find_first_not_of("23456789ABCDEFGHJKLMNPQRSTUVWXYZ") == std::string::npos);
            QVERIFY(normalizedShortCode(code) == code);
            letters.insert(code.begin(), code.end());
            all.insert(code);
        }
        QCOMPARE(all.size(), 2000U);
        QCOMPARE(letters.size(), 32U);
    }

    void typed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code"); // empty: none
        QTest::newRow("as shown") << QByteArray("ABCD2345") << QByteArray("ABCD2345");
        QTest::newRow("small letters") << QByteArray("abcd2345") << QByteArray("ABCD2345");
        QTest::newRow("in groups") << QByteArray(" ABCD - 2345\t") << QByteArray("ABCD2345");
        QTest::newRow("too short") << QByteArray("ABCD234") << QByteArray();
        QTest::newRow("too long") << QByteArray("ABCD23456") << QByteArray();
        QTest::newRow("a zero") << QByteArray("ABCD2340") << QByteArray();
        QTest::newRow("a one") << QByteArray("ABCD2341") << QByteArray();
        QTest::newRow("an I") << QByteArray("ABCD234I") << QByteArray();
        QTest::newRow("an O") << QByteArray("ABCD234o") << QByteArray();
        QTest::newRow("a letter with an accent") << QByteArray("ABCD23\xc3\xa9") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("spaces") << QByteArray("        ") << QByteArray();
    }
    void typed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto read = normalizedShortCode(text.toStdString());
        QCOMPARE(read.has_value(), !code.isEmpty());
        if (read)
            QCOMPARE(QByteArray::fromStdString(*read), code);
    }
};

QTEST_GUILESS_MAIN(ShortCodeTest)
#include "shortcodetest.moc"
