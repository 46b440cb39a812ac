/** A content folder of Punkt as one of Hugo: the same words, a file for each page that has some. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { dayInWords } from '../../../src/i18n/da-dates.ts';
import { parseCaseNumber } from '../../../src/minutes/case-number.ts';

interface Facts {
  udvalg: string;
  dato: string;
  sted: string;
  status: string;
  titel: string;
  'til-stede'?: string[];
  afbud?: string[];
}

/** Writes the source of a Hugo site with the meetings of `content` into the new folder `folder`. */
export function convertToHugo(content: string, folder: string): void {
  const template = import.meta.dirname;
  for (const part of ['hugo.toml', 'layouts']) {
    cpSync(join(template, part), join(folder, part), { recursive: true });
  }
  const write = (path: string, facts: object, text = ''): void => {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(facts, null, 1)}\n\n${text}`);
  };
  const committees = parse(readFileSync(join(content, 'udvalg.yml'), 'utf8')) as {
    noegle: string;
    navn: string;
  }[];
  for (const { noegle, navn } of committees) {
    write(`${noegle}/_index.md`, { title: navn, type: 'udvalg' });
  }
  const names = new Map(committees.map(({ noegle, navn }) => [noegle, navn]));
  const meetings = join(content, 'moeder');
  for (const file of readdirSync(meetings, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue;
    convertMeeting(readFileSync(join(meetings, file), 'utf8'), file.slice(0, -3), names, write);
  }
}

type Write = (path: string, facts: object, text?: string) => void;

function convertMeeting(
  text: string,
  path: string,
  names: ReadonlyMap<string, string>,
  write: Write,
): void {
  const [head = '', ...items] = text.split(/^## Punkt /m);
  const facts = parse(head.split('---\n')[1] ?? '') as Facts;
  const dag = dayInWords(facts.dato);
  const udvalgsnavn = names.get(facts.udvalg) ?? '';
  const shared = { date: facts.dato, dag, udvalgsnavn, status: facts.status };
  const meeting = { ...shared, type: 'moede', title: `${udvalgsnavn} ${dag}`, kort: dag };
  write(`${path}/_index.md`, {
    ...meeting,
    aar: [facts.dato.slice(0, 4)],
    sted: facts.sted,
    dokument: facts.titel,
    tilstede: facts['til-stede'],
    afbud: facts.afbud,
    punkter: items.length,
  });
  write(`${path}/samlet.md`, { ...meeting, layout: 'samlet', kort: 'Samlet' });
  items.forEach((item, index) => {
    const { number, facts: own, body } = readItem(item);
    const sag = own.trykt.length === 0 ? '' : `, sag ${own.trykt.join(', ')}`;
    const henvisning = `${udvalgsnavn} ${dag}, pkt. ${number}${sag}`;
    write(
      `${path}/punkt-${number}.md`,
      { ...shared, type: 'punkt', weight: index + 1, kort: `Punkt ${number}`, henvisning, ...own },
      body,
    );
  });
}

function readItem(item: string) {
  const [heading = '', ...blocks] = item.trimEnd().split('\n\n');
  const [, number = '', title = ''] = /^(\w+)(?:: (.*))?$/.exec(heading) ?? [];
  const start = blocks.findIndex((block) => block.startsWith('### '));
  const fields = start === -1 ? blocks : blocks.slice(0, start);
  const trykt = [...fields.join('\n').matchAll(/^Sag: (.*)$/gm)].map(([, sag = '']) => sag);
  const cases = trykt.map((sag) => parseCaseNumber(sag)).filter((sag) => sag !== undefined);
  const decided = blocks.indexOf('### Beslutning');
  const beslutning = decided === -1 ? undefined : blocks[decided + 1];
  return {
    number,
    facts: {
      title: title === '' ? 'Uden titel' : title,
      trykt,
      sag: cases.map(({ address }) => address),
      emne: cases.flatMap(({ subject }) => (subject ? [subject, subject.slice(0, 5)] : [])),
      beslutning,
      udfald: beslutning?.split(/[ .]/)[0],
    },
    body: start === -1 ? '' : blocks.slice(start).join('\n\n'),
  };
}
