// Every shipped language is complete: nothing unfinished, nothing missing, every plural form and every placeholder
// there.
#include "gui/support/guitest.h"
#include "widgets/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool unfinished = false;
    QStringList translations;
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append({context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}});
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            Message &message = messages.last();
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (message.plural)
                continue;
            message.translations = {xml.readElementText()};
        } else if (name == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[0-9n]"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found += match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString folder()
{
    return qEnvironmentVariable("COUNTERSIGN_SOURCE") + u"/translations"_s;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Arabic") << u"ar"_s << 6;
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<Message> messages = read(folder() + u"/countersign_%1.ts"_s.arg(language));
        QVERIFY(messages.size() > 300);
        for (const Message &message : messages) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(!message.unfinished, where.constData());
            QVERIFY2(message.translations.size() == (message.plural ? forms : 1), where.constData());
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), where.constData());
                // A plural form may say its number in a word; the numbered places must all be there.
                QStringList wanted = placeholders(message.source);
                QStringList given = placeholders(translation);
                wanted.removeAll(u"%n"_s);
                given.removeAll(u"%n"_s);
                QVERIFY2(wanted == given, where.constData());
            }
        }
    }

    void theFilesHoldEveryTextOfTheSource()
    {
        const QString lupdate = u"/usr/lib/qt6/bin/lupdate"_s;
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        const QTemporaryDir copy;
        const QString path = copy.filePath(u"fresh.ts"_s);
        QProcess process;
        process.setWorkingDirectory(qEnvironmentVariable("COUNTERSIGN_SOURCE"));
        process.start(lupdate, {u"-silent"_s, u"-locations"_s, u"none"_s, u"ui"_s, u"-ts"_s, path});
        QVERIFY(process.waitForFinished(60'000));
        QStringList known;
        for (const Message &message : read(folder() + u"/countersign_fr.ts"_s))
            known += message.context + u"\n"_s + message.source;
        for (const Message &message : read(path))
            QVERIFY2(known.contains(message.context + u"\n"_s + message.source),
                     qPrintable(message.context + u": "_s + message.source));
    }

    void eachLanguageIsBuiltIn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("captured");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << u"en"_s << u"Captured"_s << Qt::LeftToRight;
        QTest::newRow("French") << u"fr"_s << u"Capturé"_s << Qt::LeftToRight;
        QTest::newRow("Arabic") << u"ar"_s << u"محصَّلة"_s << Qt::RightToLeft;
    }
    void eachLanguageIsBuiltIn()
    {
        QFETCH(QString, language);
        QFETCH(QString, captured);
        QFETCH(Qt::LayoutDirection, direction);
        setLanguage(language);
        QCOMPARE(currentLanguage(), language);
        QCOMPARE(QCoreApplication::translate("Payment", "Captured"), captured);
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
    }

    void pluralsAgreeWithTheirNumber()
    {
        setLanguage(u"en"_s);
        const auto days = [](int n) { return QCoreApplication::translate("Time", "%n day(s) ago", nullptr, n); };
        QCOMPARE(days(1), u"1 day ago"_s);
        QCOMPARE(days(2), u"2 days ago"_s);
        setLanguage(u"ar"_s);
        QCOMPARE(days(2), u"قبل يومين"_s);
        QCOMPARE(days(3), u"قبل 3 أيام"_s);
        QCOMPARE(days(11), u"قبل 11 يوماً"_s);
        setLanguage(u"en"_s);
    }
};

COUNTERSIGN_GUI_TEST(TranslationsTest)
#include "test_translations.moc"
