/** What the declaration of a fact holds; the facts themselves are listed in `index.ts`. */
import type { Report } from '../problem.ts';
import type { Fields } from '../yaml-fields.ts';

/** How a value is read from YAML and written to it. */
export interface Form<Read> {
  /** Reads the value of `key`; reports a wrong one and then returns what an absent one gives. */
  read(fields: Fields, key: string, report: Report): Read;
  /** The value as it stands in the file: plain data or nodes of `yaml`; `undefined` for no line. */
  write(value: NonNullable<Read>): unknown;
}

/** One key of a YAML mapping. */
export interface Entry<Read = unknown> {
  /** The key in the file, in Danish. */
  key: string;
  form: Form<Read>;
  /** The absence of a required key is reported by `noegle-mangler`. */
  need?: 'required' | 'recommended';
}

/** The keys of a YAML mapping in the order of the file, by the names their values have in code. */
export type Entries = Readonly<Record<string, Entry>>;

type ReadOf<Declared extends Entry> = ReturnType<Declared['form']['read']>;

/** The object that a mapping with `Declared` keys is read as: what may be `undefined` is optional. */
export type ValuesOf<Declared extends Entries> = {
  [Name in keyof Declared as undefined extends ReadOf<Declared[Name]> ? never : Name]: ReadOf<
    Declared[Name]
  >;
} & {
  [Name in keyof Declared as undefined extends ReadOf<Declared[Name]> ? Name : never]?: NonNullable<
    ReadOf<Declared[Name]>
  >;
};

/** One fact of a meeting: a key of its file's frontmatter, and all that Punkt does with it. */
export interface Fact<Read = unknown> extends Entry<Read> {
  /** What an editor writes: a cell of the guide's table of keys. Danish, Markdown. */
  about: string;
  /** The value that `npm run new` writes, as YAML. */
  inNewMeeting?(meeting: NewMeeting): string;
  /** The value that `npm run new` shows on a line that is commented out, as YAML. */
  example?: string;
  /**
   * Its words in the document that the meeting was imported from; `kilde-tabt` and `kilde-aendret`
   * report words that are missing or differ. A fact without it is not compared.
   */
  sourceWords?(value: NonNullable<Read>): string;
  /**
   * Its row on the pages of the meeting; an empty text shows none. A fact without it has markup of
   * its own in `components/MeetingFacts.astro`, or is not shown.
   */
  row?: { label: string; text(value: NonNullable<Read>): string };
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

/** Gives a declaration its type: what `form` reads is what the other functions get. */
export const fact = <Read>(declaration: Fact<Read>): Fact<Read> => declaration;
