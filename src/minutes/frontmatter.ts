/** Takes a content file apart: the facts between two lines of `---`, and the Markdown below. */
import matter from 'gray-matter';
import { isReadable } from './encoding/encoding-fault.ts';
import { beyondLimits } from './limits.ts';
import type { Place, Report } from './problem.ts';
import { readYamlFields, type Fields } from './yaml/yaml-fields.ts';

interface ContentFile {
  /** `undefined` when the facts cannot be read; the problem is then reported. */
  facts: Fields | undefined;
  /** Markdown, with an empty line for each line above it, so that its line numbers are the file's. */
  body: string;
}

/** A line of `---`, and the language it may name; only YAML is read. */
// eslint-disable-next-line regexp/no-super-linear-backtracking -- where there is a line end, it matches
const opening = /^---(?=.*\n)[ \t]*(\S*)[^\n]*\n/;
/** What stands below the facts, and among them only where their end is missing. */
const item = /^## Punkt /m;
/** A line of nothing but `---`, with the line end before it. */
const closing = /\n---[ \t]*(?:\n|$)/;

/**
 * Splits a file's text and reads its facts, which may have `keys` only. A byte order mark and Windows'
 * line ends are ignored. `file` is its path from the content folder, where it is a meeting's.
 */
export function readFrontmatter(
  typed: string,
  keys: readonly string[],
  report: Report,
  file?: string,
): ContentFile {
  if (!isReadable(typed)) return { facts: undefined, body: '' };
  const beyond = beyondLimits(typed);
  if (beyond !== undefined) {
    report('fil-graense', beyond.place, beyond.limit);
    return { facts: undefined, body: '' };
  }
  const text = plainLines(typed);
  const parts = split(text);
  if (parts === undefined || item.test(parts.facts)) {
    const { place, fault } = faultOf(text, file);
    report('frontmatter-mangler', place, fault);
    return { facts: undefined, body: text };
  }
  if (parts.language !== '') {
    report('frontmatter-sprog', { line: 1, column: 4 }, parts.language);
    return { facts: undefined, body: '' };
  }
  const below = factBelow(parts.body, keys);
  if (below !== undefined) {
    const line = parts.facts.split('\n').length + 1;
    report('frontmatter-mangler', { line, column: 1 }, { kind: 'early', below });
    return { facts: undefined, body: parts.body };
  }
  return { facts: readYamlFields(yamlOf(parts.facts), keys, report), body: parts.body };
}

/** Why a file has no facts. */
export type FrontmatterFault =
  /** `file` is the path of one that is a meeting's. */
  | { kind: 'empty'; file: string | undefined }
  /** The first line is not `---`; `typed` is what it is, where it was meant as that. */
  | { kind: 'start'; typed: string | undefined }
  /** A line ends them, and `below` it there is one more. */
  | { kind: 'early'; below: string }
  /** No line ends the facts; one of `typed` was meant to, or else one after the fact `after`. */
  | { kind: 'end'; typed: string | undefined; after: string };

/** The first line of a body, where it is a fact of one of `keys`. */
function factBelow(body: string, keys: readonly string[]): string | undefined {
  const [line] = /^\S.*$/mu.exec(body) ?? [];
  const [, key = ''] = /^([\p{L}-]+):(?:\s|$)/u.exec(line ?? '') ?? [];
  return keys.includes(key) ? line : undefined;
}

/** What an editor's program makes of three hyphens, or a finger too many. */
const meantAsMark = /^[ \t]*(?:[-–—_=*][ ]?){1,8}[ \t]*$/u;

/** Why facts do not stand at the beginning of `text`, and where that shows. */
function faultOf(
  text: string,
  file: string | undefined,
): { place: Place; fault: FrontmatterFault } {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const place = { line: 1, column: 1 };
  if (text.trim() === '') return { place, fault: { kind: 'empty', file } };
  if (!opening.test(text)) {
    const typed = meantAsMark.test(first) ? first.trim() : undefined;
    return { place, fault: { kind: 'start', typed } };
  }
  // The first line that no fact and no list of one has.
  const at = lines.findIndex(
    (line, index) => index > 0 && !/^(?:[^#\s:-][^:]*:|[ \t]+\S|-[ \t]|#[^#])/u.test(line),
  );
  const end = at === -1 ? lines.length : at;
  const typed = meantAsMark.test(lines[end] ?? '') ? lines[end]?.trim() : undefined;
  const after = lines.slice(1, end).findLast((line) => line.trim() !== '') ?? '---';
  const fault: FrontmatterFault = {
    kind: 'end',
    typed: typed === '' ? undefined : typed,
    after: after.trim(),
  };
  return { place: { line: Math.min(end + 1, lines.length), column: 1 }, fault };
}

/** The body of a file whose facts can be read. */
export function bodyOf(typed: string): string {
  const text = plainLines(typed);
  return split(text)?.body ?? text;
}

const plainLines = (typed: string): string =>
  typed.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n');

/**
 * Language, facts (lines with their ends) and body; `undefined` when the text does not begin with
 * frontmatter, or does not end it.
 */
function split(text: string): { language: string; facts: string; body: string } | undefined {
  const start = opening.exec(text);
  if (start === null) return undefined;
  const [line, language = ''] = start;
  const rest = text.slice(line.length - 1);
  const end = closing.exec(rest);
  if (end === null) return undefined;
  const facts = rest.slice(1, end.index + 1);
  const above = text.slice(0, line.length - 1 + end.index + end[0].length);
  const lines = above.split('\n').length - 1;
  return { language, facts, body: '\n'.repeat(lines) + text.slice(above.length) };
}

/**
 * The facts as gray-matter passes them to its YAML engine, with an empty line for the opening line. It
 * ends the facts at any line that begins with its delimiter, so the delimiter includes the line end.
 */
function yamlOf(facts: string): string {
  let yaml = '';
  matter(`---\n${facts}---\n`, {
    delimiters: ['---', '---\n'],
    engines: { yaml: (source: string) => ((yaml = source), {}) },
  });
  return yaml;
}
