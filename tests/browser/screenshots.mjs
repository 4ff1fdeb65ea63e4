// The checkout page in its three languages, for the documentation: node tests/browser/screenshots.mjs FOLDER, with
// COUNTERSIGN_BINARY set as for the tests.
import path from 'node:path';

import { languages, startHosted } from './hosted.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: screenshots.mjs FOLDER');
  process.exit(2);
}

const hosted = await startHosted();
for (const locale of languages) {
  const intent = await hosted.intent();
  const tab = await hosted.tab({ locale, viewport: { width: 560, height: 980 }, colorScheme: 'light' });
  await tab.page.goto(intent.checkout_url);
  await tab.at('card-5555555555554444').click();
  await tab.page.screenshot({ path: path.join(folder, `checkout-${locale}.png`), fullPage: true });
  await tab.close();
}
await hosted.stop();
