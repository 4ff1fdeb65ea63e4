// The shop's server: orders, the calls to Clive with the secrets that a browser must never have, the webhook that alone
// makes an order paid, and the built pages of dist/.
import { createHmac, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import http from "node:http";
import { extname, join, normalize } from "node:path";
import { CliveApiError, CliveClient } from "./clive.mjs";
import { applyEvent, findOrder, linkOrder, newOrder } from "./orders.mjs";

// The values of setup.json, unless the environment says otherwise.
const {
  PORT = "4391",
  CLIVE_API_BASE_URL = "http://127.0.0.1:4390/api/v1",
  CLIVE_API_KEY = "cp_test_shop",
  CLIVE_HMAC_SECRET = "clive_shop_hmac",
  CLIVE_WEBHOOK_SECRET = "whsec_shop_clive",
  CLIVE_PARTNER_ID = "ECHEZONA001",
  CLIVE_CLIENT_ID = "AIRPEACE001"
} = process.env;

const clive = new CliveClient({
  baseUrl: CLIVE_API_BASE_URL,
  apiKey: CLIVE_API_KEY,
  hmacSecret: CLIVE_HMAC_SECRET
});

const sale = (order) => ({
  partner_id: CLIVE_PARTNER_ID,
  client_id: CLIVE_CLIENT_ID,
  amount: 750,
  currency: "USD",
  email: order.email,
  statement_descriptor_suffix: "AIRPEACE",
  echezona_reference: order.reference
});

// The SDK's idempotency key is made of the reference, so a reload gets the same payment again.
async function checkout(order) {
  const answer = await clive.createCheckoutIntent(sale(order));
  linkOrder(order, answer);
  return {
    clientSecret: answer.client_secret,
    cliveTxId: answer.clive_tx_id,
    stripePaymentIntentId: answer.stripe_payment_intent_id,
    stripePublishableKey: answer.stripe_publishable_key
  };
}

// For the widget. Another method or country is another payment: it belongs into the key.
async function routedCheckout(order, { payment_type, issuer_country }) {
  const answer = await clive.createCheckoutIntentV2({
    ...sale(order),
    payment_type,
    issuer_country,
    meta: { order_id: order.reference },
    idempotency_key: `checkout-${order.reference}-${payment_type}-${issuer_country}`
  });
  linkOrder(order, answer);
  return answer;
}

// The status that Clive has now, for the buyer's eyes; what is shipped is decided by the webhook.
async function refresh(order) {
  if (order.status !== "open" || !order.cliveTxId) return;
  const response = await fetch(`${CLIVE_API_BASE_URL}/transactions`, { headers: { "x-api-key": CLIVE_API_KEY } });
  if (!response.ok) return;
  const { items } = await response.json();
  order.cliveStatus = items.find(({ cliveTxId }) => cliveTxId === order.cliveTxId)?.status ?? order.cliveStatus;
}

// Signed over the bytes as they came: parsed and written again they would be others.
function signedByClive(rawBody, signature) {
  const expected = Buffer.from(createHmac("sha256", CLIVE_WEBHOOK_SECRET).update(rawBody).digest("hex"));
  const given = Buffer.from(signature ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const shown = ({ id, reference, status, declined, cliveTxId, cliveStatus }) =>
  ({ id, reference, status, declined, cliveTxId, cliveStatus });

async function answer(method, path, rawBody, headers) {
  if (method === "POST" && path === "/webhooks/clive") {
    if (!signedByClive(rawBody, headers["x-clive-signature"])) return [401, { error: "signature" }];
    return applyEvent(JSON.parse(rawBody)) ? [200, { received: true }] : [404, { error: "no such order" }];
  }
  if (method === "GET" && path === "/api/shop")
    return [200, { partnerId: CLIVE_PARTNER_ID, clientId: CLIVE_CLIENT_ID, cliveApi: CLIVE_API_BASE_URL }];

  const body = rawBody.length ? JSON.parse(rawBody) : {};
  if (method === "POST" && path === "/api/orders") return [201, shown(newOrder(String(body.email)))];
  const [, id, action] = /^\/api\/orders\/([\w-]+)(?:\/([\w-]+))?$/.exec(path) ?? [];
  const order = findOrder(id);
  if (!order) return [404, { error: "There is no such order." }];
  if (method === "GET" && !action) {
    await refresh(order);
    return [200, shown(order)];
  }
  if (method === "POST" && action === "checkout") return [200, await checkout(order)];
  if (method === "POST" && action === "checkout-v2") return [200, await routedCheckout(order, body)];
  return [404, { error: "There is no such page." }];
}

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

async function page(path) {
  const file = normalize(path === "/" ? "/index.html" : path);
  return [200, await readFile(join(import.meta.dirname, "dist", file)), types[extname(file)]];
}

const server = http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const path = decodeURI(new URL(request.url, "http://shop").pathname);
  let status, content, type;
  try {
    if (/^\/(api|webhooks)\//.test(path)) {
      [status, content] = await answer(request.method, path, Buffer.concat(chunks), request.headers);
      content = JSON.stringify(content);
      type = "application/json";
    } else {
      [status, content, type = "application/octet-stream"] = await page(path);
    }
  } catch (error) {
    status = error.code === "ENOENT" ? 404 : 502;
    content = JSON.stringify({ error: error instanceof CliveApiError ? error.message : "Something went wrong." });
    type = "application/json";
    if (status === 502) console.error(error);
  }
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(content);
});
server.listen(Number(PORT), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
