/** What `npm run bench` is asked to do. */
import { parseArgs } from 'node:util';

export const usage = [
  'npm run bench [-- --items 2000,20000,100000] [--seed N] [--json FILE] [--no-peer]',
  'npm run bench -- search [--items 36,2000,20000] [--json FILE] [--no-peer]',
].join('\n');

interface Arguments {
  /** `builds`: what building and publishing cost; `search`: how well the search answers. */
  subject: 'builds' | 'search';
  /** Sizes of the archives, in items. */
  items: number[];
  seed: number;
  /** File that the figures are written to. */
  json: string | undefined;
  /** Whether others are measured too: Hugo, where it is installed; other searches. */
  peer: boolean;
}

/** Reads the command line; `undefined` where it is not as {@link usage} says. */
export function readArguments(args: string[]): Arguments | undefined {
  try {
    const subject = args[0] === 'search' ? 'search' : 'builds';
    const { values } = parseArgs({
      args: subject === 'search' ? args.slice(1) : args,
      options: {
        items: { type: 'string', default: subject === 'search' ? '36,2000,20000' : '2000,20000' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        peer: { type: 'boolean', default: true },
      },
      allowNegative: true,
    });
    const items = values.items.split(',');
    if (![...items, values.seed].every((number) => /^[1-9]\d*$/.test(number))) return undefined;
    const { json, peer } = values;
    return { subject, items: items.map(Number), seed: Number(values.seed), json, peer };
  } catch {
    return undefined;
  }
}
