/** `npm run new -- UDVALG ÅÅÅÅ-MM-DD`: writes a new meeting file; never replaces one. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { meetingSlug } from '../archive/addresses.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { isDay } from '../minutes/dates.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { nearestWord } from '../minutes/nearest-word.ts';
import { CommandError } from '../engine/command-error.ts';
import { runCommand } from './command.ts';
import { loadContent } from '../engine/content/load-content.ts';
import type { Committee } from '../minutes/committee.ts';
import type { Facts } from '../minutes/facts/fact.ts';
import { facts } from '../minutes/facts/index.ts';
import * as settings from './settings.ts';

const words = commandWords.new;

/** Writes the file of a new meeting of the committee and day in `args`; returns the exit code. */
export async function beginMeeting(args: string[]): Promise<number> {
  const [key, day, ...rest] = args;
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
  await writeFile(path, newMeeting(committee, date), { flag: 'wx' });
  console.log(words.created(path));
  return 0;
}

/** `2026-03-24`, or `2026-03-24-2` for a further meeting that day. */
function readDay(text: string): { date: string; sequence: number } {
  const [, date = '', sequence] = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  if (!isDay(date)) throw new CommandError(`${words.badDate(text)}\n\n${words.usage}`, 2);
  return { date, sequence: sequence === undefined ? 1 : Number(sequence) };
}

/** An agenda of `committee` on the ISO day `date`, with one item and the facts in `list`. */
export function newMeeting({ key, name }: Committee, date: string, list: Facts = facts): string {
  const meeting = { committee: key, committeeName: name, date };
  const given = Object.values(list).flatMap((fact) =>
    fact.inNewMeeting ? [`${fact.key}: ${fact.inNewMeeting(meeting)}\n`] : [],
  );
  const optional = Object.values(list).flatMap((fact) =>
    fact.example === undefined ? [] : [`# ${fact.key}: ${fact.example}\n`],
  );
  return `---
${given.join('')}# ${words.optionalKeys}
${optional.join('')}---

## Punkt 1: ${words.firstItem}

### Indstilling

1. ${words.firstRecommendation}
`;
}

if (import.meta.main) await runCommand(() => beginMeeting(process.argv.slice(2)));
