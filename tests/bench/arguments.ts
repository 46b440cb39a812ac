/** What `npm run bench` is asked to do. */
import { parseArgs } from 'node:util';

export const usage =
  'npm run bench [-- --items 2000,20000,100000] [--seed N] [--json FILE] [--no-peer]';

interface Arguments {
  /** Sizes of the archives, in items. */
  items: number[];
  seed: number;
  /** File that the figures are written to. */
  json: string | undefined;
  /** Whether Hugo is measured too, where it is installed. */
  peer: boolean;
}

/** Reads the command line; `undefined` where it is not as {@link usage} says. */
export function readArguments(args: string[]): Arguments | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        items: { type: 'string', default: '2000,20000' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        peer: { type: 'boolean', default: true },
      },
      allowNegative: true,
    });
    const items = values.items.split(',');
    if (![...items, values.seed].every((number) => /^[1-9]\d*$/.test(number))) return undefined;
    const { json, peer } = values;
    return { items: items.map(Number), seed: Number(values.seed), json, peer };
  } catch {
    return undefined;
  }
}
