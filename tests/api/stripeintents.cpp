// contracts/clive-stripe.md B6 and D18, D21, D23, D24, D26 to D28: payment intents of the Stripe slice, what is charged
// for them and what is given back.
#include "support/compare.h"
#include "support/sharedgateway.h"
#include "support/stripe.h"

#include <QTest>

using namespace countersign::test;
using namespace std::string_literals;

class TestStripeIntents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFreshIntent();
    void defaultsFollowTheVersion();
    void createRefuses_data();
    void createRefuses();
    void confirmedAtOnce();
    void d23ADeclineLeavesThePayableIntent();
    void declines_data();
    void declines();
    void rawCards_data();
    void rawCards();
    void d21ASecondConfirmIsRefusedWithTheIntent();
    void confirmNeedsAMethod();
    void manualCapture();
    void captureRefuses();
    void cancel();
    void updates();
    void metadataMerges();
    void d18TheBrowserSeesLessAndNeedsTheSecret();
    void theBrowserConfirms();
    void challengeByRedirect();
    void aCardNobodyKeepsPaysOnce();
    void aRefusedConfirmChangesNothing();
    void whereAChallengeMayLead_data();
    void whereAChallengeMayLead();
    void challengeByScript_data();
    void challengeByScript();
    void whereNobodyCanBeAsked();
    void d28Refunds();
    void refundsThatMoveOn();
    void disputes();
    void expand();
    void d27Pages();
    void families();
    void oneRowManyViews();

private:
    StripeClient client() { return {m_gateway.address(), secretKeyOf(++m_merchant)}; }
    StripeClient browser() { return {m_gateway.address(), publishableKeyOf(m_merchant)}; }
    Shop api() { return {m_gateway.address(), "pk_test_api_s" + std::to_string(m_merchant)}; }
    SharedGateway m_gateway;
    int m_merchant = 0;
};

void TestStripeIntents::initTestCase()
{
    QVERIFY2(m_gateway.start(Setup::merchants(1).stripeMerchants(80)), m_gateway.failure().c_str());
}

void TestStripeIntents::aFreshIntent()
{
    StripeClient shop = client();
    const Answer answer = shop.post("/v1/payment_intents", {{"amount", "2000"},
                                                            {"currency", "usd"},
                                                            {"description", "Two chairs"},
                                                            {"receipt_email", "ada@example.com"},
                                                            {"statement_descriptor_suffix", "CHAIRS 2"},
                                                            {"metadata[order]", "42"},
                                                            {"automatic_payment_methods[enabled]", "true"}});
    QCOMPARE(answer.status, 200);
    const Json pi = answer.json();
    // The members that the types of stripe 23 require.
    for (const char *name : {"id",
                             "object",
                             "allowed_payment_method_types",
                             "amount",
                             "amount_capturable",
                             "amount_received",
                             "application",
                             "application_fee_amount",
                             "automatic_payment_methods",
                             "canceled_at",
                             "cancellation_reason",
                             "capture_method",
                             "client_secret",
                             "confirmation_method",
                             "created",
                             "currency",
                             "customer",
                             "customer_account",
                             "description",
                             "excluded_payment_method_types",
                             "last_payment_error",
                             "latest_charge",
                             "livemode",
                             "managed_payments",
                             "metadata",
                             "next_action",
                             "on_behalf_of",
                             "payment_method",
                             "payment_method_configuration_details",
                             "payment_method_options",
                             "payment_method_types",
                             "payment_record",
                             "processing",
                             "receipt_email",
                             "review",
                             "setup_future_usage",
                             "shipping",
                             "source",
                             "statement_descriptor",
                             "statement_descriptor_suffix",
                             "status",
                             "transfer_group"})
        QVERIFY2(pi.has(name), name);
    QVERIFY(!pi.has("error"));
    const std::string id = pi["id"].text();
    QCOMPARE(id.size(), 27U);
    QCOMPARE(id.rfind("pi_3", 0), 0U);
    QCOMPARE(pi["client_secret"].text().rfind(id + "_secret_", 0), 0U);
    QCOMPARE(pi["client_secret"].text().size(), id.size() + 8 + 25);
    COMPARE_TEXT(pi["status"].text(), "requires_payment_method");
    COMPARE_TEXT(pi["currency"].text(), "usd");
    COMPARE_TEXT(pi["capture_method"].text(), "automatic_async");
    COMPARE_TEXT(pi["metadata"].compact(), R"({"order":"42"})");
    COMPARE_TEXT(pi["automatic_payment_methods"].compact(), R"({"allow_redirects":"always","enabled":true})");
    COMPARE_TEXT(pi["payment_method_types"].compact(), R"(["card"])");
    QCOMPARE(pi["amount"].integer(), 2000);
    QCOMPARE(pi["created"].integer(), 1769248800);
    QVERIFY(pi["latest_charge"].isNull() && pi["last_payment_error"].isNull() && pi["next_action"].isNull());
    COMPARE_TEXT(shop.get("/v1/payment_intents/" + id).json().compact(), pi.compact());
}

void TestStripeIntents::defaultsFollowTheVersion()
{
    StripeClient shop = client();
    const auto captureMethod = [&](const char *version) {
        return shop.post("/v1/payment_intents", "amount=100&currency=eur", {{"Stripe-Version", version}})
            .json()["capture_method"]
            .text();
    };
    COMPARE_TEXT(captureMethod("2023-10-16"), "automatic");
    COMPARE_TEXT(captureMethod("2025-03-31.basil"), "automatic_async");
    // Older clients call the types by their old name.
    const Json pi = shop.post("/v1/payment_intents",
                              "amount=100&currency=eur&payment_method_types%5B%5D=card&payment_method_types%5B%5D=link")
                        .json();
    COMPARE_TEXT(pi["payment_method_types"].compact(), R"(["card","link"])");
    COMPARE_TEXT(pi["allowed_payment_method_types"].compact(), R"(["card","link"])");
    QVERIFY(pi["automatic_payment_methods"].isNull());
}

void TestStripeIntents::createRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *body, const char *refusal) {
        QTest::newRow(body) << QByteArray(body) << QByteArray(refusal);
    };
    row("currency=usd", "400 invalid_request_error parameter_missing amount: Missing required param: amount.");
    row("amount=2000", "400 invalid_request_error parameter_missing currency: Missing required param: currency.");
    row("amount=20.00&currency=usd",
        "400 invalid_request_error parameter_invalid_integer amount: Invalid integer: 20.00");
    row("amount=49&currency=usd",
        "400 invalid_request_error amount_too_small amount: Amount must be at least $0.50 usd");
    row("amount=0&currency=usd",
        "400 invalid_request_error parameter_invalid_integer amount: This value must be greater "
        "than or equal to 1.");
    row("amount=100000000&currency=usd",
        "400 invalid_request_error amount_too_large amount: Amount must be no more than $999,999.99");
    row("amount=2000&currency=zzz", "400 invalid_request_error - currency: Invalid currency: zzz");
    row("amount=2000&currency=",
        "400 invalid_request_error parameter_invalid_empty currency: You passed an empty string "
        "for 'currency'. Empty values unset a parameter, but this one cannot be unset. Leave it "
        "out or give it a value.");
    row("amount=2000&currency=usd&colour=red",
        "400 invalid_request_error parameter_unknown colour: Received unknown parameter: colour");
    row("amount=2000&currency=usd&transfer_data[destination]=acct_1",
        "400 invalid_request_error parameter_unknown transfer_data: The parameter transfer_data is not supported by "
        "this "
        "gateway.");
    row("amount=2000&currency=usd&customer=cus_nobody",
        "400 invalid_request_error resource_missing customer: No such customer: 'cus_nobody'");
    row("amount=2000&currency=usd&payment_method=pm_nobody",
        "400 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_nobody'");
    row("amount=2000&currency=usd&payment_method=pm_card_visa_chargeDeclinedExpiredCard",
        "400 invalid_request_error resource_missing payment_method: No such PaymentMethod: "
        "'pm_card_visa_chargeDeclinedExpiredCard'");
    row("amount=2000&currency=usd&receipt_email=nobody",
        "400 invalid_request_error email_invalid receipt_email: Invalid email address: nobody");
    row("amount=2000&currency=usd&capture_method=later",
        "400 invalid_request_error - capture_method: Invalid capture_method: must be one of automatic, automatic_async "
        "or manual");
    row("amount=2000&currency=usd&expand[]=status",
        "400 invalid_request_error - expand: This property cannot be expanded (status).");
    row("amount=2000&currency=usd&return_url=https://shop.example/",
        "400 invalid_request_error - return_url: You can only provide a return_url when confirm is true.");
    row("amount[a]=1&currency=usd",
        "400 invalid_request_error - amount: Invalid string: amount must be a single value");
}

void TestStripeIntents::createRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, refusal);
    StripeClient shop(m_gateway.address(), secretKeyOf(80));
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/payment_intents", body.toStdString())), refusal.toStdString());
}

void TestStripeIntents::confirmedAtOnce()
{
    StripeClient shop = client();
    const Answer answer = shop.pay("pm_card_visa", {{"expand[]", "latest_charge"}, {"description", "Lamp"}});
    QCOMPARE(answer.status, 200);
    const Json pi = answer.json();
    COMPARE_TEXT(pi["status"].text(), "succeeded");
    QCOMPARE(pi["amount_received"].integer(), 2000);
    QVERIFY2(pi["payment_method"].text().rfind("pm_1", 0) == 0, "an alias becomes a method of its own");
    const Json &charge = pi["latest_charge"];
    COMPARE_TEXT(charge["object"].text(), "charge");
    COMPARE_TEXT(charge["id"].text().substr(0, 3), "ch_");
    COMPARE_TEXT(charge["status"].text(), "succeeded");
    COMPARE_TEXT(charge["payment_intent"].text(), pi["id"].text());
    COMPARE_TEXT(charge["payment_method"].text(), pi["payment_method"].text());
    COMPARE_TEXT(charge["description"].text(), "Lamp");
    COMPARE_TEXT(charge["balance_transaction"].text(), "txn_" + charge["id"].text().substr(3));
    COMPARE_TEXT(charge["outcome"]["network_status"].text(), "approved_by_network");
    COMPARE_TEXT(charge["outcome"]["seller_message"].text(), "Payment complete.");
    const Json &card = charge["payment_method_details"]["card"];
    COMPARE_TEXT(card["brand"].text() + " " + card["last4"].text() + " " + card["checks"]["cvc_check"].text(),
                 "visa 4242 pass");
    QVERIFY(charge["paid"].isTrue() && charge["captured"].isTrue() && charge["refunded"].isFalse());
    COMPARE_TEXT(shop.get("/v1/charges/" + charge["id"].text()).json().compact(), charge.compact());
}

void TestStripeIntents::d23ADeclineLeavesThePayableIntent()
{
    StripeClient shop = client();
    const Answer declined = shop.pay("pm_card_visa_chargeDeclined");
    QCOMPARE(declined.status, 402);
    const Json error = declined.json()["error"];
    COMPARE_TEXT(error["type"].text(), "card_error");
    COMPARE_TEXT(error["code"].text(), "card_declined");
    COMPARE_TEXT(error["decline_code"].text(), "generic_decline");
    COMPARE_TEXT(error["advice_code"].text(), "try_again_later");
    COMPARE_TEXT(error["message"].text(), "Your card was declined.");
    QVERIFY(error["payment_method"].isObject() && !error.has("param"));
    const Json &pi = error["payment_intent"];
    COMPARE_TEXT(pi["status"].text(), "requires_payment_method");
    QVERIFY(pi["payment_method"].isNull());
    COMPARE_TEXT(pi["latest_charge"].text(), error["charge"].text());
    COMPARE_TEXT(pi["last_payment_error"]["code"].text(), "card_declined");
    COMPARE_TEXT(pi["last_payment_error"]["payment_method"]["id"].text(), error["payment_method"]["id"].text());
    COMPARE_TEXT(shop.get("/v1/charges/" + error["charge"].text()).json()["failure_code"].text(), "card_declined");

    // The refused create has left the intent behind; a good card pays it, and the failure is history.
    const std::string id = pi["id"].text();
    const Json paid = shop.post("/v1/payment_intents/" + id + "/confirm", {{"payment_method", "pm_card_visa"}}).json();
    COMPARE_TEXT(paid["status"].text(), "succeeded");
    QVERIFY(paid["last_payment_error"].isNull());
    QVERIFY(paid["latest_charge"].text() != error["charge"].text());
}

void TestStripeIntents::declines_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *method, const char *codes) {
        QTest::newRow(method) << QByteArray(method) << QByteArray(codes);
    };
    row("pm_card_visa_chargeDeclined", "card_declined generic_decline - try_again_later");
    row("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined insufficient_funds - try_again_later");
    row("pm_card_visa_chargeDeclinedLostCard", "card_declined lost_card - do_not_try_again");
    row("pm_card_visa_chargeDeclinedStolenCard", "card_declined stolen_card - do_not_try_again");
    row("pm_card_chargeDeclinedExpiredCard", "expired_card expired_card exp_month confirm_card_data");
    row("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc incorrect_cvc cvc confirm_card_data");
    row("pm_card_chargeDeclinedProcessingError", "processing_error processing_error - try_again_later");
    row("pm_card_visa_chargeDeclinedVelocityLimitExceeded", "card_declined card_velocity_exceeded - try_again_later");
    row("pm_card_radarBlock", "card_declined fraudulent - do_not_try_again");
    row("pm_card_chargeCustomerFail", "card_declined generic_decline - try_again_later");
}

void TestStripeIntents::declines()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, codes);
    StripeClient shop(m_gateway.address(), secretKeyOf(79));
    const Answer answer = shop.pay(method.toStdString());
    QCOMPARE(answer.status, 402);
    const Json error = answer.json()["error"];
    const auto member = [&error](const char *name) { return error.has(name) ? error[name].text() : "-"; };
    COMPARE_TEXT(member("code") + " " + member("decline_code") + " " + member("param") + " " + member("advice_code"),
                 codes.toStdString());
}

void TestStripeIntents::rawCards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *card, const char *result) {
        QTest::newRow(name) << QByteArray(card) << QByteArray(result);
    };
    row("good", "4242424242424242 12 2040 123", "succeeded visa 4242");
    row("two-digit year", "5555555555554444 1 40 999", "succeeded mastercard 4444");
    row("amex", "378282246310005 12 2040 1234", "succeeded amex 0005");
    row("discover", "6011111111111117 12 2040 123", "succeeded discover 1117");
    row("spaces", "4000 0566 5566 5556 12 2040 123", "succeeded visa 5556");
    row("wrong check digit", "4242424242424241 12 2040 123",
        "402 card_error incorrect_number number: Your card number is incorrect.");
    row("no test card", "4111111111111111 12 2040 123",
        "402 card_error card_declined -: Your card was declined. This gateway takes its test cards only, and this is "
        "none "
        "of them.");
    row("month 13", "4242424242424242 13 2040 123",
        "402 card_error invalid_expiry_month exp_month: Your card's expiration month is invalid.");
    row("past year", "4242424242424242 12 2025 123",
        "402 card_error invalid_expiry_year exp_year: Your card's expiration year is invalid.");
    row("short code", "4242424242424242 12 2040 12",
        "402 card_error invalid_cvc cvc: Your card's security code is invalid.");
    row("four digits on visa", "4242424242424242 12 2040 1234",
        "402 card_error invalid_cvc cvc: Your card's security code is invalid.");
}

void TestStripeIntents::rawCards()
{
    QFETCH(QByteArray, card);
    QFETCH(QByteArray, result);
    StripeClient shop(m_gateway.address(), secretKeyOf(78));
    QList<QByteArray> parts = card.split(' ');
    const std::string cvc = parts.takeLast().toStdString();
    const std::string year = parts.takeLast().toStdString();
    const std::string month = parts.takeLast().toStdString();
    const std::string number = parts.join(' ').toStdString();
    const Answer answer =
        shop.post("/v1/payment_intents", {{"amount", "2000"},
                                          {"currency", "usd"},
                                          {"confirm", "true"},
                                          {"payment_method_data[type]", "card"},
                                          {"payment_method_data[card][number]", number},
                                          {"payment_method_data[card][exp_month]", month},
                                          {"payment_method_data[card][exp_year]", year},
                                          {"payment_method_data[card][cvc]", cvc},
                                          {"payment_method_data[billing_details][name]", "Ada Lovelace"},
                                          {"expand[]", "latest_charge"}});
    if (answer.status != 200) {
        COMPARE_TEXT(stripeRefusal(answer), result.toStdString());
        return;
    }
    const Json pi = answer.json();
    const Json &details = pi["latest_charge"]["payment_method_details"]["card"];
    COMPARE_TEXT(pi["status"].text() + " " + details["brand"].text() + " " + details["last4"].text(),
                 result.toStdString());
    COMPARE_TEXT(pi["latest_charge"]["billing_details"]["name"].text(), "Ada Lovelace");
    QVERIFY2(answer.body.find(number) == std::string::npos, "no answer ever shows a number");
}

void TestStripeIntents::d21ASecondConfirmIsRefusedWithTheIntent()
{
    StripeClient shop = client();
    const Json pi = shop.pay("pm_card_visa").json();
    const Answer again = shop.post("/v1/payment_intents/" + pi["id"].text() + "/confirm");
    QCOMPARE(again.status, 400);
    const Json error = again.json()["error"];
    COMPARE_TEXT(error["code"].text(), "payment_intent_unexpected_state");
    COMPARE_TEXT(error["message"].text(),
                 "You cannot confirm this PaymentIntent because it has already succeeded after "
                 "being previously confirmed.");
    COMPARE_TEXT(error["payment_intent"]["status"].text(), "succeeded");
    QCOMPARE(shop.get("/v1/charges", "payment_intent=" + pi["id"].text()).json()["data"].size(), 1U);
}

void TestStripeIntents::confirmNeedsAMethod()
{
    StripeClient shop = client();
    const Json pi = shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json();
    const Answer bare = shop.post("/v1/payment_intents/" + pi["id"].text() + "/confirm");
    COMPARE_TEXT(bare.json()["error"]["code"].text(), "payment_intent_unexpected_state");
    QVERIFY(bare.json()["error"]["message"].text().find("missing a payment method") != std::string::npos);

    const Json with = shop.post("/v1/payment_intents/" + pi["id"].text(), {{"payment_method", "pm_card_visa"}}).json();
    COMPARE_TEXT(with["status"].text(), "requires_confirmation");
    COMPARE_TEXT(shop.post("/v1/payment_intents/" + pi["id"].text() + "/confirm").json()["status"].text(), "succeeded");

    const Json other =
        shop.post("/v1/payment_intents",
                  {{"amount", "500"}, {"currency", "usd"}, {"payment_method_types[]", "us_bank_account"}})
            .json();
    const Answer wrong =
        shop.post("/v1/payment_intents/" + other["id"].text() + "/confirm", {{"payment_method", "pm_card_visa"}});
    COMPARE_TEXT(stripeRefusal(wrong).substr(0, 76),
                 "400 invalid_request_error payment_intent_invalid_parameter payment_method: T"s);
}

void TestStripeIntents::manualCapture()
{
    StripeClient shop = client();
    const Json held = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    COMPARE_TEXT(held["status"].text(), "requires_capture");
    QCOMPARE(held["amount_capturable"].integer(), 2000);
    QCOMPARE(held["amount_received"].integer(), 0);
    const Json charge = shop.get("/v1/charges/" + held["latest_charge"].text()).json();
    QVERIFY(charge["captured"].isFalse() && charge["paid"].isTrue() && charge["balance_transaction"].isNull());

    const Json taken = shop.post("/v1/payment_intents/" + held["id"].text() + "/capture",
                                 {{"amount_to_capture", "1500"}, {"metadata[parcel]", "7"}})
                           .json();
    COMPARE_TEXT(taken["status"].text(), "succeeded");
    QCOMPARE(taken["amount_received"].integer(), 1500);
    QCOMPARE(taken["amount_capturable"].integer(), 0);
    COMPARE_TEXT(taken["metadata"].compact(), R"({"parcel":"7"})");
}

void TestStripeIntents::captureRefuses()
{
    StripeClient shop = client();
    const std::string paid = shop.pay("pm_card_visa").json()["id"].text();
    const Answer again = shop.post("/v1/payment_intents/" + paid + "/capture");
    COMPARE_TEXT(again.json()["error"]["message"].text(),
                 "This PaymentIntent could not be captured because it has a status of succeeded. Only a PaymentIntent "
                 "with one of the following statuses may be captured: requires_capture.");
    COMPARE_TEXT(again.json()["error"]["payment_intent"]["id"].text(), paid);
    const std::string held = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json()["id"].text();
    const Answer much = shop.post("/v1/payment_intents/" + held + "/capture", {{"amount_to_capture", "2001"}});
    COMPARE_TEXT(stripeRefusal(much), "400 invalid_request_error amount_too_large amount_to_capture: The amount to "
                                      "capture is greater than what can be captured.");
}

void TestStripeIntents::cancel()
{
    StripeClient shop = client();
    const std::string id =
        shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json()["id"].text();
    const Json gone = shop.post("/v1/payment_intents/" + id + "/cancel", {{"cancellation_reason", "duplicate"}}).json();
    COMPARE_TEXT(gone["status"].text() + " " + gone["cancellation_reason"].text(), "canceled duplicate");
    QVERIFY(gone["canceled_at"].isNumber());
    const Answer again = shop.post("/v1/payment_intents/" + id + "/cancel");
    COMPARE_TEXT(again.json()["error"]["message"].text(),
                 "You cannot cancel this PaymentIntent because it has a status of canceled. Only a PaymentIntent with "
                 "one of the following statuses may be canceled: requires_payment_method, requires_capture, "
                 "requires_confirmation, requires_action.");
    COMPARE_TEXT(again.json()["error"]["code"].text(), "payment_intent_unexpected_state");

    const Json held = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    const Json released = shop.post("/v1/payment_intents/" + held["id"].text() + "/cancel",
                                    {{"cancellation_reason", "requested_by_customer"}})
                              .json();
    COMPARE_TEXT(released["status"].text() + " " + released["cancellation_reason"].text(),
                 "canceled requested_by_customer");
    QCOMPARE(released["amount_capturable"].integer(), 0);
    const Json charge = shop.get("/v1/charges/" + held["latest_charge"].text()).json();
    QVERIFY(charge["refunded"].isTrue() && charge["captured"].isFalse());

    const std::string paid = shop.pay("pm_card_visa").json()["id"].text();
    QCOMPARE(shop.post("/v1/payment_intents/" + paid + "/cancel").status, 400);
}

void TestStripeIntents::updates()
{
    StripeClient shop = client();
    const std::string id =
        shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json()["id"].text();
    const Json changed = shop.post("/v1/payment_intents/" + id, {{"amount", "700"},
                                                                 {"description", "More"},
                                                                 {"receipt_email", "ada@example.com"},
                                                                 {"shipping[name]", "Ada"},
                                                                 {"shipping[address][line1]", "1 Road"}})
                             .json();
    QCOMPARE(changed["amount"].integer(), 700);
    COMPARE_TEXT(changed["description"].text(), "More");
    COMPARE_TEXT(changed["shipping"]["address"]["line1"].text(), "1 Road");
    const Json unset = shop.post("/v1/payment_intents/" + id, "description=&shipping=&receipt_email=").json();
    QVERIFY(unset["description"].isNull() && unset["shipping"].isNull() && unset["receipt_email"].isNull());
    QCOMPARE(unset["amount"].integer(), 700);

    const std::string paid = shop.pay("pm_card_visa").json()["id"].text();
    QCOMPARE(shop.post("/v1/payment_intents/" + paid, {{"amount", "700"}}).status, 400);
    COMPARE_TEXT(shop.post("/v1/payment_intents/" + paid, {{"description", "Later"}}).json()["description"].text(),
                 "Later");
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/payment_intents/pi_nobody", {{"description", "x"}})),
                 "404 invalid_request_error resource_missing intent: No such payment_intent: 'pi_nobody'");
}

void TestStripeIntents::metadataMerges()
{
    StripeClient shop = client();
    const std::string id =
        shop.post("/v1/payment_intents",
                  {{"amount", "500"}, {"currency", "usd"}, {"metadata[a]", "1"}, {"metadata[b]", "2"}})
            .json()["id"]
            .text();
    const auto metadata = [&](const std::string &body) {
        return shop.post("/v1/payment_intents/" + id, body).json()["metadata"].compact();
    };
    COMPARE_TEXT(metadata("metadata[b]=3&metadata[c]=4"), R"({"a":"1","b":"3","c":"4"})");
    COMPARE_TEXT(metadata("metadata%5Ba%5D="), R"({"b":"3","c":"4"})");
    COMPARE_TEXT(metadata("description=x"), R"({"b":"3","c":"4"})");
    COMPARE_TEXT(metadata("metadata="), "{}");
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/payment_intents/" + id, "metadata[" + std::string(41, 'k') + "]=x")),
                 "400 invalid_request_error - metadata: Metadata keys can have up to 40 characters.");
}

void TestStripeIntents::d18TheBrowserSeesLessAndNeedsTheSecret()
{
    StripeClient shop = client();
    StripeClient page = browser();
    const Json pi =
        shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}, {"metadata[cost]", "secret"}}).json();
    const Json other = shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json();
    const std::string target = "/v1/payment_intents/" + pi["id"].text();
    const Answer seen = page.get(target, "client_secret=" + pi["client_secret"].text());
    QCOMPARE(seen.status, 200);
    for (const char *hidden : {"metadata", "latest_charge", "amount_received", "customer", "amount_capturable"})
        QVERIFY2(!seen.json().has(hidden), hidden);
    for (const char *shown : {"id", "amount", "client_secret", "currency", "status", "next_action",
                              "last_payment_error", "payment_method_types"})
        QVERIFY2(seen.json().has(shown), shown);
    QVERIFY(seen.body.find("cost") == std::string::npos);

    COMPARE_TEXT(stripeRefusal(page.get(target)), "400 invalid_request_error parameter_missing client_secret: Missing "
                                                  "required param: client_secret.");
    for (const std::string &wrong : {pi["client_secret"].text() + "x", other["client_secret"].text(), "nonsense"s}) {
        const Answer refused = page.get(target, "client_secret=" + wrong);
        QCOMPARE(refused.status, 400);
        COMPARE_TEXT(refused.json()["error"]["param"].text(), "client_secret");
        QVERIFY(!refused.json()["error"].has("payment_intent"));
    }
    // The key may come in the query or the form instead.
    Connection bare(m_gateway.address());
    const std::string key = "key=" + publishableKeyOf(m_merchant);
    QCOMPARE(bare.send({"GET", target + "?" + key + "&client_secret=" + pi["client_secret"].text()}).status, 200);
    QCOMPARE(bare.send({"GET", target + "?key=" + secretKeyOf(m_merchant)}).status, 401);
    COMPARE_TEXT(stripeRefusal(page.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}})),
                 "403 invalid_request_error secret_key_required -: This API call cannot be made with a publishable API "
                 "key. Please use a secret API key.");
    // Another merchant's page has no way in, even with the secret.
    StripeClient stranger(m_gateway.address(), publishableKeyOf(77));
    QCOMPARE(stranger.get(target, "client_secret=" + pi["client_secret"].text()).status, 404);
}

void TestStripeIntents::theBrowserConfirms()
{
    StripeClient shop = client();
    const Json pi = shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json();
    Connection page(m_gateway.address());
    const auto confirm = [&](std::string_view number) {
        return page.send({"POST",
                          "/v1/payment_intents/" + pi["id"].text() + "/confirm",
                          {{"Content-Type", "application/x-www-form-urlencoded"}, {"Origin", "http://shop.example"}},
                          form({{"payment_method_data[type]", "card"},
                                {"payment_method_data[card][number]", number},
                                {"payment_method_data[card][cvc]", "123"},
                                {"payment_method_data[card][exp_month]", "12"},
                                {"payment_method_data[card][exp_year]", "40"},
                                {"payment_method_data[billing_details][address][postal_code]", "10001"},
                                {"payment_method_data[guid]", "NA"},
                                {"payment_method_data[payment_user_agent]", "stripe.js/1"},
                                {"payment_method_data[time_on_page]", "1234"},
                                {"expected_payment_method_type", "card"},
                                {"use_stripe_sdk", "true"},
                                {"spc_eligible", "false"},
                                {"_stripe_version", "2026-10-28.endive"},
                                {"key", publishableKeyOf(m_merchant)},
                                {"client_secret", pi["client_secret"].text()}})});
    };
    const Answer declined = confirm("4000000000009995");
    QCOMPARE(declined.status, 402);
    COMPARE_TEXT(declined.json()["error"]["decline_code"].text(), "insufficient_funds");
    QVERIFY(!declined.json()["error"]["payment_intent"].has("metadata"));
    COMPARE_TEXT(declined.header("Access-Control-Allow-Origin").value_or(""), "*");
    const Answer paid = confirm("4242424242424242");
    QCOMPARE(paid.status, 200);
    COMPARE_TEXT(paid.json()["status"].text(), "succeeded");
    QVERIFY(!paid.json().has("metadata"));
    // A double click: no second charge, and the page is told that it is paid.
    const Answer twice = confirm("4242424242424242");
    QCOMPARE(twice.status, 400);
    COMPARE_TEXT(twice.json()["error"]["payment_intent"]["status"].text(), "succeeded");
    QCOMPARE(shop.get("/v1/charges", "payment_intent=" + pi["id"].text()).json()["data"].size(), 2U);
}

void TestStripeIntents::challengeByRedirect()
{
    StripeClient shop = client();
    const Json pi = shop.pay("pm_card_authenticationRequired", {{"return_url", "https://shop.example/back"}}).json();
    COMPARE_TEXT(pi["status"].text(), "requires_action");
    const Json &action = pi["next_action"];
    COMPARE_TEXT(action["type"].text(), "redirect_to_url");
    COMPARE_TEXT(action["redirect_to_url"]["return_url"].text(), "https://shop.example/back");
    QVERIFY(action["redirect_to_url"]["url"].text().find("/challenge/chl_") != std::string::npos);
    QVERIFY(pi["latest_charge"].isNull());
    const Json canceled = shop.post("/v1/payment_intents/" + pi["id"].text() + "/cancel").json();
    COMPARE_TEXT(canceled["status"].text(), "canceled");
}

void TestStripeIntents::aCardNobodyKeepsPaysOnce()
{
    StripeClient shop = client();
    const Json method = shop.get("/v1/payment_methods/pm_card_threeDSecure2Required").json();
    const auto asked = [&] { return shop.pay(method["id"].text(), {{"use_stripe_sdk", "true"}}).json(); };
    const Json first = asked();
    const Json second = asked();
    COMPARE_TEXT(second["status"].text(), "requires_action");
    const auto answer = [&](const Json &pi) {
        const std::string path = "/v1/payment_intents/" + pi["id"].text();
        shop.post(path + "/countersign_challenge", {{"outcome", "complete"}});
        return shop.get(path).json()["status"].text();
    };
    COMPARE_TEXT(answer(first), "succeeded");
    COMPARE_TEXT(answer(second), "requires_payment_method");
}

void TestStripeIntents::aRefusedConfirmChangesNothing()
{
    StripeClient shop = client();
    const std::string path =
        "/v1/payment_intents/" + shop.post("/v1/payment_intents", "amount=500&currency=usd").json()["id"].text();
    const std::string before = shop.get(path).body;
    COMPARE_STATUS(shop.post(path + "/confirm", {{"capture_method", "manual"}, {"receipt_email", "a@example.com"}}),
                   400);
    COMPARE_TEXT(shop.get(path).body, before);
}

void TestStripeIntents::whereAChallengeMayLead_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("status");
    QTest::newRow("https") << QByteArray("https://shop.example/back") << 200;
    QTest::newRow("an app") << QByteArray("com.example.shop://back") << 200;
    for (const char *url : {"javascript:alert(1)", "JavaScript:alert(1)", "DATA:text/html,x", "vbscript:x", "blob:x",
                            "file:///etc/passwd", "back", ":", "a b:c"})
        QTest::newRow(url) << QByteArray(url) << 400;
}

void TestStripeIntents::whereAChallengeMayLead()
{
    QFETCH(QByteArray, url);
    QFETCH(int, status);
    COMPARE_STATUS(client().pay("pm_card_authenticationRequired", {{"return_url", url.toStdString()}}), status);
}

void TestStripeIntents::challengeByScript_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *method, const char *outcome, const char *result) {
        QTest::addRow("%s %s", method, outcome) << QByteArray(method) << QByteArray(outcome) << QByteArray(result);
    };
    row("pm_card_threeDSecure2Required", "complete", "succeeded - charged");
    row("pm_card_threeDSecure2Required", "fail",
        "requires_payment_method payment_intent_authentication_failure uncharged");
    row("pm_card_threeDSecureRequiredChargeDeclined", "complete", "requires_payment_method card_declined charged");
}

void TestStripeIntents::challengeByScript()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, result);
    StripeClient shop = client();
    StripeClient page = browser();
    const Json pi = shop.pay(method.toStdString(), {{"use_stripe_sdk", "true"}}).json();
    COMPARE_TEXT(pi["status"].text(), "requires_action");
    COMPARE_TEXT(pi["next_action"]["type"].text(), "use_stripe_sdk");
    COMPARE_TEXT(pi["next_action"]["use_stripe_sdk"]["type"].text(), "three_d_secure_redirect");
    const std::string target = "/v1/payment_intents/" + pi["id"].text() + "/countersign_challenge";
    COMPARE_TEXT(
        page.post(target, {{"outcome", "complete"}, {"client_secret", "wrong"}}).json()["error"]["param"].text(),
        "client_secret");
    const Answer settled =
        page.post(target, {{"outcome", outcome.toStdString()}, {"client_secret", pi["client_secret"].text()}});
    QCOMPARE(settled.status, 200);
    const Json after = shop.get("/v1/payment_intents/" + pi["id"].text()).json();
    const Json &error = after["last_payment_error"];
    COMPARE_TEXT(after["status"].text() + " " + (error.isObject() ? error["code"].text() : "-") + " " +
                     (after["latest_charge"].isNull() ? "uncharged" : "charged"),
                 result.toStdString());
    QCOMPARE(page.post(target, {{"outcome", "complete"}, {"client_secret", pi["client_secret"].text()}}).status, 400);
}

void TestStripeIntents::whereNobodyCanBeAsked()
{
    StripeClient shop = client();
    const Json off = shop.pay("pm_card_authenticationRequired", {{"off_session", "true"}}).json()["error"];
    COMPARE_TEXT(off["code"].text() + " " + off["decline_code"].text(),
                 "authentication_required authentication_required");
    const Answer refused = shop.pay("pm_card_authenticationRequired", {{"error_on_requires_action", "true"}});
    QCOMPARE(refused.status, 402);
    COMPARE_TEXT(refused.json()["error"]["code"].text() + " " + refused.json()["error"]["decline_code"].text(),
                 "authentication_required authentication_not_handled");
    COMPARE_TEXT(refused.json()["error"]["payment_intent"]["status"].text(), "requires_payment_method");
}

void TestStripeIntents::d28Refunds()
{
    StripeClient shop = client();
    const Json pi = shop.pay("pm_card_visa").json();
    const std::string id = pi["id"].text();
    const Answer part = shop.post(
        "/v1/refunds",
        {{"payment_intent", id}, {"amount", "500"}, {"reason", "requested_by_customer"}, {"metadata[ticket]", "9"}});
    QCOMPARE(part.status, 200);
    const Json refund = part.json();
    COMPARE_TEXT(refund["status"].text() + " " + refund["reason"].text() + " " + refund["charge"].text(),
                 "succeeded requested_by_customer " + pi["latest_charge"].text());
    COMPARE_TEXT(refund["metadata"].compact(), R"({"ticket":"9"})");
    COMPARE_TEXT(shop.get("/v1/refunds/" + refund["id"].text()).json().compact(), refund.compact());
    Json charge = shop.get("/v1/charges/" + pi["latest_charge"].text()).json();
    QVERIFY(charge["refunded"].isFalse());
    QCOMPARE(charge["amount_refunded"].integer(), 500);
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/refunds", {{"payment_intent", id}, {"amount", "1501"}})),
                 "400 invalid_request_error - amount: The refund amount is greater than what is left of the charge.");
    const Json rest = shop.post("/v1/charges/" + pi["latest_charge"].text() + "/refunds").json();
    QCOMPARE(rest["amount"].integer(), 1500);
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/refunds", {{"charge", pi["latest_charge"].text()}})),
                 "400 invalid_request_error charge_already_refunded -: Charge " + pi["latest_charge"].text() +
                     " has already been refunded.");
    charge = shop.get("/v1/charges/" + pi["latest_charge"].text(), "expand[]=refunds").json();
    QVERIFY(charge["refunded"].isTrue());
    QCOMPARE(charge["refunds"]["data"].size(), 2U);
    COMPARE_TEXT(shop.get("/v1/payment_intents/" + id).json()["status"].text(), "succeeded");
    const Json list = shop.get("/v1/refunds", "payment_intent=" + id).json();
    QCOMPARE(list["data"].size(), 2U);
    COMPARE_TEXT(list["data"].at(0)["id"].text(), rest["id"].text());
    COMPARE_TEXT(
        shop.post("/v1/refunds/" + refund["id"].text(), {{"metadata[ticket]", "10"}}).json()["metadata"].compact(),
        R"({"ticket":"10"})");

    const std::string held = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json()["id"].text();
    COMPARE_TEXT(stripeRefusal(shop.post("/v1/refunds", {{"payment_intent", held}})),
                 "400 invalid_request_error - -: This charge has not been captured, so there is nothing to refund. "
                 "Cancel its PaymentIntent instead.");
}

void TestStripeIntents::refundsThatMoveOn()
{
    StripeClient shop = client();
    const Json fails = shop.pay("pm_card_refundFail").json();
    const Json waits = shop.pay("pm_card_pendingRefund").json();
    const auto refund = [&](const Json &pi) {
        return shop.post("/v1/refunds", {{"payment_intent", pi["id"].text()}}).json();
    };
    const Json failing = refund(fails);
    const Json waiting = refund(waits);
    COMPARE_TEXT(failing["status"].text() + " " + waiting["status"].text(), "succeeded pending");
    QVERIFY(m_gateway.console().advance(60));
    const Json failed = shop.get("/v1/refunds/" + failing["id"].text()).json();
    COMPARE_TEXT(failed["status"].text(), "failed");
    QVERIFY(failed.has("failure_reason"));
    COMPARE_TEXT(shop.get("/v1/refunds/" + waiting["id"].text()).json()["status"].text(), "succeeded");
    QCOMPARE(shop.get("/v1/charges/" + fails["latest_charge"].text()).json()["amount_refunded"].integer(), 0);
    QVERIFY(m_gateway.console().setClock(startOfTime));
}

void TestStripeIntents::disputes()
{
    StripeClient shop = client();
    const Json pi = shop.pay("pm_card_createDispute").json();
    COMPARE_TEXT(pi["status"].text(), "succeeded");
    const Json list = shop.get("/v1/disputes", "payment_intent=" + pi["id"].text()).json();
    QCOMPARE(list["data"].size(), 1U);
    const Json &dispute = list["data"].at(0);
    COMPARE_TEXT(dispute["charge"].text() + " " + dispute["reason"].text() + " " + dispute["status"].text(),
                 pi["latest_charge"].text() + " fraudulent needs_response");
    COMPARE_TEXT(dispute["payment_intent"].text(), pi["id"].text());
    QVERIFY(shop.get("/v1/charges/" + pi["latest_charge"].text()).json()["disputed"].isTrue());
    COMPARE_TEXT(shop.post("/v1/disputes/" + dispute["id"].text() + "/close").json()["status"].text(), "lost");
    QCOMPARE(shop.post("/v1/disputes/" + dispute["id"].text() + "/close").status, 400);
    const Json row = m_gateway.console().get("/disputes?merchant=s" + std::to_string(m_merchant)).json()["items"].at(0);
    COMPARE_TEXT(row["id"].text() + " " + row["payment"].text() + " " + row["status"].text(),
                 dispute["id"].text() + " pay_" + pi["latest_charge"].text().substr(3) + " lost");
    // A hold has nothing to dispute until it is captured.
    const Json held = shop.pay("pm_card_createDisputeInquiry", {{"capture_method", "manual"}}).json();
    QCOMPARE(shop.get("/v1/disputes", "payment_intent=" + held["id"].text()).json()["data"].size(), 0U);
    shop.post("/v1/payment_intents/" + held["id"].text() + "/capture");
    COMPARE_TEXT(shop.get("/v1/disputes", "payment_intent=" + held["id"].text()).json()["data"].at(0)["status"].text(),
                 "warning_needs_response");
}

void TestStripeIntents::expand()
{
    StripeClient shop = client();
    const Json customer = shop.post("/v1/customers", {{"email", "ada@example.com"}, {"name", "Ada"}}).json();
    const Json pi = shop.pay("pm_card_visa", {{"customer", customer["id"].text()},
                                              {"expand[0]", "latest_charge.balance_transaction"},
                                              {"expand[1]", "payment_method"},
                                              {"expand[2]", "customer"}})
                        .json();
    COMPARE_TEXT(pi["customer"]["email"].text(), "ada@example.com");
    COMPARE_TEXT(pi["payment_method"]["card"]["last4"].text(), "4242");
    COMPARE_TEXT(pi["latest_charge"]["customer"].text(), customer["id"].text());
    const Json &money = pi["latest_charge"]["balance_transaction"];
    QCOMPARE(money["amount"].integer(), 2000);
    QCOMPARE(money["fee"].integer(), 88);
    QCOMPARE(money["net"].integer(), 1912);
    COMPARE_TEXT(shop.get("/v1/balance_transactions/" + money["id"].text()).json().compact(), money.compact());
    const Json list = shop.get("/v1/payment_intents", "expand[]=data.latest_charge&limit=1").json();
    COMPARE_TEXT(list["data"].at(0)["latest_charge"]["object"].text(), "charge");
}

void TestStripeIntents::d27Pages()
{
    StripeClient shop = client();
    std::vector<std::string> ids; // newest first
    for (int i = 0; i < 7; ++i)
        ids.insert(ids.begin(),
                   shop.post("/v1/payment_intents", {{"amount", "500"}, {"currency", "usd"}}).json()["id"].text());
    // The clock stands still: all were made in the same second.
    const auto page = [&](const std::string &query) {
        const Json list = shop.get("/v1/payment_intents", query).json();
        std::string out;
        for (std::size_t i = 0; i < list["data"].size(); ++i) {
            const auto at = std::find(ids.begin(), ids.end(), list["data"].at(i)["id"].text());
            out += std::to_string(at - ids.begin());
        }
        return out + (list["has_more"].isTrue() ? "+" : "");
    };
    COMPARE_TEXT(page(""), "0123456");
    COMPARE_TEXT(page("limit=3"), "012+");
    COMPARE_TEXT(page("limit=3&starting_after=" + ids[2]), "345+");
    COMPARE_TEXT(page("limit=3&starting_after=" + ids[5]), "6");
    COMPARE_TEXT(page("limit=3&ending_before=" + ids[5]), "234+");
    COMPARE_TEXT(page("limit=3&ending_before=" + ids[2]), "01");
    COMPARE_TEXT(page("created[gt]=1769248800"), "");
    COMPARE_TEXT(page("created[gte]=1769248800&limit=2"), "01+");
    COMPARE_TEXT(page("created=1769248800&limit=1"), "0+");
    COMPARE_TEXT(page("created[lt]=1769248800"), "");
    const Json list = shop.get("/v1/payment_intents", "limit=1").json();
    COMPARE_TEXT(list.keys(), "object data has_more url");
    COMPARE_TEXT(list["url"].text(), "/v1/payment_intents");
    COMPARE_TEXT(stripeRefusal(shop.get("/v1/payment_intents", "starting_after=pi_unknown")),
                 "400 invalid_request_error resource_missing starting_after: No such payment_intent: 'pi_unknown'");
    QCOMPARE(shop.get("/v1/payment_intents", "limit=101").status, 400);
    QCOMPARE(shop.get("/v1/payment_intents", "limit=0").status, 400);
}

// What one family made, no other one finds.
void TestStripeIntents::families()
{
    StripeClient shop = client();
    Shop merchant = api();
    const Json pi = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    const std::string suffix = pi["latest_charge"].text().substr(3);
    COMPARE_TEXT(refusal(merchant.payment("pay_" + suffix)), "404 payment not found");
    COMPARE_TEXT(refusal(merchant.transaction("txn_" + suffix)), "404 transaction not found");
    COMPARE_TEXT(refusal(merchant.capture("pay_" + suffix, 2000)), "404 payment not found");
    COMPARE_TEXT(refusal(merchant.voidPayment("pay_" + suffix)), "404 payment not found");
    COMPARE_TEXT(refusal(merchant.refund("pay_" + suffix, 1)), "404 payment not found");
    COMPARE_TEXT(refusal(merchant.cancelIntent(pi["id"].text())), "404 payment intent not found");
    Buyer buyer = m_gateway.buyer();
    COMPARE_TEXT(refusal(buyer.intent(pi["id"].text())), "404 payment intent not found");
    QCOMPARE(buyer.confirm(pi["id"].text(), pi["client_secret"].text(), payWith().text()).status, 401);
    COMPARE_TEXT(shape(merchant.transactions()), "200 transactions total limit offset");
    QCOMPARE(merchant.transactions().json()["data"]["transactions"].size(), 0U);
    QCOMPARE(merchant.transactions().json()["data"]["total"].integer(), 0);

    const std::string payment = merchant.captured();
    const Intent intent = freshIntent(merchant, countersign::test::intent());
    COMPARE_TEXT(stripeRefusal(shop.get("/v1/charges/ch_" + payment.substr(4))),
                 "404 invalid_request_error resource_missing id: No such charge: 'ch_" + payment.substr(4) + "'");
    QCOMPARE(shop.get("/v1/payment_intents/" + intent.id).status, 404);
    QCOMPARE(shop.post("/v1/payment_intents/" + intent.id + "/cancel").status, 404);
    QCOMPARE(shop.post("/v1/refunds", {{"charge", "ch_" + payment.substr(4)}}).status, 400);
    QCOMPARE(shop.get("/v1/charges").json()["data"].size(), 1U);
    QCOMPARE(merchant.transactions().json()["data"]["total"].integer(), 1);
    // And nobody finds what belongs to somebody else.
    StripeClient stranger(m_gateway.address(), secretKeyOf(76));
    QCOMPARE(stranger.get("/v1/payment_intents/" + pi["id"].text()).status, 404);
    QCOMPARE(stranger.get("/v1/charges/" + pi["latest_charge"].text()).status, 404);
}

// The window works on the same rows.
void TestStripeIntents::oneRowManyViews()
{
    StripeClient shop = client();
    Console console = m_gateway.console();
    const Json pi = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    const std::string payment = "/payments/pay_" + pi["latest_charge"].text().substr(3);
    COMPARE_TEXT(console.get(payment).json()["profile"].text(), "stripe");
    QCOMPARE(console.post(payment + "/capture", R"({"amount":1200})").status, 200);
    Json seen = shop.get("/v1/payment_intents/" + pi["id"].text()).json();
    COMPARE_TEXT(seen["status"].text(), "succeeded");
    QCOMPARE(seen["amount_received"].integer(), 1200);
    QCOMPARE(console.post(payment + "/refund", R"({"amount":200,"reason":"Scratched"})").status, 200);
    const Json refunds = shop.get("/v1/refunds", "payment_intent=" + pi["id"].text()).json();
    QCOMPARE(refunds["data"].at(0)["amount"].integer(), 200);
    QVERIFY(refunds["data"].at(0)["reason"].isNull());

    const Json held = shop.pay("pm_card_visa", {{"capture_method", "manual"}}).json();
    QCOMPARE(
        console.post("/payments/pay_" + held["latest_charge"].text().substr(3) + "/void", R"({"reason":"No"})").status,
        200);
    seen = shop.get("/v1/payment_intents/" + held["id"].text()).json();
    COMPARE_TEXT(seen["status"].text(), "canceled");
    QVERIFY(seen["canceled_at"].isNumber() && seen["cancellation_reason"].isNull());
}

QTEST_GUILESS_MAIN(TestStripeIntents)
#include "stripeintents.moc"
