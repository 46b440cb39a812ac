/** Runs a command and measures it together with every process it starts. */
import { spawn } from 'node:child_process';
import { readTree } from './process-tree.ts';

/** What a command took, its processes together. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of computing, user and system. */
  cpu: number;
  /** Highest sum of memory in use (RSS) at one time; `undefined` where `/proc` is not there. */
  memory: number | undefined;
}

/** Milliseconds between two looks at the processes: what lives shorter may be missed. */
const interval = 50;

/**
 * Runs `command` to its end in `folder`, and throws with what it said where it fails.
 *
 * The shell around it adds up the processor time of all that it waited for; processes that nobody
 * waited for count as far as they were seen.
 */
export async function runMeasured(
  command: readonly string[],
  options: { folder: string; environment?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const started = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command], {
    cwd: options.folder,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let times = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (times += text));
  const seen = new Map<number, number>();
  let memory: number | undefined;
  const timer = setInterval(() => {
    const tree = readTree(child.pid ?? 0);
    if (tree === undefined) return;
    memory = Math.max(
      memory ?? 0,
      tree.reduce((sum, each) => sum + each.memory, 0),
    );
    for (const { pid, cpu } of tree) seen.set(pid, cpu);
  }, interval);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (code !== 0) throw new Error(`${command.join(' ')}\n${said}${times}`);
  } finally {
    clearInterval(timer);
  }
  const wall = (performance.now() - started) / 1000;
  const sampled = [...seen.values()].reduce((sum, cpu) => sum + cpu, 0);
  return { wall, cpu: Math.max(sampled, waitedFor(times)), memory };
}

/** Seconds from the last line of `times`, that of the shell's children: `1m2.50s 0m0.10s`. */
export function waitedFor(times: string): number {
  const last = times.trimEnd().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)].reduce(
    (sum, [, minutes, seconds = '']) =>
      sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')),
    0,
  );
}
