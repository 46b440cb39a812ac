/** What `npm run bench` is asked to do. */
import { parseArgs } from 'node:util';

/** What can be measured, each with its usual sizes. */
const subjects = {
  /** What building and publishing cost, in items of the archive. */
  builds: '2000,20000',
  /** How well the search answers, in items. */
  search: '36,2000,20000',
  /** How fast documents are imported, in documents. */
  import: '1000',
  /** What becomes of damaged documents, in documents. */
  mutations: '10000',
} as const;

type Subject = keyof typeof subjects;

export const usage = [
  'npm run bench [-- --items 2000,20000,100000] [--seed N] [--json FILE] [--no-peer]',
  'npm run bench -- search [--items 36,2000,20000] [--json FILE] [--no-peer]',
  'npm run bench -- import [--items 1000] [--seed N] [--json FILE] [--no-peer]',
  'npm run bench -- mutations [--items 10000] [--seed N] [--json FILE] [--no-peer] [--from FOLDER]',
].join('\n');

interface Arguments {
  subject: Subject;
  /** Sizes: items of an archive, or documents. */
  items: number[];
  seed: number;
  /** File that the figures are written to. */
  json: string | undefined;
  /** Whether others are measured too: Hugo or pdftotext, where they are installed; other searches. */
  peer: boolean;
  /** Folder with the documents that are damaged, instead of made-up ones. */
  from: string | undefined;
}

/** Reads the command line; `undefined` where it is not as {@link usage} says. */
export function readArguments(args: string[]): Arguments | undefined {
  try {
    const named = args[0];
    const isNamed = named !== undefined && named !== 'builds' && Object.hasOwn(subjects, named);
    const subject = isNamed ? (named as Subject) : 'builds';
    const { values } = parseArgs({
      args: isNamed ? args.slice(1) : args,
      options: {
        items: { type: 'string', default: subjects[subject] },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        peer: { type: 'boolean', default: true },
        from: { type: 'string' },
      },
      allowNegative: true,
    });
    const items = values.items.split(',');
    if (![...items, values.seed].every((number) => /^[1-9]\d*$/.test(number))) return undefined;
    const { json, peer, from } = values;
    if (from !== undefined && subject !== 'mutations') return undefined;
    return { subject, items: items.map(Number), seed: Number(values.seed), json, peer, from };
  } catch {
    return undefined;
  }
}
