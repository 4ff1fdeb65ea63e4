// @stripe/react-stripe-js in React's development mode: its check of the Stripe object, the double mount of StrictMode,
// unmounting, options that change (contracts/clive-stripe.md B2, D 19).
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { startBrowser } from './chromium.mjs';
import { startPages } from './pages.mjs';
import { startShopGateway } from './shopgateway.mjs';

const publishable = 'pk_test_browser';
const tests = path.resolve(import.meta.dirname, '..');

let gateway;
let shop;
let browser;
let folder;
before(async () => {
  await mkdir(path.join(tests, '.cache'), { recursive: true });
  folder = await mkdtemp(path.join(tests, '.cache', 'reactelements-'));
  // In this process: Vite reads NODE_ENV, and React chooses by it which of its two selves it is.
  process.env.NODE_ENV = 'development';
  const { build } = await import('vite');
  await build({
    root: path.join(import.meta.dirname, 'reactelements'), configFile: false, mode: 'development', logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, minify: false, assetsDir: '.' },
  });
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const [, script] = /src="\/([^"]+\.js)"/.exec(html);
  gateway = await startShopGateway({ publishable });
  shop = await startPages({
    '/': html.replace('<head>', `<head><script src="${gateway.url}/endive/stripe.js"></script>`),
    ['/' + script]: { html: await readFile(path.join(folder, script), 'utf8'), headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  });
  browser = await startBrowser();
});
after(async () => {
  await browser?.stop();
  shop?.stop();
  await gateway?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

let tab;
let page;
beforeEach(async () => {
  tab = await browser.open([shop.url, gateway.url]);
  page = tab.page;
  await page.addInitScript(() => {
    window.mounts = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.tagName === 'IFRAME') ++window.mounts;
    }).observe(document, { childList: true, subtree: true });
  });
  const { client_secret: secret } = await gateway.newIntent();
  await page.goto(`${shop.url}/?${new URLSearchParams({ key: publishable, secret })}`);
  await ready(1);
});
afterEach(async () => {
  const { outside } = tab;
  await tab.close();
  assert.deepEqual(outside, []);
});

const ready = (times) => page.waitForFunction(
  (times) => window.heard?.filter(([name]) => name === 'ready').length === times, times);
const frame = () => page.frameLocator('iframe');
const fill = async (number) => {
  await frame().locator('summary').click();
  await frame().getByTestId('card-' + number).click();
};

test('StrictMode mounts twice: one frame is left, ready is told once with the element, and it pays', async () => {
  assert.equal(await page.evaluate(() => window.mounts), 2);
  assert.equal(await page.locator('iframe').count(), 1);
  assert.equal(await page.evaluate(() => window.same), true);
  assert.deepEqual(await page.evaluate(() => window.heard), [['ready', 'function']]);
  await fill('4242424242424242');
  assert.equal((await page.evaluate(() => window.pay())).paymentIntent.status, 'succeeded');
  assert.deepEqual(await page.evaluate(() => window.heard.at(-1)), ['change', true]);
  assert.deepEqual(tab.complaints, []);
});

test('appearance changes without a new frame', async () => {
  await page.evaluate(() => window.dress('night'));
  await frame().locator('html[data-theme="night"]').waitFor();
  assert.equal(await page.evaluate(() => window.mounts), 2);
});

test('unmounted and mounted again, and a card element on the same elements', async () => {
  await page.evaluate(() => window.show('nothing'));
  await page.locator('iframe').waitFor({ state: 'detached' });
  await page.evaluate(() => window.show('payment'));
  await ready(2);
  await page.evaluate(() => window.show('card'));
  await ready(3);
  assert.equal(await page.evaluate(() => window.same), true);
  assert.equal(await frame().locator('html').getAttribute('data-element'), 'card');
  await fill('4000000000000002');
  assert.equal((await page.evaluate(() => window.pay())).error.code, 'card_declined');
  await fill('5555555555554444');
  assert.equal((await page.evaluate(() => window.pay())).paymentIntent.status, 'succeeded');
});
