/** Takes a content file apart: the facts between two lines of `---`, and the Markdown below. */
import matter from 'gray-matter';
import { isReadable } from './encoding/encoding-fault.ts';
import type { Report } from './problem.ts';
import { readYamlFields, type Fields } from './yaml-fields.ts';

interface ContentFile {
  /** `undefined` when the facts cannot be read; the problem is then reported. */
  facts: Fields | undefined;
  /** Markdown, with an empty line for each line above it, so that its line numbers are the file's. */
  body: string;
}

/** A line of `---`, and the language it may name; only YAML is read. */
const opening = /^---[ \t]*(\S*)[^\n]*\n/;
/** A line of nothing but `---`, with the line end before it. */
const closing = /\n---[ \t]*(?:\n|$)/;

/**
 * Splits a file's text and reads its facts, which may have `keys` only. A byte order mark and Windows'
 * line ends are ignored.
 */
export function readFrontmatter(
  typed: string,
  keys: readonly string[],
  report: Report,
): ContentFile {
  if (!isReadable(typed)) return { facts: undefined, body: '' };
  const text = plainLines(typed);
  const parts = split(text);
  if (parts === undefined) {
    report('frontmatter-mangler', undefined, opening.test(text));
    return { facts: undefined, body: text };
  }
  if (parts.language !== '') {
    report('frontmatter-sprog', { line: 1, column: 4 }, parts.language);
    return { facts: undefined, body: '' };
  }
  return { facts: readYamlFields(yamlOf(parts.facts), keys, report), body: parts.body };
}

/** The body of a file whose facts can be read. */
export function bodyOf(typed: string): string {
  const text = plainLines(typed);
  return split(text)?.body ?? text;
}

const plainLines = (typed: string): string => typed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

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
