#include "secrets/redact.h"

#include "core/json/reader.h"

#include <QTest>

using namespace countersign::secrets;

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
}

void row(const char *name, const QByteArray &in, const QByteArray &out)
{
    QTest::newRow(name) << in << out;
}

} // namespace

class RedactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void leavesTextAlone_data();
    void leavesTextAlone();
    void headers_data();
    void headers();
    void targets_data();
    void targets();
    void json_data();
    void json();
    void leavesJsonAlone();
    void forms_data();
    void forms();
    void brokenBodies_data();
    void brokenBodies();
    void everyTestCardInEverySpelling();
    void anyBytes();
};

void RedactTest::text_data()
{
    columns();
    row("card", "paid with 4242424242424242 today", "paid with ****4242 today");
    row("card with spaces", "4242 4242 4242 4242", "****4242");
    row("card with dashes", "card 4242-4242-4242-4242.", "card ****4242.");
    row("card of 19 digits", "6304000000000000000", "****0000");
    row("card of 13 digits", "4222222222222", "****2222");
    row("card of 15 digits", "378282246310005", "****0005");
    row("card between letters", "x4242424242424242x", "x****4242x");
    row("card that pretends to be an id", "dlv_4242424242424242", "dlv_****4242");
    row("card and verification value", "4242 4242 4242 4242 123", "****4242 123");
    row("amount and card", "12 4242424242424242", "12 ****4242");
    row("address of a challenge", "POST /challenge/chl_mwrt5dqt85qhwur0vj/pass", "POST /challenge/chl_****r0vj/pass");
    row("two cards", "4242424242424242,5555555555554444", "****4242,****4444");
    row("two cards side by side", "4242424242424242 5555555555554444", "****4242 ****4444");
    row("card and more, without a gap", "42424242424242421230", "****1230");
    row("card at the end of a URL", "/pay/4000000000000002", "/pay/****0002");

    row("secret key", "key sk_live_abcdefghijklmnop1234 used", "key sk_live_****1234 used");
    row("short demo key", "sk_test_demo", "sk_test_****");
    row("publishable key", "pk_test_demo", "pk_test_****");
    row("payment API key", "pk_0123456789abcdef0123456789abcdef", "pk_****cdef");
    row("partner key", "cp_test_demo", "cp_test_****");
    row("integrator key", "itg_test_demo", "itg_test_****");
    row("operator token", "op_test_admin", "op_test_****");
    row("webhook secret", "whsec_AbCdEfGhIjKlMnOpQrSt", "whsec_****QrSt");
    row("nuvouch key", "nuvouch_live_0123456789abcdefgh", "nuvouch_live_****efgh");
    row("client secret of the docs", "pi_abc123def456ghi789_secret_xyz789uvw456rst123",
        "pi_abc123def456ghi789_secret_****t123");
    row("client secret, live form", "pi_secret_Zm9vYmFyYmF6cXV4", "pi_secret_****cXV4");
    row("key in quotes", "invalid key 'sk_live_abcdefgh'", "invalid key 'sk_live_****'");

    row("bearer", "Authorization: Bearer abcdef0123456789wxyz", "Authorization: Bearer ****wxyz");
    row("bearer, other case", "authorization: bearer abcdef0123456789wxyz", "authorization: bearer ****wxyz");
    row("bearer without a header", "sent Bearer a1b2c3d4 to it", "sent Bearer **** to it");
    row("basic", "Authorization: Basic c2tfdGVzdF9kZW1vOg==", "Authorization: Basic ****");
    row("basic without a header", "Basic c2tfdGVzdF9kZW1vOg==", "Basic ****");
    row("ApiKey", "Authorization: ApiKey itg_test_demo", "Authorization: ApiKey itg_test_****");
    row("header in a dump", "X-API-Key: k-0123456789", "X-API-Key: ****");

    row("assignment", "hmac_secret=hello", "hmac_secret=****");
    row("assignment with spaces", "token = abc def", "token = **** def");
    row("quoted assignment", "password=\"a b\\\"c\" rest", "password=\"****\" rest");
    row("JSON inside text", "got {\"client_secret\":\"abc\",\"a\":1}", "got {\"client_secret\":\"****\",\"a\":1}");
    row("apostrophes", "{'cvv': '123'}", "{'cvv': '***'}");
    row("verification value", "cvv: 123", "cvv: ***");
    row("verification value, assigned", "cvc=0123", "cvc=***");
    row("number that fails the Luhn check, named", "card_number=4242424242424241", "card_number=****4241");
    row("link", "open http://127.0.0.1:4390/connect?t=a1b2c3 now", "open http://127.0.0.1:4390/connect?t=**** now");
    row("unclosed quote", "token=\"abc", "token=\"****");
    row("long value in a sentence", "secret: abcdefghijklmnopqrstuvwxyz", "secret: ****wxyz");
}

void RedactTest::text()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(redactText(in.toStdString())), out);
    QCOMPARE(QByteArray::fromStdString(redactText(out.toStdString())), out);
}

void RedactTest::leavesTextAlone_data()
{
    QTest::addColumn<QByteArray>("in");
    for (const char *in : {
             "",
             "API key required (X-API-Key header)",
             "client_secret is required",
             "invalid API key format",
             "setup.json: operators[0].token: unknown key",
             "setup.json: partners[0].hmac_secret: must not be empty",
             "payment declined: insufficient funds (code: 51)",
             "amount 9999 USD at 2026-01-24T10:20:30.123Z",
             "4242424242424241", // fails the Luhn check
             "424242424242",     // twelve digits
             "pay_abc123def456ghi789 txn_abc123def456ghi789 pi_abc123def456ghi789",
             "dlv_019a4242424242424242", // ids in hexadecimal digits, which now and then look like a card
             "req_42424242424242420000",
             "merchant_demo itg_demo ECHEZONA001 usr_nuvouch_1a2b3c4d",
             "op_type op_x sk_ pk_short whsec_",
             "Basic information about bearer tokens",
             "a token, a secret and a password",
             "{\"secret\":null,\"token\":true}",
             "****4242 sk_test_****9f3a ***",
             "t=1492774577,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd",
             "GET /api/v1/payments/pay_1?limit=100&offset=20",
             "127.0.0.1:4390 2001:db8::1",
         })
        QTest::newRow(in) << QByteArray(in);
}

void RedactTest::leavesTextAlone()
{
    QFETCH(QByteArray, in);
    QCOMPARE(QByteArray::fromStdString(redactText(in.toStdString())), in);
}

void RedactTest::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    const auto header = [](const char *title, const char *name, const char *in, const char *out) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(in) << QByteArray(out);
    };
    header("API key", "X-API-Key", "pk_live_0123456789abcdef9f3a", "pk_live_****9f3a");
    header("API key, lower case", "x-api-key", "anything", "****");
    header("API key with spaces in it", "x-api-key", "one two three", "****");
    header("bearer", "Authorization", "Bearer sk_test_demo", "Bearer sk_test_****");
    header("basic", "Authorization", "Basic c2tfdGVzdF9kZW1vOg==", "Basic ****");
    header("ApiKey", "authorization", "ApiKey itg_live_0123456789abcdefwxyz", "ApiKey itg_live_****wxyz");
    header("no scheme", "Authorization", "topsecret", "****");
    header("unknown scheme", "Authorization", "Digest username=\"a\"", "****");
    header("client secret", "X-Client-Secret", "pi_1_secret_abcdefgh", "pi_1_secret_****");
    header("cookie", "Cookie", "a=b; c=d", "****");
    header("set-cookie", "Set-Cookie", "a=b", "****");
    header("referer", "Referer", "http://localhost/connect?t=a1b2c3d4", "http://localhost/connect?t=****");
    header("card in any header", "X-Note", "4242 4242 4242 4242", "****4242");
    header("key in any header", "User-Agent", "client/1.0 (sk_live_abcdefgh)", "client/1.0 (sk_live_****)");
    header("idempotency key", "Idempotency-Key", "order-1234-5678", "order-1234-5678");
    header("content type", "Content-Type", "application/json; charset=utf-8", "application/json; charset=utf-8");
    header("signature", "Stripe-Signature", "t=1492774577,v1=5257a869e7ecebeda32affa62cdca3fa",
           "t=1492774577,v1=5257a869e7ecebeda32affa62cdca3fa");
    header("empty", "X-API-Key", "", "****");
}

void RedactTest::headers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(redactHeader(name.toStdString(), in.toStdString())), out);
    QCOMPARE(QByteArray::fromStdString(redactHeader(name.toStdString(), out.toStdString())), out);
}

void RedactTest::targets_data()
{
    columns();
    row("no query", "/api/v1/payments/pay_1", "/api/v1/payments/pay_1");
    row("harmless query", "/api/v1/transactions?limit=10&status=failed", "/api/v1/transactions?limit=10&status=failed");
    row("client secret", "/checkout/pi_1?client_secret=pi_1_secret_abcdefgh",
        "/checkout/pi_1?client_secret=pi_1_secret_****");
    row("client secret, escaped name", "/checkout/pi_1?client%5Fsecret=abc&x=1",
        "/checkout/pi_1?client%5Fsecret=****&x=1");
    row("link token", "/connect?t=a1b2c3d4", "/connect?t=****");
    row("link token second", "/connect?x=1&t=abc", "/connect?x=1&t=****");
    row("card in the path", "/pay/4242424242424242", "/pay/****4242");
    row("card in the query", "/pay?card=4242+4242+4242+4242", "/pay?card=****4242");
    row("escaped card in the query", "/pay?card=4242%204242%204242%204242", "/pay?card=****4242");
    row("card with escaped digits", "/pay?card=%34242424242424242", "/pay?card=****4242");
    row("fragment", "/x?a=1#sk_live_abcdefgh", "/x?a=1#sk_live_****");
    row("empty query", "/x?", "/x?");
    row("strange pairs", "/x?&&a&=b&c=", "/x?&&a&=b&c=");
    row("broken escape", "/x?a=%4&b=%zz", "/x?a=%4&b=%zz");
}

void RedactTest::targets()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(redactTarget(in.toStdString())), out);
    QCOMPARE(QByteArray::fromStdString(redactTarget(out.toStdString())), out);
}

void RedactTest::json_data()
{
    columns();
    row("authorize",
        R"({"amount":9999,"card":{"number":"4242424242424242","cvv":"123","exp_month":12,"exp_year":2030},"currency":"USD"})",
        R"({"amount":9999,"card":{"number":"****4242","cvv":"***","exp_month":12,"exp_year":2030},"currency":"USD"})");
    row("layout stays", "{ \"cvv\" :\n \"123\" , \"a\": [ 1.50, true, null ] }",
        "{ \"cvv\" :\n \"***\" , \"a\": [ 1.50, true, null ] }");
    row("number as a number", R"({"number":4242424242424242,"cvv":123})", R"({"number":"****4242","cvv":"***"})");
    row("number that fails the Luhn check", R"({"card":{"number":"4242 4242 4242 4241"}})",
        R"({"card":{"number":"****4241"}})");
    row("number with a digit missing", R"({"number":"424242424242424"})", R"({"number":"****2424"})");
    row("card under any name", R"({"note":"use 4242-4242-4242-4242"})", R"({"note":"use ****4242"})");
    row("card as a bare number", R"([4242424242424242])", R"(["****4242"])");
    row("card as a key", R"({"4242424242424242":1})", R"({"****4242":1})");
    row("card with escaped digits", R"({"a":"\u0034242424242424242"})", R"({"a":"****4242"})");
    row("escaped name", R"({"c\u0076v":"123"})", R"({"c\u0076v":"***"})");
    row("name in another spelling", R"({"cardNumber":"4242424242424242","CVC":"1234"})",
        R"({"cardNumber":"****4242","CVC":"***"})");
    row("client secret", R"({"id":"pi_1","client_secret":"pi_1_secret_abcdefgh"})",
        R"({"id":"pi_1","client_secret":"pi_1_secret_****"})");
    row("list of keys", R"({"api_keys":["pk_test_demo_payment","other"]})", R"({"api_keys":["pk_test_****","****"]})");
    row("setup file", R"({"stripe":{"secret_key":"abc","publishable_key":"def"},"hmac_secret":"clive_demo_hmac"})",
        R"({"stripe":{"secret_key":"****","publishable_key":"****"},"hmac_secret":"****"})");
    row("webhook secret", R"({"webhooks":[{"url":"inbox:demo","secret":"whsec_0123456789abcdef"}]})",
        R"({"webhooks":[{"url":"inbox:demo","secret":"whsec_****cdef"}]})");
    row("secret as an object", R"({"secret":{"env":"NAME"}})", R"({"secret":{"env":"****"}})");
    row("token", R"({"token":"op_test_admin","expires_token":12345})",
        R"({"token":"op_test_****","expires_token":"****"})");
    row("short code", R"({"short_code":"ABC-123"})", R"({"short_code":"****"})");
    row("link", R"({"url":"http:\/\/localhost\/connect?t=a1b2"})", R"({"url":"http://localhost/connect?t=****"})");
    row("key in a text", R"({"error":"invalid key sk_live_abcdefgh"})", R"({"error":"invalid key sk_live_****"})");
    row("scalar", R"("4242424242424242")", R"("****4242")");
    row("long number", "{\"n\":42424242424242421230}", "{\"n\":\"****1230\"}");
}

void RedactTest::json()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    const std::string redacted = redactBody("application/json", in.toStdString());
    QCOMPARE(QByteArray::fromStdString(redacted), out);
    QVERIFY(countersign::json::Document::parse(redacted).ok());
    QCOMPARE(QByteArray::fromStdString(redactBody("application/json", redacted)), out);
    // Senders forget the content type.
    QCOMPARE(QByteArray::fromStdString(redactBody("", in.toStdString())), out);
}

void RedactTest::leavesJsonAlone()
{
    const std::string body =
        R"({"id":"pay_1","amount":9223372036853,"number":3,"created_at":"2026-01-24T10:20:30.123Z",)"
        R"("card_brand":"visa","card_last4":"4242","auth_code":"004217","client_secret":null,)"
        R"("cvc_check":"pass","require_secret":false,"metadata":{"b":1.50,"a":"é \u00e9"}})";
    QCOMPARE(redactBody("application/json", body), body);
}

void RedactTest::forms_data()
{
    columns();
    row("Stripe card",
        "amount=9999&payment_method_data[card][number]=4242424242424242&payment_method_data[card][cvc]=123",
        "amount=9999&payment_method_data[card][number]=****4242&payment_method_data[card][cvc]=***");
    row("escaped brackets", "card%5Bnumber%5D=4242%204242+4242-4242&card%5Bcvc%5D=123",
        "card%5Bnumber%5D=****4242&card%5Bcvc%5D=***");
    row("client secret", "client_secret=pi_1_secret_abcdefgh&key=pk_test_demo",
        "client_secret=pi_1_secret_****&key=pk_test_****");
    row("list", "api_keys[]=abc&expand[]=charges", "api_keys[]=****&expand[]=charges");
    row("card as a name", "4242424242424242=1", "****4242=1");
    row("nothing secret", "amount=100&currency=usd&metadata[a]=b%20c+d", "amount=100&currency=usd&metadata[a]=b%20c+d");
}

void RedactTest::forms()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    for (const char *type : {"application/x-www-form-urlencoded", ""}) {
        QCOMPARE(QByteArray::fromStdString(redactBody(type, in.toStdString())), out);
        QCOMPARE(QByteArray::fromStdString(redactBody(type, out.toStdString())), out);
    }
}

void RedactTest::brokenBodies_data()
{
    columns();
    row("cut short", R"({"card":{"number":"4242424242424242","cvv":"123)",
        R"({"card":{"number":"****4242","cvv":"***)");
    row("duplicate key", R"({"cvv":"123","cvv":"456"})", R"({"cvv":"***","cvv":"***"})");
    row("trailing comma", R"({"cvv":"123",})", R"({"cvv":"***",})");
    row("no quotes", "{cvv:123,number:4242424242424242}", "{cvv:***,number:****4242}");
    row("numbers", R"({"cvv":123,"number":4242424242424241,})", R"({"cvv":***,"number":****4241,})");
    row("two objects", R"({"token":"a"}{"token":"b"})", R"({"token":"****"}{"token":"****"})");
    row("too deep", QByteArray(20, '[') + R"({"secret":"abc"})", QByteArray(20, '[') + R"({"secret":"****"})");
    row("text", "number 4242424242424242", "number ****4242");
    row("empty", "", "");
}

void RedactTest::brokenBodies()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(redactBody("application/json", in.toStdString())), out);
}

void RedactTest::everyTestCardInEverySpelling()
{
    for (const std::string card : {"4242424242424242", "5555555555554444", "4000000000009995", "4000000000000002",
                                   "4000000000000069", "4000000000000127", "4000000000000119", "4000000000000259",
                                   "4000002500003155", "5105105105105100", "2223003122003222"}) {
        const auto grouped = [&card](char separator) {
            std::string out = card;
            for (const std::size_t at : {12U, 8U, 4U})
                out.insert(at, 1, separator);
            return out;
        };
        const QByteArray masked = "****" + QByteArray::fromStdString(card.substr(12));
        for (const std::string &spelling : {card, grouped(' '), grouped('-')}) {
            const auto bytes = QByteArray::fromStdString(spelling);
            const QByteArray body = "{\"a\":\"" + bytes + "\"}";
            QCOMPARE(QByteArray::fromStdString(redactBody("application/json", body.toStdString())),
                     "{\"a\":\"" + masked + "\"}");
            for (const auto &[before, after] : std::vector<std::pair<QByteArray, QByteArray>>{
                     {"", ""}, {"pan ", " ok"}, {"(", ")"}, {"\"", "\""}, {"id_", "_x"}, {"1.", ","}}) {
                const QByteArray text = before + bytes + after;
                QCOMPARE(QByteArray::fromStdString(redactText(text.toStdString())), before + masked + after);
            }
        }
    }
}

void RedactTest::anyBytes()
{
    // Nothing is assumed of what comes in: every function gets through every two bytes around a secret.
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; second += 5) {
            std::string in = "cvv=";
            in += static_cast<char>(first);
            in += static_cast<char>(second);
            in += "\\\"4242424242424242%";
            for (const std::string &out : {redactText(in), redactTarget("/x?" + in), redactBody("", "{" + in),
                                           redactBody("application/x-www-form-urlencoded", in), redactHeader("X", in)})
                QVERIFY2(out.find("4242424242424242") == std::string::npos, out.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(RedactTest)
#include "redacttest.moc"
