// The gateway's Stripe.js (resources/web/stripe) as @stripe/stripe-js loads it, in Chromium: its surface, its events and
// its form (contracts/clive-stripe.md B1 to B3, D 18, 19, 22). How it pays: stripepay.test.mjs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  confirmed, frame, gateway, mounted, number, open, page, publishable, shop, stripeJs, tab, thrown, type,
} from './stripepage.mjs';

for (const [name, { train }] of Object.entries(stripeJs)) {
  test(`${name} takes the global and adds no script; a payment by it`, async () => {
    await open('/' + train);
    await mounted();
    assert.deepEqual(await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean)),
      [`${gateway.url}/${train}/stripe.js`]);
    assert.equal(await page.evaluate(() => window.Stripe.version), train);
    await type('4242 4242 4242 4242');
    const { paymentIntent, error } = await confirmed();
    assert.equal(error, undefined);
    assert.equal(paymentIntent.status, 'succeeded');
    assert.equal((await gateway.intent(paymentIntent.id)).status, 'succeeded');
    assert.deepEqual(tab.complaints, []);
  });
}

test('the version that a loader compares: by the address, by the query', async () => {
  await open('/older');
  assert.equal(await page.evaluate(() => window.Stripe.version), 3);
  await open('/query');
  assert.equal(await page.evaluate(() => window.Stripe.version), 3);
});

test('the surface: an object, callable both ways, no promise', async () => {
  await open('/endive');
  assert.deepEqual(await page.evaluate((key) => {
    const called = window.Stripe(key);
    const made = new window.Stripe(key);
    const names = ['elements', 'createToken', 'createPaymentMethod', 'confirmCardPayment', 'confirmPayment',
      'retrievePaymentIntent', 'handleNextAction', '_registerWrapper', 'registerAppInfo'];
    return [called, made].map((stripe) => [
      typeof stripe, 'then' in stripe, names.every((name) => typeof stripe[name] === 'function')]);
  }, publishable), [['object', false, true], ['object', false, true]]);
  assert.match(await thrown('window.Stripe()'), /^IntegrationError: .*publishable key is missing/);
  assert.match(await thrown('window.Stripe("sk_test_x")'), /^IntegrationError: .*secret key/);
  await mounted();
  assert.match(await thrown('await window.stripe.createConfirmationToken({})'), /^IntegrationError: .*not part/);
  assert.match(await thrown('window.elements.create("payment")'), /^IntegrationError: .*already/);
  assert.match(await thrown('window.elements.create("address")'), /^IntegrationError: .*"address"/);
  assert.match(await thrown('window.stripe.elements({ clientSecret: "pi_1" })'), /^IntegrationError: .*client secret/);
  assert.match(await thrown('window.stripe.elements({}).create("payment").mount("#nowhere")'), /^IntegrationError: mount/);
  assert.match(await thrown('await window.stripe.confirmPayment({ elements: window.stripe.elements({}), redirect: "if_required", clientSecret: argument })',
    await page.evaluate(() => window.secret)), /^IntegrationError: .*Payment Element/);
});

describe('events', () => {
  test('loaderstart, ready, change; a late listener for ready is told as well', async () => {
    await open('/endive');
    await mounted();
    assert.deepEqual(await page.evaluate(() => window.events), [
      ['loaderstart', { elementType: 'payment' }], ['ready', { elementType: 'payment' }]]);
    await page.evaluate(() => new Promise((resolve) => { window.element.once('ready', resolve); window.element.on('ready', resolve); }));
    await type('4242424242424242');
    await number().press('Escape');
    await page.waitForFunction(() => window.events.at(-1)[0] === 'escape');
    const events = await page.evaluate(() => window.events);
    const changes = events.filter(([name]) => name === 'change').map(([, event]) => event);
    assert.deepEqual(changes[0], {
      elementType: 'payment', empty: false, complete: false, collapsed: false, value: { type: 'card' } });
    assert.deepEqual(changes.at(-1), {
      elementType: 'payment', empty: false, complete: true, collapsed: false, value: { type: 'card' } });
    for (const name of ['focus', 'blur', 'escape']) assert.ok(events.some(([event]) => event === name), name);
    assert.ok(!JSON.stringify(events).includes('4242'), 'the page around never sees the number');
  });

  test('off, and off after destroy, and a second element after it', async () => {
    await open('/endive');
    await mounted();
    const heard = await page.evaluate(() => {
      const listener = () => {};
      window.element.on('change', listener).off('change', listener).destroy();
      window.element.off('change', listener);
      window.element.destroy();
      return [document.querySelectorAll('iframe').length, window.elements.getElement('payment')];
    });
    assert.deepEqual(heard, [0, null]);
    assert.match(await thrown('window.element.mount("#element")'), /^IntegrationError: .*destroyed/);
    assert.equal(await page.evaluate(() => new Promise((resolve) => {
      window.element = window.elements.create('payment');
      window.element.on('ready', () => resolve(window.elements.getElement('payment') === window.element));
      window.element.mount(document.getElementById('element'));
    })), true);
  });

  test('unmount and mount again; clear and focus', async () => {
    await open('/endive');
    await mounted();
    await type('4242424242424242');
    await page.evaluate(() => { window.element.clear(); });
    await page.waitForFunction(() => window.events.at(-1)[0] === 'change' && window.events.at(-1)[1].empty);
    await page.evaluate(() => { window.element.unmount(); window.events = []; window.element.mount('#element'); });
    await page.waitForFunction(() => window.events.some(([name]) => name === 'ready'));
    await page.evaluate(() => { window.element.focus(); });
    await page.waitForFunction(() => window.events.some(([name]) => name === 'focus'));
    await page.keyboard.type('42');
    assert.equal(await number().inputValue(), '42');
  });

  test('loaderror: a foreign secret, and an intent that is over', async () => {
    await open('/endive');
    const intent = await gateway.newIntent();
    await mounted({ secret: intent.id + '_secret_' + 'a'.repeat(25) });
    const wrong = await page.evaluate(() => window.events.at(-1));
    assert.equal(wrong[0], 'loaderror');
    assert.equal(wrong[1].error.type, 'invalid_request_error');
    assert.deepEqual((await confirmed()).error, wrong[1].error);
    await page.evaluate(() => { window.element.destroy(); });

    await gateway.cancel(intent.id);
    await mounted({ secret: intent.client_secret });
    const over = await page.evaluate(() => window.events.at(-1));
    assert.equal(over[0], 'loaderror');
    assert.equal(over[1].error.code, 'payment_intent_unexpected_state');
    assert.equal(over[1].error.payment_intent.status, 'canceled');
  });
});

describe('the form', () => {
  test('D22: an incomplete form asks nothing of the gateway and says what is wrong', async () => {
    await open('/endive');
    await mounted();
    const cases = [
      ['', '', '', 'incomplete_number', 'Your card number is incomplete.'],
      ['4242 4242', '12/40', '123', 'incomplete_number', 'Your card number is incomplete.'],
      ['4242424242424241', '12/40', '123', 'invalid_number', 'Your card number is invalid.'],
      ['4242424242424242', '', '123', 'incomplete_expiry', 'Your card\'s expiration date is incomplete.'],
      ['4242424242424242', '13/40', '123', 'invalid_expiry_month', 'Your card\'s expiration month is invalid.'],
      ['4242424242424242', '12/20', '123', 'invalid_expiry_year_past', 'Your card\'s expiration year is in the past.'],
      ['4242424242424242', '12/40', '12', 'incomplete_cvc', 'Your card\'s security code is incomplete.'],
      ['378282246310005', '12/40', '123', 'incomplete_cvc', 'Your card\'s security code is incomplete.'],
    ];
    const before = tab.calls.length;
    for (const [card, expiry, cvc, code, message] of cases) {
      await type(card, expiry, cvc);
      const error = { type: 'validation_error', code, message };
      assert.deepEqual(await page.evaluate(() => window.elements.submit()), { error });
      assert.deepEqual(await confirmed(), { error });
      const field = code.split('_')[1].replace('expiration', 'expiry');
      assert.equal(await frame().locator(`#${field}-error`).textContent(), message);
      assert.equal(await frame().locator(`[name="${field}"]`).getAttribute('aria-invalid'), 'true');
      assert.equal(await frame().locator(`[name="${field}"]`).evaluate((node) => node === document.activeElement), true);
    }
    assert.equal(tab.calls.length, before);
    await type('4242424242424242');
    assert.deepEqual(await page.evaluate(() => window.elements.submit()), { selectedPaymentMethod: 'card' });
    assert.equal(tab.calls.length, before);
  });

  test('what is typed is grouped, whatever the digits, and the cursor stays', async () => {
    await open('/endive');
    await mounted();
    const expiry = frame().locator('[name="expiry"]');
    await number().pressSequentially('378282246310005');
    assert.equal(await number().inputValue(), '3782 822463 10005');
    assert.equal(await frame().locator('#brand').textContent(), 'Amex');
    await number().fill('٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢');
    assert.equal(await number().inputValue(), '4242 4242 4242 4242');
    for (const [typed, shown] of [['130', '13 / 0'], ['1/30', '01 / 30'], ['530', '05 / 30'], ['12/2034', '12 / 34'], ['1234', '12 / 34']]) {
      await expiry.fill('');
      await expiry.pressSequentially(typed);
      assert.equal(await expiry.inputValue(), shown, typed);
    }
    for (let left = 7; left > 0; --left) await expiry.press('Backspace');
    assert.equal(await expiry.inputValue(), '');
    await number().fill('4242424242424242');
    await number().evaluate((node) => node.setSelectionRange(2, 2));
    await number().press('0');
    assert.equal(await number().inputValue(), '4204 2424 2424 2424');
    assert.equal(await number().evaluate((node) => node.selectionStart), 3);
  });

  test('Enter pays as it does in the page\'s own fields', async () => {
    await open('/endive');
    await mounted();
    await number().press('Enter');
    await page.waitForFunction(() => window.submitted === 1);
    await page.evaluate(() => { document.getElementById('pay').disabled = true; });
    await number().press('Enter');
    await number().press('Escape'); // comes after it
    await page.waitForFunction(() => window.events.some(([name]) => name === 'escape'));
    assert.equal(await page.evaluate(() => window.submitted), 1);
  });

  test('a frame obeys only the window and the origin that opened it', async () => {
    await open('/endive');
    await mounted();
    await type('4242424242424242');
    const source = await page.locator('#element iframe').getAttribute('src');
    assert.match(source, /#[0-9a-f]{32}$/);
    await page.evaluate(() => {
      const inner = document.querySelector('#element iframe').contentWindow;
      for (const nonce of [undefined, '', 'guess'])
        inner.postMessage({ nonce, type: 'clear' }, '*');
      // and the page does not believe a stranger that speaks to it
      window.postMessage({ nonce: 'guess', type: 'event', name: 'change', event: { forged: true } }, '*');
      const stranger = document.createElement('iframe');
      stranger.srcdoc = '<script>parent.postMessage({ nonce: "' + document.querySelector('#element iframe').src.split('#')[1]
        + '", type: "event", name: "change", event: { forged: true } }, "*"); parent.postMessage("sent", "*")<' + '/script>';
      return new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => { if (data === 'sent') resolve(); });
        document.body.append(stranger);
      });
    });
    await page.evaluate(() => window.elements.submit());
    assert.equal(await number().inputValue(), '4242 4242 4242 4242');
    assert.ok(!(await page.evaluate(() => window.events)).some(([, event]) => event.forged));
  });

  test('appearance, as far as it is safe; update changes it', async () => {
    await open('/endive');
    await mounted({ elements: { appearance: {
      theme: 'night',
      variables: { colorPrimary: '#c0ffee', borderRadius: '9px', fontFamily: 'Georgia, serif', spacingUnit: 'url(//x)' },
      rules: {
        '.Input': { border: '2px solid rgb(1, 2, 3)', backgroundImage: 'url(http://outside.test/x.png)', position: 'fixed' },
        '.Label--invalid, body': { color: 'red' },
        '.Label': { fontWeight: '700' },
      },
    } } });
    const look = () => number().evaluate((node) => {
      const style = getComputedStyle(node);
      return [document.documentElement.dataset.theme, style.borderRadius, style.borderTopColor, style.borderTopWidth,
        style.fontFamily, style.backgroundImage, style.position,
        getComputedStyle(document.querySelector('.Label')).fontWeight,
        getComputedStyle(document.documentElement).getPropertyValue('--colorPrimary')];
    });
    assert.deepEqual(await look(),
      ['night', '9px', 'rgb(1, 2, 3)', '2px', 'Georgia, serif', 'none', 'static', '700', '#c0ffee']);
    await page.evaluate(() => window.elements.update({ appearance: { theme: 'flat' } }));
    await frame().locator('html[data-theme="flat"]').waitFor();
    assert.equal((await look())[1], '5px');
    assert.deepEqual(tab.complaints, []);
  });

  test('locale: French, and Arabic from right to left with its numbers from left to right', async () => {
    await open('/endive');
    for (const [locale, lang, dir, label, message] of [
      ['fr-CA', 'fr', 'ltr', 'Numéro de carte', 'Le numéro de votre carte est incomplet.'],
      ['ar', 'ar', 'rtl', 'رقم البطاقة', 'رقم بطاقتك غير مكتمل.'],
      ['de', 'en', 'ltr', 'Card number', 'Your card number is incomplete.'],
    ]) {
      await mounted({ elements: { locale } });
      const html = frame().locator('html');
      assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [lang, dir]);
      assert.equal(await frame().getByLabel(label).getAttribute('dir'), 'ltr');
      assert.equal((await page.evaluate(() => window.elements.submit())).error.message, message);
      await page.evaluate(() => { window.element.destroy(); });
    }
  });
});
