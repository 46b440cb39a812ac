/** Parses YAML 1.2 and locates its nodes in the text. */
import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Place, Report } from './problem.ts';

/** What readers of nodes need besides the node. */
export interface YamlSource {
  places: LineCounter;
  report: Report;
}

/**
 * Parses `text` and reports the first syntax error; the root is then `undefined`. An empty text has
 * the root `null`.
 */
export function parseYaml(
  text: string,
  report: Report,
): { root: Node | null | undefined; source: YamlSource } {
  const places = new LineCounter();
  const document = parseDocument(text, { lineCounter: places, uniqueKeys: false });
  const source: YamlSource = { places, report };
  const [error] = document.errors;
  if (error === undefined) return { root: document.contents, source };
  const { line, col } = places.linePos(error.pos[0]);
  report('yaml-syntaks', { line, column: col }, yamlError(error.code));
  return { root: undefined, source };
}

/** Where `node` begins. */
export function placeOfNode(node: Node | null, { places }: YamlSource): Place {
  const { line, col } = places.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The commonest error codes of `yaml` as words of the rule `yaml-syntaks`. */
function yamlError(code: string): string {
  if (code === 'MISSING_CHAR') return 'et anførselstegn eller en parentes mangler sin makker';
  if (code === 'TAB_AS_INDENT') return 'en linje er rykket ind med tabulator; brug mellemrum';
  if (code === 'BAD_INDENT') return 'en linje er rykket forkert ind';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'et kolon i værdien; sæt anførselstegn om værdien';
  return 'et tegn står, hvor det ikke kan';
}
