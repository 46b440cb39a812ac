/** The figures as a table. */
import type { PeerResult } from './hugo/measure-hugo.ts';
import type { Build, PunktResult } from './measure/measure-punkt.ts';
import type { Cost } from './measure/run-measured.ts';
import type { Ratio } from './results.ts';

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(11))).join('');

export const header = row([
  '',
  'wall s',
  'CPU s',
  'peak MB',
  'written',
  'changed',
  'removed',
  'changed kB',
  'gzip kB',
]);

/** A build: its cost, files written and changed in the finished site, bytes to upload. */
export const buildRow = ({ name, site, zipped, ...cost }: Build): string =>
  row([
    name,
    ...costCells(cost),
    ...[site.written, site.changed, site.removed, kilo(site.bytes)].map(String),
    zipped === undefined ? '' : String(kilo(zipped)),
  ]);

const kilo = (bytes: number): number => Math.round(bytes / 1000);

export const peerRows = ({ pages, search }: PeerResult): string =>
  [row(['Hugo', ...costCells(pages)]), row(['  + Pagefind', ...costCells(search)])].join('\n');

const costCells = ({ wall, cpu, memory }: Cost): string[] => [
  wall.toFixed(1),
  cpu.toFixed(1),
  memory === undefined ? '?' : String(Math.round(memory / 1e6)),
];

export function tellWeight({ size, weight }: PunktResult): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    `site ${size.files} files, ${(size.bytes / 1e6).toFixed(0)} MB`,
    `a Punkt's page ${kilobytes(weight.page)}`,
    `first search ${kilobytes(weight.search)}, next ${kilobytes(weight.nextSearch)} (gzip)`,
  ].join('; ');
}

export const tellRatios = (ratios: readonly Ratio[]): string =>
  [
    '',
    ratioRow('wall', 'CPU', ''),
    ...ratios.map(({ name, wall, cpu }) => ratioRow(wall.toFixed(2), cpu.toFixed(2), name)),
  ].join('\n');

const ratioRow = (wall: string, cpu: string, name: string): string =>
  `${wall.padStart(8)}${cpu.padStart(8)}  ${name}`;
