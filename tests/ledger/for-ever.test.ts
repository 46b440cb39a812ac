/** Addresses are for ever: whatever editors do, the check stops it or every address still answers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { movedAddresses } from '../../src/ledger/answers.ts';
import { ledgerAddition, newAddresses } from '../../src/ledger/extend-ledger.ts';
import { sitePages } from '../../src/products/addresses.ts';
import { textsOf, viewProduct } from '../view-page.ts';
import {
  builtAddresses,
  caseAddress,
  contentFolder,
  endOf,
  itemAddress,
  meetingAddress,
  withdrawnWords,
  type Entry,
  type Item,
  type Meeting,
  type Municipality,
} from './municipality.ts';

/** What an editor does to the content. `told` says whether omdirigeringer.yml is told of it. */
type Change =
  | { kind: 'hold a meeting'; committee: Meeting['committee']; day: number }
  | { kind: 'add an item'; number: number; sag: string | undefined }
  | { kind: 'correct a title' }
  | { kind: 'import again' }
  | { kind: 'correct the case'; sag: string | undefined; told: boolean }
  | { kind: 'renumber an item'; number: number; told: boolean }
  | { kind: 'move a meeting'; committee: Meeting['committee']; day: number; told: boolean }
  | { kind: 'withdraw an item'; deleted: boolean }
  | { kind: 'withdraw a meeting'; deleted: boolean }
  | { kind: 'delete an item' }
  | { kind: 'delete a meeting' }
  | { kind: 'delete an entry'; which: number };

/** Which meeting and item a change is about, and whether the editor does as the check then says. */
interface Edit {
  change: Change;
  meeting: number;
  item: number;
  mended: boolean;
}

const number = fc.integer({ min: 1, max: 6 });
const day = fc.integer({ min: 1, max: 4 });
const committee = fc.constantFrom<Meeting['committee'][]>('raad', 'udvalg');
const sag = fc.option(fc.constantFrom('26/1', '26/2', '26/3'), { nil: undefined });
const told = fc.boolean();
const deleted = fc.boolean();
const of = <Kind extends Change['kind']>(kind: Kind) => fc.constant(kind);

const edit: fc.Arbitrary<Edit> = fc.record({
  change: fc.oneof<fc.Arbitrary<Change>[]>(
    fc.record({ kind: of('hold a meeting'), committee, day }),
    fc.record({ kind: of('add an item'), number, sag }),
    fc.record({ kind: of('correct a title') }),
    fc.record({ kind: of('import again') }),
    fc.record({ kind: of('correct the case'), sag, told }),
    fc.record({ kind: of('renumber an item'), number, told }),
    fc.record({ kind: of('move a meeting'), committee, day, told }),
    fc.record({ kind: of('withdraw an item'), deleted }),
    fc.record({ kind: of('withdraw a meeting'), deleted }),
    fc.record({ kind: of('delete an item') }),
    fc.record({ kind: of('delete a meeting') }),
    fc.record({ kind: of('delete an entry'), which: fc.nat(20) }),
  ),
  meeting: fc.nat(5),
  item: fc.nat(5),
  mended: fc.boolean(),
});

/** Words are numbered in the order in which they are written. */
let written = 0;
const newWord = (): string =>
  `Ord${(written++).toString(26).replaceAll(/\d/g, (d) => 'qrstuvwxyz'.charAt(+d))}slut`;

const newItem = (number: number, sag: string | undefined): Item => ({
  number,
  title: newWord(),
  sag,
});

const twoMeetings = (): Meeting[] => [
  {
    committee: 'raad',
    day: 1,
    items: [newItem(1, '26/1'), newItem(2, '26/2'), newItem(4, '26/1')],
  },
  { committee: 'udvalg', day: 2, items: [newItem(1, undefined), newItem(3, '26/3')] },
];

/** The content after the change; undefined where there is nothing to do it to. */
function after(before: Municipality, { change, ...chosen }: Edit): Municipality | undefined {
  const { meetings, entries, ledger } = structuredClone(before);
  const meeting = meetings[chosen.meeting % Math.max(1, meetings.length)];
  const item = meeting?.items[chosen.item % Math.max(1, meeting.items.length)];
  const result = { meetings, entries, ledger };
  const isFree = (committee: string, day: number): boolean =>
    meetings.every((other) => other.committee !== committee || other.day !== day);

  if (change.kind === 'hold a meeting') {
    if (!isFree(change.committee, change.day)) return undefined;
    meetings.push({ ...change, items: [newItem(1, undefined), newItem(2, '26/1')] });
    return result;
  }
  if (change.kind === 'delete an entry') {
    return entries.splice(change.which % Math.max(1, entries.length), 1)[0] && result;
  }
  if (meeting === undefined || item === undefined) return undefined;
  const from = { meeting: meetingAddress(meeting), item: itemAddress(meeting, item) };
  const remove = (): void => void meeting.items.splice(meeting.items.indexOf(item), 1);
  const removeMeeting = (): void => void meetings.splice(meetings.indexOf(meeting), 1);
  const tell = (entry: Entry): void => void entries.push(entry);
  const isNew = (number: number): boolean =>
    meeting.items.every((other) => other.number !== number);

  switch (change.kind) {
    case 'add an item':
      if (!isNew(change.number)) return undefined;
      meeting.items.push(newItem(change.number, change.sag));
      break;
    case 'correct a title':
      item.title = newWord();
      break;
    case 'import again':
      meeting.items = meeting.items.map(({ number, sag }) => newItem(number, sag));
      break;
    case 'correct the case': {
      const former = item.sag;
      item.sag = change.sag;
      if (change.told && former !== undefined && change.sag !== undefined) {
        tell({ fra: caseAddress(former), til: caseAddress(change.sag) });
      }
      break;
    }
    case 'renumber an item':
      if (!isNew(change.number)) return undefined;
      item.number = change.number;
      if (change.told) tell({ fra: from.item, til: itemAddress(meeting, item) });
      break;
    case 'move a meeting':
      if (!isFree(change.committee, change.day)) return undefined;
      meeting.committee = change.committee;
      meeting.day = change.day;
      if (change.told) tell({ fra: from.meeting, til: meetingAddress(meeting) });
      break;
    case 'withdraw an item':
      tell({ fra: from.item, trukket: true });
      if (change.deleted) remove();
      break;
    case 'withdraw a meeting':
      tell({ fra: from.meeting, trukket: true });
      if (change.deleted) removeMeeting();
      break;
    case 'delete an item':
      remove();
      break;
    case 'delete a meeting':
      removeMeeting();
      break;
  }
  return result;
}

/** Does what the check asks for: withdraws what is lost, and deletes entries that hold no more. */
function mend(municipality: Municipality): Municipality {
  const { errors } = check(municipality);
  const inUse = new Set(
    errors.filter(({ ruleId }) => ruleId === 'adresse-i-brug').map(({ line }) => line),
  );
  const lost = errors
    .filter(({ ruleId }) => ruleId === 'adresse-tabt')
    .map(({ reason }) => /\/\S*\/(?=[ .]|$)/.exec(reason)?.[0] ?? '');
  return {
    ...municipality,
    entries: [
      ...municipality.entries.filter((_, index) => !inUse.has(index + 1)),
      ...lost.map((fra): Entry => ({ fra, trukket: true })),
    ],
  };
}

function check(municipality: Municipality) {
  const { archive, problems } = checkContent(contentFolder(municipality));
  return { archive, errors: problems.filter(({ severity }) => severity === 'error') };
}

/** Everything that the archive says, the lists of addresses apart, and that its pages do. */
function words(archive: Archive, municipality: Municipality): string {
  const { meetings, cases, years, committees } = archive;
  const { files } = contentFolder(municipality);
  const content = { archive, textOf: textsOf(files) };
  return JSON.stringify([
    ...[meetings, cases, years, committees].map((map) => [...map]),
    ...[...sitePages(archive)].map(({ product, key }) => viewProduct(content, product, key)),
  ]);
}

/** The address that a published one shows the reader, as the site answers. */
function shownAt(archive: Archive, address: string): string | undefined {
  if (archive.addresses.has(address)) return address;
  const moved = movedAddresses(archive).get(address);
  return moved?.kind === 'redirect' ? moved.to : moved && address;
}

it('keeps every address, or says that one would be lost', () => {
  /** How often each kind of change was refused, and how often it was published. */
  const refused = new Map<string, number>();
  const published = new Map<string, number>();
  const count = (seen: Map<string, number>, kind: string) =>
    seen.set(kind, (seen.get(kind) ?? 0) + 1);

  fc.assert(
    fc.property(fc.array(edit, { minLength: 5, maxLength: 30 }), (edits) => {
      let municipality: Municipality = { meetings: twoMeetings(), entries: [], ledger: '' };
      const known = new Set<string>();
      for (const each of edits) {
        let changed = after(municipality, each);
        if (changed === undefined) continue;
        for (let again = 0; each.mended && again < 3; again++) changed = mend(changed);
        const { archive, errors } = check(changed);
        const ends = new Map([...known].map((address) => [address, endOf(changed, address)]));
        const lost = [...ends.values()].filter((end) => end === undefined);
        if (errors.length > 0) {
          // Nothing else being wrong, the check cries for what is lost and for nothing else.
          if (errors.every(({ ruleId }) => ruleId === 'adresse-tabt')) expect(lost).not.toEqual([]);
          count(refused, each.change.kind);
          continue;
        }
        expect(lost).toEqual([]);
        expect(new Map([...known].map((address) => [address, shownAt(archive, address)]))).toEqual(
          ends,
        );
        expect(archive.addresses).toEqual(builtAddresses(changed));
        const hidden = withdrawnWords(changed);
        const said = hidden.length === 0 ? '' : words(archive, changed);
        expect(hidden.filter((word) => said.includes(word))).toEqual([]);

        const addition = ledgerAddition(changed.ledger, newAddresses(archive));
        count(published, each.change.kind);
        if (hidden.length > withdrawnWords(municipality).length) {
          count(published, `${each.change.kind}, its words hidden`);
        }
        municipality = { ...changed, ledger: changed.ledger + addition };
        for (const address of archive.addresses) known.add(address);
      }
    }),
    { seed: 20261122, numRuns: 80 },
  );
  // The edits did reach what they are about: all can be published, and most can go wrong.
  const kinds = [...published].filter(([, times]) => times >= 10).map(([kind]) => kind);
  expect(kinds).toHaveLength(12 + 2);
  expect(kinds).toContain('withdraw an item, its words hidden');
  expect([...refused].filter(([, times]) => times >= 10).length).toBeGreaterThan(5);
});
