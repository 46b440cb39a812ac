/** The names of committees (`udvalg.yml`) as running text has them. */
import type { Committee } from '../minutes/committee.ts';
import { definiteEnds, functionWords, meetingHeads } from './vocabulary.ts';

/** A committee that has a certain name. */
export interface NamedCommittee {
  key: string;
  /** Last day of the name (ISO), if it is a former one. */
  until?: string;
  /** The exact spelling required where the lower-case form is a common word: `MED`. */
  spelling?: string;
}

export interface CommitteeNames {
  /** By folded tokens with one space between: `teknik - og miljøudvalget`. */
  forms: ReadonlyMap<string, readonly NamedCommittee[]>;
  /** Number of tokens of the longest name, by first token. */
  longest: ReadonlyMap<string, number>;
}

/** A token: a word with its genitive ending, or one other character. */
// eslint-disable-next-line regexp/no-super-linear-move -- one letter matches
export const wordOrMark = /[\p{L}\p{N}]+(?:['’]\p{L}{1,2})?|\S/gu;

export const fold = (word: string): string => word.toLowerCase().replace('’', "'");

/**
 * Collects names, former names and abbreviations of all committees in their Danish inflections: with
 * and without the article (`Byråd`, `Byrådet`), in the genitive (`Byrådets`, `BR's`), and, of names,
 * compounded with `møde` (`byrådsmødet`).
 */
export function committeeNames(committees: Iterable<Committee>): CommitteeNames {
  const forms = new Map<string, NamedCommittee[]>();
  const longest = new Map<string, number>();
  const add = (form: string, named: NamedCommittee): void => {
    const known = forms.get(form) ?? [];
    if (known.some(({ key }) => key === named.key)) return;
    forms.set(form, [...known, named]);
    const parts = form.split(' ');
    const [first = ''] = parts;
    longest.set(first, Math.max(parts.length, longest.get(first) ?? 0));
  };
  for (const { key, name, formerNames, abbreviations } of committees) {
    for (const form of formsOfName(name)) add(form, { key });
    for (const abbreviation of abbreviations) {
      const isWord = functionWords.has(fold(abbreviation));
      const named = { key, ...(isWord && { spelling: abbreviation }) };
      for (const form of genitives(partsOf(abbreviation))) add(form, named);
    }
    for (const former of formerNames) {
      const named = { key, ...(former.until !== undefined && { until: former.until }) };
      for (const form of formsOfName(former.name)) add(form, named);
    }
  }
  return { forms, longest };
}

/** The keys of the committees that `name` names; none where it is the name of none. */
export const committeesNamed =
  ({ forms }: CommitteeNames) =>
  (name: string): string[] =>
    (forms.get(partsOf(name)) ?? []).map(({ key }) => key);

const partsOf = (name: string): string => (name.match(wordOrMark) ?? []).map(fold).join(' ');

function formsOfName(name: string): Set<string> {
  const whole = partsOf(name);
  const bare = definiteEnds.filter((end) => whole.endsWith(end)).map((end) => cut(whole, end));
  const stems = [whole, ...bare];
  const compounds = stems.flatMap((stem) => [
    `${stem}møde`,
    `${stem}smøde`,
    ...(meetingHeads.test(stem) ? [stem.replace(meetingHeads, 'møde')] : []),
  ]);
  const definite = [whole, ...compounds].flatMap((form) =>
    definiteEnds.map((end) => (form.endsWith('møde') ? `${form}t` : form + end)),
  );
  return new Set([...stems, ...compounds, ...definite].flatMap(genitives));
}

const genitives = (form: string): string[] => [form, `${form}s`, `${form}'s`];

const cut = (text: string, end: string): string => text.slice(0, -end.length);
