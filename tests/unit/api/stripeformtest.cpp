// contracts/clive-stripe.md B5 and D26: the form language of Stripe's clients, its typed reads, and expand.
#include "api/stripe/expand.h"
#include "api/stripe/form.h"
#include "api/stripe/known.h"
#include "api/stripe/version.h"

#include <QtTest>

using namespace countersign;
using namespace countersign::api::stripe;

namespace {

// "a=1 b{c=2 d{0=x}}"
std::string shown(const Form::Node &node)
{
    std::string out;
    for (const Form::Node &child : node.children) {
        out += out.empty() ? "" : " ";
        out += child.isLeaf ? child.name + "=" + child.text : child.name + "{" + shown(child) + "}";
    }
    return out;
}

std::string parsed(const std::string &text)
{
    const auto form = Form::parse(text);
    return form ? shown(form->root()) : "error " + form.error().field + ": " + form.error().text;
}

} // namespace

class StripeFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char *name, const char *text, const char *tree) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(tree);
        };
        row("nothing", "", "");
        row("plain", "amount=2000&currency=usd", "amount=2000 currency=usd");
        row("nested", "a[b][c]=1&a[b][d]=2", "a{b{c=1 d=2}}");
        row("indices", "expand[0]=x&expand[1]=y", "expand{0=x 1=y}");
        row("empty brackets", "expand[]=x&expand[]=y", "expand{0=x 1=y}");
        row("escaped brackets", "expand%5B%5D=x&metadata%5Ba%5d=b", "expand{0=x} metadata{a=b}");
        row("list of hashes", "items[][a]=1&items[][b]=2&items[][a]=3", "items{0{a=1 b=2} 1{a=3}}");
        row("plus and percent", "d=a+b%20c%C3%A9", "d=a b c\xc3\xa9");
        row("empty value unsets", "metadata[a]=&description=", "metadata{a=} description=");
        row("no equals sign", "confirm", "confirm=");
        row("the last of equal names counts", "a=1&a=2&a=3", "a=3");
        row("empty pairs", "&&a=1&", "a=1");
        row("an equals sign in a value", "a=b=c", "a=b=c");
        row("eight levels", "a[b][c][d][e][f][g][h]=1", "a{b{c{d{e{f{g{h=1}}}}}}}");
        row("nine levels", "a[b][c][d][e][f][g][h][i]=1", "error a: Parameters are nested too deeply.");
        row("value and hash", "a=1&a[b]=2", "error a: Invalid hash: a[b]");
        row("hash and value", "a[b]=2&a=1", "error a: Invalid string: a is a hash too");
        row("open bracket", "a[b=1", "error : Invalid parameter name: a[b");
        row("closing bracket", "a]b=1", "error : Invalid parameter name: a]b");
        row("text behind a bracket", "a[b]c=1", "error : Invalid parameter name: a[b]c");
        row("bracket in a bracket", "a[[b]]=1", "error : Invalid parameter name: a[[b]]");
        row("no name", "[b]=1", "error : Invalid parameter name: [b]");
        row("bad escape", "a=%zz", "error : Invalid encoding: parameters have to be percent-encoded UTF-8.");
        row("bad UTF-8", "a=%ff", "error : Invalid encoding: parameters have to be percent-encoded UTF-8.");
        row("NUL", "a=%00", "error : Invalid encoding: parameters have to be percent-encoded UTF-8.");
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, tree);
        QCOMPARE(QByteArray::fromStdString(parsed(text.toStdString())), tree);
    }

    void thereIsAnEndToNames()
    {
        std::string most;
        for (std::size_t i = 0; i < Form::mostNames; ++i)
            most += "a" + std::to_string(i) + "=1&";
        QVERIFY(Form::parse(most));
        const auto more = Form::parse(most + "b=1");
        QVERIFY(!more);
        QCOMPARE(more.error().text, "Too many parameters.");
    }

    void typedReads()
    {
        const auto form =
            Form::parse("n=12&bad=1.0&huge=99999999999999999999&yes=true&no=false&maybe=1&text=abc&empty=&"
                        "list[1]=b&list[0]=a&one=x&hash[a]=b&word=two");
        QVERIFY(form);
        const Parameters parameters(form->root(), {});
        QCOMPARE(parameters.integer("n")->value(), 12);
        QVERIFY(!parameters.integer("absent")->has_value());
        for (const char *name : {"bad", "huge", "text"}) {
            const auto number = parameters.integer(name);
            QVERIFY(!number);
            QCOMPARE(number.error().number, static_cast<std::int64_t>(Reason::ParameterInvalidInteger));
            QCOMPARE(number.error().field, std::string(name));
        }
        QCOMPARE(parameters.flag("yes")->value(), true);
        QCOMPARE(parameters.flag("no")->value(), false);
        QVERIFY(!parameters.flag("maybe"));
        QVERIFY(parameters.text("empty")->isUnset());
        QVERIFY(!parameters.text("absent")->given);
        QCOMPARE(parameters.word("empty").error().number, static_cast<std::int64_t>(Reason::ParameterInvalidEmpty));
        QCOMPARE(parameters.requiredText("absent").error().text, "Missing required param: absent.");
        QVERIFY(!parameters.text("hash"));
        QVERIFY(!parameters.text("text", 2));
        QCOMPARE(*parameters.texts("list"), (std::vector<std::string>{"a", "b"}));
        QCOMPARE(*parameters.texts("one"), (std::vector<std::string>{"x"}));
        QVERIFY(!parameters.texts("hash"));
        QCOMPARE(parameters.object("hash")->value().text("a")->value.value(), "b");
        QCOMPARE(parameters.object("hash")->value().pathOf("a"), "hash[a]");
        const std::array<std::string_view, 3> words{"one", "two", "three"};
        QCOMPARE(parameters.choice("word", words)->value(), "two");
        QCOMPARE(parameters.choice("text", words).error().text, "Invalid text: must be one of one, two or three");
    }

    void unknownNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("all known") << QByteArray(
                                          "amount=1&metadata[any]=x&expand[0]=y&payment_method_data[card][number]=4")
                                   << QByteArray();
        QTest::newRow("unknown") << QByteArray("amonut=1") << QByteArray("amonut: Received unknown parameter: amonut");
        QTest::newRow("unknown inside") << QByteArray("payment_method_data[card][pin]=1")
                                        << QByteArray("payment_method_data[card][pin]: Received unknown parameter: "
                                                      "payment_method_data[card][pin]");
        QTest::newRow("not supported")
            << QByteArray("transfer_data[destination]=acct_1")
            << QByteArray("transfer_data: The parameter transfer_data is not supported by this gateway.");
        QTest::newRow("known without effect")
            << QByteArray("payment_method_options[card][request_three_d_secure]=any") << QByteArray();
    }
    void unknownNamesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, complaint);
        const auto form = Form::parse(text.toStdString());
        QVERIFY(form);
        const Status status = checkKnown(*form, known::createIntent);
        const std::string said = status ? std::string() : status.error().field + ": " + status.error().text;
        QCOMPARE(QByteArray::fromStdString(said), complaint);
    }

    void expansions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("list");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *text, bool list, const char *result) {
            QTest::newRow(text) << QByteArray(text) << list << QByteArray(result);
        };
        row("expand[]=latest_charge.balance_transaction&expand[]=customer", false,
            "customer{} latest_charge{balance_transaction{}}");
        row("expand[]=latest_charge&expand[]=latest_charge.payment_intent", false, "latest_charge{payment_intent{}}");
        row("expand[]=data.latest_charge", true, "latest_charge{}");
        row("expand[]=latest_charge", true, "error This property cannot be expanded (latest_charge).");
        row("expand[]=data.latest_charge", false, "error This property cannot be expanded (data.latest_charge).");
        row("expand[]=status", false, "error This property cannot be expanded (status).");
        row("expand[]=latest_charge.refunds.data.balance_transaction", false,
            "latest_charge{refunds{balance_transaction{}}}");
        row("expand[]=latest_charge.payment_intent.latest_charge.payment_intent", false,
            "latest_charge{payment_intent{latest_charge{payment_intent{}}}}");
        row("expand[]=latest_charge.payment_intent.latest_charge.payment_intent.customer", false,
            "error You cannot expand more than 4 levels of a property "
            "(latest_charge.payment_intent.latest_charge.payment_intent.customer).");
        row("expand[]=", false, "error This property cannot be expanded ().");
    }
    void expansions()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, list);
        QFETCH(QByteArray, result);
        const auto form = Form::parse(text.toStdString());
        QVERIFY(form);
        const auto expansion = expansionOf(Parameters(form->root(), {}), Shape::Intent, list);
        QCOMPARE(QByteArray::fromStdString(expansion ? names(*expansion) : "error " + expansion.error().text), result);
    }

    void versions()
    {
        for (const char *good : {"2026-10-28.endive", "2023-10-16", "2020-08-27", "2025-03-31.basil"})
            QVERIFY2(isVersion(good), good);
        for (const char *bad : {"", "latest", "2026-10-28.", "2026-10-28 endive", "20261028", "2026-1-28"})
            QVERIFY2(!isVersion(bad), bad);
        QVERIFY(capturesAsynchronously(defaultVersion));
        QVERIFY(!capturesAsynchronously("2023-10-16"));
    }

private:
    static std::string names(const Expansion &expansion)
    {
        std::string out;
        for (const auto &[name, below] : expansion.members)
            out += (out.empty() ? "" : " ") + name + "{" + names(below) + "}";
        return out;
    }
};

QTEST_APPLESS_MAIN(StripeFormTest)
#include "stripeformtest.moc"
