#include "core/json/reader.h"

#include <QTest>

#include <limits>

using countersign::Code;
using countersign::json::Document;
using countersign::json::Type;
using countersign::json::Value;

namespace {

Document parsed(const QByteArray &source)
{
    auto document = Document::parse(source.toStdString());
    if (!document)
        qFatal("%s: %s", source.constData(), document.error().text.c_str());
    return std::move(*document);
}

QByteArray nested(int depth, char open, char close)
{
    QByteArray out;
    for (int i = 0; i < depth; ++i)
        out += open == '{' ? QByteArray("{\"a\":") : QByteArray(1, open);
    out += open == '{' ? QByteArray("1") : QByteArray();
    return out + QByteArray(depth, close);
}

} // namespace

class JsonReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void refusesEveryLoneControlCharacter();
    void depthIsSixteen();
    void duplicateKeyAmongMany();
    void duplicateKeyIsQuotedShort();
    void integers_data();
    void integers();
    void strings_data();
    void strings();
    void rawKeepsTheSendersBytes();
    void membersKeepTheirOrder();
    void findsByDecodedKey();
    void emptyContainersHaveNoChildren();
    void survivesMoving();
    void everyStringLengthAndEnding();
};

void JsonReaderTest::accepts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("object") << QByteArray(R"({})");
    QTest::newRow("array") << QByteArray(R"([])");
    QTest::newRow("string at the top") << QByteArray(R"("a")");
    QTest::newRow("number at the top") << QByteArray("1");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("all white space") << QByteArray(" \t\r\n{ \"a\"\t:\r[ 1\n, 2 ] , \"b\" : { } } \n");
    QTest::newRow("zero") << QByteArray("[0,-0,0.0,0e0]");
    QTest::newRow("numbers") << QByteArray(
        "[1,-1,10,1.5,-1.5,1e3,1E3,1e+3,1e-3,1.25e10,123456789012345678901234567890]");
    QTest::newRow("huge exponent") << QByteArray("1e999999");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00\ud83d\ude00\u0000")");
    QTest::newRow("delete character") << QByteArray("\"\x7f\"");
    QTest::newRow("two bytes, first") << QByteArray("\"\xC2\x80\"");
    QTest::newRow("two bytes, last") << QByteArray("\"\xDF\xBF\"");
    QTest::newRow("three bytes, first") << QByteArray("\"\xE0\xA0\x80\"");
    QTest::newRow("before the surrogates") << QByteArray("\"\xED\x9F\xBF\"");
    QTest::newRow("after the surrogates") << QByteArray("\"\xEE\x80\x80\"");
    QTest::newRow("three bytes, last") << QByteArray("\"\xEF\xBF\xBF\"");
    QTest::newRow("four bytes, first") << QByteArray("\"\xF0\x90\x80\x80\"");
    QTest::newRow("four bytes, last") << QByteArray("\"\xF4\x8F\xBF\xBF\"");
    QTest::newRow("byte order mark inside a string") << QByteArray("\"\xEF\xBB\xBF\"");
    QTest::newRow("empty key") << QByteArray(R"({"":1})");
    QTest::newRow("keys that differ in case") << QByteArray(R"({"a":1,"A":2})");
    QTest::newRow("one key in two objects") << QByteArray(R"([{"a":1},{"a":{"a":2}}])");
    QTest::newRow("escaped keys that differ") << QByteArray(R"({"\u0061":1,"\u0062":2,"c":3})");
}

void JsonReaderTest::accepts()
{
    QFETCH(QByteArray, source);
    const auto document = Document::parse(source.toStdString());
    QVERIFY2(document.ok(), document.ok() ? "" : document.error().text.c_str());
    QCOMPARE(QByteArray(document->source().data(), static_cast<qsizetype>(document->source().size())), source);
}

void JsonReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &source, const char *reason, int offset) {
        QTest::newRow(name) << source << QByteArray(reason) << offset;
    };
    row("nothing", "", "unexpected end", 0);
    row("only white space", " \n ", "unexpected end", 3);
    row("byte order mark", "\xEF\xBB\xBF{}", "byte order mark", 0);
    row("open object", "{", "unexpected end", 1);
    row("open array", "[1", "unexpected end", 2);
    row("open string", "\"abc", "unexpected end", 4);
    row("second value", "{} {}", "unexpected text after the value", 3);
    row("closing bracket too many", "[]]", "unexpected text after the value", 2);
    row("NUL after the value", QByteArray("{}\0", 3), "unexpected text after the value", 2);
    row("comma at the end of an array", "[1,]", "unexpected character", 3);
    row("comma at the end of an object", R"({"a":1,})", "unexpected character", 7);
    row("comma first", "[,1]", "unexpected character", 1);
    row("two commas", "[1,,2]", "unexpected character", 3);
    row("no comma", "[1 2]", "unexpected character", 3);
    row("no colon", R"({"a" 1})", "unexpected character", 5);
    row("no value", R"({"a":})", "unexpected character", 5);
    row("key without quotes", "{a:1}", "unexpected character", 1);
    row("number as key", "{1:1}", "unexpected character", 1);
    row("single quotes", "['a']", "unexpected character", 1);
    row("wrong bracket", "[1}", "unexpected character", 2);
    row("comment", "[1 /* a */]", "unexpected character", 3);
    row("capital literal", "True", "unexpected character", 0);
    row("broken literal", "[nul]", "unexpected character", 4);
    row("long literal", "nulls", "unexpected text after the value", 4);
    row("undefined", "undefined", "unexpected character", 0);
    row("form feed as white space", "\f{}", "unexpected character", 0);
    row("no-break space as white space", "\xC2\xA0{}", "unexpected character", 0);

    row("leading zero", "[01]", "invalid number", 1);
    row("negative leading zero", "[-01]", "invalid number", 1);
    row("plus", "[+1]", "unexpected character", 1);
    row("minus alone", "[-]", "invalid number", 1);
    row("two minuses", "[--1]", "invalid number", 1);
    row("leading point", "[.5]", "unexpected character", 1);
    row("trailing point", "[1.]", "invalid number", 1);
    row("exponent without digits", "[1e]", "invalid number", 1);
    row("signed exponent without digits", "[1e+]", "invalid number", 1);
    row("point in the exponent", "[1e1.5]", "unexpected character", 4);
    row("hexadecimal", "[0x10]", "unexpected character", 2);
    row("underscore", "[1_000]", "unexpected character", 2);
    row("NaN", "[NaN]", "unexpected character", 1);
    row("Infinity", "[Infinity]", "unexpected character", 1);
    row("minus Infinity", "[-Infinity]", "invalid number", 1);

    row("newline in a string", "\"a\nb\"", "control character in a string", 2);
    row("tab in a key", "{\"a\tb\":1}", "control character in a string", 3);
    row("NUL in a string", QByteArray("\"a\0b\"", 5), "control character in a string", 2);
    row("unknown escape", R"("\q")", "invalid escape", 1);
    row("escaped apostrophe", R"("\'")", "invalid escape", 1);
    row("hexadecimal escape", R"("\x41")", "invalid escape", 1);
    row("capital U escape", R"("\U0041")", "invalid escape", 1);
    row("short unicode escape", R"("\u12")", "invalid escape", 1);
    row("unicode escape with a sign", R"("\u+041")", "invalid escape", 1);
    row("unicode escape with a space", R"("\u 041")", "invalid escape", 1);
    row("escape at the end", R"("\)", "unexpected end", 2);
    row("unicode escape at the end", R"("\u00)", "unexpected end", 5);
    row("high surrogate alone", R"("\uD83D")", "lone surrogate", 1);
    row("high surrogate and text", R"("\uD83Dabcdef")", "lone surrogate", 1);
    row("high surrogate and another escape", R"("\uD83D\n12345")", "lone surrogate", 1);
    row("two high surrogates", R"("\uD83D\uD83D")", "lone surrogate", 1);
    row("high surrogate and a letter", R"("\uD83D\u0041")", "lone surrogate", 1);
    row("low surrogate alone", R"("\uDE00")", "lone surrogate", 1);
    row("low before high", R"("\uDE00\uD83D")", "lone surrogate", 1);
    row("lone surrogate in a key", R"({"\uD83D":1})", "lone surrogate", 2);

    row("continuation byte alone", "\"\x80\"", "invalid UTF-8", 1);
    row("overlong two bytes", "\"\xC0\x80\"", "invalid UTF-8", 1);
    row("overlong two bytes, C1", "\"\xC1\xBF\"", "invalid UTF-8", 1);
    row("overlong three bytes", "\"\xE0\x9F\xBF\"", "invalid UTF-8", 1);
    row("overlong four bytes", "\"\xF0\x8F\xBF\xBF\"", "invalid UTF-8", 1);
    row("encoded high surrogate", "\"\xED\xA0\x80\"", "invalid UTF-8", 1);
    row("encoded low surrogate", "\"\xED\xBF\xBF\"", "invalid UTF-8", 1);
    row("over U+10FFFF", "\"\xF4\x90\x80\x80\"", "invalid UTF-8", 1);
    row("F5", "\"\xF5\x80\x80\x80\"", "invalid UTF-8", 1);
    row("FF", "\"\xFF\"", "invalid UTF-8", 1);
    row("Latin-1", "\"caf\xE9\"", "invalid UTF-8", 4);
    row("two bytes cut short", "\"\xC3\"", "invalid UTF-8", 1);
    row("three bytes cut short", "\"\xE2\x82\"", "invalid UTF-8", 1);
    row("four bytes cut short", "\"\xF0\x9F\x98\"", "invalid UTF-8", 1);
    row("invalid after eight good bytes", "\"12345678\x80\"", "invalid UTF-8", 9);
    row("UTF-16", QByteArray("{\0}\0", 4), "unexpected character", 1);

    row("duplicate key", R"({"a":1,"a":2})", "duplicate key \"a\"", 7);
    row("duplicate empty key", R"({"":1,"b":2,"":3})", "duplicate key \"\"", 12);
    row("duplicate key, second spelling escaped", R"({"a":1,"\u0061":2})", "duplicate key \"a\"", 7);
    row("duplicate key, first spelling escaped", R"({"\u0061":1,"a":2})", "duplicate key \"a\"", 12);
    row("duplicate key, two escaped spellings", R"({"\u006b":1,"\u006B":2})", "duplicate key \"k\"", 12);
    row("duplicate key, slash", R"({"a/b":1,"a\/b":2})", "duplicate key \"a/b\"", 9);
    row("duplicate key, surrogate pair", "{\"\xF0\x9F\x98\x80\":1,\"\\ud83d\\ude00\":2}",
        "duplicate key \"\xF0\x9F\x98\x80\"", 10);
    row("duplicate key in an inner object", R"({"x":[{"a":1,"b":2,"a":3}]})", "duplicate key \"a\"", 19);
    row("duplicate key with equal values", R"({"a":1,"a":1})", "duplicate key \"a\"", 7);
    row("duplicate key after nested objects", R"({"a":{"a":{}},"b":[],"a":0})", "duplicate key \"a\"", 21);
    row("duplicate key with a control character", R"({"\n":1,"\u000a":2})", "duplicate key \"\\n\"", 8);
}

void JsonReaderTest::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, reason);
    QFETCH(int, offset);
    const auto document = Document::parse(source.toStdString());
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, Code::InvalidRequest);
    QCOMPARE(QByteArray::fromStdString(document.error().text), reason);
    QCOMPARE(document.error().number, static_cast<std::int64_t>(offset));
}

void JsonReaderTest::refusesEveryTruncation()
{
    const QByteArray whole =
        "{\"a\":[1,-2.5e+3,true,false,null],\"b\":{\"\\u00e9\":\"\\ud83d\\ude00 \xE2\x82\xAC\"},\"c\":\"x\"}";
    QVERIFY(Document::parse(whole.toStdString()).ok());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!Document::parse(whole.left(length).toStdString()).ok(), whole.left(length).constData());
}

void JsonReaderTest::refusesEveryLoneControlCharacter()
{
    for (int c = 0; c < 0x20; ++c) {
        for (int before = 0; before < 9; ++before) {
            std::string source = "\"" + std::string(static_cast<std::size_t>(before), 'x');
            source += static_cast<char>(c);
            source += "12345678\"";
            const auto document = Document::parse(source);
            QVERIFY(!document.ok());
            QCOMPARE(document.error().text, std::string("control character in a string"));
            QCOMPARE(document.error().number, std::int64_t{before + 1});
        }
    }
}

void JsonReaderTest::depthIsSixteen()
{
    QVERIFY(Document::parse(nested(16, '[', ']').toStdString()).ok());
    QVERIFY(Document::parse(nested(16, '{', '}').toStdString()).ok());
    for (const QByteArray &deep : {nested(17, '[', ']'), nested(17, '{', '}'), nested(100000, '[', ']')}) {
        const auto document = Document::parse(deep.toStdString());
        QVERIFY(!document.ok());
        QCOMPARE(document.error().text, std::string("nested too deeply"));
    }
    // Width is not depth.
    QVERIFY(Document::parse("[" + std::string("[],").append("[],") + "[]]").ok());
}

void JsonReaderTest::duplicateKeyAmongMany()
{
    // Sizes on both sides of where the reader changes its way of comparing.
    for (int count = 2; count < 40; ++count) {
        for (int twin = 0; twin + 1 < count; ++twin) {
            std::string source = "{";
            for (int i = 0; i + 1 < count; ++i)
                source += "\"key" + std::to_string(i) + "\":" + std::to_string(i) + ",";
            const auto offset = static_cast<std::int64_t>(source.size());
            const std::string unique = source + "\"last\":0}";
            const std::string name = "key" + std::to_string(twin);
            source += "\"" + name + "\":0}";
            QVERIFY(Document::parse(unique).ok());
            const auto document = Document::parse(source);
            QVERIFY(!document.ok());
            QCOMPARE(document.error().text, "duplicate key \"" + name + "\"");
            QCOMPARE(document.error().number, offset);
        }
    }
}

void JsonReaderTest::duplicateKeyIsQuotedShort()
{
    const std::string key(200, 'k');
    auto document = Document::parse("{\"" + key + "\":1,\"" + key + "\":2}");
    QVERIFY(!document.ok());
    QCOMPARE(document.error().text, "duplicate key \"" + key.substr(0, 64) + "\"");

    // Never half a character: 63 letters and a euro sign of three bytes.
    const std::string cut = std::string(63, 'k') + "\xE2\x82\xAC";
    document = Document::parse("{\"" + cut + "\":1,\"" + cut + "\":2}");
    QVERIFY(!document.ok());
    QCOMPARE(document.error().text, "duplicate key \"" + std::string(63, 'k') + "\"");
}

void JsonReaderTest::integers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("number");
    QTest::newRow("0") << QByteArray("0") << true << qint64{0};
    QTest::newRow("-0") << QByteArray("-0") << true << qint64{0};
    QTest::newRow("9999") << QByteArray("9999") << true << qint64{9999};
    QTest::newRow("-1") << QByteArray("-1") << true << qint64{-1};
    QTest::newRow("2^53+1") << QByteArray("9007199254740993") << true << qint64{9007199254740993};
    QTest::newRow("max") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("min") << QByteArray("-9223372036854775808") << true << std::numeric_limits<qint64>::min();
    for (const char *other : {"9223372036854775808", "-9223372036854775809", "99999999999999999999999", "1.0", "0.0",
                              "1e2", "1E0", "1e0", "-0.0", "\"1\"", "true", "null", "[1]", "{\"a\":1}"})
        QTest::newRow(other) << QByteArray(other) << false << qint64{0};
}

void JsonReaderTest::integers()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, isInteger);
    QFETCH(qint64, number);
    const Document document = parsed(source);
    const auto integer = document.root().integer();
    QCOMPARE(integer.has_value(), isInteger);
    if (isInteger)
        QCOMPARE(qint64{*integer}, number);
}

void JsonReaderTest::strings_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray("");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QByteArray("abc");
    QTest::newRow("short escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("between text") << QByteArray(R"("a\nb\\c")") << QByteArray("a\nb\\c");
    QTest::newRow("backslash before n") << QByteArray(R"("\\n")") << QByteArray("\\n");
    QTest::newRow("one byte") << QByteArray(R"("\u0041\u007F")") << QByteArray("A\x7f");
    QTest::newRow("two bytes") << QByteArray(R"("\u0080\u00e9\u07FF")") << QByteArray("\xC2\x80\xC3\xA9\xDF\xBF");
    QTest::newRow("three bytes") << QByteArray(R"("\u0800\u20AC\uFFFF")")
                                 << QByteArray("\xE0\xA0\x80\xE2\x82\xAC\xEF\xBF\xBF");
    QTest::newRow("four bytes") << QByteArray(R"("\ud800\udc00\ud83D\uDe00\uDBFF\uDFFF")")
                                << QByteArray("\xF0\x90\x80\x80\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF");
    QTest::newRow("pair, then text") << QByteArray(R"("x\ud83d\ude00y")") << QByteArray("x\xF0\x9F\x98\x80y");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("unescaped UTF-8") << QByteArray("\"Jos\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\"")
                                     << QByteArray("Jos\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80");
}

void JsonReaderTest::strings()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, text);
    const Document document = parsed(source);
    QVERIFY(document.root().isString());
    QCOMPARE(QByteArray::fromStdString(document.root().string()), text);

    const Document object = parsed("{" + source + ":1}");
    QCOMPARE(QByteArray::fromStdString(object.root().children().at(0).key()), text);
    QVERIFY(object.root().find(text.toStdString()).has_value());
}

void JsonReaderTest::rawKeepsTheSendersBytes()
{
    const Document document =
        parsed("{ \"meta\" : { \"b\" : 1.50, \"a\":[ 1e2,\"\\u0061\" ] } ,\"n\": 1.0 , \"t\":true,\"s\":\"x\\ty\"}");
    const Value root = document.root();
    QCOMPARE(root.raw(), document.source());
    QCOMPARE(root.find("meta")->raw(), std::string_view("{ \"b\" : 1.50, \"a\":[ 1e2,\"\\u0061\" ] }"));
    QCOMPARE(root.find("meta")->find("a")->raw(), std::string_view("[ 1e2,\"\\u0061\" ]"));
    QCOMPARE(root.find("n")->raw(), std::string_view("1.0"));
    QCOMPARE(root.find("t")->raw(), std::string_view("true"));
    QCOMPARE(root.find("s")->raw(), std::string_view("\"x\\ty\""));

    const Document padded = parsed("  [1]\n");
    QCOMPARE(padded.root().raw(), std::string_view("[1]"));
}

void JsonReaderTest::membersKeepTheirOrder()
{
    const Document document = parsed(R"({"z":{"deep":[1,[2,3],{"x":4}]},"a":[true,null,"s"],"m":1,"2":0,"1":0})");
    std::string keys;
    for (const Value &member : document.root().children())
        keys += member.key() + " ";
    QCOMPARE(keys, std::string("z a m 2 1 "));
    QCOMPARE(document.root().size(), std::size_t{5});

    const auto list = document.root().find("a")->children();
    QCOMPARE(list.size(), std::size_t{3});
    QCOMPARE(list[0].type(), Type::Bool);
    QVERIFY(list[0].boolean());
    QVERIFY(list[1].isNull());
    QVERIFY(list[2].isString());
    QCOMPARE(list[2].key(), std::string());

    const auto deep = document.root().find("z")->find("deep")->children();
    QCOMPARE(deep.size(), std::size_t{3});
    QVERIFY(deep[1].isArray());
    QCOMPARE(deep[1].children()[1].integer(), std::optional<std::int64_t>(3));
    QCOMPARE(deep[2].find("x")->integer(), std::optional<std::int64_t>(4));
    QVERIFY(!parsed("false").root().boolean());
}

void JsonReaderTest::findsByDecodedKey()
{
    const Document document = parsed(R"({"amount":1,"\u0061b":2,"a\"b":3,"nested":{"inner":4}})");
    const Value root = document.root();
    QCOMPARE(root.find("amount")->integer(), std::optional<std::int64_t>(1));
    QCOMPARE(root.find("ab")->integer(), std::optional<std::int64_t>(2));
    QCOMPARE(root.find("a\"b")->integer(), std::optional<std::int64_t>(3));
    QVERIFY(!root.find("inner").has_value());
    QVERIFY(!root.find("Amount").has_value());
    QVERIFY(!root.find("amoun").has_value());
    QVERIFY(!root.find("").has_value());
    QVERIFY(!root.find("\\u0061b").has_value());
    QVERIFY(!parsed("[1]").root().find("a").has_value());
    QVERIFY(!parsed("\"a\"").root().find("a").has_value());
}

void JsonReaderTest::emptyContainersHaveNoChildren()
{
    // The node behind an empty container belongs to its sibling.
    const Document document = parsed(R"({"a":{},"b":[],"c":[ ],"d":{ },"e":7})");
    for (const char *key : {"a", "b", "c", "d"}) {
        const auto value = document.root().find(key);
        QVERIFY(value.has_value());
        QCOMPARE(value->size(), std::size_t{0});
        QVERIFY(value->children().empty());
        QVERIFY(!value->find("e").has_value());
    }
    QCOMPARE(document.root().find("e")->integer(), std::optional<std::int64_t>(7));
}

void JsonReaderTest::survivesMoving()
{
    Document first = parsed(R"({"a":"short"})");
    const Document second = std::move(first);
    QCOMPARE(second.root().find("a")->string(), std::string("short"));
}

void JsonReaderTest::everyStringLengthAndEnding()
{
    // The scanner looks at eight bytes at a time: every length, and every special byte at every place.
    for (std::size_t length = 0; length < 40; ++length) {
        const std::string text(length, 'a');
        auto document = Document::parse("\"" + text + "\"");
        QVERIFY(document.ok());
        QCOMPARE(document->root().string(), text);
        for (std::size_t at = 0; at <= length; ++at) {
            std::string source = text;
            source.insert(at, "\\n");
            document = Document::parse("\"" + source + "\"");
            QVERIFY(document.ok());
            std::string expected = text;
            expected.insert(at, "\n");
            QCOMPARE(document->root().string(), expected);

            source = text;
            source.insert(at, "\x80");
            QVERIFY(!Document::parse("\"" + source + "\"").ok());
            source = text;
            source.insert(at, "\"");
            QVERIFY(!Document::parse("\"" + source + "\"").ok());
            source = text;
            source.insert(at, "\xE2\x82\xAC");
            QVERIFY(Document::parse("\"" + source + "\"").ok());
        }
    }
}

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
