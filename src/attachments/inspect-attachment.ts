/** Inspects an attachment: from its bytes to what an editor must know before it is published. */
import type { AttachmentFindings, AttachmentNumber } from '../privacy/attachment-findings.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { findPersonNumbers } from '../privacy/person-numbers.ts';
import type { TextPart } from './attachment-text.ts';
import { decodeEntities } from '../import/formats/markup.ts';
import { readAttachment } from './read-attachment.ts';

/** Numbers that are told of one file, at most: a list of thousands is one mistake. */
const mostTold = 20;

/** Reads and inspects a file. Never throws for what it holds. */
export async function inspectAttachment(bytes: Uint8Array): Promise<AttachmentFindings> {
  const { parts, author, lastEditor, hasPosition, unread } = await readAttachment(bytes);
  return {
    numbers: numbersIn(parts),
    ...(author !== undefined && { author: maskNumbers(author) }),
    ...(lastEditor !== undefined && { lastEditor: maskNumbers(lastEditor) }),
    hasPosition,
    unread: unread.map(({ reason, where }) => ({
      reason,
      ...(where !== undefined && { where: maskNumbers(where) }),
    })),
  };
}

/** Ten digits, however they are written; a zero may be lost. */
const digitsOf = (text: string): string => {
  const digits = decodeEntities(text).replaceAll(/\D/g, '');
  return digits === '' ? '' : digits.padStart(10, '0');
};

/** Each number once, as certain as it is anywhere. */
function numbersIn(parts: readonly TextPart[]): AttachmentNumber[] {
  const found = new Map<string, AttachmentNumber>();
  for (const { where, text } of parts) {
    if (!/\d{2}/.test(text)) continue;
    for (const { start, end, certainty, masked } of findPersonNumbers(text)) {
      const digits = digitsOf(text.slice(start, end)) || masked;
      const known = found.get(digits);
      if (known === undefined || (known.certainty === 'possible' && certainty === 'certain')) {
        found.set(digits, { certainty, where: maskNumbers(where), masked });
      }
    }
  }
  const numbers = [...found.values()];
  const certain = numbers.filter(({ certainty }) => certainty === 'certain');
  const possible = numbers.filter(({ certainty }) => certainty === 'possible');
  return [...certain.slice(0, mostTold), ...possible.slice(0, mostTold)];
}
