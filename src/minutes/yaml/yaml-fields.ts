/**
 * Reads the values of YAML 1.2 mappings by key, each with its line and column: the frontmatter of
 * content files and the YAML files of a content folder. Nothing is converted: a number where text is
 * wanted is a problem.
 */
import { isMap, isSeq, type Node } from 'yaml';
import { lineWith, parseYaml, placeOfNode, type YamlSource } from './parse-yaml.ts';
import type { Place, Report } from '../problem.ts';
import { findKeys, type Found } from './yaml-keys.ts';
import {
  hasValue,
  isEmpty,
  readInteger,
  readItems,
  readText,
  readTexts,
  readWord,
} from './yaml-values.ts';

/** One YAML mapping. A value of the wrong form is reported and counts as absent. */
export interface Fields {
  /** Where the mapping begins. */
  place: Place;
  /** Where the value of `key` begins; where the mapping begins when the key is absent. */
  placeOf(key: string): Place;
  /** A text of any words; one that a comment cuts short is reported. */
  text(key: string): string | undefined;
  /** Whether `key` has a value, right or wrong. */
  has(key: string): boolean;
  /** A text of a form that its reader knows: a comment may follow it, and a number is its digits. */
  word(key: string): string | undefined;
  /** The line of `key` with another value, for an editor to paste. */
  lineWith(key: string, value: string): string;
  /** Whether the value of `key` is a list. */
  isList(key: string): boolean;
  /** A list of texts, empty when the key is absent. Entries of another form are left out. */
  texts(key: string): string[];
  /** A whole number from 0 up. */
  integer(key: string): number | undefined;
  /** A nested mapping that may have `keys` only. */
  fields(key: string, keys: readonly string[]): Fields | undefined;
  /** A list of mappings that may have `keys` only; empty when the key is absent. */
  list(key: string, keys: readonly string[]): Fields[];
  /** Reports `key` if it is absent; `value` is what it should be, where that is known. */
  require(key: string, value?: string): void;
}

/** Reads a text that is a mapping, which may have `keys` only; `undefined` when it is not one. */
export function readYamlFields(
  text: string,
  keys: readonly string[],
  report: Report,
): Fields | undefined {
  const { root, source } = parseYaml(text, report, keys);
  if (root === undefined) return undefined;
  return fieldsOf(root, keys, source, { line: 1, column: 1 });
}

/** Reads a text that is a list of mappings, which may have `keys` only. */
export function readYamlList(text: string, keys: readonly string[], report: Report): Fields[] {
  const { root, source } = parseYaml(text, report, keys);
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
    const value = readText(key, node, place, source);
    return value === undefined ? [] : [{ key, value, place: keyPlace }];
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
  const sourceOf = (key: string): YamlSource => found.get(key)?.source ?? source;
  return {
    place,
    placeOf: (key) => found.get(key)?.place ?? place,
    text: (key) => readText(key, nodeOf(key), found.get(key)?.place ?? place, sourceOf(key)),
    has: (key) => hasValue(nodeOf(key), sourceOf(key)),
    word: (key) => readWord(key, nodeOf(key), sourceOf(key)),
    lineWith(key, value) {
      const node = nodeOf(key);
      const line =
        node === null || isEmpty(node) ? undefined : lineWith(value, node, sourceOf(key));
      return line ?? `${key}: ${value}`;
    },
    isList: (key) => isSeq(nodeOf(key)),
    texts: (key) => readTexts(key, nodeOf(key), sourceOf(key)),
    integer: (key) => readInteger(key, nodeOf(key), sourceOf(key)),
    fields(key, inner) {
      const value = found.get(key);
      return value && fieldsOf(value.node, inner, source, value.place);
    },
    list: (key, inner) => listOf(readItems(key, nodeOf(key), sourceOf(key)), inner, source),
    require(key, value) {
      if (isEmpty(nodeOf(key))) {
        source.report('noegle-mangler', found.get(key)?.keyPlace ?? place, key, value);
      }
    },
  };
}
