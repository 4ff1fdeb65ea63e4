// contracts/payment-api.md 4: what a card, a customer, an amount and a currency may look like.
#include "support/compare.h"
#include "support/sharedgateway.h"

#include <QTest>

#include <algorithm>

using namespace countersign::test;
using namespace std::string_literals;

class TestValidation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void brands_data();
    void brands();
    void malformedBodies_data();
    void malformedBodies();
    void severalCardFaultsAreJoined();
    void contentTypeIsNotEnforced_data();
    void contentTypeIsNotEnforced();
    void tooLargeIsRefused();
    void cleanupTestCase();

private:
    SharedGateway m_gateway;
    std::int64_t m_accepted = 0;
};

void TestValidation::initTestCase()
{
    QVERIFY2(m_gateway.start(2), m_gateway.failure().c_str());
}

// In `expected`, what follows a star must occur somewhere behind what stands before it.
static bool matches(const std::string &said, const std::string &expected)
{
    const std::size_t star = expected.find('*');
    if (star == std::string::npos)
        return said == expected;
    return said.rfind(expected.substr(0, star), 0) == 0 &&
           said.find(expected.substr(star + 1), star) != std::string::npos;
}

void TestValidation::refused_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("raw"); // empty: the member is left out
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &path, const std::string &raw,
                        const std::string &expected) { QTest::newRow(name) << path << raw << "400 " + expected; };
    const std::string amountText = "invalid request: amount must be at least 1";
    row("amount missing", "amount", "", amountText);
    row("amount 0", "amount", "0", amountText);
    row("amount -1", "amount", "-1", amountText);
    row("amount -0", "amount", "-0", "invalid request: *amount");
    row("amount smallest", "amount", "-9223372036854775808", amountText);
    row("amount text", "amount", R"("100")", "invalid request: *amount");
    row("amount 1.5", "amount", "1.5", "invalid request: *amount");
    row("amount 5.0", "amount", "5.0", "invalid request: *amount");
    row("amount 1e3", "amount", "1e3", "invalid request: *amount");
    row("amount 1E0", "amount", "1E0", "invalid request: *amount");
    row("amount null", "amount", "null", "invalid request: *amount");
    row("amount true", "amount", "true", "invalid request: *amount");
    row("amount list", "amount", "[100]", "invalid request: *amount");
    row("amount object", "amount", "{}", "invalid request: *amount");
    row("amount 2^63", "amount", "9223372036854775808", "invalid request: *amount");
    row("amount endless", "amount", std::string(400, '9'), "invalid request: *amount");

    const std::string currencyText = "unsupported currency (only USD, EUR, and MAD supported)";
    row("currency missing", "currency", "", "invalid request: *currency");
    row("currency empty", "currency", R"("")", "invalid request: *currency");
    row("currency short", "currency", R"("US")", "invalid request: *currency");
    row("currency long", "currency", R"("USDX")", "invalid request: *currency");
    row("currency null", "currency", "null", "invalid request: *currency");
    row("currency number", "currency", "840", "invalid request: *currency");
    row("currency lower case", "currency", R"("usd")", currencyText);
    row("currency mixed case", "currency", R"("Usd")", currencyText);
    row("currency GBP", "currency", R"("GBP")", currencyText);
    row("currency with a space", "currency", R"("US ")", currencyText);

    row("card missing", "card", "", "invalid request: *card");
    row("card null", "card", "null", "invalid request: *card");
    row("card text", "card", R"("4242424242424242")", "invalid request: *card");
    row("card list", "card", "[]", "invalid request: *card");
    row("card empty", "card", "{}", "invalid request: *number");

    row("number missing", "card.number", "", "invalid request: *number");
    row("number empty", "card.number", R"("")", "invalid request: *number");
    row("number as a JSON number", "card.number", "4242424242424242", "invalid request: *number");
    row("number of 12 characters", "card.number", R"("424242424242")", "invalid request: *number");
    row("number of 20 characters", "card.number", R"("42424242424242424242")", "invalid request: *number");
    row("number of 20 characters with spaces", "card.number", R"("4242  4242 4242 4242")", "invalid request: *number");
    row("number with too few digits", "card.number", R"("4242 4242 4242")",
        "invalid request: card number must be between 13 and 19 digits");
    row("number of dashes", "card.number", R"("----------------")", "invalid request: *card number");
    row("number of letters", "card.number", R"("abcdefghijklmnop")", "invalid request: *card number");
    row("Luhn", "card.number", R"("4242424242424241")", "invalid request: invalid card number (Luhn check failed)");

    row("name missing", "card.cardholder_name", "", "invalid request: *cardholder");
    row("name empty", "card.cardholder_name", R"("")", "invalid request: *cardholder");
    row("name number", "card.cardholder_name", "7", "invalid request: *cardholder");

    row("month missing", "card.exp_month", "", "invalid request: *month");
    row("month 0", "card.exp_month", "0", "invalid request: *month");
    row("month 13", "card.exp_month", "13", "invalid request: *month");
    row("month -1", "card.exp_month", "-1", "invalid request: *month");
    row("month text", "card.exp_month", R"("12")", "invalid request: *month");
    row("month fraction", "card.exp_month", "1.5", "invalid request: *month");
    row("month beyond 64 bits", "card.exp_month", "99999999999999999999", "invalid request: *month");

    row("year missing", "card.exp_year", "", "invalid request: *year");
    row("year of two digits", "card.exp_year", "40", "invalid request: *year");
    row("year 2023", "card.exp_year", "2023", "invalid request: *year");
    row("year text", "card.exp_year", R"("2040")", "invalid request: *year");
    row("year past", "card.exp_year", "2025", "invalid request: card has expired");
    row("year 21 ahead", "card.exp_year", "2047", "invalid request: expiry year is too far in the future");
    row("year 9999", "card.exp_year", "9999", "invalid request: expiry year is too far in the future");

    row("cvv missing", "card.cvv", "", "invalid request: *cvv");
    row("cvv empty", "card.cvv", R"("")", "invalid request: *cvv");
    row("cvv number", "card.cvv", "123", "invalid request: *cvv");
    row("cvv of two", "card.cvv", R"("12")", "invalid request: *cvv");
    row("cvv of five", "card.cvv", R"("12345")", "invalid request: *cvv");
    row("cvv of four digits", "card.cvv", R"("1234")", "invalid request: CVV must be 3 digits");
    row("cvv with a letter", "card.cvv", R"("12a")", "invalid request: CVV must contain only digits");
    row("cvv with a space", "card.cvv", R"("1 2")", "invalid request: CVV must contain only digits");
    row("cvc is not cvv", "card",
        R"({"number":"4242424242424242","cardholder_name":"J","exp_month":12,"exp_year":2040,"cvc":"123"})",
        "invalid request: *cvv");

    row("customer text", "customer", R"("x")", "invalid request: *customer");
    row("customer list", "customer", "[]", "invalid request: *customer");
    row("e-mail without an at sign", "customer.email", R"("nobody")", "invalid request: *email");
    row("e-mail without a name", "customer.email", R"("@example.com")", "invalid request: *email");
    row("e-mail without a host", "customer.email", R"("somebody@")", "invalid request: *email");
    row("e-mail with a space", "customer.email", R"("some body@example.com")", "invalid request: *email");
    row("e-mail number", "customer.email", "5", "invalid request: *email");
    row("customer name number", "customer.name", "5", "invalid request: *name");
    row("description number", "description", "5", "invalid request: *description");
    row("metadata text", "metadata", R"("x")", "invalid request: *metadata");
    row("metadata list", "metadata", "[]", "invalid request: *metadata");
    row("metadata number", "metadata", "1", "invalid request: *metadata");
}

void TestValidation::refused()
{
    QFETCH(std::string, path);
    QFETCH(std::string, raw);
    QFETCH(std::string, expected);
    Shop shop = m_gateway.shopOf(2);
    Body body = charge();
    if (raw.empty())
        body.remove(path);
    else
        body.set(path, raw);
    for (const char *endpoint : {"authorize", "sale"}) {
        std::string said = refusal(shop.post("/api/v1/payments/"s + endpoint, body.text()));
        // Whether a text writes a field as JSON does (cvv, card.exp_month) or in words (CVV, expiry month) is free.
        if (contains(expected, "*"))
            std::transform(said.begin(), said.end(), said.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        QVERIFY2(matches(said, expected), (endpoint + ": "s + said).c_str());
    }
}

void TestValidation::accepted_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("raw");
    const auto row = [](const char *name, const char *path, const std::string &raw) {
        QTest::newRow(name) << std::string(path) << raw;
    };
    row("amount 1", "amount", "1");
    row("amount largest", "amount", "9223372036854775807");
    row("EUR", "currency", R"("EUR")");
    row("MAD", "currency", R"("MAD")");
    row("currency written with escapes", "currency", R"("\u0055\u0053\u0044")");
    row("number with spaces", "card.number", R"("4242 4242 4242 4242")");
    row("number with dashes", "card.number", R"("4242-4242-4242-4242")");
    row("name with apostrophe", "card.cardholder_name", R"("Sinéad O'Brien")");
    row("name with digits", "card.cardholder_name", R"("R2 D2 3rd")");
    row("name of one letter", "card.cardholder_name", R"("X")");
    row("name in Arabic", "card.cardholder_name", R"("رضا حلوبي")");
    row("long name", "card.cardholder_name", jsonString(std::string(200, 'n')));
    row("month 1", "card.exp_month", "1");
    row("this year", "card.exp_year", "2026");
    row("20 years ahead", "card.exp_year", "2046");
    row("cvv 000", "card.cvv", R"("000")");
    row("customer without members", "customer", "{}");
    row("e-mail with plus", "customer.email", R"("some.body+tag@mail.example.com")");
    row("description in any alphabet", "description", R"("الطلب رقم ١ – €")");
    row("metadata nested", "metadata", R"({"a":{"b":[1,"two",null,true,{"c":1.5e-7}]}})");
    row("metadata with large numbers", "metadata", R"({"n":123456789012345678901234567890})");
    row("unknown members", "shipping", R"({"street":"1 Main St"})");
    row("unknown card members", "card.address_zip", R"("12345")");
}

void TestValidation::accepted()
{
    QFETCH(std::string, path);
    QFETCH(std::string, raw);
    Shop shop = m_gateway.shopOf(2);
    const Body body = charge().set(path, raw);
    const Answer answer = shop.authorize(body);
    COMPARE_STATUS(answer, 200);
    COMPARE_TEXT(answer.json()["data"]["card_last4"].text(), "4242");
    m_accepted += 2;
    COMPARE_STATUS(shop.sale(body), 200);
}

void TestValidation::brands_data()
{
    QTest::addColumn<std::string>("digits"); // without the check digit
    QTest::addColumn<std::string>("brand");  // empty: refused
    const auto row = [](const std::string &digits, const char *brand) {
        QTest::addRow("%s of %zu digits", digits.substr(0, 4).c_str(), digits.size() + 1)
            << digits << std::string(brand);
    };
    const auto filled = [](std::string digits, std::size_t size) {
        digits.resize(size - 1, '0');
        return digits;
    };
    row(filled("4", 13), "visa");
    row(filled("4", 16), "visa");
    row(filled("4", 19), "visa");
    row(filled("51", 16), "mastercard");
    row(filled("55", 16), "mastercard");
    row(filled("2221", 16), "mastercard");
    row(filled("2720", 16), "mastercard");
    row(filled("2500", 16), "mastercard");
    row(filled("50", 16), "");
    row(filled("56", 16), "");
    row(filled("2220", 16), "");
    row(filled("2721", 16), "");
    row(filled("51", 15), "");
    row(filled("51", 17), "");
    row(filled("34", 15), "");   // American Express
    row(filled("37", 15), "");   // American Express
    row(filled("6011", 16), ""); // Discover
    row(filled("36", 14), "");   // Diners
    row(filled("3528", 16), ""); // JCB
    row(filled("62", 16), "");   // UnionPay
    row(filled("0", 16), "");
}

void TestValidation::brands()
{
    QFETCH(std::string, digits);
    QFETCH(std::string, brand);
    Shop shop = m_gateway.shopOf(3);
    const std::string number = withCheckDigit(digits);
    const std::string said = refusal(shop.authorize(charge(100, "USD", number)));
    if (brand.empty()) {
        COMPARE_TEXT(said, "400 invalid request: unsupported card brand (only Visa and Mastercard are accepted)");
        return;
    }
    // A number that is in order and not in the table of test cards is declined by the issuer.
    COMPARE_TEXT(said, "402 payment declined: do not honor (code: 05)");
    const Json row = shop.transactions("?limit=1").json()["data"]["transactions"].at(0);
    const Json data = shop.payment(row["payment_id"].text()).json()["data"];
    COMPARE_TEXT(data["card_brand"].text(), brand);
    COMPARE_TEXT(data["card_last4"].text(), number.substr(number.size() - 4));
}

void TestValidation::malformedBodies_data()
{
    QTest::addColumn<std::string>("body");
    const auto row = [](const char *name, const std::string &body) { QTest::newRow(name) << body; };
    const std::string good = charge().text();
    row("empty", "");
    row("white space", " \r\n");
    row("cut off", good.substr(0, good.size() - 1));
    row("something behind", good + "x");
    row("a second object behind", good + good);
    row("trailing comma", good.substr(0, good.size() - 1) + ",}");
    row("comment", "/* charge */" + good);
    row("single quotes", "{'amount':1}");
    row("form", "amount=100&currency=USD");
    row("list", "[" + good + "]");
    row("text", R"("charge")");
    row("number", "1");
    row("null", "null");
    row("byte order mark", "\xEF\xBB\xBF" + good);
    row("leading zero", charge().set("amount", "0100").text());
    row("plus sign", charge().set("amount", "+100").text());
    row("hexadecimal", charge().set("amount", "0x64").text());
    row("NaN", charge().set("amount", "NaN").text());
    row("duplicate key", charge().set("amount", R"(100,"amount":1)").text());
    row("duplicate key in the card", charge().set("card.cvv", R"("123","cvv":"999")").text());
    row("control character", charge().set("description", "\"a\nb\"").text());
    row("NUL", charge().set("description", "\"a\0b\""s).text());
    row("unknown escape", charge().set("description", R"("\q")").text());
    row("lone surrogate", charge().set("description", R"("\ud800")").text());
    row("overlong UTF-8", charge().set("description", "\"\xC0\xAF\"").text());
    row("Latin-1", charge().set("description", "\"caf\xE9\"").text());
    row("deep", charge().set("metadata", R"({"a":)" + std::string(40, '[') + std::string(40, ']') + "}").text());
    row("very deep", std::string(30000, '['));
}

void TestValidation::malformedBodies()
{
    QFETCH(std::string, body);
    Shop shop = m_gateway.shopOf(2);
    for (const char *path : {"/api/v1/payments/authorize", "/api/v1/payment-intents"}) {
        const std::string said = refusal(shop.post(path, body));
        QVERIFY2(said.rfind("400 invalid request: ", 0) == 0 && said.size() > 21, said.c_str());
    }
}

void TestValidation::severalCardFaultsAreJoined()
{
    Shop shop = m_gateway.shopOf(2);
    Body body = charge();
    body.setText("card.number", "4242424242424241").setText("card.cvv", "1234");
    COMPARE_TEXT(refusal(shop.authorize(body)),
                 "400 invalid request: invalid card number (Luhn check failed); CVV must be 3 digits");
    body.set("card.exp_year", "2025");
    COMPARE_TEXT(
        refusal(shop.authorize(body)),
        "400 invalid request: invalid card number (Luhn check failed); card has expired; CVV must be 3 digits");
}

void TestValidation::contentTypeIsNotEnforced_data()
{
    QTest::addColumn<std::string>("type");
    QTest::newRow("none") << ""s;
    QTest::newRow("text") << "text/plain"s;
    QTest::newRow("form") << "application/x-www-form-urlencoded"s;
    QTest::newRow("with charset") << "application/json; charset=utf-8"s;
}

void TestValidation::contentTypeIsNotEnforced()
{
    QFETCH(std::string, type);
    Connection connection(m_gateway.address());
    Call call{"POST", "/api/v1/payments/authorize", {{"X-API-Key", Setup::keyOf(3)}}, charge().text()};
    if (!type.empty())
        call.headers.emplace_back("Content-Type", type);
    COMPARE_STATUS(connection.send(call), 200);
}

void TestValidation::tooLargeIsRefused()
{
    Shop shop = m_gateway.shopOf(2);
    const Body body = charge().setText("description", std::string(70'000, 'x'));
    const Answer large = shop.authorize(body);
    COMPARE_STATUS(large, 413);
    QVERIFY2(large.json()["success"].isFalse() && large.json()["error"].isString(), large.body.c_str());
    // Just under the limit of 64 KiB a request is heard.
    COMPARE_STATUS(shop.authorize(charge().setText("unheard_of", std::string(60'000, 'x'))), 200);
    ++m_accepted;

    const Answer target = shop.get("/api/v1/payments/" + std::string(20'000, 'p'));
    QVERIFY2(target.status == 414 || target.status == 431, std::to_string(target.status).c_str());
    QVERIFY2(target.json()["success"].isFalse() && target.json()["error"].isString(), target.body.c_str());
    const Answer head = shop.send("GET", "/api/v1/payments/pay_1", {}, {{"X-Filler", std::string(20'000, 'h')}});
    COMPARE_STATUS(head, 431);
    QVERIFY2(head.json()["success"].isFalse() && head.json()["error"].isString(), head.body.c_str());
}

// Nothing that was refused left anything behind.
void TestValidation::cleanupTestCase()
{
    QCOMPARE(m_gateway.shopOf(2).transactions().json()["data"]["total"].integer(), m_accepted);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "validation.moc"
