/** `omdirigeringer.yml`: where addresses have moved, and what has been withdrawn. */
import { isDay } from '../minutes/dates.ts';
import { given } from '../minutes/given.ts';
import type { Report } from '../minutes/problem.ts';
import { readYamlList, type Fields } from '../minutes/yaml-fields.ts';
import type { Move } from './model.ts';
import { parseAddress } from './parse-address.ts';

/** The file's name in a content folder. */
export const movesFile = 'omdirigeringer.yml';

const keys = ['fra', 'til', 'trukket', 'grund', 'med'] as const;

/** Reads the entries, by the address each is about. One that cannot be read is left out. */
export function readMoves(text: string, report: Report): Map<string, Move> {
  const moves = new Map<string, Move>();
  for (const fields of readYamlList(text, keys, report)) {
    fields.require('fra');
    const from = readAddress(fields, 'fra', report);
    const move = from === undefined ? undefined : readMove(from, fields, report);
    if (move === undefined) continue;
    if (moves.has(move.from)) report('omdirigering-dobbelt', move.position, move.from);
    else moves.set(move.from, move);
  }
  return moves;
}

function readMove(from: string, fields: Fields, report: Report): Move | undefined {
  const position = fields.placeOf('fra');
  const date = fields.word('trukket');
  const reason = fields.text('grund');
  const moved = fields.word('til') !== undefined;
  const hasAlong = fields.word('med') !== undefined;
  if (moved === (date !== undefined) || (moved && (reason !== undefined || hasAlong))) {
    report('omdirigering-form', fields.place);
    return undefined;
  }
  if (date === undefined) {
    const to = readAddress(fields, 'til', report);
    return to === undefined
      ? undefined
      : { kind: 'redirect', from, to, position, target: fields.placeOf('til') };
  }
  fields.require('grund');
  if (!isDay(date)) {
    report('moede-dato', fields.placeOf('trukket'), date);
    return undefined;
  }
  const along = readAddress(fields, 'med', report);
  return { kind: 'withdrawal', from, date, reason: reason ?? '', position, ...given({ along }) };
}

function readAddress(fields: Fields, key: string, report: Report): string | undefined {
  const written = fields.word(key);
  if (written === undefined) return undefined;
  const address = parseAddress(written);
  // At `fra` a page is built, and Astro decodes its address twice, so it may have no percent sign.
  if (address !== undefined && !(key === 'fra' && address.includes('%25'))) return address;
  report('adresse-form', fields.placeOf(key), written);
  return undefined;
}
