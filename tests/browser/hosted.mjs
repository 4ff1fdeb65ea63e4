// The hosted pages in Debian's Chromium: a gateway of its own for every test file, a shop that buyers go back to, and
// tabs that notice everything that leaves the gateway's origin.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { test as nodeTest } from 'node:test';
import { chromium } from 'playwright-core';

import { startGateway } from '../sdk/gateway.mjs';

export const startOfTime = '2026-01-24T10:00:00Z';
// One that hangs says which.
export const test = (name, body) => nodeTest(name, { timeout: 120_000 }, body);

export const languages = ['en', 'fr', 'ar'];
const apiKey = 'pk_test_hosted';
const axe = await readFile(path.resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

// What a buyer comes back to.
async function startShop() {
  const server = http.createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end('<!DOCTYPE html><html lang="en"><title>Shop</title><body><h1>The shop</h1></body></html>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop() { server.close(); server.closeAllConnections(); },
  };
}

export async function startHosted(setup = {}) {
  const gateway = await startGateway({
    merchants: [{
      id: 'm1', name: 'Lantern Books', api_keys: [apiKey],
      limits: { payments_per_second: 0, payments_per_hour: 0, transactions_per_second: 0 },
    }],
    public_limits: { per_second: 0 },
    behaviour: { test_cards: true },
    ...setup,
  }, startOfTime);
  const shop = await startShop();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

  const call = async (method, target, body) => {
    const response = await fetch(gateway.url + target, {
      method, headers: { 'x-api-key': apiKey }, body: body && JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  const hosted = {
    gateway,
    shop,
    call,
    async intent(fields = {}) {
      const { body } = await call('POST', '/api/v1/payment-intents', {
        amount: 4250, currency: 'USD', success_url: shop.url + '/thanks', cancel_url: shop.url + '/cart',
        description: 'Order 1042: two paperbacks', customer_email: 'ada@example.com', ...fields,
      });
      return body.data;
    },
    // Straight to the gateway, past the page.
    async confirm(intent, number) {
      const response = await fetch(`${gateway.url}/api/public/payment-intents/${intent.id}/confirm`, {
        method: 'POST', headers: { 'x-client-secret': intent.client_secret },
        body: JSON.stringify({ card: { number, cardholder_name: 'A', exp_month: 12, exp_year: 2029, cvv: '123' } }),
      });
      return (await response.json());
    },
    async challenge(intent, number = '4000002760003184') {
      const { data } = await hosted.confirm(intent, number);
      return data.redirect_url;
    },
    answer: (challenge, verb) => fetch(`${challenge}/${verb}`, { method: 'POST', redirect: 'manual' }),
    // Every card that was really charged for an intent, whatever became of it.
    async payments(intent) {
      const { items } = await gateway.console('GET', '/payments?limit=200');
      const of = [];
      for (const { id } of items) {
        const payment = await gateway.console('GET', '/payments/' + id);
        if (payment.intent === intent.id) of.push(payment.status);
      }
      return of;
    },
    status: async (intent) => (await call('GET', '/api/public/payment-intents/' + intent.id)).body.data.status,
    decide: async (challenge, value) => {
      const { items } = await gateway.console('GET', '/approvals?q=' + challenge.split('/').pop());
      return gateway.console('POST', `/approvals/${items[0].id}/decision`, { value });
    },
    async tab(options = {}) {
      const context = await browser.newContext({ locale: 'en', viewport: { width: 1024, height: 900 }, ...options });
      context.setDefaultTimeout(30_000);
      const outside = [];
      const complaints = [];
      context.on('request', (request) => {
        const { origin } = new URL(request.url());
        const toTheShop = request.isNavigationRequest() && origin === shop.url;
        // The shop's own page may ask for its icon.
        const ofTheShop = request.frame().url().startsWith(shop.url);
        if (origin !== gateway.url && !toTheShop && !ofTheShop) outside.push(request.url());
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // That a page answers 4xx is the browser's remark about what the test asked for.
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
      });
      return {
        context,
        page,
        at: (name) => page.getByTestId(name),
        state: () => page.getByTestId('page').getAttribute('data-state'),
        until: (state) => page.locator(`main[data-state="${state}"]`).waitFor(),
        atTheShop: (where) => page.waitForURL((url) => url.href.startsWith(shop.url + where)),
        async close() {
          await context.close();
          assert.deepEqual(outside, [], 'a request left the gateway');
          assert.deepEqual(complaints, [], 'the page complained');
        },
      };
    },
    async stop() {
      await browser.close();
      shop.stop();
      await gateway.stop();
    },
  };
  return hosted;
}

// Nothing sticks out at the side.
export async function fits(page, what) {
  const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(width <= room, `${what}: ${width} px wide in ${room}`);
}

// Nothing that axe finds serious either.
export async function looksRight(page, what) {
  await fits(page, what);
  await page.evaluate(axe); // by the debugger, whom the page's policy does not bind
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const serious = violations.filter((one) => ['serious', 'critical'].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  assert.deepEqual(serious, [], what);
}

// From a desk down to the narrowest phone, and read out there.
export async function looksRightAtEveryWidth(page, what) {
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${what} ${width}`);
  }
  await looksRight(page, what);
}

// A card typed by hand.
export async function fill(tab, card = {}) {
  const all = { number: '4242424242424242', expiry: '1229', cvv: '123', holder: 'Ada Lovelace', ...card };
  for (const [name, value] of Object.entries(all)) await tab.at(name).fill(value);
}
