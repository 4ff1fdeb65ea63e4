// contracts/nuvouch.md 14.29 and 14.30: the samples of both documents run as they stand against a fresh gateway, and
// both clients do what their documents show.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually, startGateway, startReceiver } from './gateway.mjs';
import {
  createNuvouchIntegratorClientFromEnv, isConnectionAlreadyLinkedResponse, NUVOUCH_INTEGRATOR_ERROR_CODES,
  NuvouchApiError, parseNuvouchWebhookJson, verifyNuvouchWebhookSignature,
} from './nuvouch-integrator-sdk.mjs';
import { Nuvouch, NuvouchError } from './nuvouch-node.mjs';
import * as flow from './seeds/integration-flow.mjs';
import * as started from './seeds/getting-started.mjs';

const beforeTheSamples = '2026-04-21T16:00:00Z';
const key = 'itg_live_xxxxx';
const secret = 'nuvouch_live_callback_secret';

// One gateway with one integrator, and the environment that the documents ask for.
async function run(settings, body) {
  const receiver = await startReceiver();
  const integrator = { id: 'stripe', name: 'Stripe', api_keys: [key], callback_url: receiver.url,
                       callback_secret: secret, ...settings };
  const gateway = await startGateway({ integrators: [integrator] }, beforeTheSamples);
  Object.assign(process.env, {
    NUVOUCH_API_KEY: key, NUVOUCH_INTEGRATOR_API_KEY: key, NUVOUCH_CALLBACK_SECRET: secret,
    NUVOUCH_API_BASE_URL: gateway.url,
  });
  try {
    await body(gateway, receiver);
  } finally {
    await gateway.stop();
    receiver.stop();
  }
}

const decide = (gateway, id, value) => gateway.console('POST', `/approvals/${id}/decision`, { value });
const acceptCode = (gateway, code) => gateway.console('POST', '/links/accept', { short_code: code });

// The guide links cus_123 at merchant:acct_live_001 and then asks user_123 at stripe:acct_123, whom nobody linked
// (contracts/nuvouch.md 5.5): the lenient setting is for this very sample.
for (const [value, outcome] of [['approve', 'captured pi_123'], ['deny', 'denied pi_123']]) {
  test(`the integration flow, with require_link=false for its subject mismatch: ${value}`, async () => {
    await run({ require_link: false }, async (gateway, receiver) => {
      const prompts = [];
      const { nuvouch, link, approval, current } = await flow.steps(async (prompt) => prompts.push(prompt));
      assert.deepEqual(prompts, [{ url: link.url, shortCode: link.shortCode, expiresAt: link.expiresAt }]);
      assert.match(link.id, /^conn_sess_/);
      assert.match(link.url, /\/connect\?t=/);
      assert.match(approval.id, /^req_[0-9a-f]{20}$/);
      assert.equal(approval.status, 'pending');
      assert.equal(current.id, approval.id);
      assert.deepEqual(current.amount, { value: 84, currency: 'USD' });

      const done = [];
      const processed = new Set();
      receiver.handler = flow.receiver(nuvouch, {
        alreadyProcessed: async (id) => processed.has(id),
        markProcessed: async (id) => processed.add(id),
        capturePaymentIntent: async (id) => done.push('captured ' + id),
        markPaymentAuthorizationDenied: async (id) => done.push('denied ' + id),
      });
      await acceptCode(gateway, link.shortCode);
      await decide(gateway, approval.id, value);
      await eventually(() => receiver.received.length === 2);
      assert.deepEqual(receiver.received.map((one) => one.text), ['ok', 'ok']);
      assert.deepEqual(done, [outcome]);

      // The same delivery once more: known by its id, and nothing is captured twice.
      const last = receiver.received.find((one) => one.rawBody.includes('approval_request'));
      await gateway.console('POST', `/deliveries/${last.headers.get('x-nuvouch-delivery')}/resend`, {});
      await eventually(() => receiver.received.length === 3);
      assert.equal(receiver.received[2].text, 'duplicate');
      assert.deepEqual(done, [outcome]);

      // The guide's own id is nobody's here.
      await assert.rejects(flow.cancel(nuvouch), (error) => error instanceof NuvouchError && error.status === 404);
    });
  });
}

test('without the lenient setting the flow stops at the subject that nobody linked', async () => {
  await run({}, async () => {
    await assert.rejects(flow.steps(async () => {}), { name: 'NuvouchError', code: 'CONNECTION_NOT_FOUND' });
  });
});

test('getting started', async () => {
  await run({}, async (gateway, receiver) => {
    const client = started.bootstrap();
    const session = await client.createConnectionSession({
      subjectId: 'cus_123', subjectLabel: 'Ada Lovelace', contextKey: 'merchant:acct_live_001',
      contextType: 'merchant', contextLabel: 'Stripe Live Account',
    });
    assert.equal(isConnectionAlreadyLinkedResponse(session), false);
    await acceptCode(gateway, session.shortCode);
    await started.create(client);
    const made = await client.getApprovalRequestByExternalId('payment_auth_001');
    assert.equal(made.status, 'pending');
    assert.equal(made.expiresAt, '2026-04-21T18:00:00.000Z');
    assert.equal(made.context.referenceCode, 'pi_123');
    await started.create(client); // a duplicate, which the sample takes for what it is
    await decide(gateway, made.id, 'approve');
    await eventually(() => receiver.received.length === 2);

    const secrets = { get: async () => secret };
    for (const req of receiver.received)
      assert.equal(await started.verify(secrets, req.rawBody, req), true);
    const events = receiver.received.map((one) => parseNuvouchWebhookJson(one.rawBody));
    assert.deepEqual(events.map((one) => one.kind).sort(), ['approval', 'connection']);
    const approved = events.find((one) => one.kind === 'approval').body;
    assert.equal(approved.event, 'nuvouch.approval_request.approved');
    assert.equal(approved.payload.externalRequestId, 'payment_auth_001');
    const connected = events.find((one) => one.kind === 'connection').body;
    assert.equal(connected.connectionSessionId, session.sessionId);
    assert.equal(approved.payload.targetUserId, connected.nuvouchUserId);
  });
});

test('the newer client: links, connections, approvals', async () => {
  await run({}, async (gateway) => {
    const nuvouch = new Nuvouch({ apiKey: key, baseUrl: gateway.url });
    const tuple = { subject: { id: 'cus_1', label: 'Ada' }, source: { key: 'merchant:1', name: 'Live' } };
    const link = await nuvouch.links.create(tuple);
    assert.equal((await nuvouch.links.retrieve(link.id)).connection?.id, undefined);
    assert.equal(await nuvouch.connections.lookup({ subjectId: 'cus_1', sourceKey: 'merchant:1' }), null);
    await acceptCode(gateway, link.shortCode.toLowerCase());
    const session = await nuvouch.links.retrieve(link.id);
    assert.equal(session.status, 'accepted');
    const found = await nuvouch.connections.lookup({ subjectId: 'cus_1', sourceKey: 'merchant:1' });
    assert.match(found.nuvouchUserId, /^usr_nuvouch_/);
    const listed = await nuvouch.connections.list({ subjectId: 'cus_1', status: 'active' });
    assert.deepEqual(listed.data.map((one) => one.id), [session.connection.id]);
    await assert.rejects(nuvouch.links.create(tuple), (error) =>
      error.code === 'CONNECTION_ALREADY_LINKED' && error.body.connection.id === session.connection.id);

    const approval = await nuvouch.approvals.create({
      subject: { id: 'cus_1' }, source: { key: 'merchant:1' }, action: { type: 'a', title: 'A' },
      externalRequestId: 'order/1 : 100%',
    });
    assert.equal((await nuvouch.approvals.retrieve(approval.id)).status, 'pending');
    assert.equal((await nuvouch.approvals.retrieveByExternalId('order/1 : 100%')).id, approval.id);
    assert.equal((await nuvouch.approvals.cancel(approval.id)).status, 'cancelled');
    assert.equal((await nuvouch.connections.revoke(session.connection.id)).status, 'revoked');
  });
});

test('the older client: sessions, connections, approvals', async () => {
  await run({}, async (gateway) => {
    const client = createNuvouchIntegratorClientFromEnv();
    const flat = { subjectId: 'cus_1', subjectLabel: 'Ada' };
    const session = await client.createConnectionSession(flat);
    await acceptCode(gateway, session.shortCode);
    const again = await client.createConnectionSession(flat);
    assert.ok(isConnectionAlreadyLinkedResponse(again));
    assert.equal(again.connection.id, (await client.getConnectionSession(session.sessionId)).connection.id);
    assert.equal((await client.lookupConnection({ subjectId: 'cus_1' })).id, again.connection.id);
    assert.equal((await client.listConnections({ subjectId: 'cus_1' })).items.length, 1);

    const request = { targetSubject: { subjectId: 'cus_1' }, externalRequestId: 'x', title: 'T' };
    const made = await client.createApprovalRequest(request);
    await assert.rejects(client.createApprovalRequest(request), (error) =>
      error instanceof NuvouchApiError && error.code === NUVOUCH_INTEGRATOR_ERROR_CODES.DUPLICATE_EXTERNAL_ID);
    assert.equal((await client.getApprovalRequest(made.approvalRequestId)).status, 'pending');
    assert.equal((await client.cancelApprovalRequest(made.id)).status, 'cancelled');
    assert.equal((await client.revokeConnection(again.connection.id)).status, 'revoked');
  });
});

test('a wrong or missing signature fails in the manner of each', async () => {
  const nuvouch = new Nuvouch({ apiKey: key });
  const rawBody = '{"type":"nuvouch.approval_request.approved"}';
  for (const signature of [null, '', 'sha256=', 'sha256=' + '0'.repeat(64)]) {
    assert.throws(() => nuvouch.webhooks.verify({ rawBody, signature, secret }));
    assert.equal(await verifyNuvouchWebhookSignature({ secret, rawBody, signatureHeader: signature }), false);
  }
});
