// A gateway, a shop's pages with the gateway's Stripe.js as @stripe/stripe-js loads it, and a fresh tab for each test of
// the file that imports this; what the tests of Stripe.js do with them.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { startBrowser } from './chromium.mjs';
import { startPages } from './pages.mjs';
import { startShopGateway } from './shopgateway.mjs';

export const publishable = 'pk_test_browser';
export const stripeJs = {
  '@stripe/stripe-js 10': { module: '/npm/@stripe/stripe-js/dist/index.mjs', train: 'endive' },
  '@stripe/stripe-js 8': { module: '/npm/stripe-js-8/dist/index.mjs', train: 'clover' },
};

export let gateway;
export let shop;
export let browser;
before(async () => {
  gateway = await startShopGateway({ publishable });
  browser = await startBrowser();
  const page = (script, module) => `<!DOCTYPE html>
    <html lang="en"><head><title>Shop</title><script src="${gateway.url}${script}"></script></head>
    <body><main><h1>Shop</h1><form id="form"><div id="element"></div><button id="pay">Pay</button></form></main>
    <script type="module">
      import { loadStripe } from '${module}';
      window.loadStripe = loadStripe;
      document.getElementById('form').addEventListener('submit', (event) => {
        event.preventDefault();
        window.submitted = (window.submitted || 0) + 1;
      });
      window.loaded = true;
    </script></body></html>`;
  const newest = stripeJs['@stripe/stripe-js 10'].module;
  shop = await startPages({
    '/done': '<!DOCTYPE html><html lang="en"><title>Done</title><h1>Done</h1></html>',
    '/older': page('/v3/', newest),
    '/query': page('/endive/stripe.js?version=3', newest),
    '/strict': {
      html: `<!DOCTYPE html><html lang="en"><head><title>Shop</title><script src="${gateway.url}/endive/stripe.js"></script>
        </head><body><div id="element"></div></body></html>`,
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${gateway.url}; frame-src ${gateway.url}; connect-src ${gateway.url}`,
      },
    },
    ...Object.fromEntries(Object.values(stripeJs).map(({ module, train }) =>
      ['/' + train, page(`/${train}/stripe.js`, module)])),
  });
});
after(async () => {
  await browser?.stop();
  shop?.stop();
  await gateway?.stop();
});

export let tab;
export let page;
beforeEach(async () => {
  tab = await browser.open([shop.url, gateway.url]);
  page = tab.page;
});
afterEach(async () => {
  const { outside } = tab;
  await tab.close();
  assert.deepEqual(outside, [], 'nothing outside is asked for');
});

// For a test that brings a tab of its own.
export const use = (other) => { page = other; };
export const open = async (path) => {
  await page.goto(shop.url + path);
  await page.waitForFunction(() => window.loaded);
};
export const frame = () => page.frameLocator('#element iframe');
export const number = () => frame().locator('[name="number"]');
export const confirms = () => tab.calls.filter(({ path }) => path.endsWith('/confirm'));

// A mounted element whose form can be used; its events are kept in window.events.
export const mounted = async (options = {}) => {
  const secret = options.secret ?? (await gateway.newIntent()).client_secret;
  await page.evaluate(async ({ key, secret, options }) => {
    window.events = [];
    window.secret = secret;
    window.stripe ??= await window.loadStripe(key, options.stripe);
    window.elements = window.stripe.elements({ clientSecret: secret, ...options.elements });
    window.element = window.elements.create(options.type ?? 'payment', options.element);
    for (const name of ['loaderstart', 'ready', 'change', 'focus', 'blur', 'escape', 'loaderror'])
      window.element.on(name, (event) => window.events.push([name, event]));
    window.element.mount('#element');
  }, { key: options.key ?? publishable, secret, options });
  await page.waitForFunction(() => window.events.some(([name]) => name === 'ready' || name === 'loaderror'));
  return secret;
};
export const type = async (card, expiry = '12 / 40', cvc = '123') => {
  await number().fill(card);
  await frame().locator('[name="expiry"]').fill(expiry);
  await frame().locator('[name="cvc"]').fill(cvc);
};
export const confirmed = (options = {}) => page.evaluate(
  (options) => window.stripe.confirmPayment({ elements: window.elements, redirect: 'if_required', ...options }), options);
export const thrown = (run, argument) => page.evaluate(async ([text, argument]) => {
  try {
    await new Function('argument', `return (async () => { ${text} })()`)(argument);
    return null;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}, [run, argument]);
