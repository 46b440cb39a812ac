/**
 * `npm run bench -- mutations`: damaged documents of every format are imported. Each has to give a report or a
 * reason, in time, and none that says that it is whole may lack a word that another program reads in it.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import {
  startPool,
  WorkerError,
  type WorkerPool,
} from '../../../src/engine/threads/worker-pool.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import { randomFrom, type Random } from '../archive/random.ts';
import { damage } from './damage.ts';
import { meetingsOf } from './meetings.ts';
import type { MutationTask, Verdict } from './mutation-worker.ts';
import { packedParts, type PackedPart } from './packed-parts.ts';
import { pdftotextVersion } from './pdftotext.ts';
import { tellFailure, tellMutations, tellSound } from './report-mutations.ts';
import { formats, writeDocument, type Format } from './write-documents.ts';

/** Limits of one import: a sound document takes less than a second. */
const limits = { workers: 2, seconds: 60, megabytes: 2048 };

/** Sound documents of each format. */
const documentsOfEach = 4;

/** Items of each: enough for a second page. */
const mostItems = 3;

/** Documents that are damaged in one go. */
const atOnce = 8;

/** A sound document. */
interface Source {
  name: string;
  format: Format;
  bytes: Uint8Array;
  parts: PackedPart[];
  verdict: Verdict;
}

/** A damaged document. */
interface Mutation {
  source: Source;
  /** What was done to what. */
  name: string;
  bytes: Uint8Array;
}

/** What became of all documents of one format. */
export interface FormatResult {
  format: Format;
  documents: number;
  refused: number;
  told: number;
  whole: number;
  /** No report and no reason: bugs, and what took too long. */
  crashed: number;
  late: number;
  /** Whole, they say, and words are missing. */
  silent: number;
  /** Milliseconds of the slowest. */
  slowest: number;
}

export type Failure = 'crashed' | 'late' | 'silent';

/** Damages as many documents as `items` says, and prints what failed. */
export async function benchMutations(given: {
  items: readonly number[];
  seed: number;
  peer: boolean;
  from: string | undefined;
}): Promise<FormatResult[][]> {
  const withPdftotext = given.peer && pdftotextVersion() !== undefined;
  if (!withPdftotext) console.log('Without pdftotext, no word of a PDF is looked for.');
  const script = new URL('mutation-worker.ts', import.meta.url);
  const pool = startPool<MutationTask, Verdict>(script, { withPdftotext }, limits);
  try {
    const sources = await soundSources(given, pool);
    const all: FormatResult[][] = [];
    for (const count of given.items) {
      const results = await damageMany(sources, { count, seed: given.seed }, pool);
      console.log(tellMutations(results));
      all.push(results);
    }
    return all;
  } finally {
    await pool.close();
  }
}

type Pool = WorkerPool<MutationTask, Verdict>;

/** The documents that are damaged. What is missing of them without that counts for nothing. */
async function soundSources(
  { seed, from }: { seed: number; from: string | undefined },
  pool: Pool,
): Promise<Source[]> {
  const documents = from === undefined ? await madeDocuments(seed) : documentsIn(from);
  const sources: Source[] = [];
  for (const { name, format, bytes } of documents) {
    const verdict = await pool.run({ bytes, format });
    if (verdict.kind === 'crashed') throw new Error(`${name}: ${verdict.error ?? ''}`);
    console.log(tellSound(name, verdict));
    sources.push({ name, format, bytes, parts: packedParts(bytes), verdict });
  }
  return sources;
}

type SoundDocument = Pick<Source, 'name' | 'format' | 'bytes'>;

async function madeDocuments(seed: number): Promise<SoundDocument[]> {
  const documents: SoundDocument[] = [];
  const browser = await openBrowser();
  try {
    for (const [index, meeting] of meetingsOf(documentsOfEach * formats.length, seed).entries()) {
      const items = meeting.items.slice(0, mostItems);
      const format = formats[index % formats.length] ?? 'txt';
      const turn = Math.floor(index / formats.length);
      const bytes = await writeDocument({ ...meeting, items }, format, turn, browser);
      documents.push({ name: `${turn}.${format}`, format, bytes });
    }
  } finally {
    await browser.close();
  }
  return documents;
}

function documentsIn(folder: string): SoundDocument[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.flatMap((name) => {
    const format = formats.find((each) => extname(name).toLowerCase() === `.${each}`);
    return format ? [{ name, format, bytes: readFileSync(join(folder, name)) }] : [];
  });
}

/** Damages documents of each format in turn; of what failed the bytes are kept. */
async function damageMany(
  sources: readonly Source[],
  { count, seed }: { count: number; seed: number },
  pool: Pool,
): Promise<FormatResult[]> {
  const random = randomFrom(seed);
  const byFormat = [...Map.groupBy(sources, ({ format }) => format)];
  const results = new Map(byFormat.map(([format]) => [format, emptyResult(format)]));
  let kept: string | undefined;
  for (let done = 0; done < count; done += atOnce) {
    const mutations = Array.from({ length: Math.min(atOnce, count - done) }, (_, index) => {
      const [, own = []] = byFormat[(done + index) % byFormat.length] ?? [];
      return mutationOf(random.pick(own), random);
    });
    const ends = await Promise.all(mutations.map((each) => endOf(each, pool)));
    for (const [index, mutation] of mutations.entries()) {
      const { format } = mutation.source;
      const end = ends[index];
      const result = results.get(format);
      if (end === undefined || result === undefined) continue;
      addEnd(result, end);
      const { failure } = end;
      if (failure === undefined) continue;
      kept ??= mkdtempSync(join(tmpdir(), 'punkt-mutations-'));
      const path = join(kept, `${failure}-${done + index}.${format}`);
      writeFileSync(path, mutation.bytes);
      console.log(tellFailure(path, `${mutation.source.name}: ${mutation.name}`, end));
    }
  }
  return [...results.values()];
}

/** Half of the packed documents are damaged inside one of their parts. */
function mutationOf(source: Source, random: Random): Mutation {
  const { bytes, parts } = source;
  if (parts.length === 0 || random.chance(0.5)) {
    const damaged = damage(bytes, random);
    return { source, name: damaged.name, bytes: damaged.bytes };
  }
  // What says most is damaged most.
  const [one, other] = [random.pick(parts), random.pick(parts)];
  const part = one.bytes.length > other.bytes.length ? one : other;
  const damaged = damage(part.bytes, random);
  return { source, name: `${part.name}, ${damaged.name}`, bytes: part.replaced(damaged.bytes) };
}

/** What became of a damaged document. */
export interface End {
  failure: Failure | undefined;
  /** Absent where there is no answer. */
  verdict?: Verdict;
  error?: string;
}

async function endOf({ source, bytes }: Mutation, pool: Pool): Promise<End> {
  const { format, verdict: sound } = source;
  try {
    const verdict = await pool.run({ bytes, format, usual: sound.missing });
    const { unread, unwritten } = verdict.missing;
    const isSilent = unread.length + unwritten.length > 0;
    if (verdict.kind === 'crashed') return { failure: 'crashed', verdict };
    return { failure: isSilent ? 'silent' : undefined, verdict };
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return { failure: error.fault === 'time' ? 'late' : 'crashed', error: error.message };
  }
}

const emptyResult = (format: Format): FormatResult => ({
  format,
  ...{ documents: 0, refused: 0, told: 0, whole: 0, crashed: 0, late: 0, silent: 0, slowest: 0 },
});

function addEnd(result: FormatResult, { failure, verdict }: End): void {
  result.documents++;
  if (failure !== undefined) result[failure]++;
  if (verdict !== undefined && verdict.kind !== 'crashed') result[verdict.kind]++;
  result.slowest = Math.max(result.slowest, verdict?.time ?? 0);
}
