/** Who holds a lock: a process, told apart from one of the same number elsewhere or at another time. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from '../files/is-running.ts';

export interface Holder {
  pid: number;
  /** The name of the machine or container. */
  host: string;
  /** Where numbers of processes mean the same: this start of the machine, this container. */
  space: string;
  /** When the process started, as the system counts; `''` where that cannot be known. */
  start: string;
}

/** This process. */
export const ownHolder = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  space: ownSpace(),
  start: startOf('self'),
});

/** A holder as the text of a lock. */
export const writeHolder = (holder: Holder): string => JSON.stringify(holder);

/** The holder that the text of a lock names; `undefined` if it names none, as an empty one. */
export function readHolder(text: string): Holder | undefined {
  try {
    const read = JSON.parse(text) as Partial<Record<keyof Holder, unknown>> | null;
    const isText = (key: keyof Holder): boolean => typeof read?.[key] === 'string';
    const isNamed = isText('host') && isText('space') && isText('start');
    const isHolder = isNamed && Number.isSafeInteger(read?.pid) && Number(read?.pid) > 0;
    return isHolder ? (read as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the holder is at work; `undefined` where that cannot be known, as it is elsewhere. */
export function isAtWork({ pid, host, space, start }: Holder): boolean | undefined {
  if (host !== hostname() || space !== ownSpace()) return undefined;
  if (!isRunning(pid)) return false;
  const now = startOf(String(pid));
  return start === '' || now === '' || start === now;
}

/** `''` where the system has no such names. */
const ownSpace = (): string =>
  [
    readOrNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOrNothing(() => readlinkSync('/proc/self/ns/pid')),
  ]
    .join(' ')
    .trim();

/** The 22nd field of `/proc/<pid>/stat`; the second, a name in parentheses, may have blanks. */
const startOf = (pid: string): string =>
  readOrNothing(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });

function readOrNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
