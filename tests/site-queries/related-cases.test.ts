/** Related cases: those a case's text names, then others of its subject. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { textsOf, viewPage } from '../view-page.ts';

const item = (number: number, sag: string, text: string): string =>
  `\n## Punkt ${number}: Punkt ${number}\n\nSag: ${sag}\n\n### Beslutning\n\n${text}\n`;

const meeting = `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: T
---
${item(1, '00.01.00-P35-9-22', 'Godkendt, jf. sag 26/1042.')}${item(2, '26/1042', 'Godkendt.')}${item(3, '00.01.00-A00-1-20', 'Godkendt.')}${item(4, '85.02.02-G01-5-17', 'Godkendt.')}`;

const files = new Map([
  ['udvalg.yml', '- noegle: byraad\n  navn: Byrådet\n'],
  ['moeder/byraad/2026-03-24.md', meeting],
]);
const { archive } = readContent({ files, attachmentFiles: new Set() });

it.each([
  ['00.01.00-P35-9-22', ['26/1042', '00.01.00-A00-1-20']],
  ['00.01.00-A00-1-20', ['00.01.00-P35-9-22']],
  ['26-1042', []],
  ['85.02.02-G01-5-17', []],
])('%s: %j', (address, expected) => {
  const page = viewPage({ archive, textOf: textsOf(files) }, 'case', { number: address });
  expect(page?.related.map(({ number }) => number)).toEqual(expected);
});
