/**
 * `npm run new -- UDVALG ÅÅÅÅ-MM-DD`: writes a new meeting file; never replaces one. `--som-sidst` takes
 * over what the committee's last meetings have in common.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { meetingSlug } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { standingItems } from '../archive/standing-items.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { isDay } from '../minutes/days/dates.ts';
import { given } from '../minutes/given.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { writeItem } from '../minutes/write-meeting.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';
import { CommandError } from '../engine/command-error.ts';
import { runCommand } from './command.ts';
import { loadContent } from '../engine/content/load-content.ts';
import type { Committee } from '../minutes/committee.ts';
import { pairWithValues, type Value } from '../minutes/facts/entries.ts';
import type { Fact, Facts } from '../minutes/facts/fact.ts';
import { facts } from '../minutes/facts/index.ts';
import * as settings from './settings.ts';

const words = commandWords.new;

/** Writes the file of a new meeting of the committee and day in `args`; returns the exit code. */
export async function beginMeeting(args: string[]): Promise<number> {
  const isAsLast = args.includes('--som-sidst');
  const [key, day, ...rest] = args.filter((arg) => arg !== '--som-sidst');
  if (key === undefined || day === undefined || rest.length > 0 || key.startsWith('-')) {
    throw new CommandError(words.usage, 2);
  }
  const { date, sequence } = readDay(day);
  const folder = await settings.contentDir(process.env);
  const { archive } = await loadContent(folder);
  const committee = archive.committees.get(key)?.committee;
  if (committee === undefined) {
    const near = nearestWord(key, [...archive.committees.keys()]);
    throw new CommandError(words.unknownCommittee(key, near));
  }
  const pathOf = (number: number): string =>
    `${folder}/${meetingFile({ committee: key, date, sequence: number })}`;
  const path = pathOf(sequence);
  if (existsSync(path)) {
    let free = sequence + 1;
    while (existsSync(pathOf(free))) free++;
    throw new CommandError(words.exists(path, meetingSlug({ date, sequence: free })));
  }
  await mkdir(dirname(path), { recursive: true });
  const earlier = isAsLast ? earlierMeetings(archive, { committee: key, date, sequence }) : [];
  const items = standingItems(earlier);
  const begun = { date, last: lastFacts(earlier), items };
  await writeFile(path, newMeeting(committee, begun), { flag: 'wx' });
  console.log(words.created(path));
  if (isAsLast)
    console.log(
      words.takenOver(
        earlier[0] && meetingSlug(earlier[0]),
        items.map(({ title }) => title),
      ),
    );
  return 0;
}

/** The committee's meetings before this one, newest first. */
const earlierMeetings = (
  { committees }: Archive,
  { committee, date, sequence }: Pick<MeetingOutline, 'committee' | 'date' | 'sequence'>,
): MeetingOutline[] =>
  (committees.get(committee)?.meetings ?? [])
    .filter((each) => each.date < date || (each.date === date && each.sequence < sequence))
    .toReversed();

/** The facts that mostly stay the same, each as the first of `meetings` that states it. */
function lastFacts(meetings: readonly MeetingOutline[]): Map<Fact, Value> {
  const last = new Map<Fact, Value>();
  for (const meeting of meetings) {
    for (const [fact, value] of pairWithValues<Fact>(facts, meeting)) {
      if (fact.staysAlike && value !== undefined && !last.has(fact)) last.set(fact, value);
    }
  }
  return last;
}

/** `2026-03-24`, or `2026-03-24-2` for a further meeting that day. */
function readDay(text: string): { date: string; sequence: number } {
  const [, date = '', sequence] = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  if (!isDay(date)) throw new CommandError(`${words.badDate(text)}\n\n${words.usage}`, 2);
  return { date, sequence: sequence === undefined ? 1 : Number(sequence) };
}

/** A meeting that is begun, and what it takes over from others. */
interface BegunMeeting {
  /** ISO day. */
  date: string;
  last?: ReadonlyMap<Fact, Value>;
  items?: readonly Pick<AgendaItem, 'title' | 'closed' | 'statedOpen'>[];
}

/** An agenda of `committee` with the facts in `list`; with one item where it takes over none. */
export function newMeeting(
  { key, name }: Committee,
  { date, last = new Map(), items = [] }: BegunMeeting,
  list: Facts = facts,
): string {
  const meeting = { committee: key, committeeName: name, date };
  const lines = Object.values(list).flatMap((fact) => {
    const value = last.get(fact);
    if (value !== undefined)
      return [stringify({ [fact.key]: fact.form.write(value) }, { lineWidth: 0 })];
    return fact.inNewMeeting ? [`${fact.key}: ${fact.inNewMeeting(meeting)}\n`] : [];
  });
  const optional = Object.values(list).flatMap((fact) =>
    fact.example === undefined || last.has(fact) ? [] : [`# ${fact.key}: ${fact.example}\n`],
  );
  const written = items.map(({ title, closed, statedOpen }, index) => {
    const number = { number: String(index + 1), order: index + 1 };
    const openness = { closed, ...given({ statedOpen }) };
    return writeItem({ ...number, title, ...openness, caseNumbers: [], sections: [] });
  });
  const body = written.length > 0 ? written.join('\n\n') : firstItem;
  return `---
${lines.join('')}# ${words.optionalKeys}
${optional.join('')}---

${body}
`;
}

const firstItem = `## Punkt 1: ${words.firstItem}

### Indstilling

1. ${words.firstRecommendation}`;

if (import.meta.main) await runCommand(() => beginMeeting(process.argv.slice(2)));
