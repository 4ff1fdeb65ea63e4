#include "core/json/reader.h"

#include <QTest>

using countersign::json::canonical;
using countersign::json::Document;

namespace {

QByteArray canonicalOf(const QByteArray &source)
{
    const auto document = Document::parse(source.toStdString());
    if (!document)
        qFatal("%s: %s", source.constData(), document.error().text.c_str());
    return QByteArray::fromStdString(canonical(document->root()));
}

} // namespace

class JsonCanonicalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForm_data();
    void hasOneForm();
    void keepsDifferencesApart_data();
    void keepsDifferencesApart();
};

void JsonCanonicalTest::hasOneForm_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("sorted keys") << QByteArray(R"({"b":1,"a":2})") << QByteArray(R"({"a":2,"b":1})");
    QTest::newRow("sorted at every level") << QByteArray(R"({"b":{"z":1,"y":[{"k":1,"j":2}]},"a":0})")
                                           << QByteArray(R"({"a":0,"b":{"y":[{"j":2,"k":1}],"z":1}})");
    QTest::newRow("white space") << QByteArray("\n{ \"a\" :\t[ 1 , 2 ]\r}\n") << QByteArray(R"({"a":[1,2]})");
    QTest::newRow("escaped string") << QByteArray(R"(["\u0061\/\u00e9\t"])") << QByteArray("[\"a/\xC3\xA9\\t\"]");
    QTest::newRow("escaped key") << QByteArray(R"({"\u0062":1,"a":2})") << QByteArray(R"({"a":2,"b":1})");
    QTest::newRow("upper-case escape") << QByteArray(R"("\u001F")") << QByteArray(R"("\u001f")");
    QTest::newRow("surrogate pair") << QByteArray(R"("\uD83D\uDE00")") << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("arrays keep their order") << QByteArray("[3,1,2]") << QByteArray("[3,1,2]");
    QTest::newRow("number text") << QByteArray("[1.0,1e2,-0,100000000000000000000]")
                                 << QByteArray("[1.0,1e2,-0,100000000000000000000]");
    QTest::newRow("keys by their bytes") << QByteArray(R"({"a":1,"B":2,"é":3,"aa":4,"":5})")
                                         << QByteArray(R"({"":5,"B":2,"a":1,"aa":4,"é":3})");
    QTest::newRow("empty containers") << QByteArray(R"({"b":{ },"a":[ ]})") << QByteArray(R"({"a":[],"b":{}})");
    QTest::newRow("literals") << QByteArray("[ true , false , null ]") << QByteArray("[true,false,null]");
    QTest::newRow("scalar") << QByteArray(" \"x\" ") << QByteArray("\"x\"");
}

void JsonCanonicalTest::hasOneForm()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, form);
    QCOMPARE(canonicalOf(source), form);
    QCOMPARE(canonicalOf(form), form);
}

void JsonCanonicalTest::keepsDifferencesApart_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::newRow("one digit") << QByteArray(R"({"amount":9999})") << QByteArray(R"({"amount":9998})");
    QTest::newRow("number and string") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":"1"})");
    QTest::newRow("array order") << QByteArray("[1,2]") << QByteArray("[2,1]");
    QTest::newRow("member gone") << QByteArray(R"({"a":1,"b":null})") << QByteArray(R"({"a":1})");
    QTest::newRow("case") << QByteArray(R"({"a":"x"})") << QByteArray(R"({"a":"X"})");
    QTest::newRow("space in a string") << QByteArray(R"(["a b"])") << QByteArray(R"(["ab"])");
    QTest::newRow("structure in a string") << QByteArray(R"({"a":"1,\"b\":2"})") << QByteArray(R"({"a":"1","b":2})");
    QTest::newRow("empty array and object") << QByteArray("[]") << QByteArray("{}");
    QTest::newRow("nesting") << QByteArray("[[1],2]") << QByteArray("[[1,2]]");
}

void JsonCanonicalTest::keepsDifferencesApart()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QVERIFY(canonicalOf(a) != canonicalOf(b));
}

QTEST_APPLESS_MAIN(JsonCanonicalTest)
#include "jsoncanonicaltest.moc"
