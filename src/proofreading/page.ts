/**
 * A page on the editor's own machine that shows documents beside what was read of them, item by item:
 * HTML that needs nothing else. Persons' numbers are masked as in every message, and of closed items only
 * the number of lines is told.
 */
import { proofreadingWords as words } from '../i18n/da-proofreading.ts';
import type { ImportNote } from '../import/report.ts';
import type { ShownSource } from '../import/shown-lines.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { renderBlocks } from '../render/blocks.ts';
import { element, escapeText } from '../render/html.ts';
import { itemColumn, problemNote } from './item-column.ts';
import { sourceColumn, type PageAddress } from './source-column.ts';
import { style } from './style.ts';

/** A document, as its import told of it. */
export interface ReadSource {
  /** As the user named it. */
  name: string;
  pageAddress: PageAddress;
  /** The report, as in the terminal. */
  told: readonly string[];
  notes: readonly ImportNote[];
  shown?: ShownSource;
  /** What was written, as it is read; absent where nothing was. */
  meeting?: Meeting;
  /** The problems of the meeting's file. */
  problems: readonly Problem[];
  attachments: readonly ReadAttachment[];
}

export interface ReadAttachment {
  name: string;
  problems: readonly Problem[];
}

/** The whole page. */
export function proofreadingPage(sources: readonly ReadSource[]): string {
  const body = [
    element('h1', words.title),
    element('p', words.intro),
    ...sources.map(sourceSection),
  ];
  return [
    '<!doctype html>',
    '<html lang="da">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', escapeText(`${words.title}: ${sources.map(({ name }) => name).join(', ')}`)),
    element('style', style),
    ...body,
    '</html>',
    '',
  ].join('\n');
}

function sourceSection(source: ReadSource): string {
  const { name, told, shown, meeting } = source;
  const head = [
    element('h2', escapeText(maskNumbers(name)), { class: 'name' }),
    element('pre', escapeText(told.map(maskNumbers).join('\n'))),
  ];
  if (shown === undefined) return element('section', [...head, words.noLines].join('\n'));
  const items = meeting?.items ?? [];
  const last = Math.max(-1, ...shown.lines.map(({ item = -1 }) => item), items.length - 1);
  const places = Array.from({ length: last + 2 }, (_, at) => at - 1);
  // Items of other documents are shown beside those.
  const own = shown.isJoined
    ? places.filter((at) => shown.lines.some(({ item = -1 }) => item === at))
    : places;
  const pairs = own.map((at) => pair(source, shown, at));
  return element('section', [...head, ...pairs, attachmentList(source)].join('\n'));
}

/** The lines of an item beside it; of the meeting itself for -1. */
function pair(
  { notes, pageAddress, meeting, problems }: ReadSource,
  shown: ShownSource,
  at: number,
) {
  const lines = shown.lines.filter(({ item = -1 }) => item === at);
  const item = meeting?.items[at];
  const own = problemsOf(problems, meeting, at);
  const read =
    meeting === undefined
      ? element('p', words.notRead)
      : item
        ? itemColumn(item, meeting, own)
        : at === -1
          ? meetingColumn(meeting, shown, own)
          : '';
  return element(
    'div',
    element('div', sourceColumn(lines, notes, pageAddress), {
      class: 'source',
      'aria-label': words.document,
      role: 'group',
    }) + element('div', read, { class: 'read', 'aria-label': words.read, role: 'group' }),
    { class: 'pair' },
  );
}

/** The problems between the beginnings of an item and of the next. */
function problemsOf(problems: readonly Problem[], meeting: Meeting | undefined, at: number) {
  const begins = (meeting?.items ?? []).map(({ position }) => position?.line ?? 0);
  return problems.filter(({ line }) => begins.findLastIndex((begin) => begin <= line) === at);
}

/** What stands above the items: the facts as the file has them, and the introduction. */
function meetingColumn(
  { introduction }: Meeting,
  { text = '' }: ShownSource,
  problems: readonly Problem[],
): string {
  const [, facts = ''] = /^---\n([^]*?)\n---\n/u.exec(text) ?? [];
  return [
    element('h2', words.meeting),
    element('pre', escapeText(maskNumbers(facts))),
    maskNumbers(renderBlocks(introduction, { interactive: false })),
    ...problems.map(problemNote),
  ].join('\n');
}

function attachmentList({ attachments, meeting }: ReadSource): string {
  if (meeting === undefined) return '';
  const entries = attachments.map(({ name, problems }) =>
    element(
      'li',
      escapeText(maskNumbers(name)) +
        (problems.length === 0
          ? ` – ${words.attachmentClean}`
          : problems.map(problemNote).join('')),
    ),
  );
  const list =
    entries.length === 0 ? element('p', words.noAttachments) : element('ul', entries.join('\n'));
  return element('h2', words.attachments) + list;
}
