/** Reads a clause by its verb: who decides, about what, in which form. */
import type { ItemContext } from './context.ts';
import { readActive } from './read-active.ts';
import { readInfinitive } from './read-infinitive.ts';
import { readPassive } from './read-passive.ts';
import type { Said } from './said.ts';
import { firstVerb, type FoundVerb } from './verbs.ts';

/** What a clause with the verb `found` says. */
function readVerb(found: FoundVerb, context: ItemContext): Said {
  if (found.form === 'active') return readActive(found, context);
  if (found.form === 'infinitive') return readInfinitive(found, context);
  return readPassive(found, context);
}

/** What is said of the clause that `text` is, if there is a verb in it. */
export function readByVerb(text: string, context: ItemContext): Said | undefined {
  const found = firstVerb(text);
  return found && readVerb(found, context);
}
