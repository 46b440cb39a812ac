/** The replaced attachments that an item tells of, and what a correction hides. */
import { expect, test } from 'vitest';
import { replacedAttachments } from '../../src/site/replaced-attachments.ts';
import { archiveOf, meeting } from './archive.ts';

const file = 'a/2026-05-12/plan.pdf';

/** The days told of item `03A`, with one correction of these fields. */
function told(correction: { item?: string; hidesEarlier?: true; date?: string }): string[] {
  const corrections = [{ date: '2026-06-02', text: 'Rettet.', ...correction }];
  const archive = archiveOf({ a: 'A' }, [
    meeting('a', '2026-05-12', [['03A', 'Vej']], { corrections }),
  ]);
  const held = archive.meetings.get('a/2026-05-12');
  if (held === undefined) throw new Error('The archive has the meeting');
  const attachmentLinks = [{ name: 'plan.pdf', item: '03A', position: { line: 1, column: 1 } }];
  return replacedAttachments(
    { ...archive, publishedFiles: new Set([file]), replaced: new Map([[file, '2026-06-01']]) },
    { ...held, attachmentLinks },
    { number: '03A' },
  ).map(({ date }) => date);
}

test.each([
  [{}, ['2026-06-01']],
  [{ item: '03A' }, ['2026-06-01']],
  [{ hidesEarlier: true }, []],
  [{ item: '03A', hidesEarlier: true }, []],
  // As an editor may write the number.
  [{ item: '03a', hidesEarlier: true }, []],
  [{ item: '4', hidesEarlier: true }, ['2026-06-01']],
  [{ hidesEarlier: true, date: '2026-05-31' }, ['2026-06-01']],
] as const)('%j', (correction, days) => {
  expect(told(correction)).toEqual(days);
});
