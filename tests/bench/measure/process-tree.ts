/** The edge: a process and all below it, as Linux shows them in `/proc`. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessState {
  pid: number;
  /** Seconds of computing, its own alone. */
  cpu: number;
  /** Bytes of memory in use (RSS); pages shared with others count in each. */
  memory: number;
}

/** Sizes that Linux fixes on the machines of today. */
const ticksPerSecond = 100;
const pageSize = 4096;

/** The process `root` and its descendants; `undefined` on systems that have no `/proc`. */
export function readTree(root: number): ProcessState[] | undefined {
  const states = new Map<number, ProcessState>();
  const children = new Map<number, number[]>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const name of names) {
    const found = readProcess(Number(name));
    if (found === undefined) continue;
    states.set(found.state.pid, found.state);
    children.set(found.parent, [...(children.get(found.parent) ?? []), found.state.pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree.flatMap((pid) => states.get(pid) ?? []);
}

function readProcess(pid: number): { state: ProcessState; parent: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
    const state = { pid, cpu: ticks / ticksPerSecond, memory: (fields[21] ?? 0) * pageSize };
    return { state, parent };
  } catch {
    // Ended meanwhile.
    return undefined;
  }
}
