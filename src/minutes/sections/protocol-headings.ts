/**
 * Headings of what a member or a party has entered in the minutes (kommunestyrelsesloven § 13):
 * `Protokollering`, `Mindretalsudtalelse fra SF`, `Venstre ønskede tilført protokollen:`.
 */
import { joinSpaced, visibleText } from '../words/plain-words.ts';

/** In characters: a longer line is text. */
const longest = 120;

const protocol = '(?:(?:beslutnings)?protokol(?:len)?|referat(?:et)?)';
const nouns = [
  'protokollering(?:er)?',
  'protokollat(?:er)?',
  'protokoltilførs(?:el|ler)',
  'protokol(?:bemærkning|udtalelse|erklæring)(?:e?r)?',
  'mindretals-?(?:udtalelse|bemærkning|erklæring)(?:e?r)?',
  'særstandpunkt(?:er)?',
  'særudtalelser?',
  `(?:bemærkning(?:er)?|udtalelser?|erklæring(?:er)?|tilføjelser?|tilførsel) til ${protocol}`,
  `(?:tilført(?: til)?|ført til|indført i|optaget i) ${protocol}`,
];
const noun = `(?:${nouns.join('|')})`;

/** A noun, after whose it is or before; `Enhedslistens protokollering`, `Protokollering fra SF (2)`. */
const title = new RegExp(
  String.raw`^(?:([^.!?:;]{2,60}?)s |)${noun}(?: (?:fra|ved|v\.) ([^()]{1,70}?))?(?: ?\([^()]{1,60}\))?$`,
  'iu',
);

/** In lower case within the name of a party or a person. */
const small =
  'og|samt|for|i|af|de|gruppen?|listen?|partiet|medlemmerne|medlem|borgmester|viceborgmester|formand|næstformand';
/** Words with capitals, apart from a few: a name, and no sentence. */
const word = String.raw`(?:\(?(?:\p{Lu}|\d)\S*|${small})`;
const name = new RegExp(`^${word}(?:,? ${word})*$`, 'u');

/** `SF ønskede følgende tilført protokollen`, `Venstre afgav følgende protokolbemærkning`. */
const sentence = new RegExp(
  String.raw`^(\p{Lu}[^.!?;:]{0,80}?) (?:ønske(?:de|r|t)|bad|begær(?:ede|er)|fik|får|lod|anmodede|fremsatte|afgav)(?: [\p{L},]+){0,6}? (?:${noun}|protokolleret)(?!\p{L})`,
  'u',
);

/** What may follow it where it announces the words. */
const announced = /^,? ?(?:følgende|at|med følgende ordlyd)?$/u;

/** Whether a whole line is such a heading. A sentence is one only with its colon. */
export function isProtocolHeading(line: string): boolean {
  if (line.length > longest || !/^\p{Lu}/u.test(line)) return false;
  const text = joinSpaced(visibleText(line));
  const bare = text.replace(/ ?:$/u, '');
  const [whole, before, after] = title.exec(bare) ?? [];
  if (whole !== undefined) return isName(before) && isName(after);
  const [said, who] = (text.endsWith(':') && sentence.exec(bare)) || [];
  return said !== undefined && isName(who) && announced.test(bare.slice(said.length));
}

const isName = (text: string | undefined): boolean => text === undefined || name.test(text);

/** Whether a sentence says that someone has something entered in the minutes. */
export const entersInProtocol = (text: string): boolean => sentence.test(visibleText(text));
