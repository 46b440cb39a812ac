/** Meetings and items whose text lies elsewhere and is asked for each time it is read. */
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { memoryOf, recall } from '../minutes/remembered.ts';
import type { ReadMeeting } from '../rules/read-meeting.ts';

const text = Symbol('text');

interface Light {
  [text]: () => unknown;
}

/** A getter for all: where each has its own, V8 keeps every object in its slow form, with 470 bytes more. */
const getText = {
  get(this: Light): unknown {
    return this[text]();
  },
  enumerable: true,
};

/** A copy of `facts` with one more property, for which `ask` is called. */
export function withText<Facts extends object, Name extends string, Text>(
  facts: Facts,
  name: Name,
  ask: () => Text,
): Facts & Readonly<Record<Name, Text>> {
  const whole = { ...facts };
  // A copy of it has the text itself.
  Object.defineProperty(whole, text, { value: ask, enumerable: false, writable: true });
  return Object.defineProperty(whole, name, getText) as Facts & Readonly<Record<Name, Text>>;
}

/** A copy without some properties. A getter among them is not called, which would read the text. */
export function leaveOut<Value extends object, Key extends keyof Value & string>(
  value: Value,
  keys: readonly Key[],
): Omit<Value, Key> {
  const kept = Object.keys(value).filter((key) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(kept.map((key) => [key, Reflect.get(value, key)])) as Omit<Value, Key>;
}

/** What is remembered of a text, under its names: what an archive is joined of, and what it links by. */
interface Lasting {
  joints: readonly string[];
  links: readonly string[];
}

/**
 * Gives `known` the text and the titles of `fresh`, the same file read again, if its other facts have
 * stayed, but for where they stand in the file, and so has what is remembered of it as joints: all
 * that has been made of these is then still right. Says whether what has been made of its titles and
 * links is so, too; `undefined` where nothing is done.
 */
export function takeText(
  known: ReadMeeting,
  fresh: ReadMeeting,
  { joints, links }: Lasting,
): 'same-links' | 'other-links' | undefined {
  if (known.meeting === undefined || fresh.meeting === undefined) return undefined;
  const before = [known.meeting, ...known.meeting.items];
  const now = [fresh.meeting, ...fresh.meeting.items];
  const pairs = before.map((each, at) => ({ each, as: now[at] ?? each }));
  const isAs = (names: readonly string[], told: (of: Meeting | AgendaItem) => unknown): boolean =>
    pairs.every(
      ({ each, as }) =>
        isSame(told(each), told(as)) &&
        names.every((name) => isSame(wordsOf(each, name), wordsOf(as, name))),
    );
  const isSo =
    before.length === now.length && isSame(known.problems, fresh.problems) && isAs(joints, factsOf);
  if (!isSo) return undefined;
  const hasSameLinks = isAs(links, titleOf);
  for (const { each, as } of pairs) {
    Object.assign(each, { [text]: (as as unknown as Light)[text] });
    if ('position' in as) Object.assign(each, { position: as.position, title: as.title });
    recall(each, memoryOf(as));
  }
  return hasSameLinks ? 'same-links' : 'other-links';
}

const titleOf = (of: Meeting | AgendaItem): string | undefined =>
  'sections' in of ? of.title : undefined;

function factsOf(of: Meeting | AgendaItem): object {
  return 'items' in of
    ? leaveOut(of, ['introduction', 'items'])
    : leaveOut(of, ['title', 'sections', 'position']);
}

/** What is remembered under a name, without the places in the file. */
const wordsOf = (of: Meeting | AgendaItem, name: string): string | undefined =>
  JSON.stringify(memoryOf(of)[name], (key, value: unknown) =>
    key === 'place' ? undefined : value,
  );

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
