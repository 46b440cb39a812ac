/** The keys of a YAML mapping, each with its value and its place. */
import { isScalar, type Node, type YAMLMap } from 'yaml';
import { nearestWord } from '../words/nearest-word.ts';
import { lineWith, placeOfNode, type YamlSource } from './parse-yaml.ts';
import type { Place } from '../problem.ts';

/** A value found under a key. */
export interface Found {
  node: Node | null;
  place: Place;
  keyPlace: Place;
  /** Of a misspelled key: the lines to paste that its readers tell have it as it should be. */
  source: YamlSource;
}

/** The values of `map` by key; reports keys that are repeated or, where `keys` is given, not in it. */
export function findKeys(
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
    const misspelled = { line: keyPlace.line, typed: name, meant: known };
    found.set(known, {
      ...{ node: value, place, keyPlace },
      source: known === name ? source : { ...source, misspelled },
    });
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
  const line = near === undefined ? undefined : lineOf(key, near, map, source);
  source.report('noegle-ukendt', placeOfNode(key, source), name, keys, line);
  const isTaken = map.items.some((pair) => nameOf(pair.key as Node) === near);
  return near === undefined || isTaken ? name : near;
}

/** The only key whose value is a number; under any other, a number is text in quotes. */
const ofNumber = 'ord';

/** The line of `key` as `near`, its value in the form in which it can be read. */
function lineOf(key: Node, near: string, map: YAMLMap, source: YamlSource): string | undefined {
  const value = map.items.find((pair) => pair.key === key)?.value;
  const isNumber = isScalar(value) && value.type === 'PLAIN' && typeof value.value === 'number';
  if (!isNumber || near === ofNumber) return lineWith(near, key, source);
  const misspelled = { line: placeOfNode(key, source).line, typed: nameOf(key), meant: near };
  return lineWith(`"${value.source}"`, value, { ...source, misspelled });
}
