// The sample shop in Chromium: React with Stripe's Payment Element as the guide "USD integration flow" has it, and Clive's
// widget, both through the shop's own server with Clive's SDK. An order is paid when the signed webhook says so.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { startBrowser } from './chromium.mjs';
import { source, startSampleShop } from './sampleshop.mjs';

let shop;
let browser;
let tab;
let page;
before(async () => {
  shop = await startSampleShop();
  browser = await startBrowser();
});
after(async () => {
  await browser?.stop();
  await shop?.stop();
});
beforeEach(async () => {
  tab = await browser.open([shop.url, shop.gateway.url]);
  page = tab.page;
});
afterEach(() => tab.close());

const frame = () => page.frameLocator('iframe');
const card = async (number) => {
  await frame().locator('summary').click();
  await frame().getByTestId('card-' + number).click();
};
const pay = () => page.getByRole('button', { name: 'Pay now' });
const confirms = () => tab.calls.filter(({ path }) => path.endsWith('/confirm'));
const buy = async () => {
  await page.goto(shop.url);
  await page.getByRole('button', { name: 'Buy' }).click();
  await page.locator('button[type="submit"]:enabled', { hasText: 'Pay now' }).waitFor();
};
const decided = (status) => page.locator(`[data-status="${status}"]`).waitFor();
const orderId = () => new URL(page.url()).searchParams.get('order');
const order = async () => (await fetch(`${shop.url}/api/orders/${orderId()}`)).json();

test('the shop asks for the packages that the tests have', async () => {
  const wanted = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  const { packages } = JSON.parse(await readFile(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8'));
  for (const [name, version] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }))
    assert.equal(packages['node_modules/' + name]?.version, version, name);
});

describe('the checkout in React', () => {
  afterEach(() => assert.deepEqual(tab.outside, [], 'D35: nothing outside is asked for'));

  test('a card is paid, the webhook books the seat', async () => {
    await buy();
    await card('4242424242424242');
    await pay().click();
    await decided('paid');
    const state = await order();
    assert.deepEqual([state.status, state.cliveStatus], ['paid', 'succeeded']);
    assert.match(state.cliveTxId, /^CLVTX_/);
    assert.deepEqual(tab.complaints, []);
  });

  test('an incomplete form asks nothing of the gateway', async () => {
    await buy();
    const before = tab.calls.length;
    await pay().click();
    await page.getByRole('alert').filter({ hasText: 'Your card number is incomplete.' }).waitFor();
    assert.equal(tab.calls.length, before);
  });

  test('every decline is shown in words; then the same order is paid', async () => {
    await buy();
    const declined = [
      ['4000000000000002', 'Your card was declined.'],
      ['4000000000009995', 'Your card has insufficient funds.'],
      ['4000000000000069', 'Your card has expired.'],
      ['4000000000000127', 'Your card\'s security code is incorrect.'],
      ['4000000000000119', 'An error occurred while processing your card. Try again in a little bit.'],
      ['4000000000009987', ''], ['4000000000009979', ''], ['4000000000006975', ''], ['4100000000000019', ''],
      ['4000000000000341', ''],
    ];
    for (const [number, message] of declined) {
      await card(number);
      await pay().click();
      const alert = page.getByRole('alert').filter({ hasText: message });
      await alert.waitFor();
      assert.notEqual(await alert.textContent(), '', number);
    }
    assert.equal(confirms().length, declined.length);
    assert.equal((await order()).status, 'open');
    await card('4242424242424242');
    await pay().click();
    await decided('paid');
  });

  test('3-D Secure: failed, then completed', async () => {
    await buy();
    await card('4000000000003220');
    await pay().click();
    await page.getByRole('button', { name: 'Fail' }).click();
    await page.getByRole('alert').waitFor();
    assert.equal((await order()).status, 'open');
    await pay().click();
    await page.getByRole('button', { name: 'Complete' }).click();
    await decided('paid');
  });

  test('a double click is one charge', async () => {
    await buy();
    await card('4242424242424242');
    await pay().dblclick();
    await decided('paid');
    assert.equal(confirms().length, 1);
  });

  test('a reload in the middle comes back to the same payment; after the end, to the order', async () => {
    await buy();
    await card('4000000000000002');
    await pay().click();
    await page.getByRole('alert').waitFor();
    const before = (await order()).cliveTxId;
    await page.reload();
    await page.locator('button[type="submit"]:enabled', { hasText: 'Pay now' }).waitFor();
    assert.equal((await order()).cliveTxId, before);
    await card('4242424242424242');
    await pay().click();
    await decided('paid');
    await page.reload();
    await decided('paid');
    await page.goto(`${page.url()}&payment_intent=pi_x&redirect_status=succeeded`);
    await decided('paid');
  });

  test('React in development mode: what StrictMode does twice is one payment, and there is no warning', async () => {
    await shop.build('development');
    try {
      const asked = [];
      page.on('request', (request) => { if (/checkout$/.test(request.url())) asked.push(request.url()); });
      await buy();
      assert.equal(asked.length, 2);
      assert.equal(await page.locator('iframe').count(), 1);
      await card('4000000000009995');
      await pay().click();
      await page.getByRole('alert').filter({ hasText: 'insufficient funds' }).waitFor();
      await card('4242424242424242');
      await pay().click();
      await decided('paid');
      // The decline's status is the browser's own note, and the server's 402.
      assert.deepEqual(tab.complaints.filter((text) => !/status of 402/.test(text)), []);
    } finally {
      await shop.build('production');
    }
  });

  test('a webhook with a foreign signature books nothing', async () => {
    await buy();
    const { cliveTxId } = await order();
    const body = JSON.stringify({ event: 'transaction_succeeded', clive_tx_id: cliveTxId, status: 'succeeded' });
    for (const signature of [undefined, '', 'ab'.repeat(32)]) {
      const response = await fetch(shop.url + '/webhooks/clive', {
        method: 'POST', body, headers: signature === undefined ? {} : { 'x-clive-signature': signature } });
      assert.equal(response.status, 401);
    }
    assert.equal((await order()).status, 'open');
  });
});

describe('Clive\'s widget', () => {
  // Three style sheets of fonts, whose absence harms nothing, and nothing else.
  afterEach(() => assert.deepEqual(
    tab.outside.filter((url) => !/^https:\/\/(fonts\.googleapis\.com|api\.fontshare\.com)\//.test(url)), []));

  let branded;
  const chosen = async () => {
    await page.goto(shop.url + '/widget.html');
    await page.locator('.clive-pay-btn').waitFor();
    branded = await page.locator('.clive-pay-widget').textContent();
    await page.locator('.clive-pay-btn').click();
    await page.locator('.clive-pay-country-trigger').click();
    await page.locator('.clive-pay-country-search').fill('Nigeria');
    await page.locator('.clive-pay-country-option').first().click();
    await page.locator('.clive-pay-action-btn', { hasText: 'Continue' }).click();
    await frame().locator('summary').waitFor();
  };

  test('branding, method, country, card: paid', async () => {
    await chosen();
    assert.match(branded, /Air Peace/);
    assert.equal(await page.locator('#clive-payments-stripe-js').count(), 0);
    await card('4242424242424242');
    await page.locator('.clive-pay-action-btn', { hasText: 'Pay now' }).click();
    await page.locator('[class*="clive-pay-outcome"]').first().waitFor();
    await decided('paid');
  });

  test('a decline ends in the widget\'s own failure; a restart pays the same intent', async () => {
    await chosen();
    await card('4000000000009995');
    await page.locator('.clive-pay-action-btn', { hasText: 'Pay now' }).click();
    await page.getByText('Your card has insufficient funds.').first().waitFor();
    const [{ path: first }] = confirms();
    await page.locator('.clive-pay-restart-btn').first().click();
    await page.locator('.clive-pay-btn').click();
    await page.locator('.clive-pay-country-trigger').click();
    await page.locator('.clive-pay-country-search').fill('Nigeria');
    await page.locator('.clive-pay-country-option').first().click();
    await page.locator('.clive-pay-action-btn', { hasText: 'Continue' }).click();
    await card('4242424242424242');
    await page.locator('.clive-pay-action-btn', { hasText: 'Pay now' }).click();
    await decided('paid');
    assert.equal(confirms().at(-1).path, first);
  });

  test('3-D Secure in the widget', async () => {
    await chosen();
    await card('4000002760003184');
    await page.locator('.clive-pay-action-btn', { hasText: 'Pay now' }).click();
    await page.getByRole('button', { name: 'Complete' }).click();
    await decided('paid');
  });
});
