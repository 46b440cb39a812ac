/** What a run of the bench found, and the ratios that may be told from it. */
import type { PeerResult } from './hugo/measure-hugo.ts';
import type { BuildName, PunktResult } from './measure/measure-punkt.ts';

export interface SizeResult {
  items: number;
  punkt: PunktResult;
  peer: PeerResult | undefined;
}

export interface Ratio {
  name: string;
  value: number;
}

/** Wall time of the one by that of the other, each pair from this run. */
export function ratiosOf(results: readonly SizeResult[]): Ratio[] {
  const ratios: Ratio[] = [];
  for (const { items, punkt, peer } of results) {
    if (peer === undefined) continue;
    const beside = peer.pages.wall + peer.search.wall;
    for (const { name, wall } of punkt.builds) {
      ratios.push({ name: `${items}: ${name} / Hugo + Pagefind`, value: wall / beside });
    }
  }
  const [smallest, ...larger] = results.toSorted((a, b) => a.items - b.items);
  let before = smallest;
  for (const result of larger) {
    for (const { name, wall } of result.punkt.builds) {
      const value = wall / wallOf(before, name);
      ratios.push({ name: `${name}: ${result.items} / ${before?.items} items`, value });
    }
    before = result;
  }
  return ratios;
}

const wallOf = (result: SizeResult | undefined, wanted: BuildName): number =>
  result?.punkt.builds.find(({ name }) => name === wanted)?.wall ?? Number.NaN;
