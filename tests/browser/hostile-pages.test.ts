/** The attacks that pass check, built and visited: they are words, and nothing of them runs. */
import { expect, inject, test } from 'vitest';
import { hostileMeeting } from '../hostile/hostile-content.ts';
import { desktop, useSites } from './visit-site.ts';

const { visit } = useSites();

test('they pass check: of what is withdrawn and new it warns, and of nothing else', () => {
  const { warnings } = inject('builtSites').moved;
  expect([...new Set(warnings)].toSorted()).toEqual(['adresse-ny', 'trukket-tekst']);
});

test('no script, dialog, frame, request elsewhere or breach of the policy', async () => {
  await visit('moved', desktop, async ({ page, home }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const pages = [`${hostileMeeting}samlet/`, hostileMeeting, '/soeg/?q=script'];
    for (const path of pages) {
      await page.goto(`${home}${path.slice(1)}`, { waitUntil: 'load' });
      const strange = page.locator(
        'main :is(script:not([src]), iframe, object, embed, base, [onerror], [onload], [onclick])',
      );
      expect([path, await strange.count()]).toEqual([path, 0]);
    }
    expect(dialogs).toEqual([]);
  });
});
