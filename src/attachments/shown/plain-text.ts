/** A text file, or a table of values (CSV), as paragraphs. */
import { detectText } from '../../import/formats/detect-format.ts';
import { decodeText } from '../../import/formats/text/decode-text.ts';
import type { ShownFault } from '../../privacy/attachment-findings.ts';
import { isMail } from '../text/read-mail.ts';
import type { ShownBlock } from './shown-text.ts';

/** A line at least this long goes on in the next one: its program has broken it. */
const broken = 55;

/** Data for programs: XML, JSON. */
const isData = (text: string): boolean => /^\s*(?:[<{]|\[\s*[[{"\d])/.test(text);

export function plainText(bytes: Uint8Array): readonly ShownBlock[] | ShownFault {
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') return decoded === 'binary' ? 'unknown-format' : 'no-letters';
  const { text } = decoded;
  if (isMail(text) || detectText(text) !== 'text' || isData(text)) return 'not-searched';
  const blocks: ShownBlock[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\r|\n|\f/)) {
    const last = blocks.at(-1);
    if (open && last && line.trim() !== '') last.text += ` ${line}`;
    else blocks.push({ text: line });
    open = line.trim().length >= broken;
  }
  return blocks;
}
