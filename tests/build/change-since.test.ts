/** What a preview keeps after a change is what reading everything anew gives. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../src/check/check-content.ts';
import type { Change } from '../../src/engine/content/change-since.ts';
import { loadContent, type LoadedContent } from '../../src/engine/content/load-content.ts';
import { withExampleContent } from '../temporary-folder.ts';
import { allPages } from './all-pages.ts';

const load = (content: string, before?: LoadedContent): Promise<LoadedContent> =>
  loadContent(content, { before });

/** All that is told of a content; pages only where it may be shown. */
const shown = (content: LoadedContent): unknown => ({
  problems: content.problems,
  pages: hasErrors(content.problems)
    ? []
    : [...allPages(content)].map(([file, { make }]) => [file, make()]),
});

function madeAnew(before: LoadedContent, after: LoadedContent): Change {
  if (after.archive === before.archive) return 'text';
  return after.problems === before.problems ? 'words' : 'more';
}

const minutes = 'moeder/byraad/2026-03-24.md';

test.each<[change: string, file: string, from: string, to: string, made: Change]>([
  ['words of a section', minutes, 'Staten dækker 40 %.', 'Staten dækker 50 %.', 'text'],
  ['a line more', minutes, 'Staten dækker', 'Endnu en linje.\n\nStaten dækker', 'text'],
  ['a heading', minutes, '#### Tilskud', '#### Støtte', 'text'],
  ['a decision', minutes, 'Godkendt med 14 stemmer mod 5.', 'Ikke godkendt.', 'words'],
  ['the introduction', minutes, 'ledet af borgmesteren', 'ledet af viceborgmesteren', 'text'],
  ['nothing', minutes, '', '', 'text'],
  ['a title', minutes, 'Ny cykelsti', 'En ny cykelsti', 'words'],
  ['a case number', minutes, 'Sag: 26/1042', 'Sag: 26/1043', 'more'],
  ['a reference', minutes, 'Staten dækker', 'Sag 05.01.00-P19-3-26: Staten dækker', 'words'],
  ['a reference in a title', minutes, 'Ny cykelsti', 'Ny cykelsti, sag 05.01.00-P19-3-26', 'words'],
  [
    'an attachment',
    minutes,
    'Staten dækker',
    '[Et bilag](bilag/findes-ikke.pdf) Staten dækker',
    'more',
  ],
  ['the place', minutes, 'sted: Byrådssalen', 'sted: Rådhuset', 'more'],
  ['a mistake', minutes, 'Staten dækker', '# Staten dækker', 'more'],
  ['a page', 'sider/om.md', '', 'Ny linje.\n', 'more'],
  ['a committee', 'udvalg.yml', '', '# Bemærkning\n', 'more'],
  ['a new meeting', 'moeder/byraad/2026-03-25.md', '', '', 'more'],
])('%s', async (_change, file, from, to, made) => {
  await withExampleContent(async (content) => {
    const path = join(content, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    expect(text).toContain(from);
    const before = await load(content);
    // Whatever is worked out once for an archive is worked out.
    shown(before);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
    const after = await load(content, before);
    expect(madeAnew(before, after)).toBe(made);
    expect(shown(after)).toEqual(shown(await load(content)));
  });
});

test('a title that the page of another item tells', async () => {
  await withExampleContent(async (content) => {
    const path = join(content, minutes);
    const text = await readFile(path, 'utf8');
    const mentioning = text.replace('Staten dækker', 'Sag 01.02.05-P16-3-26: Staten dækker');
    await writeFile(path, mentioning);
    const before = await load(content);
    const pages = shown(before);
    await writeFile(path, mentioning.replace('Ny cykelsti', 'En ny cykelsti'));
    const after = await load(content, before);
    expect(madeAnew(before, after)).toBe('words');
    expect(shown(after)).not.toEqual(pages);
    expect(shown(after)).toEqual(shown(await load(content)));
  });
});

test('after any changes of lines, one after another', async () => {
  let kept = 0;
  let changes = 0;
  await withExampleContent(async (content) => {
    const names = await readdir(join(content, 'moeder'), { recursive: true });
    const files = names.filter((name) => name.endsWith('.md')).sort();
    let before = await load(content);
    shown(before);
    const change = fc.tuple(
      fc.constantFrom(...files),
      fc.nat(),
      fc.constantFrom('word', 'less', 'more', 'swap'),
    );
    const made = fc.sample(change, { numRuns: 40, seed: 5 });
    for (const [file, place, kind] of made) {
      const path = join(content, 'moeder', file);
      const text = await readFile(path, 'utf8');
      const lines = text.split('\n');
      const at = place % lines.length;
      const line = lines[at] ?? '';
      if (kind === 'word') lines[at] = line.replace(/\p{L}{5,}/u, 'Ordet');
      else if (kind === 'less') lines.splice(at, 1);
      else if (kind === 'more') lines.splice(at, 0, 'En linje mere.');
      else lines.splice(at, 2, lines[at + 1] ?? '', line);
      await writeFile(path, lines.join('\n'));
      const after = await load(content, before);
      expect(shown(after)).toEqual(shown(await load(content)));
      changes++;
      if (madeAnew(before, after) !== 'more') kept++;
      before = after;
      // Few changes leave content as sound as it was.
      if (hasErrors(after.problems)) {
        await writeFile(path, text);
        before = await load(content, before);
      }
    }
  });
  expect(kept).toBeGreaterThan(5);
  expect(changes - kept).toBeGreaterThan(5);
});
