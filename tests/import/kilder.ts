/** The five source documents of `tests/fixtures/kilder`, and what the importer makes of them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { RootContent } from 'mdast';
import {
  importDocument,
  type Imported,
  type SourceDocument,
} from '../../src/import/import-document.ts';
import { readText } from '../../src/import/formats/text/read-text.ts';
import { sayNote, type ImportNote, type ImportReport } from '../../src/import/report.ts';
import { stringifyBlocks } from '../../src/minutes/markdown/markdown.ts';
import type { AgendaItem, Section } from '../../src/minutes/model.ts';

/** The first three letters of a document's name, as `quirks` are listed by. */
export const kildeNames = ['000', '001', '002', '003', '004'] as const;
export type KildeName = (typeof kildeNames)[number];

const folder = new URL('../fixtures/kilder/', import.meta.url);

export const chefforum = {
  key: 'chefforum',
  name: 'Chefforum',
  formerNames: [{ name: 'Tværgående chefgruppe' }],
  abbreviations: ['CF', 'TCG'],
};

export function kildeFile(name: KildeName): string {
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}_`));
  if (file === undefined) throw new Error(`No fixture ${name}`);
  return file;
}

export const kildeBytes = (name: KildeName): Buffer =>
  readFileSync(new URL(kildeFile(name), folder));

export const kildeText = (name: KildeName): string => kildeBytes(name).toString('utf8');

/** A document's words from the first item on: all but the marks that are no words. */
export function wordsOfSource(name: KildeName): string[] {
  const text = kildeText(name);
  const lines = text.slice(text.indexOf('\nPunkt 1: ')).split('\n');
  return lines.flatMap((line) =>
    line
      .replace(/^ *[-·] /, '')
      .replaceAll('**', '')
      .replaceAll(/<(http[^>]*)>/g, '$1')
      .split(/\s/)
      .filter((word) => word !== ''),
  );
}

/** A made-up document as the importer gets it. */
export function documentOf(text: string): SourceDocument {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: 'proeve.txt', sha256, lines: readText(text), noise: [], doubts: [] };
}

export interface ImportedKilde extends Imported {
  report: ImportReport;
}

/** Imports a text that must succeed. */
export function importText(text: string, file = 'proeve.txt'): ImportedKilde {
  const document = { ...documentOf(text), file };
  const { report, imported } = importDocument(document, {
    committees: [chefforum],
    given: {},
    findFiles: () => [],
  });
  if (imported === undefined) throw new Error(report.notes.map(sayNote).join('\n'));
  return { ...imported, report };
}

const cache = new Map<KildeName, ImportedKilde>();

export function importKilde(name: KildeName): ImportedKilde {
  const found = cache.get(name) ?? importText(kildeText(name), kildeFile(name));
  cache.set(name, found);
  return found;
}

/** Item `number` of a source document. */
export function punkt(name: KildeName, number: number): AgendaItem {
  const item = importKilde(name).meeting.items[number - 1];
  if (item?.number !== String(number)) throw new Error(`No Punkt ${number} in ${name}`);
  return item;
}

/** The first section of an item with this heading. */
export function afsnit(name: KildeName, number: number, heading: string | null): Section {
  const section = punkt(name, number).sections.find((found) => found.heading === heading);
  if (section === undefined) throw new Error(`No ${String(heading)} in ${name} Punkt ${number}`);
  return section;
}

/** The blocks of a section as they are written, a block each. */
export const markdown = (name: KildeName, number: number, heading: string | null): string[] =>
  blocksOf(afsnit(name, number, heading).blocks);

const blocksOf = (blocks: readonly RootContent[]): string[] =>
  blocks.map((block) => stringifyBlocks([block]));

/** A minimal document around the text of one section. */
export const minutesWith = (body: string, heading = 'Sagsfremstilling'): string =>
  `REFERAT Chefforum d. 20-11-2012\n\nPunkt 1: Titel\n\n${heading}\n\n${body}\n\nBeslutning\n\nGodkendt.`;

/** The blocks made of `body` under `heading`. */
export function sectionOf(body: string, heading?: string): string[] {
  const { meeting } = importText(minutesWith(body, heading));
  return blocksOf(meeting.items[0]?.sections[0]?.blocks ?? []);
}

/** The notes as `line kind`, in order. */
export const noteList = (notes: readonly ImportNote[]): string[] =>
  notes.map(({ line, kind }) => `${line ?? '-'} ${kind}`);
