/** The five documents as an archive, alone or among further meetings, and the links found in them. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import type { Archive } from '../../src/archive/model.ts';
import type { MeetingOutline } from '../../src/archive/outline.ts';
import { readContent } from '../../src/check/read-content.ts';
import { linkSections, textLinks } from '../../src/links/text-links.ts';
import type { AgendaItem } from '../../src/minutes/model.ts';
import { textsOf } from '../view-page.ts';

const { files } = await loadFolder('tests/fixtures/albertslund');
const documents = new Map(
  [...files.keys()]
    .filter((file) => file.startsWith('moeder/chefforum/'))
    .map((file) => [file, files.get(file) ?? '']),
);

const committees = `
- noegle: chefforum
  navn: Chefforum
  tidligere-navne: [{ navn: Tværgående chefgruppe }]
  forkortelser: [CF, TCG]
`;

const furtherCommittees = `
- { noegle: direktoergruppen, navn: Direktørgruppen, forkortelser: [DG] }
- { noegle: direktoerforum, navn: Direktørforum, forkortelser: [DIF] }
- { noegle: kommunemed, navn: KommuneMED }
- { noegle: kommunalbestyrelsen, navn: Kommunalbestyrelsen, forkortelser: [KB] }
- { noegle: oekonomiudvalget, navn: Økonomiudvalget, forkortelser: [ØU] }
- { noegle: styregruppen, navn: Styregruppen for arbejdsmiljø og risikostyring }
`;

export const furtherKeys = [...furtherCommittees.matchAll(/noegle: (\w+)/g)].map(
  ([, key = '']) => key,
);

/** The five documents and no others. */
export const five = archiveOf(documents, committees);

/** The five documents among further meetings, given as `<committee>/<day>` with an item each. */
export function fiveAnd(meetings: Record<string, string>): Archive {
  const further = Object.entries(meetings).map(([key, item]): [string, string] => {
    const [committee = '', day = ''] = key.split('/');
    const facts = `udvalg: ${committee}\ndato: ${day}\nstatus: referat\ntitel: Referat`;
    return [`moeder/${key}.md`, `---\n${facts}\n---\n\n${item}`];
  });
  return archiveOf(new Map([...documents, ...further]), committees + furtherCommittees);
}

/** An archive of the made-up files given, with `udvalg.yml` among them. */
export function archiveOf(meetings: ReadonlyMap<string, string>, udvalg: string): Archive {
  const { archive, problems } = readContent({
    files: new Map([...meetings, ['udvalg.yml', udvalg]]),
    attachmentFiles: new Set(),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return archive;
}

/** The outlines of the five documents, as they stand in `archive`. */
export const meetingsOfTheFive = (archive: Archive): MeetingOutline[] =>
  [...documents.keys()].flatMap((file) => {
    const key = file.slice('moeder/'.length, -'.md'.length);
    return archive.meetings.get(key) ?? [];
  });

/** The five documents with their texts. */
export const textsOfTheFive = meetingsOfTheFive(five).map(
  (outline) => textsOf(documents)(outline).meeting,
);

/** An item of the five documents with links to what `archive` has of what it refers to. */
export function linkedItem(
  archive: Archive,
  meeting: Pick<MeetingOutline, 'committee' | 'date'>,
  item: AgendaItem,
): AgendaItem {
  const outline = archive.meetings.get(`${meeting.committee}/${meeting.date}`);
  const outlined = outline?.items.find(({ number }) => number === item.number);
  if (outline === undefined || outlined === undefined) throw new Error(`No ${item.number}`);
  const links = textLinks(archive, outlined.references, { meeting: outline });
  return { ...item, sections: linkSections(item.sections, links) };
}

/** Every link made in the five documents: `2012-11-20/1#indstilling: words → address`. */
export function linksInTheFive(archive: Archive): string[] {
  return textsOfTheFive.flatMap((meeting) =>
    meeting.items.flatMap((item) =>
      linkedItem(archive, meeting, item).sections.flatMap(({ id, blocks }) =>
        blocks.flatMap(madeLinks).map((link) => `${meeting.date}/${item.number}#${id}: ${link}`),
      ),
    ),
  );
}

/** The links in a block to addresses of the site, as `words → address`. */
export function madeLinks(node: Nodes): string[] {
  if (node.type === 'link') {
    return node.url.startsWith('/') ? [`${toString(node)} → ${node.url}`] : [];
  }
  return 'children' in node ? node.children.flatMap(madeLinks) : [];
}
