// The samples of the guide "Integration flow", word for word between the marks; only the import line is another, and
// TypeScript's "!" behind NUVOUCH_CALLBACK_SECRET is left out. Around them stand what the guide leaves to its reader.
import { Nuvouch } from "../nuvouch-node.mjs";

export async function steps(showConnectionPrompt) {
// --- from the document
const nuvouch = new Nuvouch({ apiKey: process.env.NUVOUCH_API_KEY });
const link = await nuvouch.links.create({
subject: {
id: "cus_123",
label: "Ada Lovelace",
},
source: {
key: "merchant:acct_live_001",
name: "Stripe Live Account",
},
});
await showConnectionPrompt({
url: link.url,
shortCode: link.shortCode,
expiresAt: link.expiresAt,
});
// --- step 1
const approval = await nuvouch.approvals.create({
subject: { id: "user_123" },
source: { key: "stripe:acct_123", name: "Stripe" },
action: {
type: "payment.authorization",
title: "Approve payment",
description: "Allow Billing Agent to charge $84.00"
},
amount: { value: 84.0, currency: "USD" },
details: [
{ label: "Merchant", value: "OpenAI API" },
{ label: "Billing period", value: "April 2026" }
],
actor: {
type: "ai_agent",
name: "Billing Agent"
},
risk: {
level: "medium",
signals: ["automated_action", "usage_threshold_exceeded"]
},
decisions: [
{ label: "Approve", value: "approve" },
{ label: "Deny", value: "deny" }
],
metadata: {
orderId: "ord_123"
},
externalRequestId: "payment_auth_001"
});
// --- step 2
const current = await nuvouch.approvals.retrieveByExternalId("payment_auth_001");
if (current.status === "pending") {
// diagnostic or operator view only
}
// --- end of the document
return { nuvouch, link, approval, current };
}

export function receiver(nuvouch, { alreadyProcessed, markProcessed, capturePaymentIntent,
                                    markPaymentAuthorizationDenied }) {
return async (req) => {
// --- from the document
const rawBody = await req.text();
const event = nuvouch.webhooks.verify({
rawBody,
signature: req.headers.get("x-nuvouch-signature"),
secret: process.env.NUVOUCH_CALLBACK_SECRET,
});
const deliveryId = req.headers.get("x-nuvouch-delivery");
if (deliveryId && await alreadyProcessed(deliveryId)) {
return new Response("duplicate", { status: 200 });
}
if (nuvouch.webhooks.isApprovalEvent(event) && event.data.approvalRequest.externalRequestId === "payment_auth_001") {
if (event.data.approvalRequest.status === "approved") {
await capturePaymentIntent("pi_123");
} else if (event.data.approvalRequest.status === "denied") {
await markPaymentAuthorizationDenied("pi_123");
}
}
if (deliveryId) await markProcessed(deliveryId);
return new Response("ok");
// --- end of the document
};
}

export async function cancel(nuvouch) {
// --- from the document
await nuvouch.approvals.cancel("req_2f5cd6dbb6784b9ab2f7");
// --- end of the document
}
