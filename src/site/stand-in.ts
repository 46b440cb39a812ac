/** A stand-in for the reader of content, until that exists. */
import { readdir, readFile } from 'node:fs/promises';
import matter from 'gray-matter';
import remarkParse from 'remark-parse';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import type { RootContent } from 'mdast';
import { parse } from 'yaml';
import { parseCaseNumber } from '../minutes/case-number.ts';
import { sectionId } from '../minutes/anchors.ts';
import { sectionKind } from '../minutes/section-kinds.ts';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import type { Archive, CaseFile } from '../archive/model.ts';

const parser = unified()
  .use(remarkParse)
  .use(function () {
    this.data({
      micromarkExtensions: [gfmTable()],
      fromMarkdownExtensions: [gfmTableFromMarkdown()],
    });
  });

function readSections(blocks: RootContent[]): Section[] {
  const sections: Section[] = [];
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 3) {
      const heading = toString(block);
      const kind = sectionKind(heading);
      const id = sectionId(heading, kind, taken);
      taken.add(id);
      sections.push({ kind, heading, id, blocks: [], attachments: [] });
    } else {
      if (sections.length === 0) {
        taken.add('indledning');
        sections.push({
          kind: 'other',
          heading: null,
          id: 'indledning',
          blocks: [],
          attachments: [],
        });
      }
      sections.at(-1)!.blocks.push(block);
    }
  }
  for (const section of sections.filter((s) => s.kind === 'attachments')) {
    for (const list of section.blocks) {
      if (list.type !== 'list') continue;
      for (const li of list.children) {
        const para = li.children[0];
        const link = para?.type === 'paragraph' ? para.children[0] : undefined;
        section.attachments.push({
          name: toString(li),
          ...(link?.type === 'link' && { url: link.url }),
        });
      }
    }
  }
  return sections;
}

function readMeeting(text: string): Meeting {
  const { data, content } = matter(text, { engines: { yaml: (s: string) => parse(s) } });
  const meeting: Meeting = {
    committee: data['udvalg'],
    date: data['dato'],
    sequence: data['nummer'] ?? 1,
    status: data['status'] === 'dagsorden' ? 'agenda' : 'minutes',
    title: data['titel'] ?? '',
    ...(data['start'] && { start: data['start'] }),
    ...(data['slut'] && { end: data['slut'] }),
    ...(data['sted'] && { place: String(data['sted']) }),
    ...(data['kilde'] && { source: { file: data['kilde'].fil } }),
    present: data['til-stede'] ?? [],
    apologies: data['afbud'] ?? [],
    corrections: (data['rettelser'] ?? []).map((r: Record<string, string>) => ({
      date: r['dato'],
      item: r['punkt'],
      text: r['tekst'],
    })),
    introduction: [],
    items: [],
  };
  let blocks = meeting.introduction;
  const bodies: { item: AgendaItem; blocks: RootContent[] }[] = [];
  for (const block of parser.parse(content).children) {
    if (block.type === 'heading' && block.depth === 2) {
      const match = /^(?:Lukket )?[Pp]unkt (\w+):?\s*(.*)$/.exec(toString(block))!;
      const item: AgendaItem = {
        number: match[1]!,
        order: bodies.length + 1,
        title: match[2]!,
        caseNumbers: [],
        closed: false,
        sections: [],
      };
      blocks = [];
      bodies.push({ item, blocks });
    } else blocks.push(block);
  }
  for (const { item, blocks } of bodies) {
    while (blocks[0]?.type === 'paragraph' && /^(Sag|Lukket): /.test(toString(blocks[0]))) {
      for (const line of toString(blocks.shift()!).split('\n')) {
        if (line.startsWith('Sag: ')) item.caseNumbers.push(parseCaseNumber(line.slice(5))!);
        else item.closed = true;
      }
    }
    item.sections = readSections(blocks);
    meeting.items.push(item);
  }
  return meeting;
}

export async function loadStandIn(folder: string): Promise<Archive> {
  const read = (name: string): Promise<string> =>
    readFile(`${folder}/${name}`, 'utf8').catch(() => '');
  const site = parse(await read('site.yml')) ?? {};
  const archive: Archive = {
    settings: {
      municipality: site.kommune ?? 'Eksempelkøbing Kommune',
      title: site.titel ?? 'Referater',
      address: 'Rådhustorvet 1, 9999 Eksempelkøbing',
      phone: '99 99 99 99',
      email: 'post@eksempel.dk',
      accessibility: {},
      language: 'da',
      colour: '#00546b',
      colourDark: '#7fc8d9',
    },
    committees: new Map(),
    meetings: new Map(),
    cases: new Map(),
    years: new Map(),
    pages: new Map(),
    attachmentFiles: new Set(),
  };
  const committees = parse(await read('udvalg.yml')) as { noegle: string; navn: string }[] | null;
  for (const entry of committees ?? [{ noegle: 'chefforum', navn: 'Chefforum' }]) {
    archive.committees.set(entry.noegle, {
      committee: { key: entry.noegle, name: entry.navn, formerNames: [], abbreviations: [] },
      meetings: [],
    });
  }
  for (const [key, { meetings }] of archive.committees) {
    for (const file of (await readdir(`${folder}/moeder/${key}`)).sort()) {
      const meeting = readMeeting(await read(`moeder/${key}/${file}`));
      meetings.push(meeting);
      archive.meetings.set(`${key}/${file.replace('.md', '')}`, meeting);
      const year = meeting.date.slice(0, 4);
      archive.years.set(year, [...(archive.years.get(year) ?? []), meeting]);
      for (const item of meeting.items) {
        for (const number of item.caseNumbers) {
          const found: CaseFile = archive.cases.get(number.address) ?? { number, items: [] };
          found.items.push({ meeting, item });
          archive.cases.set(number.address, found);
        }
      }
    }
  }
  return archive;
}
