// contracts/payment-api.md 8.1: the 3-D Secure page, from the checkout and back, answered here, in the approvals inbox or
// by the clock.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { fill, languages, looksRightAtEveryWidth, startHosted, startOfTime, test } from './hosted.mjs';

let hosted;
before(async () => { hosted = await startHosted(); });
after(async () => { await hosted?.stop(); });

// From the checkout of a fresh intent to the challenge of its card.
async function asked(body, options = {}) {
  const intent = await hosted.intent();
  const tab = await hosted.tab(options);
  await tab.page.goto(intent.checkout_url);
  await fill(tab, { number: '4000000000003220' });
  await tab.at('pay').click();
  await tab.until('challenge');
  await body(tab, intent);
  await tab.close();
}
const challenged = (name, body, options) => test(name, () => asked(body, options));

const declined = async (tab) => {
  await tab.until('open');
  assert.equal(await tab.at('decline').innerText(), 'The card was declined: its holder was not confirmed.');
  assert.equal(await tab.at('attempts').innerText(), 'Attempts left: 4');
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'alert');
  assert.equal(new URL(tab.page.url()).search, '');
};

const states = {
  challenge: async (url) => url,
  waiting: async (url) => { await hosted.answer(url, 'ask'); return url; },
  failed: async (url) => { await hosted.answer(url, 'fail'); return url; },
  unknown: async () => hosted.gateway.url + '/challenge/chl_000000000000000000',
};
for (const [name, make] of Object.entries(states)) {
  test(`state ${name}: three languages, 320 px and desktop, readable by everybody`, async () => {
    const url = await make(await hosted.challenge(await hosted.intent()));
    for (const locale of languages) {
      const tab = await hosted.tab({ locale });
      // A page that leads on by itself is looked at as it stands.
      if (name === 'failed') await tab.page.route('**/checkout.js', (route) => route.fulfill({ body: '' }));
      await tab.page.goto(url);
      await tab.until(name);
      assert.equal(await tab.page.locator('html').getAttribute('dir'), locale === 'ar' ? 'rtl' : 'ltr');
      await looksRightAtEveryWidth(tab.page, `${name} ${locale}`);
      await tab.close();
    }
  });
}

challenged('passed: on to the shop', async (tab, intent) => {
  assert.equal(await tab.at('amount').innerText(), '42.50\u00a0USD');
  assert.equal(await tab.at('payee').innerText(), 'Lantern Books');
  assert.equal(await tab.at('card').innerText(), 'Visa •••• 3220');
  await tab.at('pass').click();
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

for (const verb of ['fail', 'leave']) {
  challenged(`${verb}: back on the checkout, which says so, and another card pays`, async (tab, intent) => {
    await tab.at(verb).click();
    await declined(tab);
    assert.deepEqual(await hosted.payments(intent), ['failed']);
    await fill(tab);
    await tab.at('pay').click();
    await tab.atTheShop('/thanks?payment_intent=' + intent.id);
    assert.deepEqual(await hosted.payments(intent), ['captured', 'failed']);
  });
}

challenged('timed out while it is open: it goes on by itself', async (tab, intent) => {
  await hosted.gateway.console('PUT', '/clock', { advance_seconds: 601 });
  await declined(tab);
  await hosted.gateway.console('PUT', '/clock', { set: startOfTime });
  assert.deepEqual(await hosted.payments(intent), ['failed']);
});

for (const [value, status] of [['approve', 'captured'], ['deny', 'failed']]) {
  challenged(`asked in the approvals inbox: ${value}`, async (tab, intent) => {
    await tab.at('ask').click();
    await tab.until('waiting');
    assert.equal(await tab.at('title').innerText(), 'Waiting for a decision');
    assert.equal(await tab.at('pass').count(), 0);
    await hosted.decide(tab.page.url(), value);
    if (value === 'approve') await tab.atTheShop('/thanks?payment_intent=' + intent.id);
    else await declined(tab);
    assert.deepEqual(await hosted.payments(intent), [status]);
  });
}

challenged('waiting is not flickering: the page is not loaded again while nothing happens', async (tab) => {
  await tab.at('ask').click();
  await tab.until('waiting');
  let looked = 0;
  let loaded = 0;
  tab.page.on('request', (request) => {
    if (request.url().endsWith('/state')) ++looked;
    else ++loaded;
  });
  while (looked < 3) await tab.page.waitForEvent('request');
  assert.equal(loaded, 0);
  await tab.at('leave').click();
  await declined(tab);
});

challenged('the keyboard alone is enough', async (tab, intent) => {
  const names = [];
  for (let i = 0; i < 4; ++i) {
    await tab.page.keyboard.press('Tab');
    names.push(await tab.page.evaluate(() => document.activeElement.dataset.testid));
  }
  assert.deepEqual(names, ['pass', 'fail', 'ask', 'leave']);
  await tab.at('pass').focus();
  await tab.page.keyboard.press('Enter');
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
});

challenged('a double click answers once', async (tab, intent) => {
  await tab.at('pass').dblclick();
  await tab.atTheShop('/thanks');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

challenged('the checkout in the meantime leads to the challenge', async (tab, intent) => {
  const challenge = tab.page.url();
  await tab.page.goto(intent.checkout_url);
  await tab.until('asked');
  await tab.at('to-challenge').click();
  await tab.until('challenge');
  assert.equal(tab.page.url(), challenge);
  await tab.at('fail').click();
  await declined(tab);
});

challenged('coming back to a challenge that is over stays there', async (tab, intent) => {
  const challenge = tab.page.url();
  await tab.at('pass').click();
  await tab.atTheShop('/thanks');
  await tab.page.goto(challenge);
  await tab.until('passed');
  await tab.at('continue').click();
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  await tab.page.goBack();
  await tab.until('passed');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

test('answered elsewhere: the open page follows', async () => {
  const intent = await hosted.intent();
  const challenge = await hosted.challenge(intent);
  const tab = await hosted.tab();
  await tab.page.goto(challenge);
  await hosted.answer(challenge, 'pass');
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  await tab.close();
});

test('without JavaScript it can be answered, and a link leads on', async () => {
  const intent = await hosted.intent();
  const tab = await hosted.tab({ javaScriptEnabled: false });
  await tab.page.goto(await hosted.challenge(intent));
  await tab.at('pass').click();
  await tab.until('passed');
  await tab.at('continue').click();
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  await tab.close();
});
