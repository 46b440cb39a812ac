/** The archive: all meetings of one site, joined into committees, cases, subjects and years. */
import type { RootContent } from 'mdast';
import type { CaseNumber } from '../minutes/case-number.ts';
import type { Committee } from '../minutes/committee.ts';
import type { Place } from '../minutes/problem.ts';
import type { Shown } from '../privacy/attachment-findings.ts';
import type { EarlierText, ItemOutline, MeetingOutline } from './outline.ts';
import type { SiteSettings } from './read-settings.ts';

export type { SiteSettings };

/** One committee with its meetings, oldest first. */
export interface CommitteeMeetings {
  committee: Committee;
  meetings: MeetingOutline[];
}

export interface ItemReference {
  meeting: MeetingOutline;
  item: ItemOutline;
}

/** A sag: every item with its number, oldest first. */
export interface CaseFile {
  number: CaseNumber;
  items: ItemReference[];
}

/** A KLE subject (`00.01.00`) or group of subjects (`00.01`) with the items of its cases. */
export interface Subject {
  number: string;
  /** Oldest first; each once, however many of its cases belong here. */
  items: ItemReference[];
  /** Numbers of a group's subjects, in order; empty for a subject. */
  subjects: string[];
}

/** A page of `sider/`. */
export interface ContentPage {
  title: string;
  /** Markdown blocks of the page. */
  blocks: RootContent[];
}

/**
 * An entry of `omdirigeringer.yml`: what has become of an address and of every address below it
 * that has no nearer entry. Addresses are in their canonical form, see `parseAddress`.
 */
export type Move = Redirect | Withdrawal;

/**
 * An entry of `omdirigeringer.yml` on an address whose number has come to name another item: the page
 * stays and says where the item is that the address was published for.
 */
export interface Renumbering {
  kind: 'renumbering';
  from: string;
  /** The item as it is now, or its meeting. */
  to: string;
  /** Where `from` and `to` stand in the file. */
  position: Place;
  target: Place;
}

/** Those of each meeting, by its address, in the order of the file. */
export type Renumberings = ReadonlyMap<string, readonly Renumbering[]>;

interface Redirect {
  kind: 'redirect';
  from: string;
  to: string;
  /** Where `from` and `to` stand in the file. */
  position: Place;
  target: Place;
}

export interface Withdrawal {
  kind: 'withdrawal';
  from: string;
  /** ISO day. */
  date: string;
  /** Why, in the editor's words. */
  reason: string;
  /** The withdrawn address with which this page vanished; absent where it was withdrawn itself. */
  along?: string;
  position: Place;
}

/** Entries by their address. */
export type Moves = ReadonlyMap<string, Move>;

/** An attachment file whose text was read; `digest` is that of its bytes. */
export interface ShownFile {
  digest: string;
  shown: Shown;
}

/** Plain data without the text of meetings, which is read where it is shown. */
export interface Archive {
  settings: SiteSettings;
  /** ISO day on which the site is made; without it nothing is said that depends on the day. */
  today?: string;
  /** Every committee of `udvalg.yml`, in its order, also those without meetings yet. */
  committees: Map<string, CommitteeMeetings>;
  /** By `<committee>/<slug>`, all meetings, oldest first. */
  meetings: Map<string, MeetingOutline>;
  /** By address form; in order of their latest item, newest first. */
  cases: Map<string, CaseFile>;
  /** KLE subjects and groups by number, in its order; only those that have items. */
  subjects: Map<string, Subject>;
  /** `kle.yml`: the municipality's own titles of KLE numbers, most of which have none. */
  subjectTitles: ReadonlyMap<string, string>;
  /** By year `YYYY`, newest first; meetings oldest first. */
  years: Map<string, MeetingOutline[]>;
  /** By file name without ending: `om`, `tilgaengelighed`, `privatliv`. */
  pages: Map<string, ContentPage>;
  /** The files below `bilag/` that are published, as `<committee>/<slug>/<name>`. */
  publishedFiles: ReadonlySet<string>;
  /** What can be searched of those of them that have been inspected, by their names. */
  shown: ReadonlyMap<string, ShownFile>;
  /** What has moved or been withdrawn; nothing else in the archive holds what has been withdrawn. */
  moves: Moves;
  /** The numbers that have come to name other items. */
  renumberings: Renumberings;
  /** `adresser.txt`: every address ever published, with its line in the file. */
  ledger: ReadonlyMap<string, number>;
  /** Earlier texts of the meetings' files, by path from the content folder; most have none. */
  history: ReadonlyMap<string, readonly EarlierText[]>;
  /** ISO days on which attachment files were last replaced by others, as far as known; by their names. */
  replaced: ReadonlyMap<string, string>;
  /**
   * The lasting addresses of the site in their canonical form, as its products declare them, without
   * those that have moved or been withdrawn.
   */
  addresses: ReadonlySet<string>;
}
