// design.md 9, contracts/nuvouch.md 4: the page that a link's QR opens, as a person on a phone or at a desk uses it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { languages, looksRightAtEveryWidth, startHosted, startOfTime, test } from './hosted.mjs';

const key = 'itg_test_hosted';
let hosted;
before(async () => {
  hosted = await startHosted({
    integrators: [{ id: 'itg', name: 'Ledger Agents', api_keys: [key], callback_url: 'inbox:itg', callback_secret: 'secret_of_itg' }],
  });
});
after(async () => { await hosted?.stop(); });

let links = 0;
async function link() {
  const response = await fetch(hosted.gateway.url + '/v1/links', {
    method: 'POST', headers: { 'x-api-key': key },
    body: JSON.stringify({ subjectId: 'cus_' + ++links, subjectLabel: 'Ada Lovelace', contextKey: 'merchant:1', contextLabel: 'Live account' }),
  });
  const { url, linkId } = await response.json();
  return { url, id: linkId };
}
const stateOf = async ({ id }) => (await hosted.gateway.console('GET', '/links/' + id)).status;
const press = (url, what) => fetch(hosted.gateway.url + '/connect/' + what, {
  method: 'POST', body: new URLSearchParams({ token: new URL(url).searchParams.get('t') }),
});

const states = {
  asking: async () => link(),
  used: async () => { const made = await link(); await press(made.url, 'accept'); return made; },
  refused: async () => { const made = await link(); await press(made.url, 'refuse'); return made; },
  unknown: async () => ({ url: hosted.gateway.url + '/connect?t=nobody' }),
  expired: async () => {
    const made = await link();
    await hosted.gateway.console('PUT', '/clock', { advance_seconds: 901 });
    return made;
  },
};
for (const [name, make] of Object.entries(states)) {
  test(`state ${name}: three languages, 320 px and desktop, readable by everybody`, async () => {
    const { url } = await make();
    for (const locale of languages) {
      const tab = await hosted.tab({ locale });
      await tab.page.goto(url);
      await tab.until(name);
      const html = tab.page.locator('html');
      assert.equal(await html.getAttribute('lang'), locale);
      assert.equal(await html.getAttribute('dir'), locale === 'ar' ? 'rtl' : 'ltr');
      await looksRightAtEveryWidth(tab.page, `${name} ${locale}`);
      await tab.close();
    }
    await hosted.gateway.console('PUT', '/clock', { set: startOfTime });
  });
}

for (const [what, words, link_] of [['accept', 'Linked', 'accepted'], ['refuse', 'Refused', 'refused']]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${what}, with${javaScriptEnabled ? '' : 'out'} JavaScript`, async () => {
      const made = await link();
      const tab = await hosted.tab({ javaScriptEnabled });
      await tab.page.goto(made.url);
      assert.equal(await tab.at('integrator').innerText(), 'Ledger Agents');
      assert.equal(await tab.at('subject').innerText(), 'Ada Lovelace');
      assert.equal(await tab.at('source').innerText(), 'Live account');
      await tab.at(what).click();
      await tab.until(link_);
      assert.equal(await tab.at('title').innerText(), words);
      assert.equal(await stateOf(made), link_);
      await tab.close();
    });
  }
}

test('the keyboard alone is enough', async () => {
  const made = await link();
  const tab = await hosted.tab();
  await tab.page.goto(made.url);
  const order = [];
  for (let i = 0; i < 2; ++i) {
    await tab.page.keyboard.press('Tab');
    order.push(await tab.page.evaluate(() => document.activeElement.dataset.testid));
  }
  assert.deepEqual(order, ['accept', 'refuse']);
  const ring = await tab.at('refuse').evaluate((button) => getComputedStyle(button).outlineStyle);
  assert.equal(ring, 'solid');
  await tab.page.keyboard.press('Enter');
  await tab.until('refused');
  assert.equal(await stateOf(made), 'refused');
  await tab.close();
});

test('a double click accepts once', async () => {
  const made = await link();
  const tab = await hosted.tab();
  await tab.page.goto(made.url);
  await tab.at('accept').dblclick();
  await tab.at('title').getByText(/^(Linked|This link was used already)$/).waitFor();
  assert.equal(await stateOf(made), 'accepted');
  const { items } = await hosted.gateway.console('GET', '/connections?q=cus_' + links);
  assert.equal(items.length, 1);
  await tab.close();
});
