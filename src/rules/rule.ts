/**
 * The form of a rule: what the checker promises an editor, what it looks at, and the example that
 * proves it. A rule is made by the function of its kind, which says what its `check` is given.
 */
import type { Nodes } from 'mdast';
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive, Move, Renumbering } from '../archive/model.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { ParsedMeeting } from '../minutes/parse-meeting.ts';
import type { Place, Report } from '../minutes/problem.ts';
import type { AttachmentFindings, InspectedAttachment } from '../privacy/attachment-findings.ts';

export type Severity = 'error' | 'warning';

/** Where a problem lies and how it is put right, in Danish, for an editor. */
export interface Saying {
  /** What is wrong, naming what was found. */
  reason: string;
  /** What to do. */
  advice: string;
  /** By this digest an editor may allow what was found, in `undtagelser.yml`; absent where nothing is to be allowed. */
  digest?: string;
  /**
   * The problem's line as it should be, where nothing is left to decide and no word of the minutes
   * changes: `check --fix` writes it.
   */
  fix?: string;
}

/** What every rule has. `Details` is what its text needs to be told. */
interface RuleText<Id extends string, Details extends unknown[]> {
  id: Id;
  /** An error refuses the build. */
  severity: Severity;
  /**
   * An import writes its file although this rule is broken, and tells it: an editor has to decide
   * before publication. The build still does as `severity` says.
   */
  importWrites?: true;
  /** One sentence of the table in the editor's guide. */
  about: string;
  say(...details: Details): Saying;
  example: Example;
}

/**
 * A good and a bad way of writing one place of the sample content (`tests/rules/sample.ts`). The tests put `bad`
 * in the place of `good` and expect this rule's problem, and no other, at `at`.
 */
export interface Example {
  /** File of the sample; the meeting when absent. */
  file?: string;
  good: string;
  bad: string;
  /** What `check --fix` makes of `bad`; absent where it leaves that to the editor. */
  mended?: string;
  /** `line:column`, 1-based, counted in characters. */
  at: `${number}:${number}`;
  /** The sample has been published before `bad` is written. */
  published?: true;
  /** ISO day on which the sample is checked. */
  today?: string;
  /** `undtagelser.yml` allows what is found in `bad`. */
  exempted?: true;
  /** The document that the sample's meeting was imported from is at hand: the same, or not. */
  source?: 'read' | 'other' | 'unreadable';
  /** This file, or what `bad` adds to the ledger, has come with a merge of another municipality's content. */
  merged?: true;
  /** A file that lies below `bilag/` besides. */
  otherAttachment?: string;
  /** What is found in the sample's attachment; `at` is then the beginning of that file. */
  attachment?: Partial<AttachmentFindings>;
}

/** Reports a rule's own problem; without a place it is the file's beginning. */
export type OwnReport<Details extends unknown[]> = (
  place: Place | undefined,
  ...details: Details
) => void;

/** A content folder whose files have been read, each by itself. */
export interface CheckedFolder {
  archive: Archive;
  folder: ContentFolder;
  /** Files that have errors of their own: what follows from them is not told as well. */
  broken: ReadonlySet<string>;
}

/** A comparison that finds the problems of several rules; it runs once for all of them. */
export type Comparison = (checked: CheckedFolder, reportFor: (file: string) => Report) => void;

/** A file as it is written. */
export interface RawFile {
  /** Path from the content folder, with `/`. */
  path: string;
  /** Empty for an attachment. */
  text: string;
  /** What was found in an attachment that has been inspected. */
  inspected?: InspectedAttachment | undefined;
}

/** Finds the problems of several rules in a file by itself; it runs once for all of them. */
export type FileCheck = (file: RawFile, report: Report) => void;

/** What a rule of each kind has besides. */
type Kinds<Details extends unknown[], Type extends Nodes['type']> = {
  /** Noticed only while a file is read, and so reported by its reader: a file in `src/`, or the first of several. */
  reading: { reportedBy: string };
  /** Checks each node of one type in the Markdown of meetings and of pages in `sider/`. */
  text: {
    nodeType: Type;
    check(node: Extract<Nodes, { type: Type }>, report: OwnReport<Details>): void;
  };
  /** Checks the raw text and the name of each file of the folder, whatever it is. */
  file: { checkedBy: FileCheck };
  /** Checks each meeting's file by itself. */
  meeting: { check(parsed: ParsedMeeting, report: OwnReport<Details>): void };
  /** Checks each item of each meeting. */
  item: { check(item: AgendaItem, meeting: Meeting, report: OwnReport<Details>): void };
  /** Checks what must hold between the files of the folder. */
  folder: { check(checked: CheckedFolder, reportFor: (file: string) => OwnReport<Details>): void };
  comparison: { comparedBy: Comparison };
  /**
   * Checks each entry of `omdirigeringer.yml`. Runs only where no rule of another kind, `ledger`
   * apart, has found an error.
   */
  move: { check(move: Move | Renumbering, archive: Archive, report: OwnReport<Details>): void };
  /** Checks the addresses in `adresser.txt`. Runs only where no rule of another kind has found an error. */
  ledger: { check(archive: Archive, report: OwnReport<Details>): void };
};

type Kind = keyof Kinds<unknown[], Nodes['type']>;

/** A rule of a kind, without its kind. */
type Definition<
  K extends Kind,
  Id extends string,
  Details extends unknown[],
  Type extends Nodes['type'] = Nodes['type'],
> = RuleText<Id, Details> & Kinds<Details, Type>[K];

export type RuleOf<
  K extends Kind,
  Id extends string = string,
  Details extends unknown[] = unknown[],
  Type extends Nodes['type'] = Nodes['type'],
> = { kind: K } & Definition<K, Id, Details, Type>;

/** Any rule. */
export type Rule = { [K in Kind]: RuleOf<K> }[Kind];

type Make<K extends Kind> = <Id extends string, Details extends unknown[]>(
  definition: Definition<K, Id, Details>,
) => RuleOf<K, Id, Details>;

export const readingRule: Make<'reading'> = (rule) => ({ kind: 'reading', ...rule });

export const textRule = <Id extends string, Details extends unknown[], Type extends Nodes['type']>(
  rule: Definition<'text', Id, Details, Type>,
): RuleOf<'text', Id, Details, Type> => ({ kind: 'text', ...rule });

export const fileRule: Make<'file'> = (rule) => ({ kind: 'file', ...rule });
export const meetingRule: Make<'meeting'> = (rule) => ({ kind: 'meeting', ...rule });
export const itemRule: Make<'item'> = (rule) => ({ kind: 'item', ...rule });
export const folderRule: Make<'folder'> = (rule) => ({ kind: 'folder', ...rule });
export const comparisonRule: Make<'comparison'> = (rule) => ({ kind: 'comparison', ...rule });
export const moveRule: Make<'move'> = (rule) => ({ kind: 'move', ...rule });
export const ledgerRule: Make<'ledger'> = (rule) => ({ kind: 'ledger', ...rule });
