/** Reads an entry of a list by the sentence that leads to it: `Byrådet besluttede: - at udsætte sagen` */
import { clausesOf } from './clauses.ts';
import type { ItemContext } from './context.ts';
import type { Sentence } from './passages.ts';
import { readClause } from './read-clause.ts';
import { loose, silent, unread, type Said } from './said.ts';
import { mayChange, remarkLeavesIt } from './signals.ts';

/** A sentence that leads to what stands below it, and what it says. */
export interface Lead {
  read: string;
  said: readonly Said[];
}

/** An entry of a list that a sentence leads to. */
export function readUnder(lead: Lead, { read }: Sentence, context: ItemContext): Said[] {
  const last = lead.said.at(-1);
  if (deciding.test(lead.read)) {
    const opening = lead.read.replace(/[:,]?$/u, '').replace(/ (?:at|følgende)$/iu, '');
    const inner = /^at\s/iu.test(read) ? read : `at ${read}`;
    return clausesOf(`${opening} ${inner}`, context).map((clause) => readClause(clause, context));
  }
  const isRemark = last?.kind === 'whole' || last?.kind === 'points';
  if (isRemark) return [remarkLeavesIt(read) ? silent : unread];
  if (last?.kind !== 'silent') return [silent];
  return [mayChange(read) ? unread : loose];
}

const deciding = /(?:besluttede|vedtog|besluttet)(?: enstemmigt| følgende)?(?:,? at)?\s*[:,]?$/iu;
