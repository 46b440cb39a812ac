/**
 * Mentions of other items of the same meeting: `jf. punkt 4`, `dagsordenspunkt 4`.
 *
 * Nearly every paper has points, so a mention counts only where the words around it say that it is one
 * of the agenda, and none of them names anything else that it may be a point of.
 */
import {
  agendaGenitives,
  isAcronym,
  isOtherBody,
  joining,
  papers,
  speaksAsPaper,
} from './governing-words.ts';
import { wordAt, type Tokens } from './phrases.ts';
import { beginsNoPaper, isOfPaper, numberAt } from './points.ts';
import type { Reference, TextContext } from './reference.ts';
import { inSpan, sentenceSpans, spanAt, type Span } from './sentence-places.ts';
import { tokenise, type Token } from './tokens.ts';
import { isToldElsewhere } from './told-elsewhere.ts';
import { previousWords } from './vocabulary.ts';

/** Numbers that are named together: `punkt 4, 5 og 7`. */
interface Group {
  /** Indexes of the first and the last token. */
  first: number;
  last: number;
  items: { number: string; start: number; end: number }[];
}

interface ReadText {
  text: string;
  tokens: Tokens;
  /** Its sentences. */
  spans: readonly Span[];
}

/** The mentions in `text`, whose tokens are `tokens`. */
export function findItems(text: string, tokens: Tokens, context: TextContext): Reference[] {
  if (!tokens.some(({ kind }) => kind === 'item')) return [];
  const read = { text, tokens, spans: sentenceSpans(text) };
  return groupsOf(text, tokens).flatMap((group) => {
    if (!isOfAgenda(read, group, context)) return [];
    return group.items.map(({ start, end, number }) => {
      return { start, end, to: { kind: 'item' as const, number } };
    });
  });
}

/**
 * Whether the numbers between two places of a decision about the agenda, `tillægspunkt 2 og 3`, are items
 * of the meeting that `context` tells: the same reading as that of a mention there.
 */
export function isOwnItem(text: string, start: number, end: number, context: TextContext): boolean {
  const tokens = tokenise(text, context.names);
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first < 0 || last < first) return false;
  const items = tokens.slice(first, last + 1).flatMap((token) => {
    return token.kind === 'item' ? [token] : [];
  });
  const read = { text, tokens, spans: sentenceSpans(text) };
  return isOfAgenda(read, { first, last, items }, { ...context, approvesAgenda: true });
}

function groupsOf(text: string, tokens: Tokens): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    // `sag nr. 4` is one only beside a day.
    if (token?.kind !== 'item' || /^s/iu.test(text.slice(token.start))) continue;
    const group: Group = { first: at, last: at, items: [token] };
    // After commas alone the numbers are no list: `pkt. 4, 1. pkt.`
    for (let pending: Group['items'] = [], next = numberAfter(tokens, at); next;) {
      pending.push(next.item);
      if (next.isLast) {
        group.items.push(...pending);
        group.last = next.at;
        pending = [];
      }
      next = numberAfter(tokens, next.at);
    }
    groups.push(group);
    at = group.last;
  }
  return groups;
}

/** The number joined to the one that ends at `at`: `og 5`, `, punkt 5`, `og 4.2`. */
function numberAfter(tokens: Tokens, at: number) {
  if (!joining.test(wordAt(tokens, at + 1))) return undefined;
  const found = numberAt(tokens, at + 2);
  if (found === undefined) return undefined;
  const { last, ...item } = found;
  return { at: last, isLast: wordAt(tokens, at + 1) !== ',', item };
}

function isOfAgenda(
  { text, tokens, spans }: ReadText,
  group: Group,
  context: TextContext,
): boolean {
  const [start, end] = [tokens[group.first]?.start ?? 0, tokens[group.last]?.end ?? 0];
  const sentence = inSpan(tokens, spanAt(spans, start));
  const isOther = (token: Token): boolean => isOtherMeeting(token, context);
  const earlier = sentence.filter((token) => token.end <= start);
  const later = sentence.filter((token) => token.start >= end);
  if (context.approvesAgenda && isToldElsewhere(later, context)) return false;
  const stated = agendaStated(text.slice(start, end), tokens, group);
  if (stated !== undefined) {
    const others = context.approvesAgenda ? earlier : sentence;
    return beginsNoPaper(tokens, stated + 1) && !others.some(isOther);
  }
  if (!beginsNoPaper(tokens, group.last + 1) || isOfPaper(tokens, group.first)) return false;
  if (group.items.some(({ number }) => context.hasPoint(number))) return false;
  const before = tokens.filter((token) => token.end <= start);
  if (context.approvesAgenda) {
    // `et notat til punkt 9` is a paper for the item, and has no such point.
    const isFor = /^(?:til|vedr|vedrørende)$/u.test(wordAt(tokens, group.first - 1));
    const isElse = (token: Token): boolean => isOther(token) || isOtherBody(token.word);
    if (!earlier.some((token) => isElse(token) || (!isFor && isPaper(token)))) return true;
  }
  if (sentence.some((token) => isOther(token) || isPaper(token) || isOfLaw(token))) return false;
  const [wordsBefore, wordsAfter] = [text.slice(0, start), text.slice(end)];
  if (treated.test(wordsBefore) || treatedAfter.test(wordsAfter)) return true;
  return (
    pointing.test(wordsBefore) &&
    stop.test(wordsAfter) &&
    !before.some((token) => isPaper(token) || isAcronym(text, token)) &&
    !speaksAsPaper([...before, ...later])
  );
}

const isPaper = ({ word }: Token): boolean => papers.test(word);

/** `§ 107, stk. 2, punkt 2, jf. punkt 4` */
const isOfLaw = ({ word }: Token): boolean => /^(?:§|§§|stk|litra|artikel|art)$/u.test(word);

/** Words by which a point is treated, as only those of a meeting are. */
const treated =
  /(?<!\p{L})(?:(?:behandl|drøft|orienter|beslut|fremlagde?|fremlægg)\p{L}{0,7}\s(?:under|af)|(?:sammen|samtidig|samtidigt)\smed)\s$/iu;
const treatedAfter =
  /^\s(?:(?:blev|bliver|er)\s)?(?:behandl|drøft)\p{L}{1,5}\s(?:samlet|sammen|under ét|først|sidst|til sidst|for lukkede døre)(?!\p{L})/iu;

/** Words that send the reader to another place, of this paper or of the agenda. */
const pointing =
  /(?<!\p{L})(?:jfr?\.?|jævnfør|se|henvis(?:es|er|ning)\stil|sammenhæng\smed)(?:\s(?:også|desuden|endvidere|endelig|under)){0,2}\s$/iu;

/** What ends the pointing; a comma not where it goes on to a part of the point. */
const stop = /^\s*(?:$|[.;)!?](?!\d)|,(?!\s*(?:stk|litra|nr|nummer|§|bilag|side|s\.|afsnit|\d)))/iu;

/**
 * The last token of the words that say of a group that it is of the agenda: `dagsordenspunkt 4`, `punkt 4
 * på dagens møde`; `undefined` where none do.
 */
function agendaStated(words: string, tokens: Tokens, { first, last }: Group): number | undefined {
  let end = last;
  if (/^(?:på|af|i|fra)$/u.test(wordAt(tokens, end + 1))) {
    let place = end + 2;
    while (
      /^(?:denne|dette|dagens|nærværende|samme|mødets|aftenens|den)$/u.test(wordAt(tokens, place))
    )
      place++;
    const noun = wordAt(tokens, place);
    if (/^dagsorden(?:en)?$/u.test(noun)) end = place;
    if (/^mødet?$/u.test(noun) && place > end + 2) end = place;
  }
  if (end > last || /^dagsorden/iu.test(words)) return end;
  return agendaGenitives.has(wordAt(tokens, first - 1)) ? last : undefined;
}

/** A word that another meeting than this one may be named by. */
function isOtherMeeting(token: Token, { committee }: TextContext): boolean {
  if (token.kind === 'day' || token.kind === 'week') return true;
  if (token.kind === 'committee') return token.committees.some(({ key }) => key !== committee);
  const { word } = token;
  return (
    previousWords.has(word) ||
    /^(?:næste|kommende|tidligere)$/u.test(word) ||
    /^\p{L}{3,}(?:møde|mødet|mødets|møder|forsamling|forsamlingen)$/u.test(word)
  );
}
