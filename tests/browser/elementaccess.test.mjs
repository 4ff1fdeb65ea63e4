// The card form and the bank's question for people who use a keyboard, a screen reader or large type: axe-core in every
// frame and state, three languages, and a payment without a mouse.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { startBrowser } from './chromium.mjs';
import { startPages } from './pages.mjs';
import { startShopGateway } from './shopgateway.mjs';
import { eventually } from '../sdk/gateway.mjs';

const publishable = 'pk_test_browser';
const axe = await readFile(path.resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

let gateway;
let shop;
let browser;
let tab;
let page;
before(async () => {
  gateway = await startShopGateway({ publishable });
  shop = await startPages({
    '/': `<!DOCTYPE html><html lang="en"><head><title>Shop</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <script src="${gateway.url}/endive/stripe.js"></script></head>
      <body><main><h1>Shop</h1><form id="form"><label for="name">Name</label> <input id="name">
      <div id="element"></div><button id="pay">Pay</button></form><p id="result" role="status"></p></main></body></html>`,
  });
  browser = await startBrowser({ viewport: { width: 320, height: 900 } });
});
after(async () => {
  await browser?.stop();
  shop?.stop();
  await gateway?.stop();
});
beforeEach(async () => {
  tab = await browser.open([shop.url, gateway.url]);
  page = tab.page;
  await page.goto(shop.url);
});
afterEach(() => tab.close());

const mounted = async (options = {}) => {
  const { client_secret: secret } = await gateway.newIntent();
  await page.evaluate(async ({ key, secret, options }) => {
    const stripe = window.Stripe(key);
    window.elements = stripe.elements({ clientSecret: secret, ...options.elements });
    const element = window.elements.create(options.type ?? 'payment');
    document.getElementById('form').onsubmit = async (event) => {
      event.preventDefault();
      const { error } = await stripe.confirmPayment({ elements: window.elements, redirect: 'if_required' });
      document.getElementById('result').textContent = error ? error.message : 'Paid';
    };
    await new Promise((resolve) => { element.on('ready', resolve); element.mount('#element'); });
  }, { key: publishable, secret, options });
};
const frame = () => page.frameLocator('#element iframe');

// Nothing that axe finds at all, in the page and in the frame.
const accessible = async (what) => {
  for (const each of page.frames()) {
    await each.evaluate(axe);
    const found = await each.evaluate(() => window.axe.run(document, { iframes: false }));
    // A frame has neither a heading nor landmarks of its own: those are the page's.
    const rules = found.violations.filter(({ id }) =>
      each === page.mainFrame() || !['region', 'landmark-one-main', 'page-has-heading-one'].includes(id));
    assert.deepEqual(rules.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], `${what}: ${each.url()}`);
  }
};

for (const locale of ['en', 'fr', 'ar'])
  test(`axe finds nothing (${locale})`, async () => {
    await mounted({ elements: { locale } });
    await accessible('empty');
    await page.evaluate(() => window.elements.submit());
    await accessible('with errors');
    await frame().locator('summary').click();
    await accessible('with the tray open');
    await frame().getByTestId('card-4000000000003220').click();
    await page.locator('#pay').click();
    await page.getByTestId('challenge-complete').waitFor();
    await accessible('with the bank\'s question');
  });

for (const [name, options] of Object.entries({
  'the card element': { type: 'card' },
  'the night theme': { elements: { appearance: { theme: 'night' } } },
  'the flat theme': { elements: { appearance: { theme: 'flat' } } },
}))
  test(`axe finds nothing: ${name}`, async () => {
    await mounted(options);
    // What is behind the frame is the page's; axe cannot look through it.
    if (name === 'the night theme')
      for (const each of page.frames())
        await each.evaluate(() => Object.assign(document.body.style, { background: '#1b1f24', color: '#fff' }));
    await page.evaluate(() => window.elements.submit());
    await frame().locator('summary').click();
    await accessible(name);
  });

test('a payment by keyboard: out of the page into the frame and back', async () => {
  await mounted();
  await page.locator('#name').focus();
  const press = (key) => page.keyboard.press(key);
  const focused = () => frame().locator(':focus').evaluate((node) => node.id || node.tagName);
  await press('Tab');
  assert.equal(await focused(), 'number');
  await press('Tab');
  assert.equal(await focused(), 'expiry');
  await press('Tab');
  assert.equal(await focused(), 'cvc');
  await press('Tab');
  assert.equal(await focused(), 'SUMMARY');
  await press('Enter');
  await press('Tab');
  await press('Enter'); // the first card, which is paid
  assert.equal(await focused(), 'number');
  assert.equal(await frame().locator('#number').inputValue(), '4242 4242 4242 4242');
  for (let stops = 0; stops < 4; ++stops) await press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'pay');
  await press('Enter');
  await page.locator('#result', { hasText: 'Paid' }).waitFor();
});

test('an error is said at its field: the focus goes there, the text belongs to it', async () => {
  await mounted();
  await page.locator('#pay').click();
  const number = frame().getByRole('textbox', { name: 'Card number' });
  await page.locator('#result', { hasText: 'Your card number is incomplete.' }).waitFor();
  assert.equal(await number.evaluate((node) => node === document.activeElement), true);
  assert.equal(await number.evaluate((node) => node.getAttribute('aria-describedby').split(' ')
    .map((id) => document.getElementById(id).textContent).join(' ').trim()), 'Your card number is incomplete.');
  assert.equal(await number.getAttribute('aria-required') ?? String(await number.evaluate((node) => node.required)), 'true');
});

test('the frame grows with what it shows, at 320 pixels and at twice the type, and nothing is cut off', async () => {
  await mounted({ elements: { appearance: { variables: { fontSizeBase: '2rem' } } } });
  await page.evaluate(() => window.elements.submit());
  await frame().locator('summary').click();
  const fits = async () => {
    const outer = (await page.locator('#element iframe').boundingBox()).height;
    return frame().locator('html').evaluate((node, height) =>
      node.scrollWidth <= node.clientWidth && Math.abs(document.body.getBoundingClientRect().height - height) <= 1, outer);
  };
  await eventually(fits);
});
