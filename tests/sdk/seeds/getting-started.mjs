// The samples of the page "Getting started", word for word between the marks; only the import lines are others. Around
// them stands what the page leaves to its reader.
import { createNuvouchIntegratorClientFromEnv } from "../nuvouch-integrator-sdk.mjs";
import { verifyNuvouchWebhookSignature } from "../nuvouch-integrator-sdk.mjs";
import {
  NUVOUCH_INTEGRATOR_ERROR_CODES,
  NuvouchApiError,
} from "../nuvouch-integrator-sdk.mjs";

export function bootstrap() {
// --- from the document

const client = createNuvouchIntegratorClientFromEnv();
// reads NUVOUCH_INTEGRATOR_API_KEY
// optional: NUVOUCH_API_BASE_URL
// --- end of the document
return client;
}

export async function verify(secrets, rawBody, req) {
// --- from the document

const callbackSecret = await secrets.get("integrations/nuvouch/callback-secret");

const valid = await verifyNuvouchWebhookSignature({
  secret: callbackSecret,
  rawBody,
  signatureHeader: req.headers.get("x-nuvouch-signature"),
});
// --- end of the document
return valid;
}

export async function create(client) {
// --- from the document

const externalRequestId = "payment_auth_001";

try {
  await client.createApprovalRequest({
    targetSubject: {
      subjectId: "cus_123",
      contextKey: "merchant:acct_live_001",
    },
    externalRequestId,
    title: "Approve payment",
    summary: "Stripe needs the customer to confirm a high-risk payment.",
    requestedFor: "Payment authorization",
    actor: {
      id: "payments_agent_01",
      name: "Stripe Payment Agent",
      subtitle: "Payments risk workflow",
      avatarLabel: "ST",
    },
    context: {
      kind: "digital-service",
      title: "Card payment",
      reason: "High-risk payment requires customer confirmation",
      expiresAt: "2026-04-21T18:00:00.000Z",
      referenceCode: "pi_123",
    },
    risk: {
      level: "high",
      summary: "Customer confirmation required before capture",
    },
  });
} catch (error) {
  if (
    error instanceof NuvouchApiError &&
    error.code === NUVOUCH_INTEGRATOR_ERROR_CODES.DUPLICATE_EXTERNAL_ID
  ) {
    await client.getApprovalRequestByExternalId(externalRequestId);
  }
}
// --- end of the document
}
