/** What only the edges of the pages say: facts of the meeting, and what the editor is told of. */
import { expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import type { PageNoise, SourceLine } from '../../src/import/source-line.ts';
import { readText } from '../../src/import/formats/text/read-text.ts';

const items = '1. Vej\n\nBeslutning\n\nGodkendt.\n\n2. Sti\n\nBeslutning\n\nUdsat.';

function importWith(texts: readonly string[], body = items) {
  const noise = texts.map((text): PageNoise => ({ text, reason: 'header' }));
  const lines: SourceLine[] = readText(body);
  const document = { file: 'a.docx', sha256: '0'.repeat(64), lines, noise, doubts: [] };
  return importDocument(document, { committees: [], given: {}, findFiles: () => [] });
}

it('committee and date are read there, if the text has them not', () => {
  const { imported, report } = importWith(['Prøveby Kommune', 'Byrådet', 'Referat 24. marts 2026']);
  expect(imported?.meeting).toMatchObject({ committee: 'byraadet', date: '2026-03-24' });
  expect(report.notes).toEqual([]);
  expect(report.proof).toMatchObject({ coverage: 100 });
});

it('the text says it better', () => {
  const body = `Kulturudvalget\n\nReferat 24. marts 2026\n\n${items}`;
  const { imported } = importWith(['Byrådet 1. april 2026'], body);
  expect(imported?.meeting).toMatchObject({ committee: 'kulturudvalget', date: '2026-03-24' });
});

it('case numbers and other days are told, if the text has them not', () => {
  const heads = ['Sag nr. 26/4711', 'Prøveby Kommune', 'Byrådet 24. marts 2026', 'Side 1'];
  const { report } = importWith([...heads, 'Udskrevet 1. april 2026']);
  expect(report.notes.filter(({ kind }) => kind === 'page-head')).toMatchObject([
    { details: [['Sag nr. 26/4711', 'Udskrevet 1. april 2026']] },
  ]);
});

it('lines with a page number that counts up are edges of pages', () => {
  const body = `Byrådet\n\nReferat 24. marts 2026\n\n${items}`
    .split('\n\n')
    .flatMap((part, at) => [
      part,
      ...(at % 2 ? [`Prøveby Kommune    Side ${(at + 1) / 2} af 5`] : []),
    ])
    .join('\n\n');
  const { imported } = importWith([], body);
  expect(imported?.text).not.toContain('Side');
  expect(imported?.meeting.items).toHaveLength(2);
});
