/** A real browser that comes with the packages; it needs nothing installed on Linux x64. */
import { chromium, type Browser } from 'playwright-core';

/** Starts a browser. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  // Makes the package unpack the libraries Chromium needs along with it.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    headless: true,
  });
}
