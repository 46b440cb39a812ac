/**
 * A made-up municipality whose editors change everything that can be changed, and what must then
 * hold of its addresses, worked out in the plainest way and without the code under test.
 */
import type { ContentFolder } from '../../src/archive/content-folder.ts';

export interface Item {
  number: number;
  /** A word that is nowhere else. */
  title: string;
  /** `26/3`, or none. */
  sag: string | undefined;
}

export interface Meeting {
  committee: 'raad' | 'udvalg';
  /** Day of January 2026. */
  day: number;
  items: Item[];
}

export type Entry = { fra: string } & ({ til: string } | { trukket: true });

export interface Municipality {
  meetings: Meeting[];
  entries: Entry[];
  /** Text of `adresser.txt`. */
  ledger: string;
}

export const meetingAddress = ({ committee, day }: Meeting): string =>
  `/${committee}/2026-01-${String(day).padStart(2, '0')}/`;

export const itemAddress = (meeting: Meeting, { number }: Item): string =>
  `${meetingAddress(meeting)}punkt-${number}/`;

export const caseAddress = (sag: string): string => `/sag/${sag.replace('/', '-')}/`;

/** The content folder as its files. */
export function contentFolder({ meetings, entries, ledger }: Municipality): ContentFolder {
  const committees = '- { noegle: raad, navn: Rådet }\n- { noegle: udvalg, navn: Udvalget }\n';
  const moves = entries
    .map((entry) => JSON.stringify('til' in entry ? entry : { fra: entry.fra, ...withdrawn }))
    .map((entry) => `- ${entry}\n`);
  return {
    files: new Map([
      ['udvalg.yml', committees],
      ['adresser.txt', ledger],
      ['omdirigeringer.yml', moves.join('')],
      ...meetings.map((meeting): [string, string] => [
        `moeder${meetingAddress(meeting).slice(0, -1)}.md`,
        meetingText(meeting),
      ]),
    ]),
    attachmentFiles: new Set(),
  };
}

const withdrawn = { trukket: '2026-02-01', grund: 'Derfor.' };

function meetingText(meeting: Meeting): string {
  const [, committee = '', date = ''] = meetingAddress(meeting).split('/');
  const items = meeting.items.map(
    ({ number, title, sag }) =>
      `## Punkt ${number}: ${title}\n\n${sag === undefined ? '' : `Sag: ${sag}\n\n`}` +
      `### Beslutning\n\n${title} godkendt.\n`,
  );
  const facts = `udvalg: ${committee}\ndato: ${date}\nstatus: referat\ntitel: Møde`;
  return `---\n${facts}\n---\n\n${items.join('\n')}`;
}

/** Every address of a site made of the content. */
export function builtAddresses(municipality: Municipality): Set<string> {
  const built = new Set(
    ' sag emne soeg abonner api om tilgaengelighed privatliv raad udvalg'
      .split(' ')
      .map((name) => `/${name}/`.replace('//', '/')),
  );
  for (const meeting of municipality.meetings) {
    if (isWithdrawn(municipality, meetingAddress(meeting))) continue;
    built
      .add('/aar/2026/')
      .add(meetingAddress(meeting))
      .add(`${meetingAddress(meeting)}samlet/`);
    for (const item of meeting.items) {
      if (isWithdrawn(municipality, itemAddress(meeting, item))) continue;
      built.add(itemAddress(meeting, item));
      if (item.sag === undefined) continue;
      built.add(caseAddress(item.sag)).add('/sag/aar/2026/');
      built.add(`/sag/aar/20${item.sag.slice(0, 2)}/`);
    }
  }
  return built;
}

/** Words that may be nowhere: of items that are in the files, and withdrawn. */
export function withdrawnWords(municipality: Municipality): string[] {
  return municipality.meetings.flatMap((meeting) =>
    meeting.items
      .filter(
        (item) =>
          isWithdrawn(municipality, meetingAddress(meeting)) ||
          isWithdrawn(municipality, itemAddress(meeting, item)),
      )
      .map(({ title }) => title),
  );
}

/** Where `address` leads, after every redirect: to a page or a withdrawal; undefined if nowhere. */
export function endOf(municipality: Municipality, address: string): string | undefined {
  const built = builtAddresses(municipality);
  let at = address;
  for (let steps = 0; steps <= municipality.entries.length; steps++) {
    const entry = nearestEntry(municipality, at);
    if (built.has(at) || (entry && 'trukket' in entry)) return at;
    if (entry === undefined) return undefined;
    at = at.replace(entry.fra, entry.til);
  }
  return undefined;
}

function isWithdrawn(municipality: Municipality, address: string): boolean {
  const entry = nearestEntry(municipality, address);
  return entry !== undefined && 'trukket' in entry;
}

const nearestEntry = ({ entries }: Municipality, address: string): Entry | undefined =>
  entries
    .filter(({ fra }) => address.startsWith(fra))
    .toSorted((a, b) => b.fra.length - a.fra.length)[0];
