/** Faults of accessibility of a page in a real browser, found by axe. */
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from '../run-command.ts';

/** What may differ between the light and the dark page. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

const program = join(root, 'node_modules/axe-core/axe.min.js');

/**
 * Lets {@link accessibilityFaults} be asked of every address that `page` is led to from now on. It is
 * much quicker for the browser to keep the program than to be handed it anew on each.
 */
export async function prepareForFaults(page: Page): Promise<void> {
  await page.addInitScript({ path: program });
}

/** Each fault with the elements that have it; of all rules, or of those in `only`. */
export async function accessibilityFaults(page: Page, only?: string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } }),
  };
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
