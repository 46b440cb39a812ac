/** Parses YAML 1.2 and locates its nodes in the text. */
import { LineCounter, parseDocument, type Node } from 'yaml';
import { isReadable } from '../encoding/encoding-fault.ts';
import type { Place, Report } from '../problem.ts';
import { checkLines } from './lines/check-lines.ts';

/** What readers of nodes need besides the node. */
export interface YamlSource {
  places: LineCounter;
  report: Report;
  /** What is parsed: the text, or what its lines mean where they are not read as what they say. */
  text: string;
  /** The key that is read under another, which it is taken for: lines to paste have that. */
  misspelled?: { line: number; typed: string; meant: string };
}

/**
 * Parses `text`, which may have `keys` if they are known. Reports each line that YAML would not read as
 * what it says, and reads it as it is meant; then the first syntax error, with which the root is
 * `undefined`, as it is for a file that is no UTF-8. An empty text has the root `null`.
 */
export function parseYaml(
  text: string,
  report: Report,
  keys: readonly string[] = [],
): { root: Node | null | undefined; source: YamlSource } {
  const places = new LineCounter();
  if (!isReadable(text)) return { root: undefined, source: { places, report, text } };
  // A byte order mark is no part of a key; one that does not begin the file is told by a rule of its own.
  const { meant, faults } = checkLines(text.replaceAll('\uFEFF', ''), keys);
  for (const { place, why, meant: line } of faults) report('yaml-tekst', place, why, line);
  const document = parseDocument(meant, { lineCounter: places, uniqueKeys: false });
  const source: YamlSource = { places, report, text: meant };
  const [error] = document.errors;
  if (error === undefined) return { root: document.contents, source };
  // Mostly what has been told, seen from further down.
  if (faults.length > 0) return { root: undefined, source };
  const { line, col } = places.linePos(error.pos[0]);
  const place = { line, column: col };
  report(
    'yaml-syntaks',
    place,
    yamlError(error.code, lineAt(line, source)),
    lineAt(line, source).trim(),
  );
  return { root: undefined, source };
}

/** A line of what is parsed, by its number. */
export const lineAt = (line: number, { text }: YamlSource): string =>
  text.split(/\r?\n/)[line - 1] ?? '';

/** The line of a node, with something else instead of it; `undefined` where it has several lines. */
export function lineWith(instead: string, node: Node, source: YamlSource): string | undefined {
  const [start = 0] = node.range ?? [];
  const end = start + typedOf(node, source).trimEnd().length;
  const [from, to] = [source.places.linePos(start), source.places.linePos(end)];
  if (from.line !== to.line) return undefined;
  const line = lineAt(from.line, source);
  const mended = line.slice(0, from.col - 1) + instead + line.slice(to.col - 1);
  const { misspelled } = source;
  return misspelled?.line === from.line
    ? mended.replace(misspelled.typed, () => misspelled.meant)
    : mended;
}

/** A node as it is typed. */
export const typedOf = (node: Node, { text }: YamlSource): string =>
  text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);

/** Where `node` begins. */
export function placeOfNode(node: Node | null, { places }: YamlSource): Place {
  const { line, col } = places.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The commonest error codes of `yaml` as words of the rule `yaml-syntaks`. */
function yamlError(code: string, line: string): string {
  if (/^[^:[\]{}"]*$/u.test(line)) return 'linjen er ingen oplysning (»navn: værdi«)';
  if (code === 'MISSING_CHAR') return 'et anførselstegn eller en parentes mangler sin makker';
  if (code === 'TAB_AS_INDENT') return 'en linje er rykket ind med tabulator; brug mellemrum';
  if (code === 'BAD_INDENT') return 'en linje er rykket forkert ind';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'et kolon i værdien; sæt anførselstegn om værdien';
  return 'et tegn står, hvor det ikke kan';
}
