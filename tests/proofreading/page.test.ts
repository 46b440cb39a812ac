/** The page that shows a document beside what was read of it. */
import { expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { readText } from '../../src/import/formats/text/read-text.ts';
import { shownLines } from '../../src/import/shown-lines.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { proofreadingPage, type ReadSource } from '../../src/proofreading/page.ts';

const document = `Byrådet

Referat af møde den 24. marts 2026 kl. 17.00

Punkt 1: Ny <b>sti</b>
Sagsnr.: 26/1042

Sagsfremstilling
Borger 010190-1234 har klaget.

Beslutning
Godkendt.

Punkt 2: Salg af grund (Lukket)

Sagsfremstilling
Køberen hedder Hemmelig.

Punkt 3: Eventuelt

Beslutning
Intet.
`;

function sourceOf(text: string, more: Partial<ReadSource> = {}): ReadSource {
  const read = importDocument(
    { file: 'referat.txt', sha256: 'ab', lines: readText(text), noise: [], doubts: [] },
    { committees: [], given: {}, findFiles: () => [] },
  );
  const { imported, recognised, report } = read;
  if (imported === undefined || recognised === undefined) throw new Error('It is not imported');
  return {
    name: 'referat.txt',
    pageAddress: () => undefined,
    told: [],
    notes: report.notes,
    shown: { lines: shownLines(recognised), text: imported.text },
    meeting: imported.meeting,
    problems: [],
    attachments: [],
    ...more,
  };
}

/** The text of each half of each pair, a line a paragraph. */
const pairsOf = (html: string): string[][] =>
  html
    .split('<div class="pair">')
    .slice(1)
    .map((pair) =>
      pair.split('<div class="read"').map((half) =>
        half
          .replaceAll(/<br>|<\/(?:p|h\d|li|pre)>/gu, '\n')
          .replaceAll(/<[^>]*>|^ ?(?:class|aria-label)[^>]*>/gu, '')
          .replaceAll('&lt;', '<')
          .replaceAll(/\n{2,}/gu, '\n')
          .trim(),
      ),
    );

it('shows each item’s lines beside what they have become', () => {
  const [meeting, first, closed, last] = pairsOf(proofreadingPage([sourceOf(document)]));
  expect(meeting?.[0]).toBe('Byrådet\nReferat af møde den 24. marts 2026 kl. 17.00');
  expect(meeting?.[1]).toContain('dato: 2026-03-24');
  expect(first?.[0]).toMatch(
    /^Punkt 1: Ny <b>sti<\/b>\nPunkt 1: Her står .*\nSagsnr\.: 26\/1042\nSagsfremstilling\n/,
  );
  expect(first?.[1]).toMatch(/Punkt 1: Ny <b>sti<\/b>\nSag: 26\/1042\nMærke på siden: Godkendt\n/);
  expect(closed?.[1]).toContain('Lukket');
  expect(last?.[0]).toBe('Punkt 3: Eventuelt\nBeslutning\nIntet.');
});

it('shows nothing of a closed item, no markup of the document, and masks persons’ numbers', () => {
  const html = proofreadingPage([sourceOf(document)]);
  expect(html).not.toContain('Hemmelig');
  expect(html).toContain('2 linjer af et lukket punkt er udeladt og vises ikke.');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('010190-1234');
  // In the document's line, in the note on it, and in what was read.
  expect(html.match(/0101••-••••/g)).toHaveLength(3);
});

it('tells doubts at their line, problems at their item, and what is found in attachments', () => {
  const problem = (line: number, reason: string): Problem => ({
    ...{ ruleId: 'stemmetal', severity: 'warning', file: '', column: 1, advice: 'Ret.' },
    ...{ line, reason },
  });
  const source = sourceOf(document);
  const at = source.meeting?.items[2]?.position?.line ?? 1000;
  const html = proofreadingPage([
    {
      ...source,
      pageAddress: (page) => `file:///referat.pdf#page=${page}`,
      notes: [{ kind: 'struck-through', details: ['Godkendt.'], line: 12 }],
      problems: [problem(at, 'Tallene passer ikke.')],
      attachments: [
        { name: 'kort.pdf', problems: [] },
        { name: 'liste.xlsx', problems: [problem(1, 'Et nummer i ark 2.')] },
      ],
      shown: { lines: source.shown?.lines.map((line) => ({ ...line, page: 4 })) ?? [] },
    },
  ]);
  expect(html).toMatch(/<p class="doubtful">Godkendt\.<\/p><p class="note">/);
  expect(html).toContain('<a href="file:///referat.pdf#page=4">Side 4</a>');
  expect(pairsOf(html)[3]?.[1]).toContain('Tallene passer ikke. Ret.');
  expect(html).toContain('<li>kort.pdf – intet fundet</li>');
  expect(html).toContain('<li>liste.xlsx<p class="note">Et nummer i ark 2. Ret.</p></li>');
});

it('shows of a meeting of several documents what each has', () => {
  const source = sourceOf(document);
  const lines = (source.shown?.lines ?? []).filter(({ item }) => item === 2);
  const pairs = pairsOf(
    proofreadingPage([{ ...source, shown: { ...source.shown, lines, isJoined: true } }]),
  );
  expect(pairs.map(([, read = '']) => read.split('\n')[0])).toEqual(['Punkt 3: Eventuelt']);
});
