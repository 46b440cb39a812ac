/** Built sites served as a host would, and pages of them in a real browser, watched for faults. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/engine/files/serve-folder.ts';
import type { BuiltSite, BuiltSites } from '../build-sites.ts';
import { openBrowser } from './open-browser.ts';

export type SiteName = keyof BuiltSites;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Address of the site's home page. */
  home: string;
}

export interface OpenVisit extends Visit {
  /** What has gone wrong since this was asked last. */
  faults(): string[];
  close(): Promise<void>;
}

export interface Sites {
  /** Opens a page that nobody has been to, hands it to `use`, and fails for what went wrong on it. */
  visit: (
    name: SiteName,
    options: BrowserContextOptions,
    use: (visit: Visit) => Promise<void>,
  ) => Promise<void>;
  /** The same for a visit of many pages; the caller looks for faults, and closes it. */
  open: (name: SiteName, options: BrowserContextOptions) => Promise<OpenVisit>;
}

export const desktop = { viewport: { width: 1280, height: 800 } };

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Gives a test file a browser and the sites, which are open as long as its tests run. */
export function useSites(): Sites {
  let browser: Browser | undefined;
  const served = new Map<SiteName, ServedFolder>();

  beforeAll(async () => {
    const sites = inject('builtSites');
    for (const [name, { folder, base }] of Object.entries(sites) as [SiteName, BuiltSite][]) {
      served.set(name, await serveFolder(folder, { port: 0, base }));
    }
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([...served.values()].map((site) => site.close()));
  });

  async function open(name: SiteName, options: BrowserContextOptions): Promise<OpenVisit> {
    const home = served.get(name)?.url;
    if (browser === undefined || home === undefined) throw new Error('Visit sites from a test.');
    const context = await browser.newContext(options);
    const faults = watch(context, home);
    return {
      page: await context.newPage(),
      context,
      home,
      faults: () => faults.splice(0),
      close: () => context.close(),
    };
  }

  return {
    open,
    visit: async (name, options, use) => {
      const visit = await open(name, options);
      try {
        await use(visit);
        expect(visit.faults()).toEqual([]);
        expect(await visit.context.cookies()).toEqual([]);
      } finally {
        await visit.close();
      }
    },
  };
}

/** Collects errors, breaches of the policy, requests to anywhere but the site at `home`, and requests without an answer. */
function watch(context: BrowserContext, home: string): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    // What could not be loaded is told below, with its address.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load')) return;
    faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`elsewhere: ${request.url()}`);
    const { referer = '' } = request.headers();
    if (referer.includes('?')) faults.push(`told where it comes from: ${referer}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left stops loading.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    // A page that is not there is asked for on purpose.
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
