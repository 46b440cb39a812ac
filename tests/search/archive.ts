/** Made-up archives for the tests of the search, from files as an editor writes them. */
import type { MeetingName } from '../../src/archive/addresses.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { IndexedPart } from '../../src/engine/build/build-record.ts';
import { indexSearch } from '../../src/engine/build/index-search.ts';
import type { MeetingTexts } from '../../src/engine/content/meeting-texts.ts';
import type { InspectedAttachment } from '../../src/privacy/attachment-findings.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { folderFiles } from '../../src/engine/files/folder-files.ts';
import type { PartSizes } from '../../src/search/cut-parts.ts';
import { cutPassages } from '../../src/search/cut-passages.ts';
import type { Indexer } from '../../src/search/pagefind/index-part.ts';
import { textsOf, type Content } from '../view-page.ts';

/** The pages of attachments, by the name of the file: `byraad/2026-03-24/kort.pdf`. */
export type Attachments = Readonly<Record<string, readonly string[]>>;

export interface SearchedContent extends Content {
  files: ReadonlyMap<string, string>;
  attachments: Attachments;
}

/** Meetings by committee and slug (`byraad/2026-03-24`): the items' Markdown; and attachments. */
export function contentOf(
  meetings: Readonly<Record<string, string>>,
  attachments: Attachments = {},
): SearchedContent {
  const keys = [...new Set(Object.keys(meetings).map((name) => name.split('/')[0] ?? ''))];
  const files = new Map([
    ['site.yml', settings],
    [
      'udvalg.yml',
      keys.map((key) => `- { noegle: ${key}, navn: "${names[key] ?? key}" }\n`).join(''),
    ],
    ...Object.entries(meetings).map(([name, items]): [string, string] => {
      const [committee = '', slug = ''] = name.split('/');
      const status = items.includes('### Beslutning') ? 'referat' : 'dagsorden';
      const facts = `udvalg: ${committee}\ndato: ${slug.slice(0, 10)}\nstart: "17:00"\nstatus: ${status}\n`;
      return [`moeder/${name}.md`, `---\n${facts}titel: Møde\n---\n\n${items}`];
    }),
  ]);
  return contentOfFiles(files, attachments);
}

/** The same from whole files, by path. */
export function contentOfFiles(
  files: ReadonlyMap<string, string>,
  attachments: Attachments,
): SearchedContent {
  const { archive, problems } = readContent({
    files,
    attachmentFiles: new Set(Object.keys(attachments)),
    inspected: new Map(Object.entries(attachments).map(([name, pages]) => [name, found(pages)])),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { archive, files, textOf: textsOf(files), attachments };
}

/** What an inspection finds in an attachment; without pages it cannot be read. */
const found = (pages: readonly string[]): InspectedAttachment => ({
  ...{ digest: JSON.stringify(pages), numbers: [], hasPosition: false, unread: [] },
  shown:
    pages.length === 0
      ? { fault: 'no-text' }
      : { passages: cutPassages(pages.map((text) => ({ text }))).length, isCut: false },
});

/** Indexes the content in `outDir`, in parts of the usual size unless others are given. */
export async function buildSearchIndex(
  { archive, files, textOf, attachments }: SearchedContent,
  outDir: string,
  {
    earlier,
    ...options
  }: { earlier?: readonly IndexedPart[]; sizes?: PartSizes; indexer?: Indexer } = {},
): Promise<IndexedPart[]> {
  const into = folderFiles(outDir);
  const fileOf = (meeting: MeetingName): string => files.get(meetingFile(meeting)) ?? '';
  const texts: MeetingTexts = { read: textOf, fileOf, digest: fileOf, fileDigest: fileOf };
  const attachmentText = ({ file }: { file: string }) =>
    Promise.resolve((attachments[file] ?? []).map((text, at) => ({ text, page: at + 1 })));
  const content = { archive, texts, attachmentText };
  const parts = await indexSearch(content, { into, ...options }, earlier);
  into.removeOthers('pagefind');
  return parts;
}

export const countRecords = (parts: readonly IndexedPart[]): number =>
  parts.reduce((sum, { of, listed }) => sum + (of === 'items' ? listed.records : 0), 0);

const names: Record<string, string> = { byraad: 'Byrådet', teknik: 'Teknik & Miljø' };

const settings = 'kommune: Eksempelkøbing Kommune\n';
