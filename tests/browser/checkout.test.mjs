// contracts/payment-api.md 8, 10, 15 and design.md 9: the hosted checkout as its buyers use it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { fill, languages, looksRight, looksRightAtEveryWidth, startHosted, startOfTime, test } from './hosted.mjs';

let hosted;
before(async () => { hosted = await startHosted(); });
after(async () => { await hosted?.stop(); });

// A tab on the page of a fresh intent, and what has to hold of every tab afterwards.
async function withCheckout(body, { fields, ...options } = {}) {
  const intent = await hosted.intent(fields);
  const tab = await hosted.tab(options);
  await tab.page.goto(intent.checkout_url);
  await body(tab, intent);
  await tab.close();
}
const open = (name, body, options) => test(name, () => withCheckout(body, options));

const withoutSecret = (intent) => intent.checkout_url.split('?')[0];
const pay = (tab) => tab.at('pay').click();
const confirms = (tab) => {
  const seen = [];
  tab.page.on('request', (request) => { if (request.url().endsWith('/confirm')) seen.push(request.url()); });
  return seen;
};

// Every state the page can be in, with how to come there.
const states = {
  open: async () => hosted.intent(),
  'open after a decline': async () => {
    const intent = await hosted.intent();
    await hosted.confirm(intent, '4000000000009995');
    return intent;
  },
  asked: async () => {
    const intent = await hosted.intent();
    await hosted.challenge(intent);
    return intent;
  },
  paid: async () => {
    const intent = await hosted.intent();
    await hosted.confirm(intent, '4242424242424242');
    return intent;
  },
  canceled: async () => {
    const intent = await hosted.intent();
    await hosted.call('POST', `/api/v1/payment-intents/${intent.id}/cancel`);
    return intent;
  },
  locked: async () => {
    const intent = await hosted.intent();
    for (let i = 0; i < 5; ++i) await hosted.confirm(intent, '4000000000000002');
    return intent;
  },
  incomplete: async () => {
    const intent = await hosted.intent();
    return { ...intent, checkout_url: withoutSecret(intent) };
  },
  'wrong-secret': async () => {
    const intent = await hosted.intent();
    return { ...intent, checkout_url: intent.checkout_url + 'x' };
  },
  unknown: async () => ({ checkout_url: hosted.gateway.url + '/checkout/pi_000000000000000000?client_secret=x' }),
  expired: async () => {
    const intent = await hosted.intent();
    await hosted.gateway.console('PUT', '/clock', { advance_seconds: 3601 });
    return intent;
  },
};
for (const [name, make] of Object.entries(states)) {
  test(`state ${name}: three languages, 320 px and desktop, readable by everybody`, async () => {
    const intent = await make();
    for (const locale of languages) {
      const tab = await hosted.tab({ locale });
      await tab.page.goto(intent.checkout_url);
      await tab.until(name.split(' ')[0]);
      await tab.at('title').waitFor();
      assert.equal(new URL(tab.page.url()).search, '', 'the secret is out of the address bar');
      const html = tab.page.locator('html');
      assert.equal(await html.getAttribute('lang'), locale);
      assert.equal(await html.getAttribute('dir'), locale === 'ar' ? 'rtl' : 'ltr');
      await looksRightAtEveryWidth(tab.page, `${name} ${locale}`);
      if (intent.client_secret) assert.ok(!(await tab.page.content()).includes(intent.client_secret));
      await tab.close();
    }
    await hosted.gateway.console('PUT', '/clock', { set: startOfTime });
  });
}

open('dark and light have enough contrast', async (tab) => {
  await fill(tab, { number: '4242424242424241' });
  await pay(tab);
  for (const colorScheme of ['light', 'dark']) {
    await tab.page.emulateMedia({ colorScheme });
    await looksRight(tab.page, colorScheme);
  }
});

open('what is to be paid, and the way back', async (tab) => {
  assert.equal(await tab.at('title').innerText(), 'Payment to Lantern Books');
  assert.equal(await tab.at('amount').innerText(), '42.50\u00a0USD');
  assert.equal(await tab.at('description').innerText(), 'Order 1042: two paperbacks');
  assert.equal(await tab.at('email').inputValue(), 'ada@example.com');
  await tab.at('cancel').click();
  await tab.atTheShop('/cart');
});

// Every card of the strip, and what comes of it.
const declines = {
  4000000000000002: 'The card was declined: the bank refuses it.',
  4000000000009995: 'The card was declined: not enough money on the account.',
  4000000000000069: 'The card was declined: it has expired.',
  4000000000000127: 'The card was declined: the security code does not match.',
  4000000000000119: 'The card was declined: the bank could not process it, try again.',
  4000000000000259: 'The card was declined: high risk of fraud.',
};
for (const [number, text] of Object.entries(declines)) {
  open(`test card ${number} is declined with its reason`, async (tab, intent) => {
    await tab.at('card-' + number).click();
    await pay(tab);
    await tab.at('decline').getByText(text, { exact: true }).waitFor();
    assert.equal(await tab.at('attempts').innerText(), 'Attempts left: 4');
    assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'alert');
    assert.equal(await tab.at('number').isEnabled(), true);
    assert.deepEqual(await hosted.payments(intent), ['failed']);
    // Another card, and it is paid.
    await tab.at('card-4242424242424242').click();
    await pay(tab);
    await tab.atTheShop('/thanks?payment_intent=' + intent.id);
    assert.deepEqual(await hosted.payments(intent), ['captured', 'failed']);
  });
}
for (const number of ['4242424242424242', '5555555555554444', '4000002500003155']) {
  open(`test card ${number} pays`, async (tab, intent) => {
    await tab.at('card-' + number).click();
    await pay(tab);
    await tab.until('paid');
    assert.equal(await tab.at('title').innerText(), 'Payment received');
    await looksRight(tab.page, 'success');
    await tab.atTheShop('/thanks?payment_intent=' + intent.id);
    assert.deepEqual(await hosted.payments(intent), ['captured']);
  });
}
for (const [number, then] of [['4000002760003184', '/thanks'], ['4000000000003220', '/thanks'], ['4000008400001629', null]]) {
  open(`test card ${number} asks its holder first`, async (tab, intent) => {
    await tab.at('card-' + number).click();
    await pay(tab);
    await tab.until('challenge');
    assert.equal(await hosted.status(intent), 'requires_action');
    await tab.at('pass').click();
    if (then) {
      await tab.atTheShop(then + '?payment_intent=' + intent.id);
      assert.deepEqual(await hosted.payments(intent), ['captured']);
      return;
    }
    await tab.until('open');
    assert.equal(await tab.at('decline').innerText(), 'The card was declined: the bank refuses it.');
    assert.equal(await tab.at('attempts').innerText(), 'Attempts left: 4');
  });
}

open('five declines lock the page', async (tab, intent) => {
  for (let left = 4; left > 0; --left) {
    await tab.at('card-4000000000000002').click();
    await pay(tab);
    await tab.at('attempts').getByText('Attempts left: ' + left).waitFor();
  }
  await tab.at('card-4000000000000002').click();
  await pay(tab);
  await tab.until('locked');
  assert.equal(new URL(tab.page.url()).search, '');
  await tab.at('back').click();
  await tab.atTheShop('/cart');
  assert.equal((await hosted.payments(intent)).length, 5);
});

open('nothing leaves the page before the fields are right', async (tab, intent) => {
  const sent = confirms(tab);
  await tab.at('email').fill('nobody');
  await pay(tab);
  const errors = {
    email: 'This is not an e-mail address.', number: 'Enter the card number.',
    expiry: 'Enter month and year, for example 04/29.', cvv: 'Enter the security code.', holder: 'Enter the name on the card.',
  };
  for (const [name, text] of Object.entries(errors)) {
    assert.equal(await tab.at(name + '-error').innerText(), text);
    assert.equal(await tab.at(name).getAttribute('aria-invalid'), 'true');
    assert.ok((await tab.at(name).getAttribute('aria-describedby')).split(' ').includes(name + '-error'));
  }
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'email', 'the first wrong field has the focus');
  await looksRight(tab.page, 'with errors');

  await tab.at('email').fill('');
  const wrong = [
    ['number', '4242424242424241', 'This is not a card number. Check the digits.'],
    ['number', '424242424242', 'The card number is not complete.'],
    ['number', '378282246310005', 'Only Visa and Mastercard are accepted.'],
    ['number', '6011111111111117', 'Only Visa and Mastercard are accepted.'],
    ['number', '2720999999999996', ''],
    ['number', '2221000000000009', ''],
    ['number', '2721000000000004', 'Only Visa and Mastercard are accepted.'],
    ['expiry', '1225', 'This card has expired.'],
    ['expiry', '0126', ''], // good to the end of this month
    ['expiry', '1329', 'Enter month and year, for example 04/29.'],
    ['expiry', '1', 'Enter month and year, for example 04/29.'],
    ['expiry', '0147', 'This year is too far away.'],
    ['expiry', '0146', ''],
    ['cvv', '12', 'The security code has 3 digits.'],
    ['cvv', '1234', 'The security code has 3 digits.'],
    ['cvv', '012', ''],
    ['holder', '   ', 'Enter the name on the card.'],
    ['holder', "José O'Brien 2nd", ''],
  ];
  for (const [name, value, text] of wrong) {
    await fill(tab, { [name]: value });
    if (text === '') {
      await tab.at(name).blur();
      assert.equal(await tab.at(name + '-error').innerText(), '', `${name} ${value}`);
      continue;
    }
    await pay(tab);
    assert.equal(await tab.at(name + '-error').innerText(), text, `${name} ${value}`);
    assert.equal(await tab.page.evaluate(() => document.activeElement.id), name);
  }
  assert.deepEqual(sent, []);
  assert.deepEqual(await hosted.payments(intent), []);
});

open('numbers are grouped, named by brand and typed in any of our digits', async (tab) => {
  const number = tab.at('number');
  await number.pressSequentially('5555555555554444');
  assert.equal(await number.inputValue(), '5555 5555 5555 4444');
  assert.equal(await tab.at('brand').innerText(), 'Mastercard');
  await number.fill('4242-4242 4242.4242');
  assert.equal(await number.inputValue(), '4242 4242 4242 4242');
  assert.equal(await tab.at('brand').innerText(), 'Visa');
  await number.fill('٤٢٤٢۴۲۴۲٤٢٤٢٤٢٤٢');
  assert.equal(await number.inputValue(), '4242 4242 4242 4242');
  // In the middle of it the cursor stays where it was.
  await number.evaluate((field) => field.setSelectionRange(7, 7));
  await tab.page.keyboard.press('Backspace');
  await tab.page.keyboard.type('4');
  assert.equal(await number.inputValue(), '4242 4442 4242 4242'.replace('44', '44'));
  assert.equal(await number.evaluate((field) => field.selectionStart), 7);

  const expiry = tab.at('expiry');
  for (const [typed, shown] of [['1229', '12/29'], ['4', '04/'], ['129', '12/9'], ['1/29', '01/29'], ['0430', '04/30']]) {
    await expiry.fill('');
    await expiry.pressSequentially(typed);
    assert.equal(await expiry.inputValue(), shown, typed);
  }
  await expiry.fill('04 / 2030'); // as a browser fills it in
  await expiry.blur();
  assert.equal(await tab.at('expiry-error').innerText(), '');
  await expiry.fill('');
  await expiry.pressSequentially('12');
  await tab.page.keyboard.press('Backspace');
  await tab.page.keyboard.press('Backspace');
  assert.equal(await expiry.inputValue(), '1');
});

for (const locale of languages) {
  open(`the whole number can be seen on the narrowest phone, ${locale}`, async (tab) => {
    for (const width of [320, 416, 1024]) {
      await tab.page.setViewportSize({ width, height: 900 });
      await fill(tab, { number: '5555555555554444' });
      const [text, room] = await tab.at('number').evaluate((field) => [field.scrollWidth, field.clientWidth]);
      assert.ok(text <= room, `${width}: ${text} px in ${room}`);
      assert.equal(await tab.at('brand').isVisible(), true);
    }
  }, { locale });
}

open('the keyboard alone is enough', async (tab, intent) => {
  const { keyboard } = tab.page;
  const focused = () => tab.page.evaluate(() => document.activeElement.id || document.activeElement.dataset.testid);
  const order = [];
  for (let i = 0; i < 7; ++i) {
    await keyboard.press('Tab');
    order.push(await focused());
  }
  assert.deepEqual(order.slice(0, 6), ['email', 'number', 'expiry', 'cvv', 'holder', 'pay']);
  await tab.at('number').focus();
  await keyboard.type('4242424242424242');
  await keyboard.press('Tab');
  await keyboard.type('1229');
  await keyboard.press('Tab');
  await keyboard.type('123');
  await keyboard.press('Tab');
  await keyboard.press('Enter'); // without a name
  assert.equal(await focused(), 'holder');
  assert.equal(await tab.at('holder-error').innerText(), 'Enter the name on the card.');
  await keyboard.type('Ada');
  assert.equal(await tab.at('holder-error').innerText(), '');
  const ring = await tab.at('holder').evaluate((field) => getComputedStyle(field).outlineStyle);
  assert.equal(ring, 'solid');
  await keyboard.press('Enter');
  await tab.until('paid');
  assert.equal(await tab.page.evaluate(() => document.activeElement.tagName), 'H1');
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
});

open('in Arabic the page is mirrored and digits are not', async (tab) => {
  await fill(tab, { number: '5555555555554444' });
  assert.equal(await tab.at('number').evaluate((field) => getComputedStyle(field).direction), 'ltr');
  assert.equal(await tab.at('amount').locator('bdi').evaluate((one) => getComputedStyle(one).direction), 'ltr');
  const brand = await tab.at('brand').boundingBox();
  const number = await tab.at('number').boundingBox();
  assert.ok(brand.x + brand.width / 2 < number.x + number.width / 2, 'the brand stands at the end of the line: left');
  await tab.at('card-4000000000000002').click();
  await pay(tab);
  await tab.at('decline').getByText('رُفضت البطاقة: البنك يرفضها.').waitFor();
  assert.equal(await tab.at('attempts').innerText(), 'المحاولات المتبقية: 4');
}, { locale: 'ar' });

// ---- one charge, whatever happens on the way

open('a double click pays once', async (tab, intent) => {
  const sent = confirms(tab);
  await fill(tab);
  await tab.at('pay').dblclick();
  await tab.atTheShop('/thanks');
  assert.equal(sent.length, 1);
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('while it runs nothing can be changed, and that is said', async (tab, intent) => {
  let go;
  const held = new Promise((resolve) => { go = resolve; });
  await tab.page.route('**/confirm', async (route) => { await held; await route.continue(); });
  await fill(tab);
  await pay(tab);
  await tab.at('status').getByText('The payment is under way').waitFor();
  for (const name of ['number', 'expiry', 'cvv', 'holder', 'email', 'pay'])
    assert.equal(await tab.at(name).isDisabled(), true, name);
  assert.equal(await tab.page.locator('form').getAttribute('aria-busy'), 'true');
  await tab.page.evaluate(() => document.querySelector('form').requestSubmit());
  await tab.at('card-5555555555554444').click();
  assert.equal(await tab.at('number').inputValue(), '4242 4242 4242 4242');
  go();
  await tab.atTheShop('/thanks');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('reloading in the middle of a payment pays once and goes on to the shop', async (tab, intent) => {
  let answered;
  const done = new Promise((resolve) => { answered = resolve; });
  await tab.page.route('**/confirm', async (route) => {
    await route.fetch(); // it was paid, and its answer never reaches the page
    answered();
  });
  await fill(tab);
  await pay(tab);
  await done;
  await tab.page.reload();
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('the back button finds a paid page that stays', async (tab, intent) => {
  await fill(tab);
  await pay(tab);
  await tab.atTheShop('/thanks');
  await tab.page.goto(intent.checkout_url); // as from the history: the page itself was replaced
  await tab.until('paid');
  assert.equal(await tab.at('title').innerText(), 'This is paid');
  await tab.at('continue').click();
  await tab.atTheShop('/thanks');
  await tab.page.goBack();
  await tab.until('paid');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('leaving and coming back with the back button keeps the page usable', async (tab, intent) => {
  await tab.at('cancel').click();
  await tab.atTheShop('/cart');
  await tab.page.goBack();
  await tab.until('open');
  assert.equal(new URL(tab.page.url()).search, '');
  await fill(tab);
  await pay(tab);
  await tab.atTheShop('/thanks');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('a reload needs no secret in the address', async (tab) => {
  await tab.page.reload();
  await tab.until('open');
  assert.equal(new URL(tab.page.url()).search, '');
  await tab.at('number').waitFor();
});

open('another tab does not get the secret', async (tab, intent) => {
  const other = await tab.context.newPage();
  await other.goto(withoutSecret(intent));
  await other.getByText('This link is not complete').waitFor();
});

open('an answer lost on the way is looked up, not sent again', async (tab, intent) => {
  const sent = confirms(tab);
  await tab.page.route('**/confirm', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await fill(tab);
  await pay(tab);
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  assert.equal(sent.length, 1);
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('a request that never arrived can be sent again', async (tab, intent) => {
  await tab.page.route('**/confirm', (route) => route.abort('connectionrefused'), { times: 1 });
  await fill(tab);
  await pay(tab);
  await tab.at('decline').getByText('The payment was not made. You can try again.').waitFor();
  assert.deepEqual(await hosted.payments(intent), []);
  await pay(tab);
  await tab.atTheShop('/thanks');
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

for (const status of [429, 503]) {
  open(`a gateway that is too busy (${status}) is asked again by the buyer only`, async (tab, intent) => {
    const sent = confirms(tab);
    await tab.page.route('**/confirm',
      (route) => route.fulfill({ status, json: { success: false, error: 'later' } }), { times: 1 });
    await fill(tab);
    await pay(tab);
    await tab.at('decline').getByText('Too many requests came at once.').waitFor();
    assert.equal(sent.length, 1);
    await pay(tab);
    await tab.atTheShop('/thanks');
    assert.deepEqual(await hosted.payments(intent), ['captured']);
  });
}

open('paid in another tab meanwhile: the page says so instead of paying again', async (tab, intent) => {
  await hosted.confirm(intent, '5555555555554444');
  await fill(tab);
  await pay(tab);
  await tab.atTheShop('/thanks?payment_intent=' + intent.id);
  assert.deepEqual(await hosted.payments(intent), ['captured']);
});

open('cancelled or expired meanwhile', async (tab, intent) => {
  await hosted.call('POST', `/api/v1/payment-intents/${intent.id}/cancel`);
  await fill(tab);
  await pay(tab);
  await tab.until('canceled');
  const late = await hosted.intent();
  await tab.page.goto(late.checkout_url);
  await hosted.gateway.console('PUT', '/clock', { advance_seconds: 3601 });
  await fill(tab);
  await pay(tab);
  await tab.until('expired');
  await hosted.gateway.console('PUT', '/clock', { set: startOfTime });
  assert.deepEqual(await hosted.payments(intent), []);
});

open('the gateway decides when a card has expired, by its own clock', async (tab, intent) => {
  await hosted.gateway.console('PUT', '/clock', { set: '2026-01-31T23:50:00Z' });
  const late = await hosted.intent();
  await tab.page.goto(late.checkout_url);
  await hosted.gateway.console('PUT', '/clock', { advance_seconds: 900 }); // February, which the page does not know
  await fill(tab, { expiry: '0126' });
  await pay(tab);
  await tab.at('expiry-error').getByText('This card has expired.').waitFor();
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'expiry');
  await hosted.gateway.console('PUT', '/clock', { set: startOfTime });
  assert.deepEqual(await hosted.payments(intent), []);
});

open('the e-mail address typed here wins', async (tab, intent) => {
  await tab.at('email').fill('grace@example.com');
  await fill(tab);
  await pay(tab);
  await tab.atTheShop('/thanks');
  const { items } = await hosted.gateway.console('GET', '/payments?limit=1');
  assert.equal((await hosted.gateway.console('GET', '/payments/' + items[0].id)).customer.email, 'grace@example.com');
  assert.equal(await hosted.status(intent), 'authorized');
});

open('without JavaScript the page says what it needs', async (tab) => {
  await tab.at('needs-script').getByText('This page needs JavaScript').waitFor();
  assert.equal(await tab.at('number').isVisible(), false);
}, { javaScriptEnabled: false });

open('the page is light; what it took to show', async (tab, intent) => {
  const sizes = {};
  tab.page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    sizes[pathname.startsWith('/checkout/pi_') ? 'page' : pathname] = (await response.body()).length;
  });
  await tab.page.goto(intent.checkout_url);
  await tab.at('number').waitFor();
  const paint = await tab.page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0].startTime))
      .observe({ type: 'paint', buffered: true });
  }));
  // The browser keeps style sheet and script from page to page: what it did not fetch is asked for here.
  for (const asset of ['/web/page.css', '/web/checkout.js'])
    sizes[asset] ??= (await (await fetch(hosted.gateway.url + asset)).arrayBuffer()).byteLength;
  const whole = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  console.log(`first paint after ${paint.toFixed(0)} ms; ${whole} bytes: ${JSON.stringify(sizes)}`);
  assert.ok(whole < 60_000, String(whole));
  assert.deepEqual(Object.keys(sizes).sort(), ['/web/checkout.js', '/web/page.css', 'page']);
});
