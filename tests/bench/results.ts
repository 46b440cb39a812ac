/** What a run of the bench found, and the ratios that may be told from it. */
import type { PeerResult } from './hugo/measure-hugo.ts';
import type { PunktResult } from './measure/measure-punkt.ts';
import type { Cost } from './measure/run-measured.ts';

export interface SizeResult {
  items: number;
  punkt: PunktResult;
  peer: PeerResult | undefined;
}

/** One cost by another, both from this run. */
export interface Ratio {
  name: string;
  wall: number;
  cpu: number;
}

/** Each build beside the peer's whole one, and each size beside the one before it. */
export function ratiosOf(results: readonly SizeResult[]): Ratio[] {
  const ratios: Ratio[] = [];
  for (const { items, punkt, peer } of results) {
    if (peer === undefined) continue;
    const beside = {
      wall: peer.pages.wall + peer.search.wall,
      cpu: peer.pages.cpu + peer.search.cpu,
    };
    for (const build of punkt.builds) {
      ratios.push(ratio(`${items}: ${build.name} / Hugo + Pagefind`, build, beside));
    }
  }
  const [smallest, ...larger] = results.toSorted((a, b) => a.items - b.items);
  let before = smallest;
  for (const result of larger) {
    for (const build of result.punkt.builds) {
      const smaller = before?.punkt.builds.find(({ name }) => name === build.name);
      if (before === undefined || smaller === undefined) continue;
      ratios.push(ratio(`${build.name}: ${result.items} / ${before.items}`, build, smaller));
    }
    before = result;
  }
  return ratios;
}

type Time = Pick<Cost, 'wall' | 'cpu'>;

const ratio = (name: string, one: Time, other: Time): Ratio => ({
  name,
  wall: one.wall / other.wall,
  cpu: one.cpu / other.cpu,
});
