// A small client of the newer generation, written from contracts/nuvouch.md 5 to 8: the documented surface of
// @nuvouch/node and nothing else. It stands in for the package, which no registry has.
import { createHmac, timingSafeEqual } from 'node:crypto';

export class NuvouchError extends Error {
  constructor(status, body) {
    super(body?.error?.message ?? `status ${status}`);
    this.name = 'NuvouchError';
    this.status = status;
    this.code = body?.error?.code;
    this.body = body;
  }
}

// The wire says contextKey and items where the package says sourceKey and data.
const query = (parameters) => {
  const given = Object.entries(parameters ?? {}).filter(([, value]) => value != null);
  return given.length ? '?' + new URLSearchParams(given) : '';
};

export class Nuvouch {
  #key;
  #origin;

  constructor({ apiKey = process.env.NUVOUCH_API_KEY, baseUrl = process.env.NUVOUCH_API_BASE_URL } = {}) {
    if (!apiKey) throw new Error('an API key is required');
    this.#key = apiKey;
    this.#origin = (baseUrl ?? 'https://api.nuvouch.com').replace(/\/+$/, '');

    const call = (method, path, body) => this.#call(method, path, body);
    this.links = {
      create: async (link) => {
        const made = await call('POST', '/v1/links', link);
        return { ...made, id: made.linkId };
      },
      retrieve: async (id) => (await call('GET', `/v1/links/${encodeURIComponent(id)}`)).session,
    };
    this.connections = {
      lookup: async ({ subjectId, sourceKey }) => {
        try {
          return await call('GET', '/v1/connections/lookup' + query({ subjectId, contextKey: sourceKey }));
        } catch (error) {
          if (error.status === 404) return null;
          throw error;
        }
      },
      list: async (filter) => {
        const { items } = await call('GET', '/v1/connections' + query(filter));
        return { data: items };
      },
      revoke: (id) => call('POST', `/v1/connections/${encodeURIComponent(id)}/revoke`, {}),
    };
    this.approvals = {
      create: (approval) => call('POST', '/v1/approvals', approval),
      retrieve: (id) => call('GET', `/v1/approvals/${encodeURIComponent(id)}`),
      retrieveByExternalId: (id) => call('GET', `/v1/approvals/external/${encodeURIComponent(id)}`),
      cancel: (id) => call('POST', `/v1/approvals/${encodeURIComponent(id)}/cancel`, {}),
    };
    this.webhooks = {
      // The parsed event; throws when the signature is not that of these bytes.
      verify: ({ rawBody, signature, secret }) => {
        const expected = Buffer.from('sha256=' + createHmac('sha256', secret).update(rawBody).digest('hex'));
        const given = Buffer.from(signature ?? '');
        if (given.length !== expected.length || !timingSafeEqual(given, expected))
          throw new Error('the signature does not match');
        return JSON.parse(rawBody);
      },
      isApprovalEvent: (event) => event?.type?.startsWith('nuvouch.approval_request.') ?? false,
    };
  }

  async #call(method, path, body) {
    const response = await fetch(this.#origin + path, {
      method,
      headers: { 'x-api-key': this.#key, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new NuvouchError(response.status, answer);
    return answer;
  }
}
