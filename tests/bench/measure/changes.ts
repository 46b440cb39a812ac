/** What an editor does to publish: each one change to a content folder, its ledger included. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The changes in the order in which they are made, each on top of those before. */
export const changes = { edit, add, correct, withdraw, past };

export type ChangeName = keyof typeof changes;

const statement = '### Sagsfremstilling\n\n';
const decision = '### Beslutning\n\n';
const itemStart = '## Punkt ';

/** After every day of a generated archive. */
const newDay = '2026-07-01';
const newCase = '26/99999';

/** A sentence more in minutes of late. */
function edit(content: string): void {
  const [file] = latest(content, hasStatement);
  rewrite(content, file, addSentence);
}

/** The same in the oldest minutes of all, which nobody has touched for years. */
function past(content: string): void {
  const [newest, ...others] = latest(content, hasStatement);
  rewrite(content, others.at(-1) ?? newest, addSentence);
}

const hasStatement = (text: string): boolean => text.includes(statement);

const addSentence = (text: string): string =>
  text.replace(statement, `${statement}Tallene er opdateret. `);

/** A meeting more, which treats known cases and a new one. */
function add(content: string): void {
  const [file] = latest(content, (text) => isPlain(text) && /^Sag: /m.test(text));
  const [, committee = ''] = file.split('/');
  const text = read(content, file)
    .replace(/^dato: .*/m, `dato: ${newDay}`)
    .replace(/^(titel: .* den )\d.*\d/m, (_, before: string) => `${before}1. juli 2026`)
    .replace(/^Sag: .*/m, `Sag: ${newCase}`);
  writeFileSync(join(content, `moeder/${committee}/${newDay}.md`), text);
  const folder = `/${committee}/${newDay}/`;
  const items = [...text.matchAll(/^## Punkt (\w+)/gm)].map(
    ([, number = '']) => `${folder}punkt-${number}/`,
  );
  const addresses = [folder, `${folder}samlet/`, ...items, `/sag/${newCase.replace('/', '-')}/`];
  appendFileSync(join(content, 'adresser.txt'), addresses.map((line) => `${line}\n`).join(''));
}

/** Another decision in minutes of late, with the correction that says so. */
function correct(content: string): void {
  const [, file = ''] = latest(content, isPlain);
  rewrite(content, file, (text) => {
    const [head = '', ...items] = text.split(itemStart);
    const place = items.findIndex((item) => item.includes(decision));
    const [number = ''] = /^\w+/.exec(items[place] ?? '') ?? [];
    const entry = `- { dato: 2026-07-07, punkt: "${number}", tekst: Stemmetallet. }`;
    const decided = items.with(
      place,
      (items[place] ?? '').replace(decision, `${decision}Vedtaget, 5 mod 2. `),
    );
    const facts = head.replace(/---\n\n$/, `rettelser:\n  ${entry}\n---\n\n`);
    return [facts, ...decided].join(itemStart);
  });
}

/** An item taken back, whose case other items treat too, so that the case's page stays. */
function withdraw(content: string): void {
  const treated = new Map<string, number>();
  for (const file of meetingFiles(content)) {
    for (const [sag] of read(content, file).matchAll(caseLine)) {
      treated.set(sag, (treated.get(sag) ?? 0) + 1);
    }
  }
  const isTaken = (item: string): boolean => {
    const [sag] = [...item.matchAll(caseLine)].flat();
    return sag !== undefined && (treated.get(sag) ?? 0) > 1;
  };
  const [file] = latest(content, (text) => isPlain(text) && text.split(itemStart).some(isTaken));
  const items = read(content, file).split(itemStart);
  const place = items.findIndex(isTaken);
  const [number = ''] = /^\w+/.exec(items[place] ?? '') ?? [];
  rewrite(content, file, () => `${items.toSpliced(place, 1).join(itemStart).trimEnd()}\n`);
  const address = `${file.replace('moeder', '').replace('.md', '')}/punkt-${number}/`;
  const entry = `- fra: ${address}\n  trukket: 2026-07-08\n  grund: Indeholdt personoplysninger.\n`;
  appendFileSync(join(content, 'omdirigeringer.yml'), entry);
}

const caseLine = /^Sag: .*$/gm;

/** Minutes without attachments of their own and without corrections. */
const isPlain = (text: string): boolean =>
  text.includes(decision) && !text.includes('](bilag/') && !text.includes('rettelser:');

const meetingFiles = (content: string): string[] =>
  readdirSync(join(content, 'moeder'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `moeder/${file}`);

const read = (content: string, file: string): string => readFileSync(join(content, file), 'utf8');

/** Files of the minutes that are as asked for, newest first; throws where there are none. */
function latest(content: string, isWanted: (text: string) => boolean): [string, ...string[]] {
  const day = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  const [first, ...rest] = meetingFiles(content)
    .filter((file) => {
      const text = read(content, file);
      return text.includes('\nstatus: referat\n') && isWanted(text);
    })
    .sort()
    .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  if (first === undefined) throw new Error('The archive is too small to change.');
  return [first, ...rest];
}

function rewrite(content: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(content, file), change(read(content, file)));
}
