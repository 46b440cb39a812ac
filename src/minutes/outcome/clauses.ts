/** A sentence as clauses, each of which can be read by itself. */
import { ownBodyAtStart } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { pointsAtStart } from './points.ts';
import { beginsWithVerb, firstVerb } from './verbs.ts';

const separator =
  /;\s*|,\s+(?=(?:ad\.?|pkt\.?|punkt|indstillingens) ?\d)|,?\s(?:og|men|mens|medens|samt|hvorefter|hvorpå|hvorimod)\s(?!at\s(?:der|det)\s)|\.?\s(?=ad\.? \d)/giu;
const auxiliary = /^(?:blev|bliver|er)\s/iu;

/**
 * The clauses of `sentence`. One that shares its subject or verb with the clause before gets it:
 * `Sagen blev drøftet og udsat` is `Sagen blev drøftet` and `udsat`.
 */
export function clausesOf(sentence: string, context: ItemContext): string[] {
  const clauses: string[] = [];
  let start = 0;
  let current = '';
  for (const match of sentence.matchAll(separator)) {
    const left = sentence.slice(start, match.index);
    const right = sentence.slice(match.index + match[0].length);
    const given = sharedBy(left, right, context);
    if (given === undefined) continue;
    clauses.push(current + left);
    current = given;
    start = match.index + match[0].length;
  }
  clauses.push(current + sentence.slice(start));
  return clauses;
}

/** What the clause `right` shares with `left`; `undefined` where it is none of its own. */
function sharedBy(left: string, right: string, context: ItemContext): string | undefined {
  const verb = firstVerb(right);
  if (verb === undefined || /^\d/u.test(right)) return undefined;
  if (pointsAtStart(right)) return firstVerb(left) || pointsAtStart(left) ? '' : undefined;
  if (beginsWithVerb(right) || auxiliary.test(right)) {
    if (verb.form === 'active') {
      const body = ownBodyAtStart(left, context);
      return body === '' ? (firstVerb(left) ? '' : undefined) : `${body} `;
    }
    if (verb.form === 'infinitive') return undefined;
    const [, subject] = /^(.{1,80}?\s(?:blev|bliver|er))\s/isu.exec(left) ?? [];
    const whole = subject && /^(?:indstilling|sag|punkt)\p{L}*\s/iu.test(subject);
    return firstVerb(left) || whole
      ? whole && verb.form === 'done'
        ? `${subject} `
        : ''
      : undefined;
  }
  const decided =
    /^at\s/iu.test(right) && /^(.*?(?:besluttede|vedtog|besluttet)),?\s+at\s/isu.exec(left);
  if (decided) return `${decided[1] ?? ''} `;
  // `anbefaler over for Økonomiudvalget og Byrådet, at …`
  if (/^at\s|^[\p{L}-]+(?:råd|udvalg|bestyrelse)\p{L}*, at\s/iu.test(right)) return undefined;
  return firstVerb(left) || ownBodyAtStart(right, context) !== '' ? '' : undefined;
}
