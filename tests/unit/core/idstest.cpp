#include "core/ids.h"
#include "core/random.h"
#include "core/text.h"

#include <QtTest>

#include <set>

using namespace countersign;

class IdsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortByTheirMillisecond()
    {
        const std::string early = newIdSuffix(1'769'248'800'000);
        const std::string late = newIdSuffix(1'769'248'800'001);
        QCOMPARE(early.size(), std::size_t{18});
        QVERIFY(early.substr(0, 8) < late.substr(0, 8));
        QVERIFY(early.substr(0, 8) == newIdSuffix(1'769'248'800'000).substr(0, 8));
    }
    void doNotCollideWithinOneMillisecond()
    {
        std::set<std::string> all;
        for (int i = 0; i < 20'000; ++i)
            all.insert(newIdSuffix(0));
        QCOMPARE(all.size(), std::size_t{20'000});
    }
    void suffixNeedsPrefixAndForm_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("suffix");
        QTest::newRow("ours") << QByteArray("pay_abc123") << QByteArray("abc123");
        QTest::newRow("other prefix") << QByteArray("txn_abc123") << QByteArray();
        QTest::newRow("no suffix") << QByteArray("pay_") << QByteArray();
        QTest::newRow("upper case") << QByteArray("pay_ABC") << QByteArray();
        QTest::newRow("path") << QByteArray("pay_a/../b") << QByteArray();
        QTest::newRow("quote") << QByteArray("pay_a'--") << QByteArray();
        QTest::newRow("very long") << "pay_" + QByteArray(65, 'a') << QByteArray();
    }
    void suffixNeedsPrefixAndForm()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, suffix);
        const std::string text = id.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(idSuffix(text, prefix::payment))), suffix);
    }
    void chosenIds_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("legal");
        QTest::newRow("plain") << QByteArray("merchant_demo-1") << true;
        QTest::newRow("64") << QByteArray(64, 'x') << true;
        QTest::newRow("65") << QByteArray(65, 'x') << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("accent") << QByteArray("caf\xc3\xa9") << false;
    }
    void chosenIds()
    {
        QFETCH(QByteArray, id);
        QTEST(isChosenId(id.toStdString()), "legal");
    }
    void tokensAreLongAndDiffer()
    {
        const std::string token = randomToken("op_live_");
        QCOMPARE(token.size(), std::size_t{40});
        QVERIFY(token != randomToken("op_live_"));
    }
    void base64IsReversible()
    {
        for (const std::string &text :
             {std::string(), std::string("a"), std::string("payments:42"), std::string("\0\xff\x10", 3)})
            QCOMPARE(fromBase64(base64(text)).value(), text);
        QVERIFY(!fromBase64("a+b"));
    }
    void emails_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("john@example.com") << true;
        QTest::newRow("tag") << QByteArray("john.o'brien+tag@sub.example.co") << true;
        QTest::newRow("no at") << QByteArray("example.com") << false;
        QTest::newRow("two ats") << QByteArray("a@b@example.com") << false;
        QTest::newRow("no dot") << QByteArray("a@localhost") << false;
        QTest::newRow("line break") << QByteArray("a@example.com\r\nBcc: x") << false;
        QTest::newRow("tag") << QByteArray("<script>@example.com") << false;
        QTest::newRow("no local part") << QByteArray("@example.com") << false;
    }
    void emails()
    {
        QFETCH(QByteArray, text);
        QTEST(isEmail(text.toStdString()), "valid");
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "idstest.moc"
