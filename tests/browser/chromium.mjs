// Debian's Chromium with pages that may talk to the origins they are given and to nobody else. What they asked for
// elsewhere, threw or complained about (a broken security policy, say) is kept for the test to look at.
import { chromium } from 'playwright-core';

export async function startBrowser(options) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  // One for all pages: nothing here leaves a cookie, and a context costs more than a page.
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  return {
    async open(origins) {
      const page = await context.newPage();
      const outside = [];
      const complaints = [];
      const calls = []; // what went to /v1/
      await page.route(() => true, (route) => {
        const request = route.request();
        const url = new URL(request.url());
        if (!origins.includes(url.origin)) {
          outside.push(request.url());
          return route.abort();
        }
        if (url.pathname.startsWith('/v1/'))
          calls.push({
            method: request.method(), path: url.pathname, body: request.postData() ?? '', from: request.frame().url() });
        return route.fallback();
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      return { page, outside, complaints, calls, close: () => page.close() };
    },
    stop: () => browser.close(),
  };
}
