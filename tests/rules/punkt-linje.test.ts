/** The lines that are told to be the heading of an item that the meeting does not have. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { sampleContent, sampleMeetingFile } from './sample.ts';

const head = (sampleContent[sampleMeetingFile] ?? '').split('## Punkt')[0] ?? '';

/** What is to be written instead, in a meeting whose only item has these `blocks`. */
function meant(...blocks: string[]): string[] {
  const text = [`${head}## Punkt 1: Regnskab`, ...blocks].join('\n\n');
  const files = { ...sampleContent, [sampleMeetingFile]: `${text}\n` };
  return checkContent({ files: new Map(Object.entries(files)), attachmentFiles: new Set() })
    .problems.filter(({ ruleId }) => ruleId === 'punkt-linje')
    .map(({ advice }) => /»(## [^»]*)«/.exec(advice)?.[1] ?? advice);
}

const decision = '### Beslutning\n\nGodkendt.';
const statement = '### Sagsfremstilling\n\nTekst.';

it.each([
  ['three hashes', '### Punkt 2: Salg af grund', decision],
  ['three hashes and a short word', '### Pkt. 2 - Salg af grund', decision],
  ['four hashes', '#### Punkt 2: Salg af grund', decision],
  ['a number alone', '### 2. Salg af grund', decision],
  ['a number alone, no hashes', '2. Salg af grund', decision],
  ['a number alone, no hashes, and a statement', '2. Salg af grund', statement, decision],
  ['bold', '**Punkt 2: Salg af grund**', decision],
])('%s', (_, ...blocks) => {
  expect(meant(decision, ...blocks)).toEqual(['## Punkt 2: Salg af grund']);
  expect(meant(statement, ...blocks)).toEqual(['## Punkt 2: Salg af grund']);
});

it.each([
  ['an item of before', '### Punkt 1: Regnskab', decision],
  ['chapters of a statement', '### 1. Baggrund', 'Tekst.', '### 2. Økonomi', 'Tekst.', decision],
  ['a chapter that is not the next item', '### 3. Økonomi', 'Tekst.', decision],
  ['points of a recommendation', '### Indstilling', '1. At planen\n2. At bevillingen', decision],
  ['a list in parts', '### Indstilling', '1. At planen', 'Dertil', '2. At bevillingen', decision],
  ['what is escaped', '### 2\\. Salg af grund', decision],
  ['what is escaped', '### Punkt 2\\: Salg af grund', decision],
  ['a reference', '### Punkt 2', decision],
])('no item: %s', (_, ...blocks) => {
  expect(meant(...blocks)).toEqual([]);
});
