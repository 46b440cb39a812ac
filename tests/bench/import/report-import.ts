/** The figures of importing, as a table. */
import type { Reading } from './bench-import.ts';

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(11))).join('');

export const importHeader = row(['', 'documents', 'wall s', 'CPU s', 'ms each', 'peak MB']);

export const importRow = ({ name, documents, wall, cpu, memory }: Reading): string =>
  row([
    name,
    String(documents),
    wall.toFixed(1),
    cpu.toFixed(1),
    ((1000 * cpu) / documents).toFixed(0),
    memory === undefined ? '?' : String(Math.round(memory / 1e6)),
  ]);

/** The one beside the other, both from this run. */
export function importRatio(one: Reading, other: Reading): string {
  const ratios = [one.wall / other.wall, one.cpu / other.cpu].map((ratio) => ratio.toFixed(2));
  const { memory = 0 } = one;
  const memories = other.memory === undefined ? '?' : (memory / other.memory).toFixed(2);
  return `${one.name} / ${other.name}: wall ${ratios.join(', CPU ')}, memory ${memories}`;
}
