/** Documents of every format, as systems and people make them, each of another meeting. */
import type { Browser } from 'playwright-core';
import type { Meeting } from '../../../src/minutes/model.ts';
import { layouts, meetingHtml, printMeeting } from '../../import/formats/print-minutes.ts';
import { writeWord } from '../../import/formats/write-minutes.ts';
import { publicationExport, sbsysExport } from './write-export.ts';
import { meetingText } from './write-text.ts';

export const formats = ['pdf', 'docx', 'html', 'txt', 'xml'] as const;
export type Format = (typeof formats)[number];

const layoutList = Object.values(layouts);
const wordLayouts = (['styles', 'bold'] as const).flatMap((headings) =>
  [true, false].map((contents) => ({ headings, contents })),
);

/** One of a list for each number, in turn. */
function inTurn<Entry>(list: readonly Entry[], turn: number): Entry {
  const entry = list[turn % list.length];
  if (entry === undefined) throw new RangeError('Nothing in the list.');
  return entry;
}

/** The bytes of a document; `turn` chooses among the ways in which its format may be set. */
export async function writeDocument(
  meeting: Meeting,
  format: Format,
  turn: number,
  browser: Browser,
): Promise<Uint8Array> {
  const name = /^[^,]*/.exec(meeting.title)?.[0] ?? '';
  const layout = inTurn(layoutList, turn);
  switch (format) {
    case 'pdf':
      return printMeeting(browser, meeting, layout);
    case 'docx':
      return writeWord(meeting, inTurn(wordLayouts, turn));
    case 'html':
      return Buffer.from(meetingHtml(meeting, layout));
    case 'txt':
      return Buffer.from(meetingText(meeting));
    case 'xml':
      return Buffer.from(inTurn([sbsysExport, publicationExport], turn)(meeting, name));
  }
}
