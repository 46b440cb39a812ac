/** The keys of a YAML mapping, each with its value and its place. */
import { isScalar, type Node, type YAMLMap } from 'yaml';
import { nearestWord } from './nearest-word.ts';
import { lineWith, placeOfNode, type YamlSource } from './parse-yaml.ts';
import type { Place } from './problem.ts';

/** A value found under a key. */
export interface Found {
  node: Node | null;
  place: Place;
  keyPlace: Place;
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
