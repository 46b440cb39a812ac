/** Takes a content file apart: the facts between two lines of `---`, and the Markdown below. */
import matter from 'gray-matter';
import type { Report } from './problem.ts';
import { readYamlFields, type Fields } from './yaml-fields.ts';

export interface ContentFile {
  /** `undefined` when the facts cannot be read; the problem is then reported. */
  facts: Fields | undefined;
  /** Markdown, with an empty line for every line above it, so that places in it hold in the file. */
  body: string;
}

const opening = /^---[ \t]*(\S*)[^\n]*\n/;
const closing = /\n---[ \t]*(?:\n|$)/;

/**
 * Splits a file's text and reads its facts, which may have `keys` only. A byte order mark and
 * Windows' line ends are the editor's program's and say nothing.
 */
export function readFrontmatter(
  typed: string,
  keys: readonly string[],
  report: Report,
): ContentFile {
  const text = plainLines(typed);
  const start = opening.exec(text);
  if (start === null || !closing.test(text)) {
    report('frontmatter-mangler', undefined, start !== null);
    return { facts: undefined, body: text };
  }
  const [, language] = start;
  if (language !== undefined && language !== '') {
    report('frontmatter-sprog', { line: 1, column: 4 }, language);
    return { facts: undefined, body: '' };
  }
  const { yaml, body } = split(text);
  return { facts: readYamlFields(yaml, keys, report), body };
}

/** The body alone of a file whose facts can be read. */
export const bodyOf = (typed: string): string => split(plainLines(typed)).body;

const plainLines = (typed: string): string => typed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

function split(text: string): { yaml: string; body: string } {
  let yaml = '';
  const { content } = matter(text, {
    engines: { ...refusedEngines, yaml: (source: string) => ((yaml = source), {}) },
  });
  const above = text.length - content.length;
  const lines = text.slice(0, above).split('\n').length - 1;
  return { yaml, body: '\n'.repeat(lines) + content };
}

/** gray-matter's other engines would run code or read another language; none is ever reached. */
const refusedEngines = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee'].map((name) => [name, refuse]),
);

function refuse(): never {
  throw new Error('Only YAML frontmatter is read');
}
