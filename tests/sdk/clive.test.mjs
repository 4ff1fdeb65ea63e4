// The real @clive-alliance/partner-sdk against a fresh gateway: every call it has, its errors and its replays, and the
// path of the guide for USD (contracts/clive-stripe.md A4 to A7, A14, A16).
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, test } from 'node:test';

import { CliveApiError, CliveClient } from './clivesdk.mjs';
import { eventually, startGateway, startReceiver } from './gateway.mjs';

const apiKey = 'cp_live_partner_xxx';
const hmacSecret = 'clive_shared_secret';
const webhookSecret = 'whsec_of_the_partner';
const publishable = 'pk_test_of_the_shop';
const order = {
  partner_id: 'ECHEZONA001', client_id: 'AIRPEACE001', amount: 750, currency: 'USD', email: 'buyer@example.com',
};

let gateway, receiver, clive;

before(async () => {
  receiver = await startReceiver();
  gateway = await startGateway({
    merchants: [{ id: 'shop', name: 'Shop', stripe: { secret_key: 'sk_test_of_the_shop', publishable_key: publishable } }],
    partners: [{
      partner_id: 'ECHEZONA001', name: 'Echezona Nigeria', merchant: 'shop', api_keys: [apiKey], hmac_secret: hmacSecret,
      fee_percent: 3.5, webhooks: [{ name: 'Backend', url: receiver.url, secret: webhookSecret }],
      clients: [{ client_id: 'AIRPEACE001', legal_name: 'Air Peace Ltd' }],
    }],
  }, '2026-03-05T15:21:35.222Z');
  clive = new CliveClient({ apiKey, hmacSecret, baseUrl: gateway.url + '/api/v1/' });
});

after(async () => {
  await gateway?.stop();
  receiver?.stop();
});

const read = async (path) => (await fetch(gateway.url + '/api/v1' + path, { headers: { 'x-api-key': apiKey } })).json();
const card = { number: '4242424242424242', exp_month: 12, exp_year: 2040, cvv: '123', cardholder_name: 'Ada Lovelace' };
const fails = async (promise, status, code) => {
  const error = await promise.then(() => assert.fail('it was accepted'), (problem) => problem);
  assert.ok(error instanceof CliveApiError, String(error));
  assert.equal(`${error.status} ${error.code}`, `${status} ${code}`);
  assert.notEqual(error.message, '');
  return error;
};

test('the SDK signs as the contract says', () => {
  const body = '{"partner_id":"P","client_id":"C","amount":75,"currency":"GBP","email":"a@b.c",'
    + '"echezona_reference":"R","payment_type":"card","issuer_country":"GB"}';
  assert.equal(CliveClient.signPayload(body, 's'), 'fc1d0b730e82418286111ae6347430a93e8c4511c7dc8bec4efbda9736378ee9');
});

test('the guide: one call, a decline, a payment, two signed events', async () => {
  receiver.received.length = 0;
  const checkout = await clive.createCheckoutIntent(
    { ...order, echezona_reference: 'EZ12345', statement_descriptor_suffix: 'AIRPEACE' });
  assert.match(checkout.clive_tx_id, /^CLVTX_\d{13}_\d+$/);
  assert.equal(checkout.status, 'pending');
  assert.ok(checkout.client_secret.startsWith(checkout.stripe_payment_intent_id + '_secret_'));
  assert.equal(checkout.stripe_publishable_key, publishable);

  const confirm = (number) => gateway.console(
    'POST', `/intents/${checkout.stripe_payment_intent_id}/confirm`, { card: { ...card, number } });
  await confirm('4000000000009995');
  assert.equal((await read('/transactions/' + checkout.clive_tx_id)).status, 'failed');
  await confirm('4242424242424242');
  const item = await read('/transactions/' + checkout.clive_tx_id);
  assert.equal(item.status, 'succeeded');
  assert.deepEqual([item.processorFee, item.platformFee, item.netAmount, item.cliveEarningPercent],
                   [22.05, 4.2, 723.75, 0.6]);

  await eventually(() => receiver.received.length >= 2);
  for (const { rawBody, headers } of receiver.received) {
    assert.equal(headers.get('x-clive-signature'), createHmac('sha256', webhookSecret).update(rawBody).digest('hex'));
    const { event, status, ...rest } = JSON.parse(rawBody);
    assert.equal(event, 'transaction_' + status);
    assert.deepEqual(rest, {
      clive_tx_id: checkout.clive_tx_id, partner_id: 'ECHEZONA001', client_id: 'AIRPEACE001',
      echezona_reference: 'EZ12345', amount: 750, currency: 'USD', meta: null,
    });
  }
  assert.deepEqual(receiver.received.map(({ rawBody }) => JSON.parse(rawBody).status).sort(), ['failed', 'succeeded']);
});

test('the same reference again is a replay, in each version by itself', async () => {
  const input = { ...order, echezona_reference: 'EZ-replay' };
  const first = await clive.createCheckoutIntent(input);
  const again = await clive.createCheckoutIntent(input);
  assert.deepEqual(again, { ...first, idempotentReplay: true });
  const routed = { ...input, payment_type: 'card', issuer_country: 'NG', meta: { order_id: 'ORD-1001', tier: 'gold' } };
  const second = await clive.createCheckoutIntentV2(routed); // the SDK sends the same key here
  assert.notEqual(second.clive_tx_id, first.clive_tx_id);
  assert.equal(second.idempotentReplay, undefined);
  assert.equal((await clive.createCheckoutIntentV2(routed)).idempotentReplay, true);
  assert.equal((await read('/transactions?echezona_reference=EZ-replay')).items.length, 2);
});

test('the second version chooses a processor and carries meta', async () => {
  const input = { ...order, amount: 75, currency: 'GBP', issuer_country: 'GB', meta: { b: [1, { c: null }], a: '\u20ac' } };
  const byCard = await clive.createCheckoutIntentV2({ ...input, echezona_reference: 'EZ-card', payment_type: 'card' });
  assert.equal(byCard.processor, 'stripe');
  assert.equal(byCard.payment_type, 'card');
  assert.equal(byCard.estimated_processor_fee, 2.48);
  assert.ok(byCard.client_secret && byCard.stripe_publishable_key && byCard.stripe_payment_intent_id);
  for (const payment_type of ['revolut_pay', 'open_banking']) {
    const made = await clive.createCheckoutIntentV2({ ...input, echezona_reference: 'EZ-' + payment_type, payment_type });
    assert.equal(made.processor, 'revolut');
    assert.equal(made.payment_type, payment_type);
    assert.ok(made.revolut_order_token);
    assert.equal(made.stripe_payment_intent_id, undefined);
  }
  receiver.received.length = 0;
  await gateway.console('POST', `/intents/${byCard.stripe_payment_intent_id}/confirm`, { card });
  await eventually(() => receiver.received.length >= 1);
  assert.deepEqual(JSON.parse(receiver.received[0].rawBody).meta, input.meta);
});

test('initialize, then attach', async () => {
  const { initialize, attach } = await clive.initializeAndAttachIntent(
    { ...order, echezona_reference: 'EZ-two' }, 'pi_3MtwBwLkdIwHu7ix28a3tqPa');
  assert.equal(initialize.status, 'initialized');
  assert.deepEqual(attach, { clive_tx_id: initialize.clive_tx_id, status: 'pending',
                             stripe_payment_intent_id: 'pi_3MtwBwLkdIwHu7ix28a3tqPa' });
  const again = await clive.attachPaymentIntent({ clive_tx_id: initialize.clive_tx_id,
                                                  stripe_payment_intent_id: 'pi_3MtwBwLkdIwHu7ix28a3tqPa' });
  assert.equal(again.idempotentReplay, true);
  const alone = await clive.initializeTransaction({ ...order, echezona_reference: 'EZ-alone' });
  assert.equal(alone.status, 'initialized');
});

test('errors are what the SDK throws, and leave the key usable', async () => {
  const input = { ...order, echezona_reference: 'EZ-errors' };
  const invalid = await fails(clive.createCheckoutIntent({ ...input, amount: 0 }), 400, 'VALIDATION_ERROR');
  assert.deepEqual(invalid.details, { fieldErrors: { amount: ['Number must be greater than 0'] }, formErrors: [] });
  assert.equal(invalid.message, 'Validation failed');
  await fails(clive.createCheckoutIntent({ ...input, amount: 1.001 }), 400, 'VALIDATION_ERROR');
  await fails(clive.createCheckoutIntent({ ...input, client_id: 'NOBODY' }), 404, 'CLIENT_NOT_FOUND');
  await fails(clive.createCheckoutIntent({ ...input, partner_id: 'OTHER' }), 404, 'PARTNER_NOT_FOUND');
  await fails(clive.attachPaymentIntent({ clive_tx_id: 'CLVTX_1_1', stripe_payment_intent_id: 'pi_1' }), 404, 'TX_NOT_FOUND');
  const good = await clive.createCheckoutIntent({ ...input, amount: 19.99 });
  assert.equal(good.idempotentReplay, undefined);
  const intent = await gateway.console('GET', '/intents/' + good.stripe_payment_intent_id);
  assert.deepEqual(intent.amount, { amount: 1999, currency: 'USD' });

  const baseUrl = gateway.url + '/api/v1';
  await fails(new CliveClient({ apiKey: 'cp_live_other', hmacSecret, baseUrl }).createCheckoutIntent(input), 401, 'API_KEY_INVALID');
  await fails(new CliveClient({ apiKey, hmacSecret: 'other', baseUrl }).createCheckoutIntent(input), 401, 'HMAC_INVALID');
});
