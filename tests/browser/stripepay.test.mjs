// How the gateway's Stripe.js pays, in Chromium: every test card, redirects, 3-D Secure, the calls beside confirmPayment
// (contracts/clive-stripe.md B3, B4, D 20 to 23).
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import {
  browser, confirmed, confirms, frame, gateway, mounted, number, open, page, publishable, shop, tab, thrown, type, use,
} from './stripepage.mjs';

const asked = ['4000002500003155', '4000002760003184', '4000000000003220']; // by the bank, then paid

describe('paying', () => {
  test('the frame, not the page, sends the card; the body is a form with the key in it', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4000056655665556', '5/41', '321');
    const { paymentIntent } = await confirmed({ confirmParams: {
      return_url: undefined, receipt_email: 'buyer@example.com',
      payment_method_data: { billing_details: { name: 'Ada', address: { city: 'Lagos' } } },
    } });
    assert.equal(paymentIntent.status, 'succeeded');
    const [{ from, body, path }] = confirms();
    assert.equal(new URL(from).origin, gateway.url);
    assert.equal(path, `/v1/payment_intents/${paymentIntent.id}/confirm`);
    const sent = Object.fromEntries(new URLSearchParams(body));
    delete sent['payment_method_data[payment_user_agent]'];
    assert.deepEqual(sent, {
      key: publishable, client_secret: secret, use_stripe_sdk: 'true', receipt_email: 'buyer@example.com',
      'payment_method_data[type]': 'card', 'payment_method_data[card][number]': '4000056655665556',
      'payment_method_data[card][exp_month]': '05', 'payment_method_data[card][exp_year]': '41',
      'payment_method_data[card][cvc]': '321', 'payment_method_data[billing_details][name]': 'Ada',
      'payment_method_data[billing_details][address][city]': 'Lagos',
    });
  });

  const declines = [
    ['4000000000000002', 'card_declined', 'generic_decline', 'Your card was declined.'],
    ['4000000000009995', 'card_declined', 'insufficient_funds', 'Your card has insufficient funds.'],
    ['4000000000009987', 'card_declined', 'lost_card'],
    ['4000000000009979', 'card_declined', 'stolen_card'],
    ['4000000000000069', 'expired_card', 'expired_card', 'Your card has expired.'],
    ['4000000000000127', 'incorrect_cvc', 'incorrect_cvc', 'Your card\'s security code is incorrect.'],
    ['4000000000000119', 'processing_error', 'processing_error',
      'An error occurred while processing your card. Try again in a little bit.'],
    ['4000000000006975', 'card_declined', 'card_velocity_exceeded'],
    ['4100000000000019', 'card_declined', 'fraudulent'],
    ['4000000000000341', 'card_declined', 'generic_decline'],
  ];
  const paid = ['4000056655665556', '5555555555554444', '378282246310005', '6011111111111117', '4000000000000259',
    '4000000000002685', '4000000000001976', '4000000000005126', '4000000000007726'];
  test('the tray has the cards of these tests and no others', async () => {
    await open('/endive');
    await mounted();
    const shown = await frame().locator('[data-testid^="card-"]')
      .evaluateAll((buttons) => buttons.map(({ dataset }) => dataset.testid.slice('card-'.length)));
    const tested = ['4242424242424242', ...paid, ...asked, '4000008400001629', ...declines.map(([card]) => card)];
    assert.deepEqual(shown.sort(), tested.sort());
  });

  test('every decline, from the tray, on one intent; then a good card pays it', async () => {
    await open('/endive');
    await mounted();
    for (const [card, code, reason, message] of declines) {
      await frame().locator('summary').click();
      await frame().getByTestId('card-' + card).click();
      const { error, paymentIntent } = await confirmed();
      assert.equal(paymentIntent, undefined, card);
      assert.deepEqual([error.type, error.code, error.decline_code], ['card_error', code, reason], card);
      if (message) assert.equal(error.message, message);
      assert.equal(error.payment_intent.status, 'requires_payment_method');
    }
    await frame().locator('summary').click();
    await frame().getByTestId('card-4242424242424242').click();
    assert.equal((await confirmed()).paymentIntent.status, 'succeeded');
    assert.equal(confirms().length, declines.length + 1);
  });

  test('every card that the tray calls paid is paid', async () => {
    await open('/endive');
    for (const card of paid) {
      await mounted();
      await frame().locator('summary').click();
      await frame().getByTestId('card-' + card).click();
      assert.equal((await confirmed()).paymentIntent?.status, 'succeeded', card);
      await page.evaluate(() => { window.element.destroy(); });
    }
  });

  test('a number that is no test card is refused and never a charge', async () => {
    await open('/endive');
    await mounted();
    await type('4111111111111111');
    const { error } = await confirmed();
    assert.equal(error.type, 'card_error');
    assert.equal(error.payment_intent?.status ?? 'requires_payment_method', 'requires_payment_method');
  });

  test('a double click makes one charge; what came second is told that it is paid', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4242424242424242');
    const [first, second] = await page.evaluate(() => {
      const pay = () => window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' });
      return Promise.all([pay(), pay()]);
    });
    assert.equal(first.paymentIntent.status, 'succeeded');
    assert.equal(second.error.code, 'payment_intent_unexpected_state');
    assert.equal(second.error.payment_intent.status, 'succeeded');
    assert.equal(await gateway.chargesOf(secret.split('_secret_')[0]), 1);
  });

  test('a double click with a card that is declined is one attempt', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4000000000000002');
    const [first, second] = await page.evaluate(() => {
      const pay = () => window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' });
      return Promise.all([pay(), pay()]);
    });
    assert.equal(first.error.code, 'card_declined');
    assert.deepEqual(second, first);
    assert.equal(await gateway.chargesOf(secret.split('_secret_')[0]), 1);
  });

  test('a gateway that cannot be reached is an error and no exception; the same form pays later', async () => {
    await open('/endive');
    await mounted();
    await type('4242424242424242');
    await page.route('**/confirm', (route) => route.abort('connectionreset'), { times: 1 });
    assert.equal((await confirmed()).error.type, 'api_connection_error');
    assert.equal((await confirmed()).paymentIntent.status, 'succeeded');
  });

  test('an element that is destroyed while it pays answers', async () => {
    await open('/endive');
    await mounted();
    await type('4242424242424242');
    await page.route('**/confirm', () => {}, { times: 1 }); // never answered
    const paying = page.evaluate(() =>
      window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' }));
    await frame().locator('form[aria-busy="true"]').waitFor();
    await page.evaluate(() => { window.element.destroy(); });
    assert.equal((await paying).error.type, 'api_connection_error');
  });
});

describe('redirects', () => {
  const arrived = async () => {
    await page.waitForURL(/\/done/);
    return new URL(page.url());
  };

  test('always: away to return_url with the three parameters, its own query and fragment kept', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4242424242424242');
    await page.evaluate((return_url) => {
      window.stripe.confirmPayment({ elements: window.elements, confirmParams: { return_url } });
    }, shop.url + '/done?order=7#top');
    const url = await arrived();
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      order: '7', payment_intent: secret.split('_secret_')[0], payment_intent_client_secret: secret,
      redirect_status: 'succeeded' });
    assert.equal(url.hash, '#top');
  });

  test('always: a decline stays here', async () => {
    await open('/endive');
    await mounted();
    await type('4000000000000002');
    const { error } = await confirmed({ redirect: 'always', confirmParams: { return_url: shop.url + '/done' } });
    assert.equal(error.code, 'card_declined');
    assert.equal(new URL(page.url()).pathname, '/endive');
  });

  test('if_required: stays, with and without a return_url; always needs one, and one of the web', async () => {
    await open('/endive');
    await mounted();
    await type('4242424242424242');
    const { paymentIntent } = await confirmed({ confirmParams: { return_url: shop.url + '/done' } });
    assert.equal(paymentIntent.status, 'succeeded');
    assert.equal(new URL(page.url()).pathname, '/endive');
    assert.match(await thrown('await window.stripe.confirmPayment({ elements: window.elements })'),
      /^IntegrationError: .*return_url/);
    assert.match(await thrown(
      'await window.stripe.confirmPayment({ elements: window.elements, confirmParams: { return_url: "javascript:alert(1)" } })'),
    /^IntegrationError: .*http/);
  });

  test('redirect_to_url is followed', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4242424242424242');
    await page.route('**/confirm', (route) => route.fulfill({ json: {
      id: secret.split('_secret_')[0], object: 'payment_intent', status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { url: shop.url + '/done?bank=1' } },
    } }), { times: 1 });
    await page.evaluate(() => { window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' }); });
    assert.equal((await arrived()).searchParams.get('bank'), '1');
  });
});

describe('3-D Secure', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Confirm that it is you' });
  const started = async (card, options = {}) => {
    const secret = await mounted(options.mounted);
    await type(card);
    await page.evaluate((options) => {
      window.result = null;
      window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required', ...options })
        .then((result) => { window.result = result; });
    }, options.confirm ?? {});
    await page.locator('[data-countersign="challenge"] dialog').waitFor();
    return secret;
  };
  const result = async () => (await page.waitForFunction(() => window.result)).jsonValue();

  for (const card of asked)
    test(`${card}: completed is paid`, async () => {
      await open('/endive');
      await started(card);
      assert.match(await dialog().textContent(), /\$750\.00/);
      await dialog().getByRole('button', { name: 'Complete' }).click();
      assert.equal((await result()).paymentIntent.status, 'succeeded');
      assert.equal(await page.locator('[data-countersign]').count(), 0);
    });

  test('completed and then declined', async () => {
    await open('/endive');
    await started('4000008400001629');
    await dialog().getByRole('button', { name: 'Complete' }).click();
    const { error } = await result();
    assert.deepEqual([error.type, error.code], ['card_error', 'card_declined']);
  });

  test('failed, and failed by Escape; then another card pays', async () => {
    await open('/endive');
    await started('4000000000003220');
    await dialog().getByRole('button', { name: 'Fail' }).click();
    const { error } = await result();
    assert.equal(error.code, 'payment_intent_authentication_failure');
    assert.equal(error.payment_intent.status, 'requires_payment_method');
    await page.evaluate(() => {
      window.result = null;
      window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' })
        .then((result) => { window.result = result; });
    });
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    assert.equal((await result()).error.code, 'payment_intent_authentication_failure');
    await type('4242424242424242');
    assert.equal((await confirmed()).paymentIntent.status, 'succeeded');
  });

  test('by keyboard alone: the focus goes in, stays in, and comes back', async () => {
    await open('/endive');
    await started('4000000000003220');
    const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent);
    assert.equal(await focused(), 'Complete');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Fail');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal((await result()).paymentIntent.status, 'succeeded');
  });

  test('a second click while the bank asks is no second question', async () => {
    await open('/endive');
    const secret = await started('4000000000003220');
    await page.evaluate(() => {
      window.second = null;
      window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' })
        .then((result) => { window.second = result; });
    });
    await dialog().getByRole('button', { name: 'Complete' }).dblclick();
    assert.equal((await result()).paymentIntent.status, 'succeeded');
    const second = await (await page.waitForFunction(() => window.second)).jsonValue();
    assert.equal(second.error.payment_intent.status, 'succeeded');
    assert.equal(await gateway.chargesOf(secret.split('_secret_')[0]), 1);
  });

  test('a question that ran out of time is a failed one', async () => {
    await open('/endive');
    await started('4000000000003220');
    await gateway.console('PUT', '/clock', { advance_seconds: 3600 });
    await dialog().getByRole('button', { name: 'Complete' }).click();
    const { error } = await result();
    assert.equal(error.code, 'payment_intent_authentication_failure');
    assert.equal(error.payment_intent.status, 'requires_payment_method');
  });

  test('redirect always: away only after the bank', async () => {
    await open('/endive');
    await started('4000000000003220', { confirm: { redirect: 'always', confirmParams: { return_url: shop.url + '/done' } } });
    await dialog().getByRole('button', { name: 'Complete' }).click();
    await page.waitForURL(/\/done.*redirect_status=succeeded/);
  });

  test('a gateway that is away for a moment leaves the question open', async () => {
    await open('/endive');
    await started('4000000000003220');
    await page.route('**/v1/payment_intents/**', (route) => route.abort('connectionreset'), { times: 2 });
    await dialog().getByRole('button', { name: 'Complete' }).click();
    await dialog().getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await dialog().getByRole('button', { name: 'Complete' }).click();
    assert.equal((await result()).paymentIntent.status, 'succeeded');
  });

  test('in Arabic, and in a page that allows no style of its own', async () => {
    await page.goto(shop.url + '/strict');
    await page.evaluate((key) => { window.stripe = window.Stripe(key); }, publishable);
    await started('4000000000003220', { mounted: { elements: { locale: 'ar' } } });
    const box = page.locator('[data-countersign="challenge"] dialog');
    assert.deepEqual([await box.getAttribute('dir'), await box.getAttribute('lang')], ['rtl', 'ar']);
    assert.equal(await box.evaluate((node) => getComputedStyle(node).borderRadius), '12px');
    await box.getByTestId('challenge-complete').click();
    assert.equal((await result()).paymentIntent.status, 'succeeded');
    assert.deepEqual(tab.complaints, []);
  });
});

test('a page opened from the disk pays as well', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-browser-'));
  const local = await browser.open(['null', gateway.url]);
  use(local.page);
  try {
    const file = path.join(folder, 'shop.html');
    await writeFile(file, `<!DOCTYPE html><html lang="en"><title>Shop</title>
      <script src="${gateway.url}/endive/stripe.js"></script><div id="element"></div></html>`);
    await page.goto('file://' + file);
    await page.evaluate((key) => { window.stripe = window.Stripe(key); }, publishable);
    await mounted();
    await type('4242424242424242');
    assert.equal((await confirmed()).paymentIntent.status, 'succeeded');
    assert.deepEqual(local.outside, []);
  } finally {
    await local.close();
    await rm(folder, { recursive: true, force: true });
  }
});

describe('the other ways', () => {
  test('retrievePaymentIntent and handleNextAction', async () => {
    await open('/endive');
    const intent = await gateway.newIntent();
    await page.evaluate(async (key) => { window.stripe = await window.loadStripe(key); }, publishable);
    const retrieved = await page.evaluate((secret) => window.stripe.retrievePaymentIntent(secret), intent.client_secret);
    assert.equal(retrieved.paymentIntent.id, intent.id);
    assert.equal('metadata' in retrieved.paymentIntent, false);
    const wrong = await page.evaluate((secret) => window.stripe.retrievePaymentIntent(secret), intent.id + '_secret_x');
    assert.deepEqual([wrong.error.type, wrong.error.param], ['invalid_request_error', 'client_secret']);
    assert.match(await thrown('await window.stripe.retrievePaymentIntent("pi_x")'), /^Error|^TypeError|^IntegrationError/);

    await mounted({ secret: intent.client_secret, type: 'card' });
    await type('4000000000003220');
    const held = await page.evaluate((secret) => window.stripe.confirmCardPayment(secret,
      { payment_method: { card: window.element } }, { handleActions: false }), intent.client_secret);
    assert.equal(held.paymentIntent.status, 'requires_action');
    const handled = page.evaluate((clientSecret) => window.stripe.handleNextAction({ clientSecret }), intent.client_secret);
    await page.getByRole('button', { name: 'Complete' }).click();
    assert.equal((await handled).paymentIntent.status, 'succeeded');
  });

  test('the card element with confirmCardPayment: its events, a decline, a payment', async () => {
    await open('/endive');
    const secret = await mounted({ type: 'card', element: { style: { base: { color: 'rgb(9, 8, 7)' } } } });
    assert.equal(await number().evaluate((node) => getComputedStyle(node).color), 'rgb(9, 8, 7)');
    await type('4242424242424241');
    await page.waitForFunction(() => window.events.some(([name, event]) => name === 'change' && event.error));
    const change = (await page.evaluate(() => window.events)).filter(([name]) => name === 'change').at(-1)[1];
    assert.deepEqual([change.elementType, change.brand, change.complete, change.error.code], ['card', 'visa', false, 'invalid_number']);
    const pay = () => page.evaluate((secret) => window.stripe.confirmCardPayment(secret,
      { payment_method: { card: window.elements.getElement('card'), billing_details: { name: 'Ada' } } }), secret);
    assert.equal((await pay()).error.code, 'invalid_number');
    await type('4000000000000002');
    assert.equal((await pay()).error.decline_code, 'generic_decline');
    await type('4242424242424242');
    assert.equal((await pay()).paymentIntent.status, 'succeeded');
    assert.equal(new URLSearchParams(confirms().at(-1).body).get('payment_method_data[billing_details][name]'), 'Ada');
  });

  test('createPaymentMethod from elements and from a card, then a confirm with its id and no form', async () => {
    await open('/endive');
    const secret = await mounted();
    await type('4242424242424242');
    const made = await page.evaluate(() => window.stripe.createPaymentMethod({
      elements: window.elements, params: { billing_details: { name: 'Ada' } } }));
    assert.match(made.paymentMethod.id, /^pm_/);
    assert.equal(made.paymentMethod.card.last4, '4242');
    const { paymentIntent } = await page.evaluate(([clientSecret, payment_method]) => window.stripe.confirmPayment({
      clientSecret, confirmParams: { payment_method }, redirect: 'if_required' }), [secret, made.paymentMethod.id]);
    assert.equal(paymentIntent.status, 'succeeded');
    await page.evaluate(() => { window.element.destroy(); });

    await mounted({ type: 'card' });
    assert.equal((await page.evaluate(() => window.stripe.createPaymentMethod({ type: 'card', card: window.element }))).error.code,
      'incomplete_number');
    await type('5555555555554444');
    assert.equal((await page.evaluate(() => window.stripe.createPaymentMethod({ type: 'card', card: window.element })))
      .paymentMethod.card.last4, '4444');
  });

  test('createToken makes a token of what was typed, for older integrations', async () => {
    await open('/endive');
    await mounted({ type: 'card' });
    await type('4242424242424242');
    const { error, token } = await page.evaluate(() => window.stripe.createToken(window.element, { name: 'Ada' }));
    assert.equal(error, undefined);
    assert.match(token.id, /^tok_/);
    assert.equal(token.card.last4, '4242');
    const [{ body, from }] = tab.calls.filter(({ path }) => path === '/v1/tokens');
    assert.equal(new URLSearchParams(body).get('card[name]'), 'Ada');
    assert.equal(new URL(from).origin, gateway.url);
  });

  test('an intent that comes after the form (deferred), and fetchUpdates', async () => {
    await open('/endive');
    const intent = await gateway.newIntent();
    await page.evaluate(async (key) => {
      window.stripe = await window.loadStripe(key);
      window.elements = window.stripe.elements({ mode: 'payment', amount: 75000, currency: 'usd' });
      window.elements.create('payment').mount('#element');
    }, publishable);
    await type('4242424242424242');
    assert.deepEqual(await page.evaluate(() => window.elements.fetchUpdates()), {});
    assert.deepEqual(await page.evaluate(() => window.elements.submit()), { selectedPaymentMethod: 'card' });
    assert.equal((await confirmed({ clientSecret: intent.client_secret })).paymentIntent.status, 'succeeded');
  });
});
