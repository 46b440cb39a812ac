/**
 * The facts of a meeting, in the order in which they stand in its file.
 *
 * To add one, declare it in a file of its own and name it here. It is then a field of `Meeting`, read,
 * written, checked, in the template of `npm run new`, in the guide's table and, given a `row`, on the
 * pages of the meeting.
 */
import { apologies } from './afbud.ts';
import { date } from './dato.ts';
import type { ValuesOf } from './entries.ts';
import type { Facts } from './fact.ts';
import { sources } from './kilde.ts';
import { corrections } from './rettelser.ts';
import { endDate } from './slut-dato.ts';
import { end } from './slut.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { place } from './sted.ts';
import { present } from './til-stede.ts';
import { title } from './titel.ts';
import { committee } from './udvalg.ts';

export const facts = {
  committee,
  date,
  start,
  end,
  endDate,
  place,
  status,
  title,
  sources,
  present,
  apologies,
  corrections,
} satisfies Facts;

/** The part of a `Meeting` that its frontmatter says. */
export type FactValues = ValuesOf<typeof facts>;
