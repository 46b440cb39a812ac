/** Reads a file of an export, whatever system wrote it. */
import { systems } from './index.ts';
import type { ExportedMeeting, ReadExport } from './exported-meeting.ts';
import { unreadElements, type Unread } from './unread-elements.ts';
import { keyOf, readTree, type NoTree } from './read-tree.ts';

/** A file of a known system. */
export interface SystemFile extends ReadExport {
  system: string;
  /** Looks for elements with a text that nothing was read of, which takes as long as reading it. */
  unread: () => Unread[];
}

/** Reads a file; `xml-unknown` for XML of anything else. */
export function readExport(bytes: Uint8Array): SystemFile | NoTree | 'xml-unknown' {
  const tree = readTree(bytes);
  if (typeof tree === 'string') return tree;
  const system = systems.find(
    ({ roots, recognises }) => roots.includes(keyOf(tree.name)) && recognises(tree),
  );
  if (system === undefined) return 'xml-unknown';
  const read = system.read(tree);
  if (lengthOf(read) > mostText) return 'xml-too-large';
  return { system: system.name, ...read, unread: () => unreadElements(tree, read, system) };
}

/** In characters, of all that is read of a file: a large meeting has some hundred thousand. */
const mostText = 8_000_000;

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + lengthOf(each), 0);
}

/** What is the same of all that is said of one meeting, in whatever file of a system. */
export const meetingKey = (
  system: string,
  { meetingId, committee, date = '' }: ExportedMeeting,
): string => JSON.stringify([system, meetingId || [committee, date]]);

/** Whether bytes begin like a file of a known system, also one that cannot be read. */
export function mayBeExport(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1')
    .decode(bytes.subarray(0, inspected))
    .replaceAll('\0', '');
  const [, name] =
    /<([A-Za-z_][\w.:-]{0,60})/u.exec(beginning.replaceAll(/<[?!][^>]*>/gu, '')) ?? [];
  return name !== undefined && systems.some(({ roots }) => roots.includes(keyOf(name)));
}

const inspected = 4096;
