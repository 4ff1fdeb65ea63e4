// contracts/clive-stripe.md B5 to B7 and D25: Stripe's own client in its newest three majors against a fresh gateway.
// Nothing is told to it but host, port and key.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, test } from 'node:test';

import Stripe21 from 'stripe-21';
import Stripe22 from 'stripe-22';
import Stripe23 from 'stripe-23';

import { eventually, startGateway, startReceiver } from './gateway.mjs';

const now = '2026-01-24T10:00:00Z';
const majors = { 21: Stripe21, 22: Stripe22, 23: Stripe23 };
const merchants = Object.keys(majors).map((major) => ({
  id: `shop-${major}`, name: `Shop ${major}`, api_keys: [],
  stripe: { secret_key: `sk_test_${major}`, publishable_key: `pk_test_${major}` },
  limits: { payments_per_second: 0, payments_per_hour: 0, transactions_per_second: 0 },
}));

let gateway;
before(async () => { gateway = await startGateway({ merchants }, now); });
after(async () => { await gateway.stop(); });

// A way to the gateway that cuts the line once, after the gateway has answered.
async function startDroppingProxy(target) {
  const proxy = { dropped: 0, passed: 0 };
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      if (proxy.dropped === 0) {
        proxy.dropped += 1;
        client.destroy();
        return;
      }
      proxy.passed += 1;
      client.write(chunk);
    });
    upstream.on('end', () => client.end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.port = server.address().port;
  proxy.stop = () => server.close();
  return proxy;
}

const card = { amount: 2000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true };
const direct = { ...card, return_url: 'https://shop.example/back' };

for (const [major, Stripe] of Object.entries(majors)) {
  describe(`stripe ${major}`, () => {
    const connect = (more) => {
      const { hostname, port } = new URL(gateway.url);
      return new Stripe(`sk_test_${major}`, { host: hostname, port: Number(port), protocol: 'http', telemetry: false, ...more });
    };

    test('create, retrieve, update, confirm', async () => {
      const stripe = connect();
      const made = await stripe.paymentIntents.create({
        amount: 1999, currency: 'usd', automatic_payment_methods: { enabled: true },
        metadata: { order: '42', nested: 'a&b=c[d]' }, description: "Zoë's lamp (!*')",
      });
      assert.match(made.id, /^pi_3[a-z0-9]{23}$/);
      assert.equal(made.status, 'requires_payment_method');
      assert.deepEqual({ ...made.metadata }, { order: '42', nested: 'a&b=c[d]' });
      assert.equal(made.description, "Zoë's lamp (!*')");
      assert.match(made.lastResponse.requestId, /^req_/);
      const changed = await stripe.paymentIntents.update(made.id, { metadata: { order: '' }, description: 'Lamp' });
      assert.deepEqual({ ...changed.metadata }, { nested: 'a&b=c[d]' });
      const paid = await stripe.paymentIntents.confirm(made.id, {
        payment_method: 'pm_card_mastercard', return_url: 'https://shop.example/back',
      });
      assert.equal(paid.status, 'succeeded');
      assert.equal((await stripe.paymentIntents.retrieve(made.id)).amount_received, 1999);
    });

    test('a decline is a StripeCardError with the intent inside', async () => {
      const stripe = connect();
      await assert.rejects(
        stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds' }),
        (error) => {
          assert.equal(error.type, 'StripeCardError');
          assert.equal(error.statusCode, 402);
          assert.equal(error.code, 'card_declined');
          assert.equal(error.decline_code, 'insufficient_funds');
          assert.equal(error.payment_intent.status, 'requires_payment_method');
          assert.equal(error.payment_intent.payment_method, null);
          return true;
        });
    });

    test('other refusals have classes of their own', async () => {
      const stripe = connect();
      const type = (call) => call.then(() => 'no error', (error) => error.type);
      assert.equal(await type(stripe.paymentIntents.retrieve('pi_nobody')), 'StripeInvalidRequestError');
      assert.equal(await type(stripe.paymentIntents.create({ amount: 10, currency: 'usd' })), 'StripeInvalidRequestError');
      const { hostname, port } = new URL(gateway.url);
      const stranger = new Stripe('sk_test_nobody', { host: hostname, port: Number(port), protocol: 'http' });
      assert.equal(await type(stranger.paymentIntents.list()), 'StripeAuthenticationError');
      const page = new Stripe(`pk_test_${major}`, { host: hostname, port: Number(port), protocol: 'http' });
      assert.equal(await type(page.customers.list()), 'StripePermissionError');
    });

    test('3-D Secure: asked, passed and failed', async () => {
      const stripe = connect();
      const asked = await stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_authenticationRequired' });
      assert.equal(asked.status, 'requires_action');
      assert.equal(asked.next_action.type, 'redirect_to_url');
      assert.equal(asked.next_action.redirect_to_url.return_url, 'https://shop.example/back');
      const settle = (intent, outcome) => fetch(`${gateway.url}/v1/payment_intents/${intent.id}/countersign_challenge`, {
        method: 'POST',
        body: new URLSearchParams({ key: `pk_test_${major}`, client_secret: intent.client_secret, outcome }),
      });
      assert.equal((await settle(asked, 'complete')).status, 200);
      assert.equal((await stripe.paymentIntents.retrieve(asked.id)).status, 'succeeded');
      const other = await stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_threeDSecure2Required' });
      assert.equal((await settle(other, 'fail')).status, 200);
      const failed = await stripe.paymentIntents.retrieve(other.id);
      assert.equal(failed.status, 'requires_payment_method');
      assert.equal(failed.last_payment_error.code, 'payment_intent_authentication_failure');
    });

    test('capture, cancel, refund', async () => {
      const stripe = connect();
      const held = await stripe.paymentIntents.create({ ...direct, capture_method: 'manual' });
      assert.equal(held.status, 'requires_capture');
      const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1500 });
      assert.equal(taken.amount_received, 1500);
      const refund = await stripe.refunds.create({ payment_intent: held.id, amount: 500, reason: 'duplicate' });
      assert.equal(refund.status, 'succeeded');
      await assert.rejects(stripe.refunds.create({ payment_intent: held.id, amount: 1001 }), { param: 'amount' });
      const charge = await stripe.charges.retrieve(taken.latest_charge, { expand: ['refunds'] });
      assert.equal(charge.amount_refunded, 500);
      assert.equal(charge.refunds.data[0].id, refund.id);
      const released = await stripe.paymentIntents.create({ ...direct, capture_method: 'manual' });
      const gone = await stripe.paymentIntents.cancel(released.id, { cancellation_reason: 'abandoned' });
      assert.equal(gone.status, 'canceled');
      assert.equal(gone.cancellation_reason, 'abandoned');
    });

    test('lists turn their pages by themselves', async () => {
      const stripe = connect();
      const customer = await stripe.customers.create({ email: 'ada@example.com' });
      const made = [];
      for (let i = 0; i < 7; ++i)
        made.unshift((await stripe.paymentIntents.create({ amount: 500, currency: 'usd', customer: customer.id })).id);
      const seen = [];
      for await (const intent of stripe.paymentIntents.list({ customer: customer.id, limit: 3 })) seen.push(intent.id);
      assert.deepEqual(seen, made);
      const all = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 }).autoPagingToArray({ limit: 5 });
      assert.deepEqual(all.map((intent) => intent.id), made.slice(0, 5));
    });

    test('expand', async () => {
      const stripe = connect();
      const customer = await stripe.customers.create({ name: 'Ada' });
      const paid = await stripe.paymentIntents.create({
        ...direct, customer: customer.id, expand: ['latest_charge.balance_transaction', 'payment_method', 'customer'],
      });
      assert.equal(paid.latest_charge.balance_transaction.net, 2000 - 88);
      assert.equal(paid.payment_method.card.last4, '4242');
      assert.equal(paid.customer.name, 'Ada');
      const page = await stripe.paymentIntents.list({ limit: 1, expand: ['data.latest_charge'] });
      assert.equal(page.data[0].latest_charge.object, 'charge');
    });

    test('a dropped line makes one object: the client asks again under the same key', async () => {
      const proxy = await startDroppingProxy(new URL(gateway.url));
      try {
        const plain = connect();
        const customer = await plain.customers.create({});
        const stripe = connect({ port: proxy.port, host: '127.0.0.1', maxNetworkRetries: 2 });
        const made = await stripe.paymentIntents.create({ ...direct, customer: customer.id });
        assert.equal(proxy.dropped, 1);
        assert.ok(proxy.passed >= 1);
        assert.equal(made.status, 'succeeded');
        assert.equal(made.lastResponse.headers['idempotent-replayed'], 'true');
        const list = await plain.paymentIntents.list({ customer: customer.id });
        assert.deepEqual(list.data.map((intent) => intent.id), [made.id]);
        assert.equal((await plain.charges.list({ payment_intent: made.id })).data.length, 1);
      } finally {
        proxy.stop();
      }
    });

    test('keys of the caller', async () => {
      const stripe = connect();
      const first = await stripe.paymentIntents.create({ amount: 700, currency: 'usd' }, { idempotencyKey: 'order-1' });
      const again = await stripe.paymentIntents.create({ amount: 700, currency: 'usd' }, { idempotencyKey: 'order-1' });
      assert.equal(again.id, first.id);
      await assert.rejects(stripe.customers.create({}, { idempotencyKey: 'order-1' }), { type: 'StripeIdempotencyError' });
    });

    test('constructEvent takes every event the gateway sends, and none that was altered', async () => {
      const stripe = connect();
      const receiver = await startReceiver();
      try {
        const endpoint = await stripe.webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
        await stripe.paymentIntents.create({ amount: 500, currency: 'usd' })
          .then((intent) => stripe.paymentIntents.cancel(intent.id));
        const paid = await stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_createDispute' });
        await stripe.refunds.create({ payment_intent: paid.id });
        await assert.rejects(stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_visa_chargeDeclined' }));
        await stripe.paymentIntents.create({ ...direct, payment_method: 'pm_card_authenticationRequired' });
        const held = await stripe.paymentIntents.create({ ...direct, capture_method: 'manual' });
        await stripe.paymentIntents.capture(held.id);
        const expected = [
          'charge.captured', 'charge.dispute.created', 'charge.failed', 'charge.refunded', 'charge.succeeded',
          'payment_intent.amount_capturable_updated', 'payment_intent.canceled', 'payment_intent.created',
          'payment_intent.payment_failed', 'payment_intent.requires_action', 'payment_intent.succeeded', 'refund.created',
        ];
        const types = () => [...new Set(receiver.received.map(({ rawBody }) => JSON.parse(rawBody).type))].sort();
        await eventually(() => types().length === expected.length);
        assert.deepEqual(types(), expected);
        for (const { rawBody, headers } of receiver.received) {
          const signature = headers.get('stripe-signature');
          const event = stripe.webhooks.constructEvent(rawBody, signature, endpoint.secret);
          assert.equal(event.object, 'event');
          assert.equal((await stripe.events.retrieve(event.id)).type, event.type);
          assert.throws(() => stripe.webhooks.constructEvent(rawBody + ' ', signature, endpoint.secret));
          assert.throws(() => stripe.webhooks.constructEvent(rawBody, signature, 'whsec_other'));
        }
        assert.equal((await stripe.webhookEndpoints.del(endpoint.id)).deleted, true);
      } finally {
        receiver.stop();
      }
    });
  });
}
