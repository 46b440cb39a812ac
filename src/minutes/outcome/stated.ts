/** The outcome that an editor states: `Udfald: godkendt`, `Udfald: 1 godkendt, 2 udsat`, `Udfald: intet`. */
import { outcomeBadge } from '../../i18n/da-outcomes.ts';
import { outcomes, type ItemOutcome, type Outcome, type PointOutcome } from './outcome.ts';

/** The item has no badge, whatever its decision says. */
const hiding = ['intet', 'skjult'];

/** Each word that can be stated, in lower case. */
export const statedWords: readonly string[] = [
  ...outcomes.filter((outcome) => outcome !== 'none-stated').map((outcome) => wordOf(outcome)),
  ...hiding,
];

/** Reads the value of the field; `undefined` where it is none of the words there are. */
export function parseStated(value: string): ItemOutcome | undefined {
  const words = value
    .toLocaleLowerCase('da')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.;,]$/u, '')
    .trim();
  if (hiding.includes(words)) return { outcome: 'none-stated' };
  const outcome = outcomeNamed(words);
  if (outcome) return { outcome };
  const points = words.split(', ').map(parsePoint);
  return points.every((point) => point !== undefined)
    ? { outcome: 'none-stated', points }
    : undefined;
}

function parsePoint(words: string): PointOutcome | undefined {
  const [, points, word = ''] =
    /^(?:ad |pkt\. |punkt )?(\d{1,2}[a-z]?(?: ?(?:[-–]|og) ?\d{1,2}[a-z]?)?):? (.+)$/u.exec(
      words,
    ) ?? [];
  const outcome = outcomeNamed(word);
  return points === undefined || outcome === undefined ? undefined : { points, outcome };
}

const outcomeNamed = (words: string): Outcome | undefined =>
  outcomes.find((each) => each !== 'none-stated' && wordOf(each) === words);

/** The value of the field for a stated outcome. */
export function writeStated({ outcome, points }: ItemOutcome): string {
  if (points) return points.map((each) => `${each.points} ${wordOf(each.outcome)}`).join(', ');
  return wordOf(outcome);
}

function wordOf(outcome: Outcome): string {
  return outcome === 'none-stated' ? 'intet' : outcomeBadge[outcome].toLocaleLowerCase('da');
}
