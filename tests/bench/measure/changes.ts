/** What an editor does to publish: each one change to a content folder, its ledger included. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The changes in the order in which they are made, each on top of those before. */
export const changes = {
  /** A word more in minutes of late. */
  edit: (content: string): void => {
    const [file] = latest(content, (text) => text.includes(statement));
    rewrite(content, file, (text) => text.replace(statement, `${statement}Tallene er opdateret. `));
  },
  /** A meeting more, which treats known cases and a new one. */
  add: (content: string): void => {
    const isPlain = (text: string): boolean => plain(text) && /^Sag: /m.test(text);
    const [file] = latest(content, isPlain);
    const [, committee = ''] = file.split('/');
    const text = readFileSync(join(content, file), 'utf8')
      .replace(/^dato: .*/m, `dato: ${newDay}`)
      .replace(/^Sag: .*/m, `Sag: ${newCase}`);
    writeFileSync(join(content, `moeder/${committee}/${newDay}.md`), text);
    const folder = `/${committee}/${newDay}/`;
    const items = [...text.matchAll(/^## Punkt (\w+)/gm)].map(
      ([, number = '']) => `${folder}punkt-${number}/`,
    );
    const addresses = [folder, `${folder}samlet/`, ...items, `/sag/${newCase.replace('/', '-')}/`];
    appendFileSync(join(content, 'adresser.txt'), addresses.map((line) => `${line}\n`).join(''));
  },
  /** Another decision, with the correction that says so. */
  correct: (content: string): void => {
    const [, file = ''] = latest(content, plain);
    rewrite(content, file, (text) => {
      const [head = '', ...items] = text.split(itemStart);
      const number = items.findIndex((item) => item.includes(decision)) + 1;
      const entry = `rettelser:\n  - { dato: 2026-07-07, punkt: "${number}", tekst: Stemmetallet. }\n`;
      items[number - 1] = (items[number - 1] ?? '').replace(
        decision,
        `${decision}Vedtaget, 5 mod 2. `,
      );
      return [head.replace(/---\n\n$/, `${entry}---\n\n`), ...items].join(itemStart);
    });
  },
  /** An item taken back, whose case other meetings treat too. */
  withdraw: (content: string): void => {
    const texts = new Map(meetingFiles(content).map((file) => [file, read(content, file)]));
    const treated = new Map<string, number>();
    for (const [sag] of [...texts.values()].flatMap((text) => [...text.matchAll(/^Sag: .*/gm)])) {
      treated.set(sag, (treated.get(sag) ?? 0) + 1);
    }
    const returns = (item: string): boolean => {
      const [sag] = /^Sag: .*/m.exec(item) ?? [''];
      return (treated.get(sag) ?? 0) > 1;
    };
    const [file] = latest(
      content,
      (text) => plain(text) && text.split(itemStart).slice(2).some(returns),
    );
    rewrite(content, file, (text) => {
      const items = text.split(itemStart);
      const place = items.findIndex((item, index) => index > 1 && returns(item));
      const [number = ''] = /^\w+/.exec(items[place] ?? '') ?? [];
      const address = `${file.replace('moeder', '').replace('.md', '')}/punkt-${number}/`;
      appendFileSync(
        join(content, 'omdirigeringer.yml'),
        `- fra: ${address}\n  trukket: 2026-07-08\n  grund: Indeholdt personoplysninger.\n`,
      );
      return `${items.toSpliced(place, 1).join(itemStart).trimEnd()}\n`;
    });
  },
};

export type ChangeName = keyof typeof changes;

const statement = '### Sagsfremstilling\n\n';
const decision = '### Beslutning\n\n';
const itemStart = '## Punkt ';

/** After every day of a generated archive. */
const newDay = '2026-07-01';
const newCase = '26/99999';

/** Minutes without attachments of their own and without corrections. */
const plain = (text: string): boolean =>
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
    .filter((file) => read(content, file).includes('\nstatus: referat\n'))
    .sort()
    .sort((a, b) => (day(a) < day(b) ? 1 : -1))
    .filter((file) => isWanted(read(content, file)));
  if (first === undefined) throw new Error('The archive is too small to change.');
  return [first, ...rest];
}

function rewrite(content: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(content, file), change(read(content, file)));
}
