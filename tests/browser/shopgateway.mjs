// A gateway with one merchant, and its Stripe API as the merchant's server calls it: what a shop does before and after its
// page pays.
import { startGateway } from '../sdk/gateway.mjs';

export async function startShopGateway({ publishable }) {
  const secret = 'sk_test_browser';
  const gateway = await startGateway({
    merchants: [{
      id: 'merchant_browser', name: 'Browser Store', currency: 'USD',
      stripe: { secret_key: secret, publishable_key: publishable },
    }],
  }, new Date().toISOString()); // the form looks at an expiry with the browser's clock

  const stripe = async (method, path, fields) => {
    const response = await fetch(gateway.url + '/v1' + path, {
      method,
      headers: { authorization: 'Bearer ' + secret },
      body: fields && new URLSearchParams(fields),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    ...gateway,
    newIntent: () => stripe('POST', '/payment_intents', {
      amount: 75000, currency: 'usd', 'automatic_payment_methods[enabled]': true, 'metadata[order]': 'EZ12345' }),
    intent: (id) => stripe('GET', '/payment_intents/' + id),
    cancel: (id) => stripe('POST', `/payment_intents/${id}/cancel`),
    chargesOf: async (id) => (await stripe('GET', '/charges?payment_intent=' + id)).data.length,
  };
}
