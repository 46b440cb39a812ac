/** The items of a content folder as every engine of the comparison gets them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeeting } from '../../../src/rules/read-meeting.ts';
import { makeRecords } from '../../../src/search/record.ts';

export interface PeerRecord {
  /** Address of the item. */
  url: string;
  title: string;
  /** Headings and text. */
  html: string;
}

export function* readRecords(content: string): Generator<PeerRecord> {
  for (const file of globSync('moeder/*/*.md', { cwd: content }).toSorted()) {
    const text = readFileSync(join(content, file), 'utf8');
    const { meeting: known } = readMeeting(text, file);
    if (known === undefined) throw new Error(`${file} is no meeting.`);
    for (const { url, title, caseNumbers, sections } of makeRecords({ file: text, known })) {
      const numbers = caseNumbers.map(({ printed }) => `<p>Sag: ${printed}</p>`);
      const texts = sections.map(({ heading, html }) => `<h2>${heading ?? ''}</h2>${html}`);
      yield { url, title, html: [...numbers, ...texts].join('\n') };
    }
  }
}
