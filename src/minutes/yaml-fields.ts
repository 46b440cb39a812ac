/**
 * YAML 1.2 with places: values read by key, each knowing its line and column.
 *
 * Serves the frontmatter of content files and the YAML files of a content folder. Nothing is
 * converted behind the editor's back: a number where text is wanted is a problem, not a guess.
 */
import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Place, Report } from './problem.ts';

/** A value found under a key. */
interface Found {
  node: Node | null;
  place: Place;
  keyPlace: Place;
}

/** The keys of one YAML mapping; each reader reports a wrong form and gives `undefined`. */
export interface Fields {
  /** Where the mapping begins. */
  place: Place;
  /** Where the key's value stands; the mapping's place when it is absent. */
  placeOf(key: string): Place;
  text(key: string): string | undefined;
  texts(key: string): string[];
  /** A whole number from 0 up. */
  integer(key: string): number | undefined;
  /** A nested mapping with the keys allowed in it. */
  fields(key: string, keys: readonly string[]): Fields | undefined;
  /** A list of mappings. */
  list(key: string, keys: readonly string[]): Fields[];
  /** Reports the keys that are missing. */
  require(...keys: string[]): void;
}

/** What a YAML text is at its top. */
interface Source {
  places: LineCounter;
  report: Report;
}

/** Reads a text whose top is a mapping with some of `keys`. */
export function readYamlFields(
  text: string,
  keys: readonly string[],
  report: Report,
): Fields | undefined {
  const { root, source } = parseYaml(text, report);
  if (root === undefined) return undefined;
  return fieldsOf(root, keys, source, { line: 1, column: 1 });
}

/** Reads a text whose top is a list of mappings with some of `keys`. */
export function readYamlList(text: string, keys: readonly string[], report: Report): Fields[] {
  const { root, source } = parseYaml(text, report);
  if (root === undefined || (root === null && text.trim() === '')) return [];
  if (!isSeq(root)) {
    report(
      'yaml-form',
      placeOfNode(root, source),
      'en liste, hvor hvert led begynder med en streg',
    );
    return [];
  }
  return listOf(root.items as Node[], keys, source);
}

/** A text of a mapping, under a key that stands at `place`. */
export interface NamedText {
  key: string;
  value: string;
  place: Place;
}

/**
 * Reads a text whose top is a mapping with keys of any name, all of them texts. A key is what is
 * written, also where YAML would read a number (`00.01`); one without a value says nothing.
 */
export function readYamlTexts(text: string, report: Report): NamedText[] {
  const { root, source } = parseYaml(text, report);
  if (root === undefined || root === null) return [];
  if (!isMap(root)) {
    report('yaml-form', placeOfNode(root, source), mappingForm);
    return [];
  }
  return [...findKeys(root, undefined, source)].flatMap(([key, { node, place, keyPlace }]) => {
    if (isEmpty(node)) return [];
    if (isScalar(node) && typeof node.value === 'string') {
      return [{ key, value: node.value, place: keyPlace }];
    }
    report('noegle-vaerdi', place, key, 'tekst');
    return [];
  });
}

/** What a mapping looks like, in a problem's sentence. */
const mappingForm = 'linjer som »navn: værdi«';

function parseYaml(text: string, report: Report) {
  const places = new LineCounter();
  const document = parseDocument(text, { lineCounter: places, uniqueKeys: false });
  const source: Source = { places, report };
  const [error] = document.errors;
  if (error === undefined) return { root: document.contents as Node | null, source };
  const { line, col } = places.linePos(error.pos[0]);
  report('yaml-syntaks', { line, column: col }, yamlError(error.code));
  return { root: undefined, source };
}

/** What the YAML library's commonest errors mean for an editor. */
function yamlError(code: string): string {
  if (code === 'MISSING_CHAR') return 'et anførselstegn eller en parentes mangler sin makker';
  if (code === 'TAB_AS_INDENT') return 'en linje er rykket ind med tabulator; brug mellemrum';
  if (code === 'BAD_INDENT') return 'en linje er rykket forkert ind';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'et kolon i værdien; sæt anførselstegn om værdien';
  return 'et tegn står, hvor det ikke kan';
}

function placeOfNode(node: Node | null, { places }: Source): Place {
  const { line, col } = places.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function listOf(items: Node[], keys: readonly string[], source: Source): Fields[] {
  return items
    .map((item) => fieldsOf(item, keys, source, placeOfNode(item, source)))
    .filter((fields) => fields !== undefined);
}

function fieldsOf(
  root: Node | null,
  keys: readonly string[],
  source: Source,
  place: Place,
): Fields | undefined {
  if (root !== null && !isMap(root)) {
    source.report('yaml-form', placeOfNode(root, source), mappingForm);
    return undefined;
  }
  const found = root === null ? new Map<string, Found>() : findKeys(root, keys, source);
  const nodeOf = (key: string): Node | null => found.get(key)?.node ?? null;
  const textOf = (key: string, node: Node | null): string | undefined => {
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    source.report('noegle-vaerdi', placeOfNode(node, source), key, 'tekst');
    return undefined;
  };
  const itemsOf = (key: string): Node[] => {
    const node = nodeOf(key);
    if (isEmpty(node)) return [];
    if (isSeq(node)) return node.items as Node[];
    source.report('noegle-vaerdi', placeOfNode(node, source), key, 'en liste');
    return [];
  };
  return {
    place,
    placeOf: (key) => found.get(key)?.place ?? place,
    text: (key) => (isEmpty(nodeOf(key)) ? undefined : textOf(key, nodeOf(key))),
    texts: (key) =>
      itemsOf(key)
        .map((item) => textOf(key, item))
        .filter((value) => value !== undefined),
    integer(key) {
      const node = nodeOf(key);
      if (isEmpty(node)) return undefined;
      if (isScalar(node) && Number.isSafeInteger(node.value) && Number(node.value) >= 0) {
        return Number(node.value);
      }
      source.report('noegle-vaerdi', placeOfNode(node, source), key, 'et helt tal');
      return undefined;
    },
    fields(key, inner) {
      const value = found.get(key);
      return value && fieldsOf(value.node, inner, source, value.place);
    },
    list: (key, inner) => listOf(itemsOf(key), inner, source),
    require(...required) {
      for (const key of required) {
        if (isEmpty(nodeOf(key))) source.report('noegle-mangler', place, key);
      }
    },
  };
}

/** `stop:` with nothing after it says as little as no key at all. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

/** A key of another name is offered when at most this many letters differ. */
const nearestDistance = 3;

/** The entry of `candidates` that `word` was probably meant to be. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const near = closest(word, [...candidates]);
  return distance(word, near) <= Math.min(nearestDistance, near.length / 2) ? near : undefined;
}

/** The entries of `map`; without `keys` they may have any name. */
function findKeys(
  map: YAMLMap,
  keys: readonly string[] | undefined,
  source: Source,
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { key, value } of map.items as { key: Node; value: Node | null }[]) {
    const name = isScalar(key) ? (key.source ?? String(key.value)) : key.toString();
    const keyPlace = placeOfNode(key, source);
    if (found.has(name)) source.report('noegle-dobbelt', keyPlace, name);
    if (keys !== undefined && !keys.includes(name)) {
      source.report('noegle-ukendt', keyPlace, name, nearestWord(name, keys));
    }
    const place = value === null ? keyPlace : placeOfNode(value, source);
    found.set(name, { node: value, place, keyPlace });
  }
  return found;
}
