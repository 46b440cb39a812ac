/** The figures of the search as a table. */
import { all, type Score, type Scores } from '../../search/golden/score.ts';
import { offTopic } from '../../search/golden/golden-set.ts';
import type { PageCost } from './weigh-page.ts';

export interface EngineResult {
  name: string;
  scores: Scores;
  /** Milliseconds of an answer with its first results, in Node: the median, and the one that 95 % stay below. */
  median: number;
  slow: number;
  /** Bytes loaded until the first answer, with gzip, without a page. */
  bytes: number;
}

export interface SearchResult {
  items: number;
  engines: EngineResult[];
  page: PageCost;
}

/** A line for each kind of question, and under them what an answer costs. */
export function tellSearch({ items, engines, page }: SearchResult): string {
  const kinds = [...(engines[0]?.scores.keys() ?? [])].filter(
    (kind) => kind !== all && kind !== offTopic,
  );
  return [
    `\n${items} items`,
    row(
      ['', ''],
      engines.map(({ name }) => name.padStart(16)),
    ),
    row(
      ['', 'n'],
      engines.map(() => '  at 1  at 3   MRR'),
    ),
    ...[...kinds, all, offTopic].map((kind) => scoreRow(kind, engines)),
    row(
      ['ms median', ''],
      engines.map(({ median }) => cell(median.toFixed(1))),
    ),
    row(
      ['ms 95 %', ''],
      engines.map(({ slow }) => cell(slow.toFixed(1))),
    ),
    row(
      ['first answer kB', ''],
      engines.map(({ bytes }) => cell((bytes / 1000).toFixed(0))),
    ),
    ...page.first.map(
      ({ query, bytes }) => `page and first search »${query}« ${(bytes / 1000).toFixed(0)} kB`,
    ),
    `warm search on the page ${page.warm.toFixed(0)} ms`,
  ].join('\n');
}

function scoreRow(kind: string, engines: readonly EngineResult[]): string {
  const scores = engines.map((engine) => engine.scores.get(kind));
  return row([kind, String(scores[0]?.queries ?? 0)], scores.map(scoreCells));
}

function scoreCells(score: Score | undefined): string {
  if (score === undefined) return cell('');
  const { queries, first, three, reciprocal } = score;
  const percent = (count: number): string => ((100 * count) / queries).toFixed(1).padStart(6);
  return `${percent(first)}${percent(three)}${(reciprocal / queries).toFixed(2).padStart(6)}`;
}

const cell = (text: string): string => text.padStart(18);

const row = ([name, count]: [string, string], cells: readonly string[]): string =>
  `${name.padEnd(18)}${count.padStart(4)}${cells.map((each) => each.padStart(20)).join('')}`;
