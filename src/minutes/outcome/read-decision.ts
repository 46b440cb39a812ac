/** Reads a whole decision, sentence by sentence. */
import type { RootContent } from 'mdast';
import { given } from '../given.ts';
import { opensRemark } from './beside.ts';
import { clausesOf } from './clauses.ts';
import type { ItemContext } from './context.ts';
import type { Outcome, PointOutcome } from './outcome.ts';
import { passagesOf, type Passage, type Sentence } from './passages.ts';
import { readLabel, readOccasion } from './labels.ts';
import { readClause } from './read-clause.ts';
import { readUnder, type Lead } from './read-under.ts';
import { loose, silent, unread, type Said } from './said.ts';
import { mayChange } from './signals.ts';
import { sumUp } from './sum-up.ts';
import { firstVerb } from './verbs.ts';
import { votesContradict } from './votes-contradict.ts';

/** A sentence, and what it says. */
export interface ReadSentence {
  words: string;
  /** Number of its block. */
  block: number;
  said: Said[];
}

/** What a decision says of the outcome. */
export interface Reading {
  outcome: Outcome;
  points?: PointOutcome[];
  /**
   * Where no outcome is certain: the one that a part of it states, `none-stated` where what it states is
   * not understood. Absent where nothing in it states one.
   */
  uncertain?: Outcome;
  /** Nothing in it speaks of the outcome: it could not contradict what is said elsewhere. */
  silent: boolean;
  sentences: ReadSentence[];
}

/** Reads the blocks of a decision. */
export function readDecision(blocks: readonly RootContent[], context: ItemContext): Reading {
  const sentences = readPassages(passagesOf(blocks), context);
  const said = sentences.flatMap((each) => each.said);
  const told = sumUp(said, context);
  const found = votesContradict(sentences, told.outcome)
    ? { outcome: 'none-stated' as const }
    : told;
  const uncertain = found.outcome === 'none-stated' && !found.points ? mayBe(said) : undefined;
  return { ...found, ...given({ uncertain }), sentences, silent: said.every(isSilent) };
}

/** What may be the outcome of a decision that says `said`, of which none is certain. */
function mayBe(said: readonly Said[]): Outcome | undefined {
  const stated = said.findLast(({ kind }) => kind === 'whole');
  if (stated?.kind === 'whole') return stated.outcome;
  return said.some(({ kind }) => kind === 'unread' || kind === 'points')
    ? 'none-stated'
    : undefined;
}

const isSilent = ({ kind }: Said): boolean =>
  ['silent', 'protocol', 'other', 'elsewhere', 'loose'].includes(kind);

function readPassages(passages: readonly Passage[], context: ItemContext): ReadSentence[] {
  const read: ReadSentence[] = [];
  let lead: Lead | undefined;
  let isElsewhere = false;
  for (const passage of passages) {
    const occasion = occasionOf(passage, context);
    if (occasion) isElsewhere = occasion === 'other';
    const isProposed = lead?.read.endsWith(':') && lead.said.at(-1)?.kind === 'proposed';
    if (!passage.listed) lead = undefined;
    const said = isElsewhere
      ? passage.sentences.map(() => [silent])
      : readPassage(passage, lead, context).map((each) =>
          // `Venstre foreslår:` and, below it, `Sagen udsættes.`
          isProposed ? each.map((one) => (isExplicit(one) ? silent : one)) : each,
        );
    passage.sentences.forEach(({ words }, index) => {
      read.push({ words, block: passage.block, said: said[index] ?? [] });
    });
    const last = passage.sentences.at(-1);
    if (!passage.listed && last && /[:,]$|(?:at|følgende)$/iu.test(last.read)) {
      lead = { read: last.read, said: said.at(-1) ?? [] };
    }
  }
  return read;
}

/** Of a line that is but a body, a day or a label over what follows: `Økonomiudvalget den 3. marts 2020`, `Fra protokollen:` */
function occasionOf({ sentences }: Passage, context: ItemContext): 'own' | 'other' | undefined {
  const [only] = sentences;
  if (only === undefined || sentences.length > 1 || only.read.length > 100) return undefined;
  const line = only.read.replace(/[.:]$/u, '');
  if (firstVerb(line)) return undefined;
  const label = only.read.endsWith(':') ? readLabel(line, context) : undefined;
  if (label === 'own' || label === 'other') return label;
  return label === 'protocol' ? 'other' : readOccasion(line, context);
}

function readPassage(passage: Passage, lead: Lead | undefined, context: ItemContext): Said[][] {
  let within: Said['kind'] | undefined;
  const [first] = passage.sentences;
  return passage.sentences.map((sentence) => {
    if (passage.isOpaque) return [mayChange(sentence.read) ? unread : loose];
    const found =
      passage.listed && lead
        ? readUnder(lead, sentence, context)
        : readSentence(sentence, passage, context);
    const isLabelled = /^[^:]{1,100}:/u.test(sentence.read);
    const opened = found.find(({ kind }) => kind === 'protocol' || kind === 'other')?.kind;
    if (opened ?? isLabelled) within = opened;
    if (within === 'other') return [{ kind: 'other' }];
    if (within === 'protocol') return found.filter(isExplicit);
    const isRemark =
      first !== undefined && found.some(isMoreOfIt) && opensRemark(first.read, context);
    return isRemark ? found.map((each) => (isMoreOfIt(each) ? silent : each)) : found;
  });
}

/** Within a paragraph of remarks. */
const isMoreOfIt = (said: Said): boolean => said.kind === 'loose' && said.limits !== true;

/** Within recorded words only a decision of the body counts. */
const isExplicit = (said: Said): boolean => said.kind === 'whole' && said.about === 'item';

/** In characters; what is longer is no decision. */
const longestSentence = 1500;

function readSentence(
  { read }: Sentence,
  { number, listed }: Passage,
  context: ItemContext,
): Said[] {
  if (read.length > longestSentence) return [mayChange(read) ? unread : loose];
  const numbered = number === undefined ? read : `${number}. ${read}`;
  const isEntry = listed && number !== undefined && readClause(read, context).kind === 'whole';
  const text = isEntry ? numbered : read;
  const said: Said[] = [];
  for (const clause of clausesOf(text, context)) {
    const before = said.at(-1)?.kind;
    const one = readClause(clause, context, isEntry || /^(?:\d{1,2}|[a-h])[.):]/u.test(text));
    said.push(afterOthers(before, one, clause));
  }
  return said;
}

const dependent =
  /^(?:at|ønske|foresl|foreslog|stemte|stemmer|tog|tager|kan|kunne|vil|ville|finder|mener|henvis|undlod|begær|opfordr|anbefal|indstil|derfor|i stedet)/iu;

/** A clause after what somebody wants belongs to it, or else is not understood. */
function afterOthers(before: Said['kind'] | undefined, said: Said, clause: string): Said {
  if (before !== 'proposed' && before !== 'protocol') return said;
  if (dependent.test(clause.trim()) || said.kind === 'silent' || said.kind === 'loose')
    return silent;
  return said.kind === 'dropped' ? said : unread;
}
