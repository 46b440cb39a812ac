/**
 * Reads the values of YAML 1.2 mappings by key, each with its line and column: the frontmatter of
 * content files and the YAML files of a content folder. Nothing is converted: a number where text is
 * wanted is a problem.
 */
import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { parseYaml, placeOfNode, type YamlSource } from './parse-yaml.ts';
import type { Place, Report } from './problem.ts';

/** A value found under a key. */
interface Found {
  node: Node | null;
  place: Place;
  keyPlace: Place;
}

/** One YAML mapping. A value of the wrong form is reported and counts as absent. */
export interface Fields {
  /** Where the mapping begins. */
  place: Place;
  /** Where the value of `key` begins; where the mapping begins when the key is absent. */
  placeOf(key: string): Place;
  text(key: string): string | undefined;
  /** A list of texts, empty when the key is absent. Entries of another form are left out. */
  texts(key: string): string[];
  /** A whole number from 0 up. */
  integer(key: string): number | undefined;
  /** A nested mapping that may have `keys` only. */
  fields(key: string, keys: readonly string[]): Fields | undefined;
  /** A list of mappings that may have `keys` only; empty when the key is absent. */
  list(key: string, keys: readonly string[]): Fields[];
  /** Reports those of `keys` that are absent. */
  require(...keys: string[]): void;
}

/** Reads a text that is a mapping, which may have `keys` only; `undefined` when it is not one. */
export function readYamlFields(
  text: string,
  keys: readonly string[],
  report: Report,
): Fields | undefined {
  const { root, source } = parseYaml(text, report);
  if (root === undefined) return undefined;
  return fieldsOf(root, keys, source, { line: 1, column: 1 });
}

/** Reads a text that is a list of mappings, which may have `keys` only. */
export function readYamlList(text: string, keys: readonly string[], report: Report): Fields[] {
  const { root, source } = parseYaml(text, report);
  if (root === undefined || root === null) return [];
  if (!isSeq(root)) {
    report('yaml-form', placeOfNode(root, source), listForm);
    return [];
  }
  return listOf(root.items as Node[], keys, source);
}

/** A text in a mapping; `place` is that of its key. */
interface NamedText {
  key: string;
  value: string;
  place: Place;
}

/**
 * Reads a text that is a mapping of texts with keys of any name. A key is taken as it is written,
 * also where YAML would read a number (`00.01`); one without a value is left out.
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

/** The forms of a list and a mapping, for `yaml-form`. */
const listForm = 'en liste, hvor hvert led begynder med en streg';
const mappingForm = 'linjer som »navn: værdi«';

function listOf(items: Node[], keys: readonly string[], source: YamlSource): Fields[] {
  return items
    .map((item) => fieldsOf(item, keys, source, placeOfNode(item, source)))
    .filter((fields) => fields !== undefined);
}

function fieldsOf(
  root: Node | null,
  keys: readonly string[],
  source: YamlSource,
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

/** Whether there is no value; a key with nothing after it (`slut:`) counts as absent. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

/** The greatest edit distance at which a word is offered for another. */
const nearestDistance = 3;

/** The entry of `candidates` that `word` is probably a misspelling of. */
export function nearestWord<Word extends string>(
  word: string,
  candidates: readonly Word[],
): Word | undefined {
  if (candidates.length === 0) return undefined;
  const near = closest(word, [...candidates]) as Word;
  return distance(word, near) <= Math.min(nearestDistance, near.length / 2) ? near : undefined;
}

/** The values of `map` by key; reports keys that are repeated or, where `keys` is given, not in it. */
function findKeys(
  map: YAMLMap,
  keys: readonly string[] | undefined,
  source: YamlSource,
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
