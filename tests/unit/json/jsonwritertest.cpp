#include "core/json/reader.h"
#include "core/json/utf8.h"
#include "core/json/writer.h"

#include <QTest>

#include <limits>

using countersign::json::appendQuoted;
using countersign::json::Document;
using countersign::json::Writer;

namespace {

std::string asJson(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

} // namespace

class JsonWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInTheOrderItIsTold();
    void placesCommas();
    void writesIntegers();
    void writesOptionals();
    void nestsSixtyFourLevels();
    void escapesLikeJsonStringify();
    void leavesUtf8Alone();
    void replacesWhatIsNotUtf8_data();
    void replacesWhatIsNotUtf8();
    void readsBackEveryCodePoint();
};

void JsonWriterTest::writesInTheOrderItIsTold()
{
    Writer w;
    w.object().field("id", "pay_1").field("amount", 9999).key("customer").null().end();
    QCOMPARE(w.text(), std::string(R"({"id":"pay_1","amount":9999,"customer":null})"));
    QCOMPARE(std::move(w).take(), std::string(R"({"id":"pay_1","amount":9999,"customer":null})"));
}

void JsonWriterTest::placesCommas()
{
    Writer w;
    w.object();
    w.key("empty").object().end();
    w.key("list")
        .array()
        .value(1)
        .array()
        .end()
        .array()
        .value("a")
        .value(true)
        .end()
        .object()
        .field("x", false)
        .end()
        .end();
    w.rawField("meta", R"({ "b" : 1.50 })");
    w.key("raws").array().raw("1e2").raw("null").end();
    w.field("text", std::string("t"));
    w.end();
    QCOMPARE(w.text(), std::string(R"({"empty":{},"list":[1,[],["a",true],{"x":false}],"meta":{ "b" : 1.50 },)"
                                   R"("raws":[1e2,null],"text":"t"})"));
    QVERIFY(Document::parse(w.text()).ok());

    Writer scalar;
    scalar.value("alone");
    QCOMPARE(scalar.text(), std::string(R"("alone")"));
}

void JsonWriterTest::writesIntegers()
{
    Writer w;
    w.array()
        .value(0)
        .value(-1)
        .value(std::numeric_limits<std::int64_t>::max())
        .value(std::numeric_limits<std::int64_t>::min())
        .value(std::uint32_t{4294967295U})
        .value(std::size_t{7})
        .end();
    QCOMPARE(w.text(), std::string("[0,-1,9223372036854775807,-9223372036854775808,4294967295,7]"));
}

void JsonWriterTest::writesOptionals()
{
    Writer w;
    w.object()
        .field("a", std::optional<std::int64_t>(5))
        .field("b", std::optional<std::int64_t>())
        .field("c", std::optional<std::string>("x"))
        .field("d", std::optional<bool>(false))
        .end();
    QCOMPARE(w.text(), std::string(R"({"a":5,"b":null,"c":"x","d":false})"));
}

void JsonWriterTest::nestsSixtyFourLevels()
{
    Writer w;
    for (int i = 0; i < 32; ++i)
        w.array().object().key("a");
    w.value(1);
    for (int i = 0; i < 64; ++i)
        w.end();
    std::string expected;
    for (int i = 0; i < 32; ++i)
        expected += "[{\"a\":";
    expected += "1";
    for (int i = 0; i < 32; ++i)
        expected += "}]";
    QCOMPARE(w.text(), expected);
}

void JsonWriterTest::escapesLikeJsonStringify()
{
    // What JSON.stringify of the ECMAScript standard writes for U+0000 to U+007F and some beyond: receivers that parse
    // and stringify a body before they check its signature must get our bytes.
    std::string text;
    for (char c = 0; c < 0x7f; ++c)
        text += c;
    text += "\x7f\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF";
    const std::string expected =
        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
        "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
        "\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`"
        "abcdefghijklmnopqrstuvwxyz{|}~\x7f\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xE2\x80\xA8\xE2\x80\xA9"
        "\xEF\xBB\xBF\"";
    QCOMPARE(asJson(text), expected);

    // And it is stable: reading and writing again changes nothing.
    const auto document = Document::parse(expected);
    QVERIFY(document.ok());
    QCOMPARE(document->root().string(), text);
    QCOMPARE(asJson(document->root().string()), expected);

    Writer w;
    w.object().field("a\"\n", 1).end();
    QCOMPARE(w.text(), std::string("{\"a\\\"\\n\":1}"));
}

void JsonWriterTest::leavesUtf8Alone()
{
    for (const char *text : {"", "Jos\xC3\xA9", "\xE4\xB8\xAD\xE6\x96\x87", "\xF0\x9F\x98\x80", "a/b", "<script>&"})
        QCOMPARE(asJson(text), "\"" + std::string(text) + "\"");
}

void JsonWriterTest::replacesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const QByteArray bad = "\xEF\xBF\xBD";
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << "\"caf" + bad + "\"";
    QTest::newRow("between text") << QByteArray("a\xFF"
                                                "b")
                                  << "\"a" + bad + "b\"";
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << "\"" + bad + bad + "\"";
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << "\"" + bad + bad + bad + "\"";
    QTest::newRow("cut short") << QByteArray("\xE2\x82") << "\"" + bad + bad + "\"";
}

void JsonWriterTest::replacesWhatIsNotUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const std::string out = asJson(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(out), written);
    QVERIFY(Document::parse(out).ok());
}

void JsonWriterTest::readsBackEveryCodePoint()
{
    std::string text;
    for (std::uint32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c < 0xD800 || c > 0xDFFF)
            countersign::json::appendUtf8(text, c);
    }
    const auto document = Document::parse(asJson(text));
    QVERIFY2(document.ok(), document.ok() ? "" : document.error().text.c_str());
    QVERIFY(document->root().string() == text);
    QCOMPARE(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8().toStdString() == text, true);
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
