/** What is declared of a fact; the facts themselves are listed in `index.ts`. */
import type { Entry, Value } from './entries.ts';

/**
 * One fact of a meeting: a key of its file's frontmatter, and everything that is done with it.
 * `Read` is what its form reads, `undefined` included where an absent key has no default.
 */
export interface Fact<Read = Value | undefined> extends Entry<Read> {
  /** What an editor writes: a cell of the guide's table of keys. Danish, Markdown. */
  about: string;
  /** The value that `npm run new` writes, as YAML. */
  inNewMeeting?(meeting: NewMeeting): string;
  /** The value that `npm run new` shows on a line that is commented out, as YAML. */
  example?: string;
  /** Mostly the same from one meeting of a committee to the next: `npm run new` can take it over. */
  staysAlike?: true;
  /**
   * Its words in the document that the meeting was imported from; `kilde-tabt` and `kilde-aendret`
   * report words that are missing or differ. A fact without it is not compared.
   */
  sourceWords?(value: NonNullable<Read>): string;
  /**
   * Its row on the pages of the meeting; an empty text shows none. A fact without it has markup of
   * its own in `components/MeetingFacts.astro`, or is not among the facts shown there. `names` counts the
   * people that the text names: many are folded.
   */
  row?: {
    label: string;
    text(value: NonNullable<Read>): string;
    names?(value: NonNullable<Read>): number;
  };
}

/** Facts in the order of the file, by the names of their fields in `Meeting`. */
export type Facts = Readonly<Record<string, Fact>>;

/** What is known of a meeting that `npm run new` begins. */
export interface NewMeeting {
  /** The committee's key in `udvalg.yml`, and its name. */
  committee: string;
  committeeName: string;
  /** ISO day. */
  date: string;
}

/** Types a declaration: what `form` reads is what the declaration's functions get. */
export const fact = <Read>(declaration: Fact<Read>): Fact<Read> => declaration;
