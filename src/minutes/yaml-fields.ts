/**
 * Reads the values of YAML 1.2 mappings by key, each with its line and column: the frontmatter of
 * content files and the YAML files of a content folder. Nothing is converted: a number where text is
 * wanted is a problem.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { nearestWord } from './nearest-word.ts';
import {
  lineAt,
  lineWith,
  parseYaml,
  placeOfNode,
  typedOf,
  type YamlSource,
} from './parse-yaml.ts';
import type { Place, Report } from './problem.ts';
import { meantBrackets } from './yaml-lines/brackets.ts';
import { quoted } from './yaml-lines/quotes.ts';

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
  /** A text of any words; one that a comment cuts short is reported. */
  text(key: string): string | undefined;
  /** Whether `key` has a value, right or wrong. */
  has(key: string): boolean;
  /** A text of a form that its reader knows: a comment may follow it, and a number is its digits. */
  word(key: string): string | undefined;
  /** The line of `key` with another value, for an editor to paste. */
  lineWith(key: string, value: string): string;
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
  const itemsOf = (key: string): Node[] => {
    const node = nodeOf(key);
    if (isEmpty(node)) return [];
    if (isSeq(node)) return node.items as Node[];
    const inner =
      node === null
        ? ''
        : typedOf(node, source)
            .replace(/^[({](.*)[)}]$/, '$1')
            .trim();
    const line = node === null ? undefined : lineWith(meantBrackets(`[${inner}]`), node, source);
    source.report('noegle-vaerdi', placeOfNode(node, source), key, 'en liste', line);
    return [];
  };
  return {
    place,
    placeOf: (key) => found.get(key)?.place ?? place,
    text: (key) => readText(key, nodeOf(key), found.get(key)?.place ?? place, source),
    has(key) {
      const node = nodeOf(key);
      if (!isScalar(node) || !isEmpty(node)) return node !== null;
      return node.source !== '' || commentAfter(node, source) !== undefined;
    },
    word(key) {
      const node = nodeOf(key);
      const isDigits = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'number';
      if (isDigits) return node.source;
      // `udvalg: [byraad]`
      const [only] = isSeq(node) && node.items.length === 1 ? node.items : [];
      if (!isScalar(only) || node === null) return readWord(key, node, source);
      const line = lineWith(typedOf(only, source), node, source);
      source.report('noegle-vaerdi', placeOfNode(node, source), key, 'tekst', line);
      return undefined;
    },
    lineWith(key, value) {
      const node = nodeOf(key);
      const line = isEmpty(node) || node === null ? undefined : lineWith(value, node, source);
      return line ?? `${key}: ${value}`;
    },
    texts(key) {
      const items = itemsOf(key);
      const wrong = items.find((item) => !isScalar(item) || typeof item.value !== 'string');
      const list = nodeOf(key);
      if (wrong === undefined || list === null) {
        return items.flatMap(
          (item) => readText(key, item, placeOfNode(item, source), source) ?? [],
        );
      }
      const typed = typedOf(list, source);
      const line = typed.startsWith('[')
        ? lineWith(meantBrackets(typed), list, source)
        : lineWith(quoted(typedOf(wrong, source).trimEnd()), wrong, source);
      source.report('noegle-vaerdi', placeOfNode(wrong, source), key, 'tekst', line);
      return [];
    },
    integer(key) {
      const node = nodeOf(key);
      if (isEmpty(node)) return undefined;
      if (isScalar(node) && Number.isSafeInteger(node.value) && Number(node.value) >= 0) {
        return Number(node.value);
      }
      source.report('noegle-vaerdi', placeOfNode(node, source), key, 'et helt tal', undefined);
      return undefined;
    },
    fields(key, inner) {
      const value = found.get(key);
      return value && fieldsOf(value.node, inner, source, value.place);
    },
    list: (key, inner) => listOf(itemsOf(key), inner, source),
    require(key, value) {
      if (isEmpty(nodeOf(key))) {
        source.report('noegle-mangler', found.get(key)?.keyPlace ?? place, key, value);
      }
    },
  };
}

/** Whether there is no value; a key with nothing after it (`slut:`) counts as absent. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

/** A text of any words. What YAML takes for a comment may belong to them, and is asked for. */
function readText(
  key: string,
  node: Node | null,
  place: Place,
  source: YamlSource,
): string | undefined {
  const comment = isScalar(node) && node.type === 'PLAIN' ? commentAfter(node, source) : undefined;
  if (node === null || comment === undefined) {
    // `~` and `null` are words, too.
    const isWord = isScalar(node) && node.value === null && node.source !== '';
    if (!isWord) return readWord(key, node, source);
    reportText(key, node, source);
    return undefined;
  }
  const typed = typedOf(node, source);
  const meant = typed + comment;
  const line = lineAt(place.line, source).trimEnd();
  const whole = line.slice(0, line.length - meant.length) + quoted(meant.trim());
  source.report('yaml-tekst', place, { kind: 'comment', read: typed }, whole);
  return meant.trim();
}

function readWord(key: string, node: Node | null, source: YamlSource): string | undefined {
  if (isEmpty(node)) return undefined;
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  reportText(key, node, source);
  return undefined;
}

/** Reports a value that is to be a text and is none. */
function reportText(key: string, node: Node | null, source: YamlSource): void {
  const line =
    node === null ? undefined : lineWith(quoted(typedOf(node, source).trimEnd()), node, source);
  source.report('noegle-vaerdi', placeOfNode(node, source), key, 'tekst', line);
}

/** The comment on the line of a value, with the blanks before it. */
function commentAfter(node: Scalar, { text }: YamlSource): string | undefined {
  const end = node.range?.[1] ?? 0;
  return /^[ \t]*#[^\r\n]*/.exec(text.slice(end, end + longestComment))?.[0].trimEnd();
}

const longestComment = 2000;

/** The values of `map` by key; reports keys that are repeated or, where `keys` is given, not in it. */
function findKeys(
  map: YAMLMap,
  keys: readonly string[] | undefined,
  source: YamlSource,
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { key, value } of map.items as { key: Node; value: Node | null }[]) {
    const name = nameOf(key);
    const keyPlace = placeOfNode(key, source);
    const earlier = found.get(name);
    if (earlier) source.report('noegle-dobbelt', keyPlace, name, earlier.keyPlace.line);
    const place = value === null ? keyPlace : placeOfNode(value, source);
    const known =
      keys === undefined || keys.includes(name) ? name : meantKey(key, keys, map, source);
    found.set(known, { node: value, place, keyPlace });
  }
  return found;
}

const nameOf = (key: Node): string =>
  isScalar(key) ? (key.source ?? String(key.value)) : key.toString();

/**
 * Reports a key that is not one of `keys`. Returns the one it is probably a misspelling of, so that this is
 * not reported as missing as well, or else its own name.
 */
function meantKey(key: Node, keys: readonly string[], map: YAMLMap, source: YamlSource): string {
  const name = nameOf(key);
  const near = nearestWord(name, keys);
  const line = near === undefined ? undefined : lineWith(near, key, source);
  source.report('noegle-ukendt', placeOfNode(key, source), name, keys, line);
  const isTaken = map.items.some((pair) => nameOf(pair.key as Node) === near);
  return near === undefined || isTaken ? name : near;
}
