#include "widgets/snippets.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString paymentApi(const QString &url, const QString &key)
{
    return u"curl %1/api/v1/payments/authorize \\\n"
           "  -H 'Content-Type: application/json' \\\n"
           "  -H \"X-API-Key: %2\" \\\n"
           "  -H \"Idempotency-Key: $(uuidgen)\" \\\n"
           "  -d '{\"amount\":9999,\"currency\":\"USD\",\n"
           "       \"card\":{\"number\":\"4242424242424242\",\"cardholder_name\":\"Jane Doe\",\n"
           "               \"exp_month\":12,\"exp_year\":2030,\"cvv\":\"123\"}}'"_s.arg(url, key);
}

QString nuvouch(const QString &url, const QString &key)
{
    return u"# The packages read these two.\n"
           "export NUVOUCH_API_BASE_URL=%1\n"
           "export NUVOUCH_API_KEY=%2 NUVOUCH_INTEGRATOR_API_KEY=%2\n"
           "\n"
           "curl $NUVOUCH_API_BASE_URL/v1/links \\\n"
           "  -H 'Content-Type: application/json' \\\n"
           "  -H \"Authorization: Bearer $NUVOUCH_API_KEY\" \\\n"
           "  -d '{\"subjectId\":\"cus_123\",\"subjectLabel\":\"Ada Lovelace\",\n"
           "       \"contextKey\":\"shop:1\",\"contextLabel\":\"Blue Shop\"}'"_s.arg(url, key);
}

QString clive(const QString &url, const QString &key, const QString &secret)
{
    return u"import { createRequire } from \"node:module\";\n"
           "import { CliveClient } from \"@clive-alliance/partner-sdk\";\n"
           "globalThis.require = createRequire(import.meta.url); // the package signs with it\n"
           "\n"
           "const clive = new CliveClient({\n"
           "  apiKey: \"%2\",\n"
           "  hmacSecret: \"%3\",\n"
           "  baseUrl: \"%1/api/v1\",\n"
           "});\n"
           "const made = await clive.createCheckoutIntent({\n"
           "  partner_id: \"ECHEZONA001\", client_id: \"AIRPEACE001\",\n"
           "  amount: 75, currency: \"USD\", email: \"ada@example.com\",\n"
           "  echezona_reference: \"EZ12345\",\n"
           "});\n"
           "console.log(made.clive_tx_id, made.client_secret);"_s.arg(url, key, secret);
}

QString stripeNode(const QUrl &gateway, const QString &key)
{
    const QString scheme = gateway.scheme();
    return u"import Stripe from \"stripe\";\n"
           "\n"
           "const stripe = new Stripe(\"%1\", {\n"
           "  host: \"%2\", port: %3, protocol: \"%4\",\n"
           "});\n"
           "const intent = await stripe.paymentIntents.create({\n"
           "  amount: 9999, currency: \"usd\",\n"
           "  payment_method: \"pm_card_visa\", confirm: true,\n"
           "  automatic_payment_methods: { enabled: true, allow_redirects: \"never\" },\n"
           "});\n"
           "console.log(intent.id, intent.status);"_s.arg(
               key, gateway.host(), QString::number(gateway.port(scheme == "https"_L1 ? 443 : 80)), scheme);
}

QString stripeJs(const QString &url, const QString &key)
{
    return u"<!-- Before your own scripts: loadStripe() then takes this one and fetches none. -->\n"
           "<script src=\"%1/v3/\"></script>\n"
           "<form id=\"pay\"><div id=\"card\"></div><button>Pay</button></form>\n"
           "<script type=\"module\">\n"
           "  const clientSecret = \"pi_…_secret_…\"; // of a PaymentIntent that your server made\n"
           "  const stripe = Stripe(\"%2\");\n"
           "  const elements = stripe.elements({ clientSecret });\n"
           "  elements.create(\"payment\").mount(\"#card\");\n"
           "  document.querySelector(\"#pay\").onsubmit = async (event) => {\n"
           "    event.preventDefault();\n"
           "    const { error } = await stripe.confirmPayment({\n"
           "      elements, confirmParams: { return_url: location.href },\n"
           "    });\n"
           "    if (error) alert(error.message);\n"
           "  };\n"
           "</script>"_s.arg(url, key);
}

} // namespace

QList<Snippet> snippets()
{
    return {Snippet::PaymentApi, Snippet::Nuvouch, Snippet::Clive, Snippet::StripeNode, Snippet::StripeJs};
}

// Names of products: the same in every language.
QString snippetName(Snippet snippet)
{
    switch (snippet) {
    case Snippet::PaymentApi:
        return u"Payment API (curl)"_s;
    case Snippet::Nuvouch:
        return u"Nuvouch"_s;
    case Snippet::Clive:
        return u"Clive (Node)"_s;
    case Snippet::StripeNode:
        return u"Stripe (Node)"_s;
    case Snippet::StripeJs:
        return u"Stripe.js"_s;
    }
    return {};
}

QString snippetText(Snippet snippet, const QUrl &gateway, const QString &key, bool demo)
{
    const QString url = gateway.toString(QUrl::StripTrailingSlash);
    switch (snippet) {
    case Snippet::PaymentApi:
        return paymentApi(url, key);
    case Snippet::Nuvouch:
        return nuvouch(url, demo ? u"itg_test_demo"_s : u"itg_…"_s);
    case Snippet::Clive:
        return clive(url, demo ? u"cp_test_demo"_s : u"cp_…"_s, demo ? u"clive_demo_hmac"_s : u"…"_s);
    case Snippet::StripeNode:
        return stripeNode(gateway, demo ? u"sk_test_demo"_s : u"sk_test_…"_s);
    case Snippet::StripeJs:
        return stripeJs(url, demo ? u"pk_test_demo"_s : u"pk_test_…"_s);
    }
    return {};
}

} // namespace countersign::ui
