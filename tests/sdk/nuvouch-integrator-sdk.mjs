// A small client of the older generation, written from contracts/nuvouch.md 4 to 8: the documented surface of
// @nuvouch/integrator-sdk, and plain names for the calls whose names nobody knows. It stands in for the package, which
// no registry has.

const prefix = '/api/nuvouch/v1/integrator';

export const NUVOUCH_INTEGRATOR_ERROR_CODES = Object.freeze({
  CONNECTION_ALREADY_LINKED: 'CONNECTION_ALREADY_LINKED',
  DUPLICATE_EXTERNAL_ID: 'DUPLICATE_EXTERNAL_ID',
});

export class NuvouchApiError extends Error {
  constructor(status, body) {
    super(body?.error?.message ?? `status ${status}`);
    this.name = 'NuvouchApiError';
    this.status = status;
    this.code = body?.error?.code;
    this.body = body;
  }
}

export function isConnectionAlreadyLinkedResponse(value) {
  return value?.error?.code === NUVOUCH_INTEGRATOR_ERROR_CODES.CONNECTION_ALREADY_LINKED && value.connection != null;
}

class IntegratorClient {
  #key;
  #origin;

  constructor(key, origin) {
    this.#key = key;
    this.#origin = origin.replace(/\/+$/, '');
  }

  // A subject that is linked already is an answer here, not an exception.
  async createConnectionSession(session) {
    try {
      return await this.#call('POST', '/connections/sessions', session);
    } catch (error) {
      if (isConnectionAlreadyLinkedResponse(error.body)) return error.body;
      throw error;
    }
  }
  async getConnectionSession(id) {
    return (await this.#call('GET', `/connections/sessions/${encodeURIComponent(id)}`)).session;
  }
  lookupConnection(tuple) {
    return this.#call('GET', '/connections/lookup?' + new URLSearchParams(tuple));
  }
  listConnections(filter = {}) {
    return this.#call('GET', '/connections?' + new URLSearchParams(filter));
  }
  revokeConnection(id) {
    return this.#call('POST', `/connections/${encodeURIComponent(id)}/revoke`, {});
  }
  createApprovalRequest(request) {
    return this.#call('POST', '/approval-requests', request);
  }
  getApprovalRequest(id) {
    return this.#call('GET', `/approval-requests/${encodeURIComponent(id)}`);
  }
  getApprovalRequestByExternalId(id) {
    return this.#call('GET', `/approval-requests/external/${encodeURIComponent(id)}`);
  }
  cancelApprovalRequest(id) {
    return this.#call('POST', `/approval-requests/${encodeURIComponent(id)}/cancel`, {});
  }

  async #call(method, path, body) {
    const response = await fetch(this.#origin + prefix + path, {
      method,
      headers: { 'x-api-key': this.#key, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new NuvouchApiError(response.status, answer);
    return answer;
  }
}

export function createNuvouchIntegratorClientFromEnv(env = process.env) {
  if (!env.NUVOUCH_INTEGRATOR_API_KEY) throw new Error('NUVOUCH_INTEGRATOR_API_KEY is not set');
  return new IntegratorClient(
    env.NUVOUCH_INTEGRATOR_API_KEY, env.NUVOUCH_API_BASE_URL ?? 'https://api.nuvouch.com');
}

// Whether the header is the signature of these bytes; a header that is missing is not.
export async function verifyNuvouchWebhookSignature({ secret, rawBody, signatureHeader }) {
  const given = /^sha256=([0-9a-f]{64})$/.exec(signatureHeader ?? '');
  if (!given) return false;
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, Buffer.from(given[1], 'hex'), text.encode(rawBody));
}

export function parseNuvouchWebhookJson(rawBody) {
  const body = JSON.parse(rawBody);
  return { kind: typeof body.eventType === 'string' ? 'connection' : 'approval', body };
}
