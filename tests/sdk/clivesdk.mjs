// The partner SDK of Clive as plain Node can load it (contracts/clive-stripe.md A16): version 0.1.9 imports its own
// files without their extension, and looks for a global `require` when it signs.
import { createRequire, register } from 'node:module';

const hook = `export async function resolve(specifier, context, next) {
  const own = specifier.startsWith('./') && context.parentURL?.includes('/@clive-alliance/partner-sdk/');
  return next(own && !specifier.endsWith('.js') ? specifier + '.js' : specifier, context);
}`;
register('data:text/javascript,' + encodeURIComponent(hook));

export const { CliveApiError, CliveClient } = await import('@clive-alliance/partner-sdk');
globalThis.require = createRequire(import.meta.url);
